"""Reads every table of an HTML text."""

import re

from rolemap.formats.html_tables import HtmlTable, Limit, html_tables
from rolemap.formats.importing.grid import MOST_CELLS, Grid
from rolemap.formats.importing.grid_size import check_size, too_large
from rolemap.formats.importing.remark import Remark
from rolemap.model.text import Plural

_LIMIT = Limit(MOST_CELLS, too_large)
_HIDDEN = Plural(
    "A row that the page does not show was not read.",
    "{count} rows that the page does not show were not read.",
)
_TABLE = re.compile(r"<table[\s>/]", re.IGNORECASE)
_AT_LINE_START = re.compile(r"^[ \t]*<table[\s>/]", re.IGNORECASE | re.MULTILINE)
_SAID = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w-]{1,40})", re.IGNORECASE)


def is_html(words: str) -> bool:
    """Whether a text is HTML with a table, or a text with a table of HTML in it."""
    if words[:1_000].lstrip().startswith("<"):
        return _TABLE.search(words) is not None
    return _AT_LINE_START.search(words) is not None


def said_encoding(data: bytes) -> str:
    """The encoding that a page says it is written in, or ""."""
    found = _SAID.search(data[:2_000])
    return found[1].decode() if found else ""


def html_grids(words: str) -> tuple[Grid, ...]:
    """The tables of an HTML text, in the order in which they begin; a table in a cell is apart.

    Args:
        words: the text, with line breaks of one kind.

    Raises:
        TooLarge: one of them is.
    """
    found = [one for one in html_tables(words, _LIMIT, apart=True) if any(map(any, one.rows.all))]
    check_size(1, 1, sum(sum(map(len, one.rows.all)) for one in found))
    found.sort(key=lambda one: one.starts[0])
    line_at = _lines_at(words, sorted(at for one in found for at in one.starts))
    return tuple(_grid(one, line_at) for one in found)


def _lines_at(words: str, places: list[int]) -> dict[int, int]:
    """The line of each place in a text."""
    found: dict[int, int] = {}
    line, before = 1, 0
    for at in places:
        line += words.count("\n", before, at)
        found[at] = line
        before = at
    return found


def _grid(table: HtmlTable, line_at: dict[int, int]) -> Grid:
    check_size(len(table.rows), table.rows.width, 0)
    rows = tuple(tuple(map(str.strip, row)) for row in table.rows.all)
    hidden = Remark(table.title, _HIDDEN.of(table.hidden))
    return Grid(
        table.title,
        tuple(row if any(row) else () for row in rows),
        lines=tuple(line_at[at] for at in table.starts),
        merged=frozenset(table.merged),
        remarks=(hidden,) if table.hidden else (),
        strong=frozenset(table.strong),
    )
