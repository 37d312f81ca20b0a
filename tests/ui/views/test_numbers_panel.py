"""The panel of numbers: when it measures, what it shows, and what a click selects."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rolemap.model.edits.people import add_person
from rolemap.model.records import Person
from rolemap.model.text import text
from rolemap.ui.numbers import measuring
from rolemap.ui.numbers.heat_model import HeatModel
from rolemap.ui.numbers.measuring import Figures
from rolemap.ui.views.numbers_panel import NumbersPanel
from tests.random_edits import START, seeds
from tests.ui.views.office import (
    HOSTILE,
    Office,
    Show,
    fits,
    hostile_org,
    hover,
    rows,
    stays_inside,
    swept,
)

_ROLE = Qt.ItemDataRole


@pytest.fixture
def panel(office: Office, shown: Show) -> NumbersPanel:
    made = NumbersPanel(*office.parts)
    shown(made, 300, 900)
    made.measuring.catch_up()
    QApplication.processEvents()
    return made


def figure(panel: NumbersPanel, metric: str) -> str:
    return next(one.figure for one in panel.numbers.rows if one.metric == metric)


def click(panel: NumbersPanel, metric: str) -> None:
    row = next(at for at, one in enumerate(panel.numbers.rows) if one.metric == metric)
    index = panel.numbers.index(row)
    panel.list.scrollTo(index)
    at = panel.list.visualRect(index).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def heat_said(model: HeatModel) -> list[object]:
    indexes = [
        model.index(row, column)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    return [model.map, *(index.data(_ROLE.AccessibleTextRole) for index in indexes)]


# When it measures


def test_nothing_is_measured_before_somebody_looks(office: Office, qtbot: QtBot) -> None:
    panel = NumbersPanel(*office.parts)
    qtbot.addWidget(panel)
    found: list[Figures] = []
    panel.measuring.measured.connect(found.append)
    office.commands.add_person()
    QApplication.processEvents()
    assert found == []
    panel.show()
    qtbot.waitUntil(lambda: len(found) == 1)
    assert figure(panel, "people") == "5"


def test_nothing_is_measured_while_it_is_hidden(office: Office, panel: NumbersPanel) -> None:
    found: list[Figures] = []
    panel.measuring.measured.connect(found.append)
    panel.hide()
    office.commands.add_person()
    QApplication.processEvents()
    assert panel.measuring.waiting
    assert found == []
    panel.show()
    panel.measuring.catch_up()
    assert figure(panel, "people") == "5"


def test_edits_are_measured_once_when_the_hand_rests(
    office: Office, panel: NumbersPanel, qtbot: QtBot
) -> None:
    found: list[Figures] = []
    panel.measuring.measured.connect(found.append)
    for name in ("A", "An", "Ann"):
        office.commands.rename(office.org.people()[0].id, name, typing=True)
    office.commands.add_person()
    assert found == []
    assert figure(panel, "people") == "4"
    qtbot.waitUntil(lambda: len(found) == 1)
    assert figure(panel, "people") == "5"
    assert not panel.measuring.waiting
    panel.measuring.catch_up()
    assert len(found) == 1


def test_a_large_organisation_is_measured_by_a_worker(
    office: Office, panel: NumbersPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measuring, "_LARGE", 0)
    found: list[Figures] = []
    panel.measuring.measured.connect(found.append)
    office.commands.add_person()
    panel.measuring.catch_up()
    panel.measuring.catch_up()
    assert found == []
    assert figure(panel, "people") == "4"
    qtbot.waitUntil(lambda: len(found) == 1)
    assert figure(panel, "people") == "5"


def test_an_answer_about_an_older_state_is_dropped(
    office: Office, panel: NumbersPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measuring, "_LARGE", 0)
    found: list[Figures] = []
    panel.measuring.measured.connect(found.append)
    office.commands.add_person()
    panel.measuring.catch_up()
    office.commands.add_person()
    QThreadPool.globalInstance().waitForDone()
    qtbot.waitUntil(lambda: len(found) == 1)
    assert figure(panel, "people") == "6"


def test_a_worker_may_outlive_the_panel(
    office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measuring, "_LARGE", 0)
    panel = NumbersPanel(*office.parts)
    panel.show_org(office.org)
    panel.deleteLater()
    swept()
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()


# What it shows


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds)
def test_live_panel_equals_one_made_from_nothing(qtbot: QtBot, seed: int) -> None:
    office, random = Office(START, judged=False), Random(seed)
    live = NumbersPanel(*office.parts)
    live.show()
    live.measuring.catch_up()
    for _ in range(20):
        office.edit_at_random(random)
        if random.random() < 0.2:
            live.measuring.catch_up()
        if random.random() < 0.1:
            live.setVisible(not live.isVisible())
    live.show()
    live.measuring.catch_up()
    fresh = NumbersPanel(*office.parts)
    fresh.show_org(office.org)
    assert rows(live.numbers) == rows(fresh.numbers)
    assert live.numbers.rows == fresh.numbers.rows
    assert heat_said(live.heat) == heat_said(fresh.heat)
    assert not live.measuring.waiting
    for one in (live, fresh):
        one.hide()
        one.deleteLater()
    office.close()
    swept()


def test_undo_brings_the_figures_back(office: Office, panel: NumbersPanel) -> None:
    before = panel.numbers.rows
    office.commands.add_stage()
    panel.measuring.catch_up()
    assert panel.numbers.rows != before
    office.commands.undo()
    panel.measuring.catch_up()
    assert panel.numbers.rows == before


def test_without_people_there_is_no_heat_map(shown: Show, qtbot: QtBot) -> None:
    office = Office("stage Data")
    panel = NumbersPanel(*office.parts)
    shown(panel)
    panel.measuring.catch_up()
    assert not panel.table.isVisible()
    office.commands.add_person()
    panel.measuring.catch_up()
    assert panel.table.isVisible()
    office.close()


def test_heat_map_takes_no_more_room_than_it_needs(office: Office, panel: NumbersPanel) -> None:
    assert panel.table.height() <= panel.table.whole_height()
    assert panel.list.height() > panel.table.height()
    bar = panel.table.verticalScrollBar()
    assert bar.maximum() == 0


# What is selected


def test_a_click_on_a_figure_selects_what_it_counts(office: Office, panel: NumbersPanel) -> None:
    click(panel, "gaps")
    gaps = {office.id_of(name) for name in ("Clean", "Pager")}
    assert set(office.selection.ids) >= gaps
    assert figure(panel, "gaps") == str(len(office.selection.ids))
    before = office.selection.ids
    click(panel, "letters-per-person")  # counts nothing that could be shown
    assert office.selection.ids == before


def test_enter_selects_too(office: Office, panel: NumbersPanel) -> None:
    panel.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_End)
    QTest.keyClick(panel.list, Qt.Key.Key_Home)
    assert panel.list.currentIndex().row() == 0
    QTest.keyClick(panel.list, Qt.Key.Key_Return)  # a heading counts nothing
    assert office.selection.ids == ()
    place = [one.metric for one in panel.numbers.rows].index("overloaded")
    for _ in range(place):
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert office.selection.ids == (office.id_of("Ana"), office.id_of("Ben"))


def test_a_cell_selects_the_person_and_what_is_held_there(
    office: Office, panel: NumbersPanel
) -> None:
    at = panel.table.visualRect(panel.heat.index(0, 0)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert office.selection.ids == (office.id_of("Ana"), office.id_of("Ingest"))
    at = panel.table.visualRect(panel.heat.index(3, 0)).center()  # Dana holds nothing in Data
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    all_of_it = office.id_of("Ingest"), office.id_of("Clean")
    assert office.selection.ids == (office.id_of("Dana"), *all_of_it)
    QTest.keyClick(panel.table, Qt.Key.Key_Up)
    assert office.selection.ids == (office.id_of("Cem"), office.id_of("Clean"))


def test_what_is_gone_is_not_selected(office: Office, panel: NumbersPanel) -> None:
    clean = office.id_of("Clean")
    office.commands.remove([clean])
    assert panel.measuring.waiting
    click(panel, "gaps")
    assert clean not in office.selection.ids
    assert office.selection.ids


def test_the_current_cell_follows_the_selection(office: Office, panel: NumbersPanel) -> None:
    office.selection.set((office.id_of("Cem"),))
    assert panel.table.current == (2, 0)
    office.selection.set((office.id_of("Run"),))
    assert panel.table.current == (2, 2)
    office.selection.set((office.id_of("Ana"), office.id_of("Ben")))
    assert panel.table.current == (2, 2)
    assert office.selection.ids == (office.id_of("Ana"), office.id_of("Ben"))


# What it looks like


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_stay_plain_and_inside(name: str, shown: Show) -> None:
    office = Office(hostile_org(name))
    panel = NumbersPanel(*office.parts)
    shown(panel, 180, 400)
    panel.measuring.catch_up()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        panel.setLayoutDirection(direction)
        panel.grab()
    assert fits(panel)
    assert panel.list.horizontalScrollBar().maximum() == 0
    assert "<img" not in str(panel.numbers.index(2).data(_ROLE.ToolTipRole))
    office.close()


def test_rows_paint_inside_of_themselves(panel: NumbersPanel) -> None:
    assert stays_inside(panel.list)


def test_it_reads_from_right_to_left(panel: NumbersPanel) -> None:
    panel.list.setCurrentIndex(panel.numbers.index(4))
    before = panel.list.viewport().grab().toImage()
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    after = panel.list.viewport().grab().toImage()
    assert after != before


def test_themes_change_while_it_is_shown(office: Office, panel: NumbersPanel) -> None:
    light = panel.grab().toImage()
    office.themes.set_choice("dark")
    assert panel.grab().toImage() != light


def test_it_can_be_read_without_eyes(panel: NumbersPanel) -> None:
    assert panel.list.accessibleName()
    assert panel.table.accessibleName()
    for at, row in enumerate(panel.numbers.rows):
        assert panel.numbers.index(at).data(_ROLE.AccessibleTextRole) == row.spoken
    hover(panel.list.viewport(), panel.list.visualRect(panel.numbers.index(2)).center())


def test_one_edit_costs_no_measuring(office: Office, panel: NumbersPanel) -> None:
    """However fast somebody types, an edit itself only notes that there is one."""
    found: list[Figures] = []
    panel.measuring.measured.connect(found.append)
    for number in range(50):
        change = add_person(office.org, f"P{number}")
        office.document.commit(text("Edit"), change)
    assert found == []
    panel.measuring.catch_up()
    assert len(found) == 1
    assert office.org.count(Person) == 54
