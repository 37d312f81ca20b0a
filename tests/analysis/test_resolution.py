"""Letters of roles and teams are letters of the people in them."""

from datetime import date

import pytest
from hypothesis import given

from rolemap.analysis.facts import Duty, Facts
from rolemap.analysis.neighbourhood import Neighbourhood
from rolemap.formats.notation import parse
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Role, Stage, Team
from tests.random_edits import TODAY, random_moves, random_org, seeds

WORK = "responsibility-evaluate"
TEAM = """
stage Train; responsibility Evaluate in Train
person Cem; person Ana; person Ben; person Dana
role Lead; role Scientist; team Core
"""


def facts(source: str) -> Facts:
    return Facts(parse(TEAM + source), date(2026, 1, 15))


def names(people: list[Person] | tuple[Person, ...]) -> list[str]:
    return [person.name for person in people]


def held(found: Facts) -> set[tuple[str, str, str]]:
    """Who holds which letter through what."""
    return {
        (duty.person.name, duty.assignment.letter, duty.via.name if duty.via else "")
        for duty in found.duties(WORK)
    }


# Laws, on whatever a random user leaves behind.


@given(seeds)
def test_duties_are_what_the_records_say(seed: int) -> None:
    org = random_org(seed)
    found = Facts(org, TODAY)
    for work in org.all(Responsibility):
        assert {(duty.person.id, duty.assignment.id) for duty in found.duties(work.id)} == {
            (person, assignment.id)
            for assignment in org.all(Assignment)
            if assignment.responsibility == work.id
            for person in people_behind(org, assignment.party)
        }


def people_behind(org: Org, party: str) -> set[str]:
    """The slow way: look at every seat and every member."""
    seated = {
        seat.person for role in org.all(Role) for seat in org.seats_of(role.id) if role.id == party
    }
    members = {person.id for person in org.all(Person) if party in (person.id, *person.teams)}
    return {one for one in (seated | members) if one is not None}


@given(seeds)
def test_a_persons_duties_are_those_of_the_responsibilities(seed: int) -> None:
    org = random_org(seed)
    found = Facts(org, TODAY)
    by_work = [duty for work in org.all(Responsibility) for duty in found.duties(work.id)]
    by_person = [duty for person in org.all(Person) for duty in found.duties_of(person.id)]
    assert sorted(map(key, by_work)) == sorted(map(key, by_person))


def key(duty: Duty) -> tuple[str, str]:
    return duty.person.id, duty.assignment.id


@given(seeds)
def test_who_works_on_what_is_the_same_from_both_sides(seed: int) -> None:
    org = random_org(seed)
    found = Facts(org, TODAY)
    assert {
        (person.id, work.id)
        for person in org.all(Person)
        for work in found.responsibilities_worked_on(person.id)
    } == {(one.id, work.id) for work in org.all(Responsibility) for one in found.workers(work.id)}


@given(seeds)
def test_a_stage_has_the_people_of_its_responsibilities(seed: int) -> None:
    org = random_org(seed)
    found = Facts(org, TODAY)
    for stage in org.all(Stage):
        works = org.responsibilities_in(stage.id)
        assert list(found.works_in(stage.id)) == works
        workers = {one.id: one for work in works for one in found.workers(work.id)}
        assert found.workers_in(stage.id) == workers


@given(seeds)
def test_facts_of_a_later_state_are_those_of_that_state(seed: int) -> None:
    for move in random_moves(seed, 15):
        reach = Neighbourhood(move.before, move.after, move.change)
        if reach.everything:
            continue
        earlier = Facts(move.before, TODAY)
        before = everything(earlier)
        later = earlier.after(move.after, reach.touched)
        assert everything(later) == everything(Facts(move.after, TODAY))
        assert everything(earlier) == before


def everything(found: Facts) -> list[object]:
    org = found.org
    answers: list[object] = []
    for work in org.all(Responsibility):
        answers += [found.duties(work.id), found.workers(work.id), found.doers(work.id)]
    for stage in org.all(Stage):
        answers += [found.works_in(stage.id), found.workers_in(stage.id)]
    for kind in (Person, Role, Team):
        answers += [found.holders(party.id) for party in org.all(kind)]
    return answers


# Examples.


def test_what_a_change_does_not_reach_is_not_worked_out_again() -> None:
    found = facts("Ana is A+R on Evaluate; Ben holds Lead")
    known = everything(found)
    later = found.after(found.org, {})
    assert all(one is other for one, other in zip(everything(later), known, strict=True))


