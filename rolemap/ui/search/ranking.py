"""Sorts titles by how well they fit what somebody typed, and says which letters made them fit.

What begins with the words comes first, then what has words that do, then what holds them, then
what has the letters in that order, and last what is only spelt alike. Case and accents are the
same to it. The letters are compared by rapidfuzz, which is loaded with the first question.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from rolemap.ui.search.folding import fold, gapped, places_in

MOST_HITS = 100
# What is worth a closer look for slips of the finger: how alike, and how many at the most.
_ROUGHLY_ALIKE = 60.0
_MOST_LOOKED_AT = 300
# Nobody types more; what is longer costs time and finds nothing.
_LONGEST_QUERY = 200
_WORD = re.compile(r"[^ ]+")


class Fit(IntEnum):
    """How a title fits, the best way first."""

    SAME = 0
    START = 1
    WORD_STARTS = 2
    WORD_STARTS_MIXED = 3
    INSIDE = 4
    WORDS_INSIDE = 5
    LETTERS = 6
    ALIKE = 7


@dataclass(frozen=True, slots=True)
class Hit:
    """A title that fits.

    Attributes:
        index: its place in the list that was asked.
        fit: how it fits.
        positions: the characters of the title that were typed; for `Fit.ALIKE` those of them
            that are there.
    """

    index: int
    fit: Fit
    positions: tuple[int, ...]


class Ranking:
    """Titles made ready to be asked many times."""

    def __init__(self, titles: Sequence[str]) -> None:
        self._titles = titles
        self._folded = [gapped(fold(title)) for title in titles]
        self._spaced = [f" {folded}" for folded in self._folded]

    def best(self, query: str, limit: int = MOST_HITS) -> list[Hit]:
        """The best `limit` titles for `query`, the best first, equals in the order of the list."""
        words = gapped(fold(query[:_LONGEST_QUERY])).split()
        if not words or not self._titles:
            return []
        asked = _Asked(words)
        found = self._fits(asked, limit)
        if len(found) < limit:
            found |= self._by_letters(asked, found)
        if len(found) < limit and asked.forgiving:
            found |= self._alike(asked, found)
        order = sorted(found, key=lambda index: (found[index], index))
        return [self._hit(asked, index, found[index][0]) for index in order[:limit]]

    def _fits(self, asked: "_Asked", limit: int) -> dict[int, tuple[Fit, int]]:
        """Titles that hold the words: the best way first, until there are enough."""
        longest = max(asked.words, key=len)
        rest = [index for index, folded in enumerate(self._folded) if longest in folded]
        found: dict[int, tuple[Fit, int]] = {}
        for fit, holds in asked.tests():
            taken = [one for one in rest if holds(self._folded[one], self._spaced[one])]
            found |= dict.fromkeys(taken, (fit, 0))
            if len(found) >= limit:
                break
            rest = [index for index in rest if index not in found]
        return found

    def _by_letters(
        self, asked: "_Asked", known: dict[int, tuple[Fit, int]]
    ) -> dict[int, tuple[Fit, int]]:
        """Titles beside the known ones that have the letters in the order typed."""
        from rapidfuzz import process  # not before somebody searches
        from rapidfuzz.distance import LCSseq

        most = len(asked.line)
        candidates = process.extract(
            asked.line, self._folded, scorer=LCSseq.similarity, score_cutoff=most, limit=None
        )
        found: dict[int, tuple[Fit, int]] = {}
        for folded, _, index in candidates:
            if index not in known:
                runs = _runs(asked.letters(folded))
                if _means_something(runs, folded):
                    found[index] = Fit.LETTERS, len(runs)
        return found

    def _alike(
        self, asked: "_Asked", known: dict[int, tuple[Fit, int]]
    ) -> dict[int, tuple[Fit, int]]:
        """Titles beside the known ones in which each word is spelt nearly as typed."""
        from rapidfuzz import fuzz, process

        rough = process.extract(
            asked.line,
            self._folded,
            scorer=fuzz.partial_ratio,
            score_cutoff=_ROUGHLY_ALIKE,
            limit=_MOST_LOOKED_AT + len(known),
        )
        found: dict[int, tuple[Fit, int]] = {}
        for folded, _, index in rough:
            if index not in known:
                slips = asked.slips(folded)
                if slips is not None:
                    found[index] = Fit.ALIKE, slips
        return found

    def _hit(self, asked: "_Asked", index: int, fit: Fit) -> Hit:
        folded = self._folded[index]
        return Hit(index, fit, places_in(self._titles[index], asked.positions(folded, fit)))


class _Asked:
    """What somebody typed, and how it lies in folded titles."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.line = " ".join(words)
        self.forgiving = any(map(_slips_allowed, words))
        starts = ".* ".join(re.escape(word) for word in words)
        self._starts = re.compile(f" {starts}")

    def tests(self) -> list[tuple[Fit, Callable[[str, str], bool]]]:
        """The ways to hold the words, the best first: of a folded title, and of " " before it."""
        line, words = self.line, self.words
        # What begins a word, with the space before it, is quicker to look for than to split.
        started, starts = f" {line}", [f" {word}" for word in words]
        tests: list[tuple[Fit, Callable[[str, str], bool]]] = [
            (Fit.SAME, lambda folded, _: folded == line or folded.strip() == line),
            (Fit.START, lambda folded, _: folded.startswith(line)),
            (Fit.WORD_STARTS, lambda _, spaced: started in spaced),
            (Fit.INSIDE, lambda folded, _: line in folded),
        ]
        if len(words) > 1:
            in_order, mixed = Fit.WORD_STARTS, Fit.WORD_STARTS_MIXED
            tests[3:3] = [
                (in_order, lambda _, spaced: self._starts.search(spaced) is not None),
                (mixed, lambda _, spaced: all(word in spaced for word in starts)),
            ]
            tests.append((Fit.WORDS_INSIDE, lambda folded, _: all(one in folded for one in words)))
        return tests

    def positions(self, folded: str, fit: Fit) -> list[int]:
        """The places in a folded title that were typed."""
        if fit == Fit.START:
            return list(range(len(self.line)))
        if fit in (Fit.SAME, Fit.WORD_STARTS):
            return self._of_starts(folded)
        if fit in (Fit.WORD_STARTS_MIXED, Fit.WORDS_INSIDE):
            return self._of_words(folded)
        if fit == Fit.INSIDE:
            start = folded.index(self.line)
            return list(range(start, start + len(self.line)))
        return self.letters(folded) if fit == Fit.LETTERS else self._of_alike(folded)

    def _of_starts(self, folded: str) -> list[int]:
        spaced, found, start = f" {folded}", list[int](), 0
        whole = spaced.find(f" {self.line}")
        if whole >= 0:
            return list(range(whole, whole + len(self.line)))
        for word in self.words:
            start = spaced.index(f" {word}", start)
            found += range(start, start + len(word))
            start += len(word)
        return found

    def _of_words(self, folded: str) -> list[int]:
        spaced, found = f" {folded}", set[int]()
        for word in sorted(self.words, key=len, reverse=True):
            start = _untaken(f" {word}", spaced, found)
            if start < 0:
                start = _untaken(word, folded, found)
            if start < 0:  # two words for the same letters
                start = folded.index(word)
            found |= set(range(start, start + len(word)))
        return sorted(found)

    def slips(self, folded: str) -> int | None:
        """How many letters are wrong, one word with another; None where it is another word."""
        total = 0
        for word in self.words:
            nearest = _nearest(word, folded)
            if nearest is None:
                return None
            total += nearest[0]
        return total

    def _of_alike(self, folded: str) -> list[int]:
        from rapidfuzz.distance import LCSseq

        found: set[int] = set()
        for word in self.words:
            nearest = _nearest(word, folded)
            _, start, end = nearest or (0, 0, 0)
            for block in LCSseq.editops(word, folded[start:end]).as_matching_blocks():
                found |= set(range(start + block.b, start + block.b + block.size))
        return sorted(found)

    def letters(self, folded: str) -> list[int]:
        """Where the letters stand, in order: where a run goes on or a word begins if possible.

        The title has them all.
        """
        line = self.line.replace(" ", "")
        latest = _latest(line, folded)
        found: list[int] = []
        place = -1
        for letter, last in zip(line, latest, strict=True):
            place = _next(letter, folded, place, last)
            found.append(place)
        return found


