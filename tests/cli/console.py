"""Runs the program as a shell would: in this process, or in one of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from rolemap.__main__ import main
from rolemap.formats.org_file import save_org
from rolemap.model.org import Org

ROOT = Path(__file__).resolve().parent.parent.parent

# The window's toolkit cannot be imported, as on a server.
_WITHOUT_QT = """
import sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
from rolemap.__main__ import main
sys.exit(main())
"""


@dataclass(frozen=True)
class Said:
    """What a run of the program left behind."""

    code: int
    out: str
    err: str


class Console:
    """Runs commands in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> Said:
        """Run `rolemap ARGUMENTS`."""
        self._capsys.readouterr()
        code = main([str(one) for one in arguments])
        out, err = self._capsys.readouterr()
        return Said(code, out, err)

    def failed(self, *arguments: str | Path) -> str:
        """What `rolemap ARGUMENTS` says on stderr when it cannot be done: one line."""
        said = self(*arguments)
        assert said.code == 2
        assert said.err.startswith("rolemap: ")
        assert said.err.count("\n") == 1, said.err
        assert said.err.endswith("\n")
        return said.err.removeprefix("rolemap: ").removesuffix("\n")


def environment(**more: str) -> dict[str, str]:
    """The environment of a process without a display, coverage or settings of its own."""
    kept = {key: os.environ[key] for key in ("PATH", "HOME", "LANG") if key in os.environ}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **more}


def process(
    arguments: Sequence[str | Path], *, cwd: Path, env: Mapping[str, str] | None = None
) -> Said:
    """Run `rolemap ARGUMENTS` in a process where Qt cannot be imported."""
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_QT, *map(str, arguments)],
        cwd=cwd,
        env=environment(**(env or {})),
        capture_output=True,
        check=False,
    )
    return Said(done.returncode, done.stdout.decode(), done.stderr.decode())


def imported(arguments: Sequence[str | Path], *, cwd: Path) -> set[str]:
    """The modules that `rolemap ARGUMENTS` imports."""
    code = (
        "import sys, atexit\n"
        "atexit.register(lambda: print(*sys.modules, file=open('modules', 'w')))\n"
        "from rolemap.__main__ import main\nsys.exit(main())\n"
    )
    command = [sys.executable, "-c", code, *map(str, arguments)]
    subprocess.run(command, cwd=cwd, env=environment(), capture_output=True, check=False)
    return set((cwd / "modules").read_text().split())


def saved(path: Path, org: Org) -> Path:
    """A file with this organisation."""
    save_org(path, org)
    return path
