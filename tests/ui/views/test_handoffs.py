"""The hand-offs view: both entrances, selection, drawing by hand and by keys, both arrangements."""

from collections.abc import Iterator
from itertools import combinations
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton

from rolemap.model.edits.fields import rename, set_fields
from rolemap.model.records import Handoff, Responsibility, Stage
from rolemap.ui.handoffs.passage_model import FROM, SHARED, TO, WHAT
from rolemap.ui.lens import Filter, Light
from rolemap.ui.views.handoffs import HandoffsView
from tests.random_edits import seeds
from tests.ui.handoffs.graph import (
    LEFT,
    PIPELINE,
    at,
    click,
    drag,
    handoff,
    hover,
    key,
    links,
    on_box,
    picture,
)
from tests.ui.views.office import HOSTILE, Office, Show, rows, swept

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def team(qtbot) -> Iterator[Office]:
    made = Office(PIPELINE)
    yield made
    made.close()


@pytest.fixture
def view(team: Office, shown: Show) -> HandoffsView:
    made = HandoffsView(*team.parts)
    shown(made, 1600, 700)
    made.graph.zoom.fit_all()
    made.setFocus()
    return made


def cells(view: HandoffsView) -> list[list[object]]:
    """What the table says, row by row."""
    model = view.passages
    columns = range(model.columnCount())
    return [[model.index(row, one).data() for one in columns] for row in range(model.rowCount())]


# Both entrances


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seeds)
def test_followed_edits_look_like_an_organisation_shown_from_nothing(qtbot, seed: int) -> None:
    random = Random(seed)
    office = Office(PIPELINE)
    view = HandoffsView(*office.parts)
    view.resize(900, 500)
    view.show()
    for _ in range(25):
        office.edit_at_random(random)
    other = HandoffsView(*office.parts)
    other.show()
    assert picture(view.scene) == picture(other.scene)
    assert cells(view) == cells(other)
    assert view.path_line._said == other.path_line._said
    for one in (view, other):
        one.close()
        one.deleteLater()
    office.close()
    swept()


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seeds)
def test_walls_are_marked_where_the_rule_says_so(qtbot, seed: int) -> None:
    random = Random(seed)
    office = Office(PIPELINE)
    view = HandoffsView(*office.parts)
    view.show()
    for _ in range(20):
        office.edit_at_random(random)
    found = {
        one.subjects[0]: "accepted" if one.accepted else "warning"
        for one in office.bridge.findings()
        if one.code == "RM401"
    }
    assert {one: arrow.content.wall for one, arrow in view.scene.arrows.items()} == {
        one.id: found.get(one.id, "") for one in office.org.all(Handoff)
    }
    boxes = [box.place() for box in view.scene.boxes.values()]
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    view.close()
    view.deleteLater()
    office.close()
    swept()


def test_a_hidden_view_does_no_work(team: Office, view: HandoffsView) -> None:
    view.hide()
    before = picture(view.scene)
    asked: list[object] = []
    view.scene.edited.connect(lambda: asked.append(1))
    team.commands.hand_off(team.id_of("Talk"), team.id_of("Data"))
    team.commands.rename(team.id_of("Talk"), "Speak")
    assert asked == []
    assert picture(view.scene) == before
    view.show()
    assert asked
    assert view.scene.boxes[team.id_of("Speak")].content.name == "Speak"
    assert handoff(team, "Speak", "Data") in view.scene.arrows


def test_a_view_that_nobody_has_seen_draws_nothing(team: Office) -> None:
    view = HandoffsView(*team.parts)
    team.commands.rename(team.id_of("Talk"), "Speak")
    team.selection.show(team.id_of("Speak"))
    assert view.scene.boxes == {}
    view.deleteLater()
    swept()


def test_an_edit_elsewhere_measures_nothing_again(
    team: Office, view: HandoffsView, monkeypatch
) -> None:
    placed: list[int] = []
    monkeypatch.setattr(view.scene, "_place", lambda: placed.append(1))
    team.commands.put([team.id_of("Cem")], team.id_of("Fit"), "C")
    assert placed == [1]  # its label says no more that work is thrown over a wall
    team.commands.put([team.id_of("Ben")], team.id_of("Guide"), "C")
    team.commands.rename(team.id_of("Cem"), "Cemal")
    assert len(placed) <= 2


# What is seen


