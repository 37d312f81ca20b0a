"""What every subcommand promises: it is found, explained, quick to start, and needs no window."""

import stat
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from rolemap.cli import group
from rolemap.registry import names_in
from tests.cli.console import Console, imported, process, saved
from tests.cli.team import TEAM

NAMES = [name.replace("_", "-") for name in names_in(group.FOLDER)]

# How each is called so that it does its work, and the first word that it says then.
USES: dict[str, tuple[list[str], int, str]] = {
    "accept": (["accept", "team.rolemap.json", "RM601", "--reason", "new"], 0, "Accepted: RM601"),
    "check": (["check", "team.rolemap.json"], 1, "team.rolemap.json"),
    "diff": (["diff", "team.rolemap.json", "team.rolemap.json"], 0, "team.rolemap.json"),
    "export": (["export", "team.rolemap.json", "-o", "out.csv"], 0, "Wrote out.csv"),
    "git-setup": (["git-setup", "repository"], 0, "Repository "),
    "import": (["import", "team.rolemap.json", "--dry-run"], 0, "Read team.rolemap.json"),
    "merge": (
        ["merge", "none", *["team.rolemap.json"] * 2, "-o", "out"],
        0,
        "out: merged",
    ),
    "metrics": (["metrics", "team.rolemap.json"], 0, "Metric"),
    "new": (["new", "mine", "--template", "startup-full-stack"], 0, "Wrote mine.rolemap.json"),
    "rules": (["rules", "RM101"], 0, "RM101 nobody-accountable"),
    "schema": (["schema"], 0, "{"),
    "self-test": (["self-test"], 0, "rules"),
    "templates": (["templates"], 0, "startup-full-stack"),
}


def test_every_command_is_tried() -> None:
    assert list(USES) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_command_works_where_qt_is_missing(name: str, tmp_path: Path) -> None:
    saved(tmp_path / "team.rolemap.json", TEAM)
    if name == "git-setup":
        subprocess.run(["git", "init", "-q", "repository"], cwd=tmp_path, check=True)
    arguments, code, first = USES[name]
    said = process(arguments, cwd=tmp_path)
    assert said.err == ""
    assert said.code == code
    assert said.out.startswith(first)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_every_command_explains_itself(rolemap: Console, name: str, option: str) -> None:
    said = rolemap(name, option)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"Usage: rolemap {name} ")
    assert "--debug" in said.out


@pytest.mark.parametrize("name", NAMES)
def test_every_command_refuses_unknown_options_in_one_sentence(rolemap: Console, name: str) -> None:
    said = rolemap.failed(name, "--bad-option", "x", "y")
    assert "No such option" in said
    assert "--bad-option" in said
    assert said.endswith(f"see “rolemap {name} --help”.")


def test_the_help_lists_every_command_with_a_whole_sentence(rolemap: Console) -> None:
    said = rolemap("--help")
    assert said.code == 0
    listed = said.out.partition("Commands:\n")[2].splitlines()
    assert [line.split()[0] for line in listed] == NAMES
    assert all(line.endswith(".") for line in listed)
    assert not any(line.endswith("...") for line in listed), "too long for one line"


def test_click_itself_agrees() -> None:
    result = CliRunner().invoke(group.main, ["rules", "RM101", "--format", "text"])
    assert (result.exit_code, result.output.splitlines()[0]) == (0, "RM101 nobody-accountable")
    # A frozen build or shell completion goes this way, past `run`.
    assert CliRunner().invoke(group.main, ["nonsense"]).exit_code == 2


def test_output_files_are_for_their_owner(tmp_path: Path) -> None:
    saved(tmp_path / "team.rolemap.json", TEAM)
    for name in ("export", "new"):
        assert process(USES[name][0], cwd=tmp_path).code == 0
    for file in ("out.csv", "mine.rolemap.json"):
        assert stat.S_IMODE((tmp_path / file).stat().st_mode) == 0o600


# A start is quick if it imports little.

HEAVY = {"networkx", "pydantic", "click", "rolemap.analysis", "rolemap.formats.org_file"}


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        (["--version"], {"click"}),
        (["check", "--bad"], {"click"}),
        (["nonsense"], set[str]()),
        (["check", "team.rolemap.json", "--select", "RM101"], HEAVY - {"networkx"}),
        (["check", "team.rolemap.json", "--format", "sarif"], HEAVY),
        (
            ["accept", "team.rolemap.json", "RM101", "--reason", "x"],
            HEAVY - {"networkx"},
        ),
        (["rules", "RM101"], HEAVY - {"networkx", "rolemap.formats.org_file"}),
        (
            ["new", "x", "--template", "startup-full-stack"],
            HEAVY - {"networkx", "rolemap.analysis"},
        ),
        (["export", "team.rolemap.json", "-o", "out.md"], HEAVY - {"networkx"}),
        (
            ["merge", "none", *["team.rolemap.json"] * 2, "-o", "out"],
            HEAVY - {"networkx", "rolemap.analysis"},
        ),
        (["git-setup", "."], {"click"}),
        (["diff", "team.rolemap.json", "team.rolemap.json"], HEAVY - {"networkx"}),
        (["self-test"], HEAVY),
    ],
)
def test_only_what_is_needed_is_imported(
    tmp_path: Path, arguments: list[str], allowed: set[str]
) -> None:
    saved(tmp_path / "team.rolemap.json", TEAM)
    loaded = imported(arguments, cwd=tmp_path)
    assert loaded & HEAVY <= allowed
    assert not any(name.startswith(("PySide6", "shiboken6")) for name in loaded)
    assert "rolemap.ui.app" not in loaded
    own = {name for name in loaded if name.startswith(f"{group.FOLDER}.")}
    if arguments[0] != "self-test":
        name = arguments[0].replace("-", "_")
        assert own <= {f"{group.FOLDER}.{name}"}
    if arguments[0] in ("check", "accept"):
        assert not any(name.startswith("rolemap.formats.export") for name in loaded)
