"""An Org: one immutable state of all records and the look-ups derived from them."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TypeVar, cast

from pydantic import JsonValue

from rolemap.model import index, integrity
from rolemap.model.change import Change, Edit
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.index import Index
from rolemap.model.kind_words import kind_word
from rolemap.model.letters import Scheme, scheme_named
from rolemap.model.records import (
    KINDS,
    Assignment,
    Handoff,
    Party,
    Person,
    Record,
    Responsibility,
    Role,
    Seat,
    Settings,
    Stage,
    Team,
    name_of,
)
from rolemap.model.table import Table
from rolemap.model.text import text

R = TypeVar("R", bound=Record)
_SETTINGS = "settings"


class Org:
    """One state of an organisation. Never changes; `apply` returns a new one.

    Attributes:
        unknown: top-level parts of the file that this version does not know, carried along.
    """

    __slots__ = ("__weakref__", "_indexes", "_tables", "unknown")

    def __init__(
        self,
        tables: dict[str, Table[Record]],
        indexes: dict[str, Index],
        unknown: Mapping[str, JsonValue],
    ) -> None:
        self._tables = tables
        self._indexes = indexes
        self.unknown = unknown

    @classmethod
    def of(cls, *records: Record, unknown: Mapping[str, JsonValue] | None = None) -> "Org":
        """An Org of these records, checked.

        Raises:
            Rejected: an id is used twice, a reference leads nowhere, a cell holds too much.
        """
        tables: dict[str, dict[Id, Record]] = {kind: {} for kind in KINDS}
        for record in records:
            tables[record.KIND][record.id] = record
        if not tables[_SETTINGS]:
            tables[_SETTINGS][_SETTINGS] = Settings()
            records = (*records, tables[_SETTINGS][_SETTINGS])
        org = cls(
            {kind: Table(table) for kind, table in tables.items()},
            {},
            MappingProxyType(dict(unknown or {})),
        )
        integrity.check_all(org, records)
        return org

    def apply(self, change: Change) -> "Org":
        """The Org after `change`.

        Raises:
            Rejected: the change does not start from this Org, or would break its integrity.
        """
        by_kind: dict[str, list[Edit]] = {}
        for key, edit in change.edits.items():
            self._check_start(key, edit)
            by_kind.setdefault(edit.record.KIND, []).append(edit)
        tables, indexes = dict(self._tables), dict(self._indexes)
        for kind, edits in by_kind.items():
            tables[kind] = tables[kind].update({edit.record.id: edit.after for edit in edits})
            for field in KINDS[kind].REFERS:
                key = f"{kind}.{field}"
                if key in indexes:
                    pairs = [(edit.before, edit.after) for edit in edits]
                    indexes[key] = index.updated(indexes[key], field, pairs)
        after = Org(tables, indexes, self.unknown)
        integrity.check_change(after, change)
        return after

    def _check_start(self, key: Id, edit: Edit) -> None:
        record = edit.record
        same_kind = edit.before is None or type(edit.before) is type(record)
        if not same_kind or {key, record.id} != {(edit.before or record).id}:
            raise Rejected(text("A record keeps its id and kind."), record_id=record.id)
        current = (
            self.find(record.id) if edit.before is None else self.look(type(record), record.id)
        )
        if current is not edit.before and current != edit.before:
            raise Rejected(
                text("“{name}” has changed in the meantime; try again.", name=name_of(record)),
                record_id=record.id,
            )

    def find(self, record_id: Id) -> Record | None:
        """The record of any kind with this id, or None."""
        for table in self._tables.values():
            found = table.get(record_id)
            if found is not None:
                return found
        return None

    def get(self, kind: type[R], record_id: Id) -> R:
        """The record of `kind` with this id.

        Raises:
            Rejected: there is none.
        """
        found = self.look(kind, record_id)
        if found is None:
            raise Rejected(
                text("This {kind} no longer exists.", kind=kind_word(kind.KIND)),
                record_id=record_id,
            )
        return found

    def look(self, kind: type[R], record_id: Id | None) -> R | None:
        """The record of `kind` with this id, or None; None in gives None out."""
        found = None if record_id is None else self._tables[kind.KIND].get(record_id)
        return cast("R | None", found)

    def all(self, kind: type[R]) -> Iterator[R]:
        """Every record of `kind`, in no order that means anything."""
        return cast(Iterator[R], self._tables[kind.KIND].values())

    def count(self, kind: type[Record]) -> int:
        """How many records of `kind` there are."""
        return len(self._tables[kind.KIND])

    def records(self) -> Iterator[Record]:
        """Every record, kind by kind."""
        for table in self._tables.values():
            yield from table.values()

    def referring(self, kind: type[R], field: str, target: Id) -> list[R]:
        """The records of `kind` whose `field` names `target`, in the order of their ids."""
        key = f"{kind.KIND}.{field}"
        found = self._indexes.get(key)
        if found is None:
            found = self._indexes[key] = index.build(self.all(kind), field)
        ids = found.get(target)
        return cast(list[R], self._tables[kind.KIND].pick(ids)) if ids else []

    @property
    def settings(self) -> Settings:
        """What holds for the whole organisation."""
        return cast(Settings, self._tables[_SETTINGS].get(_SETTINGS))

    @property
    def scheme(self) -> Scheme:
        """The letters in use."""
        return scheme_named(self.settings.scheme)

    def stages(self) -> list[Stage]:
        """The stages in the order of the pipeline."""
        return sorted(self.all(Stage), key=_by_rank)

    def responsibilities_in(self, stage_id: Id) -> list[Responsibility]:
        """The responsibilities of a stage, in order."""
        return sorted(self.referring(Responsibility, "stage", stage_id), key=_by_rank)

    def roles(self) -> list[Role]:
        """The roles in order."""
        return sorted(self.all(Role), key=_by_rank)

    def teams(self) -> list[Team]:
        """The teams in order."""
        return sorted(self.all(Team), key=_by_rank)

    def people(self) -> list[Person]:
        """The people by name."""
        return sorted(self.all(Person), key=by_name)

    def party(self, record_id: Id) -> Party:
        """The person, role or team with this id.

        Raises:
            Rejected: there is none.
        """
        found = (
            self.look(Person, record_id) or self.look(Role, record_id) or self.look(Team, record_id)
        )
        if found is None:
            raise Rejected(text("This party no longer exists."), record_id=record_id)
        return found

    def assignments_on(self, responsibility_id: Id) -> list[Assignment]:
        """Who holds which letter on a responsibility."""
        return self.referring(Assignment, "responsibility", responsibility_id)

    def assignments_of(self, party_id: Id) -> list[Assignment]:
        """The letters that a party holds itself."""
        return self.referring(Assignment, "party", party_id)

    def seats_of(self, role_id: Id) -> list[Seat]:
        """The seats of a role, vacant ones included."""
        return self.referring(Seat, "role", role_id)

    def seats_held_by(self, person_id: Id) -> list[Seat]:
        """The seats that a person holds."""
        return self.referring(Seat, "person", person_id)

    def members_of(self, team_id: Id) -> list[Person]:
        """The people of a team."""
        return self.referring(Person, "teams", team_id)

    def handoffs_from(self, stage_id: Id) -> list[Handoff]:
        """The hand-offs that leave a stage."""
        return self.referring(Handoff, "source", stage_id)

    def handoffs_to(self, stage_id: Id) -> list[Handoff]:
        """The hand-offs that reach a stage."""
        return self.referring(Handoff, "target", stage_id)

    def same_as(self, other: "Org") -> bool:
        """Whether both hold the same content; `==` asks whether they are the same state."""
        return self.unknown == other.unknown and _contents(self) == _contents(other)


def _contents(org: Org) -> dict[Id, Record]:
    return {record.id: record for record in org.records()}


def _by_rank(record: Stage | Responsibility | Role | Team) -> tuple[str, Id]:
    return record.rank, record.id


def by_name(record: Party | Responsibility) -> tuple[str, str, Id]:
    """A sort key: by name as people read lists, the same in every run."""
    return record.name.casefold(), record.name, record.id
