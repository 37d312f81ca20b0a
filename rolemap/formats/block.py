"""A block of cells as programs pass it on over the clipboard: HTML, text with tabs, or CSV.

What is written is what a spreadsheet takes for a table, and not for formulas. What is read is what
spreadsheets, mail programs and browsers put there. Reading takes time in proportion to the text.
Standard library and formats only.
"""

import re
from html import escape
from typing import TypeAlias

from rolemap.formats.formula import guarded, unguarded
from rolemap.formats.html_tables import Limit, Rows, html_tables
from rolemap.formats.visible import visible
from rolemap.model.errors import RoleMapError
from rolemap.model.text import text

Block: TypeAlias = tuple[tuple[str, ...], ...]

MOST_CELLS = 2_000_000
MOST_CHARACTERS = 50_000_000


class BadBlock(RoleMapError):
    """What was copied is too large to be a table."""


# Excel starts a new row at each line break unless told otherwise, and takes "3/4" for a date.
_STYLE = 'br{mso-data-placement:same-cell}td,th{mso-number-format:"\\@"}'
_HEAD = (
    "<!DOCTYPE html>\n<html>\n<head>\n"
    '<meta http-equiv="content-type" content="text/html; charset=utf-8">\n'
    f"<style>{_STYLE}</style>\n</head>\n<body>\n"
    '<table border="1" cellspacing="0" cellpadding="2">\n'
)
_FOOT = "</table>\n</body>\n</html>\n"
# Space that HTML would drop or turn into one blank.
_SPACES = re.compile(r"[\t\xa0]|  |(?:^|\n) | (?:\n|\Z)")

_SPECIAL_IN_TSV = re.compile(r'[\t\n"]')
# A single column must not be taken for CSV.
_SPECIAL_IN_COLUMN = re.compile(r'[\t\n"]|[,;](?! )')
_SPECIAL_IN_CSV = re.compile(r'[\t\n",;]|^ ')


def tsv(block: Block) -> str:
    """The block as text with a tab between cells; no line break behind the last row."""
    rows = _shown(block)
    narrow = bool(rows) and len(rows[0]) == 1
    special = _SPECIAL_IN_COLUMN if narrow else _SPECIAL_IN_TSV
    lines = ["\t".join(_quoted(cell, special) for cell in row) for row in rows]
    # Without one, a last row that is empty would not be there.
    return "\n".join(lines) + ("\n" if lines and not lines[-1] else "")


def csv_text(block: Block) -> str:
    """The block as CSV (RFC 4180)."""
    rows = _shown(block)
    return "".join(",".join(_quoted(one, _SPECIAL_IN_CSV) for one in row) + "\r\n" for row in rows)


def html_table(block: Block, *, head_rows: int = 0, head_columns: int = 0) -> str:
    """The block as an HTML document with one table.

    Args:
        block: the cells.
        head_rows: how many of the first rows are headings.
        head_columns: how many of the first columns are headings.
    """
    lines: list[str] = []
    for number, row in enumerate(_shown(block)):
        heads = len(row) if number < head_rows else head_columns
        scope = "col" if number < head_rows else "row"
        cells = (_html_cell(cell, scope if at < heads else "") for at, cell in enumerate(row))
        lines.append(f"<tr>{''.join(cells)}</tr>\n")
    return _HEAD + "".join(lines) + _FOOT


def _shown(block: Block) -> list[list[str]]:
    """The cells with nothing hidden and nothing to calculate in them, in rows of equal length."""
    width = max(map(len, block), default=0)
    if not width:
        return []
    return [[*map(_harmless, row), *[""] * (width - len(row))] for row in block]


def _harmless(cell: str) -> str:
    return guarded(visible(_lines(cell), keep="\n\t"))


def _quoted(cell: str, special: re.Pattern[str]) -> str:
    return '"' + cell.replace('"', '""') + '"' if special.search(cell) else cell


def _html_cell(cell: str, scope: str) -> str:
    tag = "th" if scope else "td"
    head = f' scope="{scope}"' if scope else ""
    style = ' style="white-space:pre-wrap"' if _SPACES.search(cell) else ""
    # The last line break in a cell has no effect, so there is one more.
    words = escape(cell + "\n" if cell.endswith("\n") else cell, quote=False)
    return f"<{tag}{head}{style}>{words.replace(chr(10), '<br>')}</{tag}>"


def read_block(html: str | None, text: str | None) -> Block:
    """The cells of what is on the clipboard, in rows of equal length; () if there is nothing.

    The first table of the HTML is taken. Where there is none, it is the text: cells between tabs,
    or CSV if there are none and each line has a comma or a semicolon. One with a space behind it
    is a comma of prose: "Doe, Jane".

    Raises:
        BadBlock: it is too large.
    """
    html, text = html or "", text or ""
    is_long = len(html) > MOST_CHARACTERS
    tables = iter(()) if is_long else html_tables(_cleaned(html), _LIMIT, apart=False)
    block = next((_block(table.rows) for table in tables), ())
    if block or not (text or is_long):
        return block
    if not text or len(text) > MOST_CHARACTERS:
        raise _too_large(f"{len(html)} characters of HTML, {len(text)} of text")
    return _read_text(_cleaned(text))


def _cleaned(source: str) -> str:
    """The text without half characters and NULs, with line breaks of one kind."""
    whole = source.encode("utf-8", "ignore").decode().replace("\x00", "")
    return _lines(whole).removeprefix("\ufeff")


def _lines(words: str) -> str:
    return words.replace("\r\n", "\n").replace("\r", "\n")


def _too_large(detail: str) -> BadBlock:
    return BadBlock(
        text(
            "What was copied is too large for a table: {cells} million cells and {megabytes} MB "
            "are the most; copy a part of it.",
            cells=MOST_CELLS // 1_000_000,
            megabytes=MOST_CHARACTERS // 1_000_000,
        ),
        detail=f"block refused: {detail}",
    )


_LIMIT = Limit(MOST_CELLS, _too_large)


def _block(rows: Rows) -> Block:
    """The rows in equal length, without what keeps a spreadsheet from calculating."""
    return tuple(
        (
            *(unguarded(cell) if "'" in cell else cell for cell in row),
            *[""] * (rows.width - len(row)),
        )
        for row in rows.all
    )


# A quotation mark opens a quoted cell only if the one that closes it is at the end of the cell:
# Excel does not quote a cell that holds but a quotation mark.
_INSIDE = r'"((?:[^"]++|"")*+)"'
_QUOTED_CELL = re.compile(rf"(^|[\t\n,;]){_INSIDE}(?=[\t\n,;]|\Z)")


def _read_text(source: str) -> Block:
    mark = _mark_of(source)
    cell = re.compile(rf"(?:{_INSIDE}(?=[{mark}\n])|([^{mark}\n]*+))([{mark}\n])")
    rows, row = Rows(_LIMIT), list[str]()
    for found in cell.finditer(source if source.endswith("\n") else source + "\n"):
        quoted, bare, end = found.groups()
        row.append(bare if quoted is None else quoted.replace('""', '"'))
        if end == mark:
            rows.check_width(len(row))
        else:
            rows.append(row)
            row = []
    return _block(rows)


def _mark_of(source: str) -> str:
    """What stands between the cells of a text."""
    bare = _QUOTED_CELL.sub(r"\1", source)
    lines = [line for line in bare.split("\n") if line]
    if not lines or "\t" in bare:
        return "\t"
    marks = [one for one in ",;" if all(re.search(f"{one}(?! )", line) for line in lines)]
    return max(marks, key=bare.count, default="\t")
