"""The outline: what it lists, how it follows, and what hands and keys do with a row."""

from random import Random
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rolemap.model.edits.people import add_person, join_team, leave_team
from rolemap.model.records import Handoff, Seat
from rolemap.model.text import text
from rolemap.ui.mime import parties_in
from rolemap.ui.outline.outline_model import ROW, OutlineModel
from rolemap.ui.outline.outline_tree import OutlineTree
from rolemap.ui.views.outline import Outline
from tests.random_edits import START, seeds
from tests.ui.views.office import HOSTILE, Office, Show, fits, hostile_org, only, stays_inside

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def outline(office: Office, shown: Show) -> Outline:
    made = Outline(*office.parts)
    shown(made)
    return made


def find(outline: Outline, *path: str) -> QModelIndex:
    """The row with these names above it, opened on the way."""
    model, index = outline.tree.rows, QModelIndex()
    for name in path:
        outline.tree.expand(index)
        rows = [model.index(row, 0, index) for row in range(model.rowCount(index))]
        (index,) = [one for one in rows if one.data() == name]
    return index


def seen(outline: Outline) -> list[str]:
    """What can be seen, from top to bottom, two spaces for each level."""
    tree, found = outline.tree, []
    index = tree.rows.index(0, 0)
    while index.isValid():
        found.append("  " * depth(index) + str(index.data()))
        index = tree.indexBelow(index)
    return found


def depth(index: QModelIndex) -> int:
    return 1 + depth(index.parent()) if index.parent().isValid() else 0


def everything(model: OutlineModel, index: QModelIndex | None = None) -> list[Any]:
    """The whole tree with all that each row says."""
    parent = index or QModelIndex()
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    assert model.hasChildren(parent) == bool(rows)
    for row, one in enumerate(rows):
        assert (one.row(), one.parent()) == (row, parent)
    return [(model.spot(one), one.data(ROW), one.flags(), everything(model, one)) for one in rows]


def click(outline: Outline, *path: str, key: Qt.KeyboardModifier | None = None) -> None:
    index = find(outline, *path)
    outline.tree.scrollTo(index)
    held = key or Qt.KeyboardModifier.NoModifier
    at = outline.tree.visualRect(index).center()
    QTest.mouseClick(outline.tree.viewport(), Qt.MouseButton.LeftButton, held, at)


def spoken(outline: Outline, *path: str) -> str:
    return find(outline, *path).data(Qt.ItemDataRole.AccessibleTextRole)


def enter(line: QLineEdit) -> None:
    """Press Enter; Qt takes what was typed a moment later."""
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()


# What is listed


def test_stages_are_open_and_the_rest_is_closed(outline: Outline) -> None:
    assert seen(outline) == [
        "Stages",
        "  Data",
        "  Train",
        "  Run",
        "Roles",
        "People",
        "Teams",
        "Hand-offs",
    ]


@pytest.mark.parametrize(
    ("path", "inside"),
    [
        (("Stages", "Data"), ["Ingest", "Clean"]),
        (("Stages", "Data", "Ingest"), ["A  Ana", "R  Ana"]),
        (("Stages", "Data", "Clean"), ["R  Ben", "C  Core"]),
        (("Roles", "Engineer"), ["Ana", "Ben"]),
        (("Roles", "Scientist"), ["vacancy"]),
        (("People",), ["Ana", "Ben", "Cem", "Dana"]),
        (("People", "Ana"), ["A  Ingest", "R  Ingest"]),
        (("Teams", "Core"), ["Cem"]),
        (("Hand-offs",), ["Data → Train", "Train → Run"]),
    ],
)
def test_each_row_holds_what_belongs_to_it(
    outline: Outline, path: tuple[str, ...], inside: list[str]
) -> None:
    index = find(outline, *path)
    assert [index.model().index(row, 0, index).data() for row in range(len(inside))] == inside
    assert outline.tree.rows.rowCount(index) == len(inside)


def test_rows_say_what_they_are_and_what_is_wrong(outline: Outline) -> None:
    assert spoken(outline, "Stages") == "Stages, 3"
    assert spoken(outline, "Stages", "Data", "Ingest", "A  Ana") == "Accountable: Ana"
    assert spoken(outline, "Roles", "Engineer", "Ana") == "held by Ana, 80\u00a0%"
    clean = spoken(outline, "Stages", "Data", "Clean")
    assert clean.startswith("Clean, responsibility, Error RM101: Nobody is accountable")
    hint = find(outline, "Stages", "Data", "Clean").data(Qt.ItemDataRole.ToolTipRole)
    assert "✕ Error RM101" in hint


