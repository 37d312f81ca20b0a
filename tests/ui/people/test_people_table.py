"""The table of people: what hands and keys do with it."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from rolemap.analysis.facts import Facts
from rolemap.model.records import Person
from rolemap.ui.look.theme import make_theme
from rolemap.ui.mime import parties_in
from rolemap.ui.people.columns import Column
from rolemap.ui.people.people_table import PeopleTable
from rolemap.ui.people.person_cells import CellPainter, State
from rolemap.ui.people.person_content import person_row
from rolemap.ui.people.person_details import Detail
from rolemap.ui.people.person_typing import share_of
from tests.random_edits import TODAY
from tests.ui.views.office import HOSTILE, Office, Show, hostile_org, only, swept

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def table(office: Office, shown: Show) -> PeopleTable:
    return made(office, shown)


def made(office: Office, shown: Show, width: int = 1600) -> PeopleTable:
    table = PeopleTable(*office.parts)
    with table.following():
        table.people.show(office.org)
    office.bridge.changed.connect(lambda event: follow(table, event))
    shown(table, width, 400)
    table.setFocus()
    return table


def follow(table: PeopleTable, event: Any) -> None:
    with table.following():
        table.people.on_change(event)


def place(table: PeopleTable, office: Office, name: str, column: Column = Column.NAME) -> QPoint:
    return table.visualRect(table.people.index_of(office.id_of(name), column)).center()


def click(
    table: PeopleTable,
    office: Office,
    name: str,
    column: Column = Column.NAME,
    keys: Qt.KeyboardModifier = NONE,
) -> None:
    QTest.mouseClick(table.viewport(), LEFT, keys, place(table, office, name, column))


def names(table: PeopleTable) -> list[str]:
    people = table.people
    return [str(people.index(row, 0).data()) for row in range(people.rowCount())]


def enter(table: PeopleTable, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Press a key that ends typing; Qt takes what was typed a moment later."""
    QTest.keyClick(only(table, QLineEdit), key)
    QApplication.processEvents()
    swept()


# Selecting


def test_rows_are_selected_here_and_elsewhere(office: Office, table: PeopleTable) -> None:
    ana, ben, cem = (office.id_of(one) for one in ("Ana", "Ben", "Cem"))
    click(table, office, "Ben")
    assert office.selection.ids == (ben,)
    click(table, office, "Ana", Column.LOAD, CONTROL)
    assert office.selection.ids == (ana, ben)
    click(table, office, "Cem", Column.LOAD, SHIFT)
    assert office.selection.ids == (ana, ben, cem)
    office.selection.set((cem,))
    assert table.chosen() == (cem,)
    assert table.currentIndex().row() == 2
    office.selection.set((office.id_of("Ingest"),))
    assert table.chosen() == ()
    assert office.selection.only == office.id_of("Ingest")


def test_selection_stays_with_the_person(office: Office, table: PeopleTable) -> None:
    click(table, office, "Ana")
    office.commands.rename(office.id_of("Ana"), "Zoe")
    assert names(table) == ["Ben", "Cem", "Dana", "Zoe"]
    assert table.chosen() == office.selection.ids == (office.id_of("Zoe"),)
    table.sortByColumn(Column.LOAD, Qt.SortOrder.DescendingOrder)
    assert table.chosen() == (office.id_of("Zoe"),)


def test_all_are_selected_by_key(office: Office, table: PeopleTable) -> None:
    table.people.set_open(office.id_of("Ana"), True)
    QTest.keyClick(table, Qt.Key.Key_A, CONTROL)
    assert office.selection.ids == tuple(one.id for one in office.org.people())


def test_arrows_walk_and_select(office: Office, table: PeopleTable) -> None:
    click(table, office, "Ana")
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert office.selection.only == office.id_of("Ben")
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().column() == Column.LOAD


def test_shown_person_is_scrolled_to(shown: Show) -> None:
    office = Office("; ".join(f"person P{number:03}" for number in range(200)))
    table = made(office, shown)
    office.selection.show(office.id_of("P150"))
    rect = table.visualRect(table.people.index_of(office.id_of("P150")))
    assert table.viewport().rect().contains(rect)
    office.close()


