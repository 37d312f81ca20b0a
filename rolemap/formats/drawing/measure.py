"""How wide words are: by estimate, where there is no font to ask. Standard library only."""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias
from unicodedata import category, east_asian_width

# The width of words in some size, bold or not.
Measure: TypeAlias = Callable[[str, float, bool], float]

# Hundredths of the size, from the space to the tilde, as DejaVu Sans has them: the widest of the
# usual fonts, so that what fits here fits in the others.
_FIRST = " "
_PLAIN = """
    32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34
    84 84 84 53 100 68 69 70 77 63 58 77 75 29 29 66 56 86 75 79 60 79 69 63 61 73 68 99
    69 61 69 39 34 39 84 50 50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52
    39 63 59 82 59 59 52 64 34 64 84
"""
_BOLD = """
    35 46 52 84 70 100 87 31 46 46 52 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40
    84 84 84 58 100 77 76 73 83 68 68 82 84 37 37 77 64 100 84 85 73 85 77 72 68 81 77
    110 77 72 73 46 37 46 84 50 50 67 72 59 72 68 44 72 71 34 34 67 34 104 71 69 72 72
    49 60 48 71 65 92 65 65 58 71 37 71 84
"""
_ASCII = {
    bold: dict(enumerate(map(int, table.split()), ord(_FIRST)))
    for bold, table in ((False, _PLAIN), (True, _BOLD))
}
_USUAL, _USUAL_BOLD, _WIDE = 66, 74, 100
# They lie on the letter before them, or are not seen at all.
_WITHOUT_WIDTH = frozenset({"Mn", "Me", "Cf"})


def estimate(words: str, size: float, bold: bool) -> float:
    """How wide a line of plain text is in a usual font without serifs, at the most."""
    return _hundredths(words, bold) * size / 100


@lru_cache(maxsize=1 << 14)
def _hundredths(words: str, bold: bool) -> int:
    known = _ASCII[bold]
    return sum(known.get(ord(one)) or _other(one, bold) for one in words)


@lru_cache(maxsize=1 << 12)
def _other(one: str, bold: bool) -> int:
    if category(one) in _WITHOUT_WIDTH:
        return 0
    if east_asian_width(one) in "WF":
        return _WIDE
    return _USUAL_BOLD if bold else _USUAL
