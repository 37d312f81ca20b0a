"""Which rows and columns the matrix has, and what stands in them."""

from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rolemap.formats.matrix import matrix
from rolemap.model.records import Responsibility
from rolemap.ui.matrix.model import MatrixModel
from rolemap.ui.matrix.options import Options
from tests.random_edits import random_org, seeds
from tests.ui.matrix.bench import Bench
from tests.ui.views.office import Office

_SPOKEN, _TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


@pytest.mark.parametrize("by", ["role", "person"])
@given(seed=seeds)
@settings(max_examples=15)
def test_it_says_what_the_exported_matrix_says(qapp: QApplication, by: Any, seed: int) -> None:
    office = Office(random_org(seed))
    rows = MatrixModel(office.bridge)
    rows.choose(Options(by=by))
    rows.show(office.org)
    wanted = matrix(office.org, by)
    assert [line.id for line in rows.columns] == [column.id for column in wanted.columns]
    works = [row for group in wanted.groups for row in group.rows]
    shown = [row for row, line in enumerate(rows.rows) if line.kind == "work"]
    assert [rows.rows[row].id for row in shown] == [row.id for row in works]
    for place, row in zip(shown, works, strict=True):
        cells = (rows.index(place, column) for column in range(len(rows.columns)))
        # Its own letters stand first; the exported ones are in one order.
        found = [sorted(str(index.data()).split("/")) for index in cells]
        assert found == [sorted(cell.split("/")) for cell in row.cells]
    office.close()


@given(seed=seeds, by=st.sampled_from(["role", "person"]))
@settings(max_examples=15)
def test_totals_of_rows_and_columns_agree_with_the_cells(
    qapp: QApplication, by: Any, seed: int
) -> None:
    office = Office(random_org(seed))
    rows = MatrixModel(office.bridge)
    rows.choose(Options(by=by))
    rows.show(office.org)
    content = rows.content
    for line in rows.columns:
        letters = [
            one
            for row in rows.rows
            if row.kind == "work"
            for one in content.cell(line.id, row.id).letters
        ]
        assert dict(content.head(line).counts) == {one: letters.count(one) for one in letters}
    for line in (one for one in rows.rows if one.kind == "work"):
        letters = [one for cell in content.cells(line.id).values() for one in cell.letters]
        assert dict(content.head(line).counts) == {one: letters.count(one) for one in letters}
    office.close()


@given(
    seed=seeds,
    by=st.sampled_from(["role", "person"]),
    hide=st.booleans(),
    party=st.sampled_from(["planned", "name", "load"]),
    work=st.sampled_from(["pipeline", "name", "problem"]),
    words=st.sampled_from(["", "a", "ana", "ingest", "xyz"]),
)
@settings(max_examples=25)
def test_edits_and_from_nothing_lead_to_the_same_lines_and_words(
    qapp: QApplication, seed: int, by: Any, hide: bool, party: Any, work: Any, words: str
) -> None:
    chosen = Options(by, False, hide, hide, party, work, words)
    office, random = Office(random_org(seed, 20)), Random(seed)
    rows = MatrixModel(office.bridge)
    office.bridge.changed.connect(rows.on_change)
    office.bridge.found.connect(rows.on_found)
    rows.choose(chosen)
    rows.show(office.org)
    for _ in range(12):
        _words(rows)  # what nobody looked at is not kept, and cannot be stale
        office.edit_at_random(random)
    fresh = MatrixModel(office.bridge)
    fresh.choose(chosen)
    fresh.show(office.org)
    assert (rows.rows, rows.columns) == (fresh.rows, fresh.columns)
    assert _words(rows) == _words(fresh)
    office.close()


def _words(rows: MatrixModel) -> Any:
    heads = [rows.content.head(line) for line in (*rows.rows, *rows.columns)]
    works = [line for line in rows.rows if line.kind == "work"]
    return heads, [dict(rows.content.cells(line.id)) for line in works]