# Opening


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_details_open_and_close_by_key(office: Office, table: PeopleTable, key: Qt.Key) -> None:
    click(table, office, "Ana")
    QTest.keyClick(table, key)
    assert names(table)[:3] == ["Ana", "Engineer", "Ingest"]
    assert office.selection.only == office.id_of("Ana")
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, key)
    assert names(table) == ["Ana", "Ben", "Cem", "Dana"]
    assert office.selection.only == office.id_of("Ana")


def test_details_open_by_the_mark_and_by_double_click(office: Office, table: PeopleTable) -> None:
    rect = table.visualRect(table.people.index_of(office.id_of("Ben")))
    mark = QPoint(rect.left() + 8, rect.center().y())
    QTest.mouseClick(table.viewport(), LEFT, NONE, mark)
    assert table.people.is_open(office.id_of("Ben"))
    assert office.selection.ids == ()
    QTest.mouseClick(table.viewport(), LEFT, NONE, mark)
    assert not table.people.is_open(office.id_of("Ben"))
    QTest.mouseDClick(table.viewport(), LEFT, NONE, place(table, office, "Ben", Column.LOAD))
    assert table.people.is_open(office.id_of("Ben"))


def test_a_detail_selects_what_it_is_about(office: Office, table: PeopleTable) -> None:
    ana = office.id_of("Ana")
    table.people.set_open(ana, True)
    row = table.people.index_of(ana).row()
    at = table.visualRect(table.people.index(row + 3, Column.LETTERS)).center()
    QTest.mouseClick(table.viewport(), LEFT, NONE, at)
    assert office.selection.only == office.id_of("Ingest")
    # Both lines about it are marked, and the keyboard stays where it is.
    assert table.currentIndex().row() == row + 3
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Up)
    (seat,) = office.org.seats_held_by(ana)
    assert office.selection.only == seat.id


def test_details_beside_people_are_not_meant(office: Office, table: PeopleTable) -> None:
    ana, ben = office.id_of("Ana"), office.id_of("Ben")
    table.people.set_open(ana, True)
    click(table, office, "Ana")
    click(table, office, "Ben", keys=SHIFT)
    assert office.selection.ids == (ana, ben)


# Sorting


def test_header_sorts_and_the_largest_comes_first(office: Office, table: PeopleTable) -> None:
    header = table.horizontalHeader()

    def press(column: Column) -> None:
        at = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
        QTest.mouseClick(header.viewport(), LEFT, NONE, at)

    press(Column.OPEN)
    assert names(table) == ["Ana", "Ben", "Cem", "Dana"]
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    press(Column.OPEN)
    assert names(table) == ["Cem", "Dana", "Ana", "Ben"]
    press(Column.NAME)
    assert names(table) == ["Ana", "Ben", "Cem", "Dana"]


def test_keys_sort_by_the_column_that_the_keyboard_is_in(
    office: Office, table: PeopleTable
) -> None:
    click(table, office, "Ana", Column.CAPACITY)
    office.commands.set_field(office.id_of("Cem"), "capacity", 0.5)
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    assert names(table) == ["Cem", "Ana", "Ben", "Dana"]
    assert table.horizontalHeader().sortIndicatorSection() == Column.CAPACITY
    assert table.currentIndex() == table.people.index_of(office.id_of("Ana"), Column.CAPACITY)
    QTest.keyClick(table, Qt.Key.Key_Down, ALT)
    assert names(table) == ["Ana", "Ben", "Dana", "Cem"]


# Typing


@pytest.mark.parametrize(
    ("column", "typed", "field", "value"),
    [
        (Column.NAME, "Aaron", "name", "Aaron"),
        (Column.TITLE, "Chief", "title", "Chief"),
        (Column.LEVEL, "principal", "level", "principal"),
        (Column.SITE, "Oslo", "site", "Oslo"),
        (Column.SKILLS, "SQL,  Spark, SQL", "skills", ("SQL", "Spark")),
        (Column.CAPACITY, "80 %", "capacity", 0.8),
        (Column.CAPACITY, "62,5", "capacity", 0.625),
    ],
)
def test_fields_are_typed_where_they_stand(
    office: Office, table: PeopleTable, column: Column, typed: str, field: str, value: object
) -> None:
    ben = office.id_of("Ben")
    click(table, office, "Ben", column)
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClicks(only(table, QLineEdit), typed)
    enter(table)
    assert getattr(office.org.get(Person, ben), field) == value
    assert len(office.steps()) == 1
    office.commands.undo()
    assert office.org.get(Person, ben).name == "Ben"