def test_boxes_say_what_there_is_to_do_and_who_does_it(team: Office, view: HandoffsView) -> None:
    box = view.scene.boxes[team.id_of("Data")].content
    assert (box.works, box.people, [face.name for face in box.faces]) == (2, 1, ["Ana"])
    idle = view.scene.boxes[team.id_of("Explore")].content
    assert (idle.idle, idle.people, idle.severity) == ("error", 0, "error")


def test_arrows_end_at_their_boxes(team: Office, view: HandoffsView) -> None:
    for arrow in view.scene.arrows.values():
        source, target = (view.scene.boxes[one].place() for one in arrow.ends)
        start, end = arrow.tips()
        sides = (source.left(), source.right()), (target.left(), target.right())
        assert start.x() in sides[0]
        assert end.x() in sides[1]
        assert source.top() < start.y() < source.bottom()
        assert target.top() < end.y() < target.bottom()


def test_what_closes_a_circle_goes_back(team: Office, view: HandoffsView) -> None:
    back = {one for one, arrow in view.scene.arrows.items() if arrow.content.back}
    assert back == {handoff(team, "Serve", "Data"), handoff(team, "Train", "Label")}
    for one in back:
        start, end = view.scene.arrows[one].tips()
        assert end.x() < start.x()


def test_wider_arrows_pass_more_on(team: Office, view: HandoffsView) -> None:
    one = view.scene.arrows[handoff(team, "Label", "Train")]
    two = view.scene.arrows[handoff(team, "Data", "Label")]
    none = view.scene.arrows[handoff(team, "Explore", "Train")]
    assert [arrow.content.works for arrow in (none, one, two)] == [0, 1, 2]
    assert none.width < one.width < two.width


def test_from_right_to_left_everything_is_mirrored(team: Office, view: HandoffsView) -> None:
    before = {one: box.place() for one, box in view.scene.boxes.items()}
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for one, box in view.scene.boxes.items():
        place = before[one]
        assert (box.place().left(), box.place().top()) == (-place.right(), place.top())
    for arrow in view.scene.arrows.values():
        start, end = arrow.tips()
        assert (end.x() > start.x()) == arrow.content.back
    test_arrows_end_at_their_boxes(team, view)
    team.selection.set((team.id_of("Data"),))
    key(view, Key.Key_Left)
    assert team.selection.only in view.scene.arrows
    key(view, Key.Key_Left)
    assert (
        view.scene.boxes[team.selection.only or ""].place().right()
        < before[team.id_of("Data")].left()
    )


def test_the_longest_path_is_told_and_stands_out(team: Office, view: HandoffsView) -> None:
    line = view.path_line
    buttons = line.findChildren(QToolButton)
    assert [one.text() for one in buttons] == ["Data", "Label", "Train", "Serve"]
    words = [one.text() for one in line.findChildren(QLabel)]
    assert words[-1] == "3 hand-offs · 2 walls"
    view.path_button.click()
    shown = {one for one, arrow in view.scene.arrows.items() if arrow.highlighted}
    path = [("Data", "Label"), ("Label", "Train"), ("Train", "Serve")]
    assert shown == {handoff(team, *pair) for pair in path}
    assert view.scene.boxes[team.id_of("Explore")].opacity() < 1
    assert view.scene.boxes[team.id_of("Data")].opacity() == 1
    view.path_button.click()
    assert all(box.opacity() == 1 for box in view.scene.boxes.values())
    QTest.keyClick(buttons[2], Key.Key_Space)
    assert team.selection.only == team.id_of("Train")


def test_stages_without_light_step_back(team: Office, view: HandoffsView) -> None:
    view.show_light(Light(frozenset({team.id_of("Fit"), team.id_of("Run")})), Filter())
    lit = {
        team.org.get(Stage, one).name for one, box in view.scene.boxes.items() if box.opacity() == 1
    }
    assert lit == {"Train", "Serve"}
    arrow = view.scene.arrows[handoff(team, "Train", "Serve")]
    assert arrow.opacity() == 1
    assert view.scene.arrows[handoff(team, "Data", "Label")].opacity() < 1
    team.commands.move_responsibility(team.id_of("Fit"), team.id_of("Talk"), None)
    assert view.scene.boxes[team.id_of("Talk")].opacity() == 1
    assert view.scene.boxes[team.id_of("Train")].opacity() < 1
    view.show_light(Light(), Filter())
    assert all(box.opacity() == 1 for box in view.scene.boxes.values())


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_stay_inside(qtbot, shown: Show, name: str) -> None:
    office = Office(PIPELINE)
    tidy = " ".join(name.split())[:500]
    org = office.org
    for stage in org.stages():
        org = org.apply(rename(org, stage.id, tidy))
    for one in list(org.all(Handoff)):
        org = org.apply(set_fields(org, one.id, what=name))
    office = Office(org)
    view = HandoffsView(*office.parts)
    shown(view, 700, 500)
    width = office.themes.theme.sizes.stage_width
    assert all(box.place().width() == width for box in view.scene.boxes.values())
    assert all(arrow.place().width() < width for arrow in view.scene.arrows.values())
    assert view.minimumSizeHint().width() <= 700
    assert not view.grab().isNull()
    view.people_button.click()
    assert not view.grab().isNull()
    office.close()


