"""A block of cells as programs pass it on over the clipboard: HTML, text with tabs, or CSV.

What is written is what a spreadsheet takes for a table, and not for formulas. What is read is what
spreadsheets, mail programs and browsers put there. Reading takes time in proportion to the text:
html.parser is not used, because up to Python 3.11.13 it needs the square of it for unfinished tags.
Standard library and formats only.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape, unescape
from typing import TypeAlias

from rolemap.formats.formula import guarded, unguarded
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
    block = () if is_long else _read_html(_cleaned(html))
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


class _Rows:
    """The rows read so far, and whether they are still a table of a sensible size."""

    def __init__(self) -> None:
        self._rows: list[list[str]] = []
        self._width = 0

    def __len__(self) -> int:
        return len(self._rows)

    def check_width(self, width: int) -> None:
        """Refuse a row, or the table that it makes, before it fills the memory."""
        if width > self._width:
            self._width = width
            self._check()

    def _check(self) -> None:
        if self._width * (len(self._rows) + 1) > MOST_CELLS:
            raise _too_large(f"{len(self._rows) + 1} rows of {self._width} cells")

    def append(self, row: list[str]) -> None:
        self._width = max(self._width, len(row))
        self._check()
        self._rows.append(row)

    def block(self) -> Block:
        """The rows in equal length, without what keeps a spreadsheet from calculating."""
        return tuple(
            (*(unguarded(cell) if "'" in cell else cell for cell in row), *self._filling(row))
            for row in self._rows
        )

    def _filling(self, row: Sequence[str]) -> Iterable[str]:
        return [""] * (self._width - len(row))


# A quotation mark opens a quoted cell only if the one that closes it is at the end of the cell:
# Excel does not quote a cell that holds but a quotation mark.
_INSIDE = r'"((?:[^"]++|"")*+)"'
_QUOTED_CELL = re.compile(rf"(^|[\t\n,;]){_INSIDE}(?=[\t\n,;]|\Z)")


def _read_text(source: str) -> Block:
    mark = _mark_of(source)
    cell = re.compile(rf"(?:{_INSIDE}(?=[{mark}\n])|([^{mark}\n]*+))([{mark}\n])")
    rows, row = _Rows(), list[str]()
    for found in cell.finditer(source if source.endswith("\n") else source + "\n"):
        quoted, bare, end = found.groups()
        row.append(bare if quoted is None else quoted.replace('""', '"'))
        if end == mark:
            rows.check_width(len(row))
        else:
            rows.append(row)
            row = []
    return rows.block()


def _mark_of(source: str) -> str:
    """What stands between the cells of a text."""
    bare = _QUOTED_CELL.sub(r"\1", source)
    lines = [line for line in bare.split("\n") if line]
    if not lines or "\t" in bare:
        return "\t"
    marks = [one for one in ",;" if all(re.search(f"{one}(?! )", line) for line in lines)]
    return max(marks, key=bare.count, default="\t")


_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    # LibreOffice puts the comments on a cell into the cell.
    r"|<(?P<unread>style|script|title|comment|template)(?![^\s/>]).*?(?:</(?P=unread)[^>]*+>?|\Z)"
    # Quotation marks count behind "=" only.
    r"|<(?P<end>/?)(?P<tag>[a-z][^\s/>]*+)"
    r"(?P<attributes>(?:[^>=]++|=\s*+(?:\"[^\"]*+\"?|'[^']*+'?)?+)*+)>?"
    r"|<[!?/][^>]*+>?"
    r"|(?P<words>(?:[^<]++|<(?![a-z!?/]))++|<)",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s=/\"'>]++)(?:\s*+=\s*+(\"[^\"]*+|'[^']*+|[^\s>]*+))?")
_TELLING = re.compile("span|display|white-space", re.IGNORECASE)
_PRE = re.compile(r"white-space\s*:\s*(?:pre(?!-line)|break-spaces)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_BLANKS = re.compile(r"  +")
_BLANK_AT_BREAK = re.compile(r" ?\n ?")
# Python refuses to make a number of more than 4,300 digits.
_HUGE_NUMBER = re.compile(r"&#(?:[0-9]{12,}|x[0-9a-f]{12,});?", re.IGNORECASE)
_CELLS = frozenset({"td", "th"})
_GROUPS = frozenset({"tr", "thead", "tbody", "tfoot"})
_OWN_LINE = re.compile(r"table|tr|p|div|li|[uod]l|d[td]|h[1-6]|pre|blockquote|section|article")
# As browsers do.
_MOST_ACROSS, _MOST_DOWN = 1_000, 65_534


def _read_html(html: str) -> Block:
    table = _Table()
    for token in _TOKEN.finditer(html):
        match token.lastgroup:
            case "words":
                table.words(token["words"])
            case "attributes" if token["end"]:
                table.closed(token["tag"].lower())
            case "attributes":
                table.opened(token["tag"].lower(), token["attributes"])
            case _:
                continue
        if table.is_done:
            break
    return table.block()


@dataclass
class _Cell:
    """A cell that is being read; of its parts, a line feed is <br>, a return the end of a block."""

    across: int
    down: int
    keeps_space: bool
    parts: list[str] = field(default_factory=list[str])

    def words(self) -> str:
        if len(self.parts) == 1 and not self.keeps_space:
            return self.parts[0].strip("\r\n \xa0").replace("\xa0", " ")  # most cells, quickly
        whole = "".join(self.parts)
        if not self.keeps_space:
            whole = _BLANK_AT_BREAK.sub("\n", _BLANKS.sub(" ", whole))
        pieces = (self._piece(piece) for piece in whole.split("\r"))
        return "\n".join(piece for piece in pieces if piece)

    def _piece(self, piece: str) -> str:
        if self.keeps_space:
            return piece.removesuffix("\n")
        # Spreadsheets write space that counts, and empty cells, with no-break spaces.
        return piece.strip(" ").removesuffix("\n").strip(" \xa0").replace("\xa0", " ")


class _Table:
    """The first table of an HTML text that has a cell, read tag by tag."""

    def __init__(self) -> None:
        self.is_done = False
        self._rows = _Rows()
        self._depth = 0
        self._row: list[str] | None = None
        self._is_hidden = False
        self._cell: _Cell | None = None
        # The columns that a cell further up covers, and in how many rows from here.
        self._covered: dict[int, int] = {}

    def block(self) -> Block:
        self._end_row()
        return self._rows.block()

    def opened(self, tag: str, attributes: str) -> None:
        if tag == "table":
            self._depth += 1
        if self._depth == 1 and tag in _GROUPS:
            self._end_row()
            if tag == "tr":
                self._row = []
                self._is_hidden = bool(
                    _HIDDEN.search(_read_attributes(attributes).get("style", ""))
                )
        elif self._depth == 1 and tag in _CELLS:
            self._end_cell()
            self._start_cell(_read_attributes(attributes))
        elif self._cell is not None:
            self._in_cell(tag)

    def _in_cell(self, tag: str) -> None:
        assert self._cell is not None
        if tag == "br":
            self._cell.parts.append("\n")
        elif _OWN_LINE.fullmatch(tag):
            self._cell.parts.append("\r")
        elif tag in _CELLS:
            self._cell.parts.append(" ")

    def closed(self, tag: str) -> None:
        if self._depth == 1 and (tag in _GROUPS or tag == "table"):
            self._end_row()
        elif self._depth == 1 and tag in _CELLS:
            self._end_cell()
        elif self._cell is not None and _OWN_LINE.fullmatch(tag):
            self._cell.parts.append("\r")
        if tag == "table":
            self._depth = max(0, self._depth - 1)
            self.is_done = not self._depth and len(self._rows) > 0

    def words(self, words: str) -> None:
        if self._cell is None:
            return
        if "&" in words:
            words = unescape(_HUGE_NUMBER.sub("\N{REPLACEMENT CHARACTER}", words))
        self._cell.parts.append(_lines(words) if self._cell.keeps_space else _SPACE.sub(" ", words))

    def _start_cell(self, attributes: dict[str, str]) -> None:
        if self._row is None:
            self._row = []  # a cell without <tr>
        if not self._is_hidden:
            self._cell = _Cell(
                _number(attributes.get("colspan", ""), _MOST_ACROSS),
                _number(attributes.get("rowspan", ""), _MOST_DOWN),
                bool(_PRE.search(attributes.get("style", ""))),
            )

    def _end_cell(self) -> None:
        cell, self._cell = self._cell, None
        if cell is None or self._row is None:
            return
        row = self._row
        while len(row) in self._covered:
            row.append("")
        if cell.down > 1:
            covered = range(len(row), len(row) + cell.across)
            self._covered.update(dict.fromkeys(covered, cell.down))
        row += [cell.words(), *[""] * (cell.across - 1)]
        self._rows.check_width(len(row))

    def _end_row(self) -> None:
        self._end_cell()
        row, self._row = self._row, None
        is_hidden, self._is_hidden = self._is_hidden, False
        if row is None or is_hidden or not (row or self._covered):
            return
        self._rows.append(row)
        self._covered = {at: left - 1 for at, left in self._covered.items() if left > 1}


def _read_attributes(source: str) -> dict[str, str]:
    if not _TELLING.search(source):
        return {}  # most cells, quickly
    return {
        found[1].lower(): (found[2] or "").strip("\"'") for found in _ATTRIBUTE.finditer(source)
    }


def _number(source: str, most: int) -> int:
    digits = source and re.match(r"\s*([0-9]{1,9})", source)
    return min(max(1, int(digits[1])), most) if digits else 1
