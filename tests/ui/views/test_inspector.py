"""The inspector: edits live, follows what others edit, and leaves alone what is being typed."""

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rolemap.model.edits.acceptances import accept
from rolemap.model.edits.covering import cover
from rolemap.model.edits.on_call import replace_turns
from rolemap.model.edits.requiring import require
from rolemap.model.edits.separations import separate
from rolemap.model.edits.stages import add_stage
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Handoff,
    OnCall,
    Person,
    Record,
    Requirement,
    Responsibility,
    Seat,
    Separation,
    Stage,
    Turn,
)
from rolemap.model.text import text
from rolemap.ui.details.field_editors import Editor
from rolemap.ui.details.inspector_fields import FIELDS
from rolemap.ui.details.inspector_other import OrgPage, SeveralPage
from rolemap.ui.details.inspector_record import RecordPage
from rolemap.ui.details.inspector_rows import HolderRow, OwnRow, Row, Rows, SeatRow
from rolemap.ui.details.items_editor import ItemsEditor
from rolemap.ui.details.link_row import LinkRow
from rolemap.ui.dialogs.pick import PickDialog
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.views.inspector import Inspector
from tests.random_edits import START, TODAY, seeds
from tests.ui.views.office import HOSTILE, NO_GRAB, Office, Show, fits, hostile_org, swept


@pytest.fixture
def inspector(office: Office, shown: Show) -> Inspector:
    made = Inspector(*office.parts)
    shown(made, 288, 900)
    return made


def values(inspector: Inspector) -> dict[str, str]:
    """What the editors show."""
    page = inspector.page
    assert isinstance(page, RecordPage | OrgPage | SeveralPage)
    return {name: shown_by(one) for name, one in page.form.editors.items()}


def shown_by(editor: Editor) -> str:
    texts = [line.text() for line in editor.findChildren(QLineEdit)]
    buttons = [one.text() for one in editor.findChildren(QPushButton)]
    texts += [line.placeholderText() for line in editor.findChildren(QLineEdit)]
    if isinstance(editor, ItemsEditor):
        buttons += editor.said()
    buttons.append(str(editor.isHidden()))
    widget = editor.focusProxy()
    more = [getattr(widget, name)() for name in _SAYS if hasattr(widget, name)]
    return repr((texts, buttons, more))


_SAYS = ("text", "toPlainText", "currentText", "isChecked", "accessibleDescription")


def look(inspector: Inspector) -> object:
    """Everything that is shown, in words."""
    return inspector.page.said(), values(inspector)


def ids_of(org: Org, kind: type[Record]) -> list[str]:
    return sorted(record.id for record in org.all(kind))


def rows_of(inspector: Inspector, kind: type[Row]) -> list[Any]:
    found = inspector.page.findChildren(Rows)
    return [row for rows in found for row in rows.rows() if type(row) is kind]


def link(inspector: Inspector, name: str) -> LinkRow:
    found = inspector.page.findChildren(LinkRow)
    return next(one for one in found if one.link.name == name and one.isVisible())


def button(inspector: Inspector, words: str) -> QPushButton:
    found = inspector.page.findChildren(QPushButton)
    return next(one for one in found if one.text() == words)


def button_named(inspector: Inspector, spoken: str) -> QAbstractButton:
    found = inspector.page.findChildren(QAbstractButton)
    return next(one for one in found if one.accessibleName() == spoken)


def editor(inspector: Inspector, field: str) -> Any:
    page = inspector.page
    assert isinstance(page, RecordPage | OrgPage | SeveralPage)
    return page.form.editors[field]


def typed(inspector: Inspector, field: str, words: str) -> Any:
    widget = editor(inspector, field).focusProxy()
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_End)
    QTest.keyClicks(widget, words)
    return widget


# Following


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(seed=seeds)
def test_live_page_equals_one_made_from_nothing(qtbot: QtBot, seed: int) -> None:
    random = Random(seed)
    office = Office(START)
    live = Inspector(*office.parts)
    qtbot.addWidget(live)
    for _ in range(12):
        if random.random() < 0.5:
            kinds = random.sample(list(FIELDS), random.choice([1, 1, 1, 2]))
            ids = sorted(record.id for kind in kinds for record in office.org.all(kind))
            count = random.choice([0, 1, 1, 2, 4])
            office.selection.set(random.sample(ids, min(len(ids), count)))
        office.edit_at_random(random)
        fresh = Inspector(*office.parts)
        assert look(live) == look(fresh)
        fresh.deleteLater()
        swept()
    live.deleteLater()
    office.close()


