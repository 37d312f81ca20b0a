"""RM202: many people do the same responsibility."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people
from rolemap.model.records import Responsibility
from rolemap.model.text import text


@rule(
    "RM202",
    about=Responsibility,
    severity=Severity.WARNING,
    limits=("responsible",),
    source="agilesriram 2014, on RACI charts",
    shifts={"small": "softer"},
)
def many_responsible(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """Three or more people do the same responsibility.

    How many are too many is the limit `responsible`. A rota wants many, so what is kept on call is
    left out.

    Why it matters:
        What many do together nobody does alone: they wait for each other, or do it twice.

    What to do:
        Split the responsibility into parts with one or two people each, or let some only support
        it or be consulted. If the overlap is wanted, accept it with the reason.

    Source:
        agilesriram (2014), on RACI charts: three or more R in one row are too many.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben; person Cem
        Ana is A+R on Evaluate; Ben is R on Evaluate; Cem is R on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben; person Cem
        Ana is A+R on Evaluate; Ben is R on Evaluate; Cem is C on Evaluate
    """
    doers = facts.doers(responsibility.id)
    if responsibility.on_call or len(doers) <= facts.org.settings.limits.responsible:
        return
    yield many_responsible.finding(
        (responsibility.id, *sorted(person.id for person in doers)),
        text(
            "{count} people are responsible for “{work}”",
            count=len(doers),
            work=responsibility.name,
        ),
        text("Responsible: {names}", names=people(doers)),
    )
