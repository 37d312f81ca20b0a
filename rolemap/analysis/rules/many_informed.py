"""RM204: many people are to be told when a responsibility is done."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people
from rolemap.model.org import by_name
from rolemap.model.records import Person, Responsibility
from rolemap.model.text import Plural, text

_MANY = Plural("One person is informed of “{work}”", "{count} people are informed of “{work}”")


@rule(
    "RM204",
    about=Responsibility,
    severity=Severity.INFO,
    limits=("informed",),
    source="Smith & Erwin, Role & Responsibility Charting (RACI), horizontal analysis",
)
def many_informed(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """More people are informed of a responsibility than one message by hand can reach.

    How many are too many is the limit `informed`. Counted are people: a role or team that is
    informed counts with all who are in it. Who has another letter on it as well knows anyway, and
    is not counted.

    Why it matters:
        Whoever does the work has to keep in mind whom to tell. With many, somebody is forgotten,
        or everybody gets mails that nobody reads.

    What to do:
        Publish the result in one place where all can find it, and inform those by name who have to
        act on it. No edit is proposed: who need not be told is not for a program to say.

    Source:
        Smith & Erwin, Role & Responsibility Charting, horizontal analysis: many I in a row want a
        reason. That more than five are many is RoleMap's own choice.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; Ana is A+R on Evaluate
        person Ben; person Cem; person Dana; person Eve; person Fay; person Gus; team Sales
        Ben is in Sales; Cem is in Sales; Dana is in Sales; Eve is in Sales; Fay is in Sales
        Gus is I on Evaluate; Sales is I on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train; person Ana; Ana is A+R on Evaluate
        person Ben; person Cem; person Dana; person Eve; person Fay; person Gus; team Sales
        Ben is in Sales; Cem is in Sales; Dana is in Sales; Eve is in Sales; Fay is in Sales
        Gus is I on Evaluate
    """
    told = _only_told(facts, responsibility)
    if len(told) <= facts.org.settings.limits.informed:
        return
    yield many_informed.finding(
        (responsibility.id, *sorted(person.id for person in told)),
        _MANY.of(len(told), work=responsibility.name),
        text("Informed: {names}", names=people(told)),
    )


def _only_told(facts: Facts, work: Responsibility) -> list[Person]:
    """Who is informed and has no other letter on it, by name; nobody where these are few."""
    told = {duty.person.id: duty.person for duty in facts.duties_saying(work.id, "inform")}
    if len(told) <= facts.org.settings.limits.informed:
        return []
    for duty in facts.duties(work.id):
        if duty.sense != "inform":
            told.pop(duty.person.id, None)
    return sorted(told.values(), key=by_name)
