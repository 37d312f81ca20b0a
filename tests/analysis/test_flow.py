"""How work passes through the pipeline, against what trying everything finds."""

import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.analysis.engine import analyse
from rolemap.analysis.facts import Facts
from rolemap.analysis.flow import (
    Spot,
    between,
    flow_of,
    layers,
    longest_path,
    passage,
    workers,
)
from rolemap.analysis.graph import forward
from rolemap.formats.notation import parse
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Handoff, Stage
from tests.random_edits import TODAY, random_org, seeds

Pair = tuple[int, int]

pairs = st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda pair: pair[0] != pair[1])
pipelines = st.tuples(st.integers(0, 7), st.lists(pairs, unique=True, max_size=14))


def pipeline_of(drawn: tuple[int, list[Pair]]) -> Org:
    """Stages S0, S1, ... in that order, with hand-offs between those that exist."""
    count, wanted = drawn
    stages = [
        Stage(id=f"S{number}", name=f"S{number}", rank=chr(97 + number)) for number in range(count)
    ]
    handoffs = [
        Handoff(id=f"{one}>{other}", source=f"S{one}", target=f"S{other}")
        for one, other in wanted
        if max(one, other) < count
    ]
    return Org.of(*stages, *handoffs)


def links(org: Org) -> list[tuple[Id, Id]]:
    return [(one.source, one.target) for one in org.all(Handoff)]


def leads(edges: list[tuple[Id, Id]], start: Id, end: Id) -> bool:
    """Whether some way leads from one stage to another: every way tried."""
    found = {start}
    for _ in range(len(edges) + 1):
        found |= {target for source, target in edges if source in found}
    return end in found


def ways(edges: list[tuple[Id, Id]], start: Id) -> Iterator[tuple[Id, ...]]:
    """Every chain of hand-offs from a stage, in a pipeline without circles."""
    yield (start,)
    for source, target in edges:
        if source == start:
            yield from ((start, *rest) for rest in ways(edges, target))


def forward_links(org: Org) -> list[tuple[Id, Id]]:
    return [pair for pair in links(org) if forward(org).has_edge(*pair)]


@given(pipelines)
def test_only_what_closes_a_circle_leads_back(drawn: tuple[int, list[Pair]]) -> None:
    org = pipeline_of(drawn)
    onward = forward_links(org)
    for source, target in links(org):
        if (source, target) in onward:
            assert not leads(onward, target, source)
        else:
            assert source > target
            assert leads(onward, target, source)


@given(pipelines)
def test_every_stage_is_in_one_layer_and_work_leads_to_a_later_one(
    drawn: tuple[int, list[Pair]],
) -> None:
    org = pipeline_of(drawn)
    found = layers(org)
    assert sorted(stage for layer in found for stage in layer) == sorted(
        stage.id for stage in org.all(Stage)
    )
    assert all(found)
    place = {stage: number for number, layer in enumerate(found) for stage in layer}
    onward = forward_links(org)
    for pair in links(org):
        assert (place[pair[0]] < place[pair[1]]) == (pair in onward)
    # As far left as can be: behind the longest way that leads there.
    for stage, number in place.items():
        reaching = [way for one in place for way in ways(onward, one) if way[-1] == stage]
        assert number == max(len(way) for way in reaching) - 1


@given(pipelines)
def test_no_path_is_longer(drawn: tuple[int, list[Pair]]) -> None:
    org = pipeline_of(drawn)
    onward = forward_links(org)
    all_ways = [way for stage in org.stages() for way in ways(onward, stage.id) if len(way) > 1]
    path = longest_path(org)
    longest = max(map(len, all_ways), default=0)
    # The names say the order of the stages.
    assert path == min((way for way in all_ways if len(way) == longest), default=())
    assert len(path) == (len(layers(org)) if links(org) else 0)


def crossings(lanes: tuple[tuple[Spot, ...], ...], steps: set[tuple[Spot, Spot]]) -> int:
    """Every two steps between the same lanes compared."""
    place = {spot: number for lane in lanes for number, spot in enumerate(lane)}
    return sum(
        one[0].lane == other[0].lane
        and place[one[0]] < place[other[0]]
        and place[one[1]] > place[other[1]]
        for one in steps
        for other in steps
    )


@given(pipelines)
def test_routes_lead_through_every_lane_with_no_more_crossings_than_before(
    drawn: tuple[int, list[Pair]],
) -> None:
    org = pipeline_of(drawn)
    found = flow_of(org)
    spots = [spot for lane in found.lanes for spot in lane]
    assert len(spots) == len(set(spots))
    assert all(spot.lane == number for number, lane in enumerate(found.lanes) for spot in lane)
    assert {route.handoff for route in found.routes} == {one.id for one in org.all(Handoff)}
    steps: set[tuple[Spot, Spot]] = set()
    for route in found.routes:
        handoff = org.get(Handoff, route.handoff)
        ends = route.spots[0].record, route.spots[-1].record
        assert ends == ((handoff.target, handoff.source) if route.back else links_of(handoff))
        assert all(other.lane == one.lane + 1 for one, other in pairwise(route.spots))
        assert set(route.spots) <= set(spots)
        steps |= set(pairwise(route.spots))
    unsorted = tuple(tuple(sorted(lane)) for lane in found.lanes)
    place = {route.handoff: number for number, route in enumerate(found.routes)}
    at_first = tuple(
        tuple(
            sorted(lane, key=lambda spot: (spot.record in place, place.get(spot.record, 0), spot))
        )
        for lane in unsorted
    )
    assert crossings(found.lanes, steps) <= crossings(at_first, steps)
    assert flow_of(org) == found


