"""How much of a full-time person somebody is, as lists of people write it: "80 %", "0,8", 32 h."""

import re
from collections import Counter
from collections.abc import Iterable

# What counts as a full week where no number of hours from here on is usual.
USUAL_HOURS = 40.0
_FEWEST_FULL_TIME = 35.0
_MOST_HOURS = 84.0
_MOST_SHARE = 10.0
_LONGEST = 100  # characters of a cell with a number

_NUMBER = re.compile(r"([+-]?\d+(?:[.,]\d+)?)\s*(%|percent|prozent)?")
_HOURS = re.compile(
    r"(\d+(?:[.,]\d+)?)(?::([0-5]\d))?\s*"
    r"(?:h|hrs?|hours?|std\.?|stunden)?\.?\s*(?:(?:/|per|pro|a|je)\s*(?:week|wk|w|woche))?"
)
_WORDS = {
    "full time": 1.0,
    "fulltime": 1.0,
    "full": 1.0,
    "vollzeit": 1.0,
    "half time": 0.5,
    "halftime": 0.5,
    "halbtags": 0.5,
}


def share_of(cell: str) -> float | None:
    """Working time in full-time people, or None where a cell does not tell.

    A number over 10 is per cent, and so is what has such a sign.
    """
    word = " ".join(cell[:_LONGEST].casefold().split())
    if word.replace("-", " ") in _WORDS:
        return _WORDS[word.replace("-", " ")]
    found = _NUMBER.fullmatch(word)
    if found is None:
        return None
    value = float(found[1].replace(",", "."))
    if found[2] or value > _MOST_SHARE:
        value /= 100
    return round(value, 6) if 0 <= value <= _MOST_SHARE else None


def hours_of(cell: str) -> float | None:
    """Hours a week, or None where a cell does not tell: "38,5", "38:30", "40 h"."""
    found = _HOURS.fullmatch(" ".join(cell[:_LONGEST].casefold().split()))
    if found is None:
        return None
    hours = float(found[1].replace(",", ".")) + (int(found[2]) / 60 if found[2] else 0)
    return hours if hours <= _MOST_HOURS else None


def full_week(cells: Iterable[str]) -> float:
    """The hours of a full-time person: what most have who have 35 or more, else 40."""
    told = (hours_of(cell) for cell in cells)
    often = Counter(one for one in told if one is not None and one >= _FEWEST_FULL_TIME)
    return max(often, key=lambda hours: (often[hours], hours), default=USUAL_HOURS)
