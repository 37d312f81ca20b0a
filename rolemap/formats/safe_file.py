"""Save a file whole or not at all, and read one without surprises: every saver uses this.

A save writes a new file beside the old one, waits until the drive has it, gives it the old one's
name in one step, and waits until the drive has the name. Until then nothing is called saved.
Imports the standard library, `fs` and `rolemap.model` only.
"""

import errno
import hashlib
import os
import stat
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from rolemap.formats.fs import (
    REAL,
    UNSUPPORTED,
    Fs,
    carry_over,
    check_name,
    detail_of,
    followed,
    patiently,
    why_not_read,
    why_not_saved,
)
from rolemap.model.errors import RoleMapError
from rolemap.model.text import Text, text

# The name of the new file until it gets its own: short, as the own one may be as long as can be.
TEMPORARY = ".rm-????????.tmp"

_CHUNK = 2**20
_LOCK_WAIT, _LOCK_TRIES = 0.01, 200
_MOST_CLASHES = 100
# A drive without hard links; the system says it in many ways.
_NO_HARD_LINKS = UNSUPPORTED | {errno.EPERM, errno.EACCES, errno.EMLINK}


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
        target, old = followed(fs, path)
        _check_replaceable(fs, path, target, old)
        with _folder(fs, target.parent) as folder:
            with _temporary(fs, path, target, old, data) as (temporary, notes):
                _lock(fs, folder)
                if expected is not None:
                    # As late as can be: what comes after this check takes microseconds.
                    _check_unchanged(fs, path, target, (expected, Fingerprint.of(data)))
                patiently(fs, lambda: fs.replace(temporary, target))
            return _confirmed(fs, path, folder, data, notes)


def create(path: Path, data: bytes, *, fs: Fs = REAL) -> Fingerprint:
    """Make a new file for its owner only; whatever has its name is left alone.

    Raises:
        AlreadyThere: something has that name, be it a link to nowhere.
        SaveFailed: anything else; no file was made unless `now_on_disk` says so.
    """
    with _told(path):
        check_name(path)
        with _folder(fs, path.parent) as folder:
            with _temporary(fs, path, path, None, data) as (temporary, notes):
                _lock(fs, folder)
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
        target, info = followed(fs, path)
        if info is None:
            raise ReadFailed(_missing(fs, path, target), detail="ENOENT")
        odd = _oddity(info.st_mode)
        if odd is not None:
            raise _not_read(path, odd, text("choose an ordinary file"))
        data = _content(fs, target, most)
    except OSError as error:
        raise _not_read(path, *why_not_read(error), detail=detail_of(error)) from None
    if data is None:
        limit = text("it is larger than {most} MB", most=f"{most / 2**20:.3g}")
        raise _not_read(path, limit, text("choose another file"))
    return data, Fingerprint.of(data)


@contextmanager
def _told(path: Path) -> Generator[None, None, None]:
    """Turn what the system says into a sentence."""
    try:
        yield
    except OSError as error:
        raise _not_saved(path, *why_not_saved(error), detail=detail_of(error)) from None


def _not_saved(
    path: Path, cause: Text, step: Text, *, detail: str = "", kind: type[SaveFailed] = SaveFailed
) -> SaveFailed:
    values = {"path": _shown(path), "cause": cause, "step": step}
    return kind(text("“{path}” was not saved because {cause}; {step}.", **values), detail=detail)


def _not_read(path: Path, cause: Text, step: Text, *, detail: str = "") -> ReadFailed:
    values = {"path": _shown(path), "cause": cause, "step": step}
    message = text("“{path}” cannot be opened because {cause}; {step}.", **values)
    return ReadFailed(message, detail=detail)


def _shown(path: Path) -> str:
    """A path that can be printed whatever bytes it holds."""
    return str(path).encode(errors="replace").decode()


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


def _already_there(path: Path) -> SaveFailed:
    cause, step = text("that name is taken"), text("choose another name")
    return _not_saved(path, cause, step, detail="EEXIST", kind=AlreadyThere)


def _check_unchanged(
    fs: Fs, path: Path, target: Path, welcome: tuple[Fingerprint, Fingerprint]
) -> None:
    """Refuse unless the file holds what was expected, or what is about to be written anyway."""
    cause, step = text("somebody has changed it"), text("open it to compare, or save a copy")
    detail = "changed"
    try:
        found = _content(fs, target, max(known.size for known in welcome))
        if found is not None and Fingerprint.of(found) in welcome:
            return
    except FileNotFoundError:
        cause, step = text("somebody has removed or renamed it"), text("find it, or save a copy")
        detail = "missing"
    except OSError as error:
        # Unreadable is not "the same".
        reason, step = why_not_read(error)[0], text("save a copy")
        cause, detail = text("it cannot be compared ({reason})", reason=reason), detail_of(error)
    raise _not_saved(path, cause, step, detail=detail, kind=ChangedOnDisk)


