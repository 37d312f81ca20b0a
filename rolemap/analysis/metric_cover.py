"""Metrics of what is covered: how much there is, what nobody owns and what too many own."""

from collections.abc import Iterator

from rolemap.analysis.metric import Metric, Part
from rolemap.analysis.metric_basis import Basis
from rolemap.model.ids import Id
from rolemap.model.records import Responsibility
from rolemap.model.text import text

_SIZE = text("Size")
_COVERAGE = text("Coverage")


def size(basis: Basis) -> Iterator[Metric]:
    """How many people and responsibilities there are: the others are to be seen beside these."""
    yield Metric(
        "people",
        _SIZE,
        text("People"),
        "people",
        len(basis.people),
        text("How many people there are."),
        text("Everybody counts, with or without work."),
    )
    facts = basis.facts
    yield Metric(
        "responsibilities",
        _SIZE,
        text("Responsibilities"),
        "responsibilities",
        len(basis.works),
        text("How many pieces of work somebody must own."),
        text("All responsibilities of all stages count once."),
        tuple(Part(stage.name, len(facts.works_in(stage.id)), stage.id) for stage in basis.stages),
    )


def cover(basis: Basis) -> Iterator[Metric]:
    """What is covered, what is open, and what too many own."""
    yield _coverage(basis)
    yield _gaps(basis)
    yield _overlaps(basis)


def _coverage(basis: Basis) -> Metric:
    covered = {work.id for work in basis.works if _covered(basis, work)}
    parts: list[Part] = []
    for stage in basis.stages:
        works = basis.facts.works_in(stage.id)
        here = sum(work.id in covered for work in works)
        parts.append(Part(stage.name, here / len(works) if works else None, stage.id))
    return Metric(
        "coverage",
        _COVERAGE,
        text("Covered responsibilities"),
        "share",
        len(covered) / len(basis.works) if basis.works else None,
        text("The share of the responsibilities that are owned as they should be."),
        text("Exactly one person is accountable and somebody works on it; for each stage too."),
        tuple(parts),
        tuple(work.id for work in basis.works if work.id not in covered),
    )


def _covered(basis: Basis, work: Responsibility) -> bool:
    facts = basis.facts
    return len(facts.deciders(work.id)) == 1 and bool(facts.workers(work.id))


def _gaps(basis: Basis) -> Metric:
    facts = basis.facts
    unowned = [work.id for work in basis.works if not facts.deciders(work.id)]
    undone = [work.id for work in basis.works if not facts.workers(work.id)]
    either = _in_order(basis, unowned, undone)
    return Metric(
        "gaps",
        _COVERAGE,
        text("Gaps"),
        "responsibilities",
        len(either),
        text("How many responsibilities nobody answers for or nobody works on."),
        text("Letters of roles and teams count for the people in them; an A alone does the work."),
        (
            Part(text("Nobody is accountable"), len(unowned)),
            Part(text("Nobody works on it"), len(undone)),
        ),
        either,
    )


def _overlaps(basis: Basis) -> Metric:
    facts, most = basis.facts, basis.facts.org.settings.limits.responsible
    shared = [work.id for work in basis.works if len(facts.deciders(work.id)) > 1]
    crowded = [
        work.id
        for work in basis.works
        # A rota wants many.
        if work.on_call is None and len(facts.doers(work.id)) > most
    ]
    either = _in_order(basis, shared, crowded)
    return Metric(
        "overlaps",
        _COVERAGE,
        text("Overlaps"),
        "responsibilities",
        len(either),
        text("How many responsibilities more people own than should."),
        text(
            "More than one person is accountable, or more are responsible than the limit says; "
            "what is on call may have many."
        ),
        (
            Part(text("More than one is accountable"), len(shared)),
            Part(text("Too many are responsible"), len(crowded)),
        ),
        either,
    )


def _in_order(basis: Basis, *groups: list[Id]) -> tuple[Id, ...]:
    found = {one for group in groups for one in group}
    return tuple(work.id for work in basis.works if work.id in found)
