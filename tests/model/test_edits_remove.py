"""Removal takes along what cannot be without it, and clears the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.model.change import Change
from rolemap.model.edits.cascade import without
from rolemap.model.edits.remove import remove
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    KINDS,
    Acceptance,
    Assignment,
    Person,
    Placement,
    Record,
    Seat,
    Stage,
    targets,
)
from tests.model.samples import SAMPLES, content, crowded, is_whole, team_of_three

ORG = team_of_three()


def gone(org: Org, *record_ids: Id) -> set[Id]:
    return content(org).keys() - content(org.apply(remove(org, *record_ids))).keys()


@pytest.mark.parametrize(
    ("removed", "along"),
    [
        ("fit", {"scientist-R-fit", "platform-I-fit", "fit-or-clean"}),
        ("scientist", {"seat-ana", "scientist-R-fit"}),
        ("engineer", {"seat-ben", "seat-free"}),
        ("platform", {"platform-I-fit"}),
        ("ana", {"ana-A-clean", "ana-R-clean"}),
        ("pager", {"fine", "ben-pager"}),
        ("serve", {"train-serve", "pager", "fine", "ben-pager"}),
        ("data", {"data-train", "clean", "label", "place-data", "fit-or-clean", "ana-A-clean"}
            | {"ana-R-clean", "ben-C-clean"}),
        ("seat-ana", set()),
        ("data-train", set()),
        ("dee", set()),
        ("fine", set()),
    ],
)  # fmt: skip
def test_takes_along_what_cannot_be_without_it(removed: Id, along: set[Id]) -> None:
    assert gone(ORG, removed) == {removed} | along


def test_a_person_leaves_vacant_seats_and_nobody_for_deputy_and_manager() -> None:
    left = ORG.apply(remove(ORG, "ana", "caz"))
    assert left.get(Seat, "seat-ana").person is None
    assert left.get(Person, "ben").managers == ()
    assert left.get(Assignment, "ben-C-clean").deputy is None


def test_the_other_managers_stay_in_their_order() -> None:
    assert ORG.apply(remove(ORG, "ana")).get(Person, "caz").managers == ("ben",)


def test_a_team_leaves_its_people() -> None:
    left = ORG.apply(remove(ORG, "platform"))
    assert left.get(Person, "ben").teams == ()
    assert left.get(Person, "ben").managers == ("ana",)


def test_unknown_fields_stay_on_what_is_cleared() -> None:
    boss, dee = Person(id="boss", name="Boss"), content(ORG)["dee"]
    led = dee.model_copy(update={"managers": ("boss",)})
    org = ORG.apply(Change.of((None, boss), (dee, led)))
    assert org.apply(remove(org, "boss")).get(Person, "dee").model_extra == dee.model_extra


def test_an_acceptance_goes_with_any_of_its_subjects() -> None:
    both = Acceptance(id="both", code="RM501", subjects=("fit", "dee"), reason="for now")
    org = ORG.apply(Change.adding(both))
    assert "both" in gone(org, "dee")
    assert "both" in gone(org, "fit")


def test_what_names_itself_can_go() -> None:
    org = crowded()
    assert gone(org, "me") == {"me", "odd"}
    assert gone(org, "itself") == {"itself", "both"}


def test_several_go_in_one_step_also_when_one_takes_the_other_along() -> None:
    change = remove(ORG, "data", "clean", "no such thing", "data")
    assert gone(ORG, "data") == gone(ORG, "data", "clean", "data")
    assert ORG.apply(change).apply(change.inverse()).same_as(ORG)
    assert not remove(ORG, "no such thing")
    assert not remove(ORG)


def test_the_settings_stay() -> None:
    for ids in (("settings",), ("settings", "ana"), ("ana", "settings")):
        with pytest.raises(Rejected, match="settings cannot be removed"):
            remove(ORG, *ids)


@given(st.sampled_from(list(SAMPLES.values())), st.data())
def test_nothing_left_names_what_is_gone_and_nothing_goes_without_need(
    org: Org, data: st.DataObject
) -> None:
    known = sorted(record.id for record in org.records() if record.id != "settings")
    removed = data.draw(st.lists(st.sampled_from(known), max_size=4) if known else st.just([]))
    left = org.apply(remove(org, *removed))
    assert is_whole(left)
    after = content(left)
    for record_id in content(org).keys() - after.keys() - set(removed):
        assert needs(content(org)[record_id]) - after.keys()


def needs(record: Record) -> set[Id]:
    return {
        target
        for field, ref in KINDS[record.KIND].REFERS.items()
        if ref.required
        for target in targets(record, field)
    }


def test_without_says_the_same_of_records() -> None:
    data = ORG.get(Stage, "data")
    assert ORG.apply(without(ORG, data)).find("clean") is None
    assert not without(ORG, Placement(id="gone", subject="data", x=0, y=0))
    assert not without(ORG)
