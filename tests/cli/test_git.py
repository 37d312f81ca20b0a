"""Two people plan in one repository; git merges by RoleMap, and as text where it is not set up."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rolemap.formats.bad_file import BadFile
from rolemap.formats.conflict_file import loads_conflicted
from rolemap.formats.conflict_markers import is_marked, loads_marked, merge_marked
from rolemap.formats.git_drivers import LINE
from rolemap.formats.org_file import SUFFIX, dumps
from rolemap.model.conflict import Why, resolved
from rolemap.model.edits.assignments import assign
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.people import add_person
from rolemap.model.edits.remove import remove
from rolemap.model.merge import merge
from rolemap.model.records import Person
from tests.cli.console import Console
from tests.cli.repository import NAME, Edit, Repository
from tests.model.merges import all_of
from tests.model.samples import team_of_three

START = team_of_three()


@pytest.fixture
def plain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """A repository in which git knows nothing of RoleMap."""
    found = Repository(tmp_path / "repo", tmp_path / "bin")
    for name in ("PATH", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM"):
        monkeypatch.setenv(name, found.env[name])
    return found


@pytest.fixture
def repository(plain: Repository) -> Repository:
    plain.rolemap("git-setup")
    return plain


def _field(record_id: str, **values: object) -> Edit:
    return lambda org: set_fields(org, record_id, **values)


def _new(name: str, record_id: str = "") -> Edit:
    return lambda org: add_person(org, name, new_id=lambda: record_id or name)


def _gone(record_id: str) -> Edit:
    return lambda org: remove(org, record_id)


def _holds(party: str, work: str, letter: str, record_id: str) -> Edit:
    return lambda org: assign(org, party, work, letter, new_id=lambda: record_id)


TOGETHER: dict[str, tuple[Edit, Edit]] = {
    "different fields of one record": (
        _field("ben", title="Lead"),
        _field("ben", capacity=0.8, skills=("SQL",)),
    ),
    "different records": (_field("ana", level="vp"), _field("clean", weight=3.0)),
    "both add": (_new("Uta"), _new("Vic")),
    "both join lists": (_field("ben", skills=("Go",)), _field("ben", skills=("SQL",))),
    "the same edit": (_field("ben", title="Lead"), _field("ben", title="Lead")),
    "the same letter": (
        _holds("ana", "label", "R", "one"),
        _holds("ana", "label", "R", "two"),
    ),
    "one removes what the other leaves alone": (_gone("caz"), _field("ana", level="vp")),
}

APART: dict[str, tuple[Edit, Edit, Why]] = {
    "the same field": (
        _field("ben", capacity=0.8),
        _field("ben", capacity=0.2),
        Why.BOTH_EDITED,
    ),
    "removed and edited": (_gone("ben"), _field("ben", title="Lead"), Why.REMOVED_AND_EDITED),
    "removed and named": (
        _gone("label"),
        _holds("ana", "label", "R", "new"),
        Why.REMOVED_AND_NAMED,
    ),
    "added twice": (_new("Uta", "x"), _new("Vic", "x"), Why.BOTH_ADDED),
    "letters in one cell": (
        _holds("ana", "label", "R", "one"),
        _holds("ana", "label", "C", "two"),
        Why.LETTERS,
    ),
}


@pytest.mark.parametrize("case", TOGETHER)
def test_what_goes_together_is_merged_by_git_itself(repository: Repository, case: str) -> None:
    ours, theirs = TOGETHER[case]
    repository.branches(START, ours, theirs)
    repository("merge", "--no-edit", "other")
    expected = merge(START, START.apply(ours(START)), START.apply(theirs(START)))
    assert expected.conflicts == ()
    assert repository.path.read_bytes() == dumps(expected.org)
    assert repository("status", "--porcelain") == ""


@pytest.mark.parametrize("case", APART)
def test_what_does_not_go_together_is_a_conflict_of_git(repository: Repository, case: str) -> None:
    ours, theirs, why = APART[case]
    repository.branches(START, ours, theirs)
    said = repository("merge", "--no-edit", "other", code=1)
    assert f"{NAME}: 1 conflict" in said
    assert f"CONFLICT (content): Merge conflict in {NAME}" in said
    assert repository("status", "--porcelain").split()[0] in ("UU", "AA")
    merged = loads_conflicted(repository.path.read_bytes(), NAME)
    (conflict,) = merged.conflicts
    assert conflict.why is why
    assert merged.org.same_as(START.apply(ours(START)))
    assert resolved(merged, all_of("theirs", merged)).same_as(START.apply(theirs(START)))
    assert "has left a conflict" in repository.rolemap("check", NAME, code=2)


def test_a_conflict_keeps_what_does_go_together(repository: Repository) -> None:
    repository.branches(
        START, _field("ben", capacity=0.8), _field("ben", capacity=0.2, title="Lead")
    )
    repository("merge", "--no-edit", "other", code=1)
    merged = loads_conflicted(repository.path.read_bytes(), NAME)
    assert merged.org.get(Person, "ben").title == "Lead"
    org = resolved(merged, all_of("theirs", merged))
    repository.commit(org)
    assert org.get(Person, "ben").capacity == 0.2
    assert repository("status", "--porcelain") == ""


def test_both_may_have_started_from_nothing(repository: Repository) -> None:
    (repository.root / "README").write_text("plans")
    repository("add", "--all")
    repository("commit", "-q", "-m", "start")
    repository("switch", "-q", "-c", "other")
    repository.commit(START)
    repository("switch", "-q", "main")
    repository.commit(START.apply(_new("Uta")(START)))
    repository("merge", "--no-edit", "other")
    assert repository.org().same_as(START.apply(_new("Uta")(START)))


def test_rebase_and_cherry_pick_merge_alike(repository: Repository) -> None:
    repository.branches(START, _field("ben", title="Lead"), _field("ben", capacity=0.8))
    repository("cherry-pick", "other")
    both = repository.org()
    assert (both.get(Person, "ben").title, both.get(Person, "ben").capacity) == ("Lead", 0.8)
    repository("reset", "-q", "--hard", "HEAD~1")
    repository("rebase", "other")
    assert repository.org().same_as(both)


def test_git_tells_what_has_changed_in_words(repository: Repository) -> None:
    repository.commit(START)
    repository.path.write_bytes(dumps(START.apply(_gone("ben")(START))))
    said = repository("--no-pager", "diff", "--", NAME)
    assert "Ben leaves" in said
    assert "@@" not in said


def test_a_plan_in_a_folder_with_an_odd_name_is_merged(repository: Repository) -> None:
    folder = repository.root / 'it\'s $HOME; "plans"'
    folder.mkdir()
    repository.path = folder / NAME
    repository.branches(START, _field("ben", capacity=0.8), _field("ben", capacity=0.2))
    assert "1 conflict" in repository("merge", "--no-edit", "other", code=1)


# What git has to fall back to.


def _breaks_program(repository: Repository) -> None:
    program = Path(repository.env["PATH"].split(os.pathsep)[0]) / "rolemap"
    program.write_text("#!/bin/sh\nexit 1\n")


def _breaks_file(repository: Repository) -> None:
    repository("switch", "-q", "other")
    repository.path.write_bytes(repository.path.read_bytes().replace(b'"caz"', b'"car"', 1))
    repository("commit", "-qam", "a slip")
    repository("switch", "-q", "main")


@pytest.mark.parametrize("breach", [_breaks_program, _breaks_file])
def test_where_rolemap_cannot_merge_git_leaves_marks_and_never_one_side(
    repository: Repository, breach: Callable[[Repository], None]
) -> None:
    repository.branches(START, _field("ben", capacity=0.8), _field("ben", capacity=0.2))
    breach(repository)
    repository("merge", "--no-edit", "other", code=1)
    data = repository.path.read_bytes()
    assert is_marked(data)
    assert b'"capacity":0.8' in data
    assert b'"capacity":0.2' in data


@pytest.mark.parametrize("style", ["merge", "diff3", "zdiff3"])
@pytest.mark.parametrize("case", [*TOGETHER, *APART])
def test_marks_that_git_has_left_are_read_back(
    plain: Repository, tmp_path: Path, case: str, style: str
) -> None:
    ours, theirs = {**TOGETHER, **APART}[case][:2]
    plain("config", "merge.conflictStyle", style)
    plain.branches(START, ours, theirs)
    if "CONFLICT" not in plain.run("sh", "-c", "git merge --no-edit other || true"):
        return  # git is right where other lines were edited
    data = plain.path.read_bytes()
    assert is_marked(data)
    expected = merge(START, START.apply(ours(START)), START.apply(theirs(START)))
    merged = merge_marked(plain.path, data)
    assert merged.conflicts == expected.conflicts
    assert merged.org.same_as(expected.org)
    # Where git is out of reach, from the file alone.
    elsewhere = tmp_path / NAME
    merged = merge_marked(elsewhere, data)
    if style != "merge":
        assert bool(merged.conflicts) is bool(expected.conflicts)
        assert expected.conflicts or merged.org.same_as(expected.org)
    elif expected.conflicts:
        assert merged.conflicts
    assert style == "zdiff3" or (loads_marked(data, NAME).base is None) is (style == "merge")


def test_what_somebody_has_written_between_the_marks_counts(plain: Repository) -> None:
    plain.branches(START, _field("ben", capacity=0.8), _field("ben", capacity=0.2))
    plain("merge", "--no-edit", "other", code=1)
    data = plain.path.read_bytes().replace(b'"capacity":0.2', b'"capacity":0.3')
    (conflict,) = merge_marked(plain.path, data).conflicts
    assert (conflict.base, conflict.ours, conflict.theirs) == (0.5, 0.8, 0.3)


def test_what_both_started_from_may_be_no_plan(plain: Repository) -> None:
    plain.path.write_text("{}")
    plain("add", "--all")
    plain("commit", "-qm", "start")
    plain("switch", "-q", "-c", "other")
    plain.commit(START.apply(_new("Uta")(START)))
    plain("switch", "-q", "main")
    plain.commit(START.apply(_new("Vic")(START)))
    plain("merge", "--no-edit", "other", code=1)
    merged = merge_marked(plain.path, plain.path.read_bytes())
    assert merged.conflicts == ()
    assert {"Uta", "Vic"} <= {one.id for one in merged.org.records()}


def test_where_git_forgot_what_both_started_from_nothing_is_lost(plain: Repository) -> None:
    plain.branches(START, _new("Uta"), _new("Vic"))
    plain("merge", "--no-edit", "other", code=1)
    data = plain.path.read_bytes()
    plain("reset", "-q")
    plain.path.write_bytes(data)
    merged = merge_marked(plain.path, data)
    assert merged.conflicts == ()
    assert {"Uta", "Vic", "ana"} <= {one.id for one in merged.org.records()}


# Setting it up.


def test_setting_up_twice_changes_nothing(plain: Repository) -> None:
    attributes, config = plain.root / ".gitattributes", plain.root / ".git" / "config"
    attributes.write_text("*.png binary")
    before = config.read_text()
    said = plain.rolemap("git-setup")
    assert "once in each clone" in said
    assert attributes.read_text() == f"*.png binary\n{LINE}\n"
    done = config.read_text()
    again = plain.rolemap("git-setup")
    assert again.count("nothing to do") == 2
    assert (attributes.read_text(), config.read_text()) == (f"*.png binary\n{LINE}\n", done)
    plain.rolemap("git-setup", "--remove")
    assert attributes.read_text() == "*.png binary\n"
    assert "rolemap" not in config.read_text()
    assert before.split() == config.read_text().split()
    assert plain.rolemap("git-setup", "--remove").count("nothing to do") == 2


def test_it_is_about_the_files_that_rolemap_writes() -> None:
    assert LINE.split()[0] == f"*{SUFFIX}"


def test_attributes_that_are_only_ours_go_as_a_file(plain: Repository) -> None:
    plain.rolemap("git-setup")
    assert plain("check-attr", "merge", "diff", "--", NAME).split("\n")[:2] == [
        f"{NAME}: merge: rolemap",
        f"{NAME}: diff: rolemap",
    ]
    plain.rolemap("git-setup", "--remove")
    assert not (plain.root / ".gitattributes").exists()


def test_it_is_set_up_from_a_folder_inside_too(plain: Repository) -> None:
    (plain.root / "plans").mkdir()
    assert "Repository" in plain.rolemap("git-setup", "plans")
    assert (plain.root / ".gitattributes").exists()


def test_lines_end_as_the_others_do(plain: Repository) -> None:
    attributes = plain.root / ".gitattributes"
    attributes.write_bytes(b"*.png binary\r\n")
    plain.rolemap("git-setup")
    assert attributes.read_bytes() == f"*.png binary\r\n{LINE}\r\n".encode()


def test_without_rolemap_on_the_path_the_interpreter_is_called(plain: Repository) -> None:
    known = plain.env["PATH"].split(os.pathsep)
    plain.env["PATH"] = os.pathsep.join(one for one in known if not Path(one, "rolemap").exists())
    plain.run(sys.executable, "-m", "rolemap", "git-setup")
    assert " -P -m rolemap diff --git --" in plain("config", "diff.rolemap.command")
    plain.branches(START, _field("ben", title="Lead"), _field("ben", capacity=0.8))
    plain("merge", "--no-edit", "other")
    assert plain.org().get(Person, "ben").capacity == 0.8


def test_outside_of_a_repository_it_says_so(rolemap: Console, tmp_path: Path) -> None:
    assert "not a git repository" in rolemap.failed("git-setup", tmp_path)
    assert "could not be started" in rolemap.failed("git-setup", tmp_path / "nowhere")


def test_a_git_that_does_not_answer_is_not_waited_for(
    rolemap: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "git"
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join((str(tmp_path), os.environ["PATH"])))
    monkeypatch.setattr("rolemap.formats.git._PATIENCE", 0.1)
    assert "did not answer in time" in rolemap.failed("git-setup", tmp_path)


def test_without_git_it_says_so(
    rolemap: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "Git could not be started" in rolemap.failed("git-setup", tmp_path)
    with pytest.raises(BadFile):
        merge_marked(tmp_path / NAME, b"<<<<<<< x\n")
