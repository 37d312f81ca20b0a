"""Looks over the XML of a sheet for what a reader of workbooks does not tell.

That is how much room its cells take, which cells hold an error, and which hold a formula that
nobody has calculated yet. A reader makes room for all cells from the first to the last, and is
killed where there is none, so what is counted here is never less than what it counts. Patterns
only: it takes time in proportion to the sheet. Standard library only.
"""

import re
from collections import Counter
from collections.abc import Iterator

MOST_ROOM = 5_000_000
_MOST_CHARACTERS = 300_000_000

_COLUMN = re.compile(rb' r="([A-Z]{0,3})[0-9]{1,7}"')
_ROW = re.compile(rb' r="[A-Z]{0,3}([0-9]{1,7})"')
# The same, however it is written: readers take it as well.
_ANY = re.compile(rb"(?<![\w:.-])r\s*=\s*[\"']")
_ANY_COLUMN = re.compile(rb"(?<![\w:.-])r\s*=\s*[\"']([A-Za-z]{0,3})[0-9]{1,7}[\"']")
_ANY_ROW = re.compile(rb"(?<![\w:.-])r\s*=\s*[\"'][A-Za-z]{0,3}([0-9]{1,7})[\"']")
_EMPTY = re.compile(rb"<(?:\w+:)?c(?: [a-z]+=[\"'][A-Za-z0-9]*[\"'])*\s*/>")
_OPENED = re.compile(rb"<(?:\w+:)?c[\s/>]")
_NEXT_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_NEXT_WORDS = re.compile(rb"<(?:\w+:)?si[\s/>]")
_OF_WORDS = re.compile(rb't="s"[^<>]*><(?:\w+:)?v>([0-9]{1,9})<')

_PLACE = rb'<(?:\w+:)?c\s(?=(?:[^<>]*\s)?r\s*=\s*["\']([A-Za-z]+[0-9]+)["\'])'
_FORMULA = rb"<(?:\w+:)?f(?:\s[^<>]*)?(?:(?<=/)>|>[^<]*</(?:\w+:)?f>)\s*"
_ERROR = re.compile(
    _PLACE + rb"(?=(?:[^<>]*\s)?t\s*=\s*[\"']e[\"'])[^<>]*>\s*(?:" + _FORMULA + rb")?"
    rb"<(?:\w+:)?v[^<>]*>([^<]{0,20})"
)
_UNCALCULATED = re.compile(
    _PLACE + rb"[^<>]*(?<!/)>\s*" + _FORMULA + rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v\s*></|</)"
)


def takes_too_much(xml: bytes) -> bool:
    """Whether a reader would have to make room for more cells than can be read."""
    if b"\x00" in xml:
        return True  # of an encoding in which nothing can be found here
    return _room(xml) > MOST_ROOM and _room(_EMPTY.sub(b"", xml)) > MOST_ROOM


def _room(xml: bytes) -> float:
    columns: list[bytes] = _COLUMN.findall(xml)
    lines: list[bytes] = _ROW.findall(xml)
    if _is_unusual(xml, len(columns)):
        columns, lines = _ANY_COLUMN.findall(xml), _ANY_ROW.findall(xml)
        if len(columns) != sum(1 for _ in _ANY.finditer(xml)):
            return float("inf")
    number = sum(map(bool, columns))
    rows = {int(one) for one in set(lines)}
    widths = {_number(one.upper()) for one in set(columns)} - {0}
    height = max(rows, default=0) - min(rows, default=1) + 1
    width = max(widths, default=0) - min(widths, default=1) + 1
    if _cells_in(xml) > number:  # cells that stand behind the one before them
        by_row = _NEXT_ROW.split(xml)
        height += max(min(rows, default=1), 0) + len(by_row)
        width = max(widths, default=0) + max(len(_OPENED.findall(one)) for one in by_row)
    return height * width


def _is_unusual(xml: bytes, known: int) -> bool:
    """Whether more references may stand there than are known, however they are written."""
    others = xml.count(b" ref=") + xml.count(b" right=")
    if xml.count(b" r") - others != known:
        return True
    return any(one in xml and one + b"r" in xml for one in (b"\t", b"\n", b"\r", b"'", b'"'))


def _cells_in(xml: bytes) -> int:
    # Looking for words is far quicker than looking for patterns.
    most = xml.count(b"<c") + xml.count(b":c") - xml.count(b"<col")
    cells = xml.count(b"<c ") + xml.count(b"<c>")
    return cells if cells == most else len(_OPENED.findall(xml))


def _number(letters: bytes) -> int:
    """The number of a column, from 1; 0 for none."""
    number = 0
    for one in letters:
        number = number * 26 + one - ord("A") + 1
    return number


def says_too_much(xml: bytes, words: list[int]) -> bool:
    """Whether cells repeat the words that a workbook keeps in one place until they fill the memory.

    Args:
        xml: the sheet.
        words: how long each of these words is.
    """
    if xml.count(b"<") * max(words, default=0) < _MOST_CHARACTERS:
        return False
    told = Counter(map(int, _OF_WORDS.findall(xml)))
    return sum(words[at] * n for at, n in told.items() if at < len(words)) > _MOST_CHARACTERS


def lengths_of_words(xml: bytes) -> list[int]:
    """How long the words are that a workbook keeps in one place."""
    return [len(one) for one in _NEXT_WORDS.split(xml)[1:]]


def errors(xml: bytes) -> Iterator[tuple[str, str]]:
    """The cells that hold an error, such as ("B7", "#REF!")."""
    if b'"e"' in xml or b"'e'" in xml:
        for found in _ERROR.finditer(xml):
            yield found[1].decode().upper(), found[2].decode("utf-8", "replace")


def uncalculated(xml: bytes) -> Iterator[str]:
    """The cells with a formula that holds no result, such as "B7"."""
    if b"<f" in xml or b":f" in xml:
        for found in _UNCALCULATED.finditer(xml):
            yield found[1].decode().upper()
