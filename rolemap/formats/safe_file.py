"""Save a file whole or not at all, and read one without surprises: every saver uses this.

A save writes a new file beside the old one, waits until the drive has it, gives it the old one's
name in one step, and waits until the drive has the name. Until then nothing is called saved.
Imports the standard library, `fs` and `rolemap.model` only.
"""

import errno
import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

from rolemap.formats.fs import (
    REAL,
    SHARING_VIOLATIONS,
    UNSUPPORTED,
    Fs,
    detail_of,
    why_not_read,
    why_not_saved,
)
from rolemap.model.errors import RoleMapError
from rolemap.model.text import Text, text

__all__ = [
    "REAL",
    "TEMPORARY",
    "AlreadyThere",
    "ChangedOnDisk",
    "Fingerprint",
    "Fs",
    "ReadFailed",
    "SaveFailed",
    "create",
    "read",
    "save",
]

# The name of the new file until it gets its own: short, as the own one may be as long as can be.
TEMPORARY = ".rm-????????.tmp"

_T = TypeVar("_T")
_MOST_LINKS = 40
_CHUNK = 2**20
_PRIVATE = 0o600
_REFUSED = UNSUPPORTED | {errno.EPERM, errno.EACCES}
# Doubling, two seconds in all.
_RETRIES = (0.005, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 0.725)
_LOCK_WAIT, _LOCK_TRIES = 0.01, 200
# security.ima and the like vouch for the old content and must not be carried over.
_KEPT_ATTRIBUTES = ("user.", "system.", "security.selinux")
_ACCESS_LIST = "system.posix_acl_access"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What the content of a file was: equal if and only if the content is.

    Attributes:
        sha256: the hash of all bytes, in hexadecimal.
        size: in bytes.
        notes: what a person should know about a save that worked, such as an owner not kept.
    """

    sha256: str
    size: int
    notes: tuple[Text, ...] = field(default=(), compare=False)

    @classmethod
    def of(cls, data: bytes, notes: tuple[Text, ...] = ()) -> "Fingerprint":
        """The fingerprint of a file that holds `data`."""
        return cls(hashlib.sha256(data).hexdigest(), len(data), notes)


class SaveFailed(RoleMapError):
    """A file that was not saved; the message says why, where and what to do.

    Attributes:
        now_on_disk: None if what was there before still is; else the content that was put there
            without the drive's word that it is safe: what the next save has to expect.
    """

    def __init__(
        self, message: str | Text, *, detail: str = "", now_on_disk: Fingerprint | None = None
    ) -> None:
        super().__init__(message, detail=detail)
        self.now_on_disk = now_on_disk


class ChangedOnDisk(SaveFailed):
    """Somebody else has changed or removed the file since it was read."""


class AlreadyThere(SaveFailed):
    """The name of a file that should be new is taken."""


class ReadFailed(RoleMapError):
    """A file that cannot be read; the message says why and what to do."""


def save(
    path: Path, data: bytes, *, fs: Fs = REAL, expected: Fingerprint | None = None
) -> Fingerprint:
    """Make `data` the content of a file; afterwards it survives a power cut.

    A link is followed, mode, owner and attributes are kept as far as the system allows, and a new
    file is for its owner only. A crash may leave a file named `TEMPORARY` behind, never half a
    file.

    Args:
        path: where to; the folder must exist.
        data: all of the new content.
        fs: the system.
        expected: what the file must still hold; None replaces whatever is there.

    Returns:
        What is now on disk.

    Raises:
        ChangedOnDisk: the file holds something else; nothing was changed.
        SaveFailed: anything else; the old content is in place unless `now_on_disk` says other.
    """
    with _told(path):
        target, old = _followed(fs, path)
        _check_replaceable(fs, path, target, old)
        with _folder(fs, target.parent) as folder:
            with _temporary(fs, path, target, old, data) as (temporary, notes):
                _lock(fs, folder)
                if expected is not None:
                    # As late as can be: what comes after this check takes microseconds.
                    _check_unchanged(fs, path, target, (expected, Fingerprint.of(data)))
                _patiently(fs, lambda: fs.replace(temporary, target))
            return _confirmed(fs, path, folder, data, notes)


def create(path: Path, data: bytes, *, fs: Fs = REAL) -> Fingerprint:
    """Make a new file for its owner only; whatever has its name is left alone.

    Raises:
        AlreadyThere: something has that name, be it a link to nowhere.
        SaveFailed: anything else; no file was made unless `now_on_disk` says so.
    """
    with _told(path):
        _check_name(path)
        with _folder(fs, path.parent) as folder:
            _check_free(fs, path)
            with _temporary(fs, path, path, None, data) as (temporary, notes):
                _put_new(fs, path, temporary)
            with suppress(OSError):
                fs.unlink(temporary)
            return _confirmed(fs, path, folder, data, notes)


def read(path: Path, *, most: int = 256 * 2**20, fs: Fs = REAL) -> tuple[bytes, Fingerprint]:
    """All bytes of an ordinary file.

    Args:
        path: the file; a link is followed.
        most: how many bytes are read at the most.
        fs: the system.

    Raises:
        ReadFailed: it is missing, too large, not an ordinary file or cannot be read.
    """
    try:
        target, info = _followed(fs, path)
        if info is None:
            raise ReadFailed(_missing(fs, path), detail="ENOENT")
        odd = _oddity(info.st_mode)
        if odd is not None:
            raise _not_read(path, odd, text("choose an ordinary file"))
        data = _content(fs, target, most)
    except OSError as error:
        raise _not_read(path, *why_not_read(error), detail=detail_of(error)) from None
    if data is None:
        limit = text("it is larger than {most} MB", most=most // 2**20)
        raise _not_read(path, limit, text("choose another file"))
    return data, Fingerprint.of(data)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what the system says into a sentence."""
    try:
        yield
    except OSError as error:
        raise _not_saved(path, *why_not_saved(error), detail=detail_of(error)) from None


