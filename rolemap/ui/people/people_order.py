"""The rows of the table of people in order: each person, and below an open one the details."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import total_ordering

from rolemap.model.ids import Id

# What a person is sorted by: the value of the column, then the name; the last part is the id.
Key = tuple[object, ...]


@total_ordering
@dataclass(frozen=True, slots=True)
class Down:
    """A value that is sorted the other way round."""

    of: tuple[object, ...]

    def __lt__(self, other: "Down") -> bool:
        return other.of < self.of


class PeopleOrder:
    """Which row is whose, found by bisection: a list of (key, which line of that person)."""

    def __init__(self) -> None:
        self._lines: list[tuple[Key, int]] = []
        self._key_of: dict[Id, Key] = {}

    def __len__(self) -> int:
        return len(self._lines)

    def fill(self, keys: Iterable[Key], details: dict[Id, int]) -> None:
        """Hold these people, with as many lines of details as some have."""
        self._lines.clear()
        self._key_of.clear()
        for key in sorted(keys):  # type: ignore[type-var]
            self._key_of[_id(key)] = key
            self._lines.extend(_lines_of(key, details.get(_id(key), 0)))

    def spot(self, row: int) -> tuple[Id, int]:
        """Whose row it is, and which line: 0 is the person, details count from 1."""
        key, line = self._lines[row]
        return _id(key), line

    def key_of(self, person_id: Id) -> Key | None:
        """What a person is sorted by; None for one who has no row."""
        return self._key_of.get(person_id)

    def row_of(self, person_id: Id, line: int = 0) -> int | None:
        """The row of a person, or of one line of the details; None where there is none."""
        key = self._key_of.get(person_id)
        return None if key is None else self.place(key, line)

    def place(self, key: Key, line: int = 0) -> int:
        """The row in which this line stands, or would."""
        return bisect_left(self._lines, (key, line))

    def put(self, key: Key, details: int) -> None:
        """Let a person in, with so many lines of details."""
        row = self.place(key)
        self._lines[row:row] = _lines_of(key, details)
        self._key_of[_id(key)] = key

    def take(self, person_id: Id, details: int) -> None:
        """Take a person with all lines out."""
        row = self.place(self._key_of.pop(person_id))
        del self._lines[row : row + 1 + details]

    def resize(self, person_id: Id, old: int, new: int) -> None:
        """Give a person another number of lines of details."""
        key = self._key_of[person_id]
        row = self.place(key)
        self._lines[row : row + 1 + old] = _lines_of(key, new)

    def people(self) -> Iterable[Id]:
        """Who has a row, in no order that means anything."""
        return self._key_of.keys()


def _id(key: Key) -> Id:
    return str(key[-1])


def _lines_of(key: Key, details: int) -> list[tuple[Key, int]]:
    return [(key, line) for line in range(details + 1)]
