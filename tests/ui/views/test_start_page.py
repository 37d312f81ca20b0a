"""The start page: recent files and cards, by mouse and by keyboard; missing files; pictures."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rolemap.formats.notation import parse
from rolemap.formats.org_file import open_org
from rolemap.formats.templates import template_ids
from rolemap.model.org import Org
from rolemap.places import resources
from rolemap.ui.look.theme import ThemeSource, make_theme
from rolemap.ui.memory import Memory
from rolemap.ui.start.ago import ago
from rolemap.ui.start.miniature import EMPTY, miniature, picture, sketch_of
from rolemap.ui.start.offers import sample_path
from rolemap.ui.start.recent_rows import RecentDelegate, folder_of
from rolemap.ui.views.start_page import StartPage
from tests.random_edits import TODAY
from tests.ui.views.office import HOSTILE, Show, fits, hostile_org, names, stays_inside

NOW = datetime(2026, 1, 15, 12, tzinfo=UTC)
LEFT = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
HINT = Qt.ItemDataRole.ToolTipRole
TEMPLATES = len(template_ids())
SIZE = QSizeF(240, 120)


class Start:
    """A start page over files in a folder, and what it asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = NOW
        self.memory = Memory(folder / "window.json", clock=lambda: self.now)
        self.themes = ThemeSource("light")
        self.asked: list[object] = []
        self.page: StartPage

    def remember(self, name: str, *, days: int = 0, there: bool = True) -> Path:
        path = self.folder / f"{name}.rolemap.json"
        if there:
            path.touch()
        self.now = NOW - timedelta(days=days)
        self.memory.note(path, name)
        self.now = NOW
        return path

    def open(self, show: Show, width: int = 900, height: int = 600) -> StartPage:
        page = self.page = StartPage(self.memory, self.themes)
        page.template_chosen.connect(self.asked.append)
        page.file_chosen.connect(self.asked.append)
        page.sample_wanted.connect(lambda: self.asked.append("sample"))
        page.empty_wanted.connect(lambda: self.asked.append("empty"))
        page.open_wanted.connect(lambda: self.asked.append("open"))
        show(page, width, height)
        return page


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Iterator[Start]:
    made = Start(tmp_path)
    yield made
    del made.page


def centre(view: QListView, row: int) -> QPoint:
    return view.visualRect(view.model().index(row, 0)).center()


def click(view: QListView, row: int) -> None:
    QTest.mouseClick(view.viewport(), LEFT, pos=centre(view, row))


def said(view: QListView, row: int, role: int = SPOKEN) -> str:
    return str(view.model().index(row, 0).data(role))


def button(view: QListView, row: int) -> QPoint:
    """The middle of the Remove button of a row."""
    delegate, rect = view.itemDelegate(), view.visualRect(view.model().index(row, 0))
    assert isinstance(delegate, RecentDelegate)
    return delegate.button_in(rect, view.layoutDirection()).center().toPoint()


# Cards


def test_nothing_is_read_before_the_first_paint(start: Start, qtbot: QtBot) -> None:
    page = StartPage(start.memory, start.themes)
    start.page = page
    qtbot.addWidget(page)
    assert len(names(page.cards)) == TEMPLATES + 2
    assert all(offer.sketch is None for offer in page.cards.offers())
    page.show()
    qtbot.waitUntil(lambda: all(offer.sketch is not None for offer in page.cards.offers()))
    assert "Startup, full-stack" in names(page.cards)


