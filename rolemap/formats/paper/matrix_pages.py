"""The matrix on paper: headings and names on every page, columns over several where they must."""

from collections.abc import Iterable, Iterator
from math import ceil
from typing import NamedTuple

from rolemap.formats.drawing.chips import ChipPen
from rolemap.formats.drawing.marks import Box, Line, Mark, Words
from rolemap.formats.drawing.script import Script, readable
from rolemap.formats.inks import LINE, LINE_STRONG, PANEL, TEXT, TEXT_WEAK, Tone, tone_for
from rolemap.formats.matrix import Matrix, Row
from rolemap.formats.paper.book import Block, Book, Scripts, lines_of

_NARROW, _USUAL, _WIDE = 21.0, 44.0, 96.0  # columns: the least, with turned headings, the most
_UPRIGHT = 46.0  # from here on headings need not be turned
_TURNED_HEIGHT = 130.0
_HEADING_LINES = 3
_NAME_LEAST, _NAME_SHARE = 110.0, 0.32
_PAD = 5.0
_CHIP = 13.0


class _Plan(NamedTuple):
    """How wide columns are, and whether their headings run upwards.

    Attributes:
        name: the width of the column of names.
        each: how many columns stand side by side on a page.
    """

    name: float
    column: float
    each: int
    turned: bool


def add_matrix(book: Book, table: Matrix, title: str) -> None:
    """Add the pages of a matrix to a book, from a fresh page on."""
    book.foot = _legend(table, book.scripts)
    plan = _plan(table, book)
    starts = range(0, max(1, len(table.columns)), max(1, plan.each))
    for start in starts:
        book.turn()
        if start == 0:
            book.put(lines_of(book.scripts.title, title, book.frame.inner_width, most=2, below=8))
        book.running = title
        if not table.groups:
            nothing = "Nothing is planned yet."
            book.put(lines_of(book.scripts.body, nothing, book.frame.inner_width, TEXT_WEAK))
            return
        _Part(book, table, plan, start).add()


def _plan(table: Matrix, book: Book) -> _Plan:
    strong, body = book.scripts.strong, book.scripts.body
    names = [readable(row.name) for group in table.groups for row in group.rows]
    widest = max((body.width(one) for one in names), default=0.0) + 2 * _PAD
    name = min(max(widest, _NAME_LEAST), book.frame.inner_width * _NAME_SHARE)
    room, count = book.frame.inner_width - name, max(1, len(table.columns))
    wide = min(room / count, _WIDE)
    headings = [readable(one.heading) for one in table.columns]
    if wide >= _UPRIGHT and all(_stands(one, strong, wide - 4) for one in headings):
        return _Plan(name, wide, count, turned=False)
    parts = ceil(count * _NARROW / room)
    each = ceil(count / parts)
    return _Plan(name, min(room / each, _USUAL), each, turned=True)


def _stands(heading: str, script: Script, width: float) -> bool:
    """Whether a heading fits without being turned, and without breaking a word."""
    whole = all(script.width(word) <= width for word in heading.split())
    return whole and len(script.wrap(heading, width)) <= _HEADING_LINES


