"""RM102: nobody does a responsibility."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.repairs import let_deciders_work
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import named_in_vain, people
from rolemap.model.records import Responsibility
from rolemap.model.text import text


@rule(
    "RM102",
    about=Responsibility,
    severity=Severity.ERROR,
    source="Smith & Erwin, Role & Responsibility Charting (RACI), horizontal analysis",
)
def nobody_responsible(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """Nobody is named to do a responsibility.

    Where somebody is accountable this is only for information: whoever answers for work that
    nobody else does, does it. Where a responsibility that is kept on call has nobody at all,
    nobody-on-call says so instead.

    Why it matters:
        Work that stands in a plan without anybody to do it is not going to be done, and those who
        wait for it find out last.

    What to do:
        Name who does it. If the accountable person does it alone, write that down too, so that
        it counts as planned work.

    Source:
        Smith & Erwin, Role & Responsibility Charting: at least one R in each row; a lone A
        implies the R.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; Ana is C on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben
        Ana is A on Evaluate; Ben is R on Evaluate
    """
    if facts.doers(responsibility.id):
        return
    deciders = facts.deciders(responsibility.id)
    if responsibility.on_call and not facts.working(responsibility.id):
        return
    if deciders:
        yield nobody_responsible.finding(
            (responsibility.id,),
            text("Nobody separate does “{work}”", work=responsibility.name),
            text("Accountable, and so taken to do it: {names}", names=people(deciders)),
            brief=text("nobody separate does it"),
            severity=Severity.INFO,
        )
        return
    yield nobody_responsible.finding(
        (responsibility.id,),
        text("Nobody is responsible for “{work}”", work=responsibility.name),
        *named_in_vain(facts, responsibility.id, [facts.org.scheme.doer.letter]),
    )


@nobody_responsible.fixer
def make_the_accountable_responsible(facts: Facts, finding: Finding) -> Iterator[Fix]:
    """Write down that those who are accountable do the work."""
    work = finding.subjects[0]
    deciders = facts.deciders(work)
    if deciders:
        label = text(
            "Make {names} {letter} too",
            names=people(deciders),
            letter=facts.org.scheme.doer.word,
        )
        yield Fix(label, let_deciders_work(facts, work))
