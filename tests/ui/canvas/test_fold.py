"""Stages that are folded up."""

from random import Random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rolemap.model.errors import Rejected
from rolemap.model.text import text
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.lens import Filter, light_of
from rolemap.ui.mime import parties_data
from rolemap.ui.spotlight import Spotlight
from tests.random_edits import random_change
from tests.ui.canvas.hand import bottom_of, click, drag, drop, port
from tests.ui.desk import Desk, picture


def _sign(desk: Desk, stage: str) -> QPoint:
    """The point of the viewport on the sign that folds a stage."""
    column = desk.scene.columns[desk.id_of(stage)]
    return port(desk, column.mapToScene(column.head.fold_rect().center()))


def _widths(desk: Desk) -> list[float]:
    return [column.width for column in desk.scene.in_order()]


def test_a_click_on_the_sign_folds_and_unfolds(desk: Desk) -> None:
    before = picture(desk.scene)
    narrow, wide = desk.themes.theme.sizes.folded_width, desk.themes.theme.sizes.stage_width
    click(desk, _sign(desk, "Data"))
    assert _widths(desk) == [narrow, wide, wide]
    assert desk.scene.columns[desk.id_of("Train")].x() < 2 * wide / 2
    click(desk, _sign(desk, "Data"))
    assert picture(desk.scene) == before
    assert desk.document.history.last is None


def test_a_folded_stage_says_how_much_and_what_is_in_it(desk: Desk) -> None:
    desk.view.fold([desk.id_of("Run")])
    content = desk.scene.columns[desk.id_of("Run")].content
    assert (content.folded, content.works, content.severity) == (True, 1, "error")
    desk.commands.remove([desk.id_of("On-call")])
    content = desk.scene.columns[desk.id_of("Run")].content
    assert (content.folded, content.works) == (True, 0)
    desk.document.undo()
    assert desk.scene.columns[desk.id_of("Run")].content.works == 1


def test_enter_opens_a_folded_stage(desk: Desk) -> None:
    desk.view.fold([desk.id_of("Data")])
    desk.selection.set((desk.id_of("Data"),))
    QTest.keyClick(desk.view, Qt.Key.Key_Return)
    assert desk.scene.folded == frozenset()


def test_folding_some_folds_all_of_them_and_again_opens_them(desk: Desk) -> None:
    ids = [column.record_id for column in desk.scene.in_order()]
    desk.view.fold(ids[:1])
    desk.view.fold(ids)
    assert desk.scene.folded == frozenset(ids)
    desk.view.fold(ids)
    assert desk.scene.folded == frozenset()


def test_the_arrow_keys_pass_over_what_is_folded(desk: Desk) -> None:
    desk.view.fold([desk.id_of("Train")])
    desk.selection.set((desk.id_of("Ingest"),))
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(desk.view, key)
        walked.append(desk.selection.only)
    assert walked == [desk.id_of(one) for one in ("Train", "Train", "Run", "On-call")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up])
def test_the_arrow_keys_go_on_from_a_card_that_was_folded_away(desk: Desk, key: Qt.Key) -> None:
    desk.selection.set((desk.id_of("Evaluate"),))
    desk.view.fold([desk.id_of("Train")])
    QTest.keyClick(desk.view, key)
    wanted = {Qt.Key.Key_Left: "Data", Qt.Key.Key_Right: "Run", Qt.Key.Key_Up: "Train"}[key]
    assert desk.selection.only == desk.id_of(wanted)


def test_a_card_dropped_on_a_folded_stage_becomes_its_last(desk: Desk) -> None:
    desk.view.fold([desk.id_of("Run")])
    drag(desk, desk.at("Ingest"), bottom_of(desk, "Run"))
    assert desk.order()[2] == ("Run", ["On-call", "Ingest"])
    assert desk.scene.columns[desk.id_of("Run")].content.works == 2


def test_a_person_dropped_on_a_folded_stage_joins_all_of_it(desk: Desk) -> None:
    desk.view.fold([desk.id_of("Data")])
    data = parties_data([desk.document.org.party(desk.id_of("Chen"))])
    assert drop(desk.view.viewport(), data, bottom_of(desk, "Data"))
    assert ("Chen", "R") in desk.letters("Ingest")
    assert ("Chen", "A") in desk.letters("Clean")


def test_a_folded_stage_is_dragged_by_any_part(desk: Desk) -> None:
    desk.view.fold([desk.id_of("Data")])
    drag(
        desk, bottom_of(desk, "Data"), bottom_of(desk, "Run") + (desk.at("Run") - desk.at("Train"))
    )
    assert [name for name, _ in desk.order()] == ["Train", "Run", "Data"]
    assert desk.scene.folded == {desk.id_of("Data")}


