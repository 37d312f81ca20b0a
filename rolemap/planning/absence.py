"""What would stand open if somebody were away. Imports analysis and model only."""

from collections.abc import Iterator
from dataclasses import dataclass

from rolemap.analysis.duty import Duty
from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.org import by_name
from rolemap.model.records import Person, Responsibility

DECIDE = "decide"
DO = "do"
ON_CALL = "on call"


@dataclass(frozen=True, slots=True)
class Loss:
    """What one responsibility would lose.

    Attributes:
        lost: what nobody else would do then: "decide", "do", "on call", in this order.
        remaining: who would still decide or work on it, stand-ins included, by name.
    """

    responsibility: Id
    lost: tuple[str, ...]
    remaining: tuple[Id, ...]


def falls_open(facts: Facts, person_id: Id) -> tuple[Loss, ...]:
    """What would stand open without a person, worst first.

    Worst is an on-call duty with nobody left, then what nobody else decides, then what nobody else
    does; among these the heavier ones first. The deputy of a letter stands in for whoever holds
    it. Looked at is only what the person holds.
    """
    held: dict[Id, list[Duty]] = {}
    for duty in facts.duties_of(person_id):
        if _counts(duty):
            held.setdefault(duty.responsibility, []).append(duty)
    works = ((facts.org.get(Responsibility, one), mine) for one, mine in held.items())
    found = [(work, loss) for work, mine in works if (loss := _loss(facts, work, mine)).lost]
    return tuple(loss for _, loss in sorted(found, key=lambda one: _rank(*one)))


def _loss(facts: Facts, work: Responsibility, mine: list[Duty]) -> Loss:
    person_id = mine[0].person.id
    others = {DECIDE: facts.deciders(work.id), DO: facts.doers(work.id)}
    lost = [
        sense
        for sense, people in others.items()
        if any(duty.sense == sense for duty in mine)
        and all(person.id == person_id for person in people)
        and not any(duty.sense == sense and _stands_in(facts, duty) for duty in mine)
    ]
    on_call = work.on_call is not None and bool(facts.working_of(person_id, work.id))
    if not lost and not on_call:
        return Loss(work.id, (), ())
    # Where nobody is left to do it, whoever decides does: as everywhere, an A is an implied R.
    remaining = {person.id: person for person in _left(facts, work.id, person_id)}
    if on_call and not remaining:
        lost.append(ON_CALL)
    by_their_names = sorted(remaining.values(), key=by_name)
    return Loss(work.id, tuple(lost), tuple(one.id for one in by_their_names))


def _left(facts: Facts, responsibility_id: Id, person_id: Id) -> Iterator[Person]:
    """Who would decide or work on it: everybody else, and those who stand in for the person."""
    for duty in facts.duties(responsibility_id):
        if _counts(duty):
            found = duty.person if duty.person.id != person_id else _stands_in(facts, duty)
            if found is not None:
                yield found


def _stands_in(facts: Facts, duty: Duty) -> Person | None:
    """Who does what a duty says while its person is away; nobody stands in for themselves."""
    deputy = duty.assignment.deputy
    return None if deputy == duty.person.id else facts.org.look(Person, deputy)


def _counts(duty: Duty) -> bool:
    return duty.works or duty.sense == DECIDE


def _rank(work: Responsibility, loss: Loss) -> tuple[bool, bool, bool, float, str, str, Id]:
    return (
        ON_CALL not in loss.lost,
        DECIDE not in loss.lost,
        DO not in loss.lost,
        -work.weight,
        work.name.casefold(),
        work.name,
        work.id,
    )
