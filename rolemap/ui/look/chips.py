"""Chips: a letter in a filled circle and the name of who holds it."""

import math
from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from rolemap.ui.look.strokes import (
    SMOOTH,
    Line,
    after,
    at_start,
    frame,
    ink,
    inset,
    write,
)
from rolemap.ui.look.text import one_line
from rolemap.ui.look.theme import Theme
from rolemap.ui.look.tokens import ChipTone, Colours, Sizes

Tone = Literal["decide", "work", "support", "consult", "inform", "other"]
ChipState = Literal["plain", "hover", "selected", "lit", "dimmed", "problem", "vacant", "ghost"]

# Nobody is there, or not yet.
_HOLLOW = ("vacant", "ghost")

_TONES: dict[str, Tone] = {
    "decide": "decide",
    "do": "work",
    "support": "support",
    "consult": "consult",
    "inform": "inform",
}


def tone_of(sense: str) -> Tone:
    """The tone for what a letter says; "other" for what needs no place among the usual four."""
    return _TONES.get(sense, "other")


def chip_width(letter: str, name: str, metrics: QFontMetricsF, sizes: Sizes) -> float:
    """How wide a chip is that shows all of `name`; `metrics` are those of the caption font.

    A chip without a name is the circle with the letter alone.
    """
    circle = _circle_width(letter, metrics, sizes.chip_height)
    if not name:
        return circle
    # A whole pixel more, since text is laid out in whole pixels.
    words = math.ceil(metrics.horizontalAdvance(one_line(name))) + 1
    return circle + sizes.half + words + sizes.gap


def draw_chip(
    painter: QPainter,
    rect: QRectF,
    letter: str,
    name: str,
    tone: Tone,
    theme: Theme,
    *,
    state: ChipState = "plain",
) -> None:
    """Draw a letter in a filled circle and the name beside it.

    States: "dimmed" steps back, "problem" is outlined in the colour of errors, "vacant" (nobody
    stands behind the name) is dashed, "ghost" is what would be there after a drop.
    """
    colours, sizes = theme.colours, theme.sizes
    look = _look(tone, colours)
    wide = min(rect.width(), _circle_width(letter, theme.metrics("caption"), rect.height()))
    painter.save()
    painter.setRenderHint(SMOOTH)
    if state == "dimmed":
        painter.setOpacity(painter.opacity() * sizes.dimmed)
    line = _outline(state, theme)
    back = None if state in _HOLLOW else look.back
    frame(painter, rect, line, rect.height() / 2, back)
    # A little of the pill shows around the circle.
    circle = inset(at_start(rect, wide, painter), 1.0 if line is None else 2.0)
    _draw_letter(painter, circle, letter, look, theme)
    if name:
        words = after(rect, wide + sizes.half, painter)
        ink(painter, colours.text_weak if state in _HOLLOW else colours.text)
        write(painter, _before(words, sizes.gap, painter), name, theme, role="caption")
    painter.restore()


def _outline(state: ChipState, theme: Theme) -> Line | None:
    colours, sizes = theme.colours, theme.sizes
    match state:
        case "hover":
            return Line(colours.line_strong, sizes.hairline)
        case "selected":
            return Line(colours.accent, sizes.outline)
        case "lit":
            return Line(colours.accent, sizes.hairline)
        case "problem":
            return Line(colours.error, sizes.outline)
        case "vacant":
            return Line(colours.line_strong, sizes.hairline, sizes.dash_fine)
        case "ghost":
            return Line(colours.accent, sizes.hairline, sizes.dash_fine)
        case _:
            return None


def _draw_letter(
    painter: QPainter, circle: QRectF, letter: str, look: ChipTone, theme: Theme
) -> None:
    edge = None if look.ring == look.fill else Line(look.ring, theme.sizes.hairline)
    frame(painter, circle, edge, circle.height() / 2, look.fill)
    ink(painter, look.letter)
    write(painter, circle, letter, theme, role="caption", strong=True, centred=True)


def _before(rect: QRectF, width: float, painter: QPainter) -> QRectF:
    """`rect` without the part where a line ends."""
    return at_start(rect, max(0.0, rect.width() - width), painter)


def _look(tone: str, colours: Colours) -> ChipTone:
    return getattr(colours, f"chip_{tone}", colours.chip_other)


def _circle_width(letter: str, metrics: QFontMetricsF, height: float) -> float:
    """A circle for one letter, longer for "A R" in one cell."""
    if len(letter) <= 1:
        return height
    # The letters are bolder than the font that is measured.
    return max(height, math.ceil(metrics.horizontalAdvance(letter) * 1.15 + height / 2))
