from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.org_file import dumps, loads
from rolemap.model.records import Assignment, Person, Responsibility, Seat, Stage

NAMES = st.text(max_size=30) | st.sampled_from(["Ana", "ana ", "Zoë", "Zoe\u0308", "", "\x00"])


def gathering() -> Gathering:
    numbers = count(1)
    return Gathering(new_id=lambda: f"id-{next(numbers)}")


def test_the_same_name_is_the_same_thing():
    found = gathering()
    assert found.stage("Train") == found.stage(" train ")
    assert found.stage("Zoë") == found.stage("Zoe\u0308")
    train, data = found.stage("Train"), found.stage("Data")
    assert found.work(train, "Monitor") != found.work(data, "Monitor")


def test_people_are_told_apart_by_what_is_surest():
    found = gathering()
    ana = found.person("Ana", email="ana@here.example")
    assert found.person("Ana") == ana
    assert found.person("Ana Ruiz", email="ANA@here.example") == ana
    other = found.person("Ana", email="ana@there.example")
    assert other != ana
    numbered = found.person("Ana", staff_id="7")
    assert numbered == ana  # nothing says that she is somebody else
    assert found.person("Ana", staff_id="8", email="ana@here.example") != ana
    assert found.find_person(staff_id="7") == ana
    assert found.find_person(name="Nobody") is None


def test_what_is_said_later_fills_in_and_nothing_said_takes_nothing_away():
    found = gathering()
    ana = found.person("Ana", title="Engineer")
    found.person("Ana", title="", level="senior")
    org = found.imported().org
    assert (org.get(Person, ana).title, org.get(Person, ana).level) == ("Engineer", "senior")


def test_letters_that_cannot_stand_together_leave_the_one_that_decides():
    found = gathering()
    work = found.work(found.stage("Train"), "Evaluate")
    ana = found.person("Ana")
    found.hold(ana, work, ("R", "C"), place="B7")
    found.hold(ana, work, "A")
    found.hold(ana, work, "I", place="B8")
    org = found.imported().org
    assert sorted(one.letter for one in org.all(Assignment)) == ["A", "R"]
    assert [remark.place for remark in found.remarks] == ["B7", "B8"]


def test_a_letter_that_comes_later_and_decides_takes_the_place_of_one_that_was_there():
    found = gathering()
    work = found.work(found.stage("Train"), "Evaluate")
    ana = found.person("Ana")
    found.hold(ana, work, "C")
    found.hold(ana, work, "A", place="B8")
    read = found.imported()
    assert [one.letter for one in read.org.all(Assignment)] == ["A"]
    assert [one.place for one in read.remarks] == ["B8"]


def test_letters_of_a_source_of_our_own_that_clash_leave_the_first():
    found = gathering()
    work = found.work(found.stage("Train"), "Evaluate")
    ana = found.person("Ana")
    for letter in "ARC":
        held = Assignment(id=letter, party=ana, responsibility=work, letter=letter)
        found.add(held, place=letter)
    read = found.imported()
    assert sorted(one.letter for one in read.org.all(Assignment)) == ["A", "R"]
    assert [one.place for one in read.remarks] == ["C"]


def test_what_cannot_be_is_left_out_and_told():
    found = gathering()
    stage = found.stage("Train", rank=7)
    found.person("Ana", capacity=70, managers=("nobody",), place="line 2")
    found.add(Responsibility(id="lost", stage="nowhere", name="Lost"), place="line 3")
    found.add(Seat(id="seat", role="no-role"), place="line 4")
    found.handoff(stage, stage, place="line 5")
    read = found.imported()
    (ana,) = read.org.all(Person)
    assert (ana.capacity, ana.managers) == (1.0, ())
    assert not list(read.org.all(Responsibility))
    assert [one.place for one in read.remarks] == ["line 5", "", "line 2", "line 3", "line 4"]


def test_things_stand_in_the_order_in_which_they_were_named():
    found = gathering()
    names = [f"Stage {number}" for number in range(200)]
    for name in names:
        found.stage(name)
    assert [one.name for one in found.imported().org.stages()] == names


@given(names=st.lists(st.tuples(NAMES, NAMES, st.sets(st.sampled_from("RACI"))), max_size=8))
def test_whatever_is_named_becomes_an_organisation_that_can_be_saved(
    names: list[tuple[str, str, set[str]]],
):
    found = gathering()
    for one, other, letters in names:
        work = found.work(found.stage(one), other)
        found.hold(found.person(other, email=one), work, letters)
        found.hold(found.role(one), work, letters)
    org = found.imported().org
    assert loads(dumps(org), "it").same_as(org)
    assert org.count(Stage) <= len(names)
