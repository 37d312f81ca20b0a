"""How wide words are, about, and where their lines break, for formats that cannot measure.

Nobody here knows the font that a reader has; the widths are those of a wide one, such as DejaVu
Sans, so that what fits by them fits in Calibri, Arial or Helvetica too. Standard library only.
"""

import re
from functools import lru_cache
from unicodedata import category, east_asian_width

_NARROW = frozenset("iIjlrt.,:;'|!()[]{}/\\-`’ ")
_BROAD = frozenset("mwMW@%&—")
# What stays on one line: a word, or what stands before a hyphen in it; or blanks.
_PIECES = re.compile(r"[^\s-]+-*|-+|\s+")
_MARKS = frozenset({"Mn", "Me", "Cf"})


@lru_cache(maxsize=4096)
def _width(one: str) -> float:
    if category(one) in _MARKS:
        return 0.0
    if east_asian_width(one) in "WF":
        return 1.0
    if one in _NARROW:
        return 0.36
    if one in _BROAD:
        return 0.95
    return 0.68 if one.isupper() else 0.6


def width(words: str) -> float:
    """How wide a line is, in heights of the font (em)."""
    return sum(map(_width, words))


def longest_word(words: str) -> float:
    """How wide the widest word is, in heights of the font."""
    return max((width(one.strip()) for one in _PIECES.findall(words)), default=0.0)


def shortened(words: str, room: float, most: int) -> str:
    """Words that take at most so many lines.

    Of what is longer the middle is left out, so that names that only end differently can still be
    told apart.

    Args:
        words: any text; its own line breaks are kept.
        room: how wide a line may be, in heights of the font; at least 1.
        most: how many lines there may be.
    """
    found = words
    # Broken words leave room free at the ends of lines: less and less is kept until it fits.
    kept = min(len(words), int(most * room / 0.3))
    while len(wrapped(found, room)) > most:
        kept = int(kept * 0.9)
        front = kept * 2 // 3
        found = f"{words[:front].rstrip()}…{words[len(words) - kept + front :].lstrip()}"
    return found


def wrapped(words: str, room: float) -> list[str]:
    """Words in lines, at least one; a word that is wider than a line is broken.

    Args:
        words: any text; its own line breaks are kept.
        room: how wide a line may be, in heights of the font; at least 1.
    """
    return [line for part in words.split("\n") for line in _lines(part, room)]


def _lines(words: str, room: float) -> list[str]:
    lines, line = list[str](), ""
    for piece in _PIECES.findall(words):
        if width(line + piece) <= room:
            line += piece
        elif piece.isspace():
            continue  # where a line ends no space is needed
        else:
            if line.strip():
                lines.append(line.rstrip())
            *whole, line = _broken(piece, room)
            lines += whole
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _broken(word: str, room: float) -> list[str]:
    """A word in pieces that fit; marks stay with their letter."""
    pieces, piece, used = list[str](), "", 0.0
    for one in word:
        wide = _width(one)
        if piece and used + wide > room:
            pieces.append(piece)
            piece, used = "", 0.0
        piece += one
        used += wide
    return [*pieces, piece]
