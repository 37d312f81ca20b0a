"""The chart of the team: drags, keys and menus change managers and teams, and it shows them."""

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rolemap.model.edits.people import add_person
from rolemap.model.edits.reporting import report_to, stop_reporting
from rolemap.model.org import Org
from rolemap.model.records import Person, Team
from rolemap.model.text import text
from rolemap.ui.chart.plan import Spot
from rolemap.ui.dialogs.pick import PickDialog
from rolemap.ui.lens import Filter, light_of, light_of_parties
from rolemap.ui.views.org_chart import OrgChart
from tests.random_edits import seeds
from tests.ui.views.office import HOSTILE, NO_GRAB, Office, Show, hover, names, swept

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key

TEAM = """
stage Data; responsibility Ingest in Data; responsibility Clean in Data
role Engineer; team Core; team Edge
person Ana; person Ben; person Chen; person Dana; person Eve; person Fay
Ben reports to Ana; Chen reports to Ana; Dana reports to Ben; Eve reports to Ben
Eve reports to Chen
Ben is in Core; Chen is in Core; Chen is in Edge; Dana is in Edge
Ben holds Engineer at 120 %; Dana is A+R on Ingest; Eve is R on Clean
"""


@pytest.fixture
def office(qtbot: QtBot) -> Iterator[Office]:
    made = Office(TEAM)
    yield made
    made.close()


@pytest.fixture
def chart(office: Office, shown: Show) -> OrgChart:
    made = OrgChart(*office.parts)
    shown(made, 1400, 800)
    made.view.setFocus()
    return made


def managers(office: Office, name: str) -> list[str]:
    org = office.org
    return [org.get(Person, one).name for one in org.get(Person, office.id_of(name)).managers]


def teams(office: Office, name: str) -> list[str]:
    org = office.org
    return [org.get(Team, one).name for one in org.get(Person, office.id_of(name)).teams]


def spot(office: Office, name: str, team: str = "") -> Spot:
    return Spot(office.id_of(name) if name else "", office.id_of(team) if team else "")


def at(office: Office, chart: OrgChart, name: str, team: str = "") -> QPoint:
    """A point of the viewport on somebody, or on the head of a team."""
    rect = chart.view.plan.rect_of(spot(office, name, team))
    assert rect is not None
    return chart.view.mapFromScene(rect.center())


def drag(
    chart: OrgChart,
    start: QPoint,
    end: QPoint,
    *,
    keys: Qt.KeyboardModifier = NONE,
    let_go: bool = True,
) -> None:
    """Press, move in several parts, and let go."""
    port = chart.view.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    for part in range(1, 7):
        _move(port, start + (end - start) * part / 6, keys)
    if let_go:
        QTest.mouseRelease(port, LEFT, keys, end)
    QApplication.processEvents()


def _move(port: QWidget, where: QPoint, keys: Qt.KeyboardModifier) -> None:
    place, far = QPointF(where), QPointF(port.mapToGlobal(where))
    event = QMouseEvent(QEvent.Type.MouseMove, place, far, Qt.MouseButton.NoButton, LEFT, keys)
    QApplication.sendEvent(port, event)


