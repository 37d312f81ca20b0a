"""What comes of looking at a source: what was read, or why it could not be, and what to choose."""

from dataclasses import dataclass

from rolemap.formats.importer import NotUsable, fitting, importer_named, read_source
from rolemap.formats.importing.decoding import ENCODINGS, UnknownEncoding, decoded
from rolemap.formats.importing.grid import Grid, Row
from rolemap.formats.importing.grids import grids
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import Cancelled, Progress, nobody_asks
from rolemap.model.errors import RoleMapError
from rolemap.model.text import Text

_MOST_ROWS, _MOST_COLUMNS, _MOST_CHARACTERS, _MOST_IN_HEADING = 50, 100, 200, 10_000


@dataclass(frozen=True, slots=True)
class Sample:
    """The beginning of a table, to choose its columns by.

    Attributes:
        name: what the table is called; "" where it has no name.
        rows: its first rows; long cells are cut, but for headings.
        lines: the number, from 1, by which a person finds each row.
        heading: the row, from 0, on which the headings stand.
    """

    name: str
    rows: tuple[Row, ...]
    lines: tuple[int, ...]
    heading: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of reading a source.

    Attributes:
        imported: what was read; None where nothing could be.
        problem: why nothing could be read: a sentence.
        formats: the formats that it may be of, the surest first.
        sheets: the names of its tables.
        sample: the beginning of the table that is read; None where columns mean nothing.
        encodings: where somebody has to say how the text is written: the beginning of the text by
            encoding.
    """

    imported: Imported | None = None
    problem: Text | None = None
    formats: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
    sample: Sample | None = None
    encodings: tuple[tuple[str, str], ...] = ()

    def usable(self) -> Imported:
        """What was read.

        Raises:
            NotUsable: nothing could be.
        """
        if self.imported is None:
            raise NotUsable(self.problem or "")
        return self.imported


def outcome(
    source: Source, mapping: Mapping | None = None, progress: Progress = nobody_asks
) -> Outcome:
    """Read a source; what is wrong with it is said in the outcome.

    Raises:
        Cancelled: somebody no longer wants it.
    """
    mapping = mapping or Mapping()
    try:
        formats = tuple(one.format for one in fitting(source, mapping))
    except UnknownEncoding as error:
        return Outcome(problem=_said(error), encodings=_tried(source))
    except RoleMapError as error:
        return Outcome(problem=_said(error))
    named = mapping.format or next(iter(formats), "")
    chosen = mapping.model_copy(update={"format": named})
    try:
        read = read_source(source, chosen, progress)
    except Cancelled:
        raise
    except UnknownEncoding as error:
        return Outcome(problem=_said(error), formats=formats, encodings=_tried(source))
    except RoleMapError as error:
        return Outcome(None, _said(error), formats, *_tables(source, mapping, mapping))
    if not importer_named(named).fields:
        return Outcome(read, None, formats)
    return Outcome(read, None, formats, *_tables(source, mapping, read.mapping))


def _said(error: RoleMapError) -> Text:
    said = error.message
    return said if isinstance(said, Text) else Text("{said}", (("said", said),))


def _tables(source: Source, asked: Mapping, read: Mapping) -> tuple[tuple[str, ...], Sample | None]:
    """The names of the tables, and the beginning of the one with the headings."""
    try:
        every = grids(source, asked.model_copy(update={"sheet": ""}))
    except RoleMapError:
        return (), None
    names = tuple(one.name for one in every if one.name)
    wanted = [one for one in every if asked.sheet in ("", one.name)]
    places = [(grid, row) for grid in wanted for row in range(min(_MOST_ROWS, len(grid.rows)))]
    if not places:
        return names, None
    best = max(places, key=lambda place: _headings(*place, read))
    grid, row = (wanted[0], asked.heading - 1) if asked.heading else best
    return names, _sample(grid, row)


def _sample(grid: Grid, heading: int) -> Sample:
    rows = grid.rows[:_MOST_ROWS]
    heading = min(max(0, heading), max(0, len(rows) - 1))
    # Headings stay whole: by them a column is known.
    longest = (_MOST_IN_HEADING if at == heading else _MOST_CHARACTERS for at in range(len(rows)))
    lines = tuple(map(grid.line_of, range(len(rows))))
    return Sample(grid.name, tuple(map(_cut, rows, longest)), lines, heading)


def _headings(grid: Grid, row: int, read: Mapping) -> int:
    """How many of the headings that were read stand in a row."""
    return len({" ".join(cell.split()) for cell in grid.rows[row]} & read.columns.keys())


def _cut(row: Row, most: int) -> Row:
    return tuple(cell[:most] for cell in row[:_MOST_COLUMNS])


def _tried(source: Source) -> tuple[tuple[str, str], ...]:
    """The beginning of a text in the encodings in which it can be read."""
    found: list[tuple[str, str]] = []
    for encoding in ENCODINGS:
        try:
            start = decoded(source.data[:20_000], source.name, encoding)
        except RoleMapError:
            continue
        found.append((encoding, start[:2_000]))
    return tuple(found)
