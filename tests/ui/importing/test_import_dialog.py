"""The import dialog: what comes of a source is seen before it does; until then nothing changes."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rolemap.formats.importing.source import Source
from rolemap.formats.notation import parse
from rolemap.model.org import Org
from rolemap.ui.importing import proposal as proposing
from rolemap.ui.importing.dialog import ImportDialog
from rolemap.ui.importing.proposal import Proposal
from rolemap.ui.look.theme import ThemeSource

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
    return [model.index(row, 0).data() for row in range(model.rowCount())]


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
    from PySide6.QtCore import QThreadPool

    assert QThreadPool.globalInstance().waitForDone(20_000)
    qtbot.wait(50)
    assert not seen
    dialog.deleteLater()
