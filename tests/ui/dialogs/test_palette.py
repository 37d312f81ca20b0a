"""The palette: a few letters run any command and lead to anything."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from rolemap.ui.dialogs.key_caps import caps
from rolemap.ui.dialogs.palette import MOST_ROWS, Palette
from rolemap.ui.dialogs.palette_offers import words_of
from tests.ui.views.office import HOSTILE, NO_GRAB, Office, hostile_org, stays_inside, swept

pytestmark = NO_GRAB
_KEY = Qt.Key


class Desk:
    """A window with a few menus over a small team, and the palettes opened in it."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.office = office
        self.qtbot = qtbot
        self.ran: list[str] = []
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.window.resize(900, 700)
        self.actions: list[QAction] = []
        self.palettes: list[Palette] = []
        for menu, entries in {
            "&File": (("&New", "Ctrl+N"), ("Save &as…", "Ctrl+Shift+S")),
            "&Edit": (("&Undo Assign R&&D", "Ctrl+Z"), ("&Redo", "Ctrl+Y")),
            "&Add": (("&Person", ""), ("&Stage", "")),
        }.items():
            made = self.window.menuBar().addMenu(menu)
            for words, keys in entries:
                action = made.addAction(words)
                action.setShortcut(QKeySequence(keys))
                action.triggered.connect(lambda _=False, one=words: self.ran.append(one))
                self.actions.append(action)
            made.addSeparator()
        self.window.show()
        qtbot.waitExposed(self.window)

    def action(self, words: str) -> QAction:
        (found,) = [one for one in self.actions if words_of(one.text()) == words]
        return found

    def open(self, typed: str = "", *, recent: tuple[QAction, ...] = ()) -> Palette:
        bridge, selection, _, themes = self.office.parts
        made = Palette(bridge, selection, self.actions, themes, self.window, recent=recent)
        self.palettes.append(made)
        made.show()
        self.qtbot.waitExposed(made)
        QTest.keyClicks(made.line, typed)
        return made

    def close(self) -> None:
        for palette in self.palettes:
            palette.close()
            palette.deleteLater()
        swept()


@pytest.fixture
def office(qtbot: QtBot) -> Iterator[Office]:
    made = Office()
    yield made
    made.close()


@pytest.fixture
def desk(office: Office, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(office, qtbot)
    yield made
    made.close()


def titles(palette: Palette) -> list[str]:
    model = palette.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_nothing_typed_lists_commands_the_last_used_first(desk: Desk) -> None:
    desk.action("Stage").setIcon(QIcon(QPixmap(8, 8)))
    palette = desk.open(recent=(desk.action("Redo"),))
    assert titles(palette) == ["Redo", "Stage", "New", "Save as…", "Undo Assign R&D", "Person"]
    assert palette.current is not None
    assert palette.current.where == "Edit, used lately"
    assert palette.line.accessibleDescription().startswith("1 of 6: Redo, Edit, used lately, Ctrl")


def test_commands_and_things_are_mixed(desk: Desk) -> None:
    palette = desk.open("s")
    assert titles(palette)[:2] == ["Save as…", "Stage"]
    assert "Scientist" in titles(palette)
    assert "Save as…" in titles(palette)


def test_menu_and_words_find_a_command(desk: Desk) -> None:
    palette = desk.open("add per")
    assert titles(palette) == ["Person"]
    assert palette.current is not None
    assert palette.current.marks == (0, 1, 2)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (">", ["New", "Save as…", "Undo Assign R&D", "Redo", "Person", "Stage"]),
        ("> ne", ["New"]),
        ("@", ["Ana", "Ben", "Cem", "Dana"]),
        ("@ e", ["Ben", "Cem"]),
        ("#", ["Data", "Ingest", "Clean", "Train", "Evaluate", "Run", "Pager"]),
        ("#eval", ["Evaluate"]),
    ],
)
def test_sign_before_the_words_limits(desk: Desk, typed: str, found: list[str]) -> None:
    assert titles(desk.open(typed)) == found


def test_enter_runs_the_command_once_the_palette_is_closed(desk: Desk) -> None:
    palette = desk.open("new")
    told: list[object] = []
    palette.ran.connect(told.append)
    QTest.keyClick(palette.line, _KEY.Key_Return)
    assert not palette.isVisible()
    assert desk.ran == []
    QApplication.processEvents()
    assert desk.ran == ["&New"]
    assert told == [desk.action("New")]


def test_enter_shows_the_thing(desk: Desk) -> None:
    palette = desk.open("evalu")
    QTest.keyClick(palette.line, _KEY.Key_Enter)
    assert desk.office.shown == [desk.office.id_of("Evaluate")]
    assert desk.office.selection.only == desk.office.id_of("Evaluate")
    assert not palette.isVisible()


def test_click_chooses(desk: Desk) -> None:
    palette = desk.open("@")
    at = palette.view.visualRect(palette.view.model().index(2, 0)).center()
    QTest.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.office.shown == [desk.office.id_of("Cem")]


