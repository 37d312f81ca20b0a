"""RM505: much would stand open if one person left."""

from collections.abc import Iterator, Mapping

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.leaving import DECIDE, DO, ON_CALL, hanging_on
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import things
from rolemap.model.ids import Id
from rolemap.model.records import Person, Responsibility
from rolemap.model.text import Plural, Text, text

# How it is said what nobody would do any more.
_LOST = {
    DECIDE: text("Nobody else answers for {names}"),
    DO: text("Nobody else does {names}"),
    ON_CALL: text("Nobody else is on call for {names}"),
}


@rule(
    "RM505",
    about=Person,
    severity=Severity.WARNING,
    limits=("opens",),
    source="RoleMap's own choice, after Avelino et al. 2016 on truck factors",
    shifts={"small": "softer"},
)
def hangs_on_one(facts: Facts, person: Person) -> Iterator[Finding]:
    """Much would stand open if one person left.

    Counted are the responsibilities that nobody would do or be on call for, and those that nobody
    would have a hand in at all. Where somebody only answers for what others do, those can be asked,
    and it does not count. Reported are as many as the limit `opens` says, or more. Whoever is the
    deputy for a letter stands in for it. What stands open today already does not count.

    Related is bus-factor-one (RM501), which asks whether most of a stage hangs on somebody; this
    rule asks for the whole width of what one person holds. Where all of it lies in a stage that
    RM501 reports for that person, this finding follows from that one and stands under it.

    Why it matters:
        When the person leaves, all of that comes up on one day, and those who stay have to find
        out what was promised to whom, while the work goes on.

    What to do:
        Name a deputy where one person answers alone, and let a second person do some of what only
        this one can do. Begin with what is on call.

    Source:
        After Avelino, Passos, Hora and Valente (2016), A novel approach for estimating truck
        factors, who ask what is left without an owner when somebody goes. That it is counted for
        each person, and three as the limit, is RoleMap's own choice.

    Bad:
        stage Data; stage Train; stage Serve; person Ana; person Ben
        responsibility Ingest in Data; responsibility Evaluate in Train
        responsibility Deploy in Serve; Ana is A+R on Ingest; Ana is R on Evaluate
        Ben is A on Evaluate; Ana is R on Deploy; Ben is A on Deploy

    Good:
        stage Data; stage Train; stage Serve; person Ana; person Ben
        responsibility Ingest in Data; responsibility Evaluate in Train
        responsibility Deploy in Serve; Ana is A+R on Ingest; Ana is R on Evaluate deputy Ben
        Ben is A on Evaluate; Ana is R on Deploy; Ben is A on Deploy
    """
    opened = hanging_on(facts, person.id)
    if len(opened) < facts.org.settings.limits.opens:
        return
    yield hangs_on_one.finding(
        (person.id,),
        Plural(
            "Without {person}, one responsibility would stand open",
            "Without {person}, {count} responsibilities would stand open",
        ).of(len(opened), person=person.name),
        *_evidence(facts, opened),
        brief=Plural("one thing hangs on this person", "{count} things hang on this person").of(
            len(opened)
        ),
    )


def _evidence(facts: Facts, opened: Mapping[Id, tuple[str, ...]]) -> Iterator[Text]:
    works = sorted((facts.org.get(Responsibility, one) for one in opened), key=_by_weight)
    for part, said in _LOST.items():
        names = [work.name for work in works if part in opened[work.id]]
        if names:
            yield said.filled(names=things(names))


def _by_weight(work: Responsibility) -> tuple[float, str, Id]:
    return -work.weight, work.rank, work.id


@hangs_on_one.explainer
def what_nobody_else_could_do(facts: Facts, finding: Finding) -> Iterator[tuple[str, Id]]:
    """That nobody else could do what hangs on this person."""
    for work in hanging_on(facts, finding.subjects[0]):
        yield "RM503", work
