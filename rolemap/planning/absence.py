"""What would stand open if somebody were away. Imports analysis and model only."""

from collections.abc import Iterator
from dataclasses import dataclass

from rolemap.analysis.duty import Duty
from rolemap.analysis.facts import Facts
from rolemap.analysis.leaving import DECIDE, DO, ON_CALL, counts, opened_by
from rolemap.model.ids import Id
from rolemap.model.org import by_name
from rolemap.model.records import Person, Responsibility


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
    found = [
        (facts.org.get(Responsibility, work), Loss(work, lost, _remaining(facts, work, person_id)))
        for work, lost in opened_by(facts, person_id).items()
    ]
    return tuple(loss for _, loss in sorted(found, key=lambda one: _rank(*one)))


def _remaining(facts: Facts, responsibility_id: Id, person_id: Id) -> tuple[Id, ...]:
    people = {person.id: person for person in _left(facts, responsibility_id, person_id)}
    return tuple(person.id for person in sorted(people.values(), key=by_name))


def _left(facts: Facts, responsibility_id: Id, person_id: Id) -> Iterator[Person]:
    """Who would decide or work on it: everybody else, and those who stand in for the person."""
    for duty in facts.duties(responsibility_id):
        if counts(duty):
            found = duty.person if duty.person.id != person_id else _stands_in(facts, duty)
            if found is not None:
                yield found


def _stands_in(facts: Facts, duty: Duty) -> Person | None:
    """Who does what a duty says while its person is away; nobody stands in for themselves."""
    deputy = duty.assignment.deputy
    return None if deputy == duty.person.id else facts.org.look(Person, deputy)


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
