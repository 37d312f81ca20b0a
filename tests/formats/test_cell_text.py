"""Cells are read as people write them, and what could mean two things is refused."""

from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.cell_text import (
    BadCell,
    Reading,
    cell_text,
    in_order,
    read_cell,
    read_letters,
)
from rolemap.formats.visible import visible
from rolemap.model.letters import DACI, RACI, RACI_VS, RAPID, RASCI, SCHEMES, Scheme
from tests.hostile import HOSTILE

schemes = st.sampled_from(list(SCHEMES.values()))


def legal(scheme: Scheme) -> list[tuple[str, ...]]:
    """Everything that a cell may hold, who decides first."""
    letters = [known.letter for known in scheme.letters]
    pairs = [(scheme.decider.letter, one) for one in letters]
    return [(), *((one,) for one in letters), *(p for p in pairs if scheme.may_share_cell(*p))]


CELLS = [(scheme, letters) for scheme in SCHEMES.values() for letters in legal(scheme)]


@pytest.mark.parametrize(("scheme", "letters"), CELLS)
def test_what_is_written_is_read_again(scheme: Scheme, letters: tuple[str, ...]) -> None:
    words = cell_text(letters, scheme)
    assert read_cell(words, scheme) == Reading(letters)
    assert cell_text(reversed(letters), scheme) == words


SEPARATORS = ["/", ", ", ",", " ", "+", " + ", ";", "&", " and ", "|", "\n", "-", " / ", ""]


@pytest.mark.parametrize(("scheme", "letters"), CELLS)
def test_every_way_to_write_it_is_read(scheme: Scheme, letters: tuple[str, ...]) -> None:
    names = {known.letter: known.name for known in scheme.letters}
    for order, between in product(permutations(letters), SEPARATORS):
        words = between.join(order)
        for said in (words, words.lower(), f" {words}\n", f"**{words}**", f"({words})"):
            assert read_letters(said, scheme) == letters, said
        if between:
            full = between.join(names[letter] for letter in order)
            for said in (full, full.upper(), full.lower(), f"_{full}_"):
                assert read_letters(said, scheme) == letters, said


@given(schemes, st.data())
def test_each_letter_comes_once_and_in_order(scheme: Scheme, data: st.DataObject) -> None:
    letters = [known.letter for known in scheme.letters]
    some = data.draw(st.lists(st.sampled_from(letters), max_size=6))
    found = read_letters("/".join(some), scheme)
    assert found == in_order(some, scheme)
    assert sorted(found) == sorted(set(some))
    if scheme.decider.letter in found:
        assert found[0] == scheme.decider.letter
    rest = [letter for letter in found if letter != scheme.decider.letter]
    assert rest == sorted(rest, key=letters.index)


@given(st.text() | st.text("RACISVDP*/-(), x") | st.sampled_from(HOSTILE), schemes)
def test_anything_is_read_or_refused_with_a_sentence(words: str, scheme: Scheme) -> None:
    try:
        reading = read_cell(words, scheme)
    except BadCell as refusal:
        said = [str(refusal)]
        for known in scheme.letters:
            assert known.letter in said[0].rpartition("write")[2]
    else:
        said = [str(remark) for remark in reading.remarks]
        assert set(reading.letters) <= {known.letter for known in scheme.letters}
        assert read_cell(cell_text(reading.letters, scheme), scheme).letters == reading.letters
    for one in said:
        assert one.endswith(".")
        assert visible(one) == one
        assert len(one) < 400


