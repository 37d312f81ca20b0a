"""Stages and the chain of hand-offs that follows them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.model.change import Change
from rolemap.model.edits.handoffs import add_handoff, bridge, cut, splice
from rolemap.model.edits.remove import remove
from rolemap.model.edits.stages import add_stage, join_in_order, move_stage
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Acceptance, Handoff, Stage
from tests.model.samples import counting, crowded, is_whole, pipeline


def order(org: Org) -> str:
    return "".join(stage.name for stage in org.stages())


def chain(org: Org) -> set[str]:
    """The hand-offs by the names of their stages: {"ab", "bc"}."""
    return {
        org.get(Stage, one.source).name + org.get(Stage, one.target).name
        for one in org.all(Handoff)
    }


def links(text: str) -> set[str]:
    return {one + other for one, other in zip(text, text[1:], strict=False)}


def handing(org: Org, *pairs: str) -> Org:
    """`org` with these hand-offs and no other."""
    org = org.apply(Change.of(*((known, None) for known in org.all(Handoff))))
    return org.apply(Change.adding(*(Handoff(id=p, source=p[0], target=p[1]) for p in pairs)))


def adding(org: Org, name: str, **options: Any) -> Org:
    return org.apply(add_stage(org, name, new_id=iter((name, "h1", "h2")).__next__, **options))


@pytest.mark.parametrize(
    ("after", "expected"), [(None, "xabc"), ("a", "axbc"), ("b", "abxc"), ("c", "abcx")]
)
def test_a_new_stage_is_a_link_of_the_chain(after: Id | None, expected: str) -> None:
    org = adding(pipeline(*"abc"), "x", after=after)
    assert order(org) == expected
    assert chain(org) == links(expected)


def test_a_new_stage_comes_last_unless_told_otherwise() -> None:
    assert order(adding(pipeline(*"abc"), "x")) == "abcx"
    assert order(adding(pipeline(*"abc"), "x", after="no such stage")) == "abcx"
    assert order(adding(Org.of(), "x")) == "x"
    assert not chain(adding(Org.of(), "x"))


def test_work_across_all_stages_is_no_link() -> None:
    org = adding(pipeline(*"ab"), "x", after="a", across=True)
    assert order(org) == "axb"
    assert chain(org) == {"ab"}
    org = adding(org, "y", after="x")
    assert order(org) == "axyb"
    assert chain(org) == {"ay", "yb"}


def test_the_name_of_a_stage_is_put_on_one_line() -> None:
    org = Org.of()
    (stage,) = org.apply(add_stage(org, "  Model\n\tdeployment\x00 ")).stages()
    assert stage.name == "Model deployment"
    with pytest.raises(Rejected, match="^name: .*at least 1 character"):
        add_stage(org, " \n ")


def test_an_unusual_handoff_is_not_touched_by_a_new_stage() -> None:
    org = adding(handing(pipeline(*"abc"), "ab", "bc", "ca"), "x", after="a")
    assert chain(org) == {"ax", "xb", "bc", "ca"}


@given(st.permutations("abcdef"), st.data())
def test_a_moved_link_stays_a_link(names: list[str], data: st.DataObject) -> None:
    org = pipeline(*names)
    moving = data.draw(st.sampled_from(names))
    after = data.draw(st.none() | st.sampled_from(names))
    moved = org.apply(move_stage(org, moving, after, new_id=counting()))

    expected = list(names)
    if after != moving:
        expected.remove(moving)
        expected.insert(expected.index(after) + 1 if after else 0, moving)
    assert order(moved) == "".join(expected)
    assert chain(moved) == links("".join(expected))
    assert is_whole(moved)


@pytest.mark.parametrize(("moving", "after"), [("a", None), ("b", "a"), ("c", "b"), ("b", "b")])
def test_a_stage_put_where_it_is_changes_nothing(moving: str, after: str | None) -> None:
    assert not move_stage(pipeline(*"abc"), moving, after)


def test_a_stage_put_behind_what_is_not_there_goes_last() -> None:
    org = pipeline(*"abc")
    assert order(org.apply(move_stage(org, "a", "no such stage"))) == "bca"


@pytest.mark.parametrize(
    ("pairs", "moving", "after"),
    [
        (("ab", "bc", "cb"), "b", "c"),
        (("ab", "ac", "bc"), "a", "d"),
        (("ac", "bc"), "c", "a"),
        (("da",), "a", "b"),
        (("da",), "d", "a"),
        (("bc", "cd", "bd"), "d", None),
        (("ab",), "c", "a"),
    ],
)
def test_handoffs_drawn_otherwise_stay_as_they_are(
    pairs: tuple[str, ...], moving: Id, after: Id | None
) -> None:
    org = handing(pipeline(*"abcd"), *pairs)
    moved = org.apply(move_stage(org, moving, after))
    assert order(moved) != order(org)
    assert chain(moved) == set(pairs)


def test_work_across_all_stages_moves_alone() -> None:
    org = adding(pipeline(*"abc"), "x", across=True)
    moved = org.apply(move_stage(org, "x", "a"))
    assert order(moved) == "axbc"
    assert chain(moved) == links("abc")
    drawn = org.apply(add_handoff(org, "c", "x"))
    assert chain(drawn.apply(move_stage(drawn, "x", "a"))) == {"ab", "bc", "cx"}


def test_a_link_next_to_work_across_all_stages_is_a_link() -> None:
    org = adding(pipeline(*"abc"), "x", after="a", across=True)
    moved = org.apply(move_stage(org, "b", "c"))
    assert order(moved) == "axcb"
    assert chain(moved) == links("acb")


@pytest.mark.parametrize("after", [None, "a", "b", "c", "d"])
def test_an_insertion_touches_no_other_stage(after: Id | None) -> None:
    """So that two people's insertions merge."""
    org = pipeline(*"abcd")
    added = add_stage(org, "x", after=after, new_id=counting())
    assert [key for key, edit in added.edits.items() if isinstance(edit.record, Stage)] == ["new0"]
    moved = move_stage(org, "b", after)
    touched = [key for key, edit in moved.edits.items() if isinstance(edit.record, Stage)]
    assert touched == ([] if after in {"a", "b"} else ["b"])


