"""The names that stand in one cell, however they are parted."""

import re
from dataclasses import dataclass

_HARD = re.compile(r"[;\n•|]+")
_SOFT = re.compile(r"[,/]+|\s[+]\s")
_AND = re.compile(r"\s+(?:and|und|&)\s+", re.IGNORECASE)
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>")
# Words with a stroke that is no "or".
_WHOLE = re.compile(r"(?i)\b(?:n/a|ci/cd|ui/ux|ux/ui|ai/ml|ml/ai|i/o|tcp/ip|pl/sql|qa/qc|hr/od)\b")
_BULLET = re.compile(r"^\s*(?:[-–—*•·]\s+|\d{1,3}[.)]\s+)")
_NOBODY = frozenset(("", "-", "--", "–", "—", "n/a", "na", "none", "nobody", "keine", "keiner"))
_UNKNOWN = frozenset(("?", "??", "???", "tbd", "tbc", "tba", "x", "open", "offen", "to be defined"))
_HIDE = str.maketrans(",;/|\n& ", "\ue000\ue001\ue002\ue003\ue004\ue005\ue006")
_SHOW = {shown: hidden for hidden, shown in _HIDE.items()}


@dataclass(frozen=True, slots=True)
class Names:
    """What stands in a cell.

    Attributes:
        names: each once.
        unknown: words that say that somebody is still to be named.
        cut: whether "and" was taken to part two names.
    """

    names: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    cut: bool = False


def names_in(cell: str) -> Names:
    """The names in a cell: between commas, semicolons, strokes, "and" and line breaks.

    What is in brackets stays together. Where every part between semicolons or line breaks has one
    comma, as in "Ruiz, Ana; Kim, Ben", the commas are inside the names.
    """
    words = _hidden(_BRACKETED, _hidden(_WHOLE, cell))
    parts = [one for one in _HARD.split(words) if one.strip()]
    inside = len(parts) > 1 and all(one.count(",") == 1 for one in parts)
    if not inside:
        parts = [one for part in parts for one in _SOFT.split(part)]
    cut = [one for part in parts for one in _AND.split(part)]
    found = [_BULLET.sub("", one.translate(_SHOW)).strip().strip("*_").strip() for one in cut]
    known = [one for one in found if one.casefold() not in _NOBODY]
    names = tuple(dict.fromkeys(one for one in known if one.casefold() not in _UNKNOWN))
    unknown = tuple(one for one in known if one.casefold() in _UNKNOWN)
    return Names(names, unknown, len(cut) > len(parts))


def _hidden(pattern: re.Pattern[str], words: str) -> str:
    return pattern.sub(lambda found: found[0].translate(_HIDE), words)
