"""Paints a step of the history beside a line of time."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rolemap.model.text import text
from rolemap.ui.look.mirror import placed
from rolemap.ui.look.paint import draw_sign, draw_text
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import Theme, ThemeSource, brush, pen
from rolemap.ui.past.past_model import ROW, Index, PastRow

_STATE = QStyle.StateFlag
_SAVED = text("saved")


class PastDelegate(QStyledItemDelegate):
    """Paints rows: a filled dot for what was done, a ring for now, a hollow dot for undone."""

    def __init__(self, themes: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._themes.theme.sizes.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, PastRow):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The line of time runs through all rows, each painting its own piece.
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
        last = index.row() == index.model().rowCount() - 1
        _Row(painter, option, self._themes.theme).draw(row, first=index.row() == 0, last=last)
        painter.restore()


class _Row:
    """Paints one row."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        self.painter = painter
        self.option = option
        self.theme = theme
        self.sizes = theme.sizes
        self.rect = QRectF(option.rect)

    def draw(self, row: PastRow, *, first: bool, last: bool) -> None:
        """Paint the line of time and what stands beside it."""
        self._draw_back()
        self._draw_line(row, first=first, last=last)
        colours, sizes = self.theme.colours, self.sizes
        left = self.rect.left() + sizes.gap + sizes.icon + sizes.gap
        right = self._draw_end(row, self.rect.right() - sizes.gap)
        ink = colours.text_weak if row.state == "undone" else colours.text
        now = row.state == "now"
        draw_text(
            self.painter, self._part(left, right), row.words, self.theme, colour=ink, strong=now
        )

    def _draw_end(self, row: PastRow, right: float) -> float:
        """The time and whether it is saved, at the end; returns where they begin."""
        sizes, weak = self.sizes, self.theme.colours.text_weak
        metrics = self.theme.metrics("caption")
        if row.time:
            start = right - metrics.horizontalAdvance(row.time) - 1
            self._caption(self._part(start, right), row.time, weak)
            right = start - sizes.gap
        if row.saved:
            words = said(_SAVED)
            start = right - metrics.horizontalAdvance(words) - 1
            self._caption(self._part(start, right), words, self.theme.colours.fine)
            side = metrics.ascent()
            sign = self._part(start - sizes.half - side, start - sizes.half)
            draw_sign(self.painter, sign, "fine", self.theme)
            right = start - sizes.half - side - sizes.gap
        return right

    def _caption(self, rect: QRectF, words: str, ink: str) -> None:
        draw_text(self.painter, rect, words, self.theme, role="caption", colour=ink)

    def _draw_back(self) -> None:
        state, colours, sizes = self.option.state, self.theme.colours, self.sizes
        selected = bool(state & _STATE.State_Selected)
        focused = bool(state & _STATE.State_HasFocus)
        if not (selected or focused or state & _STATE.State_MouseOver):
            return
        line = pen(colours.focus, sizes.ring) if focused else Qt.PenStyle.NoPen
        self.painter.setPen(line)
        self.painter.setBrush(brush(colours.accent_weak if selected else colours.hover))
        inside = self.rect.adjusted(1, 1, -1, -1)
        self.painter.drawRoundedRect(inside, sizes.radius_small, sizes.radius_small)

    def _draw_line(self, row: PastRow, *, first: bool, last: bool) -> None:
        """The line of time through the row, and a dot on it; dashed where it was undone."""
        colours, sizes = self.theme.colours, self.sizes
        column = self._part(self.rect.left() + sizes.gap, self.rect.left() + sizes.gap + sizes.icon)
        middle = column.center()
        radius = sizes.half + (1 if row.state == "now" else -1)
        room = radius + sizes.ring
        solid = pen(colours.line_strong, sizes.hairline)
        dashed = pen(colours.line_strong, sizes.hairline, sizes.dash_fine)
        if not first:
            self.painter.setPen(dashed if row.state == "undone" else solid)
            self._stroke(middle.x(), self.rect.top(), middle.y() - room)
        if not last:
            self.painter.setPen(solid if row.state == "past" else dashed)
            self._stroke(middle.x(), middle.y() + room, self.rect.bottom())
        hollow = row.state == "undone"
        ink = colours.accent if row.state == "now" else colours.line_strong
        self.painter.setPen(pen(ink, sizes.stroke) if hollow else Qt.PenStyle.NoPen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush if hollow else brush(ink))
        self.painter.drawEllipse(middle, radius, radius)
        if row.state == "now":
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(brush(colours.surface))
            self.painter.drawEllipse(middle, radius - sizes.ring, radius - sizes.ring)

    def _stroke(self, x: float, top: float, bottom: float) -> None:
        self.painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _part(self, start: float, end: float) -> QRectF:
        rect = QRectF(start, self.rect.top(), max(0.0, end - start), self.rect.height())
        return placed(rect, self.rect, self.option.direction)
