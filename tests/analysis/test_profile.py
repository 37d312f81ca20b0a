"""Where a person's work lies, and which letters the person holds."""

from math import isclose

import pytest
from hypothesis import given

from rolemap.analysis.facts import Facts
from rolemap.analysis.metric_heat import heat_map
from rolemap.analysis.profile import letters_held, profile
from rolemap.formats.notation import parse
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Stage
from tests.random_edits import TODAY, random_org, seeds

TEAM = """
stage Data; stage Run; person Ana; person Ben; role Engineer; team Core
Ana holds Engineer at 50 %; Ana is in Core
"""


def work_of(source: str, name: str = "Ana") -> list[tuple[str, int]]:
    org = parse(TEAM + source)
    shares = profile(Facts(org, TODAY), person_called(org, name))
    return [(org.get(Stage, one.stage).name, round(100 * one.share)) for one in shares]


def person_called(org: Org, name: str) -> str:
    (found,) = (one.id for one in org.all(Person) if one.name == name)
    return found


@given(seed=seeds)
def test_shares_are_one_in_all_and_largest_first(seed: int) -> None:
    org = random_org(seed, 80)
    facts = Facts(org, TODAY)
    for person in org.all(Person):
        found = profile(facts, person.id)
        works = facts.responsibilities_worked_on(person.id)
        assert {one.stage for one in found} <= {work.stage for work in works}
        assert bool(found) == bool(works)
        shares = [one.share for one in found]
        assert not found or isclose(sum(shares), 1)
        assert shares == sorted(shares, reverse=True)
        assert all(0 < share <= 1 + 1e-9 for share in shares)
        assert len({one.stage for one in found}) == len(found)


@given(seed=seeds)
def test_every_letter_on_every_responsibility_counts_once(seed: int) -> None:
    org = random_org(seed, 80)
    facts = Facts(org, TODAY)
    for person in org.all(Person):
        parties = {person.id, *person.teams, *(one.role for one in org.seats_held_by(person.id))}
        cells = {
            (held.responsibility, held.letter)
            for party in parties
            for held in org.assignments_of(party)
        }
        found = letters_held(facts, person.id)
        assert sum(found.values()) == len(cells)
        assert all(found[letter] == sum(one[1] == letter for one in cells) for letter in found)


@pytest.mark.parametrize(
    ("source", "shares"),
    [
        ("", []),
        ("responsibility A in Run; Ana is C on A", []),
        ("responsibility A in Run; Ana is R on A", [("Run", 100)]),
        (
            "responsibility A in Run (weight: 3); responsibility B in Data\n"
            "Ana is R on A; Ana is R on B",
            [("Run", 75), ("Data", 25)],
        ),
        (  # shared work is half of it
            "responsibility A in Run; responsibility B in Data\n"
            "Ana is R on A; Ben is R on A; Ana is R on B",
            [("Data", 67), ("Run", 33)],
        ),
        (
            "responsibility A in Run (effort: 60 %); responsibility B in Data (effort: 20 %)\n"
            "Ana is R on A; Engineer is R on B",
            [("Run", 75), ("Data", 25)],
        ),
        (  # a weight of one is as much as it is on the estimated work: 20 %
            "responsibility A in Run (effort: 40 %, weight: 2); responsibility B in Data\n"
            "Ana is R on A; Core is R on B",
            [("Run", 67), ("Data", 33)],
        ),
        (  # what weighs nothing is still where the work lies
            "responsibility A in Run (weight: 0); responsibility B in Data (weight: 0)\n"
            "Ana is R on A; Ana is R on B",
            [("Data", 50), ("Run", 50)],
        ),
        (  # but not beside other work
            "responsibility A in Run (weight: 0); responsibility B in Data\n"
            "Ana is R on A; Ana is R on B",
            [("Data", 100)],
        ),
        (  # estimated work without a weight does not say what a weight of one is: all of the time
            "responsibility A in Run (effort: 50 %, weight: 0); responsibility B in Data\n"
            "Ana is R on A; Ana is R on B",
            [("Data", 67), ("Run", 33)],
        ),
        ("responsibility A in Run; Ana is A on A", [("Run", 100)]),  # an A alone does it too
    ],
)
def test_examples(source: str, shares: list[tuple[str, int]]) -> None:
    assert work_of(source) == shares


def test_letters_come_in_their_order() -> None:
    org = parse(
        TEAM + "responsibility One in Run; responsibility Two in Run\n"
        "Ana is C on One; Core is R on One; Engineer is R on Two; Ana is A+R on Two"
    )
    found = letters_held(Facts(org, TODAY), person_called(org, "Ana"))
    assert list(found.items()) == [("A", 1), ("R", 2), ("C", 1)]


def test_letters_that_the_scheme_does_not_know_come_last_in_their_own_order() -> None:
    letters = "ZYXWVUCA"
    org = parse(TEAM + "; ".join(f"responsibility {one} in Run" for one in letters))
    ana = person_called(org, "Ana")
    held = [
        Assignment(id=f"held-{one.id}", party=ana, responsibility=one.id, letter=one.name)
        for one in org.all(Responsibility)
    ]
    found = letters_held(Facts(Org.of(*org.records(), *held), TODAY), ana)
    assert "".join(found) == "ACUVWXYZ"
    heat = heat_map(Facts(Org.of(*org.records(), *held), TODAY)).cells["stage-run"][ana]
    assert "".join(letter for letter, _ in heat.letters) == "ACUVWXYZ"