def press(chart: OrgChart, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(chart.view, key)


def hints(chart: OrgChart) -> list[str]:
    said: list[str] = []
    chart.hinted.connect(said.append)
    return said


def calm(chart: OrgChart) -> bool:
    """Nobody is carried, and nothing says so."""
    view = chart.view
    marks = view.layer.marks
    return not (
        view.carry.busy
        or marks.carried
        or marks.target
        or view.bubble.isVisible()
        or any(one.isVisible() for one in view.viewport().children() if isinstance(one, QWidget))
    )


def picture(chart: OrgChart) -> dict[str, Any]:
    """All that a chart shows and where: equal for charts that look alike."""
    view = chart.view
    plan, marks = view.plan, view.layer.marks
    return {
        "boxes": {one: (rect, chart.view._sights.content(one)) for one, rect in plan.boxes.items()},
        "far": {one.person: view._sights.severity(one.person) for one in plan.boxes},
        "frames": [(frame, view._sights.team(frame.team)) for frame in plan.frames],
        "handles": plan.handles,
        "lines": sorted(one.toTuple() for one in plan.lines.within(plan.area)),
        "extras": [(one.person, one.manager, one.circle) for one in plan.extras],
        "selected": marks.selected,
        "lit": marks.lit,
        "area": view.sceneRect(),
    }


# Drags


def test_a_drag_lets_somebody_report_to_another(office: Office, chart: OrgChart) -> None:
    said = hints(chart)
    start, end = at(office, chart, "Dana"), at(office, chart, "Chen")
    drag(chart, start, end, let_go=False)
    assert said[-1] == "Dana reports to Chen instead of Ben"
    assert chart.view.bubble.isVisible()
    assert chart.view.bubble.text() == said[-1]
    assert managers(office, "Dana") == ["Ben"]
    QTest.mouseRelease(chart.view.viewport(), LEFT, NONE, end)
    assert managers(office, "Dana") == ["Chen"]
    assert office.steps() == ["Let Dana report to Chen"]
    assert office.said == ["Let Dana report to Chen"]
    assert said[-1] == ""
    assert calm(chart)
    office.document.undo()
    assert managers(office, "Dana") == ["Ben"]


def test_alt_adds_a_manager(office: Office, chart: OrgChart) -> None:
    said = hints(chart)
    drag(chart, at(office, chart, "Dana"), at(office, chart, "Chen"), keys=ALT)
    assert managers(office, "Dana") == ["Ben", "Chen"]
    assert "Dana also reports to Chen" in said
    assert office.steps() == ["Let Dana also report to Chen"]


@pytest.mark.parametrize(
    ("who", "onto", "says"),
    [
        ("Ana", "Ben", "Ben reports to Ana; Ana cannot report to Ben."),
        ("Ana", "Dana", "Dana reports to Ana by way of Ben; Ana cannot report to Dana."),
        ("Ben", "Ana", "Ben reports to Ana already."),
    ],
)
def test_a_target_that_refuses_says_why(
    office: Office, chart: OrgChart, who: str, onto: str, says: str
) -> None:
    said = hints(chart)
    before = office.org
    drag(chart, at(office, chart, who), at(office, chart, onto), let_go=False)
    assert chart.view.layer.marks.aim == "refused"
    assert said[-1] == says
    QTest.mouseRelease(chart.view.viewport(), LEFT, NONE, at(office, chart, onto))
    assert office.org is before
    assert office.refused == [says]
    assert calm(chart)


def test_escape_and_the_paper_leave_everything(office: Office, chart: OrgChart) -> None:
    before, start = office.org, at(office, chart, "Dana")
    drag(chart, start, at(office, chart, "Chen"), let_go=False)
    press(chart, Key.Key_Escape)
    assert calm(chart)
    QTest.mouseRelease(chart.view.viewport(), LEFT, NONE, at(office, chart, "Chen"))
    drag(chart, start, QPoint(20, chart.view.viewport().height() - 20))
    assert office.org is before
    assert (office.refused, office.said) == ([], [])
    assert calm(chart)


def test_several_who_are_selected_go_together(office: Office, chart: OrgChart) -> None:
    said = hints(chart)
    office.selection.set([office.id_of("Dana"), office.id_of("Fay")])
    drag(chart, at(office, chart, "Dana"), at(office, chart, "Chen"))
    assert managers(office, "Dana") == managers(office, "Fay") == ["Chen"]
    assert office.steps() == ["Let 2 people report to Chen"]
    assert "Dana reports to Chen instead of Ben, and 1 more like it" in said


def test_an_edit_elsewhere_ends_a_drag(office: Office, chart: OrgChart) -> None:
    drag(chart, at(office, chart, "Dana"), at(office, chart, "Chen"), let_go=False)
    office.commands.remove([office.id_of("Dana")])
    assert calm(chart)
    after = office.org
    QTest.mouseRelease(chart.view.viewport(), LEFT, NONE, QPoint(300, 300))
    assert office.org is after


def test_near_the_edge_the_chart_scrolls(office: Office, chart: OrgChart) -> None:
    chart.resize(500, 300)
    QApplication.processEvents()
    chart.view.verticalScrollBar().setValue(0)
    chart.view.horizontalScrollBar().setValue(0)
    port = chart.view.viewport()
    visible = next(
        one
        for one in chart.view.plan.boxes
        if port.rect().contains(chart.view.mapFromScene(chart.view.plan.boxes[one].center()))
    )
    start = chart.view.mapFromScene(chart.view.plan.boxes[visible].center())
    drag(chart, start, QPoint(port.width() - 5, port.height() - 5), let_go=False)
    bars = (chart.view.horizontalScrollBar(), chart.view.verticalScrollBar())
    before = [bar.value() for bar in bars]
    chart.view._autoscroll._scroll()
    assert [bar.value() for bar in bars] > before
    press(chart, Key.Key_Escape)
    assert not chart.view._autoscroll._timer.isActive()


# Teams


def arranged(chart: OrgChart) -> None:
    QTest.mouseClick(chart.bar.buttons["teams"], LEFT)
    assert chart.arrangement == "teams"


def test_teams_are_shown_with_their_people(office: Office, chart: OrgChart) -> None:
    arranged(chart)
    plan = chart.view.plan
    assert [frame.team for frame in plan.frames] == [office.id_of("Core"), office.id_of("Edge"), ""]
    assert set(plan.spots_of(office.id_of("Chen"))) == {
        spot(office, "Chen", "Core"),
        spot(office, "Chen", "Edge"),
    }
    said = chart.view._sights.content(spot(office, "Chen", "Core"))
    assert said.elsewhere == "also in Edge"
    assert chart.view._sights.content(spot(office, "Dana", "Edge")).elsewhere == ""


@pytest.mark.parametrize(
    ("who", "to", "keys", "then", "says"),
    [
        (("Ben", "Core"), "Edge", NONE, ["Edge"], "Ben moves from Core to Edge"),
        (("Ben", "Core"), "Edge", ALT, ["Core", "Edge"], "Ben also joins Edge"),
        (("Ana", ""), "Edge", NONE, ["Edge"], "Ana joins Edge"),
        (("Chen", "Edge"), "", NONE, ["Core"], "Chen leaves Edge"),
        (("Chen", "Core"), "Edge", NONE, ["Edge"], "Chen moves from Core to Edge"),
        (("Ben", "Core"), "Core", NONE, ["Core"], "Ben is in Core already."),
        (("Ana", ""), "", NONE, [], "Ana is in no team already."),
    ],
)
def test_a_drag_moves_to_a_team(
    office: Office,
    chart: OrgChart,
    who: tuple[str, str],
    to: str,
    keys: Qt.KeyboardModifier,
    then: list[str],
    says: str,
) -> None:
    arranged(chart)
    said = hints(chart)
    frame = chart.view.plan.frame_of(office.id_of(to) if to else "")
    assert frame is not None
    end = chart.view.mapFromScene(frame.rect.bottomRight() - QPointF(6, 6))
    drag(chart, at(office, chart, *who), end, keys=keys)
    assert says in said
    assert teams(office, who[0]) == then
    assert calm(chart)


def test_the_keyboard_moves_to_a_team(office: Office, chart: OrgChart) -> None:
    arranged(chart)
    said = hints(chart)
    chart.view.keyboard.go_to(spot(office, "Ben", "Core"))
    press(chart, Key.Key_Return, Key.Key_Right)
    assert said[-1] == "Ben moves from Core to Edge"
    press(chart, Key.Key_Return)
    assert teams(office, "Ben") == ["Edge"]


def test_heads_of_teams_can_be_selected_and_renamed(office: Office, chart: OrgChart) -> None:
    arranged(chart)
    QTest.mouseClick(chart.view.viewport(), LEFT, NONE, at(office, chart, "", "Core"))
    assert office.selection.only == office.id_of("Core")
    chart.view.keyboard.go_to(spot(office, "Ben", "Core"))
    press(chart, Key.Key_Up)
    assert office.selection.only == office.id_of("Core")
    press(chart, Key.Key_F2)
    QTest.keyClicks(chart.view.naming.line, "Kernel")
    QTest.keyClick(chart.view.naming.line, Key.Key_Return)
    assert office.id_of("Kernel")


# Keys


def test_arrows_walk_the_tree(office: Office, chart: OrgChart) -> None:
    walks = [
        (Key.Key_Home, "Ana"),
        (Key.Key_Down, "Chen"),
        (Key.Key_Right, "Ben"),
        (Key.Key_Down, "Dana"),
        (Key.Key_Down, "Eve"),
        (Key.Key_Up, "Dana"),
        (Key.Key_Up, "Ben"),
        (Key.Key_Left, "Chen"),
        (Key.Key_Up, "Ana"),
        (Key.Key_Right, "Fay"),
        (Key.Key_Left, "Ana"),
    ]
    for key, name in walks:
        press(chart, key)
        assert office.selection.only == office.id_of(name), name
        assert chart.view.current == spot(office, name)
    QTest.keyClick(chart.view, Key.Key_Down, SHIFT)
    assert office.selection.ids == (office.id_of("Ana"), office.id_of("Chen"))


def test_everybody_is_reached_by_arrows(office: Office, chart: OrgChart) -> None:
    for arrangement in ("lines", "teams"):
        chart.arrange(arrangement)
        plan = chart.view.plan
        reached: set[Spot] = set()
        waiting = [next(iter(plan.boxes))]
        while waiting:
            here = waiting.pop()
            if here not in reached:
                reached.add(here)
                found = [
                    chart.view.keyboard.step(here, key)
                    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right)
                ]
                waiting += [one for one in found if one is not None]
        assert set(plan.boxes) <= reached


