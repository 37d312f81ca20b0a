"""The matrix as a view among others: in step with the document, the selection and the filter."""

from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from benchmarks.generator import organisation
from rolemap.formats.notation import parse
from rolemap.model.records import Assignment
from rolemap.ui.lens import Filter, Light, light_of, light_of_parties
from rolemap.ui.matrix.content import Content
from rolemap.ui.matrix.options import Options
from rolemap.ui.views.matrix import MatrixView
from tests.random_edits import random_org, seeds
from tests.ui.matrix.bench import Bench, picture
from tests.ui.views.office import HOSTILE, Office, hostile_org, swept

KEY = Qt.Key


@pytest.fixture
def bench(qtbot: QtBot) -> Any:
    """A small team, by role."""
    made = Bench()
    yield made
    made.close()
    swept()


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds, by=st.sampled_from(["role", "person"]), asked=st.sampled_from(["all", "gaps"]))
def test_the_live_view_equals_one_made_from_nothing(
    qtbot: QtBot, seed: int, by: Any, asked: Any
) -> None:
    bench = Bench(random_org(seed, 25), by=by)
    office, random, live = bench.office, Random(seed), bench.view
    live.show_light(light_of(office.bridge, Filter(asked)), Filter(asked))
    for _ in range(12):
        picture(live)
        office.edit_at_random(random)
        if random.random() < 0.3:
            office.selection.set([random.choice(list(office.org.records())).id])
        live.grab()
    live.show_light(light_of(office.bridge, Filter(asked)), Filter(asked))
    fresh = MatrixView(*office.parts)
    fresh.choose(Options(by=by))
    fresh.show_light(light_of(office.bridge, Filter(asked)), Filter(asked))
    fresh.resize(live.size())
    fresh.show()
    assert picture(live) == picture(fresh)
    fresh.close()
    fresh.deleteLater()
    bench.close()
    swept()


def test_hidden_it_does_nothing_and_shown_it_is_right(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.view.hide()
    with monkeypatch.context() as patch:
        for name in ("show", "on_change", "on_found", "cells", "choose"):
            patch.setattr(Content, name, lambda *_: pytest.fail("worked while hidden"))
        bench.office.commands.put((bench.office.id_of("Dana"),), bench.office.id_of("Clean"))
        bench.office.selection.set([bench.office.id_of("Clean")])
        bench.view.show_light(Light(frozenset()), Filter("gaps"))
    bench.view.show_light(Light(), Filter())
    bench.view.show()
    assert "Dana" in bench.columns
    assert bench.here()[1] == "Clean"


# What is selected


def test_the_current_cell_follows_what_is_selected_elsewhere(bench: Bench) -> None:
    office = bench.office
    office.selection.set([office.id_of("Pager")])
    assert bench.here() == ("Engineer", "Pager")
    office.selection.set([office.id_of("Ana")])
    assert bench.here() == ("Ana", "Pager")
    office.selection.set([office.assignment("Core", "Clean", "C").id])
    assert bench.here() == ("Core", "Clean")
    office.selection.set([office.id_of("Train")])
    assert bench.here() == ("Core", "Evaluate")
    office.selection.set([office.id_of("Dana")])
    assert bench.here() == ("Core", "Evaluate")
    assert office.selection.ids == (office.id_of("Dana"),)


def test_a_letter_through_a_role_is_selected_as_the_roles(qtbot: QtBot) -> None:
    bench = Bench(by="person")
    bench.go("Ben", "Evaluate")
    assert bench.selected() == ["A of Engineer on Evaluate"]
    bench.close()


def test_a_record_to_be_seen_is_scrolled_to(qtbot: QtBot) -> None:
    people = "; ".join(f"person P{number:03}" for number in range(200))
    bench = Bench(f"stage S; responsibility W in S; {people}", by="person")
    bench.office.selection.show(bench.office.id_of("P150"))
    table = bench.view.table
    assert table.viewport().rect().contains(bench.at("P150", "W"))
    assert bench.here() == ("P150", "W")
    bench.close()


@pytest.mark.parametrize("swapped", [False, True])
def test_without_anybody_there_is_nowhere_to_go(qtbot: QtBot, swapped: bool) -> None:
    bench = Bench("stage Run; responsibility Clean in Run")
    bench.view.choose(Options(swapped=swapped))
    bench.office.selection.show(bench.office.id_of("Clean"))
    bench.view.hide()
    bench.view.show()
    assert bench.view.table.current is None
    bench.close()
    swept()


def test_rename_types_in_the_head(bench: Bench) -> None:
    assert bench.view.rename(bench.office.id_of("Evaluate"))
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "Judge")
    QTest.keyClick(line, KEY.Key_Return)
    assert "Judge" in bench.rows
    assert not bench.view.rename(bench.office.id_of("Dana"))
    bench.view.hide()
    assert not bench.view.rename(bench.office.id_of("Judge"))


