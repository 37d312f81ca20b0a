"""What goes wrong is said in one sentence, and nothing of it in a name that nobody asked for."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from rolemap.cli import files
from rolemap.formats.visible import visible
from tests.cli.console import ROOT, Console, environment, process, saved
from tests.cli.team import TEAM


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--bad"], "No such option '--bad'; see “rolemap --help”."),
        (["check"], "Missing argument 'FILE...'; see “rolemap check --help”."),
        (["export", "x"], "Missing option '--output' / '-o'; see “rolemap export --help”."),
        (["check", "--fail-on", "x", "y"], "'x' is not one of 'error', 'warning', 'info', 'never'"),
        (["check", "--format", "xml", "y"], "'xml' is not one of 'github', 'json'"),
        (["export", "x", "-o", "y.md", "--by", "team"], "'team' is not one of 'role', 'person'"),
        (["--debug", "nonsense"], "No such command 'nonsense'"),
        (["check", "x", "--select"], "Option '--select' requires an argument"),
        (["schema", "x"], "Got unexpected extra argument (x)"),
    ],
)
def test_wrong_usage_is_one_sentence(
    rolemap: Console, arguments: list[str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "--debug" in arguments:
        assert said in rolemap(*arguments).err
    else:
        assert said in rolemap.failed(*arguments)


def test_no_command_after_an_option_shows_the_help(rolemap: Console) -> None:
    said = rolemap("--debug")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Usage: rolemap ")


# What nobody foresaw.


@pytest.fixture
def defect(monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistake inside RoleMap, with a name in it that is nobody's business."""

    def loads(data: bytes, name: str) -> None:
        raise ZeroDivisionError("Ana Ruiz")

    monkeypatch.setattr(files, "read", lambda path: (b"", None))
    monkeypatch.setattr(files, "loads", loads)


@pytest.mark.usefixtures("defect")
def test_a_defect_is_one_sentence_without_names(rolemap: Console) -> None:
    said = rolemap.failed("check", "x")
    assert said == (
        "Something went wrong inside RoleMap (ZeroDivisionError); run it with --debug for details."
    )


@pytest.mark.usefixtures("defect")
@pytest.mark.parametrize("arguments", [["--debug", "check", "x"], ["check", "x", "--debug"]])
def test_debug_shows_the_details(rolemap: Console, arguments: list[str]) -> None:
    said = rolemap(*arguments)
    assert said.code == 2
    assert said.err.startswith("Traceback ")
    assert "ZeroDivisionError: Ana Ruiz\nrolemap: Something went wrong" in said.err


@pytest.mark.usefixtures("defect")
def test_a_variable_shows_the_details_too(
    rolemap: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ROLEMAP_DEBUG", "1")
    assert rolemap("check", "x").err.startswith("Traceback ")


@pytest.mark.parametrize("word", ["\x1b[2J", "a\nb", "\u202ex"])
def test_what_was_typed_is_no_command_to_the_terminal(rolemap: Console, word: str) -> None:
    for arguments in (["rules", word], ["new", "x", "--template", word], ["check", f"--{word}"]):
        said = rolemap(*arguments)
        assert said.code == 2
        assert visible(said.err, keep="\n") == said.err
        assert said.err.count("\n") == 1


def test_ctrl_c_ends_quietly(rolemap: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(path: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(files, "read", read)
    said = rolemap("check", "x")
    assert (said.code, said.out, said.err.strip()) == (130, "", "")


# Pipes and terminals.


@pytest.mark.parametrize("arguments", [["rules"], ["check", "team.rolemap.json"], ["--help"]])
def test_a_reader_who_had_enough_is_no_error(tmp_path: Path, arguments: list[str]) -> None:
    saved(tmp_path / "team.rolemap.json", TEAM)
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "rolemap", *arguments],
            cwd=tmp_path,
            env=environment(),
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (128 + signal.SIGPIPE, b"")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_encoding_will_do(tmp_path: Path, encoding: str) -> None:
    saved(tmp_path / "team.rolemap.json", TEAM)
    command = [sys.executable, "-m", "rolemap", "check", "team.rolemap.json", "gone.rolemap.json"]
    env = environment(PYTHONIOENCODING=encoding, PYTHONUTF8="0", LC_ALL="C")
    done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, check=False)
    assert done.returncode == 2
    assert b"Nobody is accountable for" in done.stdout
    assert b"gone.rolemap.json" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("more", "coloured"),
    [
        ({"TERM": "xterm"}, True),
        ({"TERM": "xterm", "NO_COLOR": ""}, True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
    ],
)
def test_colour_is_for_terminals(tmp_path: Path, more: dict[str, str], coloured: bool) -> None:
    team = saved(tmp_path / "team.rolemap.json", TEAM)
    master, slave = os.openpty()
    try:
        subprocess.run(
            [sys.executable, "-m", "rolemap", "check", team],
            env=environment(**more),
            stdout=slave,
            check=False,
        )
        os.close(slave)
        slave = -1
        shown = _all_of(master)
    finally:
        os.close(master)
        if slave >= 0:
            os.close(slave)
    assert (b"\x1b[31m" in shown) is coloured
    assert "✕ error".encode() in shown.replace(b"\x1b[31m", b"")
    plain = process(["check", team], cwd=tmp_path).out
    assert "\x1b" not in plain


def _all_of(terminal: int) -> bytes:
    shown = b""
    try:
        while more := os.read(terminal, 65536):
            shown += more
    except OSError:  # how Linux says that nobody writes any more
        pass
    return shown


def test_the_module_and_the_script_are_the_same(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "rolemap", "--version"]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, check=True)
    assert done.stdout == process(["--version"], cwd=tmp_path).out.encode()
    assert 'rolemap = "rolemap.__main__:main"' in (ROOT / "pyproject.toml").read_text()
