"""Several records edited at once: each gets the value, in one step that undo takes back."""

from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from rolemap.model.edits.parts import part_of
from rolemap.model.ids import Id
from rolemap.model.records import (
    Assignment,
    OnCall,
    Person,
    Record,
    Responsibility,
    Role,
    Stage,
)
from rolemap.ui.details.choice_editors import OneOfEditor
from rolemap.ui.details.field import Field
from rolemap.ui.details.field_editors import Editor, FlagEditor
from rolemap.ui.details.inspector_fields import FIELDS
from rolemap.ui.details.inspector_form import fields_of
from rolemap.ui.details.inspector_other import SeveralPage
from rolemap.ui.details.items_editor import ItemsEditor, WordsEditor
from rolemap.ui.details.number_editor import NumberEditor
from rolemap.ui.details.special_editors import PickEditor
from rolemap.ui.views.inspector import Inspector
from tests.random_edits import START, TODAY, random_org, seeds
from tests.ui.views.office import Office, Show, swept

KINDS_OF_SEVERAL = [kind for kind in FIELDS if kind.KIND != "settings"]


@pytest.fixture
def inspector(office: Office, shown: Show) -> Inspector:
    made = Inspector(*office.parts)
    shown(made, 288, 900)
    return made


def form_of(inspector: Inspector) -> dict[str, Any]:
    page = inspector.page
    assert isinstance(page, SeveralPage)
    return page.form.editors


def select(office: Office, *names: str) -> tuple[Id, ...]:
    ids = tuple(office.id_of(name) for name in names)
    office.selection.set(ids)
    return ids


def number(inspector: Inspector, field: str) -> NumberEditor:
    found = form_of(inspector)[field]
    assert isinstance(found, NumberEditor)
    return found


# Laws


def some_value(field: Field, editor: Editor, random: Random) -> object:
    """What a person could make of a field."""
    match field.kind:
        case "number":
            most = min(field.number.most, field.number.least + 7 * field.number.step)
            shown = random.choice([field.number.least, most])
            return round(shown / field.number.factor, 6)
        case "flag" | "present":
            return random.random() < 0.5
        case "one_of":
            assert isinstance(editor, OneOfEditor)
            return editor.combo.itemData(random.randrange(editor.combo.count()))
        case "pick":
            return None
        case "day":
            return TODAY
        case "end":
            return random.choice([None, date(2026, 3, 1)])
        case _:
            return random.choice(["", "new words"]) if not field.required else "new words"


def check_value(record: Record, field: Field, value: object) -> None:
    now = part_of(record, field.name)
    if field.kind in ("words", "picks"):
        assert isinstance(now, tuple)
        assert value in now
    elif field.kind == "present":
        assert (now is not None) == value
    else:
        assert now == value


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(seed=seeds)
def test_all_get_the_value_in_one_step_that_undo_takes_back(qtbot: QtBot, seed: int) -> None:
    random = Random(seed)
    org = random_org(seed % 40, 50) if seed % 2 else START
    kind = random.choice(KINDS_OF_SEVERAL)
    ids = sorted(record.id for record in org.all(kind))
    assume(len(ids) > 1)
    office = Office(org, judged=False)
    inspector = Inspector(*office.parts)
    try:
        office.selection.set(random.sample(ids, random.randint(2, min(5, len(ids)))))
        _edit_one_field(office, inspector, random)
    finally:
        office.close()
        inspector.deleteLater()
        swept()


def _edit_one_field(office: Office, inspector: Inspector, random: Random) -> None:
    page = inspector.page
    assert isinstance(page, SeveralPage)
    field = random.choice(page.form.fields)
    editor = page.form.editors[field.name]
    before, ids = office.org, office.selection.ids
    concerned = [one for one in ids if not field.needs or _has(before.find(one), field.needs)]
    if isinstance(editor, ItemsEditor):
        value: object = "SQL" if field.kind == "words" else _pick(field, office, random)
        assert isinstance(value, str)
        editor.add(value)
    else:
        value = some_value(field, editor, random)
        editor.tell(value)
    for record in filter(None, map(office.org.find, concerned or ids)):
        check_value(record, field, value)
    changed = not office.org.same_as(before)
    assert len(office.steps()) == changed
    # Of a list, the other items may still be those of some alone.
    assert isinstance(editor, ItemsEditor) or not editor.several
    if changed:
        office.commands.undo()
    assert office.org.same_as(before)


def _has(record: Record | None, field: str) -> bool:
    return getattr(record, field) is not None