def test_roles_then_those_that_hold_letters_themselves(bench: Bench) -> None:
    assert bench.columns == ["Engineer", "Scientist", "Core", "Ana", "Ben"]
    assert bench.rows == [
        *("Data", "Ingest", "Clean"),
        *("Train", "Evaluate"),
        *("Run", "Pager"),
    ]
    assert bench.cell("Ana", "Ingest") == "A/R"


def test_people_hold_what_their_roles_do(by_person: Bench) -> None:
    assert by_person.columns == ["Ana", "Ben", "Cem", "Dana", "Scientist"]
    assert by_person.cell("Ben", "Evaluate") == "A"
    assert by_person.cell("Cem", "Clean") == "C"
    assert by_person.cell("Scientist", "Pager") == "I"


def test_what_is_empty_can_be_left_out(by_person: Bench) -> None:
    by_person.view.choose(Options(by="person", hide_idle=True, hide_open=True))
    assert "Dana" not in by_person.columns
    assert "Pager" in by_person.rows
    by_person.office.commands.remove([by_person.office.id_of("Scientist")])
    assert "Pager" not in by_person.rows
    assert "Run" not in by_person.rows


def test_sorted_by_load_and_by_the_worst_problem(by_person: Bench) -> None:
    by_person.view.choose(Options(by="person", party_order="load", work_order="problem"))
    heads = map(by_person.view.rows.content.head, by_person.view.rows.columns[:4])
    loads = [head.load for head in heads if head.load is not None]
    assert loads == sorted(loads, reverse=True)
    assert loads[0] > loads[-1]
    assert by_person.columns[-1] == "Scientist"
    content = by_person.view.rows.content
    order = ["error", "warning", "info", ""]
    found = [order.index(content.head(line).severity) for line in content.works]
    assert found == sorted(found)
    assert all(line.kind == "work" for line in content.works)


def test_sorted_by_name_there_are_no_bands(bench: Bench) -> None:
    bench.view.choose(Options(party_order="name", work_order="name"))
    assert bench.rows == ["Clean", "Evaluate", "Ingest", "Pager"]
    assert bench.columns == sorted(bench.columns)


@pytest.mark.parametrize(
    ("words", "rows", "columns"),
    [
        ("ana", 7, ["Ana"]),
        ("ÉVAL", 2, ["Engineer", "Scientist", "Core", "Ana", "Ben"]),
        ("data", 3, ["Engineer", "Scientist", "Core", "Ana", "Ben"]),
        ("nobody", 0, []),
    ],
)
def test_filter_looks_for_names(bench: Bench, words: str, rows: int, columns: list[str]) -> None:
    bench.view.tools.filter.setText(words)
    assert len(bench.rows) == rows
    assert bench.columns == columns
    assert bool(bench.view.table.emptiness) == (rows == 0)


def test_swapped_the_parties_are_rows(bench: Bench) -> None:
    before = bench.cells()
    bench.view.choose(Options(swapped=True))
    assert bench.rows == ["Engineer", "Scientist", "Core", "Ana", "Ben"]
    assert {(party, work): one for (work, party), one in bench.cells().items()} == before


def test_two_of_a_name_are_told_apart(qtbot: QtBot) -> None:
    bench = Bench("stage S; responsibility W in S; person Ana; person Ben", by="person")
    ben = bench.office.id_of("Ben")
    bench.office.commands.rename(ben, "Ana")
    assert bench.columns == ["Ana", "Ana (2)"]
    bench.office.commands.rename(ben, "Ben")
    assert bench.columns == ["Ana", "Ben"]
    bench.close()


def test_a_cell_takes_part_in_a_problem(by_person: Bench) -> None:
    cell = by_person.view.rows.content.cell(
        by_person.office.id_of("Ana"), by_person.office.id_of("Evaluate")
    )
    assert cell.severity == "error"
    words = str(by_person.index("Ana", "Evaluate").data(_SPOKEN))
    assert "Accountable through" in words
    assert "2 people are accountable" in words
    tip = str(by_person.index("Ana", "Evaluate").data(_TIP))
    assert "2 people are accountable" in tip


def test_work_ahead_knows_each_responsibility_once(bench: Bench) -> None:
    assert len(list(bench.view.rows.content.work_ahead())) == bench.office.org.count(Responsibility)