def test_both_themes_and_every_scale_are_painted(team: Office, view: HandoffsView) -> None:
    for choice in ("dark", "light"):
        team.themes.set_choice(choice)
        for scale in (
            view.graph.zoom.zoom_to_100,
            view.graph.zoom.fit_all,
            *[view.graph.zoom.zoom_out] * 9,
        ):
            scale()
            assert not view.grab().isNull()


# Selection


def test_a_click_selects_and_the_selection_is_marked(team: Office, view: HandoffsView) -> None:
    click(view, on_box(view, team, "Train"))
    assert team.selection.ids == (team.id_of("Train"),)
    assert view.scene.boxes[team.id_of("Train")].selected
    one = handoff(team, "Train", "Serve")
    click(view, at(view, view.scene.arrows[one].place().center()))
    assert team.selection.ids == (one,)
    assert view.scene.arrows[one].selected
    assert not view.scene.boxes[team.id_of("Train")].selected
    click(view, on_box(view, team, "Data"), CTRL)
    assert team.selection.ids == (one, team.id_of("Data"))
    click(view, QPoint(3, 3))
    assert team.selection.ids == ()


def test_what_somebody_wants_to_see_is_brought_into_view(team: Office, view: HandoffsView) -> None:
    view.graph.zoom.zoom_to_100()
    view.resize(500, 500)
    for name in ("Run", "Talk", "Serve"):
        team.selection.show(team.id_of(name))
        work = team.org.look(Responsibility, team.id_of(name))
        stage = work.stage if work is not None else team.id_of(name)
        seen = view.graph.mapToScene(view.graph.viewport().rect()).boundingRect()
        assert seen.contains(view.scene.boxes[stage].place())


def test_a_selection_made_while_hidden_is_marked_and_seen(team: Office, view: HandoffsView) -> None:
    view.graph.zoom.zoom_to_100()
    view.resize(500, 500)
    view.hide()
    team.selection.show(team.id_of("Serve"))
    view.show()
    box = view.scene.boxes[team.id_of("Serve")]
    seen = view.graph.mapToScene(view.graph.viewport().rect()).boundingRect()
    assert box.selected
    assert seen.contains(box.place())


def test_a_face_under_the_pointer_is_told(team: Office, view: HandoffsView) -> None:
    told: list[object] = []
    team.selection.hovered.connect(told.append)
    box = view.scene.boxes[team.id_of("Train")]
    face = box.pos() + box.form.faces.topLeft() + QPointF(10, 10)
    hover(view, at(view, face))
    assert told == [(team.id_of("Ben"),)]
    assert view.graph.tip_at(at(view, face)) == "<qt>Ben</qt>"
    hover(view, on_box(view, team, "Train"))
    assert told[-1] == ()
    assert "thrown over a wall" not in view.graph.tip_at(on_box(view, team, "Train"))
    wall = view.scene.arrows[handoff(team, "Train", "Serve")]
    assert "thrown over a wall" in view.graph.tip_at(at(view, wall.place().center()))


def test_what_is_hidden_lets_go_of_everything(team: Office, view: HandoffsView) -> None:
    told: list[object] = []
    team.selection.hovered.connect(told.append)
    box = view.scene.boxes[team.id_of("Train")]
    hover(view, at(view, box.pos() + box.form.faces.topLeft() + QPointF(10, 10)))
    view.start_drawing(team.id_of("Talk"))
    view.hide()
    assert told[-1] == ()
    assert not view.graph.pencil.draws
    view.show()
    view.rename(team.id_of("Train"))
    QTest.keyClicks(view.graph.editor.line, "Fit it")
    view.hide()
    assert team.steps() == ["Rename Train to Fit it"]


