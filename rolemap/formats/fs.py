"""The border to the operating system, and its refusals as words for a person.

Each thing that `safe_file` asks of the system is one method, so that a test can let any of them
fail. Imports the standard library and `rolemap.model.text` only.
"""

import errno
import os
import secrets
import sys
import time
from itertools import islice
from pathlib import Path

from rolemap.model.text import Text, text

if sys.platform != "win32":
    import fcntl

# Not every system has all of these; where one is missing there is nothing to switch on.
_COMMON: int = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)
_NO_WAIT: int = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_MOST_NAMES = 10_000


class Fs:
    """What reading and saving ask of the operating system.

    Each method is one request and raises OSError where the system says no.
    """

    def token(self) -> str:
        """Eight characters that nobody can guess."""
        return secrets.token_hex(4)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def lstat(self, path: Path) -> os.stat_result:
        """What is at `path`; a link is not followed."""
        return os.lstat(path)

    def readlink(self, path: Path) -> Path:
        """Where a link points to, relative to the folder it is in."""
        return path.readlink()

    def names(self, folder: Path) -> list[str]:
        """The names in a folder, of a very full one only some."""
        with os.scandir(folder) as entries:
            return [entry.name for entry in islice(entries, _MOST_NAMES)]

    def check_writable(self, path: Path) -> None:
        """Raise OSError if this user may not write the file; it is not touched."""
        effective = os.access in os.supports_effective_ids
        if os.access(path, os.W_OK, effective_ids=effective):
            return
        if sys.platform != "win32" and os.statvfs(path).f_flag & os.ST_RDONLY:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    def open_new(self, path: Path) -> int:
        """Make a file that nobody else can read, to write to; refuse if the name is taken."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK | _COMMON, 0o600)

    def open_to_read(self, path: Path) -> int:
        """Open a file; never waits for somebody at the other end of a pipe."""
        return os.open(path, os.O_RDONLY | _NO_LINK | _NO_WAIT | _COMMON)

    def open_folder(self, path: Path) -> int | None:
        """Open a folder to lock and sync it; None where the system cannot do that."""
        if sys.platform == "win32":
            return None
        return os.open(path, os.O_RDONLY | os.O_DIRECTORY | _COMMON)

    def try_lock(self, folder: int) -> bool:
        """Lock an open folder against other savers until it is closed; False if one has it."""
        if sys.platform == "win32":
            return True
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            # NOTE: a drive that knows no locks must not stop a save.
            return True
        return True

    def fstat(self, fd: int) -> os.stat_result:
        """What an open file is."""
        return os.fstat(fd)

    def read(self, fd: int, most: int) -> bytes:
        """Some bytes, at most so many; none at the end of the file."""
        return os.read(fd, most)

    def write(self, fd: int, data: memoryview) -> int:
        """Write the first bytes of `data` and say how many they were."""
        return os.write(fd, data)

    def fsync(self, fd: int) -> None:
        """Return when the content of an open file is on the drive."""
        if sys.platform == "darwin":
            try:
                # There, fsync leaves the data in the drive's own memory.
                fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
            except OSError as error:
                if error.errno not in UNSUPPORTED:
                    raise
            else:
                return
        os.fsync(fd)

    def fsync_folder(self, folder: int) -> None:
        """Return when the names in an open folder are on the drive."""
        os.fsync(folder)

    def close(self, fd: int) -> None:
        """Close; a network drive may report only now that the data did not arrive."""
        os.close(fd)

    def replace(self, source: Path, target: Path) -> None:
        """Give `source` the name `target` in one step; what had that name is gone."""
        os.replace(source, target)

    def put_new(self, source: Path, target: Path) -> None:
        """Give `source` the name `target` in one step unless the name is taken.

        `source` may keep its old name as well.
        """
        if sys.platform == "win32":
            os.rename(source, target)
        else:
            os.link(source, target, follow_symlinks=False)

    def unlink(self, path: Path) -> None:
        """Remove a name."""
        os.unlink(path)

    def set_owner(self, fd: int, user: int, group: int) -> None:
        """Give an open file to a user and a group; -1 leaves one as it is."""
        if sys.platform != "win32":
            os.fchown(fd, user, group)

    def set_mode(self, fd: int, mode: int) -> None:
        """Set the permission bits of an open file."""
        if sys.platform != "win32":
            os.fchmod(fd, mode)

    def attributes(self, path: Path) -> list[str]:
        """The names of a file's extended attributes, access lists among them."""
        return os.listxattr(path, follow_symlinks=False) if sys.platform == "linux" else []

    def attribute(self, path: Path, name: str) -> bytes:
        """The value of an extended attribute."""
        return os.getxattr(path, name, follow_symlinks=False) if sys.platform == "linux" else b""

    def set_attribute(self, fd: int, name: str, value: bytes) -> None:
        """Set an extended attribute of an open file."""
        if sys.platform == "linux":
            os.setxattr(fd, name, value)


