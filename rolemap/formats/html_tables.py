"""Reads the tables of an HTML text, as browsers, mail programs and spreadsheets write them.

Reading takes time in proportion to the text: html.parser is not used, because up to Python 3.11.13
it needs the square of it for unfinished tags. Standard library and formats only.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import unescape


@dataclass(frozen=True, slots=True)
class Limit:
    """How large a table may be: so many cells in a rectangle, and what is raised for more."""

    cells: int
    refused: Callable[[str], Exception]

    def check(self, rows: int, width: int) -> None:
        """Refuse a table before it fills the memory."""
        if width * rows > self.cells:
            raise self.refused(f"{rows} rows of {width} cells")


class Rows:
    """The rows read so far, and whether they are still a table of a sensible size."""

    def __init__(self, limit: Limit) -> None:
        self.all: list[list[str]] = []
        self.width = 0
        self._limit = limit

    def __len__(self) -> int:
        return len(self.all)

    def check_width(self, width: int) -> None:
        """Refuse a row, or the table that it makes."""
        if width > self.width:
            self.width = width
            self._limit.check(len(self.all) + 1, width)

    def append(self, row: list[str]) -> None:
        """Add a row, unless it makes the table too large."""
        self.width = max(self.width, len(row))
        self._limit.check(len(self.all) + 1, self.width)
        self.all.append(row)


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
_TELLING = re.compile("span|display|white-space|hidden|data-|rowg", re.IGNORECASE)
_PRE = re.compile(r"white-space\s*:\s*(?:pre(?!-line)|break-spaces)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_BLANKS = re.compile(r"  +")
_BLANK_AT_BREAK = re.compile(r" ?\n ?")
# Python refuses to make a number of more than 4,300 digits.
_HUGE_NUMBER = re.compile(r"&#(?:[0-9]{12,}|x[0-9a-f]{12,});?", re.IGNORECASE)
_CELLS = frozenset({"td", "th"})
_GROUPS = frozenset({"tr", "thead", "tbody", "tfoot"})
_TITLES = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "caption"})
_OWN_LINE = re.compile(r"table|tr|p|div|li|[uod]l|d[td]|h[1-6]|pre|blockquote|section|article")
# As browsers do.
_MOST_ACROSS, _MOST_DOWN = 1_000, 65_534


def html_tables(html: str, limit: Limit, *, apart: bool) -> Iterator["HtmlTable"]:
    """The tables of a text that have a cell, in the order in which they end.

    Args:
        html: the text, with line breaks of one kind.
        limit: how large each may be.
        apart: whether a table in a cell is one of its own, and merged cells repeat their words. If
            not, its words are words of that cell, and cells under merged ones are empty.
    """
    reading = _Reading(limit, apart=apart)
    for token in _TOKEN.finditer(html):
        match token.lastgroup:
            case "words":
                reading.words(token["words"])
            case "attributes" if token["end"]:
                yield from reading.closed(token["tag"].lower())
            case "attributes":
                reading.opened(token["tag"].lower(), token["attributes"], token.start())
            case _:
                continue
    yield from reading.ended()


class _Reading:
    """The tables that are open, the outermost first, and the heading above them."""

    def __init__(self, limit: Limit, *, apart: bool) -> None:
        self._limit = limit
        self._apart = apart
        self._open: list[HtmlTable] = []
        self._heading = ""
        # The words of a heading or caption while it is being read, and which of the two it is.
        self._title: list[str] = []
        self._in_title = ""

    def opened(self, tag: str, attributes: str, at: int) -> None:
        if tag == "table" and (self._apart or not self._open):
            self._end_title()
            self._open.append(HtmlTable(self._heading, self._limit, repeats=self._apart))
        elif tag in _TITLES:
            self._end_title()
            self._in_title = tag
        elif self._in_title:
            self._in_heading(tag)
        if self._open:
            self._open[-1].opened(tag, attributes, at)

    def _in_heading(self, tag: str) -> None:
        if tag in _CELLS:
            self._end_title()
        elif tag == "br" or _OWN_LINE.fullmatch(tag):
            self._title.append(" ")

    def closed(self, tag: str) -> Iterator["HtmlTable"]:
        if tag == self._in_title:
            self._end_title()
        if not self._open:
            return
        self._open[-1].closed(tag)
        if self._open[-1].is_done:
            yield from self._with_cells(self._open.pop())

    def words(self, words: str) -> None:
        if self._in_title:
            self._title.append(_unescaped(words))
        if self._open:
            self._open[-1].words(words)

    def ended(self) -> Iterator["HtmlTable"]:
        while self._open:
            yield from self._with_cells(self._open.pop())

    def _with_cells(self, table: "HtmlTable") -> Iterator["HtmlTable"]:
        table.end()
        if len(table.rows):
            yield table

    def _end_title(self) -> None:
        words = " ".join("".join(self._title).split())
        if self._in_title == "caption" and self._open:
            self._open[-1].title = words or self._open[-1].title
        elif self._in_title:
            self._heading = words
        self._title, self._in_title = [], ""


def _unescaped(words: str) -> str:
    if "&" in words:
        return unescape(_HUGE_NUMBER.sub("\N{REPLACEMENT CHARACTER}", words))
    return words


@dataclass
class _Cell:
    """A cell that is being read; of its parts, a line feed is <br>, a return the end of a block."""

    across: int
    down: int
    keeps_space: bool
    told: str
    is_strong: bool = False
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


class HtmlTable:
    """A table of an HTML text, read tag by tag.

    Attributes:
        title: its caption, or the heading above it; "" where there is none.
        rows: the cells; rows may differ in length.
        starts: where in the text each row starts.
        merged: the cells, by row and column, that only repeat the words of a merged one.
        strong: the cells, by row and column, that head a group of rows.
        hidden: how many rows are not shown, and were left out.
        is_done: whether its end was read.
    """

    def __init__(self, title: str, limit: Limit, *, repeats: bool) -> None:
        self.title = title
        self.rows = Rows(limit)
        self.starts: list[int] = []
        self.merged: set[tuple[int, int]] = set()
        self.strong: set[tuple[int, int]] = set()
        self.hidden = 0
        self.is_done = False
        self._repeats = repeats
        self._depth = 0
        self._row: list[str] | None = None
        self._start = 0
        self._is_hidden = False
        self._cell: _Cell | None = None
        # The columns that a cell further up covers: in how many rows from here, and its words.
        self._covered: dict[int, tuple[int, str]] = {}

    def end(self) -> None:
        """Nothing follows any more."""
        self._end_row()

    def opened(self, tag: str, attributes: str, at: int) -> None:
        """A tag that begins something, at a place of the text."""
        if tag == "table":
            self._depth += 1
        if self._depth == 1 and tag in _GROUPS:
            self._end_row()
            if tag == "tr":
                self._row, self._start = [], at
                self._is_hidden = _is_hidden(attributes)
        elif self._depth == 1 and tag in _CELLS:
            self._end_cell()
            self._start_cell(_read_attributes(attributes), at)
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
        """A tag that ends something."""
        if self._depth == 1 and (tag in _GROUPS or tag == "table"):
            self._end_row()
        elif self._depth == 1 and tag in _CELLS:
            self._end_cell()
        elif self._cell is not None and _OWN_LINE.fullmatch(tag):
            self._cell.parts.append("\r")
        if tag == "table":
            self._depth = max(0, self._depth - 1)
            self.is_done = not self._depth

    def words(self, words: str) -> None:
        """Words between two tags."""
        if self._cell is None:
            return
        words = _unescaped(words)
        keeps_space = self._cell.keeps_space
        lines = words.replace("\r\n", "\n").replace("\r", "\n") if keeps_space else ""
        self._cell.parts.append(lines or _SPACE.sub(" ", words))

    def _start_cell(self, attributes: dict[str, str], at: int) -> None:
        if self._row is None:
            self._row, self._start = [], at  # a cell without <tr>
        if not self._is_hidden:
            self._cell = _Cell(
                _number(attributes.get("colspan", ""), _MOST_ACROSS),
                _number(attributes.get("rowspan", ""), _MOST_DOWN),
                bool(_PRE.search(attributes.get("style", ""))),
                _told(attributes) if self._repeats else "",
                attributes.get("scope", "").lower() == "rowgroup",
            )

    def _end_cell(self) -> None:
        cell, self._cell = self._cell, None
        if cell is None or self._row is None:
            return
        row = self._row
        while len(row) in self._covered:
            self._repeat(row, self._covered[len(row)][1])
        words = cell.told or cell.words()
        if cell.down > 1:
            covered = range(len(row), len(row) + cell.across)
            self._covered.update(dict.fromkeys(covered, (cell.down, words)))
        if cell.is_strong:
            self.strong.add((len(self.rows), len(row)))
        row.append(words)
        for _ in range(cell.across - 1):
            self._repeat(row, words)
        self.rows.check_width(len(row))

    def _repeat(self, row: list[str], words: str) -> None:
        """Add a cell that a merged one covers."""
        if self._repeats and words.strip():
            self.merged.add((len(self.rows), len(row)))
        row.append(words if self._repeats else "")

    def _end_row(self) -> None:
        self._end_cell()
        row, self._row = self._row, None
        is_hidden, self._is_hidden = self._is_hidden, False
        self.hidden += is_hidden
        if row is None or is_hidden or not (row or self._covered):
            return
        while self._repeats and len(row) in self._covered:
            self._repeat(row, self._covered[len(row)][1])
        self.rows.append(row)
        self.starts.append(self._start)
        self._covered = {
            at: (left - 1, words) for at, (left, words) in self._covered.items() if left > 1
        }


def _told(attributes: dict[str, str]) -> str:
    """What a heading is called on our own pages, which show more beside it."""
    if "aria-sort" in attributes:
        return _unescaped(attributes.get("data-name", ""))
    return _unescaped(attributes.get("data-sort", "")) if attributes.get("scope") == "row" else ""


def _is_hidden(attributes: str) -> bool:
    found = _read_attributes(attributes)
    return "hidden" in found or _HIDDEN.search(found.get("style", "")) is not None


def _read_attributes(source: str) -> dict[str, str]:
    if not _TELLING.search(source):
        return {}  # most cells, quickly
    return {
        found[1].lower(): (found[2] or "").strip("\"'") for found in _ATTRIBUTE.finditer(source)
    }


def _number(source: str, most: int) -> int:
    digits = source and re.match(r"\s*([0-9]{1,9})", source)
    return min(max(1, int(digits[1])), most) if digits else 1
