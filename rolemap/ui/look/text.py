"""Words of the user made safe and short enough to show: no Qt widgets, no theme."""

import unicodedata
from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics, QFontMetricsF

Metrics = QFontMetrics | QFontMetricsF

_CUT = "…"
_FIRST_STRONG = "\u2068"
_POP = "\u2069"
_NON_JOINER = "\u200c"
_NO_GLYPH = "\ufffd"
_LINE_ENDS = frozenset("\n\v\f\x85\u2028\u2029")
# They turn the direction of whatever follows, and nothing ends them but their own kind.
_TURNS_TEXT = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_Boundary = QTextBoundaryFinder.BoundaryType


def plain(text: str) -> str:
    """Rich text that shows exactly `text`, for tool tips and wherever Qt would guess.

    What Qt takes for HTML by itself may name files, and Qt opens them.
    """
    if not text:
        return ""
    return "<qt>" + escape(_readable(text)).replace("\n", "<br>") + "</qt>"


def one_line(text: str) -> str:
    """`text` on one line, with what cannot be seen made visible."""
    # What every name is, and quick to find out.
    if text.isprintable() and text.isascii():
        return text
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(_visible(character) for character in lines)


def isolate(name: str) -> str:
    """`name` on one line, fenced off so that it cannot reorder the sentence around it."""
    return f"{_FIRST_STRONG}{one_line(name)}{_POP}"


def initials(name: str) -> str:
    """One or two characters that stand for `name`: of its first and its last word.

    "?" for a name without anything to see.
    """
    words = [word for word in map(_first_seen, one_line(name).split()) if word]
    spoken = [word for word in words if word[0].isalnum()] or words
    if not spoken:
        return "?"
    if len(spoken) == 1:
        return spoken[0]
    first, last = spoken[0], spoken[-1]
    # Two letters of a joined script would run together into something like a word.
    joined = all(unicodedata.bidirectional(one[0]) == "AL" for one in (first, last))
    return first + (_NON_JOINER if joined else "") + last


def elide(text: str, metrics: Metrics, width: float) -> str:
    """`text` on one line, cut with "…" where it is wider than `width`.

    "" where not even "…" fits.
    """
    line = one_line(text)
    if metrics.horizontalAdvance(line) <= width:
        return line
    if metrics.horizontalAdvance(_CUT) > width:
        return ""
    if isinstance(metrics, QFontMetrics):
        return metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(width))
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)


def wrap(text: str, metrics: Metrics, width: float, lines: int) -> tuple[str, ...]:
    """`text` on at most `lines` lines, none wider than `width` unless one character is.

    Lines break between words, inside a word only where it is wider than a line; the last line is
    cut with "…" where there is more. Empty for an empty text.
    """
    rest = one_line(text).strip()
    done: list[str] = []
    while rest and len(done) < lines - 1:
        line = _fitting(rest, metrics, width)
        done.append(line.rstrip())
        rest = rest[len(line) :].lstrip()
    if rest and lines > 0:
        done.append(elide(rest, metrics, width))
    return tuple(done)


def _fitting(text: str, metrics: Metrics, width: float) -> str:
    """The longest start of `text` that fits and ends between words, or else inside one."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    return (
        _longest(text, _Boundary.Line, metrics, width)
        or _longest(text, _Boundary.Grapheme, metrics, width)
        or next(_pieces(text, _Boundary.Grapheme))
    )


def _longest(
    text: str, boundary: QTextBoundaryFinder.BoundaryType, metrics: Metrics, width: float
) -> str:
    """The longest run of whole pieces that fits, "" where not even the first one does."""
    fitting = ""
    for piece in _pieces(text, boundary):
        longer = fitting + piece
        if metrics.horizontalAdvance(longer.rstrip()) > width:
            break
        fitting = longer
    return fitting


def _pieces(text: str, boundary: QTextBoundaryFinder.BoundaryType) -> Iterator[str]:
    """`text` cut at every boundary of that kind."""
    # Qt counts in halves of a surrogate pair, Python in characters.
    units = text.encode("utf-16-le")
    finder = QTextBoundaryFinder(boundary, text)
    start = 0
    while (end := finder.toNextBoundary()) != -1:
        yield units[2 * start : 2 * end].decode("utf-16-le")
        start = end


def _first_seen(word: str) -> str:
    """The first letter, digit or picture of a word, as a capital; "" if there is none."""
    pieces = list(_pieces(unicodedata.normalize("NFC", word), _Boundary.Grapheme))
    found = next((piece for piece in pieces if piece[0].isalnum()), None)
    if found is None:
        found = next((piece for piece in pieces if unicodedata.category(piece[0])[0] == "S"), "")
    return _capital(found)


def _capital(letter: str) -> str:
    # Georgian has capitals that hardly any font has, and ß would become two letters.
    capital = letter.upper()
    if len(capital) != len(letter) or "\u10d0" <= letter[:1] <= "\u10ff":
        return letter
    return capital


def _readable(text: str) -> str:
    """`text` with its line ends kept and everything else that is unseen made visible."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(one_line(line) for line in lines)


def _visible(character: str) -> str:
    if character in _LINE_ENDS:
        return "↵"
    if character < " ":
        return chr(0x2400 + ord(character))
    category = unicodedata.category(character)
    if category == "Cs":
        return _NO_GLYPH
    if category == "Cc" or character in _TURNS_TEXT:
        return f"<U+{ord(character):04X}>"
    return character
