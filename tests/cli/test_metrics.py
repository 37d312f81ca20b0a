"""`rolemap metrics`: figures for people, programs and spreadsheets, of one file or several."""

import csv
import io
import json
from pathlib import Path

import pytest

from rolemap.analysis.facts import Facts
from rolemap.analysis.metrics import metrics
from rolemap.formats.catalogues import item_lists
from rolemap.formats.formula import guarded, unguarded
from rolemap.formats.notation import parse
from rolemap.formats.visible import visible
from rolemap.model.edits.fields import rename
from rolemap.model.org import Org
from rolemap.model.records import Stage
from tests.cli.console import Console, imported, process, saved
from tests.cli.team import FINE, TEAM
from tests.hostile import CONTROLS, FORMULAS
from tests.random_edits import TODAY

FORMS = ("text", "json", "csv")


def table(out: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(out)))


def found(org: Org) -> dict[str, float | None]:
    return {one.id: one.value for one in metrics(Facts(org, TODAY), item_lists())}


# For people


def test_text_has_a_line_for_each_metric_below_its_group(rolemap: Console, team: Path) -> None:
    said = rolemap("metrics", team)
    assert (said.code, said.err) == (0, "")
    head, _, first, *lines = said.out.splitlines()
    assert head.split() == ["Metric", team.name]
    assert first == "Size"
    measured = list(metrics(Facts(TEAM, TODAY), item_lists()))
    named = [line for line in lines if line.startswith("  ")]
    for line, one in zip(named, measured, strict=True):
        assert line.strip().startswith(str(one.name))
    assert "  Gaps" in said.out
    (coverage,) = (line for line in lines if "Covered" in line)
    assert coverage.endswith(" 75 %")
    assert not any(line != line.rstrip() for line in lines)


def test_what_cannot_be_measured_has_a_dash(rolemap: Console, tmp_path: Path) -> None:
    said = rolemap("metrics", saved(tmp_path / "empty.rolemap.json", parse("")))
    (coverage,) = (line for line in said.out.splitlines() if "Covered" in line)
    assert coverage.endswith(" –")


def test_several_files_stand_side_by_side(rolemap: Console, team: Path) -> None:
    fine = saved(team.with_name("fine.rolemap.json"), FINE)
    said = rolemap("metrics", team, fine)
    (coverage,) = (line for line in said.out.splitlines() if "Covered" in line)
    assert coverage.split()[-4:] == ["75", "%", "100", "%"]
    ends = {len(line) for line in said.out.splitlines() if line.startswith("  ")}
    assert len(ends) == 1, "figures stand below each other"


def test_files_of_the_same_name_are_told_apart(rolemap: Console, team: Path) -> None:
    (team.parent / "other").mkdir()
    twin = saved(team.parent / "other" / team.name, FINE)
    head, *_ = rolemap("metrics", team, twin).out.splitlines()
    assert head.split() == ["Metric", str(team), str(twin)]


def test_parts_are_shown_when_they_are_wanted(rolemap: Console, team: Path) -> None:
    fine = saved(team.with_name("fine.rolemap.json"), FINE)
    assert "    Train" not in rolemap("metrics", team, fine).out
    lines = rolemap("metrics", "--parts", team, fine).out.splitlines()
    at = next(place for place, line in enumerate(lines) if "Covered" in line)
    assert [line.split() for line in lines[at + 1 : at + 3]] == [
        ["Data", "100", "%", "100", "%"],
        ["Train", "67", "%", "–"],
    ]


def test_parts_of_the_same_name_stay_apart(rolemap: Console, tmp_path: Path) -> None:
    org = parse("stage One; stage Two; responsibility W in Two")
    org = org.apply(rename(org, "stage-two", "One"))
    said = rolemap("metrics", saved(tmp_path / "twins.rolemap.json", org), "--parts")
    lines = said.out.splitlines()
    at = next(place for place, line in enumerate(lines) if "Covered" in line)
    assert [line.split() for line in lines[at + 1 : at + 3]] == [["One", "–"], ["One", "0", "%"]]


