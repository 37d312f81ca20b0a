"""A map from right to left is the mirror image of the same map from left to right."""

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsItem, QWidget
from pytestqt.qtbot import QtBot

from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.text import text
from rolemap.session.document import Document
from rolemap.ui.bridge import Bridge
from rolemap.ui.canvas.hits import hit_at
from rolemap.ui.canvas.items.card import Card
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.minimap import MiniMap
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.canvas.view import MapView
from rolemap.ui.look.mirror import Flow
from rolemap.ui.look.theme import ThemeSource
from tests.random_edits import random_change, random_org
from tests.ui.canvas.hand import drag, port
from tests.ui.desk import TODAY, Desk, picture

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
BACKWARDS = Flow(rtl=True)
Key = Qt.Key
WIDE = "\n".join(
    f"stage S{n}; " + "; ".join(f"responsibility W{n}.{m} in S{n}" for m in range(12))
    for n in range(12)
)


@pytest.fixture
def backwards(qapp: QApplication) -> Iterator[None]:
    """Windows run from right to left."""
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(LTR)


@pytest.fixture
def rtl(qtbot: QtBot, backwards: None) -> Iterator[Desk]:
    """A small team on a map from right to left."""
    made = Desk()
    yield made
    made.close()


@pytest.fixture
def wide(qtbot: QtBot, backwards: None) -> Iterator[Desk]:
    """A map from right to left, much larger than its view."""
    made = Desk(WIDE)
    made.scene.finish()
    yield made
    made.close()


# What is where


class Pair:
    """The same organisation on two maps, one in each direction."""

    def __init__(self, org: Org) -> None:
        self.document = Document(org)
        self.bridge = Bridge(self.document, TODAY)
        self.themes = ThemeSource("light")
        self.ltr = MapScene(self.bridge, self.themes)
        self.rtl = MapScene(self.bridge, self.themes)
        self.rtl.turn(BACKWARDS)
        self.bridge.start_analysis()
        self.each("finish")

    def each(self, name: str, *values: object) -> None:
        for scene in (self.ltr, self.rtl):
            getattr(scene, name)(*values)

    def close(self) -> None:
        self.bridge.close()
        self.each("deleteLater")


def _places(scene: MapScene, flow: Flow) -> dict[str, Any]:
    """Where everything on a map is, turned by `flow`."""

    def box(rect: QRectF) -> tuple[float, ...]:
        # Curves are cut into pieces from the one or from the other side.
        turned = flow.rect(rect)
        return tuple(round(value, 3) for value in turned.getRect())  # type: ignore[union-attr]

    def spot(point: QPointF) -> tuple[float, float]:
        turned = flow.point(point)
        return round(turned.x(), 3), round(turned.y(), 3)

    def parts(item: Card | Column) -> dict[str, Any]:
        found = [("title", item.title_rect())]
        if isinstance(item, Card):
            layout = item.layout
            found += [(chip.assignment, rect) for chip, rect in layout.chips]
            found += [("more", layout.more)] if layout.more is not None else []
        else:
            found.append(("fold", item.head.fold_rect()))
            found += [] if item.folded else [("add", item.add_rect())]
            layout = item.head.layout
        found += [(note.note.words, note.rect) for note in layout.notes]
        return {name: box(item.mapRectToScene(rect)) for name, rect in found}

    def whole(item: QGraphicsItem) -> tuple[float, ...]:
        return box(item.mapRectToScene(item.boundingRect()))

    return {
        "area": box(scene.sceneRect()),
        "columns": {
            column.record_id: (box(column.mapRectToScene(column.rect())), parts(column))
            for column in scene.in_order()
        },
        "cards": {
            card.record_id: (box(card.sceneBoundingRect()), parts(card))
            for card in scene.cards_in_order()
            if not scene.columns[card.column.record_id].folded
        },
        "arrows": {
            arrow.record_id: (*map(spot, arrow._tips), spot(arrow.middle()), whole(arrow))
            for arrow in scene.arrows()
        },
        "others": [whole(one) for one in (scene._add_stage, scene.handle)],
    }


def _check(pair: Pair) -> None:
    assert _places(pair.rtl, BACKWARDS) == _places(pair.ltr, Flow())


