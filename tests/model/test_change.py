"""The laws of Changes: a groupoid, in normal form."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.model.change import Change, Edit, Step
from rolemap.model.diff import diff
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.records import Record, Stage, Team
from rolemap.model.text import text

# A state is what there is by id; few ids and names, so that edits meet on the same record.
records = st.builds(Stage, id=st.sampled_from("abc"), name=st.sampled_from("xyz"))
states = st.lists(records, unique_by=lambda record: record.id).map(
    lambda found: {record.id: record for record in found}
)
State = dict[str, Stage]


def leading(before: State, after: State) -> Change:
    """The Change from one state to another."""
    return Change({key: Edit(before.get(key), after.get(key)) for key in before | after})


def made(state: State, change: Change) -> State:
    """The state after a change, computed the plain way."""
    after: dict[str, Record | None] = {**state}
    for key, edit in change.edits.items():
        assert after.get(key) == edit.before
        after[key] = edit.after
    return {key: record for key, record in after.items() if isinstance(record, Stage)}


@given(states, states)
def test_inverse_undoes(a: State, b: State) -> None:
    there = leading(a, b)
    assert there.then(there.inverse()) == Change()
    assert there.inverse().then(there) == Change()
    assert there.inverse().inverse() == there
    assert there.inverse() == leading(b, a)


@given(states, states, states)
def test_then_is_one_after_the_other(a: State, b: State, c: State) -> None:
    assert leading(a, b).then(leading(b, c)) == leading(a, c)
    assert made(a, leading(a, b).then(leading(b, c))) == c


@given(states, states, states, states)
def test_then_is_associative(a: State, b: State, c: State, d: State) -> None:
    first, second, third = leading(a, b), leading(b, c), leading(c, d)
    assert first.then(second).then(third) == first.then(second.then(third))
    assert Change.joined([first, second, third]) == leading(a, d)


@given(states, states, states)
def test_inverse_of_two_is_the_inverses_turned_round(a: State, b: State, c: State) -> None:
    first, second = leading(a, b), leading(b, c)
    assert first.then(second).inverse() == second.inverse().then(first.inverse())


@given(states, states)
def test_nothing_is_neutral(a: State, b: State) -> None:
    change = leading(a, b)
    assert Change().then(change) == change == change.then(Change())
    assert Change.joined([]) == Change() == Change().inverse()


@given(states, states, states)
def test_normal_form_holds_no_edit_that_changes_nothing(a: State, b: State, c: State) -> None:
    for change in (leading(a, b), leading(a, b).then(leading(b, c)), leading(a, b).inverse()):
        assert all(edit.before != edit.after for edit in change.edits.values())
    assert bool(leading(a, b)) == (a != b)


@given(states, states)
def test_equal_changes_have_equal_hashes(a: State, b: State) -> None:
    turned = Change(dict(reversed(list(leading(a, b).edits.items()))))
    assert turned == leading(a, b)
    assert hash(turned) == hash(leading(a, b))


@given(states, states)
def test_apply_agrees_with_the_plain_way_and_the_inverse_restores(a: State, b: State) -> None:
    org = Org.of(*a.values())
    after = org.apply(leading(a, b))
    assert after.same_as(Org.of(*b.values()))
    assert after.apply(leading(a, b).inverse()).same_as(org)
    assert diff(org, after) == leading(a, b)


@given(states, states, states)
def test_changes_are_equal_only_if_they_do_the_same(a: State, b: State, c: State) -> None:
    assert (leading(a, b) == leading(a, c)) == (b == c)
    assert (leading(a, c) != leading(b, c)) == (a != b)


def test_changes_that_do_not_meet_are_refused() -> None:
    x, y, z = (Stage(id="a", name=name) for name in "xyz")
    with pytest.raises(Rejected, match="do not fit together") as refusal:
        Change.of((None, x)).then(Change.of((y, z)))
    assert refusal.value.record_id == "a"


def test_of_and_adding_take_records() -> None:
    a, b = Stage(id="a", name="A"), Stage(id="b", name="B")
    assert Change.adding(a, b) == Change.of((None, a), (None, b))
    later = Stage(id="a", name="later")
    assert Change.of((None, a), (None, later)) == Change.adding(later)
    assert Change.of((a, a)) == Change()


def test_a_change_keeps_to_itself_when_what_it_was_made_of_changes() -> None:
    edits = {"a": Edit(None, Stage(id="a", name="A"))}
    change = Change(edits)
    edits.clear()
    assert change
    with pytest.raises(TypeError):
        change.edits["b"] = Edit(None, Stage(id="b", name="B"))  # type: ignore[index]


def test_records_are_those_of_both_sides() -> None:
    old, new, gone = Stage(id="a", name="old"), Stage(id="a", name="new"), Team(id="t", name="T")
    change = Change.of((old, new), (gone, None), (None, Stage(id="b", name="B")))
    assert [getattr(record, "name", "") for record in change.records()] == ["old", "new", "T", "B"]
    assert [edit.record.id for edit in change.edits.values()] == ["a", "t", "b"]
    assert change.edits["a"].record is new


def test_a_change_is_no_other_thing_and_shows_its_edits() -> None:
    change = Change.adding(Stage(id="a", name="Anything"))
    assert change != "a"
    assert "Anything" in repr(change)


def test_steps_are_the_same_whatever_they_fold_into() -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    assert Step(text("Rename"), Change(), at, merge_key="a") == Step(text("Rename"), Change(), at)
    assert Step(text("Rename"), Change(), at, "Ana") != Step(text("Rename"), Change(), at, "Ben")
