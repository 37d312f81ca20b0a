"""The process in which files of others are read: what it may do, and that it can be given up."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from rolemap.formats.foreign import away
from rolemap.formats.foreign.away import outcome_away
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import Cancelled

LIST = Source.of("people.csv", b"Name,E-mail\nAna,ana@here.example\n")


def shut_in(code: str, cwd: Path) -> str:
    """What a process says at its end that runs `code` as the reader of others' files would."""
    start = "from rolemap.formats.foreign.worker import shut_in\nshut_in()\n"
    done = subprocess.run(
        [sys.executable, "-c", start + code], cwd=cwd, capture_output=True, check=False, text=True
    )
    return (
        done.stderr.strip().splitlines()[-1] if done.stderr.strip() else f"code {done.returncode}"
    )


def test_a_harmless_reader_works(tmp_path: Path):
    assert shut_in("import json; open(json.__file__).read()", tmp_path) == "code 0"


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.fork()",
        "import os; os.execv('/bin/true', ['true'])",
        "open('there', 'w')",
        "import os; os.open('there', os.O_CREAT)",
        "import pathlib; pathlib.Path('there').mkdir()",
        "import os; os.remove('kept')",
        "import os; os.rename('kept', 'there')",
    ],
)
def test_a_reader_that_is_taken_over_has_no_way_out(code: str, tmp_path: Path):
    (tmp_path / "kept").write_text("kept")
    assert shut_in(code, tmp_path).startswith("PermissionError")
    assert [one.name for one in tmp_path.iterdir()] == ["kept"]


def test_a_reader_gets_no_more_memory_than_it_may_have(tmp_path: Path):
    assert shut_in("bytearray(3 * 2**30)", tmp_path) == "MemoryError"


def instead(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Run `code` as the process that reads."""
    monkeypatch.setattr(away, "_command", lambda: [sys.executable, "-c", code])


def test_one_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch):
    instead(monkeypatch, "import time; time.sleep(600)")
    before = set(threading.enumerate())
    found = outcome_away(LIST, most_seconds=0.3)
    assert found.imported is None
    assert "asks for more memory or time" in str(found.problem)
    assert set(threading.enumerate()) <= before


def test_one_that_nobody_wants_any_more_ends(monkeypatch: pytest.MonkeyPatch):
    instead(monkeypatch, "import time; time.sleep(600)")
    before = set(threading.enumerate())

    def no_longer(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        outcome_away(LIST, progress=no_longer)
    assert set(threading.enumerate()) <= before


@pytest.mark.parametrize(
    "said",
    ["", "no JSON", "o{", "o{}", "x", "p0.5", 'o{"formats": 3}', "p0.1\\no[]", "o" + "[" * 9_000],
)
def test_one_that_talks_nonsense_or_dies_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, said: str
):
    instead(monkeypatch, f"import sys; sys.stdin.buffer.read(); sys.stdout.write('{said}\\n')")
    assert "asks for more memory or time" in str(outcome_away(LIST).problem)


def test_how_far_it_is_is_told(monkeypatch: pytest.MonkeyPatch):
    instead(monkeypatch, "import sys; sys.stdin.buffer.read(); sys.stdout.write('p0.25\\np0.5\\n')")
    told: list[float] = []
    outcome_away(LIST, progress=told.append)
    assert [one for one in told if one] == [0.25, 0.5]


def test_what_lies_in_the_folder_one_works_in_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "json.py").write_text("raise SystemExit('run')")
    (tmp_path / "rolemap.py").write_text("raise SystemExit('run')")
    monkeypatch.chdir(tmp_path)
    nothing = outcome_away(Source.of("nothing.csv", b""))
    assert "is empty" in str(nothing.problem)