def test_a_role_is_the_people_who_hold_it() -> None:
    found = facts("Ana holds Lead; Ben holds Lead; Lead has a vacancy; Lead is A on Evaluate")
    assert held(found) == {("Ana", "A", "Lead"), ("Ben", "A", "Lead")}
    assert names(found.deciders(WORK)) == ["Ana", "Ben"]


def test_a_team_is_its_members() -> None:
    found = facts("Ana is in Core; Dana is in Core; Core is R on Evaluate")
    assert held(found) == {("Ana", "R", "Core"), ("Dana", "R", "Core")}
    assert names(found.holders("team-core")) == ["Ana", "Dana"]


def test_one_person_through_two_roles_is_one_person() -> None:
    found = facts(
        "Ana holds Lead; Ana holds Scientist; Lead is A on Evaluate; Scientist is A on Evaluate"
    )
    assert len(found.duties(WORK)) == 2
    assert names(found.deciders(WORK)) == ["Ana"]


def test_two_seats_in_one_role_are_one_person() -> None:
    found = facts("Ana holds Lead at 50 %; Ana holds Lead at 20 %; Lead is R on Evaluate")
    assert names(found.holders("role-lead")) == ["Ana"]
    assert names(found.doers(WORK)) == ["Ana"]


def test_people_are_found_by_name() -> None:
    found = facts("Cem is R on Evaluate; Ana is R on Evaluate; Ben is R on Evaluate")
    assert names(found.doers(WORK)) == ["Ana", "Ben", "Cem"]


def test_an_a_alone_does_the_work() -> None:
    assert names(facts("Ana is A on Evaluate").workers(WORK)) == ["Ana"]
    assert not facts("Ana is A on Evaluate").doers(WORK)


@pytest.mark.parametrize("letter", ["R", "S"])
def test_an_a_beside_others_who_work_does_not(letter: str) -> None:
    found = facts(f"scheme RASCI; Ana is A on Evaluate; Ben is {letter} on Evaluate")
    assert names(found.workers(WORK)) == ["Ben"]
    assert not found.responsibilities_worked_on("person-ana")


def test_a_vacant_role_does_not_take_the_work_off_the_accountable() -> None:
    found = facts("Ana is A on Evaluate; Lead is R on Evaluate")
    assert names(found.workers(WORK)) == ["Ana"]


def test_consulted_and_informed_people_do_not_work() -> None:
    assert not facts("Ana is C on Evaluate; Ben is I on Evaluate").workers(WORK)


def test_a_letter_that_the_scheme_does_not_know_says_nothing() -> None:
    org = facts("Ana is R on Evaluate").org
    (assignment,) = org.all(Assignment)
    others = [record for record in org.records() if record.id != assignment.id]
    unknown = assignment.model_copy(update={"letter": "Ω"})
    found = Facts(Org.of(*others, unknown), TODAY)
    (duty,) = found.duties(WORK)
    assert (duty.sense, duty.works) == ("", False)
    assert not found.workers(WORK)


def test_the_parties_of_a_person() -> None:
    found = facts("Ana holds Lead at 10 %; Ana holds Lead at 20 %; Ana is in Core")
    assert found.parties_of("person-ana") == ("person-ana", "role-lead", "team-core")


def test_letters_that_bind_nobody() -> None:
    found = facts("Lead is A on Evaluate; Core is R on Evaluate; Ana is C on Evaluate")
    assert {one.party for one in found.bound_to_nobody(WORK)} == {"role-lead", "team-core"}
    filled = facts("Lead is A on Evaluate; Core is R on Evaluate; Ana holds Lead; Ben is in Core")
    assert not filled.bound_to_nobody(WORK)


@pytest.mark.parametrize(
    ("scheme", "decides", "does"), [("DACI", "A", "D"), ("RAPID", "D", "P"), ("RACI-VS", "A", "R")]
)
def test_every_scheme_has_its_own_letters(scheme: str, decides: str, does: str) -> None:
    found = facts(f"scheme {scheme}; Ana is {decides} on Evaluate; Ben is {does} on Evaluate")
    assert names(found.deciders(WORK)) == ["Ana"]
    assert names(found.doers(WORK)) == ["Ben"]
    assert names(found.workers(WORK)) == ["Ben"]


def test_what_somebody_holds_comes_in_the_order_of_ids() -> None:
    letters = "HGFEDCBA"
    work = "; ".join(f"responsibility {one} in Run; Ana is R on {one}" for one in letters)
    found = Facts(parse(f"stage Run; person Ana; {work}"), TODAY)
    ids = [f"responsibility-{one.lower()}" for one in sorted(letters)]
    assert [duty.responsibility for duty in found.duties_of("person-ana")] == ids
    assert [one.id for one in found.responsibilities_worked_on("person-ana")] == ids