def test_stage_counts_the_open_problems_under_it(office: Office, outline: Outline) -> None:
    index = find(outline, "Stages", "Data")
    before = index.data(ROW)
    assert (before.severity, before.count) == ("error", 1)
    assert ", 1 problem: Error RM101" in spoken(outline, "Stages", "Data")
    assert find(outline, "Stages", "Run").data(ROW).count > 1
    assert " problems: Error" in spoken(outline, "Stages", "Run")
    (finding,) = [
        one for one in office.bridge.findings_on(office.id_of("Clean")) if one.code == "RM101"
    ]
    office.commands.accept(finding, "Later")
    assert (index.data(ROW).severity, index.data(ROW).count) == ("", 0)
    office.commands.undo()
    assert index.data(ROW) == before


def test_nothing_is_read_before_it_is_opened(office: Office, qtbot: QtBot) -> None:
    model = OutlineModel(office.bridge)
    assert model.rowCount() == 5
    assert all(model.hasChildren(model.index(row, 0)) for row in range(5))
    assert model.known(office.id_of("Ana")) == []
    office.bridge.changed.connect(model.on_change)
    office.commands.rename(office.id_of("Ana"), "Zoe")
    assert model.known(office.id_of("Zoe")) == []
    assert model.home(office.id_of("Ingest")).data() == "Ingest"
    assert model.known(office.id_of("Evaluate")) == []


def test_model_keeps_the_rules_of_qt(office: Office, qtbot: QtBot) -> None:
    model = OutlineModel(office.bridge)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    everything(model)
    office.bridge.changed.connect(model.on_change)
    random = Random(7)
    for _ in range(60):
        office.edit_at_random(random)
    model.set_filter("a")
    for _ in range(20):
        office.edit_at_random(random)
    assert tester.model() is model
    model.deleteLater()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds)
def test_live_tree_equals_one_made_from_nothing(qtbot: QtBot, seed: int) -> None:
    office, random = Office(START, judged=random_bool(seed)), Random(seed)
    live = OutlineModel(office.bridge)
    live.set_filter(random.choice(["", "", "a", "ben", "a an", "train", "engineer"]))
    office.bridge.changed.connect(live.on_change)
    office.bridge.found.connect(live.on_found)
    look_around(live, random)
    for _ in range(20):
        office.edit_at_random(random)
        look_around(live, random)  # what is kept must not be kept too long
    fresh = OutlineModel(office.bridge)
    fresh.set_filter(" ".join(live.filter.words))
    assert everything(live) == everything(fresh)
    for record in office.org.records():
        assert live.spot(live.home(record.id)) == fresh.spot(fresh.home(record.id))
    office.close()


def random_bool(seed: int) -> bool:
    return seed % 2 == 0


def look_around(model: OutlineModel, random: Random) -> None:
    """Open some rows and read what they say."""
    index = QModelIndex()
    while rows := model.rowCount(index):
        index = model.index(random.randrange(rows), 0, index)
        index.data(ROW)
        if random.random() < 0.2:
            return


def test_what_moves_into_a_closed_stage_stays_selected(office: Office, outline: Outline) -> None:
    org = office.org
    card = org.responsibilities_in(org.stages()[0].id)[0]
    office.selection.set((card.id,))
    assert outline.tree.chosen() == (card.id,)
    office.commands.move_responsibility(card.id, org.stages()[-1].id, None)
    assert outline.tree.chosen() == (card.id,)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds)
def test_what_is_open_and_selected_survives_edits(qtbot: QtBot, seed: int) -> None:
    office, random = Office(START, judged=False), Random(seed)
    outline = Outline(*office.parts)
    outline.show()
    for path in (("People",), ("Teams", "Core"), ("Stages", "Serve", "Deploy")):
        outline.tree.expand(find(outline, *path))
    for _ in range(20):
        office.edit_at_random(random)
        someone = random.choice([one.id for one in office.org.records()])
        office.selection.set((someone,))
        at_home = outline.tree.rows.home(someone).isValid()
        assert outline.tree.chosen() == ((someone,) if at_home else ())
        QApplication.processEvents()
    while office.document.history.last:
        office.document.undo()
    lines = seen(outline)
    assert {"  Core", "    Cem", "  Ana", "    Deploy", "      A  Engineer"} <= set(lines)
    office.close()
    outline.deleteLater()


