"""`rolemap diff`: every way of printing, files in revisions, and a real git that calls it."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolemap.formats.org_file import dumps
from rolemap.formats.visible import visible
from rolemap.model.edits.fields import set_fields
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Stage, Team
from rolemap.planning.comparison import compared
from rolemap.registry import modules_in
from tests.cli.build_log import commands
from tests.cli.console import ROOT, Console, environment, saved
from tests.cli.reorganised import AFTER, BEFORE, called
from tests.formats import gfm, golden, html_reader
from tests.hostile import HOSTILE

WRITERS = {
    module.__name__.rsplit(".", 1)[1]: module.write
    for module in modules_in("rolemap.cli.differences")
}
SUFFIXES = {"text": "txt", "json": "json", "markdown": "md", "html": "html"}
names = st.sampled_from(HOSTILE) | st.text(min_size=1, max_size=30)


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    """Two files that differ."""
    return saved(tmp_path / "a.rolemap.json", BEFORE), saved(tmp_path / "b.rolemap.json", AFTER)


def written(form: str, before: Org = BEFORE, after: Org = AFTER) -> str:
    return WRITERS[form](compared(before, after), "before", "after")


# Every format.


def test_there_is_a_golden_file_for_each_format() -> None:
    assert WRITERS.keys() == SUFFIXES.keys()


@pytest.mark.parametrize("form", WRITERS)
def test_what_a_format_prints(form: str) -> None:
    golden.check(f"difference.{SUFFIXES[form]}", written(form).encode())


@pytest.mark.parametrize("form", WRITERS)
def test_every_format_is_offered_and_exits_as_diff_does(
    rolemap: Console, sides: tuple[Path, Path], form: str
) -> None:
    before, after = sides
    said = rolemap("diff", before, after, "--format", form)
    assert (said.code, said.err) == (1, "")
    whole = WRITERS[form](compared(BEFORE, AFTER), str(before), str(after))
    assert said.out.rstrip("\n") == whole.rstrip("\n")
    assert rolemap("diff", before, before, "--format", form).code == 0


@pytest.mark.parametrize("form", WRITERS)
def test_every_sentence_and_every_hand_over_is_in_every_format(form: str) -> None:
    found = compared(BEFORE, AFTER)
    said = written(form)
    if form == "json":
        said = json.dumps(json.loads(said), ensure_ascii=False)
    if form == "html":
        said = html_reader.read(said.encode()).text
    for one in found.everything:
        assert str(one) in said
    for person in found.people:
        assert person.person.name in said


@pytest.mark.parametrize("form", WRITERS)
@given(name=names)
@settings(max_examples=60)
def test_no_name_is_obeyed(form: str, name: str) -> None:
    said = written(form, *called(name))
    assert visible(said, keep="\n") == said
    if form in ("text", "json"):
        assert not commands(said)
    if form == "json":
        entry = json.loads(said)
        assert {one["name"] for one in entry["people"]} == {name}
    if form == "html":
        page = html_reader.read(said.encode())
        assert page.metas[1]["content"].startswith("default-src 'none'")
        assert not page.links
    if form == "markdown":
        for line in said.splitlines():
            _only_words(line)


def _only_words(line: str) -> None:
    """Fail if a line of Markdown has a mark that is not one of the writer's own."""
    plain = re.sub(r"^(## |### |- (?:[❌✅] )?)", "", line)
    if re.fullmatch(r"</?details>|<summary>[\w, ()]+</summary>|", plain) or set(line) <= set(
        ":-| "
    ):
        return
    assert not re.match(r"[-+=] |\d+[.)]\s|#", plain), line
    cells = gfm._split(plain[1:-1]) if plain.startswith("| ") else [plain]
    assert len(cells) in (1, 4), line
    for cell in cells:
        inner = re.fullmatch(r" ?\*\*(.*)\*\* ?", cell)
        gfm.words(inner[1] if inner else cell)


