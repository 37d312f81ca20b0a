"""The dialog of conflicts: both sides of each, a choice by mouse or key, nothing chosen for you."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from rolemap.formats.conflict_words import field_words
from rolemap.formats.safe_file import Fingerprint
from rolemap.model.conflict import Conflict, Difference, Merged, Why
from rolemap.model.records import Person
from rolemap.session.document import Document
from rolemap.session.undecided import Undecided, open_document
from rolemap.ui.conflicts.conflict_model import Column
from rolemap.ui.conflicts.dialog import ConflictDialog
from rolemap.ui.conflicts.field_label import field_label, field_within
from rolemap.ui.conflicts.sides import Sides
from rolemap.ui.look.theme import Choice, ThemeSource
from tests import hostile
from tests.model.merges import random_triple
from tests.session.conflicted import NAME, START, write_conflicts, write_marks, write_named

_CHECK = Qt.ItemDataRole.CheckStateRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_LEFT = Qt.MouseButton.LeftButton

Open = Callable[..., ConflictDialog]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    made: list[ConflictDialog] = []

    def open_(found: Path | Undecided | None = None, theme: Choice = "light") -> ConflictDialog:
        path = found if isinstance(found, Path) else write_conflicts(tmp_path / NAME)
        undecided = found if isinstance(found, Undecided) else open_document(path)
        assert isinstance(undecided, Undecided)
        dialog = ConflictDialog(undecided, ThemeSource(theme))
        made.append(dialog)
        dialog.resize(960, 700)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        return dialog

    yield open_
    for dialog in made:
        dialog.done(0)
        dialog.deleteLater()
    QApplication.sendPostedEvents()


def click(dialog: ConflictDialog, row: int, column: int) -> None:
    index = dialog.model.index(row, column)
    at = dialog.table.visualRect(index).center()
    QTest.mouseClick(dialog.table.viewport(), _LEFT, Qt.KeyboardModifier.NoModifier, at)


def press(dialog: ConflictDialog, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(dialog.focusWidget(), key)


def sides(dialog: ConflictDialog) -> list[str]:
    return [dialog.model.chosen(row) or "" for row in range(dialog.model.rowCount())]


def row_of(dialog: ConflictDialog, words: str) -> int:
    rows = range(dialog.model.rowCount())
    return next(row for row in rows if words in dialog.model.why(row))


def answer(button: QMessageBox.StandardButton) -> list[str]:
    """Press a button of the next message box; what it said, once it has."""
    said: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            QTest.mouseClick(box.button(button), _LEFT)
        else:
            QTimer.singleShot(5, press)

    QTimer.singleShot(0, press)
    return said


# What is shown


def test_each_conflict_shows_what_was_and_both_sides(opened: Open) -> None:
    dialog = opened()
    row = row_of(dialog, "“Ben”")
    shown = [dialog.model.words(row, column) for column in Column]
    assert shown == ["“Ben”", "0.5", "0.8", "0.2"]
    assert dialog.model.point(row) == "Capacity"
    assert "3 conflicts" in dialog.introduction.words
    assert NAME in dialog.introduction.words
    assert NAME in dialog.windowTitle()


def test_what_is_removed_says_what_goes_along(opened: Open) -> None:
    dialog = opened()
    row = row_of(dialog, "“Caz”")
    assert dialog.model.words(row, Column.OURS) == "“Caz”: Title “Lead”"
    theirs = dialog.model.words(row, Column.THEIRS)
    assert theirs.startswith("“Caz” is removed, ")
    assert len(theirs) > len("“Caz” is removed, ")


def test_nothing_is_chosen_at_first(opened: Open) -> None:
    dialog = opened()
    assert sides(dialog) == ["", "", ""]
    assert dialog.left.text() == "3 of 3 are left to decide"
    assert not dialog.open_button.isEnabled()
    assert dialog.document is None


def test_sides_are_called_as_git_calls_them(opened: Open, tmp_path: Path) -> None:
    dialog = opened(write_marks(tmp_path / NAME))
    headings = [dialog.model.heading(column) for column in Column]
    assert headings == ["Conflict", "Before", "Ours (HEAD)", "Theirs (feature/data)"]
    assert "Theirs (feature/data): 0.2" in dialog.told.toPlainText()


def test_the_conflict_that_is_current_is_told_in_full(opened: Open) -> None:
    dialog = opened()
    row = row_of(dialog, "“Ben”")
    click(dialog, row, Column.ABOUT)
    assert dialog.told.toPlainText().split("\n") == [
        "Both sides have edited “Capacity” of “Ben”.",
        "Before: 0.5",
        "Ours: 0.8",
        "Theirs: 0.2",
    ]
    assert sides(dialog) == ["", "", ""]


@pytest.mark.parametrize("seed", range(80))
def test_the_sides_of_any_conflict_differ_in_words(seed: int) -> None:
    merged = random_triple(seed).merged()
    words = Sides(merged)
    for one in merged.conflicts:
        assert str(words.why(one))
        assert str(words.thing(one))
        assert str(words.point(one))
        assert str(words.before(one))
        assert str(words.on(one, "ours")) != str(words.on(one, "theirs"))


def test_a_field_is_called_as_in_the_details_and_else_as_in_the_file() -> None:
    def difference(field: str, kind: str = "person", record: str = "x") -> Difference:
        return Difference(record, kind, tuple(field.split(".")), (), 1, 2, 3)

    assert field_label(difference("managers")) == "Reports to"
    assert str(field_within(difference("managers"))) == "“Reports to”"
    assert str(field_label(difference("rank"))) == "Place in the order"
    assert str(field_within(difference("shoe_size"))) == "“shoe size”"
    assert field_label(difference("wiki", "", "")) == "wiki"
    assert str(field_within(difference("name"))) == "“Name”"
    assert field_words(difference("limits.load", "settings")) == "limits: load"


# Choosing


def test_a_click_on_a_side_chooses_it(opened: Open) -> None:
    dialog = opened()
    click(dialog, 0, Column.OURS)
    assert sides(dialog) == ["ours", "", ""]
    click(dialog, 0, Column.THEIRS)
    assert sides(dialog) == ["theirs", "", ""]
    click(dialog, 0, Column.THEIRS)
    assert sides(dialog) == ["theirs", "", ""]
    assert dialog.left.text() == "2 of 3 are left to decide"


@pytest.mark.parametrize("column", [Column.ABOUT, Column.BEFORE])
def test_a_click_elsewhere_chooses_nothing(opened: Open, column: Column) -> None:
    dialog = opened()
    click(dialog, 1, column)
    QTest.mouseClick(
        dialog.table.viewport(),
        Qt.MouseButton.RightButton,
        Qt.KeyboardModifier.NoModifier,
        dialog.table.visualRect(dialog.model.index(0, Column.OURS)).center(),
    )
    QTest.mouseClick(dialog.table.viewport(), _LEFT, pos=QPoint(300, 400))
    assert sides(dialog) == ["", "", ""]


def test_everything_can_be_done_with_the_keyboard(opened: Open) -> None:
    dialog = opened()
    key = Qt.Key
    press(dialog, key.Key_Space, key.Key_Down, key.Key_Right, key.Key_Space)
    assert sides(dialog) == ["ours", "theirs", ""]
    press(dialog, key.Key_Return)
    assert dialog.isVisible(), "what is not decided is not opened"
    press(dialog, key.Key_Tab)
    assert dialog.focusWidget() is dialog.next
    press(dialog, key.Key_Space)
    assert dialog.focusWidget() is dialog.table
    assert dialog.table.currentIndex().row() == 2
    press(dialog, key.Key_Space)
    assert sides(dialog) == ["ours", "theirs", "theirs"]
    press(dialog, key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.document is not None


def test_tab_leads_through_all_controls_and_back(opened: Open) -> None:
    dialog = opened()
    click(dialog, 0, Column.OURS)
    passed = []
    for _ in range(6):
        press(dialog, Qt.Key.Key_Tab)
        passed.append(dialog.focusWidget())
    cancel = dialog.buttons.buttons()
    assert passed[:4] == [dialog.next, dialog.ours, dialog.theirs, dialog.told]
    assert passed[4] in cancel
    assert passed[5] is dialog.table


@pytest.mark.parametrize("side", ["ours", "theirs"])
def test_one_side_can_be_chosen_for_all(opened: Open, side: str) -> None:
    dialog = opened()
    click(dialog, 1, Column.OURS)
    QTest.mouseClick(getattr(dialog, side), _LEFT)
    assert sides(dialog) == [side] * 3
    assert dialog.left.text() == "All are decided"
    assert dialog.open_button.isEnabled()
    assert not dialog.next.isEnabled()


def test_next_goes_to_what_is_left_and_around(opened: Open) -> None:
    dialog = opened()
    click(dialog, 2, Column.OURS)
    click(dialog, 1, Column.OURS)
    QTest.mouseClick(dialog.next, _LEFT)
    assert dialog.table.currentIndex().row() == 0


# What comes of it


def test_what_is_chosen_is_in_the_document(opened: Open) -> None:
    dialog = opened()
    QTest.mouseClick(dialog.ours, _LEFT)
    click(dialog, row_of(dialog, "“Ben”"), Column.THEIRS)
    QTest.mouseClick(dialog.open_button, _LEFT)
    assert isinstance(dialog.document, Document)
    org = dialog.document.org
    assert org.get(Person, "ben").capacity == 0.2
    assert org.get(Person, "caz").title == "Lead"
    assert not dialog.isVisible()


def test_a_few_choices_are_given_up_at_once(opened: Open, tmp_path: Path) -> None:
    dialog = opened()
    before = (tmp_path / NAME).read_bytes()
    click(dialog, 0, Column.OURS)
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.document is None
    assert (tmp_path / NAME).read_bytes() == before


def test_many_choices_are_not_lost_by_a_slip(opened: Open) -> None:
    dialog = opened()
    QTest.mouseClick(dialog.theirs, _LEFT)
    said = answer(QMessageBox.StandardButton.Cancel)
    press(dialog, Qt.Key.Key_Escape)
    assert said == ["Discard what you have chosen in 3 conflicts?"]
    assert dialog.isVisible()
    said = answer(QMessageBox.StandardButton.Discard)
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.document is None


def test_choices_that_no_longer_fit_are_explained_and_the_dialog_stays(opened: Open) -> None:
    impossible = Difference("ben", "person", ("capacity",), (), 0.5, 0.8, -7.0)
    merged = Merged(START, (Conflict(Why.BOTH_EDITED, impossible),))
    dialog = opened(Undecided(Path(NAME), merged, Fingerprint.of(b"")))
    click(dialog, 0, Column.THEIRS)
    said = answer(QMessageBox.StandardButton.Ok)
    QTest.mouseClick(dialog.open_button, _LEFT)
    assert said == ["“capacity” cannot hold that value."]
    assert dialog.isVisible()
    assert dialog.document is None
    click(dialog, 0, Column.OURS)
    QTest.mouseClick(dialog.open_button, _LEFT)
    assert dialog.document is not None


# Heard, hostile, many


def test_a_screen_reader_hears_the_whole_sentence_and_what_is_chosen(opened: Open) -> None:
    dialog = opened()
    row = row_of(dialog, "“Ben”")
    index = dialog.model.index(row, Column.THEIRS)
    sentence = "Both sides have edited “Capacity” of “Ben”."
    assert dialog.model.index(row, Column.ABOUT).data(_SPOKEN) == sentence
    assert index.data(_SPOKEN) == f"Theirs: 0.2. {sentence}"
    table = QAccessible.queryAccessibleInterface(dialog.table)
    assert table is not None
    # There are heads above, and hidden ones beside.
    cell = table.child((row + 1) * (len(Column) + 1) + 1 + Column.THEIRS)
    assert cell is not None
    assert cell.text(QAccessible.Text.Name) == index.data(_SPOKEN)
    assert not cell.state().checked
    click(dialog, row, Column.THEIRS)
    assert cell.state().checked
    for one in (dialog.table, dialog.told):
        assert one.accessibleName()


def test_what_was_chosen_is_announced(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "rolemap.ui.conflicts.dialog.announce", lambda _, words: heard.append(words)
    )
    dialog = opened()
    click(dialog, 0, Column.THEIRS)
    QTest.mouseClick(dialog.ours, _LEFT)
    assert heard == ["Theirs chosen. 2 of 3 are left to decide", "Ours chosen. All are decided"]


def test_names_are_shown_as_they_are_and_obeyed_by_nothing(opened: Open, tmp_path: Path) -> None:
    names = tuple(one for one in hostile.HOSTILE if len(one) < 400)
    dialog = opened(write_named(tmp_path / NAME, names))
    model = dialog.model
    assert model.rowCount() == len(names)
    for row in range(model.rowCount()):
        for column in Column:
            words = model.words(row, column)
            assert not set(words) & set("\n\r\t\x1b\x08\u202e")
            assert str(model.index(row, column).data(_SPOKEN))
        tip = model.index(row, Column.OURS).data(Qt.ItemDataRole.ToolTipRole)
        assert tip.startswith("<qt>")
        assert not {"<script", "<img", "<b>"} & {tip[at : at + 7] for at in range(4, len(tip))}
        assert model.told(row).count("\n") == 3
        dialog.table.go_to(row)
        dialog.grab()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_thousands_of_conflicts_are_decided_like_three(
    opened: Open, tmp_path: Path, theme: Choice
) -> None:
    names = tuple(f"Person {number}" for number in range(3000))
    dialog = opened(write_named(tmp_path / NAME, names), theme)
    assert dialog.model.words.cache_info().currsize < 500, "only what is in sight is put into words"
    dialog.table.go_to(2999)
    dialog.grab()
    press(dialog, Qt.Key.Key_Space)
    assert dialog.left.text() == "2999 of 3000 are left to decide"
    QTest.mouseClick(dialog.theirs, _LEFT)
    QTest.mouseClick(dialog.open_button, _LEFT)
    assert dialog.document is not None
    assert dialog.document.org.get(Person, "p2999").name == "Person 2999 1"


def test_rows_have_the_room_that_their_words_need(opened: Open, tmp_path: Path) -> None:
    dialog = opened(write_named(tmp_path / NAME, ("Ana", "word " * 40, "x" * 450)))
    heights = [dialog.table.rowHeight(row) for row in range(3)]
    assert heights[0] < heights[1] <= heights[2]
    assert heights[2] < 150
    dialog.resize(1900, 700)
    QApplication.processEvents()
    assert dialog.table.rowHeight(1) < heights[1]


def test_long_headings_are_cut_and_told_as_a_whole(opened: Open, tmp_path: Path) -> None:
    name = "feature/" + "very-" * 30
    dialog = opened(write_marks(tmp_path / NAME, theirs=name))
    horizontal = Qt.Orientation.Horizontal
    shown = dialog.model.headerData(Column.THEIRS, horizontal)
    assert str(shown).endswith("…")
    spoken = dialog.model.headerData(Column.THEIRS, horizontal, _SPOKEN)
    assert spoken == f"Theirs ({name})"
    tip = dialog.model.headerData(Column.THEIRS, horizontal, Qt.ItemDataRole.ToolTipRole)
    assert name in str(tip)


def test_only_a_check_of_a_side_can_be_written(opened: Open) -> None:
    model = opened().model
    checked = Qt.CheckState.Checked
    assert not model.setData(model.index(0, Column.BEFORE), checked, _CHECK)
    assert not model.setData(model.index(0, Column.OURS), "x")
    assert model.left == 3
