"""Reads every table of a Markdown text, as GitHub writes them (GFM 4.10).

A full parser of Markdown needs seconds for a large table, and here only headings, fenced code and
tables matter: this takes time in proportion to the text. Tests compare it with a full parser.
Standard library and formats only.
"""

import re
from collections.abc import Iterator

from rolemap.formats.importing.grid import Grid, Row
from rolemap.formats.importing.grid_size import check_size
from rolemap.formats.importing.markdown_words import plain_words

# The line under the headings of a table; one column needs a bar, or it underlines a heading.
_BELOW = re.compile(r"\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*\|?")
_ANY_BELOW = re.compile(r"^[ \t>]*+\|?[ \t]*+:?-++:?[ \t]*+\|", re.MULTILINE)
_QUOTED = re.compile(r"(?:[ \t]{0,3}>)+")
_FENCE = re.compile(r"[ \t]*(`{3,}+(?=[^`]*$)|~{3,}+)")
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+(?P<words>.*))?")
_HEADING_END = re.compile(r"(?:^|[ \t])#+$")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*")
# What ends a table although no empty line stands there.
_OTHER = re.compile(
    r"[ \t]{0,3}(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|>|[-+*][ \t]|1[.)][ \t]"
    r"|(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$"
    r"|</?(?:table|div|p|h[1-6]|ul|ol|details|section)\b)",
    re.IGNORECASE,
)
_STRONG = re.compile(r"(\*\*|__)(?=[^\s*_]).*(?<=[^\s\\])\1", re.DOTALL)
_BAR = re.compile(r"(?<!\\)\|")


def has_table(words: str) -> bool:
    """Whether a text may have a table of Markdown."""
    return _ANY_BELOW.search(words) is not None


def markdown_grids(words: str) -> tuple[Grid, ...]:
    """The tables of a Markdown text, each with the heading above it as its name.

    Args:
        words: the text, with line breaks of one kind.

    Raises:
        TooLarge: they have too many cells.
    """
    check_size(1, 1, words.count("|"))
    return tuple(_tables(words.split("\n")))


def _tables(lines: list[str]) -> Iterator[Grid]:
    heading = fence = before = ""
    depth = at = 0
    while at < len(lines):
        outside = depth
        depth, line = _unquoted(lines[at])
        before = before if depth == outside else ""
        at += 1
        if fence or _FENCE.match(line):
            fence = _fence(fence, line)
            before = ""
        elif found := _HEADING.fullmatch(line):
            heading = plain_words(_HEADING_END.sub("", (found["words"] or "").rstrip()))
            before = ""
        elif before and _is_table(before, line):
            end = _end(lines, at, depth)
            yield _grid(heading, at - 1, [before, *(_unquoted(one)[1] for one in lines[at:end])])
            at, before = end, ""
        elif before and _UNDERLINE.fullmatch(line):
            heading, before = plain_words(before), ""
        else:
            before = line.strip()


def _is_table(heads: str, below: str) -> bool:
    """Whether two lines are the headings of a table and the line under them."""
    if not (heads.startswith("|") or ("|" in heads and "|" in below)):
        return False
    if not _BELOW.fullmatch(below.strip()):
        return False
    return len(_cells(heads)) == len(_cells(below))


def _unquoted(line: str) -> tuple[int, str]:
    """In how many quotations a line stands, and the line without their marks."""
    found = _QUOTED.match(line)
    return (found[0].count(">"), line[found.end() :]) if found else (0, line)


def _fence(fence: str, line: str) -> str:
    """The marks that fence in what follows; "" outside of fences."""
    found = _FENCE.match(line)
    if not fence:
        return found[1] if found else ""
    closes = found is not None and found[1].startswith(fence) and found[1] == line.strip()
    return "" if closes else fence


def _end(lines: list[str], at: int, depth: int) -> int:
    """The line, from 0, behind the last row of a table in so many quotations."""
    while at < len(lines):
        inside, line = _unquoted(lines[at])
        if inside != depth or not line.strip() or _OTHER.match(line):
            break
        at += 1
    return at


def _grid(heading: str, first: int, lines: list[str]) -> Grid:
    written = [_cells(line) for line in lines]
    rows = tuple(map(_row, written))
    check_size(len(rows), max(map(len, rows)), sum(map(len, rows)))
    strong = frozenset(
        (row, column)
        for row, cells in enumerate(written)
        for column, cell in enumerate(cells)
        if _STRONG.fullmatch(cell.strip())
    )
    # The line under the headings is no row.
    lined = (first, *range(first + 2, first + len(rows) + 1))
    return Grid(heading, rows, lines=lined, strong=strong)


def _row(written: list[str]) -> Row:
    cells = tuple(map(plain_words, written))
    return cells if any(cells) else ()


def _cells(line: str) -> list[str]:
    """The cells of a row, still as Markdown; a bar that is escaped is one of the words."""
    found = _BAR.split(line.strip())
    if found[0] == "":
        del found[0]
    if found and found[-1] == "":
        del found[-1]
    return [one.replace("\\|", "|") for one in found] if "\\|" in line else found
