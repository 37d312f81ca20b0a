"""The band: what it touches is selected, while it is pulled open and afterwards."""

from random import Random

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rolemap.model.ids import Id
from rolemap.ui.canvas.gestures.band import Band
from tests.ui.canvas.hand import CTRL, bottom_of, click, drag
from tests.ui.desk import Desk


def _ids(desk: Desk, *names: str) -> tuple[Id, ...]:
    return tuple(desk.id_of(name) for name in names)


def test_band_selects_the_cards_it_touches(desk: Desk) -> None:
    drag(desk, bottom_of(desk, "Data"), desk.at("Evaluate"))
    assert desk.selection.ids == _ids(desk, "Ingest", "Clean", "Evaluate")
    marked = {card.record_id for card in desk.scene.cards.values() if card.selected}
    assert marked == set(desk.selection.ids)
    assert desk.document.history.last is None


def test_band_that_shrinks_lets_go_of_what_it_no_longer_touches(desk: Desk) -> None:
    start, port = bottom_of(desk, "Data"), desk.view.viewport()
    drag(desk, start, desk.at("Ingest"), let_go=False)
    assert desk.selection.ids == _ids(desk, "Ingest", "Clean")
    QTest.mouseMove(port, desk.at("Clean"))
    assert desk.selection.ids == _ids(desk, "Clean")
    QTest.mouseMove(port, start - QPoint(0, 20))
    assert desk.selection.ids == ()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start - QPoint(0, 20))


def test_band_with_ctrl_adds_to_what_is_selected(desk: Desk) -> None:
    click(desk, desk.at("On-call"))
    drag(desk, bottom_of(desk, "Data"), desk.at("Clean"), keys=CTRL)
    assert desk.selection.ids == _ids(desk, "On-call", "Clean")


def test_band_over_heads_alone_selects_stages(desk: Desk) -> None:
    first, second = (
        desk.scene.columns[one].sceneBoundingRect() for one in _ids(desk, "Data", "Train")
    )
    above = desk.view.mapFromScene(QPointF(first.left() + 30, first.top() - 4))
    drag(desk, above, desk.view.mapFromScene(second.topLeft() + QPointF(60, 20)))
    assert desk.selection.ids == _ids(desk, "Data", "Train")


def test_escape_selects_again_what_was_selected_before(desk: Desk) -> None:
    desk.selection.set(_ids(desk, "On-call"))
    things = len(desk.scene.items())
    drag(desk, bottom_of(desk, "Data"), desk.at("Ingest"), let_go=False, keys=CTRL)
    assert len(desk.selection.ids) == 3
    QTest.keyClick(desk.view, Qt.Key.Key_Escape)
    assert desk.selection.ids == _ids(desk, "On-call")
    assert len(desk.scene.items()) == things
    QTest.mouseRelease(desk.view.viewport(), Qt.MouseButton.LeftButton, CTRL, desk.at("Ingest"))
    assert desk.selection.ids == _ids(desk, "On-call")


def test_band_leaves_no_frame_behind(desk: Desk) -> None:
    things = len(desk.scene.items())
    drag(desk, bottom_of(desk, "Data"), desk.at("Ingest"))
    assert len(desk.scene.items()) == things


@pytest.mark.parametrize("seed", range(4))
def test_any_band_selects_what_its_rectangle_touches(qtbot: QtBot, seed: int) -> None:
    draw = Random(seed)
    stages = "\n".join(
        f"stage S{n}; "
        + "; ".join(f"responsibility W{n}.{m} in S{n}" for m in range(draw.randint(0, 9)))
        for n in range(6)
    )
    desk = Desk(stages)
    desk.scene.fold([desk.id_of(f"S{draw.randrange(6)}")])
    desk.scene.finish()
    area = desk.scene.sceneRect()
    for _ in range(40):
        corners = [
            QPointF(
                draw.uniform(area.left(), area.right()), draw.uniform(area.top(), area.bottom())
            )
            for _ in range(2)
        ]
        band = Band(desk.scene, desk.selection, keep=False)
        band.start(corners[0])
        band.move(corners[1])
        assert desk.selection.ids == _touched(desk, QRectF(*corners).normalized())
        band.finish(corners[1])
    desk.close()


def _touched(desk: Desk, rect: QRectF) -> tuple[Id, ...]:
    columns = list(desk.scene.in_order())
    cards = [card for column in columns if not column.folded for card in column.cards]
    touched = tuple(one.record_id for one in cards if one.sceneBoundingRect().intersects(rect))
    heads = ((one.record_id, one.mapRectToScene(one.head_rect())) for one in columns)
    return touched or tuple(one for one, head in heads if head.intersects(rect))
