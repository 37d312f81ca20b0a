"""A part of a grid, as it stands or turned, whose cells still know where they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.remark import Place


@dataclass(frozen=True, slots=True)
class Area:
    """Some rows and columns of a grid.

    Attributes:
        grid: what it is a part of.
        across: the rows of the grid that are rows here; where it is turned, the columns.
        down: the columns of the grid that are columns here; where it is turned, the rows.
        turned: whether rows are columns.
    """

    grid: Grid
    across: Sequence[int]
    down: Sequence[int]
    turned: bool = False

    @classmethod
    def whole(cls, grid: Grid) -> "Area":
        """All of a grid."""
        return cls(grid, range(len(grid.rows)), range(grid.width))

    @property
    def height(self) -> int:
        """How many rows it has."""
        return len(self.across)

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.down)

    def at(self, row: int, column: int) -> tuple[int, int]:
        """Where a cell stands in the grid."""
        if self.turned:
            return self.down[column], self.across[row]
        return self.across[row], self.down[column]

    def cell(self, row: int, column: int) -> str:
        """The words of a cell."""
        return self.grid.cell(*self.at(row, column))

    def repeats(self, row: int, column: int) -> bool:
        """Whether a cell only repeats the words of a merged one."""
        return self.at(row, column) in self.grid.merged

    def is_strong(self, row: int, column: int) -> bool:
        """Whether all words of a cell are bold, as far as that shows."""
        return self.at(row, column) in self.grid.strong

    def place(self, row: int, column: int | None = None) -> Place:
        """Where a cell stands for a person; of a row that is a column of the grid, its first."""
        if column is None and not self.turned:
            return self.grid.place(self.across[row])
        return self.grid.place(*self.at(row, column or 0))

    def filled(self, row: int) -> Iterator[int]:
        """The columns of a row that hold anything."""
        return (column for column in range(self.width) if self.cell(row, column).strip())

    def part(self, rows: Sequence[int], columns: Sequence[int]) -> "Area":
        """Some of its rows and columns."""
        across = [self.across[one] for one in rows]
        return Area(self.grid, across, [self.down[one] for one in columns], self.turned)

    def turn(self) -> "Area":
        """The same with rows for columns."""
        return Area(self.grid, self.down, self.across, not self.turned)
