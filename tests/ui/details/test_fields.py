"""The tables of fields are complete: what can be edited is there, what cannot says why not."""

import pytest

from rolemap.analysis.catalogue import rules
from rolemap.model.edits.parts import part_of, with_part
from rolemap.model.records import KINDS, Limits, OnCall, Record, Responsibility, Settings, Turn
from rolemap.ui.details.field import Field
from rolemap.ui.details.inspector_fields import FIELDS, NAMED
from rolemap.ui.details.inspector_record import SECTIONS

_ID = "how others refer to it, for ever"
_CALENDAR = "what a calendar says; it is imported again"
_ORDER = "the order, which dragging and the keys of the map change"

# (kind, field) of what no form edits, and why.
UNEDITED = {
    **{(kind, "id"): _ID for kind in KINDS},
    ("stage", "rank"): _ORDER,
    ("responsibility", "rank"): _ORDER,
    ("role", "rank"): _ORDER,
    ("team", "rank"): _ORDER,
    ("responsibility", "covers"): "which items of catalogues it is, as the catalogue panel says",
    ("assignment", "party"): "what the letter is about; another party is assigned to the work",
    ("assignment", "responsibility"): "what the letter is about; another work gets the party",
    ("assignment", "mapped_from"): "what switching the letters remembers",
    ("placement", "subject"): "what is drawn there",
    ("placement", "x"): "where it is drawn, which dragging on the map changes",
    ("placement", "y"): "where it is drawn, which dragging on the map changes",
    ("requirement", "item"): "which item has to be owned, as the catalogue panel says",
    ("requirement", "name"): "what the catalogue calls it",
    **{("turn", field): _CALENDAR for field in Turn.model_fields if field != "id"},
    ("acceptance", "code"): "which finding was accepted",
    ("acceptance", "subjects"): "of what the finding was accepted",
    ("acceptance", "accepted_on"): "when it was accepted",
}
# Fields with parts: these are edited one by one.
PARTS = {("settings", "limits"): Limits, ("responsibility", "on_call"): OnCall}

ALL = [(kind, field) for kind, fields in FIELDS.items() for field in fields]
each_field = pytest.mark.parametrize(
    ("kind", "field"), ALL, ids=[f"{kind.KIND}.{field.name}" for kind, field in ALL]
)


def missing() -> set[tuple[str, str]]:
    """The fields of the records that can neither be edited nor say why not."""
    there: set[tuple[str, str]] = set(UNEDITED)
    there |= {(kind.KIND, field.name) for kind, field in ALL}
    there |= {(kind.KIND, "name") for kind in NAMED}
    wanted: set[tuple[str, str]] = set()
    for kind, record in KINDS.items():
        for field in record.model_fields:
            parts = PARTS.get((kind, field))
            names = [f"{field}.{part}" for part in parts.model_fields] if parts else [field]
            wanted |= {(kind, name) for name in names}
    return wanted - there


def test_every_field_of_every_kind_can_be_edited_or_says_why_not() -> None:
    assert missing() == set()


def test_nothing_is_edited_that_should_not_be() -> None:
    assert not {(kind.KIND, field.name) for kind, field in ALL} & set(UNEDITED)
    for kind, field in UNEDITED:
        assert field in KINDS[kind].model_fields


def test_a_new_field_would_be_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Team(KINDS["team"]):  # type: ignore[misc, name-defined]
        colour: str = ""

    monkeypatch.setitem(KINDS, "team", Team)
    assert missing() == {("team", "colour")}


def test_every_kind_that_has_fields_has_a_page() -> None:
    # What a calendar says is not typed over, but imported again.
    assert set(FIELDS) - {Settings} == set(SECTIONS) - {Turn}


@each_field
def test_every_field_has_a_label_and_help(kind: type[Record], field: Field) -> None:
    assert field.label
    assert field.help.endswith(".")
    assert (field.kind == "one_of") == (field.options is not None)
    assert (field.kind in ("pick", "picks")) == (field.choices is not None)
    if field.needs:
        assert field.needs in kind.model_fields


def test_every_limit_names_the_rules_that_read_it() -> None:
    read = {
        limit: [rule.code for rule in rules() if limit in rule.limits]
        for limit in Limits.model_fields
    }
    said = {
        field.name.removeprefix("limits."): list(field.rules)
        for field in FIELDS[Settings]
        if field.name.startswith("limits.")
    }
    assert said == read


NUMBERS = [(kind, field) for kind, field in ALL if field.kind == "number"]


@pytest.mark.parametrize(
    ("kind", "field"), NUMBERS, ids=[f"{kind.KIND}.{field.name}" for kind, field in NUMBERS]
)
def test_every_number_has_a_unit_and_bounds_that_the_record_takes(
    kind: type[Record], field: Field
) -> None:
    number = field.number
    assert number.unit
    record: Record = Settings()
    if kind is not Settings:
        needed = {"id": "x", "stage": "s", "name": "n", "role": "r", "on_call": OnCall()}
        given = {name: value for name, value in needed.items() if name in kind.model_fields}
        record = kind.model_validate(given)
    for shown in (number.least, number.most):
        value = round(shown / number.factor, 6)
        assert part_of(with_part(record, field.name, value), field.name) == value


def test_on_call_has_the_parts_of_the_record() -> None:
    needing = [field.name for field in FIELDS[Responsibility] if field.needs == "on_call"]
    assert needing == [f"on_call.{part}" for part in OnCall.model_fields]