@pytest.mark.parametrize("seed", range(6))
def test_everything_lies_mirrored_after_any_edits(qtbot: QtBot, seed: int) -> None:
    pair, draw = Pair(random_org(seed)), Random(seed)
    _check(pair)
    for _ in range(25):
        try:
            pair.document.commit(text("Edit"), random_change(pair.document.org, draw))
        except Rejected:
            continue
        pair.each("fold", [one for one in pair.ltr.columns if draw.random() < 0.2])
        some = draw.choice([None, *pair.ltr.columns])
        for scene in (pair.ltr, pair.rtl):
            scene.finish()
            scene.handle.show_at(scene.columns[some] if some else None)
        _check(pair)
    pair.close()


@pytest.mark.parametrize("seed", range(6))
def test_under_mirrored_points_is_the_same(qtbot: QtBot, seed: int) -> None:
    pair, draw = Pair(random_org(seed)), Random(seed)
    for scene in (pair.ltr, pair.rtl):
        scene.fold(list(scene.columns)[:1])
        scene.handle.show_at(next(scene.in_order(), None))
        for arrow in scene.arrows():
            arrow.mark(selected=True)
    area, parts = pair.ltr.sceneRect(), set[str]()
    for _ in range(3000):
        at = QPointF(draw.uniform(area.left(), area.right()), draw.uniform(-60, area.bottom()))
        hit = hit_at(pair.ltr, at)
        assert hit_at(pair.rtl, BACKWARDS.point(at)) == hit
        parts.add(hit.part)
    assert {"card", "head", "lane", "paper"} <= parts
    pair.close()


def test_insertion_marks_lie_mirrored(qtbot: QtBot) -> None:
    pair = Pair(random_org(1))
    for stage in (None, *pair.ltr.columns):
        boxes: list[QRectF] = []
        for scene in (pair.ltr, pair.rtl):
            scene.mark.show_between_columns(scene, stage)
            boxes.append(scene.flow.rect(scene.mark.boundingRect()))
            if stage:
                scene.mark.show_between_cards(scene.columns[stage], None)
                boxes.append(scene.flow.rect(scene.mark.boundingRect()))
        half = len(boxes) // 2
        assert boxes[:half] == boxes[half:]
    pair.close()


def test_a_map_turned_there_and_back_is_as_it_was(desk: Desk) -> None:
    desk.scene.finish()
    before, seen = picture(desk.scene), desk.view.grab().toImage()
    desk.view.setLayoutDirection(RTL)
    assert picture(desk.scene) != before
    assert desk.view.grab().toImage() != seen
    desk.view.setLayoutDirection(LTR)
    desk.scene.finish()
    assert picture(desk.scene) == before
    assert desk.view.grab().toImage() == seen


def test_the_view_decides_whichever_way_the_application_runs(qtbot: QtBot, desk: Desk) -> None:
    room = QWidget()
    room.setLayoutDirection(RTL)
    scene = MapScene(desk.bridge, desk.themes)
    assert not scene.flow.rtl
    MapView(scene, desk.selection, desk.commands, room)
    assert scene.flow.rtl
    fresh = MapScene(desk.bridge, desk.themes)
    fresh.turn(BACKWARDS)
    for one in (scene, fresh):
        one.fill(0)
        one.finish()
    assert picture(scene) == picture(fresh)
    room.deleteLater()
    for one in (scene, fresh):
        one.deleteLater()


# What is seen


def test_the_first_stage_begins_at_the_right(rtl: Desk) -> None:
    rtl.view.camera.settle()
    left = [rtl.view.mapFromScene(column.scenePos()).x() for column in rtl.scene.in_order()]
    assert left == sorted(left, reverse=True)
    assert left[0] > rtl.view.viewport().width() * 0.75


def test_a_large_map_begins_at_its_right_end(wide: Desk) -> None:
    wide.view.camera.settle()
    seen, whole = wide.view.camera.seen(), wide.scene.sceneRect()
    assert seen.width() < whole.width()
    assert abs(seen.right() - whole.right()) < 2
    assert abs(seen.top() - whole.top()) < 2


def test_the_whole_map_and_the_selection_fit(wide: Desk) -> None:
    slack = QRectF(-3, -3, 6, 6)  # Qt leaves a pixel of the screen at the right
    wide.view.camera.fit_all()
    QApplication.processEvents()  # the scroll bars go
    seen = wide.view.camera.seen()
    assert seen.adjusted(*slack.getCoords()).contains(wide.scene.sceneRect())  # type: ignore[misc]
    wide.selection.set((wide.id_of("W9.3"),))
    wide.view.fit_selection()
    assert wide.view.camera.seen().contains(
        wide.scene.cards[wide.id_of("W9.3")].sceneBoundingRect()
    )


