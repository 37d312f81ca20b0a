"""What the program remembers outside of documents: one small file in the user's state folder.

Knows no widgets. A file that is broken, missing, foreign or cannot be written is never an error:
the program starts afresh, works on, and notes it in the log once.
"""

import logging
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, PositiveFloat, ValidationError

from rolemap import places
from rolemap.formats import safe_file
from rolemap.formats.fs import Fs
from rolemap.model.errors import RoleMapError
from rolemap.model.ids import Id

log = logging.getLogger("rolemap")

ThemeChoice = Literal["system", "light", "dark"]
Clock = Callable[[], datetime]

FILE = "window.json"
MOST_RECENT = 20
MOST_VIEWS = 200
# What nobody would read, and what would make the file too large to be read again.
_MOST_COLLAPSED = 500
_LONGEST_NAME = 500
_LARGEST_FILE = 8 * 2**20
# Another program may write between our reading and our writing; not for ever.
_TRIES = 20
# How long a list of files may wait for drives that do not answer, in seconds.
_PATIENCE = 0.2


class _Value(BaseModel):
    """A frozen value; fields of a newer version are carried along."""

    model_config = ConfigDict(frozen=True, extra="allow", allow_inf_nan=False)


_V = TypeVar("_V", bound=_Value)


class FileView(_Value):
    """How a person last looked at a file.

    Attributes:
        scale: the zoom; 1.0 is 100 %.
        centre: the point of the map in the middle of the window.
        collapsed: the stages that were folded up.
        shown: the name of the view in the middle.
        catalogue: the id of the catalogue that was listed; "" where nobody chose one.
    """

    scale: PositiveFloat
    centre: tuple[float, float]
    collapsed: tuple[Id, ...] = ()
    shown: str = "map"
    catalogue: str = ""


class _Entry(_Value):
    """A recent file: `path` as it was opened, `key` where that led to."""

    path: str
    key: str
    name: str
    opened: AwareDatetime


class _Content(_Value):
    """All that is in the file; the newest recent file first, the newest view last."""

    recent: tuple[_Entry, ...] = ()
    views: dict[str, FileView] = {}
    theme: ThemeChoice = "system"
    language: str = "system"
    mirrored: bool = False
    geometry: str = ""
    dock_state: str = ""
    last_folder: str = ""


@dataclass(frozen=True, slots=True)
class Recent:
    """A file that was opened before.

    Attributes:
        name: of its organisation; may be "".
        there: whether it is still there; true where nobody could tell in time.
    """

    path: Path
    name: str
    opened: datetime
    there: bool


class _Quick(Fs):
    """Writes without waiting for the drive, and for the owner alone whatever was there before.

    What a power cut could take is the place of a window.
    """

    def fsync(self, fd: int) -> None:
        pass

    def fsync_folder(self, folder: int) -> None:
        pass

    def set_mode(self, fd: int, mode: int) -> None:
        pass  # a new file is private

    def attributes(self, file: Path | int) -> list[str]:
        return super().attributes(file) if isinstance(file, int) else []


_QUICK = _Quick()


