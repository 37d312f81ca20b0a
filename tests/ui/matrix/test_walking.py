"""Going about in the grid by key and by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rolemap.model.edits.roles import add_role
from rolemap.model.text import text
from tests.ui.matrix.bench import SHIFT, Bench
from tests.ui.views.office import swept

KEY = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_it_begins_at_the_first_cell(bench: Bench) -> None:
    assert bench.here() == ("Engineer", "Ingest")


def test_arrows_step_over_bands(bench: Bench) -> None:
    bench.press(KEY.Key_Down, KEY.Key_Down)
    assert bench.here() == ("Engineer", "Evaluate")
    bench.press(KEY.Key_Right, KEY.Key_Up)
    assert bench.here() == ("Scientist", "Clean")
    bench.press(KEY.Key_Left, KEY.Key_Left, KEY.Key_Up, KEY.Key_Up, KEY.Key_Up)
    assert bench.here() == ("Engineer", "Ingest")


def test_tab_goes_on_in_the_next_row_and_out_at_the_end(bench: Bench) -> None:
    bench.go("Ben", "Clean")
    bench.press(KEY.Key_Tab)
    assert bench.here() == ("Engineer", "Evaluate")
    bench.press(KEY.Key_Backtab, hold=SHIFT)
    assert bench.here() == ("Ben", "Clean")
    bench.go("Engineer", "Ingest")
    bench.press(KEY.Key_Backtab, hold=SHIFT)
    assert not bench.view.table.hasFocus()


def test_enter_goes_down(bench: Bench) -> None:
    bench.press(KEY.Key_Return, KEY.Key_Return)
    assert bench.here() == ("Engineer", "Evaluate")
    bench.press(KEY.Key_Enter, hold=SHIFT)
    assert bench.here() == ("Engineer", "Clean")


def test_home_end_and_pages(bench: Bench) -> None:
    bench.go("Core", "Clean")
    bench.press(KEY.Key_End)
    assert bench.here() == ("Ben", "Clean")
    bench.press(KEY.Key_Home)
    assert bench.here() == ("Engineer", "Clean")
    bench.press(KEY.Key_End, hold=CONTROL)
    assert bench.here() == ("Ben", "Pager")
    bench.press(KEY.Key_Home, hold=CONTROL)
    assert bench.here() == ("Engineer", "Ingest")
    bench.press(KEY.Key_PageDown)
    assert bench.here() == ("Engineer", "Pager")
    bench.press(KEY.Key_PageDown, hold=ALT)
    assert bench.here() == ("Ben", "Pager")
    bench.press(KEY.Key_PageUp, hold=ALT)
    bench.press(KEY.Key_PageUp)
    assert bench.here() == ("Engineer", "Ingest")


def test_from_right_to_left_the_arrows_turn_round(bench: Bench) -> None:
    bench.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bench.press(KEY.Key_Left)
    assert bench.here() == ("Scientist", "Ingest")
    assert bench.at("Scientist", "Ingest").x() < bench.at("Engineer", "Ingest").x()
    bench.view.grab()


def test_shift_chooses_and_esc_lets_go(bench: Bench) -> None:
    bench.press(KEY.Key_Down, KEY.Key_Right, hold=SHIFT)
    assert bench.view.table.chosen == (1, 0, 2, 1)
    bench.press(KEY.Key_Escape)
    assert bench.view.table.chosen == (2, 1, 2, 1)
    assert bench.here() == ("Scientist", "Clean")


def test_a_click_selects_the_letters_or_the_responsibility(bench: Bench) -> None:
    bench.click("Ana", "Ingest")
    assert sorted(bench.selected()) == ["A of Ana on Ingest", "R of Ana on Ingest"]
    bench.click("Engineer", "Ingest")
    assert bench.selected() == ["Ingest"]
    assert bench.view.table.hasFocus()


def test_a_click_with_shift_chooses_from_where_one_was(bench: Bench) -> None:
    bench.click("Engineer", "Ingest")
    bench.click("Core", "Clean", SHIFT)
    assert bench.view.table.chosen == (1, 0, 2, 2)
    assert bench.selected() == ["C of Core on Clean"]


def test_a_drag_chooses_a_range(bench: Bench) -> None:
    port, left = bench.view.table.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, pos=bench.at("Engineer", "Ingest"))
    QTest.mouseMove(port, bench.at("Scientist", "Clean"))
    QTest.mouseMove(port, bench.at("Core", "Evaluate"))
    QTest.mouseRelease(port, left, pos=bench.at("Core", "Evaluate"))
    assert bench.view.table.chosen == (1, 0, 4, 2)


def test_a_click_on_a_band_changes_nothing(bench: Bench) -> None:
    bench.click("Ana", "Ingest")
    below = bench.at("Ana", "Clean")
    below.setY(below.y() + bench.view.table.measures.row)
    QTest.mouseClick(bench.view.table.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert bench.here() == ("Ana", "Ingest")
    assert bench.view.table.chosen == (1, 3, 1, 3)


def test_heads_select_what_they_name(bench: Bench) -> None:
    left = Qt.MouseButton.LeftButton
    table = bench.view.table
    QTest.mouseClick(table.across.viewport(), left, pos=table.across.room_of(3).center())
    assert bench.selected() == ["Ana"]
    QTest.mouseClick(table.down.viewport(), left, pos=table.down.room_of(4).center())
    assert bench.selected() == ["Evaluate"]
    assert bench.here() == ("Ana", "Evaluate")
    QTest.mouseClick(table.down.viewport(), left, pos=table.down.room_of(3).center())
    assert bench.selected() == ["Train"]


def test_a_head_is_renamed_by_a_double_click(bench: Bench) -> None:
    across = bench.view.table.across
    place = across.room_of(3).center()
    QTest.mouseDClick(across.viewport(), Qt.MouseButton.LeftButton, pos=place)
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "Zoe")
    QTest.keyClick(line, KEY.Key_Return)
    assert "Zoe" in bench.columns
    assert bench.view.table.hasFocus()


def test_the_cell_stays_when_lines_come_and_go(bench: Bench) -> None:
    bench.go("Core", "Evaluate")
    office = bench.office
    office.document.commit(text("Add"), add_role(office.org, "Another"))
    assert bench.here() == ("Core", "Evaluate")
    bench.office.commands.remove([bench.office.id_of("Ingest")])
    assert bench.here() == ("Core", "Evaluate")
    bench.office.commands.remove([bench.office.id_of("Evaluate")])
    assert bench.here() == ("Core", "Pager")


@pytest.mark.parametrize("key", [KEY.Key_Plus, KEY.Key_Minus])
def test_ctrl_and_other_keys_are_left_to_the_window(bench: Bench, key: Qt.Key) -> None:
    bench.press(key, hold=CONTROL)
    assert bench.office.steps() == []
    assert bench.hints == []


def test_walks_of_a_grid_without_cells(qtbot: QtBot) -> None:
    for source in ("stage S; person P", "person P", "stage S; responsibility W in S"):
        bench = Bench(source)
        bench.press(KEY.Key_Down, KEY.Key_Right, KEY.Key_Delete, KEY.Key_F2)
        bench.view.cells.select_all()
        bench.view.cells.copy()
        bench.view.cells.paste()
        bench.view.grab()
        assert bench.office.steps() == []
        bench.close()
        swept()
