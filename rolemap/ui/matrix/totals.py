"""The totals below the matrix: how often each letter is held in each column."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rolemap.ui.look.strokes import ink, write
from rolemap.ui.look.theme import ThemeSource, brush
from rolemap.ui.matrix.table import MatrixTable
from rolemap.ui.matrix.words import letter_name

_ACROSS = Qt.Orientation.Horizontal


class TotalsBand(QWidget):
    """A line for each letter of the scheme, in step with the columns of the table."""

    def __init__(self, table: MatrixTable, themes: ThemeSource) -> None:
        super().__init__()
        self._table = table
        self._themes = themes
        self.setAccessibleName(self.tr("Totals of each column"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        table.horizontalScrollBar().valueChanged.connect(self.update)
        table.laid_out.connect(self._on_laid_out)
        table.rows.refreshed.connect(self._on_laid_out)
        table.rows.modelReset.connect(self._on_laid_out)
        themes.changed.connect(self._on_laid_out)

    def _on_laid_out(self, *_: object) -> None:
        self.updateGeometry()
        self.update()

    def _line_height(self) -> float:
        return self._themes.theme.metrics("caption").height() * self._table.measures.scale

    def sizeHint(self) -> QSize:
        half = self._themes.theme.sizes.half
        lines = len(self._table.rows.content.letters())
        if not self._table.rows.columns:
            return QSize(0, 0)
        return QSize(0, round(self._line_height() * lines + half))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        theme, table = self._themes.theme, self._table
        scale = table.measures.scale
        painter.fillRect(self.rect(), brush(theme.colours.panel))
        edge = QRectF(0, 0, self.width(), theme.sizes.hairline)
        painter.fillRect(edge, brush(theme.colours.line_strong))
        wide = table.down.width()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        port = table.viewport()
        left = port.mapTo(table, port.rect().topLeft()).x()
        columns = table.seen(port.rect()).columns
        painter.scale(scale, scale)
        gap = theme.sizes.gap
        start = (self.width() - wide if rtl else 0) / scale
        self._names(painter, start + gap, wide / scale - 2 * gap)
        painter.setClipRect(QRectF(left / scale, 0, port.width() / scale, self.height() / scale))
        ink(painter, theme.colours.text)
        for column, at in columns.items():
            self._column(painter, column, (left + at) / scale)
        painter.end()

    def _line(self, place: int, left: float, width: float) -> QRectF:
        """Where a letter is counted, as designed."""
        theme = self._themes.theme
        height = theme.metrics("caption").height()
        return QRectF(left, theme.sizes.half / 2 + place * height, width, height)

    def _names(self, painter: QPainter, left: float, width: float) -> None:
        """What the lines count."""
        theme, content = self._themes.theme, self._table.rows.content
        ink(painter, theme.colours.text_weak)
        for place, letter in enumerate(content.letters()):
            name = letter_name(content.org.scheme, letter)
            write(painter, self._line(place, left, width), name, theme, role="caption")

    def _column(self, painter: QPainter, column: int, left: float) -> None:
        rows, theme = self._table.rows, self._themes.theme
        if rows.line(_ACROSS, column).kind == "stage":
            return
        counts = dict(rows.head(_ACROSS, column).counts)
        width = self._table.measures.column / self._table.measures.scale
        for place, letter in enumerate(rows.content.letters()):
            if letter in counts:
                line = self._line(place, left, width)
                write(painter, line, str(counts[letter]), theme, role="caption", centred=True)