# What follows edits


def test_first_one_inside_can_be_opened(office: Office, outline: Outline) -> None:
    index = find(outline, "People")
    outline.tree.expand(index)
    dana = find(outline, "People", "Dana")
    assert not outline.tree.rows.hasChildren(dana)
    office.commands.put([office.id_of("Dana")], office.id_of("Pager"))
    assert outline.tree.rows.hasChildren(dana)
    outline.tree.expand(dana)
    assert "    R  Pager" in seen(outline) or "    A  Pager" in seen(outline)
    office.commands.undo()
    assert not outline.tree.rows.hasChildren(dana)


def test_import_is_shown_from_nothing_and_what_was_open_stays_open(
    office: Office, outline: Outline
) -> None:
    outline.tree.expand(find(outline, "Stages", "Data", "Clean"))
    before = seen(outline)
    new = iter(f"new-{number}" for number in range(300)).__next__

    def add_many(org: Any) -> Any:
        change = add_person(org, "P", new_id=new)
        for _ in range(250):
            change = change.then(add_person(org, "P", new_id=new))
        return change

    office.commands.do(text("Import"), add_many)
    assert seen(outline) == before
    assert outline.tree.rows.rowCount(find(outline, "People")) == 255


def test_show_org_shows_the_same_from_nothing(office: Office, outline: Outline) -> None:
    outline.tree.expand(find(outline, "Stages", "Data", "Clean"))
    click(outline, "People", "Ana")
    before = seen(outline)
    outline.show_org(office.org)
    assert seen(outline) == before
    assert outline.tree.chosen() == (office.id_of("Ana"),)


def test_other_letters_are_sorted_anew(office: Office, outline: Outline) -> None:
    outline.tree.expand(find(outline, "Stages", "Data", "Ingest"))
    office.commands.switch_scheme("DACI")
    ingest = find(outline, "Stages", "Data", "Ingest")
    assert [ingest.model().index(row, 0, ingest).data() for row in range(2)] == ["A  Ana", "D  Ana"]
    assert outline.tree.isExpanded(ingest)


def test_stage_that_comes_back_is_as_open_as_it_was(office: Office, outline: Outline) -> None:
    outline.tree.expand(find(outline, "Stages", "Data", "Clean"))
    before = seen(outline)
    office.commands.remove([office.id_of("Data")])
    assert len(seen(outline)) == len(before) - 5
    office.commands.undo()
    assert seen(outline) == before


# Selecting


def test_click_selects_for_all_views(office: Office, outline: Outline) -> None:
    click(outline, "Stages", "Data", "Clean")
    assert office.selection.only == office.id_of("Clean")
    held = office.assignment("Ben", "Clean", "R")
    click(outline, "People", "Ben", "R  Clean")
    assert office.selection.ids == (held.id,)
    # The row that was clicked, not the other one of the same letter.
    assert outline.tree.selectedIndexes() == [find(outline, "People", "Ben", "R  Clean")]


def test_several_are_selected_from_top_to_bottom(office: Office, outline: Outline) -> None:
    click(outline, "Stages", "Run")
    click(outline, "Stages", "Data", key=CONTROL)
    assert office.selection.ids == (office.id_of("Data"), office.id_of("Run"))
    click(outline, "Stages", "Data")
    click(outline, "Stages", "Run", key=SHIFT)
    assert len(office.selection.ids) == 3


def test_heading_selects_nothing(office: Office, outline: Outline) -> None:
    click(outline, "Stages", "Data")
    click(outline, "Roles")
    assert office.selection.ids == ()
    assert outline.tree.selectedIndexes() == [find(outline, "Roles")]


