"""The people view: its pages, and what the window asks of every view in the middle."""

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rolemap.model.records import Person
from rolemap.ui.lens import Filter, light_of, light_of_parties
from rolemap.ui.people.columns import Column, column_title
from rolemap.ui.people.people_model import PeopleModel
from rolemap.ui.people.people_words import ID, ROW
from rolemap.ui.views.people import CHART, LIST, PeopleView
from tests.random_edits import START, seeds
from tests.ui.views.office import HOSTILE, NO_GRAB, Office, Show, hostile_org, only, swept

_ROLE = Qt.ItemDataRole
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shown(shown: Show) -> Iterator[Show]:
    """Shows a widget and keeps it: Python would throw it away while it is being painted."""
    kept: list[QWidget] = []

    def show(widget: QWidget, width: int = 300, height: int = 600) -> None:
        kept.append(widget)
        shown(widget, width, height)

    yield show
    for widget in kept:
        widget.hide()


@pytest.fixture
def view(office: Office, shown: Show) -> PeopleView:
    made = PeopleView(*office.parts)
    shown(made, 1400, 500)
    return made


def picture(view: PeopleView) -> list[Any]:
    """Everything that the list says, who is selected in it, and what steps back."""
    table, people = view.list.table, view.list.table.people
    roles = (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole, ID, ROW)
    rows = [
        (
            people.spot(row),
            [[people.index(row, column).data(role) for role in roles] for column in Column],
            people.stands_out(people.spot(row)[0]),
            table.selectionModel().isRowSelected(row),
        )
        for row in range(people.rowCount())
    ]
    return [rows, view.list._pages.currentIndex(), view.list.add.isEnabled()]


def names(view: PeopleView) -> list[str]:
    people = view.list.table.people
    rows = [people.index(row, 0) for row in range(people.rowCount())]
    return [str(one.data()) for one in rows if not people.spot(one.row())[1]]


# In step


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds, kind=st.sampled_from(["all", "gaps", "problems", "party"]))
def test_live_view_equals_one_made_from_nothing(qtbot: QtBot, seed: int, kind: Any) -> None:
    office, random = Office(START), Random(seed)
    live = PeopleView(*office.parts)
    live.resize(900, 400)
    live.show()
    person = random.choice(office.org.people()).id
    asked = Filter(kind, person if kind == "party" else "")
    light = light_of_parties(office.org, [person])
    live.show_light(light, asked)
    for _ in range(15):
        if random.random() < 0.2:
            live.setVisible(not live.isVisible())
        office.edit_at_random(random)
        people = [one.id for one in office.org.people()]
        if people and random.random() < 0.5:
            office.selection.set(random.sample(people, 1))
        picture(live)
    live.show()
    fresh = PeopleView(*office.parts)
    fresh.show_light(light, asked)
    fresh.show()
    assert picture(live) == picture(fresh)
    for one in (live, fresh):
        one.close()
        one.deleteLater()
    swept()
    office.close()


