"""Reads a table of cells between separators: CSV, TSV and what spreadsheets make of them.

What stands between the cells is what cuts the lines into the same number of cells most often. A
quotation mark that is opened and not closed must not swallow the lines below: such a line is read
as if its quotation marks were letters, and told.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from rolemap.formats.formula import unguarded
from rolemap.formats.importing.grid import Grid, Row
from rolemap.formats.importing.grid_size import check_size
from rolemap.formats.importing.remark import Remark, line
from rolemap.model.errors import RoleMapError
from rolemap.model.text import Text, text

# Of two that fit alike, the first: a comma may stand in a number.
DELIMITERS = "\t;|,"
_MOST_LOOKED_AT = 200
_MOST_SAMPLE = 100_000
_MOST_MENDED = 100
_MOST_IN_ROW = 200_000
# A line of Excel that says what stands between the cells, and is no part of the table.
_SAID = re.compile(r'\A"?sep=(.)"?[ \t,;]*(?:\n|\Z)', re.IGNORECASE)
# A comma with a space behind it may be one of a name: "Doe, Jane".
_OF_PROSE = ",;"
# What lists of names do not have, but settings, programs and prose do.
_NO_LIST = re.compile(r"[{}\[\]<>=|\\`]|:(?:\s|$)|^\s*[-#*/@%!&]|\s[/@]|^.{200}|[.;]$")


def delimited_grid(words: str, delimiter: str = "") -> Grid | None:
    """The table in a text, or None where it is none.

    Args:
        words: the text, with line breaks of one kind.
        delimiter: what stands between the cells; "" to find out. What a person says it is, is
            believed: then every text is a table.

    Raises:
        RoleMapError: it is too large, or nothing can be cut at `delimiter`.
    """
    if delimiter and (len(delimiter) > 1 or delimiter in '"\r\n'):
        raise RoleMapError(
            text(
                "Cells cannot stand between “{delimiter}”; choose one character, such as a "
                "comma, a semicolon or a tab.",
                delimiter=delimiter,
            )
        )
    said = _SAID.match(words)
    start = said.end() if said and said[1] != '"' else 0
    mark = delimiter or (said[1] if said and start else mark_of(words))
    if not mark:
        return None
    check_size(1, 1, words.count(mark, start) + words.count("\n", start))
    return _read(words[start:].split("\n"), mark, first=2 if start else 1)


def mark_of(words: str) -> str:
    """What stands between the cells of a text; "" for no table.

    In a list of one column, nothing stands there, so it is something that the text does not have.

    Args:
        words: the text, with line breaks of one kind.
    """
    if _is_data(words):
        return ""
    lines = words[:_MOST_SAMPLE].split("\n")
    if len(words) > _MOST_SAMPLE and len(lines) > 1:
        del lines[-1]  # it is cut
    likely = {mark: _likelihood(lines, mark) for mark in DELIMITERS}
    best = max(DELIMITERS, key=likely.__getitem__)
    if likely[best]:
        return best
    if not _is_list(lines):
        return ""
    return next((mark for mark in DELIMITERS if mark not in words), "\x1f")


def is_even(words: str) -> bool:
    """Whether all lines of a text have as many cells as the first, so that it is CSV for sure."""
    lines = words[:_MOST_SAMPLE].split("\n")
    for mark in ",;\t":
        widths = {len(row) for row in _sample(lines, mark)}
        if len(widths) == 1 and widths.pop() > 1:
            return True
    return False


def _is_data(words: str) -> bool:
    """Whether a text is JSON, XML or a calendar: a few lines of it may look like a table."""
    start, end = words[:200].lstrip(), words[-200:].rstrip()
    return (
        (start.startswith("{") and end.endswith("}"))
        or (start.startswith("[") and end.endswith("]") and "\n" not in start.split("]")[0])
        or start.startswith(("[{", "[["))
        or re.match(r"<[a-z!?/]", start, re.IGNORECASE) is not None
        or start.upper().startswith(("BEGIN:V", "%YAML"))
    )


def _likelihood(lines: Sequence[str], mark: str) -> float:
    """How well a mark cuts lines into cells: 0 if it does not, else up to 1."""
    rows = _sample(lines, mark)
    widths = [len(row) for row in rows]
    usual = max(
        (width for width in set(widths) if width > 1),
        key=lambda width: (widths.count(width), width),
        default=0,
    )
    fit = [row for row in rows if len(row) == usual]
    if not usual or len(fit) < len(rows) / 2 or len(rows) == len(fit) * 2 < 4:
        return 0
    # Settings end their lines with a comma: nothing stands behind it.
    full = sum(sum(map(bool, row)) > 1 for row in fit)
    if full < len(fit) / 4 and sum(map(bool, fit[0])) < 2:
        return 0
    if mark in _OF_PROSE and len(rows[0]) != usual and _is_prose(lines, mark):
        return 0
    return len(fit) / len(rows) * (1 - 1 / usual)


def _sample(lines: Sequence[str], mark: str) -> list[list[str]]:
    """The first rows that hold anything, roughly."""
    filled = (row for _, row in _rows(lines, mark, 1, []) if any(map(str.strip, row)))
    return list(islice(filled, _MOST_LOOKED_AT))


def _is_prose(lines: Sequence[str], mark: str) -> bool:
    behind = re.compile(f"{re.escape(mark)}(?! )")
    return not any(map(behind.search, lines))


def _is_list(lines: Sequence[str]) -> bool:
    """Whether lines are a list of names under a heading."""
    filled = [one.strip() for one in lines if one.strip()][:_MOST_LOOKED_AT]
    if not filled or _NO_LIST.search(filled[0]):
        return False
    return sum(_NO_LIST.search(one) is not None for one in filled) <= len(filled) / 10


def _read(lines: Sequence[str], mark: str, *, first: int) -> Grid:
    remarks: list[Remark] = []
    rows: list[Row] = []
    starts: list[int] = []
    for start, row in _rows(lines, mark, first, remarks):
        rows.append(_cells(row))
        starts.append(start)
    while rows and not any(rows[-1]):
        del rows[-1]
    check_size(len(rows), max(map(len, rows), default=0), sum(map(len, rows)))
    del starts[len(rows) :]
    in_line = not starts or starts[-1] == first + len(rows) - 1
    return Grid(
        "",
        tuple(rows),
        first=first,
        lines=() if in_line else tuple(starts),
        remarks=tuple(remarks),
    )


def _cells(row: Sequence[str]) -> Row:
    cells = tuple(map(str.strip, row))
    if any("'" in one for one in cells):
        return tuple(unguarded(one).strip() if "'" in one else one for one in cells)
    return cells if any(cells) else ()


def _rows(
    lines: Sequence[str], mark: str, first: int, remarks: list[Remark]
) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line on which it starts."""
    at = mended = 0
    while at < len(lines):
        feed = _Feed(lines, at)
        if mended >= _MOST_MENDED:
            remarks.append(Remark(line(first + at), _no_quotes()))
            yield from ((first + n, lines[n].split(mark)) for n in range(at, len(lines)))
            return
        try:
            for row in csv.reader(feed, delimiter=mark, strict=True, skipinitialspace=True):
                yield first + at, row
                at = feed.next_row()
        except (csv.Error, _NeverClosed) as error:
            mended += 1
            is_long = "limit" in str(error)
            remarks.append(Remark(line(first + at), _too_long() if is_long else _mended()))
            yield first + at, _as_letters(lines[at], mark)
            at += 1