def test_stages_of_equal_rank_are_ranked_anew_when_one_comes_between() -> None:
    org = crowded()
    assert [stage.rank for stage in org.stages()] == ["", "V", "V", "V", "~ é"]
    change = move_stage(org, "c", "a")
    moved = org.apply(change)
    assert [stage.id for stage in moved.stages()] == ["d", "a", "c", "b", "e"]
    assert len({stage.rank for stage in moved.stages()}) == 5


@pytest.mark.parametrize("after", ["d", "a", "b", "c", "e", None])
def test_foreign_ranks_are_replaced_where_they_are_in_the_way(after: str | None) -> None:
    org = crowded()
    order_before = [stage.id for stage in org.stages()]
    place = order_before.index(after) + 1 if after else 0
    added = org.apply(add_stage(org, "New", after=after, new_id=iter(["new", *"123"]).__next__))
    assert [stage.id for stage in added.stages()] == [
        *order_before[:place],
        "new",
        *order_before[place:],
    ]


@given(st.permutations("abcdef"), st.data())
def test_a_removed_link_closes_the_gap(names: list[str], data: st.DataObject) -> None:
    org = pipeline(*names)
    gone = data.draw(st.lists(st.sampled_from(names), unique=True, max_size=4))
    left = org.apply(remove(org, *gone, new_id=counting()))
    expected = "".join(name for name in names if name not in gone)
    assert order(left) == expected
    assert chain(left) == links(expected)


def test_a_removed_stage_hands_all_it_got_to_all_it_gave_to() -> None:
    org = handing(pipeline(*"abcde"), "ac", "bc", "cd", "ce", "ad")
    left = org.apply(remove(org, "c"))
    assert chain(left) == {"ad", "ae", "bd", "be"}


def test_a_removed_stage_hands_nothing_back_to_where_it_came_from() -> None:
    org = handing(pipeline(*"abc"), "ab", "ba", "bc")
    assert chain(org.apply(remove(org, "b"))) == {"ac"}


def test_two_handoffs_between_the_same_stages_are_bridged_once() -> None:
    org = crowded()
    left = org.apply(add_handoff(org, "b", "c", new_id=lambda: "bc"))
    left = left.apply(remove(left, "b", new_id=counting()))
    assert [(one.source, one.target) for one in left.all(Handoff)] == [("a", "c")]


def test_a_handoff_is_drawn_once_and_says_what() -> None:
    org = handing(pipeline(*"ab"))
    org = org.apply(add_handoff(org, "a", "b", what="  a  model ", new_id=lambda: "h"))
    assert org.get(Handoff, "h").what == "a model"
    assert not add_handoff(org, "a", "b")
    assert add_handoff(org, "b", "a")
    with pytest.raises(Rejected, match="two different stages"):
        add_handoff(org, "a", "a")
    for source, target in (("a", "gone"), ("gone", "a")):
        with pytest.raises(Rejected, match="This stage no longer exists"):
            add_handoff(org, source, target)


def test_cut_takes_a_stage_out_of_the_chain_and_leaves_it() -> None:
    org = pipeline(*"abc")
    loose = org.apply(cut(org, "b"))
    assert order(loose) == "abc"
    assert chain(loose) == {"ac"}
    assert not bridge(loose, "b")


def test_splice_puts_it_back() -> None:
    org = pipeline(*"abc")
    loose = org.apply(cut(org, "b"))
    assert chain(loose.apply(splice(loose, "b"))) == links("abc")
    assert not splice(org, "b")


def test_splice_leaves_work_across_all_stages_alone() -> None:
    org = adding(pipeline(*"abc"), "x", after="a", across=True)
    assert not splice(org, "x")
    with pytest.raises(Rejected, match="no longer exists"):
        splice(org, "no such stage")


def test_what_was_accepted_about_a_handoff_goes_with_it() -> None:
    org = pipeline(*"abc")
    (handoff,) = org.handoffs_to("b")
    fine = Acceptance(id="fine", code="RM401", subjects=(handoff.id,), reason="they share a desk")
    org = org.apply(Change.adding(fine))
    assert org.apply(move_stage(org, "b", "c")).find("fine") is None


def test_join_in_order_draws_what_is_missing_and_nothing_else() -> None:
    org = handing(pipeline(*"abcd"), "bc", "da")
    joined = org.apply(join_in_order(org))
    assert chain(joined) == {"ab", "bc", "cd", "da"}
    assert not join_in_order(joined)
    assert not join_in_order(Org.of())
    with_across = adding(handing(pipeline(*"ab")), "x", after="a", across=True)
    assert chain(with_across.apply(join_in_order(with_across))) == {"ab"}
