"""A table of modules, services or other things that are owned, with their owners."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from rolemap.formats.importer import LIKELY, NO, PERHAPS, NotUsable, importer
from rolemap.formats.importing.columns import Columns
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.module_fields import FIELDS, OWNER_FIELDS, SECOND_FIELDS
from rolemap.formats.importing.naming import Naming
from rolemap.formats.importing.owners import (
    Mention,
    Owners,
    email_in,
    handle_in,
    is_nobody,
    mentions,
)
from rolemap.formats.importing.source import Source
from rolemap.formats.importing.tables import Table, tables
from rolemap.formats.progress import Progress
from rolemap.model.edits.namesakes import name_key
from rolemap.model.ids import Id
from rolemap.model.text import Plural, text

# What a status says of something that nobody owns, whoever is named beside it.
_OWNERLESS = {
    *("orphan", "orphaned", "ownerless", "unowned", "unmaintained", "abandoned", "no owner"),
    *("needs owner", "needs an owner", "seeking owner", "looking for owner", "verwaist"),
}
_NAMES = ("module", "name", "code")
_TOLD = ("name", "code", "status", "team", "on_call", "tier", "parent", "notes")
_NO_GROUP = Plural(
    "One row names no group; it stands under “{name}”.",
    "{count} rows name no group; they stand under “{name}”.",
)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a table: something that is owned, and by whom.

    Attributes:
        status: what its status says; "" where there is none.
        first: its primary owners; `second`: those that stand in.
    """

    table: Table
    row: int
    group: str
    name: str
    status: str
    first: tuple[Mention, ...]
    second: tuple[Mention, ...]

    @property
    def thing(self) -> tuple[str, str]:
        """What is the same for two rows about one thing."""
        return name_key(self.group), self.name

    @property
    def is_ownerless(self) -> bool:
        """Whether its status says that nobody owns it."""
        return self.status.casefold() in _OWNERLESS


def _fits(columns: Columns) -> bool:
    return any(columns.of(key) for key in _NAMES) and any(
        columns.of(key) for key in (*OWNER_FIELDS, "team")
    )


def sniff(source: Source, mapping: Mapping) -> int:
    """Whether a table has columns for modules and their owners."""
    found, _ = tables(source, mapping, FIELDS, _fits)
    owned = [one for one in found if any(one.columns.of(key) for key in OWNER_FIELDS)]
    if any(one.columns.of("module") for one in owned):
        return LIKELY
    return PERHAPS if owned or any(one.columns.of("module") for one in found) else NO


