"""Reads the matrix that RoleMap exports as JSON; docs/exports.md says what stands where."""

import json
from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict, ValidationError

from rolemap.formats.importer import NO, SURE, NotUsable, importer
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import Progress
from rolemap.model.letters import scheme_named
from rolemap.model.text import text

_VERSION = 1


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, str_max_length=1_000_000)


class _Scheme(_Part):
    name: str = "RACI"


class _Column(_Part):
    id: str
    kind: str
    name: str


class _Row(_Part):
    id: str
    name: str
    cells: dict[str, tuple[str, ...]] = {}


class _Stage(_Part):
    id: str
    name: str
    rows: tuple[_Row, ...] = ()


class _Matrix(_Part):
    version: int
    title: str = ""
    by: str = "role"
    scheme: _Scheme = _Scheme()
    columns: tuple[_Column, ...] = ()
    stages: tuple[_Stage, ...] = ()


def sniff(source: Source, mapping: Mapping) -> int:  # noqa: ARG001, every importer gets both
    """By the first words of the file."""
    start = source.data[:2_000]
    return SURE if b'"format"' in start and b'"rolemap-matrix"' in start else NO


@importer("rolemap-matrix", name=text("RoleMap matrix as JSON"), sniff=sniff, patterns=("*.json",))
def matrix_json(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """Stages, responsibilities, the parties of the columns, and the letters in the cells."""
    try:
        matrix = _Matrix.model_validate_json(source.data)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        raise NotUsable(
            text(
                "“{file}” is not a whole matrix of RoleMap: {where}: {problem}; export it anew.",
                file=source.name,
                where=".".join(map(str, first["loc"])) or "JSON",
                problem=first["msg"],
            )
        ) from None
    if matrix.version > _VERSION:
        raise NotUsable(
            text("“{file}” was written by a newer RoleMap; read it with that.", file=source.name)
        )
    found = Gathering(scheme_named(matrix.scheme.name))
    found.organisation(name=matrix.title[:500], scheme=found.scheme.name)
    parties = dict(_parties(found, matrix))
    for number, stage in enumerate(matrix.stages):
        progress(number / len(matrix.stages))
        _stage(found, stage, parties)
    if "findings" in json.loads(source.data):
        found.remark("findings", text("Problems are not read: they are found anew."))
    return found.imported(mapping)


def _parties(found: Gathering, matrix: _Matrix) -> Iterator[tuple[str, str]]:
    """The id of each party, by that of its column."""
    make = {"role": found.role, "team": found.team, "person": found.person}
    for column in matrix.columns:
        if column.kind in make:
            yield column.id, make[column.kind](column.name, id=column.id, place=column.id)
        else:
            found.remark(
                column.id,
                text(
                    "“{name}” is neither role nor team nor person, but “{kind}”; left out.",
                    name=column.name,
                    kind=column.kind,
                ),
            )


def _stage(found: Gathering, stage: _Stage, parties: dict[str, str]) -> None:
    new = found.stage(stage.name, id=stage.id, place=stage.id)
    for row in stage.rows:
        work = found.work(new, row.name, id=row.id, place=row.id)
        for column, letters in row.cells.items():
            if column in parties:
                found.hold(parties[column], work, letters, place=row.id)
            else:
                found.remark(row.id, text("A cell belongs to no column and was left out."))