@pytest.mark.parametrize("start", [Key.Key_Space, Key.Key_Return, Key.Key_M])
@pytest.mark.parametrize("end", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_picked_up_and_placed_by_keys(
    office: Office, chart: OrgChart, start: Qt.Key, end: Qt.Key
) -> None:
    said = hints(chart)
    office.selection.set([office.id_of("Fay")])
    QTest.keyClick(chart.view, start, CTRL if start == Key.Key_M else NONE)
    assert chart.view.carry.busy
    press(chart, Key.Key_Left)
    assert said[-1] == "Fay reports to Ana"
    press(chart, end)
    assert managers(office, "Fay") == ["Ana"]
    assert calm(chart)
    assert office.selection.only == office.id_of("Fay")


def test_alt_enter_places_besides_and_escape_gives_up(office: Office, chart: OrgChart) -> None:
    office.selection.set([office.id_of("Dana")])
    before = office.org
    press(chart, Key.Key_Return, Key.Key_Up, Key.Key_Escape)
    assert office.org is before
    assert calm(chart)
    press(chart, Key.Key_Return, Key.Key_Up, Key.Key_Left)
    QTest.keyClick(chart.view, Key.Key_Return, ALT)
    assert managers(office, "Dana") == ["Ben", "Chen"]


def test_picked_up_by_command_and_placed_by_a_click(office: Office, chart: OrgChart) -> None:
    chart.pick_up((office.id_of("Fay"),))
    hover(chart.view.viewport(), at(office, chart, "Ben"))
    assert chart.view.bubble.text() == "Fay reports to Ben"
    QTest.mouseClick(chart.view.viewport(), LEFT, NONE, at(office, chart, "Ben"))
    assert managers(office, "Fay") == ["Ben"]
    chart.pick_up((office.id_of("Ingest"),))
    assert office.refused == ["Select a person to pick up first."]


@pytest.mark.parametrize("end", [Key.Key_Return, Key.Key_Escape])
def test_f2_renames_in_place(office: Office, chart: OrgChart, end: Qt.Key) -> None:
    office.selection.set([office.id_of("Fay")])
    press(chart, Key.Key_F2)
    line = chart.view.naming.line
    assert line.isVisible()
    assert line.text() == "Fay"
    QTest.keyClicks(line, "Gil")
    QTest.keyClick(line, end)
    kept = "Gil" if end == Key.Key_Return else "Fay"
    assert office.id_of(kept)
    assert not line.isVisible()
    assert chart.view.hasFocus()


def test_rename_of_something_else_is_not_for_the_chart(office: Office, chart: OrgChart) -> None:
    assert not chart.rename(office.id_of("Ingest"))
    assert chart.rename(office.id_of("Fay"))


# Menus


def test_entries_for_a_person(office: Office, chart: OrgChart) -> None:
    def entries(name: str) -> list[str]:
        return [one.text() for one in chart.actions_for(office.id_of(name))]

    assert entries("Eve") == [
        "Report to…",
        "Also report to…",
        "No longer report to Ben",
        "No longer report to Chen",
        "Move to team…",
    ]
    assert entries("Dana")[-3:] == ["Move to team…", "Also join team…", "Leave Edge"]
    assert entries("Ingest") == []
    (stop,) = [
        one
        for one in chart.actions_for(office.id_of("Eve"))
        if one.text() == "No longer report to Ben"
    ]
    stop.trigger()
    assert managers(office, "Eve") == ["Chen"]
    assert office.steps() == ["No longer let Eve report to Ben"]


def test_a_manager_is_picked_from_those_that_make_sense(office: Office, chart: OrgChart) -> None:
    offered: list[tuple[str, list[str]]] = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PickDialog)
        (rows,) = dialog.findChildren(QListView)
        offered.append((dialog.windowTitle(), names(rows)))
        rows.setCurrentIndex(rows.model().index(0, 0))
        dialog.accept()

    first = chart.actions_for(office.id_of("Ben"))[0]
    QTimer.singleShot(0, choose)
    first.trigger()
    assert offered == [("Report to", ["Chen", "Fay"])]
    assert managers(office, "Ben") == ["Chen"]
    assert office.steps() == ["Let Ben report to Chen"]


