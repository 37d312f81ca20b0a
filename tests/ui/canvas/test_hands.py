"""What the mouse and the keyboard do on the map."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.desk import Desk

_LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def _drag(desk: Desk, start: QPoint, end: QPoint, *, let_go: bool = True) -> None:
    port = desk.view.viewport()
    QTest.mousePress(port, _LEFT, pos=start)
    for part in range(1, 11):
        QTest.mouseMove(port, start + (end - start) * part / 10)
    if let_go:
        QTest.mouseRelease(port, _LEFT, pos=end)
    QApplication.processEvents()


def _editor(desk: Desk) -> QLineEdit:
    found = desk.view.findChild(QLineEdit, "nameEditor")
    assert found is not None
    return found


def test_a_card_is_dragged_into_another_stage(desk: Desk) -> None:
    _drag(desk, desk.at("Clean"), desk.at("Evaluate") + QPoint(0, 60))
    assert desk.order()[0] == ("Data", ["Ingest"])
    assert desk.order()[1] == ("Train", ["Evaluate", "Clean"])
    desk.document.undo()
    assert desk.order()[0] == ("Data", ["Ingest", "Clean"])


def test_a_card_is_dragged_above_its_neighbour(desk: Desk) -> None:
    _drag(desk, desk.at("Clean"), desk.at("Ingest") - QPoint(0, 12))
    assert desk.order()[0] == ("Data", ["Clean", "Ingest"])


def test_a_stage_is_dragged_to_the_end(desk: Desk) -> None:
    _drag(desk, desk.at("Data"), desk.at("Run") + QPoint(160, 0))
    assert [name for name, _ in desk.order()] == ["Train", "Run", "Data"]


def test_escape_gives_a_drag_up(desk: Desk) -> None:
    before = desk.order()
    _drag(desk, desk.at("Clean"), desk.at("Evaluate"), let_go=False)
    QTest.keyClick(desk.view, Key.Key_Escape)
    QTest.mouseRelease(desk.view.viewport(), _LEFT, pos=desk.at("Evaluate"))
    assert desk.order() == before
    assert desk.document.history.last is None


def test_a_click_selects_and_a_second_with_ctrl_adds(desk: Desk) -> None:
    port = desk.view.viewport()
    QTest.mouseClick(port, _LEFT, pos=desk.at("Clean"))
    assert desk.selection.ids == (desk.id_of("Clean"),)
    QTest.mouseClick(port, _LEFT, Qt.KeyboardModifier.ControlModifier, desk.at("Evaluate"))
    assert desk.selection.ids == (desk.id_of("Clean"), desk.id_of("Evaluate"))
    QTest.mouseClick(port, _LEFT, pos=QPoint(990, 690))
    assert desk.selection.ids == ()


def test_a_click_on_a_chip_selects_the_assignment(desk: Desk) -> None:
    card = desk.scene.cards[desk.id_of("Ingest")]
    chip = card.content.chips[0]
    rect = card.chip_rect(chip.assignment)
    assert rect is not None
    at = desk.view.mapFromScene(card.mapToScene(rect.center()))
    QTest.mouseClick(desk.view.viewport(), _LEFT, pos=at)
    assert desk.selection.ids == (chip.assignment,)


def test_double_click_renames(desk: Desk) -> None:
    QTest.mouseDClick(desk.view.viewport(), _LEFT, pos=desk.at("Clean"))
    QTest.keyClicks(_editor(desk), "Clean & check")
    QTest.keyClick(_editor(desk), Key.Key_Return)
    assert desk.order()[0] == ("Data", ["Ingest", "Clean & check"])
    assert str(desk.document.history.last.label) == "Rename Clean to Clean & check"  # type: ignore[union-attr]


def test_escape_leaves_the_old_name(desk: Desk) -> None:
    desk.view.rename(desk.id_of("Clean"))
    QTest.keyClicks(_editor(desk), "Other")
    QTest.keyClick(_editor(desk), Key.Key_Escape)
    assert desk.order()[0] == ("Data", ["Ingest", "Clean"])


def test_a_new_responsibility_is_named_by_typing_on(desk: Desk) -> None:
    column = desk.scene.columns[desk.id_of("Train")]
    at = desk.view.mapFromScene(column.mapToScene(column.add_rect().center()))
    QTest.mouseClick(desk.view.viewport(), _LEFT, pos=at)
    QTest.keyClicks(_editor(desk), "Model card")
    QTest.keyClick(_editor(desk), Key.Key_Return)
    assert desk.order()[1] == ("Train", ["Evaluate", "Model card"])


def test_the_arrows_walk_over_the_map(desk: Desk) -> None:
    desk.selection.set((desk.id_of("Data"),))
    walked = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Up, Key.Key_Right, Key.Key_Down):
        QTest.keyClick(desk.view, key)
        walked.append(desk.document.org.find(desk.selection.ids[0]).name)  # type: ignore[union-attr]
    assert walked == ["Ingest", "Clean", "Evaluate", "Train", "Run", "On-call"]


@pytest.mark.parametrize(
    ("key", "order"),
    [
        (Key.Key_Up, [("Data", ["Clean", "Ingest"]), ("Train", ["Evaluate"])]),
        (Key.Key_Right, [("Data", ["Ingest"]), ("Train", ["Evaluate", "Clean"])]),
        (Key.Key_Down, [("Data", ["Ingest", "Clean"]), ("Train", ["Evaluate"])]),
    ],
)
def test_a_card_is_carried_by_arrows(
    desk: Desk, key: Qt.Key, order: list[tuple[str, list[str]]]
) -> None:
    desk.selection.set((desk.id_of("Clean"),))
    desk.view.carry(key)
    assert desk.order()[:2] == order


def test_a_stage_is_carried_by_arrows(desk: Desk) -> None:
    desk.selection.set((desk.id_of("Data"),))
    desk.view.carry(Key.Key_Right)
    assert [name for name, _ in desk.order()] == ["Train", "Data", "Run"]
    desk.view.carry(Key.Key_Left)
    assert [name for name, _ in desk.order()] == ["Data", "Train", "Run"]


def test_ctrl_and_the_wheel_zoom_and_keep_the_point_under_the_pointer(desk: Desk) -> None:
    zoomed: list[float] = []
    desk.view.zoomed.connect(zoomed.append)
    desk.view.camera.zoom_in()
    assert zoomed[-1] > 1
    desk.view.camera.zoom_to_100()
    assert zoomed[-1] == pytest.approx(1)
    desk.view.camera.fit_all()
    assert desk.view.transform().m11() <= 1
