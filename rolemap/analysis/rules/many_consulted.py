"""RM203: many people are to be asked before a responsibility is done."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people
from rolemap.model.org import by_name
from rolemap.model.records import Person, Responsibility
from rolemap.model.text import Plural, text

_MANY = Plural("One person is consulted on “{work}”", "{count} people are consulted on “{work}”")


@rule(
    "RM203",
    about=Responsibility,
    severity=Severity.WARNING,
    limits=("consulted",),
    source="Smith & Erwin, Role & Responsibility Charting (RACI), horizontal analysis",
    shifts={"small": "softer"},
)
def many_consulted(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """More people are consulted on a responsibility than can be asked in good time.

    How many are too many is the limit `consulted`. Counted are people: a role or team that is
    consulted counts with all who are in it. Who does the work or answers for it has not to be
    asked, and is not counted.

    Why it matters:
        Each of them must be heard before the work goes on. The more there are, the later the last
        one answers, and the less anybody's answer counts.

    What to do:
        Ask whether each of them has something to say that the others have not. Inform the rest,
        or let one speak for several. No edit is proposed: whose word can be spared is not for a
        program to say.

    Source:
        Smith & Erwin, Role & Responsibility Charting, horizontal analysis: many C in a row, and
        rows without a blank, want a reason. That more than three are many is RoleMap's own choice.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; Ana is A+R on Evaluate
        person Ben; person Cem; person Dana; person Eve; team Sales
        Ben is in Sales; Cem is in Sales; Dana is in Sales; Eve is in Sales
        Sales is C on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train; person Ana; Ana is A+R on Evaluate
        person Ben; person Cem; person Dana; person Eve; team Sales
        Ben is in Sales; Cem is in Sales; Dana is in Sales; Eve is in Sales
        Ben is C on Evaluate; Sales is I on Evaluate
    """
    asked = _asked(facts, responsibility)
    if len(asked) <= facts.org.settings.limits.consulted:
        return
    yield many_consulted.finding(
        (responsibility.id, *sorted(person.id for person in asked)),
        _MANY.of(len(asked), work=responsibility.name),
        text("Consulted: {names}", names=people(asked)),
        *([text("Everybody has a letter on it")] if _is_full(facts, responsibility) else []),
    )


def _asked(facts: Facts, work: Responsibility) -> list[Person]:
    """Who is consulted and has no larger part in it, by name."""
    asked = {duty.person.id: duty.person for duty in facts.duties_saying(work.id, "consult")}
    if not asked:
        return []
    for person in (*facts.workers(work.id), *facts.deciders(work.id)):
        asked.pop(person.id, None)
    return sorted(asked.values(), key=by_name)


def _is_full(facts: Facts, work: Responsibility) -> bool:
    """Whether the row has no blank: nobody is left who has no letter."""
    on_it = {duty.person.id for duty in facts.duties(work.id)}
    return len(on_it) == facts.org.count(Person)
