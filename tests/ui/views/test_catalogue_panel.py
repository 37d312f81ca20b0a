"""The catalogue panel: what it lists, how it follows, and how items come onto the map."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from rolemap import places
from rolemap.formats.catalogues import catalogues, item
from rolemap.model.records import OnCall, Requirement, Responsibility
from rolemap.ui.catalogue.catalogue_content import HeadRow, ItemRow
from rolemap.ui.catalogue.catalogue_delegate import CatalogueDelegate
from rolemap.ui.catalogue.catalogue_model import ROW
from rolemap.ui.dialogs.pick import PickDialog
from rolemap.ui.mime import item_data, item_in, parties_data
from rolemap.ui.views.catalogue_panel import CataloguePanel
from tests.random_edits import START, seeds
from tests.ui.views.office import (
    HOSTILE,
    NO_GRAB,
    Office,
    Show,
    fits,
    hostile_org,
    hover,
    rows,
    stays_inside,
    swept,
)

TEAM = """
stage Data; stage Deployment; stage Run
responsibility Ingest in Data (covers: stage-data-3)
responsibility Clean in Data (covers: stage-data-5 + of-a-later-version)
responsibility Canary and rollback in Deployment
responsibility Pager in Run (covers: stage-maintenance-2 + stage-maintenance-3)
person Ana; person Ben; person Cem; role Engineer; Cem holds Engineer
Ana is A+R on Ingest; Ben is R on Clean; Engineer is A on Pager
"""
INGESTION, CANARY, DRIFT = "stage-data-3", "stage-deployment-6", "stage-maintenance-5"
LABELLING, PAGER = "stage-data-4", "stage-maintenance-2"


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Office]:
    made = Office(TEAM)
    yield made
    made.close()
    swept()


@pytest.fixture
def panel(desk: Office, shown: Show) -> CataloguePanel:
    made = CataloguePanel(*desk.parts)
    shown(made, 260, 700)
    return made


def said(panel: CataloguePanel, item_id: str) -> str:
    row = panel.items.index_of(item_id).data(ROW)
    assert isinstance(row, ItemRow)
    return f"{row.sign}: {row.words}"


def heads(panel: CataloguePanel) -> dict[str, str]:
    model = panel.items
    found = (model.index(row, 0).data(ROW) for row in range(model.rowCount()))
    return {row.words: row.detail for row in found if isinstance(row, HeadRow)}


def at(panel: CataloguePanel, item_id: str) -> QPoint:
    """A point on the name of an item, which is scrolled to."""
    index = panel.items.index_of(item_id)
    panel.view.scrollTo(index)
    rect = panel.view.visualRect(index)
    return QPoint(rect.center().x(), rect.top() + rect.height() // 4)


def button(panel: CataloguePanel, item_id: str) -> QPoint:
    panel.view.scrollTo(panel.items.index_of(item_id))
    index = panel.items.index_of(item_id)
    delegate = panel.view.itemDelegate()
    assert isinstance(delegate, CatalogueDelegate)
    row = panel.view.visualRect(index)
    direction = panel.view.layoutDirection()
    return delegate.button_at(row, index.data(ROW), direction).center().toPoint()


def click(panel: CataloguePanel, place: QPoint) -> None:
    hover(panel.view.viewport(), place)
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press(panel: CataloguePanel, item_id: str, key: Qt.Key) -> None:
    panel.view.go_to(item_id)
    panel.setFocus()
    QTest.keyClick(panel.view, key)


def linked(desk: Office, item_id: str) -> set[str]:
    return {one.name for one in desk.org.all(Responsibility) if item_id in one.covers}


def dialog() -> PickDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, PickDialog)
    return found


# What is listed


def test_items_say_who_owns_them(panel: CataloguePanel) -> None:
    assert said(panel, INGESTION) == "fine: owned by Ana"
    assert said(panel, "stage-data-5") == "warning: done by Ben, nobody answers"
    assert said(panel, PAGER) == "fine: owned by Cem"
    assert said(panel, CANARY) == "error: not on the map"


def test_stages_count_their_items(panel: CataloguePanel) -> None:
    assert list(heads(panel)) == [
        *("Problem", "Data", "EDA", "PoC model", "Deployment", "Maintenance")
    ]
    assert heads(panel)["Data"] == "1 of 7 owned"
    assert panel.counts.words == "3 of 40 owned, 1 without an owner, 36 not on the map"
    assert panel.bar.accessibleName() == panel.counts.words


def test_rows_are_read_aloud(panel: CataloguePanel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = panel.items.index_of(INGESTION).data(role)
    assert spoken == "Ingestion, owned by Ana, on the map as “Ingest” in Data, Data"
    assert panel.items.index(0).data(role) == "Problem: 0 of 5 owned"


def test_every_catalogue_can_be_chosen(panel: CataloguePanel) -> None:
    chosen: list[str] = []
    panel.chosen.connect(chosen.append)
    panel.combo.setFocus()
    QTest.keyClick(panel.combo, Qt.Key.Key_Home)
    for one in catalogues():
        panel.show_catalogue(one.id)
        assert panel.catalogue_id == one.id
        assert panel.about.words == one.about
        assert one.source.split(":")[0] in panel.about.toolTip()
        shown = {found.id for found in panel.items.items()}
        assert shown == {found.id for found in one.items}
        assert panel.view.current() == panel.items.items()[0]
    assert set(chosen) == {one.id for one in catalogues()}
    panel.show_catalogue("of-a-later-version")
    assert panel.catalogue_id == catalogues()[-1].id


def test_several_owners_are_named_in_few_words(desk: Office, panel: CataloguePanel) -> None:
    ingest = desk.id_of("Ingest")
    desk.commands.put([desk.id_of("Ben")], ingest, "A")
    assert said(panel, INGESTION) == "fine: owned by Ana and Ben"
    desk.commands.put([desk.id_of("Engineer")], ingest, "A")
    assert said(panel, INGESTION) == "fine: owned by Ana and 2 others"


@pytest.mark.usefixtures("qtbot")
def test_a_damaged_file_is_said(
    desk: Office, shown: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "catalogues").mkdir()
    (tmp_path / "catalogues" / "x.json").write_text("{")
    monkeypatch.setattr(places, "resources", lambda: tmp_path)
    panel = CataloguePanel(*desk.parts)
    shown(panel)
    assert "x.json" in panel.about.words
    assert not panel.view.isVisible()
    assert not panel.combo.isVisible()
    desk.commands.add_person()
    assert panel.catalogue_id == ""


# How it follows


def picture(panel: CataloguePanel) -> tuple[object, ...]:
    current = panel.view.current()
    card = panel.card
    return (
        rows(panel.items),
        panel.counts.words,
        current,
        [part.words for part in (card.title, card.note, card.where)],
        card.likely.words if not card.likely.isHidden() else "",
        [one.isHidden() for one in (card.add, card.not_this, card.probable, card.where)],
    )


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds)
def test_live_panel_equals_one_made_from_nothing(qtbot: QtBot, seed: int) -> None:
    office, random = Office(START, judged=False), Random(seed)
    live = CataloguePanel(*office.parts)
    tester = QAbstractItemModelTester(live.items)
    live.show()
    for _ in range(25):
        office.edit_at_random(random)
        if random.random() < 0.2:
            live.setVisible(live.isHidden())
        if random.random() < 0.2:
            live.show_catalogue(random.choice(catalogues()).id)
    live.show()
    fresh = CataloguePanel(*office.parts)
    fresh.show()
    fresh.show_catalogue(live.catalogue_id)
    current = live.view.current()
    assert current is not None
    fresh.view.go_to(current.id)
    assert picture(live) == picture(fresh)
    live.show_org(office.org)
    assert picture(live) == picture(fresh)
    assert tester.model() is live.items
    for one in (live, fresh):
        one.close()
        one.deleteLater()
    office.close()
    swept()


def test_hidden_panel_does_no_work(desk: Office, panel: CataloguePanel) -> None:
    panel.hide()
    asked: list[object] = []
    panel.items.dataChanged.connect(lambda *_: asked.append(1))
    desk.commands.put([desk.id_of("Ana")], desk.id_of("Clean"), "A")
    assert not asked
    panel.show()
    assert said(panel, "stage-data-5") == "fine: owned by Ana"


def test_an_edit_elsewhere_touches_no_row(desk: Office, panel: CataloguePanel) -> None:
    told: list[int] = []
    panel.items.dataChanged.connect(lambda first, _: told.append(first.row()))
    desk.commands.rename(desk.id_of("Canary and rollback"), "Ship")
    desk.commands.add_person()
    assert told == []
    desk.commands.rename(desk.id_of("Ana"), "Zoe")
    assert panel.items.index_of(INGESTION).row() in told
    assert said(panel, INGESTION) == "fine: owned by Zoe"


def test_it_goes_to_what_is_selected_elsewhere(desk: Office, panel: CataloguePanel) -> None:
    desk.selection.set((desk.id_of("Pager"),))
    assert panel.view.current() == item(PAGER)
    panel.view.go_to("stage-maintenance-3")  # the same card is this one too
    desk.selection.set((desk.id_of("Canary and rollback"),))
    desk.selection.set((desk.id_of("Pager"),))
    assert panel.view.current() == item("stage-maintenance-3")


# Adding


def test_the_button_adds_to_the_stage_like_the_hint(desk: Office, panel: CataloguePanel) -> None:
    click(panel, button(panel, LABELLING))
    assert desk.steps() == ["Add Labelling to Data"]
    new = desk.id_of("Labelling")
    assert desk.shown == [new]
    assert desk.org.get(Responsibility, new).stage == desk.id_of("Data")
    assert said(panel, LABELLING) == "warning: nobody answers"
    desk.commands.undo()
    assert said(panel, LABELLING) == "error: not on the map"


def test_a_button_that_is_left_does_nothing(desk: Office, panel: CataloguePanel) -> None:
    place, port = button(panel, LABELLING), panel.view.viewport()
    hover(port, place)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=at(panel, INGESTION))
    assert desk.steps() == []
    assert desk.shown == []


def test_enter_adds_and_then_shows(desk: Office, panel: CataloguePanel) -> None:
    press(panel, CANARY, Qt.Key.Key_Return)
    assert desk.steps() == ["Add Canary to Deployment"]
    desk.selection.set(())
    press(panel, CANARY, Qt.Key.Key_Return)
    assert desk.steps() == ["Add Canary to Deployment"]
    assert desk.selection.only == desk.id_of("Canary")


def test_double_click_adds_once(desk: Office, panel: CataloguePanel) -> None:
    place, port = at(panel, LABELLING), panel.view.viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=place)
    assert desk.steps() == []
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=place)
    assert desk.steps() == ["Add Labelling to Data"]


def test_without_a_stage_alike_it_asks(desk: Office, panel: CataloguePanel) -> None:
    panel.view.go_to(DRIFT)
    QTest.mouseClick(panel.card.add, Qt.MouseButton.LeftButton)
    asked = dialog()
    asked.list.pick(desk.id_of("Run"))
    QTest.keyClick(asked.list.line, Qt.Key.Key_Return)
    assert desk.steps() == ["Add Response to drift to Run"]
    assert linked(desk, DRIFT) == {"Response to drift"}


def test_it_can_ask_for_a_new_stage(desk: Office, panel: CataloguePanel) -> None:
    press(panel, PAGER.replace("2", "8"), Qt.Key.Key_Enter)
    asked = dialog()
    asked.list.pick("")
    QTest.keyClick(asked.list.line, Qt.Key.Key_Return)
    assert desk.steps() == ["Add Keep or withdraw to Maintenance"]
    assert [stage.name for stage in desk.org.stages()][-1] == "Maintenance"
    desk.commands.undo()
    assert len(desk.org.stages()) == 3


def test_a_stage_that_is_not_chosen_adds_nothing(desk: Office, panel: CataloguePanel) -> None:
    press(panel, DRIFT, Qt.Key.Key_Return)
    QTest.keyClick(dialog(), Qt.Key.Key_Escape)
    assert desk.steps() == []


def test_an_item_on_call_is_added_on_call(qtbot: QtBot, shown: Show) -> None:
    office = Office("stage Maintenance")
    panel = CataloguePanel(*office.parts)
    shown(panel, 260, 700)
    press(panel, PAGER, Qt.Key.Key_Return)
    (work,) = office.org.all(Responsibility)
    assert work.on_call == OnCall()
    office.close()


# Linking


def test_a_click_shows_the_card(desk: Office, panel: CataloguePanel) -> None:
    click(panel, at(panel, INGESTION))
    assert desk.shown == [desk.id_of("Ingest")]
    click(panel, at(panel, LABELLING))
    assert desk.shown == [desk.id_of("Ingest")]


def test_what_is_probable_is_offered_and_not_counted(desk: Office, panel: CataloguePanel) -> None:
    before = panel.counts.words
    panel.view.go_to(CANARY)
    assert panel.card.likely.words == "This is probably “Canary and rollback”?"
    assert panel.counts.words == before
    panel.card.probable.setFocus()
    QTest.keyClick(panel.card.probable, Qt.Key.Key_Space)
    assert desk.steps() == ["Canary and rollback is “Canary”"]
    assert linked(desk, CANARY) == {"Canary and rollback"}
    assert panel.card.probable.isHidden()
    assert panel.card.this_is.hasFocus()


def test_renaming_changes_what_is_probable(desk: Office, panel: CataloguePanel) -> None:
    panel.view.go_to(CANARY)
    desk.commands.rename(desk.id_of("Canary and rollback"), "Ship")
    assert panel.card.likely.isHidden()
    desk.commands.undo()
    assert not panel.card.likely.isHidden()


def entries(menu: QMenu) -> dict[str, Any]:
    return {one.text(): one for one in menu.actions() if one.text()}


@NO_GRAB
def test_the_selected_card_can_be_linked(desk: Office, panel: CataloguePanel) -> None:
    desk.selection.set((desk.id_of("Ingest"),))
    panel.view.go_to(CANARY)
    menu = panel.card.this_is.menu()
    QTest.mouseClick(panel.card.this_is, Qt.MouseButton.LeftButton)
    said_ = list(entries(menu))
    assert said_ == ["This is “Ingest”", "This is “Canary and rollback”", "This is…"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert desk.steps() == ["Ingest is “Canary”"]
    assert said(panel, CANARY) == "fine: owned by Ana"


def test_any_responsibility_can_be_picked(desk: Office, panel: CataloguePanel) -> None:
    menu = panel.actions_.menu(item(DRIFT))  # type: ignore[arg-type]
    entries(menu)["This is…"].trigger()
    menu.close()
    asked = dialog()
    QTest.keyClicks(asked.list.line, "pager")
    QTest.keyClick(asked.list.line, Qt.Key.Key_Return)
    assert linked(desk, DRIFT) == {"Pager"}
    assert said(panel, DRIFT) == "fine: owned by Cem"


def test_not_this_takes_the_link_away(desk: Office, panel: CataloguePanel) -> None:
    panel.view.go_to(INGESTION)
    QTest.mouseClick(panel.card.not_this, Qt.MouseButton.LeftButton)
    assert desk.steps() == ["Ingest is not “Ingestion”"]
    assert linked(desk, INGESTION) == set()
    assert "Ingest" in {one.name for one in desk.org.all(Responsibility)}
    desk.commands.undo()
    assert linked(desk, INGESTION) == {"Ingest"}


@NO_GRAB
def test_of_several_links_one_is_chosen(desk: Office, panel: CataloguePanel) -> None:
    wanted = item(INGESTION)
    assert wanted is not None
    panel.actions_.link(wanted, desk.id_of("Clean"))
    panel.view.go_to(INGESTION)
    QTest.mouseClick(panel.card.not_this, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert list(entries(menu)) == ["Not “Ingest”", "Not “Clean”"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert linked(desk, INGESTION) == {"Clean"}
    assert panel.items.index_of(INGESTION).data(ROW).where == "on the map as “Clean” in Data"


def test_several_cards_are_shown_in_turn(desk: Office, panel: CataloguePanel) -> None:
    wanted = item(INGESTION)
    assert wanted is not None
    panel.actions_.link(wanted, desk.id_of("Clean"))
    for _ in range(3):
        press(panel, INGESTION, Qt.Key.Key_Return)
    ingest, clean = desk.id_of("Ingest"), desk.id_of("Clean")
    assert desk.shown == [ingest, clean, ingest]


@NO_GRAB
def test_the_menu_key_opens_what_can_be_done(desk: Office, panel: CataloguePanel) -> None:
    panel.view.go_to(INGESTION)
    panel.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert list(entries(menu)) == [
        *("Show where", "Add to a stage…", "This is…", "Not “Ingest”", "Somebody has to own this")
    ]
    menu.close()


@NO_GRAB
def test_what_has_to_be_owned_is_chosen_in_the_menu(desk: Office, panel: CataloguePanel) -> None:
    wanted = item(DRIFT)
    assert wanted is not None
    for required, words in ((True, "required: not on the map"), (False, "not on the map")):
        menu = panel.actions_.menu(wanted)
        entry = entries(menu)["Somebody has to own this"]
        assert entry.isChecked() is not required
        entry.trigger()
        menu.close()
        assert desk.org.count(Requirement) == required
        assert said(panel, DRIFT) == f"error: {words}"
    assert desk.steps() == [
        "Require “Response to drift”",
        "No longer require “Response to drift”",
    ]
    desk.document.undo()
    assert said(panel, DRIFT) == "error: required: not on the map"
    assert panel.items.index_of(DRIFT).data(ROW).wanting


def test_del_is_not_meant_for_the_map(desk: Office, panel: CataloguePanel) -> None:
    desk.selection.set((desk.id_of("Ingest"),))
    press(panel, INGESTION, Qt.Key.Key_Delete)
    assert desk.steps() == []
    assert linked(desk, INGESTION) == {"Ingest"}


# Dragging out


def test_an_item_is_dragged_by_its_id(panel: CataloguePanel) -> None:
    panel.view.go_to(CANARY)
    drag = panel.view.make_drag()
    assert drag is not None
    assert item_in(drag.mimeData()) == CANARY
    assert drag.mimeData().text() == "Canary"
    assert not drag.pixmap().isNull()
    drag.deleteLater()
    swept()


@pytest.mark.parametrize("mess", [b"", b"{}", b"[1]", b"\xff", b"[]", b'["a","b"]'])
def test_foreign_data_is_no_item(mess: bytes, desk: Office) -> None:
    data = QMimeData()
    data.setData("application/x-rolemap-catalogue-item", mess)
    assert item_in(data) == ""
    assert item_in(parties_data(desk.org.people())) == ""
    assert item_in(item_data("x", "X")) == "x"


# Names that nobody should have, and every look


class OneRow:
    """One row of the list, as if it were the first."""

    def __init__(self, panel: CataloguePanel, row: int) -> None:
        self._panel, self._row = panel, row

    def itemDelegate(self) -> Any:  # noqa: N802
        return self._panel.view.itemDelegate()

    def model(self) -> "OneRow":
        return self

    def index(self, row: int, column: int) -> QModelIndex:
        return self._panel.items.index(self._row)


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_stay_plain_and_inside(name: str, qtbot: QtBot, shown: Show) -> None:
    office = Office(hostile_org(name))
    panel = CataloguePanel(*office.parts)
    shown(panel, 260, 600)
    wanted = item(INGESTION)
    assert wanted is not None
    (work,) = office.org.all(Responsibility)
    office.commands.rename(work.id, name)
    panel.actions_.link(wanted, work.id)
    office.commands.put([office.org.people()[0].id], work.id, "A")
    panel.view.go_to(INGESTION)
    panel.grab()
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.grab()
    index = panel.items.index_of(INGESTION)
    assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)
    for row in (0, 1, index.row()):
        assert stays_inside(cast("Any", OneRow(panel, row)))
    assert fits(panel)
    assert panel.view.horizontalScrollBar().maximum() == 0
    menu = panel.actions_.menu(wanted)
    menu.close()
    office.close()


def test_mirrored_button_is_where_it_is_painted(desk: Office, panel: CataloguePanel) -> None:
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    place = button(panel, LABELLING)
    assert place.x() < panel.view.width() / 2
    click(panel, place)
    assert desk.steps() == ["Add Labelling to Data"]


def test_themes_change_while_it_is_shown(desk: Office, panel: CataloguePanel) -> None:
    light = panel.grab().toImage()
    desk.themes.set_choice("dark")
    assert panel.grab().toImage() != light


def test_every_control_has_a_name(panel: CataloguePanel) -> None:
    card = panel.card
    for one in (panel.combo, panel.view, card.this_is, card.not_this, panel.bar):
        assert one.accessibleName()
    assert card.add.text()
