"""Words in one size, fitted into a width: measured, wrapped and cut. Standard library only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import combining, east_asian_width

from rolemap.formats.drawing.measure import Measure
from rolemap.formats.visible import visible

_CUT = "…"
_LINE = 1.28  # the height of a line in sizes
_ABOVE = 0.95  # how much of it is above the base line
_JOINER = "\N{ZERO WIDTH JOINER}"
# A line may end behind a space, and behind a dash or stroke inside a word.
_PIECES = re.compile(r"\s+|[^\s/\-–—_]*[/\-–—_]+|[^\s/\-–—_]+")
# What XML cannot hold although it is no control character.
_NO_CHARACTERS = {0xFFFE: "\\ufffe", 0xFFFF: "\\uffff"}


def readable(words: str) -> str:
    """Words of a person on one line, with what cannot be seen written out."""
    if words.isascii() and words.isprintable():
        return words.strip()
    return visible(words.strip()).translate(_NO_CHARACTERS)


@dataclass(frozen=True, slots=True)
class Script:
    """How words are written.

    Attributes:
        measure: knows how wide they are.
        size: of the letters.
    """

    measure: Measure
    size: float
    bold: bool = False

    @property
    def line(self) -> float:
        """The height of a line."""
        return self.size * _LINE

    @property
    def above(self) -> float:
        """How far below the top of a line its base line is."""
        return self.size * _ABOVE

    def width(self, words: str) -> float:
        """How wide a line is."""
        return self.measure(words, self.size, self.bold)

    def elide(self, words: str, width: float) -> str:
        """The words, cut with "…" where they are wider."""
        if self.width(words) <= width:
            return words
        kept, room = "", width - self.width(_CUT)
        for one in _clusters(words):
            room -= self.width(one)
            if room < 0:
                break
            kept += one
        return kept.rstrip() + _CUT

    def wrap(self, words: str, width: float, most: int = 1000) -> tuple[str, ...]:
        """The words on at most so many lines; the last is cut where there is more.

        Lines end between words, inside one only where it is wider than a line.
        """
        if self.width(words) <= width:
            return (words,) if words else ()
        lines = list(self._lines(words, width, most))
        if len(lines) > most:
            rest = "".join(lines[most - 1 :])
            lines[most - 1 :] = [self.elide(rest, width)]
        return tuple(line.strip() for line in lines)

    def _lines(self, words: str, width: float, most: int) -> Iterator[str]:
        """The lines, those beyond `most` in one."""
        line, wide, done = "", 0.0, 0
        pieces = self._pieces(words, width)
        for piece in pieces:
            more = self.width(piece)
            if line and wide + more > width and not piece.isspace():
                yield line
                line, wide, done = "", 0.0, done + 1
                if done >= most:
                    yield piece + "".join(pieces)
                    return
            line, wide = line + piece, wide + more
        if line.strip():
            yield line

    def _pieces(self, words: str, width: float) -> Iterator[str]:
        for piece in _PIECES.findall(words):
            if piece.isascii() and self.width(piece) <= width:
                yield piece
            elif any(map(_ideograph, piece)) or self.width(piece) > width:
                yield from _clusters(piece)
            else:
                yield piece


def _ideograph(one: str) -> bool:
    return one > "\u2e80" and east_asian_width(one) in "WF"


def _clusters(words: str) -> Iterator[str]:
    """What a reader takes for single characters: a letter with its marks, a composed emoji."""
    cluster = ""
    for one in words:
        joined = cluster.endswith(_JOINER) or one == _JOINER or combining(one) or _changes(one)
        if cluster and not joined:
            yield cluster
            cluster = ""
        cluster += one
    if cluster:
        yield cluster


def _changes(one: str) -> bool:
    """Whether it changes how the character before it looks."""
    return "\ufe00" <= one <= "\ufe0f" or "\U0001f3fb" <= one <= "\U0001f3ff"
