"""The problem list: what it says, how it follows, and what a hand or a key does with a row."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rolemap.analysis.engine import fixes
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.analysis.folding import Folded, fold
from rolemap.model.edits.responsibilities import move_responsibility
from rolemap.model.text import text
from rolemap.ui.dialogs.reason import ReasonDialog
from rolemap.ui.help.book import HelpBook
from rolemap.ui.problems.problem_model import FINDING, ProblemFilter, ProblemModel
from rolemap.ui.views.problem_list import ProblemList
from tests.random_edits import START, TODAY, seeds
from tests.ui.views.office import (
    HOSTILE,
    NO_GRAB,
    Office,
    Show,
    hostile_org,
    hover,
    rows,
    stays_inside,
)


@pytest.fixture
def panel(office: Office, shown: Show) -> ProblemList:
    made = ProblemList(*office.parts)
    shown(made, 1100, 500)
    return made


def findings(panel: ProblemList) -> list[Finding]:
    model = panel.view.model()
    return [model.index(row, 0).data(FINDING) for row in range(model.rowCount())]


def current(panel: ProblemList) -> Finding:
    found = panel.view.current()
    assert found is not None
    return found


def label(panel: ProblemList, finding: Finding) -> str:
    button = panel.view.fixes.button(finding)
    return button.label if button else ""


def messages(panel: ProblemList) -> list[str]:
    return [finding.message for finding in findings(panel)]


def row_of(panel: ProblemList, start: str) -> int:
    """The row whose message begins so."""
    (found,) = [row for row, said in enumerate(messages(panel)) if said.startswith(start)]
    return found


def middle(panel: ProblemList, row: int) -> QPoint:
    rect = panel.view.visualRect(panel.view.model().index(row, 0))
    return QPoint(rect.left() + rect.width() // 4, rect.center().y())


def button(panel: ProblemList, row: int) -> QPoint:
    view = panel.view
    index = view.model().index(row, 0)
    return view._button_rect(index, findings(panel)[row]).center().toPoint()


def click(panel: ProblemList, at: QPoint) -> None:
    hover(panel.view.viewport(), at)
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def with_fixes(office: Office, panel: ProblemList, least: int, most: int) -> int:
    """A row with a number of fixes between these."""
    for row, finding in enumerate(findings(panel)):
        if least <= len(fixes(office.org, finding, TODAY)) <= most:
            return row
    raise LookupError(f"no finding has {least} to {most} fixes")


# What is said


def folded(office: Office) -> list[Folded]:
    return fold(Facts(office.org, TODAY), office.bridge.findings())


def test_rows_are_in_the_order_of_the_engine(office: Office, panel: ProblemList) -> None:
    assert findings(panel) == [one.finding for one in folded(office)]
    assert len(findings(panel)) > 5


def test_row_says_where_and_why(panel: ProblemList) -> None:
    model = panel.view.model()
    index = model.index(row_of(panel, "Nobody is accountable for “Clean”"), 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Error RM101: Nobody is accountable for “Clean”. Data · Ben does the work"


def test_counts_say_how_many(office: Office, panel: ProblemList) -> None:
    counts = office.bridge.counts()
    said = panel.counts.accessibleName()
    assert f"{counts['error']} errors" in said
    assert "accepted" not in said


def test_before_the_first_look_it_says_so(shown: Show) -> None:
    office = Office(judged=False)
    panel = ProblemList(*office.parts)
    shown(panel)
    assert panel.view.emptiness() == ("", "Looking for gaps and overlaps…")
    office.bridge.start_analysis()
    assert findings(panel)
    office.close()


def test_nothing_missing_is_said_kindly(shown: Show) -> None:
    office = Office("stage One; responsibility Work in One; person Ana; Ana is A+R on Work")
    panel = ProblemList(*office.parts)
    shown(panel)
    panel.filter_stage(None)
    for finding in findings(panel):
        office.commands.accept(finding, "Fine")
    panel._kind_menu.actions()[3].trigger()
    assert panel.view.emptiness()[1].startswith("Nothing here passes the filter")
    panel.grab()
    office.commands.remove([office.id_of("One")])
    panel._kind_menu.actions()[3].trigger()
    office.commands.remove([office.id_of("Ana")])
    assert panel.view.emptiness()[1].startswith("What nobody owns is listed here")
    office.close()


def test_well_staffed_team_has_nothing_missing(shown: Show) -> None:
    office = Office(
        "stage One; responsibility Work in One; person Ana; person Ben\n"
        "Ana is A+R on Work deputy Ben; Ben is R on Work"
    )
    panel = ProblemList(*office.parts)
    shown(panel)
    assert messages(panel) == []
    assert panel.view.emptiness()[0] == "Nothing is missing."
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.grab()
    office.close()


# Following


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds)
def test_live_list_equals_one_made_from_nothing(qtbot: QtBot, seed: int) -> None:
    office, random = Office(START), Random(seed)
    live = ProblemModel(office.bridge)
    live.show()
    office.bridge.changed.connect(live.on_change)
    office.bridge.found.connect(live.on_found)
    stage = random.choice([None, *(one.id for one in office.org.stages())])
    shown = ProblemFilter(office.bridge, live)
    shown.set_stage(stage)
    shown.set_kinds(random.sample(["error", "warning", "info", "accepted"], 3))
    rows(shown)
    for _ in range(15):
        office.edit_at_random(random)
        wanted = [one for each in folded(office) for one in (each.finding, *each.consequences)]
        assert [row[FINDING] for row in rows(live)] == wanted
    fresh = ProblemModel(office.bridge)
    fresh.show()
    anew = ProblemFilter(office.bridge, fresh)
    anew.set_stage(stage)
    anew.set_kinds(shown.kinds)
    assert rows(live) == rows(fresh)
    assert rows(shown) == rows(anew)
    counts = office.bridge.counts()
    assert sum(counts.values()) == live.rowCount()
    office.close()


def test_current_row_stays_current(office: Office, panel: ProblemList) -> None:
    row = row_of(panel, "Nobody is accountable for “Pager”")
    panel.view.setCurrentIndex(panel.view.model().index(row, 0))
    office.commands.rename(office.id_of("Pager"), "Night watch")
    assert current(panel).message == "Nobody is accountable for “Night watch”"
    office.commands.remove([office.id_of("Clean")])
    assert current(panel).message == "Nobody is accountable for “Night watch”"
    stage = office.id_of("Run")
    office.commands.move_stage(stage, None)
    assert current(panel).message == "Nobody is accountable for “Night watch”"
    office.commands.accept(current(panel), "Quiet nights")
    assert current(panel).accepted is not None


def test_many_findings_need_no_widget_each(shown: Show) -> None:
    works = "; ".join(f"responsibility W{number} in One" for number in range(600))
    office = Office(f"stage One; {works}")
    panel = ProblemList(*office.parts)
    shown(panel, 900, 400)
    assert len(findings(panel)) > 600
    assert len(panel.findChildren(QWidget)) < 60
    panel.view.verticalScrollBar().setValue(2000)
    office.commands.rename(office.id_of("W3"), "Renamed")
    QApplication.processEvents()
    assert panel.view.verticalScrollBar().value() == 2000
    assert findings(panel) == [one.finding for one in folded(office)]
    office.close()


# Folding


def idle(shown: Show) -> tuple[Office, ProblemList]:
    works = "; ".join(f"responsibility W{number} in One" for number in range(3))
    office = Office(f"stage One; {works}; person Ana; Ana is C on W0")
    panel = ProblemList(*office.parts)
    shown(panel, 900, 400)
    return office, panel


def codes(panel: ProblemList) -> list[str]:
    return [one.code for one in findings(panel)]


@pytest.mark.parametrize("how", ["click", "key"])
def test_what_follows_from_a_finding_is_folded_under_it(shown: Show, how: str) -> None:
    office, panel = idle(shown)
    assert codes(panel).count("RM103") == 1
    assert "RM102" not in codes(panel)
    row = row_of(panel, "Nobody works on the stage")
    view, index = panel.view, panel.view.model().index(row, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "3 more follow from it" in spoken
    if how == "click":
        rect = view.visualRect(index)
        click(panel, QPoint(rect.left() + 5, rect.center().y()))
    else:
        view.setCurrentIndex(index)
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert codes(panel)[row : row + 4] == ["RM103", "RM102", "RM102", "RM102"]
    told = view.model().index(row + 1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("follows from: Nobody works on the stage")
    panel.grab()
    view.setCurrentIndex(view.model().index(row + 2, 0))
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert current(panel).code == "RM103"
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert "RM102" not in codes(panel)
    office.close()


def test_without_its_cause_in_sight_a_finding_stands_on_its_own(shown: Show) -> None:
    office = Office(
        "stage One; responsibility W in One; role Engineer; Engineer has a vacancy;"
        "Engineer is A+R on W; person Ana"
    )
    panel = ProblemList(*office.parts)
    shown(panel, 900, 400)
    assert "RM101" not in codes(panel)
    panel.filter_stage(office.id_of("One"))  # a role lies in no stage
    assert "RM101" in codes(panel)
    office.close()


def test_what_followed_comes_out_when_its_cause_goes(shown: Show) -> None:
    office, panel = idle(shown)
    office.commands.put([office.id_of("Ana")], office.id_of("W0"), "R")
    assert "RM103" not in codes(panel)
    assert codes(panel).count("RM102") == 2
    office.commands.undo()
    assert "RM102" not in codes(panel)
    office.close()


def test_what_follows_goes_where_its_cause_goes(shown: Show) -> None:
    office = Office(
        "stage One; stage Two; person Ana; person Ben;"
        "responsibility Pager in One (on call: 2 slots); Ana is A+R on Pager;"
        "responsibility First in Two; responsibility Second in Two; Ben is A+R on First"
    )
    model = ProblemModel(office.bridge)
    model.show()
    office.bridge.changed.connect(model.on_change)
    office.bridge.found.connect(model.on_found)
    two, second = office.id_of("Two"), office.id_of("Second")
    assert any(model.cause_of(one[FINDING]) for one in rows(model))
    pager = office.id_of("Pager")
    change = move_responsibility(office.org, pager, two, second)
    office.document.commit(text("Move"), change)
    wanted = [one for each in folded(office) for one in (each.finding, *each.consequences)]
    assert [row[FINDING] for row in rows(model)] == wanted
    office.close()


# Jumping


def test_click_jumps(office: Office, panel: ProblemList) -> None:
    click(panel, middle(panel, row_of(panel, "Nobody is accountable for “Pager”")))
    assert office.shown == [office.id_of("Pager")]
    assert office.selection.only == office.id_of("Pager")


def test_enter_jumps_and_arrows_do_not(office: Office, panel: ProblemList) -> None:
    row = row_of(panel, "Nobody is accountable for “Pager”")
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))
    for _ in range(row):
        QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert office.shown == []
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert office.shown == [office.id_of("Pager")]


def test_panel_gives_the_keyboard_to_its_rows(panel: ProblemList) -> None:
    panel.setFocus()
    assert panel.view.hasFocus()


# Mending


def test_button_mends(office: Office, panel: ProblemList) -> None:
    row = row_of(panel, "Nobody is accountable for “Clean”")
    click(panel, button(panel, row))
    assert ("Ben", "A") in office.letters("Clean")
    assert "Nobody is accountable for “Clean”" not in messages(panel)
    assert office.steps() == ["Make Ben accountable"]
    assert office.shown == []


def test_press_elsewhere_and_let_go_on_the_button_does_nothing(
    office: Office, panel: ProblemList
) -> None:
    row = row_of(panel, "Nobody is accountable for “Clean”")
    port = panel.view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=middle(panel, row))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=button(panel, row))
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=button(panel, row))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=middle(panel, row))
    QTest.mouseClick(port, Qt.MouseButton.RightButton, pos=button(panel, row))
    assert office.steps() == []


def test_pointer_over_the_button_is_a_hand(panel: ProblemList) -> None:
    port = panel.view.viewport()
    hover(port, button(panel, 0))
    assert port.cursor().shape() == Qt.CursorShape.PointingHandCursor
    panel.grab()
    hover(port, middle(panel, 0))
    assert port.cursor().shape() == Qt.CursorShape.ArrowCursor


@NO_GRAB
def test_button_with_a_choice_opens_it(office: Office, shown: Show) -> None:
    office = Office(
        "stage One; responsibility Work in One; person Ana; person Ben\n"
        "Ana is R on Work; Ben is R on Work"
    )
    panel = ProblemList(*office.parts)
    shown(panel, 900, 300)
    click(panel, button(panel, with_fixes(office, panel, 2, 9)))
    (menu,) = panel.view.findChildren(QMenu)
    words = [action.text() for action in menu.actions()]
    assert words[:2] == ["Make Ana accountable", "Make Ben accountable"]
    menu.actions()[1].trigger()
    assert ("Ben", "A") in office.letters("Work")
    menu.close()
    office.close()


def test_gap_without_a_fix_asks_for_somebody(office: Office, panel: ProblemList) -> None:
    wanted: list[object] = []
    panel.assign_wanted.connect(wanted.append)
    office.commands.unassign(office.id_of("Ben"), office.id_of("Clean"))
    row = row_of(panel, "Nobody is accountable for “Clean”")
    assert not fixes(office.org, findings(panel)[row], TODAY)
    assert label(panel, findings(panel)[row]) == "Assign…"
    click(panel, button(panel, row))
    assert wanted == [(office.id_of("Clean"),)]


def test_fixes_are_never_those_of_another_state(office: Office, panel: ProblemList) -> None:
    row = row_of(panel, "Nobody is accountable for “Clean”")
    panel.grab()
    office.commands.rename(office.id_of("Ben"), "Bert")
    finding = findings(panel)[row_of(panel, "Nobody is accountable for “Cl")]
    assert label(panel, finding) == "Make Bert accountable"
    click(panel, button(panel, row))
    assert ("Bert", "A") in office.letters("Clean")


def test_in_a_large_team_fixes_are_worked_out_beside_the_window(
    office: Office, panel: ProblemList, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rolemap.ui.problems.problem_fixes._SMALL", 0)
    office.commands.rename(office.id_of("Cem"), "Kim")
    finding = findings(panel)[row_of(panel, "Nobody is accountable for “Clean”")]
    office.commands.rename(office.id_of("Clean"), "Mop")
    finding = findings(panel)[row_of(panel, "Nobody is accountable for “Mop”")]
    panel.view.fixes._shown.clear()
    panel.grab()
    assert label(panel, finding) == ""
    with qtbot.waitSignal(panel.view.fixes.worked_out):
        pass
    qtbot.waitUntil(lambda: label(panel, finding) == "Make Ben accountable")
    office.commands.rename(office.id_of("Ben"), "Bert")
    assert label(panel, finding) == "Make Ben accountable"
    click(panel, button(panel, row_of(panel, "Nobody is accountable for “Mop”")))
    assert ("Bert", "A") not in office.letters("Mop")  # that is not what the button said
    click(panel, button(panel, row_of(panel, "Nobody is accountable for “Mop”")))
    assert ("Bert", "A") in office.letters("Mop")
    panel.grab()
    office.commands.undo()  # while they are worked out


# The menu and the keyboard


def entries(menu: QMenu) -> dict[str, Callable[[], None]]:
    found = {action.text(): action.trigger for action in menu.actions() if action.text()}
    menu.deleteLater()
    return found


@NO_GRAB
@pytest.mark.parametrize("key", ["menu", "control and dot"])
def test_keys_open_the_menu(panel: ProblemList, key: str) -> None:
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))
    if key == "menu":
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QGuiApplication.sendEvent(panel.view.viewport(), event)
    else:
        QTest.keyClick(panel.view, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    (menu,) = panel.view.findChildren(QMenu)
    assert menu.isVisible()
    menu.close()


def test_delete_is_not_for_the_problem_list(office: Office, panel: ProblemList) -> None:
    click(panel, middle(panel, 0))
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Delete, none)
    event.ignore()
    QGuiApplication.sendEvent(panel.view, event)
    assert event.isAccepted()
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert office.steps() == []


def test_copy_puts_the_finding_on_the_clipboard(panel: ProblemList) -> None:
    row = row_of(panel, "Nobody is accountable for “Clean”")
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.view.model().index(row, 0))
    QTest.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == "RM101\tNobody is accountable for “Clean”\tData · Ben does the work"


def test_accept_with_a_reason_and_back(office: Office, panel: ProblemList) -> None:
    finding = findings(panel)[0]
    entries(panel.view.menu(finding))["Accept with a reason…"]()
    (dialog,) = panel.window().findChildren(ReasonDialog)
    dialog.text.setPlainText("On  purpose\n")
    dialog.ends.setChecked(True)
    dialog.accept()
    accepted = findings(panel)[-1]
    assert (accepted.code, accepted.subjects) == (finding.code, finding.subjects)
    assert accepted.accepted is not None
    assert accepted.accepted.reason == "On purpose"
    assert accepted.accepted.accepted_on == TODAY
    assert accepted.accepted.until == TODAY + timedelta(days=90)
    assert "1 accepted" in panel.counts.accessibleName()
    assert label(panel, accepted) == "No longer accept"
    panel.grab()
    click(panel, button(panel, len(findings(panel)) - 1))
    assert findings(panel)[0] == finding


def test_accepted_is_taken_back_by_menu(office: Office, panel: ProblemList) -> None:
    office.commands.accept(findings(panel)[0], "Fine", until=date(2026, 2, 1))
    accepted = findings(panel)[-1]
    assert "accepted: Fine · until 2026-02-01" in panel.view.model().index(
        len(findings(panel)) - 1, 0
    ).data(Qt.ItemDataRole.AccessibleTextRole)
    entries(panel.view.menu(accepted))["No longer accept"]()
    assert findings(panel)[-1].accepted is None


def test_explain_shows_the_page_of_the_rule(panel: ProblemList) -> None:
    finding = findings(panel)[0]
    found = entries(panel.view.menu(finding))
    found["Show where"]()
    found["Explain"]()
    (book,) = panel.window().findChildren(HelpBook)
    words = book.page.toPlainText()
    assert words.startswith(finding.code)
    assert "Why it matters" in words
    book.reject()


# Filters


def test_one_stage_at_a_time(office: Office, panel: ProblemList) -> None:
    panel._fill_stages()
    words = [action.text() for action in panel._stage_menu.actions() if action.text()]
    assert words == ["All stages", "Data", "Train", "Run"]
    panel._stage_menu.actions()[-1].trigger()
    assert panel.stage_button.text() == "Run"
    assert "Nobody is accountable for “Pager”" in messages(panel)
    assert "Nobody is accountable for “Clean”" not in messages(panel)
    office.commands.rename(office.id_of("Run"), "R & D")
    assert panel.stage_button.text() == "R && D"
    office.commands.remove([office.id_of("R & D")])
    assert panel.stage_button.text() == "All stages"


def test_kinds_are_shown_and_hidden(panel: ProblemList) -> None:
    errors = panel._kind_menu.actions()[0]
    errors.trigger()
    assert all(finding.severity != "error" for finding in findings(panel))
    assert panel.kind_button.text() == "Warnings, Notes, Accepted"
    for action in panel._kind_menu.actions()[1:]:
        action.trigger()
    assert (messages(panel), panel.kind_button.text()) == ([], "None shown")
    for action in panel._kind_menu.actions():
        action.trigger()
    assert panel.kind_button.text() == "By severity"


# Names that people should not have, and narrow places


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_stay_plain_and_inside(name: str, shown: Show, qtbot: QtBot) -> None:
    office = Office(hostile_org(name))
    panel = ProblemList(*office.parts)
    shown(panel, 700, 300)
    assert findings(panel)
    for width in (180, 900):
        assert stays_inside(panel.view, width)
    for row in rows(panel.view.model()):
        assert "<img" not in row[int(Qt.ItemDataRole.ToolTipRole)]
    panel._fill_stages()
    widest = max(
        panel.fontMetrics().horizontalAdvance(action.text())
        for action in panel._stage_menu.actions()
    )
    assert widest < 320
    assert panel.minimumSizeHint().width() <= 700
    office.close()


def test_theme_and_direction_paint_anew(office: Office, panel: ProblemList) -> None:
    before = panel.grab().toImage()
    office.themes.set_choice("dark")
    assert panel.grab().toImage() != before
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))
    assert panel.grab().toImage() != before
