"""What two people did to a plan that does not go together, as values; and choosing between them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Literal, TypeAlias, cast

from pydantic import JsonValue

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.part_values import ABSENT, Path, in_order, value_at, with_values
from rolemap.model.records import Record

Side: TypeAlias = Literal["ours", "theirs"]

Key: TypeAlias = tuple[str, ...]


class Why(Enum):
    """Why two edits do not go together.

    Where the sides differ about a removal, everything that went along with it is one conflict: the
    thing goes with all of it, or stays with all of it.
    """

    BOTH_EDITED = "both_edited"
    BOTH_ADDED = "both_added"
    REMOVED_AND_EDITED = "removed_and_edited"
    REMOVED_AND_NAMED = "removed_and_named"
    LETTERS = "letters"
    SCHEME = "scheme"
    LOOP = "loop"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not the same on both sides.

    Attributes:
        record_id: of the record; "" for a part of the file that this version does not know.
        kind: of the record, as "person"; "" for such a part.
        path: the field, and the field inside it where it has some ("limits", "load"); empty where
            the whole record is meant.
        items: of a field that holds several ids, those that the sides differ about; the others are
            no part of this.
        base: the record or the value of the field before both, None for no record and `ABSENT` for
            no such field.
        ours: the same on our side.
        theirs: the same on their side.
    """

    record_id: Id
    kind: str
    path: Path
    items: tuple[Id, ...]
    base: object
    ours: object
    theirs: object

    @property
    def field(self) -> str | None:
        """The field as it stands in the file, "limits.load"; None where the record is meant."""
        return ".".join(self.path) or None

    def on(self, side: Side) -> object:
        """What it is on one side."""
        return self.ours if side == "ours" else self.theirs


@dataclass(frozen=True)
class Conflict:
    """Edits that do not go together, and between which somebody has to choose.

    Attributes:
        why: what they are.
        about: the difference that it is about.
        others: what depends on it, and is chosen with it.
    """

    why: Why
    about: Difference
    others: tuple[Difference, ...] = ()

    @cached_property
    def key(self) -> Key:
        """By which a choice names it: no other conflict of the same merge has it."""
        return (self.about.record_id, *self.about.path, *self.about.items)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Everything that is chosen with it."""
        return (self.about, *self.others)

    @property
    def record_id(self) -> Id:
        """Of the record that it is about."""
        return self.about.record_id

    @property
    def kind(self) -> str:
        """Of the record that it is about."""
        return self.about.kind

    @property
    def field(self) -> str | None:
        """The field that it is about; None where it is a whole record."""
        return self.about.field

    @property
    def base(self) -> object:
        """The record or value before both."""
        return self.about.base

    @property
    def ours(self) -> object:
        """The record or value on our side."""
        return self.about.ours

    @property
    def theirs(self) -> object:
        """The record or value on their side."""
        return self.about.theirs


@dataclass(frozen=True, slots=True)
class Merged:
    """What two people did to a plan, in one plan.

    Attributes:
        org: all that goes together, and our side of what does not.
        conflicts: what does not; in an order that is the same in every run.
    """

    org: Org
    conflicts: tuple[Conflict, ...] = ()


def resolved(merged: Merged, choices: Mapping[Key, Side]) -> Org:
    """The plan after somebody has chosen; whatever they choose, it is one.

    Args:
        merged: the plan with its conflicts.
        choices: the side for each conflict, by its key; ours for one that is not named.

    Raises:
        Rejected: the plan has been edited since it was merged, and no longer takes the choice.
    """
    records: dict[Id, Record] = {record.id: record for record in merged.org.records()}
    unknown = dict(merged.org.unknown)
    for conflict in merged.conflicts:
        if choices.get(conflict.key, "ours") == "theirs":
            for difference in conflict.differences:
                _write(difference, records, unknown)
    return Org.of(*records.values(), unknown=unknown)


def _write(one: Difference, records: dict[Id, Record], unknown: dict[str, JsonValue]) -> None:
    """Let `one` be as it is on their side."""
    if not one.record_id:
        _write_part(one, unknown)
    elif not one.path:
        records.pop(one.record_id, None)
        if isinstance(one.theirs, Record):
            records[one.record_id] = one.theirs
    elif (record := records.get(one.record_id)) is not None:
        value = _some_items(one, record) if one.items else one.theirs
        records[one.record_id] = with_values(record, {one.path: value})


def _write_part(one: Difference, unknown: dict[str, JsonValue]) -> None:
    (key,) = one.path
    unknown.pop(key, None)
    if one.theirs is not ABSENT:
        unknown[key] = one.theirs  # pyright: ignore[reportArgumentType] - it came from a file


def _some_items(one: Difference, record: Record) -> tuple[str, ...]:
    """The field of `record` with only the items that the sides differ about as theirs has them."""
    base, ours, theirs = (_ids(value) for value in (one.base, one.ours, one.theirs))
    present = set(_ids(value_at(record, one.path))) - set(one.items)
    return in_order(present | set(one.items).intersection(theirs), base, ours, theirs)


def _ids(value: object) -> tuple[str, ...]:
    return cast("tuple[str, ...]", value) if isinstance(value, tuple) else ()
