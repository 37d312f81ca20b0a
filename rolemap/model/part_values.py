"""The values inside records by their path, for whoever compares or merges field by field."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, Final, Literal, NamedTuple, TypeAlias, TypeVar

from pydantic import ValidationError

from rolemap.model.errors import Rejected
from rolemap.model.records import Part, Record
from rolemap.model.text import text

P = TypeVar("P", bound=Part)

Path: TypeAlias = tuple[str, ...]


class _Absent(Enum):
    ABSENT = "absent"


# The value of a field that a record does not have: one that this version does not know.
ABSENT: Final = _Absent.ABSENT
Absent: TypeAlias = Literal[_Absent.ABSENT]

# Fields whose order says nothing, by kind: two people may each add something to them.
SETS: dict[str, frozenset[str]] = {
    "responsibility": frozenset({"skills", "covers"}),
    "role": frozenset({"skills"}),
    "person": frozenset({"skills", "learning", "managers", "teams"}),
}


class Three(NamedTuple):
    """A value before, on our side and on theirs."""

    base: object
    ours: object
    theirs: object


def differing(base: Part, ours: Part, theirs: Part) -> Iterator[tuple[Path, Three]]:
    """Each field that is not the same on both sides; a part inside is looked at field by field.

    All three are of the same kind.
    """
    for name in type(base).model_fields:
        values = Three(getattr(base, name), getattr(ours, name), getattr(theirs, name))
        if _all_parts(values):
            for path, inner in differing(*values):  # pyright: ignore[reportArgumentType]
                yield (name, *path), inner
        elif not same_value(values.ours, values.theirs):
            yield (name,), values
    unknown = [part.model_extra or {} for part in (base, ours, theirs)]
    for name in sorted(set[str]().union(*unknown)):
        values = Three(*(extra.get(name, ABSENT) for extra in unknown))
        if not same_value(values.ours, values.theirs):
            yield (name,), values


def _all_parts(values: Three) -> bool:
    return isinstance(values.base, Part) and type(values.base) is type(values.ours) is type(
        values.theirs
    )


def same_value(one: object, other: object) -> bool:
    """Whether two values of a field are written alike: `true` is not 1, in lists neither."""
    if one is other:
        return True
    if type(one) is not type(other) or one != other:
        return False
    # Lists and objects are in unknown fields only, and came from JSON.
    nested = type(one) in (list, dict)
    return not nested or json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def same(one: Record | None, other: Record | None) -> bool:
    """Whether two records, or their absence, say the same."""
    if one is other:
        return True
    if one is None or other is None or type(one) is not type(other):
        return False
    return one.id == other.id and not any(differing(one, one, other))


def value_at(part: Part, path: Path) -> object:
    """The value at a path; `ABSENT` where there is none."""
    name, *inside = path
    # Not getattr for both: an unknown field may be called like a method.
    known = name in type(part).model_fields
    value: object = getattr(part, name) if known else (part.model_extra or {}).get(name, ABSENT)
    return value_at(value, tuple(inside)) if inside and isinstance(value, Part) else value


def with_values(part: P, values: Mapping[Path, object]) -> P:
    """`part` with other values at some paths; `ABSENT` takes an unknown field away.

    Raises:
        Rejected: a value is not of its field's form.
    """
    known: dict[str, Any] = {**part.__dict__, **(part.model_extra or {})}
    inside: dict[str, dict[Path, object]] = {}
    for (name, *rest), value in values.items():
        if rest:
            inside.setdefault(name, {})[tuple(rest)] = value
        elif value is ABSENT:
            known.pop(name, None)
        else:
            known[name] = value
    for name, below in inside.items():
        if isinstance(known.get(name), Part):
            known[name] = with_values(known[name], below)
    try:
        return type(part).model_validate(known)
    except ValidationError as error:
        where = ".".join(str(one) for one in error.errors(include_input=False)[0]["loc"])
        raise Rejected(
            text("“{where}” cannot hold that value.", where=where),
            record_id=part.id if isinstance(part, Record) else "",
        ) from None


def in_order(
    present: Collection[str], base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]
) -> tuple[str, ...]:
    """The elements of a field whose order says nothing, in an order that favours no side.

    Where one side left the field alone it is the order of the other.
    """
    base, ours, theirs = tuple(base), tuple(ours), tuple(theirs)
    if ours == base:
        first = theirs
    elif theirs == base:
        first = ours
    elif set(present) == set(base):
        # Both only put it in another order. Not the order before: it would no longer show that
        # anything was done, and merging once more would take the order of one side.
        first = min(ours, theirs)
    else:
        first = base
    kept = [one for one in first if one in present]
    return (*kept, *sorted(set(present) - set(first)))