@importer(
    "module-owners",
    name=text("Owners of modules or services (table)"),
    sniff=sniff,
    patterns=("*.csv", "*.tsv", "*.xlsx"),
    fields=FIELDS,
)
def read(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """Read modules as responsibilities: the primary owner answers, the secondary one stands in."""
    known, others = tables(source, mapping, FIELDS, _fits)
    if not known:
        raise NotUsable(
            text(
                "“{name}” has no table with a column of modules or services and one of their "
                "owners; choose the columns.",
                name=source.name,
            )
        )
    reading = _Reading(source.name.rpartition(".")[0] or source.name)
    reading.found.remarks.extend(others)
    for table in known:
        reading.read(table, progress)
    return reading.found.imported(known[0].columns.mapping(mapping))


class _Reading:
    """The tables of a source that are being read.

    Attributes:
        found: what was gathered so far.
    """

    def __init__(self, otherwise: str) -> None:
        self.found = Gathering()
        self._otherwise = otherwise
        self._owners = Owners()
        self._names, self._knowledge = Naming(), Naming()
        self._rows: dict[tuple[str, str], _Row] = {}
        self._skills: dict[Id, dict[str, None]] = {}
        self._notes: dict[Id, dict[str, None]] = {}

    def read(self, table: Table, progress: Progress) -> None:
        """Gather what a table says."""
        self.found.remarks.extend(table.not_read())
        rows = list(self._read_rows(table, progress))
        self._owners.tell(who for one in rows for who in (*one.first, *one.second))
        bare = sum(not one.group for one in rows) if table.columns.of("group") else 0
        for one in rows:
            self._owned(one)
        for who, skills in self._skills.items():
            self.found.state(who, skills=tuple(skills))
        for work, notes in self._notes.items():
            self.found.state(work, notes="\n".join(notes))
        if bare:
            self.found.remark("", _NO_GROUP.of(bare, name=self._otherwise))
        self.found.remarks.extend(self._owners.remarks())

    def _read_rows(self, table: Table, progress: Progress) -> Iterator[_Row]:
        for row in table.rows(progress):
            group = table.cell(row, "group")
            # What programs call it stays the same, and is different in each file of a catalogue.
            name = next(filter(None, (table.cell(row, key) for key in _NAMES)), "")
            if not name:
                message = text("This row names nothing that is owned; it was left out.")
                self.found.remark(table.place(row), message)
                continue
            group = "" if is_nobody(group) else group
            yield _Row(
                table,
                row,
                group,
                name,
                table.cell(row, "status"),
                tuple(self._people(table, row, OWNER_FIELDS)),
                tuple(self._people(table, row, SECOND_FIELDS)),
            )

    def _people(self, table: Table, row: int, fields: tuple[str, str, str]) -> Iterator[Mention]:
        """Whom the cells of a row name: by name, handle and e-mail, side by side."""
        by_name, by_handle, by_email = (_cells(table.raw(row, field)) for field in fields)
        place = table.place(row, next((one for one in fields if table.columns.of(one)), ""))
        named = [one for words in by_name for one in mentions(words, place)]
        most = max(len(named), len(by_handle), len(by_email))
        for at in range(most):
            # Where there are more of one than of the other, nobody can tell which is whose.
            one = named[at] if len(named) == most else Mention(place=place)
            handle = by_handle[at] if len(by_handle) == most else ""
            address = by_email[at] if len(by_email) == most else ""
            yield from self._one(table, row, fields, one, handle, address)
        if any(0 < len(words) < most for words in (named, by_handle, by_email)):
            message = text("There are more names than handles here, or fewer; the most were read.")
            self.found.remark(place, message)

    def _one(
        self,
        table: Table,
        row: int,
        fields: tuple[str, str, str],
        one: Mention,
        handle: str,
        address: str,
    ) -> Iterator[Mention]:
        found = replace(
            one,
            handle=handle_in(handle) or one.handle,
            email=email_in(address) or email_in(handle) or one.email,
        )
        for words, field, known in (
            (handle, fields[1], handle_in(handle) or email_in(handle)),
            (address, fields[2], email_in(address)),
        ):
            if words and not known:
                found = found if found.key else replace(found, name=words)
                message = text("“{words}” is no handle and no e-mail.", words=words)
                self.found.remark(table.place(row, field), message)
        if found.key:
            yield found

    def _owned(self, one: _Row) -> None:
        """Gather one thing that is owned."""
        place = one.table.place(one.row)
        stage = self.found.stage(one.group or self._otherwise, place=place)
        name = self._names.name(one.thing, one.name, stage)
        work = self.found.work(stage, name, place=place)
        before = self._rows.setdefault(one.thing, one)
        if before is not one:
            message = text("“{name}” stands here again; it was taken for the same.", name=name)
            self.found.remark(place, message)
        self._notes.setdefault(work, {}).update(dict.fromkeys(_notes(one)))
        if not one.is_ownerless:
            self._held(one, work)
        elif one.first or one.second:
            message = text("“{name}” is {status}: who is named there does not own it.")
            self.found.remark(place, message.filled(name=name, status=one.status))

    def _held(self, one: _Row, work: Id) -> None:
        """Let the owners hold something: the first answers and does it, the second stands in."""
        place = one.table.place(one.row)
        first = [self._owners.person(self.found, who) for who in one.first]
        second = [self._owners.person(self.found, who) for who in one.second]
        others = [who for who in second if who not in first]
        if len(others) < len(second):
            message = text("The same person is named as owner and as deputy; that makes one.")
            self.found.remark(place, message)
        for who in dict.fromkeys(first):
            if others:
                self.found.hold(who, work, ("A", "R"), place=place, deputy=others[0])
            else:
                self.found.hold(who, work, ("A", "R"), place=place)
        for who in dict.fromkeys(others):
            self.found.hold(who, work, "R", place=place)
        if first:
            self._known_by(one, work, [*first, *others])
        elif not one.table.columns.of(OWNER_FIELDS[0]) and not others:
            self._team(one, work)

    def _known_by(self, one: _Row, work: Id, people: list[Id]) -> None:
        """Who owns something knows it, and nobody else is known to: that is the skill it takes."""
        skill = self._knowledge.name(one.thing, one.name)
        self.found.state(work, skills=(skill,))
        for who in people:
            self._skills.setdefault(who, {})[skill] = None

    def _team(self, one: _Row, work: Id) -> None:
        """Where a table names teams alone, the team does the work; who answers is not said."""
        team = one.table.cell(one.row, "team")
        if any(one.table.columns.of(key) for key in OWNER_FIELDS) or is_nobody(team):
            return
        place = one.table.place(one.row, "team")
        self.found.hold(self.found.team(team.removeprefix("@"), place=place), work, "R")


def _cells(words: str) -> list[str]:
    """What a cell lists: between semicolons or on lines of their own."""
    parts = (one.strip() for one in words.replace("\n", ";").split(";"))
    return [one for one in parts if not is_nobody(one)]


def _notes(one: _Row) -> Iterator[str]:
    """What else a row says, a line for each cell."""
    for key in _TOLD:
        for heading, words in one.table.told(one.row, key):
            if words != one.name and (key == "status" or not is_nobody(words)):
                yield f"{heading}: {words}"