def test_a_hidden_view_does_nothing(
    office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = PeopleView(*office.parts)
    qtbot.addWidget(made)
    calls: list[str] = []
    for name in ("show", "on_change", "set_only", "row_of"):
        real = getattr(PeopleModel, name)
        monkeypatch.setattr(
            PeopleModel,
            name,
            lambda *given, name=name, real=real: calls.append(name) or real(*given),
        )
    ana = office.id_of("Ana")
    office.commands.rename(ana, "Zoe")
    office.selection.show(ana)
    made.show_light(light_of(office.bridge, Filter("problems")), Filter("problems"))
    office.commands.remove([office.id_of("Ben")])
    office.commands.add_person()
    assert made.rename(ana) is False
    assert calls == []
    made.show()
    assert "show" in calls
    made.hide()
    calls.clear()
    office.commands.undo()
    assert calls == []
    assert made.list.table.findChildren(QLineEdit) == []


def test_selection_carries_over(office: Office, qtbot: QtBot, shown: Show) -> None:
    made = PeopleView(*office.parts)
    office.selection.set((office.id_of("Cem"),))
    shown(made, 900, 400)
    assert made.list.table.chosen() == (office.id_of("Cem"),)
    made.hide()
    office.selection.set((office.id_of("Ben"),))
    made.show()
    assert made.list.table.chosen() == (office.id_of("Ben"),)


# What the window asks


def test_list_has_one_size_and_no_editing_of_its_own(view: PeopleView) -> None:
    assert view.zoom is None
    assert view.editing is None


def test_rename_types_where_the_name_stands(office: Office, view: PeopleView) -> None:
    view.list.filter.setText("nobody is called so")
    assert view.rename(office.id_of("Ben")) is True
    assert view.list.filter.text() == ""
    line = only(view.list.table, QLineEdit)
    assert line.selectedText() == "Ben"
    QTest.keyClicks(line, "Aaron")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert office.steps() == ["Rename Ben to Aaron"]
    assert names(view)[0] == "Aaron"
    assert view.rename(office.id_of("Engineer")) is False


def test_new_person_is_named_at_once(office: Office, view: PeopleView) -> None:
    QTest.mouseClick(view.list.add, LEFT)
    line = only(view.list.table, QLineEdit)
    assert line.text() == "New person"
    QTest.keyClicks(line, "Fay")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert office.steps() == ["Add Fay"]
    assert office.selection.only == office.id_of("Fay")
    assert view.list.table.chosen() == (office.id_of("Fay"),)


def test_a_filter_leaves_others_out_and_light_lets_them_step_back(
    office: Office, view: PeopleView
) -> None:
    ana = office.id_of("Ana")
    light = light_of_parties(office.org, [ana])
    view.show_light(light, Filter())
    people = view.list.table.people
    assert names(view) == ["Ana", "Ben", "Cem", "Dana"]
    lit = [one.name for one in office.org.people() if people.stands_out(one.id)]
    assert lit == ["Ana", "Ben"]  # Ben holds the role through which Ana is accountable
    view.show_light(light, Filter("party", ana))
    assert names(view) == ["Ana", "Ben"]
    # What is selected elsewhere lights up other things; what was asked for stays.
    view.show_light(light_of_parties(office.org, [office.id_of("Cem")]), Filter("party", ana))
    assert names(view) == ["Ana", "Ben"]
    office.commands.put([office.id_of("Dana")], office.id_of("Ingest"), "C")
    assert names(view) == ["Ana", "Ben"]
    office.commands.put([office.id_of("Dana")], office.id_of("Engineer"))
    assert names(view) == ["Ana", "Ben", "Dana"]
    view.show_light(light_of(office.bridge, Filter()), Filter())
    assert len(names(view)) == 4


def test_problems_of_a_person_keep_the_person_in_sight() -> None:
    office = Office("person Ana; person Ben; role Engineer; Ana holds Engineer at 150 %")
    view = PeopleView(*office.parts)
    view.show()
    asked = Filter("finding", "RM301")
    view.show_light(light_of(office.bridge, asked), asked)
    assert names(view) == ["Ana"]
    (seat,) = office.org.seats_held_by(office.id_of("Ana"))
    office.commands.set_field(seat.id, "share", 0.5)
    assert names(view) == []
    view.close()
    view.deleteLater()
    office.close()


# The filter line, the columns and nobody


def test_filter_line_finds_and_lets_go(view: PeopleView) -> None:
    QTest.keyClicks(view.list.filter, "data")
    assert names(view) == ["Ana"]
    QTest.keyClick(view.list.filter, Qt.Key.Key_Down)
    assert view.list.table.hasFocus()
    view.list.filter.setFocus()
    QTest.keyClick(view.list.filter, Qt.Key.Key_Escape)
    assert len(names(view)) == 4


def test_columns_are_chosen_from_a_menu(view: PeopleView) -> None:
    menu = view.list.columns_menu()
    entries = {one.text(): one for one in menu.actions()}
    assert [column_title(one) for one in Column] == list(entries)[: len(Column)]
    assert not entries["Name"].isEnabled()
    entries["Skills"].setChecked(False)
    assert view.list.table.isColumnHidden(Column.SKILLS)
    entries["Skills"].setChecked(True)
    assert not view.list.table.isColumnHidden(Column.SKILLS)
    menu.deleteLater()


def test_rows_are_sorted_from_the_menu(view: PeopleView) -> None:
    def press(column: Column) -> None:
        menu = view.list.columns_menu()
        (orders,) = [one for one in menu.findChildren(QMenu) if one is not menu]
        orders.actions()[column].trigger()
        menu.deleteLater()

    people = view.list.table.people
    press(Column.LOAD)
    assert people.sorted_by == (Column.LOAD, Qt.SortOrder.DescendingOrder)
    press(Column.LOAD)
    assert people.sorted_by == (Column.LOAD, Qt.SortOrder.AscendingOrder)
    press(Column.NAME)
    assert people.sorted_by == (Column.NAME, Qt.SortOrder.AscendingOrder)


@NO_GRAB
def test_menu_of_the_columns_opens_by_button_and_on_the_header(view: PeopleView) -> None:
    QTest.mouseClick(view.list.columns, LEFT)
    opened = QApplication.activePopupWidget()
    assert opened is not None
    opened.close()
    view.list.table.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    opened = QApplication.activePopupWidget()
    assert opened is not None
    opened.close()


def test_nobody_yet_says_what_to_do(shown: Show) -> None:
    office = Office("stage Run")
    view = PeopleView(*office.parts)
    shown(view, 900, 400)
    assert not view.list.table.isVisible()
    assert view.list.add_first.isVisible()
    assert not view.list.filter.isEnabled()
    view.setFocus()
    assert view.list.add_first.hasFocus()
    QTest.mouseClick(view.list.add_first, LEFT)
    assert view.list.table.isVisible()
    assert only(view.list.table, QLineEdit).text() == "New person"
    office.commands.undo()
    assert not view.list.table.isVisible()
    office.close()


def test_every_control_has_a_name(view: PeopleView) -> None:
    table = view.list.table
    for widget in (view.tabs, view.list.filter, view.list.columns, table):
        assert widget.accessibleName()
    assert view.list.add.text()
    assert table.horizontalHeader().accessibleName()


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_no_name_breaks_the_view(name: str, way: Qt.LayoutDirection, shown: Show) -> None:
    office = Office(hostile_org(HOSTILE[name]))
    view = PeopleView(*office.parts)
    view.setLayoutDirection(way)
    shown(view, 700, 300)
    office.bridge.start_analysis()
    view.list.table.people.set_open(office.org.people()[0].id, True)
    QApplication.processEvents()
    assert not view.grab().isNull()
    assert view.width() == 700
    office.close()


def test_opening_by_the_mark_works_from_right_to_left(office: Office, shown: Show) -> None:
    view = PeopleView(*office.parts)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(view, 900, 400)
    table, ana = view.list.table, office.id_of("Ana")
    rect = table.visualRect(table.people.index_of(ana))
    QTest.mouseClick(table.viewport(), LEFT, NONE, QPoint(rect.right() - 8, rect.center().y()))
    assert table.people.is_open(ana)
    assert office.selection.ids == ()


def test_fit_selection_scrolls_there(shown: Show) -> None:
    office = Office("; ".join(f"person P{number:03}" for number in range(200)))
    view = PeopleView(*office.parts)
    shown(view, 700, 300)
    office.selection.set((office.id_of("P150"),))
    view.fit_selection()
    table = view.list.table
    rect = table.visualRect(table.people.index_of(office.id_of("P150")))
    assert table.viewport().rect().contains(rect)
    assert office.org.look(Person, office.id_of("P150")) is not None
    office.close()


# The chart


def test_chart_is_made_when_it_is_looked_at(office: Office, view: PeopleView) -> None:
    pytest.importorskip("rolemap.ui.views.org_chart")
    scales: list[float] = []
    view.zoomed.connect(scales.append)
    assert view._late.made is None
    QTest.mouseClick(view.tabs, LEFT, NONE, view.tabs.tabRect(CHART).center())
    chart = view.chart
    assert chart.isVisible()
    assert not view.list.isVisible()
    assert not view.list.tools.isVisible()
    assert view.zoom is chart.zoom
    assert scales
    view.show_light(light_of_parties(office.org, [office.id_of("Ana")]), Filter())
    view.fit_selection()
    office.commands.rename(office.id_of("Ana"), "Zoe")
    QTest.mouseClick(view.tabs, LEFT, NONE, view.tabs.tabRect(LIST).center())
    assert view.list.tools.isVisible()
    assert names(view) == ["Ben", "Cem", "Dana", "Zoe"]
    assert view.zoom is None