def test_the_current_item_is_spoken(team: Office, view: HandoffsView) -> None:
    team.selection.set((team.id_of("Train"),))
    assert view.graph.accessibleDescription().startswith("Train, 1 responsibility, 1 person: Ben")
    team.selection.set((handoff(team, "Train", "Label"),))
    said = view.graph.accessibleDescription()
    assert said.startswith("Hand-off from Train to Label, passes on 1 responsibility, goes back")
    team.selection.set((team.id_of("Ana"),))
    assert view.graph.accessibleDescription() == ""


def test_a_menu_is_asked_for_where_the_selection_is(team: Office, view: HandoffsView) -> None:
    wanted: list[QPoint] = []
    view.menu_wanted.connect(wanted.append)
    spot = on_box(view, team, "Serve")
    QTest.mouseClick(view.graph.viewport(), Qt.MouseButton.RightButton, pos=spot)
    assert team.selection.only == team.id_of("Serve")
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view.graph.viewport(), QContextMenuEvent(reason, QPoint(), QPoint()))
    port = view.graph.viewport()
    box = view.scene.boxes[team.id_of("Serve")].place()
    assert port.mapFromGlobal(wanted[-1]) == at(view, box.center())


# Drawing a hand-off


def grip(view: HandoffsView, office: Office, name: str) -> QPoint:
    hover(view, on_box(view, office, name))
    assert view.scene.grip.stage_id == office.id_of(name)
    return at(view, view.scene.grip.pos())


def test_a_hand_off_is_drawn_by_hand(team: Office, view: HandoffsView) -> None:
    hints: list[str] = []
    view.hinted.connect(hints.append)
    drag(view, grip(view, team, "Talk"), on_box(view, team, "Serve"), let_go=False)
    assert hints[-1] == "Talk hands off to Serve"
    target = view.scene.boxes[team.id_of("Serve")]
    assert (target.look, target.words) == ("target", "Talk hands off to Serve")
    assert not view.grab().isNull()
    assert view.scene.loose.isVisible()
    assert ("Talk", "Serve") not in links(team)
    QTest.mouseRelease(view.graph.viewport(), LEFT, pos=on_box(view, team, "Serve"))
    assert ("Talk", "Serve") in links(team)
    assert team.steps() == ["Hand off from Talk to Serve"]
    assert hints[-1] == ""
    assert not view.scene.loose.isVisible()
    assert handoff(team, "Talk", "Serve") in view.scene.arrows


@pytest.mark.parametrize("target", ["Talk", None])
def test_letting_go_elsewhere_does_nothing(
    team: Office, view: HandoffsView, target: str | None
) -> None:
    before = links(team)
    end = on_box(view, team, target) if target else QPoint(3, 3)
    drag(view, grip(view, team, "Talk"), end)
    assert links(team) == before
    assert team.refused == []


def test_what_is_handed_on_already_is_refused(team: Office, view: HandoffsView) -> None:
    hints: list[str] = []
    view.hinted.connect(hints.append)
    drag(view, grip(view, team, "Data"), on_box(view, team, "Label"))
    assert "Data hands off to Label already" in hints
    assert team.steps() == []
    assert team.refused == ["Data hands off to Label already."]


def test_escape_gives_a_drawing_up(team: Office, view: HandoffsView) -> None:
    before = links(team)
    drag(view, grip(view, team, "Talk"), on_box(view, team, "Serve"), let_go=False)
    key(view, Key.Key_Escape)
    assert not view.scene.loose.isVisible()
    assert view.scene.boxes[team.id_of("Serve")].look is None
    QTest.mouseRelease(view.graph.viewport(), LEFT, pos=on_box(view, team, "Serve"))
    assert links(team) == before


def test_an_undo_takes_the_drawing_out_of_the_hand(team: Office, view: HandoffsView) -> None:
    team.commands.add_stage()
    drag(view, grip(view, team, "Talk"), on_box(view, team, "Serve"), let_go=False)
    team.commands.undo()
    assert not view.scene.loose.isVisible()
    QTest.mouseRelease(view.graph.viewport(), LEFT, pos=on_box(view, team, "Serve"))
    assert ("Talk", "Serve") not in links(team)


