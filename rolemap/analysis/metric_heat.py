"""Where the work of each stage lies: who holds which letters in it and carries how much of it."""

from collections import Counter
from dataclasses import dataclass

from rolemap.analysis.facts import Facts
from rolemap.analysis.metric_basis import Basis
from rolemap.model.ids import Id
from rolemap.model.records import Stage


@dataclass(frozen=True, slots=True)
class Heat:
    """What one person holds in one stage.

    Attributes:
        letters: each letter and on how many responsibilities the person holds it: the one that
            decides first, then as the scheme has them.
        share: the part of the stage's work that the person carries; 1 is all of it.
        works: the responsibilities on which the person holds anything, in order.
    """

    letters: tuple[tuple[str, int], ...]
    share: float
    works: tuple[Id, ...]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """People against stages.

    Attributes:
        stages: the columns: ids and names in the order of the pipeline.
        people: the rows: ids and names, by name.
        cells: for each stage, who holds anything in it.
    """

    stages: tuple[tuple[Id, str], ...]
    people: tuple[tuple[Id, str], ...]
    cells: dict[Id, dict[Id, Heat]]


def heat_map(facts: Facts) -> HeatMap:
    """Where the work of each stage lies.

    Work counts with its effort, or with its weight where none is estimated, split among those who
    work on it. What nobody does is part of the whole.
    """
    basis = Basis(facts)
    return HeatMap(
        tuple((stage.id, stage.name) for stage in basis.stages),
        tuple((person.id, person.name) for person in basis.people),
        {stage.id: _of_stage(basis, stage) for stage in basis.stages},
    )


def _of_stage(basis: Basis, stage: Stage) -> dict[Id, Heat]:
    facts, works = basis.facts, basis.facts.works_in(stage.id)
    held: dict[Id, Counter[str]] = {}
    on: dict[Id, list[Id]] = {}
    carried: dict[Id, float] = {}
    whole = sum(basis.amounts[work.id] for work in works)
    for work in works:
        # Where nothing weighs anything all count alike.
        part = basis.amounts[work.id] / whole if whole else 1 / len(works)
        cells = {(duty.person.id, duty.assignment.letter) for duty in facts.duties(work.id)}
        for person, letter in cells:
            held.setdefault(person, Counter())[letter] += 1
        for person in {person for person, _ in cells}:
            on.setdefault(person, []).append(work.id)
        workers = facts.workers(work.id)
        for person in workers:
            carried[person.id] = carried.get(person.id, 0.0) + part / len(workers)
    scheme = facts.org.scheme
    known = dict.fromkeys([scheme.decider.letter, *(one.letter for one in scheme.letters)])
    order = {letter: place for place, letter in enumerate(known)}
    return {
        person: Heat(
            tuple(sorted(counts.items(), key=lambda one: (order.get(one[0], len(order)), one[0]))),
            carried.get(person, 0.0),
            tuple(on[person]),
        )
        for person, counts in held.items()
    }
