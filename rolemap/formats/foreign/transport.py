"""An outcome as JSON and back, to come from the process that reads what is not trusted."""

import json
from functools import cache
from typing import cast

from pydantic import JsonValue

from rolemap.formats.foreign.outcome import Outcome, Sample
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.remark import Remark
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.records import KINDS, Record
from rolemap.model.text import Figure, Text, Value


def packed(outcome: Outcome) -> bytes:
    """One line of JSON. Of each record what was stated is in it, and apart what was assumed."""
    head = {
        "problem": None if outcome.problem is None else _text(outcome.problem),
        "formats": outcome.formats,
        "sheets": outcome.sheets,
        "sample": None if outcome.sample is None else _sample(outcome.sample),
        "encodings": outcome.encodings,
    }
    imported = outcome.imported
    if imported is None:
        return _json(head)
    head["mapping"] = imported.mapping.model_dump()
    head["remarks"] = [[_text(one.place), _text(one.message)] for one in imported.remarks]
    records = b",".join(_record(one) for one in imported.org.records())
    return _json(head)[:-1] + b',"records":[' + records + b"]}"


def _record(record: Record) -> bytes:
    assumed = _assumed(record)
    return b'["%s",%s%s]' % (
        record.KIND.encode(),
        record.__pydantic_serializer__.to_json(record, exclude_unset=True),
        b"," + record.__pydantic_serializer__.to_json(record, include=assumed) if assumed else b"",
    )


def _assumed(record: Record) -> set[str]:
    """The fields that hold something though nothing was said of them."""
    usual, held = _defaults(type(record)), record.__dict__
    return {
        name
        for name, default in usual.items()
        if name not in record.model_fields_set and held[name] != default
    }


@cache
def _defaults(kind: type[Record]) -> dict[str, object]:
    return {name: field.default for name, field in kind.model_fields.items()}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _text(said: Value) -> JsonValue:
    """A sentence with its values, so that it can still be told in another language."""
    match said:
        case Text():
            return {
                "text": said.template,
                "values": [[key, _text(one)] for key, one in said.values],
            }
        case Figure():
            return {"figure": said.value}
        case _:
            return said


def unpacked(line: bytes) -> Outcome:
    """The outcome in a line.

    Raises:
        ValueError: it is none.
    """
    try:
        return _outcome(cast("dict[str, JsonValue]", json.loads(line)))
    except (KeyError, TypeError, AttributeError, IndexError, RecursionError, Rejected) as error:
        raise ValueError("no outcome") from error


def _outcome(found: dict[str, JsonValue]) -> Outcome:
    problem = found.get("problem")
    return Outcome(
        _imported(found) if "records" in found else None,
        None if problem is None else cast(Text, _said(problem)),
        tuple(map(str, _list(found["formats"]))),
        tuple(map(str, _list(found["sheets"]))),
        None if found["sample"] is None else _read_sample(_list(found["sample"])),
        tuple((str(_list(one)[0]), str(_list(one)[1])) for one in _list(found["encodings"])),
    )


def _imported(found: dict[str, JsonValue]) -> Imported:
    records = (_list(one) for one in _list(found["records"]))
    org = Org.of(*(_made(str(kind), *values) for kind, *values in records))
    remarks = (_list(one) for one in _list(found["remarks"]))
    return Imported(
        org,
        tuple(
            Remark(cast("str | Text", _said(place)), cast(Text, _said(said)))
            for place, said in remarks
        ),
        Mapping.model_validate(found["mapping"]),
    )


def _made(kind: str, stated: JsonValue, assumed: JsonValue = None) -> Record:
    if assumed is None:
        return KINDS[kind].model_validate(stated)
    both = {**cast("dict[str, JsonValue]", assumed), **cast("dict[str, JsonValue]", stated)}
    record = KINDS[kind].model_validate(both)
    record.model_fields_set.difference_update(cast("dict[str, JsonValue]", assumed))
    return record


def _said(value: JsonValue) -> Value:
    match value:
        case {"text": str(template), "values": list(values)}:
            return Text(
                template, tuple((str(_list(one)[0]), _said(_list(one)[1])) for one in values)
            )
        case {"figure": float() | int() as number}:
            return Figure(float(number))
        case str() | int():
            return value
        case _:
            raise ValueError("no text")


def _sample(sample: Sample) -> JsonValue:
    rows: list[JsonValue] = [list(row) for row in sample.rows]
    return [sample.name, rows, list(sample.lines), sample.heading]


def _read_sample(found: list[JsonValue]) -> Sample:
    name, rows, lines, heading = found
    return Sample(
        str(name),
        tuple(tuple(map(str, _list(row))) for row in _list(rows)),
        tuple(int(str(line)) for line in _list(lines)),
        int(str(heading)),
    )


def _list(value: JsonValue) -> list[JsonValue]:
    if not isinstance(value, list):
        raise ValueError("no list")
    return value
