"""The table of people: select, open, sort, type into cells and drag out."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from rolemap.model.ids import Id
from rolemap.model.records import Person
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.look.paint import draw_text
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.mime import parties_data
from rolemap.ui.people.columns import FIELDS, WIDTHS, Column
from rolemap.ui.people.people_model import PeopleModel
from rolemap.ui.people.people_ranges import ranges_of, rows_in
from rolemap.ui.people.person_delegate import PersonDelegate
from rolemap.ui.selection import Selection
from rolemap.ui.team.party_ghost import ghost

_SELECT = QItemSelectionModel.SelectionFlag
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ORDERS = {
    Qt.Key.Key_Up: Qt.SortOrder.AscendingOrder,
    Qt.Key.Key_Down: Qt.SortOrder.DescendingOrder,
}
_NEXT = {
    QAbstractItemDelegate.EndEditHint.EditNextItem: 1,
    QAbstractItemDelegate.EndEditHint.EditPreviousItem: -1,
}


class PeopleTable(QTableView):
    """The rows of a `PeopleModel`.

    Signals:
        menu_wanted(QPoint): the menu of what is selected is wanted, at this point of the screen.
        columns_wanted(QPoint): the menu of the columns is.
    """

    menu_wanted = Signal(QPoint)
    columns_wanted = Signal(QPoint)

    def __init__(
        self,
        bridge: Bridge,
        selection: Selection,
        commands: Commands,
        themes: ThemeSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._selection = selection
        self._commands = commands
        self._themes = themes
        self.people = PeopleModel(bridge, self)
        self._delegate = PersonDelegate(self.people, self._whole, commands, themes, self)
        self._follows = False
        self._set_up()
        self._set_up_headers()
        self._on_theme()
        self._connect()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("People"))
        self.setProperty("look", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self.people)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionsMovable(True)
        columns.setFirstSectionMovable(False)
        columns.setHighlightSections(False)
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        columns.setAccessibleName(self.tr("Columns of the people"))
        columns.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        columns.setSortIndicator(Column.NAME, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _connect(self) -> None:
        self._selection.changed.connect(self._follow)
        self._selection.shown.connect(self._bring_into_view)
        self._themes.changed.connect(self._on_theme)
        self.entered.connect(lambda index: self._set_hot(index.row()))
        self.viewportEntered.connect(lambda: self._set_hot(-1))
        columns = self.horizontalHeader()
        columns.customContextMenuRequested.connect(
            lambda at: self.columns_wanted.emit(columns.mapToGlobal(at))
        )

    def _on_theme(self) -> None:
        theme = self._themes.theme
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        self.horizontalHeader().setFixedHeight(theme.sizes.row_height)
        figure = theme.metrics("body").horizontalAdvance("0")
        if figure != self.property("figure"):  # another font: what fitted does no longer
            self.setProperty("figure", figure)
            for column, figures in WIDTHS.items():
                self.setColumnWidth(column, round(figure * figures))
        self.viewport().update()

    def _set_hot(self, row: int) -> None:
        if row != self._delegate.hot:
            self._delegate.hot = row
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hot(-1)
        super().leaveEvent(event)

    def _whole(self, cell: QRectF) -> QRectF:
        """What is seen of the row of a cell, over all columns: what lies across starts there."""
        columns = [one for one in Column if not self.isColumnHidden(one)]
        starts = [self.columnViewportPosition(one) for one in columns]
        ends = [start + self.columnWidth(one) for start, one in zip(starts, columns, strict=True)]
        left, right = max(min(starts), 0), min(max(ends), self.viewport().width())
        return QRectF(left, cell.top(), right - left, cell.height())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()  # lines over all columns stay where they are

    # What is selected

    @contextmanager
    def following(self) -> Iterator[None]:
        """While rows come and go by themselves, the table selects nothing on its own account."""
        before, self._follows = self._follows, True
        try:
            yield
        finally:
            self._follows = before
        if not before:
            self._select_rows(self._selection.ids)

    def _follow(self, ids: Sequence[Id]) -> None:
        if self.isVisible():
            self._select_rows(ids)

    def _select_rows(self, ids: Sequence[Id]) -> None:
        if {self.people.leads_to(row) for row in self._chosen_rows()} == set(ids):
            return
        found = [self.people.known(one) for one in ids]
        rows = [index for indexes in found for index in indexes]
        before, self._follows = self._follows, True
        self.selectionModel().select(ranges_of(rows), _SELECT.ClearAndSelect | _SELECT.Rows)
        current = self.currentIndex()
        if rows and current.row() not in {index.row() for index in rows}:
            place = rows[0].siblingAtColumn(max(current.column(), 0))
            self.selectionModel().setCurrentIndex(place, _SELECT.NoUpdate)
        self._follows = before

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._follows:
            self._selection.set(self.chosen())

    def _chosen_rows(self) -> list[int]:
        return rows_in(self.selectionModel().selection())

    def chosen(self) -> tuple[Id, ...]:
        """What the selected rows lead to, from top to bottom.

        Where people are among them their details are passed over: nobody means to do to a
        person's work what is to be done to the person.
        """
        spots = [self.people.spot(row) for row in self._chosen_rows()]
        people = [person_id for person_id, line in spots if not line]
        if people:
            return tuple(people)
        to = [self.people.detail(*spot).to for spot in spots]
        return tuple(dict.fromkeys(one for one in to if one))

    def _bring_into_view(self, record_id: Id) -> None:
        index = self.people.index_of(record_id)
        if self.isVisible() and index.isValid():
            self.show_row(index)

    def show_row(self, index: QModelIndex) -> None:
        """Scroll up or down to a row, and not sideways."""
        side = self.horizontalScrollBar().value()
        self.scrollTo(index)
        self.horizontalScrollBar().setValue(side)

    # What is open

    def toggle(self, index: QModelIndex) -> None:
        """Show the details of the person in whose row an index is, or no longer."""
        if not index.isValid():
            return
        person_id, line = self.people.spot(index.row())
        with self.following():
            self.people.set_open(person_id, not self.people.is_open(person_id))
        if line:
            self.setCurrentIndex(self.people.index_of(person_id))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_chevron(
            event.position().toPoint()
        ):
            self.toggle(self.indexAt(event.position().toPoint()))
            event.accept()
            return
        super().mousePressEvent(event)

    def _is_on_chevron(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        if not index.isValid() or index.column() != Column.NAME:
            return False
        rect, wide = self.visualRect(index), self._themes.theme.sizes.row_height
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        into = rect.right() - at.x() if rtl else at.x() - rect.left()
        return into < wide and not self.people.spot(index.row())[1]

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self._is_on_chevron(event.position().toPoint()):
            self.toggle(index)  # two clicks, quickly
        elif left and index.isValid() and index.column() not in FIELDS:
            self.toggle(index)
        else:
            super().mouseDoubleClickEvent(event)

    # What is done by key

    def event(self, event: QEvent) -> bool:
        # The window has these keys too; here they mean the cell and the rows.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            renames = event.key() == Qt.Key.Key_F2 and not event.modifiers()
            if renames or event.matches(QKeySequence.StandardKey.SelectAll):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = self.state() == QAbstractItemView.State.EditingState
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        index = self.currentIndex()
        if not typing and event.key() in _OPENS and not keys:
            self.toggle(index)
        elif keys == Qt.KeyboardModifier.AltModifier and event.key() in _ORDERS:
            self.sortByColumn(max(index.column(), 0), _ORDERS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        # Letters type into a cell; where a cell cannot be typed into they mean nothing.
        pass

    def sortByColumn(self, column: int, order: Qt.SortOrder) -> None:
        with self.following():
            super().sortByColumn(column, order)
        if self.currentIndex().isValid():
            self.show_row(self.currentIndex())

    def rename(self, person_id: Id) -> bool:
        """Let a name be typed where it stands; False where it does not stand here."""
        index = self.people.index_of(person_id)
        if not self.isVisible() or not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        # Where another name is being typed, that one comes first.
        if self.state() != QAbstractItemView.State.EditingState:
            self.edit(index)
        return True

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """End typing; Tab goes on to the next cell that can be typed into, in the same row."""
        step = _NEXT.get(hint)
        if step is None:
            super().closeEditor(editor, hint)
            return
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        index = self._neighbour(self.currentIndex(), step)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    def _neighbour(self, index: QModelIndex, step: int) -> QModelIndex:
        header = self.horizontalHeader()
        place = header.visualIndex(index.column()) + step
        while 0 <= place < header.count():
            column = header.logicalIndex(place)
            if column in FIELDS and not self.isColumnHidden(column):
                return index.siblingAtColumn(column)
            place += step
        return QModelIndex()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.chosen():
            self.menu_wanted.emit(at)

    # Drags that start here

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803
        drag = self.make_drag()
        if drag is not None:
            drag.exec(Qt.DropAction.CopyAction)

    def make_drag(self) -> QDrag | None:
        """A drag of the selected people; None where nobody is selected."""
        org = self._commands.org
        found = [person for one in self.chosen() if (person := org.look(Person, one))]
        if not found:
            return None
        drag = QDrag(self)
        drag.setMimeData(parties_data(found))
        drag.setPixmap(ghost(found, self._themes.theme, self.devicePixelRatioF()))
        # Beside the pointer, so that the words under the pointer can be read.
        gap = self._themes.theme.sizes.gap
        drag.setHotSpot(QPoint(-gap, -gap))
        return drag

    # Where nobody is left

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.people.filtered and not self.people.rowCount():
            theme = self._themes.theme
            painter = QPainter(self.viewport())
            painter.setLayoutDirection(self.layoutDirection())
            gap = theme.sizes.gap_wide
            line = QRectF(self.viewport().rect()).adjusted(gap, gap, -gap, 0)
            line.setHeight(theme.sizes.control_height)
            draw_text(painter, line, self.emptiness(), theme, colour=theme.colours.text_weak)
            painter.end()

    def emptiness(self) -> str:
        """What is said where the filters let nobody through."""
        return self.tr("The filter lets nobody through.")
