"""Cut, copy, paste and duplicate, as the menus do it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from rolemap.model.records import Person, Responsibility
from rolemap.ui.clipboard import RECORDS
from rolemap.ui.copying import Copying
from tests.ui.desk import Desk


@pytest.fixture(autouse=True)
def empty(qtbot: QtBot) -> Iterator[None]:
    """An empty clipboard before and after each test."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def other(qtbot: QtBot) -> Iterator[Desk]:
    """Another document, in another window."""
    made = Desk("stage Plan; responsibility Ask in Plan; person Dana")
    yield made
    made.close()


def _select(desk: Desk, *names: str) -> Copying:
    desk.selection.set(desk.id_of(name) for name in names)
    return Copying(desk.commands, lambda: None)


def _said(desk: Desk, *names: str) -> list[str]:
    return [str(getattr(desk.document.org.find(one), "name", "")) for one in desk.selection.ids]


def _put_text(words: str) -> None:
    data = QMimeData()
    data.setText(words)
    QGuiApplication.clipboard().setMimeData(data)


def test_a_copy_changes_nothing_and_says_so(desk: Desk) -> None:
    before = desk.document.org
    assert _select(desk, "Ingest").copy()
    assert desk.document.org is before
    assert desk.said == ["Copied"]
    assert "Ingest" in QGuiApplication.clipboard().text()


def test_what_is_copied_is_pasted_behind_what_is_selected(desk: Desk) -> None:
    _select(desk, "Ingest").copy()
    _select(desk, "Evaluate").paste()
    (stage,) = [works for name, works in desk.order() if name == "Train"]
    assert len(stage) == 2
    assert stage[0] == "Evaluate"
    assert stage[1].startswith("Ingest")
    assert _said(desk) == [stage[1]]
    assert len(desk.document.history.past) == 1
    desk.document.undo()
    assert desk.order()[1] == ("Train", ["Evaluate"])


def test_a_copy_goes_to_another_window(desk: Desk, other: Desk) -> None:
    _select(desk, "Data").copy()
    _select(other).paste()
    assert [name for name, _ in other.order()] == ["Plan", "Data"]
    assert other.order()[1][1] == ["Ingest", "Clean"]
    assert {"Ana", "Ben", "Dana"} <= {one.name for one in other.document.org.all(Person)}
    assert other.letters("Ingest") == desk.letters("Ingest")
    assert len(other.document.history.past) == 1
    other.document.undo()
    assert [name for name, _ in other.order()] == ["Plan"]


def test_a_cut_takes_away_and_a_paste_brings_back(desk: Desk) -> None:
    letters = desk.letters("Ingest")
    _select(desk, "Ingest").cut()
    assert desk.selection.ids == ()
    assert desk.order()[0] == ("Data", ["Clean"])
    assert len(desk.document.history.past) == 1
    _select(desk, "Run").paste()
    assert desk.order()[2] == ("Run", ["On-call", "Ingest"])
    assert desk.letters("Ingest") == letters


def test_duplicates_stand_beside_what_they_double(desk: Desk) -> None:
    _select(desk, "Ingest").duplicate()
    first, second, last = desk.order()[0][1]
    assert (first, last) == ("Ingest", "Clean")
    assert second.startswith("Ingest")
    assert _said(desk) == [second]
    assert len(desk.document.history.past) == 1


def test_a_duplicate_leaves_the_clipboard_alone(desk: Desk) -> None:
    _put_text("Kept")
    _select(desk, "Ingest").duplicate()
    assert QGuiApplication.clipboard().text() == "Kept"


def test_lines_of_text_become_responsibilities(desk: Desk) -> None:
    _put_text("Label\n  Check \n\nShip")
    _select(desk, "Data").paste()
    names = {one.name for one in desk.document.org.all(Responsibility)}
    assert {"Label", "Check", "Ship"} <= names
    assert len(desk.document.history.past) == 1
    assert _said(desk) == ["Label", "Check", "Ship"]


@pytest.mark.parametrize("what", ["copy", "cut", "duplicate", "paste"])
def test_without_anything_it_says_why(desk: Desk, what: str) -> None:
    before = desk.document.org
    getattr(_select(desk), what)()
    assert desk.document.org is before
    (said,) = desk.said
    assert said.endswith(".")


def test_what_cannot_be_copied_is_not_cut(desk: Desk) -> None:
    held = desk.document.org.assignments_on(desk.id_of("Ingest"))[0].id
    desk.selection.set((held,))
    before = desk.document.org
    _put_text("Kept")
    Copying(desk.commands, lambda: None).cut()
    assert desk.document.org is before
    assert desk.selection.ids == (held,)
    assert QGuiApplication.clipboard().text() == "Kept"


@pytest.mark.parametrize("mess", [b"", b"{}", b"\xff\xfe", b'{"format":"rolemap"}', b"[" * 9_000])
def test_a_broken_copy_is_refused_with_a_sentence(desk: Desk, mess: bytes) -> None:
    data = QMimeData()
    data.setData(RECORDS, mess)
    QGuiApplication.clipboard().setMimeData(data)
    before = desk.document.org
    _select(desk, "Data").paste()
    assert desk.document.org is before
    assert len(desk.said) == 1


def test_pasting_twice_is_two_steps(desk: Desk) -> None:
    copying = _select(desk, "Ingest")
    copying.copy()
    copying.paste()
    copying.paste()
    assert len(desk.order()[0][1]) == 4
    assert len(set(desk.order()[0][1])) == 4
    assert len(desk.document.history.past) == 2


def test_what_is_gone_is_not_copied(desk: Desk) -> None:
    _select(desk, "Ingest")
    desk.commands.remove([desk.id_of("Ingest")])
    assert not Copying(desk.commands, lambda: None).copy()
