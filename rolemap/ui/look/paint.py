"""Cards, chips, avatars, bars and badges, painted alike on the map and in lists.

Each function depends on its arguments alone, leaves the painter as it was, and paints inside its
rectangle; only `draw_card` and `draw_stage` reach out of theirs, by `Sizes.outset`. What stands
beside a mark stands on its other side where the painter runs from right to left.
"""

import math
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from rolemap.ui.look.signs import draw_sign, severity_colour, severity_sign
from rolemap.ui.look.text import elide, isolate
from rolemap.ui.look.theme import FontRole, Theme, brush, pen
from rolemap.ui.look.tokens import ChipTone, Colours, Sizes

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
    "draw_load_bar",
    "draw_sign",
    "draw_stage",
    "draw_text",
    "severity_colour",
    "severity_sign",
    "tone_of",
]

Tone = Literal["decide", "work", "support", "consult", "inform", "other"]
ChipState = Literal["plain", "hover", "selected", "dimmed", "problem", "ghost"]
CardLook = Literal["plain", "gap", "crowded", "accepted", "target", "refused"]

_NO_PEN = Qt.PenStyle.NoPen
_NO_BRUSH = Qt.BrushStyle.NoBrush
_RTL = Qt.LayoutDirection.RightToLeft
_CENTRE = Qt.AlignmentFlag.AlignCenter
_DIMMED = 0.45
_TONES: dict[str, Tone] = {
    "decide": "decide",
    "do": "work",
    "support": "support",
    "consult": "consult",
    "inform": "inform",
}


