"""Paints the marks of drawings and pages with Qt; text is always plain text."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen

from rolemap.formats.drawing.marks import Box, Curve, Line, Mark, Words, flat
from rolemap.formats.paper.page import Page, Window
from rolemap.ui.paper.fonts import FINE, font, measure

_ROUND = Qt.PenCapStyle.RoundCap
_NO_PEN, _NO_BRUSH = QPen(Qt.PenStyle.NoPen), QBrush(Qt.BrushStyle.NoBrush)


def paint_page(painter: QPainter, page: Page) -> None:
    """Paint a page; the painter counts in points from its upper left corner."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    brush = _Brush(painter)
    if page.window is not None:
        _paint_window(brush, page.window)
    brush.paint(page.marks)
    painter.restore()


def _paint_window(brush: "_Brush", window: Window) -> None:
    painter = brush.painter
    painter.save()
    painter.setClipRect(QRectF(window.x, window.y, window.width, window.height))
    painter.translate(window.x, window.y)
    painter.scale(window.scale, window.scale)
    painter.translate(-window.left, -window.top)
    brush.paint(window.marks)
    painter.restore()


class _Brush:
    """Paints marks; pens and colours are made once."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        self._width = measure()
        self._fonts: dict[tuple[float, bool], QFont] = {}
        self._colours: dict[str, QColor] = {}
        self._brushes: dict[str, QBrush] = {}
        self._pens: dict[tuple[str, float, tuple[float, float] | None], QPen] = {}

    def paint(self, marks: Iterable[Mark]) -> None:
        """Paint marks in order."""
        painter = self.painter
        painter.save()
        painter.scale(1 / FINE, 1 / FINE)
        for mark in flat(marks):
            match mark:
                case Words():
                    self._write(mark)
                case Box():
                    self._fill(mark)
                case Line():
                    self._draw(mark)
                case Curve():
                    path = QPainterPath(_point(*mark.start))
                    path.cubicTo(_point(*mark.one), _point(*mark.two), _point(*mark.end))
                    painter.strokePath(path, self._pen(mark.stroke, mark.thick))
        painter.restore()

    def _draw(self, line: Line) -> None:
        painter, points = self.painter, [_point(*one) for one in line.points]
        painter.setPen(self._pen(line.stroke, line.thick))
        if len(points) == 2:
            painter.drawLine(*points)
        else:
            painter.drawPolyline(points)

    def _write(self, words: Words) -> None:
        painter = self.painter
        painter.setFont(self._font(words.size, words.bold))
        painter.setPen(self._colour(words.ink))
        if words.turned:
            painter.save()
            painter.translate(_point(words.x, words.y))
            painter.rotate(-90)
            painter.drawText(QPointF(0, 0), words.text)
            painter.restore()
            return
        back = 0.0
        if words.anchor != "start":
            wide = self._width(words.text, words.size, words.bold)
            back = wide if words.anchor == "end" else wide / 2
        painter.drawText(_point(words.x - back, words.y), words.text)

    def _fill(self, box: Box) -> None:
        painter = self.painter
        if box.fill and box.dash is None and box.radius >= min(box.width, box.height) / 2 > 0:
            self._stadium(box, box.fill)
            return
        rect = QRectF(box.x * FINE, box.y * FINE, box.width * FINE, box.height * FINE)
        painter.setPen(self._pen(box.stroke, box.thick, box.dash) if box.stroke else _NO_PEN)
        painter.setBrush(self._brush(box.fill) if box.fill else _NO_BRUSH)
        if box.radius:
            painter.drawRoundedRect(rect, box.radius * FINE, box.radius * FINE)
        else:
            painter.drawRect(rect)

    def _stadium(self, box: Box, fill: str) -> None:
        """A circle or a pill as a short, thick line: a third of the time and of the bytes."""
        painter, half = self.painter, box.height / 2
        start = _point(box.x + half, box.y + half)
        end = _point(box.x + max(box.width - half, half + 0.01), box.y + half)
        if box.stroke:
            painter.setPen(self._pen(box.stroke, box.height + box.thick))
            painter.drawLine(start, end)
        painter.setPen(self._pen(fill, box.height - (box.thick if box.stroke else 0.0)))
        painter.drawLine(start, end)

    def _font(self, size: float, bold: bool) -> QFont:
        found = self._fonts.get((size, bold))
        if found is None:
            found = self._fonts[size, bold] = font(size, bold)
        return found

    def _brush(self, ink: str) -> QBrush:
        found = self._brushes.get(ink)
        if found is None:
            found = self._brushes[ink] = QBrush(self._colour(ink))
        return found

    def _colour(self, ink: str) -> QColor:
        found = self._colours.get(ink)
        if found is None:
            found = self._colours[ink] = QColor(ink)
        return found

    def _pen(self, ink: str, thick: float, dash: tuple[float, float] | None = None) -> QPen:
        key = ink, thick, dash
        found = self._pens.get(key)
        if found is None:
            found = self._pens[key] = QPen(self._colour(ink), thick * FINE)
            found.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            found.setCapStyle(_ROUND if dash is None else Qt.PenCapStyle.FlatCap)
            if dash is not None:
                # Qt counts dashes in widths of the pen.
                found.setDashPattern([length / thick for length in dash])
        return found


def _point(x: float, y: float) -> QPointF:
    return QPointF(x * FINE, y * FINE)
