"""What is said aloud of what was done."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from rolemap.ui.access import announce
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.status import StatusLine

_POLITE = QAccessible.AnnouncementPoliteness.Polite
_ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def said() -> Iterator[list[tuple[str, QAccessible.AnnouncementPoliteness]]]:
    heard: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        heard.append((event.message(), event.politeness()))

    QAccessible.setActive(True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(announce, "_send", hear)
        yield heard
    QAccessible.setActive(False)


def test_results_are_said_and_reasons_first(qtbot: QtBot, said: list) -> None:
    line = StatusLine(ThemeSource("light"))
    qtbot.addWidget(line)
    line.say("Assigned Ana to Train")
    line.warn("A stage cannot hand off to itself")
    line.hint("Ana becomes accountable")
    line.hint("")
    assert said == [
        ("Assigned Ana to Train", _POLITE),
        ("A stage cannot hand off to itself", _ASSERTIVE),
        ("Ana becomes accountable", _POLITE),
    ]


def test_nothing_is_made_where_nobody_listens(qtbot: QtBot, said: list) -> None:
    line = StatusLine(ThemeSource("light"))
    qtbot.addWidget(line)
    QAccessible.setActive(False)
    line.say("Assigned Ana to Train")
    assert said == []


def test_the_whole_result_can_be_read_where_it_is_cut(qtbot: QtBot) -> None:
    line = StatusLine(ThemeSource("light"))
    qtbot.addWidget(line)
    line.resize(200, 30)
    line.show()
    words = "Assigned Ana to a responsibility with quite a long name " * 4
    line.say(words)
    found = QAccessible.queryAccessibleInterface(line._words)
    assert found is not None
    assert found.text(QAccessible.Text.Name) == words
    assert len(line._words.text()) < len(words)


_LAZY = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from rolemap.ui.access.install import install
install()
assert not [one for one in sys.modules if one.startswith("rolemap.ui.canvas")], sys.modules
assert "rolemap.ui.access.map_access" not in sys.modules
"""


def test_installing_loads_nothing() -> None:
    subprocess.run([sys.executable, "-c", _LAZY], check=True)


_LEAVING = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
app = QApplication([])
from rolemap.ui.access.install import install
install()
QAccessible.setActive(True)
from tests.ui.access.reader import checked, read
from tests.ui.desk import Desk
desk = Desk()
assert len(checked(read(desk.view))) > 5
"""


@pytest.mark.parametrize("end", ["", "del desk", "desk.close()", "import os; app.exit()"])
def test_a_program_that_was_read_ends_in_peace(end: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LEAVING + end], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