def _not_saved(path: Path, cause: Text, step: Text, *, detail: str = "") -> SaveFailed:
    values = {"path": _shown(path), "cause": cause, "step": step}
    return SaveFailed(
        text("“{path}” was not saved because {cause}; {step}.", **values), detail=detail
    )


def _not_read(path: Path, cause: Text, step: Text, *, detail: str = "") -> ReadFailed:
    values = {"path": _shown(path), "cause": cause, "step": step}
    return ReadFailed(
        text("“{path}” cannot be opened because {cause}; {step}.", **values), detail=detail
    )


def _shown(path: Path) -> str:
    """A path that can be printed whatever bytes it holds."""
    return str(path).encode(errors="replace").decode()


def _check_name(path: Path) -> None:
    """Refuse what no file can be named; the system functions would raise ValueError."""
    try:
        possible = b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        possible = False
    if not possible:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))


def _followed(fs: Fs, path: Path) -> tuple[Path, os.stat_result | None]:
    """Where links lead to, and what is there; None if nothing is."""
    _check_name(path)
    for _ in range(_MOST_LINKS):
        try:
            info = fs.lstat(path)
        except FileNotFoundError:
            return path, None
        if not stat.S_ISLNK(info.st_mode):
            return path, info
        path = path.parent / fs.readlink(path)
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))


def _oddity(mode: int) -> Text | None:
    """What is there instead of an ordinary file."""
    if stat.S_ISREG(mode):
        return None
    return text("it is a folder") if stat.S_ISDIR(mode) else text("it is a device or a pipe")


def _check_replaceable(fs: Fs, path: Path, target: Path, old: os.stat_result | None) -> None:
    if old is None:
        return
    odd = _oddity(old.st_mode)
    if odd is not None:
        raise _not_saved(path, odd, text("save it under another name"))
    if not old.st_mode & 0o222:
        # Replacing it would work, and would betray whoever protected it.
        step = text("save it under another name, or lift the protection")
        raise _not_saved(path, text("the file is write-protected"), step)
    fs.check_writable(target)


def _check_free(fs: Fs, path: Path) -> None:
    try:
        fs.lstat(path)
    except FileNotFoundError:
        return
    raise _already_there(path)


def _already_there(path: Path) -> AlreadyThere:
    template = "“{path}” was not made because that name is taken; choose another name."
    return AlreadyThere(text(template, path=_shown(path)))


