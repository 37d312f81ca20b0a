"""Every entry of every menu: what it is reached by, and that it does no harm, whenever chosen."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rolemap.formats.org_file import open_org
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Handoff, Person, Responsibility, Stage
from rolemap.session.document import Document
from rolemap.ui.actions import entries
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.main_window import MainWindow, main_windows
from rolemap.ui.menus.all import MENUS
from rolemap.ui.start.offers import sample_path

_TODAY = date(2026, 1, 15)
_KINDS = (Stage, Responsibility, Assignment, Person, Handoff)


def test_no_two_entries_share_a_name_or_a_key() -> None:
    names = Counter(entry.name for entry in entries())
    assert [name for name, count in names.items() if count > 1] == []
    keys = Counter(QKeySequence(key).toString() for entry in entries() for key in entry.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def _mnemonic(words: str) -> str | None:
    bare = words.replace("&&", "")
    return bare[bare.index("&") + 1].casefold() if "&" in bare else None


@pytest.mark.parametrize("title", MENUS)
def test_no_two_entries_of_a_menu_share_a_mnemonic(title: str) -> None:
    texts = [entry.text for entry in MENUS[title] if entry is not None]
    if title == "&File":
        texts.append("Open &recent")  # stands among them
    letters = Counter(letter for letter in map(_mnemonic, texts) if letter is not None)
    assert [letter for letter, count in letters.items() if count > 1] == []


def test_every_menu_has_a_mnemonic_of_its_own() -> None:
    letters = [_mnemonic(title) for title in MENUS]
    assert None not in letters
    assert len(set(letters)) == len(letters)


def test_every_key_can_be_typed() -> None:
    for entry in entries():
        for key in entry.keys:
            assert QKeySequence(key).toString(), (entry.name, key)


class _Answers:
    """Closes every dialog that holds the program up, for as long as it is wanted."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.wanted = True
        QTimer.singleShot(0, self._look)

    def _look(self) -> None:
        asking = QApplication.activeModalWidget()
        if asking is not None:
            self.seen.append(type(asking).__name__)
            asking.reject() if isinstance(asking, QDialog) else asking.close()
        if self.wanted:
            QTimer.singleShot(1, self._look)


@pytest.fixture
def nothing_left(qtbot: QtBot) -> Iterator[None]:
    """Windows that an entry opened go with the test."""
    QGuiApplication.clipboard().clear()
    yield
    for window in main_windows():
        window.document._saved = window.document.history.last  # nothing to ask about
        window.close()
    QGuiApplication.clipboard().clear()


def _window(qtbot: QtBot, org: Org) -> MainWindow:
    window = MainWindow(ThemeSource("light"), Document(org), today=_TODAY)
    window.resize(1100, 700)
    window.show()
    qtbot.waitUntil(lambda: window.bridge.judged)
    return window


def _chosen(org: Org) -> list[tuple[Id, ...]]:
    """Nothing, one of each kind, several, all, and what is not there."""
    ones = [min((one.id for one in org.all(kind)), default=None) for kind in _KINDS]
    found = tuple(one for one in ones if one is not None)
    return [(), *((one,) for one in found), found, ("gone",)]


def _trigger(window: MainWindow, name: str) -> list[str]:
    """Choose an entry, if it can be chosen; returns the dialogs that were answered."""
    window.actions_.refresh()
    action = window.actions_.by_name[name]
    answers = _Answers()
    action.trigger()
    QApplication.processEvents()
    answers.wanted = False
    for other in QApplication.topLevelWidgets():
        _put_away(other, window)
    QApplication.processEvents()
    return answers.seen


def _put_away(other: QWidget, window: MainWindow) -> None:
    if isinstance(other, MainWindow) and other is not window:
        other.document._saved = other.document.history.last  # nothing to ask about
        other.close()
    elif isinstance(other, QDialog | QMenu) and other.isVisible():
        other.close()


@pytest.mark.parametrize("source", ["sample", "empty"])
def test_every_entry_can_be_chosen(
    qtbot: QtBot, nothing_left: None, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    start = open_org(sample_path()).org if source == "sample" else Org.of()
    window = _window(qtbot, start)
    # Never untouched, so that what is opened gets a window of its own.
    monkeypatch.setattr(MainWindow, "untouched", property(lambda one: one is not window))
    names = [entry.name for entry in entries() if entry.name not in ("close", "quit")]
    with qtbot.captureExceptions() as errors:
        for place in range(len(_chosen(start))):
            for name in names:
                window.selection.set(_chosen(window.document.org)[place : place + 1][0])
                _trigger(window, name)
                assert errors == [], (name, place)
                assert window.isVisible(), (name, place)
                while window.document.history.last is not None:
                    window.document.undo()
                assert window.document.org.same_as(start), (name, place)


@pytest.mark.parametrize("name", ["close", "quit"])
def test_the_window_is_left(qtbot: QtBot, nothing_left: None, name: str) -> None:
    window = _window(qtbot, Org.of())
    assert _trigger(window, name) == []
    assert main_windows() == [] or not window.isVisible()


@pytest.mark.parametrize("name", ["close", "quit"])
def test_the_window_stays_when_the_question_is_given_up(
    qtbot: QtBot, nothing_left: None, name: str
) -> None:
    window = _window(qtbot, Org.of())
    window.commands.add_person()
    assert _trigger(window, name) == ["QMessageBox"]
    assert window.isVisible()


def test_at_the_start_page_only_what_makes_sense_can_be_chosen(
    qtbot: QtBot, nothing_left: None
) -> None:
    window = MainWindow(ThemeSource("light"), today=_TODAY)
    window.show()
    able = {name for name, action in window.actions_.by_name.items() if action.isEnabled()}
    assert able == {entry.name for entry in entries() if entry.at_start}
    with qtbot.captureExceptions() as errors:
        for name in sorted(able - {"close", "quit", "new", "sample", "tour"}):
            _trigger(window, name)
            assert errors == [], name
            assert window.at_start, name


def test_the_entries_say_which_are_on(qtbot: QtBot, nothing_left: None) -> None:
    window = _window(qtbot, Org.of())
    for entry in entries():
        action = window.actions_.by_name[entry.name]
        assert action.isCheckable() == bool(entry.choice or entry.checked)
        if entry.checked is not None:
            assert action.isChecked() == entry.checked(window.hands)


def test_fold_all_folds_and_unfolds(qtbot: QtBot, nothing_left: None, tmp_path: Path) -> None:
    window = _window(qtbot, open_org(sample_path()).org)
    stages = {stage.id for stage in window.document.org.stages()}
    _trigger(window, "fold_all")
    assert window.workspace.scene.folded == stages
    _trigger(window, "fold_all")
    assert not window.workspace.scene.folded
