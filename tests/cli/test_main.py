"""`rolemap [FILE]`: window or command line, and why there is no window."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

from rolemap.__main__ import main
from tests.cli.console import Console, imported, process, saved
from tests.cli.team import TEAM


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """The files on which the window was opened; it is closed at once with code 7."""
    asked: list[Path | None] = []
    app = ModuleType("rolemap.ui.app")

    def run(path: Path | None) -> int:
        asked.append(path)
        return 7

    app.run = run  # pyright: ignore[reportAttributeAccessIssue]
    monkeypatch.setitem(sys.modules, "rolemap.ui.app", app)
    return asked


def test_no_argument_opens_an_empty_window(rolemap: Console, opened: list[Path | None]) -> None:
    assert rolemap().code == 7
    assert opened == [None]


@pytest.mark.parametrize("name", ["team.rolemap.json", "./check", "plan", "gone.json", "a/b"])
def test_a_file_opens_the_window(
    rolemap: Console,
    opened: list[Path | None],
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    for there in ("team.rolemap.json", "check", "plan"):
        saved(Path(there), TEAM)
    assert rolemap(name).code == 7
    assert opened == [Path(name)]


def test_the_arguments_of_the_process_are_the_default(
    opened: list[Path | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["rolemap", "x.json"])
    assert main() == 7
    assert opened == [Path("x.json")]


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("chekc", "did you mean “check”?"),
        ("Check", "did you mean “check”?"),
        ("selftest", "did you mean “self-test”?"),
        ("template", "did you mean “templates”?"),
        ("frobnicate", "“rolemap --help” lists the commands."),
    ],
)
def test_a_misspelt_command_is_no_file(
    rolemap: Console, opened: list[Path | None], word: str, hint: str, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert rolemap.failed(word) == f"There is no command and no file “{word}”; {hint}"
    assert not opened


def test_one_file_at_a_time(rolemap: Console, opened: list[Path | None]) -> None:
    said = rolemap.failed("a.json", "b.json")
    assert said == "Name one file to open, or a command; “rolemap --help” lists them."
    assert not opened


@pytest.mark.parametrize("arguments", [[], ["team.rolemap.json"]])
def test_without_a_display_there_is_a_sentence(tmp_path: Path, arguments: list[str]) -> None:
    said = process(arguments, cwd=tmp_path)
    assert (said.code, said.out) == (2, "")
    assert said.err == (
        "rolemap: No window can be opened because no display is named (WAYLAND_DISPLAY and"
        " DISPLAY not set); “rolemap check FILE” needs none, and “rolemap --help” lists what"
        " else works without.\n"
    )


def test_a_display_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    said = process([], cwd=tmp_path, env={"DISPLAY": ":987"})
    assert (said.code, said.out) == (2, "")
    assert "because no display answers at DISPLAY=:987; “rolemap check FILE”" in said.err


def test_a_missing_part_of_qt_is_a_sentence(tmp_path: Path) -> None:
    said = process([], cwd=tmp_path, env={"QT_QPA_PLATFORM": "offscreen"})
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("rolemap: No window can be opened because a part of Qt is missing")
    assert said.err.endswith("“rolemap check FILE” works without it.\n")
    assert said.err.count("\n") == 1
    debugged = {"QT_QPA_PLATFORM": "offscreen", "ROLEMAP_DEBUG": "1"}
    assert "Traceback" in process([], cwd=tmp_path, env=debugged).err


@pytest.mark.parametrize("arguments", [[], ["x.json"], ["chekc"]])
def test_deciding_imports_neither_side(tmp_path: Path, arguments: list[str]) -> None:
    loaded = imported(arguments, cwd=tmp_path)
    assert loaded & {"click", "pydantic", "rolemap.cli.group", "rolemap.model.org"} == set()
    assert not any(name.startswith(("PySide6", "rolemap.ui")) for name in loaded)
