"""Slides, read by python-pptx: every letter of the matrix is there once, and nothing is cut off."""

import io
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any
from zipfile import ZipFile

import pptx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pptx.util import Pt

from rolemap.analysis.finding import Finding, Severity
from rolemap.formats.exporter import exporter_for
from rolemap.formats.handout import DoesNotFit, Handout, Options
from rolemap.formats.inks import TONES
from rolemap.formats.matrix import By, matrix
from rolemap.formats.notation import parse
from rolemap.formats.org_file import open_org
from rolemap.formats.progress import Cancelled
from rolemap.formats.redaction import Redaction
from rolemap.formats.slides.page import in_even_parts
from rolemap.formats.visible import visible
from rolemap.model.letters import SCHEMES
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Person,
    Responsibility,
    Role,
    Seat,
    Separation,
    Settings,
    Stage,
)
from rolemap.model.text import text
from rolemap.places import resources
from tests.formats.small_orgs import orgs
from tests.formats.test_exporters import named
from tests.formats.test_handout import TEAM, ids
from tests.hostile import HOSTILE
from tests.model.samples import SAMPLES

TODAY = date(2026, 1, 15)
EXPORTER = exporter_for(Path(".pptx"), "matrix")
BARE = Options(findings=False)
SAMPLE = resources() / "samples" / "churn-team.rolemap.json"


def opened(handout: Handout) -> Any:
    """The presentation as python-pptx has it, which says little of its types."""
    return pptx.Presentation(io.BytesIO(EXPORTER.write(handout)))


def of(org: Org, by: By = "role", *, findings: bool = False) -> Any:
    return opened(Handout(org, TODAY, Options(by, findings)))


def titles(shown: Any) -> list[str]:
    return [slide.shapes.title.text for slide in shown.slides]


def tables(slide: Any) -> list[list[list[str]]]:
    found = [shape.table for shape in slide.shapes if shape.has_table]
    return [
        [[cell.text.replace("\v", "\n") for cell in row.cells] for row in table.rows]
        for table in found
    ]


def letters(shown: Any) -> dict[tuple[str, str, str], str]:
    """What stands in the cells that are not empty: stage, responsibility, column."""
    found: dict[tuple[str, str, str], str] = {}
    for slide in list(shown.slides)[1:]:
        stage = slide.shapes.title.text.split(" (")[0]
        for heading, *rows in tables(slide):
            for name, *cells in rows:
                for column, cell in zip(heading[1:], cells, strict=True):
                    if cell:
                        assert (stage, name, column) not in found
                        found[stage, name, column] = cell
    return found


def in_matrix(org: Org, by: By) -> dict[tuple[str, str, str], str]:
    table = matrix(org, by)
    return {
        (group.name, row.name, column.heading): cell
        for group in table.groups
        for row in group.rows
        for column, cell in zip(table.columns, row.cells, strict=True)
        if cell
    }


def crowd(works: int, people: int, stages: int = 1, name: str = "Person") -> Org:
    """Many on many, with letters in a pattern that leaves some people without any."""
    return Org.of(
        Settings(name="Crowd"),
        *(Stage(id=f"s{one}", name=f"Stage {one}", rank=f"b{one:02}") for one in range(stages)),
        *(Person(id=f"p{one:03}", name=f"{name} {one:03}") for one in range(people)),
        *(
            Responsibility(id=f"w{s}-{w:03}", stage=f"s{s}", name=f"Work {w:03}", rank=f"b{w:03}")
            for s in range(stages)
            for w in range(works)
        ),
        *(
            Assignment(
                id=f"a{s}-{w}-{p}",
                party=f"p{p:03}",
                responsibility=f"w{s}-{w:03}",
                letter="RACI"[(w + p) % 4],
            )
            for s in range(stages)
            for w in range(works)
            for p in range(s % 2, people, 2)
            if (w * 7 + p) % 5 == 0
        ),
    )


def boxes(shown: Any) -> Iterator[tuple[int, int, int, int]]:
    """Left, top, right and bottom of all that stands on the slides."""
    for slide in shown.slides:
        for one in slide.shapes:
            yield one.left, one.top, one.left + one.width, one.top + one.height


@pytest.mark.parametrize("by", ["role", "person"])
@pytest.mark.parametrize("works", [1, 7, 40])
@pytest.mark.parametrize("people", [0, 5, 9, 40])
def test_every_letter_is_there_and_everything_on_the_slide(by: By, works: int, people: int) -> None:
    org = crowd(works, people, stages=2)
    shown = of(org, by)
    assert letters(shown) == in_matrix(org, by)
    for left, top, right, bottom in boxes(shown):
        assert 0 <= left < right <= shown.slide_width
        assert 0 <= top < bottom <= shown.slide_height


