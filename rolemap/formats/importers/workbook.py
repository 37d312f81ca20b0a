"""Reads the workbook that RoleMap exports: the matrix, and on a sheet beside it the people."""

from rolemap.formats.importer import NO, OURS, NotUsable, importer, importer_named
from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.grids import grids
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.joining import joined
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.remark import Remark
from rolemap.formats.importing.source import Source
from rolemap.formats.matrix import PROBLEMS, RESPONSIBILITY, STAGE
from rolemap.formats.progress import Progress, part_of
from rolemap.model.org import Org
from rolemap.model.records import Person, Settings, Team
from rolemap.model.text import text

_MATRIX, _PEOPLE = "Matrix", "People"
_HEADINGS = (STAGE, RESPONSIBILITY)
# What the columns about people are; the others are worked out anew.
_READ = {
    "Name": "name",
    "Title": "title",
    "Level": "level",
    "Teams": "team",
    "Managers": "manager",
    "Capacity": "capacity",
}

_WORKED_OUT = Remark(_PEOPLE, text("Load, letters and problems are not read: they are found anew."))


def sniff(source: Source, mapping: Mapping) -> int:
    """By its two sheets and how they begin."""
    if not source.data.startswith(b"PK") or mapping.sheet:
        return NO
    known = {one.name: one for one in grids(source, mapping)}
    matrix, people = known.get(_MATRIX), known.get(_PEOPLE)
    if matrix is None or people is None or not people.rows:
        return NO
    is_ours = _headings(matrix)[:2] == _HEADINGS and set(people.rows[0]) >= _READ.keys()
    return OURS if is_ours else NO


@importer(
    "rolemap-workbook",
    name=text("RoleMap workbook"),
    sniff=sniff,
    patterns=("*.xlsx",),
)
def workbook(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """The people first; by them the columns of the matrix are known for people or teams."""
    if sniff(source, mapping) != OURS:
        raise NotUsable(
            text("“{file}” is no workbook that RoleMap has exported.", file=source.name)
        )
    known = {one.name: one for one in grids(source, mapping)}
    worked_out = dict.fromkeys(set(known[_PEOPLE].rows[0]) - _READ.keys(), "")
    staff = Mapping(format="people", sheet=_PEOPLE, heading=1, columns=_READ | worked_out)
    people = importer_named("people").read(source, staff, part_of(progress, 0, 0.5))
    parties = dict.fromkeys(_headings(known[_MATRIX])[2:], "role")
    parties |= {one.name: one.KIND for kind in (Person, Team) for one in people.org.all(kind)}
    table = Mapping(format="raci", sheet=_MATRIX, columns={**parties, PROBLEMS: ""})
    letters = importer_named("raci").read(source, table, part_of(progress, 0.5, 1))
    them = (one for one in people.org.records() if not isinstance(one, Settings))
    staffed = Org.of(letters.org.settings, *them)
    join = joined(staffed, letters)
    told = (
        one for one in people.remarks if dict(one.message.values).get("heading") not in worked_out
    )
    remarks = (_WORKED_OUT, *told, *letters.remarks, *join.remarks)
    return Imported(staffed.apply(join.change), remarks, mapping)


def _headings(grid: Grid) -> tuple[str, ...]:
    """The row of the headings: a title may stand above."""
    rows = (row for row in grid.rows[:10] if row[:2] == _HEADINGS)
    return next(rows, ())