def test_what_is_added_is_named_where_it_stands(bench: Bench) -> None:
    bench.office.commands.add_responsibility(bench.office.id_of("Train"))
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "Tune")
    QTest.keyClick(line, KEY.Key_Return)
    assert "Tune" in bench.rows
    assert bench.here() == ("Engineer", "Tune")


# What stands out


def test_a_filter_leaves_rows_out_and_mere_light_does_not(bench: Bench) -> None:
    office = bench.office
    light = light_of_parties(office.org, [office.id_of("Ana")])
    bench.view.show_light(light, Filter())
    assert len(bench.rows) == 7
    assert bench.view.table.lit == light.ids
    asked = Filter("party", office.id_of("Ana"))
    bench.view.show_light(light_of(office.bridge, asked), asked)
    assert bench.rows == ["Data", "Ingest", "Train", "Evaluate"]
    # Whom the pointer is on hides nothing besides.
    bench.view.show_light(light_of_parties(office.org, [office.id_of("Core")]), asked)
    assert bench.rows == ["Data", "Ingest", "Train", "Evaluate"]
    bench.view.show_light(Light(), Filter())
    assert len(bench.rows) == 7


def test_a_filter_of_problems_follows_them(bench: Bench) -> None:
    office, asked = bench.office, Filter("gaps")
    bench.view.show_light(light_of(office.bridge, asked), asked)
    assert "Pager" in bench.rows
    assert "Ingest" not in bench.rows
    bench.go("Engineer", "Clean")
    bench.type("a")
    assert "Clean" not in bench.rows


def test_what_steps_back_is_painted_weaker(bench: Bench) -> None:
    before = bench.view.table.viewport().grab().toImage()
    bench.view.show_light(Light(frozenset()), Filter())
    QApplication.processEvents()
    assert bench.view.table.viewport().grab().toImage() != before
    bench.view.show_light(Light(), Filter())
    assert bench.view.table.viewport().grab().toImage() == before


# Zoom


def test_zoom_by_steps_and_by_the_wheel(bench: Bench) -> None:
    scales: list[float] = []
    bench.view.zoomed.connect(scales.append)
    before = bench.view.table.measures
    bench.view.zoom.zoom_in()
    assert bench.view.zoom.scale == pytest.approx(1.15)
    assert bench.view.table.measures.row > before.row
    bench.view.zoom.zoom_to_100()
    assert bench.view.table.measures == before
    _turn(bench, -120)
    assert bench.view.zoom.scale < 1
    assert len(scales) == 3
    for _ in range(30):
        bench.view.zoom.zoom_out()
    assert bench.view.zoom.scale == 0.5


