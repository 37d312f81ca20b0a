"""How large a table may be: what is larger is refused before it fills the memory."""

from rolemap.formats.importing.grid import MOST_CELLS, MOST_COLUMNS
from rolemap.model.errors import RoleMapError
from rolemap.model.text import text


class TooLarge(RoleMapError):
    """A table with more cells or columns than can be read."""


def check_size(rows: int, columns: int, cells: int) -> None:
    """Refuse a table of so many rows and columns, and cells in all.

    Raises:
        TooLarge: it is.
    """
    if columns > MOST_COLUMNS or cells > MOST_CELLS:
        raise too_large(detail=f"{rows} rows, {columns} columns, {cells} cells")


def too_large(detail: str = "") -> TooLarge:
    """What a person is told of a table that is too large."""
    return TooLarge(
        text(
            "The table is too large: {columns} columns and {cells} million cells are the most; "
            "delete what is not needed, or cut it into several files.",
            columns=MOST_COLUMNS,
            cells=MOST_CELLS // 1_000_000,
        ),
        detail=f"table refused: {detail}",
    )
