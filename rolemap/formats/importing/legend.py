"""What a table says that its letters mean: "R = Responsible", or a small table beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rolemap.formats.importing.area import Area
from rolemap.formats.importing.grid import Grid
from rolemap.model.letters import SCHEMES

# A symbol, a sign and what it means; several may stand in one cell.
_PAIR = re.compile(
    r"(?:^|(?<=[\s,;|•(\[*]))[*_(\[]*([A-Za-z✓✔●○◆■▲x]{1,2}|[A-Z][a-z]+)[*_)\]]*\s*([=:→])[*_]*\s*"
    r"([^=,;|\n•]{3,})"
)
_DASHED = re.compile(
    r"^[*_(\[]*([A-Za-z]{1,2})[*_)\]]*(?:\s+[-–—]\s+|:[*_]*\s*)([^\d\W].{2,})", re.DOTALL
)
_NAMED = re.compile(r"^[*_]*([A-Za-z]{4,})[*_]*\s*[(\[]([A-Za-z]{1,2})[)\]]\W*$")
_LETTERED = re.compile(r"^\W*[(\[]([A-Z])[)\]]\s*([A-Za-z]{3,}.*)", re.DOTALL)
_TITLE = re.compile(r"(?i)^\W*(?:raci\s+)?(?:legend|legende|key|code|codes|letters?)\W*$")
_MOST = 600
# A letter that is bold or in a tag of its own, and what it stands for right behind.
_SHOWN = re.compile(
    r"(?:\*\*|>)([A-Z])(?:\*\*|</\w{1,10}>)\s*(?:<[^<>]{1,200}>\s*){0,4}([A-Z][a-z]{3,20})\b"
)
_TAG = re.compile(r"<[^<>]{1,500}>|\*\*")
_MOST_TEXT = 300_000

# What explanations say, by the sense of the letter; the first that is found counts.
_SENSES = (
    (
        "decide",
        r"accountable|rechenschaft|approv|sign[- ]?s? ?off|final|answers? for|decides?\b|own",
    ),
    ("verify", r"verif"),
    ("sign", r"signator|signs\b"),
    ("support", r"support|assist|helps?\b|unterstütz|mitwirk"),
    ("consult", r"consult|konsult|advi[sc]e|input|asked|contribut|berat"),
    ("inform", r"inform|notif|told|kept up|aware"),
    ("recommend", r"recommend|propos"),
    ("agree", r"agree"),
    ("do", r"responsib|verantwort|does|do\b|doer|perform|execut|lead|driv|works?\b|durchf"),
)
_SENSE = tuple((sense, re.compile(rf"(?i)\b(?:{words})")) for sense, words in _SENSES)
_NAMES = {one.name.casefold(): one.letter for scheme in SCHEMES.values() for one in scheme.letters}


@dataclass(frozen=True, slots=True)
class Legend:
    """What a sheet says about its letters.

    Attributes:
        meanings: the explanation by symbol, as written, capitals for letters.
        cells: where it stands, by row and column of the grid.
    """

    meanings: dict[str, str]
    cells: frozenset[tuple[int, int]]


def sense_of(meaning: str) -> str:
    """The sense that an explanation gives a letter, or "" where it gives none that is known.

    The name of a letter at its beginning counts before anything that is said further on.
    """
    first = re.match(r"\W*([^\W\d_]+)", meaning[:_MOST])
    word = first[1].casefold() if first else ""
    for scheme in SCHEMES.values():
        for letter in scheme.letters:
            if letter.name.casefold() == word:
                return letter.sense
    for words in (meaning[: first.end()] if first else "", meaning[:_MOST]):
        for sense, pattern in _SENSE:
            if pattern.search(words):
                return sense
    return ""


def legend(grid: Grid) -> Legend:
    """The legend of a sheet; what stands in the table itself is not part of it."""
    area = Area.whole(grid)
    meanings: dict[str, str] = {}
    cells: set[tuple[int, int]] = set()
    dashed: list[tuple[int, int, str, str]] = []
    for row in range(area.height):
        filled = [column for column in area.filled(row) if not area.repeats(row, column)]
        for number, column in enumerate(filled):
            words = area.cell(row, column)
            if (row, column) in cells or len(words) > 4 * _MOST:
                continue
            found = list(_inside(words))
            pair = _dashed(words) if len(found) < 2 and "=" not in words else None
            if pair:
                dashed.append((row, column, *pair))
                continue
            if found and ("=" in words or len(found) > 1) or _TITLE.match(words):
                cells.add((row, column))
            else:
                found, taken = _beside(area, row, filled, number)
                cells |= {(row, one) for one in taken}
            for symbol, meaning in found:
                meanings.setdefault(symbol, meaning)
    symbols = [symbol for *_, symbol, _ in dashed]
    if len(symbols) == len(set(symbols)) > 1:  # in a table, some would stand there twice
        for row, column, symbol, meaning in dashed:
            cells.add((row, column))
            meanings.setdefault(symbol, meaning)
    return Legend(meanings, frozenset(cells))


def _inside(words: str) -> Iterator[tuple[str, str]]:
    """What a cell such as "R = Responsible, A = Accountable" explains."""
    if "=" not in words and ":" not in words and "→" not in words:
        return
    found = [(_symbol(one[1]), one[2], one[3]) for one in _PAIR.finditer(words)]
    for symbol, sign, meaning in found:
        # "QA: Ana" and "To: all" explain nothing.
        if symbol and (sign == "=" or (len(symbol) == 1 and sense_of(meaning))):
            yield symbol, meaning.strip()


def _dashed(words: str) -> tuple[str, str] | None:
    """What "R - Responsible", "Responsible (R)" or "(R) Responsible" explains."""
    if found := _DASHED.match(words):
        symbol, meaning = _symbol(found[1]), found[2]
    elif found := _NAMED.match(words):
        symbol, meaning = _symbol(found[2]), found[1]
    elif found := _LETTERED.match(words):
        symbol, meaning = _symbol(found[1]), found[2]
    else:
        return None
    return (symbol, meaning.strip()) if symbol and sense_of(meaning) else None


def _beside(
    area: Area, row: int, filled: list[int], number: int
) -> tuple[list[tuple[str, str]], list[int]]:
    """What a cell with a symbol and the cell to its right explain: "R" and "Responsible"."""
    column = filled[number]
    words = area.cell(row, column).strip("*_ ")
    ends = words[-1:] in (":", "=")
    symbol = _symbol(words.rstrip(":= ").strip("*_() "))
    if not symbol or number + 1 == len(filled):
        return [], []
    beside = filled[number + 1]
    meaning = area.cell(row, beside).strip("*_ ")
    alone = number == 0 or filled[number - 1] < column - 1
    if beside > column + 2 or len(meaning) < 4 or not alone:
        return [], []
    said = sense_of(meaning)
    names_both = words.rstrip(":= ").casefold() in _NAMES and meaning.casefold() in _NAMES
    same = meaning[:1].casefold() == symbol[:1].casefold()
    if names_both or not (ends or (said and (number == 0 or same))):
        return [], []
    taken = [column, *_run(filled, number + 1)]
    return [(symbol, meaning)], taken


def _run(filled: list[int], number: int) -> Iterator[int]:
    """The cells from one on until a gap."""
    yield filled[number]
    for before, here in zip(filled[number:], filled[number + 1 :], strict=False):
        if here > before + 1:
            return
        yield here


def _symbol(words: str) -> str:
    """What a legend explains: a letter in capitals, or the letter of its full name; else ""."""
    if words.casefold() in _NAMES:
        return _NAMES[words.casefold()]
    if len(words) == 1:
        return words.upper()
    return words.upper() if 1 < len(words) <= 2 and words.isupper() else ""


def explained_outside(words: str) -> dict[str, str]:
    """What the text around a table explains: "**R** Responsible", or a line of its own.

    Args:
        words: the whole text, of Markdown or HTML.
    """
    start = words[:_MOST_TEXT]
    found = {one[1]: one[2] for one in _SHOWN.finditer(start) if one[2].casefold() in _NAMES}
    lines = [one for one in start.split("\n") if "|" not in one and len(one) <= _MOST]
    plain = tuple((_TAG.sub(" ", one).strip(),) for one in lines)
    return {**legend(Grid("", plain)).meanings, **found}
