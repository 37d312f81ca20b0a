"""Who stands under whom: everybody once, circles broken, the same in every run."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.analysis.reporting import Forest, forest_of, groups_of, shows_same
from rolemap.model.org import Org, by_name
from rolemap.model.records import Person, Team
from tests.random_edits import random_moves, seeds


def people(**managers: str) -> Org:
    """People by name; "x y" are the managers."""
    return Org.of(
        *(Person(id=one, name=one, managers=tuple(who.split())) for one, who in managers.items())
    )


def tree(forest: Forest) -> dict[str, tuple[str, ...]]:
    """Who is drawn under whom, those with nobody left out."""
    return {one: place.reports for one, place in forest.standing.items() if place.reports}


@st.composite
def any_org(draw: st.DrawFn) -> Org:
    """People who report to anybody, themselves and in circles included."""
    count = draw(st.integers(0, 12))
    ids = [f"p{number}" for number in range(count)]
    teams = [Team(id=f"t{number}", name="T") for number in range(draw(st.integers(0, 3)))]
    some = st.lists(st.sampled_from(ids), max_size=3) if ids else st.just([])
    in_teams = st.lists(st.sampled_from([one.id for one in teams]), max_size=3)
    return Org.of(
        *teams,
        *(
            Person(
                id=one,
                name=draw(st.sampled_from(["Ana", "ana", "Ben", "Zoë"])),
                managers=tuple(draw(some)),
                teams=tuple(draw(in_teams)) if teams else (),
            )
            for one in ids
        ),
    )


@given(org=any_org())
def test_everybody_stands_once_under_one_of_their_managers(org: Org) -> None:
    forest = forest_of(org)
    assert set(forest.standing) == {one.id for one in org.all(Person)}
    shown = [*forest.tops, *(one for place in forest.standing.values() for one in place.reports)]
    assert sorted(shown) == sorted(forest.standing)
    seen: set[str] = set()
    for one, place in forest.standing.items():
        person = org.get(Person, one)
        assert place.manager is None or place.manager in seen
        seen.add(one)
        wanted = set(person.managers) - {one}
        assert {*place.others, *([place.manager] if place.manager else [])} == wanted
        assert len(set(place.others)) == len(place.others)
        assert place.level == len(list(forest.above(one)))
        assert place.below == sum(forest.standing[who].below + 1 for who in place.reports)
        assert place.circle == (place.manager is None and bool(wanted))
        first = next((who for who in person.managers if who != one), None)
        assert place.manager in (None, first)


@given(org=any_org(), seed=seeds)
def test_siblings_stand_by_name_whatever_the_order_of_the_file(org: Org, seed: int) -> None:
    forest = forest_of(org)
    for row in (forest.tops, *(place.reports for place in forest.standing.values())):
        assert list(row) == sorted(row, key=lambda one: by_name(org.get(Person, one)))
    records = list(org.records())
    Random(seed).shuffle(records)
    again = Org.of(*records)
    assert forest_of(again) == forest
    assert groups_of(again) == groups_of(org)


def test_the_first_manager_counts_and_the_others_are_known() -> None:
    forest = forest_of(people(Ana="", Ben="", Chen="Ben Ana"))
    assert tree(forest) == {"Ben": ("Chen",)}
    assert forest.standing["Chen"].others == ("Ana",)


def test_a_circle_is_broken_above_the_first_by_name() -> None:
    forest = forest_of(people(Dan="Ana", Ana="Ben", Ben="Chen", Chen="Ana"))
    assert forest.tops == ("Ana",)
    assert tree(forest) == {"Ana": ("Chen", "Dan"), "Chen": ("Ben",)}
    assert forest.standing["Ana"].circle
    assert forest.standing["Ana"].others == ("Ben",)
    assert [one for one, place in forest.standing.items() if place.circle] == ["Ana"]


def test_who_reports_to_themselves_stands_at_the_top() -> None:
    forest = forest_of(people(Ana="Ana", Ben="Ben Ana"))
    assert forest.tops == ("Ana",)
    assert not forest.standing["Ana"].circle
    assert tree(forest) == {"Ana": ("Ben",)}


@pytest.mark.parametrize("circle", [False, True])
def test_ten_thousand_in_a_chain(circle: bool) -> None:
    count = 10_000
    first = (f"p{count - 1}",) if circle else ()
    org = Org.of(
        *(
            Person(id=f"p{one}", name=f"{one:05}", managers=(f"p{one - 1}",) if one else first)
            for one in range(count)
        )
    )
    forest = forest_of(org)
    assert forest.tops == ("p0",)
    assert forest.standing[f"p{count - 1}"].level == count - 1
    assert forest.standing["p0"].below == count - 1


@given(org=any_org())
def test_groups_hold_everybody_in_each_of_their_teams(org: Org) -> None:
    groups = groups_of(org)
    teams = [one.id for one in org.teams()]
    assert [one.team for one in groups if one.team is not None] == teams
    alone = {one.id for one in org.all(Person) if not one.teams}
    assert [set(one.people) for one in groups if one.team is None] == ([alone] if alone else [])
    assert all(one.team is not None for one in groups[:-1])
    for group in groups:
        if group.team is not None:
            assert set(group.people) == {one.id for one in org.members_of(group.team)}
        names = [by_name(org.get(Person, one)) for one in group.people]
        assert names == sorted(names)
        assert len(set(group.people)) == len(group.people)


@given(seed=seeds)
def test_edits_that_show_the_same_leave_the_chart_as_it_is(seed: int) -> None:
    for move in random_moves(seed, 20):
        edits = move.change.edits.values()
        sides = [(edit.before, edit.after) for edit in edits]
        if any(isinstance(one, Team) for pair in sides for one in pair):
            continue
        changed = [
            pair
            for pair in sides
            if any(isinstance(one, Person) for one in pair)
            and not shows_same(*(one if isinstance(one, Person) else None for one in pair))
        ]
        if not changed:
            assert forest_of(move.before) == forest_of(move.after)
            assert groups_of(move.before) == groups_of(move.after)


def test_what_a_chart_shows_of_a_person() -> None:
    ana = Person(id="a", name="Ana", managers=("b",), teams=("t",))
    assert shows_same(None, None)
    assert not shows_same(None, ana)
    assert not shows_same(ana, None)
    assert shows_same(ana, ana.model_copy(update={"title": "Lead"}))
    for shown in ({"name": "Zoe"}, {"managers": ()}, {"teams": ()}):
        assert not shows_same(ana, ana.model_copy(update=shown))