def tone_of(sense: str) -> Tone:
    """The tone for what a letter says; "other" for what needs a look of its own."""
    return _TONES.get(sense, "other")


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    role: FontRole,
    theme: Theme,
    colour: str,
    *,
    strong: bool = False,
) -> None:
    """Draw `text` on one line at the leading side of `rect`, cut with "…" where it is too wide."""
    painter.save()
    painter.setPen(pen(colour, 1.0))
    painter.setFont(theme.font(role, strong=strong))
    shown = _shown(text, rect.width(), theme.metrics(role, strong=strong))
    painter.drawText(rect, _leading(painter) | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()


# Chips


def chip_width(letter: str, name: str, metrics: QFontMetricsF, sizes: Sizes) -> float:
    """How wide a chip is that shows all of `name`; `metrics` are those of the caption font.

    A chip without a name is the circle with the letter alone.
    """
    circle = _circle_width(letter, metrics, sizes.chip_height)
    if not name:
        return circle
    return math.ceil(circle + sizes.half + metrics.horizontalAdvance(isolate(name)) + sizes.gap)


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

    States: "dimmed" steps back, "problem" is outlined in the colour of errors, "ghost" is what
    would be there after a drop.
    """
    look = _chip_tone(tone, theme.colours)
    metrics = theme.metrics("caption")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state == "dimmed":
        painter.setOpacity(painter.opacity() * _DIMMED)
    if name:
        _draw_pill(painter, rect, look.back, state, theme)
    circle = QRectF(rect)
    circle.setWidth(min(rect.width(), _circle_width(letter, metrics, rect.height())))
    if painter.layoutDirection() == _RTL:
        circle.moveRight(rect.right())
    _draw_letter(painter, circle, letter, look, theme)
    if name:
        room = _beside(rect, circle, theme.sizes, painter)
        draw_text(painter, room, name, "caption", theme, theme.colours.text)
    painter.restore()


def _draw_pill(painter: QPainter, rect: QRectF, back: str, state: ChipState, theme: Theme) -> None:
    outline = _chip_outline(state, theme)
    painter.setPen(_NO_PEN if outline is None else outline)
    painter.setBrush(_NO_BRUSH if state == "ghost" else brush(back))
    inset = 0.0 if outline is None else outline.widthF() / 2
    radius = rect.height() / 2 - inset
    painter.drawRoundedRect(_inset(rect, inset), radius, radius)


def _chip_outline(state: ChipState, theme: Theme) -> QPen | None:
    colours, sizes = theme.colours, theme.sizes
    match state:
        case "hover":
            return pen(colours.line_strong, sizes.hairline)
        case "selected":
            return pen(colours.accent, sizes.outline)
        case "problem":
            return pen(colours.error, sizes.outline)
        case "ghost":
            return pen(colours.accent, sizes.hairline, sizes.dash)
        case _:
            return None


def _draw_letter(
    painter: QPainter, circle: QRectF, letter: str, look: ChipTone, theme: Theme
) -> None:
    line = theme.sizes.hairline
    painter.setPen(pen(look.ring, line))
    painter.setBrush(brush(look.fill))
    # One pixel of the pill shows around the circle, half a line of the ring lies outside of it.
    inside = _inset(circle, 1.0 + line / 2)
    radius = inside.height() / 2
    painter.drawRoundedRect(inside, radius, radius)
    painter.setPen(pen(look.letter, 1.0))
    painter.setFont(theme.font("caption", strong=True))
    painter.drawText(circle, _CENTRE, letter)


def _chip_tone(tone: str, colours: Colours) -> ChipTone:
    return getattr(colours, f"chip_{tone}", colours.chip_other)


def _circle_width(letter: str, metrics: QFontMetricsF, height: float) -> float:
    """A circle for one letter, longer for "A R" in one cell."""
    if len(letter) <= 1:
        return height
    # The letters are bolder than the font that is measured.
    return max(height, math.ceil(metrics.horizontalAdvance(letter) * 1.15 + height / 2))


# Cards and stages


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

    `severity` colours the outline of "gap" (an error by default) and "crowded" (a warning).
    """
    colours, sizes = theme.colours, theme.sizes
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look == "plain":
        _fill(painter, rect.translated(0, 1), colours.shadow, sizes.radius)
    outline = _card_outline(look, severity, theme)
    if selected and look in ("plain", "accepted"):
        outline = pen(colours.accent, sizes.outline)
    painter.setPen(outline)
    painter.setBrush(brush(_card_fill(look, colours, selected=selected)))
    _outlined(painter, rect, sizes.radius, outline.widthF())
    if selected and look not in ("plain", "accepted"):
        _ring(painter, rect, sizes.radius, pen(colours.accent, sizes.ring), 0.0)
    if focused:
        _ring(painter, rect, sizes.radius, pen(colours.focus, sizes.ring), sizes.ring)
    painter.restore()


def card_ink(look: CardLook, colours: Colours, severity: str | None = None) -> str:
    """The colour of the sentence on a card that says why it looks as it does."""
    match look:
        case "gap":
            return severity_colour(severity or "error", colours)
        case "crowded":
            return severity_colour(severity or "warning", colours)
        case "target":
            return colours.accent_text
        case _:
            return colours.text_weak


def _card_outline(look: CardLook, severity: str | None, theme: Theme) -> QPen:
    colours, sizes = theme.colours, theme.sizes
    match look:
        case "gap":
            return pen(card_ink(look, colours, severity), sizes.outline, sizes.dash)
        case "crowded":
            return pen(card_ink(look, colours, severity), sizes.outline)
        case "accepted":
            return pen(colours.line_strong, sizes.hairline)
        case "target":
            return pen(colours.accent, sizes.outline, sizes.dash)
        case _:
            return pen(colours.line, sizes.hairline)


def _card_fill(look: CardLook, colours: Colours, *, selected: bool) -> str:
    if look == "target":
        return colours.accent_weak
    if look == "refused":
        return colours.canvas
    return colours.selected if selected else colours.surface


def draw_stage(
    painter: QPainter,
    rect: QRectF,
    header: float,
    theme: Theme,
    *,
    selected: bool = False,
    focused: bool = False,
) -> None:
    """Draw an empty stage: a column whose first `header` pixels are the band for its name."""
    colours, sizes = theme.colours, theme.sizes
    radius = sizes.radius_large
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _fill(painter, rect, colours.surface, radius)
    painter.save()
    painter.setClipRect(
        QRectF(rect.left(), rect.top(), rect.width(), header), Qt.ClipOperation.IntersectClip
    )
    _fill(painter, rect, colours.panel, radius)
    painter.restore()
    outline = pen(colours.line, sizes.hairline)
    if selected:
        outline = pen(colours.accent, sizes.outline)
    painter.setPen(outline)
    painter.setBrush(_NO_BRUSH)
    _outlined(painter, rect, radius, outline.widthF())
    if focused:
        _ring(painter, rect, radius, pen(colours.focus, sizes.ring), sizes.ring)
    painter.restore()


# Avatars, bars and badges


def draw_avatar(painter: QPainter, rect: QRectF, initials: str, theme: Theme) -> None:
    """Draw a person's initials in a tinted circle in the middle of `rect`."""
    side = min(rect.width(), rect.height())
    circle = QRectF(0, 0, side, side)
    circle.moveCenter(rect.center())
    font = theme.font("caption", strong=True)
    wide = theme.metrics("caption", strong=True).horizontalAdvance(initials)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _fill(painter, circle, theme.colours.accent_weak, side / 2)
    painter.setPen(pen(theme.colours.accent_text, 1.0))
    painter.setFont(font)
    # The circle is narrower beside the line than through its middle.
    scale = min(1.0, side * 0.8 / wide) if wide else 1.0
    painter.translate(circle.center())
    painter.scale(scale, scale)
    painter.drawText(circle.translated(-circle.center()), _CENTRE, initials)
    painter.restore()


def draw_load_bar(painter: QPainter, rect: QRectF, share: float, theme: Theme) -> None:
    """Draw how much of a person's time is planned: 1.0 is all of it.

    Over 100 % the whole bar is the load, in the colour of errors, with a notch where 100 % is.
    """
    colours = theme.colours
    percent = round(share * 100) if math.isfinite(share) else 0
    radius = rect.height() / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _fill(painter, rect, colours.track, radius)
    if percent > 100:
        _fill(painter, rect, colours.error, radius)
        notch = _share_of(rect, 100 / percent, painter)
        edge = notch.left() if painter.layoutDirection() == _RTL else notch.right()
        width = theme.sizes.ring
        painter.fillRect(
            QRectF(edge - width / 2, rect.top(), width, rect.height()), brush(colours.surface)
        )
    elif percent > 0:
        filled = _share_of(rect, percent / 100, painter)
        painter.setClipRect(filled, Qt.ClipOperation.IntersectClip)
        _fill(painter, rect, colours.fine, radius)
    painter.restore()


def badge_width(count: int, theme: Theme) -> float:
    """How wide the badge for `count` findings is."""
    metrics = theme.metrics("caption", strong=True, tabular=True)
    sizes = theme.sizes
    sign = sizes.badge_height / 2
    return math.ceil(
        sizes.gap + sign + sizes.half + metrics.horizontalAdvance(_count(count)) + sizes.gap
    )


def draw_badge(painter: QPainter, rect: QRectF, severity: str, count: int, theme: Theme) -> None:
    """Draw how many findings of a severity there are: sign and figure in a filled pill."""
    colours, sizes = theme.colours, theme.sizes
    ink = getattr(colours, f"on_{severity}", colours.on_info)
    radius = rect.height() / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _fill(painter, rect, severity_colour(severity, colours), radius)
    sign = QRectF(rect.left() + sizes.gap, rect.top() + radius / 2, radius, radius)
    if painter.layoutDirection() == _RTL:
        sign.moveRight(rect.right() - sizes.gap)
    draw_sign(painter, sign, severity, theme, ink)
    painter.setPen(pen(ink, 1.0))
    painter.setFont(theme.font("caption", strong=True, tabular=True))
    room = _beside(rect, sign, sizes, painter)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.drawText(room, _leading(painter) | Qt.AlignmentFlag.AlignVCenter, _count(count))
    painter.restore()


def _count(count: int) -> str:
    return str(count) if count < 100 else "99+"


# Strokes that they share


@lru_cache(maxsize=8192)
def _shown(text: str, width: float, metrics: QFontMetricsF) -> str:
    return isolate(elide(text, metrics, width))


def _leading(painter: QPainter) -> Qt.AlignmentFlag:
    side = (
        Qt.AlignmentFlag.AlignRight
        if painter.layoutDirection() == _RTL
        else Qt.AlignmentFlag.AlignLeft
    )
    return side | Qt.AlignmentFlag.AlignAbsolute


def _beside(rect: QRectF, mark: QRectF, sizes: Sizes, painter: QPainter) -> QRectF:
    """What is left of `rect` beside a mark at its leading side."""
    if painter.layoutDirection() == _RTL:
        return rect.adjusted(sizes.gap, 0, mark.left() - sizes.half - rect.right(), 0)
    return rect.adjusted(mark.right() + sizes.half - rect.left(), 0, -sizes.gap, 0)


def _share_of(rect: QRectF, share: float, painter: QPainter) -> QRectF:
    part = QRectF(rect)
    part.setWidth(rect.width() * share)
    if painter.layoutDirection() == _RTL:
        part.moveRight(rect.right())
    return part


def _inset(rect: QRectF, by: float) -> QRectF:
    return rect.adjusted(by, by, -by, -by)


def _fill(painter: QPainter, rect: QRectF, colour: str, radius: float) -> None:
    painter.setPen(_NO_PEN)
    painter.setBrush(brush(colour))
    painter.drawRoundedRect(rect, radius, radius)


def _outlined(painter: QPainter, rect: QRectF, radius: float, width: float) -> None:
    # The pen paints on both sides of its path: half of it inwards keeps it sharp and inside.
    painter.drawRoundedRect(_inset(rect, width / 2), radius - width / 2, radius - width / 2)


def _ring(painter: QPainter, rect: QRectF, radius: float, ring: QPen, space: float) -> None:
    out = space + ring.widthF() / 2
    painter.setPen(ring)
    painter.setBrush(_NO_BRUSH)
    painter.drawRoundedRect(_inset(rect, -out), radius + out, radius + out)
