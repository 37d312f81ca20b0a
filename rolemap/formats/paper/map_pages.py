"""The map on paper: on one page, or at full size over several that are put together."""

from collections.abc import Iterator
from math import ceil

from rolemap.formats.drawing.map import MARGIN, map_drawing
from rolemap.formats.drawing.marks import Box, Curve, Drawing, Group, Line, Mark, Words, flat
from rolemap.formats.drawing.measure import Measure
from rolemap.formats.handout import DoesNotFit, Handout
from rolemap.formats.inks import LINE_STRONG, TEXT_WEAK
from rolemap.formats.paper.page import Frame, Page, Window, frame
from rolemap.model.text import text

_FULL = 0.75  # points for each logical pixel: 96 of them are an inch
_OVERLAP = 24.0
_MOST_PAGES = 1_000
_MARK = 12.0


def map_pages(handout: Handout, measure: Measure) -> tuple[Page, ...]:
    """The map as pages.

    Raises:
        DoesNotFit: it would take too many pages.
        Cancelled: somebody no longer wants it.
    """
    drawing = map_drawing(handout, measure)
    upright, lying = (frame(handout.options.paper, landscape=one) for one in (False, True))
    if not handout.options.tiled:
        better = max(lying, upright, key=lambda one: _scale(drawing, one))
        return (_fitted(drawing, better),)
    fewer = min(lying, upright, key=lambda one: _tiles(drawing, one)[0] * _tiles(drawing, one)[1])
    return tuple(_tiled(drawing, fewer, handout))


def _scale(drawing: Drawing, paper: Frame) -> float:
    wide, high = drawing.width - 2 * MARGIN, drawing.height - 2 * MARGIN
    return min(paper.inner_width / wide, paper.inner_height / high, 1.0)


def _fitted(drawing: Drawing, paper: Frame) -> Page:
    """The map as large as the page allows: the page has an edge of its own."""
    room = paper.inner_width, paper.inner_height
    scale = _scale(drawing, paper)
    window = Window(paper.margin, paper.margin, *room, drawing.marks, scale, MARGIN, MARGIN)
    return Page(paper.width, paper.height, (), window)


def _tiles(drawing: Drawing, paper: Frame) -> tuple[int, int]:
    """How many rows and columns of pages the drawing takes."""

    def count(size: float, room: float) -> int:
        return max(1, ceil((size * _FULL - _OVERLAP) / (room - _OVERLAP)))

    return count(drawing.height, paper.inner_height), count(drawing.width, paper.inner_width)


def _tiled(drawing: Drawing, paper: Frame, handout: Handout) -> Iterator[Page]:
    rows, columns = _tiles(drawing, paper)
    if rows * columns > _MOST_PAGES:
        raise DoesNotFit(
            text(
                "At full size the map takes {count} pages, more than the {most} that one file may"
                " have; export it on one page, or only some of its stages.",
                count=rows * columns,
                most=_MOST_PAGES,
            )
        )
    extents = [(mark, _extent(mark)) for mark in drawing.marks]
    wide, high = paper.inner_width / _FULL, paper.inner_height / _FULL
    for row in range(rows):
        for column in range(columns):
            handout.progress((row * columns + column) / (rows * columns) / 2)
            left = column * (wide - _OVERLAP / _FULL)
            top = row * (high - _OVERLAP / _FULL)
            seen = tuple(
                mark
                for mark, (x, y, right, bottom) in extents
                if x <= left + wide and right >= left and y <= top + high and bottom >= top
            )
            room = paper.inner_width, paper.inner_height
            window = Window(paper.margin, paper.margin, *room, seen, _FULL, left, top)
            place = f"row {row + 1} of {rows}, column {column + 1} of {columns}"
            yield Page(paper.width, paper.height, tuple(_around(paper, place)), window)


def _around(paper: Frame, place: str) -> Iterator[Mark]:
    """Marks to cut along at the corners, and where the page belongs."""
    edge = paper.margin
    right, bottom = paper.width - edge, paper.height - edge
    for x, outwards in ((edge, -1), (right, 1)):
        for y, down in ((edge, -1), (bottom, 1)):
            yield Line(((x + 3 * outwards, y), (x + _MARK * outwards, y)), LINE_STRONG, 0.5)
            yield Line(((x, y + 3 * down), (x, y + _MARK * down)), LINE_STRONG, 0.5)
    words = f"{place} · pages overlap by {_OVERLAP / 72 * 25.4:.0f} mm; cut along the marks"
    yield Words(paper.width / 2, bottom + 18, words, 8, TEXT_WEAK, False, "middle")


def _extent(mark: Mark) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a mark, rather too much than too little."""
    found = [_around_one(one) for one in (flat(mark.marks) if isinstance(mark, Group) else [mark])]
    lefts, tops, rights, bottoms = zip(*found, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _around_one(mark: Mark) -> tuple[float, float, float, float]:
    match mark:
        case Box():
            return mark.x, mark.y, mark.x + mark.width, mark.y + mark.height
        case Line():
            xs, ys = zip(*mark.points, strict=True)
            return min(xs) - 3, min(ys) - 3, max(xs) + 3, max(ys) + 3
        case Curve():
            xs, ys = zip(mark.start, mark.one, mark.two, mark.end, strict=True)
            return min(xs), min(ys), max(xs), max(ys)
        case Words():
            wide = len(mark.text) * mark.size * 1.2
            return mark.x - wide, mark.y - mark.size, mark.x + wide, mark.y + mark.size
        case Group():
            return _extent(mark)