def test_every_kind_has_a_page(office: Office, inspector: Inspector) -> None:
    office.commands.do(
        text("Separate"), lambda org: separate(org, *ids_of(org, Responsibility)[:2])
    )
    one = ids_of(office.org, Person)[:1]
    office.commands.do(text("Accept"), lambda org: accept(org, "RM301", tuple(one), "For now"))
    office.commands.do(text("Require"), lambda org: require(org, "x-1", "Rollback"))
    for kind in FIELDS:
        record = next(iter(office.org.all(kind)))
        office.selection.set((record.id,))
        assert fits(inspector.page), kind
        assert inspector.page.kind.words


def test_what_is_gone_is_no_longer_shown(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ana"),))
    office.commands.remove([office.id_of("Ana")])
    assert inspector.page.kind.words == "Organisation"
    office.commands.undo()
    assert inspector.page.kind.words == "Person"


def test_findings_are_at_the_top(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Clean"),))
    said = inspector.page.said()[0]
    assert "Nobody is accountable for “Clean”" in said
    office.commands.put([office.id_of("Cem")], office.id_of("Clean"))
    assert "Nobody is accountable for “Clean”" not in inspector.page.said()[0]


# Typing


def test_name_is_edited_as_one_types_and_undone_at_once(
    office: Office, inspector: Inspector
) -> None:
    ingest = office.id_of("Ingest")
    office.selection.set((ingest,))
    line = typed(inspector, "name", " raw data")
    assert office.org.get(Responsibility, ingest).name == "Ingest raw data"
    assert office.steps() == ["Rename to Ingest raw data"]
    office.commands.undo()
    assert line.text() == "Ingest"


def test_cursor_stays_while_typing_in_the_middle(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ingest"),))
    line = editor(inspector, "name").focusProxy()
    line.setFocus()
    line.setCursorPosition(2)
    QTest.keyClicks(line, "XY ")
    assert (line.text(), line.cursorPosition()) == ("InXY gest", 5)
    assert line.hasFocus()


def test_edit_elsewhere_leaves_the_typing_alone(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ingest"),))
    line = typed(inspector, "name", " ")
    line.setCursorPosition(3)
    office.commands.put([office.id_of("Dana")], office.id_of("Ingest"), "C")
    assert (line.text(), line.cursorPosition(), line.hasFocus()) == ("Ingest ", 3, True)
    assert [row.link.link.name for row in rows_of(inspector, HolderRow)] == ["Ana", "Ana", "Dana"]


def test_empty_name_is_refused_and_the_old_one_comes_back(
    office: Office, inspector: Inspector
) -> None:
    office.selection.set((office.id_of("Ingest"),))
    line = editor(inspector, "name").focusProxy()
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert line.text() == ""
    assert office.refused
    editor(inspector, "skills").focusProxy().setFocus()
    assert line.text() == "Ingest"
    assert office.steps() == []


def test_notes_keep_their_lines(office: Office, inspector: Inspector) -> None:
    ingest = office.id_of("Ingest")
    office.selection.set((ingest,))
    page = typed(inspector, "notes", "one")
    QTest.keyClick(page, Qt.Key.Key_Return)
    QTest.keyClicks(page, "two")
    assert office.org.get(Responsibility, ingest).notes == "one\ntwo"
    office.commands.set_field(ingest, "notes", "one\ntwo\nthree")
    assert page.toPlainText() == "one\ntwo\nthree"
    assert page.textCursor().position() == 7


def test_escape_takes_back_what_was_typed(office: Office, inspector: Inspector) -> None:
    ingest = office.id_of("Ingest")
    office.selection.set((ingest,))
    for field in ("name", "notes", "complexity", "skills"):
        before = office.org
        widget = typed(inspector, field, "typed")
        QTest.keyClick(widget, Qt.Key.Key_Backspace)
        assert not office.org.same_as(before)
        QTest.keyClick(widget, Qt.Key.Key_Escape)
        assert office.org.same_as(before), field
        assert office.steps() == []
        assert shown_by(editor(inspector, field)) == shown_by(fresh(office, field)), field


def test_escape_takes_back_no_more_than_since_the_keyboard_came(
    office: Office, inspector: Inspector
) -> None:
    ingest = office.id_of("Ingest")
    office.selection.set((ingest,))
    line = typed(inspector, "name", " raw")
    editor(inspector, "skills").focusProxy().setFocus()
    typed(inspector, "name", " data")
    assert office.steps() == ["Rename to Ingest raw data"]
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "Ingest raw"
    assert office.org.get(Responsibility, ingest).name == "Ingest raw"


def test_escape_means_something_else_where_nothing_was_typed(
    office: Office, inspector: Inspector
) -> None:
    office.commands.rename(office.id_of("Ingest"), "Intake")
    office.selection.set((office.id_of("Intake"),))
    line = editor(inspector, "name").focusProxy()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert office.steps() == ["Rename Ingest to Intake"]


def test_escape_brings_back_a_name_that_was_emptied(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ingest"),))
    line = editor(inspector, "name").focusProxy()
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    # What others do in between does not fill the line again.
    office.commands.set_field(office.id_of("Ingest"), "notes", "new")
    assert line.text() == ""
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "Ingest"


@pytest.mark.parametrize("field", ["name", "notes", "effort"])
def test_undo_while_typing_is_undo_of_the_document(
    office: Office, inspector: Inspector, field: str
) -> None:
    office.selection.set((office.id_of("Ingest"),))
    before = office.org
    widget = typed(inspector, field, "7" if field != "effort" else "")
    if field == "effort":
        QTest.keyClick(widget, Qt.Key.Key_Up)
    after = office.org
    assert not after.same_as(before)
    QTest.keySequence(widget, QKeySequence.StandardKey.Undo)
    assert office.org.same_as(before)
    assert widget.hasFocus()
    QTest.keySequence(widget, QKeySequence.StandardKey.Redo)
    assert office.org.same_as(after)


def fresh(office: Office, field: str) -> Editor:
    """An editor of the selection, made from nothing."""
    made = Inspector(*office.parts)
    found: Editor = editor(made, field)
    made.deleteLater()
    return found


def test_organisation_is_named_and_may_lose_its_name(office: Office, inspector: Inspector) -> None:
    line = editor(inspector, "name").focusProxy()
    line.setFocus()
    QTest.keyClicks(line, "Churn")
    assert office.org.settings.name == "Churn"
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert office.org.settings.name == ""


# Every kind of field


def test_percent_and_number(office: Office, inspector: Inspector) -> None:
    ingest = office.id_of("Ingest")
    office.selection.set((ingest,))
    spin = editor(inspector, "effort").focusProxy()
    assert spin.text() == "40\u00a0%"
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "62.5")
    weight = editor(inspector, "weight").focusProxy()
    QTest.keyClick(weight, Qt.Key.Key_Up)
    record = office.org.get(Responsibility, ingest)
    assert (record.effort, record.weight) == (0.625, 2.0)
    assert office.steps() == ["Change effort of Ingest", "Change weight of Ingest"]


def test_wheel_scrolls_the_panel_and_not_the_number(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ingest"),))
    for field in ("effort", "stage"):
        widget = editor(inspector, field).focusProxy()
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(widget.mapToGlobal(QPoint(5, 5))),
            QPoint(0, 120),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)
        assert not event.isAccepted()
    assert office.steps() == []


def test_list_takes_commas(office: Office, inspector: Inspector) -> None:
    ingest = office.id_of("Ingest")
    office.selection.set((ingest,))
    line = typed(inspector, "skills", "SQL, Python, ,SQL,")
    assert office.org.get(Responsibility, ingest).skills == ("SQL", "Python")
    assert line.text() == "SQL, Python, ,SQL,"


@NO_GRAB
def test_choice_suggests_and_takes_what_is_typed(office: Office, inspector: Inspector) -> None:
    ana = office.id_of("Ana")
    office.selection.set((ana,))
    combo = editor(inspector, "title").focusProxy()
    combo.lineEdit().selectAll()
    QTest.keyClicks(combo.lineEdit(), "ML eng")
    assert office.org.get(Person, ana).title == "ML eng"
    assert combo.currentText() == "ML eng"
    level = editor(inspector, "level").focusProxy()
    assert level.count() == 0
    level.showPopup()
    assert "principal" in [level.itemText(row) for row in range(level.count())]
    assert level.currentText() == "senior"
    level.hidePopup()
    level.textActivated.emit("principal")
    assert office.org.get(Person, ana).level == "principal"


def test_flag(office: Office, inspector: Inspector) -> None:
    data = office.id_of("Data")
    office.selection.set((data,))
    editor(inspector, "across").focusProxy().click()
    assert office.org.get(Stage, data).across
    office.commands.undo()
    assert not editor(inspector, "across").focusProxy().isChecked()


def test_on_call_is_switched_on_and_set(office: Office, inspector: Inspector) -> None:
    ingest = office.id_of("Ingest")
    office.selection.set((ingest,))
    box = editor(inspector, "on_call").box
    box.click()
    assert office.org.get(Responsibility, ingest).on_call == OnCall()
    editor(inspector, "on_call.slots").spin.setValue(2)
    editor(inspector, "on_call.hours").spin.setValue(40)
    assert office.org.get(Responsibility, ingest).on_call == OnCall(slots=2, hours=40)
    office.commands.set_field(ingest, "on_call", OnCall(slots=3, sites=2))
    assert editor(inspector, "on_call.sites").value() == 2
    box.click()
    assert office.org.get(Responsibility, ingest).on_call is None
    assert not editor(inspector, "on_call.slots").isVisible()


def test_unknown_parts_of_on_call_are_kept(office: Office, inspector: Inspector) -> None:
    pager = office.id_of("Pager")
    office.selection.set((pager,))
    known = OnCall.model_validate({"slots": 1, "tool": "bell"})
    office.commands.set_field(pager, "on_call", known)
    editor(inspector, "on_call.slots").spin.setValue(2)
    changed = office.org.get(Responsibility, pager).on_call
    assert changed is not None
    assert changed.slots == 2
    assert changed.model_extra == {"tool": "bell"}


def test_deputy_is_picked_and_taken_away(office: Office, inspector: Inspector) -> None:
    held = office.assignment("Ana", "Ingest", "A")
    office.selection.set((held.id,))
    picker = editor(inspector, "deputy")
    picker.button.click()
    (dialog,) = inspector.window().findChildren(PickDialog)
    QTest.keyClicks(dialog.list.line, "ben")
    QTest.keyClick(dialog.list.line, Qt.Key.Key_Return)
    assert office.org.get(Assignment, held.id).deputy == office.id_of("Ben")
    assert picker.button.text() == "Ben"
    again = picker.pick()
    assert again.picked == office.id_of("Ben")
    again.reject()
    picker.clear.click()
    assert office.org.get(Assignment, held.id).deputy is None
    assert picker.button.text() == "Pick…"


def test_assignment_is_confirmed(office: Office, inspector: Inspector) -> None:
    held = office.assignment("Ana", "Ingest", "A")
    office.selection.set((held.id,))
    day = editor(inspector, "confirmed_on")
    day.button.click()
    assert office.org.get(Assignment, held.id).confirmed_on == TODAY
    assert (day.words.text(), day.button.isEnabled()) == (TODAY.isoformat(), False)
    assert office.steps() == ["Change confirmation: A of Ana on Ingest"]


def test_letter_of_an_assignment_is_chosen(office: Office, inspector: Inspector) -> None:
    held = office.assignment("Ben", "Clean", "R")
    office.selection.set((held.id,))
    combo = editor(inspector, "letter").focusProxy()
    combo.activated.emit(0)
    combo.setCurrentIndex(combo.findData("A"))
    combo.activated.emit(combo.currentIndex())
    assert ("Ben", "A") in office.letters("Clean")
    button(inspector, "Remove").click()
    assert ("Ben", "A") not in office.letters("Clean")


def test_responsibility_is_moved_to_another_stage(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ingest"),))
    combo = editor(inspector, "stage").focusProxy()
    combo.setCurrentIndex(combo.findText("Run"))
    combo.activated.emit(combo.currentIndex())
    assert [work.name for work in office.org.responsibilities_in(office.id_of("Run"))] == [
        "Pager",
        "Ingest",
    ]
    assert inspector.page.kind.words == "Responsibility in Run"


def test_letters_of_another_scheme_and_back(office: Office, inspector: Inspector) -> None:
    combo = editor(inspector, "scheme").focusProxy()
    combo.setCurrentIndex(combo.findText("DACI"))
    combo.activated.emit(combo.currentIndex())
    assert office.org.settings.scheme == "DACI"
    assert link(inspector, "Driver")
    office.commands.undo()
    assert combo.currentText() == "RACI"


def test_handoff_says_what_it_is(office: Office, inspector: Inspector) -> None:
    (handoff,) = office.org.handoffs_from(office.id_of("Data"))
    office.selection.set((handoff.id,))
    typed(inspector, "what", "clean tables")
    assert office.org.get(Handoff, handoff.id).what == "clean tables"
    assert inspector.page.kind.words == "Hand-off from Data to Train"


def test_handoff_gets_other_ends(office: Office, inspector: Inspector) -> None:
    (handoff,) = office.org.handoffs_from(office.id_of("Data"))
    office.selection.set((handoff.id,))
    combo = editor(inspector, "target").focusProxy()
    # Not to itself, and not where work goes already.
    assert [combo.itemText(row) for row in range(combo.count())] == ["Train", "Run"]
    combo.setCurrentIndex(combo.findText("Run"))
    combo.activated.emit(combo.currentIndex())
    assert office.org.get(Handoff, handoff.id).target == office.id_of("Run")
    assert inspector.page.kind.words == "Hand-off from Data to Run"


def test_new_stage_can_be_chosen_at_once(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ingest"),))
    office.commands.do(text("Add"), lambda org: add_stage(org, "Review"))
    combo = editor(inspector, "stage").focusProxy()
    assert combo.findText("Review") >= 0


def test_managers_and_teams_are_picked_and_taken_away(office: Office, inspector: Inspector) -> None:
    ana, ben = office.id_of("Ana"), office.id_of("Ben")
    office.selection.set((ana,))
    managers = editor(inspector, "managers")
    managers.button.click()
    (dialog,) = inspector.window().findChildren(PickDialog)
    assert [dialog.list.view.model().index(row, 0).data() for row in range(3)] == [
        "Ben",
        "Cem",
        "Dana",
    ]
    QTest.keyClicks(dialog.list.line, "ben")
    QTest.keyClick(dialog.list.line, Qt.Key.Key_Return)
    assert office.org.get(Person, ana).managers == (ben,)
    assert managers.said() == ["Ben"]
    office.commands.rename(ben, "Benno")
    assert managers.said() == ["Benno"]
    button_named(inspector, "Remove Benno").click()
    assert office.org.get(Person, ana).managers == ()
    assert office.steps()[-1] == "Change managers of Ana"


def test_seat_is_reached_from_its_row(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ana"),))
    (row,) = rows_of(inspector, SeatRow)
    row.details.click()
    assert inspector.page.kind.words == "Seat in Engineer"
    typed(inspector, "notes", "until May")
    (seat,) = office.org.seats_held_by(office.id_of("Ana"))
    assert seat.notes == "until May"
    editor(inspector, "person").clear.click()
    assert office.org.get(Seat, seat.id).person is None


def test_letter_is_reached_from_its_row(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Clean"),))
    rows_of(inspector, HolderRow)[0].details.click()
    assert inspector.page.kind.words == "Ben on “Clean”"


def test_duties_are_separated_and_joined_again(office: Office, inspector: Inspector) -> None:
    ingest, clean = office.id_of("Ingest"), office.id_of("Clean")
    office.selection.set((ingest,))
    button(inspector, "Separate from…").click()
    (dialog,) = inspector.window().findChildren(PickDialog)
    QTest.keyClicks(dialog.list.line, "clean")
    QTest.keyClick(dialog.list.line, Qt.Key.Key_Return)
    (apart,) = office.org.all(Separation)
    assert {apart.first, apart.second} == {ingest, clean}
    office.commands.rename(clean, "Tidy")
    (row,) = rows_of(inspector, OwnRow)
    assert row.link.link.name == "Tidy"
    row.details.click()
    typed(inspector, "reason", "four eyes")
    assert office.org.get(Separation, apart.id).reason == "four eyes"
    office.selection.set((clean,))
    rows_of(inspector, OwnRow)[0].remove.click()
    assert office.org.count(Separation) == 0
    assert office.steps()[-1] == "No longer separate Ingest from Tidy"


def test_what_a_calendar_says_is_listed_explained_and_forgotten(
    office: Office, inspector: Inspector
) -> None:
    clean, ana = office.id_of("Clean"), office.id_of("Ana")
    hours = {ana: 56.0}
    first, last = date(2026, 1, 5), date(2026, 3, 1)
    office.commands.do(
        text("Import"),
        lambda org: replace_turns(org, clean, "Nights", hours, since=first, until=last),
    )
    office.selection.set((clean,))
    (row,) = rows_of(inspector, OwnRow)
    assert (row.link.link.name, row.link.link.about) == ("Ana", "56 h/week")
    office.selection.set((ana,))
    (row,) = rows_of(inspector, OwnRow)
    assert row.link.link.name == "Clean"
    row.details.click()
    assert inspector.page.kind.words == "Turn on call"
    assert {"Ana", "Clean", "Hours a week", "Period", "Calendar"} <= {
        one.link.name for one in inspector.findChildren(LinkRow)
    }
    office.selection.set((clean,))
    rows_of(inspector, OwnRow)[0].remove.click()
    assert office.org.count(Turn) == 0
    assert office.steps()[-1] == "Forget the calendar of “Clean”"


def test_what_has_to_be_owned_is_listed_explained_and_taken_back(
    office: Office, inspector: Inspector
) -> None:
    clean = office.id_of("Clean")
    office.commands.do(text("Require"), lambda org: require(org, "x-1", "Rollback"))
    office.commands.do(text("Cover"), lambda org: cover(org, clean, "x-1"))
    office.selection.set(())
    (row,) = rows_of(inspector, OwnRow)
    assert row.link.link.name == "Rollback"
    row.details.click()
    assert inspector.page.kind.words == "Has to be owned"
    assert link(inspector, "Clean").isVisible()
    typed(inspector, "reason", "policy 7")
    assert next(iter(office.org.all(Requirement))).reason == "policy 7"
    office.selection.set(())
    rows_of(inspector, OwnRow)[0].remove.click()
    assert office.org.count(Requirement) == 0
    assert office.steps()[-1] == "No longer require “Rollback”"


def test_what_has_to_be_owned_is_picked_from_the_catalogues(
    office: Office, inspector: Inspector
) -> None:
    office.selection.set(())
    button(inspector, "Require an item…").click()
    (dialog,) = inspector.window().findChildren(PickDialog)
    QTest.keyClicks(dialog.list.line, "decommissioning")
    QTest.keyClick(dialog.list.line, Qt.Key.Key_Return)
    (known,) = office.org.all(Requirement)
    assert (known.item, known.name) == ("stage-maintenance-9", "Decommissioning")
    assert office.steps()[-1] == "Require “Decommissioning”"


def test_acceptance_is_reached_edited_and_withdrawn(office: Office, inspector: Inspector) -> None:
    clean = office.id_of("Clean")
    office.commands.do(text("Accept"), lambda org: accept(org, "RM101", (clean,), "A draft"))
    office.selection.set((clean,))
    (row,) = rows_of(inspector, OwnRow)
    assert row.link.link.name == "RM101: A draft"
    row.link.click()
    line = typed(inspector, "reason", " only")
    (accepted,) = office.org.all(Acceptance)
    assert accepted.reason == "A draft only"
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert office.refused == ["Reason cannot be empty."]
    end = editor(inspector, "until")
    end.box.click()
    assert office.org.get(Acceptance, accepted.id).until == TODAY + timedelta(days=90)
    end.day.setDate(QDate(2026, 2, 1))
    assert office.org.get(Acceptance, accepted.id).until == date(2026, 2, 1)
    end.box.click()
    assert office.org.get(Acceptance, accepted.id).until is None
    button(inspector, "No longer accept").click()
    assert office.org.count(Acceptance) == 0
    assert office.steps()[-1] == "No longer accept RM101"


def test_limits_are_set_with_their_units(office: Office, inspector: Inspector) -> None:
    spin = editor(inspector, "limits.load").focusProxy()
    assert spin.text() == "100\u00a0%"
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "90")
    assert office.org.settings.limits.load == 0.9
    assert "RM301" in spin.accessibleDescription()
    assert office.steps() == ["Change limit of the load of settings"]
    least = editor(inspector, "limits.bus_factor").focusProxy()
    assert least.text() == "1\u00a0person"
    least.stepUp()
    assert least.text() == "2\u00a0people"


# Rows


def test_holders_are_listed_by_the_strength_of_their_letter(
    office: Office, inspector: Inspector
) -> None:
    office.selection.set((office.id_of("Clean"),))
    found = rows_of(inspector, HolderRow)
    assert [row.link.link.whole for row in found] == ["Ben", "Core, team"]
    assert [row.letter.combo.currentData() for row in found] == ["R", "C"]


def test_letter_is_changed_and_taken_away_in_its_row(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Clean"),))
    ben = rows_of(inspector, HolderRow)[0]
    combo = ben.letter.combo
    combo.setCurrentIndex(combo.findData("A"))
    combo.activated.emit(combo.currentIndex())
    assert office.letters("Clean") == {("Ben", "A"), ("Core", "C")}
    assert rows_of(inspector, HolderRow)[0] is ben
    inspector.grab()
    QTest.mouseClick(ben.remove, Qt.MouseButton.LeftButton)
    assert office.letters("Clean") == {("Core", "C")}
    assert office.steps()[-1] == "Remove A of Ben on Clean"


def test_seat_shares_are_set_where_they_stand(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ana"),))
    (seat,) = rows_of(inspector, SeatRow)
    seat.share.spin.setFocus()
    seat.share.spin.selectAll()
    QTest.keyClicks(seat.share.spin, "50")
    assert office.org.seats_held_by(office.id_of("Ana"))[0].share == 0.5
    assert seat.share.spin.hasFocus()
    assert office.steps() == ["Change share: Ana as Engineer"]
    seat.remove.click()
    assert office.org.seats_held_by(office.id_of("Ana")) == []
    assert len(office.org.seats_of(office.id_of("Engineer"))) == 2


def test_seat_of_a_role_goes_altogether(office: Office, inspector: Inspector) -> None:
    engineer = office.id_of("Engineer")
    office.selection.set((engineer,))
    assert [row.link.link.name for row in rows_of(inspector, SeatRow)] == ["Ana", "Ben"]
    rows_of(inspector, SeatRow)[0].remove.click()
    assert len(office.org.seats_of(engineer)) == 1
    button(inspector, "Add a vacancy").click()
    assert [row.link.link.name for row in rows_of(inspector, SeatRow)] == ["Ben", "vacant"]


def test_half_typed_share_gives_way_when_left(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ana"),))
    (seat,) = rows_of(inspector, SeatRow)
    seat.share.spin.setFocus()
    seat.share.spin.clear()
    editor(inspector, "name").focusProxy().setFocus()
    assert seat.share.spin.text() == "80\u00a0%"


def test_links_lead_to_what_they_name(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ana"),))
    QTest.mouseClick(link(inspector, "Evaluate"), Qt.MouseButton.LeftButton)
    assert office.shown == [office.id_of("Evaluate")]
    assert inspector.page.kind.words == "Responsibility in Train"
    holder = link(inspector, "Engineer")
    holder.setFocus()
    inspector.grab()
    QTest.keyClick(holder, Qt.Key.Key_Space)
    assert inspector.page.kind.words == "Role"


def test_load_is_broken_down(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ana"),))
    said = inspector.page.said()[1]
    assert said == [
        ("Load: 120\u00a0% of 100\u00a0%",),
        ("Engineer, 80\u00a0%",),
        ("Ingest, 40\u00a0%",),
    ]


def test_thousand_letters_are_not_a_thousand_widgets(shown: Show) -> None:
    works = "; ".join(f"responsibility W{number} in One" for number in range(300))
    letters = "; ".join(f"Ana is R on W{number}" for number in range(300))
    office = Office(f"stage One; person Ana; {works}; {letters}", judged=False)
    inspector = Inspector(*office.parts)
    shown(inspector)
    office.selection.set((office.id_of("Ana"),))
    assert len(inspector.findChildren(QWidget)) < 370
    assert any(("and 260 more",) in said for said in inspector.page.said())
    office.close()


# Assigning and several


@pytest.mark.parametrize("name", ["Ingest", "Data", "Ana", "Engineer", "Core"])
def test_assign_is_asked_for(office: Office, inspector: Inspector, name: str) -> None:
    wanted: list[object] = []
    inspector.assign_wanted.connect(wanted.append)
    office.selection.set((office.id_of(name),))
    button(inspector, "Assign…").click()
    assert wanted == [(office.id_of(name),)]


def test_several_can_be_assigned_and_removed(office: Office, inspector: Inspector) -> None:
    wanted: list[object] = []
    inspector.assign_wanted.connect(wanted.append)
    ids = (office.id_of("Ana"), office.id_of("Ben"))
    office.selection.set(ids)
    assert inspector.page.kind.words == "2 people selected"
    button(inspector, "Assign…").click()
    assert wanted == [ids]
    button(inspector, "Remove").click()
    assert len(office.org.people()) == 2
    assert inspector.page.kind.words == "Organisation"


def test_what_has_nothing_in_common_cannot_be_assigned(
    office: Office, inspector: Inspector
) -> None:
    office.selection.set((office.id_of("Ingest"), next(iter(office.org.all(Handoff))).id))
    assert [one.text() for one in inspector.page.findChildren(QPushButton)] == ["Remove"]


# Keyboard, looks, names


def test_keyboard_goes_from_top_to_bottom(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Clean"),))
    office.commands.put([office.id_of("Dana")], office.id_of("Clean"), "I")
    inspector.setFocus(Qt.FocusReason.TabFocusReason)
    places = []
    for _ in range(12):
        widget = QApplication.focusWidget()
        assert widget is not None
        assert inspector.isAncestorOf(widget)
        places.append(widget.mapTo(inspector.page, widget.rect().center()).y() // 10)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert places == sorted(places)


def test_selecting_leaves_the_keyboard_where_it_is(office: Office, shown: Show) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    inspector, other = Inspector(*office.parts), QLineEdit()
    row.addWidget(inspector)
    row.addWidget(other)
    shown(window, 600)
    other.setFocus()
    office.selection.set((office.id_of("Ana"),))
    office.commands.rename(office.id_of("Ana"), "Zoe")
    assert other.hasFocus()


def test_theme_change_keeps_what_is_shown(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ana"),))
    before = look(inspector)
    office.themes.set_choice("dark")
    assert look(inspector) == before
    inspector.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    inspector.grab()


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_never_widen_the_panel(name: str, shown: Show) -> None:
    office = Office(hostile_org(name))
    inspector = Inspector(*office.parts)
    shown(inspector, 288, 700)
    assert isinstance(office.themes, ThemeSource)
    records = [*office.org.people(), *office.org.roles(), *office.org.stages()]
    office.commands.put([records[0].id], office.org.responsibilities_in("stage-one")[0].id)
    office.commands.set_field(records[0].id, "managers", (records[0].id,))
    office.commands.set_field(records[0].id, "skills", (name,))
    work = next(office.org.all(Responsibility)).id
    office.commands.do(text("Accept"), lambda org: accept(org, "RM101", (work,), name))
    more = (Responsibility, Assignment, Seat, Acceptance)
    for record in (*records, *(one for kind in more for one in office.org.all(kind))):
        office.selection.set((record.id,))
        QApplication.processEvents()
        assert fits(inspector.page), record
        for widget in inspector.findChildren(QWidget):
            assert "<img" not in widget.toolTip()
        inspector.grab()
    office.selection.set([record.id for record in records])
    assert fits(inspector.page)
    office.close()
