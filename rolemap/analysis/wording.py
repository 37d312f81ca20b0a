"""How findings put names, numbers and facts that several rules state."""

from collections.abc import Collection, Iterable, Sequence

from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.records import Person
from rolemap.model.text import Figure, Text, in_a_row, text

_MOST = 3


def listed(names: Sequence[str | Text], most: int = _MOST) -> str | Text:
    """The names with commas; of more than `most` the first and how many more there are."""
    return _first(names[:most], len(names))


def _first(names: Sequence[str | Text], count: int) -> str | Text:
    """The first names of so many."""
    row = in_a_row(names)
    if count <= len(names):
        return row
    return text("{names} and {count} more", names=row, count=count - len(names))


def people(found: Iterable[Person], most: int = _MOST) -> str | Text:
    """The names of people."""
    there = list(found)
    return _first([person.name for person in there[:most]], len(there))


def things(names: Iterable[str]) -> str | Text:
    """The names of things, each in quotation marks."""
    found = list(names)
    return _first([text("“{name}”", name=name) for name in found[:_MOST]], len(found))


def percent(share: float, digits: int = 0) -> Figure:
    """A share without its sign, "115" for 1.15, with up to so many digits behind the point."""
    return Figure(round(share * 100, digits))


def named_in_vain(facts: Facts, responsibility_id: Id, letters: Collection[str]) -> list[Text]:
    """Evidence: the roles and teams that hold one of `letters` on it and have nobody in them."""
    names = {
        held.party: facts.org.party(held.party).name
        for held in facts.bound_to_nobody(responsibility_id)
        if held.letter in letters
    }
    if not names:
        return []
    return [text("Named for it, with nobody in it: {names}", names=things(names.values()))]
