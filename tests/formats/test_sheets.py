"""Workbooks: openpyxl reads the same letters, people and problems, and nothing hides in a file."""

import io
import zipfile
from datetime import date
from random import Random
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.cell import range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from rolemap.formats.exporter import Exporter, exporters
from rolemap.formats.handout import DoesNotFit, Handout, Options
from rolemap.formats.inks import tone_for
from rolemap.formats.matrix import By
from rolemap.formats.notation import parse
from rolemap.formats.people import people_list
from rolemap.formats.progress import Cancelled
from rolemap.formats.redaction import Redaction
from rolemap.formats.sheets import book
from rolemap.formats.visible import visible
from rolemap.model.change import Change
from rolemap.model.letters import SCHEMES
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Settings, Stage
from tests.formats.test_exporters import EITHER, flat, named
from tests.formats.test_matrix import TEAM
from tests.hostile import HOSTILE
from tests.model.samples import SAMPLES, team_of_three

DAY = date(2026, 1, 15)
(MATRIX,) = (one for one in exporters() if (one.view, one.suffix) == ("matrix", ".xlsx"))
(PEOPLE,) = (one for one in exporters() if (one.view, one.suffix) == ("people", ".xlsx"))
EACH = pytest.mark.parametrize("exporter", [MATRIX, PEOPLE], ids=["matrix", "people"])
JUDGED = parse(
    """
    stage Data; stage Serve
    responsibility Ingest in Data; responsibility Pager in Serve
    person Ana; person Ben; person Cem
    Ana is A+R on Ingest; Ben is A on Ingest; Cem is R on Pager
    accept RM101 on Pager because so it is
    """
)


def handed(org: Org, by: By = "role", **options: Any) -> Handout:
    return Handout(org, DAY, Options(by, **options))


def sheets(exporter: Exporter, handout: Handout) -> dict[str, Worksheet]:
    data = exporter.write(handout)
    found = openpyxl.load_workbook(io.BytesIO(data))
    return {name: found[name] for name in found.sheetnames}


def table(sheet: Worksheet) -> list[list[str]]:
    """The part of a sheet that can be filtered, which is the table."""
    bounds = range_boundaries(sheet.auto_filter.ref or "")
    rows = sheet.iter_rows(bounds[1], bounds[3], bounds[0], bounds[2], values_only=True)
    return [[str(value or "") for value in row] for row in rows]


def comments(sheet: Worksheet) -> dict[str, str]:
    cells = (cell for row in sheet.iter_rows() for cell in row)
    return {cell.coordinate: cell.comment.text for cell in cells if cell.comment}


def shown(lines: list[list[str]]) -> list[list[str]]:
    return [[visible(cell, keep="\n") for cell in line] for line in lines]


@EITHER
@pytest.mark.parametrize("org", [*SAMPLES.values(), TEAM], ids=[*SAMPLES, "team"])
def test_the_letters_read_back_as_the_matrix(org: Org, by: By) -> None:
    handout = handed(org, by, findings=False)
    assert table(sheets(MATRIX, handout)["Matrix"]) == shown(flat(handout.matrix))


@pytest.mark.parametrize("name", HOSTILE)
@EACH
def test_no_name_is_more_than_words(exporter: Exporter, name: str) -> None:
    handout = handed(named(name), "person")
    found = sheets(exporter, handout)
    for sheet in found.values():
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n")
                assert cell.hyperlink is None
                assert isinstance(cell.value, str | int | float | None)
    if exporter is MATRIX:
        lines = [line[:-1] for line in table(found["Matrix"])]
        assert lines == shown(flat(handout.matrix))
    else:
        assert visible(name, keep="\n") in table(found["People"])[1]


def test_a_letter_has_the_colour_of_what_it_says() -> None:
    sheet = sheets(MATRIX, handed(TEAM, "person"))["Matrix"]
    grounds = {"A": "decide", "R/I": "do", "C": "consult", "A/R": "decide", "I": "inform"}
    for row in sheet.iter_rows(min_row=2, min_col=3):
        for cell in row:
            if cell.value in grounds:
                colours = tone_for(grounds[str(cell.value)])
                assert cell.fill.fgColor.rgb == f"FF{colours.fill[1:]}"
                assert cell.font.color is not None
                assert cell.font.color.rgb == f"FF{colours.letter[1:]}"


