"""Catalogues: those that are shipped, and what becomes of damaged ones."""

import json
from pathlib import Path

import pytest

from rolemap import places
from rolemap.formats.bad_file import BadFile
from rolemap.formats.catalogues import Catalogue, Item, catalogues, item, loads
from rolemap.model.errors import RoleMapError

# What is shipped.

SIZES = {
    "by-stage": 40,
    "crisp-dm": 24,
    "hidden-technical-debt": 10,
    "ml-test-score": 28,
    "mlops-steps": 22,
}
each = pytest.mark.parametrize("catalogue", catalogues(), ids=lambda one: one.id)


def test_all_catalogues_are_there() -> None:
    assert {one.id: len(one.items) for one in catalogues()} == SIZES


def test_no_id_stands_for_two_things() -> None:
    ids = [one.id for catalogue in catalogues() for one in catalogue.items]
    assert len(ids) == len(set(ids))
    for catalogue in catalogues():
        for one in catalogue.items:
            assert item(one.id) is one


@each
def test_every_catalogue_says_what_it_is(catalogue: Catalogue) -> None:
    assert catalogue.about.endswith(".")
    assert len(catalogue.source) > 20
    names = [one.name for one in catalogue.items]
    assert len(names) == len(set(names))
    for one in catalogue.items:
        assert one.note.endswith(".")
        assert not one.name.endswith(".")


@each
def test_names_are_stored_as_a_responsibility_stores_them(catalogue: Catalogue) -> None:
    for one in catalogue.items:
        assert one.name == " ".join(one.name.split())


def test_the_ml_test_score_has_seven_of_each_kind() -> None:
    (score,) = (one for one in catalogues() if one.id == "ml-test-score")
    kinds = [one.id.split("-")[1] for one in score.items]
    assert [kinds.count(kind) for kind in ("data", "model", "infra", "monitor")] == [7] * 4


def test_being_on_call_is_marked() -> None:
    on_call = [one.name for catalogue in catalogues() for one in catalogue.items if one.on_call]
    assert on_call == ["On-call, primary", "On-call, secondary"]


def test_an_unknown_item_is_none() -> None:
    assert item("of-a-later-version") is None
    assert item("") is None


# Other files.

FIRST = {"id": "a", "name": "First", "stage": "Data", "note": "One."}
SECOND = {"id": "b", "name": "Second", "stage": "EDA", "on_call": True, "note": "Two."}
GOOD = {
    "id": "small",
    "name": "Small",
    "source": "Nobody",
    "about": "Two things.",
    "items": [FIRST, SECOND],
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of catalogues."""
    monkeypatch.setattr(places, "resources", lambda: tmp_path)
    made = tmp_path / "catalogues"
    made.mkdir()
    return made


def written(folder: Path, file: str, **other: object) -> None:
    (folder / f"{file}.json").write_text(json.dumps({**GOOD, "id": file, **other}, indent=1))


def test_a_catalogue_is_its_file(folder: Path) -> None:
    written(folder, "small")
    (found,) = catalogues()
    first = Item(id="a", name="First", stage="Data", note="One.")
    second = Item(id="b", name="Second", stage="EDA", on_call=True, note="Two.")
    assert found.items == (first, second)
    assert found.stages() == ("Data", "EDA")
    assert item("b") == second


def test_without_files_there_is_nothing(folder: Path) -> None:
    assert catalogues() == ()
    assert item("a") is None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"items": [{**FIRST, "stage": "Nowhere"}]}, "line 7: “items.stage”"),
        ({"items": [{**FIRST, "id": ""}]}, "“items.id”"),
        ({"items": [{**FIRST, "nmae": "x"}]}, "“items.nmae”"),
        ({"items": [FIRST, FIRST]}, "The id “a” is used twice."),
        ({"name": ""}, "line 3: “name”"),
        ({"about": 5}, "line 5: “about”"),
        ({"id": "other"}, "The id “other” is not the name of the file."),
    ],
)
def test_a_damaged_file_is_named(folder: Path, change: dict[str, object], said: str) -> None:
    written(folder, "small", **change)
    with pytest.raises(BadFile) as damage:
        catalogues()
    assert "small.json" in str(damage.value)
    assert said in str(damage.value)
    with pytest.raises(RoleMapError):
        item("a")


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff\xfe", b"null"])
def test_what_is_no_catalogue_is_refused(data: bytes) -> None:
    with pytest.raises(BadFile, match=r"x\.json"):
        loads(data, "x.json")


def test_the_same_id_in_two_files_is_refused(folder: Path) -> None:
    written(folder, "one")
    written(folder, "two")
    with pytest.raises(BadFile, match=r"two\.json, line \d+: The id “a” is used twice"):
        catalogues()
