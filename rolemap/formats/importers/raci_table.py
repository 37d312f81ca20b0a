"""Responsibility matrices: work in rows and roles in columns, or the other way round."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from rolemap.formats.importer import LIKELY, NO, PERHAPS, SURE, NotUsable, importer
from rolemap.formats.importing.columns import Field
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.grids import grids, looks_like_text
from rolemap.formats.importing.html_grid import is_html
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.legend import explained_outside
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.markdown_grid import has_table
from rolemap.formats.importing.matrices import Matrix, Sheet, beginning, sheet
from rolemap.formats.importing.matrix_reading import Reading
from rolemap.formats.importing.remark import Remark
from rolemap.formats.importing.source import Source
from rolemap.formats.importing.table_words import (
    NOTES,
    STAGE,
    WORK,
    is_usual_sheet,
    quoted,
    subject_of,
)
from rolemap.formats.importing.wording import wording_of
from rolemap.formats.progress import Progress
from rolemap.model.text import Plural, text

FIELDS = (
    Field("task", text("Responsibility"), WORK),
    Field("stage", text("Stage"), STAGE),
    Field("role", text("Role"), many=True),
    Field("person", text("Person"), many=True),
    Field("team", text("Team"), many=True),
    Field("notes", text("Notes"), NOTES, many=True),
)
_NOT_READ = Plural(
    "“{words}” was not read.", "“{words}” and what follows, {count} rows, were not read."
)


def sniff(source: Source, mapping: Mapping) -> int:
    """Whether letters stand below headings and beside names."""
    if source.is_folder:
        return NO
    sheets = [sheet(beginning(grid), mapping) for grid in grids(source, mapping)]
    matrices = [matrix for one in sheets for matrix in one.matrices]
    counts: Counter[str] = sum((one.letters for one in matrices), Counter[str]())
    letters, strange = counts.total(), sum(one.strange for one in matrices)
    if not matrices or strange > letters:
        return NO
    if not letters:
        return PERHAPS
    named = any(one.legend.meanings for one in sheets) or _is_ours(matrices)
    if named and strange * 4 <= letters:
        return SURE
    return LIKELY if len(counts) > 1 and letters > 2 and strange * 4 <= letters else PERHAPS


@importer(
    "raci",
    name=text("Responsibility matrix (RACI)"),
    sniff=sniff,
    patterns=("*.csv", "*.tsv", "*.xlsx", "*.md", "*.html", "*.htm", "*.txt"),
    fields=FIELDS,
)
def raci_table(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """The matrices of all sheets; stages are rows, a column, or the table itself."""
    sheets = [sheet(grid, mapping) for grid in grids(source, mapping)]
    matrices = [(one, matrix) for one in sheets for matrix in one.matrices]
    counts: Counter[str] = sum((one.letters for _, one in matrices), Counter[str]())
    if not matrices or sum(one.strange for _, one in matrices) > counts.total():
        raise NotUsable(
            text(
                "“{name}” has no table with letters such as R, A, C and I below the names of "
                "roles; choose another format, or the row of the headings.",
                name=source.name,
            )
        )
    meanings = {key: said for one in sheets for key, said in one.legend.meanings.items()}
    meanings = {**_explained(source, mapping), **meanings}
    reading = Reading(
        Gathering(), wording_of(counts, meanings, _said(source, sheets)), dict(mapping.columns)
    )
    reading.gathering.scheme = reading.wording.scheme
    used: set[str] = set()
    for number, one in enumerate(sheets):
        reading.gathering.remarks += one.grid.remarks
        for matrix in one.matrices:
            _read(reading, source, one, matrix, used)
            progress(number / len(sheets))
        _tell_rest(reading.gathering, one)
        progress((number + 1) / len(sheets))
    return reading.gathering.imported(_mapping(mapping, matrices, reading))


def _said(source: Source, sheets: Sequence[Sheet]) -> Iterator[str]:
    """What stands around the tables."""
    yield source.name
    for one in sheets:
        yield one.grid.name
        yield from (words for matrix in one.matrices for words, _ in matrix.titles)
        yield from (words for _, words in one.rest)


def _explained(source: Source, mapping: Mapping) -> dict[str, str]:
    """What the text around the tables of Markdown or of a page says of the letters."""
    if not looks_like_text(source):
        return {}
    words = source.text(mapping.encoding)
    return explained_outside(words) if has_table(words) or is_html(words) else {}


def _is_ours(matrices: Sequence[Matrix]) -> bool:
    """Whether the headings are those of our own exports."""
    return any(
        one.shape.stage is not None
        and one.shape.headings[one.shape.stage] == "Stage"
        and one.shape.headings[one.shape.label] == "Responsibility"
        for one in matrices
    )


def _read(reading: Reading, source: Source, one: Sheet, matrix: Matrix, used: set[str]) -> None:
    gathering = reading.gathering
    subjects = [subject_of(words) for words, _ in matrix.titles]
    names = [*subjects, "" if is_usual_sheet(one.grid.name) else subject_of(one.grid.name)]
    names = [one for one in names if one and one not in used]
    names += [PurePath(source.name).stem or source.name or "Responsibilities"]
    name = _unlike(names[0], used)
    if matrix.guessed:
        turned = text("Work was taken to stand in columns, and those who do it in rows.")
        usual = text("Work was taken to stand in rows, and those who do it in columns.")
        gathering.remark(one.grid.place(matrix.heading), turned if matrix.area.turned else usual)
    before = len(gathering.remarks)
    named_so = reading.matrix(matrix, name)
    if named_so:
        used.add(name)
    told = [
        (words, place)
        for (words, place), subject in zip(matrix.titles, subjects, strict=True)
        if not (named_so and subject == name) and not _is_title(words)
    ]
    for words, place in reversed(told):
        message = text("“{words}” above the table was not read.", words=quoted(words))
        gathering.remarks.insert(before, Remark(place, message))


def _unlike(name: str, used: set[str]) -> str:
    """The name with a number behind it where it is used already."""
    found, number = name, 1
    while found in used:
        number += 1
        found = f"{name} ({number})"
    return found


def _is_title(words: str) -> bool:
    """Whether words say no more than that a table of responsibilities follows."""
    return not subject_of(words) and any(one.isalpha() for one in words)


def _tell_rest(gathering: Gathering, one: Sheet) -> None:
    """One remark for each block of rows that belong to no table."""
    if not one.matrices:
        rows = sum(map(any, one.grid.rows))
        if rows:
            gathering.remark(
                one.grid.name,
                text("There are no letters below names here; nothing of it was read."),
            )
        return
    for block in _blocks([(row, words) for row, words in one.rest if not _is_title(words)]):
        gathering.remark(
            one.grid.place(block[0][0]), _NOT_READ.of(len(block), words=quoted(block[0][1]))
        )


def _blocks(rest: Sequence[tuple[int, str]]) -> list[list[tuple[int, str]]]:
    blocks: list[list[tuple[int, str]]] = []
    for row, words in rest:
        if blocks and blocks[-1][-1][0] == row - 1:
            blocks[-1].append((row, words))
        else:
            blocks.append([(row, words)])
    return blocks


def _mapping(
    mapping: Mapping, matrices: Sequence[tuple[Sheet, Matrix]], reading: Reading
) -> Mapping:
    """The mapping with what was guessed, as far as it holds for all tables."""
    told: dict[str, object] = {"columns": {**mapping.columns, **reading.chosen}}
    ways = {one.area.turned for _, one in matrices}
    if len(ways) == 1:
        told["turned"] = ways.pop()
    return mapping.model_copy(update=told)