@NO_GRAB
def test_a_right_click_gives_the_own_menu_on_people_only(office: Office, chart: OrgChart) -> None:
    wanted: list[QPoint] = []
    chart.menu_wanted.connect(wanted.append)
    port = chart.view.viewport()

    def right_click(where: QPoint) -> None:
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, where, port.mapToGlobal(where))
        QApplication.sendEvent(port, event)

    right_click(QPoint(port.width() - 8, port.height() - 8))
    assert len(wanted) == 1
    right_click(at(office, chart, "Ben"))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    last = menu.actions()[-1]
    assert last.text() == "More…"
    last.trigger()
    assert len(wanted) == 2
    menu.close()
    swept()


# What is seen


def test_selection_goes_both_ways(office: Office, chart: OrgChart) -> None:
    QTest.mouseClick(chart.view.viewport(), LEFT, NONE, at(office, chart, "Ben"))
    assert office.selection.ids == (office.id_of("Ben"),)
    QTest.mouseClick(chart.view.viewport(), LEFT, CTRL, at(office, chart, "Dana"))
    assert office.selection.ids == (office.id_of("Ben"), office.id_of("Dana"))
    QTest.mouseClick(chart.view.viewport(), LEFT, CTRL, at(office, chart, "Ben"))
    assert office.selection.ids == (office.id_of("Dana"),)
    QTest.mouseClick(chart.view.viewport(), LEFT, NONE, QPoint(10, 700))
    assert office.selection.ids == ()
    office.selection.set([office.id_of("Fay")])
    assert chart.view.layer.marks.selected == {office.id_of("Fay")}
    assert chart.view.current == spot(office, "Fay")


