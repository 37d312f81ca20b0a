"""Paints shortcuts as key caps: "Ctrl+Shift+Z" as three of them."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from rolemap.ui.look.strokes import SMOOTH, Line, after, at_start, frame, ink, inset, write
from rolemap.ui.look.theme import Theme

_JOIN = "+"


def either() -> str:
    """What stands between several ways to press the same: " or "."""
    return QCoreApplication.translate("Keys", " or ")


def caps(keys: str) -> list[list[str]]:
    """The ways to press, each as its keys: "Ctrl++ or Ctrl+=" is [[Ctrl, +], [Ctrl, =]]."""
    return [_split(way) for way in keys.split(either()) if way.strip()]


def _split(way: str) -> list[str]:
    way = way.strip()
    if way.endswith(_JOIN):  # the key "+" itself, alone or behind others
        return [*_split(way[:-2]), _JOIN] if len(way) > 1 else [_JOIN]
    return [part.strip() for part in way.split(_JOIN) if part.strip()]


def ways_width(ways: list[list[str]], theme: Theme) -> float:
    """How wide several ways to press are on one line."""
    between = _or_width(theme) * max(0, len(ways) - 1)
    return sum(way_width(way, theme) for way in ways) + between


def way_width(way: list[str], theme: Theme) -> float:
    """How wide the caps of one way to press are."""
    gaps = (theme.sizes.half / 2) * max(0, len(way) - 1)
    return sum(_cap_width(key, theme) for key in way) + gaps


def _cap_width(key: str, theme: Theme) -> float:
    sizes, words = theme.sizes, theme.metrics("caption").horizontalAdvance(key)
    return max(float(sizes.chip_height), words + 1 + 2 * (sizes.half + sizes.hairline))


def _or_width(theme: Theme) -> float:
    return theme.metrics("caption").horizontalAdvance(either().strip()) + 1 + 2 * theme.sizes.half


def draw_ways(painter: QPainter, rect: QRectF, ways: list[list[str]], theme: Theme) -> None:
    """Draw several ways to press from where a line of `rect` begins."""
    painter.save()
    painter.setRenderHint(SMOOTH)
    for number, way in enumerate(ways):
        if number:
            ink(painter, theme.colours.text_weak)
            place = at_start(rect, _or_width(theme), painter)
            write(painter, place, either().strip(), theme, role="caption", centred=True)
            rect = after(rect, _or_width(theme), painter)
        draw_way(painter, rect, way, theme)
        rect = after(rect, way_width(way, theme), painter)
    painter.restore()


def draw_way(painter: QPainter, rect: QRectF, way: list[str], theme: Theme) -> None:
    """Draw the caps of one way to press."""
    sizes, colours = theme.sizes, theme.colours
    height = min(rect.height(), sizes.chip_height)
    # Keys are named from left to right in every window: "Ctrl" stands left of "Z".
    left = at_start(rect, way_width(way, theme), painter).left()
    for key in way:
        cap = QRectF(left, rect.center().y() - height / 2, _cap_width(key, theme), height)
        # Half a step of the grid is a corner small enough for something so low.
        line = Line(colours.line_strong, sizes.hairline)
        frame(painter, inset(cap, 0.5), line, sizes.half, colours.control)
        ink(painter, colours.text)
        write(painter, cap, key, theme, role="caption", centred=True)
        left = cap.right() + sizes.half / 2
