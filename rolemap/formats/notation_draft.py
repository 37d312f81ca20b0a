"""An organisation while the text notation is read, and the names that statements may use."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection
from typing import TypeAlias

from rolemap.model.change import Change
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Person, Record, Responsibility, Role, Stage, Team
from rolemap.model.text import text

Kinds: TypeAlias = tuple[type[Record], ...]

PARTIES: Kinds = (Person, Role, Team)
NAMED: Kinds = (*PARTIES, Responsibility, Stage)


class Draft:
    """An organisation in the making.

    Attributes:
        org: what the statements so far have made.
    """

    def __init__(self, reserved: Collection[str]) -> None:
        self.org = Org.of()
        self._reserved = frozenset(reserved)
        self._named: dict[tuple[str, str], Id] = {}
        self._numbers = Counter[str]()

    def do(self, change: Change) -> None:
        """Let a change happen.

        Raises:
            Rejected: it would break the organisation's integrity.
        """
        self.org = self.org.apply(change)

    def declare(self, kind: type[Record], name: str) -> NewId:
        """An id of its own for a new thing of this name, which statements may use from now on.

        No two parties have the same name, so that it is plain who holds a letter.

        Raises:
            Rejected: the name is taken, or would be read as the start of a statement.
        """
        for same in PARTIES if kind in PARTIES else (kind,):
            if (same.KIND, name) in self._named:
                raise Rejected(
                    text("There is a {kind} “{name}” already.", kind=same.KIND, name=name)
                )
        first = name.partition(" ")[0]
        if not name:
            raise Rejected(text("A {kind} needs a name.", kind=kind.KIND))
        if first in self._reserved:
            raise Rejected(text("A name cannot start with the word “{word}”.", word=first))
        record_id = readable = f"{kind.KIND}-{_slug(name)}".rstrip("-")
        while record_id in self._named.values() or record_id == kind.KIND:
            record_id = self.next_id(readable)()
        self._named[kind.KIND, name] = record_id
        return lambda: record_id

    def next_id(self, what: str) -> NewId:
        """Ids for things without a name of their own: "seat-1", "seat-2", ..."""

        def numbered() -> Id:
            self._numbers[what] += 1
            return f"{what}-{self._numbers[what]}"

        return numbered

    def find(self, name: str, kinds: Kinds) -> Id:
        """The thing of that name; where several have it, "stage Data" says which.

        Raises:
            Rejected: there is none, or there are several.
        """
        found = self._all(name, kinds)
        if len(found) == 1:
            return found[0]
        wanted = " or ".join(kind.KIND for kind in kinds)
        raise Rejected(
            text("“{name}” may be {kinds}; write which before the name.", name=name, kinds=wanted)
            if found
            else text("There is no {kinds} “{name}”.", name=name, kinds=wanted)
        )

    def knows(self, name: str, kinds: Kinds) -> bool:
        """Whether there is a thing of that name."""
        return bool(self._all(name, kinds))

    def _all(self, name: str, kinds: Kinds) -> list[Id]:
        first, _, rest = name.partition(" ")
        plain = [self._named.get((kind.KIND, name)) for kind in kinds]
        told = [self._named.get((kind.KIND, rest)) for kind in kinds if first == kind.KIND]
        return [found for found in (*plain, *told) if found is not None]


def cuts(statement: str, word: str) -> list[tuple[str, str]]:
    """What is left and right of each place where `word` stands, first place first.

    There may be several: a responsibility can be called "sign in".
    """
    places = [found.start() for found in re.finditer(f"(?={re.escape(word)})", statement)]
    return [(statement[:place].strip(), statement[place + len(word) :].strip()) for place in places]


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
