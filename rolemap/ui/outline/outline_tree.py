"""The outline's tree: select, open, rename, remove and drag, in step with the other views."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Role, Team
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.look.paint import draw_text
from rolemap.ui.look.theme import ThemeSource, brush
from rolemap.ui.outline.leaving import leave_teams
from rolemap.ui.outline.outline_delegate import OutlineDelegate, draw_chevron
from rolemap.ui.outline.outline_model import Index, OutlineModel
from rolemap.ui.outline.outline_places import STAGES, TEAMS, Spot
from rolemap.ui.selection import Selection
from rolemap.ui.team.party_ghost import ghost

_SELECT = QItemSelectionModel.SelectionFlag
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Delete)
# So many of what is selected elsewhere are laid open, and so many rows of what a filter found:
# more than that nobody looks through.
_MOST_REVEALED = 200
_MOST_FOUND = 500


class OutlineTree(QTreeView):
    """The rows of an `OutlineModel`.

    Signals:
        assign_wanted(tuple): these records want somebody, or something to do.
        menu_wanted(QPoint): the menu of what is selected is wanted, at this point of the screen.
    """

    assign_wanted = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        bridge: Bridge,
        selection: Selection,
        commands: Commands,
        themes: ThemeSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._selection = selection
        self._commands = commands
        self._themes = themes
        self.rows = OutlineModel(bridge, self)
        # What was opened by hand, remembered beyond edits that take it away and bring it back.
        self._open: set[Spot] = {(STAGES, "")}
        self._follows = False
        self._left = _MOST_FOUND
        self._set_up()
        self._connect()
        self.show_org(bridge.org)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Outline"))
        self.setProperty("look", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setModel(self.rows)
        self.setItemDelegate(OutlineDelegate(self._commands, self._themes, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self._on_theme()

    def _connect(self) -> None:
        self._bridge.changed.connect(self.on_change)
        self._bridge.found.connect(self.on_found)
        self._selection.changed.connect(self._follow)
        self._selection.shown.connect(self._bring_into_view)
        self._themes.changed.connect(self._on_theme)
        self.expanded.connect(self._on_opened)
        self.collapsed.connect(self._on_closed)

    def _on_theme(self) -> None:
        sizes = self._themes.theme.sizes
        self.setIndentation(sizes.icon + sizes.half)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    # What is shown

    def show_org(self, org: Org) -> None:
        """Show an organisation from nothing; what was open is open again."""
        with self._following():
            self.rows.show(org)

    def on_change(self, event: Changed) -> None:
        """Show what a change did to the rows."""
        with self._following():
            self.rows.on_change(event)

    def on_found(self, ids: frozenset[Id]) -> None:
        """Show other findings about these records."""
        self.rows.on_found(ids)

    def set_filter(self, said: str) -> None:
        """Show only rows that hold all of these words, and what they stand in."""
        with self._following():
            self.rows.set_filter(said)

    # What is open

    def reset(self) -> None:
        super().reset()
        self._open_again()

    def _open_again(self) -> None:
        """Open what was open, or the way to what the filter found."""
        self._left = _MOST_FOUND
        self._open_below(QModelIndex())

    def _open_below(self, parent: Index) -> None:
        for row in range(self.rows.rowCount(parent)):
            index = self.rows.index(row, 0, parent)
            if self._wants_open(index):
                self.expand(index)  # and then what is below, by `_on_opened`

    def _wants_open(self, index: QModelIndex) -> bool:
        if not self.rows.filter:
            return self.rows.spot(index) in self._open
        self._left -= 1
        return self._left > 0 and self.rows.leads(index)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        with self._following(select=False):
            for row in range(start, end + 1):
                index = self.rows.index(row, 0, parent)
                if self._wants_open(index):
                    self.expand(index)

    def _on_opened(self, index: QModelIndex) -> None:
        if not self.rows.filter:
            self._open.add(self.rows.spot(index))
        # What is selected may be below it.
        with self._following():
            self._open_below(index)

    def _on_closed(self, index: QModelIndex) -> None:
        if not self.rows.filter:
            self._open.discard(self.rows.spot(index))

    # What is selected

    @contextmanager
    def _following(self, *, select: bool = True) -> Iterator[None]:
        """While rows come and go by themselves, the tree selects nothing on its own account."""
        before, self._follows = self._follows, True
        try:
            yield
        finally:
            self._follows = before
        if select and not before and self.isVisible():
            self._select_rows(self._selection.ids, reveal=False)

    def _follow(self, ids: Sequence[Id]) -> None:
        # A tree that nobody sees opens nothing; it catches up when it is shown.
        if self.isVisible():
            self._select_rows(ids, reveal=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._select_rows(self._selection.ids, reveal=True)

    def _select_rows(self, ids: Sequence[Id], *, reveal: bool) -> None:
        """Select the rows of these records; `reveal` opens what they stand in."""
        if {self._id(one) for one in self.selectedIndexes()} - {""} == set(ids):
            return
        found = [self._row_of(one, at < _MOST_REVEALED) for at, one in enumerate(ids)]
        rows = [index for index in found if index.isValid()]
        before, self._follows = self._follows, True
        if reveal:
            for index in rows[:_MOST_REVEALED]:
                self._open_above(index)
        self.selectionModel().select(_ranges(rows), _SELECT.ClearAndSelect)
        if len(rows) == 1:
            self.selectionModel().setCurrentIndex(rows[0], _SELECT.NoUpdate)
        if rows and reveal:
            self.scrollTo(rows[0])
        self._follows = before

    def _row_of(self, record_id: Id, look_up: bool) -> QModelIndex:
        if look_up:
            return self.rows.home(record_id)
        return next(iter(self.rows.known(record_id)), QModelIndex())

    def _open_above(self, index: QModelIndex) -> None:
        above = index.parent()
        if above.isValid():
            self._open_above(above)
            self.expand(above)

    def _bring_into_view(self, record_id: Id) -> None:
        chosen = [one for one in self.selectedIndexes() if self._id(one) == record_id]
        if self.isVisible() and chosen:
            self.scrollTo(chosen[0])

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._follows:
            self._selection.set(self.chosen())

    def _id(self, index: QModelIndex) -> Id:
        return self.rows.spot(index)[1]

    def chosen(self) -> tuple[Id, ...]:
        """The records whose rows are selected, from top to bottom."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=_path)
        return tuple(dict.fromkeys(self._id(index) for index in rows if self._id(index)))

    # What is done by key and menu

    def rename(self, record_id: Id) -> None:
        """Let a name be typed where it stands."""
        index = self.rows.home(record_id)
        if index.isValid():
            self._open_above(index)
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            # Where another name is being typed, that one comes first.
            if self.state() != QAbstractItemView.State.EditingState:
                self.edit(index)

    def event(self, event: QEvent) -> bool:
        # The window has these keys too; here they mean the row.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _OWN_KEYS
            and not event.modifiers()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = self.state() == QAbstractItemView.State.EditingState
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER and not typing:
            self._enter(assign=control)
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.remove()
        else:
            super().keyPressEvent(event)

    def _enter(self, *, assign: bool) -> None:
        index = self.currentIndex()
        record_id = self._id(index) if index.isValid() else ""
        if assign:
            if self.chosen():
                self.assign_wanted.emit(self.chosen())
        elif record_id:
            self._selection.show(record_id)
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    def remove(self) -> bool:
        """Remove what is selected; members of teams, where all are, only leave their team."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=_path)
        members = [(self._id(one), self._id(one.parent())) for one in rows if self._is_member(one)]
        others = [one for one in rows if not self._is_member(one) and self._id(one)]
        if members and not others:
            return leave_teams(self._commands, members)
        done = self._commands.remove(self.chosen())
        if done:
            self._selection.set(())
        return done

    def _is_member(self, index: QModelIndex) -> bool:
        return self.rows.spot(index)[0] == TEAMS and bool(self._id(index.parent()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(rect.center())
        if self.chosen():
            self.menu_wanted.emit(at)

    # Drags that start here

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803
        drag = self.make_drag()
        if drag is not None:
            drag.exec(Qt.DropAction.CopyAction)

    def make_drag(self) -> QDrag | None:
        """A drag of the selected people, roles and teams; None where there are none."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=_path)
        found = [self.rows.record(index) for index in rows]
        parties = {one.id: one for one in found if isinstance(one, Person | Role | Team)}
        if not parties:
            return None
        drag = QDrag(self)
        drag.setMimeData(self.rows.mimeData(rows))
        drag.setPixmap(ghost(list(parties.values()), self._themes.theme, self.devicePixelRatioF()))
        # Beside the pointer, so that the words under the pointer can be read.
        gap = self._themes.theme.sizes.gap
        drag.setHotSpot(QPoint(-gap, -gap))
        return drag

    # How it is painted

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = self._themes.theme
        # The style tints the room before a selected row too; here the row shows it alone.
        painter.fillRect(rect, brush(theme.colours.surface))
        if self.rows.hasChildren(index):
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            room = QRectF(rect)
            room.setWidth(self.indentation())
            if not rtl:
                room.moveRight(QRectF(rect).right())
            way = "down" if self.isExpanded(index) else "left" if rtl else "right"
            draw_chevron(painter, room, way, theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.rows.filter and not self.rows.rowCount():
            theme = self._themes.theme
            painter = QPainter(self.viewport())
            painter.setLayoutDirection(self.layoutDirection())
            room = QRectF(self.viewport().rect())
            line = room.adjusted(theme.sizes.gap, 0, -theme.sizes.gap, 0)
            line.setHeight(theme.sizes.control_height)
            draw_text(painter, line, self.emptiness(), theme, colour=theme.colours.text_weak)
            painter.end()

    def emptiness(self) -> str:
        """What is said where the filter lets nothing through."""
        return self.tr("Nothing is called so.")


def _path(index: QModelIndex) -> tuple[int, ...]:
    """The rows on the way to an index: sorts indexes as they are seen."""
    return (*_path(index.parent()), index.row()) if index.isValid() else ()


def _ranges(rows: Iterable[QModelIndex]) -> QItemSelection:
    """These rows as a selection, neighbours as one range: thousands of ranges take Qt minutes."""
    chosen = QItemSelection()
    first = last = QModelIndex()
    for index in sorted(set(rows), key=_path):
        if last.isValid() and last.siblingAtRow(last.row() + 1) == index:
            last = index
            continue
        if first.isValid():
            chosen.select(first, last)
        first = last = index
    if first.isValid():
        chosen.select(first, last)
    return chosen
