"""Which column is what."""

from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.importing.columns import distinct, heading_key


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