def test_a_branch_folds_and_opens_for_what_is_shown(office: Office, chart: OrgChart) -> None:
    handle = chart.view.plan.handles[office.id_of("Ben")]
    where = chart.view.mapFromScene(handle.rect.center())
    QTest.mouseClick(chart.view.viewport(), LEFT, NONE, where)
    assert chart.folded == {office.id_of("Ben")}
    assert chart.view.plan.spots_of(office.id_of("Dana")) == []
    press(chart, Key.Key_Plus)
    assert chart.folded == frozenset()
    press(chart, Key.Key_Minus)
    office.selection.show(office.id_of("Dana"))
    assert chart.folded == frozenset()
    assert chart.view.current == spot(office, "Dana")


def test_what_is_folded_stays_under_the_pointer(shown: Show) -> None:
    leads = [f"l{one}" for one in range(6)]
    below = [Person(id=f"{one}-{n}", name=f"{n}", managers=(one,)) for one in leads for n in "abcd"]
    office = Office(
        Org.of(
            Person(id="boss", name="Boss"),
            *(Person(id=one, name=one, managers=("boss",)) for one in leads),
            *below,
        )
    )
    chart = OrgChart(*office.parts)
    shown(chart, 500, 500)
    chart.zoom.zoom_to_100()
    office.selection.show("l3-a")
    before = chart.view.mapFromScene(chart.view.plan.boxes[Spot("l3")].center())
    chart.turn_over("l3")
    assert chart.view.current == Spot("l3")
    after = chart.view.mapFromScene(chart.view.plan.boxes[Spot("l3")].center())
    assert (after - before).manhattanLength() <= 2
    office.close()


