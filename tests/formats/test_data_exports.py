"""TSV, JSON and lists of people: read back by foreign readers, whole and in part."""

import csv
import io
import json
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.exporter import Exporter, exporter_for, exporters
from rolemap.formats.formula import unguarded
from rolemap.formats.handout import Handout, Options, View
from rolemap.formats.matrix import By, matrix
from rolemap.formats.notation import parse
from rolemap.formats.people import PeopleList, people_list
from rolemap.formats.progress import Cancelled
from rolemap.formats.redaction import Redaction
from rolemap.formats.visible import visible
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Role, Stage
from tests.formats.gfm import words
from tests.formats.small_orgs import orgs
from tests.formats.test_exporters import BYS, EITHER, back, flat, named, seen
from tests.formats.test_matrix import TEAM
from tests.formats.test_sheets import JUDGED
from tests.hostile import FORMULAS, HOSTILE
from tests.model.samples import SAMPLES, team_of_three

DAY = date(2026, 1, 15)
OURS = [one for one in exporters() if one.suffix in (".csv", ".tsv", ".json", ".md", ".xlsx")]
TEXTS = [one for one in OURS if one.text]


def handed(org: Org, by: By = "role", **options: Any) -> Handout:
    return Handout(org, DAY, Options(by, **options))


def write(suffix: str, handout: Handout, view: View = "matrix") -> str:
    return exporter_for(Path(suffix), view).write(handout).decode("utf-8-sig")


