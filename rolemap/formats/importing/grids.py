"""Finds out what kind of table a source is, by its content, and reads it."""

from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.source import Source


def read_grids(source: Source, encoding: str, delimiter: str) -> tuple[Grid, ...]:
    """The tables in a source; none where it is no table.

    Raises:
        UnknownEncoding: a text that does not say how it is written.
        RoleMapError: a table that cannot be read, such as a workbook with a password.
    """
    import csv
    import io

    words = source.text(encoding)
    rows = csv.reader(io.StringIO(words), delimiter=delimiter or ",")
    return (Grid("", tuple(map(tuple, rows))),)
