"""Exporters: what every one of them promises, and that foreign readers read the same."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.exporter import Exporter, exporter_for, exporters
from rolemap.formats.formula import guarded, unguarded
from rolemap.formats.handout import Handout, Options
from rolemap.formats.matrix import By, Matrix, matrix
from rolemap.formats.visible import visible
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Role, Settings, Stage
from rolemap.registry import names_in
from tests.formats import golden
from tests.formats.gfm import table as gfm_table
from tests.formats.gfm import words
from tests.formats.small_orgs import orgs
from tests.formats.test_matrix import TEAM
from tests.hostile import CONTROLS, FORMULAS, HONEST, HOSTILE, MARKUP
from tests.model.samples import SAMPLES

BYS: tuple[By, ...] = ("role", "person")
EVERY = pytest.mark.parametrize("exporter", exporters(), ids=lambda one: f"{one.view}{one.suffix}")
EITHER = pytest.mark.parametrize("by", BYS)


def named(name: str) -> Org:
    """An organisation in which everything is called `name`, letters too."""
    return Org.of(
        Settings(name=name),
        Stage(id="s", name=name),
        Stage(id="idle", name=name),
        Responsibility(id="w", stage="s", name=name),
        Role(id="r", name=name),
        Person(id="p", name=name),
        Assignment(id="a", party="p", responsibility="w", letter=name[:20]),
        Assignment(id="b", party="r", responsibility="w", letter="R"),
    )


def handed(org: Org, by: By = "role") -> Handout:
    return Handout(org, date(2026, 1, 15), Options(by))


def test_every_file_in_the_folder_is_an_exporter() -> None:
    assert len(exporters()) == len(names_in("rolemap.formats.exporters")) >= 2


@EVERY
def test_every_exporter_says_what_it_writes(exporter: Exporter) -> None:
    assert exporter.suffix.startswith(".")
    assert exporter.suffix == exporter.suffix.lower()
    assert exporter.name
    assert exporter_for(Path(f"x{exporter.suffix}"), exporter.view) is exporter


def test_no_two_exporters_of_a_view_share_a_suffix() -> None:
    assert len({(one.view, one.suffix) for one in exporters()}) == len(exporters())


@EVERY
@EITHER
@pytest.mark.parametrize("org", [*SAMPLES.values(), TEAM], ids=[*SAMPLES, "team"])
def test_every_exporter_writes_the_same_bytes_each_time(
    exporter: Exporter, by: By, org: Org
) -> None:
    first = exporter.write(handed(org, by))
    assert first
    assert exporter.write(handed(Org.of(*reversed(list(org.records()))), by)) == first


@EVERY
@pytest.mark.parametrize("name", HOSTILE)
def test_every_exporter_lets_no_control_character_out(exporter: Exporter, name: str) -> None:
    if exporter.text:
        text = exporter.write(handed(named(name))).decode("utf-8-sig")
        assert visible(text, keep="\r\n") == text


@EVERY
@EITHER
def test_every_export_is_as_it_was(exporter: Exporter, by: By) -> None:
    golden.check(f"{exporter.view}-by-{by}{exporter.suffix}", exporter.write(handed(TEAM, by)))


@EVERY
def test_every_exporter_writes_files_and_replaces_them(exporter: Exporter, tmp_path: Path) -> None:
    path = tmp_path / f"matrix{exporter.suffix.upper()}"
    exporter.export(handed(named("first")), path)
    exporter.export(handed(TEAM, "person"), path)
    assert path.read_bytes() == exporter.write(handed(TEAM, "person"))


@pytest.mark.parametrize("name", ["matrix", "matrix.docx", "csv", ".md.txt"])
def test_an_unknown_suffix_is_answered_with_the_known_ones(name: str) -> None:
    with pytest.raises(RoleMapError) as refusal:
        exporter_for(Path(name))
    assert name in str(refusal.value)
    assert ".csv, " in str(refusal.value)
    assert all(one.suffix in str(refusal.value) for one in exporters())


# CSV, read by the csv module.


def read_csv(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")  # or Excel takes it for the code page of the machine
    text = data[3:].decode()
    assert text.endswith("\r\n")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def flat(table: Matrix) -> list[list[str]]:
    """A matrix as lines, as it should come back from CSV."""
    lines = [["Stage", "Responsibility", *(one.heading for one in table.columns)]]
    for group in table.groups:
        for row in group.rows:
            lines.append([group.name, row.name, *row.cells])
        if not group.rows:
            lines.append([group.name, *[""] * (len(table.columns) + 1)])
    return lines


def seen(lines: list[list[str]]) -> list[list[str]]:
    return [[visible(cell, keep="\n") for cell in line] for line in lines]


def back(lines: list[list[str]]) -> list[list[str]]:
    return [[unguarded(cell) for cell in line] for line in lines]


@given(orgs, st.sampled_from(BYS))
def test_csv_reads_back_as_the_matrix(org: Org, by: By) -> None:
    lines = read_csv(exporter_for(Path(".csv")).write(handed(org, by)))
    assert back(lines) == seen(flat(matrix(org, by)))


@pytest.mark.parametrize("name", HOSTILE)
def test_csv_keeps_its_shape_whatever_the_names(name: str) -> None:
    lines = read_csv(exporter_for(Path(".csv")).write(handed(named(name))))
    assert back(lines) == seen(flat(matrix(named(name), "role")))


@pytest.mark.parametrize("name", FORMULAS)
def test_no_spreadsheet_calculates_a_name(name: str) -> None:
    data = exporter_for(Path(".csv")).write(handed(named(name)))
    for separator in ",;\t":  # whichever the country's spreadsheets cut at
        for line in csv.reader(
            io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator
        ):
            for cell in line:
                for part in cell.split("\n"):
                    assert part.lstrip(' "')[:1] not in tuple("=+-@\t\r＝＋－＠")


@pytest.mark.parametrize("name", [*MARKUP, *CONTROLS, *HONEST])
def test_what_is_no_formula_is_left_alone(name: str) -> None:
    assert guarded(name) == name or name.startswith("-")


@given(st.text("=+-@＝;,'\" \n\tax"))
def test_the_guard_can_be_taken_off(value: str) -> None:
    assert unguarded(guarded(value)) == value


# Markdown, read by a parser that refuses marks.


def read_markdown(data: bytes) -> tuple[str, list[str], list[tuple[bool, list[str]]]]:
    source = data.decode()
    title, *_ = source.split("\n")
    assert title.startswith("# ")
    read = gfm_table(source)
    assert read.alignment == [":--", *[":-:"] * (len(read.header) - 1)]
    return words(title[2:]), read.header, read.rows


def as_rows(table: Matrix) -> list[tuple[bool, list[str]]]:
    """A matrix as rows, as it should come back from Markdown."""
    rows: list[tuple[bool, list[str]]] = []
    for group in table.groups:
        rows.append((True, [shown(group.name) or "\xa0", *["" for _ in table.columns]]))
        rows += [(False, [shown(row.name), *map(shown, row.cells)]) for row in group.rows]
    return rows


def shown(name: str) -> str:
    return visible(name.strip(), keep="\n")


@given(orgs, st.sampled_from(BYS))
def test_markdown_reads_back_as_the_matrix(org: Org, by: By) -> None:
    table = matrix(org, by)
    title, header, rows = read_markdown(exporter_for(Path(".md")).write(handed(org, by)))
    assert title == shown(table.title or "Responsibilities")
    assert header == ["Responsibility", *(shown(one.heading) for one in table.columns)]
    assert rows == as_rows(table)


@pytest.mark.parametrize("name", HOSTILE)
def test_markdown_keeps_its_shape_whatever_the_names(name: str) -> None:
    table = matrix(named(name), "role")
    title, header, rows = read_markdown(exporter_for(Path(".md")).write(handed(named(name))))
    assert title == shown(name)
    assert header == ["Responsibility", *(shown(one.heading) for one in table.columns)]
    assert rows == as_rows(table)


def test_markdown_says_what_the_letters_mean() -> None:
    legend = "**R** Responsible, **A** Accountable, **C** Consulted, **I** Informed."
    write = exporter_for(Path(".md")).write
    assert write(handed(TEAM)).decode().endswith(f"\n\n{legend}\n")
    through = " People hold letters themselves or through a role or team."
    assert write(handed(TEAM, "person")).decode().endswith(f"\n\n{legend}{through}\n")


def test_a_longer_name_changes_one_line_of_markdown() -> None:
    lines = [exporter_for(Path(".md")).write(handed(named(name))) for name in ("a", "a" * 50)]
    before, after = (one.replace(b"a", b"").split(b"\n") for one in lines)
    assert before == after


# Names as they are shown.


@pytest.mark.parametrize("name", HONEST)
def test_honest_names_look_as_they_are(name: str) -> None:
    assert visible(name) == name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("\x1b[31m", r"\x1b[31m"),
        ("a\nb\r\tc", r"a\nb\r\tc"),
        ("\x9b\x7f\x00", r"\x9b\x7f\x00"),
        ("\u202enimda", r"\u202enimda"),
        ("\u200e\u2066\u200b\ufeff", r"\u200e\u2066\u200b\ufeff"),
        ("\u2028\u2029\x85", r"\u2028\u2029\x85"),
        ("\udc80", r"\udc80"),
        ("\U000e0041", r"\U000e0041"),
    ],
)
def test_hidden_characters_become_visible(name: str, shown: str) -> None:
    assert visible(name) == shown


def test_what_is_to_be_kept_is_kept() -> None:
    assert visible("a\nb\tc", keep="\n") == "a\nb\\tc"


@given(st.text())
def test_what_is_visible_stays_visible(text: str) -> None:
    assert visible(visible(text)) == visible(text)
    assert visible(text).encode().decode() == visible(text)