def test_each_card_starts_what_it_shows(start: Start, shown: Show) -> None:
    page = start.open(shown)
    page.cards.read_all()
    for row in range(TEMPLATES + 2):
        click(page.cards, row)
    assert start.asked == [*template_ids(), "sample", "empty"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_arrows_walk_and_a_key_starts(start: Start, shown: Show, key: Qt.Key) -> None:
    page = start.open(shown)
    page.setFocus()
    assert page.cards.hasFocus()  # there are no recent files
    QTest.keyClick(page.cards, Qt.Key.Key_Right)
    QTest.keyClick(page.cards, key)
    QTest.keyClick(page.cards, Qt.Key.Key_Left)
    QTest.keyClick(page.cards, key)
    QTest.keyClick(page.cards, Qt.Key.Key_Down)
    QTest.keyClick(page.cards, key)
    # Two cards beside each other at this width.
    assert start.asked == [template_ids()[1], template_ids()[0], template_ids()[2]]


def test_card_says_its_name_and_its_story(start: Start, shown: Show) -> None:
    page = start.open(shown)
    page.cards.read_all()
    row = names(page.cards).index("Startup, full-stack")
    assert said(page.cards, row).startswith("Startup, full-stack. Five people build everything.")
    assert "23 responsibilities" in said(page.cards, row)
    assert "Nobody ever said who is on call." in said(page.cards, row, HINT)
    assert page.cards.accessibleName()


def test_damaged_template_says_so_and_starts_nothing(
    start: Start, shown: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "bro-ken.rolemap.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr("rolemap.places.resources", lambda: tmp_path)
    page = start.open(shown)
    page.cards.read_all()  # the sample is not there either
    assert names(page.cards) == ["Bro ken", "Sample: churn team", "Empty map"]
    for row in range(3):
        click(page.cards, row)
    assert start.asked == ["empty"]
    assert "bro-ken" in said(page.cards, 0)
    page.grab()


@pytest.mark.parametrize(("width", "columns"), [(900, 2), (1400, 3), (2600, 4)])
def test_cards_flow_in_a_grid(start: Start, shown: Show, width: int, columns: int) -> None:
    page = start.open(shown, width, 600)
    rects = [page.cards.visualRect(page.cards.model().index(row, 0)) for row in range(4)]
    assert len({rect.left() for rect in rects}) == columns
    assert max(rect.right() for rect in rects) <= page.cards.viewport().width()
    assert page.cards.horizontalScrollBar().maximum() == 0


def test_cards_grow_with_the_font(start: Start, shown: Show) -> None:
    before = QApplication.font()
    page = start.open(shown)
    low = page.cards.gridSize().height()
    larger = QApplication.font()
    larger.setPointSizeF(before.pointSizeF() * 2)
    try:
        QApplication.setFont(larger)
        QApplication.processEvents()
        assert page.cards.gridSize().height() > low
        assert fits(page)
        page.grab()
    finally:
        QApplication.setFont(before)


# Recent files


def test_recent_files_are_listed_newest_first(start: Start, shown: Show) -> None:
    start.remember("Old", days=2)
    start.remember("New")
    page = start.open(shown)
    assert names(page.recent) == ["New", "Old"]
    folder = folder_of(page.recent.files()[0])
    assert said(page.recent, 1) == f"Old, {folder}, 2 days ago"
    assert str(start.folder) in said(page.recent, 1, HINT)


def test_without_recent_files_it_says_what_will_be_there(start: Start, shown: Show) -> None:
    page = start.open(shown)
    assert not page.recent.isVisible()
    assert page.none_yet.isVisible()
    start.remember("New")
    page.refresh()
    assert page.recent.isVisible()
    assert not page.none_yet.isVisible()


def test_click_and_key_open_a_file(start: Start, shown: Show) -> None:
    first, second = start.remember("One", days=1), start.remember("Two")
    page = start.open(shown)
    page.setFocus()
    assert page.recent.hasFocus()
    QTest.keyClick(page.recent, Qt.Key.Key_Return)
    QTest.keyClick(page.recent, Qt.Key.Key_Down)
    QTest.keyClick(page.recent, Qt.Key.Key_Enter)
    click(page.recent, 0)
    assert start.asked == [second, first, second]


def test_click_beside_the_rows_opens_nothing(start: Start, shown: Show) -> None:
    start.remember("One")
    page = start.open(shown)
    page.recent.setFixedHeight(300)
    QApplication.processEvents()
    QTest.mouseClick(page.recent.viewport(), LEFT, pos=QPoint(40, 280))
    QTest.mouseClick(page.recent.viewport(), Qt.MouseButton.RightButton, pos=centre(page.recent, 0))
    assert start.asked == []


def test_nameless_file_goes_by_its_file_name(start: Start, shown: Show) -> None:
    path = start.remember("plan")
    start.memory.note(path, "")
    assert names(start.open(shown).recent) == ["plan"]


@pytest.mark.parametrize("way", ["Del", "menu", "button"])
def test_missing_file_is_said_and_can_be_removed(start: Start, shown: Show, way: str) -> None:
    start.remember("There", days=1)
    start.remember("Gone", there=False)
    page = start.open(shown)
    assert ", missing, " in said(page.recent, 0)
    assert ", missing, " not in said(page.recent, 1)
    page.setFocus()
    click(page.recent, 0)
    match way:
        case "Del":
            QTest.keyClick(page.recent, Qt.Key.Key_Delete)
        case "menu":
            choose(page, "&Remove from list")
        case "button":
            place = button(page.recent, 0)
            QTest.mouseMove(page.recent.viewport(), place)
            QTest.mouseClick(page.recent.viewport(), LEFT, pos=place)
    assert names(page.recent) == ["There"]
    assert [one.name for one in start.memory.recent()] == ["There"]
    assert start.asked == []
    assert page.recent.hasFocus()


def choose(page: StartPage, words: str) -> None:
    """Take an entry of the menu that the menu key opens."""
    view = page.recent.viewport()
    QTest.mousePress(view, Qt.MouseButton.RightButton, pos=centre(page.recent, 0))
    at = centre(page.recent, 0)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(reason, at, view.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = [one for one in menu.actions() if one.text() == words]
    menu.close()
    action.trigger()


def test_last_file_removed_leaves_the_keyboard_somewhere(start: Start, shown: Show) -> None:
    start.remember("Gone", there=False)
    page = start.open(shown)
    page.setFocus()
    QTest.keyClick(page.recent, Qt.Key.Key_Delete)
    assert page.none_yet.isVisible()
    assert page.cards.hasFocus()


def test_missing_file_that_is_back_is_opened(start: Start, shown: Show) -> None:
    path = start.remember("Gone", there=False)
    page = start.open(shown)
    click(page.recent, 0)
    assert start.asked == []
    path.touch()
    click(page.recent, 0)
    assert start.asked == [path]
    assert ", missing, " not in said(page.recent, 0)


def test_menu_opens_a_file(start: Start, shown: Show) -> None:
    path = start.remember("One")
    choose(start.open(shown), "&Open")
    assert start.asked == [path]


def test_list_follows_the_files_when_the_window_is_taken_up(start: Start, shown: Show) -> None:
    path = start.remember("One")
    page = start.open(shown)
    path.unlink()
    other = QWidget()
    shown(other)
    page.activateWindow()
    QApplication.processEvents()
    assert ", missing, " in said(page.recent, 0)


# The rest of the page


def test_tab_goes_through_all_of_it(start: Start, shown: Show) -> None:
    start.remember("One")
    page = start.open(shown)
    page.setFocus()
    seen = []
    for _ in range(5):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(seen[-1], Qt.Key.Key_Tab)
    buttons = [page.open_button, page.import_button]
    assert seen == [page.recent, *buttons, page.cards, page.recent]


def test_button_asks_for_a_file(start: Start, shown: Show) -> None:
    page = start.open(shown)
    QTest.mouseClick(page.open_button, LEFT)
    page.open_button.setFocus()
    QTest.keyClick(page.open_button, Qt.Key.Key_Space)
    assert start.asked == ["open", "open"]


def drag(page: StartPage, data: QMimeData, *, drop: bool) -> bool:
    arguments = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    event = QDragEnterEvent(QPoint(300, 300), *arguments)
    QApplication.sendEvent(page, event)
    page.grab()
    if drop:
        QApplication.sendEvent(page, QDropEvent(QPointF(300, 300), *arguments))
    else:
        QApplication.sendEvent(page, QDragLeaveEvent())
    return event.isAccepted()


def test_dropped_file_is_opened(start: Start, shown: Show) -> None:
    page = start.open(shown)
    hint = page.drop_hint.words
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/x/team <b>.json")])
    assert drag(page, data, drop=False)
    assert start.asked == []
    assert drag(page, data, drop=True)
    assert start.asked == [Path("/x/team <b>.json")]
    assert page.drop_hint.words == hint


@pytest.mark.parametrize("urls", [[], ["https://x.example/a"], ["file:///a", "file:///b"]])
def test_what_is_no_file_is_not_taken(start: Start, shown: Show, urls: list[str]) -> None:
    page = start.open(shown)
    data = QMimeData()
    data.setText("words")
    data.setUrls([QUrl(url) for url in urls])
    assert not drag(page, data, drop=True)
    assert start.asked == []


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_stay_plain_and_inside(start: Start, shown: Show, name: str) -> None:
    start.memory.note(start.folder / name[:20].replace("/", "_").replace("\0", ""), name)
    page = start.open(shown)
    assert stays_inside(page.recent)
    assert "<img" not in said(page.recent, 0, HINT)
    assert page.recent.horizontalScrollBar().maximum() == 0
    assert fits(page)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.grab()


@pytest.mark.parametrize("size", [(900, 600), (1920, 1080), (3840, 2160)])
def test_both_themes_at_all_sizes(start: Start, shown: Show, size: tuple[int, int]) -> None:
    start.remember("One", there=False)
    page = start.open(shown, *size)
    page.cards.read_all()
    assert stays_inside(page.cards, page.cards.gridSize().width())
    light = page.grab().toImage()
    start.themes.set_choice("dark")
    QApplication.processEvents()
    dark = page.grab().toImage()
    assert light.pixelColor(2, 2).lightnessF() > 0.8
    assert dark.pixelColor(2, 2).lightnessF() < 0.3
    assert fits(page)


# Pictures


def count(image: QImage, token: str) -> int:
    """How many pixels have exactly this colour."""
    wanted = QColor(token).rgb()
    size = image.size()
    return sum(
        image.pixelColor(x, y).rgb() == wanted
        for x in range(size.width())
        for y in range(size.height())
    )


@pytest.mark.parametrize("dark", [False, True])
def test_gap_is_seen_in_the_picture_and_goes_when_mended(qtbot: QtBot, dark: bool) -> None:
    theme = make_theme(dark=dark)
    team = "stage Run; responsibility Pager in Run; person Ana; person Ben"
    open_one = miniature(parse(team), theme, SIZE, today=TODAY).toImage()
    mended = f"{team}; Ana is A+R on Pager; Ben is R on Pager"
    fine = miniature(parse(mended), theme, SIZE, today=TODAY).toImage()
    assert count(open_one, theme.colours.error) > 20
    assert count(fine, theme.colours.error) == 0
    assert count(fine, theme.colours.chip_decide.ring) > 10


def test_picture_is_as_sharp_as_the_screen(qtbot: QtBot) -> None:
    theme = make_theme(dark=False)
    made = picture(EMPTY, theme, SIZE, 2.0)
    assert made.size().toTuple() == (480, 240)
    assert made.deviceIndependentSize() == SIZE


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("size", [(240, 120), (20, 10), (1, 1)])
def test_any_organisation_has_a_picture(qtbot: QtBot, name: str, size: tuple[int, int]) -> None:
    theme = make_theme(dark=False)
    for org in (Org.of(), hostile_org(HOSTILE[name])):
        assert not miniature(org, theme, QSizeF(*size)).isNull()


def test_huge_organisation_has_a_small_sketch(qtbot: QtBot) -> None:
    stages = "; ".join(f"stage S{at}" for at in range(40))
    works = "; ".join(f"responsibility W{at} in S0" for at in range(40))
    sketch = sketch_of(parse(f"{stages}; {works}"), TODAY)
    assert len(sketch.columns) == 10
    assert max(len(column.cards) for column in sketch.columns) == 9


def test_sample_is_where_the_page_looks_for_it() -> None:
    assert sample_path().is_relative_to(resources())
    assert open_org(sample_path()).org.stages()


# When


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (timedelta(seconds=-90), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(seconds=60), "a minute ago"),
        (timedelta(minutes=59, seconds=59), "59 minutes ago"),
        (timedelta(days=30), "30 days ago"),
        (timedelta(days=2), "2 days ago"),
        (timedelta(days=1), "yesterday"),
    ],
)
def test_how_long_ago(before: timedelta, words: str) -> None:
    assert str(ago(NOW - before, NOW)) == words


def test_hours_count_within_a_day_and_months_are_dates() -> None:
    noon = datetime(2026, 1, 15, 12).astimezone()
    assert str(ago(noon - timedelta(hours=1), noon)) == "an hour ago"
    assert str(ago(noon - timedelta(hours=11), noon)) == "11 hours ago"
    assert str(ago(noon - timedelta(hours=13), noon)) == "yesterday"
    assert str(ago(noon - timedelta(days=31), noon)) == "2025-12-15"
