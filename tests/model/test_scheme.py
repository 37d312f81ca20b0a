"""Switching the letter scheme maps every letter and loses none."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.model.edits.assignments import set_letter
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.scheme import switch_scheme
from rolemap.model.errors import Rejected
from rolemap.model.letters import RACI, SCHEMES, Scheme, translate
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Settings, Stage
from tests.model.samples import is_whole, team_of_three

each_scheme = pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES.keys())
chains = st.lists(st.sampled_from(list(SCHEMES)), max_size=6)


def holding(scheme: str, *cells: str, **fields: object) -> Org:
    """An Org in which one person holds these cells, each on a responsibility of its own."""
    return Org.of(
        Settings(scheme=scheme),
        Stage(id="s", name="Stage"),
        Person(id="p", name="Person"),
        *(Responsibility(id=f"w{n}", stage="s", name="Work") for n in range(len(cells))),
        *(
            Assignment.model_validate(
                {
                    "id": f"{n}{k}",
                    "party": "p",
                    "responsibility": f"w{n}",
                    "letter": letter,
                    **fields,
                }
            )
            for n, cell in enumerate(cells)
            for k, letter in enumerate(cell)
        ),
    )


def full(scheme: Scheme) -> Org:
    """Every cell that the scheme allows, and two letters that it does not know."""
    letters = [known.letter for known in scheme.letters]
    pairs = [one + other for one, other in product(letters, repeat=2) if one < other]
    allowed = [pair for pair in pairs if scheme.may_share_cell(*pair)]
    return holding(scheme.name, *letters, *allowed, "Q", "Z")


def switched(org: Org, *names: str) -> Org:
    for name in names:
        org = org.apply(switch_scheme(org, name))
        assert is_whole(org)
    return org


def letters(org: Org) -> dict[str, str]:
    return {held.id: held.letter for held in org.all(Assignment)}


@each_scheme
@given(chain=chains)
def test_any_chain_of_schemes_and_back_restores_every_letter(
    scheme: Scheme, chain: list[str]
) -> None:
    org = full(scheme)
    assert switched(org, *chain, scheme.name).same_as(org)


@each_scheme
@given(chain=chains.filter(bool))
def test_the_way_does_not_matter(scheme: Scheme, chain: list[str]) -> None:
    org = full(scheme)
    assert letters(switched(org, *chain)) == letters(switched(org, chain[-1]))


@each_scheme
@given(chain=chains)
def test_nothing_but_letters_changes(scheme: Scheme, chain: list[str]) -> None:
    org = full(scheme)
    after = switched(org, *chain)
    assert letters(after).keys() == letters(org).keys()
    for held in after.all(Assignment):
        old = org.get(Assignment, held.id)
        assert held.model_copy(update={"letter": "", "mapped_from": ""}) == old.model_copy(
            update={"letter": "", "mapped_from": ""}
        )


@pytest.mark.parametrize(("source", "target"), list(product(SCHEMES.values(), repeat=2)))
def test_each_known_letter_becomes_the_nearest(source: Scheme, target: Scheme) -> None:
    after = switched(full(source), target.name)
    assert after.scheme is target
    for held in full(source).all(Assignment):
        nearest = translate(held.letter, source, target)
        becomes = after.get(Assignment, held.id).letter
        assert becomes == (nearest.letter if nearest else held.letter)


def test_a_letter_given_since_is_not_taken_back() -> None:
    """V became C; somebody makes it R; back in RACI-VS it is still R."""
    org = switched(holding("RACI-VS", "V"), "RACI")
    assert letters(org) == {"00": "C"}
    for edit in (set_letter(org, "00", "R"), set_fields(org, "00", letter="R")):
        assert letters(switched(org.apply(edit), "RACI-VS")) == {"00": "R"}


@pytest.mark.parametrize("memory", ["RAPID:D", "RAPID:Q", "RAPID", "tomorrow:V", ":", "?", "R:A:C"])
def test_a_memory_that_does_not_fit_the_letter_is_not_believed(memory: str) -> None:
    """As a merge or an editor of text leaves it: both letters of the cell would turn into A."""
    org = holding("RACI", "AR", mapped_from=memory)
    after = switched(org, "RAPID")
    assert letters(after) == {"00": "D", "01": "P"}
    assert letters(switched(after, "RACI")) == {"00": "A", "01": "R"}


def test_a_scheme_of_tomorrow_is_left_behind_once() -> None:
    org = holding("a scheme of tomorrow", "A", "Z")
    after = switched(org, "DACI")
    assert letters(after) == {"00": "A", "10": "Z"}
    assert org.apply(switch_scheme(org, "RACI")).settings.scheme == "RACI"


def test_the_same_scheme_again_changes_nothing() -> None:
    assert not switch_scheme(team_of_three(), "RACI")
    assert not switch_scheme(holding("RACI", "A", mapped_from="RAPID:Q"), "RACI")


def test_an_unknown_scheme_is_refused_with_those_there_are() -> None:
    with pytest.raises(Rejected, match=r"no scheme “raci”; use one of RACI, RASCI, RACI-VS"):
        switch_scheme(team_of_three(), RACI.name.lower())