@contextmanager
def _folder(fs: Fs, path: Path) -> Generator[int | None, None, None]:
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
) -> Generator[tuple[Path, tuple[Text, ...]], None, None]:
    """A file beside `target` with `data`, safe on the drive; removed again if anything fails."""
    temporary, fd = _new_file(fs, target.parent)
    try:
        try:
            _write(fs, fd, data)
            notes = carry_over(fs, old and (target, old), fd, _shown(path))
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
            patiently(fs, lambda: fs.unlink(temporary))
        raise


def _new_file(fs: Fs, folder: Path) -> tuple[Path, int]:
    for _ in range(_MOST_CLASHES):
        temporary = folder / TEMPORARY.replace("????????", fs.token())
        with suppress(FileExistsError):
            return temporary, fs.open_new(temporary)
    raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))


def _write(fs: Fs, fd: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        written = fs.write(fd, rest)
        if not written:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rest = rest[written:]


def _put_new(fs: Fs, path: Path, temporary: Path) -> None:
    """Give the new file its name unless that is taken."""
    try:
        patiently(fs, lambda: fs.put_new(temporary, path))
    except FileExistsError:
        raise _already_there(path) from None
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        _put_into_reserved(fs, path, temporary)


def _put_into_reserved(fs: Fs, path: Path, temporary: Path) -> None:
    """The same where no file can have two names: take the name first, empty.

    NOTE: if the machine stops in between, an empty file stays behind. Nothing is lost with it.
    """
    try:
        fd = fs.open_new(path)
    except FileExistsError:
        raise _already_there(path) from None
    try:
        fs.close(fd)
        patiently(fs, lambda: fs.replace(temporary, path))
    except BaseException:
        with suppress(OSError):
            # Somebody may have found the empty file and saved to it.
            if not fs.lstat(path).st_size:
                fs.unlink(path)
        raise


def _confirmed(
    fs: Fs, path: Path, folder: int | None, data: bytes, notes: tuple[Text, ...]
) -> Fingerprint:
    """The fingerprint of what was saved, once the drive has its name as well."""
    if folder is None:
        return Fingerprint.of(data, notes)
    try:
        fs.fsync_folder(folder)
    except OSError as error:
        if error.errno not in UNSUPPORTED:
            cause, step = why_not_saved(error)
            values = {"path": _shown(path), "cause": cause, "step": step}
            raise SaveFailed(
                text("“{path}” may not survive a power cut because {cause}; {step}.", **values),
                detail=detail_of(error),
                now_on_disk=Fingerprint.of(data, notes),
            ) from None
        note = text("The drive of “{path}” cannot vouch for power cuts.", path=_shown(path))
        notes += (note,)
    return Fingerprint.of(data, notes)


def _content(fs: Fs, target: Path, most: int) -> bytes | None:
    """All bytes of an ordinary file, or None if they are more than `most`."""
    fd = patiently(fs, lambda: fs.open_to_read(target))
    try:
        if not stat.S_ISREG(fs.fstat(fd).st_mode):
            # It was one a moment ago.
            raise OSError(errno.ESTALE, os.strerror(errno.ESTALE))
        chunks: list[bytes] = []
        room = most + 1
        while room and (chunk := fs.read(fd, min(room, _CHUNK))):
            chunks.append(chunk)
            room -= len(chunk)
        return b"".join(chunks) if room else None
    finally:
        with suppress(OSError):
            fs.close(fd)


def _missing(fs: Fs, path: Path, target: Path) -> Text:
    """That there is no such file, with the name that was probably meant."""
    values = {"path": _shown(path), "target": _shown(target)}
    if target != path:
        return text("“{path}” is a link to “{target}”, which is not there; mend it.", **values)
    try:
        names = fs.names(path.parent)
    except (FileNotFoundError, NotADirectoryError):
        return text("There is no folder for “{path}”; check the path.", **values)
    except OSError:
        names = []
    typed = path.name.casefold()
    by_key = {name.casefold(): name for name in sorted(names)}
    longer = [key for key in by_key if key.startswith(typed)]
    for key in (*longer, *get_close_matches(typed, by_key, n=1))[:1]:
        values["name"] = _shown(Path(by_key[key]))
        return text("There is no file “{path}”; did you mean “{name}”?", **values)
    return text("There is no file “{path}”; check the name and the folder.", **values)