def test_selected_elsewhere_is_revealed_without_taking_the_keyboard(
    office: Office, shown: Show
) -> None:
    around = QWidget()
    outline, other = Outline(*office.parts), QPushButton("other")
    column = QVBoxLayout(around)
    column.addWidget(outline)
    column.addWidget(other)
    shown(around)
    other.setFocus()
    told: list[object] = []
    office.selection.changed.connect(told.append)
    held = office.assignment("Ben", "Clean", "R")
    office.selection.set((held.id,))
    index = find(outline, "Stages", "Data", "Clean", "R  Ben")
    assert outline.tree.selectedIndexes() == [index]
    assert outline.tree.isExpanded(index.parent())
    rect = outline.tree.visualRect(index)
    assert outline.tree.viewport().rect().contains(rect)
    assert other.hasFocus()
    office.selection.set((office.id_of("Ana"), office.id_of("Pager")))
    assert set(outline.tree.chosen()) == set(office.selection.ids)
    assert len(told) == 2


def test_hidden_outline_catches_up_when_it_is_shown(office: Office, outline: Outline) -> None:
    outline.hide()
    office.selection.set((office.id_of("Dana"),))
    assert outline.tree.chosen() == ()
    outline.show()
    assert outline.tree.chosen() == (office.id_of("Dana"),)


def test_selected_row_is_still_selected_once_its_branch_is_opened_again(
    office: Office, outline: Outline
) -> None:
    office.selection.set((office.id_of("Clean"),))
    outline.filter.setText("nothing like it")
    assert outline.tree.chosen() == ()
    assert office.selection.only == office.id_of("Clean")
    outline.filter.clear()
    assert outline.tree.chosen() == (office.id_of("Clean"),)


# Keys


def test_arrows_walk_and_open(office: Office, outline: Outline) -> None:
    click(outline, "Stages", "Data")
    QTest.keyClick(outline.tree, Qt.Key.Key_Right)
    QTest.keyClick(outline.tree, Qt.Key.Key_Down)
    assert office.selection.only == office.id_of("Ingest")
    QTest.keyClick(outline.tree, Qt.Key.Key_Left)
    assert office.selection.only == office.id_of("Data")
    QTest.keyClick(outline.tree, Qt.Key.Key_Left)
    assert "    Ingest" not in seen(outline)


def test_enter_shows_the_thing_and_opens_a_heading(office: Office, outline: Outline) -> None:
    click(outline, "Stages", "Data")
    QTest.keyClick(outline.tree, Qt.Key.Key_Return)
    assert office.shown == [office.id_of("Data")]
    click(outline, "Roles")
    QTest.keyClick(outline.tree, Qt.Key.Key_Return)
    assert "  Engineer" in seen(outline)
    QTest.keyClick(outline.tree, Qt.Key.Key_Return)
    assert "  Engineer" not in seen(outline)


def test_control_enter_asks_who(office: Office, outline: Outline) -> None:
    wanted: list[object] = []
    outline.assign_wanted.connect(wanted.append)
    outline.tree.setFocus()
    QTest.keyClick(outline.tree, Qt.Key.Key_Return, CONTROL)
    click(outline, "Stages", "Data", "Clean")
    QTest.keyClick(outline.tree, Qt.Key.Key_Return, CONTROL)
    assert wanted == [(office.id_of("Clean"),)]
    assert office.shown == []


