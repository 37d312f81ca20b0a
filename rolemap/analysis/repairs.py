"""What the fixes of several rules are made of: edits, and the choice of people for a rota."""

from collections.abc import Iterable

from rolemap.analysis.facts import Facts
from rolemap.analysis.workload import Load, load_of, on_call_share
from rolemap.model.change import Change
from rolemap.model.edits.assignments import assign
from rolemap.model.ids import Id
from rolemap.model.org import by_name
from rolemap.model.records import Assignment, Person, Responsibility

_NOISE = 1e-9  # thrice a tenth is a little more than three tenths


def deciding(facts: Facts, responsibility_id: Id) -> list[Assignment]:
    """The letters that make somebody accountable, vacant roles and empty teams included."""
    decider = facts.org.scheme.decider.letter
    on_it = facts.org.assignments_on(responsibility_id)
    return [held for held in on_it if held.letter == decider]


def let_deciders_work(facts: Facts, responsibility_id: Id) -> Change:
    """Say of those who are accountable that they do the work too."""
    doer = facts.org.scheme.doer.letter
    return Change.joined(
        assign(facts.org, held.party, responsibility_id, doer)
        for held in deciding(facts, responsibility_id)
        if facts.holders(held.party)
    )


def spell_out(facts: Facts, responsibility_id: Id) -> Change:
    """Name those as doing the work who are only taken to do it, since nobody else is named.

    Once others are named, an A alone implies no work any more.
    """
    if any(duty.works for duty in facts.duties(responsibility_id)):
        return Change()
    return let_deciders_work(facts, responsibility_id)


def with_time_for_rota(facts: Facts, work: Responsibility, least: int, most: int) -> list[Person]:
    """Who could join the rota of some work without too much to do.

    First those who have a part in its stage, and so know what may ring, then the others; the
    least busy first.

    Args:
        facts: the organisation.
        work: what is kept on call.
        least: fewer people than this are no help.
        most: more people than this are not needed.

    Returns:
        As many people as can be had, or none where there are fewer than `least`.
    """
    on_it = {person.id for person in facts.workers(work.id)}
    near = {
        duty.person.id: duty.person
        for beside in facts.works_in(work.stage)
        for duty in facts.duties(beside.id)
        if duty.person.id not in on_it
    }
    pool = _by_load(facts, near.values())
    chosen = _that_fit(facts, work, pool, most, most)
    if chosen:
        return chosen
    others = (one for one in facts.org.all(Person) if one.id not in on_it and one.id not in near)
    pool += _by_load(facts, others)
    return _that_fit(facts, work, pool, least, most)


def _by_load(facts: Facts, people: Iterable[Person]) -> list[tuple[Person, Load]]:
    loads = [(person, load_of(facts, person)) for person in people]
    return sorted(loads, key=lambda found: (found[1].ratio, by_name(found[0])))


def _that_fit(
    facts: Facts, work: Responsibility, pool: list[tuple[Person, Load]], least: int, most: int
) -> list[Person]:
    """The first of the pool who have time for their part: `most` of them, or as many as can be."""
    already = len(facts.workers(work.id))
    for count in range(most, least - 1, -1):
        share = _share(work, already + count)
        free = [person for person, load in pool if _fits(facts, load, share)]
        if len(free) >= count:
            return free[:count]
    return []


def _share(work: Responsibility, people: int) -> float:
    """The time of each one that the work takes when `people` share it."""
    assert work.on_call is not None
    return on_call_share(work.on_call, people) + work.effort / people


def _fits(facts: Facts, load: Load, share: float) -> bool:
    most = facts.org.settings.limits.load * load.capacity
    return load.planned + share <= most + _NOISE