@settings(max_examples=20)
@given(orgs, st.sampled_from(("role", "person")))
def test_any_organisation_reads_back(org: Org, by: By) -> None:
    read = letters(of(org, by))
    # Stages and works may share names, and of a title blanks at its ends are gone.
    assert sorted(read.values()) == sorted(in_matrix(org, by).values()) or _ambiguous(org)


def _ambiguous(org: Org) -> bool:
    names = [(one.stage, one.name.strip()) for one in org.all(Responsibility)]
    stages = [one.name.strip() for one in org.stages()]
    return len(set(names)) < len(names) or len(set(stages)) < len(stages)


@pytest.mark.parametrize("org", SAMPLES.values(), ids=list(SAMPLES))
def test_stages_come_in_order_with_and_without_work(org: Org) -> None:
    assert titles(of(org))[1:] == [one.name for one in org.stages()]


def test_long_stages_are_numbered_and_repeat_their_headings() -> None:
    shown = of(crowd(60, 6))
    assert titles(shown)[1:] == [f"Stage 0 ({n} of 4)" for n in (1, 2, 3, 4)]
    parts = [tables(slide)[0] for slide in list(shown.slides)[1:]]
    assert {tuple(part[0]) for part in parts} == {tuple(parts[0][0])}
    assert [row[0] for part in parts for row in part[1:]] == [f"Work {n:03}" for n in range(60)]
    assert {len(part) for part in parts} == {16}


def test_columns_without_a_letter_are_left_out_where_there_are_too_many() -> None:
    shown = of(crowd(6, 60, stages=2))
    for slide in list(shown.slides)[1:]:
        assert "that hold a letter in this stage." in slide.shapes[1].text_frame.text
        (table,) = tables(slide)
        assert len(table[0]) > 10
        assert all(any(row[at] for row in table[1:]) for at in range(1, len(table[0])))
    nobody = Org.of(*crowd(3, 0).records(), *(Role(id=f"r{n}", name=f"R{n}") for n in range(40)))
    (slide,) = list(of(nobody).slides)[1:]
    assert slide.shapes[1].text_frame.text == "Nobody holds a letter in this stage."
    assert tables(slide)[0][0] == ["Responsibility"]


def test_letters_have_the_colours_of_the_look() -> None:
    (slide,) = [one for one in of(TEAM).slides if one.shapes.title.text == "Data"]
    (table,) = [one.table for one in slide.shapes if one.has_table]
    tiles = {cell.text: cell for row in table.rows for cell in row.cells}
    for letter, sense in (("A/R", "decide"), ("R", "do")):
        tone, cell = TONES[sense], tiles[letter]
        assert f"#{cell.fill.fore_color.rgb}" == tone.fill
        assert f"#{cell.text_frame.paragraphs[0].runs[0].font.color.rgb}" == tone.letter


@pytest.mark.parametrize("org", [crowd(40, 40), TEAM, *SAMPLES.values()])
def test_no_words_are_smaller_than_ten_points(org: Org) -> None:
    with ZipFile(io.BytesIO(EXPORTER.write(Handout(org, TODAY)))) as archive:
        slides = [name for name in archive.namelist() if name.startswith("ppt/slides/slide")]
        for name in slides:
            sizes = [part.split('"')[0] for part in archive.read(name).decode().split(' sz="')[1:]]
            assert min(int(one) for one in sizes if one.isdigit()) >= 1000
            assert Pt(10) == 127_000


@pytest.mark.parametrize("name", [*HOSTILE, "\ufffe", "_x0041_"])
def test_any_name_stays_a_name(name: str) -> None:
    shown = of(named(name), "person", findings=True)
    assert len(shown.slides) >= 4
    if len(name) < 20 and "\n" not in name and name.isprintable() and name == name.strip():
        assert titles(shown)[0] == name
        heading, row = tables(list(shown.slides)[2])[0]
        assert (row[0], heading[1]) == (name, name)


def test_the_cover_says_what_it_is_and_what_the_letters_mean() -> None:
    for scheme in SCHEMES.values():
        org = Org.of(Settings(name="Churn", scheme=scheme.name), Stage(id="s", name="S"))
        dated = Options(findings=False, dated=date(2026, 3, 1))
        cover = opened(Handout(org, TODAY, dated)).slides[0]
        said = " ".join(one.text_frame.text for one in cover.shapes if one.has_text_frame)
        assert "Churn" in said
        assert "2026-03-01" in said
        assert "1 stage, 0 responsibilities, nobody" in said
        known = [[one.letter, one.name, one.meaning] for one in scheme.letters]
        assert tables(cover) == [known]
    undated = of(TEAM).slides[0]
    assert not any("20" in one.text_frame.text for one in undated.shapes if one.has_text_frame)


