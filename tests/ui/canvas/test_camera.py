"""The camera: what stays where it is when it zooms, and what it brings into view."""

from collections.abc import Iterator
from random import Random

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rolemap.ui.canvas.camera import Sight
from tests.ui.canvas.hand import hover
from tests.ui.desk import Desk

WIDE = "\n".join(
    f"stage S{n}; " + "; ".join(f"responsibility W{n}.{m} in S{n}" for m in range(12))
    for n in range(14)
)


@pytest.fixture
def wide(qtbot: QtBot) -> Iterator[Desk]:
    """A map much larger than its view."""
    made = Desk(WIDE)
    made.scene.finish()
    yield made
    made.close()


def _wheel(desk: Desk, at: QPoint, notches: int, keys: Qt.KeyboardModifier) -> None:
    port = desk.view.viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(port.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)


def _apart(one: QPointF, other: QPoint) -> float:
    return (one - QPointF(other)).manhattanLength()


@pytest.mark.parametrize("seed", range(3))
def test_zooming_keeps_the_point_under_the_pointer(wide: Desk, seed: int) -> None:
    draw, view = Random(seed), wide.view
    for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
        bar.setValue((bar.minimum() + bar.maximum()) // 2)
    judged = 0
    for _ in range(30):
        at = QPoint(draw.randint(20, 950), draw.randint(20, 650))
        hover(wide, at)
        assert view.viewport().mapFromGlobal(QCursor.pos()) == at
        under = view.mapToScene(at)
        _wheel(wide, at, draw.choice([-1, 1]), Qt.KeyboardModifier.ControlModifier)
        bars = (view.horizontalScrollBar(), view.verticalScrollBar())
        # At the end of the map there is nothing to scroll to.
        if all(bar.minimum() < bar.value() < bar.maximum() for bar in bars):
            judged += 1
            assert _apart(view.viewportTransform().map(under), at) <= 2
    assert judged > 10


def test_zooming_while_something_is_dragged_keeps_the_point_too(wide: Desk) -> None:
    view, port = wide.view, wide.view.viewport()
    for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
        bar.setValue((bar.minimum() + bar.maximum()) // 2)
    hover(wide, QPoint(50, 300))
    start = wide.at("W6.6")
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    at = QPoint(500, 350)
    for part in (QPoint(300, 300), at):
        QTest.mouseMove(port, part)
    assert view.hand.busy
    under = view.mapToScene(at)
    _wheel(wide, at, 1, Qt.KeyboardModifier.ControlModifier)
    assert _apart(view.viewportTransform().map(under), at) <= 2
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=at)


@pytest.mark.parametrize("zoom", ["zoom_in", "zoom_out", "zoom_to_100"])
def test_zooming_by_key_keeps_the_middle(wide: Desk, zoom: str) -> None:
    view = wide.view
    view.camera.zoom_by(1.3)
    for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
        bar.setValue((bar.minimum() + bar.maximum()) // 2)
    hover(wide, QPoint(10, 10))
    middle = view.camera.centre()
    getattr(view.camera, zoom)()
    assert (view.camera.centre() - middle).manhattanLength() * view.camera.scale <= 4


def test_the_scale_stays_within_its_limits(wide: Desk) -> None:
    said: list[float] = []
    wide.view.zoomed.connect(said.append)
    for _ in range(60):
        wide.view.camera.zoom_in()
    assert wide.view.camera.scale == pytest.approx(4)
    for _ in range(80):
        wide.view.camera.zoom_out()
    assert wide.view.camera.scale == pytest.approx(0.02)
    assert said[-1] == wide.view.camera.scale


def test_the_wheel_scrolls_down_and_with_shift_sideways(wide: Desk) -> None:
    across, down = wide.view.horizontalScrollBar(), wide.view.verticalScrollBar()
    wide.view.camera.zoom_by(1.5)
    at = QPoint(300, 300)
    before = across.value(), down.value()
    _wheel(wide, at, -1, Qt.KeyboardModifier.NoModifier)
    assert down.value() > before[1]
    assert across.value() == before[0]
    _wheel(wide, at, -1, Qt.KeyboardModifier.ShiftModifier)
    assert across.value() > before[0]


def _seen(desk: Desk) -> QRectF:
    """What is seen, with a pixel to spare for rounding."""
    room = 1.5 / desk.view.camera.scale
    return desk.view.camera.seen().adjusted(-room, -room, room, room)


@pytest.mark.parametrize("size", [(1000, 700), (400, 900), (1500, 300)])
def test_fit_all_shows_all(wide: Desk, size: tuple[int, int]) -> None:
    wide.view.resize(*size)
    wide.view.camera.fit_all()
    assert _seen(wide).contains(wide.scene.sceneRect())
    assert wide.view.camera.scale <= 1


def test_a_small_map_is_not_blown_up(desk: Desk) -> None:
    desk.view.camera.fit_all()
    assert desk.view.camera.scale <= 1


@pytest.mark.parametrize(
    "names", [("W3.4",), ("W3.4", "W9.11"), ("S0", "S13"), ("S5",), ("W0.0", "S2")]
)
def test_fit_selection_shows_the_selection(wide: Desk, names: tuple[str, ...]) -> None:
    ids = [wide.id_of(name) for name in names]
    wide.selection.set(ids)
    wide.view.fit_selection()
    for one in ids:
        item = wide.scene.item_of(one)
        assert item is not None
        assert _seen(wide).contains(item.mapRectToScene(item.rect()))
    assert wide.view.camera.scale <= 1


def test_with_nothing_selected_fit_selection_fits_all(wide: Desk) -> None:
    wide.view.fit_selection()
    assert _seen(wide).contains(wide.scene.sceneRect())


@pytest.mark.parametrize("scale", [0.5, 1.0, 2.5])
def test_what_was_seen_is_seen_again(wide: Desk, scale: float) -> None:
    camera = wide.view.camera
    camera.zoom_by(scale)
    for bar in (wide.view.horizontalScrollBar(), wide.view.verticalScrollBar()):
        bar.setValue((bar.minimum() + 2 * bar.maximum()) // 3)
    sight = camera.sight
    camera.fit_all()
    camera.look(sight)
    assert camera.scale == pytest.approx(sight.scale)
    gone = QPointF(*camera.sight.centre) - QPointF(*sight.centre)
    assert gone.manhattanLength() * camera.scale <= 4


def test_a_sight_beyond_the_limits_is_brought_within(wide: Desk) -> None:
    wide.view.camera.look(Sight(1000.0, (1e9, -1e9)))
    assert wide.view.camera.scale == pytest.approx(4)
    assert wide.scene.sceneRect().intersects(wide.view.camera.seen())


def test_what_is_shown_is_brought_into_view(wide: Desk) -> None:
    for name in ("W13.11", "W0.0", "S7"):
        wide.selection.show(wide.id_of(name))
        item = wide.scene.item_of(wide.id_of(name))
        assert item is not None
        assert _seen(wide).contains(item.mapRectToScene(item.title_rect()))


def test_the_first_sight_can_be_read_and_begins_at_the_start(wide: Desk) -> None:
    wide.view.camera.settle()
    assert wide.view.camera.scale >= 0.8
    assert _seen(wide).contains(wide.scene.sceneRect().topLeft())