REAL = Fs()

# How systems say "this drive does not know that request".
UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})
# Windows: a virus scanner or an indexer has the file open for a moment.
SHARING_VIOLATIONS = frozenset({5, 32, 33})

_ELSEWHERE = text("save it on another drive")
_RENAMED = text("save it under another name")
_AGAIN = text("save again, or save it in another folder")

# By name, because not every system has every number: the cause, and what to do about a save.
_SAVE: dict[str, tuple[Text, Text]] = {
    "EACCES": (
        text("you are not allowed to write there"),
        text("save it in another folder, or ask its owner for permission"),
    ),
    "EBUSY": (
        text("another program is using it"),
        text("close that program and save again, or save it under another name"),
    ),
    "EDQUOT": (
        text("your quota on this drive is used up"),
        text("delete what you no longer need and save again, or save it on another drive"),
    ),
    "EFBIG": (text("the file is too large for this drive"), _ELSEWHERE),
    "EINTR": (text("the system interrupted it"), text("save again")),
    "EINVAL": (text("the drive does not take this name or this kind of file"), _RENAMED),
    "EIO": (
        text("the drive reported an error"),
        text("save it on another drive, then have this one checked"),
    ),
    "EISDIR": (text("it is a folder"), _RENAMED),
    "ELOOP": (text("its links lead round in a circle"), _RENAMED),
    "EMFILE": (text("too many files are open"), text("close some windows and save again")),
    "ENAMETOOLONG": (text("the name is too long"), text("save it under a shorter name")),
    "ENFILE": (text("too many files are open"), text("close some programs and save again")),
    "ENOENT": (
        text("its folder is no longer there"),
        text("make the folder again and save again, or save it in another folder"),
    ),
    "ENOSPC": (
        text("the drive is full"),
        text("free some space and save again, or save it on another drive"),
    ),
    "ENOTDIR": (
        text("a part of its path is not a folder"),
        text("save it in another folder"),
    ),
    "EPERM": (
        text("the system protects it"),
        text("lift the protection and save again, or save it under another name"),
    ),
    "EROFS": (text("the drive is read-only"), _ELSEWHERE),
    "ESTALE": (
        text("the network drive has lost it"),
        text("connect the drive again and save again, or save it on another drive"),
    ),
    "ETIMEDOUT": (
        text("the network drive does not answer"),
        text("save again later, or save it on another drive"),
    ),
    "EXDEV": (text("it is mounted there from another drive"), _RENAMED),
}
_READ: dict[str, tuple[Text, Text]] = {
    "EACCES": (text("you are not allowed to read it"), text("ask its owner for permission")),
    "EIO": (text("the drive reported an error"), text("restore it from a backup")),
    "EISDIR": (text("it is a folder"), text("choose a file in it")),
    "EMFILE": (text("too many files are open"), text("close some windows and try again")),
    "ENFILE": (text("too many files are open"), text("close some programs and try again")),
    "ESTALE": (
        text("the network drive has lost it"),
        text("connect the drive again and try again"),
    ),
}


def why_not_saved(error: OSError) -> tuple[Text, Text]:
    """The cause of a failed save, and the next step, as two clauses."""
    return _SAVE.get(_name(error)) or (_said(error), _AGAIN)


def why_not_read(error: OSError) -> tuple[Text, Text]:
    """The cause of a failed read, and the next step, as two clauses."""
    name = _name(error)
    if name in _READ:
        return _READ[name]
    cause = _SAVE[name][0] if name in _SAVE else _said(error)
    return cause, text("check the path and try again")


def detail_of(error: OSError) -> str:
    """What the log is told: no path, because a path may hold a person's name."""
    return f"{_name(error)}: {os.strerror(error.errno or 0)}"


def _name(error: OSError) -> str:
    if getattr(error, "winerror", None) in SHARING_VIOLATIONS - {5}:
        return "EBUSY"
    return errno.errorcode.get(error.errno or 0, "unknown").removeprefix("WSA")


def _said(error: OSError) -> Text:
    return text("the system said “{reason}”", reason=os.strerror(error.errno or 0))
