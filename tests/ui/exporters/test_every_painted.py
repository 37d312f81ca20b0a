"""Painted exporters: what every one of them promises."""

import threading
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest

from rolemap.formats.exporter import Exporter, exporter_for, exporters, exporters_in
from rolemap.formats.handout import Handout, Options
from rolemap.formats.progress import Cancelled
from rolemap.formats.redaction import Redaction
from rolemap.model.org import Org
from rolemap.model.records import Person, Responsibility
from rolemap.registry import names_in
from tests.formats.test_exporters import handed, named
from tests.formats.test_matrix import TEAM
from tests.hostile import HOSTILE
from tests.model.samples import SAMPLES
from tests.ui.exporters.foreign import info_of, text_of

FOLDER = "rolemap.ui.exporters"
PAINTED = exporters_in(FOLDER)
PDF = [one for one in PAINTED if one.suffix == ".pdf"]
EVERY = pytest.mark.parametrize("exporter", PAINTED, ids=lambda one: f"{one.view}{one.suffix}")
EVERY_PDF = pytest.mark.parametrize("exporter", PDF, ids=lambda one: one.view)
pytestmark = pytest.mark.usefixtures("qapp")


def test_every_file_in_the_folder_is_an_exporter() -> None:
    assert len(PAINTED) == len(names_in(FOLDER)) == 5
    known = (*exporters(), *PAINTED)
    assert len({(one.view, one.suffix) for one in known}) == len(known)


@EVERY
def test_every_exporter_says_what_it_writes(exporter: Exporter) -> None:
    assert exporter.suffix == exporter.suffix.lower()
    assert exporter.name
    assert not exporter.text
    assert exporter_for(Path(f"x{exporter.suffix}"), exporter.view, PAINTED) is exporter


@EVERY
def test_every_exporter_writes_the_same_bytes_each_time(exporter: Exporter) -> None:
    for name, org in {**SAMPLES, "team": TEAM}.items():
        first = exporter.write(handed(org))
        assert exporter.write(handed(Org.of(*reversed(list(org.records()))))) == first, name


@EVERY
def test_the_time_is_in_no_file(exporter: Exporter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    data = exporter.write(handed(TEAM))
    assert f"D:{date.today().year}".encode() not in data
    assert str(date.today().year).encode() not in data[:4096]


@EVERY
def test_every_exporter_takes_any_name(exporter: Exporter) -> None:
    for name in HOSTILE:
        assert exporter.write(handed(named(name))), name


@EVERY
def test_an_empty_organisation_has_a_page_too(exporter: Exporter) -> None:
    assert len(exporter.write(handed(Org.of()))) > 500


@EVERY
def test_every_exporter_writes_a_file(exporter: Exporter, tmp_path: Path) -> None:
    path = tmp_path / f"x{exporter.suffix}"
    exporter.export(handed(TEAM), path)
    assert path.read_bytes() == exporter.write(handed(TEAM))


@EVERY
def test_every_exporter_works_in_a_thread(exporter: Exporter) -> None:
    found: list[bytes] = []
    thread = threading.Thread(target=lambda: found.append(exporter.write(handed(TEAM))))
    thread.start()
    thread.join()
    assert found == [exporter.write(handed(TEAM))]


@EVERY
@pytest.mark.parametrize("until", [0.0, 0.5])
def test_every_exporter_can_be_cancelled(exporter: Exporter, until: float) -> None:
    def stop(done: float) -> None:
        if done >= until:
            raise Cancelled

    with pytest.raises(Cancelled):
        exporter.write(replace(handed(TEAM), progress=stop))


@EVERY
def test_progress_grows(exporter: Exporter) -> None:
    told: list[float] = []
    exporter.write(replace(handed(TEAM), progress=told.append))
    assert told
    assert told[-1] <= 1
    assert all(0 <= one <= 1 for one in told)


@EVERY_PDF
def test_without_names_nobody_is_named(exporter: Exporter, tmp_path: Path) -> None:
    org = Org.of(
        *(
            one.model_copy(update={"name": f"{one.name} Secretname"})
            if isinstance(one, Person)
            else one
            for one in TEAM.records()
        )
    )
    handout = Handout(Redaction(org, Random(1)).org, date(2026, 1, 15), Options("person"))
    data = exporter.write(handout)
    info = info_of(data, tmp_path)
    assert "Secretname" not in text_of(data, tmp_path) + str(info)
    assert b"Secretname" not in data
    assert info.get("Title", "") == ""
    assert info["Creator"] == "RoleMap"
    assert not info.get("Author")
    assert str(tmp_path).encode() not in data
    # On a map stands who holds a letter; elsewhere everybody does.
    assert "Person 1" in text_of(data, tmp_path) or exporter.view == "map"


@EVERY_PDF
def test_of_a_part_only_what_belongs_to_it_is_shown(exporter: Exporter, tmp_path: Path) -> None:
    shown = frozenset(one.id for one in TEAM.all(Responsibility) if one.name == "Ingest")
    options = Options(findings=False)
    data = exporter.write(Handout(TEAM, date(2026, 1, 15), options, shown))
    words = text_of(data, tmp_path)
    assert "Ingest" in words
    assert "Slides" not in words


@EVERY_PDF
def test_a_file_says_whose_it_is(exporter: Exporter, tmp_path: Path) -> None:
    assert info_of(exporter.write(handed(named("Churn team"))), tmp_path)["Title"] == "Churn team"
