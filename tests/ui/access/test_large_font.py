"""With a large font nothing is cut: what holds words grows with them."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from rolemap.formats.org_file import open_org
from rolemap.model.records import Handoff, Person, Responsibility, Role, Stage
from rolemap.places import resources
from rolemap.session.document import Document
from rolemap.ui.look.theme import ThemeSource, apply_theme
from rolemap.ui.main_window import MainWindow
from tests.random_edits import TODAY
from tests.ui.views.office import swept

SAMPLE = resources() / "samples" / "churn-team.rolemap.json"
_POINTS = 20


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = QFont(app.font()), app.styleSheet(), app.palette()
    large = QFont(before[0])
    large.setPointSizeF(_POINTS)
    app.setFont(large)
    themes = ThemeSource("light")
    apply_theme(app, themes.theme)
    made = MainWindow(themes, Document(open_org(SAMPLE).org), today=TODAY)
    made.resize(1800, 1100)
    made.show()
    qtbot.waitUntil(lambda: bool(made.bridge.findings()))
    yield made
    made.document._saved = made.document.history.last  # nothing to ask about
    made.close()
    swept()
    app.setStyleSheet(before[1])
    app.setFont(before[0])
    app.setPalette(before[2])


def cut(whole: QWidget) -> list[str]:
    """The buttons in a widget that are smaller than their words."""
    return [
        f"{one.text() or one.accessibleName()}: {one.size()} of {one.sizeHint()}"
        for one in whole.findChildren(QAbstractButton)
        if one.isVisible() and one.text() and one.width() < one.minimumSizeHint().width()
    ]


def test_buttons_hold_their_words(window: MainWindow) -> None:
    space = window.workspace
    assert [one.text() for one in space.header.findChildren(QAbstractButton) if one.text()]
    for panel in (space.header, space.team, space.problems):
        assert cut(panel) == []


@pytest.mark.parametrize("kind", [None, Stage, Responsibility, Role, Person, Handoff])
def test_no_page_of_the_details_is_cut(window: MainWindow, kind: type | None) -> None:
    if kind is not None:
        window.selection.show(next(iter(window.document.org.all(kind))).id)
    QApplication.processEvents()
    shown = [one for one in window.workspace.inspector.findChildren(QScrollArea) if one.isVisible()]
    assert shown
    for area in shown:
        page = area.widget()
        assert page is not None
        assert page.width() <= area.viewport().width()


def test_lines_are_as_high_as_their_words(window: MainWindow) -> None:
    high = window.fontMetrics().height()
    assert window.status.height() >= high
    assert window.menuBar().height() >= high
    assert window.workspace.header.height() >= high
    assert window.workspace.team.filter.height() >= high
