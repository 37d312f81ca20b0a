"""The find bar: what is typed is found, shown, walked through, and kept up to date."""

from collections.abc import Callable, Iterator
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rolemap.model.edits.fields import set_fields
from rolemap.model.text import text
from rolemap.ui.views.find_bar import MOST_ROWS, FindBar
from tests.random_edits import START
from tests.ui.views.office import HOSTILE, Office, hostile_org, rows, stays_inside, swept

_KEY = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier

Make = Callable[..., FindBar]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    """Puts a bar over a widget with a line in it that has the keyboard."""
    grounds: list[QWidget] = []

    def build(office: Office, *, started: bool = True, width: int = 900) -> FindBar:
        ground = QWidget()
        grounds.append(ground)
        under = QLineEdit()
        QVBoxLayout(ground).addWidget(under)
        bar = FindBar(*office.parts, ground)
        ground.resize(width, 600)
        ground.show()
        qtbot.waitExposed(ground)
        ground.activateWindow()
        under.setFocus()
        QApplication.processEvents()
        if started:
            bar.start()
        return bar

    yield build
    for ground in grounds:
        ground.close()
        ground.deleteLater()
    swept()


@pytest.fixture
def bar(office: Office, make: Make) -> FindBar:
    return make(office)


def found(office: Office, bar: FindBar) -> list[str]:
    named = (office.org.find(one) for one in bar.matches())
    return [str(getattr(one, "name", "?")) for one in named]


def at(office: Office) -> str:
    only = office.selection.only
    return str(getattr(office.org.find(only), "name", "")) if only else ""


def test_is_hidden_until_it_is_started(office: Office, make: Make) -> None:
    bar = make(office, started=False)
    assert not bar.isVisible()
    assert bar.matches() == ()
    bar.start()
    assert bar.isVisible()
    assert bar.line.hasFocus()
    assert bar.view.isHidden()


def test_finds_names_titles_notes_and_skills_in_order(office: Office, bar: FindBar) -> None:
    org = office.org
    change = set_fields(org, office.id_of("Clean"), notes="Ask the Éngineers", skills=("SQL",))
    office.document.commit(text("Edit"), change)
    QTest.keyClicks(bar.line, "ENGIN")
    assert found(office, bar) == ["Clean", "Ben", "Engineer"]
    assert bar.count.text() == "1 of 3"
    assert at(office) == "Clean"
    listed = rows(bar.view.model())
    spoken = [row[int(Qt.ItemDataRole.AccessibleTextRole)] for row in listed]
    assert spoken == [
        "Clean, Responsibility in Data, notes: Ask the Éngineers",
        "Ben, Person, ML engineer, title: ML engineer",
        "Engineer, Role",
    ]
    assert bar.line.accessibleDescription() == f"1 of 3: {spoken[0]}"
    bar.line.clear()
    QTest.keyClicks(bar.line, "sql")
    assert found(office, bar) == ["Clean"]


def test_typing_goes_to_the_first_at_or_after_where_one_is(office: Office, bar: FindBar) -> None:
    office.selection.set((office.id_of("Train"),))
    QTest.keyClicks(bar.line, "e")
    assert at(office) == "Evaluate"
    QTest.keyClicks(bar.line, "n")
    assert at(office) == "Ana"  # who is senior
    QTest.keyClick(bar.line, _KEY.Key_Backspace)
    assert at(office) == "Ana"
    assert office.shown[-1] == office.id_of("Ana")


def test_steps_forward_and_back_and_wraps(office: Office, bar: FindBar) -> None:
    QTest.keyClicks(bar.line, "data")
    assert found(office, bar) == ["Data", "?", "Ana"]
    steps = (
        (_KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "2 of 3"),
        (_KEY.Key_F3, Qt.KeyboardModifier.NoModifier, "3 of 3"),
        (_KEY.Key_Down, Qt.KeyboardModifier.NoModifier, "1 of 3, from the start"),
        (_KEY.Key_Return, _SHIFT, "3 of 3, from the end"),
        (_KEY.Key_F3, _SHIFT, "2 of 3"),
        (_KEY.Key_Up, Qt.KeyboardModifier.NoModifier, "1 of 3"),
    )
    for key, modifier, counted in steps:
        QTest.keyClick(bar.line, key, modifier)
        assert bar.count.text() == counted
        assert office.shown[-1] == bar.matches()[int(counted[0]) - 1]
    assert office.said == ["Found again from the start", "Found again from the end"]
    assert bar.line.hasFocus()


