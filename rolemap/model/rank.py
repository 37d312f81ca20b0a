"""Sortable keys between neighbours: an insertion touches one record and merges cleanly.

A key is a fraction written in base 62 after an unseen point. Keys compare as plain strings and
never end in the lowest digit, so there is always room before and after each of them.
"""

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)


def between(before: str | None, after: str | None) -> str:
    """A key that sorts after `before` and before `after`; None means the very start or end.

    Raises:
        ValueError: `before` does not sort before `after`.
    """
    low, high = before or "", after or ""
    if high and low >= high:
        raise ValueError(f"no key between {before!r} and {after!r}")
    return _middle(low, high)


def _middle(low: str, high: str) -> str:
    """A short key between two fractions; an empty `high` stands for one."""
    shared = _shared_length(low, high)
    if shared:
        return high[:shared] + _middle(low[shared:], high[shared:])
    first = _DIGITS.index(low[0]) if low else 0
    last = _DIGITS.index(high[0]) if high else _BASE
    if last - first > 1:
        return _DIGITS[(first + last) // 2]
    if len(high) > 1:
        return high[0]
    return _DIGITS[first] + _middle(low[1:], "")


def _shared_length(low: str, high: str) -> int:
    """How many leading digits are the same, an absent digit of `low` counting as zero."""
    for place, digit in enumerate(high):
        if (low[place] if place < len(low) else _DIGITS[0]) != digit:
            return place
    return len(high)


def spread(count: int) -> list[str]:
    """`count` keys in order, of equal length and with room between them."""
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
