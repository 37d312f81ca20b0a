"""What each row of a matrix is: a stage, work with or without letters, or nothing of the kind."""

from collections.abc import Sequence
from dataclasses import dataclass

from rolemap.formats.importing.area import Area
from rolemap.formats.importing.kinds import EMPTY, LETTER, MARK, NOTHING, WORDS, Kinds
from rolemap.formats.importing.matrix_finding import Found
from rolemap.formats.importing.matrix_shape import Shape
from rolemap.formats.importing.table_words import depth, is_bold, is_total

WORK, PHASE, TOTAL, STRANGE, NAMELESS = "work", "phase", "total", "strange", "nameless"


@dataclass(frozen=True, slots=True)
class Line:
    """A row that holds anything.

    Attributes:
        row: which one.
        kind: what it is.
        name: the name of the work, or of the stage.
        guessed: whether it might as well be something else.
    """

    row: int
    kind: str
    name: str
    guessed: bool = False


def lines(area: Area, kinds: Kinds, found: Found, shape: Shape) -> list[Line]:
    """The rows of a matrix that hold anything, in their order."""
    read = [row for row in found.body if any(kinds.rows[row][one] for one in found.columns)]
    known = [_line(area, kinds, found, shape, row) for row in read]
    alone = [one for one in known if one.kind == PHASE]
    if not alone:
        return known
    if shape.stage is not None:
        # The stages have a column of their own, so these are works that nobody holds yet.
        return [_as_work(one) if one.kind == PHASE and not one.guessed else one for one in known]
    return _parted(area, found, shape, known)


def _line(area: Area, kinds: Kinds, found: Found, shape: Shape, row: int) -> Line:
    here = kinds.rows[row]
    letters = sum(here[one] == LETTER for one in shape.parties)
    words = sum(here[one] in (WORDS, MARK) for one in shape.parties)
    name = area.cell(row, shape.label) if here[shape.label] else ""
    first = next((area.cell(row, one) for one in found.columns if here[one]), "")
    if not letters and is_total(name or first):
        return Line(row, TOTAL, name or first)
    if not letters and words > 1 and words * 2 >= len(shape.parties):
        return Line(row, STRANGE, name or first)
    if words and name and not letters and _is_said_of_all(area, shape, row):
        return Line(row, PHASE, name)
    if letters or words:
        return Line(row, WORK if name else NAMELESS, name)
    others = [one for one in (*shape.notes, *shape.left_out) if one != shape.label]
    told = [one for one in others if here[one] not in (EMPTY, NOTHING)]
    if not name:
        # A stage in its own column or in that of the numbers, with nothing planned in it.
        return Line(row, PHASE, first, guessed=True)
    numbers = [one for one in told if one < shape.label and here[one] in (MARK, WORDS)]
    if len(told) > len(numbers):
        return Line(row, WORK, name)
    return Line(row, PHASE, name)


def _is_said_of_all(area: Area, shape: Shape, row: int) -> bool:
    """Whether beside the name of a stage something is said across all columns."""
    if area.is_strong(row, shape.label):
        return True
    covered = [one for one in shape.parties if area.repeats(row, one)]
    return len(shape.parties) > 1 and len(covered) == len(shape.parties) - 1


def _as_work(line: Line) -> Line:
    return Line(line.row, WORK, line.name)


def _parted(area: Area, found: Found, shape: Shape, known: Sequence[Line]) -> list[Line]:
    """Rows with a name alone, told apart: stages, and work that nobody holds."""
    marked = {one.row for one in known if one.kind == PHASE and _is_marked(area, found, shape, one)}
    deep = _depths(area, shape, known)
    first = known[0].kind == PHASE
    result: list[Line] = []
    for number, one in enumerate(known):
        if one.kind != PHASE:
            result.append(one)
        elif marked:
            is_phase = one.row in marked
            result.append(Line(one.row, PHASE, one.name) if is_phase else _as_work(one))
        elif deep:
            result.append(one if one.row in deep else _as_work(one))
        else:
            following = known[number + 1].kind if number + 1 < len(known) else ""
            is_phase = first and (number == 0 or following in (WORK, NAMELESS))
            result.append(Line(one.row, PHASE if is_phase else WORK, one.name, guessed=True))
    return result


def _is_marked(area: Area, found: Found, shape: Shape, line: Line) -> bool:
    """Whether a row is made to stand out: bold, capitals, merged across, called a phase."""
    words = area.cell(line.row, shape.label)
    letters = [one for one in words if one.isalpha()]
    capitals = len(letters) > 3 and all(one.isupper() for one in letters)
    across = any(area.repeats(line.row, one) for one in found.columns if one != shape.label)
    start = words.strip("*_ ").casefold()
    called = start.startswith(("phase ", "stage ", "phase:", "stage:", "sprint ", "workstream "))
    strong = is_bold(words) or area.is_strong(line.row, shape.label)
    return strong or capitals or across or called


def _depths(area: Area, shape: Shape, known: Sequence[Line]) -> set[int]:
    """The rows whose numbering is less deep than that of rows with letters: 1, not 1.1."""

    def numbered(row: int) -> int:
        before = [one for one in shape.left_out if one < shape.label]
        return max((depth(area.cell(row, one)) for one in (*before, shape.label)), default=0)

    depths = [numbered(one.row) for one in known if one.kind == WORK]
    usual = min((one for one in depths if one), default=0)
    if not usual:
        return set()
    return {one.row for one in known if one.kind == PHASE and numbered(one.row) < usual}
