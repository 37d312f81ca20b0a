"""Two people have planned apart; whoever merges chooses, saves, and git is content."""

import os
from pathlib import Path

import pytest

from rolemap.formats.notation import parse
from rolemap.model.edits.fields import rename, set_fields
from rolemap.model.org import Org
from rolemap.model.records import Person, Stage
from tests.cli.repository import Repository
from tests.e2e.screen import Screen, Window
from tests.e2e.story import TEAM

pytestmark = pytest.mark.e2e


def _id(org: Org, name: str) -> str:
    things = [*org.all(Person), *org.all(Stage)]
    return next(one.id for one in things if one.name == name)


def _ben(org: Org) -> float:
    return org.get(Person, _id(org, "Ben")).capacity


def test_a_conflict_of_git_is_decided_in_a_window(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "repo", tmp_path / "bin")
    repository.rolemap("git-setup")
    start = parse(TEAM)
    ben, run = _id(start, "Ben"), _id(start, "Run")
    repository.branches(
        start,
        lambda org: set_fields(org, ben, capacity=0.8).then(rename(org, run, "Operate")),
        lambda org: set_fields(org, ben, capacity=0.2).then(rename(org, run, "Serve")),
    )
    repository("merge", "--no-edit", "other", code=1)
    with Screen() as screen:
        screen.environment["PATH"] = repository.env["PATH"] + os.pathsep + os.environ["PATH"]
        window = Window(screen, repository.path, tmp_path)
        window.wait_for("side Ben > theirs", "not there", absent=True)
        window.photo("conflicts")
        screen.key("Return")
        screen.click(window.place("side Ben > theirs"))
        screen.key("alt+n")
        window.wait_until("conflict", "0")
        screen.key("space")
        window.photo("conflicts-decided")
        screen.key("Return")
        window.wait_for("words", "2 conflicts decided; save, then tell git with “git add")
        window.wait_for("order", "Serve: On-call")
        window.wait_for("title", "*")
        window.photo("conflicts-opened")
        screen.key("ctrl+z")
        window.wait_for("order", "Operate: On-call")
        screen.key("ctrl+shift+z")
        window.wait_for("order", "Serve: On-call")
        screen.key("ctrl+s")
        window.wait_for("title", "*", absent=True)
        assert window.end() == ""
    repository("add", repository.path.name)
    repository("commit", "-q", "--no-edit")
    assert repository("status", "--porcelain") == ""
    assert _ben(repository.org()) == 0.2
    assert "has left" not in repository.run(
        "sh", "-c", f"rolemap check {repository.path.name}||true"
    )