@pytest.mark.parametrize("x", [-120, 120])
def test_a_wheel_moves_the_map_as_the_hand_does(wide: Desk, desk: Desk, x: int) -> None:
    ltr = Desk(WIDE)
    ltr.view.setLayoutDirection(LTR)
    ltr.scene.finish()
    moved: list[float] = []
    for one in (wide, ltr):
        bar = one.view.horizontalScrollBar()
        bar.setValue((bar.minimum() + bar.maximum()) // 2)
        before = one.view.camera.centre().x()
        _wheel(one, x)
        moved.append(one.view.camera.centre().x() - before)
    assert moved[0] == moved[1] != 0
    ltr.close()


def _wheel(desk: Desk, x: int) -> None:
    at, viewport = QPointF(300, 300), desk.view.viewport()
    event = QWheelEvent(
        at,
        QPointF(viewport.mapToGlobal(at)),
        QPoint(),
        QPoint(x, 0),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_the_paper_follows_the_hand(wide: Desk) -> None:
    viewport, start, end = wide.view.viewport(), QPoint(400, 300), QPoint(460, 300)
    bar = wide.view.horizontalScrollBar()
    bar.setValue((bar.minimum() + bar.maximum()) // 2)
    held = wide.view.mapToScene(start)
    QTest.mousePress(viewport, Qt.MouseButton.MiddleButton, pos=start)
    QTest.mouseMove(viewport, end)
    assert (wide.view.mapToScene(end) - held).manhattanLength() < 3
    QTest.mouseRelease(viewport, Qt.MouseButton.MiddleButton, pos=end)


@pytest.mark.parametrize("factor", [0.7, 1.5])
def test_zooming_keeps_the_point_under_the_pointer(wide: Desk, factor: float) -> None:
    at = QPoint(250, 200)
    bar = wide.view.horizontalScrollBar()
    bar.setValue((bar.minimum() + bar.maximum()) // 2)
    under = wide.view.mapToScene(at)
    wide.view.camera.zoom_at(factor, at)
    assert abs(wide.view.mapFromScene(under).x() - at.x()) <= 3


@pytest.mark.parametrize("left", [True, False])
def test_what_is_carried_to_an_edge_scrolls_the_map_there(
    qtbot: QtBot, wide: Desk, left: bool
) -> None:
    bar, width = wide.view.horizontalScrollBar(), wide.view.viewport().width()
    bar.setValue((bar.minimum() + bar.maximum()) // 2)
    before = wide.view.camera.centre().x()
    start = QPoint(width // 2, 150)
    held = hit_at(wide.scene, wide.view.mapToScene(start))
    if held.part != "card":  # it is the gap between two columns
        start = port(wide, wide.scene.cards[wide.id_of("W6.1")].sceneBoundingRect().center())
    drag(wide, start, QPoint(6 if left else width - 6, 200), let_go=False)

    def gone() -> bool:
        shift = wide.view.camera.centre().x() - before
        return shift < -40 if left else shift > 40

    qtbot.waitUntil(gone)
    assert wide.view.hand.cancel()
    wide.view._autoscroll.stop()


def _in_view(desk: Desk, column: Column) -> bool:
    return desk.view.camera.seen().contains(column.mapRectToScene(column.head_rect()))


def test_what_was_seen_is_seen_again_in_either_direction(wide: Desk) -> None:
    view = wide.view
    view.camera.zoom_to_100()
    view.bring_into_view(wide.id_of("S7"))
    sight = view.camera.sight
    view.camera.fit_all()
    for direction in (RTL, LTR):
        view.setLayoutDirection(direction)
        view.camera.look(sight)
        QApplication.processEvents()
        now = view.camera.sight
        assert now.scale == pytest.approx(sight.scale)
        assert now.centre == pytest.approx(sight.centre, abs=3)


def test_the_overview_stands_at_the_other_side_and_leads_where_it_says(wide: Desk) -> None:
    wide.view.camera.settle()
    minimap = MiniMap(wide.view, wide.scene, wide.bridge)
    minimap.refresh()
    assert minimap.isVisible()
    assert minimap.geometry().right() < wide.view.width() / 2
    # The first stage is at its right.
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=QPoint(4, 20))
    seen = wide.view.camera.seen()
    last = list(wide.scene.in_order())[-1]
    assert seen.intersects(last.mapRectToScene(last.rect()))
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=QPoint(minimap.width() - 4, 20))
    first = next(wide.scene.in_order())
    assert wide.view.camera.seen().intersects(first.mapRectToScene(first.rect()))


@pytest.mark.parametrize("scale", [1.0, 0.4])
def test_the_picture_is_mirrored_where_nothing_is_written(qtbot: QtBot, scale: float) -> None:
    """Names keep their own direction, so only the paper under them can be compared."""
    seen: list[QImage] = []
    for direction in (LTR, RTL):
        desk = Desk("stage A; stage B; stage C; A hands off to B")
        desk.view.setLayoutDirection(direction)
        desk.scene.finish()
        desk.view.camera.zoom_by(scale)
        area = desk.scene.sceneRect()
        top = desk.scene.columns[desk.id_of("A")].head_height + 60
        strip = QRectF(area.left(), top, area.width(), area.bottom() - top)
        rect = desk.view.mapFromScene(strip).boundingRect().adjusted(2, 2, -2, -2)
        seen.append(desk.view.viewport().grab(rect).toImage())
        desk.close()
    ltr, rtl = seen[0], seen[1].flipped(Qt.Orientation.Horizontal)
    assert abs(ltr.width() - rtl.width()) <= 1
    y = ltr.height() // 2
    wide = min(ltr.width(), rtl.width())
    same = sum(ltr.pixel(x, y) == rtl.pixel(x, y) for x in range(wide))
    assert same > wide * 0.95


# The keyboard


_SIDES = {Key.Key_Left: Key.Key_Right, Key.Key_Right: Key.Key_Left}


@pytest.mark.parametrize("seed", range(4))
def test_arrows_walk_to_what_is_drawn_there(qtbot: QtBot, backwards: None, seed: int) -> None:
    rtl, ltr, draw = Desk(), Desk(), Random(seed)
    ltr.view.setLayoutDirection(LTR)
    keys = [draw.choice([*_SIDES, Key.Key_Up, Key.Key_Down, Key.Key_Return]) for _ in range(40)]
    for key in keys:
        QTest.keyClick(rtl.view, key)
        QTest.keyClick(ltr.view, _SIDES.get(key, key))
        assert _named(rtl) == _named(ltr)
    rtl.close()
    ltr.close()


def _named(desk: Desk) -> list[object]:
    """What is selected, by where it stands and not by its id."""
    order = [one.id for one in desk.document.org.records()]
    return [order.index(one) for one in desk.selection.ids]


def test_right_leads_to_the_right(rtl: Desk) -> None:
    rtl.selection.set((rtl.id_of("Train"),))
    x = {name: rtl.scene.columns[rtl.id_of(name)].x() for name in ("Data", "Train", "Run")}
    assert x["Run"] < x["Train"] < x["Data"]
    QTest.keyClick(rtl.view, Key.Key_Right)
    assert rtl.selection.only == rtl.id_of("Data")
    QTest.keyClick(rtl.view, Key.Key_Left)
    QTest.keyClick(rtl.view, Key.Key_Left)
    assert rtl.selection.only == rtl.id_of("Run")


def test_letters_are_walked_as_they_are_drawn(rtl: Desk) -> None:
    card = rtl.scene.cards[rtl.id_of("Ingest")]
    rtl.selection.set((card.record_id,))
    QTest.keyClick(rtl.view, Key.Key_Return)
    first = rtl.selection.only
    QTest.keyClick(rtl.view, Key.Key_Left)
    second = rtl.selection.only
    assert first != second
    before, after = (card.chip_rect(one or "") for one in (first, second))
    assert before is not None
    assert after is not None
    assert after.top() > before.top() or after.right() < before.left()


@pytest.mark.parametrize(("key", "stage"), [(Key.Key_Left, "Train"), (Key.Key_Right, "Data")])
def test_carrying_goes_where_the_key_points(rtl: Desk, key: Qt.Key, stage: str) -> None:
    rtl.selection.set((rtl.id_of("Clean"),))
    rtl.view.carry(key)
    assert "Clean" in dict(rtl.order())[stage]


def test_what_is_picked_up_goes_where_the_key_points(rtl: Desk) -> None:
    rtl.selection.set((rtl.id_of("Clean"),))
    QTest.keyClick(rtl.view, Key.Key_Space)
    QTest.keyClick(rtl.view, Key.Key_Left)
    QTest.keyClick(rtl.view, Key.Key_Return)
    assert "Clean" in dict(rtl.order())["Train"]
    rtl.selection.set((rtl.id_of("Data"),))
    QTest.keyClick(rtl.view, Key.Key_Space)
    QTest.keyClick(rtl.view, Key.Key_Left)
    QTest.keyClick(rtl.view, Key.Key_Return)
    assert [name for name, _ in rtl.order()] == ["Train", "Data", "Run"]


# The mouse


def test_a_card_is_dragged_to_the_stage_before_it(rtl: Desk) -> None:
    column = rtl.scene.columns[rtl.id_of("Data")]
    above = rtl.scene.cards[rtl.id_of("Ingest")].sceneBoundingRect()
    target = port(rtl, QPointF(above.center().x(), above.bottom() + 4))
    start = rtl.at("Evaluate")
    assert target.x() > start.x()
    drag(rtl, start, target, let_go=False)
    assert rtl.hints[-1].startswith("Goes into")
    mark = rtl.scene.mark.sceneBoundingRect()
    assert rtl.scene.mark.isVisible()
    assert column.mapRectToScene(column.rect()).contains(mark)
    assert above.bottom() < mark.center().y() < above.bottom() + 10
    QTest.mouseRelease(rtl.view.viewport(), Qt.MouseButton.LeftButton, pos=target)
    assert dict(rtl.order())["Data"] == ["Ingest", "Evaluate", "Clean"]


def test_a_stage_is_dragged_in_front_of_the_first(rtl: Desk) -> None:
    first = rtl.scene.columns[rtl.id_of("Data")]
    end = port(rtl, first.mapToScene(QPointF(first.width - 6, 10)))
    drag(rtl, rtl.at("Run"), end, let_go=False)
    assert rtl.scene.mark.sceneBoundingRect().left() >= first.home.x() + first.width
    QTest.mouseRelease(rtl.view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert [name for name, _ in rtl.order()] == ["Run", "Data", "Train"]


def test_a_hand_off_is_drawn_from_the_left_side_of_a_stage(rtl: Desk) -> None:
    rtl.commands.undo() if rtl.document.history.last else None
    run, data = rtl.id_of("Run"), rtl.id_of("Data")
    rtl.selection.set((run,))
    handle, column = rtl.scene.handle, rtl.scene.columns[run]
    assert handle.stage_id == run
    assert handle.pos().x() == column.x()
    drag(rtl, port(rtl, handle.pos()), rtl.at("Data"))
    ends = {arrow.ends for arrow in rtl.scene.arrows()}
    assert (run, data) in ends


def test_folding_works_where_the_sign_is_drawn(rtl: Desk) -> None:
    column = rtl.scene.columns[rtl.id_of("Train")]
    sign = column.head.fold_rect()
    assert sign.center().x() < column.width / 2
    at = port(rtl, column.mapToScene(sign.center()))
    QTest.mouseClick(rtl.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert rtl.scene.folded == {rtl.id_of("Train")}


def test_the_name_is_typed_where_it_stands(rtl: Desk) -> None:
    assert rtl.view.rename(rtl.id_of("Evaluate"))
    card = rtl.scene.cards[rtl.id_of("Evaluate")]
    where = rtl.view.mapFromScene(card.mapRectToScene(card.title_rect())).boundingRect()
    line = rtl.view._editor._line
    assert line.geometry().contains(where.center())
    assert line.layoutDirection() == RTL
    line.setText("Judge")
    QTest.keyClick(line, Key.Key_Return)
    assert "Judge" in dict(rtl.order())["Train"]


def test_a_hand_off_is_named_so_that_its_arrow_points_at_the_target(rtl: Desk) -> None:
    arrow = next(rtl.scene.arrows())
    assert "Data → Train" in arrow.tip(("Data", "Train"))
    assert "עידו ← Train" in arrow.tip(("עידו", "Train"))
