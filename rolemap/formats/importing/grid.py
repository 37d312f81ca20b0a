"""Tables of cells, whatever they were written in: CSV, a workbook, Markdown, a web page."""

from collections.abc import Iterator
from dataclasses import dataclass

from rolemap.formats.importing.remark import Place, Remark, inside
from rolemap.model.text import text

MOST_CELLS = 4_000_000
MOST_COLUMNS = 1_000

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """One table: rows of cells, as text, without what surrounds them.

    Attributes:
        name: of the sheet, or the heading above the table; "" where it has none.
        rows: the cells; rows may differ in length. Cells under a merged one repeat its words.
        lettered: whether its cells are called "B7" rather than by their line.
        first: the line on which the first row stands, from 1.
        lines: the line on which each row stands, where that is not one after the other.
        merged: the cells, by row and column from 0, which only repeat the words of a merged one.
        remarks: what could not be read in it.
        strong: the cells, by row and column from 0, all of whose words are bold, where that shows.
    """

    name: str
    rows: tuple[Row, ...]
    lettered: bool = False
    first: int = 1
    lines: tuple[int, ...] = ()
    merged: frozenset[tuple[int, int]] = frozenset()
    remarks: tuple[Remark, ...] = ()
    strong: frozenset[tuple[int, int]] = frozenset()

    def line_of(self, row: int) -> int:
        """The number, from 1, by which a person finds a row."""
        return self.lines[row] if self.lines else self.first + row

    def place(self, row: int, column: int | None = None) -> Place:
        """Where a row or cell, counted from 0, stands, in the words of the program it is from."""
        number = str(self.line_of(row))
        if column is None:
            spot: Place = text("row {row}" if self.lettered else "line {row}", row=number)
        elif self.lettered:
            spot = f"{_letters(column)}{number}"
        else:
            spot = text("line {row}, column {column}", row=number, column=str(column + 1))
        return inside(self.name, spot) if self.name else spot

    def cell(self, row: int, column: int) -> str:
        """The words of a cell; "" beside the end of a row."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""

    @property
    def width(self) -> int:
        """How many columns the longest row has."""
        return max(map(len, self.rows), default=0)

    def filled(self) -> Iterator[int]:
        """The rows, from 0, that hold anything."""
        return (at for at, row in enumerate(self.rows) if any(row))


def _letters(column: int) -> str:
    """A column as spreadsheets call it: A for 0, AA for 26."""
    found = ""
    column += 1
    while column:
        column, digit = divmod(column - 1, 26)
        found = chr(ord("A") + digit) + found
    return found
