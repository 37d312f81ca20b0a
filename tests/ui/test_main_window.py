"""The window as a whole: its title, its menus, its files, and what it leaves behind."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from rolemap.formats.exporter import exporter_for
from rolemap.formats.notation import parse
from rolemap.formats.org_file import open_org
from rolemap.session.document import Document
from rolemap.ui.dialogs.assign import AssignDialog
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.main_window import MainWindow
from tests.ui.desk import TEAM

_TODAY = date(2026, 1, 15)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(ThemeSource("light"), Document(parse(TEAM)), today=_TODAY)
    made.resize(1200, 800)
    made.show()
    qtbot.waitUntil(lambda: bool(made.bridge.findings()))
    yield made
    made.document._saved = made.document.history.last  # nothing to ask about
    made.close()


def _id(window: MainWindow, name: str) -> str:
    return next(one.id for one in window.document.org.records() if getattr(one, "name", "") == name)


def _answer(button: QMessageBox.StandardButton) -> list[str]:
    """Press a button of the next message box; returns what it said, once it has."""
    said: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press)
            return
        said.append(box.text())
        found = box.button(button)
        assert isinstance(found, QPushButton)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    QTimer.singleShot(20, press)
    return said


def test_title_and_star_follow_the_document(window: MainWindow) -> None:
    assert not window.isWindowModified()
    window.commands.rename(_id(window, "Ana"), "Anna")
    assert window.isWindowModified()
    window.commands.undo()
    assert not window.isWindowModified()


def test_undo_and_redo_are_named_in_the_menu(window: MainWindow) -> None:
    undo, redo = (window.actions_.by_name[name] for name in ("undo", "redo"))
    assert not undo.isEnabled()
    window.commands.rename(_id(window, "Ana"), "R&D Ana")
    assert undo.text() == "&Undo Rename Ana to R&&D Ana"
    undo.trigger()
    assert redo.text() == "&Redo Rename Ana to R&&D Ana"
    assert not undo.isEnabled()


def test_keys_of_the_menu_work_on_the_map(window: MainWindow) -> None:
    window.selection.set((_id(window, "Clean"),))
    window.map.setFocus()
    QTest.keyClick(
        window,
        Qt.Key.Key_Up,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    order = window.document.org.responsibilities_in(_id(window, "Data"))
    assert [one.name for one in order] == ["Clean", "Ingest"]
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.document.history.last is None
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert "Remove Clean" in str(window.document.history.last.label)  # type: ignore[union-attr]


def test_entries_that_make_no_sense_now_are_off(window: MainWindow) -> None:
    window.selection.set(())
    by_name = window.actions_.by_name
    assert not by_name["remove"].isEnabled()
    assert not by_name["rename"].isEnabled()
    window.selection.set((_id(window, "Train"),))
    assert by_name["remove"].isEnabled()
    assert by_name["add_responsibility"].isEnabled()


def test_a_result_is_announced_in_the_status_line(window: MainWindow) -> None:
    window.commands.put((_id(window, "Ana"),), _id(window, "On-call"))
    assert window.status.words == "Ana becomes accountable for “On-call”"


def test_a_drop_with_alt_asks_for_the_letter_in_a_menu(window: MainWindow) -> None:
    chosen: list[str | None] = []
    window.map.letter_wanted.emit(window.mapToGlobal(window.rect().center()), chosen.append)
    menu = next(one for one in window.findChildren(QMenu) if one.isVisible())
    assert [action.text().split()[1] for action in menu.actions()] == [
        "Responsible",
        "Accountable",
        "Consulted",
        "Informed",
    ]
    QTest.keyClick(menu, Qt.Key.Key_C)
    assert chosen == ["C"]


def test_save_as_writes_a_file_that_opens_again(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "team.rolemap.json"
    monkeypatch.setattr(window.files, "ask_where", lambda *_: path)
    window.commands.rename(_id(window, "Ana"), "Anna")
    assert window.files.save()
    assert not window.isWindowModified()
    assert open_org(path).org.same_as(window.document.org)
    assert window.status.words == "Saved to team.rolemap.json"


def test_export_writes_what_is_chosen_and_says_so(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "matrix.csv"
    asked: list[object] = []

    def answer(*words: object) -> Path:
        asked.extend(words)
        return path

    monkeypatch.setattr(window.files, "ask_where", answer)
    dialog = window.handing.export()
    dialog.formats.choose(exporter_for(path, "matrix"))
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    qtbot.waitUntil(lambda: window.status.words == "Exported to matrix.csv")
    assert "On-call" in path.read_text(encoding="utf-8-sig")
    assert str(asked[1]).endswith("-matrix.csv")
    assert asked[2:] == [["Matrix as CSV (*.csv)"], ".csv"]


def test_what_is_looked_at_is_printed(window: MainWindow) -> None:
    dialog = window.handing.print()
    assert dialog.isVisible()
    dialog.close()


def test_closing_with_unsaved_changes_asks_first(window: MainWindow) -> None:
    window.commands.rename(_id(window, "Ana"), "Anna")
    said = _answer(QMessageBox.StandardButton.Cancel)
    assert not window.close()
    assert said
    assert window.isVisible()


def test_another_document_takes_the_place_of_the_first(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.rename(_id(window, "Ana"), "Anna")
    buttons = len(window.workspace.header.findChildren(QToolButton))
    window.open_document(Document(parse("stage Only")))
    assert [column.content.name for column in window.workspace.scene.in_order()] == ["Only"]
    assert not window.actions_.by_name["undo"].isEnabled()
    assert len(window.workspace.header.findChildren(QToolButton)) == buttons > 8
    qtbot.waitUntil(lambda: bool(window.bridge.findings()))


def test_a_file_that_cannot_be_opened_is_explained_and_nothing_is_lost(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "broken.rolemap.json"
    path.write_text('{"format":"rolemap","version":1,\n"stages":[{"id":"s"}]}')
    before = window.document
    said = _answer(QMessageBox.StandardButton.Ok)
    assert not window.files.open_path(path)
    assert "broken.rolemap.json, line 2" in said[0]
    assert window.document is before


def test_an_empty_map_says_what_to_do_next(window: MainWindow, qtbot: QtBot) -> None:
    window.open_document(Document(parse("")))
    empty = window.workspace.empty
    qtbot.waitUntil(empty.isVisible)
    buttons = {button.text(): button for button in empty.findChildren(QPushButton)}
    QTest.mouseClick(buttons["Add the first stage"], Qt.MouseButton.LeftButton)
    assert not empty.isVisible()
    editor = window.map.findChild(QLineEdit, "nameEditor")
    assert editor is not None
    QTest.keyClicks(editor, "Problem")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [stage.name for stage in window.document.org.stages()] == ["Problem"]


def test_f6_goes_from_panel_to_panel(window: MainWindow) -> None:
    window.activateWindow()
    window.map.setFocus()
    seen = set()
    for _ in range(4):
        window.hands.next_pane()
        focus = window.focusWidget()
        assert focus is not None
        seen.add(focus)
    assert len(seen) == 4


def test_assign_is_asked_for_from_every_panel(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, ...]] = []
    window.workspace.assign_wanted.connect(asked.append)
    monkeypatch.setattr(AssignDialog, "exec", lambda dialog: dialog.deleteLater())
    wanted = (_id(window, "On-call"),)
    panels = (window.workspace.team, window.workspace.problems, window.workspace.inspector)
    for panel in panels:
        panel.assign_wanted.emit(wanted)
    assert asked == [wanted] * len(panels)


def test_the_team_panel_hints_in_the_status_line(window: MainWindow) -> None:
    window.workspace.team.hinted.emit("Ana takes a seat as Engineer")
    assert window.status.words == "Ana takes a seat as Engineer"
    window.workspace.team.hinted.emit("")
    assert window.status.words == ""
