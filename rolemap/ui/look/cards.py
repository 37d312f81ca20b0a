"""Cards and columns: the paper on which the map writes."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from rolemap.ui.look.signs import severity_colour
from rolemap.ui.look.strokes import (
    CLIP,
    SMOOTH,
    Line,
    after,
    at_start,
    fill,
    frame,
    ink,
    ring,
    write,
)
from rolemap.ui.look.theme import Theme, pen
from rolemap.ui.look.tokens import Colours

CardLook = Literal["plain", "gap", "crowded", "accepted", "target", "refused", "add"]

# A selected card of these looks changes its own outline, which says nothing else.
_QUIET = ("plain", "accepted")


def draw_card(
    painter: QPainter,
    rect: QRectF,
    look: CardLook,
    theme: Theme,
    *,
    severity: str | None = None,
    selected: bool = False,
    focused: bool = False,
) -> None:
    """Draw an empty card: its surface, its outline, and rings around it.

    The looks are a "gap" with nobody for it, what is too "crowded", what is "accepted" as it is,
    the possible "target" of a drop, what has "refused" one, and a place to "add" something.
    `severity` colours the outline of "gap" (an error by default) and "crowded" (a warning).
    """
    colours, sizes = theme.colours, theme.sizes
    line = _outline(look, severity, theme)
    painter.save()
    painter.setRenderHint(SMOOTH)
    if look in _QUIET:
        fill(painter, rect.translated(0, 1), colours.shadow, sizes.radius)
        if selected:
            line = Line(colours.accent, sizes.outline)
    elif selected:
        ring(painter, rect, Line(colours.accent, sizes.ring), sizes.radius, 0.0)
    frame(painter, rect, line, sizes.radius, _fill(look, colours, selected=selected))
    if focused:
        space = sizes.ring + sizes.hairline
        ring(painter, rect, Line(colours.focus, sizes.ring), sizes.radius, space)
    painter.restore()


def card_ink(look: CardLook, theme: Theme, severity: str | None = None) -> str:
    """The colour of the sentence on a card that says why it looks as it does."""
    match look:
        case "gap":
            return severity_colour(severity or "error", theme)
        case "crowded":
            return severity_colour(severity or "warning", theme)
        case "target":
            return theme.colours.accent_text
        case _:
            return theme.colours.text_weak


def draw_column(
    painter: QPainter,
    rect: QRectF,
    header: float,
    look: CardLook,
    theme: Theme,
    *,
    selected: bool = False,
    across: bool = False,
) -> None:
    """Draw the empty column of a stage; its first `header` pixels are the band for its name.

    Looks are "plain", "target" and "refused". A stage that goes `across` all others has a line
    over its band.
    """
    colours, sizes = theme.colours, theme.sizes
    radius = sizes.radius_large
    target = look == "target"
    painter.save()
    painter.setRenderHint(SMOOTH)
    fill(painter, rect, colours.canvas if look == "refused" else colours.surface, radius)
    painter.save()
    painter.setClipRect(QRectF(rect.left(), rect.top(), rect.width(), header), CLIP)
    fill(painter, rect, colours.accent_weak if target else colours.panel, radius)
    if across:
        painter.setClipRect(QRectF(rect.left(), rect.top(), rect.width(), sizes.bar), CLIP)
        fill(painter, rect, colours.line_strong, radius)
    painter.restore()
    chosen = Line(colours.accent, sizes.ring)
    if selected and target:
        ring(painter, rect, chosen, radius, 0.0)
    quiet = selected and not target
    frame(painter, rect, chosen if quiet else _outline(look, None, theme), radius)
    painter.restore()


def draw_plus(painter: QPainter, rect: QRectF, words: str, theme: Theme) -> None:
    """Draw a plus and what a click adds, at the side of `rect` where a line begins."""
    colours, sizes = theme.colours, theme.sizes
    painter.save()
    painter.setRenderHint(SMOOTH)
    inside = rect.adjusted(sizes.padding, 0, -sizes.padding, 0)
    arm = sizes.icon / 4
    middle = at_start(inside, 2 * arm, painter).center()
    painter.setPen(pen(colours.text_weak, sizes.stroke))
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
    painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
    ink(painter, colours.text_weak)
    write(painter, after(inside, 2 * arm + sizes.gap, painter), words, theme, role="caption")
    painter.restore()


def _outline(look: CardLook, severity: str | None, theme: Theme) -> Line:
    colours, sizes = theme.colours, theme.sizes
    match look:
        case "gap":
            return Line(card_ink(look, theme, severity), sizes.outline, sizes.dash)
        case "crowded":
            return Line(card_ink(look, theme, severity), sizes.outline)
        case "accepted":
            return Line(colours.line_strong, sizes.hairline)
        case "target":
            return Line(colours.accent, sizes.outline, sizes.dash)
        case "add":
            return Line(colours.line_strong, sizes.hairline, sizes.dash_fine)
        case _:
            return Line(colours.line, sizes.hairline)


def _fill(look: CardLook, colours: Colours, *, selected: bool) -> str | None:
    match look:
        case "add":
            return None
        case "target":
            return colours.accent_weak
        case "refused":
            return colours.canvas
        case _:
            return colours.selected if selected else colours.card
