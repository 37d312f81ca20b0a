"""RM501: most of a stage hangs on one person."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.leaving import hanging_on
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people, percent, things
from rolemap.model.ids import Id
from rolemap.model.records import Person, Responsibility, Stage
from rolemap.model.text import text


@rule(
    "RM501",
    about=Stage,
    severity=Severity.WARNING,
    limits=("bus_factor", "uncovered"),
    source="Avelino et al. 2016, A novel approach for estimating truck factors",
    shifts={"small": "softer"},
)
def bus_factor_one(facts: Facts, stage: Stage) -> Iterator[Finding]:
    """Most of a stage is done by one person alone.

    The bus factor of a stage is how many people would have to leave until more than half of its
    work, by weight, is done by nobody (the limit `uncovered`). Reported is a bus factor of one, or
    up to the limit `bus_factor`. What nobody does today is left out.

    Why it matters:
        People fall ill, go on leave, and resign. Then the stage stands still, and what only they
        knew is gone.

    What to do:
        Let a second person do some of the work, starting with the heaviest part.

    Source:
        Avelino, Passos, Hora and Valente (2016), A novel approach for estimating truck factors:
        take people away, those with most files first, until more than half of the files have
        nobody.

    Bad:
        stage Train; person Ana; person Ben
        responsibility Evaluate in Train (weight: 3); Ana is A+R on Evaluate
        responsibility Report in Train (weight: 2); Ben is A+R on Report

    Good:
        stage Train; person Ana; person Ben
        responsibility Evaluate in Train (weight: 3); Ana is A+R on Evaluate; Ben is R on Evaluate
        responsibility Report in Train (weight: 2); Ben is A+R on Report
    """
    limits = facts.org.settings.limits
    if not _could_fall(facts, stage.id, limits.bus_factor, limits.uncovered):
        return
    # Here, not above: networkx is slow to load, and a healthy organisation never needs it.
    from rolemap.analysis.graph import bus_factor, work_in

    leaving = bus_factor(work_in(facts, stage.id), limits.uncovered, limits.bus_factor)
    if not leaving:
        return
    lost = _done_only_by(facts, stage.id, set(leaving))
    share = sum(work.weight for work in lost) / sum(work.weight for work in _done(facts, stage.id))
    names = people(facts.org.get(Person, one) for one in leaving)
    yield bus_factor_one.finding(
        (stage.id, *sorted(leaving)),
        text(
            "{share} % of “{stage}” hangs on {names} alone",
            share=percent(share),
            stage=stage.name,
            names=names,
        ),
        text("Nobody else does {names}", names=things(work.name for work in lost)),
        brief=text("hangs on {names} alone", names=names),
    )


def _done(facts: Facts, stage_id: Id) -> list[Responsibility]:
    works = facts.works_in(stage_id)
    return [work for work in works if facts.working(work.id)]


def _done_only_by(facts: Facts, stage_id: Id, group: set[Id]) -> list[Responsibility]:
    return [
        work
        for work in _done(facts, stage_id)
        if group.issuperset(person.id for person in facts.workers(work.id))
    ]


def _could_fall(facts: Facts, stage_id: Id, people: int, uncovered: float) -> bool:
    """Whether so few people could uncover so much: only what so few people do can be lost."""
    done = _done(facts, stage_id)
    thin = sum(work.weight for work in done if len(facts.workers(work.id)) <= people)
    whole = sum(work.weight for work in done)
    return thin > uncovered * whole or 0 < thin == whole


@bus_factor_one.explainer
def what_hangs_on_them(facts: Facts, finding: Finding) -> Iterator[tuple[str, Id]]:
    """That much hangs on somebody, where all of it lies in this stage."""
    stage_id, *leaving = finding.subjects
    for person_id in leaving:
        opened = hanging_on(facts, person_id)
        if all(facts.org.get(Responsibility, one).stage == stage_id for one in opened):
            yield "RM505", person_id
