"""`rolemap merge`: what it writes, says and exits with."""

import json
import os
from pathlib import Path

import pytest

from rolemap.formats.conflict_file import loads_conflicted
from rolemap.formats.conflict_words import ConflictWords
from rolemap.formats.org_file import dumps, loads
from rolemap.model.edits.fields import rename, set_fields
from rolemap.model.edits.remove import remove
from rolemap.model.merge import merge
from rolemap.model.org import Org
from rolemap.model.records import Person
from tests.cli.console import Console, saved
from tests.hostile import CONTROLS, HOSTILE
from tests.model.samples import team_of_three

START = team_of_three()
OURS = START.apply(set_fields(START, "ben", capacity=0.8))
THEIRS = START.apply(set_fields(START, "ben", capacity=0.2, title="Lead"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, org in (("base", START), ("ours", OURS), ("theirs", THEIRS)):
        saved(tmp_path / name, org)
    return tmp_path


def test_what_goes_together_is_written(rolemap: Console, folder: Path) -> None:
    said = rolemap("merge", "base", "ours", "base", "-o", "out")
    assert (said.code, said.out, said.err) == (0, "out: merged\n", "")
    assert (folder / "out").read_bytes() == dumps(OURS)


def test_a_conflict_is_written_and_told_in_words(rolemap: Console, folder: Path) -> None:
    said = rolemap("merge", "base", "ours", "theirs", "-o", "ours", "--name", "team.json")
    assert (said.code, said.err) == (1, "")
    assert said.out == (
        "team.json: 1 conflict\n"
        "  Both sides have edited capacity of “Ben”.\n"
        "      before  0.5\n"
        "      ours    0.8\n"
        "      theirs  0.2\n"
        "The file is as on our side until you open it in RoleMap and choose.\n"
    )
    ben = loads((folder / "ours").read_bytes(), "x").get(Person, "ben")
    assert (ben.capacity, ben.title) == (0.8, "Lead")
    assert rolemap.failed("check", "ours").startswith("A merge has left a conflict in “ours”")


def test_a_program_gets_it_as_json(rolemap: Console, folder: Path) -> None:
    said = rolemap("merge", "base", "ours", "theirs", "-o", "out", "--format", "json")
    report = json.loads(said.out)
    written = json.loads((folder / "out").read_bytes())
    assert (said.code, report["name"], report["merged"]) == (1, "out", False)
    assert [one["conflict"] for one in report["conflicts"]] == written["conflicts"]
    said = rolemap("merge", "base", "ours", "ours", "-o", "out", "--format", "json")
    assert json.loads(said.out) == {"name": "out", "merged": True, "conflicts": []}


@pytest.mark.parametrize("base", ["nowhere", "empty", os.devnull])
def test_both_may_have_started_from_nothing(rolemap: Console, folder: Path, base: str) -> None:
    (folder / "empty").write_bytes(b"")
    assert rolemap("merge", base, "ours", "ours", "-o", "out").code == 0
    assert (folder / "out").read_bytes() == dumps(OURS)


def test_what_cannot_be_merged_leaves_everything_as_it_was(rolemap: Console, folder: Path) -> None:
    (folder / "bad").write_text("{")
    assert "folder" in rolemap.failed("merge", ".", "ours", "theirs", "-o", "ours")
    assert "nowhere" in rolemap.failed("merge", "base", "nowhere", "theirs", "-o", "ours")
    assert "bad" in rolemap.failed("merge", "base", "ours", "bad", "-o", "ours")
    said = rolemap.failed("merge", "base", "ours", "bad", "-o", "ours", "--name", "a.json")
    assert said.startswith("a.json (their side)")
    rolemap("merge", "base", "ours", "theirs", "-o", "twice")
    assert "nobody has resolved" in rolemap.failed("merge", "base", "twice", "ours", "-o", "ours")
    assert (folder / "ours").read_bytes() == dumps(OURS)
    # That somebody once kept a plan with conflicts does not stop those who come later.
    assert rolemap("merge", "twice", "ours", "ours", "-o", "out").code == 0


@pytest.mark.parametrize("name", [*HOSTILE, *CONTROLS])
def test_names_give_no_orders(rolemap: Console, folder: Path, name: str) -> None:
    named = START.apply(set_fields(START, "ben", name=name)) if name.strip() else START
    saved(folder / "ours", named)
    gone = START.apply(remove(START, "ben"))
    saved(folder / "theirs", gone)
    said = rolemap("merge", "base", "ours", "theirs", "-o", "out", "--name", name)
    lines = said.out.splitlines()
    assert len(lines) == len(said.out.split("\n")) - 1
    assert "\x1b" not in said.out
    assert not any(line.lstrip().startswith("::") for line in lines)


# The words.


def _said(base: Org, ours: Org, theirs: Org) -> list[str]:
    merged = merge(base, ours, theirs)
    words = ConflictWords(merged)
    return [str(words.why(one)) for one in merged.conflicts]


def test_a_removal_names_what_needs_the_thing() -> None:
    gone = START.apply(remove(START, "label"))
    edited = START.apply(rename(START, "label", "Annotate"))
    assert _said(START, gone, edited) == [
        "Our side has removed “Annotate”, which their side has edited."
    ]
    assert _said(START, edited, gone) == [
        "Their side has removed “Annotate”, which our side has edited."
    ]


def test_a_side_is_read_from_what_was_written(rolemap: Console, folder: Path) -> None:
    rolemap("merge", "base", "ours", "theirs", "-o", "out")
    merged = loads_conflicted((folder / "out").read_bytes(), "out")
    assert merged.conflicts == merge(START, OURS, THEIRS).conflicts