def light(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_letter_can_be_read_on_its_ground() -> None:
    senses = {one.sense for scheme in SCHEMES.values() for one in scheme.letters}
    pairs = [tone_for(sense) for sense in (*sorted(senses), "")]
    inks = [(one.letter, one.fill) for one in pairs] + list(book.STATES.values())
    for ink, ground in inks:
        dark, bright = sorted((light(ink), light(ground)))
        assert (bright + 0.05) / (dark + 0.05) >= 4.5


def test_problems_stand_beside_their_row_and_in_comments() -> None:
    found = sheets(MATRIX, handed(JUDGED))
    assert list(found) == ["Matrix", "People", "Findings"]
    head, ingest, pager = table(found["Matrix"])
    assert head[-1] == "Problems"
    assert "error: 2 accountable: Ana, Ben (RM201)" in ingest[-1]
    assert "RM101" not in pager[-1]  # accepted
    about = comments(found["Matrix"])
    assert about["B2"].startswith("Error: 2 people are accountable for “Ingest” (RM201)\n• ")
    assert "RM201" in about["C2"]  # Ana's letter
    assert "E2" not in about  # Cem has none there
    listed = table(found["Findings"])
    assert listed[0][-1] == "Accepted because"
    assert {line[0] for line in listed[1:]} >= {"error", "accepted"}
    assert [line[-1] for line in listed if line[0] == "accepted"] == ["so it is"]
    assert all(line[5] and line[6] for line in listed)  # what to do, and the source


def test_without_problems_there_is_only_the_plan() -> None:
    found = sheets(MATRIX, handed(JUDGED, findings=False))
    assert list(found) == ["Matrix", "People"]
    assert not any(comments(sheet) for sheet in found.values())
    assert "Problems" not in [*table(found["Matrix"])[0], *table(found["People"])[0]]


@EITHER
def test_who_stands_in_and_what_was_noted_is_a_comment(by: By) -> None:
    (held,) = (one for one in TEAM.all(Assignment) if one.letter == "C")
    told = held.model_copy(update={"deputy": "person-dee", "notes": "asks\n" + "x" * 3000})
    org = TEAM.apply(Change.of((held, told)))
    about = comments(sheets(MATRIX, handed(org, by))["Matrix"])
    (mine,) = (text for text in about.values() if "stands in" in text)
    assert mine.startswith("C: Dee stands in\nC: asks\nxxx")
    assert mine.endswith("… (shortened)")
    assert len(mine) < 2100


def test_a_workbook_can_be_printed() -> None:
    org = Org.of(Settings(name="R&D &P 100%"), *TEAM.all(Stage), *TEAM.all(Responsibility))
    sheet = sheets(MATRIX, handed(org, paper="Letter", dated=date(2026, 5, 4)))["Matrix"]
    assert sheet.page_setup.orientation == "landscape"
    assert (str(sheet.page_setup.paperSize), sheet.page_setup.fitToHeight) == ("1", 0)
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$1:$1", "$A:$B")
    assert sheet.freeze_panes == "C2"
    header = zip_text(MATRIX.write(handed(org, dated=date(2026, 5, 4))), "sheet1.xml")
    assert "&amp;L&amp;BR&amp;&amp;D &amp;&amp;P 100%&amp;CMatrix&amp;R2026-05-04" in header
    assert "Page &amp;P of &amp;N" in header


def zip_text(data: bytes, end: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [one for one in archive.namelist() if one.endswith(end)]
        return "\n".join(archive.read(one).decode() for one in names)


@EACH
def test_nothing_is_told_that_was_not_asked_for(exporter: Exporter) -> None:
    data = exporter.write(handed(team_of_three()))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {one.date_time[0] for one in archive.infolist()} == {1980}
    core = zip_text(data, "core.xml")
    assert "<dc:creator></dc:creator>" in core
    assert "2000-01-01T00:00:00Z" in core
    assert "<f>" not in zip_text(data, ".xml")


@EACH
@pytest.mark.parametrize("org", SAMPLES.values(), ids=list(SAMPLES))
def test_redacted_nobody_is_named(exporter: Exporter, org: Org) -> None:
    hidden = Redaction(org, Random(1)).org
    told = zip_text(exporter.write(handed(hidden, "person")), "xml")
    kept = {getattr(one, "name", "") for one in hidden.records()}
    for person in org.all(Person):
        assert f">{person.name}<" not in told or person.name in kept
        assert not person.notes or person.notes not in told


def test_a_part_is_only_that_part() -> None:
    shown = frozenset(one.id for one in TEAM.all(Responsibility) if one.name == "Label")
    found = sheets(MATRIX, Handout(TEAM, DAY, Options("person"), shown))
    assert [line[:2] for line in table(found["Matrix"])[1:]] == [["Data", "Label"]]
    assert [line[0] for line in table(found["People"])[1:]] == ["Ana", "Cem"]


@EACH
def test_an_empty_organisation_is_an_empty_table(exporter: Exporter) -> None:
    for sheet in sheets(exporter, handed(Org.of())).values():
        assert len(table(sheet)) == 1


def test_people_read_back() -> None:
    handout = handed(team_of_three(), findings=False)
    head, *lines = table(sheets(PEOPLE, handout)["People"])
    assert head[:9] == [*("Name", "Title", "Level", "Teams", "Managers", "Capacity", "Planned")] + [
        "Load",
        "On call",
    ]
    assert head[9:] == [*people_list(handout, handout.progress).letters, "Stages"]
    for line, one in zip(lines, people_list(handout, handout.progress).lines, strict=True):
        assert line[:3] == [one.name, one.title, one.level]
        assert [float(cell or 0) for cell in line[5:7]] == [one.capacity, one.planned]
        assert [int(cell or 0) for cell in line[9:-1]] == list(one.letters)
        assert line[-1] == ", ".join(one.stages)


# What a workbook cannot hold.


@pytest.mark.parametrize(
    ("limit", "most", "words"),
    [
        ("MOST_COLUMNS", 5, "export it as CSV, by role, or one stage at a time"),
        ("MOST_ROWS", 5, "export it as CSV, or one stage at a time"),
        ("MOST_CHARACTERS", 5, "export this as CSV"),
    ],
)
def test_what_does_not_fit_is_refused_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, limit: str, most: int, words: str
) -> None:
    monkeypatch.setattr(book, limit, most)
    with pytest.raises(DoesNotFit, match=words):
        MATRIX.write(handed(TEAM))


def test_a_cell_is_measured_as_excel_does() -> None:
    assert book.words("👩" * 16_383)
    with pytest.raises(DoesNotFit, match="32768"):
        book.words("👩" * 16_384)


@EACH
def test_a_workbook_can_be_cancelled(exporter: Exporter) -> None:
    def stop(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        exporter.write(handed(TEAM).with_progress(stop))
