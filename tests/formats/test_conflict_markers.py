"""Both sides of a plan come back from a text with the marks of git, or a sentence says why not."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.bad_file import BadFile
from rolemap.formats.conflict_markers import is_marked, loads_marked, merge_marked
from rolemap.formats.org_file import dumps
from rolemap.model.edits.fields import rename
from rolemap.model.org import Org
from rolemap.model.records import Person, Stage
from tests.model.samples import team_of_three

HEAD = '{\n"format":"rolemap",\n"version":1,\n"settings":{},\n"people":[\n'
ANA, BEN, CAZ = (f'{{"id":"{name}","name":"{name}"}}' for name in ("ana", "ben", "caz"))
END = "\n]\n}\n"


def names(org: Org | None) -> set[str]:
    return {one.name for one in org.all(Person)} if org else set()


def marked(ours: str, theirs: str, base: str | None = None, size: int = 7) -> str:
    middle = "" if base is None else f"{'|' * size} 1234567\n{base}"
    marks = {sign: sign * size for sign in "<=>"}
    return f"{marks['<']} HEAD\n{ours}{middle}{marks['=']}\n{theirs}{marks['>']} other\n"


TEXTS = {
    "at the end": HEAD + ANA + ",\n" + marked(f"{BEN}\n", f"{CAZ}\n", "") + END,
    "without a comma before": HEAD + ANA + "\n" + marked(f"{BEN},\n", f"{CAZ},\n", "") + END,
    "at the start": HEAD + marked(f"{BEN},\n", f"{CAZ},\n", "") + ANA + END,
    "with \\r": (HEAD + ANA + ",\n" + marked(f"{BEN}\n", f"{CAZ}\n", "") + END).replace(
        "\n", "\r\n"
    ),
    "with long marks": HEAD + ANA + ",\n" + marked(f"{BEN}\n", f"{CAZ}\n", "", 12) + END,
    "indented": HEAD + f"  {ANA},\n" + marked(f"  {BEN}\n", f"  {CAZ}\n", "") + END,
}


@pytest.mark.parametrize("case", TEXTS)
def test_both_sides_and_what_they_started_from_come_back(case: str) -> None:
    sides = loads_marked(TEXTS[case].encode(), "a.json")
    assert names(sides.ours) == {"ana", "ben"}
    assert names(sides.theirs) == {"ana", "caz"}
    assert names(sides.base) == {"ana"}
    merged = merge_marked(Path("/nowhere/a.json"), TEXTS[case].encode())
    assert merged.conflicts == ()
    assert names(merged.org) == {"ana", "ben", "caz"}


def test_a_section_may_be_between_marks_and_one_side_may_be_empty() -> None:
    text = HEAD + ANA + "\n" + marked("", '],\n"stages":[\n{"id":"s","name":"S"}\n', "") + END
    sides = loads_marked(text.encode(), "a.json")
    assert (sides.ours.count(Stage), sides.theirs.count(Stage)) == (0, 1)


def test_what_is_unsure_is_no_base() -> None:
    nested = "<<<<<<<<< Temporary merge branch 1\n=========\n>>>>>>>>> Temporary merge branch 2\n"
    text = HEAD + ANA + ",\n" + marked(f"{BEN}\n", f"{CAZ}\n", nested) + END
    assert loads_marked(text.encode(), "a.json").base is None
    both = marked(f"{BEN},\n", f"{CAZ},\n", "") + marked("", "")
    assert loads_marked((HEAD + both + ANA + END).encode(), "a.json").base is None


def test_names_that_look_like_the_end_of_a_line_or_a_mark_are_names() -> None:
    org = team_of_three()
    for name in ("a\u2028b", "<<<<<<< HEAD", "x\u0085=======", '},"'):
        named = org.apply(rename(org, "ana", name))
        data = dumps(named)
        assert not is_marked(data)
        whole = marked("", "").encode() + data
        assert names(loads_marked(whole, "x").ours) == names(named)


BAD = {
    "no marks": (HEAD + ANA + END, "no conflict marks"),
    "never closed": (HEAD + "<<<<<<< x\n" + ANA + END, "never closed"),
    "twice open": (HEAD + "<<<<<<< x\n<<<<<<< x\n" + ANA + END, "line 7: This conflict mark is"),
    "no end before": (HEAD + marked("", "") + ">>>>>>> x\n" + END, "out of place"),
    "no plan": (HEAD + ANA + "\n" + marked("]\n", "\n") + END, "makes no plan"),
    "a section twice": (HEAD + marked(f'{ANA}\n],\n"people":[\n', "") + END, "makes no plan"),
    "somebody twice": (HEAD + ANA + ",\n" + marked(ANA + "\n", BEN + "\n") + END, "used twice"),
    "too deep": ("<<<<<<< x\n" + "[" * 100_000, "never closed"),
    "deep inside": (marked("[" * 100_000 + "\n", "") + END, "a.json"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_makes_no_sense_is_refused_in_a_sentence(case: str) -> None:
    text, said = BAD[case]
    with pytest.raises(BadFile, match=re.escape(said)):
        loads_marked(text.encode(), "a.json")


def test_another_encoding_is_refused() -> None:
    with pytest.raises(BadFile, match="UTF-8"):
        loads_marked(b"<<<<<<< x\n\xff", "a.json")


_LINES = [*HEAD.splitlines(), ANA, BEN, "]", "}", "<<<<<<< x", "||||||| b", "=======", ">>>>>>> y"]


@given(st.lists(st.sampled_from(_LINES), max_size=20) | st.lists(st.text(max_size=8), max_size=9))
def test_any_text_is_sides_or_a_sentence(lines: list[str]) -> None:
    data = "\n".join(lines).encode(errors="replace")
    with suppress(BadFile):
        loads_marked(data, "a.json")


def test_marks_around_nothing_are_no_plan() -> None:
    with pytest.raises(BadFile, match="makes no plan"):
        loads_marked(b"<<<<<<< HEAD\n=======\n>>>>>>> other\n", "a.json")
