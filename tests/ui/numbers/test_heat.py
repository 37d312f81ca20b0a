"""The heat map: what its cells say, how they are painted, and where the keyboard goes."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rolemap.analysis.facts import Facts
from rolemap.analysis.metric_heat import HeatMap, heat_map
from rolemap.formats.notation import parse
from rolemap.model.edits.fields import set_fields
from rolemap.model.org import Org
from rolemap.model.records import Assignment
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.look.tokens import DARK, LIGHT, Colours
from rolemap.ui.numbers.heat_model import HeatModel
from rolemap.ui.numbers.heat_paint import warmth
from rolemap.ui.numbers.heat_table import HeatTable
from tests.random_edits import TODAY, random_moves, seeds
from tests.ui.look.test_contrast import contrast
from tests.ui.views.office import HOSTILE, TEAM, Show, hostile_org, hover

_ROLE = Qt.ItemDataRole
NBSP = "\u00a0"


def heat_of(org: Org) -> HeatMap:
    return heat_map(Facts(org, TODAY))


def model_of(source: Org | str = TEAM) -> HeatModel:
    org = parse(source) if isinstance(source, str) else source
    model = HeatModel()
    model.show(heat_of(org), org.scheme)
    return model


@pytest.fixture
def table(shown: Show) -> HeatTable:
    model = model_of()
    made = HeatTable(model, ThemeSource("light"))
    model.setParent(made)
    shown(made, 500, 300)
    return made


def cell(model: HeatModel, person: str, stage: str, role: int = _ROLE.DisplayRole) -> str:
    rows = [model.headerData(at, Qt.Orientation.Vertical) for at in range(model.rowCount())]
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    return str(model.index(rows.index(person), heads.index(stage)).data(role))


# What it says


def test_cells_have_letters_and_shares(qtbot: QtBot) -> None:
    model = model_of()
    assert cell(model, "Ana", "Data") == f"A R 50{NBSP}%"
    assert cell(model, "Cem", "Data").strip() == "C"
    assert cell(model, "Dana", "Data") == ""
    model.deleteLater()


def test_there_is_nothing_beyond_the_edges(qtbot: QtBot) -> None:
    model = model_of()
    assert model.headerData(99, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Vertical, _ROLE.DecorationRole) is None
    assert model.index(0, 99).data() is None
    assert model.index(0, 0).data(_ROLE.DecorationRole) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    model.deleteLater()


def test_unknown_letters_stand_for_themselves(qtbot: QtBot) -> None:
    org = parse("stage S; responsibility W in S; person Ana; Ana is R on W")
    held = next(iter(org.all(Assignment)))
    model = model_of(org.apply(set_fields(org, held.id, letter="Ω")))
    assert cell(model, "Ana", "S").strip() == "Ω"
    assert "Ω: 1" in cell(model, "Ana", "S", _ROLE.AccessibleTextRole)
    model.deleteLater()


def test_cells_are_read_aloud_in_words(qtbot: QtBot) -> None:
    model = model_of()
    spoken = cell(model, "Ana", "Data", _ROLE.AccessibleTextRole)
    for word in ("Ana", "Data", "Accountable: 1", "Responsible: 1", f"50{NBSP}% of the work"):
        assert word in spoken
    assert "holds nothing here" in cell(model, "Dana", "Data", _ROLE.AccessibleTextRole)
    model.deleteLater()


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_stay_plain_and_inside(shown: Show, name: str) -> None:
    model = model_of(hostile_org(name))
    table = HeatTable(model, ThemeSource("light"))
    model.setParent(table)
    shown(table, 300, 200)
    table.grab()
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.grab()
    hint = model.index(0, 0).data(_ROLE.ToolTipRole)
    assert "<img" not in hint
    head = model.headerData(0, Qt.Orientation.Vertical, _ROLE.ToolTipRole)
    assert "<img" not in str(head)
    assert "\n" not in str(model.headerData(0, Qt.Orientation.Vertical))


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("share", [0.01, 0.25, 0.5, 1.0, 3.0])
def test_text_can_be_read_on_every_warmth(colours: Colours, share: float) -> None:
    ground, accent = QColor(colours.surface), QColor(colours.accent)
    part = warmth(share)
    mixed = QColor.fromRgbF(
        *(
            part * getattr(accent, one)() + (1 - part) * getattr(ground, one)()
            for one in ("redF", "greenF", "blueF")
        )
    )
    assert contrast(colours.text, mixed.name()) >= 4.5


@given(one=st.floats(0, 1), other=st.floats(0, 1))
def test_more_is_never_cooler(one: float, other: float) -> None:
    assert (one <= other) == (warmth(one) <= warmth(other)) or abs(one - other) < 1e-9


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds)
def test_a_map_that_follows_is_one_made_from_nothing(qtbot: QtBot, seed: int) -> None:
    live = model_of()
    tester = QAbstractItemModelTester(live)
    for move in random_moves(seed, 12):
        live.show(heat_of(move.after), move.after.scheme)
        fresh = model_of(move.after)
        assert said(live) == said(fresh)
        fresh.deleteLater()
    assert tester.model() is live
    live.deleteLater()


def said(model: HeatModel) -> list[list[object]]:
    return [
        [
            model.index(row, column).data(role)
            for column in range(model.columnCount())
            for role in (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole)
        ]
        for row in range(model.rowCount())
    ]


# Hands


def place(table: HeatTable, row: int, column: int) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def test_arrows_lead_from_cell_to_cell_and_pick(table: HeatTable, qtbot: QtBot) -> None:
    picked: list[tuple[int, int]] = []
    table.picked.connect(lambda index: picked.append((index.row(), index.column())))
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.current == (0, 0)
    assert picked == []
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up)
    for key in keys:
        QTest.keyClick(table, key)
    assert picked == [(0, 1), (1, 1), (1, 0), (0, 0)]
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert picked[-1] == (0, 0)
    table.go_to("nobody")
    assert table.current == (0, 0)
    assert len(picked) == 5


def test_arrows_follow_the_eye_from_right_to_left(table: HeatTable) -> None:
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    before = place(table, 0, 0).x()
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.current == (0, 1)
    assert place(table, 0, 1).x() < before


def test_click_picks(table: HeatTable) -> None:
    picked: list[tuple[int, int]] = []
    table.picked.connect(lambda index: picked.append((index.row(), index.column())))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place(table, 2, 1))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=place(table, 0, 0))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 280))
    assert picked == [(2, 1)]


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_every_cell_in_sight_is_painted(table: HeatTable, direction: Qt.LayoutDirection) -> None:
    if direction == Qt.LayoutDirection.LayoutDirectionAuto:
        return
    table.setLayoutDirection(direction)
    table.resize(220, 120)
    QApplication.processEvents()
    area = table.viewport().rect()
    for bar in (table.horizontalScrollBar(), table.verticalScrollBar()):
        for value in {bar.minimum(), bar.maximum() // 2, bar.maximum()}:
            bar.setValue(value)
            seen, model = table.seen(), table.model()
            wanted = {
                (row, column)
                for row in range(model.rowCount())
                for column in range(model.columnCount())
                if table.visualRect(model.index(row, column)).intersects(area)
            }
            painted = {(row, column) for row in seen.rows for column in seen.columns}
            assert wanted <= painted
            for one in wanted:
                at = seen.rect(one)
                assert at is not None
                assert at.topLeft() == table.visualRect(model.index(*one)).topLeft()


def test_only_what_is_in_sight_is_painted(shown: Show) -> None:
    people = "; ".join(f"person P{number}" for number in range(400))
    model = model_of(f"stage S; responsibility W in S; {people}; P7 is A+R on W")
    table = HeatTable(model, ThemeSource("light"))
    model.setParent(table)
    shown(table, 300, 300)
    assert len(table.seen().rows) < 20


def test_what_is_under_the_pointer_is_seen(table: HeatTable) -> None:
    before = table.viewport().grab().toImage()
    hover(table.viewport(), place(table, 3, 2))
    assert table.seen().hot == (3, 2)
    assert table.viewport().grab().toImage() != before
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert table.seen().hot is None


def test_warm_cells_are_warmer_and_empty_ones_plain(table: HeatTable) -> None:
    org = parse(TEAM.replace("Clean in Data", "Clean in Data (weight: 3)"))
    model = table.model()
    assert isinstance(model, HeatModel)
    model.show(heat_of(org), org.scheme)
    image: QImage = table.viewport().grab().toImage()
    ratio = image.devicePixelRatio()

    def corner(row: int, column: int) -> QColor:
        at = table.visualRect(table.model().index(row, column)).topLeft() + QPoint(2, 2)
        return image.pixelColor(round(at.x() * ratio), round(at.y() * ratio))

    surface = QColor(LIGHT.surface)
    assert corner(3, 0) == surface  # Dana holds nothing in Data
    assert corner(2, 0) == surface  # and Cem is only consulted
    assert corner(0, 0) != surface
    assert corner(1, 0).blueF() - corner(1, 0).redF() > corner(0, 0).blueF() - corner(0, 0).redF()


def test_the_current_cell_stays_with_its_person(table: HeatTable, qtbot: QtBot) -> None:
    model = table.model()
    assert isinstance(model, HeatModel)
    table.setCurrentIndex(model.index(1, 2))  # Ben, Run
    org = parse(TEAM + "; person Abe; stage Late")
    model.show(heat_of(org), org.scheme)
    assert table.current == (2, 2)
    assert (table.down.current, table.across.current) == (2, 2)
    empty = parse("")
    model.show(heat_of(empty), empty.scheme)
    assert table.current is None
    assert (table.down.current, table.across.current) == (-1, -1)
    table.grab()


def test_themes_and_fonts_change_while_it_is_shown(shown: Show) -> None:
    themes = ThemeSource("light")
    model = model_of()
    table = HeatTable(model, themes)
    model.setParent(table)
    shown(table, 400, 300)
    before = table.viewport().grab().toImage()
    themes.set_choice("dark")
    assert table.viewport().grab().toImage() != before


def test_nothing_is_painted_where_there_is_nothing(shown: Show) -> None:
    model = model_of("")
    table = HeatTable(model, ThemeSource("light"))
    model.setParent(table)
    shown(table, 200, 100)
    table.grab()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.current is None
