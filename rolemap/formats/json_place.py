"""Where in a JSON text a thing stands, so that an error can name the line."""

import json
from json import JSONDecoder

_SPACE = " \t\r\n"


def line_of_item(source: str, section: str, position: int) -> int | None:
    """The line (from 1) of item `position` of the array at top-level key `section`, if found."""
    try:
        at = _array_at(source, section)
        return None if at is None else _line(source, _item_at(source, at, position))
    except (ValueError, IndexError, RecursionError):
        return None  # the text is not JSON; whoever asks has said so already


def line_of_id(source: str, record_id: str) -> int | None:
    """The line (from 1) on which the last record with this id starts its id, if found."""
    at = -1
    for key in ('"id":', '"id": '):
        for quoted in {json.dumps(record_id), json.dumps(record_id, ensure_ascii=False)}:
            at = max(at, source.rfind(key + quoted))
    return None if at < 0 else _line(source, at)


def _line(source: str, at: int) -> int:
    return source.count("\n", 0, at) + 1


def _skip(source: str, at: int, also: str = "") -> int:
    while source[at] in _SPACE or source[at] in also:
        at += 1
    return at


def _array_at(source: str, section: str) -> int | None:
    """The index of the "[" that is the value of the top-level key `section`."""
    decoder = JSONDecoder()
    at = _skip(source, 0)
    at = _skip(source, at + 1, also=",")
    while source[at] != "}":
        key, at = decoder.raw_decode(source, at)
        at = _skip(source, at, also=":")
        if key == section:
            return at if source[at] == "[" else None
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
