"""The map shows what is so, whichever way it came to be so."""

from random import Random

import pytest
from pytestqt.qtbot import QtBot

from rolemap.model.errors import Rejected
from rolemap.model.text import text
from rolemap.ui.canvas.scene import MapScene
from tests.random_edits import random_change
from tests.ui.desk import Desk, picture


@pytest.mark.parametrize("seed", range(8))
def test_map_after_edits_equals_map_from_nothing(qtbot: QtBot, seed: int) -> None:
    desk, draw = Desk(), Random(seed)
    for _ in range(60):
        try:
            desk.document.commit(text("Edit"), random_change(desk.document.org, draw))
        except Rejected:
            continue
        if draw.random() < 0.15:
            desk.document.undo()
        _check_against_a_fresh_one(desk)
    while desk.document.history.last is not None:
        desk.document.undo()
    _check_against_a_fresh_one(desk)
    desk.close()


def _check_against_a_fresh_one(desk: Desk) -> None:
    fresh = MapScene(desk.bridge, desk.themes)
    fresh.fill(desk.scene.room)
    for scene in (desk.scene, fresh):
        scene.finish()
    assert picture(desk.scene) == picture(fresh)
    fresh.deleteLater()


def test_an_edit_leaves_other_cards_alone(desk: Desk) -> None:
    before = {card_id: card.layout for card_id, card in desk.scene.cards.items()}
    desk.commands.put((desk.id_of("Ben"),), desk.id_of("Clean"))
    after = {card_id: card.layout for card_id, card in desk.scene.cards.items()}
    changed = {card_id for card_id in before if before[card_id] is not after[card_id]}
    assert changed == {desk.id_of("Clean")}


def test_a_gap_says_what_is_missing(desk: Desk) -> None:
    card = desk.scene.cards[desk.id_of("On-call")]
    assert card.content.look == "gap"
    assert "nobody on call" in [note.words for note in card.content.notes]


def test_cards_lie_inside_their_columns_and_apart(desk: Desk) -> None:
    for column in desk.scene.in_order():
        bottom = column.head_height
        for card in column.cards:
            rect = card.rect().translated(card.pos())
            assert column.rect().contains(rect)
            assert rect.top() >= bottom
            bottom = rect.bottom()


def test_the_theme_changes_live(desk: Desk) -> None:
    light = desk.view.grab().toImage()
    desk.themes.set_choice("dark")
    dark = desk.view.grab().toImage()
    middle = light.rect().bottomRight() / 2
    assert light.pixelColor(middle).lightness() > 200
    assert dark.pixelColor(middle).lightness() < 100


def test_cards_out_of_sight_are_measured_after_the_first_paint(qtbot: QtBot) -> None:
    stages = "\n".join(f"stage S{n}; responsibility W{n} in S{n}" for n in range(12))
    desk = Desk(stages)
    fresh = MapScene(desk.bridge, desk.themes)
    assert 0 < sum(card.measured for card in fresh.cards.values()) < 12
    qtbot.waitUntil(lambda: all(card.measured for card in fresh.cards.values()))
    fresh.deleteLater()
    late = MapScene(desk.bridge, desk.themes)
    assert late.item_of(desk.id_of("W11")) is not None
    late.deleteLater()
    desk.close()
