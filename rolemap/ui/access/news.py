"""Tells whoever reads the map what became of it: where the keyboard is, what has another name."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Handoff, Responsibility
from rolemap.session.document import Changed
from rolemap.ui.access.nodes import Node
from rolemap.ui.access.reading import MapReading
from rolemap.ui.access.tree import holder_of
from rolemap.ui.canvas.stale import stale_after
from rolemap.ui.canvas.view import MapView

# After an import nobody wants to hear of every card.
_MOST = 50


class MapNews(QObject):
    """Listens to the map's document and selection; made when somebody reads the map."""

    def __init__(self, reading: MapReading, view: MapView) -> None:
        super().__init__(view)
        self._reading = reading
        self._view = view
        bridge = view.map.bridge
        bridge.changed.connect(self._on_change)
        bridge.found.connect(self._on_found)
        view.selection.changed.connect(self._on_selection)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    # The keyboard

    def _on_selection(self, ids: tuple[Id, ...]) -> None:
        """Another thing is selected: the keyboard is there, if it is on the map at all."""
        if not QAccessible.isActive():
            return
        node = self._current()
        if node is None:
            return
        kind = QAccessible.Event.Selection if len(ids) == 1 else QAccessible.Event.SelectionAdd
        _send(node, kind)
        if self._view.hasFocus():
            _send(node, QAccessible.Event.Focus)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is self._view and QAccessible.isActive():
            # Qt says first that the map itself has the keyboard.
            QTimer.singleShot(0, self, self._say_focus)

    def _say_focus(self) -> None:
        node = self._current()
        if node is not None and self._view.hasFocus():
            _send(node, QAccessible.Event.Focus)

    def _current(self) -> Node | None:
        current = self._reading.current
        return self._reading.node(current) if current else None

    # The document

    def _on_change(self, event: Changed) -> None:
        heard = QAccessible.isActive()
        for record_id, above in self._gone(event):
            if heard:
                with self._reading.leaving(record_id, above) as node:
                    _send(node, QAccessible.Event.ObjectDestroyed)
            self._reading.forget(record_id)
        if heard:
            self._say_new(event)
            self._say_names(_stale_names(event))

    def _gone(self, event: Changed) -> list[tuple[Id, Id]]:
        """What was read and is not there any more, or is in something else, and in what it was."""
        return [
            (one, above)
            for one, edit in event.change.edits.items()
            if one in self._reading.nodes and (above := holder_of(edit.before)) is not None
            if above != holder_of(edit.after)
        ]

    def _say_new(self, event: Changed) -> None:
        known = self._reading.nodes
        new = [
            one
            for one in event.change.edits
            if one not in known and (above := self._reading.above(one)) is not None
            if not above or above in known
        ]
        whole = self._reading.interface()
        if len(new) > _MOST and whole is not None:
            _send(whole, QAccessible.Event.ObjectReorder)
            return
        for record_id in new:
            node = self._reading.node(record_id)
            if node is not None:
                _send(node, QAccessible.Event.ObjectCreated)

    def _on_found(self, ids: Iterable[Id]) -> None:
        if QAccessible.isActive():
            org = self._view.map.bridge.org
            works = [org.look(Responsibility, one) for one in ids]
            self._say_names({*ids, *(work.stage for work in works if work is not None)})

    def _say_names(self, ids: Iterable[Id]) -> None:
        """These may be called otherwise now; said of those that were read and are seen."""
        for record_id in ids:
            node = self._reading.nodes.get(record_id)
            if node is not None and self._reading.visible(record_id):
                _send(node, QAccessible.Event.NameChanged)


def _send(node: QAccessibleInterface, kind: QAccessible.Event) -> None:
    QAccessible.updateAccessibility(QAccessibleEvent(node, kind))


def _stale_names(event: Changed) -> set[Id]:
    """What may be called otherwise after a change."""
    stale, org = stale_after(event), event.after
    letters = {one for one in event.change.edits if org.look(Assignment, one) is not None}
    held = {one.id for card in stale.cards for one in org.assignments_on(card)}
    handoffs = {one.id for one in org.all(Handoff)} if stale.handoffs else set[Id]()
    # The place among the others is part of the name.
    stages = {stage.id for stage in org.stages()} if stale.order else stale.columns
    return stale.cards | stages | letters | held | handoffs
