"""The picture that follows the pointer while an item of a catalogue is dragged."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap

from rolemap.ui.look.paint import draw_text
from rolemap.ui.look.theme import Theme, brush, pen


def item_ghost(name: str, theme: Theme, ratio: float) -> QPixmap:
    """A small card with the item's name; `ratio` is pixels of the screen for each logical one."""
    sizes, colours = theme.sizes, theme.colours
    wide = theme.metrics("body", strong=True).horizontalAdvance(name) + 1
    size = QSize(round(min(wide, sizes.card_width) + 2 * sizes.gap_wide), sizes.control_height)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(colours.accent, sizes.outline))
    painter.setBrush(brush(colours.surface))
    rect = QRectF(0, 0, size.width(), size.height())
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), sizes.radius_small, sizes.radius_small)
    words = rect.adjusted(sizes.gap_wide, 0, -sizes.gap_wide, 0)
    draw_text(painter, words, name, theme, strong=True)
    painter.end()
    return pixmap
