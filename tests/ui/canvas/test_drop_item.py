"""Items of a catalogue dropped on the map: a new card on a stage, a link on a card."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from rolemap.model.records import Responsibility
from rolemap.ui.mime import item_data
from tests.ui.desk import Desk

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier
ROLLBACK = "mlts-infra-7"


def over(desk: Desk, data: QMimeData, target: str) -> bool:
    """Drag in and over a target; whether a drop there is welcome."""
    at, port = desk.at(target), desk.view.viewport()
    QApplication.sendEvent(port, QDragEnterEvent(at, _COPY, data, _LEFT, _NONE))
    move = QDragMoveEvent(at, _COPY, data, _LEFT, _NONE)
    QApplication.sendEvent(port, move)
    return move.isAccepted()


def drop(desk: Desk, target: str, keys: Qt.KeyboardModifier = _NONE) -> None:
    data = item_data(ROLLBACK, "Rollback")
    over(desk, data, target)
    event = QDropEvent(QPointF(desk.at(target)), _COPY, data, _LEFT, keys)
    QApplication.sendEvent(desk.view.viewport(), event)


@pytest.mark.parametrize("keys", [_NONE, Qt.KeyboardModifier.AltModifier])
def test_on_a_stage_it_becomes_a_card(desk: Desk, keys: Qt.KeyboardModifier) -> None:
    assert over(desk, item_data(ROLLBACK, "Rollback"), "Run")
    assert desk.hints[-1] == "Adds “Rollback” to “Run”"
    drop(desk, "Run", keys)
    new = desk.document.org.get(Responsibility, desk.id_of("Rollback"))
    assert (new.stage, new.covers) == (desk.id_of("Run"), (ROLLBACK,))
    assert desk.selection.only == new.id
    desk.document.undo()
    assert desk.document.history.last is None


def test_on_a_card_it_is_linked(desk: Desk) -> None:
    drop(desk, "Clean")
    assert desk.hints[-2:] == ["“Clean” is “Rollback”", ""]
    clean = desk.id_of("Clean")
    assert desk.document.org.get(Responsibility, clean).covers == (ROLLBACK,)
    assert desk.selection.only == clean
    assert not over(desk, item_data(ROLLBACK, "Rollback"), "Clean")
    assert desk.hints[-1] == "“Clean” is “Rollback” already."
    QApplication.sendEvent(desk.view.viewport(), QDragLeaveEvent())


def test_an_unknown_item_is_refused(desk: Desk) -> None:
    data = item_data("of-a-later-version", "X")
    enter = QDragEnterEvent(desk.at("Run"), _COPY, data, _LEFT, _NONE)
    QApplication.sendEvent(desk.view.viewport(), enter)
    assert not enter.isAccepted()
    assert desk.hints == []