def _pick(field: Field, office: Office, random: Random) -> Id:
    assert field.choices is not None
    return random.choice(list(field.choices(office.org, ()))).id


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(seed=seeds)
def test_a_field_says_several_where_values_differ(qtbot: QtBot, seed: int) -> None:
    random = Random(seed)
    org = random_org(seed % 40, 50)
    ids = sorted(record.id for kind in KINDS_OF_SEVERAL for record in org.all(kind))
    office = Office(org, judged=False)
    inspector = Inspector(*office.parts)
    office.selection.set(random.sample(ids, random.randint(2, 3)))
    records = [record for record in map(org.find, office.selection.ids) if record is not None]
    for field in fields_of(records):
        values = [part_of(record, field.name) for record in records]
        if field.needs:
            values = [value for value in values if value is not None]
        if field.kind == "present":
            values = [value is not None for value in values]
        if isinstance(form_of(inspector)[field.name], ItemsEditor):
            values = [set(value) if isinstance(value, tuple) else value for value in values]
        differ = any(value != values[0] for value in values)
        assert form_of(inspector)[field.name].several == differ, field.name
        spoken = form_of(inspector)[field.name].focusProxy().accessibleDescription()
        assert spoken.startswith("several values. ") == differ
    office.close()
    inspector.deleteLater()
    swept()


# By hand


def test_effort_of_several_is_typed_once(office: Office, inspector: Inspector) -> None:
    ids = select(office, "Ingest", "Clean", "Pager")
    spin = number(inspector, "effort").spin
    assert (spin.text(), spin.lineEdit().placeholderText()) == ("", "several values")
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "35")
    assert spin.text() == "35\u00a0%"
    assert {office.org.get(Responsibility, one).effort for one in ids} == {0.35}
    assert office.steps() == ["Change effort of 3 responsibilities"]
    office.commands.undo()
    assert (spin.text(), spin.lineEdit().placeholderText()) == ("", "several values")


def test_number_that_differs_is_left_alone_when_one_only_passes(
    office: Office, inspector: Inspector
) -> None:
    select(office, "Ingest", "Clean")
    spin = number(inspector, "effort").spin
    spin.setFocus()
    QTest.keyClick(spin, Qt.Key.Key_Tab)
    assert office.steps() == []
    assert spin.text() == ""
    spin.setFocus()
    QTest.keyClick(spin, Qt.Key.Key_Up)
    assert spin.text() == "0\u00a0%"


def test_text_of_several_folds_and_escape_takes_it_back(
    office: Office, inspector: Inspector
) -> None:
    ids = select(office, "Ana", "Ben")
    before = office.org
    combo = form_of(inspector)["title"].focusProxy()
    line = combo.lineEdit()
    assert (line.text(), line.placeholderText()) == ("", "several values")
    combo.setFocus()
    QTest.keyClicks(line, "Lead")
    assert {office.org.get(Person, one).title for one in ids} == {"Lead"}
    assert office.steps() == ["Change title of 2 people"]
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert line.placeholderText() == ""
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert office.org.same_as(before)
    assert (line.text(), line.placeholderText()) == ("", "several values")


def test_each_gets_its_own_value_back_though_the_step_is_older(
    office: Office, inspector: Inspector
) -> None:
    ids = select(office, "Ana", "Ben")
    line = form_of(inspector)["title"].focusProxy().lineEdit()
    line.setFocus()
    QTest.keyClicks(line, "Lead")
    office.commands.rename(office.id_of("Dana"), "Dora")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert [office.org.get(Person, one).title for one in ids] == ["Data scientist", "ML engineer"]


def test_flag_of_several_is_neither_on_nor_off(office: Office, inspector: Inspector) -> None:
    office.commands.set_field(office.id_of("Data"), "across", True)
    ids = select(office, "Data", "Train")
    editor = form_of(inspector)["across"]
    assert isinstance(editor, FlagEditor)
    assert editor.box.checkState() == Qt.CheckState.PartiallyChecked
    editor.box.click()
    assert all(office.org.get(Stage, one).across for one in ids)
    editor.box.click()
    assert not any(office.org.get(Stage, one).across for one in ids)
    assert editor.box.checkState() == Qt.CheckState.Unchecked


def test_on_call_of_several_keeps_what_there_is(office: Office, inspector: Inspector) -> None:
    pager, ingest = select(office, "Pager", "Ingest")
    office.commands.set_field(pager, "on_call", OnCall(slots=2, hours=40))
    box = form_of(inspector)["on_call"].findChildren(QCheckBox)[0]
    assert box.checkState() == Qt.CheckState.PartiallyChecked
    # The parts are those of the one that has any, and change it alone.
    number(inspector, "on_call.sites").spin.setValue(3)
    assert office.org.get(Responsibility, pager).on_call == OnCall(slots=2, hours=40, sites=3)
    assert office.org.get(Responsibility, ingest).on_call is None
    box.click()
    assert office.org.get(Responsibility, pager).on_call == OnCall(slots=2, hours=40, sites=3)
    assert office.org.get(Responsibility, ingest).on_call == OnCall()
    assert number(inspector, "on_call.hours").several


def test_responsibilities_are_moved_together(office: Office, inspector: Inspector) -> None:
    ids = select(office, "Evaluate", "Ingest")
    combo = form_of(inspector)["stage"].focusProxy()
    assert combo.currentText() == ""
    combo.setCurrentIndex(combo.findText("Run"))
    combo.activated.emit(combo.currentIndex())
    run = office.org.responsibilities_in(office.id_of("Run"))
    assert [work.name for work in run] == ["Pager", "Evaluate", "Ingest"]
    assert office.steps() == ["Move 2 responsibilities to Run"]
    assert office.selection.ids == ids


