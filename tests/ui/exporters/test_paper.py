"""Pages as poppler reads them, pictures, printers and previews."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from rolemap.formats import inks
from rolemap.formats.exporter import exporter_for, exporters_in
from rolemap.formats.handout import DoesNotFit, Handout, Options, View
from rolemap.model.org import Org
from rolemap.model.records import Person, Responsibility, Stage
from rolemap.ui.look.chips import tone_of
from rolemap.ui.look.tokens import LIGHT
from rolemap.ui.paper.sheet import preview, print_on
from rolemap.ui.paper.sheets import sheet_of
from tests.formats.paper.test_pages import wide
from tests.formats.test_exporters import handed
from tests.formats.test_matrix import TEAM
from tests.ui.exporters.foreign import Word, info_of, text_of, words_of

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "resources" / "samples" / "churn-team.rolemap.json"
PAINTED = exporters_in("rolemap.ui.exporters")
pytestmark = pytest.mark.usefixtures("qapp")


def written(org: Org, view: View, suffix: str = ".pdf", **options: object) -> bytes:
    handout = replace(handed(org), options=Options(**options))  # pyright: ignore[reportArgumentType]
    return exporter_for(Path(f"x{suffix}"), view, PAINTED).write(handout)


def place(words: list[Word], text: str) -> Word:
    return next(one for one in words if one.text == text)


def test_the_letters_on_paper_are_those_of_the_matrix(tmp_path: Path) -> None:
    (words,) = words_of(written(TEAM, "matrix"), tmp_path)
    table = handed(TEAM).matrix
    columns = [place(words, one.heading).x for one in table.columns]
    for group in table.groups:
        assert place(words, group.name)
        for row in group.rows:
            y = place(words, row.name).y
            for x, cell in zip(columns, row.cells, strict=True):
                there = [one.text for one in words if abs(one.x - x) < 8 and abs(one.y - y) < 6]
                assert there == ([cell] if cell else [])


@pytest.mark.parametrize("tiled", [False, True])
def test_every_responsibility_and_person_of_the_map_is_text(tiled: bool, tmp_path: Path) -> None:
    words = text_of(written(TEAM, "map", tiled=tiled), tmp_path)
    for one in (*TEAM.all(Responsibility), *TEAM.all(Stage)):
        assert one.name in words
    assert all(letter in words for letter in ("Accountable", "Responsible"))


def test_headings_that_are_turned_can_be_found_too(tmp_path: Path) -> None:
    org = wide(5, 25, "Officer")
    assert "Officer" in text_of(written(org, "matrix"), tmp_path)


def test_each_person_has_a_page(tmp_path: Path) -> None:
    pages = words_of(written(TEAM, "people"), tmp_path)
    assert [page[0].text for page in pages] == sorted(one.name for one in TEAM.all(Person))


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_pages_have_the_size_that_was_asked_for(paper: str, tmp_path: Path) -> None:
    size = info_of(written(TEAM, "report", paper=paper), tmp_path)["Page size"]
    assert size.startswith("842 x 595" if paper == "A4" else "792 x 612")


# Pictures


def test_a_picture_is_as_large_as_its_scale() -> None:
    once, twice = (QImage.fromData(written(TEAM, "map", ".png", scale=s)) for s in (1.0, 2.0))
    assert abs(once.width() * 2 - twice.width()) <= 1
    assert abs(once.height() * 2 - twice.height()) <= 1
    assert once.width() > 300
    assert once.textKeys() == []
    colours = {once.pixelColor(x, y).name() for x in range(0, 300, 2) for y in range(0, 300, 2)}
    assert len(colours) > 8


def test_a_picture_that_no_program_opens_is_refused() -> None:
    with pytest.raises(DoesNotFit, match="pixels, too large for most programs"):
        written(wide(3, 3), "map", ".png", scale=60.0)


# Printers and previews


@pytest.mark.parametrize("view", ["matrix", "map", "people", "report"])
def test_a_printer_gets_every_page(view: View, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    sheet = sheet_of(handed(TEAM), view)
    assert print_on(printer, sheet)
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert info_of(printed, tmp_path)["Pages"] == str(sheet.pages())
    assert "Ingest" in text_of(printed, tmp_path)
    wide_page = sheet.size(0).width() > sheet.size(0).height()
    width, _, height = info_of(printed, tmp_path)["Page size"].split()[:3]
    assert (float(width) > float(height)) == wide_page


def test_a_printer_gets_the_pages_that_were_asked_for(tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)
    print_on(printer, sheet_of(handed(TEAM), "people"))
    assert info_of((tmp_path / "printed.pdf").read_bytes(), tmp_path)["Pages"] == "2"


def test_a_preview_is_the_page_in_small() -> None:
    sheet = sheet_of(handed(TEAM), "matrix")
    image = preview(sheet, 0, 420)
    assert image.size() == QSize(420, round(420 * 595 / 842))
    inked = sum(
        image.pixelColor(x, y).lightnessF() < 0.9
        for x in range(0, 420, 3)
        for y in range(0, 290, 3)
    )
    assert inked > 50


# What it is made of


def test_the_colours_are_those_of_the_window() -> None:
    for name in ("PANEL", "TRACK", "LINE", "LINE_STRONG", "TEXT", "TEXT_WEAK", "ERROR", "WARNING",
                 "FINE", "INFO"):  # fmt: skip
        assert getattr(inks, name) == getattr(LIGHT, name.lower())
    assert LIGHT.canvas == inks.SURFACE
    for sense in ("decide", "do", "support", "consult", "inform", "verify", ""):
        token = getattr(LIGHT, f"chip_{tone_of(sense)}")
        tone = inks.tone_for(sense)
        assert (tone.fill, tone.ring, tone.letter, tone.back) == (
            token.fill,
            token.ring,
            token.letter,
            token.back,
        )


def test_it_works_in_a_process_without_a_display(tmp_path: Path) -> None:
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    target = tmp_path / "report.pdf"
    done = subprocess.run(
        [sys.executable, "-m", "rolemap", "export", str(SAMPLE), "--view", "report", "-o", target],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Leakage and bias scan" in text_of(target.read_bytes(), tmp_path)


def test_handouts_of_the_same_are_the_same_pages() -> None:
    one, other = (sheet_of(Handout(TEAM, handed(TEAM).today), "report") for _ in range(2))
    assert preview(one, 0, 300) == preview(other, 0, 300)
