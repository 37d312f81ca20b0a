"""A virtual screen with a real window on it, and a real mouse and keyboard to work it with."""

import os
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType

_PROGRAM = Path(__file__).with_name("spoken_to.py")
_PATIENCE = 20.0


class Screen:
    """An Xvfb of its own with a window manager, as a context manager; ends what it started."""

    def __enter__(self) -> "Screen":
        read, write = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1440x900x24",
            "-nolisten",
            "tcp",
        ]
        self._started = [subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)]
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        self.environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("WAYLAND_DISPLAY", None)
        self._start("openbox")
        return self

    def _start(self, *command: str) -> None:
        quiet = subprocess.DEVNULL
        self._started.append(
            subprocess.Popen(command, env=self.environment, stdout=quiet, stderr=quiet)
        )

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in reversed(self._started):
            process.terminate()
            process.wait(_PATIENCE)

    def xdotool(self, *words: object) -> str:
        """Move the real mouse, press real keys."""
        command = ["xdotool", *(str(word) for word in words)]
        done = subprocess.run(
            command,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=True,
        )
        return done.stdout

    def drag(self, start: tuple[int, int], end: tuple[int, int], *, let_go: bool = True) -> None:
        """Press at one point, go to the other in steps as a hand does, and let go."""
        self.xdotool("mousemove", *start, "mousedown", 1)
        for part in range(1, 13):
            at = [round(a + (b - a) * part / 12) for a, b in zip(start, end, strict=True)]
            self.xdotool("mousemove", *at)
            time.sleep(0.03)
        time.sleep(0.2)
        if let_go:
            self.xdotool("mouseup", 1)

    def key(self, name: str) -> None:
        """Press a key, as xdotool names it ("ctrl+z")."""
        self.xdotool("key", "--clearmodifiers", name)


class Window:
    """The program on that screen."""

    def __init__(self, screen: Screen, path: Path) -> None:
        environment = {**screen.environment, "PYTHONPATH": str(_PROGRAM.parents[2])}
        self._process = subprocess.Popen(
            [sys.executable, str(_PROGRAM), str(path)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

    def ask(self, request: str) -> str:
        """What the window answers to a request of `spoken_to`."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(request + "\n")
        answer = self._process.stdout.readline()
        if not answer:
            raise AssertionError(f"the window is gone: {self.end()}")
        return answer.strip()

    def place(self, request: str) -> tuple[int, int]:
        """Where a thing is on the screen."""
        x, y = self.ask(request).split()
        return int(x), int(y)

    def wait_for(self, request: str, wanted: str, *, absent: bool = False) -> None:
        """Wait until an answer holds `wanted`, or no longer does."""
        end = time.monotonic() + _PATIENCE
        answer = ""
        while time.monotonic() < end:
            answer = self.ask(request)
            if (wanted in answer) != absent:
                return
            time.sleep(0.05)
        raise AssertionError(f"{request}: {answer!r}, wanted{' no' * absent} {wanted!r}")

    def end(self) -> str:
        """End the program; returns what it wrote to its standard error."""
        if self._process.poll() is None:
            try:
                return self._process.communicate("quit\n", timeout=_PATIENCE)[1]
            except subprocess.TimeoutExpired:
                self._process.kill()
        return self._process.communicate()[1]