def test_hover_tells_whom_the_pointer_is_on(office: Office, chart: OrgChart) -> None:
    told: list[object] = []
    office.selection.hovered.connect(told.append)
    hover(chart.view.viewport(), at(office, chart, "Ben"))
    hover(chart.view.viewport(), at(office, chart, "Ben") + QPoint(2, 2))
    hover(chart.view.viewport(), QPoint(5, 700))
    assert told == [(office.id_of("Ben"),), ()]
    hover(chart.view.viewport(), at(office, chart, "Ben"))
    QApplication.sendEvent(chart.view.viewport(), QEvent(QEvent.Type.Leave))
    assert told[-1] == ()


def test_the_line_to_a_second_manager_explains_itself(office: Office, chart: OrgChart) -> None:
    (extra,) = chart.view.plan.extras
    assert (extra.person, extra.manager) == (office.id_of("Eve"), office.id_of("Chen"))
    free = next(
        point
        for point in (extra.path.pointAtPercent(part / 50) for part in range(1, 50))
        if chart.view.plan.box_at(point) is None
    )
    assert chart.view.tip_at(free) == "Eve also reports to Chen"
    hover(chart.view.viewport(), chart.view.mapFromScene(free))
    assert chart.view.layer.marks.extra is extra
    ben = chart.view.plan.boxes[spot(office, "Ben")].center()
    assert "reports to Ana" in chart.view.tip_at(ben)


def test_a_circle_of_a_file_says_so(shown: Show) -> None:
    org = Org.of(
        Person(id="a", name="Ana", managers=("b",)), Person(id="b", name="Ben", managers=("a",))
    )
    office = Office(org)
    chart = OrgChart(*office.parts)
    shown(chart, 800, 600)
    (extra,) = chart.view.plan.extras
    assert chart.view.explain(extra) == ("Ana reports to Ben, who stands below: that is a circle")
    office.close()


def test_light_dims_those_who_hold_nothing_in_it(office: Office, chart: OrgChart) -> None:
    ids = {name: office.id_of(name) for name in ("Dana", "Eve", "Fay")}
    asked = Filter()
    chart.show_light(light_of_parties(office.org, [ids["Dana"]]), asked)
    assert chart.view.layer.marks.lit == {ids["Dana"]}
    chart.show_light(light_of_parties(office.org, [ids["Fay"]]), asked)
    assert chart.view.layer.marks.lit is None
    gaps = Filter("gaps")
    chart.show_light(light_of(office.bridge, gaps), gaps)
    assert chart.view.layer.marks.lit == {ids["Eve"]}
    chart.show_light(light_of(office.bridge, asked), asked)
    assert chart.view.layer.marks.lit is None


