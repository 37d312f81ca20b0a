"""The matrix as JSON, for programs; docs/exports.md says what stands where."""

import json
import re
from collections.abc import Iterable, Iterator
from unicodedata import category

from rolemap.analysis.finding import Finding
from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout
from rolemap.formats.matrix import Group, Matrix, Row

_VERSION = 1
_BEYOND_ASCII = re.compile(r"[^\n -~]")
_HIDDEN = ("Cc", "Cf", "Cs", "Cn", "Zl", "Zp")


@exporter(".json", view="matrix", name="Matrix as JSON")
def json_matrix(handout: Handout) -> bytes:
    """One object; each row of the matrix is one line, so that a diff shows what has changed."""
    return _BEYOND_ASCII.sub(_escape, "\n".join(_lines(handout)) + "\n").encode()


def _lines(handout: Handout) -> Iterator[str]:
    table = handout.matrix
    yield "{"
    for key, value in _head(table).items():
        yield f" {_json(key)}: {_json(value)},"
    yield ' "columns": ['
    yield from _listed(
        "  " + _json({"id": one.id, "kind": one.kind, "name": one.heading}) for one in table.columns
    )
    yield " ],"
    yield ' "stages": ['
    yield from _listed(_stages(handout))
    if not handout.with_findings(usual=False):
        yield " ]"
    else:
        yield " ],"
        yield ' "findings": ['
        yield from _listed("  " + _json(_finding(one)) for one in handout.findings)
        yield " ]"
    yield "}"


def _head(table: Matrix) -> dict[str, object]:
    letters = [
        {"letter": one.letter, "name": one.name, "sense": one.sense} for one in table.scheme.letters
    ]
    return {
        "format": "rolemap-matrix",
        "version": _VERSION,
        "title": table.title,
        "by": table.by,
        "scheme": {"name": table.scheme.name, "letters": letters},
    }


def _stages(handout: Handout) -> Iterator[str]:
    table = handout.matrix
    for number, group in enumerate(table.groups):
        handout.progress(number / len(table.groups))
        yield "\n".join(_stage(group))
    handout.progress(1)


def _stage(group: Group) -> Iterator[str]:
    yield f'  {{"id": {_json(group.id)}, "name": {_json(group.name)}, "rows": ['
    yield from _listed("   " + _json(_row(row)) for row in group.rows)
    yield "  ]}"


def _row(row: Row) -> dict[str, object]:
    return {"id": row.id, "name": row.name, "cells": dict(row.held)}


def _finding(finding: Finding) -> dict[str, object]:
    accepted = finding.accepted
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "subjects": list(finding.subjects),
        "message": finding.message,
        "evidence": [str(line) for line in finding.evidence],
        "accepted": None
        if accepted is None
        else {
            "reason": accepted.reason,
            "until": accepted.until.isoformat() if accepted.until else None,
        },
    }


def _listed(lines: Iterable[str]) -> Iterator[str]:
    """The lines with a comma behind each but the last."""
    before: str | None = None
    for line in lines:
        if before is not None:
            yield f"{before},"
        before = line
    if before is not None:
        yield before


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _escape(found: re.Match[str]) -> str:
    """What cannot be seen as JSON's own escape; it stands in strings only."""
    one = found[0]
    return json.dumps(one)[1:-1] if category(one) in _HIDDEN else one
