"""Looks up on the map what assistive technology asks about a thing on it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow

from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Handoff, Responsibility, Stage
from rolemap.ui.access.nodes import Node
from rolemap.ui.access.tree import Tree
from rolemap.ui.access.words import description_of, name_of
from rolemap.ui.canvas.view import MapView


class MapReading:
    """Looks up on a map what is asked about a thing on it."""

    def __init__(self, view: MapView) -> None:
        self._view: MapView | None = view
        self._tree = Tree(view.map.bridge.org)
        self.nodes: dict[Id, Node] = {}
        self._leaving: dict[Id, Id] = {}
        view.destroyed.connect(self._let_go)

    @property
    def alive(self) -> bool:
        """Whether the map is still there."""
        return self._view is not None

    @property
    def view(self) -> MapView:
        """The map's view, as long as it is alive."""
        assert self._view is not None
        return self._view

    def _let_go(self) -> None:
        self._view = None
        for record_id in list(self.nodes):
            self.forget(record_id)

    # What is in what

    @property
    def tree(self) -> Tree:
        """What is in what now."""
        if self._view is not None and self._view.map.bridge.org is not self._tree.org:
            self._tree = Tree(self._view.map.bridge.org)
        return self._tree

    def interface(self) -> QAccessibleInterface | None:
        return QAccessible.queryAccessibleInterface(self._view) if self._view else None

    def window(self) -> QWindow | None:
        return self._view.window().windowHandle() if self._view else None

    def has(self, record_id: Id) -> bool:
        return self.alive and self.above(record_id) is not None

    def below(self, record_id: Id) -> list[Id]:
        """What a thing holds; a stage that is folded up shows nothing."""
        if self._view is None or record_id in self._view.map.folded:
            return []
        return self.tree.below(record_id)

    def above(self, record_id: Id) -> Id | None:
        return self._leaving.get(record_id, self.tree.above(record_id))

    def node(self, record_id: Id) -> Node | None:
        """A thing as Qt reads it, the same each time; None where there is none."""
        found = self.nodes.get(record_id)
        if found is None and self.has(record_id):
            found = self.nodes[record_id] = Node(self, record_id)
            QAccessible.registerAccessibleInterface(found)
        return found

    def id_of(self, node: QAccessibleInterface) -> Id | None:
        return node.record_id if isinstance(node, Node) else None

    @contextmanager
    def leaving(self, record_id: Id, above: Id) -> Iterator[Node]:
        """A thing is about to be forgotten: for now it is where it was."""
        self._leaving[record_id] = above
        try:
            yield self.nodes[record_id]
        finally:
            del self._leaving[record_id]

    def forget(self, record_id: Id) -> None:
        """A thing is not there any more."""
        node = self.nodes.pop(record_id)
        # Qt owns what is registered, and is told first: it would delete it a second time.
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(node))

    # What is said of it

    def name(self, record_id: Id) -> str:
        return name_of(self._view.map.bridge, record_id) if self._view else ""

    def description(self, record_id: Id) -> str:
        if self._view is None:
            return ""
        return description_of(self._view.map.bridge, record_id, self._view.map.light)

    def rect(self, record_id: Id) -> QRect:
        """Where it is on the screen; empty where it is not drawn."""
        area = self._area(record_id)
        if area.isEmpty() or self._view is None:
            return QRect()
        return QRect(self._view.viewport().mapToGlobal(area.topLeft()), area.size())

    def _area(self, record_id: Id) -> QRect:
        """Where it is in the view. Nothing is measured for it: reading changes nothing."""
        if self._view is None:
            return QRect()
        scene, found = self._view.map, self.tree.org.find(record_id)
        match found:
            case Stage():
                column = scene.columns.get(record_id)
                area = column.sceneBoundingRect() if column is not None else None
            case Responsibility():
                card = scene.cards.get(record_id)
                area = card.sceneBoundingRect() if card is not None else None
            case Assignment(responsibility=work):
                card = scene.cards.get(work)
                chip = card.chip_rect(record_id) if card is not None else None
                area = card.mapRectToScene(chip or card.rect()) if card is not None else None
            case Handoff():
                arrow = scene.arrow_of(record_id)
                area = arrow.sceneBoundingRect() if arrow is not None else None
            case _:
                area = None
        return self._view.mapFromScene(area).boundingRect() if area is not None else QRect()

    def visible(self, record_id: Id) -> bool:
        """Whether any of it is seen."""
        if self._view is None or not self._view.isVisible() or self._hidden(record_id):
            return False
        return self._area(record_id).intersects(self._view.viewport().rect())

    def _hidden(self, record_id: Id) -> bool:
        """Whether it is in a stage that is folded up."""
        above = self.tree.above(record_id)
        folded = self.view.map.folded
        return above in folded or (bool(above) and self.tree.above(above or "") in folded)

    def state(self, record_id: Id) -> QAccessible.State:
        made = QAccessible.State()
        if self._view is None:
            made.invalid = True
            return made
        chosen = self._view.selection.ids
        made.focusable = made.selectable = made.multiSelectable = True
        made.selected = record_id in chosen
        made.focused = self.current == record_id and self._view.hasFocus()
        made.offscreen = not self.visible(record_id)
        if self.tree.org.look(Stage, record_id) is not None:
            made.expandable = True
            made.collapsed = record_id in self._view.map.folded
            made.expanded = not made.collapsed
        return made

    @property
    def current(self) -> Id | None:
        """Where the keyboard is on the map."""
        ids = self._view.selection.ids if self._view else ()
        return ids[-1] if ids and self.has(ids[-1]) else None

    # What can be done with it

    def choose(self, record_id: Id) -> None:
        """Select it and give it the keyboard."""
        if self._view is not None and self.has(record_id):
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._view.selection.show(record_id)

    def open_menu(self, record_id: Id) -> None:
        """Open the menu of what can be done with it."""
        if self._view is not None and self.has(record_id):
            self.choose(record_id)
            self._view.menu_wanted.emit(self.rect(record_id).center())
