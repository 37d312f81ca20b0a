"""How findings put names and shares."""

from datetime import date

import pytest

from rolemap.analysis.facts import Facts
from rolemap.analysis.wording import listed, named_in_vain, people, percent, things
from rolemap.formats.notation import parse


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ("", ""),
        ("Ana", "Ana"),
        ("Ana Ben Cem", "Ana, Ben, Cem"),
        ("Ana Ben Cem Dan", "Ana, Ben, Cem and 1 more"),
        ("Ana Ben Cem Dan Eve", "Ana, Ben, Cem and 2 more"),
    ],
)
def test_of_many_the_first_three_are_named(names: str, said: str) -> None:
    assert str(listed(names.split())) == said
    org = parse(";".join(f"person {name}" for name in names.split()))
    assert str(people(org.people())) == said


def test_as_many_as_wanted_are_named() -> None:
    assert str(listed(["Ana", "Ben"], 1)) == "Ana and 1 more"
    assert str(people(parse("person Ana; person Ben").people(), 1)) == "Ana and 1 more"
    assert str(things(["A", "B", "C", "D"])) == "“A”, “B”, “C” and 1 more"


@pytest.mark.parametrize(
    ("share", "digits", "said"),
    [(1.15, 0, "115"), (0.125, 1, "12.5"), (1 / 3, 1, "33.3"), (1 / 3, 0, "33"), (0.4, 1, "40")],
)
def test_a_share_is_told_in_percent(share: float, digits: int, said: str) -> None:
    assert str(percent(share, digits)) == said


def test_a_share_is_told_without_digits_behind_the_point() -> None:
    assert str(percent(0.126)) == "13"


def test_whoever_is_named_and_is_nobody() -> None:
    org = parse(
        """
        stage Train; responsibility Evaluate in Train; role Lead; role Empty; team Core; person Ana
        Ana holds Lead; Lead is R on Evaluate; Empty is R on Evaluate; Core is A on Evaluate
        """
    )
    facts = Facts(org, date(2026, 1, 15))

    def told(letters: str) -> list[str]:
        return [str(one) for one in named_in_vain(facts, "responsibility-evaluate", letters)]

    assert told("R") == ["Named for it, with nobody in it: “Empty”"]
    assert told("A") == ["Named for it, with nobody in it: “Core”"]
    assert told("C") == []
