"""The map read aloud: what is on it, in words, and where."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from rolemap.model.edits.stages import add_stage
from rolemap.model.text import text
from rolemap.ui.access.install import install
from rolemap.ui.access.nodes import Node
from rolemap.ui.lens import Filter, light_of
from tests.random_edits import START, random_change, seeds
from tests.ui.access.reader import Ears, Role, checked, children, name, outline, read, walk
from tests.ui.desk import Desk
from tests.ui.views.office import HOSTILE, hostile_org, swept

BIG = """
stage Data; stage Train; stage Serve
Data hands off to Train; Train hands off to Serve
responsibility Ingest in Data; responsibility Label in Data
responsibility Evaluate in Train
responsibility Rota in Serve (on call)
person Ana; person Ben; person Chen; role Data owner; role Keeper; team Core
Ana holds Data owner at 50 %; Keeper has a vacancy; Chen is in Core
Data owner is A on Ingest; Chen is R on Ingest; Core is I on Ingest
Ana is A+R on Label; Ben is A+R on Evaluate; Keeper is C on Evaluate
"""


@pytest.fixture
def big(qtbot: QtBot):
    made = Desk(BIG)
    yield made
    made.close()
    swept()


def find(desk: Desk, start: str) -> QAccessibleInterface:
    """The thing on the map whose name starts so."""
    return next(one for one in walk(read(desk.view)) if name(one).startswith(start))


@pytest.fixture(autouse=True)
def listening(ears: Ears) -> Ears:
    return ears


def test_the_map_is_a_list_of_stages_with_cards_with_letters(big: Desk) -> None:
    assert name(read(big.view)) == "Map of stages and responsibilities"
    assert read(big.view).role() == Role.List
    lines = outline(read(big.view))
    assert lines[:8] == [
        "Data, stage 1 of 3, 2 responsibilities",
        "  Ingest; Accountable: Data owner; Responsible: Chen; Informed: Core",
        "    R Chen",
        "    A Ana, through role Data owner",
        "    I team Core",
        "  Label; Accountable: Ana; Responsible: Ana",
        "    R Ana",
        "    A Ana",
    ]
    assert "    C nobody, role Keeper is vacant" in lines
    assert lines[-2:] == [
        "Data hands off to Train; warning: over the wall",
        "Train hands off to Serve",
    ]


def test_what_is_missing_is_said(big: Desk) -> None:
    assert name(find(big, "Rota")) == (
        "Rota; Accountable: nobody; Responsible: nobody;"
        " problem: nobody accountable; problem: nobody on call"
    )
    assert name(find(big, "Serve")) == "Serve, stage 3 of 3, 1 responsibility, 3 problems"
    whole = find(big, "Rota").text(QAccessible.Text.Description)
    assert "Nobody is on call for “Rota”" in whole


def test_places_are_those_on_the_screen(big: Desk) -> None:
    for words in ("Ingest", "Label", "Evaluate"):
        thing, card = find(big, words), big.scene.cards[big.id_of(words)]
        drawn = big.view.mapFromScene(card.sceneBoundingRect()).boundingRect()
        corner = big.view.viewport().mapToGlobal(drawn.topLeft())
        assert thing.rect() == QRect(corner, drawn.size())
        middle = thing.rect().center()
        stage = read(big.view).childAt(middle.x(), middle.y())
        assert stage is thing.parent()
        assert stage.childAt(middle.x(), middle.y()) is thing
        for letter in children(thing):
            assert thing.rect().contains(letter.rect())
    at = big.view.mapToGlobal(QPoint(-50, -50))
    assert read(big.view).childAt(at.x(), at.y()) is None


def test_state_says_what_is_selected_and_seen(big: Desk) -> None:
    big.view.setFocus()
    big.selection.set([big.id_of("Ingest"), big.id_of("Label")])
    assert [find(big, one).state().selected for one in ("Ingest", "Label", "Rota")] == [1, 1, 0]
    assert [find(big, one).state().focused for one in ("Ingest", "Label")] == [0, 1]
    assert read(big.view).focusChild() is find(big, "Label")
    assert not find(big, "Label").state().offscreen
    big.view.resize(230, 200)
    assert find(big, "Rota").state().offscreen
    big.selection.show(big.id_of("Rota"))
    assert not find(big, "Rota").state().offscreen


def test_a_folded_stage_is_collapsed_and_holds_nothing(big: Desk) -> None:
    find(big, "Ingest")
    big.view.fold([big.id_of("Data")])
    stage = find(big, "Data, ")
    assert stage.state().collapsed
    assert not stage.state().expanded
    assert stage.childCount() == 0
    assert not any(name(one).startswith("Ingest") for one in walk(read(big.view)))
    big.view.fold([big.id_of("Data")])
    assert stage.state().expanded
    assert stage.childCount() == 2


def test_what_steps_back_says_so(big: Desk) -> None:
    big.view.show_light(light_of(big.bridge, Filter("gaps")), Filter("gaps"))
    said = [find(big, one).text(QAccessible.Text.Description) for one in ("Label", "Rota")]
    assert "filtered out" in said[0]
    assert "filtered out" not in said[1]


def test_pressing_selects_and_brings_into_view(big: Desk, qtbot: QtBot) -> None:
    big.view.resize(230, 200)
    thing = find(big, "Rota")
    act = thing.actionInterface()
    assert QAccessibleActionInterface.pressAction() in act.actionNames()
    act.doAction(QAccessibleActionInterface.pressAction())
    assert big.selection.ids == (big.id_of("Rota"),)
    assert not thing.state().offscreen
    with qtbot.waitSignal(big.view.menu_wanted) as wanted:
        act.doAction(QAccessibleActionInterface.showMenuAction())
    assert wanted.args is not None
    assert thing.rect().contains(wanted.args[0])
    act.doAction("no such thing")


def test_the_line_for_a_name_can_be_read(big: Desk) -> None:
    big.view.setFocus()
    assert big.view.rename(big.id_of("Label"))
    lines = [one for one in walk(read(big.view)) if isinstance(one.object(), QLineEdit)]
    assert [name(one) for one in lines] == ["Name"]
    checked(read(big.view))


# News


def test_the_keyboard_is_heard_on_its_way(big: Desk, ears: Ears) -> None:
    big.view.setFocus()
    ears.take()
    QTest.keyClick(big.view, Qt.Key.Key_Right)
    stage = "Data, stage 1 of 3, 2 responsibilities"
    assert ears.take() == [("Selection", stage), ("Focus", stage)]
    QTest.keyClick(big.view, Qt.Key.Key_Down)
    card = "Ingest; Accountable: Data owner; Responsible: Chen; Informed: Core"
    assert ears.take() == [("Selection", card), ("Focus", card)]
    QTest.keyClick(big.view, Qt.Key.Key_Return)
    assert ears.take()[-1] == ("Focus", "A Ana, through role Data owner")


def test_who_comes_back_to_the_map_hears_where_it_is(big: Desk, ears: Ears, qtbot: QtBot) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    read(big.view)
    big.selection.set([big.id_of("Rota")])
    other.activateWindow()
    other.setFocus()
    ears.take()
    big.view.activateWindow()
    big.view.setFocus()
    qtbot.waitUntil(lambda: bool(ears.heard))
    ((kind, words),) = ears.take()
    assert kind == "Focus"
    assert words.startswith("Rota")


def test_what_is_called_otherwise_now_is_told(big: Desk, ears: Ears) -> None:
    checked(read(big.view))
    ears.take()
    big.commands.rename(big.id_of("Label"), "Annotate")
    heard = ears.take()
    assert ("NameChanged", "Annotate; Accountable: Ana; Responsible: Ana") in heard
    assert big.commands.put([big.id_of("Ben")], big.id_of("Rota"), "A")
    names = [words for kind, words in ears.take() if kind == "NameChanged"]
    assert any(words.startswith("Rota; Accountable: Ben;") for words in names)
    assert "Serve, stage 3 of 3, 1 responsibility" in " | ".join(names)


def test_what_comes_and_goes_is_told_once(big: Desk, ears: Ears) -> None:
    checked(read(big.view))
    rota = find(big, "Rota")
    ears.take()
    big.commands.remove([big.id_of("Rota")])
    gone = [one for one in ears.take() if one[0] in ("ObjectDestroyed", "ObjectCreated")]
    assert gone == [("ObjectDestroyed", "")]
    assert not rota.isValid()
    big.document.undo()
    came = [one for one in ears.take() if one[0] in ("ObjectDestroyed", "ObjectCreated")]
    assert [kind for kind, _ in came] == ["ObjectCreated"]
    big.commands.move_responsibility(big.id_of("Label"), big.id_of("Train"), None)
    moved = [kind for kind, _ in ears.take() if kind in ("ObjectDestroyed", "ObjectCreated")]
    assert moved.count("ObjectCreated") == 1
    checked(read(big.view))


def test_many_new_ones_are_told_as_one(big: Desk, ears: Ears) -> None:
    checked(read(big.view))
    ears.take()
    new = iter(f"new-{number}" for number in range(200)).__next__
    org = big.document.org
    change = add_stage(org, "New 0", new_id=new)
    for number in range(1, 80):
        change = change.then(add_stage(org.apply(change), f"New {number}", new_id=new))
    big.document.commit(text("Import"), change)
    kinds = [kind for kind, _ in ears.take()]
    assert kinds.count("ObjectReorder") == 1
    assert "ObjectCreated" not in kinds


def test_nobody_listens_nothing_is_told(big: Desk, ears: Ears) -> None:
    checked(read(big.view))
    ears.take()
    QAccessible.setActive(False)
    big.view.setFocus()
    big.selection.show(big.id_of("Rota"))
    big.commands.rename(big.id_of("Label"), "Annotate")
    big.commands.remove([big.id_of("Ingest")])
    assert ears.take() == []
    assert "Annotate; Accountable: Ana; Responsible: Ana" in checked(read(big.view))


# Whatever happens


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds)
def test_reading_survives_any_edits_and_agrees_with_reading_anew(qtbot: QtBot, seed: int) -> None:
    random = Random(seed)
    desk = Desk("stage None")
    old: list[QAccessibleInterface] = []
    try:
        desk.document.commit(text("Start"), _from_nothing(desk))
        for _ in range(12):
            _edit(desk, random)
            if random.random() < 0.6:
                checked(read(desk.view))
                old = list(walk(read(desk.view)))
            _ask_again(old, random)
        before = outline(read(desk.view))
    finally:
        desk.view.hide()
    other = Desk("stage None")
    other.document.commit(text("Start"), _from_nothing(other))
    try:
        assert before == outline(read(desk.view))
        _same_org(other, desk)
        assert outline(read(other.view)) == before
    finally:
        for one in (desk, other):
            one.close()
        swept()
    _ask_again(old, random)


def _from_nothing(desk: Desk):
    from rolemap.model.diff import diff

    return diff(desk.document.org, START)


def _same_org(desk: Desk, wanted: Desk) -> None:
    from rolemap.model.diff import diff

    desk.document.commit(text("Same"), diff(desk.document.org, wanted.document.org))


def _edit(desk: Desk, random: Random) -> None:
    from rolemap.model.errors import Rejected

    if random.random() < 0.3:
        random.choice([desk.document.undo, desk.document.redo])()
        return
    try:
        desk.document.commit(text("Edit"), random_change(desk.document.org, random))
    except Rejected:
        return


def _ask_again(old: list[QAccessibleInterface], random: Random) -> None:
    """A reader may keep what it was given, and ask about it when it is gone."""
    for one in random.sample(old, min(10, len(old))):
        try:
            one.isValid()
            one.text(QAccessible.Text.Name)
            one.rect()
            one.parent()
        except RuntimeError:  # Qt has deleted it, and Python says so
            assert not isinstance(one, Node)


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_names_of_any_kind_can_be_read(qtbot: QtBot, words: str) -> None:
    desk = Desk("stage None")
    from rolemap.model.diff import diff

    desk.document.commit(text("Same"), diff(desk.document.org, hostile_org(words)))
    read_out = checked(read(desk.view))
    desk.close()
    swept()
    assert len(read_out) > 3
    assert not any("\n" in one or "\u202e" in one for one in read_out)


def test_a_map_that_is_gone_is_not_asked(qtbot: QtBot) -> None:
    install()
    desk = Desk(BIG)
    things = list(walk(read(desk.view)))
    desk.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    stages_and_more = [one for one in things if isinstance(one, Node)]
    assert len(stages_and_more) > 10
    for one in stages_and_more:
        assert not one.isValid()
        assert (one.text(QAccessible.Text.Name), one.rect(), one.parent()) == ("", QRect(), None)
        assert one.state().invalid
    # The next map takes the place of the old one.
    desk = Desk(BIG)
    checked(read(desk.view))
    desk.close()
    swept()
