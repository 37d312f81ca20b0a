"""The import dialog: what comes of a source is seen before it does; until then nothing changes."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.notation import parse
from rolemap.model.org import Org
from rolemap.model.records import Responsibility, Turn
from rolemap.ui.importing import proposal as proposing
from rolemap.ui.importing.dialog import ImportDialog
from rolemap.ui.importing.proposal import Proposal
from rolemap.ui.look.theme import ThemeSource

HERE = Path(__file__).resolve().parents[2] / "formats" / "importers"
TEAM = parse("stage Train; responsibility Evaluate in Train; person Ana; Ana is R on Evaluate")

MATRIX: dict[str, Any] = {
    "format": "rolemap-matrix",
    "version": 1,
    "columns": [{"id": "a", "kind": "person", "name": "Ana"}],
    "stages": [
        {
            "id": "s",
            "name": "Train",
            "rows": [{"id": "w", "name": "Evaluate", "cells": {"a": ["A"]}}],
        }
    ],
}

Open = Callable[..., ImportDialog]


def source(value: object = MATRIX, name: str = "matrix.json") -> Source:
    return Source.of(name, json.dumps(value).encode())


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    made: list[ImportDialog] = []

    def open_(given: Source, org: Org | None = None) -> ImportDialog:
        dialog = ImportDialog(given, org, ThemeSource("light"))
        made.append(dialog)
        dialog.resize(900, 650)
        dialog.show()
        with qtbot.waitSignal(dialog.seen, timeout=60_000):
            pass
        return dialog

    yield open_
    for dialog in made:
        dialog.reject()
        dialog.deleteLater()
    QApplication.sendPostedEvents()


def lines(view: object) -> list[str]:
    model = view.model()  # type: ignore[attr-defined]
    shown = (str(model.index(row, 0).data()) for row in range(model.rowCount()))
    # What fences a line off, so that it reads its own way from right to left too.
    return [one.replace("\u2068", "").replace("\u2069", "") for one in shown]


def taken(dialog: ImportDialog) -> list[tuple[Proposal, bool]]:
    found: list[tuple[Proposal, bool]] = []
    dialog.taken.connect(lambda one, into: found.append((one, into)))
    dialog.take_button.click()
    return found


def test_a_new_plan_shows_what_will_be_in_it(opened: Open):
    dialog = opened(source())
    assert dialog.pane.counts.text() == "1 stage, 1 responsibility, 1 person, 1 letter"
    assert lines(dialog.pane.comes)[0] == "Stage Train"
    assert dialog.pane.told.text() == "No remarks"
    assert not dialog.into.isVisible()
    ((found, into),) = taken(dialog)
    assert not into
    assert found.after is not None
    assert [one.name for one in found.after.stages()] == ["Train"]


def test_into_a_plan_it_says_what_changes_in_its_words(opened: Open):
    dialog = opened(source(), TEAM)
    assert dialog.into.isChecked()
    assert any("accountable" in one and "Evaluate" in one for one in lines(dialog.pane.comes))
    ((found, into),) = taken(dialog)
    assert into
    assert found.before is TEAM


def test_the_same_may_become_a_plan_of_its_own(qtbot: QtBot, opened: Open):
    dialog = opened(source(), TEAM)
    with qtbot.waitSignal(dialog.seen, timeout=60_000):
        dialog.new.click()
    ((found, into),) = taken(dialog)
    assert not into
    assert not list(found.before.stages())


def test_what_brings_nothing_new_cannot_be_brought_in(qtbot: QtBot, opened: Open):
    whole = {"a": ["R"]}
    stages = [
        {"id": "s", "name": "Train", "rows": [{"id": "w", "name": "Evaluate", "cells": whole}]}
    ]
    dialog = opened(source({**MATRIX, "stages": stages}), TEAM)
    assert not dialog.take_button.isEnabled()
    assert lines(dialog.pane.comes) == []


def test_what_is_not_understood_is_told_with_its_place(opened: Open):
    robot = {"id": "x", "kind": "thing", "name": "Robot"}
    dialog = opened(source({**MATRIX, "columns": [*MATRIX["columns"], robot]}))
    assert dialog.pane.told.text() == "1 remark"
    assert lines(dialog.pane.remarks)[0].startswith("x: “Robot” is neither")


def test_what_is_of_no_use_says_so_and_cannot_be_taken(opened: Open):
    dialog = opened(Source.of("raci.md", b"PK\x03\x04" + b"\0" * 30 + b"word/document.xml"))
    assert dialog.problem.isVisible()
    assert not dialog.take_button.isEnabled()
    assert not dialog.keep_button.isEnabled()


def test_a_name_is_shown_as_it_is_and_opens_no_file(opened: Open, tmp_path: Path):
    name = f"<img src='{tmp_path}/x'>\x1b[2J"
    stages = [{"id": "s", "name": name, "rows": []}]
    dialog = opened(source({**MATRIX, "stages": stages}))
    assert lines(dialog.pane.comes)[0] == f"Stage <img src='{tmp_path}/x'> [2J"


def test_closing_gives_up_what_is_being_read(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    started: list[bool] = []
    real = proposing.outcome_away

    def slow(*given, **named):
        started.append(True)
        return real(*given, **named)

    monkeypatch.setattr(proposing, "outcome_away", slow)
    dialog = ImportDialog(source(), None, ThemeSource("light"))
    dialog.show()
    qtbot.waitUntil(lambda: bool(started))
    seen: list[bool] = []
    dialog.seen.connect(lambda: seen.append(True))
    dialog.reject()
    assert QThreadPool.globalInstance().waitForDone(20_000)
    qtbot.wait(50)
    assert not seen
    dialog.deleteLater()


STAFF = "Wer,Chefin,E-mail\nAna,,ana@here.example\nZoë,Ana,zoe@here.example\n"


def choose(qtbot: QtBot, dialog: ImportDialog, box: QComboBox, key: str) -> None:
    """Choose an entry of a box by its key, and wait until it is read so."""
    with qtbot.waitSignal(dialog.seen, timeout=60_000):
        box.setCurrentIndex(box.findData(key))
        box.activated.emit(box.currentIndex())


def test_columns_that_nobody_could_guess_are_chosen(qtbot: QtBot, opened: Open):
    dialog = opened(Source.of("staff.csv", STAFF.replace("E-mail", "Kontakt").encode()))
    assert not dialog.take_button.isEnabled()
    assert dialog.problem.isVisible()
    choose(qtbot, dialog, dialog.form.format, "people")
    choose(qtbot, dialog, dialog.table.box_of("Wer"), "name")
    assert lines(dialog.pane.comes) == ["Ana", "Zoë"]
    choose(qtbot, dialog, dialog.table.box_of("Chefin"), "manager")
    ((found, _),) = taken(dialog)
    assert found.after is not None
    ana, zoe = found.after.people()
    assert zoe.managers == (ana.id,)
    assert found.outcome.usable().mapping.columns["Wer"] == "name"


def test_a_mapping_that_was_kept_reads_it_at_once(qtbot: QtBot, opened: Open):
    dialog = opened(Source.of("staff.csv", STAFF.encode()))
    columns = {"Wer": "name", "Chefin": "manager"}
    with qtbot.waitSignal(dialog.seen, timeout=60_000):
        dialog.use(Mapping(format="people", columns=columns))
    assert lines(dialog.pane.comes) == ["Ana", "Zoë"]
    assert dialog.table.box_of("Wer").currentData() == "name"


def test_how_a_text_is_written_is_asked_and_not_guessed(qtbot: QtBot, opened: Open):
    dialog = opened(Source.of("staff.csv", STAFF.replace("Wer", "Name").encode("cp1252")))
    assert not dialog.take_button.isEnabled()
    assert dialog.form.encoding.isVisible()
    cells = [
        dialog.table.item(row, column)
        for row in range(1, dialog.table.rowCount())
        for column in range(dialog.table.columnCount())
    ]
    assert any(one is not None and "Zoë" in one.text() for one in cells)
    choose(qtbot, dialog, dialog.form.encoding, "cp1252")
    assert lines(dialog.pane.comes) == ["Ana", "Zoë"]


def test_a_calendar_is_about_a_responsibility_of_the_plan(qtbot: QtBot, opened: Open):
    calendar = (HERE / "on_call" / "pagerduty.ics").read_bytes()
    plan = parse("stage Run; responsibility Pager in Run (on call); responsibility Deploy in Run")
    dialog = opened(Source.of("pager.ics", calendar), plan)
    assert dialog.form.about.isVisible()
    assert [dialog.form.about.itemText(at) for at in (1, 2)] == ["Pager", "Deploy"]
    choose(qtbot, dialog, dialog.form.about, "Pager")
    ((found, _),) = taken(dialog)
    assert found.after is not None
    assert found.after.count(Responsibility) == 2
    (pager,) = (one.id for one in found.after.all(Responsibility) if one.name == "Pager")
    assert {one.responsibility for one in found.after.all(Turn)} == {pager}


def test_the_row_that_a_remark_speaks_of_is_marked_and_found(opened: Open):
    dialog = opened(Source.of("staff.csv", b"Name,E-mail,FTE\nAna,ana@x.example,much\nBen,,1\n"))
    header = [dialog.table.verticalHeaderItem(row) for row in range(dialog.table.rowCount())]
    assert [one.text() for one in header if one is not None] == ["", "1", "2 ⚠", "3"]
    tips = [one.toolTip() for one in header if one is not None]
    assert "much" in tips[2]
    told = lines(dialog.pane.remarks)
    (at,) = [row for row, one in enumerate(told) if "much" in one]
    dialog.pane.remarks.clicked.emit(dialog.pane.remarks.model().index(at, 0))
    assert {index.row() for index in dialog.table.selectedIndexes()} == {2}


def staff(rows: int) -> Source:
    people = (f"{at},Person {at},p{at}@here.example,{at // 8}\n" for at in range(rows))
    return Source.of("staff.csv", ("Staff ID,Name,E-mail,Manager ID\n" + "".join(people)).encode())


LONG = [3_000, pytest.param(100_000, marks=pytest.mark.torture)]


@pytest.mark.parametrize("rows", LONG)
def test_the_window_lives_while_a_long_list_is_read(qtbot: QtBot, rows: int):
    dialog = ImportDialog(staff(rows), None, ThemeSource("light"))
    dialog.show()
    ticks: list[None] = []
    clock = QTimer(dialog)
    clock.timeout.connect(lambda: ticks.append(None))
    clock.start(10)
    with qtbot.waitSignal(dialog.seen, timeout=300_000):
        pass
    clock.stop()
    assert dialog.pane.counts.text() == f"{rows} people"
    assert len(ticks) > 10
    dialog.reject()
    dialog.deleteLater()


@pytest.mark.parametrize("rows", LONG)
def test_a_long_list_can_be_given_up(qtbot: QtBot, rows: int):
    dialog = ImportDialog(staff(rows), None, ThemeSource("light"))
    dialog.show()
    qtbot.waitUntil(lambda: dialog.bar.value() > 0, timeout=60_000)
    dialog.reject()
    assert not dialog.isVisible()
    assert QThreadPool.globalInstance().waitForDone(20_000)
    dialog.deleteLater()
