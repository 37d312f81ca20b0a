"""Windows and their files: several at once, what is remembered, what is asked before leaving."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from rolemap.formats.notation import parse
from rolemap.formats.org_file import open_org
from rolemap.model.records import Responsibility
from rolemap.session.document import Document
from rolemap.ui.importing.dialog import ImportDialog
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.main_window import MainWindow, main_windows
from rolemap.ui.memory import Memory
from rolemap.ui.views.catalogue_panel import CataloguePanel
from tests.ui.desk import TEAM

_TODAY = date(2026, 1, 15)
_COPY = Qt.DropAction.CopyAction
_NONE = Qt.KeyboardModifier.NoModifier
_BUTTON = QMessageBox.StandardButton

Open = Callable[..., MainWindow]


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "state" / "window.json")


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Two organisations on disk."""
    paths = tmp_path / "one.rolemap.json", tmp_path / "two.rolemap.json"
    for path, source in zip(paths, (TEAM, "stage Plan; person Dana"), strict=True):
        Document(parse(source)).save(path)
    return paths


@pytest.fixture
def opened(qtbot: QtBot, memory: Memory) -> Iterator[Open]:
    """Opens windows that go with the test."""
    themes = ThemeSource("light")

    def make(path: Path | None = None) -> MainWindow:
        window = MainWindow(themes, today=_TODAY, memory=memory)
        window.resize(1200, 800)
        window.show()
        if path is not None:
            assert window.files.open_path(path)
            qtbot.waitUntil(lambda: window.bridge.judged)
        QApplication.processEvents()
        return window

    yield make
    for window in main_windows():
        window.document._saved = window.document.history.last  # nothing to ask about
        window.close()


def _answer(button: QMessageBox.StandardButton) -> list[str]:
    """Press a button of the next message box; returns what it said, once it has."""
    said: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(5, press)
            return
        said.append(box.text())
        QTest.mouseClick(box.button(button), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)
    return said


def _leave(window: MainWindow) -> None:
    """Close a window and let it go."""
    assert window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pyright: ignore[reportArgumentType]


def _people(window: MainWindow) -> list[str]:
    return [one.name for one in window.document.org.people()]


# Several windows


def test_two_windows_on_two_files_do_not_disturb_each_other(
    opened: Open, files: tuple[Path, Path]
) -> None:
    first, second = opened(files[0]), opened(files[1])
    first.commands.add_person()
    second.selection.set([second.document.org.stages()[0].id])
    assert _people(second) == ["Dana"]
    assert first.isWindowModified()
    assert not second.isWindowModified()
    assert first.selection.ids != second.selection.ids
    second.commands.undo()
    assert "New person" in _people(first)
    second.close()
    first.commands.undo()
    assert _people(first) == ["Ana", "Ben", "Chen"]


