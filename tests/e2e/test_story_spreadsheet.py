"""What is handed out for spreadsheets, read by LibreOffice Calc itself."""

import csv
import os
import subprocess
from datetime import date
from pathlib import Path

import pytest

from rolemap.formats.exporter import exporter_for
from rolemap.formats.handout import Handout, Options
from rolemap.formats.org_file import loads
from rolemap.formats.visible import visible
from rolemap.model.org import Org
from rolemap.model.records import Responsibility, Settings, Stage
from rolemap.places import resources
from tests.formats.test_exporters import flat
from tests.hostile import FORMULAS, HONEST, MARKUP

pytestmark = pytest.mark.e2e
# Commas, quotation marks, UTF-8, from the first line, every column as text; formulas shown.
_AS_TEXT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true"


def read_by_calc(files: list[Path], folder: Path) -> list[list[list[str]]]:
    """The first sheet of each file as Calc has it."""
    out = folder / "read"
    profile = f"-env:UserInstallation={(folder / 'calc').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", _AS_TEXT, "--outdir", out, *files],
        env={**os.environ, "HOME": str(folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=120,
        check=True,
    )
    found: list[list[list[str]]] = []
    for file in files:
        with (out / f"{file.stem}.csv").open(encoding="utf-8", newline="") as lines:
            found.append(list(csv.reader(lines)))
    return found


def hostile() -> Org:
    """Work with every name that a spreadsheet could take for more than words."""
    names = (*FORMULAS, *MARKUP, *HONEST)
    works = (
        Responsibility(id=f"w{place:03}", stage="s", name=name) for place, name in enumerate(names)
    )
    return Org.of(Settings(name="=1+1"), Stage(id="s", name="=2+2"), *works)


def test_calc_reads_the_same_letters_and_calculates_nothing(tmp_path: Path) -> None:
    sample = (resources() / "samples" / "churn-team.rolemap.json").read_bytes()
    orgs = {"sample": loads(sample, "the sample"), "hostile": hostile()}
    handed = {
        name: Handout(org, date(2026, 1, 15), Options("person", findings=False))
        for name, org in orgs.items()
    }
    files: list[Path] = []
    for name, handout in handed.items():
        files.append(tmp_path / f"{name}.xlsx")
        exporter_for(files[-1]).export(handout, files[-1])
    for rows, handout in zip(read_by_calc(files, tmp_path), handed.values(), strict=True):
        wanted = flat(handout.matrix)
        wide = len(wanted[0])
        shown = [[visible(cell, keep="\n") for cell in line] for line in wanted]
        assert [line[:wide] for line in rows[: len(wanted)]] == shown
