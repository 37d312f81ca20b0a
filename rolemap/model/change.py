"""A Change: what an edit did, as a value with both sides. Imports records only."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.records import Record
from rolemap.model.text import Text, text


@dataclass(frozen=True, slots=True)
class Edit:
    """One record before and after; None means that it does not exist on that side."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """Whichever side exists, the later one if both do."""
        found = self.after or self.before
        assert found is not None
        return found


class Change:
    """Edits by record id, in normal form: none whose two sides are equal.

    Changes form a groupoid: `inverse` undoes, `then` composes, the empty Change does nothing.
    """

    __slots__ = ("edits",)

    def __init__(self, edits: Mapping[Id, Edit] | None = None) -> None:
        normal = {key: edit for key, edit in (edits or {}).items() if edit.before != edit.after}
        self.edits: Mapping[Id, Edit] = MappingProxyType(normal)

    @classmethod
    def of(cls, *pairs: tuple[Record | None, Record | None]) -> "Change":
        """A Change from (before, after) pairs; later pairs on the same record win."""
        return cls({edit.record.id: edit for edit in (Edit(*pair) for pair in pairs)})

    @classmethod
    def adding(cls, *records: Record) -> "Change":
        """The Change that brings `records` into being."""
        return cls({record.id: Edit(None, record) for record in records})

    def inverse(self) -> "Change":
        """The Change that takes this one back."""
        return Change({key: Edit(edit.after, edit.before) for key, edit in self.edits.items()})

    def then(self, later: "Change") -> "Change":
        """This Change followed by `later`, as one.

        Raises:
            Rejected: `later` does not start where this Change ends.
        """
        edits = dict(self.edits)
        for key, edit in later.edits.items():
            earlier = edits.get(key)
            if earlier is None:
                edits[key] = edit
            elif earlier.after == edit.before:
                edits[key] = Edit(earlier.before, edit.after)
            else:
                raise Rejected(
                    text("Two edits of the same thing do not fit together."), record_id=key
                )
        return Change(edits)

    @classmethod
    def joined(cls, changes: Iterable["Change"]) -> "Change":
        """Several Changes in order, as one."""
        whole = cls()
        for change in changes:
            whole = whole.then(change)
        return whole

    def records(self) -> Iterator[Record]:
        """Each record on either side of each edit."""
        for edit in self.edits.values():
            if edit.before is not None:
                yield edit.before
            if edit.after is not None:
                yield edit.after

    def __bool__(self) -> bool:
        return bool(self.edits)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Change) and dict(self.edits) == dict(other.edits)

    def __hash__(self) -> int:
        return hash(frozenset(self.edits))

    def __repr__(self) -> str:
        return f"Change({dict(self.edits)!r})"


@dataclass(frozen=True, slots=True)
class Step:
    """Why a Change happened.

    Attributes:
        merge_key: Steps with the same key that follow each other are undone as one
            (typing a name); "" never folds.
    """

    label: Text
    change: Change
    at: datetime
    author: str = ""
    merge_key: str = field(default="", compare=False)
