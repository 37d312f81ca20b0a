"""The history panel: what it lists, how it follows, and how it goes to any step."""

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rolemap.formats.org_file import save_org
from rolemap.session.document import Document
from rolemap.ui.past.past_model import ROW, PastModel, PastRow
from rolemap.ui.views.history_panel import HistoryPanel
from tests.random_edits import START, seeds
from tests.ui.views.office import HOSTILE, Office, Show, fits, rows, stays_inside


@pytest.fixture
def panel(office: Office, shown: Show) -> HistoryPanel:
    made = HistoryPanel(*office.parts)
    shown(made)
    return made


def listed(panel: HistoryPanel) -> list[PastRow]:
    model = panel.view.model()
    return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]


def states(panel: HistoryPanel) -> list[tuple[str, str]]:
    return [(row.words, row.state) for row in listed(panel)]


def marked(panel: HistoryPanel) -> list[str]:
    """What is marked as saved."""
    return [row.words for row in listed(panel) if row.saved]


def rename_three(office: Office) -> None:
    for old, new in (("Ana", "Zoe"), ("Ben", "Yan"), ("Cem", "Xu")):
        office.commands.rename(office.id_of(old), new)
    office.said.clear()


def click(panel: HistoryPanel, row: int) -> None:
    at = panel.view.visualRect(panel.view.model().index(row, 0)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def save(office: Office, path: Path) -> None:
    """What the window does for Save."""
    office.document.save(path)
    office.bridge.saved.emit()


# What is listed


def test_new_document_starts_at_its_start(panel: HistoryPanel) -> None:
    assert states(panel) == [("Start", "now")]
    assert listed(panel)[0].spoken == "Start, current state"
    assert marked(panel) == []


def test_document_from_a_file_was_opened_as_it_is_saved(
    office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    save_org(tmp_path / "x.rolemap.json", office.org)
    opened = Office()
    opened.document = Document.open(tmp_path / "x.rolemap.json")
    steps = PastModel(opened.document)
    assert steps.row_of(0).words == "Opened"
    assert steps.row_of(0).spoken == "Opened, current state, saved"
    opened.close()


def test_steps_are_listed_oldest_first(office: Office, panel: HistoryPanel) -> None:
    rename_three(office)
    office.commands.undo()
    assert states(panel) == [
        ("Start", "past"),
        ("Rename Ana to Zoe", "past"),
        ("Rename Ben to Yan", "now"),
        ("Rename Cem to Xu", "undone"),
    ]
    undone = listed(panel)[3]
    assert undone.time
    assert undone.spoken == f"Rename Cem to Xu, {undone.time}, undone"
    assert listed(panel)[0].time == ""


def test_new_step_forgets_what_was_undone(office: Office, panel: HistoryPanel) -> None:
    rename_three(office)
    office.commands.undo()
    office.commands.undo()
    office.commands.add_role()
    assert states(panel)[1:] == [("Rename Ana to Zoe", "past"), ("Add a role", "now")]


def test_typing_is_one_step(office: Office, panel: HistoryPanel) -> None:
    ana = office.id_of("Ana")
    for name in ("An", "Ann", "Anna"):
        office.commands.rename(ana, name, typing=True)
    assert states(panel) == [("Start", "past"), ("Rename to Anna", "now")]
    panel.jump(0)
    assert office.org.party(ana).name == "Ana"
    panel.jump(1)
    assert office.org.party(ana).name == "Anna"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds)
def test_live_list_equals_one_made_from_nothing(qtbot: QtBot, seed: int) -> None:
    office, random = Office(START, judged=False), Random(seed)
    live = PastModel(office.document)
    tester = QAbstractItemModelTester(live)
    office.bridge.changed.connect(live.on_change)
    for _ in range(25):
        office.edit_at_random(random)
        if random.random() < 0.3:
            person = random.choice([one.id for one in office.org.records()])
            office.commands.rename(person, random.choice("ab"), typing=True)
    fresh = PastModel(office.document)
    assert rows(live) == rows(fresh)
    assert live.place == fresh.place == len(office.document.history.past)
    assert tester.model() is live
    office.close()
    live.deleteLater()


# What is saved


def test_saved_state_keeps_its_mark(office: Office, panel: HistoryPanel, tmp_path: Path) -> None:
    rename_three(office)
    panel.jump(2)
    save(office, tmp_path / "x.rolemap.json")
    assert marked(panel) == ["Rename Ben to Yan"]
    assert listed(panel)[0].words == "Start"
    panel.jump(3)
    assert marked(panel) == ["Rename Ben to Yan"]
    panel.jump(0)
    assert "undone, saved" in listed(panel)[2].spoken
    save(office, tmp_path / "x.rolemap.json")
    assert marked(panel) == ["Start"]


def test_saved_state_that_cannot_come_back_has_no_mark(
    office: Office, panel: HistoryPanel, tmp_path: Path
) -> None:
    rename_three(office)
    save(office, tmp_path / "x.rolemap.json")
    panel.jump(2)
    office.commands.add_role()
    assert marked(panel) == []


def test_typing_after_a_save_is_a_step_of_its_own(
    office: Office, panel: HistoryPanel, tmp_path: Path
) -> None:
    ana = office.id_of("Ana")
    office.commands.rename(ana, "An", typing=True)
    save(office, tmp_path / "x.rolemap.json")
    office.commands.rename(ana, "Anna", typing=True)
    assert marked(panel) == ["Rename to An"]
    assert states(panel)[-1] == ("Rename to Anna", "now")


# Going to a step


def test_click_goes_there_and_says_so_once(office: Office, panel: HistoryPanel) -> None:
    rename_three(office)
    click(panel, 1)
    assert [person.name for person in office.org.people()] == ["Ben", "Cem", "Dana", "Zoe"]
    assert office.said == ["Went 2 steps back, to: Rename Ana to Zoe"]
    click(panel, 2)
    assert office.said[1:] == ["Went 1 step on, to: Rename Ben to Yan"]
    click(panel, 2)
    assert len(office.said) == 2


def test_enter_goes_to_the_row_of_the_keyboard(office: Office, panel: HistoryPanel) -> None:
    rename_three(office)
    panel.setFocus()
    for _ in range(3):
        QTest.keyClick(panel.view, Qt.Key.Key_Up)
    assert len(office.document.history.past) == 3
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert office.document.history.past == ()
    assert office.said == ["Went 3 steps back, to: Start"]
    QTest.keyClick(panel.view, Qt.Key.Key_End)
    QTest.keyClick(panel.view, Qt.Key.Key_Enter)
    assert len(office.document.history.past) == 3


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds, places=st.lists(st.integers(-2, 30), max_size=5))
def test_jump_leads_where_undo_and_redo_lead(qtbot: QtBot, seed: int, places: list[int]) -> None:
    office, random = Office(START, judged=False), Random(seed)
    panel = HistoryPanel(*office.parts)
    for _ in range(20):
        office.edit_at_random(random)
    office_states = [office.org]
    document = office.document
    while document.history.last:
        document.undo()
        office_states.insert(0, document.org)
    while document.history.next:
        document.redo()
        if len(office_states) <= len(document.history.past):
            office_states.append(document.org)
    for place in places:
        panel.jump(place)
        meant = max(0, min(place, len(office_states) - 1))
        assert document.org.same_as(office_states[meant])
        assert panel.steps.place == len(document.history.past) == meant
        assert panel.view.currentIndex().row() == meant
        assert [row for row, one in enumerate(listed(panel)) if one.state == "now"] == [meant]
    office.close()
    panel.deleteLater()


