"""A file system that fails when told to."""

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from rolemap.formats.fs import Fs

# Everything that can fail: a random token and a sleep ask nothing of a drive.
REQUESTS = tuple(
    name for name in vars(Fs) if not name.startswith("_") and name not in {"token", "sleep"}
)


@dataclass(frozen=True)
class Fault:
    """What happens instead of a request.

    Attributes:
        code: the errno; 0 lets a write write only a part.
        late: the request is carried out, and then reported as failed.
    """

    code: int
    late: bool = False


@dataclass(frozen=True)
class Request:
    name: str
    args: tuple[Any, ...]
    result: Any
    ok: bool


Plan = Callable[[int, str], Fault | None]


class Faulty(Fs):
    """The real system, but `plan(number, name)` may let a request fail; keeps a log.

    Nothing waits for the drive, so that thousands of saves take seconds.
    """

    def __init__(self, plan: Plan = lambda number, name: None) -> None:
        self.plan = plan
        self.log: list[Request] = []
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def ask(self, name: str, args: tuple[Any, ...]) -> Any:
        number = len(self.log)
        self.log.append(Request(name, args, None, ok=False))
        result = self._answer(self.plan(number, name), name, args)
        self.log[number] = Request(name, args, result, ok=True)
        return result

    def _answer(self, fault: Fault | None, name: str, args: tuple[Any, ...]) -> Any:
        if fault is None or (fault.code == 0 and name != "write"):
            return self._real(name, args)
        if fault.code == 0:
            return self._real(name, (args[0], args[1][: max(1, len(args[1]) // 3)]))
        if fault.late or name == "close":
            # Linux closes a descriptor whatever it answers.
            self._real(name, args)
        raise OSError(fault.code, os.strerror(fault.code))

    def _real(self, name: str, args: tuple[Any, ...]) -> Any:
        if name in {"fsync", "fsync_folder"}:
            return None
        return getattr(Fs, name)(self, *args)

    def names_asked(self) -> list[str]:
        return [request.name for request in self.log]


def _asking(name: str) -> Callable[..., Any]:
    return lambda self, *args: self.ask(name, args)


for _name in REQUESTS:
    setattr(Faulty, _name, _asking(_name))


def failing(name: str, code: int, *, late: bool = False) -> Faulty:
    """A system on which one request always fails."""
    return Faulty(lambda number, asked: Fault(code, late) if asked == name else None)


def acts_before(name: str, act: Callable[[], object]) -> Faulty:
    """A system on which `act` happens just before the first request of that name."""
    acts = [act]

    def plan(number: int, asked: str) -> Fault | None:
        if asked == name and acts:
            acts.pop()()
        return None

    return Faulty(plan)


def windows_busy(name: str, times: int, code: int = 32) -> Faulty:
    """A system on which somebody else has the file open, so many times."""
    left = [times]

    def plan(number: int, asked: str) -> Fault | None:
        if asked == name and left[0]:
            left[0] -= 1
            error = PermissionError(errno.EACCES, "sharing violation")
            error.winerror = code  # type: ignore[attr-defined]
            raise error
        return None

    return Faulty(plan)
