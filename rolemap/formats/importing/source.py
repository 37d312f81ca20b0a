"""What somebody has: a file, or the files of a folder, as bytes and as text."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from rolemap.formats.importing.decoding import decoded
from rolemap.formats.safe_file import read
from rolemap.model.errors import RoleMapError
from rolemap.model.text import text

MOST_BYTES = 50_000_000
MOST_FILES = 20_000
# Where code hosts keep what they are told about a repository.
_HOSTS = frozenset({".github", ".gitlab"})


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Source:
    """The bytes that are to be read; nothing of them is trusted.

    Attributes:
        name: what the person calls it: the name of the file or folder.
        files: the bytes by path; of a single file, its name alone; of a folder, from there.
        is_folder: whether it is a folder.
    """

    name: str
    files: dict[str, bytes] = field(repr=False)
    is_folder: bool = False

    @classmethod
    def of(cls, name: str, data: bytes) -> "Source":
        """A single file."""
        return cls(name, {name: data})

    @property
    def data(self) -> bytes:
        """The bytes of a single file; none for a folder."""
        return b"" if self.is_folder else next(iter(self.files.values()), b"")

    @property
    def suffix(self) -> str:
        """How the name ends, in small letters, with the point: ".csv"; "" for a folder."""
        return "" if self.is_folder else Path(self.name).suffix.lower()

    def text(self, encoding: str = "") -> str:
        """The text of a single file, with line breaks of one kind.

        Raises:
            UnknownEncoding: it does not say how it is written, and `encoding` is "".
            RoleMapError: it is not written so.
        """
        return decoded(self.data, self.name, encoding)


def source_at(path: Path) -> Source:
    """What stands at a path.

    Raises:
        RoleMapError: it cannot be read, or is too large.
    """
    if path.is_dir():
        return Source(path.name or str(path), dict(_files_in(path)), is_folder=True)
    return Source.of(path.name, read(path, most=MOST_BYTES)[0])


def _files_in(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The files of a folder by name; what is hidden, and what links lead to, stays out."""
    left, number = MOST_BYTES, 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(one for one in folders if not one.startswith(".") or one in _HOSTS)
        for path in (Path(place) / name for name in sorted(names)):
            if path.name.startswith(".") or path.is_symlink() or not path.is_file():
                continue
            number += 1
            left -= path.stat().st_size
            if number > MOST_FILES or left < 0:
                raise RoleMapError(
                    text(
                        "“{folder}” holds more than {files} files or {megabytes} MB; "
                        "choose a folder further inside.",
                        folder=folder.name,
                        files=MOST_FILES,
                        megabytes=MOST_BYTES // 1_000_000,
                    )
                )
            yield path.relative_to(folder).as_posix(), read(path, most=MOST_BYTES)[0]
