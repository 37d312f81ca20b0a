"""A conflicted file, opened in whichever way: decided first, then a document like any other."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox
from pytestqt.qtbot import QtBot

from rolemap.formats.org_file import SUFFIX, dumps, open_org
from rolemap.formats.unresolved import is_conflicted
from rolemap.model.edits.fields import set_fields
from rolemap.model.org import Org
from rolemap.model.records import Person
from rolemap.ui.conflicts.conflict_model import Column
from rolemap.ui.conflicts.dialog import ConflictDialog
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.main_window import MainWindow, main_windows, open_window
from rolemap.ui.memory import Memory
from tests.cli.repository import Edit, Repository
from tests.session.conflicted import NAME, START, write_conflicts, write_marks

_LEFT = Qt.MouseButton.LeftButton
_TODAY = date(2026, 1, 15)

Open = Callable[[], MainWindow]


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "state" / "window.json")


@pytest.fixture
def opened(qapp: QApplication, memory: Memory) -> Iterator[Open]:
    """Opens windows that go with the test."""
    themes = ThemeSource("light")

    def make() -> MainWindow:
        window = MainWindow(themes, today=_TODAY, memory=memory)
        window.resize(1200, 800)
        window.show()
        QApplication.processEvents()
        return window

    yield make
    for window in main_windows():
        window.document._saved = window.document.history.last  # nothing to ask about
        window.close()


def when_asked(do: Callable[[ConflictDialog], None]) -> list[ConflictDialog]:
    """Do something with the next dialog of conflicts; the dialogs that there were."""
    seen: list[ConflictDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ConflictDialog):
            QTimer.singleShot(5, look)
            return
        seen.append(dialog)
        do(dialog)

    QTimer.singleShot(0, look)
    return seen


def choose(column: Column) -> Callable[[ConflictDialog], None]:
    """Choose a side everywhere, by hand, and open the file."""

    def do(dialog: ConflictDialog) -> None:
        for row in range(dialog.model.rowCount()):
            at = dialog.table.visualRect(dialog.model.index(row, column)).center()
            QTest.mouseClick(dialog.table.viewport(), _LEFT, pos=at)
        QTest.mouseClick(dialog.open_button, _LEFT)

    return do


def cancel(dialog: ConflictDialog) -> None:
    standard = QDialogButtonBox.StandardButton
    QTest.mouseClick(dialog.buttons.button(standard.Cancel), _LEFT)


def capacity(org: Org) -> float:
    return org.get(Person, "ben").capacity


# Opening


def test_what_was_decided_is_opened_and_is_one_step(opened: Open, tmp_path: Path) -> None:
    path = write_conflicts(tmp_path / NAME)
    window = opened()
    when_asked(choose(Column.THEIRS))
    assert window.files.open_path(path)
    assert window.document.path == path
    assert capacity(window.document.org) == 0.2
    assert window.isWindowModified()
    assert window.status.words == "3 conflicts decided; save to keep it"
    labels = [str(step.label) for step in window.document.history.past]
    assert labels == ["Decide 3 conflicts of a merge"]
    window.actions_.by_name["undo"].trigger()
    assert capacity(window.document.org) == 0.8
    assert window.document.org.find("caz") is not None
    assert window.isWindowModified(), "on disk there are conflicts still"
    window.actions_.by_name["redo"].trigger()
    assert window.files.save()
    assert not window.isWindowModified()
    assert open_org(path).org.same_as(window.document.org)
    assert not is_conflicted(open_org(path).org)


def test_our_side_alone_is_still_to_be_saved(opened: Open, tmp_path: Path) -> None:
    path = write_conflicts(tmp_path / NAME)
    window = opened()
    when_asked(choose(Column.OURS))
    assert window.files.open_path(path)
    assert window.isWindowModified()
    assert window.files.save()
    assert not is_conflicted(open_org(path).org)


def test_cancel_opens_nothing_and_leaves_the_file_alone(
    opened: Open, memory: Memory, tmp_path: Path
) -> None:
    path = write_conflicts(tmp_path / NAME)
    before, written = path.read_bytes(), path.stat().st_mtime_ns
    window = opened()
    seen = when_asked(cancel)
    assert not window.files.open_path(path)
    assert len(seen) == 1
    assert window.at_start
    assert main_windows() == [window]
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, written)
    assert memory.recent() == ()


def test_a_decided_file_takes_a_window_of_its_own_beside_work(
    opened: Open, memory: Memory, tmp_path: Path
) -> None:
    window = opened()
    window.files.new()
    window.commands.add_person()
    when_asked(choose(Column.THEIRS))
    path = write_conflicts(tmp_path / NAME)
    assert window.files.open_path(path)
    (other,) = [one for one in main_windows() if one is not window]
    assert capacity(other.document.org) == 0.2
    assert "3 conflicts decided" in other.status.words
    assert "conflicts" not in window.status.words
    assert [one.path for one in memory.recent()] == [path]
    # It is open now, and not asked about again.
    assert window.files.open_path(path)
    assert len(main_windows()) == 2


def test_a_file_with_marks_of_git_is_dropped(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    path = write_marks(tmp_path / NAME)
    window = opened()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at, copy = QPoint(300, 300), Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(at, copy, data, _LEFT, none))
    seen = when_asked(choose(Column.THEIRS))
    QApplication.sendEvent(window, QDropEvent(QPointF(at), copy, data, _LEFT, none))
    qtbot.waitUntil(lambda: not window.at_start)
    assert len(seen) == 1
    assert capacity(window.document.org) == 0.2
    assert window.status.words == "1 conflict decided; save to keep it"


@pytest.mark.parametrize("write", [write_conflicts, write_marks])
def test_a_file_named_at_the_start_is_decided_before_the_window(
    memory: Memory, tmp_path: Path, qtbot: QtBot, write: Callable[[Path], Path], opened: Open
) -> None:
    path = write(tmp_path / NAME)
    when_asked(choose(Column.THEIRS))
    window = open_window(ThemeSource("light"), path, memory)
    assert window.at_start
    qtbot.waitUntil(lambda: not window.at_start)
    assert main_windows() == [window]
    assert capacity(window.document.org) == 0.2
    assert [one.path for one in memory.recent()] == [path]


def test_the_start_page_and_the_recent_files_ask_too(
    opened: Open, memory: Memory, tmp_path: Path, qtbot: QtBot
) -> None:
    path = write_conflicts(tmp_path / NAME)
    window = opened()
    assert window.start_page is not None
    seen = when_asked(cancel)
    window.start_page.file_chosen.emit(path)
    memory.note(path, "Team")
    window._recent._fill()
    again = when_asked(choose(Column.OURS))
    window._recent.actions()[0].trigger()
    qtbot.waitUntil(lambda: not window.at_start)
    assert len(seen) == len(again) == 1


def test_marks_that_cannot_be_rebuilt_are_explained(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_text("<<<<<<< HEAD\n=======\n>>>>>>> other\n")
    window = opened()
    said: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    QTimer.singleShot(50, press)
    assert not window.files.open_path(path)
    assert NAME in said[0].replace("\u200b", "")
    assert window.at_start


def test_who_wrote_the_file_meanwhile_is_not_overwritten(opened: Open, tmp_path: Path) -> None:
    path = write_conflicts(tmp_path / NAME)
    window = opened()

    def meanwhile(dialog: ConflictDialog) -> None:
        path.write_bytes(dumps(START))
        choose(Column.THEIRS)(dialog)

    when_asked(meanwhile)
    assert window.files.open_path(path)
    said: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    QTimer.singleShot(50, press)
    assert not window.files.save()
    assert "somebody has changed it" in said[0]
    assert path.read_bytes() == dumps(START)


# In a repository


def _edit(value: float) -> Edit:
    return lambda org: set_fields(org, "ben", capacity=value)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    found = Repository(tmp_path / "repo", tmp_path / "bin")
    for name in ("PATH", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM"):
        monkeypatch.setenv(name, found.env[name])
    return found


@pytest.mark.parametrize("set_up", [True, False], ids=["by RoleMap", "as text"])
def test_a_conflict_of_git_is_decided_saved_and_committed(
    opened: Open, repository: Repository, *, set_up: bool
) -> None:
    if set_up:
        repository.rolemap("git-setup")
    repository.branches(START, _edit(0.8), _edit(0.2))
    repository("merge", "--no-edit", "other", code=1)
    window = opened()
    seen = when_asked(choose(Column.THEIRS))
    assert window.files.open_path(repository.path)
    assert seen[0].model.rowCount() == 1
    assert window.status.words == (f"1 conflict decided; save, then tell git with “git add {NAME}”")
    assert window.files.save()
    assert repository("status", "--porcelain").split()[0] == "UU"
    repository("add", NAME)
    repository("commit", "-q", "--no-edit")
    assert repository("status", "--porcelain") == ""
    assert capacity(repository.org()) == 0.2
    assert "other" in repository("branch", "--merged")
    assert "has left" not in repository.run("sh", "-c", f"rolemap check {NAME} || true")


def test_in_a_rebase_the_sides_bear_their_names(opened: Open, repository: Repository) -> None:
    repository.branches(START, _edit(0.8), _edit(0.2))
    repository("switch", "-q", "other")
    repository("rebase", "-q", "main", code=1)
    window = opened()
    seen: list[str] = []

    def read(dialog: ConflictDialog) -> None:
        seen.extend(dialog.model.heading(one) for one in (Column.OURS, Column.THEIRS))
        choose(Column.THEIRS)(dialog)

    when_asked(read)
    assert window.files.open_path(repository.path)
    assert seen[0] == "Ours (HEAD)"
    assert "plan" in seen[1]
    assert window.files.save()
    repository("add", NAME)
    repository("rebase", "--continue")
    assert capacity(repository.org()) == 0.2


def test_the_name_in_what_git_is_told_can_be_typed(
    opened: Open, repository: Repository, tmp_path: Path
) -> None:
    path = write_conflicts(repository.root / f"a team's plan; rm x{SUFFIX}")
    window = opened()
    when_asked(choose(Column.OURS))
    assert window.files.open_path(path)
    words = window.status.words
    repository.run("sh", "-c", words.partition("“")[2].removesuffix("”"))
    assert repository("status", "--porcelain").startswith("A ")