def test_a_screen_reader_hears_where_the_keyboard_is(office: Office, chart: OrgChart) -> None:
    assert chart.view.accessibleName() == "Chart of reporting lines"
    office.selection.set([office.id_of("Ben")])
    assert chart.view.accessibleName().startswith("Chart of reporting lines: Ben, ")
    said = chart.view.accessibleDescription()
    for part in ("120 % planned", "Engineer", "reports to Ana", "2 people below"):
        assert part in said.replace("\N{NO-BREAK SPACE}", " "), part


def test_zoom_and_pan(office: Office, chart: OrgChart) -> None:
    scales: list[float] = []
    chart.zoomed.connect(scales.append)
    chart.zoom.zoom_to_100()
    chart.zoom.zoom_in()
    assert chart.zoom.scale == pytest.approx(1.15)
    chart.zoom.zoom_out()
    assert chart.zoom.scale == scales[-1] == pytest.approx(1.0)
    chart.resize(420, 320)
    office.selection.set([office.id_of("Dana")])
    chart.fit_selection()
    port = chart.view.viewport()
    assert port.rect().contains(at(office, chart, "Dana"))
    chart.zoom.fit_all()
    assert chart.zoom.scale < 1
    for name in ("Ana", "Fay", "Dana"):
        assert port.rect().contains(at(office, chart, name))
    where = QPoint(200, 100)
    chart.zoom.zoom_to_100()
    under = chart.view.mapToScene(where)
    wheel(port, where, CTRL)
    assert chart.zoom.scale > 1
    assert (chart.view.mapFromScene(under) - where).manhattanLength() <= 2
    before = chart.view.mapToScene(QPoint())
    QTest.mousePress(port, MIDDLE, NONE, QPoint(150, 150))
    QTest.mouseMove(port, QPoint(120, 130))
    QTest.mouseRelease(port, MIDDLE, NONE, QPoint(120, 130))
    moved = chart.view.mapToScene(QPoint()) - before
    assert moved.x() > 0
    assert moved.y() > 0


def wheel(port: QWidget, where: QPoint, keys: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(where),
        QPointF(port.mapToGlobal(where)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)


def test_space_held_pans_and_does_not_pick_up(office: Office, chart: OrgChart) -> None:
    office.selection.set([office.id_of("Ben")])
    port = chart.view.viewport()
    chart.resize(420, 320)
    QTest.keyPress(chart.view, Key.Key_Space)
    QTest.mousePress(port, LEFT, NONE, QPoint(150, 150))
    QTest.mouseMove(port, QPoint(120, 130))
    QTest.mouseRelease(port, LEFT, NONE, QPoint(120, 130))
    QTest.keyRelease(chart.view, Key.Key_Space)
    assert not chart.view.carry.busy
    assert office.selection.only == office.id_of("Ben")


# The two entrances


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds)
def test_edits_show_the_same_as_a_chart_from_nothing(qtbot: QtBot, seed: int) -> None:
    random = Random(seed)
    office = Office()
    chart = OrgChart(*office.parts)
    chart.resize(900, 600)
    chart.show()
    QApplication.processEvents()
    try:
        for _ in range(30):
            _edit(office, random)
            if random.random() < 0.2:
                chart.arrange(random.choice(["lines", "teams"]))
            if random.random() < 0.2:
                people = [one.id for one in office.org.all(Person)]
                office.selection.set(random.sample(people, min(2, len(people))))
            if random.random() < 0.1:
                chart.hide()
            elif random.random() < 0.5:
                chart.show()
        chart.show()
        QApplication.processEvents()
        before = picture(chart)
        chart.show_org(office.org)
        assert picture(chart) == before
        other = OrgChart(*office.parts)
        other.arrange(chart.arrangement)
        other.resize(900, 600)
        other.show()
        assert picture(other) == before
        other.close()
        other.deleteLater()
    finally:
        office.close()
        chart.close()
        chart.deleteLater()
        swept()