class Memory:
    """What the program remembers; each change is written at once.

    Two programs can share the file: each reads it before it writes, and changes only the entry
    that it is about.

    Args:
        path: the file; None is the one in the user's state folder.
        clock: what time it is.
    """

    def __init__(self, path: Path | None = None, *, clock: Clock | None = None) -> None:
        self._path = path or places.state() / FILE
        self.clock: Clock = clock or (lambda: datetime.now(UTC))
        self._told: set[str] = set()
        self._unwritten = False
        self._there = _Presence()
        self._content = self._read()[0]

    def recent(self) -> tuple[Recent, ...]:
        """The files opened last, newest first; never waits long for a drive."""
        entries = self._fresh().recent
        there = self._there.of([entry.path for entry in entries])
        return tuple(
            Recent(Path(entry.path), entry.name, entry.opened, present)
            for entry, present in zip(entries, there, strict=True)
        )

    def note(self, path: Path, name: str) -> None:
        """Remember that a file with an organisation of this name was opened just now."""
        place, key = _place_of(path), _key_of(path)
        if place is None or key is None:
            return
        said = name[:_LONGEST_NAME].encode(errors="replace").decode()
        entry = _Entry(path=place, key=key, name=said, opened=self.clock())

        def edit(old: _Content) -> _Content:
            rest = (one for one in old.recent if one.key != key)
            return _with(old, recent=(entry, *rest)[:MOST_RECENT])

        self._change(edit)

    def forget(self, path: Path) -> None:
        """Take a file off the list of recent ones."""
        place = _place_of(path)

        def edit(old: _Content) -> _Content:
            # By name first: to ask where it leads may take long on a drive that is gone.
            rest = tuple(one for one in old.recent if one.path != place)
            if len(rest) == len(old.recent):
                key = _key_of(path)
                rest = tuple(one for one in old.recent if one.key != key)
            return _with(old, recent=rest)

        self._change(edit)

    def view_of(self, path: Path) -> FileView | None:
        """How a file was last looked at; None if that is not known."""
        key = _key_of(path)
        return None if key is None else self._fresh().views.get(key)

    def note_view(self, path: Path, view: FileView) -> None:
        """Remember how a file is looked at."""
        key = _key_of(path)
        if key is None:
            return
        kept = _with(view, collapsed=view.collapsed[:_MOST_COLLAPSED])

        def edit(old: _Content) -> _Content:
            views = [(one, seen) for one, seen in old.views.items() if one != key]
            return _with(old, views=dict([*views, (key, kept)][-MOST_VIEWS:]))

        self._change(edit)

    @property
    def theme(self) -> ThemeChoice:
        """Which theme was asked for."""
        return self._content.theme

    def set_theme(self, choice: ThemeChoice) -> None:
        """Remember which theme was asked for."""
        self._change(lambda old: _with(old, theme=choice))

    @property
    def language(self) -> str:
        """Which language was asked for: its code, or "system"."""
        return self._content.language

    def set_language(self, choice: str) -> None:
        """Remember which language was asked for."""
        self._change(lambda old: _with(old, language=choice))

    @property
    def mirrored(self) -> bool:
        """Whether one reads from right to left, whatever the language."""
        return self._content.mirrored

    def set_mirrored(self, mirrored: bool) -> None:
        """Remember from which side one reads."""
        self._change(lambda old: _with(old, mirrored=mirrored))

    @property
    def geometry(self) -> str:
        """Where the window was, as base64 text; "" if that is not known."""
        return self._content.geometry

    @property
    def dock_state(self) -> str:
        """Where its panels were, as base64 text; "" if that is not known."""
        return self._content.dock_state

    def note_window(self, geometry: str, state: str) -> None:
        """Remember where the window and its panels are."""
        self._change(lambda old: _with(old, geometry=geometry, dock_state=state))

    def forget_window(self) -> None:
        """Let the next window open where a first one would."""
        self.note_window("", "")

    @property
    def last_folder(self) -> Path | None:
        """The folder in which a file was last chosen."""
        folder = self._content.last_folder
        return Path(folder) if folder else None

    def set_last_folder(self, folder: Path) -> None:
        """Remember the folder in which a file was chosen."""
        place = _place_of(folder)
        if place is not None:
            self._change(lambda old: _with(old, last_folder=place))

    def _fresh(self) -> _Content:
        """What is known now, by this program and by others."""
        if not self._unwritten:
            self._content = self._read()[0]
        return self._content

    def _read(self) -> "tuple[_Content, safe_file.Fingerprint | None]":
        """What is on disk and its fingerprint; None where nothing could be read."""
        if not os.path.lexists(self._path):
            return _Content(), None
        found = None
        try:
            data, found = safe_file.read(self._path, most=_LARGEST_FILE)
            return _Content.model_validate_json(data), found
        except RoleMapError as error:
            self._tell("could not be read", error.detail)
        except ValidationError as error:
            self._tell("is not what it should be", f"{error.error_count()} errors")
        return _Content(), found

    def _change(self, edit: Callable[[_Content], _Content]) -> None:
        try:
            places.private_folder(self._path.parent)
            self._write(edit)
        except (OSError, RoleMapError) as error:
            # Kept for as long as the program runs; the next change tries again.
            self._content = edit(self._content)
            self._unwritten = True
            self._tell("could not be written", getattr(error, "detail", "") or type(error).__name__)

    def _write(self, edit: Callable[[_Content], _Content]) -> None:
        for _ in range(_TRIES):
            old, found = self._read()
            new = edit(self._content if self._unwritten else old)
            data = _bytes_of(new)
            # Not "==": to that, the order of the views is nothing.
            if data != _bytes_of(old):
                try:
                    self._put(data, found)
                except (safe_file.ChangedOnDisk, safe_file.AlreadyThere):
                    continue
            self._content, self._unwritten = new, False
            return
        raise TimeoutError

    def _put(self, data: bytes, found: safe_file.Fingerprint | None) -> None:
        if found is None and not os.path.lexists(self._path):
            safe_file.create(self._path, data, fs=_QUICK)
        else:
            safe_file.save(self._path, data, fs=_QUICK, expected=found)

    def _tell(self, what: str, why: str) -> None:
        if what not in self._told:
            self._told.add(what)
            log.info("The file of window state %s (%s).", what, why)


class _Presence:
    """Looks whether files are there, each in a thread of its own that nobody has to wait for."""

    def __init__(self) -> None:
        self._asked: dict[str, threading.Thread] = {}
        self._answers: dict[str, bool] = {}

    def of(self, paths: list[str]) -> list[bool]:
        """Whether each file is there; true where that is not known in time."""
        # A drive that has not answered yet is neither asked nor waited for again.
        idle = [path for path in paths if not self._is_asked(path)]
        for path in idle:
            self._answers.pop(path, None)
            self._asked[path] = threading.Thread(target=self._look, args=(path,), daemon=True)
            self._asked[path].start()
        until = time.monotonic() + _PATIENCE
        for path in idle:
            self._asked[path].join(max(0.0, until - time.monotonic()))
        return [self._answers.get(path, True) for path in paths]

    def _is_asked(self, path: str) -> bool:
        return path in self._asked and self._asked[path].is_alive()

    def _look(self, path: str) -> None:
        self._answers[path] = is_there(path)


def is_there(path: str) -> bool:
    """Whether there is a file; true where the system cannot tell."""
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _place_of(path: Path) -> str | None:
    """The absolute path as text; None for one that is not text, which is not remembered."""
    try:
        place = os.path.abspath(path)
    except OSError:  # the folder we are in was removed
        return None
    return place if _is_text(place) else None


def _is_text(place: str) -> bool:
    try:
        place.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in place


def _key_of(path: Path) -> str | None:
    """What is the same for all names of one file; None for a path that is not text."""
    place = _place_of(path)
    if place is None:
        return None
    try:
        key = os.path.normcase(os.path.realpath(place))
    except (OSError, ValueError):
        key = place
    return key if _is_text(key) else None


def _bytes_of(content: _Content) -> bytes:
    return content.model_dump_json(indent=1).encode() + b"\n"


def _with(old: _V, **fields: object) -> _V:
    """`old` with other fields; they are values of the right type already."""
    return old.model_copy(update=fields)
