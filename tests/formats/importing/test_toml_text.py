from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.importing.toml_text import BadToml, read_toml


def test_every_scalar_is_its_words():
    tree = read_toml('a = false\nb = "no"\nc = 2024-01-01\nd = 1.5\n[e.f]\ng = [{h = 1}]\n', "it")
    assert [tree.one(key).word for key in "abcd"] == ["false", "no", "2024-01-01", "1.5"]
    one = tree.one("e").one("f").one("g").rows[0].one("h")
    assert (one.word, one.place) == ("1", "e.f.g[0].h")


def test_what_version_1_1_allows_is_read():
    assert read_toml("a = {\n b = 1,\n}\n", "it").one("a").one("b").word == "1"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("a = \nb", "line 1"),
        ("a = 1\na = 2", "line 2"),
        ("a = " + "1" * 5_000, "number"),
        ("a = 2024-13-45", "line 1"),
        ("a = " + "[" * 400_000, "deep"),
        ("a = " + "[#\n" * 100_000, "deep"),
        ("a = " + "{a=" * 100_000, "deep"),
        ("a." * 200_000 + "b = 1", "deep"),
        ("[" + "a." * 200_000 + "b]", "deep"),
        (".".join("a" * 80) + " = 1", "deep"),
        ("#" * 500_001, "500 kB"),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_what_is_not_read_is_said(words: str, reason: str):
    with pytest.raises(BadToml, match=reason) as caught:
        read_toml(words, "it.toml")
    assert "“it.toml”" in str(caught.value)


def test_dots_in_a_comment_or_a_value_are_no_keys():
    dots = "." * 300
    assert read_toml(f'# {dots}\na = "{dots}"\n', "it").one("a").word == dots


@given(words=st.text(alphabet="ab=.[]{}'\"#,1-: \n\t\\", max_size=60))
def test_whatever_stands_there_is_read_or_refused(words: str):
    with suppress(BadToml):
        read_toml(words, "it")