def test_double_click_and_letters_type_too(office: Office, table: PeopleTable) -> None:
    click(table, office, "Ben", Column.TITLE)
    QTest.mouseDClick(table.viewport(), LEFT, NONE, place(table, office, "Ben", Column.TITLE))
    assert only(table, QLineEdit).selectedText() == "ML engineer"
    enter(table, Qt.Key.Key_Escape)
    assert office.steps() == []
    click(table, office, "Cem", Column.TITLE)
    QTest.keyClicks(table, "X")
    QTest.keyClicks(only(table, QLineEdit), "yz")
    enter(table)
    assert office.org.get(Person, office.id_of("Cem")).title == "Xyz"


def test_letters_mean_nothing_where_nothing_is_typed(office: Office, table: PeopleTable) -> None:
    click(table, office, "Ana", Column.LOAD)
    QTest.keyClicks(table, "d")
    assert office.selection.only == office.id_of("Ana")
    assert table.findChildren(QLineEdit) == []


@pytest.mark.parametrize(
    ("column", "typed"),
    [(Column.CAPACITY, "a lot"), (Column.CAPACITY, "1001"), (Column.NAME, "  ")],
)
def test_what_cannot_be_taken_is_explained_and_not_lost(
    office: Office, table: PeopleTable, column: Column, typed: str
) -> None:
    click(table, office, "Ben", column)
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClicks(only(table, QLineEdit), typed)
    enter(table)
    assert only(table, QLineEdit).text() == typed
    assert len(office.refused) == 1
    table.setCurrentIndex(table.people.index(0, 0))
    QApplication.processEvents()
    assert office.steps() == []
    assert office.org.get(Person, office.id_of("Ben")).capacity == 1


def test_what_is_the_same_is_no_step(office: Office, table: PeopleTable) -> None:
    click(table, office, "Ben", Column.SKILLS)
    QTest.keyClick(table, Qt.Key.Key_F2)
    enter(table)
    assert office.steps() == []
    assert office.refused == []


def test_tab_goes_on_to_the_next_field(office: Office, table: PeopleTable) -> None:
    click(table, office, "Ben")
    QTest.keyClick(table, Qt.Key.Key_F2)
    enter(table, Qt.Key.Key_Tab)
    assert table.currentIndex().column() == Column.TITLE
    assert only(table, QLineEdit).text() == "ML engineer"
    enter(table, Qt.Key.Key_Backtab)
    assert table.currentIndex().column() == Column.NAME
    enter(table, Qt.Key.Key_Escape)


def test_what_is_typed_outlives_an_edit_elsewhere(office: Office, table: PeopleTable) -> None:
    click(table, office, "Ben", Column.TITLE)
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClicks(only(table, QLineEdit), "Half")
    office.commands.set_field(office.id_of("Ben"), "level", "senior")
    assert only(table, QLineEdit).text() == "Half"
    enter(table, Qt.Key.Key_Escape)


def test_nothing_is_typed_for_who_is_gone(office: Office, table: PeopleTable) -> None:
    click(table, office, "Ben", Column.TITLE)
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClicks(only(table, QLineEdit), "Half")
    office.commands.remove([office.id_of("Ben")])
    QApplication.processEvents()
    assert names(table) == ["Ana", "Cem", "Dana"]
    assert len(office.steps()) == 1


@pytest.mark.parametrize(
    ("typed", "share"),
    [("80", 0.8), (" 80 % ", 0.8), ("80\u00a0%", 0.8), ("0", 0.0), ("12.5%", 0.125)]
    + [(wrong, None) for wrong in ("", "%", "-5", "1e3", "1001 %", "eighty", "8 0")],
)
def test_percentages_are_read_as_people_write_them(typed: str, share: float | None) -> None:
    assert share_of(typed) == share


# Drags and menus


def test_people_are_dragged_out(office: Office, table: PeopleTable) -> None:
    assert table.make_drag() is None
    click(table, office, "Ana")
    click(table, office, "Cem", keys=CONTROL)
    drag = table.make_drag()
    assert drag is not None
    assert parties_in(drag.mimeData()) == (office.id_of("Ana"), office.id_of("Cem"))
    drag.deleteLater()