def test_json_says_what_the_documentation_says() -> None:
    found = json.loads(written("json"))
    assert (found["format"], found["version"], found["scheme"]) == ("rolemap-diff", 1, "RACI")
    assert found["summary"] == {
        "joined": 1,
        "left": 1,
        "moved": 3,
        "changed": 0,
        "opened": 1,
        "filled": 1,
        "changes": len(found["changes"]),
    }
    zoe, dan, *_ = found["people"]
    assert (zoe["name"], zoe["change"], dan["name"], dan["change"]) == (
        *("Zoe", "left"),
        *("Dan", "joined"),
    )
    ingest = dan["takes_over"][0]
    assert ingest["letters"] == ["R", "A"] or ingest["letters"] == ["R"]
    page = (ROOT / "docs" / "together.md").read_text("utf-8")
    for key in (*found, *found["summary"], *zoe, *ingest, *found["changes"][0]):
        assert f"`{key}`" in page, key


def test_a_team_of_thousands_is_cut_in_json() -> None:
    common = (
        Stage(id="s", name="S"),
        Responsibility(id="w", stage="s", name="W"),
        Team(id="t", name="T"),
        Person(id="p", name="P"),
        *(Person(id=f"p{number}", name=f"P{number}", teams=("t",)) for number in range(150)),
    )
    before = Org.of(*common, Assignment(id="a", party="p", responsibility="w", letter="R"))
    after = Org.of(*common, Assignment(id="b", party="t", responsibility="w", letter="R"))
    first, *others = json.loads(written("json", before, after))["people"]
    assert len(others) == 150
    assert first["name"] == "P"
    assert len(first["gives_up"][0]["people"]) == 100
    assert first["gives_up"][0]["more"] == 50


# The command.


@pytest.mark.parametrize("form", WRITERS)
def test_the_suffix_of_the_file_says_the_format(
    rolemap: Console, sides: tuple[Path, Path], form: str, tmp_path: Path
) -> None:
    out = tmp_path / f"out.{SUFFIXES[form]}"
    said = rolemap("diff", *sides, "-o", out)
    assert (said.code, said.out, said.err) == (1, f"Wrote {out}\n", "")
    whole = WRITERS[form](compared(BEFORE, AFTER), *map(str, sides))
    assert out.read_text("utf-8") == whole.removesuffix("\n") + "\n"


def test_a_side_is_never_written_over(rolemap: Console, sides: tuple[Path, Path]) -> None:
    before, after = sides
    assert "is one of the organisations" in rolemap.failed("diff", before, after, "-o", after)
    assert after.read_bytes() == dumps(AFTER)


@pytest.mark.parametrize("given_", [["a"], ["a", "b", "c"]])
def test_two_sides_are_needed(rolemap: Console, given_: list[str]) -> None:
    assert "two organisations are needed" in rolemap.failed("diff", *given_)


def test_what_is_no_plan_is_named(rolemap: Console, sides: tuple[Path, Path]) -> None:
    sides[1].write_text("<<<<<<< ours\n", encoding="utf-8")
    assert str(sides[1]) in rolemap.failed("diff", *sides)
    assert "missing.json" in rolemap.failed("diff", sides[0], "missing.json")


# git.


