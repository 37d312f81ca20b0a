"""The values of the text notation: what stands in parentheses, shares, on-call rotas, limits."""

import re
from collections.abc import Mapping
from typing import get_origin

from rolemap.model.edits.fields import made
from rolemap.model.errors import Rejected
from rolemap.model.records import Limits, OnCall, Part, Record, Settings
from rolemap.model.text import text

_PERCENT = re.compile(r"(\d+(?:\.\d+)?) ?%")


def split_fields(statement: str) -> tuple[str, str]:
    """A name and what stands in parentheses behind it ("" for nothing)."""
    found = re.fullmatch(r"(.+?) ?\((.*)\)", statement)
    return (found[1], found[2]) if found else (statement, "")


def fields_of(kind: type[Record], written: str) -> dict[str, object]:
    """The fields of a record from "title: ML engineer, capacity: 80 %, skills: Spark + SQL".

    Raises:
        Rejected: a record of `kind` has no such field that the notation could give.
    """
    givable = {*kind.model_fields} - {"id", "name", "rank", *kind.REFERS}
    values: dict[str, object] = {}
    for part in written.split(",") if written else ():
        label, _, value = part.partition(":")
        field = _known(label.strip(), givable, kind)
        values[field] = _value(kind, field, value.strip())
    return values


def limit_of(limits: Limits, written: str) -> Limits:
    """`limits` with one of them set, from "load: 80 %".

    Raises:
        Rejected: there is no such limit, or the number is out of its range.
    """
    label, _, value = written.partition(":")
    field = _known(label.strip(), Limits.model_fields, Limits)
    new = {**limits.__dict__, field: _value(Limits, field, value.strip())}
    return made(Settings, {"limits": new}).limits


def share_of(written: str) -> float | str:
    """0.5 from "50 %"; what is no percentage stays, for its field to judge."""
    percent = _PERCENT.fullmatch(written)
    return float(percent[1]) / 100 if percent else written


def _known(label: str, fields: Mapping[str, object] | set[str], kind: type[Part]) -> str:
    field = label.replace(" ", "_")
    if field not in fields:
        known = ", ".join(sorted(fields)).replace("_", " ")
        raise Rejected(
            text(
                "“{label}” is nothing that a {kind} has; known are {known}.",
                label=label,
                kind=getattr(kind, "KIND", "limit"),
                known=known,
            )
        )
    return field


def _value(kind: type[Part], field: str, written: str) -> object:
    form = kind.model_fields[field].annotation
    if form is bool and not written:
        return True  # "(across)"
    if field == "on_call":
        return _on_call(written)
    if get_origin(form) is tuple:
        return tuple(item.strip() for item in written.split("+"))
    return share_of(written) if form is float else written


def _on_call(written: str) -> dict[str, object]:
    """What "2 slots + 40 hours + 2 sites" says; numbers are judged by the record."""
    values: dict[str, object] = {}
    for part in written.split("+") if written else ():
        number, _, unit = part.strip().partition(" ")
        known = [field for field in OnCall.model_fields if unit in (field, field[:-1])]
        if not known:
            units = ", ".join(OnCall.model_fields)
            raise Rejected(
                text("“{part}” is not a number of {units}.", part=part.strip(), units=units)
            )
        values[known[0]] = number
    return values
