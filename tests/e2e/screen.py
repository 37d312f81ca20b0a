"""A virtual screen with a real window on it, and a real mouse and keyboard to work it with."""

import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from types import TracebackType

_PROGRAM = Path(__file__).with_name("spoken_to.py")
_PICTURES = Path(__file__).parents[2] / "build" / "e2e"
_PATIENCE = 20.0

Point = tuple[int, int]


class Screen:
    """An Xvfb of its own with a window manager, as a context manager; ends what it started."""

    def __init__(self) -> None:
        self.windows: list[Window] = []
        self.steps: Counter[str] = Counter()  # what the hand did: clicks, drags, keys

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
        for window in self.windows:
            window.kill()
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

    def click(self, at: Point, *, keys: str = "", times: int = 1) -> None:
        """Click there, if need be twice, or with a key held down."""
        held = ("keydown", keys) if keys else ()
        let_go = ("keyup", keys) if keys else ()
        clicks = ("click", "--repeat", times, "--delay", 60, 1)
        self.steps["clicks"] += times
        self.xdotool("mousemove", *at, *held, *clicks, *let_go)

    def hover(self, at: Point) -> None:
        """Let the pointer rest there, after the little way that makes it known."""
        self.xdotool("mousemove", at[0] - 2, at[1], "sleep", 0.05, "mousemove", *at)

    def drag(self, start: Point, end: Point, *, let_go: bool = True) -> None:
        """Press at one point, go to the other in steps as a hand does, and let go."""
        self.steps["drags"] += 1
        self.xdotool("mousemove", *start, "mousedown", 1)
        for part in range(1, 13):
            at = [round(a + (b - a) * part / 12) for a, b in zip(start, end, strict=True)]
            self.xdotool("mousemove", *at)
            time.sleep(0.03)
        time.sleep(0.2)
        if let_go:
            self.let_go()

    def let_go(self) -> None:
        """Let go of what is dragged."""
        self.xdotool("mouseup", 1)

    def key(self, *names: str) -> None:
        """Press one key after the other, as xdotool names them ("ctrl+z")."""
        self.steps["keys"] += len(names)
        self.xdotool("key", "--clearmodifiers", "--delay", 30, *names)

    def type(self, words: str) -> None:
        """Type words, sign by sign."""
        self.steps["keys"] += len(words)
        self.xdotool("type", "--delay", 25, words)


class Window:
    """The program on that screen, with a folder of its own for what it remembers.

    Args:
        screen: where it is seen.
        path: the file with which it is started; None for none.
        home: the user's folder; beside the file when None.
    """

    def __init__(self, screen: Screen, path: Path | None, home: Path | None = None) -> None:
        folder = home or (path.parent if path is not None else Path.cwd())
        environment = {
            **screen.environment,
            "PYTHONPATH": str(_PROGRAM.parents[2]),
            "HOME": str(folder),
            "XDG_STATE_HOME": str(folder / "state"),
        }
        self._process = subprocess.Popen(
            [sys.executable, str(_PROGRAM), *([str(path)] if path is not None else [])],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        screen.windows.append(self)

    def ask(self, request: str) -> str:
        """What the window answers to a request of `spoken_to`."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(request + "\n")
        answer = self._process.stdout.readline()
        if not answer:
            raise AssertionError(f"the window is gone: {self.end()}")
        return answer.strip()

    def place(self, request: str) -> Point:
        """Where a thing is on the screen, once it is there."""
        self.wait_for(request, "not there", absent=True)
        x, y = self.ask(request).split()
        return int(x), int(y)

    def rect(self, name: str) -> tuple[int, int, int, int]:
        """Where the card of a responsibility is on the screen: left, top, right, bottom."""
        left, top, right, bottom = (int(part) for part in self.ask(f"rect {name}").split())
        return left, top, right, bottom

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

    def wait_until(self, request: str, wanted: str) -> None:
        """Wait until the answer is `wanted` and nothing else."""
        end = time.monotonic() + _PATIENCE
        answer = ""
        while time.monotonic() < end:
            answer = self.ask(request)
            if answer == wanted:
                return
            time.sleep(0.05)
        raise AssertionError(f"{request}: {answer!r}, wanted {wanted!r}")

    def photo(self, name: str) -> None:
        """Keep a picture of the screen for people to look at."""
        _PICTURES.mkdir(parents=True, exist_ok=True)
        assert self.ask(f"photo {_PICTURES / name}.png") == "True"

    def gone(self) -> str:
        """Wait until the program has ended by itself; returns what it complained of."""
        assert self._process.wait(_PATIENCE) == 0
        return self._process.communicate()[1]

    def end(self) -> str:
        """End the program; returns what it complained of."""
        try:
            return self._process.communicate(timeout=_PATIENCE)[1]
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.communicate()[1]

    def kill(self) -> None:
        """End the program at once if a story that failed left it running."""
        if self._process.returncode is None:
            self._process.kill()
            self._process.communicate()
