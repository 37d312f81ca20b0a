"""Pictures of cards: shown in time, whole in the end, and no more of them than fit."""

import itertools
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from rolemap.ui.canvas import rasters
from tests.ui.desk import Desk

CARDS = "\n".join(
    f"stage S{n}; " + "; ".join(f"responsibility W{n}.{m} in S{n}" for m in range(8))
    for n in range(4)
)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Gives each frame so much time, on a clock that goes one on whenever it is looked at."""

    def give(budget: float) -> None:
        ticks = itertools.count()
        monkeypatch.setattr(rasters, "perf_counter", lambda: float(next(ticks)))
        monkeypatch.setattr(rasters, "_BUDGET", budget)

    return give


@pytest.fixture
def crowd(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(CARDS)
    made.scene.finish()
    yield made
    made.close()


def _frame(desk: Desk) -> QImage:
    return desk.view.grab().toImage()


def _unhurried(desk: Desk, patient: Callable[[float], None]) -> QImage:
    patient(1e9)
    desk.scene.rasters.forget_all()
    return _frame(desk)


@pytest.mark.parametrize("scale", [1.0, 0.6, 0.3, 1.7])
def test_a_frame_without_time_shows_something_and_the_next_ones_catch_up(
    crowd: Desk, patient: Callable[[float], None], scale: float
) -> None:
    crowd.view.camera.zoom_by(scale)
    whole = _unhurried(crowd, patient)
    crowd.scene.rasters.forget_all()
    patient(0)
    hasty = _frame(crowd)
    assert hasty != whole
    assert not any(card.raster for card in crowd.scene.cards.values())
    assert _colours(hasty) > 3
    patient(3)
    frames = [_frame(crowd) for _ in range(40)]
    assert frames[0] != whole
    assert frames[-1] == whole


def _colours(image: QImage) -> int:
    spots = itertools.product(range(0, image.width(), 3), range(0, image.height(), 3))
    return len({image.pixel(x, y) for x, y in spots})


def test_a_frame_that_is_behind_asks_for_another(
    crowd: Desk, patient: Callable[[float], None], qtbot: QtBot
) -> None:
    whole = _unhurried(crowd, patient)
    crowd.scene.rasters.forget_all()
    patient(2)
    crowd.view.viewport().update()
    seen = [card for card in crowd.scene.cards.values() if _is_seen(crowd, card.record_id)]
    qtbot.waitUntil(lambda: all(card.raster is not None for card in seen))
    patient(0)
    assert _frame(crowd) == whole


def _is_seen(desk: Desk, card_id: str) -> bool:
    return desk.view.camera.seen().intersects(desk.scene.cards[card_id].sceneBoundingRect())


def test_another_scale_shows_the_old_pictures_meanwhile(
    crowd: Desk, patient: Callable[[float], None]
) -> None:
    _unhurried(crowd, patient)
    kept = {one: card.raster for one, card in crowd.scene.cards.items() if card.raster}
    assert kept
    patient(0)
    crowd.view.camera.zoom_in()
    shown = _frame(crowd)
    assert {one: crowd.scene.cards[one].raster for one in kept} == kept
    assert shown != _unhurried(crowd, patient)


def test_pictures_are_painted_once(crowd: Desk, patient: Callable[[float], None]) -> None:
    first = _unhurried(crowd, patient)
    before = {one: card.raster for one, card in crowd.scene.cards.items()}
    assert _frame(crowd) == first
    assert all(card.raster is before[one] for one, card in crowd.scene.cards.items())


def test_an_edit_paints_only_its_card_anew(crowd: Desk, patient: Callable[[float], None]) -> None:
    _unhurried(crowd, patient)
    before = {one: card.raster for one, card in crowd.scene.cards.items()}
    one = crowd.id_of("W0.0")
    crowd.commands.rename(one, "W0.x")
    _frame(crowd)
    changed = {
        card for card, raster in before.items() if crowd.scene.cards[card].raster is not raster
    }
    assert changed == {one}


def _taken(desk: Desk) -> int:
    """The bytes of all the pictures that are kept."""
    columns = list(desk.scene.in_order())
    drawn = [*columns, *(one.head for one in columns), *desk.scene.cards.values()]
    return sum(one.raster.size for one in drawn if one.raster is not None)


def test_no_more_is_kept_than_there_is_room_for(
    crowd: Desk, patient: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = _unhurried(crowd, patient)
    plenty = _taken(crowd)
    most = plenty // 3
    monkeypatch.setattr(rasters, "_MOST_BYTES", most)
    crowd.scene.rasters.forget_all()
    assert _frame(crowd) == whole
    assert 0 < _taken(crowd) <= most
    for _ in range(10):
        crowd.view.camera.zoom_in()
        _frame(crowd)
        kept = [card.raster for card in crowd.scene.cards.values() if card.raster is not None]
        assert _taken(crowd) <= most or len(kept) <= 1


def test_one_picture_larger_than_all_room_is_shown_nevertheless(
    crowd: Desk, patient: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = _unhurried(crowd, patient)
    monkeypatch.setattr(rasters, "_MOST_BYTES", 1)
    crowd.scene.rasters.forget_all()
    assert _frame(crowd) == whole


def test_what_is_forgotten_takes_no_room(crowd: Desk, patient: Callable[[float], None]) -> None:
    _unhurried(crowd, patient)
    assert _taken(crowd) > 0
    crowd.scene.rasters.forget_all()
    assert _taken(crowd) == 0


def test_what_is_removed_is_forgotten(crowd: Desk, patient: Callable[[float], None]) -> None:
    _unhurried(crowd, patient)
    column = crowd.scene.columns[crowd.id_of("S0")]
    gone = [column, column.head, *column.cards]
    assert any(one.raster is not None for one in gone)
    crowd.commands.remove([crowd.id_of("S0")])
    assert [one.raster for one in gone] == [None] * len(gone)


def test_the_next_theme_shows_nothing_of_the_last(
    crowd: Desk, patient: Callable[[float], None]
) -> None:
    light = _unhurried(crowd, patient)
    crowd.themes.set_choice("dark")
    crowd.scene.finish()
    dark = _frame(crowd)
    assert dark == _unhurried(crowd, patient) != light
    crowd.themes.set_choice("light")
    crowd.scene.finish()
    assert _frame(crowd) == light
