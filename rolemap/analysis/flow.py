"""How work passes through the pipeline: who hands what to whom, and where each stage stands.

Graphs come from `graph`, which is loaded when one is first asked for.
"""

from bisect import bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.org import Org, by_name
from rolemap.model.records import Handoff, Stage

# Back and forth over all lanes so often; more hardly ever removes another crossing.
_SWEEPS = 6


@dataclass(frozen=True, slots=True)
class Passage:
    """What one hand-off passes on, and between whom.

    Attributes:
        responsibilities: how many the stage has that hands over; 0 if it is empty.
        from_people: who works on the stage that hands over, by name.
        to_people: who works on the stage that takes over, by name.
        shared: who works on both, by name.
        walled: whether rule RM401 says that the work is thrown over a wall.
    """

    handoff: Id
    source: Id
    target: Id
    responsibilities: int
    from_people: tuple[Id, ...]
    to_people: tuple[Id, ...]
    shared: tuple[Id, ...]
    walled: bool


def passage(facts: Facts, handoff: Handoff) -> Passage:
    """What a hand-off passes on, and between whom."""
    # Rules are many and this is one of them: not before it is asked for.
    from rolemap.analysis.rules.over_the_wall import over_the_wall

    before, behind = workers(facts, handoff.source), workers(facts, handoff.target)
    on_both_sides = set(behind)
    return Passage(
        handoff.id,
        handoff.source,
        handoff.target,
        len(facts.works_in(handoff.source)),
        before,
        behind,
        tuple(one for one in before if one in on_both_sides),
        any(over_the_wall.judge(facts, handoff)),
    )


def workers(facts: Facts, stage_id: Id) -> tuple[Id, ...]:
    """Who works on a stage, by name."""
    found = facts.workers_in(stage_id).values()
    return tuple(person.id for person in sorted(found, key=by_name))


def between(facts: Facts, handoff: Handoff) -> tuple[tuple[Id, Id], ...]:
    """Who passes to whom: each pair of two people, by the names of the one and the other."""
    before, behind = workers(facts, handoff.source), workers(facts, handoff.target)
    return tuple((one, other) for one in before for other in behind if one != other)


class Spot(NamedTuple):
    """A place in a lane: a stage, or a hand-off that passes through."""

    lane: int
    record: Id


@dataclass(frozen=True, slots=True)
class Route:
    """The way of a hand-off through the lanes, from left to right.

    Attributes:
        back: it closes a circle: work passes along it from right to left.
        spots: one in each lane, the first and the last of them stages.
    """

    handoff: Id
    back: bool
    spots: tuple[Spot, ...]


Lane: TypeAlias = tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Flow:
    """The pipeline in lanes from left to right, each in order from top to bottom.

    Even lanes hold stages and what passes them by; odd ones lie between, for hand-offs alone.

    Attributes:
        routes: of every hand-off, by the stages they leave and reach.
        apart: the stages that no hand-off leaves or reaches; they are in no lane.
    """

    lanes: tuple[Lane, ...]
    routes: tuple[Route, ...]
    apart: tuple[Id, ...]


def layers(org: Org) -> tuple[tuple[Id, ...], ...]:
    """The stages from left to right: each stands behind all that hand work on to it.

    Hand-offs that close a circle do not count. Within a layer the order has few crossings. What
    nothing leads to is in the first layer.
    """
    found = flow_of(org)
    in_lanes = [
        tuple(spot.record for spot in lane if org.look(Stage, spot.record) is not None)
        for lane in found.lanes[::2]
    ]
    first, *rest = in_lanes or [()]
    together = ((*first, *found.apart), *rest)
    return together if together[0] else ()


