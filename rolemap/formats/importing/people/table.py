"""A table of people by the fields of its columns."""

from collections.abc import Iterator
from functools import cached_property

from rolemap.formats.importing.columns import Columns
from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.people.fields import best_first
from rolemap.formats.importing.people.values import clean


class Table:
    """The rows of a grid below its headings, and which column is what.

    Attributes:
        grid: the table.
        found: its columns.
        at: the columns by field, those with the best known heading first.
    """

    def __init__(self, grid: Grid, found: Columns) -> None:
        self.grid = grid
        self.found = found
        keys = set(found.fields.values())
        self.at = {key: best_first(found, key) for key in sorted(keys)}
        self._last = -1
        self._words: list[str] = []

    def rows(self) -> Iterator[int]:
        """The rows, from 0, that hold anything."""
        return (at for at in self.grid.filled() if at > self.found.heading)

    def heading(self, key: str) -> str:
        """The best known heading of a field that is there."""
        return self.found.headings[self.at[key][0]]

    def cells(self, row: int, key: str) -> Iterator[tuple[int, str]]:
        """What the columns of a field say in a row, and which column does."""
        cells = self.words(row)
        for at in self.at.get(key, ()):
            if at < len(cells) and cells[at]:
                yield at, cells[at]

    def cell(self, row: int, key: str) -> str:
        """The first that the columns of a field say in a row; "" for nothing."""
        cells = self.words(row)
        for at in self.at.get(key, ()):
            if at < len(cells) and cells[at]:
                return cells[at]
        return ""

    def words(self, row: int) -> list[str]:
        """The cells of a row, each on one line; the last row that was asked for is remembered."""
        if row != self._last:
            self._last, self._words = row, [clean(one) for one in self.grid.rows[row]]
        return self._words

    def column(self, key: str) -> Iterator[str]:
        """What the columns of a field say, row by row, where they say anything."""
        columns = self.at.get(key, ())
        for cells in self.grid.rows[self.found.heading + 1 :] if columns else ():
            told = (clean(cells[at]) for at in columns if at < len(cells))
            if words := next(filter(None, told), ""):
                yield words

    @cached_property
    def fewest(self) -> int:
        """How many columns are read."""
        return len(self.found.fields)