def test_present_row_is_current_and_in_sight(office: Office, panel: HistoryPanel) -> None:
    for number in range(60):
        office.commands.rename(office.org.people()[0].id, f"A{number}")
    QApplication.processEvents()
    last = panel.view.currentIndex()
    assert last.row() == 60
    assert panel.view.viewport().rect().contains(panel.view.visualRect(last))
    panel.jump(0)
    assert panel.view.viewport().rect().contains(panel.view.visualRect(panel.view.currentIndex()))


def test_show_org_lists_from_nothing(office: Office, panel: HistoryPanel) -> None:
    rename_three(office)
    office.commands.undo()
    before = listed(panel)
    panel.show_org(office.org)
    assert listed(panel) == before
    assert panel.view.currentIndex().row() == 2


def test_one_step_costs_the_same_in_a_long_history(office: Office, panel: HistoryPanel) -> None:
    asked: list[int] = []
    say = panel.steps.row_of
    for number in range(300):
        office.commands.rename(office.org.people()[0].id, f"A{number}")
    watch(panel.steps, lambda row: (asked.append(row), say(row))[1])
    office.commands.undo()
    QApplication.processEvents()
    in_sight = panel.view.viewport().height() // panel.view.sizeHintForRow(0) + 4
    assert len(set(asked)) <= in_sight


def watch(steps: PastModel, say: Callable[[int], PastRow]) -> None:
    steps.row_of = say  # type: ignore[method-assign]


# Names that nobody should have


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_stay_plain_and_inside(
    name: str, office: Office, panel: HistoryPanel
) -> None:
    office.commands.rename(office.id_of("Ana"), name)
    panel.resize(180, 300)
    panel.grab()
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.grab()
    assert "<img" not in panel.steps.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert stays_inside(cast("Any", OneRow(panel, 0)))
    assert stays_inside(cast("Any", OneRow(panel, 1)))
    assert fits(panel)
    assert panel.view.horizontalScrollBar().maximum() == 0


class OneRow:
    """One row of the list, as if it were the first."""

    def __init__(self, panel: HistoryPanel, row: int) -> None:
        self._panel, self._row = panel, row

    def itemDelegate(self) -> Any:  # noqa: N802
        return self._panel.view.itemDelegate()

    def model(self) -> "OneRow":
        return self

    def index(self, row: int, column: int) -> QModelIndex:
        return self._panel.steps.index(self._row)


def test_themes_change_while_it_is_shown(office: Office, panel: HistoryPanel) -> None:
    light = panel.grab().toImage()
    office.themes.set_choice("dark")
    assert panel.grab().toImage() != light
