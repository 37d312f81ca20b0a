"""RM401: work passes to people who had no part in it."""

from collections.abc import Iterator, Mapping

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people
from rolemap.model.edits.assignments import assign
from rolemap.model.ids import Id
from rolemap.model.org import by_name
from rolemap.model.records import Handoff, Person, Stage
from rolemap.model.text import text


@rule(
    "RM401",
    about=Handoff,
    severity=Severity.WARNING,
    source="“The Difference Between ML Engineers and Data Scientists”, Dishing the Data",
    shifts={"regulated": "harder"},
)
def over_the_wall(facts: Facts, handoff: Handoff) -> Iterator[Finding]:
    """Work passes from one stage to another between people who do not share any of it.

    Nobody works on both stages, and nobody who works on the next one is consulted, or has another
    say, in the stage before it. Being informed is no say. Where nobody works on one of the two
    stages, idle-stage speaks instead.

    Why it matters:
        A model that works in a notebook and cannot go into production is the classic case: those
        who know what production needs see it only when it is finished.

    What to do:
        Consult somebody of the next stage before the work is handed over, or let somebody
        work on both sides.

    Source:
        Two accounts of the path from a data scientist's prototype to production: "The Difference
        Between ML Engineers and Data Scientists" (Dishing the Data), and an online comment from
        2021 that counts the hand-offs.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; Ana is A+R on Evaluate
        stage Serve; responsibility Deploy in Serve; person Ben; Ben is A+R on Deploy
        Train hands off to Serve; Ben is I on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train; person Ana; Ana is A+R on Evaluate
        stage Serve; responsibility Deploy in Serve; person Ben; Ben is A+R on Deploy
        Train hands off to Serve; Ben is C on Evaluate
    """
    before, behind = facts.workers_in(handoff.source), facts.workers_in(handoff.target)
    if not before or not behind or _has_say(facts, handoff.source, behind):
        return
    source, target = (facts.org.get(Stage, one).name for one in (handoff.source, handoff.target))
    yield over_the_wall.finding(
        (handoff.id,),
        text(
            "“{source}” throws its work over the wall to “{target}”", source=source, target=target
        ),
        text("On “{stage}” work: {names}", stage=source, names=people(_in_order(before))),
        text("On “{stage}” work: {names}", stage=target, names=people(_in_order(behind))),
        text("None of the latter is consulted on “{stage}”", stage=source),
    )


def _in_order(found: Mapping[Id, Person]) -> list[Person]:
    return sorted(found.values(), key=by_name)


def _has_say(facts: Facts, stage_id: Id, found: Mapping[Id, Person]) -> bool:
    works = facts.works_in(stage_id)
    return any(not facts.heard(work.id).isdisjoint(found) for work in works)


@over_the_wall.fixer
def consult_the_next_stage(facts: Facts, finding: Finding) -> Iterator[Fix]:
    """Consult somebody of the next stage on the last responsibility before the hand-off."""
    org = facts.org
    handoff = org.get(Handoff, finding.subjects[0])
    letter = org.scheme.with_sense("consult")
    works = facts.works_in(handoff.source)
    if letter is None or not works:
        return
    answering = {
        person.id for work in facts.works_in(handoff.target) for person in facts.deciders(work.id)
    }
    behind = _in_order(facts.workers_in(handoff.target))
    for person in sorted(behind, key=lambda one: one.id not in answering)[:3]:
        yield Fix(
            text("Consult {person} on “{work}”", person=person.name, work=works[-1].name),
            assign(org, person.id, works[-1].id, letter.letter),
        )
