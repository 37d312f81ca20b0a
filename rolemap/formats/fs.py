"""The border to the operating system for `safe_file`, and the system's refusals in plain words.

Each thing asked of the system is one method, so that a test can let any of them fail. Imports the
standard library and `rolemap.model.text` only.
"""

import errno
import os
import secrets
import stat
import sys
import time
from collections.abc import Callable, Generator
from itertools import islice
from pathlib import Path
from typing import TypeVar

from rolemap.model.text import Text, text

if sys.platform != "win32":
    import fcntl

# Not every system has all of these; where one is missing there is nothing to switch on.
_COMMON: int = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)
_NO_WAIT: int = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_MOST_NAMES = 10_000
_MOST_LINKS = 40
# Doubling, two seconds in all.
_RETRIES = (0.005, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 0.725)
_T = TypeVar("_T")


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

    def attributes(self, file: Path | int) -> list[str]:
        """The names of a file's extended attributes, access lists among them."""
        return os.listxattr(file) if sys.platform == "linux" else []

    def attribute(self, path: Path, name: str) -> bytes:
        """The value of an extended attribute."""
        return os.getxattr(path, name) if sys.platform == "linux" else b""

    def set_attribute(self, fd: int, name: str, value: bytes) -> None:
        """Set an extended attribute of an open file."""
        if sys.platform == "linux":
            os.setxattr(fd, name, value)

    def drop_attribute(self, fd: int, name: str) -> None:
        """Remove an extended attribute of an open file."""
        if sys.platform == "linux":
            os.removexattr(fd, name)


REAL = Fs()

# How systems say "this drive does not know that request".
UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})
# Windows: a virus scanner or an indexer has the file open for a moment.
SHARING_VIOLATIONS = frozenset({5, 32, 33})

_REFUSED = UNSUPPORTED | {errno.EPERM, errno.EACCES}
_PRIVATE = 0o600
# Not security.ima and the like: they vouch for the old content.
_KEPT = ("user.", "system.")
_ACCESS_LIST = "system.posix_acl_access"


def check_name(path: Path) -> None:
    """Refuse what no file can be named; the system functions would raise ValueError."""
    try:
        possible = b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        possible = False
    if not possible:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))


def followed(fs: Fs, path: Path) -> tuple[Path, os.stat_result | None]:
    """Where links lead to, and what is there; None if nothing is."""
    check_name(path)
    for _ in range(_MOST_LINKS):
        try:
            info = fs.lstat(path)
        except FileNotFoundError:
            return path, None
        if not stat.S_ISLNK(info.st_mode):
            return path, info
        path = path.parent / fs.readlink(path)
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))


def patiently(fs: Fs, action: Callable[[], _T]) -> _T:
    """Do it, again and again for two seconds while another program has the file open."""
    for delay in _RETRIES:
        try:
            return action()
        except PermissionError as error:
            if getattr(error, "winerror", None) not in SHARING_VIOLATIONS:
                raise
        fs.sleep(delay)
    return action()


def carry_over(
    fs: Fs, old: tuple[Path, os.stat_result] | None, fd: int, shown: str
) -> tuple[Text, ...]:
    """Give a new, open file the mode, owner and attributes of the old one.

    Args:
        fs: the system.
        old: the file that will be replaced; None makes the new one private.
        fd: the new file.
        shown: the path for messages.

    Returns:
        What the system refused, for a person.

    Raises:
        OSError: the system did not refuse, it failed.
    """
    return tuple(note.filled(path=shown) for note in _carry_over(fs, old, fd))


def _carry_over(
    fs: Fs, old: tuple[Path, os.stat_result] | None, fd: int
) -> Generator[Text, None, None]:
    mode = _PRIVATE
    if old is not None:
        path, info = old
        mode = stat.S_IMODE(info.st_mode)
        group_kept = yield from _keep_owner(fs, info, fd)
        access_kept = yield from _keep_attributes(fs, path, fd)
        if not (group_kept and access_kept):
            # The group bits were meant for others: grant no more than everybody has.
            mode = mode & 0o707 | (mode & 0o007) << 3
        if info.st_nlink > 1:
            yield text("“{path}” had a second name somewhere; that one keeps the old content.")
    if stat.S_IMODE(fs.fstat(fd).st_mode) != mode and not _granted(lambda: fs.set_mode(fd, mode)):
        yield text("The permissions of “{path}” could not be set; check who can open it.")


def _keep_owner(fs: Fs, old: os.stat_result, fd: int) -> Generator[Text, None, bool]:
    """Keep user and group, or else the group; return whether the group was kept."""
    new = fs.fstat(fd)
    same_group = new.st_gid == old.st_gid
    if same_group and new.st_uid == old.st_uid:
        return True
    if _granted(lambda: fs.set_owner(fd, old.st_uid, old.st_gid)):
        return True
    yield text("The owner of “{path}” could not be kept; check who can open it.")
    return same_group or _granted(lambda: fs.set_owner(fd, -1, old.st_gid))