@pytest.mark.parametrize(
    ("key", "held", "own"),
    [
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_Return, CONTROL, False),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_keys_of_the_row_do_not_go_to_the_window(
    outline: Outline, key: Qt.Key, held: Qt.KeyboardModifier, own: bool
) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
    event.ignore()
    QApplication.sendEvent(outline.tree, event)
    assert event.isAccepted() == own


# Renaming and removing


@pytest.mark.parametrize(
    "path", [("Stages", "Data"), ("Stages", "Data", "Clean"), ("Teams", "Core")]
)
def test_name_is_typed_where_it_stands(
    office: Office, outline: Outline, path: tuple[str, ...]
) -> None:
    click(outline, *path)
    QTest.keyClick(outline.tree, Qt.Key.Key_F2)
    line = only(outline.tree, QLineEdit)
    assert line.selectedText() == path[-1]
    QTest.keyClicks(line, "Other")
    enter(line)
    assert office.steps() == [f"Rename {path[-1]} to Other"]
    assert find(outline, *path[:-1], "Other").isValid()


def test_double_click_renames_and_escape_leaves_the_name(office: Office, outline: Outline) -> None:
    click(outline, "People", "Ben")
    at = outline.tree.visualRect(find(outline, "People", "Ben")).center()
    QTest.mouseDClick(outline.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    line = only(outline.tree, QLineEdit)
    QTest.keyClicks(line, "Aaron")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert office.steps() == []
    assert not outline.tree.isExpanded(find(outline, "People", "Ben"))


def test_letters_seats_and_headings_have_no_name_to_type(outline: Outline) -> None:
    for path in (
        ("Roles", "Scientist", "vacancy"),
        ("Stages", "Data", "Clean", "R  Ben"),
        ("Teams",),
    ):
        click(outline, *path)
        QTest.keyClick(outline.tree, Qt.Key.Key_F2)
        assert outline.tree.findChildren(QLineEdit) == []


def test_rename_finds_its_row(office: Office, outline: Outline) -> None:
    outline.filter.setText("nothing like it")
    outline.rename(office.id_of("Dana"))
    line = only(outline.tree, QLineEdit)
    assert line.text() == "Dana"
    line.clear()
    enter(line)
    assert office.refused
    assert outline.filter.text() == ""


def test_delete_removes_the_selected(office: Office, outline: Outline) -> None:
    click(outline, "Stages", "Data", "Clean")
    click(outline, "Roles", "Scientist", "vacancy", key=CONTROL)
    QTest.keyClick(outline.tree, Qt.Key.Key_Delete)
    assert office.steps() == ["Remove 2 things"]
    assert office.selection.ids == ()
    assert [one for one in office.org.all(Seat) if one.person is None] == []
    QTest.keyClick(outline.tree, Qt.Key.Key_Delete)
    assert len(office.steps()) == 1


def test_delete_on_a_member_takes_it_out_of_the_team_only(office: Office, outline: Outline) -> None:
    click(outline, "Teams", "Core", "Cem")
    QTest.keyClick(outline.tree, Qt.Key.Key_Delete)
    assert office.steps() == ["Take Cem out of Core"]
    assert office.org.people()[2].teams == ()


def test_two_members_leave_in_one_step(office: Office, outline: Outline) -> None:
    dana, core = office.id_of("Dana"), office.id_of("Core")
    office.commands.do(text("Join"), lambda org: join_team(org, dana, core))
    click(outline, "Teams", "Core", "Cem")
    click(outline, "Teams", "Core", "Dana", key=CONTROL)
    assert outline.remove()
    assert office.steps() == ["Join", "Take 2 people out of their teams"]
    assert office.org.members_of(core) == []
    assert not leave_team(office.org, dana, core)


# Menu and drags


def test_menu_is_asked_for_after_the_row_is_selected(office: Office, outline: Outline) -> None:
    asked: list[QPoint] = []
    outline.menu_wanted.connect(asked.append)
    tree = outline.tree
    at = tree.visualRect(find(outline, "Stages", "Run")).center()
    QTest.mousePress(tree.viewport(), Qt.MouseButton.RightButton, pos=at)
    where = tree.viewport().mapToGlobal(at)
    mouse = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where)
    QGuiApplication.sendEvent(tree.viewport(), mouse)
    assert office.selection.only == office.id_of("Run")
    keyboard = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QGuiApplication.sendEvent(tree.viewport(), keyboard)
    assert asked == [where, where]
    click(outline, "Teams")
    QGuiApplication.sendEvent(tree.viewport(), keyboard)
    assert len(asked) == 2


def test_parties_can_be_dragged_and_the_rest_cannot(office: Office, outline: Outline) -> None:
    click(outline, "Stages", "Data")
    assert outline.tree.make_drag() is None
    outline.tree.startDrag(Qt.DropAction.CopyAction)
    click(outline, "Roles", "Engineer", key=CONTROL)
    click(outline, "People", "Ana", key=CONTROL)
    drag = outline.tree.make_drag()
    assert drag is not None
    assert parties_in(drag.mimeData()) == (office.id_of("Engineer"), office.id_of("Ana"))
    assert not drag.pixmap().isNull()
    drag.deleteLater()
    draggable = Qt.ItemFlag.ItemIsDragEnabled
    assert find(outline, "Teams", "Core").flags() & draggable
    assert not find(outline, "Stages", "Data").flags() & draggable


# Filtering


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (
            "INGEST",
            ["Stages", "  Data", "    Ingest", "People", "  Ana", "    A  Ingest", "    R  Ingest"],
        ),
        ("core", ["Stages", "  Data", "    Clean", "      C  Core", "Teams", "  Core"]),
        ("train run", ["Hand-offs", "  Train → Run"]),
        ("vacancy", ["Roles", "  Scientist", "    vacancy"]),
        ("nobody is called so", []),
    ],
)
def test_filter_shows_what_matches_and_what_it_stands_in(
    outline: Outline, said: str, found: list[str]
) -> None:
    QTest.keyClicks(outline.filter, said)
    assert seen(outline) == found
    outline.grab()


