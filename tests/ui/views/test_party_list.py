"""The lists of people and roles: what they say, and what hands and keys do with them."""

from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from rolemap.model.records import Person, Role
from rolemap.ui.mime import PARTIES, parties_data, parties_in
from rolemap.ui.team.party_list import PartyList
from rolemap.ui.team.party_model import ROW, PartyFilter, PartyModel
from tests.random_edits import START, seeds
from tests.ui.views.office import (
    HOSTILE,
    NO_GRAB,
    Drag,
    Office,
    Show,
    hostile_org,
    names,
    only,
    rows,
    stays_inside,
)


@pytest.fixture
def people(office: Office, shown: Show) -> PartyList:
    made = PartyList(Person, *office.parts)
    shown(made)
    return made


@pytest.fixture
def roles(office: Office, shown: Show) -> PartyList:
    made = PartyList(Role, *office.parts)
    shown(made)
    return made


def place(view: PartyList, name: str) -> QPoint:
    index = view.model().index(names(view).index(name), 0)
    return view.visualRect(index).center()


def click(view: PartyList, name: str, *keys: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for key in keys:
        held |= key
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place(view, name))


def enter(line: QLineEdit) -> None:
    """Press Enter; Qt takes what was typed a moment later."""
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()


def row(view: PartyList, name: str) -> Any:
    return view.model().index(names(view).index(name), 0).data(ROW)


def spoken(view: PartyList, name: str) -> str:
    index = view.model().index(names(view).index(name), 0)
    return index.data(Qt.ItemDataRole.AccessibleTextRole)


# What is said


def test_people_are_listed_by_name_with_their_load(people: PartyList) -> None:
    assert names(people) == ["Ana", "Ben", "Cem", "Dana"]
    assert spoken(people, "Ana") == "Ana, Data scientist, senior, 120\u00a0% planned"
    assert spoken(people, "Cem") == "Cem, 0\u00a0% planned"
    assert spoken(people, "Dana") == "Dana, nothing planned"


@pytest.mark.parametrize(
    ("name", "figure", "tone"),
    [("Ben", "120\u00a0%", "over"), ("Cem", "", "plain"), ("Dana", "free", "free")],
)
def test_too_much_and_nothing_are_said_at_a_glance(
    people: PartyList, name: str, figure: str, tone: str
) -> None:
    found = row(people, name)
    assert (found.figure, found.tone) == (figure, tone)


def test_roles_say_who_holds_them(roles: PartyList) -> None:
    assert names(roles) == ["Engineer", "Scientist"]
    assert spoken(roles, "Engineer") == "Engineer, held by Ana, Ben"
    assert spoken(roles, "Scientist") == "Scientist, vacant"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds)
@pytest.mark.parametrize("kind", [Person, Role])
def test_live_list_equals_one_made_from_nothing(qtbot: QtBot, kind: type, seed: int) -> None:
    office, random = Office(START, judged=False), Random(seed)
    live = PartyModel(kind, office.bridge)
    live.show(office.org)
    office.bridge.changed.connect(live.on_change)
    shown = PartyFilter(live)
    shown.set_text(random.choice(["", "a", "ben", "vacant", "new"]))
    for _ in range(20):
        office.edit_at_random(random)
        rows(shown)  # as if painted: what is kept must not be kept too long
    fresh = PartyModel(kind, office.bridge)
    fresh.show(office.org)
    anew = PartyFilter(fresh)
    anew.set_text(" ".join(shown.words))
    assert rows(shown) == rows(anew)
    assert rows(live) == rows(fresh)
    assert all(live.index_of(one[256]).row() == place for place, one in enumerate(rows(live)))
    office.close()


def test_large_change_is_shown_from_nothing(office: Office, people: PartyList) -> None:
    office.selection.set((office.id_of("Ana"),))
    everybody = [person.id for person in office.org.people()]
    office.commands.remove(everybody)
    assert names(people) == []
    office.commands.undo()
    assert names(people) == ["Ana", "Ben", "Cem", "Dana"]


# Selecting


def test_click_selects(office: Office, people: PartyList) -> None:
    click(people, "Ben")
    assert office.selection.only == office.id_of("Ben")


def test_several_are_selected_with_control_and_shift(office: Office, people: PartyList) -> None:
    click(people, "Ana")
    click(people, "Cem", Qt.KeyboardModifier.ControlModifier)
    assert office.selection.ids == (office.id_of("Ana"), office.id_of("Cem"))
    click(people, "Ana")
    click(people, "Dana", Qt.KeyboardModifier.ShiftModifier)
    assert len(office.selection.ids) == 4
    click(people, "Ben", Qt.KeyboardModifier.ShiftModifier)
    assert office.selection.ids == (office.id_of("Ana"), office.id_of("Ben"))