def _edit(office: Office, random: Random) -> None:
    people = sorted(one.id for one in office.org.all(Person))
    if people and random.random() < 0.3:
        one, other = random.choice(people), random.choice(people)
        verb = report_to if random.random() < 0.7 else stop_reporting
        office.commands.do(text("Edit"), lambda org: verb(org, one, other))
    else:
        office.edit_at_random(random)


def test_hidden_it_does_no_work_and_catches_up(office: Office, chart: OrgChart) -> None:
    chart.hide()
    plan = chart.view.plan
    office.commands.do(text("Edit"), lambda org: add_person(org, "Gus"))
    assert chart.view.plan is plan
    chart.show()
    assert chart.view.plan.spots_of(office.id_of("Gus"))


def test_an_empty_team_says_what_to_do(shown: Show) -> None:
    office = Office("stage Data")
    chart = OrgChart(*office.parts)
    shown(chart, 600, 400)
    assert chart._nobody.isVisible()
    QTest.mouseClick(chart._nobody.button, LEFT)
    assert office.org.count(Person) == 1
    assert not chart._nobody.isVisible()
    office.close()


def test_right_to_left_begins_at_the_right(office: Office, shown: Show) -> None:
    chart = OrgChart(*office.parts)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(chart, 1400, 800)
    ana, fay = at(office, chart, "Ana"), at(office, chart, "Fay")
    assert ana.x() > fay.x()
    chart.view.setFocus()
    office.selection.set([office.id_of("Ana")])
    press(chart, Key.Key_Left)
    assert office.selection.only == office.id_of("Fay")
    chart.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert at(office, chart, "Ana").x() < at(office, chart, "Fay").x()


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("scale", [1.0, 0.4, 0.1])
def test_hostile_names_stay_in_their_boxes(shown: Show, name: str, scale: float) -> None:
    tidy = " ".join(name.split())[:500]
    org = Org.of(
        Team(id="t", name=tidy),
        Person(id="a", name=tidy, title=tidy, teams=("t",)),
        Person(id="b", name=tidy, managers=("a",), teams=("t",)),
    )
    office = Office(org)
    chart = OrgChart(*office.parts)
    shown(chart, 700, 500)
    for arrangement in ("lines", "teams"):
        chart.arrange(arrangement)
        chart.zoom.zoom_to(scale)
        _check_paper(chart)
    drag(chart, QPoint(1, 1), QPoint(2, 2))
    chart.arrange("lines")
    chart.view.pick_up((Spot("b"),))
    chart.view.carry.aim(Spot("a"))
    bubble = chart.view.bubble
    assert chart.view.viewport().rect().contains(bubble.geometry())
    assert chart.menu_for(Spot("b")) is not None
    office.close()


def _check_paper(chart: OrgChart) -> None:
    """Outside of boxes, frames, lines and handles the paper is bare."""
    image = chart.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    view, plan = chart.view, chart.view.plan
    scale = image.devicePixelRatio()
    bare = image.pixel(1, 1)
    things = [*plan.boxes.values(), *(one.rect for one in plan.frames)]
    things += [one.rect for one in plan.handles.values()]
    areas = [view.mapFromScene(one).boundingRect().adjusted(-6, -6, 6, 6) for one in things]
    for line in plan.lines.within(plan.area):
        ends = QRect(view.mapFromScene(line.p1()), view.mapFromScene(line.p2()))
        areas.append(ends.normalized().adjusted(-3, -3, 3, 3))
    for x in range(0, image.width(), 3):
        for y in range(0, image.height(), 3):
            where = QPoint(round(x / scale), round(y / scale))
            if not any(area.contains(where) for area in areas):
                assert image.pixel(x, y) == bare, (x, y)
