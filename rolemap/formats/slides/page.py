"""What the slides are made of: sizes in points (1/72 inch) on a slide of 960 x 540."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rolemap.formats.inks import TEXT
from rolemap.formats.wrapping import shortened, wrapped

WIDTH, HEIGHT = 960.0, 540.0
MARGIN = 40.0
# Where a table may stand: below the title, above the footer.
TOP, BOTTOM = 96.0, 492.0
ROOM = WIDTH - 2 * MARGIN
FOOTER = 504.0
LINE_HEIGHT = 1.22
# How much wider bold words are.
BOLD = 1.15
# Inside a cell, left and right together, and above and below together.
PAD_X, PAD_Y = 12.0, 9.0


@dataclass(frozen=True, slots=True)
class Cell:
    """Words in a cell, and how they look.

    Attributes:
        fill: what they lie on; None lets the slide shine through.
        low: whether they stand at the bottom of the cell.
        turned: whether they run upwards.
    """

    words: str
    size: float = 12.0
    bold: bool = False
    colour: str = TEXT
    fill: str | None = None
    centred: bool = False
    low: bool = False
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table and its height."""

    cells: tuple[Cell, ...]
    height: float


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its heading comes first. `widths` are those of its columns."""

    widths: tuple[float, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A slide below the first one: its title, what is said beside it, and a table or a sentence."""

    title: str
    note: str = ""
    table: Table | None = None
    sentence: str = ""


def fitted(words: str, room: float, size: float, most: int, *, bold: bool = False) -> str:
    """Words that take at most so many lines of a cell `room` wide; the middle may be left out."""
    return shortened(words, ems(room, size, bold=bold), most)


def ems(room: float, size: float, *, bold: bool = False) -> float:
    """How wide a line may be in a cell `room` wide, in heights of the font."""
    return max(1.0, (room - PAD_X) / (size * (BOLD if bold else 1.0)))


def height_of(cell: Cell, room: float) -> float:
    """How high a cell `room` wide has to be; what runs upwards takes what it is given."""
    if cell.turned:
        return 0.0
    lines = _lines(cell.words, ems(room, cell.size, bold=cell.bold))
    return lines * cell.size * LINE_HEIGHT + PAD_Y


@lru_cache(maxsize=16_384)
def _lines(words: str, room: float) -> int:
    """How many lines words take; most cells of a matrix hold one of a few letters, or nothing."""
    return len(wrapped(words, room))


def line_of(cells: Sequence[Cell], widths: Sequence[float], least: float) -> Line:
    """A row that is as high as its highest cell."""
    heights = (height_of(one, width) for one, width in zip(cells, widths, strict=True))
    return Line(tuple(cells), max(least, *heights))


def in_even_parts(heights: Sequence[float], room: float) -> list[tuple[int, int]]:
    """Where to part rows so that each part fits and none is much longer than the others.

    Args:
        heights: of the rows, in points.
        room: what a part may take; a row that is higher is a part by itself.

    Returns:
        The first row of each part, and the one after its last; no parts for no rows.
    """
    best = _parts(heights, room)
    lower = room
    while len(best) > 1:
        lower -= 6.0
        found = _parts(heights, lower)
        if len(found) > len(best) or lower < max(heights):
            break
        best = found
    return best


def _parts(heights: Sequence[float], room: float) -> list[tuple[int, int]]:
    parts, start, used = list[tuple[int, int]](), 0, 0.0
    for place, height in enumerate(heights):
        if place > start and used + height > room:
            parts.append((start, place))
            start, used = place, 0.0
        used += height
    return [*parts, (start, len(heights))] if heights else parts


def numbered(title: str, part: int, parts: int) -> str:
    """The title: "Data", or "Data (2 of 3)" where there are several."""
    return title if parts == 1 else f"{title} ({part} of {parts})"