def test_a_hand_off_is_drawn_by_keys(team: Office, view: HandoffsView) -> None:
    hints: list[str] = []
    view.hinted.connect(hints.append)
    team.selection.set((team.id_of("Label"),))
    key(view, Key.Key_Return)
    assert hints[-1] == "Label hands off to Train already"
    key(view, Key.Key_Right)
    assert hints[-1] == "Label hands off to Serve"
    key(view, Key.Key_Return)
    assert ("Label", "Serve") in links(team)
    assert team.selection.only == team.id_of("Label")
    key(view, Key.Key_Return, Key.Key_Left, Key.Key_Escape)
    assert team.steps() == ["Hand off from Label to Serve"]
    assert hints[-1] == ""
    assert team.selection.only == team.id_of("Label")


def test_a_click_places_what_the_keys_began(team: Office, view: HandoffsView) -> None:
    view.start_drawing(team.id_of("Talk"))
    click(view, on_box(view, team, "Data"))
    assert ("Talk", "Data") in links(team)


def test_a_stage_alone_has_nobody_to_hand_to(qtbot, shown: Show) -> None:
    office = Office("stage Data")
    view = HandoffsView(*office.parts)
    shown(view, 500, 300)
    view.start_drawing(office.id_of("Data"))
    assert not view.graph.pencil.draws
    assert not view.scene.loose.isVisible()
    office.close()


# The keyboard


def test_arrow_keys_reach_everything(team: Office, view: HandoffsView) -> None:
    keys = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)
    start = view.graph.steps.next(None, Key.Key_Right)
    reached, ahead = {start}, [start]
    while ahead:
        one = ahead.pop()
        found = {view.graph.steps.next(one, step) for step in keys} - {None} - reached
        reached |= found
        ahead += found
    assert reached == {*view.scene.boxes, *view.scene.arrows}


def test_arrow_keys_lead_along_the_arrows(team: Office, view: HandoffsView) -> None:
    key(view, Key.Key_Right)
    assert team.selection.only == team.id_of("Data")
    assert view.scene.boxes[team.id_of("Data")].focused
    key(view, Key.Key_Right)
    arrow = view.scene.arrows[team.selection.only or ""]
    assert arrow.focused
    assert arrow.ends[0] == team.id_of("Data")
    key(view, Key.Key_Right)
    assert team.selection.only == arrow.ends[1]
    QTest.keyClick(view.graph, Key.Key_Right, SHIFT)
    assert len(team.selection.ids) == 2
    key(view, Key.Key_Escape)
    assert team.selection.ids == ()


# Words typed in place


def type_in(view: HandoffsView, words: str, end: Qt.Key = Key.Key_Return) -> None:
    line = view.graph.editor.line
    assert line.isVisible()
    line.selectAll()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, end)


def test_a_stage_is_renamed_in_place(team: Office, view: HandoffsView) -> None:
    assert view.rename(team.id_of("Train"))
    type_in(view, "Fit it")
    assert team.steps() == ["Rename Train to Fit it"]
    assert view.graph.hasFocus()
    QTest.mouseDClick(view.graph.viewport(), LEFT, pos=on_box(view, team, "Fit it"))
    type_in(view, "Other", Key.Key_Escape)
    assert len(team.steps()) == 1


def test_what_is_passed_on_is_typed_in_place(team: Office, view: HandoffsView) -> None:
    one = handoff(team, "Train", "Serve")
    team.selection.set((one,))
    key(view, Key.Key_Return)
    type_in(view, "A model")
    assert team.org.get(Handoff, one).what == "A model"
    assert view.scene.arrows[one].content.what == "A model"
    assert len(team.steps()) == 1
    assert view.rename(one)
    type_in(view, "A model")
    assert len(team.steps()) == 1


def test_what_does_not_stand_here_is_not_renamed_here(team: Office, view: HandoffsView) -> None:
    assert view.rename(team.id_of("Ana")) is False
    assert view.rename("nothing") is False
    view.hide()
    assert view.rename(team.id_of("Train")) is False


def test_a_new_stage_is_named_at_once(team: Office, view: HandoffsView) -> None:
    team.commands.add_stage()
    type_in(view, "Retire")
    assert team.steps() == ["Add Retire"]


# Zoom and pan


