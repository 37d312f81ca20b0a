"""Metrics of what hangs on few people: how many would have to leave until work stands still."""

from collections.abc import Iterable, Iterator
from heapq import heapify, heappop, heappush

from rolemap.analysis.facts import Facts
from rolemap.analysis.metric import Metric, Part
from rolemap.analysis.metric_basis import Basis
from rolemap.model.ids import Id
from rolemap.model.records import Person, Responsibility
from rolemap.model.text import text

_RISK = text("Risk")
_NOISE = 1e-9  # thrice a tenth is a little more than three tenths


def risk(basis: Basis) -> Iterator[Metric]:
    """The bus factor of the whole and of each stage."""
    facts = basis.facts
    leaving = leave_uncovered(facts, basis.works)
    yield Metric(
        "bus-factor",
        _RISK,
        text("Bus factor"),
        "people",
        len(leaving) or None,
        text("How few people would have to leave until most of the work is done by nobody."),
        text(
            "Whoever uncovers most leaves first, until the limit of uncovered work is passed; "
            "what nobody does today is left out."
        ),
        tuple(
            Part(facts.org.get(Person, one).name, place, one)
            for place, one in enumerate(leaving, start=1)
        ),
        leaving,
    )
    of_stages = [
        (stage, leave_uncovered(facts, facts.works_in(stage.id))) for stage in basis.stages
    ]
    known = [len(found) for _, found in of_stages if found]
    lowest = min(known, default=None)
    yield Metric(
        "stage-bus-factor",
        _RISK,
        text("Lowest bus factor of a stage"),
        "people",
        lowest,
        text("In the stage that hangs on the fewest, how few would have to leave."),
        text("The bus factor of each stage by itself; the lowest of them."),
        tuple(Part(stage.name, len(found) or None, stage.id) for stage, found in of_stages),
        tuple(stage.id for stage, found in of_stages if found and len(found) == lowest),
    )


def leave_uncovered(facts: Facts, works: Iterable[Responsibility]) -> tuple[Id, ...]:
    """The people whose leaving leaves more of some work to nobody than is bearable.

    As `graph.bus_factor` has it, for a whole organisation: what a person's leaving uncovers only
    grows as others leave, so that a heap always knows who is next.

    Returns:
        Who leaves, in that order; nobody where there is no work with a weight that is done.
    """
    queue = _Leaving(facts, works)
    bearable = facts.org.settings.limits.uncovered * queue.weight + _NOISE
    gone: list[Id] = []
    lost = 0.0
    while queue.left and lost <= bearable:
        person, loss = queue.next()
        gone.append(person)
        lost += loss
    return tuple(gone)


class _Leaving:
    """Who would leave next: whoever uncovers most, among equals whoever works on most.

    Attributes:
        weight: how much all the work weighs.
        left: how many responsibilities that weigh something are still done.
    """

    def __init__(self, facts: Facts, works: Iterable[Responsibility]) -> None:
        self._people: dict[Id, set[Id]] = {}
        self._works: dict[Id, list[Id]] = {}
        self._weights: dict[Id, float] = {}
        for work in works:
            workers = facts.workers(work.id)
            if workers and work.weight:
                self._weights[work.id] = work.weight
                self._people[work.id] = {person.id for person in workers}
            for person in workers:
                self._works.setdefault(person.id, [])
                if work.weight:
                    self._works[person.id].append(work.id)
        self.weight = sum(self._weights.values())
        self.left = len(self._weights)
        self._all = {
            person: sum(self._weights[work] for work in found)
            for person, found in self._works.items()
        }
        self._alone = dict.fromkeys(self._works, 0.0)
        for work, people in self._people.items():
            if len(people) == 1:
                self._alone[next(iter(people))] += self._weights[work]
        self._heap = [self._entry(person) for person in self._works]
        heapify(self._heap)

    def _entry(self, person: Id) -> tuple[float, float, Id]:
        return -self._alone[person], -self._all[person], person

    def next(self) -> tuple[Id, float]:
        """Who leaves, and the weight that nobody bears then."""
        while True:
            entry = heappop(self._heap)
            person = entry[2]
            # It is known by now that more hangs on this person: a later entry says so.
            if entry == self._entry(person):
                self._take_out(person)
                return person, -entry[0]

    def _take_out(self, person: Id) -> None:
        for work in self._works[person]:
            people = self._people[work]
            people.discard(person)
            if not people:
                self.left -= 1
            elif len(people) == 1:
                last = next(iter(people))
                self._alone[last] += self._weights[work]
                heappush(self._heap, self._entry(last))
