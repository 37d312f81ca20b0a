"""The tables of a source that an importer can read, and what it does not read of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from rolemap.formats.importing.columns import Columns, Field, columns
from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.grids import grids
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.remark import Place, Remark
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import Progress
from rolemap.model.edits.fields import tidy
from rolemap.model.text import text

_ROWS_BETWEEN_NEWS = 500


@dataclass(frozen=True, slots=True)
class Table:
    """A table of which is known what its columns are.

    Attributes:
        unnamed: columns that are read though they have no heading.
    """

    grid: Grid
    columns: Columns
    unnamed: frozenset[int] = frozenset()

    def rows(self, progress: Progress) -> Iterator[int]:
        """The rows, from 0, that stand below the headings and hold anything."""
        heading = self.grid.rows[self.columns.heading]
        for at in range(self.columns.heading + 1, len(self.grid.rows)):
            if at % _ROWS_BETWEEN_NEWS == 0:
                progress(at / len(self.grid.rows))
            row = self.grid.rows[at]
            if row != heading and any(cell.strip() for cell in row):
                yield at

    def raw(self, row: int, key: str) -> str:
        """The first cell of a field in a row, as it stands; "" where there is none."""
        column = self.columns.first(key)
        return "" if column is None else self.grid.cell(row, column)

    def cell(self, row: int, key: str) -> str:
        """The words of the first cell of a field in a row, tidied; "" where there is none."""
        return tidy(self.raw(row, key))

    def told(self, row: int, key: str) -> Iterator[tuple[str, str]]:
        """The heading and words of each cell of a field in a row that holds any."""
        for column in self.columns.of(key):
            words = self.grid.cell(row, column).strip()
            if words:
                yield self.columns.headings[column], words

    def place(self, row: int, key: str = "") -> Place:
        """Where a row, or the first cell of a field in it, stands."""
        return self.grid.place(row, self.columns.first(key) if key else None)

    def not_read(self) -> Iterator[Remark]:
        """What is not read of the table: a remark for each column."""
        yield from self.grid.remarks
        where = self.grid.place(self.columns.heading)
        for heading in self.columns.left_out():
            yield Remark(where, text("The column “{name}” is not read.", name=heading))
        for column in self._nameless():
            place = self.grid.place(self.columns.heading, column)
            yield Remark(place, text("A column without a heading is not read."))

    def _nameless(self) -> list[int]:
        """The columns without a heading that hold something all the same."""
        headings = self.columns.headings
        known = {at for at, heading in enumerate(headings) if heading} | self.unnamed
        known.update(self.columns.fields)
        filled = {
            at
            for row in self.grid.rows[self.columns.heading + 1 :]
            for at, cell in enumerate(row)
            if at not in known and cell.strip()
        }
        return sorted(filled)


def tables(
    source: Source,
    mapping: Mapping,
    fields: Sequence[Field],
    fits: Callable[[Columns], bool],
) -> tuple[list[Table], list[Remark]]:
    """The tables of a source that fit, and a remark for each other one.

    Args:
        source: what to look into.
        mapping: how it is to be read.
        fields: what columns may hold.
        fits: whether there is enough among them.

    Raises:
        RoleMapError: as `grids` says.
    """
    found: list[Table] = []
    others: list[Remark] = []
    for grid in grids(source, mapping):
        known = columns(grid, fields, mapping)
        if known is not None and fits(known):
            found.append(Table(grid, known))
        elif any(grid.filled()):
            others.append(Remark(grid.name, text("This table lacks the columns; it is not read.")))
    return found, others
