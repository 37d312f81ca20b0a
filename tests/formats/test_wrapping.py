"""Lines: nothing is lost, everything fits, and of what is too long the middle goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.wrapping import longest_word, shortened, width, wrapped

_words = st.text("abc WWW\n张é-", max_size=60)
_rooms = st.floats(1, 20)


@given(_words, _rooms)
def test_every_line_fits_and_no_letter_is_lost(words: str, room: float) -> None:
    lines = wrapped(words, room)
    assert all(width(line) <= room or len(line) == 1 for line in lines)
    assert "".join("".join(lines).split()) == "".join(words.split())


@given(_words, _rooms, st.integers(1, 4))
def test_what_is_too_long_loses_its_middle(words: str, room: float, most: int) -> None:
    short = shortened(words, room, most)
    assert len(wrapped(short, room)) <= most
    if len(wrapped(words, room)) <= most:
        assert short == words
    else:
        front, back = short.split("…")
        assert words.startswith(front)
        assert words.endswith(back)


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("", [""]),
        ("  ", [""]),
        ("one two", ["one two"]),
        ("one  two three", ["one  two", "three"]),
        ("a\n\nb", ["a", "", "b"]),
        ("abcdefghijkl", ["abcdefgh", "ijkl"]),
    ],
)
def test_words_are_wrapped(words: str, lines: list[str]) -> None:
    assert wrapped(words, 5.0) == lines


def test_width_knows_wide_letters_and_marks() -> None:
    assert width("张") > width("W") > width("a") > width("i") > width("\u0301") == 0
    assert longest_word("a bbb cc") == width("bbb")
    assert longest_word("") == 0
