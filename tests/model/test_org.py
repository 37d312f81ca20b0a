"""One state: it never changes, answers what the records say, and refuses what would break it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import JsonValue

from rolemap.model.change import Change, Edit
from rolemap.model.diff import diff
from rolemap.model.edits.assignments import set_letter
from rolemap.model.edits.fields import rename
from rolemap.model.edits.remove import remove
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Placement,
    Record,
    Responsibility,
    Role,
    Seat,
    Settings,
    Stage,
    Team,
)
from tests.model.samples import (
    SAMPLES,
    content,
    crowded,
    is_whole,
    look_ups,
    slow_look_ups,
    team_of_three,
)
from tests.model.walks import walked

samples = st.sampled_from(list(SAMPLES.values()))


@given(samples, st.data())
def test_look_ups_kept_up_agree_with_going_through_all_records(
    start: Org, data: st.DataObject
) -> None:
    look_ups(start)  # builds every index, so that each edit has to keep it up
    for org in walked(data, start):
        assert look_ups(org) == slow_look_ups(org)


@given(samples, st.data())
def test_indexes_built_late_equal_indexes_kept_up(start: Org, data: st.DataObject) -> None:
    look_ups(start)
    late = Org.of(*start.records())
    kept_up = start
    for org in walked(data, start):
        change = diff(kept_up, org)
        late, kept_up = late.apply(change), kept_up.apply(change)
    assert look_ups(late) == look_ups(kept_up)
    assert late.same_as(kept_up)


@given(samples, st.data())
def test_old_states_stay_as_they_were(start: Org, data: st.DataObject) -> None:
    seen: list[tuple[Org, dict[str, Record]]] = []
    for org in walked(data, start):
        seen.append((org, content(org)))
    for org, then in seen:
        assert content(org) == then
        assert look_ups(org) == slow_look_ups(org)


@given(samples, st.data())
def test_counts_and_finds_what_is_there(start: Org, data: st.DataObject) -> None:
    *_, org = walked(data, start)
    for kind in {type(record) for record in org.records()} | {Team, Placement}:
        assert org.count(kind) == len(list(org.all(kind)))
        for record in org.all(kind):
            assert org.find(record.id) is org.look(kind, record.id) is org.get(kind, record.id)
    assert org.find("nothing") is None
    assert is_whole(org)


def test_look_ups_by_name() -> None:
    org = team_of_three()
    assert [stage.id for stage in org.stages()] == ["data", "train", "serve", "talk"]
    assert [work.id for work in org.responsibilities_in("data")] == ["clean", "label"]
    assert [role.id for role in org.roles()] == ["scientist", "engineer"]
    assert [team.id for team in org.teams()] == ["platform"]
    assert [person.id for person in org.people()] == ["ana", "ben", "caz", "dee"]
    assert [held.id for held in org.assignments_on("fit")] == ["platform-I-fit", "scientist-R-fit"]
    assert [held.letter for held in org.assignments_of("ana")] == ["A", "R"]
    assert [seat.id for seat in org.seats_of("engineer")] == ["seat-ben", "seat-free"]
    assert [seat.id for seat in org.seats_held_by("ben")] == ["seat-ben"]
    assert [person.id for person in org.members_of("platform")] == ["ben", "caz"]
    assert [handoff.target for handoff in org.handoffs_from("data")] == ["train"]
    assert [handoff.source for handoff in org.handoffs_to("serve")] == ["train"]
    assert [org.party(one).id for one in ("ana", "engineer", "platform")] == [
        "ana",
        "engineer",
        "platform",
    ]
    assert org.settings.name == "Forecasts"
    assert org.scheme.name == "RACI"


def test_people_are_in_the_order_in_which_people_read_lists() -> None:
    names = {"1": "ben", "2": "Ana", "3": "ana", "4": "ana", "5": "Ben"}
    org = Org.of(*(Person(id=key, name=name) for key, name in names.items()))
    assert [person.id for person in org.people()] == ["2", "3", "4", "5", "1"]


def test_equal_ranks_are_in_the_order_of_the_ids() -> None:
    assert [stage.id for stage in crowded().stages()] == ["d", "a", "b", "c", "e"]
    assert [role.id for role in crowded().roles()] == ["r1", "r2"]


def test_what_is_not_there_is_refused_by_id() -> None:
    org = team_of_three()
    assert org.look(Person, None) is None
    assert org.look(Person, "clean") is None
    for ask in (lambda: org.get(Person, "clean"), lambda: org.party("clean")):
        with pytest.raises(Rejected, match="no longer exists") as refusal:
            ask()
        assert refusal.value.record_id == "clean"


def test_an_empty_org_has_settings() -> None:
    org = Org.of()
    assert list(org.records()) == [Settings()]
    assert org.scheme.name == "RACI"


def test_the_same_content_is_not_the_same_state() -> None:
    one, other = team_of_three(), team_of_three()
    assert one.same_as(other)
    assert one != other
    assert not one.same_as(one.apply(rename(one, "ana", "Anna")))


def test_what_this_version_does_not_know_is_carried_along() -> None:
    given_: dict[str, JsonValue] = {"budgets": [1, 2]}
    org = Org.of(Person(id="ana", name="Ana"), unknown=given_)
    given_.clear()
    after = org.apply(rename(org, "ana", "Anna"))
    assert after.unknown == org.unknown == {"budgets": [1, 2]}
    assert not org.same_as(Org.of(*org.records()))


ana = Person(id="ana", name="Ana")


def test_a_stale_edit_is_refused() -> None:
    org = Org.of(ana)
    renamed = rename(org, "ana", "Anna")
    after = org.apply(renamed)
    for stale in (
        renamed,
        Change.adding(ana),
        Change.of((ana, None)),
        Change.of((Person(id="ben", name="Ben"), None)),
        Change.of((Stage(id="ana", name="Anna"), None)),
    ):
        with pytest.raises(Rejected, match="has changed in the meantime") as refusal:
            after.apply(stale)
        assert refusal.value.record_id in {"ana", "ben"}


def test_an_id_in_use_is_refused_whatever_the_kind() -> None:
    with pytest.raises(Rejected, match="has changed in the meantime"):
        Org.of(ana).apply(Change.adding(Stage(id="ana", name="Analyse")))


@pytest.mark.parametrize(
    "edits",
    [
        {"ana": Edit(ana, Stage(id="ana", name="Ana"))},
        {"ana": Edit(ana, Person(id="ben", name="Ana"))},
        {"ben": Edit(ana, Person(id="ana", name="Anna"))},
        {"a": Edit(None, Team(id="b", name="B")), "b": Edit(None, Team(id="b", name="other"))},
    ],
    ids=["other kind", "other id", "other key", "two keys"],
)
def test_a_record_keeps_its_id_and_kind(edits: dict[str, Edit]) -> None:
    with pytest.raises(Rejected, match="keeps its id and kind"):
        Org.of(ana).apply(Change(edits))


def test_a_refused_change_changes_nothing() -> None:
    org = team_of_three()
    before = content(org)
    with pytest.raises(Rejected):
        org.apply(
            Change.of(
                (None, Team(id="new", name="New")),
                (None, Seat(id="seat", role="no role")),
                (org.get(Handoff, "data-train"), None),
            )
        )
    assert content(org) == before
    assert look_ups(org) == slow_look_ups(org)


def test_one_change_may_remove_what_is_named_with_all_that_names_it() -> None:
    org = team_of_three()
    after = org.apply(remove(org, "data", "train"))
    assert after.count(Responsibility) == 1
    assert is_whole(after)


def test_one_change_may_add_what_is_named_after_what_names_it() -> None:
    held = Assignment(id="x", party="r", responsibility="w", letter="R")
    work = Responsibility(id="w", stage="s", name="Work")
    role, stage = Role(id="r", name="Role"), Stage(id="s", name="Stage")
    org = Org.of().apply(Change.adding(held, work, role, stage))
    assert org.assignments_of("r") == [held]


def test_an_edit_looks_only_at_what_it_touches(monkeypatch: pytest.MonkeyPatch) -> None:
    """However large the rest is; the look-ups are there already."""
    org = team_of_three()
    look_ups(org)
    edits = [rename(org, "ana", "Anna"), set_letter(org, "ana-R-clean", "A"), remove(org, "clean")]
    monkeypatch.setattr(Org, "all", lambda *_: pytest.fail("went through all records of a kind"))
    monkeypatch.setattr(Org, "records", lambda *_: pytest.fail("went through all records"))
    for edit in edits:
        org.apply(edit)


def test_many_edits_leave_every_record_findable() -> None:
    """More edits than a table keeps beside its base."""
    org = Org.of(*(Person(id=f"p{number}", name="Somebody") for number in range(100)))
    look_ups(org)
    for number in range(0, 100, 2):
        org = org.apply(remove(org, f"p{number}"))
        org = org.apply(Change.adding(Person(id=f"q{number}", name="New", managers=("p1",))))
    assert org.count(Person) == 100
    assert len(org.referring(Person, "managers", "p1")) == 50
    assert look_ups(org) == slow_look_ups(org)
    assert is_whole(org)
