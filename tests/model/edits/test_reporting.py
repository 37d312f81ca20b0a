"""Who reports to whom: what is refused, and that no verb ever closes a circle."""

from contextlib import suppress
from random import Random

import pytest
from hypothesis import given

from rolemap.formats.notation import parse
from rolemap.model.edits.reporting import move_team, report_to, stop_reporting, way_up
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.records import Person, Team
from tests.model.samples import SAMPLES
from tests.random_edits import random_org, seeds

ORG = Org.of(
    Team(id="core", name="Core"),
    Team(id="edge", name="Edge"),
    Person(id="ana", name="Ana"),
    Person(id="ben", name="Ben", managers=("ana",), teams=("core",)),
    Person(id="chen", name="Chen", managers=("ben",)),
    Person(id="dana", name="Dana", managers=("ana", "ben"), teams=("core", "edge")),
    Person(id="eve", name="Eve", managers=("fay",)),
    Person(id="fay", name="Fay", managers=("eve",)),
)


def managers(org: Org, person: str) -> tuple[str, ...]:
    return org.get(Person, person).managers


@pytest.mark.parametrize(
    ("person", "manager", "instead_of", "then"),
    [
        ("ana", "eve", None, ("eve",)),
        ("ben", "eve", None, ("ana", "eve")),
        ("ben", "eve", "ana", ("eve",)),
        ("dana", "chen", "ana", ("chen", "ben")),
        ("dana", "chen", "ben", ("ana", "chen")),
        ("dana", "ben", "ana", ("ben",)),
        ("dana", "ana", "ben", ("ana",)),
        ("eve", "ana", None, ("fay", "ana")),
    ],
)
def test_reports_to(
    person: str, manager: str, instead_of: str | None, then: tuple[str, ...]
) -> None:
    after = ORG.apply(report_to(ORG, person, manager, instead_of=instead_of))
    assert managers(after, person) == then


@pytest.mark.parametrize(
    ("person", "manager", "instead_of", "says"),
    [
        ("ana", "ana", None, "Ana cannot report to themselves."),
        ("ana", "ben", None, "Ben reports to Ana; Ana cannot report to Ben."),
        (
            "ana",
            "chen",
            None,
            "Chen reports to Ana by way of Ben; Ana cannot report to Chen.",
        ),
        ("ben", "ana", None, "Ben reports to Ana already."),
        ("ben", "ana", "ana", "Ben reports to Ana already."),
        ("ben", "eve", "chen", "Ben does not report to Chen."),
        ("ben", "nobody", None, "This person no longer exists."),
        ("nobody", "ana", None, "This person no longer exists."),
        ("ben", "eve", "nobody", "This person no longer exists."),
        ("ben", "core", None, "This person no longer exists."),
    ],
)
def test_refusals_say_why(person: str, manager: str, instead_of: str | None, says: str) -> None:
    with pytest.raises(Rejected) as refusal:
        report_to(ORG, person, manager, instead_of=instead_of)
    assert str(refusal.value) == says


def test_stops_reporting() -> None:
    after = ORG.apply(stop_reporting(ORG, "dana", "ana"))
    assert managers(after, "dana") == ("ben",)
    with pytest.raises(Rejected, match=r"^Dana does not report to Chen\.$"):
        stop_reporting(ORG, "dana", "chen")
    with pytest.raises(Rejected, match="no longer exists"):
        stop_reporting(ORG, "dana", "nobody")


def test_a_circle_of_a_file_can_be_opened() -> None:
    after = ORG.apply(stop_reporting(ORG, "eve", "fay"))
    assert way_up(after, "eve", "fay") is None
    assert after.apply(report_to(after, "eve", "ana"))


@pytest.mark.parametrize(
    ("person", "team", "instead_of", "then"),
    [
        ("ana", "core", None, ("core",)),
        ("ben", "edge", None, ("core", "edge")),
        ("ben", "edge", "core", ("edge",)),
        ("dana", "edge", "core", ("edge",)),
    ],
)
def test_moves_to_a_team(
    person: str, team: str, instead_of: str | None, then: tuple[str, ...]
) -> None:
    after = ORG.apply(move_team(ORG, person, team, instead_of=instead_of))
    assert after.get(Person, person).teams == then


@pytest.mark.parametrize(
    ("person", "team", "instead_of", "says"),
    [
        ("ben", "core", None, "Ben is in Core already."),
        ("ben", "core", "core", "Ben is in Core already."),
        ("ben", "edge", "edge", "Ben is not in Edge."),
        ("ben", "nowhere", None, "This team no longer exists."),
        ("ben", "edge", "nowhere", "This team no longer exists."),
        ("ben", "ana", None, "This team no longer exists."),
    ],
)
def test_moves_that_are_refused(person: str, team: str, instead_of: str | None, says: str) -> None:
    with pytest.raises(Rejected) as refusal:
        move_team(ORG, person, team, instead_of=instead_of)
    assert str(refusal.value) == says


def in_circle(org: Org) -> set[str]:
    """Who reports to themselves, at whatever distance."""
    return {
        one.id
        for one in org.all(Person)
        if any(way_up(org, manager, one.id) is not None for manager in one.managers)
    }


@given(seed=seeds)
def test_verbs_close_no_circle_and_can_be_undone(seed: int) -> None:
    random = Random(seed)
    start = random.choice([random_org(seed), *SAMPLES.values(), ORG])
    ids = sorted(one.id for one in start.all(Person))
    teams = sorted(one.id for one in start.all(Team))
    if not ids:
        return
    org, circles = start, in_circle(start)
    for _ in range(20):
        person, manager = random.choice(ids), random.choice(ids)
        old = random.choice([None, *managers(org, person)])
        with suppress(Rejected):
            match random.random():
                case chance if chance < 0.6:
                    change = report_to(org, person, manager, instead_of=old)
                case chance if chance < 0.8 and teams:
                    left = random.choice([None, *org.get(Person, person).teams])
                    change = move_team(org, person, random.choice(teams), instead_of=left)
                case _:
                    change = stop_reporting(org, person, manager)
            assert change
            after = org.apply(change)
            assert after.apply(change.inverse()).same_as(org)
            one = after.get(Person, person)
            assert len(set(one.teams)) == len(one.teams)
            org = after
    assert in_circle(org) <= circles


def test_a_long_chain_is_walked_without_recursion() -> None:
    people = [
        Person(id=f"p{number}", name=f"P{number}", managers=(f"p{number - 1}",) if number else ())
        for number in range(5_000)
    ]
    org = Org.of(*people)
    assert len(way_up(org, "p4999", "p0") or ()) == 5_000
    with pytest.raises(Rejected, match=r"^P4999 reports to P0 by way of P1; "):
        report_to(org, "p0", "p4999")


def test_of_two_ways_up_the_shortest_counts() -> None:
    org = parse(
        "person Ana; person Ben; person Chen; Ben reports to Ana; "
        "Chen reports to Ben; Chen reports to Ana"
    )
    id_of = {one.name: one.id for one in org.all(Person)}
    with pytest.raises(Rejected, match=r"^Chen reports to Ana; "):
        report_to(org, id_of["Ana"], id_of["Chen"])
