"""`rolemap templates` and `rolemap new` know the user's own templates."""

import json
from pathlib import Path

import pytest

from rolemap import places
from rolemap.formats.org_file import SUFFIX, open_org
from rolemap.formats.own_templates import save_own
from rolemap.formats.templates import template_ids
from tests.cli.console import Console
from tests.random_edits import START


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where own templates are."""
    monkeypatch.setattr(places, "data", lambda: tmp_path / "data")
    return tmp_path / "data" / "templates"


def test_own_ones_are_listed_last(rolemap: Console) -> None:
    save_own(START, "Team", "Told.")
    said = rolemap("templates")
    assert said.out.endswith(
        "own:team\n  Team: 3 stages, 5 responsibilities, 2 roles, 5 people\n  Told.\n"
    )
    found = json.loads(rolemap("templates", "--format", "json").out)["templates"]
    assert [one["id"] for one in found] == [*template_ids(), "own:team"]
    assert found[-1]["story"] == "Told."


def test_a_new_file_is_started_from_one(rolemap: Console, tmp_path: Path) -> None:
    kept = save_own(START, "Team")
    path = tmp_path / "x.rolemap.json"
    assert rolemap("new", path, "--template", kept.id).out == f"Wrote {path}: Team\n"
    assert open_org(path).org.same_as(open_org(kept.path).org)


def test_a_broken_one_is_said_and_hides_no_other(rolemap: Console, folder: Path) -> None:
    save_own(START, "Team")
    (folder / f"bad{SUFFIX}").write_text("{")
    said = rolemap("templates")
    assert said.code == 0
    assert "bad" in said.err
    assert "own:team" in said.out
    assert "own:bad" not in said.out


@pytest.mark.parametrize("name", ["own:", "own:../x", "own:gone"])
def test_none_that_there_is_not(rolemap: Console, tmp_path: Path, name: str) -> None:
    said = rolemap.failed("new", tmp_path / "x", "--template", name)
    assert said.startswith(f"There is no template “{name}” of your own")
