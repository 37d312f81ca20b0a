"""Several cards or stages that are dragged at once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from rolemap.ui.canvas.items.ghost import Ghost
from tests.ui.canvas.hand import CTRL, LEFT, bottom_of, click, drag
from tests.ui.desk import Desk


def _select(desk: Desk, *names: str) -> None:
    for number, name in enumerate(names):
        click(desk, desk.at(name), CTRL if number else Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize("chosen", [("Ingest", "Evaluate"), ("Evaluate", "Ingest")])
@pytest.mark.parametrize("held", ["Ingest", "Evaluate"])
def test_cards_keep_their_order_on_the_map(desk: Desk, chosen: tuple[str, ...], held: str) -> None:
    before = desk.order()
    _select(desk, *chosen)
    drag(desk, desk.at(held), bottom_of(desk, "Run"))
    assert desk.order() == [
        ("Data", ["Clean"]),
        ("Train", []),
        ("Run", ["On-call", "Ingest", "Evaluate"]),
    ]
    assert len(desk.document.history.past) == 1
    desk.document.undo()
    assert desk.order() == before


@pytest.mark.parametrize("held", ["Ingest", "Clean", "Evaluate"])
def test_the_ghost_is_under_the_hand_whichever_card_is_held(desk: Desk, held: str) -> None:
    _select(desk, "Ingest", "Clean", "Evaluate")
    end = bottom_of(desk, "Run")
    drag(desk, desk.at(held), end, let_go=False)
    (ghost,) = [one for one in desk.scene.items() if isinstance(one, Ghost)]
    assert ghost.sceneBoundingRect().contains(desk.view.mapToScene(end))
    QTest.keyClick(desk.view, Qt.Key.Key_Escape)
    assert not [one for one in desk.scene.items() if isinstance(one, Ghost)]


def test_cards_that_are_carried_step_back_and_come_forth_again(desk: Desk) -> None:
    _select(desk, "Ingest", "Evaluate")
    calm = desk.view.grab().toImage()
    drag(desk, desk.at("Ingest"), bottom_of(desk, "Run"), let_go=False)
    dim = {card.content.name for card in desk.scene.cards.values() if not card.lit}
    assert dim == {"Ingest", "Evaluate"}
    assert desk.hints[-1] == "Goes into Run, below On-call"
    QTest.keyClick(desk.view, Qt.Key.Key_Escape)
    assert all(card.lit for card in desk.scene.cards.values())
    assert desk.view.grab().toImage() == calm
    assert desk.document.history.last is None
    QTest.mouseRelease(desk.view.viewport(), LEFT, pos=bottom_of(desk, "Run"))


def test_a_card_that_is_not_selected_goes_alone(desk: Desk) -> None:
    _select(desk, "Ingest", "Clean")
    drag(desk, desk.at("Evaluate"), bottom_of(desk, "Run"))
    assert desk.order()[2] == ("Run", ["On-call", "Evaluate"])
    assert desk.order()[0] == ("Data", ["Ingest", "Clean"])


def test_letting_go_where_they_were_is_no_step(desk: Desk) -> None:
    _select(desk, "Ingest", "Clean")
    drag(desk, desk.at("Ingest"), desk.at("Ingest") + QPoint(12, 2))
    assert desk.document.history.last is None


@pytest.mark.parametrize("chosen", [("Data", "Train"), ("Train", "Data")])
def test_stages_keep_their_order(desk: Desk, chosen: tuple[str, ...]) -> None:
    _select(desk, *chosen)
    drag(desk, desk.at("Data"), desk.at("Run") + QPoint(160, 0))
    assert [name for name, _ in desk.order()] == ["Run", "Data", "Train"]
    assert len(desk.document.history.past) == 1


def test_escape_puts_the_stages_back(desk: Desk) -> None:
    _select(desk, "Data", "Train")
    homes = {one.record_id: one.pos() for one in desk.scene.in_order()}
    drag(desk, desk.at("Data"), desk.at("Run") + QPoint(160, 0), let_go=False)
    assert {one.record_id: one.pos() for one in desk.scene.in_order()} != homes
    QTest.keyClick(desk.view, Qt.Key.Key_Escape)
    assert {one.record_id: one.pos() for one in desk.scene.in_order()} == homes
    assert not desk.scene.mark.isVisible()
    assert desk.document.history.last is None


@pytest.mark.parametrize("other", [Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton])
def test_another_button_gives_the_drag_up(desk: Desk, other: Qt.MouseButton) -> None:
    before, port, end = desk.order(), desk.view.viewport(), bottom_of(desk, "Run")
    things = len(desk.scene.items())
    drag(desk, desk.at("Ingest"), end, let_go=False)
    QTest.mousePress(port, other, pos=end)
    QTest.mouseRelease(port, other, pos=end)
    QTest.mouseRelease(port, LEFT, pos=end)
    assert desk.order() == before
    assert len(desk.scene.items()) == things
    assert not desk.scene.mark.isVisible()


def test_an_edit_meanwhile_takes_what_is_dragged_out_of_the_hand(desk: Desk) -> None:
    desk.commands.add_responsibility(desk.id_of("Data"))
    desk.view.setFocus()
    things = len(desk.scene.items())
    drag(desk, desk.at("New responsibility"), bottom_of(desk, "Run"), let_go=False)
    desk.document.undo()
    QTest.mouseMove(desk.view.viewport(), bottom_of(desk, "Train"))
    QTest.mouseRelease(desk.view.viewport(), LEFT, pos=bottom_of(desk, "Train"))
    assert desk.document.history.last is None
    assert len(desk.scene.items()) == things
    assert not desk.view.hand.busy
