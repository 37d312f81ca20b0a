"""Which column of a matrix is what, and whether its work stands in rows or in columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from rolemap.formats.importing.area import Area
from rolemap.formats.importing.columns import distinct, heading_key
from rolemap.formats.importing.kinds import LETTER, MARK, WORDS, Kinds
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.matrix_finding import Found
from rolemap.formats.importing.table_words import (
    NOTES_KEYS,
    OTHER_KEYS,
    STAGE_KEYS,
    WORK_KEYS,
    corner_of,
    is_number,
    is_total,
    likeness,
)

TASK, STAGE, NOTES, LEFT_OUT = "task", "stage", "notes", ""
PARTIES = ("role", "person", "team")
_SURE = 0.25


@dataclass(frozen=True, slots=True)
class Shape:
    """What the columns of a matrix are.

    Attributes:
        label: the column with the names of the work.
        parties: the columns with letters, or headings of roles that hold none.
        stage: the column with the names of the stages, or None.
        notes: the columns with words about the work.
        left_out: the columns with anything that is not read.
        headings: the heading by column.
    """

    label: int
    parties: tuple[int, ...]
    stage: int | None
    notes: tuple[int, ...]
    left_out: tuple[int, ...]
    headings: dict[int, str]


@dataclass(slots=True)
class _Column:
    """What stands below a heading: how many cells of each kind, and how many different words."""

    heading: str
    counts: list[int]
    different: int

    @property
    def some(self) -> int:
        return sum(self.counts[LETTER:])


def shape(area: Area, kinds: Kinds, found: Found, mapping: Mapping) -> Shape | None:
    """What the columns of a matrix are, or None where it has no names of work."""
    names = distinct([area.cell(found.heading, one) for one in found.columns])
    headings = dict(zip(found.columns, names, strict=True))
    seen = {one: _seen(area, kinds, found, one, headings[one]) for one in found.columns}
    said = {one: mapping.columns[name] for one, name in headings.items() if name in mapping.columns}
    parties = _lettered(seen, said)
    label = _label(seen, said, parties)
    if label is None:
        return None
    rest = [one for one in found.columns if one != label and one not in parties]
    stage = _stage(
        kinds,
        found,
        seen,
        said,
        [one for one in rest if one < max(label, min(parties, default=label))],
    )
    empty = [one for one in rest if one != stage and _is_idle_party(seen[one], said.get(one))]
    after = [one for one in empty if one in said or one > label]
    notes = [
        one for one in rest if one not in (stage, *after) and _is_notes(seen[one], said.get(one))
    ]
    left = [one for one in rest if one not in (stage, *after, *notes)]
    return Shape(
        label,
        tuple(sorted((*parties, *after))),
        stage,
        tuple(notes),
        tuple(one for one in left if seen[one].some or seen[one].heading),
        headings,
    )


def _seen(area: Area, kinds: Kinds, found: Found, column: int, heading: str) -> _Column:
    counts = [0] * (WORDS + 1)
    different: set[str] = set()
    for row in found.body:
        kind = kinds.rows[row][column]
        if kind != LETTER and _spans(area, row, column):
            continue  # a heading within the table
        counts[kind] += 1
        if kind >= LETTER:
            different.add(area.cell(row, column))
    return _Column(heading, counts, len(different))


def _spans(area: Area, row: int, column: int) -> bool:
    """Whether a cell is merged with the one to its right."""
    return (
        column + 1 < area.width
        and area.repeats(row, column + 1)
        and bool(area.cell(row, column))
        and area.cell(row, column) == area.cell(row, column + 1)
    )


def _lettered(seen: dict[int, _Column], said: dict[int, str]) -> list[int]:
    """The columns that mostly hold letters, below a heading."""
    parties: list[int] = []
    for column, one in seen.items():
        if column in said:
            if said[column] in PARTIES:
                parties.append(column)
        elif one.heading and one.counts[LETTER] * 2 >= one.some > 0:
            parties.append(column)
    return parties


def _label(seen: dict[int, _Column], said: dict[int, str], parties: Sequence[int]) -> int | None:
    """The column of names: as a heading says, or the one with most different words."""
    chosen = [one for one, key in said.items() if key == TASK]
    if chosen:
        return chosen[0]
    others = [
        one
        for one in seen
        if one not in parties
        and one not in said
        and (seen[one].counts[WORDS] or not seen[one].some)
    ]
    first = min(parties, default=max(seen, default=0) + 1)

    def fit(column: int) -> tuple[bool, bool, int, bool, int, int]:
        key = heading_key(seen[column].heading)
        named = corner_of(seen[column].heading)
        other = key in NOTES_KEYS or key in OTHER_KEYS or key in STAGE_KEYS
        return (
            column < first,
            not other,
            seen[column].counts[WORDS] > 0,
            key in WORK_KEYS or named == "work",
            seen[column].different,
            -column,
        )

    return max(others, key=fit, default=None)


def _stage(
    kinds: Kinds,
    found: Found,
    seen: dict[int, _Column],
    said: dict[int, str],
    before: Sequence[int],
) -> int | None:
    """The column of stages: as a heading says, or words that stand for several rows each."""
    chosen = [one for one, key in said.items() if key == STAGE]
    if chosen:
        return chosen[0]
    free = [one for one in before if one not in said]
    named = [one for one in free if heading_key(seen[one].heading) in STAGE_KEYS]
    if named:
        return named[0]
    rows = sum(1 for row in found.body if LETTER in kinds.rows[row])
    for one in free:
        column = seen[one]
        key = heading_key(column.heading)
        if key in NOTES_KEYS or key in OTHER_KEYS or column.counts[WORDS] < 1:
            continue
        if column.counts[WORDS] >= column.counts[MARK] and column.different * 2 <= max(rows, 2):
            return one
    return None


def _is_idle_party(column: _Column, said: str | None) -> bool:
    """Whether a column with a heading and no letters is a role that holds none."""
    if said is not None:
        return said in PARTIES
    key = heading_key(column.heading)
    known = key in NOTES_KEYS or key in OTHER_KEYS or key in STAGE_KEYS or is_total(column.heading)
    return bool(column.heading) and not column.some and not known and not is_number(column.heading)


def _is_notes(column: _Column, said: str | None) -> bool:
    return said == NOTES if said is not None else heading_key(column.heading) in NOTES_KEYS


def turned(area: Area, found: Found, shape: Shape, mapping: Mapping) -> tuple[bool, bool]:
    """Whether the work stands in the columns, and whether that is only a guess."""
    if mapping.turned is not None:
        return mapping.turned, False
    said = [mapping.columns.get(shape.headings[one]) for one in (shape.label, *shape.parties)]
    if said[0] == TASK and any(one in PARTIES for one in said[1:]):
        return False, False
    corner = corner_of(shape.headings[shape.label])
    above = [corner_of(area.cell(row, shape.label)) for row in found.above]
    if "stage" in above:
        return True, False
    if shape.stage is not None:
        return False, False
    rows = [
        area.cell(row, shape.label)
        for row in found.body
        if not is_total(area.cell(row, shape.label))
    ]
    works = {"work": -1.0, "party": 1.0}.get(corner, 0.0)
    lean = likeness(rows) - likeness([shape.headings[one] for one in shape.parties]) + works
    return lean > _SURE, abs(lean) <= _SURE