def test_buttons_and_rows_can_be_clicked(office: Office, bar: FindBar) -> None:
    QTest.keyClicks(bar.line, "an")
    names = found(office, bar)
    assert len(names) > 2
    QTest.mouseClick(bar.next_button, Qt.MouseButton.LeftButton)
    assert at(office) == names[1]
    QTest.mouseClick(bar.previous_button, Qt.MouseButton.LeftButton)
    assert at(office) == names[0]
    place = bar.view.visualRect(bar.view.model().index(2, 0)).center()
    QTest.mouseClick(bar.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert at(office) == names[2]
    QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_nothing_found_says_so(office: Office, bar: FindBar) -> None:
    QTest.keyClicks(bar.line, "zzz")
    assert bar.count.text() == "nothing found"
    assert bar.line.accessibleDescription() == "nothing found"
    assert not bar.next_button.isEnabled()
    assert bar.view.isHidden()
    QTest.keyClick(bar.line, _KEY.Key_Return)
    assert office.shown == []
    bar.line.clear()
    QTest.keyClicks(bar.line, " ")
    assert bar.count.text() == ""


@pytest.mark.parametrize("where", ["line", "button"])
def test_escape_closes_and_gives_the_keyboard_back(bar: FindBar, where: str) -> None:
    told: list[bool] = []
    bar.closed.connect(lambda: told.append(True))
    QTest.keyClicks(bar.line, "a")
    if where == "button":
        bar.next_button.setFocus()
    QTest.keyClick(bar.line if where == "line" else bar.next_button, _KEY.Key_Escape)
    assert told == [True]
    assert not bar.isVisible()
    assert bar.matches() == ()
    ground = bar.parentWidget()
    assert ground is not None
    under = [one for one in ground.findChildren(QLineEdit) if one is not bar.line]
    assert under[0].hasFocus()
    bar.stop()
    assert told == [True]


def test_keys_that_it_does_not_know_are_not_for_what_lies_below(bar: FindBar) -> None:
    ground = bar.parentWidget()
    assert ground is not None
    seen: list[object] = []
    ground.keyPressEvent = seen.append  # type: ignore[method-assign]
    for key in (_KEY.Key_Left, _KEY.Key_PageDown, _KEY.Key_F9):
        QTest.keyClick(bar.line, key)
        QTest.keyClick(bar.next_button, key)
    assert seen == []


def test_next_opens_it_with_the_words_of_the_last_time(office: Office, bar: FindBar) -> None:
    QTest.keyClicks(bar.line, "an")
    names = found(office, bar)
    bar.stop()
    bar.next()
    assert bar.isVisible()
    assert at(office) == names[1]
    assert bar.line.selectedText() == "an"
    bar.stop()
    bar.previous()
    assert at(office) == names[0]


def test_another_selection_is_where_one_is(office: Office, bar: FindBar) -> None:
    QTest.keyClicks(bar.line, "an")
    count = len(bar.matches())
    office.selection.set((bar.matches()[2],))
    assert bar.count.text() == f"3 of {count}"
    office.selection.set((office.id_of("Ben"),))
    assert bar.count.text() == f"{count} found"
    bar.previous()
    assert at(office) == "Ana"
    office.selection.set((office.id_of("Ben"),))
    bar.next()
    assert at(office) == "Dana"


def test_removed_result_leaves_its_place(office: Office, bar: FindBar) -> None:
    QTest.keyClicks(bar.line, "an")
    names = found(office, bar)
    gone = names.index("Ana")
    office.selection.set((office.id_of("Ana"),))
    office.commands.remove([office.id_of("Ana")])
    assert "Ana" not in found(office, bar)
    assert bar.count.text() == f"{len(names) - 1} found"
    bar.next()
    assert at(office) == names[gone + 1]


def test_edits_are_not_followed_while_it_is_hidden(office: Office, bar: FindBar) -> None:
    QTest.keyClicks(bar.line, "fay")
    bar.stop()
    office.commands.rename(office.id_of("Ana"), "Fay")
    assert bar.matches() == ()
    bar.start()
    assert found(office, bar) == ["Fay"]


@pytest.mark.parametrize("seed", range(4))
def test_view_after_edits_is_the_view_from_nothing(make: Make, seed: int) -> None:
    office = Office(START)
    random = Random(seed)
    bar = make(office)
    bar.line.setText(random.choice(["a", "e", "an", "very"]))
    bar.show_org(office.org)
    for _ in range(25):
        office.edit_at_random(random)
        if bar.matches() and random.random() < 0.3:
            office.selection.set((random.choice(bar.matches()),))
        listed, counted = rows(bar.view.model()), bar.count.text()
        said, before = bar.line.accessibleDescription(), bar.matches()
        bar.show_org(office.org)
        assert bar.matches() == before
        assert (rows(bar.view.model()), bar.count.text()) == (listed, counted)
        assert bar.line.accessibleDescription() == said
    office.close()


def test_lies_in_the_corner_and_follows_its_parent(office: Office, bar: FindBar) -> None:
    ground = bar.parentWidget()
    assert ground is not None
    QTest.keyClicks(bar.line, "a")
    for width in (900, 1200, 500):
        ground.resize(width, 600)
        QApplication.processEvents()
        assert 0 <= ground.width() - bar.geometry().right() <= 20
        assert bar.y() <= 20
        assert ground.rect().contains(bar.geometry())


def test_few_rows_are_shown_and_the_rest_scrolls(make: Make) -> None:
    office = Office("; ".join(f"person P{number}" for number in range(40)))
    bar = make(office)
    QTest.keyClicks(bar.line, "p")
    assert len(bar.matches()) == 40
    row = bar.view.sizeHintForRow(0)
    assert bar.view.viewport().height() // row == MOST_ROWS
    bar.previous()
    last = bar.view.visualRect(bar.view.model().index(39, 0))
    assert bar.view.viewport().rect().contains(last)
    office.close()


def test_press_on_it_does_not_reach_what_lies_below(bar: FindBar) -> None:
    ground = bar.parentWidget()
    assert ground is not None
    pressed: list[object] = []
    ground.mousePressEvent = pressed.append  # type: ignore[method-assign]
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(2, bar.height() - 2))
    assert pressed == []


def test_another_theme_is_followed(office: Office, bar: FindBar) -> None:
    QTest.keyClicks(bar.line, "a")
    before = bar.grab().toImage()
    office.themes.set_choice("dark")
    assert bar.grab().toImage() != before


@pytest.mark.parametrize("name", HOSTILE.values(), ids=list(HOSTILE))
def test_hostile_names_are_only_words(make: Make, name: str) -> None:
    office = Office(hostile_org(name))
    person = office.org.people()[0]
    change = set_fields(office.org, person.id, notes=f"{name} on-call {name}"[:2_000])
    office.document.commit(text("Edit"), change)
    bar = make(office, width=420)
    QTest.keyClicks(bar.line, "on-call")
    assert bar.matches() == (person.id,)
    assert stays_inside(bar.view, 240)
    ground = bar.parentWidget()
    assert ground is not None
    assert ground.rect().contains(bar.geometry())
    office.close()


def test_right_to_left_lies_in_the_other_corner(office: Office, bar: FindBar) -> None:
    ground = bar.parentWidget()
    assert ground is not None
    ground.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClicks(bar.line, "a")
    assert bar.x() <= 20
    assert stays_inside(bar.view, 240)