WILD = [
    ("R", RACI, "R"),
    ("A/R", RACI, "A/R"),
    ("R/A", RACI, "A/R"),
    ("R/C", RACI, "R/C"),
    ("A, R", RACI, "A/R"),
    ("A R", RACI, "A/R"),
    ("A+R", RACI, "A/R"),
    ("AR", RACI, "A/R"),
    ("ra", RACI, "A/R"),
    ("r", RACI, "R"),
    ("**A**", RACI, "A"),
    ("**A** / *R*", RACI, "A/R"),
    ("`A`", RACI, "A"),
    ("R*", RACI, "R"),
    ("Responsible", RACI, "R"),
    ("ACCOUNTABLE\nresponsible", RACI, "A/R"),
    ("R - Responsible", RACI, "R"),
    ("A = Accountable", RACI, "A"),
    ("consult", RACI, "C"),
    ("To", RACI, None),
    ("Supporting", RASCI, "S"),
    ("S", RASCI, "S"),
    ("V, S", RACI_VS, "V/S"),
    ("driver", DACI, "D"),
    ("Approve", DACI, "A"),
    ("Decider & Perform", RAPID, "D/P"),
    ("ＡＲ", RACI, "A/R"),
    ("A\u200b", RACI, "A"),
    ("\xa0", RACI, ""),
    ("", RACI, ""),
    ("-", RACI, ""),
    ("—", RACI, ""),
    ("–", RACI, ""),
    ("---", RACI, ""),
    ("**—**", RACI, ""),
    ("n/a", RACI, ""),
    ("N/A", RACI, ""),
    ("n. a.", RACI, ""),
    ("None", RACI, ""),
    ("()", RACI, ""),
    ("[A]", RACI, "A"),
    ("x", RACI, None),
    ("✓", RACI, None),
    ("*", RACI, None),
    ("A?", RACI, None),
    ("R¹", RACI, "R"),
    ("A²³ / R†", RACI, "A/R"),
    ("R‡", RACI, "R"),
    ("Responsible§", RACI, "R"),
    ("¹", RACI, None),
    ("†", RACI, None),
    ("R1", RACI, None),
    ("~~A~~", RACI, None),
    ("?", RACI, None),
    ("1", RACI, None),
    ("AIR", RACI, "A/R/I"),
    ("Ira", RACI, None),
    ("acid", RAPID, None),
    ("A n", RACI, None),
    ("D", RACI, None),
    ("S", RACI, None),
    ("Driver", RACI, None),
    ("Support", RACI, None),
    ("Accountant", RACI, None),
    ("ß", RASCI, None),
    ("Ответственный", RACI, None),
    ("A (area", RACI, None),
    ("A" * 2_000, RACI, None),
    (" " * 2_000, RACI, ""),
]


@pytest.mark.parametrize(("words", "scheme", "read"), WILD)
def test_cells_of_tables_in_the_wild(words: str, scheme: Scheme, read: str | None) -> None:
    if read is None:
        with pytest.raises(BadCell):
            read_cell(words, scheme)
    else:
        reading = read_cell(words, scheme)
        assert cell_text(reading.letters, scheme) == read
        assert not reading.remarks


REMARKED = [
    ("А", "A"),
    ("С,I", "C/I"),
    ("І", "I"),
    ("Соnsulted", "C"),
    ("Ι / Α", "A/I"),
    ("İ", "I"),
    ("ı", "I"),
]


@pytest.mark.parametrize(("words", "read"), REMARKED)
def test_look_alikes_of_other_alphabets_are_read_and_said(words: str, read: str) -> None:
    reading = read_cell(words, RACI)
    assert cell_text(reading.letters, RACI) == read
    (remark,) = reading.remarks
    assert f"“{words}” has letters of another alphabet" in str(remark)
    assert f"read as {read}." in str(remark)


COMMENTED = [
    ("A (area)", "“A (area)” was read as A, without what is in brackets."),
    ("R (A)", "“R (A)” was read as R, without what is in brackets."),
    ("A [see (b) {c}] / R", "“A [see (b) {c}] / R” was read as A/R, without what is in brackets."),
    ("- (nobody)", "“- (nobody)” was read as an empty cell."),
    ("A ((x) y)", "“A ((x) y)” was read as A, without what is in brackets."),
    ("А (область)", None),
]


@pytest.mark.parametrize(("words", "remark"), COMMENTED)
def test_what_is_in_brackets_is_left_out_and_said(words: str, remark: str | None) -> None:
    remarks = [str(one) for one in read_cell(words, RACI).remarks]
    assert remarks == [remark] if remark else len(remarks) == 2


def test_a_refusal_says_what_the_scheme_has() -> None:
    with pytest.raises(BadCell) as refused:
        read_letters("Driver", RACI)
    said = "“Driver” is no letter of RACI; write R, A, C, I, or leave the cell empty."
    assert str(refused.value) == said
    assert "Driver" not in refused.value.detail


def test_a_long_or_hidden_text_is_shown_short_and_plain() -> None:
    with pytest.raises(BadCell) as refused:
        read_letters("\u202ewho knows\x1b " * 50, RACI)
    assert str(refused.value).startswith("“\\u202ewho knows\\x1b ")
    assert "…” is no letter" in str(refused.value)


def test_letters_that_the_scheme_lacks_come_last() -> None:
    assert cell_text({"Q", "R", "B", "A"}, RACI) == "A/R/B/Q"
    assert cell_text((), RACI) == ""
