"""Every command of docs/ci.md does what it says there."""

import os
import re
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from rolemap.registry import names_in
from tests.cli.console import ROOT, environment, saved
from tests.cli.team import TEAM

PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# A line of a shell, or a step of a build that is one.
_COMMAND = re.compile(r"^\s*(?:- )?(?:run: |entry: )?(?=rolemap )(.*)$", re.MULTILINE)
# A comment in YAML ends at the line; days of examples pass.
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def commands(page: str = PAGE) -> list[str]:
    """The commands of the page, as they stand there."""
    return [command for _, block in _BLOCK.findall(page) for command in _COMMAND.findall(block)]


def test_no_command_of_the_page_is_overlooked() -> None:
    blocks = "\n".join(block for _, block in _BLOCK.findall(PAGE))
    assert len(commands()) == len(re.findall(r"\brolemap (?:check|accept|rules)\b", blocks))
    assert len(commands()) > 10


def test_builds_on_the_page_about_repositories_use_commands_that_are_tried_here() -> None:
    page = (ROOT / "docs" / "together.md").read_text("utf-8")
    checks = [one for one in commands(page) if one.startswith("rolemap check")]
    assert len(checks) > 1
    assert set(checks) <= set(commands())


@pytest.mark.parametrize("command", commands())
def test_every_command_of_the_page_works(tmp_path: Path, command: str) -> None:
    saved(tmp_path / "team.rolemap.json", TEAM)
    if command.endswith("rolemap check"):  # pre-commit adds the files
        command += " team.rolemap.json"
    later = (date.today() + timedelta(days=90)).isoformat()
    programs = tmp_path / "bin"
    programs.mkdir()
    program = programs / "rolemap"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m rolemap "$@"\n')
    program.chmod(0o755)
    path = os.pathsep.join((str(programs), os.environ["PATH"]))
    done = subprocess.run(
        ["bash", "-e", "-c", _DAY.sub(later, command)],
        cwd=tmp_path,
        env=environment(PATH=path, GITHUB_STEP_SUMMARY=str(tmp_path / "summary.md")),
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.stderr == ""
    fails = command.startswith("rolemap check") and not {"never", "--accept"} & set(command.split())
    assert done.returncode == int(fails), done.stdout
    written = {one.name for one in tmp_path.iterdir()} - {"bin", "team.rolemap.json"}
    assert bool(written) is (">" in command)
    assert all((tmp_path / name).stat().st_size for name in written)


def test_every_format_is_on_the_page() -> None:
    offered = re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE)
    assert sorted(offered) == sorted(names_in("rolemap.cli.reports"))


def test_every_exit_code_is_on_the_page() -> None:
    first = PAGE.partition("```")[0]
    assert re.findall(r"with (\d)", first) == ["0", "1", "2"]
