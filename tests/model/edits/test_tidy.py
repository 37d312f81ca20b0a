"""A layout in which work flows one way."""

from random import Random

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.notation import parse
from rolemap.model.edits.handoffs import add_handoff
from rolemap.model.edits.stages import add_stage
from rolemap.model.edits.tidy import tidy_layout
from rolemap.model.org import Org
from rolemap.model.records import Handoff, Stage
from tests.model.samples import counting
from tests.random_edits import random_org, seeds


def _order(org: Org) -> list[str]:
    return [stage.name for stage in org.stages()]


def _tidied(source: str) -> list[str]:
    org = parse(source)
    return _order(org.apply(tidy_layout(org)))


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("", ""),
        ("stage A; stage B", "AB"),
        ("stage B; stage A; A hands off to B", "AB"),
        ("stage C; stage B; stage A; A hands off to B; B hands off to C", "ABC"),
        # Who is not concerned stays in its place beside the others.
        ("stage X; stage B; stage A; stage Y; A hands off to B", "XABY"),
        ("stage A; stage Q (across); stage B; A hands off to B", "ABQ"),
        ("stage Q (across); stage B; stage A; A hands off to B; B hands off to Q", "ABQ"),
        # A circle begins where it began, and who waits for it comes behind it.
        ("stage B; stage A; A hands off to B; B hands off to A", "BA"),
        (
            "stage C; stage A; stage B; A hands off to B; B hands off to A; B hands off to C",
            "ABC",
        ),
        (
            "stage D; stage B; stage A; stage S; A hands off to B; B hands off to A; "
            "S hands off to A; B hands off to D",
            "SBDA",
        ),
    ],
)
def test_work_flows_to_the_right(source: str, wanted: str) -> None:
    assert "".join(_tidied(source)) == wanted


@st.composite
def flows(draw: st.DrawFn) -> Org:
    """Stages with any hand-offs between them, circles too."""
    count = draw(st.integers(1, 8))
    new_id, org = counting(), Org.of()
    for number in range(count):
        across = draw(st.integers(0, 5)) == 0
        org = org.apply(add_stage(org, f"S{number}", across=across, new_id=new_id))
    org = Org.of(*org.all(Stage))
    ids = st.sampled_from(sorted(stage.id for stage in org.stages()))
    for source, target in draw(st.lists(st.tuples(ids, ids), max_size=14)):
        if source != target:
            org = org.apply(add_handoff(org, source, target, new_id=new_id))
    return org


@given(flows())
def test_a_tidy_layout_is_one(org: Org) -> None:
    change = tidy_layout(org)
    after = org.apply(change)
    before_ids, ids = ([stage.id for stage in one.stages()] for one in (org, after))
    assert sorted(ids) == sorted(before_ids)
    across = [stage.across for stage in after.stages()]
    assert across == sorted(across)
    place = {one: number for number, one in enumerate(ids)}
    lead = nx.DiGraph()
    lead.add_nodes_from(one.id for one in org.stages() if not one.across)
    lead.add_edges_from(
        (one.source, one.target)
        for one in org.all(Handoff)
        if {one.source, one.target} <= set(lead.nodes)
    )
    for source, target in lead.edges:
        assert place[source] < place[target] or nx.has_path(lead, target, source)
    first = {one: number for number, one in enumerate(before_ids)}
    for circle in nx.strongly_connected_components(lead):
        assert min(circle, key=place.__getitem__) == min(circle, key=first.__getitem__)


@given(flows())
def test_tidying_again_changes_nothing(org: Org) -> None:
    after = org.apply(tidy_layout(org))
    assert not tidy_layout(after)


@given(seeds)
def test_only_places_change_and_undo_puts_them_back(seed: int) -> None:
    org = random_org(seed, 40)
    change = tidy_layout(org)
    for edit in change.edits.values():
        before, after = edit.before, edit.after
        assert isinstance(before, Stage)
        assert isinstance(after, Stage)
        assert before.model_copy(update={"rank": after.rank}) == after
    assert org.apply(change).apply(change.inverse()).same_as(org)


@given(seeds, st.integers(2, 12))
def test_what_flows_one_way_already_is_left_alone(seed: int, count: int) -> None:
    draw, new_id, org = Random(seed), counting(), Org.of()
    for number in range(count):
        org = org.apply(add_stage(org, f"S{number}", new_id=new_id))
    ids = [stage.id for stage in org.stages()]
    for _ in range(count):
        source, target = sorted(draw.sample(range(count), 2))
        org = org.apply(add_handoff(org, ids[source], ids[target], new_id=new_id))
    assert not tidy_layout(org)
