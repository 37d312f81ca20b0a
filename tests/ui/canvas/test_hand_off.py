"""Hand-offs drawn and led elsewhere by hand."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from rolemap.model.records import Handoff
from tests.ui.canvas.hand import LEFT, bottom_of, click, drag, hover, port
from tests.ui.desk import Desk


def _links(desk: Desk) -> set[tuple[str, str]]:
    names = {stage.id: stage.name for stage in desk.document.org.stages()}
    return {(names[one.source], names[one.target]) for one in desk.document.org.all(Handoff)}


def _handle(desk: Desk, stage: str) -> QPoint:
    """The handle beside a stage, once the pointer was over its head."""
    hover(desk, desk.at(stage) + QPoint(3, 2))
    hover(desk, desk.at(stage))
    assert desk.scene.handle.stage_id == desk.id_of(stage)
    return port(desk, desk.scene.handle.scenePos())


def _ends(desk: Desk, source: str, target: str) -> tuple[QPoint, QPoint]:
    """The ends of a hand-off, which is selected for that."""
    pair = desk.id_of(source), desk.id_of(target)
    (arrow,) = [one for one in desk.scene.arrows() if one.ends == pair]
    desk.selection.set((arrow.record_id,))
    box = arrow.sceneBoundingRect()
    found: dict[str, QPointF] = {}
    for across in range(int(box.width()) + 1):
        for down in range(0, int(box.height()) + 1, 2):
            at = box.topLeft() + QPointF(across, down)
            end = arrow.end_at(at)
            if end is not None:
                found.setdefault(end, at)
    return port(desk, found["source"]), port(desk, found["target"])


CHAIN = {("Data", "Train"), ("Train", "Run")}


def test_a_hand_off_is_drawn_from_the_handle(desk: Desk) -> None:
    drag(desk, _handle(desk, "Data"), desk.at("Run"), let_go=False)
    assert desk.hints[-1] == "Data hands off to Run"
    assert desk.scene.loose.isVisible()
    QTest.mouseRelease(desk.view.viewport(), LEFT, pos=desk.at("Run"))
    assert _links(desk) == {*CHAIN, ("Data", "Run")}
    assert not desk.scene.loose.isVisible()
    assert desk.hints[-1] == ""
    desk.document.undo()
    assert _links(desk) == CHAIN


def test_letting_go_anywhere_over_the_lane_will_do(desk: Desk) -> None:
    drag(desk, _handle(desk, "Data"), bottom_of(desk, "Run"))
    assert ("Data", "Run") in _links(desk)


def test_a_hand_off_that_is_there_is_refused_with_a_sentence(desk: Desk) -> None:
    drag(desk, _handle(desk, "Data"), desk.at("Train"))
    assert "Data hands off to Train already" in desk.hints
    assert desk.said[-1] == "Data hands off to Train already."
    assert desk.document.history.last is None


@pytest.mark.parametrize("target", ["Data", None])
def test_letting_go_on_the_stage_itself_or_beside_the_map_does_nothing(
    desk: Desk, target: str | None
) -> None:
    end = desk.at(target) if target else QPoint(desk.view.viewport().width() - 2, 300)
    said = list(desk.said)
    drag(desk, _handle(desk, "Data"), end)
    assert _links(desk) == CHAIN
    assert desk.said == said
    assert not desk.scene.loose.isVisible()


def test_escape_gives_a_hand_off_up(desk: Desk) -> None:
    things = len(desk.scene.items())
    drag(desk, _handle(desk, "Data"), desk.at("Run"), let_go=False)
    QTest.keyClick(desk.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(desk.view.viewport(), LEFT, pos=desk.at("Run"))
    assert _links(desk) == CHAIN
    assert not desk.scene.loose.isVisible()
    assert desk.hints[-1] == ""
    assert len(desk.scene.items()) == things


def test_the_target_end_is_led_elsewhere(desk: Desk) -> None:
    before = {one.id for one in desk.document.org.all(Handoff)}
    drag(desk, _ends(desk, "Data", "Train")[1], desk.at("Run"))
    assert _links(desk) == {("Data", "Run"), ("Train", "Run")}
    assert {one.id for one in desk.document.org.all(Handoff)} == before
    desk.document.undo()
    assert _links(desk) == CHAIN


def test_the_source_end_is_led_elsewhere(desk: Desk) -> None:
    drag(desk, _ends(desk, "Train", "Run")[0], desk.at("Data"))
    assert _links(desk) == {("Data", "Train"), ("Data", "Run")}


def test_an_end_led_to_where_a_hand_off_is_already_is_refused(desk: Desk) -> None:
    desk.commands.hand_off(desk.id_of("Data"), desk.id_of("Run"))
    said = len(desk.said)
    drag(desk, _ends(desk, "Data", "Train")[1], desk.at("Run"))
    assert "Data hands off to Run already." in desk.hints
    assert desk.said[said:] == ["Data hands off to Run already."]
    assert ("Data", "Train") in _links(desk)


def test_an_end_that_is_led_elsewhere_and_given_up_is_shown_again(desk: Desk) -> None:
    end = _ends(desk, "Data", "Train")[1]
    (arrow,) = [one for one in desk.scene.arrows() if one.selected]
    drag(desk, end, desk.at("Run"), let_go=False)
    assert not arrow.isVisible()
    QTest.keyClick(desk.view, Qt.Key.Key_Escape)
    assert arrow.isVisible()
    assert _links(desk) == CHAIN
    QTest.mouseRelease(desk.view.viewport(), LEFT, pos=desk.at("Run"))


def test_an_end_put_back_is_no_step_and_no_refusal(desk: Desk) -> None:
    said = list(desk.said)
    drag(desk, _ends(desk, "Data", "Train")[1], desk.at("Train"))
    assert desk.document.history.last is None
    assert desk.said == said


def test_a_click_selects_a_hand_off_and_delete_takes_it_away(desk: Desk) -> None:
    (arrow, *_) = sorted(desk.scene.arrows(), key=lambda one: one.middle().x())
    click(desk, port(desk, arrow.middle()))
    assert desk.selection.ids == (arrow.record_id,)
    assert arrow.selected
