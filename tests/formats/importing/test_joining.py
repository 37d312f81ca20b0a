from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.joining import joined
from rolemap.formats.notation import parse
from rolemap.model.edits.namesakes import name_key
from rolemap.model.ids import fresh
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Person,
    Record,
    Responsibility,
    Role,
    Stage,
    Team,
    name_of,
    targets,
)
from tests.random_edits import random_org

TEAM = """
stage Data; stage Train
responsibility Ingest in Data; responsibility Evaluate in Train
role Engineer; person Ana (title: Lead); person Ben
Ana holds Engineer at 50 %
Ana is A on Ingest; Ben is R on Evaluate; Engineer is C on Evaluate
Data hands off to Train
"""

W = "stage S; responsibility W in S"
ON_W = "stage S; responsibility W in S; person Ana; person Ben"


def with_other_ids(org: Org) -> Org:
    """The same organisation as somebody else would have written it down."""
    new = {one.id: fresh() for one in org.records()} | {"settings": "settings"}

    def other(record: Record) -> Record:
        values: dict[str, object] = {"id": new[record.id]}
        for field in record.REFERS:
            named = tuple(new[one] for one in targets(record, field))
            several = isinstance(getattr(record, field), tuple)
            values[field] = named if several else (named[0] if named else None)
        return record.model_copy(update=values)

    return Org.of(*map(other, org.records()))


def test_into_an_empty_organisation_comes_all_as_it_was_read():
    team = parse(TEAM)
    assert Org.of().apply(joined(Org.of(), Imported(team)).change).same_as(team)


def test_what_is_there_already_does_not_come_twice():
    team = parse(TEAM)
    assert not joined(team, Imported(team)).change
    assert not joined(team, Imported(with_other_ids(team))).change


@settings(max_examples=25)
@given(seed=st.integers(0, 10**6))
def test_the_same_organisation_changes_nothing(seed: int):
    org = random_org(seed)
    assert not joined(org, Imported(org)).change


@settings(max_examples=25)
@given(seed=st.integers(0, 10**6))
def test_what_joins_is_there_afterwards_and_joins_only_once(seed: int):
    org, other = random_org(seed, 40), with_other_ids(random_org(seed + 1, 40))
    after = org.apply(joined(org, Imported(other)).change)
    # Not stages: one whose work all stands elsewhere is not needed.
    for kinds in ((Responsibility,), (Person, Role, Team)):
        assert names(other, *kinds) <= names(after, *kinds)
        assert ids(org, *kinds) <= ids(after, *kinds)


def names(org: Org, *kinds: type[Record]) -> set[str]:
    """A bare name of one kind of party may be another kind of party there."""
    return {name_key(name_of(one)) for kind in kinds for one in org.all(kind)}


def ids(org: Org, *kinds: type[Record]) -> set[str]:
    return {one.id for kind in kinds for one in org.all(kind)}


def staff(*people: dict[str, object]) -> Imported:
    numbers = count(1)
    found = Gathering(new_id=lambda: f"new-{next(numbers)}")
    for one in people:
        found.person(**one)  # type: ignore[arg-type]
    return found.imported()


def person(org: Org, name: str) -> Person:
    return next(one for one in org.all(Person) if one.name == name)


def test_people_are_brought_up_to_date_by_staff_number_then_e_mail_then_name():
    org = Org.of(
        Person(id="p1", name="Ana", staff_id="7", title="Engineer", notes="keep"),
        Person(id="p2", name="Ben", email="ben@here.example"),
        Person(id="p3", name="Cleo", level="senior"),
    )
    read = staff(
        {"name": "Ana Ruiz", "staff_id": "7", "title": "Lead"},
        {"name": "Benjamin", "email": "BEN@here.example"},
        {"name": "cleo", "level": ""},
    )
    after = org.apply(joined(org, read).change)
    assert after.count(Person) == 3
    ana = after.get(Person, "p1")
    assert (ana.name, ana.title, ana.notes) == ("Ana Ruiz", "Lead", "keep")
    assert after.get(Person, "p2").name == "Benjamin"
    cleo = after.get(Person, "p3")
    assert (cleo.name, cleo.level) == ("Cleo", "")  # it says that there is no level any more


def test_another_staff_number_is_another_person():
    org = Org.of(Person(id="p1", name="Ana", staff_id="7"))
    after = org.apply(joined(org, staff({"name": "Ana", "staff_id": "8"})).change)
    assert sorted(one.staff_id for one in after.all(Person)) == ["7", "8"]


def test_two_of_one_name_are_not_taken_for_the_one_who_is_there():
    org = Org.of(Person(id="p1", name="Ana", title="Lead"))
    read = staff({"name": "Ana", "staff_id": "7"}, {"name": "Ana", "staff_id": "8"})
    after = org.apply(joined(org, read).change)
    assert after.get(Person, "p1").staff_id == ""
    assert sorted(one.staff_id for one in after.all(Person)) == ["", "7", "8"]


