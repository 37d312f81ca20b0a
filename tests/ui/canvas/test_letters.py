"""Letters on cards: dragged, typed, walked through and chosen from a menu."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest

from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Person
from rolemap.ui.canvas import view as map_view
from rolemap.ui.canvas.letters_drag import make_drag
from rolemap.ui.mime import dragged_in, letters_data
from rolemap.ui.team.party_list import PartyList
from rolemap.ui.views.team_panel import TeamPanel
from tests.ui.canvas.hand import CTRL, chip, click, drag, drop, letter_id, over
from tests.ui.desk import Desk

Key = Qt.Key


def _data(desk: Desk, *ids: Id) -> QMimeData:
    org = desk.document.org
    return letters_data(org, [org.get(Assignment, one) for one in ids])


def _drop(desk: Desk, target: str, *ids: Id) -> bool:
    return drop(desk.view.viewport(), _data(desk, *ids), desk.at(target))


def test_a_letter_moves_to_another_card(desk: Desk) -> None:
    held = letter_id(desk, "Ingest", "Ben", "C")
    assert over(desk.view.viewport(), _data(desk, held), desk.at("Clean"))
    assert desk.hints[-1] == "Ben becomes C for “Clean” instead"
    assert _drop(desk, "Clean", held)
    assert desk.letters("Clean") == {("Ben", "C")}
    assert ("Ben", "C") not in desk.letters("Ingest")
    assert len(desk.document.history.past) == 1
    desk.document.undo()
    assert ("Ben", "C") in desk.letters("Ingest")


def test_several_letters_move_in_one_step(desk: Desk) -> None:
    both = [letter_id(desk, "Ingest", "Ana", one) for one in "AR"]
    assert _drop(desk, "On-call", *both)
    assert desk.letters("On-call") == {("Ana", "A"), ("Ana", "R")}
    desk.document.undo()
    assert desk.letters("On-call") == set()
    assert desk.document.history.last is None


@pytest.mark.parametrize("target", ["Ingest", "Train"])
def test_a_letter_is_not_welcome_where_it_is_or_makes_no_sense(desk: Desk, target: str) -> None:
    before, held = desk.document.org, letter_id(desk, "Ingest", "Ben", "C")
    assert not over(desk.view.viewport(), _data(desk, held), desk.at(target))
    assert desk.hints[-1]
    assert not _drop(desk, target, held)
    assert desk.document.org is before


def test_a_letter_dropped_on_a_person_changes_hands(desk: Desk) -> None:
    panel = TeamPanel(desk.bridge, desk.selection, desk.commands, desk.themes)
    panel.resize(300, 700)
    panel.show()
    (people,) = [one for one in panel.findChildren(PartyList) if one.kind is Person]
    rows = [people.model().index(row, 0) for row in range(people.model().rowCount())]
    (chen,) = [row for row in rows if row.data() == "Chen"]
    held = letter_id(desk, "Ingest", "Ben", "C")
    at = people.visualRect(chen).center()
    assert over(people.viewport(), _data(desk, held), at)
    assert drop(people.viewport(), _data(desk, held), at)
    assert desk.letters("Ingest") == {("Ana", "A"), ("Ana", "R"), ("Chen", "C")}
    desk.document.undo()
    assert ("Ben", "C") in desk.letters("Ingest")
    panel.close()
    panel.deleteLater()


@pytest.mark.parametrize("several", [False, True])
def test_dragging_a_chip_carries_the_selected_letters(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, several: bool
) -> None:
    carried: list[tuple[Id, ...]] = []
    monkeypatch.setattr(map_view, "drag_letters", lambda *given: carried.append(given[-1]))
    if several:
        click(desk, chip(desk, "Ingest", "Ana", "A"))
        click(desk, chip(desk, "Ingest", "Ben", "C"), CTRL)
    at = chip(desk, "Ingest", "Ben", "C")
    drag(desk, at, at + QPoint(0, 80))
    ben, ana = letter_id(desk, "Ingest", "Ben", "C"), letter_id(desk, "Ingest", "Ana", "A")
    assert carried == [(ana, ben) if several else (ben,)]
    assert desk.document.history.last is None


def test_a_drag_of_letters_says_what_it_carries(desk: Desk) -> None:
    held = letter_id(desk, "Ingest", "Ben", "C")
    made = make_drag(desk.view, desk.document.org, desk.scene, (held, "gone"))
    assert made is not None
    assert dragged_in(made.mimeData()) == (held,)
    assert made.mimeData().text() == "C Ben: Ingest"
    assert not made.pixmap().isNull()
    made.deleteLater()
    assert make_drag(desk.view, desk.document.org, desk.scene, ("gone",)) is None


@pytest.mark.parametrize("typed", ["i", "I"])
def test_a_letter_typed_on_selected_letters_changes_them(desk: Desk, typed: str) -> None:
    click(desk, chip(desk, "Ingest", "Ben", "C"))
    QTest.keyClicks(desk.view, typed)
    assert ("Ben", "I") in desk.letters("Ingest")


def test_several_letters_change_in_one_step(desk: Desk) -> None:
    before = desk.letters("Ingest"), desk.letters("Evaluate")
    click(desk, chip(desk, "Ingest", "Ben", "C"))
    click(desk, chip(desk, "Evaluate", "Engineer", "R"), CTRL)
    QTest.keyClicks(desk.view, "i")
    assert ("Ben", "I") in desk.letters("Ingest")
    assert ("Engineer", "I") in desk.letters("Evaluate")
    assert len(desk.document.history.past) == 1
    desk.document.undo()
    assert (desk.letters("Ingest"), desk.letters("Evaluate")) == before


@pytest.mark.parametrize("typed", ["x", "5", "?"])
def test_what_is_no_letter_changes_nothing(desk: Desk, typed: str) -> None:
    click(desk, chip(desk, "Ingest", "Ben", "C"))
    QTest.keyClicks(desk.view, typed)
    assert desk.document.history.last is None


def test_a_letter_typed_on_a_card_changes_nothing(desk: Desk) -> None:
    click(desk, desk.at("Ingest"))
    QTest.keyClicks(desk.view, "i")
    assert desk.document.history.last is None


def test_the_keys_walk_into_a_card_through_its_letters_and_out_again(desk: Desk) -> None:
    card = desk.id_of("Ingest")
    chips = [one.assignment for one in desk.scene.cards[card].content.chips]
    assert len(chips) == 3
    desk.selection.set((card,))
    walk = [
        (Key.Key_Return, chips[0]),
        (Key.Key_Right, chips[1]),
        (Key.Key_Down, chips[2]),
        (Key.Key_Right, chips[2]),
        (Key.Key_Left, chips[1]),
        (Key.Key_Up, chips[0]),
        (Key.Key_Left, card),
        (Key.Key_Enter, chips[0]),
        (Key.Key_Escape, card),
        (Key.Key_Escape, None),
        (Key.Key_Escape, None),
    ]
    for key, there in walk:
        QTest.keyClick(desk.view, key)
        assert desk.selection.only == there


def test_enter_goes_from_a_stage_to_its_first_card_and_stays_on_one_without_letters(
    desk: Desk,
) -> None:
    desk.selection.set((desk.id_of("Run"),))
    QTest.keyClick(desk.view, Key.Key_Return)
    assert desk.selection.only == desk.id_of("On-call")
    QTest.keyClick(desk.view, Key.Key_Return)
    assert desk.selection.only == desk.id_of("On-call")


@pytest.mark.parametrize("way", ["enter", "double click"])
def test_another_letter_is_chosen_from_a_menu(desk: Desk, way: str) -> None:
    asked: list[Callable[[str | None], None]] = []
    desk.view.letter_wanted.connect(lambda at, chosen: asked.append(chosen))
    at = chip(desk, "Ingest", "Ben", "C")
    if way == "enter":
        desk.selection.set((letter_id(desk, "Ingest", "Ben", "C"),))
        QTest.keyClick(desk.view, Key.Key_Return)
    else:
        QTest.mouseDClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    (choose,) = asked
    choose(None)
    assert desk.document.history.last is None
    choose("I")
    assert ("Ben", "I") in desk.letters("Ingest")


def test_a_letter_that_is_gone_can_no_longer_be_chosen(desk: Desk) -> None:
    asked: list[Callable[[str | None], None]] = []
    desk.view.letter_wanted.connect(lambda at, chosen: asked.append(chosen))
    held = letter_id(desk, "Ingest", "Ben", "C")
    desk.view.choose_letter(held)
    desk.commands.remove([held])
    asked[0]("I")
    assert desk.letters("Ingest") == {("Ana", "A"), ("Ana", "R")}


def test_a_drop_with_alt_that_is_given_up_leaves_no_light(desk: Desk) -> None:
    calm = desk.view.grab().toImage()
    held = letter_id(desk, "Ingest", "Ben", "C")
    data = _data(desk, held)
    drop(desk.view.viewport(), data, desk.at("On-call"), Qt.KeyboardModifier.AltModifier)
    assert desk.view.grab().toImage() == calm
    assert desk.hints[-1] == ""
