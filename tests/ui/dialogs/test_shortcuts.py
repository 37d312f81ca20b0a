"""The sheet of keys: everything is listed, found and seen, on any screen."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from rolemap.ui.dialogs.shortcut_page import Group, balanced
from rolemap.ui.dialogs.shortcuts import ShortcutSheet
from rolemap.ui.look.theme import ThemeSource
from tests.ui.views.office import HOSTILE, swept

GROUPS: list[Group] = [
    ("File", [("New", "Ctrl+N"), ("Open…", "Ctrl+O"), ("Close", "Ctrl+W or Ctrl+Q")]),
    ("Edit", [("Undo", "Ctrl+Z"), ("Redo", "Ctrl+Shift+Z or Ctrl+Y")]),
    ("View", [("Zoom in", "Ctrl++ or Ctrl+="), ("Next pane", "F6")]),
    ("On the map", [("Pan", "Space+drag or middle button"), ("Zoöm around", "Ctrl+wheel")]),
]
_KEY = Qt.Key

Make = Callable[..., ShortcutSheet]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    """Opens a sheet with these groups."""
    made: list[ShortcutSheet] = []

    def show(groups: list[Group] = GROUPS, *, choice: str = "light") -> ShortcutSheet:
        sheet = ShortcutSheet(groups, ThemeSource("dark" if choice == "dark" else "light"))
        made.append(sheet)
        sheet.show()
        qtbot.waitExposed(sheet)
        QApplication.processEvents()
        return sheet

    yield show
    for sheet in made:
        sheet.close()
        sheet.deleteLater()
    swept()


def words(sheet: ShortcutSheet) -> list[str]:
    return [row[0] for row in sheet.rows()]


def test_everything_is_listed(make: Make) -> None:
    sheet = make()
    assert sheet.rows() == [row for _, rows in GROUPS for row in rows]
    assert sheet.line.hasFocus()
    named = [block.accessibleName() for block in sheet.page.blocks]
    assert named == ["File", "Edit", "View", "On the map"]
    assert "Redo: Ctrl+Shift+Z or Ctrl+Y" in sheet.page.blocks[1].accessibleDescription()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("undo", ["Undo"]),
        ("zoom", ["Zoom in", "Zoöm around"]),
        ("ctrl+z", ["Undo"]),
        ("view", ["Zoom in", "Next pane"]),
        ("middle pan", ["Pan"]),
        ("", ["New", "Open…", "Close", "Undo", "Redo", "Zoom in", "Next pane", "Pan"]),
    ],
)
def test_filter_looks_at_words_keys_and_titles(make: Make, typed: str, found: list[str]) -> None:
    sheet = make()
    QTest.keyClicks(sheet.line, typed)
    assert words(sheet)[: len(found)] == found
    assert len(sheet.rows()) == (len(found) if typed else 9)
    assert sheet.line.accessibleDescription() == f"{len(sheet.rows())} listed"


def test_nothing_found_says_so(make: Make) -> None:
    sheet = make()
    QTest.keyClicks(sheet.line, "<b>")
    assert sheet.rows() == []
    assert sheet.nothing.isVisible()
    assert sheet.nothing.words == "No key or gesture for “<b>”."
    sheet.line.clear()
    assert not sheet.nothing.isVisible()
    assert len(sheet.rows()) == 9


@pytest.mark.parametrize("width", [240, 420, 760, 1400])
def test_blocks_neither_overlap_nor_leave_the_page(make: Make, width: int) -> None:
    sheet = make(GROUPS * 3)
    sheet.resize(width, 500)
    QApplication.processEvents()
    places = [block.geometry() for block in sheet.page.blocks]
    for at, place in enumerate(places):
        assert sheet.page.rect().contains(place)
        assert not any(place.intersects(other) for other in places[at + 1 :])
    columns = {place.left() for place in places}
    assert len(columns) == {240: 1, 420: 1, 760: 2, 1400: 3}[width]


def test_small_screen_scrolls_by_keyboard(make: Make) -> None:
    sheet = make(GROUPS * 6)
    sheet.resize(400, 320)
    QApplication.processEvents()
    bar = sheet.area.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(sheet.line, _KEY.Key_PageDown)
    paged = bar.value()
    assert paged > 0
    QTest.keyClick(sheet.line, _KEY.Key_Up)
    assert 0 < bar.value() < paged
    QTest.keyClick(sheet.line, _KEY.Key_PageUp)
    QTest.keyClick(sheet.line, _KEY.Key_Down)
    assert 0 < bar.value() < paged
    assert sheet.line.hasFocus()


def test_fits_on_the_screen(make: Make) -> None:
    sheet = make(GROUPS * 10)
    room = sheet.screen().availableSize()
    assert sheet.width() <= room.width()
    assert sheet.height() <= room.height()


def test_escape_and_button_close(make: Make) -> None:
    sheet = make()
    QTest.keyClick(sheet.line, _KEY.Key_Escape)
    assert not sheet.isVisible()
    sheet = make()
    button = sheet.buttons.button(QDialogButtonBox.StandardButton.Close)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()


def test_themes_differ_and_are_followed(make: Make) -> None:
    light, dark = make(), make(choice="dark")
    assert light.page.grab().toImage() != dark.page.grab().toImage()


@pytest.mark.parametrize("name", HOSTILE.values(), ids=list(HOSTILE))
def test_hostile_words_stay_in_their_block(make: Make, name: str) -> None:
    sheet = make([(name, [(name, "Ctrl+Z"), ("Undo", name)])])
    sheet.resize(320, 400)
    QApplication.processEvents()
    (block,) = sheet.page.blocks
    assert sheet.page.rect().contains(block.geometry())
    assert not sheet.page.grab().isNull()


def test_nothing_to_list_is_no_error(make: Make) -> None:
    assert make([]).rows() == []


@given(st.lists(st.integers(1, 400), max_size=9), st.integers(1, 3))
def test_columns_are_as_even_as_they_can_be(heights: list[int], most: int) -> None:
    runs = balanced(heights, most)
    assert len(runs) <= most
    assert [one for run in runs for one in heights[run]] == heights
    if heights:
        highest = max(sum(heights[run]) for run in runs)
        assert highest == best(heights, most)


def best(heights: list[int], most: int) -> int:
    """The lowest highest run, by trying everything."""
    if most == 1 or len(heights) <= 1:
        return sum(heights)
    return min(
        max(sum(heights[:cut]), best(heights[cut:], most - 1)) for cut in range(1, len(heights) + 1)
    )
