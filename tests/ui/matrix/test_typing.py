"""Typing in the grid: letters, ranges, filling, and letters typed out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.matrix.bench import SHIFT, Bench
from tests.ui.views.office import swept

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_letter_sets_the_cell_and_undo_takes_it_back(bench: Bench) -> None:
    bench.go("Ana", "Clean")
    bench.type("c")
    assert bench.office.letters("Clean") == {("Ben", "R"), ("Core", "C"), ("Ana", "C")}
    assert bench.office.steps() == ["Make Ana C on Clean"]
    assert bench.office.said == ["Make Ana C on Clean"]
    bench.type("r")
    assert bench.cell("Ana", "Clean") == "R"
    bench.office.commands.undo()
    bench.office.commands.undo()
    assert bench.cell("Ana", "Clean") == ""


@pytest.mark.parametrize("adds", ["shift", "plus"])
def test_a_letter_is_added_where_the_two_may_be(bench: Bench, adds: str) -> None:
    bench.go("Ben", "Clean")
    if adds == "plus":
        bench.type("+a")
        assert bench.hints[-2:] == ["The next letter is added to the cell.", ""]
    else:
        bench.press(KEY.Key_A, hold=SHIFT)
    assert bench.cell("Ben", "Clean") == "A/R"


def test_what_cannot_stand_together_is_refused_with_the_reason(bench: Bench) -> None:
    bench.go("Ben", "Clean")
    bench.press(KEY.Key_C, hold=SHIFT)
    assert bench.cell("Ben", "Clean") == "R"
    assert len(bench.office.refused) == 1
    assert "cannot hold" in bench.office.refused[0]
    assert bench.office.steps() == []
    assert bench.view.tools.refused.isVisible()
    bench.type("c")
    assert not bench.view.tools.refused.isVisible()


def test_other_keys_do_nothing(bench: Bench) -> None:
    bench.go("Ben", "Clean")
    bench.type("xq7")
    assert bench.office.steps() == []


def test_a_letter_sets_all_that_is_chosen_in_one_step(bench: Bench) -> None:
    bench.choose("Engineer", "Ingest", "Scientist", "Evaluate")
    bench.type("i")
    assert bench.office.steps() == ["6 cells set"]
    assert {
        bench.cell(party, work)
        for party in ("Engineer", "Scientist")
        for work in ("Ingest", "Clean", "Evaluate")
    } == {"I"}
    bench.office.commands.undo()
    assert bench.cell("Engineer", "Evaluate") == "A"
    assert bench.cell("Scientist", "Clean") == ""


@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Backspace])
def test_del_clears(bench: Bench, key: Qt.Key) -> None:
    bench.go("Engineer", "Evaluate")
    bench.press(key)
    assert bench.cell("Engineer", "Evaluate") == ""
    assert bench.office.steps() == ["Take Engineer off Evaluate"]
    assert bench.here() == ("Engineer", "Evaluate")


def test_the_last_letter_of_a_person_takes_the_column_along(bench: Bench) -> None:
    bench.go("Ana", "Ingest")
    bench.press(KEY.Key_Delete)
    assert "Ana" not in bench.columns
    assert bench.here() == ("Ben", "Ingest")
    bench.office.commands.undo()
    assert bench.cell("Ana", "Ingest") == "A/R"


def test_del_clears_all_that_is_chosen(bench: Bench) -> None:
    bench.view.cells.select_all()
    bench.press(KEY.Key_Delete)
    assert bench.cells() == {}
    assert len(bench.office.steps()) == 1


def test_a_borrowed_letter_is_not_cleared_here(by_person: Bench) -> None:
    by_person.go("Ana", "Evaluate")
    by_person.press(KEY.Key_Delete)
    assert by_person.office.refused == ["Ana holds A through Engineer; change it there."]
    assert by_person.office.steps() == []
    assert by_person.cell("Ana", "Evaluate") == "A"


def test_typing_where_a_letter_is_borrowed_adds_one_of_ones_own(by_person: Bench) -> None:
    by_person.go("Ana", "Evaluate")
    by_person.type("r")
    assert ("Ana", "R") in by_person.office.letters("Evaluate")
    assert by_person.cell("Ana", "Evaluate") == "R/A"
    by_person.press(KEY.Key_Delete)
    assert by_person.cell("Ana", "Evaluate") == "A"
    assert by_person.office.refused == []


def test_clearing_a_range_says_what_stays(by_person: Bench) -> None:
    by_person.choose("Ana", "Ingest", "Ben", "Evaluate")
    by_person.press(KEY.Key_Delete)
    said = by_person.office.refused[-1]
    assert said.startswith("2 cells set, 2 refused: Ana holds A through Engineer")
    assert "Ben holds A through Engineer" in said
    assert len(by_person.office.steps()) == 1


def test_what_was_refused_can_be_read(by_person: Bench) -> None:
    by_person.go("Ana", "Evaluate")
    by_person.press(KEY.Key_Delete)
    link = by_person.view.tools.refused
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    shown = QApplication.activePopupWidget()
    assert shown is not None
    assert by_person.view.edits.reasons() == ["Ana holds A through Engineer; change it there."]
    QTest.keyClick(shown, KEY.Key_Escape)
    assert not shown.isVisible()
    swept()


def test_fill_down_and_right(bench: Bench) -> None:
    bench.choose("Ana", "Ingest", "Ana", "Evaluate")
    bench.view.cells.duplicate()
    assert bench.cell("Ana", "Clean") == bench.cell("Ana", "Evaluate") == "A/R"
    bench.choose("Ana", "Clean", "Ben", "Evaluate")
    bench.press(KEY.Key_R, hold=CONTROL)
    assert bench.cell("Ben", "Clean") == bench.cell("Ben", "Evaluate") == "A/R"
    assert bench.office.steps() == ["2 cells filled", "2 cells filled"]


def test_filling_a_single_cell_says_what_to_do(bench: Bench) -> None:
    bench.go("Ana", "Ingest")
    bench.view.cells.duplicate()
    assert bench.office.refused == ["Choose the cell to repeat and those that get the same."]


def test_letters_are_typed_out(bench: Bench) -> None:
    bench.go("Ana", "Clean")
    bench.press(KEY.Key_F2)
    line = bench.view.keys.line
    assert line.isVisible()
    assert line.hasFocus()
    QTest.keyClicks(line, "accountable, R")
    QTest.keyClick(line, KEY.Key_Return)
    assert bench.cell("Ana", "Clean") == "A/R"
    assert bench.here() == ("Ana", "Evaluate")
    assert bench.view.table.hasFocus()


def test_what_is_no_letter_stays_to_be_mended(bench: Bench) -> None:
    bench.go("Ana", "Clean")
    bench.press(KEY.Key_F2)
    line = bench.view.keys.line
    QTest.keyClicks(line, "xyz")
    QTest.keyClick(line, KEY.Key_Return)
    assert line.isVisible()
    assert "xyz" in bench.office.refused[-1]
    QTest.keyClick(line, KEY.Key_Escape)
    assert not line.isVisible()
    assert bench.cell("Ana", "Clean") == ""


def test_an_editor_whose_cell_went_closes(bench: Bench) -> None:
    bench.go("Ana", "Clean")
    bench.press(KEY.Key_F2)
    QTest.keyClicks(bench.view.keys.line, "A")
    bench.office.commands.remove([bench.office.id_of("Clean")])
    QTest.keyClick(bench.view.keys.line, KEY.Key_Return)
    assert not bench.view.keys.line.isVisible()
    assert bench.office.steps() == ["Remove Clean"]


def test_double_click_opens_the_editor(bench: Bench) -> None:
    port = bench.view.table.viewport()
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=bench.at("Ben", "Clean"))
    assert bench.view.keys.line.isVisible()
    assert bench.view.keys.line.text() == "R"


def test_other_schemes_have_their_letters(qtbot: QtBot) -> None:
    bench = Bench("stage S; responsibility W in S; role X; person P; X is A on W")
    bench.office.commands.switch_scheme("RAPID")
    bench.go("X", "W")
    bench.type("p")
    assert bench.cell("X", "W") == "P"
    bench.close()


def test_too_many_cells_at_once_are_refused(qtbot: QtBot) -> None:
    roles = "; ".join(f"role R{number}" for number in range(150))
    works = "; ".join(f"responsibility W{number} in S" for number in range(150))
    bench = Bench(f"stage S; {works}; {roles}")
    bench.view.cells.select_all()
    assert bench.view.table.chosen == (1, 0, 150, 149)
    # Qt must not be asked for each of them.
    assert len(bench.view.table.selectedIndexes()) == 1
    bench.type("a")
    assert bench.office.steps() == []
    assert "20000" in bench.office.refused[-1]
    bench.press(KEY.Key_Delete)
    assert bench.office.steps() == []
    bench.press(KEY.Key_Down)
    assert bench.view.table.chosen == (2, 0, 2, 0)
    bench.close()