def links_of(handoff: Handoff) -> tuple[Id, Id]:
    return handoff.source, handoff.target


def test_ways_that_need_not_cross_do_not() -> None:
    org = parse(
        """
        stage A; stage B; stage C; stage D; stage E; stage F
        A hands off to F; B hands off to E; C hands off to D
        """
    )
    found = flow_of(org)
    order = [[spot.record[-1] for spot in lane] for lane in found.lanes[::2]]
    assert order == [["a", "b", "c"], ["f", "e", "d"]]


def test_what_has_several_before_it_stands_in_their_middle() -> None:
    org = parse(
        """
        stage A; stage B; stage C; stage Y; stage X
        A hands off to X; B hands off to X; C hands off to Y
        """
    )
    order = [[spot.record[-1] for spot in lane] for lane in flow_of(org).lanes[::2]]
    assert order == [["a", "b", "c"], ["x", "y"]]


def test_of_two_ways_back_that_would_close_a_circle_the_first_leads_on() -> None:
    """From 2 to 0 and from 3 to 1 lead against the order; with both, work would go in a circle."""
    every = range(8)
    stages = [
        Stage(id=f"{one}{place}", name="S", rank=f"{one}{place}")
        for one in every
        for place in "0123"
    ]
    handoffs = [
        Handoff(id=f"{one}{a}>{b}", source=f"{one}{a}", target=f"{one}{b}")
        for one in every
        for a, b in ("31", "20", "12", "03")
    ]
    routes = flow_of(Org.of(*stages, *handoffs)).routes
    assert {route.handoff for route in routes if route.back} == {f"{one}3>1" for one in every}


def test_a_circle_leads_back_once() -> None:
    org = parse(
        "stage A; stage B; stage C; A hands off to B; B hands off to C; C hands off to A; stage D"
    )
    found = flow_of(org)
    assert [route.back for route in found.routes] == [False, False, True]
    assert found.apart == ("stage-d",)
    assert layers(org) == (("stage-a", "stage-d"), ("stage-b",), ("stage-c",))
    assert longest_path(org) == ("stage-a", "stage-b", "stage-c")


def test_nothing_at_all() -> None:
    org = Org.of()
    assert layers(org) == ()
    assert longest_path(org) == ()
    assert flow_of(org).lanes == ()


@given(seeds)
def test_passages_are_who_works_where(seed: int) -> None:
    org = random_org(seed)
    facts = Facts(org, TODAY)
    walls = {one.subjects[0] for one in analyse(org, TODAY) if one.code == "RM401"}
    for handoff in org.all(Handoff):
        found = passage(facts, handoff)
        assert (found.source, found.target) == links_of(handoff)
        assert found.responsibilities == len(org.responsibilities_in(handoff.source))
        assert set(found.from_people) == set(facts.workers_in(handoff.source))
        assert set(found.to_people) == set(facts.workers_in(handoff.target))
        assert set(found.shared) == set(found.from_people) & set(found.to_people)
        assert found.walled == (handoff.id in walls)
        assert not (found.walled and found.shared)
        expected = {(a, b) for a in found.from_people for b in found.to_people if a != b}
        passed = between(facts, handoff)
        assert len(passed) == len(expected)
        assert set(passed) == expected


def test_people_stand_by_name() -> None:
    org = parse(
        """
        stage Data; stage Train; Data hands off to Train
        responsibility Ingest in Data; responsibility Evaluate in Train
        person Zoe; person Ana; person Ben
        Zoe is A+R on Ingest; Ana is R on Ingest; Ana is A+R on Evaluate; Ben is R on Evaluate
        """
    )
    facts = Facts(org, TODAY)
    (handoff,) = org.all(Handoff)
    assert workers(facts, "stage-data") == ("person-ana", "person-zoe")
    assert between(facts, handoff) == (
        ("person-ana", "person-ben"),
        ("person-zoe", "person-ana"),
        ("person-zoe", "person-ben"),
    )
    assert passage(facts, handoff).shared == ("person-ana",)


def test_people_stand_by_name_whatever_they_work_on() -> None:
    work = "; ".join(
        f"responsibility Do {one} in Data; person {one}; {one} is R on Do {one}" for one in "ZYXABC"
    )
    found = workers(Facts(parse(f"stage Data; {work}"), TODAY), "stage-data")
    assert "".join(one[-1] for one in found) == "abcxyz"


NETWORKX_IS_LATE = """
import sys
import rolemap.analysis.flow
print("networkx" in sys.modules)
"""


def test_networkx_is_loaded_only_when_a_graph_is_asked_for() -> None:
    done = subprocess.run(
        [sys.executable, "-c", NETWORKX_IS_LATE], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False"]


@pytest.mark.parametrize("stages", [1, 2, 9])
def test_a_chain_is_one_line(stages: int) -> None:
    org = pipeline_of((stages, [(one, one + 1) for one in range(stages - 1)]))
    assert [len(layer) for layer in layers(org)] == [1] * stages
