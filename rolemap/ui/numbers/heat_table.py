"""The heat map itself: people against stages, with one current cell."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from rolemap.model.ids import Id
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.numbers.heat_head import HeatHead
from rolemap.ui.numbers.heat_model import HeatModel, Index
from rolemap.ui.numbers.heat_paint import Sight, paint_heat

_HEADS = "QHeaderView { background: transparent; border: none; border-radius: 0; padding: 0; }"


class HeatTable(QTableView):
    """Shows a `HeatModel`; all cells are painted in one go.

    Signals:
        picked(QModelIndex): a person's hand went to this cell.
    """

    picked = Signal(QModelIndex)

    def __init__(
        self, model: HeatModel, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._heat = model
        self._themes = themes
        self._hot: tuple[int, int] | None = None
        self._kept: tuple[Id, Id] | None = None
        self.across = HeatHead(Qt.Orientation.Horizontal, model, themes, self)
        self.down = HeatHead(Qt.Orientation.Vertical, model, themes, self)
        self._set_up()
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._come_back)
        themes.changed.connect(self._on_theme)

    def _set_up(self) -> None:
        self.setProperty("look", "bare")
        self.setAccessibleName(self.tr("Who works where"))
        # Heads that are as wide as the cells, and no band where there are none.
        self.setStyleSheet(_HEADS)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalHeader(self.across)
        self.setVerticalHeader(self.down)
        self.setModel(self._heat)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        mode = QAbstractItemView.ScrollMode.ScrollPerPixel
        self.setHorizontalScrollMode(mode)
        self.setVerticalScrollMode(mode)

    def _on_theme(self) -> None:
        self.across.measure()
        self.down.measure()
        self.viewport().update()

    def whole_height(self) -> int:
        """How high it is when every row is seen."""
        rows = self._heat.rowCount() * self.down.defaultSectionSize()
        bars = self.horizontalScrollBar().sizeHint().height() + 2 * self.frameWidth()
        return rows + self.across.sizeHint().height() + bars

    # The current cell

    @property
    def current(self) -> tuple[int, int] | None:
        """Row and column of the current cell."""
        index = self.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    def go_to(self, record_id: Id) -> None:
        """Go to the row of a person or the column of a stage, if it has one."""
        row, column = self._heat.place(record_id)
        if row is None and column is None:
            return
        here = self.current or (0, 0)
        place = here[0] if row is None else row, here[1] if column is None else column
        if place != self.current:
            self.setCurrentIndex(self._heat.index(*place))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.down.show_current(current.row())
        self.across.show_current(current.column())
        self.viewport().update()

    def _remember(self) -> None:
        index = self.currentIndex()
        self._kept = self._heat.pair(index) if index.isValid() else None

    def _come_back(self) -> None:
        """Go back to the cell of the same person and stage, or to nearly the same."""
        self._hot = None
        for one in self._kept or ():
            self.go_to(one)
        if self.current is None:
            self.down.show_current(-1)
            self.across.show_current(-1)

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.current
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            event.accept()
            self._pick()
            return
        super().keyPressEvent(event)
        if self.current != before:
            self._pick()

    def _pick(self) -> None:
        if self.currentIndex().isValid():
            self.picked.emit(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and at.isValid():
            self.picked.emit(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._heat_up(self.indexAt(event.position().toPoint()))
        # With a button held Qt would take the current cell along.
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._heat_up(QModelIndex())
        super().leaveEvent(event)

    def _heat_up(self, index: QModelIndex) -> None:
        hot = (index.row(), index.column()) if index.isValid() else None
        if hot != self._hot:
            self._hot = hot
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() != Qt.FocusReason.MouseFocusReason
        if by_key and self.current is None and self._heat.map.stages and self._heat.map.people:
            self.setCurrentIndex(self._heat.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Painting

    def seen(self) -> Sight:
        """What of the map is in sight."""
        room = self.viewport().size()
        return Sight(
            self.down.places(room.height()),
            self.across.places(room.width()),
            QSize(self.across.defaultSectionSize(), self.down.defaultSectionSize()),
            self.current,
            self._hot,
            self.hasFocus(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        paint_heat(painter, self._heat, self.seen(), self._themes.theme)
        painter.end()
