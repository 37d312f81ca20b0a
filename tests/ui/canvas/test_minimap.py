"""The overview in the corner of the map."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rolemap.ui.canvas.minimap import MiniMap
from tests.ui.desk import Desk

WIDE = "\n".join(
    f"stage S{n}; " + "; ".join(f"responsibility W{n}.{m} in S{n}" for m in range(12))
    for n in range(12)
)


@pytest.fixture
def wide(qtbot: QtBot) -> Iterator[Desk]:
    """A map much larger than its view."""
    made = Desk(WIDE)
    made.scene.finish()
    yield made
    made.close()


@pytest.fixture
def minimap(wide: Desk) -> MiniMap:
    made = MiniMap(wide.view, wide.scene, wide.bridge)
    made.refresh()
    return made


def _picture(minimap: MiniMap) -> QImage:
    return minimap.grab().toImage()


def _spot(minimap: MiniMap, across: float, down: float) -> QPoint:
    """A point of the overview, by parts of the whole."""
    return QPoint(round(minimap.width() * across), round(minimap.height() * down))


def _meant(wide: Desk, minimap: MiniMap, spot: QPoint) -> QPointF:
    """What lies under a spot: the picture is the whole map, as large as fits inside of a gap."""
    whole, gap = wide.scene.sceneRect(), wide.themes.theme.sizes.gap
    inside = minimap.rect().adjusted(gap // 2, gap // 2, -gap // 2, -gap // 2)
    across = (spot.x() - inside.x()) / inside.width()
    down = (spot.y() - inside.y()) / inside.height()
    return whole.topLeft() + QPointF(across * whole.width(), down * whole.height())


@pytest.mark.parametrize("place", [(0.5, 0.5), (0.7, 0.4), (0.35, 0.6)])
def test_a_click_goes_there(wide: Desk, minimap: MiniMap, place: tuple[float, float]) -> None:
    wide.view.camera.zoom_by(1.5)
    spot = _spot(minimap, *place)
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=spot)
    pixel = wide.scene.sceneRect().width() / minimap.width()
    gone = wide.view.camera.centre() - _meant(wide, minimap, spot)
    assert abs(gone.x()) <= 3 * pixel
    assert abs(gone.y()) <= 3 * pixel


def test_dragging_goes_along(wide: Desk, minimap: MiniMap) -> None:
    seen = []
    QTest.mousePress(minimap, Qt.MouseButton.LeftButton, pos=_spot(minimap, 0.2, 0.5))
    for across in (0.4, 0.6, 0.8):
        QTest.mouseMove(minimap, _spot(minimap, across, 0.5))
        seen.append(wide.view.camera.centre().x())
    QTest.mouseRelease(minimap, Qt.MouseButton.LeftButton, pos=_spot(minimap, 0.8, 0.5))
    assert seen == sorted(set(seen))
    assert wide.document.history.last is None
    assert wide.selection.ids == ()


def test_the_pointer_alone_goes_nowhere(wide: Desk, minimap: MiniMap) -> None:
    before = wide.view.camera.sight
    for across in (0.2, 0.8):
        QTest.mouseMove(minimap, _spot(minimap, across, 0.5))
    assert wide.view.camera.sight == before


def test_it_is_shown_only_while_there_is_more_to_see(wide: Desk, minimap: MiniMap) -> None:
    assert minimap.isVisible()
    wide.view.camera.fit_all()
    assert not minimap.isVisible()
    wide.view.camera.zoom_to_100()
    assert minimap.isVisible()
    minimap.show_wanted(False)
    assert not minimap.isVisible()
    wide.view.camera.zoom_in()
    assert not minimap.isVisible()
    minimap.show_wanted(True)
    assert minimap.isVisible()


def test_it_stays_in_its_corner(wide: Desk, minimap: MiniMap) -> None:
    for size in ((900, 600), (1200, 500)):
        wide.view.resize(*size)
        QApplication.processEvents()
        port = wide.view.viewport().geometry()
        assert port.contains(minimap.geometry())
        gap = wide.themes.theme.sizes.gap_wide
        corner = minimap.geometry().bottomRight()
        assert (port.bottomRight() - corner) == QPoint(gap, gap)


def test_the_frame_goes_along_with_what_is_seen(wide: Desk, minimap: MiniMap) -> None:
    bar = wide.view.horizontalScrollBar()
    bar.setValue(bar.minimum())
    before = _picture(minimap)
    bar.setValue(bar.maximum())
    assert _picture(minimap) != before
    bar.setValue(bar.minimum())
    assert _picture(minimap) == before


@pytest.mark.parametrize("change", ["edit", "fold", "theme"])
def test_the_picture_is_of_what_there_is_now(
    wide: Desk, minimap: MiniMap, qtbot: QtBot, change: str
) -> None:
    before = _picture(minimap)
    if change == "edit":
        wide.commands.remove([wide.id_of("W3.3"), wide.id_of("W3.4")])
    elif change == "fold":
        wide.view.fold([wide.id_of("S3")])
    else:
        wide.themes.set_choice("dark")
    wide.scene.finish()
    fresh = MiniMap(wide.view, wide.scene, wide.bridge)
    fresh.refresh()
    wanted = _picture(fresh)
    assert wanted != before
    qtbot.waitUntil(lambda: _picture(minimap) == wanted)
    fresh.deleteLater()


def test_it_has_a_name(minimap: MiniMap) -> None:
    assert minimap.accessibleName()
    assert minimap.toolTip()
