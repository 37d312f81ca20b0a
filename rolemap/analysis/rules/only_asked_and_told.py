"""RM602: a person is asked and told, and has no other part."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import things
from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Person, Responsibility
from rolemap.model.text import Text, text

# What the letters that this rule is about say.
_TOLD = {"consult": text("Asked about {names}"), "inform": text("Told about {names}")}


@rule(
    "RM602",
    about=Person,
    severity=Severity.INFO,
    source="Smith & Erwin, Role & Responsibility Charting (RACI), vertical analysis",
    shifts={"small": "off"},
)
def only_asked_and_told(facts: Facts, person: Person) -> Iterator[Finding]:
    """A person is consulted and informed, and neither does nor decides anything.

    All letters count, also those that come through a role or team. Who verifies, signs or must
    agree has a part of another kind, and so has whoever is the deputy or the manager of somebody.
    A person without any letter is for person-with-nothing (RM601).

    Why it matters:
        Everybody who is asked costs the others time. Somebody who is only asked either does work
        that the plan does not show, or sits in on what others could settle faster.

    What to do:
        Write down what the person does. If there is nothing, ask whether the person has to be
        consulted, or would rather read of the results.

    Source:
        Smith & Erwin, Role & Responsibility Charting: vertical analysis reads the column of each
        person; one without R and A makes them ask whether it is needed.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben
        Ana is A+R on Evaluate; Ben is C on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train; responsibility Report in Train
        person Ana; person Ben; Ana is A+R on Evaluate; Ben is C on Evaluate; Ben is A+R on Report
    """
    held = _only_asked_or_told(facts, person.id)
    if not held or _has_another_part(facts, person):
        return
    evidence = [
        told.filled(names=_named(facts, held[sense]))
        for sense, told in _TOLD.items()
        if sense in held
    ]
    yield only_asked_and_told.finding(
        (person.id,),
        text("{person} is only asked and told", person=person.name),
        *evidence,
    )


def _only_asked_or_told(facts: Facts, person_id: Id) -> dict[str, set[Id]]:
    """What the person is asked and told about; nothing where a letter says anything else."""
    senses = {letter.letter: letter.sense for letter in facts.org.scheme.letters}
    found: dict[str, set[Id]] = {}
    for held in facts.letters_of(person_id):
        sense = senses.get(held.letter, "")
        if sense not in _TOLD:
            return {}
        found.setdefault(sense, set()).add(held.responsibility)
    return found


def _has_another_part(facts: Facts, person: Person) -> bool:
    stands_in = facts.org.referring(Assignment, "deputy", person.id)
    return bool(stands_in or facts.org.referring(Person, "managers", person.id))


def _named(facts: Facts, works: set[Id]) -> str | Text:
    found = (facts.org.get(Responsibility, one) for one in works)
    return things(work.name for work in sorted(found, key=lambda one: (one.rank, one.id)))
