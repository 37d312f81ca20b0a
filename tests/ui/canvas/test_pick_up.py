"""Pick up and place: a drag without dragging, by keys or by a second click."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.canvas.hand import bottom_of, click, hover, letter_id, port
from tests.ui.desk import Desk

Key = Qt.Key


def _press(desk: Desk, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(desk.view, key)


def _pick_up(desk: Desk, *names: str) -> None:
    desk.selection.set(desk.id_of(name) for name in names)
    _press(desk, Key.Key_Space)
    assert desk.view.keyboard.carries


def _calm(desk: Desk) -> bool:
    """Nothing is carried, and nothing says so."""
    return not (
        desk.view.keyboard.carries or desk.scene.mark.isVisible() or (desk.hints and desk.hints[-1])
    )


@pytest.mark.parametrize("end", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_card_is_carried_by_arrows_and_put_down(desk: Desk, end: Qt.Key) -> None:
    _pick_up(desk, "Clean")
    assert desk.hints[-1] == "Data, below Ingest: Enter puts it down, Esc leaves it"
    assert desk.scene.mark.isVisible()
    _press(desk, Key.Key_Right)
    assert desk.hints[-1] == "Train, below Evaluate: Enter puts it down, Esc leaves it"
    _press(desk, Key.Key_Up)
    assert desk.hints[-1] == "Top of Train: Enter puts it down, Esc leaves it"
    assert desk.document.history.last is None
    _press(desk, end)
    assert desk.order()[:2] == [("Data", ["Ingest"]), ("Train", ["Clean", "Evaluate"])]
    assert _calm(desk)
    desk.document.undo()
    assert desk.order()[0] == ("Data", ["Ingest", "Clean"])


@pytest.mark.parametrize("key", [Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right])
def test_no_arrow_leads_off_the_map(desk: Desk, key: Qt.Key) -> None:
    _pick_up(desk, "Clean")
    _press(desk, *[key] * 9)
    assert desk.view.keyboard.carries
    _press(desk, Key.Key_Return)
    works = [work for _, works in desk.order() for work in works]
    assert sorted(works) == ["Clean", "Evaluate", "Ingest", "On-call"]


@pytest.mark.parametrize("chosen", [("Ingest", "Evaluate"), ("Evaluate", "Ingest")])
def test_several_cards_keep_their_order_on_the_map(desk: Desk, chosen: tuple[str, ...]) -> None:
    _pick_up(desk, *chosen)
    _press(desk, *[Key.Key_Right] * 3, Key.Key_Down, Key.Key_Return)
    assert desk.order()[2] == ("Run", ["On-call", "Ingest", "Evaluate"])
    assert len(desk.document.history.past) == 1


def test_a_card_put_down_where_it_was_is_no_step(desk: Desk) -> None:
    _pick_up(desk, "Clean")
    _press(desk, Key.Key_Return)
    assert desk.document.history.last is None
    assert _calm(desk)


@pytest.mark.parametrize("what", ["Clean", "Train", "Ana"])
def test_escape_leaves_everything_as_it_was(desk: Desk, what: str) -> None:
    picture = desk.view.grab().toImage()
    before = desk.document.org
    desk.view.pick_up((desk.id_of(what),))
    _press(desk, Key.Key_Right, Key.Key_Down, Key.Key_Escape)
    assert desk.document.org is before
    assert _calm(desk)
    for bar in (desk.view.horizontalScrollBar(), desk.view.verticalScrollBar()):
        bar.setValue(bar.minimum())
    assert desk.view.grab().toImage() == picture


def test_a_click_places_a_card(desk: Desk) -> None:
    _pick_up(desk, "Clean")
    hover(desk, bottom_of(desk, "Run"))
    assert desk.hints[-1] == "Run, below On-call: Enter puts it down, Esc leaves it"
    click(desk, bottom_of(desk, "Run"))
    assert desk.order()[2] == ("Run", ["On-call", "Clean"])
    assert _calm(desk)


@pytest.mark.parametrize("chosen", [("Data",), ("Data", "Train"), ("Train", "Data")])
def test_stages_are_carried_and_keep_their_order(desk: Desk, chosen: tuple[str, ...]) -> None:
    _pick_up(desk, *chosen)
    assert desk.hints[-1] == "Before all stages: Enter puts it down, Esc leaves it"
    _press(desk, *[Key.Key_Right] * 4)
    assert desk.hints[-1].startswith("Behind Run:")
    _press(desk, Key.Key_Return)
    rest = [name for name in ("Data", "Train", "Run") if name not in chosen]
    assert [name for name, _ in desk.order()] == [*rest, *sorted(chosen)]
    assert len(desk.document.history.past) == 1


def test_a_click_places_a_stage(desk: Desk) -> None:
    _pick_up(desk, "Data")
    click(desk, desk.at("Run") + QPoint(150, 0))
    assert [name for name, _ in desk.order()] == ["Train", "Run", "Data"]


def test_a_letter_is_carried_to_another_card(desk: Desk) -> None:
    desk.selection.set((letter_id(desk, "Ingest", "Ben", "C"),))
    _press(desk, Key.Key_Space, Key.Key_Down)
    assert desk.hints[-1] == "Ben becomes C for “Clean” instead"
    _press(desk, Key.Key_Space)
    assert desk.letters("Clean") == {("Ben", "C")}
    assert _calm(desk)


def test_a_person_is_carried_to_a_card(desk: Desk) -> None:
    desk.view.pick_up((desk.id_of("Chen"),))
    assert desk.hints[-1] == "Chen becomes responsible for “Ingest”"
    _press(desk, Key.Key_Down)
    assert desk.hints[-1] == "Chen becomes accountable for “Clean”"
    _press(desk, Key.Key_Return)
    assert desk.letters("Clean") == {("Chen", "A")}
    assert _calm(desk)


def test_several_people_are_placed_by_a_click_in_one_step(desk: Desk) -> None:
    desk.view.pick_up((desk.id_of("Ana"), desk.id_of("Chen")))
    click(desk, desk.at("On-call"))
    assert desk.letters("On-call") == {("Ana", "A"), ("Chen", "R")}
    assert len(desk.document.history.past) == 1


def test_a_place_that_is_not_welcome_changes_nothing(desk: Desk) -> None:
    desk.view.pick_up((desk.id_of("Engineer"),))
    click(desk, desk.at("Evaluate"))
    assert desk.document.history.last is None
    assert _calm(desk)


def test_a_click_on_the_paper_places_nobody(desk: Desk) -> None:
    desk.view.pick_up((desk.id_of("Ana"),))
    end = desk.scene.columns[desk.id_of("Run")].sceneBoundingRect().topRight()
    click(desk, port(desk, end) + QPoint(160, 300))
    assert desk.document.history.last is None
    assert _calm(desk)


def test_with_nothing_selected_it_says_what_to_select(desk: Desk) -> None:
    _press(desk, Key.Key_Space)
    assert desk.said[-1].startswith("Select what to pick up first")
    assert not desk.view.keyboard.carries


def test_what_is_carried_is_let_go_when_it_is_taken_away_meanwhile(desk: Desk) -> None:
    desk.commands.add_responsibility(desk.id_of("Data"))
    _pick_up(desk, "New responsibility")
    desk.document.undo()
    _press(desk, Key.Key_Right, Key.Key_Return)
    assert not desk.view.keyboard.carries
    assert not desk.scene.mark.isVisible()
    assert desk.document.history.last is None


def test_the_stage_of_the_place_may_be_taken_away_meanwhile(desk: Desk) -> None:
    _pick_up(desk, "Clean")
    _press(desk, Key.Key_Right)
    desk.commands.remove([desk.id_of("Train")])
    _press(desk, Key.Key_Down, Key.Key_Return)
    assert desk.order() == [("Data", ["Ingest", "Clean"]), ("Run", ["On-call"])]


def test_a_person_can_be_picked_up_while_there_is_no_card(desk: Desk) -> None:
    desk.commands.remove([one.record_id for one in desk.scene.in_order()])
    ana = desk.id_of("Ana")
    desk.view.pick_up((ana,))
    _press(desk, Key.Key_Down, Key.Key_Return)
    assert not desk.view.keyboard.carries


def test_space_held_to_pan_does_not_pick_up(desk: Desk) -> None:
    desk.view.camera.zoom_by(3)
    desk.selection.set((desk.id_of("Clean"),))
    QTest.keyPress(desk.view, Key.Key_Space)
    start, end = QPoint(400, 400), QPoint(300, 350)
    bar = desk.view.horizontalScrollBar()
    before = bar.value()
    QTest.mousePress(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(desk.view.viewport(), end)
    QTest.mouseRelease(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    QTest.keyRelease(desk.view, Key.Key_Space)
    assert bar.value() == before + 100
    assert not desk.view.keyboard.carries
    assert desk.selection.only == desk.id_of("Clean")
