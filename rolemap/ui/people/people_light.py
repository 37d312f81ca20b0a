"""Who has to do with what stands out: all who hold something of it."""

from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.records import Assignment
from rolemap.ui.bridge import Bridge
from rolemap.ui.lens import Filter, Light, light_of


def touches(facts: Facts, light: Light, person_id: Id) -> bool:
    """Whether a person holds, or stands in for, anything that stands out."""
    if light.ids is None:
        return True
    held = [duty.assignment for duty in facts.duties_of(person_id)]
    stands_in = facts.org.referring(Assignment, "deputy", person_id)
    return any(_is_lit(light, one) for one in (*held, *stands_in))


def _is_lit(light: Light, held: Assignment) -> bool:
    if light.ids is None or held.responsibility not in light.ids:
        return False
    # Without letters of its own the whole responsibility stands out.
    because = light.chips.get(held.responsibility)
    return not because or held.id in because


def asked_for(bridge: Bridge, facts: Facts, asked: Filter) -> frozenset[Id] | None:
    """The people whom a filter lets through; None where it lets all through."""
    if asked.kind == "all":
        return None
    light = light_of(bridge, asked)
    found = {one for held in _lit(facts, light) for one in _behind(facts, held)}
    if asked.kind == "party":
        found.update(person.id for person in facts.holders(asked.of))
    else:
        found.update(_found_fault_with(bridge, asked))
    return frozenset(found)


def _lit(facts: Facts, light: Light) -> list[Assignment]:
    on_it = (held for work in light.ids or () for held in facts.org.assignments_on(work))
    return [held for held in on_it if _is_lit(light, held)]


def _behind(facts: Facts, held: Assignment) -> list[Id]:
    people = [person.id for person in facts.holders(held.party)]
    return people if held.deputy is None else [*people, held.deputy]


def _found_fault_with(bridge: Bridge, asked: Filter) -> set[Id]:
    """Those whom such a finding is about, even if they hold nothing."""
    found = (one for one in bridge.findings() if one.accepted is None)
    if asked.kind == "gaps":
        found = (one for one in found if one.code.startswith("RM1"))
    elif asked.kind == "finding":
        found = (one for one in found if one.code == asked.of)
    return {subject for one in found for subject in one.subjects}
