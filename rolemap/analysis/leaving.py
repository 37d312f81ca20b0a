"""What would stand open if somebody left for good: nobody answers for it, does it, is on call."""

from rolemap.analysis.duty import Duty
from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.records import Responsibility

DECIDE, DO, ON_CALL = "decide", "do", "on call"


def opened_by(facts: Facts, person_id: Id) -> dict[Id, tuple[str, ...]]:
    """What would stand open without a person: the responsibilities, each with what it would lose.

    Whoever is the deputy for a letter stands in for its holder.
    """
    mine: dict[Id, list[Duty]] = {}
    for duty in facts.duties_of(person_id):
        if counts(duty):
            mine.setdefault(duty.responsibility, []).append(duty)
    lost = {work: _lost(facts, work, duties) for work, duties in mine.items()}
    return {work: parts for work, parts in lost.items() if parts}


def hanging_on(facts: Facts, person_id: Id) -> dict[Id, tuple[str, ...]]:
    """Of what would stand open without a person, what nobody would be left to do.

    Left out is what only wants somebody to answer for it: whoever does it can be asked.
    """
    opened = opened_by(facts, person_id)
    return {
        work: parts
        for work, parts in opened.items()
        if parts != (DECIDE,) or not _somebody_else(facts, work, person_id)
    }


def _somebody_else(facts: Facts, work: Id, person_id: Id) -> bool:
    """Whether somebody would still do it or answer for it, if only as a deputy."""
    return any(
        counts(duty) and (duty.person.id != person_id or _has_stand_in(duty))
        for duty in facts.duties(work)
    )


def _lost(facts: Facts, responsibility_id: Id, mine: list[Duty]) -> tuple[str, ...]:
    person_id = mine[0].person.id
    lost = [sense for sense in (DECIDE, DO) if _held_alone(facts, responsibility_id, sense, mine)]
    work = facts.org.get(Responsibility, responsibility_id)
    paged = work.on_call is not None and bool(facts.working_of(person_id, work.id))
    # Where nobody is left to do it, whoever decides does: an A is an implied R.
    if paged and not _somebody_else(facts, work.id, person_id):
        lost.append(ON_CALL)
    return tuple(lost)


def _held_alone(facts: Facts, work: Id, sense: str, mine: list[Duty]) -> bool:
    """Whether nobody else has such a letter, and nobody stands in."""
    such = [duty for duty in mine if duty.sense == sense]
    if not such or any(map(_has_stand_in, such)):
        return False
    return len(facts.deciders(work) if sense == DECIDE else facts.doers(work)) == 1


def _has_stand_in(duty: Duty) -> bool:
    """Whether somebody stands in; nobody does so for themselves."""
    return duty.assignment.deputy not in (None, duty.person.id)


def counts(duty: Duty) -> bool:
    """Whether something would be missing without it: it decides or works."""
    letter = duty.letter
    return letter is not None and (letter.works or letter.sense == DECIDE)
