"""People as a table: what HR systems and directories export, as CSV, workbook or anything else."""

from collections.abc import Iterator, Sequence
from datetime import date

from rolemap.formats.importer import NotUsable, importer
from rolemap.formats.importing.columns import Columns, columns
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.grids import grids
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.people.chain import Chain, chain
from rolemap.formats.importing.people.fields import FIELDS, NAMING
from rolemap.formats.importing.people.likeness import LIKELY, NO, PERHAPS, likeness
from rolemap.formats.importing.people.rows import Row, Rows, read_rows
from rolemap.formats.importing.people.table import Table
from rolemap.formats.importing.people.who import told_apart
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import Progress, part_of
from rolemap.model import ids
from rolemap.model.text import text

_AT_ONCE = 1_000


def sniff(source: Source, mapping: Mapping) -> int:
    """Whether it is a list of people: SURE where the headings tell, PERHAPS for bare names."""
    if source.is_folder:
        return NO
    return max((_likeness(grid, mapping) for grid in grids(source, mapping)), default=NO)


@importer(
    "people",
    name=text("People"),
    sniff=sniff,
    patterns=("*.csv", "*.tsv", "*.txt", "*.xlsx"),
    fields=FIELDS,
    is_staff=True,
)
def people_table(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """Everybody in the tables of a source that list people."""
    there = grids(source, mapping)
    tables = [Table(grid, found) for grid, found in _chosen(there, mapping)]
    if not tables:
        raise _nothing(source, there)
    gathering = Gathering()
    rows = Rows()
    for number, table in enumerate(tables):
        start, end = (0.7 * step / len(tables) for step in (number, number + 1))
        found = read_rows(table, part_of(progress, start, end), _today())
        rows.here += found.here
        rows.left += found.left
        rows.vacancies += found.vacancies
        _tell_of_columns(gathering, table)
        gathering.remarks += found.remarks
    _tell_of_sheets(gathering, there, tables)
    if not rows.here and not rows.left:
        raise _nobody(source)
    known = told_apart(rows.here)
    linked = chain(known.people, rows.left)
    gathering.remarks += [*known.remarks, *linked.remarks]
    _gather(gathering, linked, part_of(progress, 0.8, 1))
    for place, role in rows.vacancies:
        gathering.seat(gathering.role(role, place=place), place=place)
    progress(1)
    return gathering.imported(_as_used(mapping, tables))


def _today() -> date:
    return date.today()


def _likeness(grid: Grid, mapping: Mapping) -> int:
    return likeness(grid, columns(grid, FIELDS, mapping))


def _chosen(there: Sequence[Grid], mapping: Mapping) -> Iterator[tuple[Grid, Columns]]:
    """The tables that are to be read: all that are likely lists of people, else the best one."""
    found = [(grid, columns(grid, FIELDS, mapping)) for grid in there]
    named = [
        (grid, one) for grid, one in found if one is not None and NAMING & set(one.fields.values())
    ]
    likely = [one for one in named if likeness(*one) >= LIKELY]
    best = sorted(named, key=lambda one: (likeness(*one) < PERHAPS, -len(one[1].fields)))
    yield from likely or best[:1]


def _gather(gathering: Gathering, linked: Chain, progress: Progress) -> None:
    known = [ids.fresh() for _ in linked.people]
    for at, row in enumerate(linked.people):
        if at % _AT_ONCE == 0:
            progress(at / len(known))
        stated = dict(row.stated)
        if row.teams is not None:
            stated["teams"] = tuple(gathering.team(one, place=row.place) for one in row.teams)
        if at in linked.managers:
            stated["managers"] = tuple(known[one] for one in linked.managers[at])
        gathering.person(row.name, place=row.place, id=known[at], **stated)
        _seat(gathering, row, known[at])


def _seat(gathering: Gathering, row: Row, person: ids.Id) -> None:
    """Give a person a seat in each of the roles; time that is not told is shared out evenly."""
    roles = row.roles or ()
    capacity = row.stated.get("capacity")
    time = capacity if isinstance(capacity, float) else 1.0
    open_roles = sum(share is None for _, share in roles)
    left = max(0.0, time - sum(share or 0 for _, share in roles))
    for name, told in roles:
        seat = gathering.seat(gathering.role(name, place=row.place), person, place=row.place)
        if told is not None:
            gathering.state(seat, share=told)
        elif len(roles) > 1 or time != 1.0:
            gathering.state(seat, share=round(left / open_roles, 4))


def _tell_of_columns(gathering: Gathering, table: Table) -> None:
    """Say what of a table is not read."""
    grid, found = table.grid, table.found
    gathering.remarks += grid.remarks
    above = next((row for row in grid.filled() if row < found.heading), None)
    if above is not None:
        gathering.remark(grid.place(above), text("What stands above the headings was not read."))
    filled = {at for row in table.rows() for at, cell in enumerate(grid.rows[row]) if cell}
    for at in sorted(filled - found.fields.keys()):
        heading = grid.cell(found.heading, at)
        message = (
            text("The column “{heading}” is not read.", heading=found.headings[at])
            if heading.strip()
            else text("A column without a heading is not read.")
        )
        gathering.remark(grid.place(found.heading, at), message)


def _tell_of_sheets(gathering: Gathering, there: Sequence[Grid], tables: Sequence[Table]) -> None:
    """Say which tables are not read."""
    read = {id(table.grid) for table in tables}
    for grid in there:
        if id(grid) not in read and any(grid.filled()):
            gathering.remark(grid.name, text("This table lists no people; it was not read."))


def _as_used(mapping: Mapping, tables: Sequence[Table]) -> Mapping:
    """The mapping with what was guessed, but for a row of headings that differs between sheets."""
    used = mapping
    for table in reversed(tables):
        told = table.found.mapping(mapping)
        used = told.model_copy(update={"columns": {**used.columns, **told.columns}})
    if len({table.found.heading for table in tables}) > 1:
        used = used.model_copy(update={"heading": mapping.heading})
    return used


def _nothing(source: Source, there: Sequence[Grid]) -> NotUsable:
    if not any(any(grid.filled()) for grid in there):
        return NotUsable(text("“{name}” is empty; choose another file.", name=source.name))
    return NotUsable(
        text(
            "No column of “{name}” says what people are called; choose the columns, or give them "
            "headings such as Name, E-mail and Manager.",
            name=source.name,
        )
    )


def _nobody(source: Source) -> NotUsable:
    return NotUsable(
        text("“{name}” has headings, but nobody below them; choose another file.", name=source.name)
    )
