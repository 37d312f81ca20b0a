"""A merged plan with conflicts as a file: a plan that every version opens, with both sides of each.

The conflicts stand in the part "conflicts" of the file; docs/file-format.md describes it. They are
enough to choose without the files that were merged. A plan in which all is chosen has no such part.
"""

from functools import cache
from pathlib import Path
from typing import Annotated, Any, cast, get_args

from pydantic import BaseModel, ConfigDict, Field, JsonValue, TypeAdapter, ValidationError
from pydantic_core import to_jsonable_python

from rolemap.formats.bad_file import BadFile, bad
from rolemap.formats.org_file import dumps, loads, save_org
from rolemap.formats.safe_file import Fingerprint, save
from rolemap.formats.unresolved import SECTION, is_conflicted
from rolemap.model.conflict import Conflict, Difference, Key, Merged, Side, Why, resolved
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.part_values import ABSENT
from rolemap.model.part_values import Path as FieldPath
from rolemap.model.records import KINDS, Part, Record
from rolemap.model.text import text


class _Difference(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    record: str = ""
    kind: str = ""
    field: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    base: JsonValue = None
    ours: JsonValue = None
    theirs: JsonValue = None


class _Conflict(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    why: Why
    about: _Difference
    others: tuple[_Difference, ...] = ()


# Conflicts times records: beyond, to try each conflict by itself would be felt.
_MOST_TRIED = 200_000

_Conflicts = Annotated[list[_Conflict], Field(min_length=1)]


def dumps_conflicted(merged: Merged) -> bytes:
    """The bytes of a merged plan, the same for the same content; a plain plan without conflicts.

    Until somebody chooses, the plan is that of our side where there are conflicts.
    """
    if not merged.conflicts:
        return dumps(merged.org)
    section: JsonValue = [conflict_json(one) for one in merged.conflicts]
    return dumps(_with_section(merged.org, section))


def loads_conflicted(data: bytes, name: str) -> Merged:
    """The plan in `data` with its conflicts; `name` is the file's name for messages.

    Raises:
        BadFile: it is not a plan, or its conflicts cannot be read or no longer fit it.
    """
    return read_conflicts(loads(data, name), name)


def save_merged(path: Path, merged: Merged) -> Fingerprint:
    """Write a merged plan, with its conflicts where there are some.

    Raises:
        SaveFailed: nothing was changed; the message says why.
    """
    if not merged.conflicts:
        return save_org(path, merged.org)
    data = dumps_conflicted(merged)
    loads_conflicted(data, path.name)  # what cannot be read back must not replace a file
    return save(path, data)


def conflict_json(one: Conflict) -> JsonValue:
    """A conflict as it stands in the file."""
    others: list[JsonValue] = [_difference_json(other) for other in one.others]
    about: JsonValue = {"why": one.why.value, "about": _difference_json(one.about)}
    return {**about, "others": others} if others else about


def without_conflicts(org: Org) -> Org:
    """The plan as it is on our side, without the part with the conflicts."""
    return _with_section(org, None) if is_conflicted(org) else org


def read_conflicts(org: Org, name: str) -> Merged:
    """A plan that was opened, without the part with the conflicts, and the conflicts.

    Raises:
        BadFile: the conflicts cannot be read, or no longer fit the plan.
    """
    if not is_conflicted(org):
        return Merged(org)
    try:
        found = _parsed(org.unknown[SECTION])
    except (ValidationError, ValueError, KeyError, RecursionError):
        raise _unreadable(name) from None
    merged = Merged(without_conflicts(org), found)
    _check_choices(merged, name)
    return merged


def _with_section(org: Org, section: JsonValue) -> Org:
    unknown = {key: value for key, value in org.unknown.items() if key != SECTION}
    if section is not None:
        unknown[SECTION] = section
    return Org.of(*org.records(), unknown=unknown)


def _difference_json(one: Difference) -> JsonValue:
    found: dict[str, JsonValue] = {}
    if one.record_id:
        found = {"record": one.record_id, "kind": one.kind}
    if one.path:
        found["field"] = list(one.path)
    if one.items:
        found["items"] = list(one.items)
    for side, value in (("base", one.base), ("ours", one.ours), ("theirs", one.theirs)):
        # What is not there is left out: null is a value of a field.
        if value is not ABSENT and (one.path or value is not None):
            found[side] = _value_json(value)
    return found


def _value_json(value: object) -> JsonValue:
    if isinstance(value, Record):
        return {value.KIND: value.model_dump(mode="json", exclude_defaults=True)}
    if isinstance(value, Part):
        return value.model_dump(mode="json", exclude_defaults=True)
    return to_jsonable_python(value)


def _parsed(section: JsonValue) -> tuple[Conflict, ...]:
    read = TypeAdapter(_Conflicts).validate_python(section)
    found = tuple(
        Conflict(one.why, _difference(one.about), tuple(map(_difference, one.others)))
        for one in read
    )
    if len({one.key for one in found}) < len(found):
        raise ValueError("two conflicts about the same")
    return found


def _difference(read: _Difference) -> Difference:
    if not read.record and len(read.field) != 1:
        raise ValueError("which part of the file?")
    sides = (
        _value(read, getattr(read, side) if side in read.model_fields_set else ABSENT)
        for side in ("base", "ours", "theirs")
    )
    return Difference(read.record, read.kind, read.field, read.items, *sides)


def _value(read: _Difference, value: object) -> object:
    if read.field:
        form = _form(read.kind, read.field) if read.record else None
        return value if form is None or value is ABSENT else form.validate_python(value)
    if value is ABSENT:
        return None
    ((kind, fields),) = cast("dict[str, Any]", value).items()
    record = KINDS[kind].model_validate(fields)
    if record.id != read.record:
        raise ValueError("another record")
    return record


@cache
def _form(kind: str, path: FieldPath) -> "TypeAdapter[Any] | None":
    """What validates the values of a field; None for one that this version does not know."""
    part: type[Part] = KINDS[kind]
    *outer, last = path
    for name in outer:
        parts = _part_types(part, name)
        if not parts:
            return None
        part = parts[0]
    field = part.model_fields.get(last)
    return None if field is None or field.annotation is None else TypeAdapter(field.annotation)


def _part_types(part: type[Part], name: str) -> list[type[Part]]:
    field = part.model_fields.get(name)
    forms = (field.annotation, *get_args(field.annotation)) if field else ()
    return [form for form in forms if isinstance(form, type) and issubclass(form, Part)]


def _check_choices(merged: Merged, name: str) -> None:
    """Refuse what cannot be chosen: somebody has edited the plan after the merge, or the part.

    Where that takes long, all at once is all that is tried: whoever chooses is told of the rest.
    """
    keys = [one.key for one in merged.conflicts]
    choices = [_theirs(*keys)]
    if len(keys) * sum(1 for _ in merged.org.records()) <= _MOST_TRIED:
        choices += map(_theirs, keys)
    for choice in choices:
        try:
            resolved(merged, choice)
        except Rejected:
            raise bad(
                name,
                None,
                text(
                    "The plan was edited since it was merged, and its conflicts no longer fit it."
                ),
                text("Merge once more, or delete the line “conflicts” to keep the plan as it is."),
            ) from None


def _theirs(*keys: Key) -> dict[Key, Side]:
    return dict.fromkeys(keys, "theirs")


def _unreadable(name: str) -> BadFile:
    return bad(
        name,
        None,
        text("The conflicts that a merge has left in this file cannot be read."),
        text("Merge once more, or delete the line “conflicts” to keep the plan as it is."),
    )
