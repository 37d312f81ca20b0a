"""Which slides a matrix takes: a stage at a time, as large as it can be without more slides."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rolemap.formats.matrix import RESPONSIBILITY, Column, Group, Matrix, Row
from rolemap.formats.slides.page import (
    BOTTOM,
    PAD_X,
    ROOM,
    TOP,
    Cell,
    Line,
    Page,
    Table,
    fitted,
    in_even_parts,
    line_of,
    numbered,
)
from rolemap.formats.tones import PANEL, tone_of
from rolemap.formats.wrapping import longest_word

# What the names of responsibilities take, at least and at most; and one party.
_LEAST_NAME, _MOST_NAME = 250.0, 400.0
_LEAST_PARTY, _MOST_PARTY = 56.0, 124.0
_HEADING_LINES, _NAME_LINES = 5, 4


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes of the words, in points, and the least height of a row."""

    name: float
    heading: float
    row: float


SCALES = (
    Scale(18.0, 14.0, 46.0),
    Scale(16.0, 13.0, 38.0),
    Scale(14.0, 12.0, 32.0),
    Scale(12.0, 11.0, 26.0),
    Scale(11.0, 10.0, 22.0),
)


def matrix_pages(table: Matrix) -> list[Page]:
    """The slides of all stages, in the largest of the scales that takes no more slides."""
    least = len(_slices(table, SCALES[-1]))
    scale = next(one for one in SCALES if len(_slices(table, one)) <= least)
    return [_page(table, one, scale) for one in _slices(table, scale)]


@dataclass(frozen=True, slots=True)
class _Slice:
    """What stands on one slide: some rows of a stage, and some columns by their numbers."""

    group: Group
    rows: Sequence[Row]
    columns: Sequence[int]
    part: int
    parts: int
    held: int
    width: float


def _slices(table: Matrix, scale: Scale) -> list[_Slice]:
    width = _party_width(table.columns, scale)
    most = int((ROOM - _LEAST_NAME) / width)
    return [one for group in table.groups for one in _of_stage(table, group, scale, width, most)]


def _of_stage(table: Matrix, group: Group, scale: Scale, width: float, most: int) -> list[_Slice]:
    columns = list(range(len(table.columns)))
    if len(columns) > most:
        # On several slides an empty column is only in the way.
        columns = [one for one in columns if any(row.cells[one] for row in group.rows)]
    across = _evenly(columns, most)
    # All slides of a stage have the same rows, so that they can be laid side by side.
    room = BOTTOM - TOP - max(_heading(table, one, scale, width).height for one in across)
    heights = [
        max(_row(table, row, one, scale, width).height for one in across) for row in group.rows
    ]
    down = in_even_parts(heights, room) or [(0, 0)]
    parts = [(group.rows[start:end], one) for start, end in down for one in across]
    return [
        _Slice(group, rows, one, number, len(parts), len(columns), width)
        for number, (rows, one) in enumerate(parts, 1)
    ]


def _evenly(columns: list[int], most: int) -> list[list[int]]:
    """Columns in as few parts as it takes, of about the same number; one part for none."""
    parts = max(1, -(-len(columns) // most))
    ends = [len(columns) * number // parts for number in range(parts + 1)]
    return [columns[start:end] for start, end in pairwise(ends)]


def _party_width(columns: Sequence[Column], scale: Scale) -> float:
    """As wide as the longest word of all headings, within limits; wider where there is room."""
    longest = max((longest_word(one.heading) for one in columns), default=0.0)
    needed = min(max(longest * scale.heading + PAD_X + 1, _LEAST_PARTY), _MOST_PARTY)
    if columns and len(columns) * needed <= ROOM - _LEAST_NAME:
        return min(_MOST_PARTY, (ROOM - _LEAST_NAME) / len(columns))
    return needed


def _widths(columns: Sequence[int], width: float) -> tuple[float, ...]:
    names = min(_MOST_NAME, ROOM - width * len(columns))
    return (names, *(width for _ in columns))


def _heading(table: Matrix, columns: Sequence[int], scale: Scale, width: float) -> Line:
    words = (
        fitted(table.columns[one].heading, width, scale.heading, _HEADING_LINES) for one in columns
    )
    cells = [Cell(RESPONSIBILITY, scale.heading, bold=True, fill=PANEL, low=True)]
    cells += [
        Cell(one, scale.heading, bold=True, fill=PANEL, low=True, centred=True) for one in words
    ]
    return line_of(cells, _widths(columns, width), scale.row)


def _row(table: Matrix, row: Row, columns: Sequence[int], scale: Scale, width: float) -> Line:
    widths = _widths(columns, width)
    cells = [Cell(fitted(row.name, widths[0], scale.name, _NAME_LINES), scale.name)]
    cells += [_letters(table, row.cells[one], scale) for one in columns]
    return line_of(cells, widths, scale.row)


def _letters(table: Matrix, held: str, scale: Scale) -> Cell:
    if not held:
        return Cell("", scale.name)
    tone = tone_of(held, table.scheme)
    return Cell(held, scale.name, bold=True, colour=tone.letter, fill=tone.fill, centred=True)


def _page(table: Matrix, part: _Slice, scale: Scale) -> Page:
    title = numbered(part.group.name, part.part, part.parts)
    if not part.group.rows:
        return Page(title, sentence="Nothing is planned in this stage yet.")
    lines = [_heading(table, part.columns, scale, part.width)]
    lines += [_row(table, row, part.columns, scale, part.width) for row in part.rows]
    shown = Table(_widths(part.columns, part.width), tuple(lines))
    return Page(title, _note(table, part), shown)


def _note(table: Matrix, part: _Slice) -> str:
    """What a reader has to know of the columns that are not on the slide."""
    if part.held == len(table.columns):
        return ""
    if not part.columns:
        return "Nobody holds a letter in this stage."
    return f"{part.held} of {len(table.columns)} hold a letter in this stage; they are shown."
