"""What an import would do to an organisation: one Change, in which nobody is there twice."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.remark import Remark
from rolemap.formats.importing.who_is_who import who_is_who
from rolemap.model import ids, rank
from rolemap.model.change import Change, Edit
from rolemap.model.edits.cascade import without
from rolemap.model.edits.namesakes import name_key
from rolemap.model.edits.remove import remove
from rolemap.model.ids import Id, NewId
from rolemap.model.kind_words import kind_word
from rolemap.model.letters import translate
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Person,
    Record,
    Responsibility,
    Settings,
    Stage,
    Turn,
    name_of,
    targets,
)
from rolemap.model.text import Text, text


@dataclass(frozen=True, slots=True)
class Joining:
    """What an import would do.

    Attributes:
        change: all of it, at once.
        leavers: the people whom a list of everybody no longer has, by name.
        remarks: what had to be assumed.
    """

    change: Change
    leavers: tuple[Id, ...] = ()
    remarks: tuple[Remark, ...] = ()


def joined(
    org: Org,
    imported: Imported,
    *,
    is_staff: bool = False,
    remove_leavers: bool = False,
    new_id: NewId = ids.fresh,
) -> Joining:
    """Bring what was read into an organisation.

    Whatever is there already is brought up to date in what the source says about it, and keeps the
    rest. Skills, and the teams and notes of people, add to those that are there, but for a list of
    staff: what says who owns some things does not say all about them. Letters that were read take
    the place of letters in the same cell that cannot stand beside them; a cell that is empty in the
    source stays as it is.

    Args:
        org: the organisation; an empty one takes over the settings too.
        imported: what was read.
        is_staff: whether the source lists everybody, so that who is missing has left.
        remove_leavers: whether those go; their letters go with them, and their seats get vacant.
        new_id: makes an id where one of the source is taken.
    """
    joint = _Joint(org, imported.org, new_id, adds=not is_staff)
    way = without(org, *joint.giving_way(), *joint.bygone_turns())
    now = org.apply(way)
    change = way.then(Change({edit.record.id: edit for edit in joint.edits(now)}))
    remarks = list(joint.remarks())
    leavers = tuple(_leavers(org, imported.org, joint.known)) if is_staff else ()
    if leavers and remove_leavers:
        change = change.then(remove(org.apply(change), *leavers, new_id=new_id))
    remarks += (Remark("", _still_here(org, one)) for one in leavers if not remove_leavers)
    return Joining(change, leavers, tuple(remarks))


class _Joint:
    """What was read, in the ids and letters of the organisation that it comes into."""

    def __init__(self, org: Org, read: Org, new_id: NewId, *, adds: bool) -> None:
        self._org, self._read, self._adds = org, read, adds
        self.known = who_is_who(org, read)
        self._is_empty = all(isinstance(one, Settings) for one in org.records())
        self._elsewhere = {one.id for one in self._works_elsewhere()}
        self._ids = {
            one.id: self.known.get(one.id) or (new_id() if org.find(one.id) else one.id)
            for one in read.records()
        }
        self._ranks = dict(self._new_ranks())
        self._of_another_kind: list[tuple[Record, Record]] = []

    def edits(self, org: Org) -> Iterator[Edit]:
        """One edit for each record that was read; `org` is without what gives way."""
        needless = self._needless_stages()
        for record in self._read.records():
            there = org.find(self.known.get(record.id, ""))
            if there is not None and there.KIND != record.KIND:
                self._of_another_kind.append((record, there))
            elif there is not None:
                yield Edit(there, there.model_copy(update=self._update(record, there)))
            elif record.id not in needless:
                yield Edit(None, record.model_copy(update=self._own(record)))

    def _stated(self, record: Record) -> dict[str, object]:
        """What the source says about a record."""
        stated = {key: getattr(record, key) for key in record.model_fields_set}
        stated |= {key: self._mapped(record, key) for key in record.REFERS if key in stated}
        if isinstance(record, Assignment):
            stated["letter"] = self._letter(record.letter)
        return {**stated, "id": self._ids[record.id]}

    def _own(self, record: Record) -> dict[str, object]:
        """A record that is new."""
        ranked = {"rank": self._ranks[record.id]} if record.id in self._ranks else {}
        return self._stated(record) | ranked

    def _update(self, record: Record, there: Record) -> dict[str, object]:
        """A record that is there: it stays where it stands, and is called as it is."""
        if isinstance(record, Settings) and not self._is_empty:
            return {}
        keeps = {"rank"}
        if name_key(name_of(there)) == name_key(name_of(record)):
            keeps.add("name")
        if record.id in self._elsewhere:
            keeps.add("stage")
        stated = {key: one for key, one in self._stated(record).items() if key not in keeps}
        if self._adds and isinstance(there, Person | Responsibility):
            stated |= dict(_added(there, stated))
        return stated

    def _mapped(self, record: Record, field: str) -> Id | tuple[Id, ...] | None:
        named = tuple(self._ids[one] for one in targets(record, field))
        if isinstance(getattr(record, field), tuple):
            return named
        return named[0] if named else None

    def _letter(self, letter: str) -> str:
        if self._is_empty or self._org.scheme is self._read.scheme:
            return letter
        found = translate(letter, self._read.scheme, self._org.scheme)
        return found.letter if found else letter

    def _works_elsewhere(self) -> Iterator[Responsibility]:
        """The responsibilities that stand in another stage of the organisation."""
        for one in self._read.all(Responsibility):
            if one.id in self.known and one.stage not in self.known:
                yield one

    def _needless_stages(self) -> set[Id]:
        """New stages all of whose work stands elsewhere."""
        needed = {
            named
            for record in self._read.records()
            if record.id not in self._elsewhere
            for field in record.REFERS
            for named in targets(record, field)
        }
        left = {self._read.get(Responsibility, one).stage for one in self._elsewhere}
        return left - needed

    def _new_ranks(self) -> Iterator[tuple[Id, str]]:
        """The places of what is new: behind what is there, in the order of the source."""
        rows: dict[tuple[str, Id], list[Record]] = defaultdict(list)
        for record in self._read.records():
            if "rank" in type(record).model_fields and record.id not in self.known:
                rows[record.KIND, self._row(record)].append(record)
        last = {(one.KIND, getattr(one, "stage", "")): "" for one in self._org.records()}
        for one in self._org.records():
            key = one.KIND, getattr(one, "stage", "")
            last[key] = max(last[key], getattr(one, "rank", ""))
        for key, row in rows.items():
            row.sort(key=lambda one: (getattr(one, "rank", ""), one.id))
            if last.get(key):
                places = rank.following(last[key], len(row))
                yield from ((one.id, place) for one, place in zip(row, places, strict=True))

    def _row(self, record: Record) -> Id:
        """Among what a record stands: the stage of a responsibility."""
        if not isinstance(record, Responsibility):
            return ""
        return self._ids.get(record.stage, record.stage)

    def giving_way(self) -> Iterator[Assignment]:
        """The letters in the organisation that cannot stand beside those that were read."""
        scheme = self._read.scheme if self._is_empty else self._org.scheme
        stay = set(self.known.values())
        cells: dict[tuple[Id, Id], set[str]] = defaultdict(set)
        for one in self._read.all(Assignment):
            cell = self._ids[one.party], self._ids[one.responsibility]
            cells[cell].add(self._letter(one.letter))
        for (party, work), letters in cells.items():
            for held in self._org.assignments_on(work):
                beside = (scheme.may_share_cell(held.letter, one) for one in letters)
                if held.party == party and held.id not in stay and not all(beside):
                    yield held

    def bygone_turns(self) -> Iterator[Turn]:
        """What calendars that were read again said of people who take no turns any more."""
        stay = set(self.known.values())
        spoken = {(self._ids[one.responsibility], one.calendar) for one in self._read.all(Turn)}
        for turn in self._org.all(Turn):
            if turn.id not in stay and (turn.responsibility, turn.calendar) in spoken:
                yield turn

    def remarks(self) -> Iterator[Remark]:
        """What was assumed."""
        for record, there in self._of_another_kind:
            yield Remark(
                "",
                text(
                    "“{name}” is taken for the {kind} of that name.",
                    name=name_of(record),
                    kind=kind_word(there.KIND),
                ),
            )
        for one in self._works_elsewhere():
            there = self._org.get(Responsibility, self.known[one.id])
            yield Remark(
                "",
                text(
                    "“{work}” is taken for the one in the stage “{stage}”.",
                    work=there.name,
                    stage=self._org.get(Stage, there.stage).name,
                ),
            )
        if self._read.scheme is not self._org.scheme and not self._is_empty:
            yield Remark(
                "",
                text(
                    "The letters of {theirs} were turned into those of {ours} that mean the same.",
                    theirs=self._read.scheme.name,
                    ours=self._org.scheme.name,
                ),
            )


def _added(
    there: Person | Responsibility, stated: Mapping[str, object]
) -> Iterator[tuple[str, object]]:
    """What somebody or some work has already, with what is said besides."""
    known = there.model_dump(include={"skills", "teams"})
    for field, before in known.items():
        said = stated.get(field)
        if isinstance(said, tuple):
            yield field, tuple(dict.fromkeys((*before, *cast("tuple[str, ...]", said))))
    notes = stated.get("notes")
    if isinstance(there, Person) and isinstance(notes, str):
        lines = there.notes.split("\n") if there.notes else []
        yield "notes", "\n".join(dict.fromkeys([*lines, *notes.split("\n")]))


def _leavers(org: Org, read: Org, known: Mapping[Id, Id]) -> Iterator[Id]:
    """Who is not in this list, and came from one: has a staff number or e-mail, if it tells any."""
    met = set(known.values())
    is_bare = not any(one.staff_id or one.email for one in read.all(Person))
    for person in org.people():
        if person.id not in met and (is_bare or person.staff_id or person.email):
            yield person.id


def _still_here(org: Org, person: Id) -> Text:
    return text(
        "{name} is not in the list any more, and stays in the plan until removed.",
        name=org.get(Person, person).name,
    )
