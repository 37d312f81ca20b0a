"""Which column is what."""

from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.importing.columns import Field, columns, distinct, heading_key
from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.mapping import Mapping
from rolemap.model.text import text

FIELDS = (
    Field("name", text("Name"), ("Full name",), required=True),
    Field("team", text("Team"), ("Department",), many=True),
)


@given(headings=st.lists(st.sampled_from(["", "a", "a (2)", " a  b", "a b", "a (3)"]), max_size=12))
def test_headings_can_be_told_apart_and_the_first_of_a_name_keeps_it(headings: list[str]):
    found = distinct(headings)
    named = [one for one in found if one]
    assert len(set(named)) == len(named)
    assert [bool(one) for one in found] == [bool(one) for one in headings]
    for at, heading in enumerate(headings):
        plain = " ".join(heading.split())
        assert found[at].startswith(plain)
        if plain not in found[:at]:
            assert found[at] == plain


def test_a_thousand_headings_of_one_name_can_be_told_apart():
    assert distinct(["a"] * 1_000)[-1] == "a (1000)"


def test_headings_that_mean_the_same_have_the_same_key():
    assert heading_key("E-Mail:") == heading_key("e mail") == "email"
    assert heading_key("Employee #") == heading_key("employee number")
    assert heading_key("Straße") == heading_key("STRASSE")


def test_only_a_field_that_may_be_in_several_columns_is():
    grid = Grid("", (("Staff",), ("Name", "Team", "Full name", "Department")))
    found = columns(grid, FIELDS, Mapping())
    assert found is not None
    assert (found.heading, found.of("name"), found.of("team")) == (1, (0,), (1, 3))
    assert found.left_out() == ("Full name",)


def test_what_a_person_says_goes_before_a_guess_and_a_required_field_is_missed():
    grid = Grid("", (("Name", "Who"),))
    said = columns(grid, FIELDS, Mapping(columns={"Who": "name", "Name": ""}))
    assert said is not None
    assert said.of("name") == (1,)
    assert columns(grid, FIELDS, Mapping(columns={"Name": ""})) is None