def _keep_attributes(fs: Fs, path: Path, fd: int) -> Generator[Text, None, bool]:
    """Copy the extended attributes; return whether the access list is the same."""
    kept: list[str] = []
    lost: list[str] = []
    if not _granted(lambda: kept.extend(fs.attributes(path))):
        return True  # a drive without attributes
    for name in kept:
        if name.startswith(_KEPT) and not _granted(
            lambda name=name: fs.set_attribute(fd, name, fs.attribute(path, name))
        ):
            lost.append(name)
    # A folder can give its new files an access list that the old file did not have.
    if _ACCESS_LIST in set(fs.attributes(fd)) - set(kept) and not _granted(
        lambda: fs.drop_attribute(fd, _ACCESS_LIST)
    ):
        lost.append(_ACCESS_LIST)
    if lost:
        yield text("Some attributes of “{path}” could not be kept; check who can open it.")
    return _ACCESS_LIST not in lost


def _granted(action: Callable[[], None]) -> bool:
    """Whether the system did as asked: a refusal is an answer, a broken drive is not.

    Raises:
        OSError: it neither did nor refused.
    """
    try:
        action()
    except OSError as error:
        if error.errno not in _REFUSED:
            raise
        return False
    return True


# By name, because not every system has every number.
_CAUSES = {
    "EACCES": text("permission was denied"),
    "EBUSY": text("another program is using it"),
    "EDQUOT": text("your quota on this drive is used up"),
    "EFBIG": text("it is too large for this drive"),
    "EINTR": text("the system interrupted it"),
    "EINVAL": text("the drive does not take this name or this kind of file"),
    "EIO": text("the drive reported an error"),
    "EISDIR": text("it is a folder"),
    "ELOOP": text("its links lead round in a circle"),
    "EMFILE": text("too many files are open"),
    "ENAMETOOLONG": text("its name is too long"),
    "ENFILE": text("too many files are open"),
    "ENOENT": text("its folder is not there"),
    "ENOSPC": text("the drive is full"),
    "ENOTDIR": text("a part of its path is not a folder"),
    "EPERM": text("the system protects it"),
    "EROFS": text("the drive is read-only"),
    "ESTALE": text("the network drive has lost it"),
    "ETIMEDOUT": text("the network drive does not answer"),
    "EXDEV": text("it is mounted there from another drive"),
}
_RENAME = text("save it under another name")
_STEPS = {
    "EACCES": text("save it in another folder, or ask its owner for permission"),
    "EBUSY": text("close that program and save again, or save it under another name"),
    "EDQUOT": text("delete what you no longer need and save again, or save it on another drive"),
    "EFBIG": text("save it on another drive"),
    "EINTR": text("save again"),
    "EINVAL": _RENAME,
    "EIO": text("save it on another drive, then have this one checked"),
    "EISDIR": _RENAME,
    "ELOOP": _RENAME,
    "EMFILE": text("close some windows and save again"),
    "ENAMETOOLONG": text("save it under a shorter name"),
    "ENFILE": text("close some programs and save again"),
    "ENOENT": text("make the folder and save again, or save it in another folder"),
    "ENOSPC": text("free some space and save again, or save it on another drive"),
    "EPERM": text("lift the protection and save again, or save it under another name"),
    "EROFS": text("save it on another drive"),
    "ESTALE": text("connect the drive again and save again, or save it on another drive"),
    "EXDEV": _RENAME,
}
_OTHER_STEP = text("save again, or save it in another folder")
_READ_STEPS = {
    "EACCES": text("ask its owner for permission"),
    "EIO": text("restore it from a backup"),
    "ESTALE": text("connect the drive again and try again"),
}
_OTHER_READ_STEP = text("check the path and try again")


def why_not_saved(error: OSError) -> tuple[Text, Text]:
    """The cause of a failed save, and the next step, as two clauses."""
    return _cause(error), _STEPS.get(_name(error), _OTHER_STEP)


def why_not_read(error: OSError) -> tuple[Text, Text]:
    """The cause of a failed read, and the next step, as two clauses."""
    return _cause(error), _READ_STEPS.get(_name(error), _OTHER_READ_STEP)


def detail_of(error: OSError) -> str:
    """What the log is told: no path, because a path may hold a person's name."""
    return f"{_name(error)}: {os.strerror(error.errno or 0)}"


def _cause(error: OSError) -> Text:
    said = text("the system said “{reason}”", reason=os.strerror(error.errno or 0))
    return _CAUSES.get(_name(error), said)


def _name(error: OSError) -> str:
    if getattr(error, "winerror", None) in SHARING_VIOLATIONS - {5}:
        return "EBUSY"
    return errno.errorcode.get(error.errno or 0, "unknown").removeprefix("WSA")
