"""Own templates on the start page and in the dialogs: kept, renamed, removed, put back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from rolemap import places
from rolemap.formats.org_file import SUFFIX, open_org
from rolemap.formats.own_templates import own_template_ids, own_templates, save_own
from rolemap.formats.templates import template_ids
from rolemap.model.org import Org
from rolemap.model.records import Person
from rolemap.session.document import Document
from rolemap.ui.dialogs.save_template import SaveTemplateDialog
from rolemap.ui.dialogs.template import TEMPLATE, TemplateDialog, counts_line
from rolemap.ui.files import Files
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.memory import Memory
from rolemap.ui.views.start_page import StartPage
from tests.random_edits import START
from tests.ui.views.conftest import shown
from tests.ui.views.office import HOSTILE, NO_GRAB, Show, fits, names

__all__ = ["shown"]
LEFT = Qt.MouseButton.LeftButton
_OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where own templates are."""
    monkeypatch.setattr(places, "data", lambda: tmp_path / "data")
    return tmp_path / "data" / "templates"


@pytest.fixture
def page(tmp_path: Path, shown: Show, qtbot: QtBot) -> Callable[[], StartPage]:
    """Opens a start page."""

    def open_page() -> StartPage:
        made = StartPage(Memory(tmp_path / "window.json"), ThemeSource("light"))
        shown(made, 900, 700)
        made.own.cards.read_all()
        return made

    return open_page


def click(page: StartPage, row: int) -> None:
    view = page.own.cards
    at = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=at)


def in_dialog(act: Callable[[Any], None]) -> None:
    """Do something in the dialog that comes next."""

    def now() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        act(dialog)

    QTimer.singleShot(0, now)


def menu_of(page: StartPage, row: int = 0) -> dict[str, Any]:
    view = page.own.cards
    view.setCurrentIndex(view.model().index(row, 0))
    reason, at = QContextMenuEvent.Reason.Keyboard, view.rect().center()
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    return {action.text(): action for action in menu.actions()}


def test_nothing_is_shown_where_there_is_none(page: Callable[[], StartPage]) -> None:
    made = page()
    assert not made.own.isVisible()
    save_own(START, "Team")
    made.refresh()
    made.own.cards.read_all()
    assert made.own.isVisible()
    assert names(made.own.cards) == ["Team"]


def test_a_click_starts_from_it(page: Callable[[], StartPage]) -> None:
    kept = save_own(START, "Team", "Told.")
    made = page()
    asked: list[str] = []
    made.template_chosen.connect(asked.append)
    click(made, 0)
    assert asked == [kept.id]
    spoken = made.own.cards.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Team. Told.")
    offer = next(iter(made.own.cards.offers()))
    assert offer.own
    assert offer.sketch is not None


def test_nothing_is_read_again_where_nothing_changed(page: Callable[[], StartPage]) -> None:
    save_own(START, "Team")
    made = page()
    before = next(iter(made.own.cards.offers()))
    made.refresh()
    assert next(iter(made.own.cards.offers())) is before


@NO_GRAB
@pytest.mark.parametrize("way", ["F2", "menu"])
def test_renamed(page: Callable[[], StartPage], way: str) -> None:
    kept = save_own(START, "Team", "Told.")
    made = page()

    def rename(dialog: SaveTemplateDialog) -> None:
        assert dialog.windowTitle() == "Rename the template"
        assert (dialog.name, dialog.story, dialog.nameless.isVisible()) == ("Team", "Told.", False)
        dialog.line.setText("  Crew ")
        QTest.mouseClick(dialog.buttons.button(_OK), LEFT)

    in_dialog(rename)
    if way == "F2":
        made.own.cards.setFocus()
        QTest.keyClick(made.own.cards, Qt.Key.Key_F2)
    else:
        menu_of(made)["Re&name…"].trigger()
    made.own.cards.read_all()
    assert names(made.own.cards) == ["Crew"]
    assert own_template_ids() == (kept.id,)


@NO_GRAB
@pytest.mark.parametrize("way", ["Del", "menu"])
def test_removed_and_put_back(page: Callable[[], StartPage], way: str) -> None:
    save_own(START, "Team")
    made = page()
    made.own.cards.setFocus()
    if way == "Del":
        QTest.keyClick(made.own.cards, Qt.Key.Key_Delete)
        assert made.own.put_back_button.hasFocus()
    else:
        menu_of(made)["&Remove"].trigger()
    assert own_templates() == ()
    assert not made.own.cards.isVisible()
    assert made.own.news.words == "Removed: Team"
    QTest.mouseClick(made.own.put_back_button, LEFT)
    made.own.cards.read_all()
    assert names(made.own.cards) == ["Team"]
    assert not made.own.put_back_button.isVisible()