def test_letters_of_several_are_changed_together(office: Office, inspector: Inspector) -> None:
    ids = sorted(held.id for held in office.org.all(Assignment))
    office.selection.set(ids)
    combo = form_of(inspector)["letter"].focusProxy()
    combo.setCurrentIndex(combo.findData("I"))
    combo.activated.emit(combo.currentIndex())
    # Where one party held two letters on the same work, one gives way.
    assert {held.letter for held in office.org.all(Assignment)} == {"I"}
    assert office.org.count(Assignment) == len(ids) - 1
    assert office.steps() == ["Turn 5 assignments into I"]


def test_skills_are_added_to_all_and_removed_from_all(office: Office, inspector: Inspector) -> None:
    office.commands.set_field(office.id_of("Ana"), "skills", ("SQL", "R"))
    office.commands.set_field(office.id_of("Ben"), "skills", ("R",))
    ids = select(office, "Ana", "Ben", "Cem")
    editor = form_of(inspector)["skills"]
    assert isinstance(editor, WordsEditor)
    assert editor.said() == ["SQL, 1 of 3", "R, 2 of 3"]
    editor.line.setFocus()
    QTest.keyClicks(editor.line, "Spark, SQL")
    assert len(office.steps()) == 2
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    skills = [office.org.get(Person, one).skills for one in ids]
    assert skills == [("SQL", "R", "Spark"), ("R", "Spark", "SQL"), ("Spark", "SQL")]
    assert office.steps()[2:] == ["Change skills of 3 people"]
    assert editor.said() == ["SQL", "R, 2 of 3", "Spark"]
    spoken = {one.accessibleName(): one for one in editor.findChildren(QAbstractButton)}
    spoken["Remove SQL"].click()
    swept()
    assert [office.org.get(Person, one).skills for one in ids] == [
        ("R", "Spark"),
        ("R", "Spark"),
        ("Spark",),
    ]
    assert editor.line.hasFocus()
    spoken = {one.accessibleName(): one for one in editor.findChildren(QAbstractButton)}
    spoken["Add R to all"].click()
    assert editor.said() == ["R", "Spark"]


def test_half_typed_skill_is_dropped_by_escape(office: Office, inspector: Inspector) -> None:
    select(office, "Ana", "Ben")
    editor = form_of(inspector)["skills"]
    assert isinstance(editor, WordsEditor)
    editor.line.setFocus()
    QTest.keyClicks(editor.line, "Spa")
    QTest.keyClick(editor.line, Qt.Key.Key_Escape)
    assert editor.line.text() == ""
    editor.line.clearFocus()
    assert office.steps() == []


def test_mixed_kinds_share_what_they_call_the_same(office: Office, inspector: Inspector) -> None:
    ids = select(office, "Ana", "Engineer")
    assert inspector.page.kind.words == "2 things selected"
    assert set(form_of(inspector)) == {"level", "track", "pay_band", "skills", "notes"}
    page = form_of(inspector)["notes"].focusProxy()
    page.setFocus()
    QTest.keyClicks(page, "both")
    assert office.org.get(Person, ids[0]).notes == office.org.get(Role, ids[1]).notes == "both"
    assert office.steps() == ["Change notes of 2 things"]


def test_deputy_of_several_is_nobody(office: Office, inspector: Inspector) -> None:
    first, second = sorted(held.id for held in office.org.all(Assignment))[:2]
    office.commands.set_field(first, "deputy", office.id_of("Dana"))
    office.selection.set((first, second))
    editor = form_of(inspector)["deputy"]
    assert isinstance(editor, PickEditor)
    assert editor.button.text() == "several values"
    editor.clear.click()
    assert office.org.get(Assignment, first).deputy is None
    assert editor.button.text() == "Pick…"
    days = form_of(inspector)["confirmed_on"].findChildren(QPushButton)
    days[0].click()
    assert office.org.get(Assignment, second).confirmed_on == TODAY
    assert office.steps()[-1] == "Change confirmation of 2 assignments"


def test_what_is_being_typed_is_left_alone(office: Office, inspector: Inspector) -> None:
    select(office, "Ana", "Ben")
    line = form_of(inspector)["site"].findChildren(QLineEdit)[0]
    line.setFocus()
    QTest.keyClicks(line, "Bern ")
    line.setCursorPosition(2)
    office.commands.set_field(office.id_of("Ana"), "notes", "new")
    assert (line.text(), line.cursorPosition(), line.hasFocus()) == ("Bern ", 2, True)


def test_what_is_gone_is_left_out(office: Office, inspector: Inspector) -> None:
    ids = select(office, "Ana", "Ben", "Cem")
    office.commands.remove([ids[0]])
    assert inspector.page.kind.words == "2 people selected"
    assert "name" not in form_of(inspector)
    office.commands.set_field_of(ids, "site", "Bern")
    assert office.org.get(Person, ids[1]).site == "Bern"
    assert not office.commands.set_field_of((ids[0],), "site", "Rome")
