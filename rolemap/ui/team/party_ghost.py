"""The picture that follows the pointer while people or roles are dragged."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap

from rolemap.model.records import Party
from rolemap.ui.look.paint import draw_avatar, draw_text
from rolemap.ui.look.strokes import after, at_start
from rolemap.ui.look.text import initials, isolate
from rolemap.ui.look.theme import Theme, brush, pen


def ghost(parties: Sequence[Party], theme: Theme, ratio: float) -> QPixmap:
    """A pill with the initials and the name of the first party, and how many more there are.

    Args:
        parties: who is dragged; at least one.
        theme: how it looks.
        ratio: pixels of the screen for each logical one.
    """
    sizes = theme.sizes
    name = parties[0].name
    more = f"+{len(parties) - 1}" if len(parties) > 1 else ""
    metrics = theme.metrics("body", strong=True)
    room = min(metrics.horizontalAdvance(isolate(name)) + 1, float(sizes.card_width))
    extra = metrics.horizontalAdvance(more) + sizes.gap if more else 0.0
    height = sizes.avatar + sizes.half
    size = QSize(round(height + sizes.half + room + extra + 2 * sizes.gap), height)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    _draw(painter, QRectF(0, 0, size.width(), height), name, more, theme)
    painter.end()
    return pixmap


def _draw(painter: QPainter, rect: QRectF, name: str, more: str, theme: Theme) -> None:
    sizes, colours = theme.sizes, theme.colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(colours.accent, sizes.outline))
    painter.setBrush(brush(colours.surface))
    pill = rect.adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    side = rect.height() - 2 * sizes.half
    inside = rect.adjusted(sizes.half, sizes.half, -sizes.half, -sizes.half)
    draw_avatar(painter, at_start(inside, side, painter), initials(name), theme)
    words = after(rect, rect.height() + sizes.half, painter)
    words = at_start(words, words.width() - sizes.gap, painter)
    if more:
        width = theme.metrics("body", strong=True).horizontalAdvance(more) + 1
        room = words.width() - width
        count = after(words, room, painter)
        draw_text(painter, count, more, theme, colour=colours.accent_text, strong=True)
        words = at_start(words, room - sizes.gap, painter)
    draw_text(painter, words, name, theme, strong=True)