def _check_unchanged(
    fs: Fs, path: Path, target: Path, welcome: tuple[Fingerprint, Fingerprint]
) -> None:
    """Refuse unless the file holds what was expected, or what is about to be written anyway."""
    values = {"path": _shown(path)}
    try:
        found = _content(fs, target, max(known.size for known in welcome))
    except FileNotFoundError:
        template = "“{path}” was not saved because somebody has removed or renamed it; {step}."
        step = text("look for it, or save under another name")
        raise ChangedOnDisk(text(template, step=step, **values), detail="missing") from None
    except OSError as error:
        # Unreadable is not "the same".
        template = "“{path}” was not saved because it cannot be compared any more ({cause}); {step}."
        step = text("save it under another name")
        message = text(template, cause=why_not_read(error)[0], step=step, **values)
        raise ChangedOnDisk(message, detail=detail_of(error)) from None
    if found is None or Fingerprint.of(found) not in welcome:
        template = "“{path}” was not saved because somebody has changed it; {step}."
        step = text("open it to compare, or save under another name")
        raise ChangedOnDisk(text(template, step=step, **values), detail="changed")


@contextmanager
def _folder(fs: Fs, path: Path) -> Iterator[int | None]:
    folder = fs.open_folder(path)
    try:
        yield folder
    finally:
        if folder is not None:
            with suppress(OSError):
                fs.close(folder)


def _lock(fs: Fs, folder: int | None) -> None:
    """Keep other savers out until the folder is closed, so that no check is out of date."""
    if folder is None:
        return
    for _ in range(_LOCK_TRIES):
        if fs.try_lock(folder):
            return
        fs.sleep(_LOCK_WAIT)
    raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))


@contextmanager
def _temporary(
    fs: Fs, path: Path, target: Path, old: os.stat_result | None, data: bytes
) -> Iterator[tuple[Path, tuple[Text, ...]]]:
    """A file beside `target` with `data`, safe on the drive; removed again if anything fails."""
    temporary, fd = _new_file(fs, target.parent)
    try:
        try:
            _write(fs, fd, data)
            notes = tuple(_carry_over(fs, path, target, old, fd))
            fs.fsync(fd)
        except BaseException:
            # After a failed fsync a second one may call lost data safe: so never again.
            with suppress(OSError):
                fs.close(fd)
            raise
        fs.close(fd)
        yield temporary, notes
    except BaseException:
        with suppress(OSError):
            _patiently(fs, lambda: fs.unlink(temporary))
        raise


def _new_file(fs: Fs, folder: Path) -> tuple[Path, int]:
    while True:
        temporary = folder / TEMPORARY.replace("????????", fs.token())
        with suppress(FileExistsError):
            return temporary, fs.open_new(temporary)


def _write(fs: Fs, fd: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        written = fs.write(fd, rest)
        if not written:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rest = rest[written:]


def _carry_over(
    fs: Fs, path: Path, target: Path, old: os.stat_result | None, fd: int
) -> Iterator[Text]:
    """Give the new file what the old one had besides its bytes; yield what did not work."""
    mode = _PRIVATE
    if old is not None:
        mode = stat.S_IMODE(old.st_mode)
        group_kept = yield from _keep_owner(fs, path, old, fd)
        access_kept = yield from _keep_attributes(fs, path, target, fd)
        if not (group_kept and access_kept):
            # The group bits were meant for others: leave them what everybody has.
            mode = mode & 0o707 | (mode & 0o007) << 3
        if old.st_nlink > 1:
            template = "“{path}” had a second name somewhere; that keeps the old content."
            yield text(template, path=_shown(path))
    if stat.S_IMODE(fs.fstat(fd).st_mode) != mode and not _granted(
        lambda: fs.set_mode(fd, mode)
    ):
        template = "The permissions of “{path}” could not be set; check who can open it."
        yield text(template, path=_shown(path))


def _granted(action: Callable[[], None]) -> bool:
    """Whether the system did as asked; a refusal is an answer, a broken drive is not."""
    try:
        action()
    except OSError as error:
        if error.errno not in _REFUSED:
            raise
        return False
    return True


def _keep_owner(
    fs: Fs, path: Path, old: os.stat_result, fd: int
) -> "Generator[Text, None, bool]":
    """Keep user and group, or else the group; return whether the group was kept."""
    new = fs.fstat(fd)
    same_group = new.st_gid == old.st_gid
    if same_group and new.st_uid == old.st_uid:
        return True
    if _granted(lambda: fs.set_owner(fd, old.st_uid, old.st_gid)):
        return True
    template = "“{path}” now belongs to you; others may have lost their access to it."
    yield text(template, path=_shown(path))
    return same_group or _granted(lambda: fs.set_owner(fd, -1, old.st_gid))