class _Part:
    """Some columns of the matrix with all its rows."""

    def __init__(self, book: Book, table: Matrix, plan: _Plan, start: int) -> None:
        self._book, self._table, self._plan = book, table, plan
        self._cut = slice(start, start + plan.each)
        self._columns = table.columns[self._cut]
        self._chips = ChipPen(book.scripts.measure, _CHIP)
        self._senses = {one.letter: one.sense for one in table.scheme.letters}
        self._width = plan.name + plan.column * len(self._columns)
        self._top = 0.0
        self._corner = _corner(table, start, plan.each)

    def add(self) -> None:
        """All rows, stage by stage."""
        self._head()
        for group in self._table.groups:
            rows = [self._row(row) for row in group.rows] or [self._nothing()]
            label = self._label(group.name)
            if not self._book.fits(label.height + rows[0].height):
                self._turn()
            self._book.put(label)
            for row in rows:
                if not self._book.fits(row.height):
                    self._turn()
                    self._book.put(self._label(group.name, " (continued)"))
                self._book.put(row)
        self._rule()

    def _turn(self) -> None:
        self._rule()
        self._book.turn()
        self._head()

    def _rule(self) -> None:
        """The lines between the columns, from the headings down to here."""
        left = self._book.frame.margin + self._plan.name
        for at in range(len(self._columns) + 1):
            x = left + at * self._plan.column
            self._book.under([Line(((x, self._top), (x, self._book.y)), LINE, 0.5)])

    def _head(self) -> None:
        self._book.put(self._turned_head() if self._plan.turned else self._upright_head())
        self._top = self._book.y

    def _upright_head(self) -> Block:
        script, wide = self._book.scripts.strong, self._plan.column
        names = [script.wrap(readable(one.heading), wide - 4, 3) for one in self._columns]
        height = max((len(lines) for lines in names), default=1) * script.line + 2 * _PAD

        def draw(x: float, y: float) -> Iterator[Mark]:
            yield from self._under_head(x, y + height)
            for at, lines in enumerate(names):
                middle = x + self._plan.name + (at + 0.5) * wide
                base = y + height - _PAD - script.line * len(lines) + script.above
                for line in lines:
                    yield Words(middle, base, line, script.size, TEXT, True, "middle")
                    base += script.line

        return Block(height, draw)

    def _turned_head(self) -> Block:
        script, wide = self._book.scripts.strong, self._plan.column
        most = 1 if wide < 2 * script.line else 2
        names = [script.wrap(readable(one.heading), _TURNED_HEIGHT, most) for one in self._columns]
        longest = max((script.width(line) for lines in names for line in lines), default=0.0)
        height = max(longest, script.line) + 2 * _PAD

        def draw(x: float, y: float) -> Iterator[Mark]:
            yield from self._under_head(x, y + height)
            for at, lines in enumerate(names):
                middle = x + self._plan.name + (at + 0.5) * wide
                base = middle - len(lines) * script.line / 2 + script.above
                for line in lines:
                    end = y + height - _PAD
                    yield Words(base, end, line, script.size, TEXT, True, turned=True)
                    base += script.line

        return Block(height, draw)

    def _under_head(self, x: float, y: float) -> Iterator[Mark]:
        small = self._book.scripts.small
        words = small.elide(self._corner, self._plan.name - _PAD)
        yield Words(x + _PAD, y - _PAD - 2, words, small.size, TEXT_WEAK)
        yield Line(((x, y), (x + self._width, y)), LINE_STRONG, 0.8)

    def _label(self, name: str, more: str = "") -> Block:
        script = self._book.scripts.strong
        height = script.line + 6
        words = script.elide(readable(name), self._width - 2 * _PAD - script.width(more)) + more

        def draw(x: float, y: float) -> Iterator[Mark]:
            yield Box(x, y, self._width, height, PANEL)
            yield Words(x + _PAD, y + 3 + script.above, words, script.size, TEXT, True)

        return Block(height, draw)

    def _row(self, row: Row) -> Block:
        script, wide = self._book.scripts.body, self._plan.column
        name = lines_of(script, readable(row.name), self._plan.name - 2 * _PAD, most=4)
        height = max(name.height + 5, _CHIP + 4)

        def draw(x: float, y: float) -> Iterable[Mark]:
            yield from name.draw(x + _PAD, y + (height - name.height) / 2)
            for at, cell in enumerate(row.cells[self._cut]):
                if cell:
                    left, top = x + self._plan.name + at * wide, y + (height - _CHIP) / 2
                    yield from self._cell(readable(cell), left, top)
            yield Line(((x, y + height), (x + self._width, y + height)), LINE, 0.5)

        return Block(height, draw)

    def _cell(self, cell: str, x: float, y: float) -> Iterator[Mark]:
        """The letters of a cell in the middle of its column."""
        most = self._plan.column - 2
        wide = self._chips.circle(cell, most)
        middle = x + self._plan.column / 2
        return self._chips.letter(cell, self._tone(cell), middle - wide / 2, y, wide)

    def _tone(self, cell: str) -> Tone:
        return tone_for(self._senses.get(cell) or self._senses.get(cell.partition("/")[0], ""))

    def _nothing(self) -> Block:
        script = self._book.scripts.body
        block = lines_of(script, "No responsibility yet", self._plan.name - 2 * _PAD, TEXT_WEAK)

        def draw(x: float, y: float) -> Iterable[Mark]:
            return block.draw(x + _PAD, y + 2.5)

        return Block(block.height + 5, draw)


def _corner(table: Matrix, start: int, each: int) -> str:
    """Which of the columns stand here, where not all do."""
    count = len(table.columns)
    if each >= count:
        return ""
    return f"Columns {start + 1} to {min(start + each, count)} of {count} →"


def _legend(table: Matrix, scripts: Scripts) -> Block:
    """What the letters mean, on one line at the foot of each page."""
    pen, small = ChipPen(scripts.measure, _CHIP), scripts.small
    through = "People hold letters themselves or through a role or team."

    def draw(x: float, y: float) -> Iterator[Mark]:
        base = y + 8 + small.above
        for one in table.scheme.letters:
            wide = pen.circle(one.letter)
            yield from pen.letter(one.letter, tone_for(one.sense), x, y + 6, wide)
            yield Words(x + wide + 3, base, one.name, small.size, TEXT_WEAK)
            x += wide + 3 + small.width(one.name) + 12
        if table.by == "person":
            yield Words(x, base, through, small.size, TEXT_WEAK)

    return Block(22.0, draw)