def test_rows_follow_what_is_selected_elsewhere(office: Office, people: PartyList) -> None:
    office.selection.set((office.id_of("Dana"),))
    assert people.chosen() == (office.id_of("Dana"),)
    office.selection.set((office.id_of("Ingest"),))
    assert people.chosen() == ()
    assert office.selection.only == office.id_of("Ingest")


def test_selection_outlives_edits_and_filters(office: Office, people: PartyList) -> None:
    ana = office.id_of("Ana")
    click(people, "Ana")
    office.commands.rename(ana, "Zoe")
    assert names(people) == ["Ben", "Cem", "Dana", "Zoe"]
    assert people.chosen() == office.selection.ids == (ana,)
    people.set_filter("ben")
    assert people.chosen() == ()
    assert office.selection.ids == (ana,)
    people.set_filter("")
    assert people.chosen() == (ana,)


def test_arrows_walk_and_select(office: Office, people: PartyList) -> None:
    click(people, "Ana")
    QTest.keyClick(people, Qt.Key.Key_Down)
    assert office.selection.only == office.id_of("Ben")


# Filtering


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("", ["Ana", "Ben", "Cem", "Dana"]),
        ("AN", ["Ana", "Dana"]),
        ("engineer ml", ["Ben"]),
        ("senior ana", ["Ana"]),
        ("nobody", []),
    ],
)
def test_filter_finds_words_in_any_order(people: PartyList, said: str, found: list[str]) -> None:
    people.set_filter(said)
    assert names(people) == found


def test_roles_are_found_by_who_holds_them(roles: PartyList) -> None:
    roles.set_filter("ben")
    assert names(roles) == ["Engineer"]
    roles.set_filter("vacant")
    assert names(roles) == ["Scientist"]


def test_filter_follows_edits(office: Office, people: PartyList) -> None:
    people.set_filter("an")
    office.commands.rename(office.id_of("Ben"), "Ganesh")
    office.commands.remove([office.id_of("Dana")])
    assert names(people) == ["Ana", "Ganesh"]


# Renaming and removing


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_name_is_typed_where_it_stands(office: Office, people: PartyList, key: Qt.Key) -> None:
    click(people, "Ben")
    QTest.keyClick(people, key)
    line = only(people, QLineEdit)
    assert line.selectedText() == "Ben"
    QTest.keyClicks(line, "Aaron")
    enter(line)
    assert names(people) == ["Aaron", "Ana", "Cem", "Dana"]
    assert office.steps() == ["Rename Ben to Aaron"]


def test_double_click_renames_and_escape_leaves_the_name(office: Office, people: PartyList) -> None:
    click(people, "Ben")
    QTest.mouseDClick(people.viewport(), Qt.MouseButton.LeftButton, pos=place(people, "Ben"))
    line = only(people, QLineEdit)
    QTest.keyClicks(line, "Aaron")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert names(people) == ["Ana", "Ben", "Cem", "Dana"]
    assert office.steps() == []


def test_empty_name_is_refused(office: Office, people: PartyList) -> None:
    people.rename(office.id_of("Ben"))
    line = only(people, QLineEdit)
    line.clear()
    enter(line)
    assert names(people) == ["Ana", "Ben", "Cem", "Dana"]
    assert office.refused