def test_findings_come_last_unless_they_are_not_wanted() -> None:
    usual = opened(Handout(TEAM, TODAY))
    assert titles(usual)[-1] == "Findings"
    heading, *rows = tables(list(usual.slides)[-1])[0]
    assert heading == ["Severity", "What", "About", "Rule"]
    found = Handout(TEAM, TODAY).findings
    assert [row[3] for row in rows] == [one.code for one in found]
    assert rows[0][0] == "✕ error"
    assert rows[-1][0] == "✓ accepted"
    assert rows[-1][1].endswith("(so it is)")
    assert "Data → Serve" in [row[2] for row in rows]
    assert "Findings" not in titles(of(TEAM))
    assert list(of(Org.of(), findings=True).slides)[-1].shapes[1].text_frame.text


def test_a_finding_says_what_it_is_about_where_that_has_no_name() -> None:
    org = parse(
        """
        stage S; responsibility Fit in S; responsibility Judge in S; role Lead; person Ana
        Ana holds Lead; Ana is R on Fit; Fit is apart from Judge
        """
    )
    about = [next(org.all(kind)).id for kind in (Assignment, Seat, Separation, Person)]
    one = Finding("RM999", Severity.INFO, tuple(about), text("So it is"), text("so"))
    handout = Handout(org, TODAY)
    vars(handout)["findings"] = (one,)
    (table,) = tables(list(opened(handout).slides)[-1])
    assert table[1] == ["i info", "So it is", "Ana: Fit, Lead, Fit / Judge, Ana", "RM999"]


def test_pages_have_numbers_and_no_notes() -> None:
    for number, slide in list(enumerate(opened(Handout(TEAM, TODAY)).slides, 1))[1:]:
        assert not slide.has_notes_slide
        assert str(number) in [one.text_frame.text for one in slide.placeholders]
        assert 'type="slidenum"' in slide.shapes[-1]._element.xml


def test_nothing_tells_who_made_it_and_when() -> None:
    data = EXPORTER.write(Handout(TEAM, TODAY))
    with ZipFile(io.BytesIO(data)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in archive.namelist() if "docProps" in name or "print" in name]
        for name in archive.namelist():
            assert b"Canny" not in archive.read(name)


def test_without_names_no_name_is_told() -> None:
    org = open_org(SAMPLE).org
    hidden = Redaction(org, Random(1)).org
    with ZipFile(io.BytesIO(EXPORTER.write(Handout(hidden, TODAY, Options("person"))))) as archive:
        everything = b"".join(map(archive.read, archive.namelist())).decode()
    assert not any(person.name in everything for person in org.all(Person))
    assert "Churn team" not in everything
    assert "Person 1" in everything


def test_of_a_part_only_that_is_shown() -> None:
    shown = opened(Handout(TEAM, TODAY, BARE, ids("Deploy")))
    assert titles(shown) == ["Responsibilities", "Serve"]
    assert tables(shown.slides[1])[0] == [["Responsibility", "Engineer"], ["Deploy", "A/R"]]


def test_an_empty_organisation_is_a_cover() -> None:
    assert titles(of(Org.of())) == ["Responsibilities"]


def test_too_many_slides_are_refused() -> None:
    stages = [Stage(id=f"s{one}", name="S", rank=f"b{one:03}") for one in range(500)]
    with pytest.raises(DoesNotFit, match=r"more than 500 slides; export fewer stages"):
        EXPORTER.write(Handout(Org.of(*stages), TODAY, BARE))
    assert len(of(Org.of(*stages[1:])).slides) == 500


def test_whoever_no_longer_wants_it_stops_it() -> None:
    def enough(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        EXPORTER.write(Handout(TEAM, TODAY, progress=enough))


@given(st.lists(st.floats(1, 50), max_size=40), st.floats(60, 400))
def test_rows_are_parted_evenly(heights: list[float], room: float) -> None:
    parts = in_even_parts(heights, room)
    assert [at for start, end in parts for at in range(start, end)] == list(range(len(heights)))
    assert all(sum(heights[start:end]) <= room for start, end in parts)
    if sum(heights) <= room:
        assert len(parts) <= 1


@pytest.mark.e2e
def test_libreoffice_reads_the_slides(tmp_path: Path) -> None:
    org = open_org(SAMPLE).org
    (tmp_path / "churn.pptx").write_bytes(EXPORTER.write(Handout(org, TODAY)))
    office = ["soffice", f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless"]
    make = [*office, "--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "churn.pptx")]
    subprocess.run(make, check=True, capture_output=True, timeout=120)
    said = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "churn.pdf"), "-"],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout
    pages = said.rstrip("\f").split("\f")
    assert len(pages) == len(opened(Handout(org, TODAY)).slides)
    table = matrix(org, "role")
    for page, group in zip(pages[1:], table.groups, strict=False):
        assert group.name in page
        for row in group.rows:
            assert visible(row.name.split()[0]) in page
            for cell in filter(None, row.cells):
                assert cell in page.split()
