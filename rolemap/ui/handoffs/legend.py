"""What the signs on the graph mean."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rolemap.ui.handoffs.flow_row import FlowRow
from rolemap.ui.look.paint import draw_sign, draw_text
from rolemap.ui.look.theme import ThemeSource, brush, pen

Sample = Literal["width", "wall", "back"]


class Legend(FlowRow):
    """One entry for each sign."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(2 * themes.theme.sizes.gap_wide, parent)
        self.setAccessibleName(self.tr("Legend"))
        self.hold(
            [
                Entry(themes, "width", self.tr("Width and figure: responsibilities passed on")),
                Entry(
                    themes, "wall", self.tr("Thrown over a wall: who takes over had no part in it")
                ),
                Entry(themes, "back", self.tr("Goes back to an earlier stage")),
            ]
        )


class Entry(QWidget):
    """A small picture of a sign and what it means."""

    def __init__(self, themes: ThemeSource, sample: Sample, words: str) -> None:
        super().__init__()
        self._themes = themes
        self._sample = sample
        self._words = words
        self.setAccessibleName(words)
        themes.changed.connect(self._on_theme)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    def _picture(self) -> float:
        return 2.5 * self._themes.theme.sizes.icon

    def sizeHint(self) -> QSize:
        theme = self._themes.theme
        words = theme.metrics("caption").horizontalAdvance(self._words)
        wide = self._picture() + theme.sizes.gap + words + 2
        return QSize(round(wide + 0.5), theme.sizes.control_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, wide = self._themes.theme, self._picture()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        taken = wide + theme.sizes.gap
        words = whole.adjusted(0 if mirrored else taken, 0, -taken if mirrored else 0, 0)
        weak = theme.colours.text_weak
        draw_text(painter, words, self._words, theme, role="caption", colour=weak)
        painter.translate(whole.right() - wide if mirrored else 0, whole.center().y())
        self._paint_sample(painter, wide)
        painter.end()

    def _paint_sample(self, painter: QPainter, wide: float) -> None:
        theme = self._themes.theme
        colours, sizes = theme.colours, theme.sizes
        start, end = QPointF(1, 0), QPointF(wide - 1, 0)
        match self._sample:
            case "width":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(brush(colours.line_strong))
                high = sizes.half
                painter.drawPolygon([start, end + QPointF(0, high), end - QPointF(0, high)])
            case "wall":
                painter.setPen(pen(colours.warning, sizes.outline))
                painter.drawLine(start, end)
                middle, reach = QPointF(wide / 3, 0), QPointF(0, sizes.gap)
                painter.drawLine(middle - reach, middle + reach)
                side = sizes.icon * 0.75
                sign = QRectF(wide - 1.5 * side, -side / 2, side, side)
                painter.fillRect(sign.adjusted(-2, 0, 2, 0), brush(colours.surface))
                draw_sign(painter, sign, "warning", theme)
            case "back":
                painter.setPen(pen(colours.line_strong, sizes.outline, sizes.dash))
                painter.drawLine(start, end)
