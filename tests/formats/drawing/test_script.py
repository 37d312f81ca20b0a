"""Words fitted into a width: nothing is lost before the last line, nothing is too wide."""

from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.drawing.measure import estimate
from rolemap.formats.drawing.script import Script, readable
from tests.hostile import HOSTILE

SCRIPT = Script(estimate, 10)
WIDTH = 60.0


def solid(words: str) -> str:
    return "".join(words.split())


@given(st.text(max_size=80).map(readable))
def test_wrapping_loses_nothing(words: str) -> None:
    lines = SCRIPT.wrap(words, WIDTH)
    assert solid("".join(lines)) == solid(words)
    assert all(SCRIPT.width(line) <= WIDTH + 0.01 for line in lines)


@given(st.text(max_size=80).map(readable), st.integers(1, 3))
def test_what_is_too_long_is_cut(words: str, most: int) -> None:
    lines = SCRIPT.wrap(words, WIDTH, most)
    assert len(lines) <= most
    whole = SCRIPT.wrap(words, WIDTH)
    assert (lines == whole) == (len(whole) <= most)
    assert len(whole) <= most or lines[-1].endswith("…")


def test_names_of_any_kind_fit() -> None:
    for name in map(readable, HOSTILE):
        assert all(SCRIPT.width(one) <= WIDTH for one in SCRIPT.wrap(name, WIDTH, 2)), name
        assert SCRIPT.width(SCRIPT.elide(name, WIDTH)) <= WIDTH, name


def test_lines_end_between_words() -> None:
    assert SCRIPT.wrap("Frame the problem", WIDTH) == ("Frame the", "problem")
    assert SCRIPT.wrap("end-to-end-evaluation", WIDTH) == ("end-to-end-", "evaluation")


def test_ideographs_are_wide_and_break_anywhere() -> None:
    assert estimate("张", 10, False) == 10
    assert SCRIPT.wrap("张伟" * 4, WIDTH) == ("张伟张伟张伟", "张伟")


def test_marks_stay_with_their_letter() -> None:
    assert estimate("e\u0301", 10, False) == estimate("e", 10, False)
    composed = "👩\u200d💻"
    lines = SCRIPT.wrap(composed * 20, 25)
    assert all(line.replace(composed, "") == "" for line in lines)
