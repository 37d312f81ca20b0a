"""Every control of the program has a name and the role of what it is."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rolemap.formats.org_file import open_org
from rolemap.model.errors import RoleMapError
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Responsibility,
    Role,
    Stage,
)
from rolemap.model.text import text
from rolemap.places import resources
from rolemap.session.document import Document
from rolemap.ui.dialogs.assign import AssignDialog
from rolemap.ui.dialogs.choices import choice_of
from rolemap.ui.dialogs.message import problem_box, save_question
from rolemap.ui.dialogs.palette import Palette
from rolemap.ui.dialogs.pick import PickDialog
from rolemap.ui.dialogs.reason import ReasonDialog
from rolemap.ui.dialogs.save_template import SaveTemplateDialog
from rolemap.ui.dialogs.shortcuts import ShortcutSheet
from rolemap.ui.dialogs.template import TemplateDialog
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.main_window import MainWindow
from rolemap.ui.menus.keys import key_groups
from tests.random_edits import TODAY
from tests.ui.access.controls import unknown
from tests.ui.access.reader import Ears, name, read, walk
from tests.ui.views.office import swept

PANELS = ("team", "outline", "catalogue", "problems", "details", "history", "numbers")
KINDS = (Stage, Responsibility, Role, Person, Assignment, Handoff)
SAMPLE = resources() / "samples" / "churn-team.rolemap.json"


@pytest.fixture(autouse=True)
def listening(ears: Ears) -> Ears:
    return ears


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(ThemeSource("light"), Document(open_org(SAMPLE).org), today=TODAY)
    made.resize(1500, 950)
    made.show()
    qtbot.waitUntil(lambda: bool(made.bridge.findings()))
    yield made
    made.document._saved = made.document.history.last  # nothing to ask about
    made.close()
    swept()


def test_window_with_every_panel(window: MainWindow) -> None:
    space = window.workspace
    for panel in PANELS:
        space._docks[panel].show()
        space._docks[panel].raise_()
        QApplication.processEvents()
        assert unknown(window) == [], panel
    space.toggle_arranging()
    assert unknown(window) == []


@pytest.mark.parametrize("kind", KINDS)
def test_details_of_every_kind(window: MainWindow, kind: type) -> None:
    space = window.workspace
    space._docks["details"].raise_()
    first = next(iter(window.document.org.all(kind)))
    window.selection.show(first.id)
    QApplication.processEvents()
    assert unknown(window) == []


def test_choices_belong_to_their_labels(window: MainWindow) -> None:
    first = next(iter(window.document.org.all(Person)))
    window.selection.show(first.id)
    QApplication.processEvents()
    chosen = [one for one in walk(read(window)) if type(one.object()).__name__ == "Combo"]
    assert chosen
    for one in chosen:
        ((label, _),) = one.relations(QAccessible.RelationFlag.Label)
        assert name(label).startswith(one.object().accessibleName())  # type: ignore[attr-defined]


def test_find_bar_filter_and_renaming(window: MainWindow) -> None:
    window.actions_.by_name["find"].trigger()
    QApplication.processEvents()
    assert unknown(window) == []
    window.workspace.map_view.rename(window.document.org.stages()[0].id)
    assert unknown(window) == []


def test_every_view_in_the_middle(window: MainWindow) -> None:
    middle = window.workspace.middle
    for view in ("map", *middle._late):
        middle.show_view(view)
        QApplication.processEvents()
        assert unknown(window) == [], view


def test_start_page(qtbot: QtBot) -> None:
    window = MainWindow(ThemeSource("light"), today=TODAY)
    window.resize(1200, 800)
    window.show()
    qtbot.waitUntil(lambda: window.start_page is not None and window.start_page.isVisible())
    found = unknown(window)
    window.close()
    swept()
    assert found == []


def test_empty_organisation(qtbot: QtBot) -> None:
    from rolemap.model.org import Org

    window = MainWindow(ThemeSource("light"), Document(Org.of()), today=TODAY)
    window.resize(1200, 800)
    window.show()
    QApplication.processEvents()
    found = unknown(window)
    window.close()
    swept()
    assert found == []


Make = Callable[[MainWindow], QDialog]


def _assign(window: MainWindow) -> QDialog:
    work = next(iter(window.document.org.all(Responsibility)))
    return AssignDialog(window.bridge, window.commands, window.themes, (work.id,), window)


def _reason(window: MainWindow) -> QDialog:
    return ReasonDialog(window.bridge.findings()[0], TODAY, window.themes, window)


def _pick(window: MainWindow) -> QDialog:
    org = window.document.org
    return PickDialog("To", [choice_of(org, one) for one in org.stages()], window.themes, window)


def _palette(window: MainWindow) -> QDialog:
    actions = list(window.actions_.by_name.values())
    return Palette(window.bridge, window.selection, actions, window.themes, window)


def _problem(window: MainWindow) -> QDialog:
    return problem_box(window, RoleMapError(text("It did not work.")))


DIALOGS: dict[str, Make] = {
    "assign": _assign,
    "pick": _pick,
    "reason": _reason,
    "palette": _palette,
    "shortcuts": lambda window: ShortcutSheet(key_groups(), window.themes, window),
    "template": lambda window: TemplateDialog(window.themes, window),
    "save_template": lambda window: SaveTemplateDialog(
        window.themes, "Team", "A story", people=True, parent=window
    ),
    "problem": _problem,
    "save": lambda window: save_question(window, "Team"),
}


@pytest.mark.parametrize("which", DIALOGS)
def test_every_dialog(window: MainWindow, which: str) -> None:
    dialog = DIALOGS[which](window)
    dialog.show()
    QApplication.processEvents()
    found = unknown(dialog)
    titled = name(read(dialog)).strip()
    dialog.close()
    dialog.deleteLater()
    swept()
    assert found == []
    assert titled


def test_every_dialog_of_the_program_is_tried() -> None:
    folder = Path(__file__).parents[3] / "rolemap" / "ui" / "dialogs"
    made = [one.stem for one in folder.glob("*.py") if "(QDialog)" in one.read_text("utf-8")]
    assert made
    assert set(made) <= set(DIALOGS)


def test_menus_say_what_they_do(window: MainWindow) -> None:
    entries = [one for one in walk(read(window.menuBar())) if one.role().name == "MenuItem"]
    assert len(entries) > 30
    assert all(name(one).strip() for one in entries)


def test_painted_words_are_read_as_text(window: MainWindow) -> None:
    dialog = _assign(window)
    dialog.show()
    kinds = {type(one.object()).__name__: one.role().name for one in walk(read(dialog))}
    assert kinds["Paragraph"] == "StaticText"
    kinds = {type(one.object()).__name__: one.role().name for one in walk(read(window))}
    assert kinds["ProblemCounts"] == "StaticText"
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_what_has_no_name_is_noticed(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    row = QHBoxLayout(whole)
    line, named, number = QLineEdit("Ana"), QLineEdit("Ben"), QSpinBox()
    for one in (QToolButton(), line, named, number, QLabel("Name")):
        row.addWidget(one)
    line.setAccessibleName("Ana")
    named.setAccessibleName("Name")
    whole.show()
    assert len(unknown(whole)) == 3
