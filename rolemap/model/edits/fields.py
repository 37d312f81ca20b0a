"""Set fields of a record, rename it: edits without a cascade."""

import re
from collections.abc import Iterable
from typing import TypeVar

from pydantic import ValidationError

from rolemap.model.change import Change
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.kind_words import kind_word
from rolemap.model.org import Org
from rolemap.model.records import Record, name_of
from rolemap.model.text import text

R = TypeVar("R", bound=Record)

# What a terminal obeys and XML cannot hold. Not joiners: many scripts need them.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def made(kind: type[R], values: dict[str, object]) -> R:
    """A record of `kind` with `values`, validated.

    Raises:
        Rejected: there is no such field, or a value is not of its field's form.
    """
    _check_fields(kind, values, str(values.get("id", "")))
    return _validated(kind, values)


def evolved(record: R, **values: object) -> R:
    """`record` with some fields changed, validated; unknown fields stay.

    Raises:
        Rejected: there is no such field, or a value is not of its field's form.
    """
    _check_fields(type(record), values, record.id)
    return _validated(type(record), {**record.__dict__, **(record.model_extra or {}), **values})


def _check_fields(kind: type[Record], values: Iterable[str], record_id: Id) -> None:
    # Unknown fields come from files only: a slip of the pen here would be saved with them.
    for field in values:
        if field not in kind.model_fields:
            raise Rejected(
                text("A {kind} has no “{field}”.", kind=kind_word(kind.KIND), field=field),
                record_id=record_id,
            )


def _validated(kind: type[R], values: dict[str, object]) -> R:
    try:
        return kind.model_validate(values)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise Rejected(
            text("{field}: {problem}.", field=field.replace("_", " "), problem=first["msg"]),
            record_id=str(values.get("id", "")),
        ) from None


def set_fields(org: Org, record_id: Id, **values: object) -> Change:
    """Set fields of a record.

    Raises:
        Rejected: there is no such record or field, or the organisation cannot take the values.
    """
    record = org.find(record_id)
    if record is None:
        raise Rejected(text("This no longer exists."), record_id=record_id)
    return checked(org, Change.of((record, evolved(record, **values))))


def checked(org: Org, change: Change) -> Change:
    """`change` itself, so that a verb refuses what would be refused at some later commit.

    Raises:
        Rejected: `org` does not take it.
    """
    org.apply(change)
    return change


def rename(org: Org, record_id: Id, name: str) -> Change:
    """Give a stage, responsibility, role, person or team another name.

    Raises:
        Rejected: the name is empty, or the thing has none.
    """
    record = org.find(record_id)
    if record is None or "name" not in type(record).model_fields:
        raise Rejected(text("This cannot be renamed."), record_id=record_id)
    if not tidy(name):
        raise Rejected(
            text("“{name}” needs a name of at least one character.", name=name_of(record)),
            record_id=record_id,
        )
    return set_fields(org, record_id, name=tidy(name))


def tidy(name: str) -> str:
    """A name as it is stored: on one line, without space around it or control characters."""
    return " ".join(_CONTROL.sub(" ", name).split())
