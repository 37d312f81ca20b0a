"""What the list of metrics says, and that it keeps its place."""

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from rolemap.analysis.facts import Facts
from rolemap.analysis.metric import Metrics
from rolemap.analysis.metrics import metrics
from rolemap.formats.notation import parse
from rolemap.model.org import Org
from rolemap.ui.numbers.number_model import ROW, NumberModel
from rolemap.ui.numbers.number_rows import NumberRow, rows_of
from tests.random_edits import TODAY, random_moves, random_org, seeds
from tests.ui.views.office import HOSTILE, TEAM, hostile_org, rows

NBSP = "\u00a0"


def measured(org: Org | str) -> Metrics:
    return metrics(Facts(parse(org) if isinstance(org, str) else org, TODAY))


def row(metric: str, org: Org | str = TEAM) -> NumberRow:
    (found,) = [one for one in rows_of(measured(org)) if one.metric == metric]
    return found


def test_there_is_a_row_for_each_metric_below_its_group(qtbot: QtBot) -> None:
    found = measured(TEAM)
    listed = rows_of(found)
    assert [one.metric for one in listed if one.metric] == [one.id for one in found]
    groups = [one.name for one in listed if not one.metric]
    assert groups == list(dict.fromkeys(str(one.group) for one in found))
    assert not listed[0].metric


@pytest.mark.parametrize(
    ("metric", "figure"),
    [
        ("people", "4"),
        ("coverage", f"25{NBSP}%"),
        ("gaps", "2"),
        ("highest-load", f"120{NBSP}%"),
        ("letters-per-person", "1.5"),
        ("research", "–"),
    ],
)
def test_figures_are_as_people_write_them(qtbot: QtBot, metric: str, figure: str) -> None:
    assert row(metric).figure == figure


def test_shares_have_a_bar_and_counts_by_stage_a_spark(qtbot: QtBot) -> None:
    assert row("coverage").bar == 0.25
    assert not row("coverage").load
    assert row("highest-load").load
    assert row("people").bar is None
    assert row("responsibilities").spark == (1.0, 0.5, 0.5)
    assert row("responsibilities", "stage Data").spark == ()


@given(seed=seeds)
@settings(max_examples=30)
def test_every_row_is_explained(seed: int) -> None:
    for one in rows_of(measured(random_org(seed))):
        if one.metric:
            assert one.figure
            assert len(one.hint) >= 2
            assert one.spoken == f"{one.name}: {one.figure}. {one.hint[0]}"
            assert all(0 <= value <= 1 for value in one.spark)
        else:
            assert one.spoken == one.name


def test_what_a_figure_is_made_of_is_told_up_to_a_point(qtbot: QtBot) -> None:
    assert "\u2068Data\u2069: 50" in row("coverage").hint[2]
    many = "; ".join(f"stage S{number}" for number in range(9))
    assert row("coverage", many).hint[-1] == "and 1 more"
    assert row("coverage", many + "; stage T").hint[-1] == "and 2 more"
    assert row("bus-factor").hint[2].startswith("1. ")


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_stay_plain(qtbot: QtBot, name: str) -> None:
    model = NumberModel()
    model.show(measured(hostile_org(name)))
    for one in rows(model):
        hint = one[int(Qt.ItemDataRole.ToolTipRole)]
        assert hint is None or "<img" not in hint
    model.deleteLater()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds)
def test_a_model_that_follows_is_one_made_from_nothing(qtbot: QtBot, seed: int) -> None:
    live = NumberModel()
    tester = QAbstractItemModelTester(live)
    live.show(measured(""))
    resets: list[None] = []
    live.modelReset.connect(lambda: resets.append(None))
    told: set[int] = set()
    live.dataChanged.connect(lambda first, _: told.add(first.row()))
    last = parse("")
    for move in random_moves(seed, 12):
        told.clear()
        before, last = live.rows, move.after
        live.show(measured(last))
        assert told == {at for at, one in enumerate(live.rows) if before[at] != one}
    fresh = NumberModel()
    fresh.show(measured(last))
    assert rows(live) == rows(fresh)
    assert [live.index(at).data(ROW) for at in range(live.rowCount())] == list(fresh.rows)
    assert not resets, "who reads a row keeps it"
    assert tester.model() is live
    live.deleteLater()
    fresh.deleteLater()


def test_headings_cannot_be_chosen(qtbot: QtBot) -> None:
    model = NumberModel()
    model.show(measured(TEAM))
    for at, one in enumerate(model.rows):
        chosen = bool(model.flags(model.index(at)) & Qt.ItemFlag.ItemIsSelectable)
        assert chosen == bool(one.metric)
    description = model.index(1).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert description == model.rows[1].hint[1]
    assert model.index(-1).data() is None
    model.deleteLater()
