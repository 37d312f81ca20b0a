"""What the letters of a table mean: the scheme that they are of, and what its legend says.

The scheme is that in which most cells, the legend and the title make sense.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rolemap.formats.cell_text import BadCell, Reading, in_order, read_cell
from rolemap.formats.importing.legend import sense_of
from rolemap.model.letters import RACI, SCHEMES, Letter, Scheme

_BETWEEN = re.compile(r"[\s/\\|,;.+&()\[\]*_-]+")
_MOST = 200
_COMMENT = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_LONG_WORD = re.compile(r"[A-Za-z]{3,}")
_MOST_RUN = 25
_GERMAN = {
    "verantwortlich": "do",
    "durchführung": "do",
    "durchführend": "do",
    "rechenschaftspflichtig": "decide",
    "entscheidet": "decide",
    "genehmigt": "decide",
    "konsultiert": "consult",
    "beratend": "consult",
    "informiert": "inform",
    "unterstützt": "support",
    "unterstützend": "support",
}
# What the names of letters begin with, and the words between them or for nothing.
_STARTS = frozenset(
    one[:3]
    for one in (
        *(letter.name.casefold() for scheme in SCHEMES.values() for letter in scheme.letters),
        *_GERMAN,
        "and",
        "none",
        "nil",
    )
)
_MENTIONS = {
    "RASCI": re.compile(r"(?i)\bd?(?:rasci|rasic|arsci)\b"),
    "RACI-VS": re.compile(r"(?i)\braci[- ]?vs\b"),
    "DACI": re.compile(r"(?i)\bdaci\b"),
    "RAPID": re.compile(r"\bRAPID\b"),
    "RACI": re.compile(r"(?i)\b(?:raci|arci)\b"),
}
# Where a scheme lacks what a legend says, the nearest sense that it has.
_INSTEAD = {
    "do": "recommend",
    "decide": "agree",
    "verify": "consult",
    "sign": "consult",
    "support": "do",
    "recommend": "consult",
    "agree": "consult",
    "inform": "consult",
}


@dataclass(frozen=True, slots=True)
class Wording:
    """How cells are to be read.

    Attributes:
        scheme: what the letters mean.
        symbols: the letter by symbol, in capitals, where the legend gives it another meaning.
    """

    scheme: Scheme = RACI
    symbols: Mapping[str, str] = field(default_factory=dict[str, str])

    def read(self, words: str) -> Reading:
        """What a cell says.

        Raises:
            BadCell: it holds anything else than letters.
        """
        if self.symbols:
            found = self._by_legend(words)
            if found:
                return Reading(found)
        try:
            return read_cell(words, self.scheme)
        except BadCell:
            german = _german(words, self.scheme)
            if german is None:
                raise
            return Reading(german)

    def _by_legend(self, words: str) -> tuple[str, ...] | None:
        """The letters of a cell in which each sign is one that the legend or the scheme has."""
        if len(words) > _MOST:
            return None
        letters: list[str] = []
        known = {one.letter for one in self.scheme.letters}
        for one in filter(None, _BETWEEN.split(words)):
            sign = one.upper()
            if sign in self.symbols:
                letters.append(self.symbols[sign])
            elif sign in known:
                letters.append(sign)
            else:
                return None
        return in_order(letters, self.scheme)


def _german(words: str, scheme: Scheme) -> tuple[str, ...] | None:
    if len(words) > _MOST:
        return None
    parts = [one.casefold() for one in _BETWEEN.split(words) if one]
    letters = [scheme.with_sense(_GERMAN.get(one, "")) for one in parts]
    found = [one.letter for one in letters if one is not None]
    return in_order(found, scheme) if found and len(found) == len(parts) else None


def is_anything(words: str, symbols: Iterable[str] = ()) -> bool | None:
    """Whether words are letters of any scheme or symbols; None where they say "nothing"."""
    if words.isascii() and _is_prose(words):
        return False  # most cells, quickly
    nothing = False
    for wording in (*map(Wording, SCHEMES.values()), Wording(RACI, dict.fromkeys(symbols, "R"))):
        try:
            if wording.read(words).letters:
                return True
            nothing = True
        except BadCell:
            continue
    return None if nothing else False


def _is_prose(words: str) -> bool:
    """Whether any word outside of brackets is too long for letters, and no name of one."""
    return any(
        len(one) > _MOST_RUN or not (one.isupper() or one[:3].casefold() in _STARTS)
        for one in _LONG_WORD.findall(_COMMENT.sub(" ", words))
    )


def wording_of(
    cells: Mapping[str, int], meanings: Mapping[str, str], said: Iterable[str]
) -> Wording:
    """How the cells of a source are to be read.

    Args:
        cells: how often each content of a cell stands in its tables.
        meanings: what its legends say of each symbol.
        said: what stands around the tables, such as titles and names of sheets.
    """
    mentioned = _mentioned(said)
    senses = {symbol: sense_of(meaning) for symbol, meaning in meanings.items()}

    def sense(scheme: Scheme) -> tuple[int, int, int, int]:
        wording = Wording(scheme, _symbols(scheme, senses))
        read = sum(count for words, count in cells.items() if _reads(wording, words))
        agreed = sum(_agrees(scheme.find(symbol), one) for symbol, one in senses.items())
        faithful = sum(scheme.with_sense(one) is not None for one in senses.values())
        return read, faithful, agreed, mentioned[scheme.name]

    best = max(SCHEMES.values(), key=sense)
    return Wording(best, _symbols(best, senses))


def _mentioned(said: Iterable[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for words in said:
        found.update(name for name, one in _MENTIONS.items() if one.search(words[:1_000]))
    return found


def _agrees(letter: Letter | None, sense: str) -> int:
    return int(letter is not None and letter.sense == sense)


def _reads(wording: Wording, words: str) -> bool:
    try:
        return bool(wording.read(words).letters)
    except BadCell:
        return False


def _symbols(scheme: Scheme, senses: Mapping[str, str]) -> dict[str, str]:
    """The letter of a scheme for each symbol that means something else than its own letter."""
    found: dict[str, str] = {}
    for symbol, sense in senses.items():
        own = scheme.find(symbol)
        if not sense or (own is not None and own.sense == sense):
            continue
        letter = _nearest(scheme, sense)
        if letter is not None:
            found[symbol] = letter.letter
    return found


def _nearest(scheme: Scheme, sense: str) -> Letter | None:
    """The letter of a scheme for a sense, or for the nearest that the scheme has."""
    letter = scheme.with_sense(sense)
    while letter is None and sense in _INSTEAD:
        sense = _INSTEAD[sense]
        letter = scheme.with_sense(sense)
    return letter
