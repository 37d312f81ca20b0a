"""The tour: it leads through the sample, holds nothing up, and can be left and taken again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rolemap.model.edits.assignments import assign
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.main_window import MainWindow, main_windows
from rolemap.ui.tour.tour import Tour
from tests.ui.desk import TODAY


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(ThemeSource("light"), today=TODAY)
    made.resize(1400, 900)
    made.show()
    made.take_tour()
    qtbot.waitUntil(lambda: made.bridge.judged)
    yield made
    for one in main_windows():
        one.bridge.close()
        one.hide()  # closing would ask what becomes of the edits
        one.deleteLater()
    QApplication.sendPostedEvents()


def tour_of(window: MainWindow) -> Tour:
    assert window.touring.tour is not None
    return window.touring.tour


def press_next(window: MainWindow) -> None:
    QTest.mouseClick(tour_of(window).card.next, Qt.MouseButton.LeftButton)


def test_it_opens_the_sample_and_leads_to_its_end(window: MainWindow) -> None:
    assert window.document.org.settings.name == "Churn team"
    views: list[str] = []
    while window.touring.tour is not None:
        tour = tour_of(window)
        card = QRect(tour.card.pos(), tour.card.size())
        assert window.rect().contains(card), tour.step.title
        views.append(window.workspace.middle.current)
        assert views[-1] == tour.step.view
        press_next(window)
    assert list(dict.fromkeys(views)) == ["map", "matrix", "people", "handoffs"]
    assert window.status.words == "That was the tour"
    assert not window.document.modified


def test_it_points_at_the_gap(window: MainWindow) -> None:
    press_next(window)
    (only,) = window.selection.ids
    assert any(one.code == "RM105" for one in window.bridge.findings_on(only))


def test_it_goes_on_by_itself_once_the_gap_is_staffed(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        press_next(window)
    asked = tour_of(window).step
    assert asked.done is not None
    org = window.document.org
    (gap,) = (one.subjects[0] for one in window.bridge.findings() if one.code == "RM105")
    window.commands.put([org.people()[0].id], gap)
    qtbot.waitUntil(lambda: tour_of(window).step is not asked)
    QTest.mouseClick(tour_of(window).card._back, Qt.MouseButton.LeftButton)
    qtbot.wait(500)
    assert tour_of(window).step is asked  # who goes back wants to read it


def test_it_can_be_left_and_taken_again(window: MainWindow) -> None:
    press_next(window)
    tour_of(window).card.setFocus()
    QTest.keyClick(tour_of(window).card, Qt.Key.Key_Escape)
    assert window.touring.tour is None
    assert "Help" in window.status.words
    document = window.document
    window.take_tour()
    assert window.document is document  # still as fresh as it was
    assert tour_of(window).step.title == "A team on one page"


def test_after_an_edit_it_begins_with_a_fresh_sample(window: MainWindow) -> None:
    org = window.document.org
    work, person = next(iter(org.responsibilities_in(org.stages()[0].id))), org.people()[0]
    window.document.commit(
        "Assign",  # type: ignore[arg-type]
        assign(org, person.id, work.id, "C"),
    )
    window.take_tour()
    other = next(one for one in main_windows() if one is not window)
    assert other.touring.tour is not None
    assert not other.document.modified


def test_it_ends_with_its_document(window: MainWindow, qtbot: QtBot) -> None:
    window.files.new()  # the sample is untouched, but not empty: it stays
    assert window.touring.tour is not None
    window.show_start()
    window.open_document(window.document)
    qtbot.waitUntil(lambda: window.touring.tour is None)
