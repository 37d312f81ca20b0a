"""The process that reads what is not trusted: with little memory and time, and no way out.

It gets a source on standard input and writes lines of JSON: how far it is, then the outcome.
"""

import gc
import json
import os
import sys
from typing import BinaryIO

from rolemap.formats.foreign.outcome import Outcome, outcome
from rolemap.formats.foreign.transport import packed
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.model.text import text

# What a file of 50 MB needs at the most, and what no honest one needs.
MOST_MEMORY = 2 * 2**30
MOST_SECONDS = 60

_BY_SIGN = {"progress": b"p", "outcome": b"o"}
_FORBIDDEN = (
    *("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"),
    *("subprocess.Popen", "os.exec", "os.posix_spawn", "os.spawn", "os.system", "os.fork"),
    *("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate"),
    *("os.chmod", "os.chown", "os.putenv", "ctypes.dlopen", "ctypes.dlsym"),
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC


def work(given: BinaryIO, told: BinaryIO) -> int:
    """Read the source on `given` and tell on `told` what comes of it.

    Returns:
        The exit code of the process.
    """
    gc.disable()  # it is over before a collection would be worth its time
    head = json.loads(given.readline())
    files = {path: given.read(size) for path, size in head["files"]}
    source = Source(head["name"], files, head["is_folder"])
    mapping = Mapping.model_validate(head["mapping"])
    # Under icalendar dateutil asks for it, and it opens a library of its own when it is loaded.
    import ctypes  # noqa: F401  # pyright: ignore[reportUnusedImport]

    shut_in()

    def progress(done: float) -> None:
        told.write(b"%s%f\n" % (_BY_SIGN["progress"], done))
        told.flush()

    try:
        found = packed(outcome(source, mapping, progress))
    except (MemoryError, RecursionError):
        found = packed(Outcome(problem=text("It is nested too deeply, or too large, to be read.")))
    told.write(_BY_SIGN["outcome"] + found + b"\n")
    told.flush()
    return 0


def head_of(source: Source, mapping: Mapping) -> bytes:
    """The line that goes before the bytes of the files."""
    head = {
        "name": source.name,
        "is_folder": source.is_folder,
        "files": [[path, len(data)] for path, data in source.files.items()],
        "mapping": mapping.model_dump(),
    }
    return json.dumps(head).encode() + b"\n"


def shut_in() -> None:
    """From here on: so much memory and time, no network, no other process, nothing written."""
    try:
        import resource
    except ImportError:  # Windows; there the time is watched from outside
        pass
    else:
        _limit(resource.RLIMIT_AS, MOST_MEMORY)
        _limit(resource.RLIMIT_CPU, MOST_SECONDS)
        _limit(resource.RLIMIT_FSIZE, 0)
        _limit(resource.RLIMIT_CORE, 0)
    sys.addaudithook(_watch)


def _limit(which: int, most: int) -> None:
    import resource

    _, hard = resource.getrlimit(which)
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(which, (most, most))


def _watch(event: str, given: tuple[object, ...]) -> None:
    """Python tells before it does any of these."""
    if event in _FORBIDDEN:
        raise PermissionError(f"{event} while reading a file")
    if event == "open" and isinstance(given[2], int) and given[2] & _WRITING:
        raise PermissionError("a file opened for writing while reading another")


if __name__ == "__main__":
    sys.exit(work(sys.stdin.buffer, sys.stdout.buffer))