def test_menu_is_wanted_for_what_is_selected(office: Office, table: PeopleTable) -> None:
    wanted: list[QPoint] = []
    table.menu_wanted.connect(wanted.append)

    def ask() -> None:
        reason = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(reason, QPoint(), QPoint())
        QApplication.sendEvent(table.viewport(), event)

    ask()
    assert wanted == []
    click(table, office, "Ben")
    ask()
    assert wanted == [table.viewport().mapToGlobal(table.visualRect(table.currentIndex()).center())]


# How it looks


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_reaches_out_of_its_cell(name: str, qtbot: QtBot) -> None:
    org = hostile_org(HOSTILE[name])
    row = person_row(Facts(org, TODAY), org.people()[0])
    cell = QRectF(40, 40, 90, 36)
    for column in Column:
        draw = lambda one, column=column: one.draw_cell(cell, row, column, State())  # noqa: E731
        assert paint(blank(), draw, clip=None) == paint(blank(), draw, clip=cell), column


def blank() -> QImage:
    image = QImage(400, 120, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image


def paint(image: QImage, draw: Any, clip: QRectF | None, *, rtl: bool = False) -> QImage:
    painter = QPainter(image)
    if rtl:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if clip is not None:
        painter.setClipRect(clip)
    draw(CellPainter(painter, make_theme(dark=False)))
    painter.end()
    return image


@pytest.mark.parametrize("column", [Column.LOAD, Column.LETTERS])
def test_cells_are_mirrored_where_lines_begin_at_the_right(
    office: Office, column: Column, table: PeopleTable
) -> None:
    row = table.people.row_of(office.id_of("Cem"))
    cell = QRectF(0, 0, 400, 36)

    def ink(*, rtl: bool) -> tuple[int, int]:
        image = paint(blank(), lambda one: one.draw_cell(cell, row, column, State()), None, rtl=rtl)
        width = image.width()
        used = [
            x for x in range(width) if any(image.pixelColor(x, y).alpha() for y in range(0, 36, 2))
        ]
        return used[0], width - 1 - used[-1]

    left, mirrored = ink(rtl=False), ink(rtl=True)
    assert left[0] < left[1]
    assert abs(left[0] - mirrored[1]) <= 1


def test_details_lie_over_all_columns(office: Office, table: PeopleTable) -> None:
    cell = QRectF(table.visualRect(table.people.index(0, Column.TITLE)))
    whole = table._whole(cell)
    assert whole.left() == 0
    assert whole.right() == table.viewport().width()
    assert (whole.top(), whole.height()) == (cell.top(), cell.height())
    for column in Column:
        table.setColumnHidden(column, column not in (Column.NAME, Column.LOAD))
    wide = table.columnWidth(Column.NAME) + table.columnWidth(Column.LOAD)
    assert table._whole(cell).width() == wide


def test_what_is_selected_is_told_by_more_than_colour() -> None:
    cell = QRectF(0, 0, 200, 36)
    detail = Detail("", "", "error", "Pager", "nobody else does it")
    plain = paint(blank(), lambda one: one.draw_back(cell, State()), None)
    for state in (State(selected=True), State(focused=True), State(hot=True), State(lines=2)):
        assert paint(blank(), lambda one, state=state: one.draw_back(cell, state), None) != plain
    marked = paint(blank(), lambda one: one.draw_mark(cell), None)
    assert marked.pixelColor(1, 18).alpha() == 255
    assert paint(blank(), lambda one: one.draw_detail(cell, detail, [detail]), None) != blank()


def test_rows_keep_their_look_in_either_theme(office: Office, table: PeopleTable) -> None:
    before = table.grab().toImage()
    office.themes.set_choice("dark")
    QApplication.processEvents()
    assert table.grab().toImage() != before
    office.themes.set_choice("light")


def test_nobody_is_told_where_the_filter_lets_nobody_through(
    office: Office, table: PeopleTable
) -> None:
    with table.following():
        table.people.set_filter("nobody is called so")
    assert table.emptiness()
    image = table.viewport().grab().toImage()
    with table.following():
        table.people.set_only(frozenset())
        table.people.set_filter("")
    assert table.viewport().grab().toImage() == image


def test_columns_keep_their_state_when_rows_come_anew(office: Office, table: PeopleTable) -> None:
    table.setColumnHidden(Column.SKILLS, True)
    table.setColumnWidth(Column.NAME, 321)
    with table.following():
        table.people.show(office.org)
    assert table.isColumnHidden(Column.SKILLS)
    assert table.columnWidth(Column.NAME) == 321
