"""RM604: whoever answers for work stands far above those who do it."""

from collections.abc import Collection, Iterable, Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Responsibility
from rolemap.model.text import text


def _moves_somebody(change: Change) -> bool:
    """Whether anybody has other managers afterwards."""
    return any(
        _managers(edit.before) != _managers(edit.after)
        for edit in change.edits.values()
        if isinstance(edit.record, Person)
    )


def _managers(record: object) -> tuple[Id, ...]:
    return record.managers if isinstance(record, Person) else ()


@rule(
    "RM604",
    about=Responsibility,
    severity=Severity.INFO,
    source="Smith & Erwin, Role & Responsibility Charting (RACI)",
    shifts={"small": "off"},
    spreads=_moves_somebody,
)
def accountable_too_high(facts: Facts, work: Responsibility) -> Iterator[Finding]:
    """The accountable person stands two or more managers above everybody who does the work.

    For each of the responsible people the shortest way up through their managers counts. Nothing
    is said where the accountable person takes part in the work, where one of the responsible
    people does not stand below, or where several are accountable (RM201).

    Why it matters:
        Whoever answers for work decides about it. From that far away each decision goes up and
        comes back, and those in between learn that they need not decide anything.

    What to do:
        Let somebody further down answer for it: a manager in between, or one of those who do it.

    Source:
        Smith & Erwin, Role & Responsibility Charting: accountability belongs at the lowest level
        that can bear it. That two levels are too many is RoleMap's own choice.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben; person Cem
        Cem reports to Ben; Ben reports to Ana; Ana is A on Evaluate; Cem is R on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben; person Cem
        Cem reports to Ben; Ben reports to Ana; Ben is A on Evaluate; Cem is R on Evaluate
    """
    deciders, doers = facts.deciders(work.id), facts.doers(work.id)
    if len(deciders) != 1 or not doers:
        return
    (decider,) = deciders
    if facts.working_of(decider.id, work.id) or not _stands_far_above(facts, decider.id, doers):
        return
    yield accountable_too_high.finding(
        (work.id, decider.id),
        text(
            "{person} answers for “{work}” from two or more levels above those who do it",
            person=decider.name,
            work=work.name,
        ),
        text("It is done by {names}", names=people(doers)),
        brief=text("accountable far above the work"),
    )


@accountable_too_high.where
def what_those_below_do(before: Org, facts: Facts, change: Change) -> Iterator[Id]:
    """All that is held by whoever has other managers, and by everybody further down."""
    moved = [
        key for key, edit in change.edits.items() if _managers(edit.before) != _managers(edit.after)
    ]
    for person_id in _down_from(before, moved) | _down_from(facts.org, moved):
        yield from (held.responsibility for held in facts.letters_of(person_id))


def _down_from(org: Org, people: Iterable[Id]) -> set[Id]:
    """These people and everybody below them, however far; a circle comes to an end."""
    found: set[Id] = set()
    waiting = list(people)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting.extend(report.id for report in org.referring(Person, "managers", one))
    return found


def _stands_far_above(facts: Facts, person_id: Id, doers: Collection[Person]) -> bool:
    """Whether everybody of `doers` reports to the person, and nobody less than two levels up."""
    reports = facts.org.referring(Person, "managers", person_id)
    if not reports:  # most people lead nobody
        return False
    near = {one.id for one in reports}
    return not any(one.id in near for one in doers) and all(
        person_id in _above(facts, one) for one in doers
    )


def _above(facts: Facts, person: Person) -> set[Id]:
    """Everybody above a person, however far; a circle comes to an end."""
    found: set[Id] = set()
    waiting = list(person.managers)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting.extend(facts.org.get(Person, one).managers)
    return found