@pytest.mark.parametrize("name", CONTROLS)
def test_a_terminal_obeys_no_name(rolemap: Console, tmp_path: Path, name: str) -> None:
    org = TEAM.apply(rename(TEAM, "stage-data", name))
    path = saved(tmp_path / "bad.rolemap.json", org)
    known = visible(org.get(Stage, "stage-data").name)
    for form in ("text", "csv"):
        out = rolemap("metrics", path, "--parts", "--format", form).out
        assert visible(out, keep="\n") == out
        assert known in out


# For programs


def test_json_has_everything(rolemap: Console, team: Path) -> None:
    fine = saved(team.with_name("fine.rolemap.json"), FINE)
    said = rolemap("metrics", team, fine, "--format", "json")
    assert (said.code, said.err, said.out.isascii()) == (0, "", True)
    first, second = json.loads(said.out)["files"]
    assert [first["file"], second["file"]] == [str(team), str(fine)]
    for entry, org in ((first, TEAM), (second, FINE)):
        assert {one["id"]: one["value"] for one in entry["metrics"]} == found(org)
        for one in entry["metrics"]:
            keys = {"id", "group", "name", "unit", "value", "meaning", "method", "parts"}
            assert one.keys() == keys
            assert all(part.keys() == {"name", "id", "value"} for part in one["parts"])
    coverage = next(one for one in first["metrics"] if one["id"] == "coverage")
    assert coverage["parts"][0] == {"name": "Data", "id": "stage-data", "value": 1.0}


# For spreadsheets


def test_csv_has_a_line_for_each_metric(rolemap: Console, team: Path) -> None:
    fine = saved(team.with_name("fine.rolemap.json"), FINE)
    said = rolemap("metrics", team, fine, "--format", "csv")
    head, *rows = table(said.out)
    assert (said.code, head) == (0, ["metric", "name", "unit", str(team), str(fine)])
    for column, org in ((3, TEAM), (4, FINE)):
        figures = {row[0]: float(row[column]) if row[column] else None for row in rows}
        assert figures == pytest.approx(found(org))


@pytest.mark.parametrize("name", FORMULAS)
def test_a_spreadsheet_calculates_no_name(rolemap: Console, tmp_path: Path, name: str) -> None:
    org = TEAM.apply(rename(TEAM, "stage-data", name))
    shown = visible(org.get(Stage, "stage-data").name)
    path = saved(tmp_path / "bad.rolemap.json", org)
    out = rolemap("metrics", path, "--parts", "--format", "csv").out
    rows = table(out)
    assert rows[0][:4] == ["metric", "name", "part", "unit"]
    names = {row[2] for row in rows}
    assert all(guarded(unguarded(one)) == one for row in rows for one in row)
    assert shown in {unguarded(one) for one in names}


def test_a_file_may_have_any_name(rolemap: Console, tmp_path: Path) -> None:
    path = saved(tmp_path / "x;=1+1.rolemap.json", FINE)
    head = table(rolemap("metrics", path, "--format", "csv").out)[0]
    assert head[-1] == guarded(str(path))
    assert head[-1] != str(path)


# What goes wrong


@pytest.mark.parametrize("form", FORMS)
def test_the_others_are_measured_where_one_cannot_be(
    rolemap: Console, team: Path, form: str
) -> None:
    broken = team.with_name("broken.rolemap.json")
    broken.write_text("{")
    said = rolemap("metrics", broken, team, "--format", form)
    assert said.code == 2
    assert said.err.startswith("rolemap: ")
    assert said.err.count("\n") == 1
    assert said.out == rolemap("metrics", team, "--format", form).out


@pytest.mark.parametrize("form", ["text", "csv"])
def test_nothing_to_measure_prints_nothing(rolemap: Console, tmp_path: Path, form: str) -> None:
    said = rolemap("metrics", tmp_path / "gone.rolemap.json", "--format", form)
    assert (said.code, said.out) == (2, "")
    assert json.loads(rolemap("metrics", tmp_path / "gone", "--format", "json").out) == {
        "files": []
    }


def test_a_file_is_needed(rolemap: Console) -> None:
    assert "FILE" in rolemap.failed("metrics")


def test_no_window_is_needed(team: Path) -> None:
    said = process(["metrics", team.name], cwd=team.parent)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Metric")
    assert not any(
        name.startswith("rolemap.ui") for name in imported(["metrics", team.name], cwd=team.parent)
    )
