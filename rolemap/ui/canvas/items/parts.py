"""What cards and columns draw alike: lines of text, notes, the words of a drop."""

from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from rolemap.model.ids import Id
from rolemap.ui.canvas.content import CardContent
from rolemap.ui.canvas.layout import NoteBox, small_metrics
from rolemap.ui.canvas.rasters import Rasters
from rolemap.ui.look.mirror import Flow, reads_from_right
from rolemap.ui.look.paint import draw_sign, severity_colour
from rolemap.ui.look.strokes import after, at_start
from rolemap.ui.look.text import wrap
from rolemap.ui.look.theme import Theme, brush, colour

_WORD_LINES = 4


class Picture(Protocol):
    """What an item needs to know of the scene it is in."""

    theme: Theme
    flow: Flow
    rasters: Rasters

    def card_content(self, responsibility_id: Id) -> CardContent:
        """What the card of a responsibility says now."""
        ...


def draw_lines(
    painter: QPainter, rect: QRectF, lines: tuple[str, ...], font: QFont, token: str
) -> None:
    """Lines of one plain text, one below the other from the top of `rect`."""
    painter.setFont(font)
    painter.setPen(colour(token))
    height = rect.height() / max(1, len(lines))
    flags = _flags(painter, "".join(lines))
    for place, line in enumerate(lines):
        row = QRectF(rect.left(), rect.top() + place * height, rect.width(), height)
        painter.drawText(row, flags, line)


def _flags(painter: QPainter, words: str) -> int:
    """At the side where lines begin; the words run as they do by themselves, in either window."""
    side = Flow.of(painter.layoutDirection()).side
    place = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    from_right, from_left = Qt.TextFlag.TextForceRightToLeft, Qt.TextFlag.TextForceLeftToRight
    runs = from_right if reads_from_right(words) else from_left
    return int(place | Qt.TextFlag.TextSingleLine | runs)


def draw_notes(painter: QPainter, notes: tuple[NoteBox, ...], theme: Theme) -> None:
    """Notes, each with the sign of its severity before its words."""
    sizes = theme.sizes
    side = sizes.icon * 3 / 4
    height = small_metrics(theme).height()
    for box in notes:
        spot = at_start(box.rect, side, painter)
        spot = QRectF(spot.left(), spot.top() + (height - side) / 2, side, side)
        draw_sign(painter, spot, box.note.severity, theme)
        words = after(box.rect, sizes.icon, painter)
        token = severity_colour(box.note.severity, theme)
        draw_lines(painter, words, box.lines, theme.font("caption"), token)


def draw_words(painter: QPainter, rect: QRectF, words: str, welcome: bool, theme: Theme) -> None:
    """What a drop would do, on a strip at the foot of the target."""
    sizes, colours = theme.sizes, theme.colours
    metrics = small_metrics(theme)
    lines = wrap(words, metrics, rect.width() - 2 * sizes.padding, _WORD_LINES)
    height = len(lines) * metrics.height() + 2 * sizes.half
    strip = QRectF(rect.left(), rect.bottom() - height, rect.width(), height).adjusted(2, 0, -2, -2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush(colours.accent_weak if welcome else colours.panel))
    painter.drawRoundedRect(strip, sizes.radius_small, sizes.radius_small)
    inside = strip.adjusted(sizes.padding - 2, sizes.half, 2 - sizes.padding, 2 - sizes.half)
    token = colours.accent_text if welcome else colours.text_weak
    draw_lines(painter, inside, lines, theme.font("caption"), token)
