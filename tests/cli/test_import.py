"""`rolemap import`: what it writes, what it says, and what it refuses."""

import json
from pathlib import Path
from typing import Any

import pytest

from rolemap.formats.org_file import open_org, save_org
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Role, Stage
from tests.cli.console import Console, saved
from tests.cli.team import TEAM
from tests.hostile import HOSTILE

MATRIX: dict[str, Any] = {
    "format": "rolemap-matrix",
    "version": 1,
    "columns": [
        {"id": "a", "kind": "person", "name": "Ana"},
        {"id": "x", "kind": "thing", "name": "Robot"},
    ],
    "stages": [
        {
            "id": "s",
            "name": "Train",
            "rows": [{"id": "w", "name": "Evaluate", "cells": {"a": ["A"], "x": ["R"]}}],
        }
    ],
}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "matrix.json"
    path.write_text(json.dumps(MATRIX))
    return path


def test_a_new_organisation_is_written_and_remarks_are_told(
    rolemap: Console, source: Path, tmp_path: Path
):
    out = tmp_path / "out.rolemap.json"
    said = rolemap("import", source, "-o", out)
    assert said.code == 1
    assert said.err == ""
    assert said.out.splitlines()[0] == (
        "Read matrix.json (RoleMap matrix as JSON): 1 stage, 1 responsibility, 0 roles, 1 person, "
        "0 teams, 1 letter"
    )
    assert "neither role nor team nor person" in said.out
    assert [one.name for one in open_org(out).org.all(Person)] == ["Ana"]


def test_without_remarks_all_is_well(rolemap: Console, source: Path, tmp_path: Path):
    robot = {"id": "x", "kind": "role", "name": "Robot"}
    source.write_text(json.dumps({**MATRIX, "columns": [MATRIX["columns"][0], robot]}))
    assert rolemap("import", source, "-o", tmp_path / "out.rolemap.json").code == 0


def test_the_report_for_programs(rolemap: Console, source: Path, tmp_path: Path):
    said = rolemap("import", source, "-o", tmp_path / "out.rolemap.json", "--format", "json")
    report = json.loads(said.out)
    assert report["format"] == "rolemap-matrix"
    assert report["counts"] == {
        "stages": 1,
        "responsibilities": 1,
        "roles": 0,
        "people": 1,
        "teams": 0,
        "assignments": 1,
    }
    assert [one["place"] for one in report["remarks"]] == ["x", "w"]
    assert all(one["message"] for one in report["remarks"])


def test_it_joins_an_organisation_without_doubling_anything(
    rolemap: Console, source: Path, tmp_path: Path
):
    team = saved(tmp_path / "team.rolemap.json", TEAM)
    assert rolemap("import", source, "--into", team).code == 1
    once = team.read_bytes()
    org = open_org(team).org
    assert {one.name for one in TEAM.all(Person)} <= {one.name for one in org.all(Person)}
    assert "Train" in {one.name for one in org.all(Stage)}
    rolemap("import", source, "--into", team)
    assert team.read_bytes() == once


def test_with_an_output_the_organisation_that_it_joins_stays_as_it_is(
    rolemap: Console, source: Path, tmp_path: Path
):
    team = saved(tmp_path / "team.rolemap.json", TEAM)
    before, out = team.read_bytes(), tmp_path / "out.rolemap.json"
    rolemap("import", source, "--into", team, "-o", out)
    assert team.read_bytes() == before
    assert open_org(out).org.count(Assignment) == TEAM.count(Assignment) + 1


def test_a_dry_run_writes_nothing(rolemap: Console, source: Path, tmp_path: Path):
    team = saved(tmp_path / "team.rolemap.json", TEAM)
    before = {one: one.read_bytes() for one in tmp_path.iterdir()}
    said = rolemap("import", source, "--into", team, "--dry-run")
    assert "1 responsibility" in said.out
    assert "Wrote" not in said.out
    assert {one: one.read_bytes() for one in tmp_path.iterdir()} == before


def test_a_mapping_is_kept_and_used_again(rolemap: Console, source: Path, tmp_path: Path):
    kept, out = tmp_path / "mapping.json", tmp_path / "out.rolemap.json"
    rolemap("import", source, "-o", out, "--save-mapping", kept)
    assert json.loads(kept.read_text()) == {"format": "rolemap-matrix"}
    assert rolemap("import", source, "-o", out, "--mapping", kept).code == 1
    kept.write_text('{"format": "graphml"}')
    assert "is no GraphML" in rolemap.failed("import", source, "-o", out, "--mapping", kept)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "“it” is empty; choose another file."),
        (b"%PDF-1.7 x", "“it” is a PDF, whatever its name says"),
        (b"PK\x03\x04" + b"x" * 30 + b"word/document.xml", "is a Word document (.docx)"),
        (b"\x00\x01\x02\x03" * 50, "is of no format that can be imported"),
        (b'{"format": "rolemap", "version": 1, "stages": 3}', "Input should be a valid"),
    ],
)
def test_what_is_of_no_use_is_said_in_one_sentence(
    rolemap: Console, tmp_path: Path, data: bytes, said: str
):
    (tmp_path / "it").write_bytes(data)
    out = tmp_path / "out.rolemap.json"
    assert said.casefold() in rolemap.failed("import", tmp_path / "it", "-o", out).casefold()
    assert not out.exists()


def test_it_has_to_know_where_to(rolemap: Console, source: Path):
    assert "Say where to write it" in rolemap.failed("import", source)


def test_there_is_no_such_format(rolemap: Console, source: Path, tmp_path: Path):
    said = rolemap.failed("import", source, "-o", tmp_path / "o", "--as", "tea-leaves")
    assert said.startswith("There is no importer “tea-leaves”; choose one of ")


def test_names_of_others_are_not_obeyed_by_the_terminal(rolemap: Console, tmp_path: Path):
    org = Org.of(*(Role(id=f"r{at}", name=name) for at, name in enumerate(HOSTILE)))
    path = tmp_path / "hostile.rolemap.json"
    save_org(path, org)
    said = rolemap("import", path, "-o", tmp_path / "out.rolemap.json")
    assert all(one.isprintable() for one in said.out.splitlines())
