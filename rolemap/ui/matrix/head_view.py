"""The heads of the rows or of the columns, frozen beside the cells."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from rolemap.model.text import text
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.matrix.head_paint import HeadLook, HeadPainter
from rolemap.ui.matrix.heads import Head
from rolemap.ui.matrix.measures import Measures
from rolemap.ui.matrix.model import MatrixModel

_ACROSS = Qt.Orientation.Horizontal


class HeadView(QHeaderView):
    """Paints and answers for the heads of a `MatrixModel`.

    Signals:
        picked(int): this head was clicked.
        rename_wanted(int): the name of this line is to be typed.
        menu_wanted(int, QPoint): a menu is wanted at this global point.
    """

    picked = Signal(int)
    rename_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(
        self,
        orientation: Qt.Orientation,
        rows: MatrixModel,
        themes: ThemeSource,
        parent: QWidget,
    ) -> None:
        super().__init__(orientation, parent)
        self._rows = rows
        self._themes = themes
        self._measures: Measures | None = None
        self.current = -1
        self.dimmed: frozenset[int] = frozenset()
        self.lit: frozenset[str] | None = None
        self.totals = True
        # A click means the record, not all the cells of its line.
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def measure(self, measures: Measures) -> None:
        """Take other lengths."""
        self._measures = measures
        length = measures.column if self.orientation() == _ACROSS else measures.row
        self.setMinimumSectionSize(1)
        if self.defaultSectionSize() != length:
            self.setDefaultSectionSize(length)
        self.geometriesChanged.emit()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        if self._measures is None:
            return super().sizeHint()
        return QSize(self._measures.head_width, self._measures.head_height)

    def show_current(self, section: int) -> None:
        """Let the head of the current cell be seen as such."""
        if section != self.current:
            self.current = section
            self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        if self._measures is None or not rect.isValid():
            return
        head = self._rows.head(self.orientation(), logicalIndex)
        scale = self._measures.scale
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        painter.translate(self.room_of(logicalIndex).topLeft())
        painter.scale(scale, scale)
        room = QRectF(0, 0, rect.width() / scale, rect.height() / scale)
        paints, look = (
            HeadPainter(painter, room, self._themes.theme),
            self._look(head, logicalIndex),
        )
        if self.orientation() != _ACROSS:
            paints.row(head, look)
        elif self._measures.stacked:
            paints.stacked(head, look)
        else:
            paints.turned(head, look)
        painter.restore()

    def _look(self, head: Head, section: int) -> HeadLook:
        words = head.under or (said(text("vacant")) if head.vacant else "")
        dimmed = self.lit is not None and head.kind == "responsibility" and head.id not in self.lit
        counts = ""
        if self.totals and head.load is None:
            counts = " ".join(f"{count}{letter}" for letter, count in head.counts)
        return HeadLook(words, counts, section == self.current, dimmed)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        section = self.logicalIndexAt(event.position().toPoint())
        if section >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(section)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        section = self.logicalIndexAt(event.position().toPoint())
        if section >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.rename_wanted.emit(section)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        section = self.logicalIndexAt(event.pos())
        if section >= 0:
            self.picked.emit(section)
            self.menu_wanted.emit(section, event.globalPos())
        event.accept()

    def room_of(self, section: int) -> QRect:
        """Where a head is, in the viewport of the heads."""
        start, length = self.sectionViewportPosition(section), self.sectionSize(section)
        if self.orientation() == _ACROSS:
            return QRect(start, 0, length, self.viewport().height())
        return QRect(0, start, self.viewport().width(), length)

    def places(self, first: int, last: int) -> dict[int, int]:
        """Where each section between two points of the viewport begins."""
        if not self.count():
            return {}
        ends = sorted((self._section(first), self._section(last)))
        return {one: self.sectionViewportPosition(one) for one in range(ends[0], ends[1] + 1)}

    def _section(self, at: int) -> int:
        """The section at a point of the viewport; the last one where they end before it."""
        found = self.logicalIndexAt(at)
        return found if found >= 0 else self.count() - 1

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()
