"""What comes of looking at a source: what was read, or why it could not be, and what to choose."""

from dataclasses import dataclass

from rolemap.formats.importer import (
    Importer,
    NotUsable,
    fitting,
    importer_named,
    read_source,
)
from rolemap.formats.importing.decoding import ENCODINGS, UnknownEncoding, decoded
from rolemap.formats.importing.grid import Row
from rolemap.formats.importing.grids import grids
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import Cancelled, Progress, nobody_asks
from rolemap.model.errors import RoleMapError
from rolemap.model.text import Text

_MOST_ROWS, _MOST_COLUMNS, _MOST_CHARACTERS = 50, 100, 200


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of reading a source.

    Attributes:
        imported: what was read; None where nothing could be.
        problem: why nothing could be read: a sentence.
        formats: the formats that it may be of, the surest first.
        sheets: the names of its tables.
        sample: the first rows of the table that is read, to choose its columns by.
        encodings: where somebody has to say how the text is written: the beginning of the text by
            encoding.
    """

    imported: Imported | None = None
    problem: Text | None = None
    formats: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
    sample: tuple[Row, ...] = ()
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
    try:
        sheets, sample = _table(source, mapping, importer_named(named) if named else None)
        chosen = mapping.model_copy(update={"format": named})
        return Outcome(read_source(source, chosen, progress), None, formats, sheets, sample)
    except Cancelled:
        raise
    except UnknownEncoding as error:
        return Outcome(problem=_said(error), formats=formats, encodings=_tried(source))
    except RoleMapError as error:
        return Outcome(None, _said(error), formats, *_all_tables(source, mapping))


def _said(error: RoleMapError) -> Text:
    said = error.message
    return said if isinstance(said, Text) else Text("{said}", (("said", said),))


def _table(
    source: Source, mapping: Mapping, chosen: Importer | None
) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """The names of the tables and the beginning of the first; none where columns mean nothing."""
    if chosen is None or not chosen.fields:
        return (), ()
    return _all_tables(source, mapping)


def _all_tables(source: Source, mapping: Mapping) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    try:
        every = grids(source, mapping.model_copy(update={"sheet": ""}))
    except RoleMapError:
        return (), ()
    wanted = [one for one in every if mapping.sheet in ("", one.name)]
    rows = wanted[0].rows[:_MOST_ROWS] if wanted else ()
    sample = tuple(tuple(cell[:_MOST_CHARACTERS] for cell in row[:_MOST_COLUMNS]) for row in rows)
    return tuple(one.name for one in every if one.name), sample


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
