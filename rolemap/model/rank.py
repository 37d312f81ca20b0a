"""Sortable keys between neighbours: an insertion touches one record and merges cleanly.

A key is a fraction written in base 62 after an unseen point. Keys compare as plain strings and
never end in the lowest digit, so there is always room before and after each of them.
"""

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)
_KNOWN = frozenset(_DIGITS)


def between(before: str | None, after: str | None) -> str:
    """A key that sorts after `before` and before `after`; None means the very start or end.

    Raises:
        ValueError: `before` does not sort before `after`, or one of them is not a key.
    """
    ends = [end for end in (before, after) if end is not None]
    if not all(is_key(end) for end in ends) or (len(ends) == 2 and ends[0] >= ends[1]):
        raise ValueError(f"no key between {before!r} and {after!r}")
    return _middle(before or "", after or "")


def is_key(text: str) -> bool:
    """Whether `text` is a key, as far as one can see; a file may hold any rank."""
    return bool(text) and set(text) <= _KNOWN and not text.endswith(_DIGITS[0])


def _middle(low: str, high: str) -> str:
    """A short key between two fractions; an empty `high` stands for one."""
    shared = _shared_length(low, high)
    start, low, high = high[:shared], low[shared:], high[shared:]
    first = _DIGITS.index(low[0]) if low else 0
    last = _DIGITS.index(high[0]) if high else _BASE
    if last - first > 1:
        return start + _DIGITS[(first + last) // 2]
    if len(high) > 1:
        return start + high[0]
    return start + _DIGITS[first] + _above(low[1:])


def _above(low: str) -> str:
    """A short key between a fraction and one."""
    full = len(low) - len(low.lstrip(_DIGITS[-1]))
    first = _DIGITS.index(low[full]) if full < len(low) else 0
    return low[:full] + _DIGITS[(first + _BASE) // 2]


def _shared_length(low: str, high: str) -> int:
    """How many leading digits are the same, an absent digit of `low` counting as zero."""
    for place, digit in enumerate(high):
        if (low[place] if place < len(low) else _DIGITS[0]) != digit:
            return place
    return len(high)


def spread(count: int) -> list[str]:
    """`count` keys in order, as short as that many can be and with room between them."""
    length = 1
    while _BASE**length < 2 * (count + 1):
        length += 1
    step = _BASE**length // (count + 1)
    return [_written((place + 1) * step, length) for place in range(count)]


def _written(number: int, length: int) -> str:
    digits: list[str] = []
    for _ in range(length):
        number, digit = divmod(number, _BASE)
        digits.append(_DIGITS[digit])
    return "".join(reversed(digits)).rstrip(_DIGITS[0])


def following(last: str | None, count: int) -> list[str]:
    """`count` keys in order that sort after `last`; after nothing, where that is not a key."""
    if last is None or not is_key(last):
        return spread(count)
    start = between(last, None)
    return [start + key for key in spread(count)]
