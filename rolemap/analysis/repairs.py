"""What the fixes of several rules are made of: edits, and the choice of people for a rota."""

from rolemap.analysis.facts import Facts
from rolemap.analysis.workload import Load, load_of, on_call_share
from rolemap.model.change import Change
from rolemap.model.edits.assignments import assign
from rolemap.model.ids import Id
from rolemap.model.org import by_name
from rolemap.model.records import Assignment, OnCall, Person, Responsibility

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
    """Who could join the rota of some work without too much to do, least busy first.

    Args:
        facts: the organisation.
        work: what is kept on call.
        least: fewer people than this are no help.
        most: more people than this are not needed.

    Returns:
        As many people as can be had, or none where there are fewer than `least`.
    """
    if work.on_call is None:
        return []
    on_it = facts.workers(work.id)
    others = [person for person in facts.org.all(Person) if person not in on_it]
    loads = sorted(
        ((load_of(facts, person), person) for person in others),
        key=lambda found: (found[0].ratio, by_name(found[1])),
    )
    for count in range(min(most, len(loads)), least - 1, -1):
        share = _share(work, work.on_call, len(on_it) + count)
        free = [person for load, person in loads if _fits(facts, load, share)]
        if len(free) >= count:
            return free[:count]
    return []


def _share(work: Responsibility, on_call: OnCall, people: int) -> float:
    """The time of each one that the work takes when `people` share it."""
    return on_call_share(on_call, people) + work.effort / people


def _fits(facts: Facts, load: Load, share: float) -> bool:
    most = facts.org.settings.limits.load * load.capacity
    return load.planned + share <= most + _NOISE