def test_filter_leaves_what_was_open_as_it_was(outline: Outline) -> None:
    outline.tree.expand(find(outline, "Roles", "Engineer"))
    outline.tree.collapse(find(outline, "Stages"))
    before = seen(outline)
    outline.filter.setText("an")
    assert seen(outline) != before
    QTest.keyClick(outline.filter, Qt.Key.Key_Escape)
    assert outline.filter.text() == ""
    assert seen(outline) == before


@pytest.mark.parametrize("said", ["zoe", "ZOË", "Zoe\u0308"])
def test_filter_does_not_mind_accents(office: Office, outline: Outline, said: str) -> None:
    office.commands.rename(office.id_of("Dana"), "Zoë")
    outline.filter.setText(said)
    assert seen(outline) == ["People", "  Zoë"]


def test_filter_follows_edits(office: Office, outline: Outline) -> None:
    outline.filter.setText("dan")
    office.commands.rename(office.id_of("Dana"), "Fay")
    assert seen(outline) == []
    office.commands.rename(office.id_of("Cem"), "Jordan")
    assert "  Jordan" in seen(outline)


def test_inside_of_what_matches_everything_can_be_opened(outline: Outline) -> None:
    outline.filter.setText("clean")
    index = find(outline, "Stages", "Data", "Clean")
    outline.tree.expand(index)
    assert outline.tree.rows.rowCount(index) == 2


def test_down_goes_from_the_filter_to_the_rows(office: Office, outline: Outline) -> None:
    outline.filter.setFocus()
    QTest.keyClicks(outline.filter, "pager")
    QTest.keyClick(outline.filter, Qt.Key.Key_Down)
    assert outline.tree.hasFocus()
    QTest.keyClick(outline.tree, Qt.Key.Key_End)
    assert office.selection.only == office.id_of("Pager")


# Names that nobody should have


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_stay_plain_and_inside(name: str, qtbot: QtBot, shown: Show) -> None:
    office = Office(hostile_org(name))
    outline = Outline(*office.parts)
    shown(outline, 180, 500)
    outline.tree.expandAll()
    outline.grab()
    for index in all_rows(outline.tree):
        assert stays_inside(cast("Any", Only(outline.tree, index)))
        assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert fits(outline)
    assert outline.tree.horizontalScrollBar().maximum() == 0
    office.selection.set((office.org.people()[0].id,))
    drag = outline.tree.make_drag()
    assert drag is not None
    assert drag.pixmap().deviceIndependentSize().width() < 300
    drag.deleteLater()
    outline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    outline.grab()
    office.close()


class Only:
    """One row of a tree, as if it were the first of a list."""

    def __init__(self, tree: OutlineTree, index: QModelIndex) -> None:
        self._tree, self._index = tree, index

    def itemDelegate(self) -> Any:  # noqa: N802
        return self._tree.itemDelegate()

    def model(self) -> Any:
        return self

    def index(self, row: int, column: int) -> QModelIndex:
        return self._index


def all_rows(tree: OutlineTree) -> list[QModelIndex]:
    found, index = [], tree.rows.index(0, 0)
    while index.isValid():
        found.append(index)
        index = tree.indexBelow(index)
    return found


def test_handoff_says_what_is_handed_on(office: Office, outline: Outline) -> None:
    first = next(one for one in office.org.all(Handoff) if one.source == office.id_of("Data"))
    office.commands.set_field(first.id, "what", "features")
    assert find(outline, "Hand-offs", "Data → Train").data(ROW).detail == "features"


def test_themes_change_while_it_is_shown(office: Office, outline: Outline) -> None:
    light = outline.grab().toImage()
    office.themes.set_choice("dark")
    outline.tree.viewport().update()
    assert outline.grab().toImage() != light