def test_delete_removes_the_selected(office: Office, people: PartyList) -> None:
    click(people, "Ana")
    click(people, "Cem", Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(people, Qt.Key.Key_Delete)
    assert names(people) == ["Ben", "Dana"]
    office.commands.undo()
    assert names(people) == ["Ana", "Ben", "Cem", "Dana"]
    assert len(office.steps()) == 0


def test_delete_in_the_editor_deletes_letters(office: Office, people: PartyList) -> None:
    people.rename(office.id_of("Ben"))
    line = only(people, QLineEdit)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert line.text() == ""
    assert len(names(people)) == 4
    QTest.keyClick(line, Qt.Key.Key_Escape)


# The menu


def entries(menu: QMenu) -> dict[str, Callable[[], None]]:
    return {action.text(): action.trigger for action in menu.actions() if action.text()}


def test_menu_of_one_role(office: Office, roles: PartyList, qtbot: QtBot) -> None:
    wanted: list[object] = []
    roles.assign_wanted.connect(wanted.append)
    click(roles, "Scientist")
    menu = roles.menu()
    found = entries(menu)
    assert list(found) == ["Rename", "Assign…", "Add a vacancy", "Remove"]
    found["Assign…"]()
    found["Add a vacancy"]()
    assert wanted == [(office.id_of("Scientist"),)]
    assert spoken(roles, "Scientist") == "Scientist, 2 seats, all vacant"
    found["Rename"]()
    assert only(roles, QLineEdit).text() == "Scientist"
    roles.setFocus()
    found["Remove"]()
    assert names(roles) == ["Engineer"]
    menu.deleteLater()


@NO_GRAB
def test_menu_key_opens_the_menu(people: PartyList, qtbot: QtBot) -> None:
    click(people, "Ana")
    QTest.mouseClick(people.viewport(), Qt.MouseButton.RightButton, pos=place(people, "Ana"))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QGuiApplication.sendEvent(people.viewport(), event)
    (menu,) = people.findChildren(QMenu)
    assert menu.isVisible()
    menu.close()


# Drags


def test_drag_carries_ids_and_names(office: Office, people: PartyList) -> None:
    click(people, "Ana")
    click(people, "Ben", Qt.KeyboardModifier.ControlModifier)
    drag = people.make_drag()
    assert drag is not None
    data = drag.mimeData()
    assert parties_in(data) == (office.id_of("Ana"), office.id_of("Ben"))
    assert data.text() == "Ana\nBen"
    assert not drag.pixmap().isNull()
    assert people.model().supportedDragActions() == Qt.DropAction.CopyAction
    assert people.model().mimeTypes() == [PARTIES]
    drag.deleteLater()


def test_nothing_selected_drags_nothing(people: PartyList) -> None:
    assert people.make_drag() is None
    people.startDrag(Qt.DropAction.CopyAction)


def test_person_dropped_on_a_role_takes_a_seat(office: Office, roles: PartyList) -> None:
    hints: list[str] = []
    roles.hinted.connect(hints.append)
    drag = Drag(roles, parties_data([office.org.party(office.id_of("Dana"))]))
    at = place(roles, "Scientist")
    assert drag.enter(at)
    assert drag.move(at)
    assert hints == ["Dana takes a seat as Scientist"]
    assert drag.drop(at)
    assert spoken(roles, "Scientist") == "Scientist, held by Dana"
    assert hints[-1] == ""
    assert office.steps() == ["Put Dana into Scientist"]
    assert office.selection.only == office.id_of("Scientist")


def test_role_dropped_on_a_person_gives_a_seat(office: Office, people: PartyList) -> None:
    drag = Drag(people, parties_data([office.org.party(office.id_of("Scientist"))]))
    at = place(people, "Cem")
    drag.enter(at)
    assert drag.drop(at)
    assert [seat.role for seat in office.org.seats_held_by(office.id_of("Cem"))] == [
        office.id_of("Scientist")
    ]


def test_who_holds_the_role_is_told_so(office: Office, roles: PartyList) -> None:
    hints: list[str] = []
    roles.hinted.connect(hints.append)
    drag = Drag(roles, parties_data([office.org.party(office.id_of("Ana"))]))
    at = place(roles, "Engineer")
    drag.enter(at)
    assert not drag.move(at)
    assert hints == ["Ana holds the role “Engineer” already."]
    assert not drag.drop(at)
    assert office.steps() == []


def test_drag_that_leaves_takes_its_light_along(office: Office, roles: PartyList) -> None:
    hints: list[str] = []
    roles.hinted.connect(hints.append)
    drag = Drag(roles, parties_data([office.org.party(office.id_of("Dana"))]))
    drag.enter(place(roles, "Scientist"))
    drag.move(place(roles, "Scientist"))
    roles.grab()
    drag.leave()
    assert hints[-1] == ""
    assert office.steps() == []


def test_strange_drags_are_not_taken(office: Office, roles: PartyList) -> None:
    data = parties_data([])
    assert not Drag(roles, data).enter(place(roles, "Engineer"))
    data.setData(PARTIES, b'["no-such-id"]')
    assert not Drag(roles, data).enter(place(roles, "Engineer"))
    drag = Drag(roles, parties_data([office.org.party(office.id_of("Engineer"))]))
    drag.enter(place(roles, "Engineer"))
    assert not drag.move(place(roles, "Engineer"))
    assert not drag.move(QPoint(5, 590))


# Names that people should not have


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("kind", [Person, Role])
def test_hostile_names_stay_plain_and_inside(
    kind: type, name: str, qtbot: QtBot, shown: Show
) -> None:
    office = Office(hostile_org(name))
    view = PartyList(kind, *office.parts)
    shown(view)
    view.selectionModel().select(view.model().index(0, 0), QItemSelectionModel.SelectionFlag.Select)
    assert stays_inside(view)
    assert "<img" not in view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    drag = view.make_drag()
    assert drag is not None
    assert drag.pixmap().deviceIndependentSize().width() < 300
    drag.deleteLater()
    office.close()


def test_rows_are_painted_in_both_directions(people: PartyList, office: Office) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        people.setLayoutDirection(direction)
        assert not people.grab().isNull()


def test_theme_change_paints_anew(people: PartyList, office: Office) -> None:
    before = people.grab().toImage()
    office.themes.set_choice("dark")
    assert people.grab().toImage() != before