def test_no_card_is_hit_where_a_stage_is_folded(desk: Desk) -> None:
    desk.view.fold([desk.id_of("Data")])
    column = desk.scene.columns[desk.id_of("Data")]
    for y in range(0, 600, 20):
        assert column.card_at(QPointF(10, y)) is None


def test_renaming_a_folded_stage_opens_it(desk: Desk) -> None:
    desk.view.fold([desk.id_of("Data")])
    desk.view.rename(desk.id_of("Data"))
    assert not desk.scene.folded


def test_a_stage_that_comes_back_is_folded_as_it_was(desk: Desk) -> None:
    data = desk.id_of("Data")
    desk.view.fold([data])
    desk.commands.remove([data])
    desk.document.undo()
    assert desk.scene.columns[data].folded


KINDS = ("all", "gaps", "problems", "party", "finding")


@pytest.mark.parametrize("seed", range(5))
def test_map_with_folds_and_a_filter_equals_one_from_nothing(qtbot: QtBot, seed: int) -> None:
    desk, draw = Desk(), Random(seed)
    spotlight = Spotlight(desk.bridge, desk.selection, desk.scene)
    spotlight.lit.connect(desk.scene.shine)
    kind = KINDS[seed % len(KINDS)]
    of = {"party": desk.id_of("Ana"), "finding": "RM101"}.get(kind, "")
    for _ in range(50):
        org = desk.document.org
        if draw.random() < 0.3:
            stages = [stage.id for stage in org.stages()]
            desk.view.fold(draw.sample(stages, draw.randint(0, len(stages))))
        if draw.random() < 0.2:
            spotlight.set_filter(Filter(kind, of) if draw.random() < 0.8 else Filter())
        if draw.random() < 0.3:
            ids = [record.id for record in org.records()]
            desk.selection.set(draw.sample(ids, min(3, len(ids))))
        try:
            desk.document.commit(text("Edit"), random_change(org, draw))
        except Rejected:
            continue
        if draw.random() < 0.2:
            desk.document.undo()
            if draw.random() < 0.5:
                desk.document.redo()
        _check_against_a_fresh_one(desk, spotlight)
    desk.close()


def _check_against_a_fresh_one(desk: Desk, spotlight: Spotlight) -> None:
    for scene in (fresh := MapScene(desk.bridge, desk.themes), desk.scene):
        scene.finish()
    fresh.fold(desk.scene.folded)
    fresh.fill(desk.scene.room)
    parties = [one for one in desk.selection.ids if _is_party(desk, one)]
    if not parties:
        fresh.shine(light_of(desk.bridge, spotlight.filter))
        assert _lit(desk.scene) == _lit(fresh)
    _show_selection(fresh, desk)
    fresh.shine(desk.scene.light)
    assert _lit(desk.scene) == _lit(fresh)
    assert picture(desk.scene) == picture(fresh)
    fresh.deleteLater()


def _is_party(desk: Desk, record_id: str) -> bool:
    found = desk.document.org.find(record_id)
    return found is not None and found.KIND in ("person", "role", "team")


def _lit(scene: MapScene) -> dict[str, object]:
    """What stands out, and why."""
    cards = {one: (card.lit, card.lights) for one, card in scene.cards.items()}
    return {**cards, **{one.record_id: one.lit for one in scene.arrows()}}


def _show_selection(scene: MapScene, desk: Desk) -> None:
    """Mark on another map what is selected."""
    chosen = set(desk.selection.ids)
    for column in scene.in_order():
        column.mark(selected=column.record_id in chosen)
    for card in scene.cards.values():
        card.mark(selected=card.record_id in chosen, chosen=frozenset())
    for arrow in scene.arrows():
        arrow.mark(selected=arrow.record_id in chosen)
    only = desk.selection.only
    scene.handle.show_at(scene.columns.get(only) if only else None)


@pytest.mark.parametrize("stage", ["Data", "Train", "Run"])
def test_arrows_lead_to_where_a_folded_stage_is(desk: Desk, stage: str) -> None:
    desk.commands.hand_off(desk.id_of("Run"), desk.id_of("Data"))
    desk.view.fold([desk.id_of(stage)])
    fresh = MapScene(desk.bridge, desk.themes)
    fresh.fold(desk.scene.folded)
    fresh.fill(desk.scene.room)
    fresh.show_org(desk.document.org)
    assert picture(desk.scene)["arrows"] == picture(fresh)["arrows"]
    fresh.deleteLater()
