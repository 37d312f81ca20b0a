"""Lists of responsibilities: a row for each, with who is responsible, accountable and so on."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from rolemap.formats.importer import LIKELY, NO, SURE, NotUsable, importer
from rolemap.formats.importing.columns import Columns, heading_key
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.grids import grids
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.list_fields import ALL_FIELDS, PEOPLE, SENSE_OF, list_columns
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.names_in_cells import names_in
from rolemap.formats.importing.parties import Party, add_party
from rolemap.formats.importing.remark import Place
from rolemap.formats.importing.source import Source
from rolemap.formats.importing.table_words import (
    is_total,
    is_usual_sheet,
    quoted,
    shown_name,
    subject_of,
)
from rolemap.formats.progress import Progress
from rolemap.model.ids import Id
from rolemap.model.letters import RACI, Scheme
from rolemap.model.text import Text, text

_AT_ONCE = 100


def sniff(source: Source, mapping: Mapping) -> int:
    """Whether a column of work stands beside columns headed by what letters mean."""
    if source.is_folder:
        return NO
    found = [list_columns(grid, mapping) for grid in grids(source, mapping)]
    most = max((len(_senses(one[1])) for one in found if one), default=0)
    # A single column "Responsible" or "Lead" is in many a table.
    return SURE if most > 2 else LIKELY if most == 2 else NO


@importer(
    "raci-list",
    name=text("List of responsibilities (task, responsible, accountable, …)"),
    sniff=sniff,
    patterns=("*.csv", "*.tsv", "*.xlsx", "*.md", "*.html", "*.htm", "*.txt"),
    fields=ALL_FIELDS,
)
def raci_list(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """The lists of all sheets; names are roles where nothing says that they are people."""
    all_grids = grids(source, mapping)
    known = [(grid, list_columns(grid, mapping)) for grid in all_grids]
    lists = [(grid, *one) for grid, one in known if one]
    if not lists:
        raise NotUsable(
            text(
                "“{name}” has no headings such as “Task”, “Responsible” and “Accountable”; choose "
                "the columns, or another format.",
                name=source.name,
            )
        )
    scheme = max((one for _, one, _ in lists), key=lambda one: one is not RACI)
    gathering = Gathering(scheme)
    for number, (grid, one) in enumerate(known):
        gathering.remarks += grid.remarks
        if one:
            default = _default(source, grid, one[1])
            _List(gathering, scheme, grid, one[1], default, mapping.columns).read(progress)
        elif any(map(any, grid.rows)):
            told = text("There are no headings of a list of responsibilities; it was not read.")
            gathering.remark(grid.name, told)
        progress((number + 1) / len(known))
    return gathering.imported(_told(mapping, [one for _, _, one in lists]))


def _senses(found: Columns) -> set[str]:
    return {SENSE_OF[key] for key in found.fields.values() if key in SENSE_OF}


def _default(source: Source, grid: Grid, found: Columns) -> str:
    """The stage of what says none: the title, the sheet or the file."""
    titles = [next(filter(None, row), "") for row in grid.rows[: found.heading]]
    names = [*map(subject_of, titles), "" if is_usual_sheet(grid.name) else subject_of(grid.name)]
    return next(filter(None, (*names, PurePath(source.name).stem, source.name)), "Responsibilities")


def _told(mapping: Mapping, lists: Sequence[Columns]) -> Mapping:
    told = mapping
    for one in reversed(lists):
        chosen = one.mapping(told)
        told = chosen.model_copy(update={"columns": {**told.columns, **chosen.columns}})
    return told if len(lists) == 1 else told.model_copy(update={"heading": mapping.heading})


@dataclass(slots=True)
class _List:
    """One list, while it is read."""

    gathering: Gathering
    scheme: Scheme
    grid: Grid
    columns: Columns
    default: str
    chosen: dict[str, str]
    stage: Id | None = None
    phases: frozenset[int] = frozenset()
    said: set[str] = field(default_factory=set[str])

    def read(self, progress: Progress) -> None:
        """Read all rows, after saying what is not read."""
        self._tell()
        self.phases = _phases(self.grid, self.columns)
        rows = range(self.columns.heading + 1, len(self.grid.rows))
        for number, row in enumerate(rows):
            if number % _AT_ONCE == 0:
                progress(number / len(rows))
            if any(self.grid.rows[row]):
                self._row(row)

    def _tell(self) -> None:
        grid, heading = self.grid, self.columns.heading
        for row in range(heading):
            words = ", ".join(dict.fromkeys(filter(None, grid.rows[row])))
            if words and subject_of(words) != self.default:
                said = text("“{words}” above the table was not read.", words=quoted(words))
                self.gathering.remark(grid.place(row), said)
        for column in range(grid.width):
            title = self.columns.headings[column] if column < len(self.columns.headings) else ""
            if column in self.columns.fields or title in self.chosen:
                continue
            below = (grid.cell(row, column) for row in range(heading + 1, len(grid.rows)))
            first = next(filter(None, below), "")
            if first:
                name = grid.cell(heading, column) or first
                said = text("The column “{heading}” was not read.", heading=quoted(name))
                self.gathering.remark(grid.place(heading, column), said)

    def _row(self, row: int) -> None:
        grid, fields = self.grid, self.columns.fields
        if self._is_heading(row):
            return
        at = self.columns.first("task")
        name = grid.cell(row, at or 0)
        place = grid.place(row, at)
        holders = [
            one for one, key in fields.items() if key in SENSE_OF and grid.cell(row, one).strip()
        ]
        if not name.strip():
            self._stage(row)
            if holders:
                said = text("Names without any work beside them were left out.")
                self.gathering.remark(place, said)
            return
        if is_total(name) and not any(
            map(str.isalpha, "".join(grid.cell(row, one) for one in holders))
        ):
            said = text("“{name}” only counts and was not read.", name=quoted(name))
            self.gathering.remark(place, said)
        elif row in self.phases:
            self.stage = self.gathering.stage(name, place=place)
        else:
            work = self._work(row, self._stage(row), name, place)
            for column in holders:
                self._holders(row, column, work)

    def _is_heading(self, row: int) -> bool:
        """Whether the headings stand here once more, as above each page."""
        grid, columns = self.grid, self.columns
        there = [one for one in columns.fields if grid.cell(row, one)]
        return bool(there) and all(
            heading_key(grid.cell(row, one)) == heading_key(grid.cell(columns.heading, one))
            for one in there
        )

    def _stage(self, row: int) -> Id:
        column = self.columns.first("stage")
        words = "" if column is None else self.grid.cell(row, column)
        if words.strip():
            place = self.grid.place(row, column)
            self.stage = self.gathering.stage(words, place=place)
        elif self.stage is None:
            self.stage = self.gathering.stage(self.default)
        return self.stage

    def _work(self, row: int, stage: Id, words: str, place: Place) -> Id:
        name, about = shown_name(words)
        cells = (self.grid.cell(row, one).strip() for one in self.columns.of("notes"))
        notes = "\n".join(one for one in (about, *cells) if one)
        told = {"notes": notes} if notes else {}
        return self.gathering.work(stage, name, place=place, **told)

    def _holders(self, row: int, column: int, work: Id) -> None:
        """Let whoever stands in a cell hold what its column is headed by."""
        key = self.columns.fields[column]
        letter = self.scheme.with_sense(SENSE_OF[key])
        place, words = self.grid.place(row, column), self.grid.cell(row, column)
        found = names_in(words)
        if found.unknown:
            self._remark(place, text("“{cell}” names nobody yet.", cell=quoted(words)))
        if found.cut:
            said = text(
                "“{cell}” was read as {count} names.", cell=quoted(words), count=len(found.names)
            )
            self._remark(place, said)
        if letter is None:
            heading = self.columns.headings[column]
            self._remark(
                place,
                text(
                    "{scheme} has no letter for “{heading}”; who stands there was left out.",
                    scheme=self.scheme.name,
                    heading=quoted(heading),
                ),
            )
            return
        for name in found.names:
            kind = self.chosen.get(name, "") or ("person" if key.endswith(PEOPLE) else "")
            party = add_party(self.gathering, Party(name, kind), place)
            self.gathering.hold(party.id, work, letter.letter, place=place)

    def _remark(self, place: Place, said: Text) -> None:
        """Say something once, however many cells it holds for."""
        if str(said) not in self.said:
            self.said.add(str(said))
            self.gathering.remark(place, said)


def _phases(grid: Grid, columns: Columns) -> frozenset[int]:
    """The rows that name a stage: merged across, or a name alone before rows with names.

    Where the first row has somebody, a name alone is work that nobody holds.
    """
    at = columns.first("task") or 0
    rows = [one for one in grid.filled() if one > columns.heading]
    alone = {
        one
        for one in rows
        if grid.cell(one, at)
        and all(
            not grid.cell(one, column) or (one, column) in grid.merged
            for column in range(grid.width)
            if column != at
        )
    }
    across = {
        one for one in alone if any((one, column) in grid.merged for column in columns.fields)
    }
    if across or columns.first("stage") is not None or not rows or rows[0] not in alone:
        return frozenset(across)
    following = dict(zip(rows, rows[1:], strict=False))
    return frozenset(
        one for one in alone if one == rows[0] or (one in following and following[one] not in alone)
    )
