"""The arrows of hand-offs: short between neighbours, otherwise arcs above the columns."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rolemap.formats.drawing.marks import Curve, Group, Line, Mark, Point
from rolemap.formats.inks import LINE_STRONG, WARNING

_HEAD = 5.0
# Ends of arcs lie beside the middle, tips nearer to it: there and back are two arrows then.
_FROM, _TO = 20.0, 8.0


class Arrow(NamedTuple):
    """A hand-off between two columns.

    Attributes:
        source: the place of the column that hands over, counted from 0; `target` likewise.
        walled: whether the work is thrown over a wall.
        told: all of it in words.
    """

    source: int
    target: int
    walled: bool
    told: str

    @property
    def steps(self) -> int:
        """How many columns it leads on; negative for back."""
        return self.target - self.source


def rise(arrows: Sequence[Arrow]) -> float:
    """How much room the arcs need above the columns."""
    return max((_rise(one.steps) for one in arrows if one.steps != 1), default=0.0)


def _rise(steps: int) -> float:
    return 14 + 6.0 * min(abs(steps), 20)


def draw_arrow(
    arrow: Arrow, lefts: Sequence[float], width: float, top: float, beside: float
) -> Group:
    """The arrow between columns.

    Args:
        arrow: from where to where.
        lefts: where each column begins.
        width: of every column.
        top: of the columns.
        beside: how far below it arrows between neighbours run.
    """
    ink, thick = (WARNING, 2.4) if arrow.walled else (LINE_STRONG, 1.6)
    source, target = lefts[arrow.source], lefts[arrow.target]
    if arrow.steps == 1:
        marks = _short((source + width + 2, top + beside), target - 3, ink, thick, arrow.walled)
    else:
        way = 1 if arrow.steps > 0 else -1
        start, end = source + width / 2 + way * _FROM, target + width / 2 - way * _TO
        marks = _arc(start, end, top - 2, _rise(arrow.steps), ink, thick, arrow.walled)
    return Group(arrow.told, tuple(marks))


def _short(start: Point, end: float, ink: str, thick: float, walled: bool) -> Iterator[Mark]:
    x, y = start
    yield Line((start, (end, y)), ink, thick)
    yield Line(((end - _HEAD, y - _HEAD), (end, y), (end - _HEAD, y + _HEAD)), ink, thick)
    if walled:
        yield from wall(x + (end - _HEAD / 2 - x) * 0.4, y, ink, thick)


def _arc(
    start: float, end: float, y: float, up: float, ink: str, thick: float, walled: bool
) -> Iterator[Mark]:
    # A cubic curve reaches three quarters of the way to its handles.
    high = y - up * 4 / 3
    yield Curve((start, y), (start, high), (end, high), (end, y), ink, thick)
    yield Line(((end - _HEAD, y - _HEAD), (end, y), (end + _HEAD, y - _HEAD)), ink, thick)
    if walled:
        yield from wall((start + end) / 2, y - up, ink, thick)


def wall(x: float, y: float, ink: str, thick: float) -> Iterator[Mark]:
    """A bar across an arrow: the wall, for those who do not see its colour."""
    yield Line(((x, y - 7), (x, y + 7)), ink, thick)