def read(text: str, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


# TSV.


@given(orgs, st.sampled_from(BYS))
def test_tsv_reads_back_as_the_matrix(org: Org, by: By) -> None:
    lines = read(write(".tsv", handed(org, by)), "\t")
    assert back(lines) == [[visible(cell) for cell in line] for line in flat(matrix(org, by))]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_line_of_tsv_is_a_line(name: str) -> None:
    text = write(".tsv", handed(named(name)))
    lines = text.removesuffix("\n").split("\n")
    assert len(lines) == len(flat(matrix(named(name), "role")))
    assert {line.count("\t") for line in lines} == {lines[0].count("\t")}


# JSON.


@given(orgs, st.sampled_from(BYS))
def test_json_reads_back_as_the_matrix(org: Org, by: By) -> None:
    found, table = json.loads(write(".json", handed(org, by))), matrix(org, by)
    assert (found["format"], found["version"], found["by"]) == ("rolemap-matrix", 1, by)
    assert found["title"] == table.title
    columns = [(one["id"], one["kind"], one["name"]) for one in found["columns"]]
    assert columns == [(one.id, one.kind, one.heading) for one in table.columns]
    for stage, group in zip(found["stages"], table.groups, strict=True):
        assert (stage["id"], stage["name"]) == (group.id, group.name)
        for read_row, row in zip(stage["rows"], group.rows, strict=True):
            assert (read_row["id"], read_row["name"]) == (row.id, row.name)
            cells = ["/".join(read_row["cells"].get(one.id, ())) for one in table.columns]
            assert tuple(cells) == row.cells


@pytest.mark.parametrize("name", HOSTILE)
def test_json_keeps_every_name_as_it_is(name: str) -> None:
    found = json.loads(write(".json", handed(named(name))))
    assert {found["title"], *(one["name"] for one in found["stages"])} == {name}
    assert found["stages"][1]["rows"][0]["cells"]["p"] == [name[:20]]


def test_json_tells_problems_only_when_asked() -> None:
    assert "findings" not in json.loads(write(".json", handed(JUDGED)))
    found = json.loads(write(".json", handed(JUDGED, findings=True)))["findings"]
    handout = handed(JUDGED)
    assert [one["code"] for one in found] == [one.code for one in handout.findings]
    assert [one["subjects"] for one in found] == [list(one.subjects) for one in handout.findings]
    accepted = [one["accepted"] for one in found if one["accepted"]]
    assert accepted == [{"reason": "so it is", "until": None}]


# Problems in tables and lists.


@pytest.mark.parametrize(("suffix", "delimiter"), [(".csv", ","), (".tsv", "\t")])
def test_problems_are_the_last_column_when_asked_for(suffix: str, delimiter: str) -> None:
    plain = read(write(suffix, handed(JUDGED)), delimiter)
    told = read(write(suffix, handed(JUDGED, findings=True)), delimiter)
    assert [line[:-1] for line in told] == plain
    assert [line[-1].partition(" (")[0] for line in told] == [
        "Problems",
        "error: 2 accountable: Ana, Ben",
        "",
    ]


def test_of_a_stage_without_any_work_its_own_problems_are_told() -> None:
    lines = read(write(".csv", handed(TEAM, findings=True)), ",")
    (idle,) = (line for line in lines if line[0] == "Idle")
    assert "RM103" in idle[-1]


def test_nobody_else_has_the_heading_of_the_problems() -> None:
    org = Org.of(Role(id="r", name="Problems"), Stage(id="s", name="S"))
    assert read(write(".csv", handed(org, findings=True)), ",")[0][2:] == [
        "Problems (2)",
        "Problems",
    ]


@pytest.mark.parametrize("name", HOSTILE)
def test_problems_are_words_in_markdown(name: str) -> None:
    _, _, below = write(".md", handed(named(name), findings=True)).partition("\n## Problems\n\n")
    items = below.removesuffix("\n").split("\n")
    assert items
    for item in items:
        assert item.startswith(("- **error** ", "- **warning** ", "- **info** "))
        words(item.partition("** ")[2])


def test_markdown_says_that_there_is_no_problem() -> None:
    assert write(".md", handed(Org.of(), findings=True)).endswith("\n## Problems\n\nNone.\n")
    told = write(".md", handed(JUDGED, findings=True))
    assert "\n- **accepted** Nobody is accountable for “Pager” (RM101)<br>" in told
    assert "<br>accepted: so it is\n" in told


# People.


def listed(handout: Handout) -> PeopleList:
    return people_list(handout, handout.progress)


def people(org: Org, **options: Any) -> list[list[str]]:
    return read(write(".csv", handed(org, **options), "people"), ",")


def test_people_are_listed_with_time_letters_and_stages() -> None:
    org = parse(
        """
        stage Data; stage Serve; responsibility Ingest in Data; responsibility Pager in Serve
        role Engineer; person Ana; person Ben
        Ben holds Engineer; Ana is A on Ingest; Engineer is R on Ingest; Ana is A+R on Pager
        """
    )
    lines = people(org)
    assert [line[0] for line in lines] == ["Name", "Ana", "Ben"]
    letters = ["Responsible (R)", "Accountable (A)", "Consulted (C)", "Informed (I)"]
    assert lines[0][5:] == ["Capacity", "Planned", "Load", "On call", *letters, "Stages"]
    assert lines[1][9:] == ["1", "2", "0", "0", "Data; Serve"]
    assert lines[2][5:8] == ["1", "1", "1"]
    assert lines[2][9:] == ["1", "0", "0", "0", "Data"]


def test_the_load_of_who_has_no_time_is_not_told() -> None:
    org = parse("stage S; role R; person Ana (capacity: 0 %); Ana holds R")
    (line,) = listed(handed(org)).lines
    assert (line.capacity, line.ratio) == (0, None)
    assert people(org)[1][7] == ""


def test_letters_out_of_the_scheme_are_counted_too() -> None:
    work = Responsibility(id="w", stage="s", name="W")
    held = Assignment(id="a", party="p", responsibility="w", letter="=X")
    org = Org.of(Stage(id="s", name="S"), work, Person(id="p", name="P"), held)
    head, line = people(org)
    assert head[-2:] == ["Letter =X", "Stages"]
    assert line[-2:] == ["1", "S"]


def test_on_what_is_shown_letters_are_counted_and_all_of_the_time() -> None:
    shown = frozenset(one.id for one in TEAM.all(Responsibility) if one.name == "Label")
    part = listed(Handout(TEAM, DAY, shown=shown)).lines
    whole = {one.name: one for one in listed(handed(TEAM)).lines}
    assert [(one.name, one.stages, sum(one.letters)) for one in part] == [
        ("Ana", ("Data",), 1),
        ("Cem", ("Data",), 2),
    ]
    assert [one.planned for one in part] == [whole[one.name].planned for one in part]


@pytest.mark.parametrize("name", FORMULAS)
def test_no_spreadsheet_calculates_a_person(name: str) -> None:
    for line in people(named(name), findings=True):
        for cell in line:
            assert cell.lstrip(' "')[:1] not in tuple("=+-@\t\r＝＋－＠")
    assert unguarded(people(named(name))[1][0]) == visible(name, keep="\n")


def test_teams_and_managers_are_named() -> None:
    lines = {line[0]: line for line in people(team_of_three())}
    org = team_of_three()
    for person in org.all(Person):
        managers = "; ".join(org.get(Person, one).name for one in person.managers)
        assert lines[person.name][1:5:3] == [person.title, managers]


# What every one of them does.


@pytest.mark.parametrize("exporter", TEXTS, ids=lambda one: f"{one.view}{one.suffix}")
@pytest.mark.parametrize("org", SAMPLES.values(), ids=list(SAMPLES))
def test_redacted_nobody_is_named(exporter: Exporter, org: Org) -> None:
    hidden = Redaction(org, Random(1)).org
    told = exporter.write(handed(hidden, "person", findings=True)).decode("utf-8-sig")
    kept = " ".join(str(getattr(one, "name", "")) for one in hidden.records())
    for person in org.all(Person):
        for secret in (person.name, person.title, person.notes):
            # As a whole word: somebody is called "Me", and teams have "Members".
            assert not secret or not re.search(rf"\b{re.escape(secret)}\b", told) or secret in kept


@pytest.mark.parametrize("exporter", OURS, ids=lambda one: f"{one.view}{one.suffix}")
def test_an_export_says_how_far_it_is_and_can_be_cancelled(exporter: Exporter) -> None:
    told: list[float] = []

    def look(share: float) -> None:
        told.append(share)

    exporter.write(handed(TEAM).with_progress(look))
    assert told
    assert all(0 <= one <= 1 for one in told)
    assert told == sorted(told)
    assert told[-1] == 1

    def stop(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        exporter.write(handed(TEAM).with_progress(stop))


@EITHER
def test_a_part_is_only_that_part(by: By) -> None:
    shown = frozenset(one.id for one in TEAM.all(Responsibility) if one.name == "Pager")
    part = Handout(TEAM, DAY, Options(by), shown)
    lines: Sequence[Sequence[str]] = read(write(".tsv", part), "\t")
    assert back([list(line) for line in lines]) == seen(flat(part.matrix))
    assert [line[:2] for line in lines[1:]] == [["Serve", "Pager"]]
