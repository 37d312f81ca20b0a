"""The organisation as graphs."""

import subprocess
import sys
from collections.abc import Collection
from itertools import combinations

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.analysis.facts import Facts
from rolemap.analysis.graph import Graph, bus_factor, circles, pipeline, project, work_in
from rolemap.formats.notation import parse
from rolemap.model.edits.people import add_person
from rolemap.model.records import Handoff, Stage
from tests.random_edits import TODAY, random_org, seeds

# Who works on what: for each piece of work its weight and its people.
works = st.lists(
    st.tuples(
        st.sampled_from([0, 0.1, 1, 1, 2, 5]), st.sets(st.sampled_from("abcdef"), min_size=1)
    ),
    max_size=7,
)
shares = st.sampled_from([0.1, 0.3, 0.5, 0.9, 1])


def graph(work: list[tuple[float, set[str]]]) -> Graph:
    made: Graph = nx.Graph()
    for number, (weight, people) in enumerate(work):
        made.add_node(f"work {number}", kind="responsibility", weight=weight)
        for person in people:
            made.add_node(person, kind="person")
            made.add_edge(person, f"work {number}")
    return made


def uncovers(work: list[tuple[float, set[str]]], gone: Collection[str], share: float) -> bool:
    whole = sum(weight for weight, _ in work)
    lost = sum(weight for weight, people in work if people <= set(gone))
    return lost > share * whole + 1e-6 or (whole > 0 and lost >= whole - 1e-6)


def smallest(work: list[tuple[float, set[str]]], share: float) -> int | None:
    """The size of the smallest group that uncovers enough: every group tried."""
    people = sorted(set().union(*(people for _, people in work)))
    for size in range(1, len(people) + 1):
        if any(uncovers(work, group, share) for group in combinations(people, size)):
            return size
    return None


@given(works, shares)
def test_bus_factor_against_every_group(work: list[tuple[float, set[str]]], share: float) -> None:
    gone = bus_factor(graph(work), share)
    least = smallest(work, share)
    assert bool(gone) == bool(least)
    if least is None:
        return
    assert uncovers(work, gone, share)
    assert not uncovers(work, gone[:-1], share)
    assert len(gone) >= least
    # Greedy may take more people than it must, but not where one is enough.
    assert (len(gone) == 1) == (least == 1)


@given(works, shares, st.integers(1, 6))
def test_bus_factor_gives_up_beyond_the_most(
    work: list[tuple[float, set[str]]], share: float, most: int
) -> None:
    whole = bus_factor(graph(work), share)
    assert bus_factor(graph(work), share, most) == (whole if len(whole) <= most else ())


def test_bus_factor_leaves_the_graph_alone() -> None:
    work = graph([(1, {"a"}), (1, {"b"})])
    bus_factor(work, 0.5)
    assert set(work) == {"a", "b", "work 0", "work 1"}


def test_among_equals_goes_who_works_on_most() -> None:
    """Nobody alone uncovers anything; Bea works on both."""
    assert bus_factor(graph([(1, {"ana", "bea"}), (1, {"bea", "cem"})]), 0.5)[0] == "bea"


def test_rounding_does_not_uncover() -> None:
    """Three tenths of 0.3: exactly half of the weight is not more than half."""
    assert len(bus_factor(graph([(0.1, {"a"}), (0.2, {"a"}), (0.3, {"b"})]), 0.5)) == 2


def test_work_in_a_stage() -> None:
    org = parse(
        """
        stage Train; person Ana; person Ben; person Cem
        responsibility Evaluate in Train (weight: 3); Ana is A on Evaluate; Ben is R on Evaluate
        responsibility Report in Train; Ana is A on Report; Cem is C on Report
        responsibility Archive in Train
        """
    )
    work = work_in(Facts(org, TODAY), "stage-train")
    assert set(work.edges) == {
        ("responsibility-evaluate", "person-ben"),
        ("responsibility-report", "person-ana"),
    }
    assert work.nodes["responsibility-evaluate"] == {"kind": "responsibility", "weight": 3}
    assert "person-cem" not in work
    assert "responsibility-archive" not in work


@given(seeds)
def test_work_in_is_who_works_on_what(seed: int) -> None:
    org = random_org(seed)
    facts = Facts(org, TODAY)
    for stage in org.all(Stage):
        edges = {frozenset(edge) for edge in work_in(facts, stage.id).edges}
        assert edges == {
            frozenset((work.id, person.id))
            for work in org.responsibilities_in(stage.id)
            for person in facts.workers(work.id)
        }


@given(seeds)
def test_pipeline_is_the_stages_and_their_handoffs(seed: int) -> None:
    org = random_org(seed)
    found = pipeline(org)
    assert list(found) == [stage.id for stage in org.stages()]
    assert set(found.edges) == {(one.source, one.target) for one in org.all(Handoff)}


def test_circles_are_stages_that_hand_work_to_each_other() -> None:
    org = parse(
        """
        stage A; stage B; stage C; stage D; stage E; A hands off to B; B hands off to A
        B hands off to C; C hands off to D; D hands off to E; E hands off to D
        """
    )
    assert sorted(map(sorted, circles(org))) == [["stage-a", "stage-b"], ["stage-d", "stage-e"]]
    assert circles(parse("stage A; stage B; A hands off to B")) == []


def test_the_whole_organisation() -> None:
    org = parse(
        """
        stage Train; stage Serve; Train hands off to Serve; responsibility Evaluate in Train
        person Ana; person Ben; role Lead; team Core
        Ana holds Lead; Lead has a vacancy; Ben is in Core; Ben reports to Ana
        Lead is A+R on Evaluate; Ben is C on Evaluate
        """
    )
    whole = project(org)
    assert whole.nodes["person-ana"] == {"kind": "person", "name": "Ana"}
    assert {(one, other): data for one, other, data in whole.edges(data=True)} == {
        ("responsibility-evaluate", "stage-train"): {"kind": "in"},
        ("person-ana", "role-lead"): {"kind": "holds"},
        ("person-ben", "team-core"): {"kind": "member"},
        ("person-ben", "person-ana"): {"kind": "reports to"},
        ("stage-train", "stage-serve"): {"kind": "hands off to"},
        ("role-lead", "responsibility-evaluate"): {"kind": "letters", "letters": ("A", "R")},
        ("person-ben", "responsibility-evaluate"): {"kind": "letters", "letters": ("C",)},
    }


@pytest.mark.parametrize("graph_of", [pipeline, project])
def test_a_projection_is_made_once_and_never_written_to(graph_of) -> None:
    org = parse("stage Train; stage Serve; Train hands off to Serve")
    found = graph_of(org)
    assert graph_of(org) is found
    with pytest.raises(nx.NetworkXError):
        found.add_node("another")
    later = org.apply(add_person(org, "Ana"))
    assert graph_of(later) is not found


NETWORKX_IS_LATE = """
import sys
from datetime import date
from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import LiveAnalysis
from rolemap.analysis.manual import manual
from rolemap.formats.notation import parse

page = manual(rule_called("bus-factor-one"))
LiveAnalysis(parse(page.sections["Good"]), date(2026, 1, 15))
print("networkx" in sys.modules)
LiveAnalysis(parse(page.sections["Bad"]), date(2026, 1, 15))
print("networkx" in sys.modules)
"""


def test_networkx_is_loaded_only_where_something_may_hang_on_one_person() -> None:
    done = subprocess.run(
        [sys.executable, "-c", NETWORKX_IS_LATE], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "True"]
