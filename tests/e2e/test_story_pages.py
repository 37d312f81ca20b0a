"""The pages that are exported, in a browser: they are silent, ask for nothing, sort and print."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from rolemap.formats.exporter import exporter_for
from rolemap.formats.handout import Handout, Options, View
from rolemap.formats.org_file import open_org
from rolemap.places import resources
from tests.e2e.chromium import Chromium
from tests.formats.test_pages import HOSTILE, all_named

SAMPLE = open_org(resources() / "samples" / "churn-team.rolemap.json").org
VIEWS: tuple[View, ...] = ("matrix", "report", "people")
NAMES = "[...document.querySelectorAll('tbody tr > th')].map(one => one.firstChild.textContent)"


@pytest.mark.e2e
def test_pages_in_a_browser(tmp_path: Path) -> None:
    pages: dict[View, Path] = {view: tmp_path / f"{view}.html" for view in VIEWS}
    for view, path in pages.items():
        exporter = exporter_for(path, view)
        exporter.export(Handout(SAMPLE, date(2026, 1, 15), Options("person", True)), path)
    hostile = tmp_path / "hostile.html"
    everything = Handout(all_named(HOSTILE), date(2026, 1, 15), Options(findings=True))
    exporter_for(hostile, "report").export(everything, hostile)

    with Chromium(tmp_path / "chromium") as browser:
        for path in (*pages.values(), hostile):
            browser.open(path)
        assert [one for one in browser.asked if not one.startswith("file:")] == []
        assert len(browser.asked) == 4

        browser.open(pages["matrix"])
        plan = browser.run(NAMES)
        assert plan[:3] == ["Problem", "Frame the business problem", "Success metric"]
        browser.run("document.querySelector('thead button').click()")
        rising = browser.run(NAMES)
        assert rising == sorted(rising, key=str.casefold)
        assert len(rising) == 12
        browser.run("document.querySelector('thead button').click()")
        assert browser.run(NAMES) == rising[::-1]
        assert browser.run("document.querySelector('thead th').ariaSort") == "descending"
        browser.run("document.querySelector('thead button').click()")
        assert browser.run(NAMES) == plan
        # By letter: those with one first.
        browser.run("document.querySelectorAll('thead button')[1].click()")
        letters = browser.run(
            "[...document.querySelectorAll('tbody tr')].map(r => r.cells[1].innerText)"
        )
        assert [one.strip() for one in letters][:3] == ["A", "A", "A"]
        assert [one.strip() for one in letters][-1] == ""

        for view, path in pages.items():
            browser.open(path)
            printed = tmp_path / f"{view}.pdf"
            printed.write_bytes(browser.pdf())
            words = _words(printed)
            for work in plan:
                assert view == "people" or work.split()[0] in words
        assert browser.said == []
    sheets = _words(tmp_path / "people.pdf").split("\f")
    for person in SAMPLE.people():
        assert any(sheet.lstrip().startswith(person.name) for sheet in sheets)


def _words(path: Path) -> str:
    command = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout
