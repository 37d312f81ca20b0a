"""Saves in processes of their own, which are killed, lied to or run as somebody else."""

import json
import shutil
import signal
import struct
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rolemap.formats.safe_file import TEMPORARY

ROOT = Path(__file__).resolve().parent.parent.parent.parent
NOBODY = 65534


@contextmanager
def watchdog(seconds: float = 1.0) -> Generator[None, None, None]:
    """Fail what takes longer, even if it waits for the system."""

    def bark(number: int, frame: object) -> None:
        raise AssertionError(f"still busy after {seconds} s")

    before = signal.signal(signal.SIGALRM, bark)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def access_list(*, user: int, mask: int) -> bytes:
    """The bytes of an access list: owner and `user` may read and write, `mask` permitting."""
    nobody = 0xFFFFFFFF
    entries = (
        (1, 6, nobody),
        (2, 6, user),
        (4, 0, nobody),
        (0x10, mask, nobody),
        (0x20, 0, nobody),
    )
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


def program(code: str) -> list[str]:
    """A command that runs `code` with the project's modules and nothing of the user's."""
    return [
        sys.executable,
        "-I",
        "-B",
        "-c",
        f"import sys\nsys.path.insert(0, {str(ROOT)!r})\n{code}",
    ]


def as_other_user(code: str, folder: Path) -> Any:
    """What `code` prints as JSON, run in `folder` without the rights of the administrator."""
    prelude = f"""
import json, os
from pathlib import Path
from rolemap.formats.safe_file import RoleMapError, create, read, save

def tried(action):
    try:
        return action() and "done"
    except RoleMapError as error:
        return str(error)

os.chdir({str(folder)!r})
if os.geteuid() == 0:
    os.setgroups([])
    os.setegid({NOBODY})
    os.seteuid({NOBODY})
"""
    done = subprocess.run(program(prelude + code), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


# Saves until it is killed, again and again; prints how many kills fell into a save.
KILLED = r"""
import os, random, signal, time
from pathlib import Path
from rolemap.formats.safe_file import TEMPORARY, save

path, kills, chance = Path(sys.argv[1]), int(sys.argv[2]), random.Random(1)

def content(number):
    return b"%d\n" % number + bytes([number % 256]) * 300_000 + b"\n%d" % number

def save_for_ever(number, out):
    while True:
        number += 1
        save(path, content(number))
        os.write(out, b"%d\n" % number)

save(path, content(0))
number = 0
for _ in range(kills):
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        save_for_ever(number, theirs)
    os.close(theirs)
    time.sleep(chance.uniform(0, 0.03))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with open(ours, "rb") as told:
        acknowledged = int((told.read().split() or [b"%d" % number])[-1])
    data = path.read_bytes()
    number = int(data.split(b"\n")[0])
    assert data == content(number), "half a file"
    assert acknowledged <= number <= acknowledged + 1, "an acknowledged save is lost"
print(len(list(path.parent.glob(TEMPORARY))))
"""

# Appends so many lines of its own to a file; whoever was faster makes it try again.
APPENDING = r"""
import os
from pathlib import Path
from rolemap.formats.safe_file import ChangedOnDisk, read, save

path, left = Path(sys.argv[1]), int(sys.argv[2])
while left:
    data, seen = read(path)
    try:
        save(path, data + b"%d %d\n" % (os.getpid(), left), expected=seen)
    except ChangedOnDisk:
        continue
    left -= 1
"""

# Saves once; the temporary name is known, so that its system calls can be picked out.
ONE_SAVE = r"""
from pathlib import Path
from rolemap.formats.fs import Fs
from rolemap.formats.safe_file import Fingerprint, SaveFailed, save

class Known(Fs):
    def token(self):
        return "known000"

try:
    save(Path(sys.argv[1]), b"new" * 7000, fs=Known(), expected=Fingerprint.of(b"old" * 5000))
    print("saved")
except SaveFailed as error:
    print(error)
"""
BEFORE, AFTER = b"old" * 5000, b"new" * 7000


@dataclass(frozen=True)
class Traced:
    """One save in a process of its own.

    Attributes:
        told: what it said, "" if it was killed.
        content: what the file holds.
        calls: the names of the system calls on the file and its folder, in order.
        hit: whether a fault was put in.
        left: the files left over.
    """

    told: str
    content: bytes
    calls: list[str]
    hit: bool
    left: list[Path]


def can_trace() -> bool:
    """Whether strace is there and allowed to work."""
    if shutil.which("strace") is None:
        return False
    return (
        subprocess.run(["strace", "-qq", "true"], capture_output=True, check=False).returncode == 0
    )


def traced_save(folder: Path, fault: str = "") -> Traced:
    """Save under strace, the kernel answering as `fault` says, and look at what came of it."""
    folder.mkdir()
    trace, place = folder / "trace", folder / "place"
    place.mkdir()
    path = place / "team.json"
    path.write_bytes(BEFORE)
    only = [f"-P{one}" for one in (place, path, place / TEMPORARY.replace("????????", "known000"))]
    inject = ["-e", f"inject={fault}"] if fault else []
    command = ["strace", "-qq", "-o", str(trace), *only, *inject, *program(ONE_SAVE), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = trace.read_text("utf-8").splitlines()
    return Traced(
        told=done.stdout.strip(),
        content=path.read_bytes(),
        calls=[line.split("(")[0] for line in lines if "(" in line],
        hit="(INJECTED)" in "".join(lines) or "killed by SIGKILL" in lines[-1],
        left=list(place.glob(TEMPORARY)),
    )
