"""An organisation without the names of its people is the same in all that is not a name."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given

from rolemap.analysis.engine import analyse
from rolemap.formats.nameless import without_names
from rolemap.formats.notation import parse
from rolemap.formats.org_file import dumps, loads, open_org
from rolemap.model.edits.remove import remove
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Person,
    Record,
    Responsibility,
    Settings,
    Turn,
)
from rolemap.places import resources
from tests.random_edits import random_org, seeds
from tests.ui.views.office import HOSTILE, hostile_org

TODAY = date(2026, 1, 15)


def bare(org: Org) -> Org:
    """Without what is accepted or stands in calendars, and what hangs on that."""
    for one in (*org.all(Acceptance), *org.all(Turn)):
        org = org.apply(remove(org, one.id))
    return org


def kinds(org: Org) -> Counter[type[Record]]:
    return Counter(map(type, org.records()))


def _codes(org: Org) -> list[str]:
    return [one.code for one in analyse(org, TODAY) if one.code[:3] in ("RM1", "RM2")]


@given(seeds)
def test_it_is_the_same_organisation(seed: int) -> None:
    org = random_org(seed, 60)
    found = without_names(org)
    org = bare(org)
    assert kinds(found) == kinds(org)
    assert loads(dumps(found), "x").same_as(found)
    assert [one.name for one in found.people()] == sorted(
        f"Person {n}" for n in range(1, org.count(Person) + 1)
    )
    # Gaps and overlaps are where they were.
    assert Counter(_codes(found)) == Counter(_codes(org))
    ids = {one.id for one in org.records() if not isinstance(one, Settings)}
    assert ids.isdisjoint(one.id for one in found.records())


SAMPLES = sorted((resources() / "samples").glob("*.json"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_no_name_is_left_anywhere_in_the_file(path: object) -> None:
    org = open_org(path).org  # pyright: ignore[reportArgumentType]
    said = dumps(without_names(org)).decode().casefold()
    for person in org.people():
        assert person.name.casefold() not in said
        assert person.name.casefold().replace(" ", "-") not in said


def test_a_name_in_another_text_goes_too_and_words_of_lists_stay() -> None:
    org = parse(
        "stage Ana Ruiz's part; responsibility Ask Ana Ruiz in Ana Ruiz's part (notes: see Ana)"
        "; person Ana; person Ana Ruiz (title: boss of Ana, notes: likes tea); person R"
        "; R is R on Ask Ana Ruiz"
    )
    found = without_names(org)
    (work,) = found.all(Responsibility)
    assert [one.name for one in found.stages()] == ["Person 2's part"]
    assert (work.name, work.notes) == ("Ask Person 2", "see Person 1")
    _, ruiz, _ = found.people()
    assert (ruiz.title, ruiz.notes) == ("boss of Person 1", "")
    (held,) = found.all(Assignment)
    assert held.letter == "R"


def test_part_of_a_word_is_no_name() -> None:
    org = parse("stage Analysis; stage Analytics of Ana; person Ana")
    names = [one.name for one in without_names(org).stages()]
    assert names == ["Analysis", "Analytics of Person 1"]


def test_what_is_said_of_letters_and_accepted_is_left_out() -> None:
    org = parse("stage Work; responsibility Serve in Work; person Ana; Ana is R on Serve")
    (held,) = org.all(Assignment)
    told = held.model_copy(update={"notes": "she asked", "confirmed_on": TODAY})
    accepted = Acceptance(id="x", code="RM101", subjects=(told.responsibility,), reason="Ana knows")
    others = [one for one in org.records() if one.id != held.id]
    found = without_names(Org.of(*others, told, accepted))
    (held,) = found.all(Assignment)
    assert (held.notes, held.confirmed_on) == ("", None)
    assert found.count(Acceptance) == 0


def test_fields_of_other_versions_are_kept_without_the_names() -> None:
    org = loads(
        b'{"format":"rolemap","version":1,"people":[{"id":"a","name":"Ana","x":{"Ana":["Ana",1]}}],'
        b'"later":[{"who":"Ana"}]}',
        "x",
    )
    found = without_names(org)
    assert found.unknown == {"later": [{"who": "Person 1"}]}
    assert found.people()[0].model_extra == {"x": {"Person 1": ["Person 1", 1]}}


def test_others_may_say_what_people_are_called() -> None:
    found = without_names(parse("person Ana; person Ben"), lambda number: f"{number}. Person")
    assert [one.name for one in found.people()] == ["1. Person", "2. Person"]


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_any_name(name: str) -> None:
    found = without_names(hostile_org(name))
    assert {one.name for one in found.people()} == {"Person 1"}
