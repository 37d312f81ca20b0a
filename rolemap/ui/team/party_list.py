"""The list of people or of roles: select, rename, remove, drag out onto the map, drop onto."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Role
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.mime import dragged_in
from rolemap.ui.promise import oriented, promise
from rolemap.ui.selection import Selection
from rolemap.ui.team.party_delegate import PartyDelegate, Target
from rolemap.ui.team.party_ghost import ghost
from rolemap.ui.team.party_model import ID, Kind, PartyFilter, PartyModel

_SELECT = QItemSelectionModel.SelectionFlag
_COPY = Qt.DropAction.CopyAction


class PartyList(QListView):
    """People by name, or roles in their order.

    Signals:
        assign_wanted(tuple): these people or roles want something to do.
        hinted(str): what would happen if the hand let go here; "" for nothing.
    """

    assign_wanted = Signal(object)
    hinted = Signal(str)

    def __init__(
        self,
        kind: Kind,
        bridge: Bridge,
        selection: Selection,
        commands: Commands,
        themes: ThemeSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self._bridge = bridge
        self._selection = selection
        self._commands = commands
        self._themes = themes
        self._parties = PartyModel(kind, bridge, self)
        self._shown = PartyFilter(self._parties, self)
        self._delegate = PartyDelegate(commands, themes, self)
        self._dragged: tuple[Id, ...] = ()
        self._follows = False
        self._set_up()
        self._connect()
        self.show_org(bridge.org)

    def _set_up(self) -> None:
        named = self.tr("People") if self.kind is Person else self.tr("Roles")
        self.setAccessibleName(named)
        self.setProperty("look", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self._shown)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(_COPY)
        self.setDropIndicatorShown(False)

    def _connect(self) -> None:
        self._bridge.changed.connect(self.on_change)
        self._selection.changed.connect(self._select_rows)
        self._selection.shown.connect(self._bring_into_view)
        self._themes.changed.connect(self._on_theme)
        self.entered.connect(lambda index: self._selection.hovered.emit((str(index.data(ID)),)))
        self.viewportEntered.connect(lambda: self._selection.hovered.emit(()))
        for changed in (self._shown.rowsInserted, self._shown.rowsRemoved, self._shown.modelReset):
            changed.connect(self.updateGeometry)

    # What is shown

    def show_org(self, org: Org) -> None:
        """List an organisation's people or roles, from nothing."""
        with self._following():
            self._parties.show(org)

    def on_change(self, event: Changed) -> None:
        """Show what a change did to the rows."""
        with self._following():
            self._parties.on_change(event)

    def set_filter(self, said: str) -> None:
        """Show only rows that hold all of these words."""
        with self._following():
            self._shown.set_text(said)

    def shows(self, party_id: Id) -> bool:
        """Whether a party has a row that the filter lets through."""
        return self._shown.index_of(party_id).isValid()

    def sizeHint(self) -> QSize:
        frame = 2 * self.frameWidth() + 2 * self._themes.theme.sizes.ring
        height = self._shown.rowCount() * self._delegate.row_height() + frame
        return QSize(self._themes.theme.sizes.stage_width, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._themes.theme.sizes.avatar, 0)

    def _on_theme(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.viewport().update()

    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,  # noqa: N803
        bottomRight: QModelIndex | QPersistentModelIndex,  # noqa: N803
        roles: Sequence[int] = (),
    ) -> None:
        # NOTE: QListView's own lays all rows out anew, which takes as long as there are rows; here
        # all are of one height.
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

    # What is selected

    @contextmanager
    def _following(self) -> Iterator[None]:
        """While rows come and go by themselves, the list selects nothing on its own account."""
        before, self._follows = self._follows, True
        try:
            yield
        finally:
            self._follows = before
        if not before:
            self._select_rows(self._selection.ids)

    def _select_rows(self, ids: Iterable[Id]) -> None:
        found = [self._shown.index_of(party_id) for party_id in ids]
        rows = [index for index in found if index.isValid()]
        if set(rows) == set(self.selectionModel().selectedIndexes()):
            return
        wanted = QItemSelection()
        for index in rows:
            wanted.select(index, index)
        before, self._follows = self._follows, True
        self.selectionModel().select(wanted, _SELECT.ClearAndSelect)
        if len(rows) == 1:
            self.selectionModel().setCurrentIndex(rows[0], _SELECT.NoUpdate)
        self._follows = before

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._follows:
            self._selection.set(self.chosen())

    def chosen(self) -> tuple[Id, ...]:
        """The selected parties, from top to bottom."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return tuple(str(index.data(ID)) for index in rows)

    def _bring_into_view(self, record_id: Id) -> None:
        index = self._shown.index_of(record_id)
        if index.isValid():
            self.scrollTo(index)

    def leaveEvent(self, event: QEvent) -> None:
        self._selection.hovered.emit(())
        super().leaveEvent(event)

    # What is done by key and menu

    def rename(self, party_id: Id) -> None:
        """Let a name be typed where it stands."""
        index = self._shown.index_of(party_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            # Where another name is being typed, that one comes first.
            if self.state() != QAbstractItemView.State.EditingState:
                self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not typing:
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.chosen():
            self._commands.remove(self.chosen())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(rect.center())
        if self.chosen():
            self.menu().popup(at)

    def menu(self) -> QMenu:
        """What can be done with the selected rows."""
        chosen = self.chosen()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(chosen) == 1:
            menu.addAction(self.tr("Rename"), lambda: self.rename(chosen[0]))
        menu.addAction(self.tr("Assign…"), lambda: self.assign_wanted.emit(chosen))
        if self.kind is Role and len(chosen) == 1:
            menu.addAction(self.tr("Add a vacancy"), lambda: self._commands.add_seat(chosen[0]))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), lambda: self._commands.remove(chosen))
        return menu

    # Drags that start here

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803
        drag = self.make_drag()
        if drag is not None:
            drag.exec(_COPY)

    def make_drag(self) -> QDrag | None:
        """A drag of the selected rows, with a ghost of them; None where nothing is selected."""
        chosen = self.chosen()
        if not chosen:
            return None
        parties = [self._bridge.org.party(one) for one in chosen]
        drag = QDrag(self)
        drag.setMimeData(self._shown.mimeData(self.selectionModel().selectedIndexes()))
        picture = ghost(parties, self._themes.theme, self.devicePixelRatioF())
        drag.setPixmap(picture)
        # Beside the pointer, so that the words under the pointer can be read.
        gap = self._themes.theme.sizes.gap
        drag.setHotSpot(QPoint(-gap, -gap))
        return drag

    # Drags that end here

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        found = dragged_in(event.mimeData())
        self._dragged = tuple(one for one in found if self._bridge.org.find(one) is not None)
        event.setDropAction(_COPY)
        event.setAccepted(bool(self._dragged))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls near the edges
        self._aim(event.position().toPoint())
        event.setDropAction(_COPY)
        target = self._delegate.target
        event.setAccepted(target is not None and target.welcome)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._set_target(None)
        self._dragged = ()

    def dropEvent(self, event: QDropEvent) -> None:
        # Stops the scrolling. NOTE: QListView's own dropEvent would look for a place for the
        # dropped rows, for seconds and gigabytes.
        super().dragLeaveEvent(QDragLeaveEvent())
        self._aim(event.position().toPoint())
        target, dragged = self._delegate.target, self._dragged
        self._set_target(None)
        self._dragged = ()
        event.setDropAction(_COPY)
        event.setAccepted(target is not None and target.welcome)
        if target is not None and target.welcome:
            self._commands.put_pairs(self._pairs(dragged, target.id))
            self._selection.set((target.id,))

    def _aim(self, at: QPoint) -> None:
        """Light up the row under a point of the viewport and say what a drop would do."""
        index = self.indexAt(at)
        party_id = str(index.data(ID)) if index.isValid() else ""
        # What lies under its own ghost is not meant.
        if not party_id or party_id in self._dragged:
            self._set_target(None)
        elif self._delegate.target is None or self._delegate.target.id != party_id:
            would = promise(self._bridge.org, self._pairs(self._dragged, party_id))
            self._set_target(Target(party_id, said(would.words), would.welcome))

    def _pairs(self, dragged: tuple[Id, ...], row: Id) -> list[tuple[Id, Id]]:
        """Who would be put where: a person takes a seat, whichever of the two is dragged."""
        return [oriented(self._bridge.org, one, row) or (one, row) for one in dragged]

    def _set_target(self, target: Target | None) -> None:
        if target != self._delegate.target:
            self._delegate.target = target
            self.viewport().update()
            self.hinted.emit(target.words if target else "")
