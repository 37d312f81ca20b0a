"""What a field is called where it is edited, in the language of the window."""

from functools import cache

from rolemap.formats.conflict_words import Words, field_words
from rolemap.model.conflict import Difference
from rolemap.model.text import text
from rolemap.ui.details.field import words
from rolemap.ui.details.inspector_fields import FIELDS

_QUOTED = text("“{name}”")
# Fields that are edited somewhere else than in the details, and so have no label there.
_BARE = {
    "rank": text("Place in the order"),
    "name": text("Name"),
    "stage": text("Stage"),
    "responsibility": text("Responsibility"),
    "party": text("Party"),
    "covers": text("Covered items"),
}


def field_label(one: Difference) -> Words:
    """The label of a field; how it stands in the file where it has none."""
    field = one.field or ""
    label = _labels().get((one.kind, field)) if one.record_id else None
    if label:
        return words(label)
    bare = _BARE.get(field) if one.record_id else None
    return bare or field_words(one)


def field_within(one: Difference) -> Words:
    """The same inside a sentence: a label need not be a noun."""
    return _QUOTED.filled(name=field_label(one))


@cache
def _labels() -> dict[tuple[str, str], str]:
    return {(kind.KIND, one.name): one.label for kind, fields in FIELDS.items() for one in fields}