@NO_GRAB
def test_a_broken_one_says_so_and_can_only_be_removed(
    page: Callable[[], StartPage], folder: Path
) -> None:
    folder.mkdir(parents=True)
    (folder / f"bad-one{SUFFIX}").write_text("{")
    made = page()
    asked: list[str] = []
    made.template_chosen.connect(asked.append)
    click(made, 0)
    assert asked == []
    assert names(made.own.cards) == ["Bad one"]
    entries = menu_of(made)
    assert [one.isEnabled() for one in entries.values()] == [False, False, True]
    entries["&Remove"].trigger()
    assert own_template_ids() == ()


def test_what_is_gone_already_is_said(page: Callable[[], StartPage]) -> None:
    kept = save_own(START, "Team")
    made = page()
    kept.path.unlink()
    boxes: list[str] = []

    def read(box: QMessageBox) -> None:
        boxes.append(box.text())
        box.close()

    in_dialog(read)
    made.own.cards.setFocus()
    QTest.keyClick(made.own.cards, Qt.Key.Key_Delete)
    assert len(boxes) == 1
    assert not made.own.isVisible()


@pytest.mark.parametrize("count", [1, 2, 7])
def test_one_row_of_cards_is_shown(page: Callable[[], StartPage], count: int) -> None:
    for number in range(count):
        save_own(START, f"Team {number}")
    made = page()
    cards = made.own.cards
    row = cards.gridSize().height()
    assert row <= cards.height() < 2 * row
    assert cards.verticalScrollBar().maximum() > 0 or count <= 2
    assert fits(made)


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_any_name(page: Callable[[], StartPage], name: str) -> None:
    save_own(START, name.replace("\u0000", "")[:500], name.replace("\u0000", ""))
    made = page()
    made.grab()
    assert "<img" not in made.own.cards.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


# The dialogs


def test_own_ones_are_offered_after_the_others(qtbot: QtBot) -> None:
    kept = save_own(START, "Team")
    dialog = TemplateDialog(ThemeSource("light"))
    qtbot.addWidget(dialog)
    model = dialog.view.model()
    found = [model.index(row, 0).data(TEMPLATE).id for row in range(model.rowCount())]
    assert found == [*template_ids(), kept.id]
    assert counts_line(kept).startswith("Your own · 3 stages")
    dialog.view.setCurrentIndex(model.index(model.rowCount() - 1, 0))
    assert dialog.template_id == kept.id
    dialog.grab()


def test_a_name_is_needed(qtbot: QtBot) -> None:
    dialog = SaveTemplateDialog(ThemeSource("light"), "a\nb", "", people=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.name == "a b"
    assert dialog.nameless.isVisible()
    dialog.line.setText("  ")
    assert not dialog.buttons.button(_OK).isEnabled()
    dialog.line.setText("X")
    assert dialog.buttons.button(_OK).isEnabled()
    assert not dialog.without_names


# Saving one


class Window:
    """What the file menu needs of a window."""

    def __init__(self, org: Org) -> None:
        self.themes = ThemeSource("light")
        self.memory = None
        self.document = Document(org)
        self.untouched = True
        self.words: list[str] = []
        self.opened: list[Document] = []

    def document_name(self) -> str:
        return "Core"

    def open_document(self, document: Document) -> None:
        self.opened.append(document)

    def say(self, words: str) -> None:
        self.words.append(words)


@pytest.mark.parametrize("nameless", [True, False])
def test_saved_with_or_without_names(qtbot: QtBot, nameless: bool) -> None:
    window: Any = Window(START)
    files = Files(window, None)  # pyright: ignore[reportArgumentType]

    def save(dialog: SaveTemplateDialog) -> None:
        assert dialog.name == "Core"
        dialog.nameless.setChecked(nameless)
        dialog.text.setPlainText("Told.")
        QTest.mouseClick(dialog.buttons.button(_OK), LEFT)

    in_dialog(save)
    files.save_as_template()
    (kept,) = own_templates()
    assert kept.name == "Core"
    assert window.words == ["Saved as the template “Core”"]
    org = open_org(kept.path).org
    assert org.settings.story == "Told."
    called = {one.name for one in org.all(Person)}
    wanted = {one.name for one in START.all(Person)}
    assert called == ({f"Person {n}" for n in range(1, len(wanted) + 1)} if nameless else wanted)
    assert window.document.org is START  # nothing was edited
    files.start_from(kept.id)
    assert window.opened[0].org.same_as(org)
    assert window.opened[0].path is None


def test_not_saved(qtbot: QtBot) -> None:
    window: Any = Window(START)
    in_dialog(lambda dialog: dialog.reject())
    Files(window, None).save_as_template()  # pyright: ignore[reportArgumentType]
    assert own_templates() == ()
    assert window.words == []


def test_start_from_one_that_is_gone(qtbot: QtBot) -> None:
    window: Any = Window(START)
    in_dialog(lambda box: box.close())
    Files(window, None).start_from("own:gone")  # pyright: ignore[reportArgumentType]
    assert window.opened == []
