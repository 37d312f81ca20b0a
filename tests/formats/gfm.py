"""Reads a table of GitHub-flavoured Markdown back, and refuses whatever is more than words.

After the GFM specification: 4.10 (tables), 6.1 (escapes), 6.2 (entities). A mark that is not
escaped, a tag other than <br>, or what would become a link is an error, so that nothing can hide.
"""

import html
import re
from dataclasses import dataclass

_ROW = re.compile(r"(?:\\.|[^|\\])*")
_LINK = re.compile(r"https?://|ftp://|www\.", re.IGNORECASE)
_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])|(?P<entity>&(?:amp|lt|gt|nbsp);)|(?P<line><br>)"
    r"|(?P<mark>[\\*_`\[\]<>&~|])|(?P<plain>.)"
)


@dataclass(frozen=True)
class Table:
    """A table as text; a row whose first cell is bold is `(True, cells)`."""

    header: list[str]
    alignment: list[str]
    rows: list[tuple[bool, list[str]]]


def table(source: str) -> Table:
    """The only table in a text."""
    lines = [line for line in source.split("\n") if line.startswith("|")]
    header, alignment, *rows = map(_cells, lines)
    assert all(re.fullmatch(":?-+:?", one) for one in alignment), alignment
    assert len(header) == len(alignment)
    found: list[tuple[bool, list[str]]] = []
    for cells in rows:
        assert len(cells) == len(header), cells
        bold = re.fullmatch(r"\*\*(.+)\*\*", cells[0])
        first = bold[1] if bold else cells[0]
        found.append((bold is not None, [words(one) for one in (first, *cells[1:])]))
    return Table([words(one) for one in header], alignment, found)


def _cells(line: str) -> list[str]:
    assert line.startswith("|")
    assert line.endswith("|")
    return [cell.strip(" ") for cell in _split(line[1:-1])]


def _split(inside: str) -> list[str]:
    cells, at = list[str](), 0
    while True:
        found = _ROW.match(inside, at)
        assert found is not None
        cells.append(found[0])
        if found.end() == len(inside):
            return cells
        assert inside[found.end()] == "|", inside
        at = found.end() + 1


def words(source: str) -> str:
    """What a reader sees of inline Markdown.

    Raises:
        AssertionError: it is more than words.
    """
    assert not _LINK.search(source), source
    seen: list[str] = []
    for token in _TOKEN.finditer(source):
        assert token["mark"] is None, f"{token['mark']!r} is not escaped in {source!r}"
        plain = token["escaped"] or token["plain"]
        seen.append(plain or ("\n" if token["line"] else html.unescape(token["entity"])))
    return "".join(seen)
