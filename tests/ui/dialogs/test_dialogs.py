"""The dialogs: the keyboard does what a drag can, and words are never more than words."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from rolemap.formats import templates
from rolemap.model.errors import RoleMapError
from rolemap.ui.dialogs.assign import AssignDialog
from rolemap.ui.dialogs.choice_rows import CHOICE
from rolemap.ui.dialogs.message import (
    ask_save,
    problem_box,
    save_question,
    show_problem,
)
from rolemap.ui.dialogs.reason import ReasonDialog
from rolemap.ui.dialogs.template import TemplateDialog
from rolemap.ui.look.theme import ThemeSource
from tests.random_edits import TODAY
from tests.ui.views.office import HOSTILE, Office, hostile_org, stays_inside

Show = Callable[[QWidget], None]
_OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def office(qtbot: QtBot) -> Iterator[Office]:
    made = Office()
    yield made
    made.close()


@pytest.fixture
def assigning(office: Office, qtbot: QtBot) -> Callable[..., AssignDialog]:
    """Opens the dialog for things by name."""

    def make(*wanted: str) -> AssignDialog:
        ids = tuple(office.id_of(name) for name in wanted)
        bridge, _, commands, themes = office.parts
        dialog = AssignDialog(bridge, commands, themes, ids)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        QApplication.processEvents()
        return dialog

    return make


def offered(dialog: AssignDialog) -> list[str]:
    model = dialog.list.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def key(dialog: AssignDialog, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(dialog.list.line, one)


# Assigning


def test_responsibility_takes_people_roles_and_teams(assigning: Callable) -> None:
    dialog = assigning("Pager")
    assert offered(dialog) == ["Ana", "Ben", "Cem", "Dana", "Engineer", "Scientist", "Core"]
    assert dialog.windowTitle() == "Assign “Pager”"
    assert dialog.promise.words == "Ana becomes accountable for “Pager”"


def test_typing_filters_and_enter_assigns(office: Office, assigning: Callable) -> None:
    dialog = assigning("Pager")
    QTest.keyClicks(dialog.list.line, "da")
    assert offered(dialog) == ["Dana", "Ana"]  # Ana is a data scientist
    assert dialog.promise.words == "Dana becomes accountable for “Pager”"
    key(dialog, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert office.letters("Pager") == {("Dana", "A")}
    assert office.steps() == ["Assign Dana to Pager"]
    assert not dialog.isVisible()


@pytest.mark.parametrize(("by", "letter"), [("alt", "R"), ("alt", "C"), ("alone", "I")])
def test_letter_is_chosen_by_key(
    office: Office, assigning: Callable, qtbot: QtBot, by: str, letter: str
) -> None:
    dialog = assigning("Pager")
    if by == "alt":
        alt = Qt.KeyboardModifier.AltModifier
        QTest.keyClick(dialog.list.line, getattr(Qt.Key, f"Key_{letter}"), alt)
    else:
        dialog.list.view.setFocus()
        QTest.keyClicks(dialog.list.view, letter.lower())
    qtbot.waitUntil(lambda: dialog.letter == letter)  # a button pressed by key stays down a while
    known = office.org.scheme.find(letter)
    assert known is not None
    assert dialog.meaning.words.startswith(known.name)
    dialog.assign()
    assert office.letters("Pager") == {("Ana", letter)}


def test_stage_takes_somebody_for_all_of_it(office: Office, assigning: Callable) -> None:
    dialog = assigning("Data")
    QTest.keyClicks(dialog.list.line, "cem")
    assert dialog.promise.words == "Cem joins all 2 responsibilities of “Data”"
    key(dialog, Qt.Key.Key_Enter)
    assert office.letters("Ingest") == {("Ana", "A"), ("Ana", "R"), ("Cem", "R")}


def test_person_takes_work_or_a_seat(office: Office, assigning: Callable) -> None:
    dialog = assigning("Dana")
    assert offered(dialog)[:3] == ["Data", "Ingest", "Clean"]
    assert "Scientist" in offered(dialog)
    assert "Ana" not in offered(dialog)
    QTest.keyClicks(dialog.list.line, "scientist")
    assert dialog.promise.words == "Dana takes a seat as Scientist"
    assert not dialog.letters["R"].isEnabled()
    key(dialog, Qt.Key.Key_Return)
    assert office.org.seats_held_by(office.id_of("Dana"))


def test_role_takes_people_or_work(assigning: Callable) -> None:
    dialog = assigning("Scientist")
    assert "Dana" in offered(dialog)
    assert "Pager" in offered(dialog)
    assert "Engineer" not in offered(dialog)


def test_team_takes_members_or_work(office: Office, assigning: Callable) -> None:
    dialog = assigning("Core")
    QTest.keyClicks(dialog.list.line, "dana")
    assert dialog.promise.words == "Dana joins Core"
    key(dialog, Qt.Key.Key_Return)
    assert len(office.org.members_of(office.id_of("Core"))) == 2


def test_several_targets_and_several_people_are_one_step(
    office: Office, assigning: Callable
) -> None:
    dialog = assigning("Pager", "Evaluate")
    view = dialog.list.view
    view.selectAll()
    assert "and 13 more like it" in dialog.promise.words
    dialog.assign()
    assert office.steps() == ["Make 14 assignments"]
    office.commands.undo()
    assert office.letters("Pager") == set()


def test_what_would_change_nothing_cannot_be_done(office: Office, assigning: Callable) -> None:
    dialog = assigning("Ingest")
    dialog.letters["A"].setChecked(True)
    assert dialog.promise.words == "Ana is accountable for “Ingest” already."
    assert not dialog.buttons.button(_OK).isEnabled()
    key(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert office.steps() == []


def test_nothing_of_that_name(assigning: Callable) -> None:
    dialog = assigning("Pager")
    QTest.keyClicks(dialog.list.line, "zzz")
    assert offered(dialog) == []
    assert dialog.promise.words == "Nothing of that name can be assigned here."
    assert not dialog.buttons.button(_OK).isEnabled()
    key(dialog, Qt.Key.Key_Return, Qt.Key.Key_Down)
    assert dialog.isVisible()


def test_nobody_there_yet(qtbot: QtBot) -> None:
    office = Office("stage One; responsibility Work in One")
    bridge, _, commands, themes = office.parts
    dialog = AssignDialog(bridge, commands, themes, (office.id_of("Work"), "gone"))
    qtbot.addWidget(dialog)
    assert dialog.promise.words == "There is nobody yet: add a person or a role first."
    office.close()


def test_double_click_assigns(office: Office, assigning: Callable) -> None:
    dialog = assigning("Pager")
    view = dialog.list.view
    at = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert office.letters("Pager") == {("Ben", "A")}


def test_escape_leaves_everything(office: Office, assigning: Callable) -> None:
    dialog = assigning("Pager")
    key(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert office.steps() == []


def test_page_keys_walk_far(assigning: Callable) -> None:
    dialog = assigning("Pager")
    key(dialog, Qt.Key.Key_PageDown)
    assert dialog.list.view.currentIndex().row() == 6
    key(dialog, Qt.Key.Key_PageUp)
    assert dialog.list.view.currentIndex().row() == 0
    assert dialog.list.view.currentIndex().data(CHOICE).name == "Ana"


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_stay_plain_and_inside(name: str, qtbot: QtBot) -> None:
    office = Office(hostile_org(name))
    bridge, _, commands, themes = office.parts
    for ids in ((office.org.people()[0].id,), (office.id_of("Work"),)):
        dialog = AssignDialog(bridge, commands, themes, ids)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.list.view.setCurrentIndex(dialog.list.view.model().index(0, 0))
        assert dialog.width() < 800
        assert stays_inside(dialog.list.view)
        hint = dialog.list.view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
        assert "<img" not in hint + dialog.promise.toolTip()
        dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        dialog.grab()
    office.close()


# Messages


@pytest.mark.parametrize(
    ("button", "answer"),
    [
        (QMessageBox.StandardButton.Save, "save"),
        (QMessageBox.StandardButton.Discard, "discard"),
        (QMessageBox.StandardButton.Cancel, "cancel"),
    ],
)
def test_save_is_asked(qtbot: QtBot, button: QMessageBox.StandardButton, answer: str) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(button).click()

    QTimer.singleShot(0, press)
    assert ask_save(None, "Team") == answer


def test_enter_saves_and_escape_cancels(qtbot: QtBot) -> None:
    box = save_question(None, "Team")
    qtbot.addWidget(box)
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Save)
    assert box.escapeButton() is box.button(QMessageBox.StandardButton.Cancel)


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_messages_are_plain_and_not_too_wide(name: str, qtbot: QtBot) -> None:
    for box in (save_question(None, name), problem_box(None, RoleMapError(name))):
        qtbot.addWidget(box)
        assert box.textFormat() == Qt.TextFormat.PlainText
        box.show()
        assert box.width() < 900
        box.grab()


def test_problem_is_told(qtbot: QtBot) -> None:
    told: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.append(box.text())
        box.button(QMessageBox.StandardButton.Ok).click()

    QTimer.singleShot(0, read)
    show_problem(None, RoleMapError("It broke."))
    assert told == ["It broke."]


# Reasons


def test_reason_is_needed(office: Office, qtbot: QtBot) -> None:
    dialog = ReasonDialog(office.bridge.findings()[0], TODAY, office.themes)
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(_OK)
    assert not ok.isEnabled()
    QTest.keyClicks(dialog.text, "  ")
    assert not ok.isEnabled()
    QTest.keyClicks(dialog.text, "we share it")
    assert ok.isEnabled()
    assert (dialog.reason, dialog.until) == ("we share it", None)
    dialog.ends.setChecked(True)
    assert dialog.until == date(2026, 4, 15)
    ok.click()
    assert dialog.result()


# Templates


@pytest.fixture
def themes(qtbot: QtBot) -> ThemeSource:
    return ThemeSource("light")


def test_templates_are_offered(qtbot: QtBot, themes: ThemeSource) -> None:
    dialog = TemplateDialog(themes)
    qtbot.addWidget(dialog)
    dialog.show()
    model = dialog.view.model()
    assert model.rowCount() == len(templates.template_ids()) >= 2
    assert dialog.template_id == templates.template_ids()[0]
    QTest.keyClick(dialog.view, Qt.Key.Key_Down)
    assert dialog.template_id == templates.template_ids()[1]
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "responsibilities" in spoken
    assert stays_inside(dialog.view, 400)
    dialog.grab()
    dialog.view.doubleClicked.emit(model.index(1, 0))
    assert dialog.result()


def test_template_is_shown_with_its_map(qtbot: QtBot, themes: ThemeSource) -> None:
    dialog = TemplateDialog(themes)
    qtbot.addWidget(dialog)
    dialog.show()
    row = templates.template_ids().index("startup-full-stack")
    index = dialog.view.model().index(row, 0)
    dialog.view.scrollTo(index)
    rect = dialog.view.visualRect(index)
    image = dialog.view.viewport().grab(rect).toImage()
    gap = QColor(themes.theme.colours.error).rgb()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    assert any(image.pixelColor(x, y).rgb() == gap for x, y in places)


def test_damaged_template_is_named_and_the_others_stay(
    qtbot: QtBot, themes: ThemeSource, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "broken.rolemap.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr("rolemap.places.resources", lambda: tmp_path)
    dialog = TemplateDialog(themes)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.view.model().rowCount() == 0
    assert dialog.problem.words
    assert not dialog.buttons.button(_OK).isEnabled()
    assert dialog.template_id == ""