def test_the_wheel_with_control_zooms_around_the_pointer(team: Office, view: HandoffsView) -> None:
    told: list[float] = []
    view.zoomed.connect(told.append)
    view.graph.zoom.zoom_to_100()
    view.resize(500, 300)
    spot = view.graph.viewport().rect().center() + QPoint(40, 20)
    under = view.graph.mapToScene(spot)
    view.graph.zoom.turn(2, spot)
    assert told[-1] == view.graph.zoom.scale == pytest.approx(1.15**2)
    assert (view.graph.mapToScene(spot) - under).manhattanLength() < 3


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_middle_button_pans(
    team: Office, view: HandoffsView, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    view.graph.zoom.zoom_to_100()
    view.resize(500, 300)
    view.graph.centerOn(view.scene.sceneRect().center())
    port, spot = view.graph.viewport(), QPoint(200, 100)
    under = view.graph.mapToScene(spot)
    QTest.mousePress(port, Qt.MouseButton.MiddleButton, pos=spot)
    QTest.mouseMove(port, spot + QPoint(-30, 10))
    QTest.mouseRelease(port, Qt.MouseButton.MiddleButton, pos=spot + QPoint(-30, 10))
    moved = view.graph.mapToScene(spot + QPoint(-30, 10))
    assert abs(moved.x() - under.x()) < 2


def test_space_pans_too(team: Office, view: HandoffsView) -> None:
    view.graph.zoom.zoom_to_100()
    view.resize(500, 300)
    before = view.graph.horizontalScrollBar().value()
    QTest.keyPress(view.graph, Key.Key_Space)
    drag(view, QPoint(250, 100), QPoint(150, 100))
    QTest.keyRelease(view.graph, Key.Key_Space)
    assert view.graph.horizontalScrollBar().value() == before + 100
    assert team.selection.ids == ()


def test_fit_selection(team: Office, view: HandoffsView) -> None:
    view.resize(500, 500)
    view.fit_selection()
    far = view.graph.zoom.scale
    team.selection.set((team.id_of("Serve"),))
    view.fit_selection()
    assert view.graph.zoom.scale == 1 > far
    seen = view.graph.mapToScene(view.graph.viewport().rect()).boundingRect()
    assert seen.contains(view.scene.boxes[team.id_of("Serve")].place())


# People


def test_the_table_says_who_passes_what_to_whom(team: Office, view: HandoffsView) -> None:
    team.commands.set_field(handoff(team, "Train", "Serve"), "what", "A model")
    found = {str(row[0]): row for row in cells(view)}
    assert len(found) == len(links(team))
    row = found["Train → Serve"]
    assert (row[FROM], row[WHAT], row[TO]) == ("Ben", "A model, 1 responsibility", "Cem")
    assert row[SHARED] == "nobody, thrown over a wall"
    assert found["Data → Label"][SHARED] == "Ana"
    assert rows(view.passages)[0][int(Qt.ItemDataRole.AccessibleTextRole)].startswith("Hand-off: ")


def test_the_selection_carries_over_to_the_table_and_back(team: Office, view: HandoffsView) -> None:
    one = handoff(team, "Train", "Serve")
    team.selection.set((one,))
    view.people_button.click()
    assert view.zoom is None
    assert view.table.isVisible()
    row = view.table.currentIndex().row()
    assert row == view.passages.row_of(one)
    view.table.setFocus()
    QTest.keyClick(view.table, Key.Key_Up)
    assert team.selection.only == view.passages.index(row - 1, 0).data(Qt.ItemDataRole.UserRole)
    view.stages_button.click()
    assert view.scene.arrows[team.selection.only or ""].selected
    assert view.zoom is view.graph.zoom


def test_what_is_passed_on_is_typed_in_the_table(team: Office, view: HandoffsView) -> None:
    view.people_button.click()
    one = handoff(team, "Train", "Serve")
    assert view.rename(one)
    (line,) = view.table.findChildren(QLineEdit)
    QTest.keyClicks(line, "A model")
    QTest.keyClick(line, Key.Key_Return)
    QApplication.processEvents()
    assert team.org.get(Handoff, one).what == "A model"
    assert view.rename(team.id_of("Train")) is False


def test_many_stages_keep_the_line_short(qtbot, shown: Show) -> None:
    stages = [f"stage S{number}" for number in range(40)]
    chain = [f"S{number} hands off to S{number + 1}" for number in range(39)]
    office = Office("; ".join([*stages, *chain]))
    view = HandoffsView(*office.parts)
    shown(view, 800, 500)
    assert len(view.path_line.findChildren(QToolButton)) == 16
    words = [one.text() for one in view.path_line.findChildren(QLabel)]
    assert "24 more stages" in words
    assert words[-1] == "39 hand-offs · no walls"
    office.close()
