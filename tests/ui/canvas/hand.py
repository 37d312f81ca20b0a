"""A hand on the map, for tests: it drags, clicks and drops as Qt would report it."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rolemap.model.ids import Id
from tests.ui.desk import Desk

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
_COPY = Qt.DropAction.CopyAction
_PARTS = 6


def drag(
    desk: Desk,
    start: QPoint,
    end: QPoint,
    *,
    let_go: bool = True,
    keys: Qt.KeyboardModifier = NONE,
) -> None:
    """Press, move in several parts, and let go."""
    port = desk.view.viewport()
    QTest.mousePress(port, LEFT, keys, start)
    for part in range(1, _PARTS + 1):
        QTest.mouseMove(port, start + (end - start) * part / _PARTS)
    if let_go:
        QTest.mouseRelease(port, LEFT, keys, end)
    QApplication.processEvents()


def click(desk: Desk, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """Press and let go at a point of the viewport."""
    QTest.mouseClick(desk.view.viewport(), LEFT, keys, at)


def hover(desk: Desk, at: QPoint) -> None:
    """Move there without a button."""
    QTest.mouseMove(desk.view.viewport(), at)


def port(desk: Desk, at: QPointF) -> QPoint:
    """A point of the scene, in the viewport."""
    return desk.view.mapFromScene(at)


def letter_id(desk: Desk, work: str, party: str, letter: str) -> Id:
    """The id of a letter that somebody holds."""
    org = desk.document.org
    (found,) = [
        held.id
        for held in org.assignments_on(desk.id_of(work))
        if (org.party(held.party).name, held.letter) == (party, letter)
    ]
    return found


def chip(desk: Desk, work: str, party: str, letter: str) -> QPoint:
    """A point of the viewport on the chip of a letter."""
    card = desk.scene.cards[desk.id_of(work)]
    rect = card.chip_rect(letter_id(desk, work, party, letter))
    assert rect is not None
    return port(desk, card.mapToScene(rect.center()))


def bottom_of(desk: Desk, stage: str) -> QPoint:
    """A point of the viewport in the lane of a stage, below all of its cards."""
    column = desk.scene.columns[desk.id_of(stage)]
    rect = column.rect()
    return port(desk, column.mapToScene(QPointF(rect.center().x(), rect.bottom() - 12)))


def over(widget: QWidget, data: QMimeData, at: QPoint) -> bool:
    """Carry a drag from elsewhere over a widget; whether a drop there is welcome."""
    QApplication.sendEvent(widget, QDragEnterEvent(at, _COPY, data, LEFT, NONE))
    move = QDragMoveEvent(at, _COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, move)
    return move.isAccepted()


def drop(widget: QWidget, data: QMimeData, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> bool:
    """Drop what is carried from elsewhere; whether it was taken."""
    over(widget, data, at)
    event = QDropEvent(QPointF(at), _COPY, data, LEFT, keys)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()
