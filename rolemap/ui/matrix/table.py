"""The grid itself: cells that are seen, chosen and typed in, between frozen heads."""

from typing import TypeAlias

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from rolemap.model.ids import Id
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.matrix.cells_paint import CellsPainter, Seen, paint_words
from rolemap.ui.matrix.head_view import HeadView
from rolemap.ui.matrix.measures import measure
from rolemap.ui.matrix.model import Index, MatrixModel, Pair
from rolemap.ui.matrix.pictures import Pictures
from rolemap.ui.matrix.walking import Goal, Walk, is_own

_SELECT = QItemSelectionModel.SelectionFlag
_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
Area: TypeAlias = tuple[int, int, int, int]  # top, left, bottom, right

# Who reads the screen aloud makes Qt ask for every chosen cell.
_MOST_TOLD = 10_000
_NOTCH = 120  # what Qt calls one step of a wheel


class MatrixTable(QTableView):
    """Shows a `MatrixModel`.

    Signals:
        picked(): another cell is the current one, or others are chosen, by a person's hand.
        key_pressed(QKeyEvent): a key that does not lead to another cell; accepted if it is taken.
        edit_wanted(): the letters of the current cell are to be typed out.
        menu_wanted(QPoint): a context menu is wanted at this global point.
        turned(float): the wheel asks for so many steps nearer.
        laid_out(): rows and columns have other places.
    """

    picked = Signal()
    key_pressed = Signal(object)
    edit_wanted = Signal()
    menu_wanted = Signal(QPoint)
    turned = Signal(float)
    laid_out = Signal()

    def __init__(
        self, rows: MatrixModel, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self._themes = themes
        self._pictures = Pictures()
        self._cells = CellsPainter(rows, self._pictures, themes.theme)
        self._anchor = (-1, -1)
        # A chosen rectangle that is too large to tell Qt about.
        self._large: Area | None = None
        self._kept: tuple[tuple[int, int] | None, Pair | None] = (None, None)
        self.lit: frozenset[Id] | None = None
        self.emptiness = ""
        self.scale = 1.0
        self.across = HeadView(_ACROSS, rows, themes, self)
        self.down = HeadView(_DOWN, rows, themes, self)
        self.measures = measure(themes.theme, 1.0, 0, 0)
        self._set_up()
        self.measure()

    def _set_up(self) -> None:
        self.setObjectName("matrix")
        self.setProperty("look", "bare")
        self.setAccessibleName(self.tr("Matrix of letters"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalHeader(self.across)
        self.setVerticalHeader(self.down)
        self.setModel(self.rows)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        mode = QAbstractItemView.ScrollMode.ScrollPerPixel
        self.setHorizontalScrollMode(mode)
        self.setVerticalScrollMode(mode)
        self.rows.modelAboutToBeReset.connect(self._remember)
        self.rows.modelReset.connect(self._come_back)
        self.rows.refreshed.connect(self.refresh)
        self._themes.changed.connect(self._on_theme)

    # How large things are

    def _on_theme(self) -> None:
        self._cells = CellsPainter(self.rows, self._pictures, self._themes.theme)
        self.measure()

    def measure(self) -> None:
        """Give rows, columns and heads their sizes."""
        width = self.width() - 2 * self.frameWidth()
        theme = self._themes.theme
        self.measures = measure(theme, self.scale, width, len(self.rows.columns))
        self.across.measure(self.measures)
        self.down.measure(self.measures)
        self.horizontalScrollBar().setSingleStep(self.measures.column)
        self.verticalScrollBar().setSingleStep(self.measures.row)
        self.refresh()
        self.laid_out.emit()

    def set_scale(self, scale: float) -> None:
        """Show everything larger or smaller, around the current cell."""
        self.scale = scale
        self.measure()
        self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def refresh(self) -> None:
        """Paint everything that is seen anew."""
        for view in (self, self.across, self.down):
            view.viewport().update()

    # The current cell and what is chosen

    @property
    def current(self) -> tuple[int, int] | None:
        """Row and column of the current cell."""
        index = self.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    @property
    def chosen(self) -> Area | None:
        """The chosen rectangle: top, left, bottom, right; the current cell at least."""
        if self._large is not None:
            return self._large
        found = self.selectionModel().selection()
        ranges = [found.at(place) for place in range(found.count())]
        if not ranges:
            current = self.current
            return (*current, *current) if current is not None else None
        return (
            min(one.top() for one in ranges),
            min(one.left() for one in ranges),
            max(one.bottom() for one in ranges),
            max(one.right() for one in ranges),
        )

    def go(self, row: int, column: int, *, extends: bool = False) -> None:
        """Make a cell the current one; `extends` chooses all from where this began."""
        index = self.rows.index(row, column)
        if not index.isValid():
            return
        if not extends or self._anchor[0] < 0:
            self._anchor = (row, column)
        first = self._anchor
        self._choose(
            (min(first[0], row), min(first[1], column), max(first[0], row), max(first[1], column)),
            index,
        )
        self.scrollTo(index)

    def choose_all(self) -> None:
        """Choose every cell."""
        walk = self._walk()
        rows, columns = self.rows.rows, self.rows.columns
        top, left = walk.first(rows), walk.first(columns)
        if top >= 0 and left >= 0:
            current = self.currentIndex()
            if not current.isValid():
                current = self.rows.index(top, left)
            self._choose((top, left, walk.last(rows), walk.last(columns)), current)
            self.picked.emit()

    def _choose(self, area: Area, current: Index) -> None:
        """Choose a rectangle, and make a cell the current one."""
        top, left, bottom, right = area
        large = (bottom - top + 1) * (right - left + 1) > _MOST_TOLD
        model = self.selectionModel()
        model.setCurrentIndex(current, _SELECT.ClearAndSelect if large else _SELECT.NoUpdate)
        if not large:
            chosen = QItemSelection(self.rows.index(top, left), self.rows.index(bottom, right))
            model.select(chosen, _SELECT.ClearAndSelect)
        self._large = area if large else None
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.across.show_current(current.column())
        self.down.show_current(current.row())
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._large = None
        self.viewport().update()

    def _remember(self) -> None:
        """Keep whose cell the current one is, while lines come and go."""
        self._kept = self.current, self.rows.pair(*self.current) if self.current else None

    def _come_back(self) -> None:
        """Go back to the cell that was left, or to the nearest to where it was."""
        self._large = None
        self.measure()
        here, pair = self._kept
        place = self.rows.place(*pair) if pair is not None else None
        if place is None and here is not None and self.rows.rows and self.rows.columns:
            last = len(self.rows.rows) - 1, len(self.rows.columns) - 1
            place = self.beside(min(here[0], last[0]), min(here[1], last[1]))
        if place is None or self.rows.pair(*place) is None:
            self._anchor = (-1, -1)
            self.across.show_current(-1)
            self.down.show_current(-1)
            return
        self._anchor = place
        self.selectionModel().setCurrentIndex(self.rows.index(*place), _SELECT.ClearAndSelect)

    # Keys

    def _walk(self) -> Walk:
        page = (
            max(1, self.viewport().height() // self.measures.row - 1),
            max(1, self.viewport().width() // self.measures.column - 1),
        )
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Walk(self.rows.rows, self.rows.columns, page, mirrored=mirrored)

    def start(self) -> bool:
        """Make the first cell the current one if none is; whether one is now."""
        if self.current is None:
            walk = self._walk()
            row, column = walk.first(self.rows.rows), walk.first(self.rows.columns)
            if row >= 0 and column >= 0:
                self.go(row, column)
        return self.current is not None

    def first(self) -> tuple[int, int]:
        """The first row and column with cells; 0 where there is none."""
        walk = self._walk()
        rows, columns = self.rows.rows, self.rows.columns
        return max(0, walk.first(rows)), max(0, walk.first(columns))

    def beside(self, row: int, column: int) -> tuple[int, int]:
        """The nearest row and column with cells, further on if there is one."""
        walk = self._walk()
        return walk.near(self.rows.rows, row), walk.near(self.rows.columns, column)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            # Tab would go to the next widget before it were a key of this one.
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self.walk(event):
                return True
        elif (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and is_own(event)
        ):
            # The window has some of these keys too; here they mean the cell.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if not self.walk(event):
            event.ignore()
            self.key_pressed.emit(event)
            if not event.isAccepted():
                # Not the table's own: it would look for rows that begin with a letter.
                QWidget.keyPressEvent(self, event)

    def walk(self, event: QKeyEvent) -> bool:
        """Go where a key leads; whether it leads anywhere in the grid."""
        if self.current is None:
            leads = event.key() in range(Qt.Key.Key_Home, Qt.Key.Key_PageDown + 1)
            if leads and self.start():
                self.picked.emit()
                return True
            return False
        goal = self._walk().goal(event, *self.current)
        if goal is None or goal.out:
            return False
        self._go_to(goal)
        return True

    def _go_to(self, goal: Goal) -> None:
        self.go(goal.row, goal.column, extends=goal.extends)
        self.picked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.start()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self.rows.pair(index.row(), index.column()) is None:
            event.accept()
            return
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and extends and self.current is not None:
            self.go(index.row(), index.column(), extends=True)
        elif left:
            self._anchor = (index.row(), index.column())
            super().mousePressEvent(event)
        elif not self._is_chosen(index):
            self.go(index.row(), index.column())
        self.picked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        before = self.chosen
        super().mouseMoveEvent(event)
        if before != self.chosen:
            self.picked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if (
            event.button() == Qt.MouseButton.LeftButton
            and self.rows.pair(index.row(), index.column()) is not None
        ):
            self.go(index.row(), index.column())
            self.edit_wanted.emit()
        event.accept()

    def _is_chosen(self, index: QModelIndex) -> bool:
        top, left, bottom, right = self.chosen or (0, 0, -1, -1)
        return top <= index.row() <= bottom and left <= index.column() <= right

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            room = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(room.center())
        self.menu_wanted.emit(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.turned.emit(event.angleDelta().y() / _NOTCH)
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not event.angleDelta().x():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - event.angleDelta().y() * bar.singleStep() // _NOTCH)
            event.accept()
        else:
            super().wheelEvent(event)

    # Painting

    def seen(self, area: QRect) -> Seen:
        """What of the grid a rectangle of the viewport holds."""
        return Seen(
            self.down.places(area.top(), area.bottom()),
            self.across.places(area.left(), area.right()),
            QSize(self.measures.column, self.measures.row),
            area,
            self.current,
            self.chosen,
            self.hasFocus(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(self.layoutDirection())
        theme, seen = self._themes.theme, self.seen(event.rect())
        pixels = self.viewport().devicePixelRatioF()
        self._pictures.begin(theme, seen.size, self.measures.scale, pixels, rtl)
        self._cells.paint(painter, seen, self.lit)
        if self.emptiness and not (self.rows.rows and self.rows.columns):
            paint_words(painter, self.viewport().rect(), self.emptiness, theme)
        painter.end()
