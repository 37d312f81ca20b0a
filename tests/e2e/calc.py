"""A real LibreOffice Calc beside the window, worked by the same mouse and keyboard."""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from tests.e2e.screen import Screen

_PATIENCE = 60.0
Rows = list[list[str]]
T = TypeVar("T")


class Calc:
    """Calc on a screen, as a context manager, with a table in it.

    Args:
        screen: where it is seen.
        folder: where its table and its settings are kept.
        rows: the table that it opens.
    """

    def __init__(self, screen: Screen, folder: Path, rows: Rows) -> None:
        self._screen = screen
        self._environment = {
            **screen.environment,
            "HOME": str(folder),
            "SAL_USE_VCLPLUGIN": "gen",  # without a toolkit of its own
        }
        self._table = folder / "table.csv"
        self._table.write_text("".join(",".join(row) + "\n" for row in rows))
        self._profile = f"-env:UserInstallation={(folder / 'calc').as_uri()}"

    def __enter__(self) -> "Calc":
        quiet = subprocess.DEVNULL
        options = ["--calc", "--norestore", "--nologo", "--nofirststartwizard", self._profile]
        command = ["soffice", *options, str(self._table)]
        self._process = subprocess.Popen(
            command, env=self._environment, stdout=quiet, stderr=quiet, start_new_session=True
        )
        self._agree("Text Import")  # a table of commas, as it guesses
        self.to_front()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # The script that was started runs the program itself in another process of its group.
        os.killpg(self._process.pid, signal.SIGTERM)
        self._process.wait(_PATIENCE)

    def _ask(self, *command: str) -> str:
        done = subprocess.run(
            command,
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
        return done.stdout

    def _wait_for_window(self, name: str) -> str:
        return _in_time(
            lambda: self._ask("xdotool", "search", "--onlyvisible", "--name", name).split()
        )[0]

    def _agree(self, name: str) -> None:
        """Press Enter in a dialog until it has heard."""
        dialog = self._wait_for_window(name)

        def gone() -> bool:
            self._ask("xdotool", "windowactivate", "--sync", dialog, "key", "Return")
            time.sleep(0.5)
            return dialog not in self._ask("xdotool", "search", "--onlyvisible", "--name", name)

        _in_time(gone)

    def to_front(self) -> None:
        """Give it the keyboard."""
        window = self._wait_for_window("LibreOffice Calc")
        self._ask("xdotool", "windowactivate", "--sync", window)
        time.sleep(0.5)  # it takes keys a moment after it says so

    def copy_all(self) -> None:
        """Copy the whole table."""
        self._screen.key("ctrl+Home", "ctrl+shift+End", "ctrl+c")
        # Its own name: what another program had put there is not there any more.
        _in_time(lambda: "openoffice" in self._clipboard("TARGETS"))

    def paste_over_all(self) -> None:
        """Empty the sheet and paste what is on the clipboard at its start."""
        self._screen.key("ctrl+Home", "ctrl+shift+End", "Delete", "ctrl+Home", "ctrl+v")
        self._agree("Import Options")
        time.sleep(1)

    def table(self) -> Rows:
        """The whole table as Calc itself tells it."""
        self.copy_all()
        words = self._clipboard("UTF8_STRING")
        return [line.split("\t") for line in words.splitlines()]

    def _clipboard(self, target: str) -> str:
        return self._ask("xclip", "-o", "-selection", "clipboard", "-t", target)

    def photo(self, path: Path) -> None:
        """Keep a picture of the screen for people to look at."""
        self._ask("import", "-window", "root", str(path))


def _in_time(look: Callable[[], T]) -> T:
    """What it looks for, once it is there."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError("waited in vain")
