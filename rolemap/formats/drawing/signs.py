"""The signs of severities, drawn: many fonts have no such characters."""

from collections.abc import Iterator

from rolemap.formats.drawing.marks import Line, Mark, Point
from rolemap.formats.inks import severity_ink

_BOX = 16.0
_STROKE = 2.0
_STROKES: dict[str, tuple[tuple[Point, ...], ...]] = {
    "error": (((3.5, 3.5), (12.5, 12.5)), ((12.5, 3.5), (3.5, 12.5))),
    "warning": (
        ((8.0, 2.0), (14.75, 13.75), (1.25, 13.75), (8.0, 2.0)),
        ((8.0, 6.75), (8.0, 9.0)),
        ((8.0, 11.4), (8.0, 11.5)),
    ),
    "accepted": (((2.5, 8.75), (6.25, 12.5), (13.5, 4.0)),),
    "info": (
        ((8.0, 2.9), (8.0, 3.0)),
        ((6.25, 7.0), (8.0, 7.0), (8.0, 13.0)),
        ((5.75, 13.0), (10.25, 13.0)),
    ),
}


def sign(severity: str, x: float, y: float, side: float) -> Iterator[Mark]:
    """The sign of "error", "warning", "info" or "accepted" in a square."""
    scale = side / _BOX
    for stroke in _STROKES.get(severity, _STROKES["info"]):
        points = tuple((x + at * scale, y + down * scale) for at, down in stroke)
        yield Line(points, severity_ink(severity), _STROKE * scale)
