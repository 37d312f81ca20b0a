"""The matrices of a source, each as it is to be read: work in rows, parties in columns."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rolemap.formats.importing.area import Area
from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.kinds import LETTER, MARK, WORDS, Kinds
from rolemap.formats.importing.legend import Legend, legend
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.matrix_finding import Found, find, find_empty
from rolemap.formats.importing.matrix_shape import Shape, shape, turned
from rolemap.formats.importing.remark import Place
from rolemap.formats.importing.table_words import is_total

_MOST_SNIFFED = 2_000


@dataclass(frozen=True, slots=True)
class Matrix:
    """A matrix in a grid, turned so that its work stands in rows.

    Attributes:
        area: its cells.
        kinds: what they hold.
        found: where its headings and rows are.
        shape: what its columns are.
        guessed: whether nothing tells that it had to be turned, or had not to be.
        heading: the row of its headings in the grid, as it stands there.
        titles: what stands above it, with its place, from the top.
    """

    area: Area
    kinds: Kinds
    found: Found
    shape: Shape
    guessed: bool
    heading: int
    titles: tuple[tuple[str, Place], ...]

    @property
    def letters(self) -> Counter[str]:
        """How often each content of its cells stands in it."""
        return Counter(
            self.area.cell(row, column)
            for row in self.found.body
            for column in self.shape.parties
            if self.kinds.rows[row][column] == LETTER
        )

    @property
    def strange(self) -> int:
        """How many cells of its parties hold something else than letters."""
        return sum(
            self.kinds.rows[row][column] in (MARK, WORDS)
            for row in self.found.body
            if not is_total(self.area.cell(row, self.shape.label))
            for column in self.shape.parties
        )


@dataclass(frozen=True, slots=True)
class Sheet:
    """A grid with its matrices, and what of it belongs to none.

    Attributes:
        legend: what it says about letters.
        rest: the rows with something that belongs to no matrix and no legend, and its words.
    """

    grid: Grid
    legend: Legend
    matrices: tuple[Matrix, ...]
    rest: tuple[tuple[int, str], ...]


def sheet(grid: Grid, mapping: Mapping) -> Sheet:
    """The matrices of a grid."""
    said = legend(grid)
    area = Area.whole(grid)
    kinds = Kinds(area, said)
    heading = mapping.heading - 1 if mapping.heading else None
    founds = find(area, kinds, heading)
    if not any(founds) and heading is None and (empty := find_empty(area, said)):
        founds = (empty,)
    matrices = tuple(one for found in founds for one in _matrix(area, kinds, said, found, mapping))
    return Sheet(grid, said, matrices, tuple(_rest(area, kinds, founds if matrices else ())))


def beginning(grid: Grid) -> Grid:
    """So much of a grid as tells what it is."""
    if len(grid.rows) <= _MOST_SNIFFED:
        return grid
    return Grid(grid.name, grid.rows[:_MOST_SNIFFED], grid.lettered, grid.first, merged=grid.merged)


def _matrix(
    area: Area, kinds: Kinds, said: Legend, found: Found, mapping: Mapping
) -> Iterator[Matrix]:
    known = shape(area, kinds, found, mapping)
    if known is None:
        return
    is_turned, guessed = turned(area, found, known, mapping)
    heading = found.heading
    titles = tuple(
        (area.cell(row, column), area.place(row, column))
        for row in found.titles
        for column in found.columns
        if kinds.rows[row][column]
    )
    if is_turned:
        area, found = _turned(area, found, known)
        kinds = Kinds(area, said)
        known = shape(area, kinds, found, mapping)
    if known is not None and known.parties:
        yield Matrix(area, kinds, found, known, guessed, heading, titles)


def _turned(area: Area, found: Found, known: Shape) -> tuple[Area, Found]:
    """The same matrix with rows for columns."""
    rows = sorted((*found.above, found.heading, *found.body))
    part = area.part(rows, found.columns).turn()
    heading = found.columns.index(known.label)
    above = tuple(range(heading))
    body = tuple(range(heading + 1, len(found.columns)))
    return part, Found(heading, above, (), body, tuple(range(part.width)))


def _rest(area: Area, kinds: Kinds, founds: Sequence[Found]) -> Iterator[tuple[int, str]]:
    taken = {
        (row, column)
        for found in founds
        for row in (found.heading, *found.above, *found.titles, *found.body)
        for column in found.columns
    }
    for row in range(area.height):
        words = [
            area.cell(row, column)
            for column, kind in enumerate(kinds.rows[row])
            if kind and (row, column) not in taken
        ]
        if words:
            yield row, ", ".join(words)
