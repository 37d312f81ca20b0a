"""Which slides a matrix takes: a stage at a time, as large as it can be without more slides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from rolemap.formats.inks import PANEL, tone_of
from rolemap.formats.matrix import RESPONSIBILITY, Group, Matrix, Row
from rolemap.formats.slides.page import (
    BOLD,
    BOTTOM,
    LINE_HEIGHT,
    PAD_X,
    PAD_Y,
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
from rolemap.formats.wrapping import longest_word, width

# What the names of responsibilities take: as little, as much where columns want room, as much where
# there is plenty; and one party.
_LEAST_NAME, _USUAL_NAME, _MOST_NAME = 140.0, 250.0, 400.0
_LEAST_PARTY, _MOST_PARTY = 56.0, 124.0
_HEADING_LINES, _NAME_LINES = 5, 4
# How long a heading may be that runs upwards. It has one line only: where such a one is broken,
# programs do not agree on how high the row has to be.
_TURNED = 156.0


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

# Rather than smaller than this, headings run upwards.
_UPRIGHT = SCALES[2]


def matrix_pages(table: Matrix) -> Iterator[tuple[float, Page]]:
    """The slides of all stages, each in the largest scale that takes no more slides.

    Yields:
        How much of the matrix is done, from 0 to 1, and a slide.
    """
    for number, group in enumerate(table.groups):
        yield from ((number / len(table.groups), page) for page in _pages_of(table, group))


@dataclass(frozen=True, slots=True)
class _Plan:
    """How a stage is shown.

    Attributes:
        columns: the numbers of those that are shown.
        name: the least width of the names of responsibilities.
        width: of each column.
        turned: whether their headings run upwards, so that more of them fit side by side.
    """

    table: Matrix
    columns: Sequence[int]
    scale: Scale
    name: float
    width: float
    turned: bool

    @property
    def most(self) -> int:
        """How many columns a slide has room for."""
        # Columns that fill the room to the last point fit, whatever a division leaves.
        return max(1, int((ROOM - self.name) / self.width + 1e-6))


_Slice: TypeAlias = tuple[Sequence[Row], Sequence[int]]


def _pages_of(table: Matrix, group: Group) -> list[Page]:
    if not group.rows:
        return [Page(group.name, sentence="Nothing is planned in this stage yet.")]
    columns = list(range(len(table.columns)))
    if len(columns) > _plan(table, columns, _UPRIGHT, turned=False).most:
        # On several slides an empty column is only in the way.
        columns = [one for one in columns if any(row.cells[one] for row in group.rows)]
    turned = len(columns) > _plan(table, columns, _UPRIGHT, turned=False).most
    plans = [_plan(table, columns, scale, turned=turned) for scale in SCALES]
    found = [(plan, _slices(plan, group)) for plan in plans]
    plan, slices = next(one for one in found if _costs_no_more(one, found[-1]))
    note = _note(table, columns)
    return [
        Page(numbered(group.name, number, len(slices)), note, _shown(plan, *one))
        for number, one in enumerate(slices, 1)
    ]


def _costs_no_more(one: tuple[_Plan, list[_Slice]], least: tuple[_Plan, list[_Slice]]) -> bool:
    """Whether a plan takes no more slides, and leaves no more out of headings, than the least."""
    return len(one[1]) <= len(least[1]) and _left_out(one[0]) <= _left_out(least[0])


def _left_out(plan: _Plan) -> int:
    """How many headings are not told whole."""
    names = [plan.table.columns[one].heading for one in plan.columns]
    told = zip(names, _headings(plan, plan.columns), strict=True)
    return sum("…" in words and words != name for name, words in told)


def _plan(table: Matrix, columns: Sequence[int], scale: Scale, *, turned: bool) -> _Plan:
    one = _turned_width(table, scale) if turned else _upright_width(table, columns, scale)
    name = _name_width(table, scale)
    room = ROOM - name
    if columns and len(columns) * one <= room:
        one = max(one, min(room / len(columns), _MOST_PARTY / (2 if turned else 1)))
    return _Plan(table, columns, scale, name, one, turned)


def _name_width(table: Matrix, scale: Scale) -> float:
    """As wide as the longest name of all stages, so that they look alike, within limits."""
    names = (row.name for group in table.groups for row in group.rows)
    needed = max(map(width, names), default=0.0) * scale.name + PAD_X
    return min(max(needed, _LEAST_NAME), _USUAL_NAME)


def _upright_width(table: Matrix, columns: Sequence[int], scale: Scale) -> float:
    """As wide as the longest word of the headings, within limits."""
    words = (longest_word(table.columns[one].heading) for one in columns)
    needed = max(words, default=0.0) * scale.heading * BOLD + PAD_X
    return min(max(needed, _LEAST_PARTY), _MOST_PARTY)


def _turned_width(table: Matrix, scale: Scale) -> float:
    """As wide as a heading that runs upwards, or as two letters of the scheme."""
    letters = max(width(one.letter) for one in table.scheme.letters) * 2 + width("/")
    line = scale.heading * LINE_HEIGHT + PAD_Y
    return max(line, letters * scale.name * BOLD + PAD_X)


def _slices(plan: _Plan, group: Group) -> list[_Slice]:
    """What stands on each slide: some rows of the stage, and some columns."""
    across = _evenly(plan.columns, plan.most)
    # All slides of a stage have the same rows, so that they can be laid side by side.
    room = BOTTOM - TOP - max(_heading(plan, one).height for one in across)
    heights = [max(_row(plan, row, one).height for one in across) for row in group.rows]
    down = in_even_parts(heights, room)
    return [(group.rows[start:end], one) for start, end in down for one in across]


def _evenly(columns: Sequence[int], most: int) -> list[Sequence[int]]:
    """Columns in as few parts as it takes, of about the same number; one part for none."""
    parts = max(1, -(-len(columns) // most))
    ends = [len(columns) * number // parts for number in range(parts + 1)]
    return [columns[start:end] for start, end in pairwise(ends)]


def _shown(plan: _Plan, rows: Sequence[Row], columns: Sequence[int]) -> Table:
    lines = (_heading(plan, columns), *(_row(plan, row, columns) for row in rows))
    return Table(_widths(plan, columns), lines)


def _widths(plan: _Plan, columns: Sequence[int]) -> tuple[float, ...]:
    names = min(_MOST_NAME, ROOM - plan.width * len(columns))
    return (names, *(plan.width for _ in columns))


def _heading(plan: _Plan, columns: Sequence[int]) -> Line:
    size, words = plan.scale.heading, _headings(plan, columns)
    cells = [Cell(RESPONSIBILITY, size, bold=True, fill=PANEL, low=True)]
    cells += [
        Cell(
            one,
            size,
            bold=True,
            fill=PANEL,
            low=not plan.turned,
            centred=not plan.turned,
            turned=plan.turned,
        )
        for one in words
    ]
    least = _turned_height(words, size) if plan.turned else 0.0
    return line_of(cells, _widths(plan, columns), max(least, plan.scale.row))


def _headings(plan: _Plan, columns: Sequence[int]) -> list[str]:
    size = plan.scale.heading
    names = [plan.table.columns[one].heading for one in columns]
    if plan.turned:
        return [fitted(one.replace("\n", " "), _TURNED, size, 1, bold=True) for one in names]
    return [fitted(one, plan.width, size, _HEADING_LINES, bold=True) for one in names]


def _turned_height(names: Sequence[str], size: float) -> float:
    return max(map(width, names), default=0.0) * size * BOLD + PAD_X


def _row(plan: _Plan, row: Row, columns: Sequence[int]) -> Line:
    widths, scale = _widths(plan, columns), plan.scale
    cells = [Cell(fitted(row.name, widths[0], scale.name, _NAME_LINES), scale.name)]
    cells += [_letters(plan.table, row.cells[one], scale) for one in columns]
    return line_of(cells, widths, scale.row)


def _letters(table: Matrix, held: str, scale: Scale) -> Cell:
    if not held:
        return Cell("", scale.name)
    tone = tone_of(held, table.scheme)
    return Cell(held, scale.name, bold=True, colour=tone.letter, fill=tone.fill, centred=True)


def _note(table: Matrix, columns: Sequence[int]) -> str:
    """What a reader has to know of the columns that are not on the slide."""
    if len(columns) == len(table.columns):
        return ""
    if not columns:
        return "Nobody holds a letter in this stage."
    return f"Shown are the {len(columns)} of {len(table.columns)} that hold a letter in this stage."
