"""People, teams, roles and their seats."""

from datetime import date

import pytest

from rolemap.model.change import Change
from rolemap.model.edits.people import add_person, add_team, join_team, leave_team
from rolemap.model.edits.roles import add_role, add_seat, take_seat, vacate
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.records import Person, Role, Seat, Team
from tests.model.samples import counting, crowded, team_of_three

ORG = team_of_three()


def only(change: Change) -> object:
    (edit,) = change.edits.values()
    return edit.after


def test_a_person_is_added_with_further_fields() -> None:
    change = add_person(ORG, " Eve \n Adams", new_id=lambda: "eve", managers=("ana",), capacity=0.8)
    assert only(change) == Person(id="eve", name="Eve Adams", managers=("ana",), capacity=0.8)


def test_a_person_under_somebody_who_is_not_there_is_refused() -> None:
    with pytest.raises(Rejected, match="names a person “nobody”"):
        add_person(ORG, "Eve", managers=("nobody",))


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"capacity": 11}, "capacity: .*less than or equal to 10"),
        ({"pay_band": 3}, "pay band: .*valid string"),
        ({"skils": ("SQL",)}, "A person has no “skils”"),
    ],
)
def test_a_wrong_field_is_refused_by_its_name(fields: dict[str, object], says: str) -> None:
    with pytest.raises(Rejected, match=says) as refusal:
        add_person(ORG, "Eve", new_id=lambda: "eve", **fields)
    assert refusal.value.record_id == "eve"


def test_new_roles_and_teams_come_last() -> None:
    org = ORG
    for name in ("Analyst", "Architect"):
        org = org.apply(add_role(org, name, track="both"))
        org = org.apply(add_team(org, name, notes="new"))
    assert [role.name for role in org.roles()[2:]] == ["Analyst", "Architect"]
    assert [team.name for team in org.teams()[1:]] == ["Analyst", "Architect"]
    assert org.roles()[-1].track == "both"
    assert org.teams()[-1].notes == "new"


def test_a_new_role_or_team_touches_no_other() -> None:
    assert len(add_role(ORG, "Analyst").edits) == len(add_team(ORG, "Analyst").edits) == 1


def test_new_roles_and_teams_come_last_after_foreign_ranks_too() -> None:
    org = crowded()
    org = org.apply(add_role(org, "Last", new_id=counting("r")))
    org = org.apply(add_team(org, "Last", new_id=counting("t")))
    assert org.roles()[-1].name == org.teams()[-1].name == "Last"


def test_the_first_role_and_team() -> None:
    for verb, kind in ((add_role, Role), (add_team, Team)):
        org = Org.of()
        assert org.apply(verb(org, "First")).count(kind) == 1


def test_an_id_that_is_taken_is_refused() -> None:
    for verb in (add_person, add_role, add_team):
        with pytest.raises(Rejected, match="changed in the meantime"):
            verb(ORG, "Eve", new_id=lambda: "clean")


def test_a_member_joins_once_and_leaves() -> None:
    org = ORG.apply(join_team(ORG, "ana", "platform"))
    assert [person.id for person in org.members_of("platform")] == ["ana", "ben", "caz"]
    assert not join_team(org, "ana", "platform")
    assert org.apply(leave_team(org, "ana", "platform")).same_as(ORG)
    assert not leave_team(ORG, "ana", "platform")


def test_a_seat_is_vacant_or_held() -> None:
    assert only(add_seat(ORG, "engineer", new_id=lambda: "s")) == Seat(id="s", role="engineer")
    held = add_seat(ORG, "engineer", "dee", share=0.3, new_id=lambda: "s")
    assert only(held) == Seat(id="s", role="engineer", person="dee", share=0.3)


def test_the_first_vacant_seat_is_taken() -> None:
    (edit,) = take_seat(ORG, "engineer", "dee").edits.values()
    assert edit.before == ORG.get(Seat, "seat-free")
    assert edit.after == Seat(id="seat-free", role="engineer", person="dee")


@pytest.mark.parametrize(
    ("person", "share"), [("dee", 1.0), ("ana", 0.2), ("ben", 0.1)], ids=["free", "partly", "full"]
)
def test_a_new_seat_gets_the_time_that_is_left(person: str, share: float) -> None:
    org = ORG.apply(add_role(ORG, "Analyst", new_id=lambda: "analyst"))
    taken = take_seat(org, "analyst", person, new_id=lambda: "s")
    assert only(taken) == Seat(id="s", role="analyst", person=person, share=share)


def test_the_time_that_is_left_is_a_round_number() -> None:
    org = ORG.apply(add_seat(ORG, "engineer", "dee", share=1 / 3))
    taken = take_seat(org, "scientist", "dee", new_id=lambda: "s")
    assert only(taken) == Seat(id="s", role="scientist", person="dee", share=0.67)


def test_nobody_takes_two_seats_of_a_role_by_accident() -> None:
    with pytest.raises(Rejected, match="Ben holds the role “ML engineer” already"):
        take_seat(ORG, "engineer", "ben")


def test_a_seat_is_left_vacant() -> None:
    org = ORG.apply(vacate(ORG, "seat-ben"))
    assert org.get(Seat, "seat-ben").person is None
    assert org.get(Seat, "seat-ben").share == 0.5
    assert not vacate(org, "seat-ben")


def test_a_day_or_a_word_where_a_number_belongs_is_refused() -> None:
    for share in ("half", date(2026, 1, 1), None):
        with pytest.raises(Rejected, match="^share: "):
            add_seat(ORG, "engineer", share=share)  # type: ignore[arg-type]
