"""People dropped on the map from a list: what it says, and what it does."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from rolemap.ui.mime import parties_data, parties_in
from tests.ui.desk import Desk

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier


def _data(desk: Desk, names: Iterable[str]) -> QMimeData:
    return parties_data(desk.document.org.party(desk.id_of(name)) for name in names)


def _over(desk: Desk, data: QMimeData, target: str) -> bool:
    """Drag in and over a target; whether a drop there is welcome."""
    at, port = desk.at(target), desk.view.viewport()
    QApplication.sendEvent(port, QDragEnterEvent(at, _COPY, data, _LEFT, _NONE))
    move = QDragMoveEvent(at, _COPY, data, _LEFT, _NONE)
    QApplication.sendEvent(port, move)
    return move.isAccepted()


def _drop(desk: Desk, names: Iterable[str], target: str, keys: Qt.KeyboardModifier = _NONE) -> None:
    data = _data(desk, names)
    _over(desk, data, target)
    event = QDropEvent(QPointF(desk.at(target)), _COPY, data, _LEFT, keys)
    QApplication.sendEvent(desk.view.viewport(), event)


def test_an_empty_card_makes_accountable(desk: Desk) -> None:
    assert _over(desk, _data(desk, ["Ana"]), "On-call")
    assert desk.hints[-1] == "Ana becomes accountable for “On-call”"
    _drop(desk, ["Ana"], "On-call")
    assert desk.letters("On-call") == {("Ana", "A")}


def test_a_card_with_an_owner_makes_responsible(desk: Desk) -> None:
    _drop(desk, ["Chen"], "Evaluate")
    assert desk.letters("Evaluate") == {("Engineer", "A"), ("Engineer", "R"), ("Chen", "R")}


def test_a_stage_is_staffed_in_one_step(desk: Desk) -> None:
    _drop(desk, ["Ben"], "Data")
    assert ("Ben", "R") in desk.letters("Ingest")
    assert ("Ben", "A") in desk.letters("Clean")
    desk.document.undo()
    assert desk.letters("Clean") == set()
    assert desk.document.history.last is None


def test_the_finding_goes_and_comes_back_with_undo(desk: Desk) -> None:
    on_call = desk.id_of("On-call")
    codes = lambda: {one.code for one in desk.bridge.findings_on(on_call)}  # noqa: E731
    assert "RM105" in codes()
    _drop(desk, ["Ana"], "On-call")
    assert "RM105" not in codes()
    desk.document.undo()
    assert "RM105" in codes()


def test_a_role_is_dropped_like_a_person(desk: Desk) -> None:
    _drop(desk, ["Engineer"], "Clean")
    assert desk.letters("Clean") == {("Engineer", "A")}


def test_an_unwelcome_drop_says_why_and_does_nothing(desk: Desk) -> None:
    before = desk.document.org
    assert not _over(desk, _data(desk, ["Engineer"]), "Evaluate")
    assert desk.hints[-1] == "Engineer is responsible for “Evaluate” already."
    _drop(desk, ["Engineer"], "Evaluate")
    assert desk.document.org is before


def test_leaving_the_map_puts_everything_back(desk: Desk) -> None:
    card = desk.scene.cards[desk.id_of("On-call")]
    calm = desk.view.grab().toImage()
    _over(desk, _data(desk, ["Ana"]), "On-call")
    assert desk.view.grab().toImage() != calm
    QApplication.sendEvent(desk.view.viewport(), QDragLeaveEvent())
    assert desk.view.grab().toImage() == calm
    assert card.content.look == "gap"
    assert desk.document.history.last is None


def test_alt_asks_for_the_letter(desk: Desk) -> None:
    asked: list[object] = []
    desk.view.letter_wanted.connect(lambda at, chosen: asked.append(chosen))
    _drop(desk, ["Ana"], "On-call", _ALT)
    assert desk.letters("On-call") == set()
    asked[0]("I")  # type: ignore[operator]
    assert desk.letters("On-call") == {("Ana", "I")}


@pytest.mark.parametrize("mess", [b"", b"{}", b"[1]", b"\xff", b'["no such id"]'])
def test_a_foreign_drag_is_refused(desk: Desk, mess: bytes) -> None:
    data = QMimeData()
    data.setData("application/x-rolemap-parties", mess)
    assert not _over(desk, data, "On-call")


def test_names_travel_as_plain_text_too(desk: Desk) -> None:
    data = _data(desk, ["Ana", "Ben"])
    assert data.text() == "Ana\nBen"
    assert parties_in(data) == (desk.id_of("Ana"), desk.id_of("Ben"))
