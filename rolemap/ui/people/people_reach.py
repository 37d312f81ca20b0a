"""Whose rows in the table of people a change reaches."""

from collections.abc import Iterable

from rolemap.analysis.facts import Facts
from rolemap.analysis.neighbourhood import Neighbourhood
from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Person, Settings
from rolemap.session.document import Changed


def says_nothing(event: Changed) -> bool:
    """Whether only settings are other ones, and none that a figure depends on."""
    edits = list(event.change.edits.values())
    for edit in edits:
        before, after = edit.before, edit.after
        if not isinstance(before, Settings) or not isinstance(after, Settings):
            return False
        if (before.scheme, before.limits) != (after.scheme, after.limits):
            return False
    return bool(edits)


def named_in(event: Changed, reach: Neighbourhood, facts: Facts) -> set[Id]:
    """Whose rows a change reaches, with those that only name an edited person."""
    found = set(reach.touched.get(Person.KIND, ()))
    for edit in event.change.edits.values():
        if isinstance(edit.record, Person):
            found |= _naming(facts, edit.record.id)
    return found


def _naming(facts: Facts, person_id: Id) -> set[Id]:
    """Those who report to a person, or whose deputy the person is."""
    reports: Iterable[Person] = facts.org.referring(Person, "managers", person_id)
    letters = facts.org.referring(Assignment, "deputy", person_id)
    behind = {holder.id for held in letters for holder in facts.holders(held.party)}
    return behind | {one.id for one in reports}
