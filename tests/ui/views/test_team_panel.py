"""The team panel: tabs, filter, and a new name typed at once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from rolemap.ui.mime import parties_data
from rolemap.ui.views.team_panel import TeamPanel
from tests.ui.views.office import Drag, Office, Show, fits, hostile_org, names, only


@pytest.fixture
def panel(office: Office, shown: Show) -> TeamPanel:
    made = TeamPanel(*office.parts)
    shown(made, 232, 600)
    return made


def test_tabs_switch_between_people_and_roles(panel: TeamPanel) -> None:
    assert panel.people.isVisible()
    assert not panel.roles.isVisible()
    at = panel.tabs.tabRect(1).center()
    QTest.mouseClick(panel.tabs, Qt.MouseButton.LeftButton, pos=at)
    assert panel.roles.isVisible()
    panel.setFocus()
    assert panel.roles.hasFocus()


def test_filter_line_filters_both(panel: TeamPanel) -> None:
    QTest.keyClicks(panel.filter, "sci")
    assert names(panel.people) == ["Ana"]
    assert names(panel.roles) == ["Scientist"]


@pytest.mark.parametrize(
    ("button", "words"), [("add_person", "New person"), ("add_role", "New role")]
)
def test_added_one_is_named_at_once(
    office: Office, panel: TeamPanel, button: str, words: str
) -> None:
    panel.filter.setText("nobody is called so")
    panel.tabs.setCurrentIndex(button == "add_role")
    QTest.mouseClick(getattr(panel, button), Qt.MouseButton.LeftButton)
    shown = panel.people if button == "add_person" else panel.roles
    line = only(shown, QLineEdit)
    assert line.text() == words
    QTest.keyClicks(line, "Fay")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert "Fay" in names(shown)
    assert office.selection.only == office.id_of("Fay")
    assert panel.filter.text() == ""


def test_added_elsewhere_brings_its_tab_forward(office: Office, panel: TeamPanel) -> None:
    office.commands.add_role()
    assert panel.tabs.currentIndex() == 1
    office.selection.show(office.id_of("Ana"))
    assert panel.tabs.currentIndex() == 0
    office.selection.show(office.id_of("Ingest"))
    assert panel.tabs.currentIndex() == 0


def test_rename_of_something_else_is_not_for_the_panel(office: Office, panel: TeamPanel) -> None:
    panel.rename(office.id_of("Ingest"))
    assert panel.people.findChildren(QLineEdit) == []


def test_list_ends_where_its_rows_do(office: Office, panel: TeamPanel) -> None:
    before = panel.add_person.mapTo(panel, QPoint()).y()
    last = panel.people.visualRect(panel.people.model().index(3, 0)).bottom()
    assert 0 <= before - panel.people.viewport().mapTo(panel, QPoint(0, last)).y() <= 16
    office.commands.remove([office.id_of("Ana")])
    QApplication.processEvents()
    assert panel.add_person.mapTo(panel, QPoint()).y() < before


def test_long_list_scrolls_and_keeps_its_button_in_sight(shown: Show) -> None:
    office = Office("; ".join(f"person P{number}" for number in range(40)))
    panel = TeamPanel(*office.parts)
    shown(panel, 232, 400)
    assert panel.people.verticalScrollBar().maximum() > 0
    assert panel.add_person.geometry().bottom() <= panel.height()
    office.close()


def test_waiting_over_the_tab_brings_the_roles_forward(panel: TeamPanel) -> None:
    assert panel.tabs.changeCurrentOnDrag()


def test_signals_of_both_lists_come_out(office: Office, panel: TeamPanel) -> None:
    hints: list[str] = []
    wanted: list[object] = []
    panel.hinted.connect(hints.append)
    panel.assign_wanted.connect(wanted.append)
    panel.tabs.setCurrentIndex(1)
    drag = Drag(panel.roles, parties_data([office.org.party(office.id_of("Dana"))]))
    drag.enter(QPoint(40, 90))
    drag.move(QPoint(40, 90))
    drag.leave()
    panel.people.assign_wanted.emit(("x",))
    assert hints == ["Dana takes a seat as Scientist", ""]
    assert wanted == [("x",)]


def test_show_org_lists_from_nothing(office: Office, panel: TeamPanel) -> None:
    before = names(panel.people), names(panel.roles)
    panel.show_org(office.org)
    assert (names(panel.people), names(panel.roles)) == before


def test_nothing_is_too_wide(shown: Show) -> None:
    office = Office(hostile_org("W" * 500))
    panel = TeamPanel(*office.parts)
    shown(panel, 232, 400)
    assert fits(panel)
    assert panel.people.horizontalScrollBar().maximum() == 0
    office.close()
