"""Accepting a problem of what is selected: from the menu, the context menu and the palette."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from rolemap.formats.notation import parse
from rolemap.model.edits.fields import rename
from rolemap.model.records import Acceptance, Handoff
from rolemap.model.text import text
from rolemap.session.document import Document
from rolemap.ui.dialogs.pick import PickDialog
from rolemap.ui.dialogs.reason import ReasonDialog
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.main_window import MainWindow
from tests.hostile import HOSTILE

_TODAY = date(2026, 1, 15)
# Evaluate has one problem, Tune has two, and with Ingest nothing is wrong.
_TEAM = """
stage Data; stage Train; stage Run
responsibility Ingest in Data; responsibility Evaluate in Train; responsibility Tune in Train
responsibility Serve in Run; person Ana; person Ben; person Cem; person Dee
Ana is A+R on Ingest; Ben is R on Evaluate; Ana is A on Tune; Ben is A on Tune
Dee is A+R on Serve; Ana is R on Tune; Ben is R on Tune; Cem is R on Tune
"""


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(ThemeSource("light"), Document(parse(_TEAM)), today=_TODAY)
    made.resize(1200, 800)
    made.show()
    qtbot.waitUntil(lambda: bool(made.bridge.findings()))
    yield made
    made.document._saved = made.document.history.last  # nothing to ask about
    made.close()


def _id(window: MainWindow, name: str) -> str:
    return next(one.id for one in window.document.org.records() if getattr(one, "name", "") == name)


def _select(window: MainWindow, *names: str) -> None:
    window.selection.set(_id(window, name) for name in names)


def _next(kind: type[QDialog], answer: Callable[[QDialog], None]) -> None:
    """Once a dialog of this kind stands open, give it the answer."""

    def look() -> None:
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
        asking = next((one for one in found if one.isVisible()), None)
        if asking is None:
            QTimer.singleShot(1, look)
        else:
            answer(asking)

    QTimer.singleShot(0, look)


def _give_reason(dialog: QDialog) -> None:
    assert isinstance(dialog, ReasonDialog)
    dialog.text.setFocus()
    QTest.keyClicks(dialog.text, "They learn from each other")
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)


def _accepted(window: MainWindow) -> list[tuple[str, str]]:
    org = window.document.org
    return [(one.code, one.reason) for one in org.all(Acceptance)]


def test_the_only_problem_is_asked_about_at_once(qtbot: QtBot, window: MainWindow) -> None:
    _select(window, "Evaluate")
    assert [one.code for one in window.hands.open_problems()] == ["RM101"]
    _next(ReasonDialog, _give_reason)
    window.actions_.by_name["accept_problem"].trigger()
    qtbot.waitUntil(lambda: bool(_accepted(window)))
    assert _accepted(window) == [("RM101", "They learn from each other")]
    assert window.document.history.last is not None
    assert str(window.document.history.last.label) == "Accept RM101"
    assert window.hands.open_problems() == []
    window.commands.undo()
    assert _accepted(window) == []
    assert len(window.hands.open_problems()) == 1


def test_of_several_problems_one_is_picked(qtbot: QtBot, window: MainWindow) -> None:
    _select(window, "Tune")
    assert [one.code for one in window.hands.open_problems()] == ["RM201", "RM202"]
    shown: list[tuple[str, str]] = []

    def pick_second(dialog: QDialog) -> None:
        assert isinstance(dialog, PickDialog)
        model = dialog.list.view.model()
        for row in range(model.rowCount()):
            choice = model.index(row, 0).data(Qt.ItemDataRole.UserRole)
            shown.append((choice.name, choice.about()))
        QTest.keyClick(dialog.list.line, Qt.Key.Key_Down)
        _next(ReasonDialog, _give_reason)
        QTest.keyClick(dialog.list.line, Qt.Key.Key_Return)

    _next(PickDialog, pick_second)
    window.actions_.by_name["accept_problem"].trigger()
    qtbot.waitUntil(lambda: bool(_accepted(window)))
    assert _accepted(window) == [("RM202", "They learn from each other")]
    assert shown == [("Tune", "2 accountable: Ana, Ben"), ("Tune", "many responsible")]


def test_nothing_is_accepted_when_the_question_is_given_up(
    qtbot: QtBot, window: MainWindow
) -> None:
    _select(window, "Tune")
    _next(PickDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    window.actions_.by_name["accept_problem"].trigger()
    assert _accepted(window) == []
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, ReasonDialog)]
    assert window.document.history.last is None


def test_a_problem_of_several_selected_things_is_offered_once(window: MainWindow) -> None:
    _select(window, "Evaluate", "Tune", "Ben")
    found = window.hands.open_problems()
    assert len({(one.code, one.subjects) for one in found}) == len(found)
    assert {"RM101", "RM201", "RM202"} <= {one.code for one in found}
    orders = [one.severity.order for one in found]
    assert orders == sorted(orders)


def test_the_entry_stands_where_there_is_something_to_accept(window: MainWindow) -> None:
    action = window.actions_.by_name["accept_problem"]
    for names, there in ((("Evaluate",), True), (("Ingest",), False), ((), False)):
        _select(window, *names)
        assert action.isEnabled() is there, names
        assert (action in window.actions_.context_menu()) is there, names


def test_an_entry_that_comes_too_late_does_nothing(window: MainWindow) -> None:
    _select(window, "Ingest")
    window.hands.accept_problem()
    window.selection.set(("gone",))
    window.hands.accept_problem()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]


def test_any_name_can_be_asked_about(qtbot: QtBot, window: MainWindow) -> None:
    _select(window, "Tune")
    work = _id(window, "Tune")
    action = window.actions_.by_name["accept_problem"]
    titles: list[str] = []

    def give_up(dialog: QDialog) -> None:
        titles.append(dialog.windowTitle())
        dialog.grab()
        dialog.reject()

    for name in HOSTILE:
        window.commands.do(text("Rename"), lambda org, name=name: rename(org, work, name))
        _next(PickDialog, give_up)
        action.trigger()
    assert titles == ["Accept which problem?"] * len(HOSTILE)


def test_a_hand_off_is_called_by_its_ends(window: MainWindow) -> None:
    stages = [_id(window, name) for name in ("Data", "Run")]
    window.commands.hand_off(*stages)
    (handoff,) = window.document.org.all(Handoff)
    window.selection.set((handoff.id, _id(window, "Tune")))
    found: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, PickDialog)
        found.extend(dialog.list.view.model().index(row, 0).data() for row in range(3))
        dialog.reject()

    _next(PickDialog, look)
    window.hands.accept_problem()
    assert found == ["Tune", "Hand-off from Data to Run", "Tune"]