def git(folder: Path, *arguments: str) -> str:
    """Run git without anybody's settings; `rolemap` is that of this checkout."""
    env = environment(
        GIT_CONFIG_GLOBAL=os.devnull,
        GIT_CONFIG_SYSTEM=os.devnull,
        GIT_AUTHOR_NAME="A",
        GIT_AUTHOR_EMAIL="a@x.example",
        GIT_COMMITTER_NAME="A",
        GIT_COMMITTER_EMAIL="a@x.example",
        PYTHONIOENCODING="utf-8",
    )
    done = subprocess.run(
        ["git", *arguments], cwd=folder, env=env, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a plan, in which `git diff` calls the program."""
    folder = tmp_path / "repository"
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    program = f"{shlex.quote(sys.executable)} -m rolemap diff --git --"
    git(folder, "config", "diff.rolemap.command", program)
    (folder / ".gitattributes").write_text("*.rolemap.json diff=rolemap\n", encoding="utf-8")
    saved(folder / "plan.rolemap.json", BEFORE)
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "plan")
    return folder


def test_git_diff_says_it_in_words(repository: Path) -> None:
    saved(repository / "plan.rolemap.json", AFTER)
    said = git(repository, "diff")
    assert said.startswith("plan.rolemap.json\n")
    assert "Dan joins: Data engineer, senior" in said
    assert WRITERS["text"](compared(BEFORE, AFTER), "x", "x").split("\n", 1)[1] in said


def test_git_tells_files_that_come_and_go(repository: Path) -> None:
    saved(repository / "-new.rolemap.json", AFTER)
    (repository / "plan.rolemap.json").unlink()
    git(repository, "add", "-A")
    said = git(repository, "diff", "--cached", "--no-renames")
    assert "-new.rolemap.json (a new plan)" in said
    assert "plan.rolemap.json (no longer there)" in said
    assert "Ana leaves: ML engineer" in said


def test_git_tells_a_file_that_is_renamed(repository: Path) -> None:
    git(repository, "mv", "plan.rolemap.json", "team.rolemap.json")
    boss = set_fields(BEFORE, "person-ben", title="Boss")
    saved(repository / "team.rolemap.json", BEFORE.apply(boss))
    git(repository, "add", "-A")
    said = git(repository, "diff", "--cached", "-M")
    assert said.startswith("plan.rolemap.json → team.rolemap.json\n")
    assert "Ben: title now “Boss”" in said


def test_git_hides_nothing_of_what_cannot_be_read(repository: Path) -> None:
    path = repository / "plan.rolemap.json"
    lines = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([*lines[:3], "<<<<<<< \x1b[2Jours", *lines[3:]]), encoding="utf-8")
    said = git(repository, "diff")
    assert "Compared line by line" in said
    assert "\n+<<<<<<< \\x1b[2Jours\n" in said


def test_git_passes_a_file_in_conflict_by_its_name_alone(rolemap: Console) -> None:
    said = rolemap("diff", "--git", "--", "plan.rolemap.json")
    assert (said.code, said.err) == (0, "")
    assert said.out == "plan.rolemap.json: this file is in conflict; merge it first.\n"
    assert "what git passes" in rolemap.failed("diff", "--git", "a", "b")


def test_long_files_are_compared_all_the_same(tmp_path: Path, rolemap: Console) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_text("\n".join(map(str, range(6000))), encoding="utf-8")
    other.write_text("\n".join(map(str, range(1, 6001))), encoding="utf-8")
    said = rolemap("diff", "--git", "--", "plan", one, "x", "100644", other, "y", "100644")
    assert said.code == 0
    assert said.out.splitlines()[-2:] == ["-0", "+6000"]


def test_a_side_may_be_a_file_in_a_revision(
    rolemap: Console, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(repository / "plan.rolemap.json", AFTER)
    monkeypatch.chdir(repository)
    said = rolemap("diff", "HEAD:plan.rolemap.json", "plan.rolemap.json")
    assert (said.code, said.err) == (1, "")
    assert said.out.startswith("HEAD:plan.rolemap.json → plan.rolemap.json\n")
    assert rolemap("diff", "HEAD:plan.rolemap.json", "HEAD:./plan.rolemap.json").code == 0
    assert rolemap("diff", ":plan.rolemap.json", "HEAD:plan.rolemap.json").code == 0


@pytest.mark.parametrize(
    "name",
    [
        "HEAD:missing.rolemap.json",
        "nothing:plan.rolemap.json",
        "--textconv:x",
        "-p:x",
        ":",
        "a:b:c",
    ],
)
def test_what_is_in_no_revision_is_refused_in_a_sentence(
    rolemap: Console, repository: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(repository)
    said = rolemap.failed("diff", "--", name, "plan.rolemap.json")
    assert f"“{name}” is " in said
    assert "no file, and could not be read as REVISION:PATH" in said or name.startswith("-")


def test_outside_of_a_repository_or_without_git_it_says_so(
    rolemap: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert "not a git repository" in rolemap.failed("diff", "HEAD:x", "HEAD:y")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "Git could not be started" in rolemap.failed("diff", "HEAD:x", "y")
