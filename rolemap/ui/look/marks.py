"""Small marks beside names: avatars, load bars and badges."""

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from rolemap.ui.look.signs import draw_sign, severity_colour
from rolemap.ui.look.strokes import CLIP, SMOOTH, after, at_start, fill, ink, mirrored, write
from rolemap.ui.look.theme import Theme, brush

_FULL = 100
_MOST_COUNTED = 99


def draw_avatar(painter: QPainter, rect: QRectF, initials: str, theme: Theme) -> None:
    """Draw a person's initials in a tinted circle in the middle of `rect`."""
    side = min(rect.width(), rect.height())
    circle = QRectF(0, 0, side, side)
    circle.moveCenter(rect.center())
    wide = theme.metrics("caption", strong=True).horizontalAdvance(initials)
    # The circle is narrower above and below its middle.
    scale = min(1.0, side * 0.8 / wide) if wide else 1.0
    painter.save()
    painter.setRenderHint(SMOOTH)
    fill(painter, circle, theme.colours.accent_weak, side / 2)
    ink(painter, theme.colours.accent_text)
    # Marks can be piled on a letter until they reach far out of the circle.
    painter.setClipRect(circle, CLIP)
    painter.translate(circle.center())
    painter.scale(scale, scale)
    line = QRectF(-wide, -side / 2, 2 * wide, side)
    write(painter, line, initials, theme, role="caption", strong=True, centred=True)
    painter.restore()


def draw_load_bar(painter: QPainter, rect: QRectF, share: float, theme: Theme) -> None:
    """Draw how much of a person's time is planned: 1.0 is all of it.

    Over 100 % the whole bar is the load, in the colour of errors, with a notch where 100 % is.
    """
    colours = theme.colours
    # As the figure beside it is rounded, so that the two agree.
    percent = round(share * _FULL) if math.isfinite(share) else 0
    radius = rect.height() / 2
    painter.save()
    painter.setRenderHint(SMOOTH)
    if percent > _FULL:
        fill(painter, rect, colours.error, radius)
        _draw_notch(painter, rect, _FULL / percent, theme)
    else:
        fill(painter, rect, colours.track, radius)
    if 0 < percent <= _FULL:
        # Never less than a dot: something is planned.
        wide = max(rect.width() * percent / _FULL, rect.height())
        fill(painter, at_start(rect, wide, painter), colours.fine, radius)
    painter.restore()


def _draw_notch(painter: QPainter, rect: QRectF, share: float, theme: Theme) -> None:
    upto = at_start(rect, rect.width() * share, painter)
    x = round(upto.left() if mirrored(painter) else upto.right())
    wide = theme.sizes.ring
    notch = QRectF(x - wide / 2, rect.top(), wide, rect.height())
    painter.fillRect(notch, brush(theme.colours.surface))


def badge_width(count: int, theme: Theme) -> float:
    """How wide the badge for `count` findings is."""
    sizes = theme.sizes
    figure = theme.metrics("caption", strong=True).horizontalAdvance(_figure(count))
    return math.ceil(sizes.gap + sizes.badge_height / 2 + sizes.half + figure + 1 + sizes.gap)


def draw_badge(painter: QPainter, rect: QRectF, severity: str, count: int, theme: Theme) -> None:
    """Draw how many findings of a severity there are: sign and figure in a filled pill."""
    colours, sizes = theme.colours, theme.sizes
    token = getattr(colours, f"on_{severity}", colours.on_info)
    side = rect.height() / 2
    painter.save()
    painter.setRenderHint(SMOOTH)
    painter.setClipRect(rect, CLIP)
    fill(painter, rect, severity_colour(severity, theme), side)
    inside = rect.adjusted(sizes.gap, 0, -sizes.gap, 0)
    draw_sign(painter, at_start(inside, side, painter), severity, theme, token)
    ink(painter, token)
    figure = after(inside, side + sizes.half, painter)
    write(painter, figure, _figure(count), theme, role="caption", strong=True)
    painter.restore()


def _figure(count: int) -> str:
    return str(count) if count <= _MOST_COUNTED else f"{_MOST_COUNTED}+"
