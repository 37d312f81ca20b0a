"""Finds out what kind of table a source is, by its content, and reads it."""

import csv
import io
from functools import lru_cache

from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source


def grids(source: Source, mapping: Mapping) -> tuple[Grid, ...]:
    """The tables in a source that are to be read; none where it is no table.

    Raises:
        UnknownEncoding: a text that does not say how it is written.
        RoleMapError: a table that cannot be read, such as a workbook with a password.
    """
    found = _known(source, mapping.encoding, mapping.delimiter)
    return tuple(one for one in found if mapping.sheet in ("", one.name))


@lru_cache(maxsize=1)
def _known(source: Source, encoding: str, delimiter: str) -> tuple[Grid, ...]:
    """All tables of a source, read once for all who look whether they know them."""
    rows = csv.reader(io.StringIO(source.text(encoding)), delimiter=delimiter or ",")
    return (Grid("", tuple(map(tuple, rows))),)
