"""A screen with a bus for assistive technology, and a screen reader on it."""

import json
import os
import subprocess
import time
from pathlib import Path
from types import TracebackType

from tests.e2e.screen import Screen

# The libraries of screen readers belong to the system, and so to its Python.
_PYTHON = "/usr/bin/python3"
_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_READER = Path(__file__).with_name("reads_aloud.py")
_PATIENCE = 20.0

Line = tuple[int, str, str, tuple[str, ...]]


class Aloud(Screen):
    """A screen that is read aloud; `reader` says what is read."""

    def __enter__(self) -> "Aloud":
        super().__enter__()
        read, write = os.pipe()
        command = ["dbus-daemon", "--session", "--nofork", f"--print-address={write}"]
        bus = subprocess.Popen(
            command, pass_fds=(write,), env=self.environment, stderr=subprocess.DEVNULL
        )
        self._started.append(bus)
        os.close(write)
        with os.fdopen(read) as answer:
            address = answer.readline().strip()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        self._start(_LAUNCHER, "--launch-immediately")
        self.reader = Reader(self.environment)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.reader.end()
        super().__exit__(kind, error, trace)


class Reader:
    """The program that reads aloud."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [_PYTHON, str(_READER)],
            env={**environment, "PYTHONPATH": ""},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        assert self._process.stdout is not None
        assert json.loads(self._process.stdout.readline()) == "ready"

    def ask(self, request: str) -> object:
        """What it says to a request of `reads_aloud`."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(request + "\n")
        return json.loads(self._process.stdout.readline())

    def read(self, name: str) -> list[str]:
        """What is in the thing of that name, each level further in."""
        found = self.ask(f"inside {name}")
        assert isinstance(found, list), found
        return ["  " * (depth - 1) + said for depth, _, said, _ in found]

    def states(self, name: str, thing: str) -> list[str]:
        """The states of what begins with `thing`, inside the thing of that name."""
        found = self.ask(f"inside {name}")
        assert isinstance(found, list), found
        return next(states for _, _, said, states in found if said.startswith(thing))

    def wait_for(self, request: str, wanted: str) -> None:
        """Wait until an answer holds `wanted`."""
        end, answer = time.monotonic() + _PATIENCE, ""
        while time.monotonic() < end:
            answer = json.dumps(self.ask(request), ensure_ascii=False)
            if wanted in answer:
                return
            time.sleep(0.1)
        raise AssertionError(f"{request}: {answer}, wanted {wanted!r}")

    def hears(self, kind: str, wanted: str) -> None:
        """Wait until something of a kind is heard that begins with `wanted`."""
        end = time.monotonic() + _PATIENCE
        heard: list[tuple[str, str, str]] = []
        while time.monotonic() < end:
            news = self.ask("heard")
            assert isinstance(news, list), news
            heard += news
            if any(one == kind and said.startswith(wanted) for one, _, said in news):
                return
            time.sleep(0.05)
        raise AssertionError(f"wanted {kind} {wanted!r}, heard {heard}")

    def end(self) -> None:
        """End it."""
        self._process.communicate(timeout=_PATIENCE)