def flow_of(org: Org) -> Flow:
    """Where the stages stand and which way the hand-offs take, with few crossings."""
    from rolemap.analysis.graph import generations

    place = {stage.id: number for number, stage in enumerate(org.stages())}
    lane_of = {
        stage: 2 * number for number, stages in enumerate(generations(org)) for stage in stages
    }
    handoffs = sorted(
        org.all(Handoff), key=lambda one: (place[one.source], place[one.target], one.id)
    )
    routes = tuple(_route(handoff, lane_of) for handoff in handoffs)
    joined = {spot.record for route in routes for spot in (route.spots[0], route.spots[-1])}
    stages = [Spot(lane_of[stage], stage) for stage in place if stage in joined]
    passing = [spot for route in routes for spot in route.spots[1:-1]]
    lanes: list[list[Spot]] = [
        [] for _ in range(1 + max((spot.lane for spot in stages), default=-1))
    ]
    for spot in (*stages, *passing):
        lanes[spot.lane].append(spot)
    apart = tuple(stage for stage in place if stage not in joined)
    return Flow(_untangled(lanes, routes), routes, apart)


def _route(handoff: Handoff, lane_of: dict[Id, int]) -> Route:
    source, target = (Spot(lane_of[end], end) for end in (handoff.source, handoff.target))
    back = source.lane > target.lane
    first, last = (target, source) if back else (source, target)
    passing = (Spot(lane, handoff.id) for lane in range(first.lane + 1, last.lane))
    return Route(handoff.id, back, (first, *passing, last))


_Neighbours: TypeAlias = dict[Spot, list[Spot]]


def _untangled(lanes: list[list[Spot]], routes: Sequence[Route]) -> tuple[Lane, ...]:
    """The lanes in an order with few crossings, by the barycentre method.

    Source: Sugiyama, Tagawa, Toda 1981, Methods for visual understanding of hierarchical systems.
    """
    before: _Neighbours = {}
    behind: _Neighbours = {}
    for route in routes:
        for one, other in pairwise(route.spots):
            behind.setdefault(one, []).append(other)
            before.setdefault(other, []).append(one)
    best, fewest = lanes, _crossings(lanes, behind)
    now = lanes
    for sweep in range(_SWEEPS):
        if not fewest:
            break
        now = _swept(now, behind, back=True) if sweep % 2 else _swept(now, before, back=False)
        crossings = _crossings(now, behind)
        if crossings < fewest:
            best, fewest = now, crossings
    return tuple(tuple(lane) for lane in best)


def _swept(lanes: list[list[Spot]], beside: _Neighbours, *, back: bool) -> list[list[Spot]]:
    """Each lane sorted by the middle of what its spots lead to in the lane before it."""
    done: list[list[Spot]] = []
    place: dict[Spot, int] = {}
    for lane in reversed(lanes) if back else lanes:
        keys = {
            spot: _middle([place[one] for one in beside.get(spot, ())], number)
            for number, spot in enumerate(lane)
        }
        done.append(sorted(lane, key=keys.__getitem__))
        place = {spot: number for number, spot in enumerate(done[-1])}
    return done[::-1] if back else done


def _middle(places: list[int], otherwise: int) -> float:
    return sum(places) / len(places) if places else otherwise


def _crossings(lanes: Sequence[Sequence[Spot]], behind: _Neighbours) -> int:
    """How often ways cross between neighbouring lanes."""
    total = 0
    for lane, following in pairwise(lanes):
        place = {spot: number for number, spot in enumerate(following)}
        passed: list[int] = []
        for spot in lane:
            ends = sorted(place[one] for one in behind.get(spot, ()))
            total += sum(len(passed) - bisect_right(passed, end) for end in ends)
            for end in ends:
                insort(passed, end)
    return total


def longest_path(org: Org) -> tuple[Id, ...]:
    """The chain of stages with most hand-offs; among equals the first in the order of the stages.

    Hand-offs that close a circle do not count. Empty where nothing is handed on.
    """
    from rolemap.analysis.graph import forward, generations

    graph = forward(org)
    place = {stage.id: number for number, stage in enumerate(org.stages())}
    ahead: dict[Id, int] = {}
    for stages in reversed(generations(org)):
        for stage in stages:
            ahead[stage] = max((ahead[one] + 1 for one in graph.successors(stage)), default=0)
    if not any(ahead.values()):
        return ()
    path: list[Id] = []
    choice = list(ahead)
    while choice:
        path.append(min(choice, key=lambda one: (-ahead[one], place[one])))
        choice = list(graph.successors(path[-1]))
    return tuple(path)
