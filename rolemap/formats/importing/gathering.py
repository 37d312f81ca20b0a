"""Gathers the records that a source speaks of: what is named twice is one thing.

An importer says what it reads; ids, order and what cannot stand together are seen to here.
"""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TypeAlias

from rolemap.formats.cell_text import in_order
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.remark import Place, Remark
from rolemap.formats.importing.sound import Draft, sound
from rolemap.model import ids, rank
from rolemap.model.edits.fields import tidy
from rolemap.model.edits.namesakes import name_key
from rolemap.model.ids import Id, NewId
from rolemap.model.kind_words import kind_word
from rolemap.model.letters import RACI, Scheme
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Seat,
    Settings,
    Stage,
    Team,
    Turn,
)
from rolemap.model.text import Text, text

_MOST_NAME = 500
_Key: TypeAlias = tuple[str, ...]


class Gathering:
    """The records of one source, while it is read.

    Names are tidied: space and control characters around and in them go, and what is longer than a
    name may be is cut, with a remark. The same name is the same stage, role or team, and the same
    responsibility in a stage; people are told apart by staff number, then e-mail, then name. What
    is named again may say more about it.

    Every method takes `place`, where it stands in the source, for remarks; `id`, for a source that
    has ids of its own; and values of further fields of the record, by name.

    Attributes:
        scheme: what the letters mean.
        remarks: what was not understood so far.
    """

    def __init__(self, scheme: Scheme = RACI, *, new_id: NewId = ids.fresh) -> None:
        self.scheme = scheme
        self.remarks: list[Remark] = []
        self._new_id = new_id
        self._drafts: dict[Id, Draft] = {"settings": Draft(Settings, {"id": "settings"})}
        self._known: dict[_Key, Id] = {}
        self._cells: dict[tuple[Id, Id], dict[str, Id]] = {}

    def remark(self, place: Place, message: Text) -> None:
        """Say what was not understood, or what was assumed."""
        self.remarks.append(Remark(place, message))

    def organisation(self, **stated: object) -> None:
        """Say something about the whole: `name`, `story`, `scheme`."""
        self._drafts["settings"].values.update(stated)

    def stage(self, name: str, *, place: Place = "", id: Id | None = None, **stated: object) -> Id:
        """The stage of a name."""
        return self._one(Stage, (), name, place, id, stated)

    def work(
        self, stage: Id, name: str, *, place: Place = "", id: Id | None = None, **stated: object
    ) -> Id:
        """The responsibility of a name in a stage."""
        return self._one(Responsibility, (stage,), name, place, id, {"stage": stage, **stated})

    def role(self, name: str, *, place: Place = "", id: Id | None = None, **stated: object) -> Id:
        """The role of a name."""
        return self._one(Role, (), name, place, id, stated)

    def team(self, name: str, *, place: Place = "", id: Id | None = None, **stated: object) -> Id:
        """The team of a name."""
        return self._one(Team, (), name, place, id, stated)

    def person(self, name: str, *, place: Place = "", id: Id | None = None, **stated: object) -> Id:
        """The person of a staff number, an e-mail or a name, whichever is told and known first."""
        name = self._name(Person, name, place)
        staff, mail = str(stated.get("staff_id", "")), str(stated.get("email", "")).casefold()
        found = None if id else self._person_like(name, staff.casefold(), mail)
        if found is None:
            found = self._add(Person, {"name": name, **stated}, place, id)
        else:
            known = self._drafts[found].values
            known.update({key: value for key, value in stated.items() if value or key not in known})
        for key in _keys(name, staff.casefold(), mail):
            self._known.setdefault(key, found)
        return found

    def find_person(self, *, name: str = "", email: str = "", staff_id: str = "") -> Id | None:
        """The person that one of these stands for, if anything was said of one."""
        keys = reversed(list(_keys(tidy(name), staff_id.casefold(), email.casefold())))
        return next((self._known[key] for key in keys if key in self._known), None)

    def seat(
        self,
        role: Id,
        person: Id | None = None,
        *,
        place: Place = "",
        id: Id | None = None,
        **stated: object,
    ) -> Id:
        """A place in a role, of a person or vacant; a person has one in each role."""
        key = ("seat", role, person or "")
        found = self._known.get(key) if person and not id else None
        if found is None:
            found = self._add(Seat, {"role": role, "person": person, **stated}, place, id)
            self._known.setdefault(key, found)
        else:
            self._drafts[found].values.update(stated)
        return found

    def handoff(
        self, source: Id, target: Id, *, place: Place = "", id: Id | None = None, **stated: object
    ) -> Id | None:
        """Work passes from a stage to another; None where they are the same."""
        if source == target:
            self.remark(place, text("Work does not pass from a stage to itself; it was left out."))
            return None
        key = ("handoff", source, target, str(stated.get("what", "")))
        if key not in self._known:
            values = {"source": source, "target": target, **stated}
            self._known[key] = self._add(Handoff, values, place, id)
        return self._known[key]

    def turn(self, work: Id, person: Id, *, place: Place = "", **stated: object) -> Id:
        """What a calendar says of a person who takes turns on call."""
        return self._add(Turn, {"responsibility": work, "person": person, **stated}, place, None)

    def hold(
        self,
        party: Id,
        work: Id,
        letters: str | Iterable[str],
        *,
        place: Place = "",
        id: Id | None = None,
        **stated: object,
    ) -> None:
        """Let a party hold letters on a responsibility.

        Of letters that cannot stand together, the one that comes first in the scheme, or decides,
        is kept, with a remark.
        """
        cell = self._cells.setdefault((party, work), {})
        wanted = {letters} if isinstance(letters, str) else set(letters)
        kept = self._kept({*cell, *wanted})
        gone = in_order({*cell, *wanted} - set(kept), self.scheme)
        if gone:
            self.remark(place, self._clash(party, work, kept, gone))
        for letter in set(cell) - set(kept):
            del self._drafts[cell.pop(letter)]
        for letter in in_order(set(kept) & wanted, self.scheme):
            if letter in cell:
                self._drafts[cell[letter]].values.update(stated)
            else:
                values = {"party": party, "responsibility": work, "letter": letter, **stated}
                cell[letter] = self._add(Assignment, values, place, id)

    def add(self, record: Record, *, place: Place = "") -> Id:
        """Any other record, as a source of our own has it; its id is kept if it is free."""
        stated = {key: getattr(record, key) for key in record.model_fields_set if key != "id"}
        return self._add(type(record), stated, place, record.id)

    def state(self, record_id: Id, **stated: object) -> None:
        """Say more about a record."""
        self._drafts[record_id].values.update(stated)

    def assume(self, record_id: Id, **assumed: object) -> None:
        """Say what holds of a record that is new; one that it joins keeps what is known of it."""
        draft = self._drafts[record_id]
        draft.values.update(assumed)
        draft.assumed |= assumed.keys()

    def value(self, record_id: Id, field: str) -> object:
        """What was said about a field of a record; None if nothing was."""
        return self._drafts[record_id].values.get(field)

    def ids_of(self, kind: type[Record]) -> list[Id]:
        """The records of a kind, in the order in which they were named."""
        return [key for key, draft in self._drafts.items() if draft.kind is kind]

    def imported(self, mapping: Mapping | None = None) -> Imported:
        """All that was gathered, made sound: what still cannot be is left out, with a remark."""
        self._put_in_order()
        if "scheme" not in self._drafts["settings"].values and self._cells:
            self.organisation(scheme=self.scheme.name)
        org, left_out = sound(self._drafts)
        return Imported(org, (*self.remarks, *left_out), mapping or Mapping())

    def _one(
        self,
        kind: type[Record],
        within: _Key,
        name: str,
        place: Place,
        id: Id | None,
        stated: dict[str, object],
    ) -> Id:
        name = self._name(kind, name, place)
        key = (kind.KIND, *within, name_key(name))
        found = None if id else self._known.get(key)
        if found is None:
            found = self._add(kind, {"name": name, **stated}, place, id)
            self._known.setdefault(key, found)
        else:
            self._drafts[found].values.update(stated)
        return found

    def _add(
        self, kind: type[Record], values: dict[str, object], place: Place, id: Id | None
    ) -> Id:
        if id is not None and id in self._drafts:
            self.remark(place, text("The id “{id}” stands here twice; this got a new one.", id=id))
            id = None
        new = id or self._new_id()
        self._drafts[new] = Draft(kind, {"id": new, **values}, place)
        return new

    def _person_like(self, name: str, staff: str, mail: str) -> Id | None:
        """Whoever was named so before, unless what is surer says that it is another person."""
        for key in reversed(list(_keys(name, staff, mail))):
            found = self._known.get(key)
            if found is not None and not self._is_other(found, staff, mail, surest=key[0]):
                return found
        return None

    def _is_other(self, person: Id, staff: str, mail: str, *, surest: str) -> bool:
        """Whether a person's staff number, or e-mail, is known to be another."""
        known = self._drafts[person].values
        told = {"staff": (staff, known.get("staff_id")), "mail": (mail, known.get("email"))}
        asked = {"name": ("staff", "mail"), "mail": ("staff",), "staff": ()}[surest]
        return any(
            one and other and one != str(other).casefold()
            for one, other in (told[key] for key in asked)
        )

    def _name(self, kind: type[Record], name: str, place: Place) -> str:
        found = tidy(name)
        if not found:
            found = f"Unnamed {kind.KIND}"
            self.remark(
                place,
                text(
                    "A {kind} without a name was called “{name}”.",
                    kind=kind_word(kind.KIND),
                    name=found,
                ),
            )
        if len(found) > _MOST_NAME:
            found = found[: _MOST_NAME - 1].rstrip() + "…"
            self.remark(
                place,
                text("A name was cut after {count} characters.", count=_MOST_NAME),
            )
        return found

    def _kept(self, letters: Iterable[str]) -> Sequence[str]:
        """Those of the letters that one party may hold together."""
        kept = in_order(letters, self.scheme)
        second = (one for one in kept[1:] if self.scheme.may_share_cell(kept[0], one))
        return [*kept[:1], *islice(second, 1)]

    def _clash(self, party: Id, work: Id, kept: Sequence[str], gone: Sequence[str]) -> Text:
        return text(
            "{party} cannot hold {gone} beside {kept} on “{work}”; {kept} was kept.",
            party=str(self.value(party, "name")),
            gone=", ".join(gone),
            kept=", ".join(kept),
            work=str(self.value(work, "name")),
        )

    def _put_in_order(self) -> None:
        """Give everything that stands in an order its place in it, where none was told."""
        rows: dict[tuple[str, object], list[Draft]] = {}
        for draft in self._drafts.values():
            if "rank" in draft.kind.model_fields:
                within = draft.values.get("stage")
                rows.setdefault((draft.kind.KIND, within), []).append(draft)
        for row in rows.values():
            if any("rank" not in draft.values for draft in row):
                for draft, key in zip(row, rank.spread(len(row)), strict=True):
                    draft.values["rank"] = key


def _keys(name: str, staff: str, mail: str) -> Iterable[_Key]:
    """By what a person is known, the surest last."""
    yield "name", name_key(name)
    if mail:
        yield "mail", mail
    if staff:
        yield "staff", staff