def test_who_left_the_list_is_told_and_goes_when_asked_to():
    org = parse("stage S; responsibility W in S; person Ana; person Ben; Ana is A on W")
    ana, ben = person(org, "Ana"), person(org, "Ben")
    org = Org.of(
        *(one for one in org.records() if one.id != ana.id),
        ana.model_copy(update={"staff_id": "7"}),
    )
    read = staff({"name": "Cleo", "staff_id": "9"})
    stays = joined(org, read, is_staff=True)
    assert stays.leavers == (ana.id,)  # Ben never was in a list
    assert "Ana is not in the list any more" in str(stays.remarks[0].message)
    gone = org.apply(joined(org, read, is_staff=True, remove_leavers=True).change)
    assert sorted(one.name for one in gone.all(Person)) == ["Ben", "Cleo"]
    assert not list(gone.all(Assignment))
    assert ben.id in {one.id for one in gone.all(Person)}


def test_a_list_of_bare_names_misses_whoever_it_does_not_name():
    org = parse("person Ana; person Ben")
    stays = joined(org, staff({"name": "Ana"}), is_staff=True)
    assert stays.leavers == (person(org, "Ben").id,)


def test_letters_take_the_place_of_those_that_cannot_stand_beside_them():
    org = parse(
        "stage S; responsibility W in S; person Ana; Ana is C on W; person Ben; Ben is R on W"
    )
    read = parse(
        "stage S; responsibility W in S; person Ana; Ana is A on W; person Ben; Ben is A on W"
    )
    after = org.apply(joined(org, Imported(with_other_ids(read))).change)
    held = sorted((after.party(one.party).name, one.letter) for one in after.all(Assignment))
    assert held == [("Ana", "A"), ("Ben", "A"), ("Ben", "R")]


def test_a_letter_that_gives_way_takes_what_was_accepted_about_it_along():
    org = parse(f"{ON_W}; Ana is C on W")
    (held,) = org.all(Assignment)
    seen = Acceptance(id="x", code="RM701", subjects=(held.id,), reason="new")
    org = Org.of(*org.records(), seen)
    read = parse(f"{ON_W}; Ana is A on W")
    after = org.apply(joined(org, Imported(with_other_ids(read))).change)
    assert [one.letter for one in after.all(Assignment)] == ["A"]


def test_letters_of_another_scheme_are_translated_and_that_is_told():
    org = parse("stage S; responsibility W in S; person Ana")
    read = parse("scheme DACI; stage S; responsibility W in S; person Ana; Ana is D on W")
    join = joined(org, Imported(with_other_ids(read)))
    after = org.apply(join.change)
    assert [one.letter for one in after.all(Assignment)] == ["R"]
    assert "DACI" in str(join.remarks[0].message)


def test_work_is_known_by_its_name_where_its_stage_is_new():
    org = parse("stage Maintenance; responsibility On-call in Maintenance; person Ana")
    read = parse(
        "stage Calendar; responsibility on-call in Calendar; person Ana; Ana is R on on-call"
    )
    join = joined(org, Imported(with_other_ids(read)))
    after = org.apply(join.change)
    assert [one.name for one in after.stages()] == ["Maintenance"]
    assert after.count(Responsibility) == 1
    assert "taken for the one in the stage “Maintenance”" in str(join.remarks[0].message)


def test_what_is_new_stands_behind_what_is_there_in_its_own_order():
    org = parse("stage A; stage B")
    found = Gathering()
    names = [f"New {number}" for number in range(80)]
    for name in names:
        found.stage(name)
    after = org.apply(joined(org, found.imported()).change)
    assert [one.name for one in after.stages()] == ["A", "B", *names]


def test_skills_add_up_but_for_a_list_of_staff():
    there = parse(
        "stage S; responsibility W in S (skills: Spark)\n"
        "person Ana (skills: Statistics, notes: Likes tea)"
    )
    found = Gathering()
    found.person("Ana", skills=("Kafka", "Statistics"), notes="Company: Lamp")
    found.work(found.stage("S"), "W", skills=("Kafka",))
    added = there.apply(joined(there, found.imported()).change)
    (ana,), (work,) = added.people(), added.all(Responsibility)
    assert (ana.skills, ana.notes) == (("Statistics", "Kafka"), "Likes tea\nCompany: Lamp")
    assert work.skills == ("Spark", "Kafka")
    assert not joined(added, found.imported()).change
    staff = there.apply(joined(there, found.imported(), is_staff=True).change)
    assert staff.people()[0].skills == ("Kafka", "Statistics")


def test_a_bare_name_of_a_table_may_be_a_person_of_the_plan():
    org = parse("stage S; responsibility W in S; person Ana; role Lead")
    read = parse(
        "stage S; responsibility W in S; role Ana; Ana is A on W; role Lead; Lead is R on W"
    )
    join = joined(org, Imported(table(read)))
    after = org.apply(join.change)
    assert (after.count(Role), after.count(Person)) == (1, 1)
    held = {after.party(one.party).name: one.letter for one in after.all(Assignment)}
    assert held == {"Ana": "A", "Lead": "R"}
    assert [str(one.message) for one in join.remarks] == [
        "“Ana” is taken for the person of that name."
    ]


def table(org: Org) -> Org:
    """The organisation as a table tells it: names and letters."""
    found = Gathering()
    for work in org.all(Responsibility):
        stage = found.stage(org.get(Stage, work.stage).name)
        for one in org.assignments_on(work.id):
            role = found.role(org.party(one.party).name)
            found.hold(role, found.work(stage, work.name), one.letter)
    return found.imported().org