def test_keys_walk_the_list_while_the_line_keeps_the_keyboard(desk: Desk) -> None:
    palette = desk.open("@")

    def at() -> str:
        assert palette.line.hasFocus()
        assert palette.current is not None
        return palette.current.title

    for key, then in (
        (_KEY.Key_Down, "Ben"),
        (_KEY.Key_PageDown, "Dana"),
        (_KEY.Key_Down, "Dana"),
        (_KEY.Key_Up, "Cem"),
        (_KEY.Key_PageUp, "Ana"),
        (_KEY.Key_Up, "Ana"),
    ):
        QTest.keyClick(palette.line, key)
        assert at() == then
    assert palette.line.accessibleDescription() == "1 of 4: Ana, Person, Data scientist, senior"


def test_escape_closes_and_nothing_happens(desk: Desk) -> None:
    palette = desk.open("new")
    QTest.keyClick(palette.line, _KEY.Key_Escape)
    QApplication.processEvents()
    assert not palette.isVisible()
    assert desk.ran == []
    assert desk.office.shown == []


def test_what_cannot_be_done_now_is_last_and_says_so(desk: Desk) -> None:
    desk.action("New").setEnabled(False)
    desk.action("Redo").setVisible(False)
    palette = desk.open()
    assert titles(palette)[-1] == "New"
    assert "Redo" not in titles(palette)
    palette.line.setText("new")
    assert titles(palette) == ["New"]
    assert "not now" in palette.line.accessibleDescription()
    QTest.keyClick(palette.line, _KEY.Key_Return)
    at = palette.view.visualRect(palette.view.model().index(0, 0)).center()
    QTest.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()
    assert palette.isVisible()
    assert desk.ran == []


def test_nothing_found_says_so(desk: Desk) -> None:
    palette = desk.open("zzzz")
    assert palette.nothing.isVisible()
    assert palette.nothing.words == "Nothing found for “zzzz”."
    assert palette.line.accessibleDescription() == palette.nothing.words
    QTest.keyClick(palette.line, _KEY.Key_Return)
    assert palette.isVisible()
    palette.line.setText("ana")
    assert not palette.nothing.isVisible()


def test_lies_in_the_upper_part_of_the_window_and_has_few_rows(qtbot: QtBot) -> None:
    office = Office("; ".join(f"person P{number}" for number in range(300)))
    desk = Desk(office, qtbot)
    desk.window.resize(700, 700)
    QApplication.processEvents()
    palette = desk.open("@")
    window = desk.window.frameGeometry()
    assert window.contains(palette.geometry())
    assert palette.geometry().top() < window.top() + window.height() / 4
    assert abs(palette.geometry().center().x() - window.center().x()) <= 1
    row = palette.view.sizeHintForRow(0)
    assert palette.view.viewport().height() // row == MOST_ROWS
    desk.close()
    office.close()


def test_narrow_window_makes_it_narrow(desk: Desk) -> None:
    desk.window.setFixedSize(320, 300)
    QApplication.processEvents()
    palette = desk.open("a")
    assert palette.width() < 320


def test_thing_that_is_gone_is_not_shown(desk: Desk) -> None:
    palette = desk.open("@dana")
    desk.office.commands.remove([desk.office.id_of("Dana")])
    QTest.keyClick(palette.line, _KEY.Key_Return)
    assert desk.office.shown == []


@pytest.mark.parametrize("name", HOSTILE.values(), ids=list(HOSTILE))
def test_hostile_names_are_only_words(qtbot: QtBot, name: str) -> None:
    office = Office(hostile_org(name))
    desk = Desk(office, qtbot)
    desk.actions[0].setText(f"&Undo {name}".replace("\0", ""))
    palette = desk.open("@")
    assert stays_inside(palette.view, 240)
    palette.line.setText(titles(palette)[0][:40])  # what is shown can be typed
    assert palette.view.model().rowCount() >= 1
    assert stays_inside(palette.view, 240)
    assert palette.width() <= desk.window.width()
    desk.close()
    office.close()


def test_right_to_left_stays_inside(desk: Desk) -> None:
    palette = desk.open("a")
    palette.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert stays_inside(palette.view, 240)


def test_another_theme_paints_it_anew(desk: Desk) -> None:
    palette = desk.open("a")
    before = palette.grab().toImage()
    desk.office.themes.set_choice("dark")
    QApplication.processEvents()
    assert palette.grab().toImage() != before


@pytest.mark.parametrize(
    ("label", "words"),
    [("&Save", "Save"), ("R&&D", "R&D"), ("Datei (&F)", "Datei"), ("A\n b", "A b"), ("&", "&")],
)
def test_words_of_an_entry(label: str, words: str) -> None:
    assert words_of(label) == words


@pytest.mark.parametrize(
    ("keys", "split"),
    [
        ("Ctrl+Shift+Z or Ctrl+Y", [["Ctrl", "Shift", "Z"], ["Ctrl", "Y"]]),
        ("Ctrl++ or Ctrl+=", [["Ctrl", "+"], ["Ctrl", "="]]),
        ("+", [["+"]]),
        ("⇧⌘Z", [["⇧⌘Z"]]),
        ("Ctrl+wheel", [["Ctrl", "wheel"]]),
        ("", []),
    ],
)
def test_keys_are_split_into_caps(keys: str, split: list[list[str]]) -> None:
    assert caps(keys) == split


def test_submenus_and_separators_are_no_commands(desk: Desk) -> None:
    menu = desk.window.menuBar().addMenu("&More")
    separator = menu.addSeparator()
    desk.actions += [menu.menuAction(), separator]
    assert "More" not in titles(desk.open(">"))
