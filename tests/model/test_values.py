"""The small values everything is made of: texts, ids, records, errors."""

import re
from dataclasses import FrozenInstanceError, fields, is_dataclass
from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from rolemap.model import ids
from rolemap.model.change import Change, Edit, Step
from rolemap.model.edits.offers import offer
from rolemap.model.errors import Rejected, RoleMapError
from rolemap.model.letters import RACI
from rolemap.model.org import Org
from rolemap.model.records import (
    KINDS,
    Assignment,
    Limits,
    OnCall,
    Part,
    Person,
    Record,
    Seat,
    Settings,
    Stage,
    name_of,
    targets,
)
from rolemap.model.text import text
from tests.model.samples import SAMPLES, content, team_of_three


def test_a_text_fills_its_template() -> None:
    inner = text("“{name}”", name="{name}")
    assert str(text("{what} has {count}.", what=inner, count=3)) == "“{name}” has 3."


def test_words_of_the_user_are_never_read_as_a_template() -> None:
    assert str(text("{name}", name="{name.__class__} %s {0}")) == "{name.__class__} %s {0}"


def test_texts_are_values() -> None:
    assert text("a {b}", b="c") == text("a {b}", b="c")
    assert len({text("a {b}", b="c"), text("a {b}", b="c"), text("a {b}", b="d")}) == 2


def test_errors_say_one_sentence_and_keep_the_rest_for_the_log() -> None:
    error = RoleMapError(text("No “{name}”.", name="x"), detail="ENOENT")
    assert (str(error), error.args, error.detail) == ("No “x”.", ("No “x”.",), "ENOENT")
    refusal = Rejected("No.", record_id="a", detail="b")
    assert (str(refusal), refusal.record_id, refusal.detail) == ("No.", "a", "b")
    assert (Rejected("No.").record_id, RoleMapError("No.").detail) == ("", "")


def test_ids_are_short_readable_and_all_different() -> None:
    fresh = [ids.fresh() for _ in range(2_000)]
    assert len(set(fresh)) == 2_000
    assert all(re.fullmatch("[2-9bcdfghjkmnpqrstvwxyz]{12}", one) for one in fresh)
    assert len(set("".join(fresh))) == 28


@pytest.mark.parametrize("kind", [*KINDS.values(), OnCall, Limits])
def test_records_are_frozen(kind: type[Part]) -> None:
    known = [*content(team_of_three()).values(), OnCall(), Limits()]
    record = next(one for one in known if type(one) is kind)
    field = next(iter(kind.model_fields))
    with pytest.raises(ValidationError, match="frozen"):
        setattr(record, field, "other")


@pytest.mark.parametrize(
    "value",
    [
        Edit(None, Stage(id="a", name="A")),
        Step(text("Add"), Change(), datetime(2026, 1, 1, tzinfo=UTC)),
        text("Add"),
        RACI,
        RACI.decider,
        Seat.REFERS["role"],
        offer(team_of_three(), "dee", "label"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_other_values_are_frozen_too(value: object) -> None:
    assert is_dataclass(value)
    with pytest.raises(FrozenInstanceError):
        setattr(value, fields(value)[0].name, "other")


@pytest.mark.parametrize("org", SAMPLES.values(), ids=SAMPLES.keys())
def test_records_come_back_from_json_as_they_were(org: Org) -> None:
    for record in org.records():
        assert type(record).model_validate_json(record.model_dump_json()) == record


def test_records_keep_what_this_version_does_not_know() -> None:
    source = '{"id": "a", "name": "A", "colour": {"r": 1}}'
    stage = Stage.model_validate_json(source)
    assert stage.model_extra == {"colour": {"r": 1}}
    assert stage != Stage(id="a", name="A")


WRONG: list[tuple[type[Part], dict[str, object]]] = [
    (Stage, {"id": "", "name": "A"}),
    (Stage, {"id": "x" * 101, "name": "A"}),
    (Stage, {"id": "a", "name": ""}),
    (Stage, {"id": "a", "name": "x" * 501}),
    (Stage, {"id": "a", "name": "A", "notes": "\ud800"}),
    (Stage, {"id": "\ud800", "name": "A"}),
    (Person, {"id": "a", "name": "A", "capacity": float("nan")}),
    (Person, {"id": "a", "name": "A", "capacity": float("inf")}),
    (Person, {"id": "a", "name": "A", "capacity": -0.1}),
    (Person, {"id": "a", "name": "A", "skills": ("\ud800",)}),
    (Seat, {"id": "a", "role": "r", "share": 10.5}),
    (Assignment, {"id": "a", "party": "p", "responsibility": "r", "letter": ""}),
    (OnCall, {"slots": 0}),
    (OnCall, {"hours": 0}),
    (OnCall, {"hours": 169}),
    (OnCall, {"sites": 25}),
    (Limits, {"on_call_share": 0}),
    (Limits, {"uncovered": 1.1}),
]


@pytest.mark.parametrize(("kind", "fields"), WRONG)
def test_records_refuse_what_makes_no_sense(kind: type[Part], fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        kind.model_validate(fields)


def test_every_reference_is_a_field_and_leads_to_kinds_there_are() -> None:
    for kind, record in KINDS.items():
        assert kind == record.KIND
        for field, ref in record.REFERS.items():
            assert field in record.model_fields
            assert set(ref.kinds) <= KINDS.keys()


def test_targets_are_what_a_field_names() -> None:
    assert targets(Person(id="a", name="A", managers=("b", "c")), "managers") == ("b", "c")
    assert targets(Seat(id="s", role="r"), "person") == ()
    assert targets(Seat(id="s", role="r", person="p"), "person") == ("p",)


@pytest.mark.parametrize(
    ("record", "name"),
    [
        (Stage(id="s", name="Data"), "Data"),
        (Seat(id="s", role="r"), "seat"),
        (Settings(), "settings"),
        (Seat.model_validate({"id": "s", "role": "r", "name": ["not", "a", "name"]}), "seat"),
    ],
)
def test_a_record_is_called_by_its_name_or_kind(record: Record, name: str) -> None:
    assert name_of(record) == name
