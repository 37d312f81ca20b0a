"""Reads what is not trusted in a process of its own, which can be given up at any moment."""

import os
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from time import monotonic

from rolemap.formats.foreign import READ_FOREIGN
from rolemap.formats.foreign.outcome import Outcome
from rolemap.formats.foreign.transport import unpacked
from rolemap.formats.foreign.worker import MOST_SECONDS, head_of
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import Progress, nobody_asks
from rolemap.model.text import Text, text

_LOOK_EVERY = 0.1  # seconds between two looks at whether somebody still wants it
_NOT_DONE = b""


def outcome_away(
    source: Source,
    mapping: Mapping | None = None,
    progress: Progress = nobody_asks,
    *,
    most_seconds: float = 2 * MOST_SECONDS,
) -> Outcome:
    """Read a source in a process with limits; what is wrong with it is said in the outcome.

    Args:
        source: what to read.
        mapping: how.
        progress: is told how far it is, several times a second; it may raise `Cancelled`.
        most_seconds: after which it is given up.

    Raises:
        Cancelled: somebody no longer wants it.
    """
    with _process() as process:
        lines = SimpleQueue[bytes]()
        told = threading.Thread(target=_talk, args=(process, source, mapping, lines), daemon=True)
        told.start()
        try:
            found = _awaited(lines, progress, monotonic() + most_seconds)
        finally:
            process.kill()
            told.join()
    try:
        return unpacked(found)
    except ValueError:  # it ended before it was done
        return Outcome(problem=_too_much(source.name))


@contextmanager
def _process() -> "Generator[subprocess.Popen[bytes]]":
    process = subprocess.Popen(  # noqa: S603, this program itself
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        # What goes wrong inside may hold words of the file.
        # On Windows a program without a console would open one for each import.
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        stderr=None if os.environ.get("ROLEMAP_DEBUG") else subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def _command() -> list[str]:
    """The program itself; a packed one has no other Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_FOREIGN]
    # -P: what lies in the folder that somebody works in is not run.
    return [sys.executable, "-P", "-m", "rolemap", READ_FOREIGN]


def _talk(
    process: "subprocess.Popen[bytes]",
    source: Source,
    mapping: Mapping | None,
    lines: "SimpleQueue[bytes]",
) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(head_of(source, mapping or Mapping()))
        for data in source.files.values():
            process.stdin.write(data)
        process.stdin.close()
        for line in process.stdout:
            lines.put(line)
    except (OSError, ValueError):
        pass  # it has ended, or was ended
    finally:
        lines.put(_NOT_DONE)


def _awaited(lines: "SimpleQueue[bytes]", progress: Progress, end: float) -> bytes:
    """The line with the outcome, or `_NOT_DONE`."""
    done = 0.0
    while monotonic() < end:
        try:
            line = lines.get(timeout=_LOOK_EVERY)
        except Empty:
            progress(done)
            continue
        match line[:1]:
            case b"p":
                done = float(line[1:])
                progress(done)
            case b"o":
                return line[1:]
            case _:
                return _NOT_DONE
    return _NOT_DONE


def _too_much(name: str) -> Text:
    return text(
        "“{name}” could not be read: it asks for more memory or time than any honest file of its "
        "size; import a part of it.",
        name=name,
    )