def test_a_file_that_is_open_already_is_not_opened_twice(
    opened: Open, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = opened(files[0]), opened(files[1])
    raised: list[MainWindow] = []
    monkeypatch.setattr(MainWindow, "activateWindow", lambda window: raised.append(window))  # noqa: PLW0108
    roundabout = files[0].parent / "state" / ".." / files[0].name
    assert second.files.open_path(roundabout)
    assert raised == [first]
    assert len(main_windows()) == 2
    assert _people(second) == ["Dana"]


def test_another_file_takes_a_window_of_its_own_once_something_was_done(
    opened: Open, files: tuple[Path, Path]
) -> None:
    first = opened(files[0])
    assert first.files.open_path(files[1])
    assert len(main_windows()) == 2
    (other,) = [window for window in main_windows() if window is not first]
    assert _people(other) == ["Dana"]
    assert other.pos() != first.pos()


def test_a_file_takes_the_place_of_the_start_page(opened: Open, files: tuple[Path, Path]) -> None:
    window = opened()
    assert window.at_start
    assert window.windowTitle().startswith("Start")
    window.files.open_path(files[0])
    assert not window.at_start
    assert main_windows() == [window]


def test_quitting_closes_all_and_stops_where_one_is_to_stay(
    opened: Open, files: tuple[Path, Path]
) -> None:
    opened(files[0])
    second = opened(files[1])
    second.commands.add_person()
    said = _answer(_BUTTON.Cancel)
    second.quit()
    assert len(said) == 1
    assert second.isVisible()
    said = _answer(_BUTTON.Discard)
    second.quit()
    assert not any(window.isVisible() for window in main_windows())


# The title, and what is asked before leaving


def test_the_title_names_the_document_and_marks_changes(
    opened: Open, files: tuple[Path, Path]
) -> None:
    window = opened(files[0])
    assert window.windowTitle() == "one[*] — RoleMap"
    assert window.windowFilePath() == str(files[0])
    window.commands.rename("settings", "Team <b>A</b>")
    assert window.windowTitle() == "Team <b>A</b>[*] — RoleMap"
    assert window.isWindowModified()
    assert window.files.save()
    assert not window.isWindowModified()
    window.commands.undo()
    assert window.isWindowModified()
    window.commands.redo()
    assert not window.isWindowModified()


@pytest.mark.parametrize("button", [_BUTTON.Save, _BUTTON.Discard, _BUTTON.Cancel])
def test_leaving_with_changes_asks_and_does_as_told(
    opened: Open, files: tuple[Path, Path], button: QMessageBox.StandardButton
) -> None:
    window = opened(files[0])
    before = files[0].read_bytes()
    window.commands.add_person()
    said = _answer(button)
    assert window.close() == (button != _BUTTON.Cancel)
    assert said == ["Save the changes to “one” first?"]
    saved = button == _BUTTON.Save
    assert (files[0].read_bytes() != before) == saved
    assert any(one.name == "New person" for one in open_org(files[0]).org.people()) == saved


def test_save_of_what_has_no_file_asks_where_and_staying_keeps_everything(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    window.files.new()
    window.commands.add_person()
    monkeypatch.setattr(window.files, "ask_where", lambda *_: None)
    _answer(_BUTTON.Save)
    assert not window.close()
    assert _people(window) == ["New person"]
    path = tmp_path / "new.rolemap.json"
    monkeypatch.setattr(window.files, "ask_where", lambda *_: path)
    _answer(_BUTTON.Save)
    assert window.close()
    assert [one.name for one in open_org(path).org.people()] == ["New person"]


def test_without_changes_nothing_is_asked(opened: Open, files: tuple[Path, Path]) -> None:
    window = opened(files[0])
    window.commands.add_person()
    window.commands.undo()
    assert window.close()


# Recent files


def _recent(window: MainWindow) -> list[tuple[str, bool]]:
    (menu,) = [one for one in window.findChildren(QMenu) if one.title() == "Open &recent"]
    menu.aboutToShow.emit()
    return [(action.text(), action.isEnabled()) for action in menu.actions()]


def test_recent_files_are_listed_newest_first_and_missing_ones_are_grey(
    opened: Open, files: tuple[Path, Path]
) -> None:
    window = opened()
    assert _recent(window) == [("No file yet", False)]
    _leave(opened(files[0]))
    _leave(opened(files[1]))
    files[0].unlink()
    newest, missing = _recent(window)
    assert newest[0].startswith("&1  ")
    assert "two.rolemap.json" in newest[0]
    assert newest[1]
    assert "one.rolemap.json" in missing[0]
    assert missing[0].endswith("(missing)")
    assert not missing[1]


def test_a_recent_file_is_opened_from_the_menu(opened: Open, files: tuple[Path, Path]) -> None:
    _leave(opened(files[1]))
    window = opened()
    (menu,) = [one for one in window.findChildren(QMenu) if one.title() == "Open &recent"]
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert _people(window) == ["Dana"]


def test_without_a_memory_there_is_no_list(qtbot: QtBot) -> None:
    window = MainWindow(ThemeSource("light"), Document(parse(TEAM)), today=_TODAY)
    (menu,) = [one for one in window.findChildren(QMenu) if one.title() == "Open &recent"]
    assert not menu.isEnabled()
    window.close()
    window.deleteLater()


# Files dropped on a window


def _drop(window: MainWindow, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at = QPoint(300, 300)
    enter = QDragEnterEvent(at, _COPY, data, Qt.MouseButton.LeftButton, _NONE)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(at), _COPY, data, Qt.MouseButton.LeftButton, _NONE)
        QApplication.sendEvent(window, event)
    return enter.isAccepted()


def test_a_dropped_file_is_opened(opened: Open, files: tuple[Path, Path], qtbot: QtBot) -> None:
    window = opened()
    assert _drop(window, files[1])
    qtbot.waitUntil(lambda: not window.at_start)
    assert _people(window) == ["Dana"]
    assert window.status.words == ""


def test_several_files_at_once_are_not_welcome(opened: Open, files: tuple[Path, Path]) -> None:
    assert not _drop(opened(), *files)


def test_a_dropped_file_that_is_none_of_ours_is_explained(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    window = opened()
    assert _drop(window, path)
    dialog = _offered(qtbot)
    assert "“picture.png” is a picture" in dialog.problem.words
    dialog.reject()
    assert window.at_start


def test_what_others_keep_is_offered_when_it_is_dropped(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("Name,E-mail\nAna,ana@here.example\nBen,ben@here.example\n")
    window = opened()
    assert _drop(window, path)
    _offered(qtbot).take_button.click()
    assert _people(window) == ["Ana", "Ben"]
    window.document.undo()
    assert _people(window) == []


def test_a_table_that_is_pasted_on_the_map_is_offered(opened: Open, qtbot: QtBot) -> None:
    window = opened()
    window.files.new()
    QApplication.clipboard().setText("Task\tAna\tBen\nTrain\tA\tR\nServe\tC\tA\n")
    window.hands.paste()
    _offered(qtbot).take_button.click()
    assert [one.name for one in window.document.org.all(Responsibility)] != []


def test_a_folder_of_others_is_offered_too(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "repo").mkdir()
    (tmp_path / "repo" / "CODEOWNERS").write_text("/src @ana\n/docs @ben\n")
    window = opened()
    assert window.files.open_path(tmp_path / "repo")
    _offered(qtbot).take_button.click()
    assert len(list(window.document.org.all(Responsibility))) == 2


def _offered(qtbot: QtBot) -> ImportDialog:
    """The import dialog, once it shows what would come."""

    def shown() -> list[ImportDialog]:
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, ImportDialog)]
        return [one for one in found if one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=20_000)
    (dialog,) = shown()
    qtbot.waitUntil(lambda: not dialog.bar.isVisible(), timeout=60_000)
    return dialog


# What is remembered


def _look_around(window: MainWindow) -> None:
    window.map.fold([window.document.org.stages()[1].id])
    window.map.camera.zoom_by(2)
    for bar in (window.map.horizontalScrollBar(), window.map.verticalScrollBar()):
        bar.setValue((bar.minimum() + bar.maximum()) // 2)
    QApplication.processEvents()


def _shown(window: MainWindow) -> list[bool]:
    names = ("team", "outline", "problems", "details", "history")
    return [window.workspace.is_shown(name) for name in names]


def _sizes(window: MainWindow) -> dict[str, QRect]:
    """Where the panels are that can be seen."""
    docks = window.workspace.findChildren(QDockWidget)
    return {one.objectName(): one.geometry() for one in docks if not one.visibleRegion().isEmpty()}


def test_view_and_folds_of_a_file_come_back(opened: Open, files: tuple[Path, Path]) -> None:
    window = opened(files[0])
    _look_around(window)
    sight, folded = window.map.camera.sight, window.workspace.scene.folded
    _leave(window)
    again = opened(files[0])
    assert again.workspace.scene.folded == folded
    assert again.map.camera.scale == pytest.approx(sight.scale)
    gone = QPointF(*again.map.camera.sight.centre) - QPointF(*sight.centre)
    # Scroll bars come and go meanwhile, and take their room.
    assert gone.manhattanLength() * sight.scale <= 40


def test_each_file_has_a_view_of_its_own(opened: Open, files: tuple[Path, Path]) -> None:
    window = opened(files[0])
    _look_around(window)
    _leave(window)
    other = opened(files[1])
    assert not other.workspace.scene.folded
    assert other.map.camera.scale == pytest.approx(1)


def test_a_folded_stage_that_is_gone_is_forgotten(opened: Open, files: tuple[Path, Path]) -> None:
    window = opened(files[0])
    _look_around(window)
    _leave(window)
    document = Document.open(files[0])
    Document(parse("stage Other")).save(files[0].with_name("x.rolemap.json"))
    files[0].unlink()
    Document(parse("stage Other")).save(files[0])
    assert document.path == files[0]
    again = opened(files[0])
    assert not again.workspace.scene.folded


def test_the_panels_come_back_where_they_were(opened: Open, files: tuple[Path, Path]) -> None:
    window = opened(files[0])
    assert _shown(window) == [True] * 5
    window.workspace.toggle("problems")
    window.workspace.toggle("history")
    wanted = _shown(window)
    _leave(window)
    again = opened(files[1])
    assert _shown(again) == wanted != [True] * 5


def test_the_catalogue_that_was_listed_comes_back_with_its_file(
    opened: Open, files: tuple[Path, Path]
) -> None:
    window = opened(files[0])
    window.workspace.toggle("catalogue")
    (panel,) = window.findChildren(CataloguePanel)
    assert panel.catalogue_id == "by-stage"
    panel.combo.setCurrentIndex(panel.combo.findData("crisp-dm"))
    _leave(window)
    for path, listed in ((files[1], ""), (files[0], "crisp-dm")):
        again = opened(path)
        assert again.workspace.listed == listed
        if listed:
            again.workspace.toggle("catalogue")
            assert [one.catalogue_id for one in again.findChildren(CataloguePanel)] == [listed]
        _leave(again)


def test_reset_puts_the_panels_back_for_good(
    opened: Open, files: tuple[Path, Path], qtbot: QtBot
) -> None:
    window = opened(files[0])
    first = _sizes(window)
    window.workspace.toggle("problems")
    window.actions_.by_name["reset"].trigger()
    assert _shown(window) == [True] * 5
    qtbot.waitUntil(lambda: _sizes(window) == first)
    assert "layout" in window.status.words
    _leave(window)
    assert _shown(opened(files[0])) == [True] * 5


def test_a_window_that_is_shown_again_shows_what_it_showed(
    opened: Open, files: tuple[Path, Path]
) -> None:
    window = opened(files[0])
    window.workspace.toggle("problems")
    _look_around(window)
    sight, shown = window.map.camera.sight, _shown(window)
    folded = window.workspace.scene.folded
    window.showMinimized()
    window.showNormal()
    QApplication.processEvents()
    assert _shown(window) == shown
    assert window.map.camera.scale == pytest.approx(sight.scale)
    assert window.workspace.scene.folded == folded


def test_the_theme_is_remembered(opened: Open, memory: Memory) -> None:
    window = opened()
    window.actions_.by_name["theme_dark"].trigger()
    assert memory.theme == "dark"
    window.actions_.by_name["theme_light"].trigger()
    assert memory.theme == "light"


# The start page


def test_the_start_page_comes_back_only_where_nothing_is_lost(
    opened: Open, files: tuple[Path, Path]
) -> None:
    window = opened()
    window.files.new()
    assert not window.at_start
    window.actions_.by_name["start_page"].trigger()
    assert window.at_start
    assert main_windows() == [window]
    window.files.open_path(files[0])
    window.actions_.by_name["start_page"].trigger()
    assert not window.at_start
    assert len(main_windows()) == 2


def test_the_start_page_starts_an_empty_organisation_and_the_sample(opened: Open) -> None:
    window = opened()
    assert window.start_page is not None
    window.start_page.sample_wanted.emit()
    assert len(window.document.org.stages()) > 2
    assert window.document.path is None
    assert not window.isWindowModified()
    other = opened()
    assert other.start_page is not None
    other.start_page.empty_wanted.emit()
    assert not other.at_start
    assert other.document.org.stages() == []


def test_the_start_page_asks_for_a_file(opened: Open, files: tuple[Path, Path]) -> None:
    window = opened()
    asked: list[str] = []

    def give_up() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(5, give_up)
            return
        asked.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(0, give_up)
    assert window.start_page is not None
    window.start_page.open_wanted.emit()
    assert asked == ["Open"]
    assert window.at_start
