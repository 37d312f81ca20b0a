"""Reads matrices into a gathering: stages, work, parties, and who holds which letter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rolemap.formats.cell_text import BadCell
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.kinds import EMPTY, NOTHING
from rolemap.formats.importing.matrices import Matrix
from rolemap.formats.importing.matrix_rows import (
    NAMELESS,
    PHASE,
    STRANGE,
    TOTAL,
    WORK,
    Line,
    lines,
)
from rolemap.formats.importing.matrix_shape import LEFT_OUT, NOTES, STAGE, TASK
from rolemap.formats.importing.parties import Party, add_party
from rolemap.formats.importing.remark import Place
from rolemap.formats.importing.table_words import corner_of, quoted, shown_name, without_markup
from rolemap.formats.importing.wording import Wording
from rolemap.formats.progress import Progress, nobody_asks
from rolemap.model import ids
from rolemap.model.edits.namesakes import name_key
from rolemap.model.ids import Id
from rolemap.model.text import text

_AT_ONCE = 100


@dataclass(slots=True)
class Reading:
    """How matrices are read into a gathering.

    Attributes:
        said: the kind of each party that a person said, by heading.
        chosen: what each column was read as, by heading.
    """

    gathering: Gathering
    wording: Wording
    said: dict[str, str]
    chosen: dict[str, str] = field(default_factory=dict[str, str])

    def matrix(self, matrix: Matrix, stage: str, progress: Progress = nobody_asks) -> bool:
        """Read a matrix.

        Args:
            matrix: what is read.
            stage: what its work is part of where it does not say.
            progress: is told how much is done.

        Returns:
            whether `stage` was needed.
        """
        self._columns(matrix)
        parties = list(self._parties(matrix))
        rows = _Rows(self.gathering, self.wording, matrix, parties, stage)
        found = lines(matrix.area, matrix.kinds, matrix.found, matrix.shape)
        for number, line in enumerate(found):
            if number % _AT_ONCE == 0:
                progress(number / len(found))
            rows.read(line)
        return rows.is_default

    def _columns(self, matrix: Matrix) -> None:
        shape, area = matrix.shape, matrix.area
        for columns, key in (
            (shape.left_out, LEFT_OUT),
            (shape.notes, NOTES),
            (() if shape.stage is None else (shape.stage,), STAGE),
            ((shape.label,), TASK),
        ):
            self.chosen.update({shape.headings[one]: key for one in columns if shape.headings[one]})
        for one in shape.left_out:
            if self.said.get(shape.headings[one]) != LEFT_OUT and _is_told(matrix, one):
                self.gathering.remark(
                    area.place(matrix.found.heading, one),
                    text(
                        "The column “{heading}” was not read.",
                        heading=quoted(shape.headings[one] or _first_of(matrix, one)),
                    ),
                )

    def _parties(self, matrix: Matrix) -> Iterator[tuple[int, Id]]:
        area, shape, heading = matrix.area, matrix.shape, matrix.found.heading
        above = self._groups(matrix)
        corner = shape.headings[shape.label]
        over = corner if area.turned and corner_of(corner) != "work" else ""
        names = [_names(area.cell(heading, one)) for one in shape.parties]
        for column, name in zip(shape.parties, names, strict=True):
            known = shape.headings[column]
            words = area.cell(heading, column).strip()
            if names.count(name) > 1:
                group = above.get(column, "")
                words = f"{words} ({group})" if group else known
            said = self.said.get(known, "")
            party = add_party(
                self.gathering,
                Party(words, said, over),
                area.place(heading, column),
            )
            self.chosen[known] = party.kind
            yield column, party.id

    def _groups(self, matrix: Matrix) -> dict[int, str]:
        """What stands above groups of headings, by column; told where it is not needed."""
        area, shape = matrix.area, matrix.shape
        names = [_names(area.cell(matrix.found.heading, one)) for one in shape.parties]
        groups: dict[int, str] = {}
        used = False
        for row in matrix.found.above:
            if row < matrix.found.heading and len(set(names)) < len(names):
                groups, used = _across(matrix, row), True
                continue
            words = _row_words(matrix, row)
            if words:
                self.gathering.remark(
                    area.place(row, _first_in(matrix, row)),
                    text("“{words}” beside the headings was not read.", words=quoted(words)),
                )
        return groups if used else {}


@dataclass(slots=True)
class _Rows:
    """The rows of one matrix, one after the other."""

    gathering: Gathering
    wording: Wording
    matrix: Matrix
    parties: Sequence[tuple[int, Id]]
    default: str
    stage: Id | None = None
    stage_words: str = ""
    is_default: bool = False
    seen: dict[tuple[Id, str], Id] = field(default_factory=dict[tuple[Id, str], Id])

    def read(self, line: Line) -> None:
        """Read a row."""
        place = self.matrix.area.place(line.row, self._column_of(line))
        if line.kind == PHASE:
            self._phase(line, place)
        elif line.kind == WORK:
            self._work(line, place)
        elif line.kind == TOTAL:
            said = text("“{name}” only counts and was not read.", name=quoted(line.name))
            self.gathering.remark(place, said)
        elif line.kind == STRANGE:
            self.gathering.remark(
                place,
                text(
                    "“{name}” has words where letters stand and was not read.",
                    name=quoted(line.name),
                ),
            )
        elif line.kind == NAMELESS:
            self.gathering.remark(
                place, text("Letters without any work beside them were left out.")
            )

    def _column_of(self, line: Line) -> int:
        here = self.matrix.kinds.rows[line.row]
        label = self.matrix.shape.label
        return label if here[label] else _first_in(self.matrix, line.row)

    def _phase(self, line: Line, place: Place) -> None:
        self.stage = self.gathering.stage(without_markup(line.name), place=place)
        kinds = self.matrix.kinds.rows[line.row]
        for column, _ in self.parties:
            if kinds[column] > NOTHING:
                words = quoted(self.matrix.area.cell(line.row, column))
                said = text("“{words}” beside a stage was not read.", words=words)
                self.gathering.remark(self.matrix.area.place(line.row, column), said)
        if line.guessed and self.matrix.shape.stage is None:
            self.gathering.remark(
                place,
                text(
                    "“{name}” stands alone and was taken for a stage; give it a letter if it is "
                    "work.",
                    name=quoted(line.name),
                ),
            )

    def _work(self, line: Line, place: Place) -> None:
        stage = self._stage_of(line.row, place)
        name, about = shown_name(line.name)
        notes = self._notes(line.row, about)
        told = {"notes": notes} if notes else {}
        work = self._work_of(stage, name, line.row, place)
        self.gathering.state(work, **told)
        if line.guessed:
            self.gathering.remark(
                place,
                text(
                    "“{name}” stands alone and was taken for work that nobody holds.",
                    name=quoted(name),
                ),
            )
        for column, party in self.parties:
            kind = self.matrix.kinds.rows[line.row][column]
            if kind not in (EMPTY, NOTHING):
                self._cell(line.row, column, party, work)

    def _work_of(self, stage: Id, name: str, row: int, place: Place) -> Id:
        """The work of a row: one of its own, even where another row is called the same."""
        area, label = self.matrix.area, self.matrix.shape.label
        key = (stage, name_key(name))
        before = self.seen.get(key)
        if before is None or area.repeats(row, label):
            work = before or self.gathering.work(stage, name, place=place)
        else:
            work = self.gathering.work(stage, name, place=place, id=ids.fresh())
            said = text("“{name}” stands twice in its stage; both were kept.", name=quoted(name))
            self.gathering.remark(place, said)
        self.seen[key] = work
        return work

    def _cell(self, row: int, column: int, party: Id, work: Id) -> None:
        words = self.matrix.area.cell(row, column)
        place = self.matrix.area.place(row, column)
        try:
            read = self.wording.read(words)
        except BadCell:
            self.gathering.remark(
                place,
                text(
                    "“{cell}” is no letter of {scheme} and was left out.",
                    cell=quoted(words),
                    scheme=self.wording.scheme.name,
                ),
            )
            return
        for remark in read.remarks:
            self.gathering.remark(place, remark)
        if read.letters:
            self.gathering.hold(party, work, read.letters, place=place)

    def _stage_of(self, row: int, place: Place) -> Id:
        column = self.matrix.shape.stage
        if column is not None and self.matrix.kinds.rows[row][column] not in (EMPTY, NOTHING):
            words = self.matrix.area.cell(row, column)
            if self.stage is None or words != self.stage_words:
                self.stage = self.gathering.stage(words, place=place)
                self.stage_words = words
        if self.stage is None:
            self.stage = self.gathering.stage(self.default)
            self.is_default = True
        return self.stage

    def _notes(self, row: int, about: str) -> str:
        cells = (self.matrix.area.cell(row, one).strip() for one in self.matrix.shape.notes)
        return "\n".join(one for one in (about, *cells) if one)


def _names(heading: str) -> str:
    return name_key(shown_name(heading)[0])


def _across(matrix: Matrix, row: int) -> dict[int, str]:
    """The words of a row by column, each reaching to the next."""
    found: dict[int, str] = {}
    words = ""
    for column in matrix.found.columns:
        words = matrix.area.cell(row, column).strip() or words
        found[column] = words
    return found


def _row_words(matrix: Matrix, row: int) -> str:
    kinds = matrix.kinds.rows[row]
    there = (matrix.area.cell(row, one) for one in matrix.found.columns if kinds[one] > NOTHING)
    return ", ".join(there)


def _first_in(matrix: Matrix, row: int) -> int:
    kinds = matrix.kinds.rows[row]
    return next((one for one in matrix.found.columns if kinds[one]), matrix.found.columns[0])


def _is_told(matrix: Matrix, column: int) -> bool:
    return any(matrix.kinds.rows[row][column] > NOTHING for row in matrix.found.body)


def _first_of(matrix: Matrix, column: int) -> str:
    cells = (matrix.area.cell(row, column) for row in matrix.found.body)
    return next(filter(None, cells), "")
