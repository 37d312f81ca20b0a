"""Fields set one by one, names, and what a verb does with values that are none."""

import pytest

from rolemap.model.edits.fields import evolved, made, rename, set_fields, tidy
from rolemap.model.errors import Rejected
from rolemap.model.records import Limits, Person, Settings, Stage
from tests.model.samples import content, team_of_three

ORG = team_of_three()


def test_fields_are_set_and_the_others_stay() -> None:
    after = ORG.apply(set_fields(ORG, "ben", capacity=1, skills=["Go"])).get(Person, "ben")
    assert after == ORG.get(Person, "ben").model_copy(update={"capacity": 1.0, "skills": ("Go",)})
    assert isinstance(after.capacity, float)


def test_unknown_fields_survive_edit_after_edit() -> None:
    org = ORG.apply(rename(ORG, "dee", "Dee Dee"))
    org = org.apply(set_fields(org, "dee", capacity=0.5))
    assert org.get(Person, "dee").model_extra == {"pronouns": "she/her", "badges": ["a", "b"]}


def test_nothing_set_changes_nothing() -> None:
    assert not set_fields(ORG, "ben")
    assert not set_fields(ORG, "ben", capacity=0.5)


@pytest.mark.parametrize(
    ("record_id", "fields", "says"),
    [
        ("nobody", {}, "^This no longer exists"),
        ("ben", {"capacity": float("nan")}, "^capacity: .*finite"),
        ("ben", {"skills": (1,)}, r"^skills\.0: .*string"),
        ("ben", {"notes": "\ud800"}, "^notes: "),
        ("ben", {"notes": "x" * 1_000_001}, "^notes: "),
        ("ben", {"teams": ("ana",)}, "names a team “ana”"),
        ("ben", {"colour": "red"}, "^A person has no “colour”"),
        ("dee", {"pronouns": "they"}, "^A person has no “pronouns”"),
        ("ben", {"id": "benjamin"}, "keeps its id"),
        ("clean", {"stage": "ana"}, "names a stage “ana”"),
        ("ana-R-clean", {"letter": "I"}, "cannot hold A, I"),
        ("settings", {"scheme": "RAPID"}, "cannot hold"),
        ("settings", {"limits": {"load": 0}}, r"^limits\.load: "),
    ],
)
def test_what_cannot_be_is_refused_at_once(
    record_id: str, fields: dict[str, object], says: str
) -> None:
    with pytest.raises(Rejected, match=says) as refusal:
        set_fields(ORG, record_id, **fields)
    assert refusal.value.record_id


def test_parts_are_set_whole() -> None:
    limits = ORG.settings.limits.model_copy(update={"load": 0.8})
    after = ORG.apply(set_fields(ORG, "settings", limits=limits))
    assert after.settings.limits.load == 0.8
    assert after.settings == Settings(name="Forecasts", limits=Limits(load=0.8))


def test_a_name_is_tidied() -> None:
    after = ORG.apply(rename(ORG, "data", " Raw\r\n  data\t\x00 "))
    assert after.get(Stage, "data").name == "Raw data"
    assert not rename(ORG, "data", " Data ")


@pytest.mark.parametrize("name", ["", " ", "\n", "\x00", "\x1b\x9f"])
def test_an_empty_name_is_refused_with_the_name_there_is(name: str) -> None:
    with pytest.raises(Rejected, match="“Ana” needs a name of at least one character") as refusal:
        rename(ORG, "ana", name)
    assert refusal.value.record_id == "ana"


@pytest.mark.parametrize("record_id", ["nobody", "seat-ana", "ana-R-clean", "place-data"])
def test_what_has_no_name_cannot_be_renamed(record_id: str) -> None:
    with pytest.raises(Rejected, match="cannot be renamed"):
        rename(ORG, record_id, "Name")


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("plain", "plain"),
        ("  a \n b\u2028c\x0b", "a b c"),
        ("a\x00b\x1b[31m", "a b [31m"),
        ("Zoë 模型", "Zoë 模型"),
        ("\U0001f469\u200d\U0001f52c", "\U0001f469\u200d\U0001f52c"),
        ("نامه\u200cها", "نامه\u200cها"),
        ("", ""),
    ],
)
def test_tidy(name: str, stored: str) -> None:
    assert tidy(name) == stored
    assert tidy(stored) == stored


def test_made_and_evolved_refuse_by_field_and_id() -> None:
    with pytest.raises(Rejected, match="^name: ") as refusal:
        made(Stage, {"id": "x", "name": ""})
    assert refusal.value.record_id == "x"
    with pytest.raises(Rejected, match="^id: ") as refusal:
        made(Stage, {"name": "x"})
    assert refusal.value.record_id == ""
    with pytest.raises(Rejected, match="^rank: ") as refusal:
        evolved(ORG.get(Stage, "data"), rank=None)
    assert refusal.value.record_id == "data"
    assert content(ORG)["data"] == evolved(ORG.get(Stage, "data"))