def _turn(bench: Bench, by: int) -> None:
    port, keys = bench.view.table.viewport(), Qt.KeyboardModifier.ControlModifier
    at = QPointF(port.rect().center())
    event = QWheelEvent(
        *(at, QPointF(port.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, by)),
        *(Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(port, event)


def test_all_fits_or_the_selection_does(qtbot: QtBot) -> None:
    works = "; ".join(f"responsibility W{number} in S" for number in range(30))
    bench = Bench(f"stage S; {works}; role R; role Q")
    bench.view.zoom.fit_all()
    assert 0.5 <= bench.view.zoom.scale < 1
    assert bench.view.table.verticalScrollBar().maximum() == 0
    bench.go("R", "W20")
    bench.view.fit_selection()
    assert bench.view.zoom.scale == 1
    bench.close()


# What it says


def test_everything_has_a_name(bench: Bench) -> None:
    buttons = bench.view.tools.findChildren(QToolButton)
    own = [one for one in buttons if one.parent() is bench.view.tools]
    assert len(own) == 6
    assert all(one.accessibleName() for one in own)
    assert bench.view.tools.filter.accessibleName()
    assert bench.view.table.accessibleName()


def test_a_cell_says_whose_it_is_and_what_is_wrong(qtbot: QtBot) -> None:
    bench = Bench(by="person")
    spoken = str(bench.index("Ana", "Evaluate").data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Ana" in spoken
    assert "Evaluate" in spoken
    assert "Accountable through" in spoken
    assert "Engineer" in spoken
    assert "problem: 2 people are accountable" in spoken
    empty = str(bench.index("Dana", "Pager").data(Qt.ItemDataRole.AccessibleTextRole))
    assert empty.endswith("empty")
    bench.close()


def test_what_was_typed_is_told(bench: Bench) -> None:
    told: list[str] = []
    bench.view.rows.dataChanged.connect(lambda first, *_: told.append(str(first.data())))
    bench.go("Core", "Clean")
    bench.type("i")
    assert told == ["I"]


def test_heads_say_who_load_totals_and_problems(bench: Bench) -> None:
    across, role = Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    rows: QAbstractItemModel = bench.view.rows
    said = [str(rows.headerData(place, across, role)) for place in range(5)]
    assert said[0].startswith("Engineer; Ana, Ben; 1 Accountable")
    assert said[1].startswith("Scientist; vacant; 1 Informed; problem: Nobody holds")
    assert "% planned" in said[3]
    tip = rows.headerData(4, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert str(tip).startswith("<qt>Evaluate<br>1 Accountable")


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize("by", ["role", "person"])
@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_are_painted_and_stay_plain(
    qtbot: QtBot, name: str, by: Any, swapped: bool
) -> None:
    bench = Bench(hostile_org(name), by=by, swapped=swapped)
    bench.view.grab()
    tips = [
        str(bench.view.rows.headerData(0, way, Qt.ItemDataRole.ToolTipRole))
        for way in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical)
    ]
    assert all("<img" not in tip and "<b>" not in tip for tip in tips)
    bench.close()
    swept()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_both_themes_and_directions_paint_something_else(bench: Bench, way: Any) -> None:
    bench.view.setLayoutDirection(way)
    light = bench.view.grab().toImage()
    bench.office.themes.set_choice("dark")
    assert bench.view.grab().toImage() != light
    bench.office.themes.set_choice("light")
    assert bench.view.grab().toImage() == light


@pytest.mark.parametrize(
    ("source", "options", "said"),
    [
        ("", {}, ""),
        ("stage S; responsibility W in S", {}, "There is no role yet"),
        ("stage S; responsibility W in S", {"by": "person"}, "Nobody is here yet"),
        ("stage S; responsibility W in S; role R", {"hide_idle": True}, "Nobody holds a letter"),
        ("stage S; responsibility W in S; role R", {"hide_open": True}, "Every responsibility"),
        ("stage S; responsibility W in S; role R", {"words": "q"}, "Nothing is called so"),
    ],
)
def test_where_there_is_nothing_it_says_what_to_do(
    qtbot: QtBot, source: str, options: Any, said: str
) -> None:
    bench = Bench(parse(source), **options)
    assert bench.view.table.emptiness.startswith(said)
    assert bool(bench.view.table.emptiness) == bool(said)
    bench.view.grab()
    bench.close()


def test_totals_can_be_put_away(bench: Bench) -> None:
    before = bench.view.table.down.viewport().grab().toImage()
    assert bench.view.totals.isVisible()
    bench.view.tools.actions_["totals"].trigger()
    assert not bench.view.totals.isVisible()
    assert bench.view.table.down.viewport().grab().toImage() != before


def test_the_tools_choose(bench: Bench) -> None:
    tools = bench.view.tools
    QTest.mouseClick(tools.by_person, Qt.MouseButton.LeftButton)
    assert bench.columns[:2] == ["Ana", "Ben"]
    for action in tools.actions_.values():
        if action is not tools.actions_["headed"]:
            action.trigger()
            bench.view.grab()
    assert bench.view.rows.content.options == Options("person", True, True, True, "load", "problem")
    QTest.keyClick(tools.filter, KEY.Key_Down)
    assert bench.view.table.hasFocus()


def test_the_menu_is_wanted_where_the_cell_is(bench: Bench) -> None:
    wanted: list[QPoint] = []
    bench.view.menu_wanted.connect(wanted.append)
    bench.go("Ana", "Evaluate")
    at = bench.at("Ana", "Evaluate")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(bench.view.table.viewport(), event)
    assert wanted == [bench.view.table.viewport().mapToGlobal(at)]
    head = bench.view.table.down
    place = head.room_of(1).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, head.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(head.viewport(), event)
    assert bench.selected() == ["Ingest"]
    assert len(wanted) == 2


# Size


def test_a_huge_organisation_costs_what_is_seen_of_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(organisation(2_000), judged=False)
    looked: dict[str, set[str]] = {"cells": set(), "heads": set()}
    cells, head = Content.cells, Content._make_head

    def counted_cells(self: Content, work: str) -> Any:
        looked["cells"].add(work)
        return cells(self, work)

    def counted_head(self: Content, line: Any) -> Any:
        looked["heads"].add(line.id)
        return head(self, line)

    monkeypatch.setattr(Content, "cells", counted_cells)
    monkeypatch.setattr(Content, "_make_head", counted_head)
    view = MatrixView(*office.parts)
    view.choose(Options(by="person"))
    view.resize(1100, 700)
    view.show()
    view.table.start()
    QApplication.processEvents()
    assert 5 < len(looked["cells"]) < 60
    assert 20 < len(looked["heads"]) < 120
    looked["heads"].clear()
    QTest.keyClick(view.table, KEY.Key_A)
    QApplication.processEvents()
    assert office.org.count(Assignment) in (12_000, 12_001)
    assert 0 < len(looked["heads"]) < 120
    looked["heads"].clear()
    for _ in range(2):  # the first page goes to the edge of what is seen
        QTest.keyClick(view.table, KEY.Key_PageDown, Qt.KeyboardModifier.AltModifier)
        QApplication.processEvents()
    assert 0 < len(looked["heads"]) < 60
    view.close()
    view.deleteLater()
    office.close()
    swept()


def test_working_ahead_ends(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not bench.view._ahead.isActive())
    bench.view.hide()
    bench.view.show()
    assert bench.view._ahead.isActive()
    bench.view.hide()
    assert not bench.view._ahead.isActive()
