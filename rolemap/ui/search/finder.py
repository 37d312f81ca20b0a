"""Looks for words in names, titles, notes and skills, and keeps what it found up to date.

Knows the model, but no widgets.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.ui.look.text import one_line
from rolemap.ui.search.folding import fold, places_in
from rolemap.ui.search.things import Place, Thing, thing_of, things, touched_by

# What no text holds once it is on one line: nothing is found across the end of a passage.
_END = "\n"
# How much of a long note is shown before the words that were found in it.
_BEFORE = 12


@dataclass(frozen=True, slots=True)
class Match:
    """A thing in which the words were found.

    Attributes:
        in_title: the characters of the title that match; none where only a passage does.
        label: which passage matched first ("notes"); "" where the title does.
        words: the piece of the passage around the match, with "…" where it is cut.
        in_words: the characters of `words` that match.
    """

    thing: Thing
    in_title: tuple[int, ...]
    label: str = ""
    words: str = ""
    in_words: tuple[int, ...] = ()


class Finder:
    """What holds some words in an organisation, in the order of the pipeline.

    Attributes:
        query: the words, as they are compared.
    """

    def __init__(self, org: Org) -> None:
        found = things(org)
        self._things = {thing.id: thing for thing in found}
        self._folded = {thing.id: _folded(thing) for thing in found}
        self.query = ""
        self._matches: tuple[Id, ...] = ()

    @property
    def matches(self) -> tuple[Id, ...]:
        """What holds the words, in order."""
        return self._matches

    def look_for(self, words: str) -> None:
        """Look for other words; none are found nowhere."""
        self.query = " ".join(fold(one_line(words)).split())
        found = (one for one, said in self._folded.items() if self._holds(said))
        self._matches = self._sorted(found) if self.query else ()

    def update(self, org: Org, change: Change) -> None:
        """Look again at what `change` touched, which led to `org`."""
        touched = set(touched_by(org, change))
        found = [one for one in self._matches if one not in touched]
        for record_id in touched:
            thing = thing_of(org, org.find(record_id))
            if thing is None:
                self._things.pop(record_id, None)
                self._folded.pop(record_id, None)
                continue
            self._things[record_id] = thing
            self._folded[record_id] = _folded(thing)
            if self._holds(self._folded[record_id]):
                found.append(record_id)
        self._matches = self._sorted(found)

    def _holds(self, folded: str) -> bool:
        return bool(self.query) and self.query in folded

    def _sorted(self, ids: Iterable[Id]) -> tuple[Id, ...]:
        return tuple(sorted(ids, key=lambda one: self._things[one].place))

    def place_of(self, record_id: Id) -> Place | None:
        """Where a thing stands among all; None for what cannot be found."""
        thing = self._things.get(record_id)
        return None if thing is None else thing.place

    def first_from(self, place: Place | None) -> int:
        """Which match is the first one at or after a place: its number, 0 if there is none."""
        if place is None:
            return 0
        at = bisect_left(self._matches, place, key=lambda one: self._things[one].place)
        return at if at < len(self._matches) else 0

    def match(self, record_id: Id) -> Match:
        """Where the words are in a thing that holds them."""
        thing = self._things[record_id]
        at = self._places(thing.title)
        if at:
            return Match(thing, at)
        for passage in thing.text:
            at = self._places(passage.words)
            if at:
                return Match(thing, (), passage.label, *_cut(passage.words, at))
        return Match(thing, ())

    def _places(self, words: str) -> tuple[int, ...]:
        """The characters of `words` at which the query stands first."""
        start = fold(words).find(self.query)
        return places_in(words, range(start, start + len(self.query))) if start >= 0 else ()


def _folded(thing: Thing) -> str:
    return _END.join(fold(words) for words in (thing.title, *(one.words for one in thing.text)))


def _cut(words: str, at: tuple[int, ...]) -> tuple[str, tuple[int, ...]]:
    """`words` from shortly before what matches, with the characters that match."""
    if at[0] <= _BEFORE:
        return words, at
    space = words.find(" ", at[0] - _BEFORE, at[0])
    start = space + 1 if space >= 0 else at[0] - _BEFORE
    return "…" + words[start:], tuple(place - start + 1 for place in at)
