"""Cards from far away: what can still be seen of them when nothing can be read any more."""

from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from rolemap.ui.look.cards import CardLook, card_ink
from rolemap.ui.look.chips import Tone
from rolemap.ui.look.mirror import placed
from rolemap.ui.look.theme import Theme, colour

# Thinner lines than this are not seen, in pixels.
_LEAST = 1.0


class _Shape(Protocol):
    @property
    def look(self) -> CardLook: ...
    @property
    def severity(self) -> str: ...
    @property
    def lines(self) -> int: ...
    @property
    def tones(self) -> tuple[Tone, ...]: ...


def draw_card_shape(
    painter: QPainter,
    rect: QRectF,
    shape: _Shape,
    theme: Theme,
    scale: float,
    selected: bool = False,
) -> None:
    """A card as filled rectangles: its outline, a bar for its name, dots for its letters.

    What is wrong with it stays in sight: the whole outline of a gap or an overlap is coloured.

    Args:
        painter: paints in pixels; from right to left, bar and dots begin at the right.
        rect: where the card is.
        shape: what is known of it.
        theme: the colours.
        scale: pixels for one logical pixel of the card.
        selected: whether it is chosen.
    """
    colours, sizes = theme.colours, theme.sizes
    wrong = shape.look in ("gap", "crowded")
    edge = card_ink(shape.look, theme, shape.severity or None) if wrong else colours.line
    edge = colours.accent if selected else edge
    width = max(_LEAST, (sizes.outline if wrong or selected else sizes.hairline) * scale)
    painter.fillRect(rect, colour(edge))
    painter.fillRect(rect.adjusted(width, width, -width, -width), colour(colours.card))
    pad = sizes.padding * scale
    bar = max(_LEAST, sizes.half * scale)
    inside = rect.adjusted(pad, pad, -pad, -pad)
    top = inside.top() + bar / 2
    direction = painter.layoutDirection()
    for line in range(shape.lines):
        last = line == shape.lines - 1
        part = QRectF(inside.left(), top, inside.width() * (0.7 if last else 1.0), bar)
        painter.fillRect(placed(part, inside, direction), colour(colours.line_strong))
        top += sizes.icon * scale
    side = sizes.chip_height * scale * 0.6
    # A chip with its name is about three times as wide as its letter.
    step = sizes.chip_height * scale * 3
    for place, tone in enumerate(shape.tones[:6]):
        row, across = divmod(place, 2)
        spot = QRectF(inside.left() + across * step, top + row * side * 2, side, side)
        if spot.bottom() < rect.bottom():
            ink = colour(getattr(colours, f"chip_{tone}").fill)
            painter.fillRect(placed(spot, inside, direction), ink)
