"""Responsibilities: added last, moved within a stage and to another one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.model.edits.responsibilities import add_responsibility, move_responsibility
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import OnCall, Responsibility
from tests.model.samples import counting, crowded, pipeline, team_of_three


def with_work(works: str) -> Org:
    """Stages a and b, responsibilities with these names in a."""
    org = pipeline(*"ab")
    for name in works:
        org = org.apply(add_responsibility(org, "a", name, new_id=lambda name=name: f"w{name}"))
    return org


def order(org: Org, stage: Id = "a") -> str:
    return "".join(work.name for work in org.responsibilities_in(stage))


def test_each_new_one_comes_last() -> None:
    assert order(with_work("dacb")) == "dacb"
    assert order(with_work("")) == ""


def test_further_fields() -> None:
    org = with_work("")
    change = add_responsibility(org, "a", " On  call", on_call={"slots": 2}, new_id=counting())
    work = org.apply(change).get(Responsibility, "new0")
    assert work.name == "On call"
    assert work.on_call == OnCall(slots=2)
    with pytest.raises(Rejected, match=r"^on call\.slots: "):
        add_responsibility(org, "a", "On call", on_call={"slots": 0})
    with pytest.raises(Rejected, match="This stage no longer exists"):
        add_responsibility(org, "gone", "On call")


@given(st.permutations("uvwxyz"), st.data())
def test_moves_behind_any_other(works: list[str], data: st.DataObject) -> None:
    org = with_work("".join(works))
    moving = data.draw(st.sampled_from(works))
    after = data.draw(st.none() | st.sampled_from(works))
    moved = org.apply(move_responsibility(org, f"w{moving}", "a", after and f"w{after}"))

    expected = list(works)
    if after != moving:
        expected.remove(moving)
        expected.insert(expected.index(after) + 1 if after else 0, moving)
    assert order(moved) == "".join(expected)


@pytest.mark.parametrize(("moving", "after"), [("wu", None), ("wv", "wu"), ("wv", "wv")])
def test_put_where_it_is_changes_nothing(moving: Id, after: Id | None) -> None:
    assert not move_responsibility(with_work("uv"), moving, "a", after)


@pytest.mark.parametrize(("after", "expected"), [(None, "ux"), ("wx", "xu"), ("not there", "xu")])
def test_moves_to_another_stage(after: Id | None, expected: str) -> None:
    org = with_work("uv")
    org = org.apply(add_responsibility(org, "b", "x", new_id=lambda: "wx"))
    moved = org.apply(move_responsibility(org, "wu", "b", after))
    assert order(moved) == "v"
    assert order(moved, "b") == expected


@pytest.mark.parametrize("after", [None, "wu", "wx"])
def test_a_move_touches_nothing_else(after: Id | None) -> None:
    assert list(move_responsibility(with_work("uvwx"), "ww", "a", after).edits) == ["ww"]
    assert len(add_responsibility(with_work("uvwx"), "a", "y").edits) == 1


def test_keeps_what_hangs_on_it() -> None:
    org = team_of_three()
    moved = org.apply(move_responsibility(org, "clean", "serve", "pager"))
    assert moved.assignments_on("clean") == org.assignments_on("clean")


def test_ranks_that_are_the_same_or_no_keys_are_replaced() -> None:
    org = crowded()
    moved = org.apply(move_responsibility(org, "in-a2", "a", "in-a0"))
    assert [work.id for work in moved.responsibilities_in("a")] == ["in-a0", "in-a2", "in-a1"]
    added = org.apply(add_responsibility(org, "a", "New", new_id=lambda: "new"))
    assert [work.id for work in added.responsibilities_in("a")][-1] == "new"


def test_thousands_can_be_added_one_by_one() -> None:
    """The key of the last one is then hundreds of digits long; nothing may go as deep as that."""
    org = with_work("")
    for number in range(200):
        org = org.apply(add_responsibility(org, "a", str(number)))
    last = org.responsibilities_in("a")[-1]
    deep = last.model_copy(update={"rank": "z" * 3_000, "id": "deep"})
    org = Org.of(*org.records(), deep)
    org = org.apply(add_responsibility(org, "a", "after the deep one"))
    assert org.responsibilities_in("a")[-1].name == "after the deep one"