def _as_letters(words: str, mark: str) -> list[str]:
    """The cells of a line whose quotation marks are letters, but for one that opens a cell."""
    cells = (one.strip() for one in words.split(mark))
    return [_without_marks(one) for one in cells]


def _without_marks(cell: str) -> str:
    if len(cell) > 1 and cell[0] == cell[-1] == '"':
        return cell[1:-1].replace('""', '"')
    return cell[1:] if cell.startswith('"') and cell.count('"') == 1 else cell


class _NeverClosed(Exception):
    """A cell goes on over more lines than any cell of a person would."""


class _Feed:
    """Lines for a reader of CSV, from one on, which stops where a row becomes far too long."""

    def __init__(self, lines: Sequence[str], start: int) -> None:
        self._lines = lines
        self._at = start
        self._left = _MOST_IN_ROW

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._at >= len(self._lines):
            raise StopIteration
        found = self._lines[self._at]
        if self._left < 0:
            raise _NeverClosed
        self._left -= len(found) + 1
        self._at += 1
        return found + "\n"

    def next_row(self) -> int:
        """The line, from 0, on which the next row starts."""
        self._left = _MOST_IN_ROW
        return self._at


def _mended() -> Text:
    return text(
        "A quotation mark is opened or closed in the middle of nowhere; the line was read by "
        "itself, as if its quotation marks were letters."
    )


def _too_long() -> Text:
    return text(
        "A cell has more than {most} characters; the line was read by itself, as if its "
        "quotation marks were letters.",
        most=csv.field_size_limit(),
    )


def _no_quotes() -> Text:
    return text(
        "From here on quotation marks are read as letters, because too many of them are not closed."
    )