def _untaken(part: str, whole: str, taken: set[int]) -> int:
    """Where `part` stands in `whole` on letters that nothing else has taken; -1 for nowhere."""
    start = whole.find(part)
    while start >= 0 and not taken.isdisjoint(range(start, start + len(part.strip()))):
        start = whole.find(part, start + 1)
    return start


def _latest(line: str, folded: str) -> list[int]:
    """The last place at which each letter may stand so that the rest still fits behind it."""
    found: list[int] = []
    end = len(folded)
    for letter in reversed(line):
        end = folded.rindex(letter, 0, end)
        found.append(end)
    return found[::-1]


def _next(letter: str, folded: str, place: int, last: int) -> int:
    """Where to take the next letter: right behind, else at a word's start, else soonest."""
    if place >= 0 and folded[place + 1] == letter:
        return place + 1
    if place < 0 and folded[0] == letter:
        return 0
    start = folded.find(f" {letter}", max(place, 0), last + 1)
    return start + 1 if start >= 0 else folded.index(letter, place + 1)


def _nearest(word: str, folded: str) -> tuple[int, int, int] | None:
    """The part of a title most like a word, if it is like it: (letters wrong, start, end).

    The word may be a beginning: "montior" is like "monitoring".
    """
    from rapidfuzz.distance import OSA

    allowed = _slips_allowed(word)
    best: tuple[int, int, int] | None = None
    for found in _WORD.finditer(folded):
        start, whole = found.start(), found.end()
        ends = {min(whole, start + len(word) + more) for more in (-1, 0, 1)} | {whole}
        for end in sorted(ends):
            wrong = OSA.distance(word, folded[start:end], score_cutoff=allowed)
            if wrong <= allowed and (best is None or wrong < best[0]):
                best = wrong, start, end
    return best


def _slips_allowed(word: str) -> int:
    """How many letters may be wrong in a word."""
    return (len(word) > 3) + (len(word) > 5)


def _runs(places: Sequence[int]) -> list[int]:
    """Where the pieces begin in which these places lie."""
    return [place for at, place in enumerate(places) if at == 0 or place != places[at - 1] + 1]


def _means_something(runs: Sequence[int], folded: str) -> bool:
    """Whether pieces that begin there abbreviate the title: its words, or one of them.

    Letters scattered over a long name mean nothing to anybody.
    """
    first, *others = (place == 0 or folded[place - 1] == " " for place in runs)
    return first and (all(others) or " " not in folded[runs[0] : runs[-1]])
