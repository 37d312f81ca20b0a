"""What is painted alike on the map and in lists: cards, chips, avatars, bars, badges and signs.

Each function depends on its arguments alone, leaves the painter as it was, and paints inside its
rectangle; only rings and shadows of cards and columns reach out of theirs, by `Sizes.outset`. What
stands beside a mark stands on its other side where the painter runs from right to left.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from rolemap.ui.look.cards import CardLook, card_ink, draw_card, draw_column, draw_plus
from rolemap.ui.look.chips import ChipState, Tone, chip_width, draw_chip, tone_of
from rolemap.ui.look.marks import badge_width, draw_avatar, draw_badge, draw_load_bar
from rolemap.ui.look.signs import draw_sign, severity_colour, severity_sign
from rolemap.ui.look.strokes import ink, write
from rolemap.ui.look.theme import FontRole, Theme

__all__ = [
    "CardLook",
    "ChipState",
    "Tone",
    "badge_width",
    "card_ink",
    "chip_width",
    "draw_avatar",
    "draw_badge",
    "draw_card",
    "draw_chip",
    "draw_column",
    "draw_load_bar",
    "draw_plus",
    "draw_sign",
    "draw_text",
    "severity_colour",
    "severity_sign",
    "tone_of",
]


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    theme: Theme,
    *,
    role: FontRole = "body",
    colour: str | None = None,
    strong: bool = False,
) -> None:
    """Draw `text` on one line from where a line of `rect` begins, cut with "…" if too wide."""
    painter.save()
    ink(painter, colour or theme.colours.text)
    write(painter, rect, text, theme, role=role, strong=strong)
    painter.restore()
