"""RM101: nobody answers for a responsibility."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import named_in_vain
from rolemap.model.edits.assignments import assign
from rolemap.model.records import Responsibility
from rolemap.model.text import in_a_row, text


@rule(
    "RM101",
    about=Responsibility,
    severity=Severity.ERROR,
    source="Smith & Erwin, Role & Responsibility Charting (RACI), horizontal analysis",
)
def nobody_accountable(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """Nobody answers for a responsibility.

    Why it matters:
        Work that several people do and none answers for is finished when each thinks another will
        do it. Somebody must be able to say yes or no, and be asked when it goes wrong.

    What to do:
        Make one person accountable. If one person does all of the work, that person usually is.

    Source:
        Smith & Erwin, Role & Responsibility Charting: exactly one A in each row.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; Ana is R on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train; person Ana; Ana is A+R on Evaluate
    """
    if facts.deciders(responsibility.id):
        return
    doers = facts.doers(responsibility.id)
    names = in_a_row([person.name for person in doers])
    evidence = text(
        "{names} does the work" if len(doers) == 1 else "{names} do the work", names=names
    )
    yield nobody_accountable.finding(
        (responsibility.id,),
        text("Nobody is accountable for “{work}”", work=responsibility.name),
        *([evidence] if doers else []),
        *named_in_vain(facts, responsibility.id, [facts.org.scheme.decider.letter]),
    )


@nobody_accountable.fixer
def make_a_doer_accountable(facts: Facts, finding: Finding) -> Iterator[Fix]:
    """Make one of those who do the work answer for it."""
    work = finding.subjects[0]
    letter = facts.org.scheme.decider
    for person in facts.doers(work)[:3]:
        yield Fix(
            text("Make {person} {letter}", person=person.name, letter=letter.word),
            assign(facts.org, person.id, work, letter.letter),
        )
