"""Where in a JSON text a thing stands, for errors that name the line. Standard library only."""

from json import JSONDecoder

_SPACE = " \t\r\n"


def line_of_key(source: str, key: str) -> int | None:
    """The line (from 1) on which the top-level `key` stands, if found."""
    try:
        found = _entry_at(source, key)
        return None if found is None else _line(source, found[0])
    except (ValueError, IndexError, RecursionError):
        return None  # the text is not JSON; whoever asks has said so already


def line_of_item(source: str, section: str, position: int) -> int | None:
    """The line (from 1) of item `position` of the array at top-level key `section`, if found."""
    try:
        found = _entry_at(source, section)
        if found is None or source[found[1]] != "[":
            return None
        return _line(source, _item_at(source, found[1], position))
    except (ValueError, IndexError, RecursionError):
        return None  # the same


def _line(source: str, at: int) -> int:
    return source.count("\n", 0, at) + 1


def _skip(source: str, at: int, also: str = "") -> int:
    while source[at] in _SPACE or source[at] in also:
        at += 1
    return at


def _entry_at(source: str, wanted: str) -> tuple[int, int] | None:
    """The indices of the top-level key `wanted` and of its value."""
    decoder = JSONDecoder()
    at = _skip(source, 0)
    at = _skip(source, at + 1, also=",")
    while source[at] != "}":
        key_at = at
        key, at = decoder.raw_decode(source, at)
        at = _skip(source, at, also=":")
        if key == wanted:
            return key_at, at
        _, at = decoder.raw_decode(source, at)
        at = _skip(source, at, also=",")
    return None


def _item_at(source: str, array_at: int, position: int) -> int:
    decoder = JSONDecoder()
    at = _skip(source, array_at + 1, also=",")
    for _ in range(position):
        _, at = decoder.raw_decode(source, at)
        at = _skip(source, at, also=",")
    return at
