"""Copy, cut and paste of cells."""

from random import Random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from rolemap.ui.matrix.options import Options
from tests.random_edits import random_org, seeds
from tests.ui.matrix.bench import Bench, clip
from tests.ui.views.office import swept


def taken() -> str:
    return QGuiApplication.clipboard().text()


def test_copied_cells_are_a_table(bench: Bench) -> None:
    bench.choose("Core", "Ingest", "Ana", "Evaluate")
    assert bench.view.cells.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "\tA/R\nC\t\n\t"
    assert "<table" in data.html()
    assert bytes(data.data("text/csv").data()).decode() == ",A/R\r\nC,\r\n,\r\n"
    assert bench.office.said == ["Copied"]


def test_copied_with_headings(bench: Bench) -> None:
    bench.choose("Core", "Ingest", "Ana", "Evaluate")
    bench.view.tools.actions_["headed"].trigger()
    assert taken() == "\tCore\tAna\nIngest\t\tA/R\nClean\tC\t\nEvaluate\t\t"


def test_cut_clears(bench: Bench) -> None:
    bench.go("Engineer", "Evaluate")
    bench.view.cells.cut()
    assert taken() == "A"
    assert bench.cell("Engineer", "Evaluate") == ""


def test_pasting_a_copy_where_it_came_from_changes_nothing(qtbot: QtBot) -> None:
    for by in ("role", "person"):
        for swapped in (False, True):
            bench = Bench(by=by, swapped=swapped)
            before = bench.cells()
            bench.view.cells.select_all()
            bench.view.cells.copy()
            bench.view.cells.paste()
            assert bench.cells() == before
            assert bench.office.steps() == []
            bench.close()
            swept()


def test_a_block_goes_on_from_the_chosen_cell_over_bands(bench: Bench) -> None:
    bench.go("Engineer", "Clean")
    clip("R\tC\nA/R\tinformed")
    bench.view.cells.paste()
    assert bench.cell("Engineer", "Clean") == "R"
    assert bench.cell("Scientist", "Clean") == "C"
    assert bench.cell("Engineer", "Evaluate") == "A/R"
    assert bench.cell("Scientist", "Evaluate") == "I"
    assert bench.office.steps() == ["4 cells pasted"]
    bench.office.commands.undo()
    assert bench.cell("Engineer", "Evaluate") == "A"


def test_a_single_cell_fills_all_that_are_chosen(bench: Bench) -> None:
    bench.choose("Engineer", "Ingest", "Scientist", "Clean")
    clip("C")
    bench.view.cells.paste()
    assert [
        bench.cell(party, work)
        for party in ("Engineer", "Scientist")
        for work in ("Ingest", "Clean")
    ] == ["C"] * 4


def test_what_cannot_be_is_refused_cell_by_cell_and_the_rest_is_one_step(bench: Bench) -> None:
    before = bench.cells()
    bench.go("Ana", "Evaluate")
    clip("R\txyz\tA\nI\tA/C\nA\t\nnowhere\t")
    bench.view.cells.paste()
    assert bench.cell("Ana", "Evaluate") == "R"
    assert bench.cell("Ana", "Pager") == "I"
    assert bench.cell("Ben", "Evaluate") == ""
    assert bench.office.steps() == ["2 cells pasted"]
    said = bench.office.refused[-1]
    assert said.startswith("2 cells set, 5 refused: Ben, Evaluate: “xyz” is no letter of RACI")
    reasons = bench.view.edits.reasons()
    assert len(reasons) == 5
    assert "There is no cell left for “nowhere”." in reasons
    bench.office.commands.undo()
    assert bench.cells() == before


def test_what_is_borrowed_is_not_held_twice_by_pasting(by_person: Bench) -> None:
    by_person.go("Ana", "Evaluate")
    clip("A")
    by_person.view.cells.paste()
    assert by_person.office.steps() == []


def test_an_empty_clipboard_says_so(bench: Bench) -> None:
    bench.view.cells.paste()
    assert bench.office.refused == ["There is nothing to paste."]


def test_while_the_filter_has_the_keyboard_its_text_is_edited(bench: Bench) -> None:
    assert bench.view.editing is bench.view.cells
    bench.view.tools.filter.setFocus(Qt.FocusReason.OtherFocusReason)
    assert bench.view.editing is None


def test_swapped_blocks_lie_the_other_way(bench: Bench) -> None:
    bench.view.choose(Options(swapped=True))
    bench.choose("Ana", "Ingest", "Ben", "Evaluate")
    bench.view.cells.copy()
    assert taken() == "A/R\t\t\n\tR\t"


_WORDS = st.sampled_from(["", "A", "R", "A/R", "c", "R, C", "informed", "nobody", "<b>", "n/a"])


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=seeds,
    by=st.sampled_from(["role", "person"]),
    lines=st.lists(st.lists(_WORDS, min_size=1, max_size=4), min_size=1, max_size=6),
)
def test_any_block_is_one_step_that_undo_takes_back(
    qtbot: QtBot, seed: int, by: Any, lines: list[list[str]]
) -> None:
    bench = Bench(random_org(seed, 30), by=by)
    office, random = bench.office, Random(seed)
    before, cells = office.org, bench.cells()
    for _ in range(random.randint(0, 4)):
        bench.press(random.choice([Qt.Key.Key_Down, Qt.Key.Key_Right]))
    clip("\n".join("\t".join(line) for line in lines))
    done = bench.view.cells.paste()
    assert len(office.steps()) == int(bool(done))
    if done:
        office.document.undo()
    assert office.org.same_as(before)
    assert bench.cells() == cells
    bench.close()
    swept()
