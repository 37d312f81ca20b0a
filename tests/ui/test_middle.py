"""The views in the middle of a window: one is seen, all share what is selected and filtered."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rolemap.formats.org_file import open_org
from rolemap.session.document import Document
from rolemap.ui.lens import Filter
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.main_window import MainWindow
from rolemap.ui.start.offers import sample_path
from rolemap.ui.views.matrix import MatrixView
from rolemap.ui.views.people import PeopleView
from tests.ui.desk import TODAY

VIEWS = ("map", "matrix", "people", "handoffs")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(ThemeSource("light"), Document(open_org(sample_path()).org), today=TODAY)
    made.resize(1400, 900)
    made.show()
    qtbot.waitUntil(lambda: made.bridge.judged)
    yield made
    made.bridge.close()
    made.hide()
    made.deleteLater()
    QApplication.sendPostedEvents()


@pytest.mark.parametrize(("number", "name"), list(enumerate(VIEWS, start=1)))
def test_a_key_leads_to_each_view(window: MainWindow, number: int, name: str) -> None:
    window.hands.show_view("matrix" if name == "map" else "map")
    key = getattr(Qt.Key, f"Key_{number}")
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.middle.current == name
    checked = [one for one in VIEWS if window.actions_.by_name[f"view_{one}"].isChecked()]
    assert checked == [name]
    assert window.workspace.middle.isAncestorOf(window.focusWidget() or window)


def test_what_is_selected_carries_over(window: MainWindow) -> None:
    card = next(iter(window.document.org.responsibilities_in("stage-maintenance")))
    window.selection.set((card.id,))
    window.hands.show_view("matrix")
    view = cast(MatrixView, window.workspace.middle.widget_of("matrix"))
    current = view.table.current
    assert current is not None
    assert view.rows.row_of(card.id) == current[0]
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    other = window.selection.only
    assert other is not None
    assert other != card.id
    window.hands.show_view("map")
    assert window.selection.only == other


def test_a_filter_holds_in_each_view(window: MainWindow) -> None:
    window.workspace.spotlight.set_filter(Filter("gaps"))
    window.hands.show_view("matrix")
    view = cast(MatrixView, window.workspace.middle.widget_of("matrix"))
    light = window.workspace.spotlight.light
    works = {line.id for line in view.rows.rows if line.kind == "work"}
    assert works == {one for one in light.ids or () if one.startswith("responsibility")}
    window.workspace.spotlight.set_filter(Filter())
    assert len(view.rows.rows) > len(works) + 6


def test_undo_takes_back_what_another_view_did(window: MainWindow) -> None:
    before = window.document.org
    window.hands.show_view("matrix")
    view = cast(MatrixView, window.workspace.middle.widget_of("matrix"))
    view.table.setFocus()
    view.table.go(1, 0)
    QTest.keyClicks(view.table, "c")
    assert not window.document.org.same_as(before)
    window.hands.show_view("handoffs")
    window.actions_.by_name["undo"].trigger()
    assert window.document.org.same_as(before)


def test_what_zooms_can_be_zoomed(window: MainWindow) -> None:
    zoom = window.actions_.by_name["zoom_in"]
    for name in VIEWS:
        window.hands.show_view(name)
        assert zoom.isEnabled() == (name != "people"), name
        if zoom.isEnabled():
            view = window.workspace.middle.view
            assert view.zoom is not None
            before = view.zoom.scale
            zoom.trigger()
            assert view.zoom.scale > before
    people = cast(PeopleView, window.workspace.middle.widget_of("people"))
    window.hands.show_view("people")
    people.show_page(1)
    assert zoom.isEnabled()


def test_the_whole_matrix_goes_to_the_clipboard_from_any_view(window: MainWindow) -> None:
    window.actions_.by_name["copy_matrix"].trigger()
    data = QApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[0].startswith("Stage\tResponsibility\tData scientist")
    assert len(lines) == 13
    assert data.hasHtml()
    assert bytes(data.data("text/csv").data()).startswith(b"Stage,Responsibility,")
    QApplication.clipboard().clear()
