"""Read and write a field by its path: "effort", or "limits.load" for a part of a field."""

from typing import TypeVar

from rolemap.model.edits.fields import evolved
from rolemap.model.errors import Rejected
from rolemap.model.kind_words import kind_word
from rolemap.model.records import Part, Record
from rolemap.model.text import text

R = TypeVar("R", bound=Record)


def part_of(record: Record, path: str) -> object:
    """The value of a field or of a part of it; None where there is nothing to have parts."""
    value: object = record
    for name in path.split("."):
        value = None if value is None else getattr(value, name)
    return value


def with_part(record: R, path: str, value: object) -> R:
    """`record` with a field or a part of one changed, validated; unknown fields stay.

    A part of what is not there yet brings it into being.

    Raises:
        Rejected: there is no such field or part, or the value is not of its form.
    """
    field, _, part = path.partition(".")
    if not part:
        return evolved(record, **{field: value})
    whole: object = getattr(record, field, None)
    known = {**whole.__dict__, **(whole.model_extra or {})} if isinstance(whole, Part) else {}
    made = evolved(record, **{field: {**known, part: value}})
    new: object = getattr(made, field)
    if not isinstance(new, Part) or part not in type(new).model_fields:
        raise Rejected(
            text("A {kind} has no “{field}”.", kind=kind_word(record.KIND), field=path),
            record_id=record.id,
        )
    return made
