"""Tables of words over as many pages as they take, with their headings repeated."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from rolemap.formats.drawing.marks import Box, Line, Mark, Words
from rolemap.formats.drawing.script import Script
from rolemap.formats.drawing.signs import sign
from rolemap.formats.inks import (
    ERROR,
    FINE,
    LINE,
    LINE_STRONG,
    PAPER,
    TEXT,
    TEXT_WEAK,
    TRACK,
    severity_ink,
)
from rolemap.formats.paper.book import Block, Book, lines_of

# What fills a cell of some width.
Cell: TypeAlias = Callable[[float], Block]

_BETWEEN = 12.0
_ABOVE, _BELOW = 3.5, 3.5
_SIGN = 8.0
_MOST_LINES = 30


def words(script: Script, said: str, ink: str = TEXT) -> Cell:
    """A cell of plain text, wrapped."""

    def lay(width: float) -> Block:
        return lines_of(script, said, width, ink, most=_MOST_LINES)

    return lay


def stacked(*cells: Cell) -> Cell:
    """Cells below each other in one."""

    def lay(width: float) -> Block:
        blocks = [cell(width) for cell in cells]

        def draw(x: float, y: float) -> Iterator[Mark]:
            for block in blocks:
                yield from block.draw(x, y)
                y += block.height

        return Block(sum(block.height for block in blocks), draw)

    return lay


def signed(script: Script, severity: str, said: str) -> Cell:
    """A cell with the sign of a severity before its words, both in its colour."""

    def lay(width: float) -> Block:
        inner = words(script, said, severity_ink(severity))(width - _SIGN - 4)

        def draw(x: float, y: float) -> Iterator[Mark]:
            yield from sign(severity, x, y + (script.line - _SIGN) / 2, _SIGN)
            yield from inner.draw(x + _SIGN + 4, y)

        return Block(max(inner.height, script.line), draw)

    return lay


def bar(script: Script, ratio: float) -> Cell:
    """How much of somebody's time is planned: 1 is all of it; beyond that with a notch at 100 %."""

    def lay(width: float) -> Block:
        def draw(x: float, y: float) -> Iterator[Mark]:
            top, full = y + script.line / 2 - 2.5, ratio > 1
            yield Box(x, top, width, 5, ERROR if full else TRACK, radius=2.5)
            if full:
                yield Box(x + width / min(ratio, 1000) - 0.75, top - 1, 1.5, 7, PAPER)
            elif ratio > 0:
                yield Box(x, top, max(5.0, width * ratio), 5, FINE, radius=2.5)

        return Block(script.line, draw)

    return lay


class Table:
    """A table in a book.

    Args:
        book: on whose pages it stands.
        columns: the heading of each column and its share of the width.
    """

    def __init__(self, book: Book, columns: Sequence[tuple[str, float]]) -> None:
        self._book = book
        whole = sum(share for _, share in columns)
        room = book.frame.inner_width - _BETWEEN * (len(columns) - 1)
        self._widths = [room * share / whole for _, share in columns]
        script = book.scripts.small
        cells = [words(script, heading, TEXT_WEAK) for heading, _ in columns]
        self._head = self._block(cells, LINE_STRONG)
        self._begun = False

    def row(self, cells: Sequence[Cell]) -> None:
        """One more row; the headings come with the first on each page."""
        block = self._block(cells, LINE)
        room = block.height + (0 if self._begun else self._head.height)
        if not self._book.fits(room):
            self._book.turn()
            self._begun = False
        if not self._begun:
            self._book.put(self._head)
            self._begun = True
        self._book.put(block)

    def _block(self, cells: Sequence[Cell], ink: str) -> Block:
        blocks = [cell(width) for cell, width in zip(cells, self._widths, strict=True)]
        height = max(block.height for block in blocks) + _ABOVE + _BELOW
        width = self._book.frame.inner_width

        def draw(x: float, y: float) -> Iterable[Mark]:
            left = x
            for block, wide in zip(blocks, self._widths, strict=True):
                yield from block.draw(left, y + _ABOVE)
                left += wide + _BETWEEN
            yield Line(((x, y + height), (x + width, y + height)), ink, 0.5)

        return Block(height, draw)


def section(book: Book, heading: str, beside: str = "", room: float = 60.0) -> None:
    """A heading with what follows it on the same page: at least `room` points."""
    script, small = book.scripts.section, book.scripts.small
    height = script.line + 6

    def draw(x: float, y: float) -> Iterator[Mark]:
        shown = script.elide(heading, book.frame.inner_width * 0.6)
        yield Words(x, y + script.above, shown, script.size, TEXT, True)
        left = x + script.width(shown) + 10
        yield Words(left, y + script.above, beside, small.size, TEXT_WEAK)

    book.running = book.whose
    book.space(14)
    if not book.fits(height + room):
        book.turn()
    book.put(Block(height, draw))
    book.running = " · ".join(one for one in (book.whose, f"{heading} (continued)") if one)
