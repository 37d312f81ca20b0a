"""Where the keyboard is can always be seen, Tab leads everywhere, and nothing moves unasked."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rolemap.formats.org_file import open_org
from rolemap.model.records import Responsibility
from rolemap.places import resources
from rolemap.session.document import Document
from rolemap.ui.look.theme import Choice, ThemeSource, apply_theme, motion
from rolemap.ui.main_window import MainWindow
from tests.random_edits import TODAY

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = resources() / "samples" / "churn-team.rolemap.json"
# More widgets than a window has; a circle without an end would never be found otherwise.
_MOST = 300
_ROOM = 4


def _open(qtbot: QtBot, choice: Choice) -> MainWindow:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    themes = ThemeSource(choice)
    apply_theme(app, themes.theme)
    window = MainWindow(themes, Document(open_org(SAMPLE).org), today=TODAY)
    window.resize(1500, 950)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: bool(window.bridge.findings()))
    return window


@pytest.fixture(params=["light", "dark"])
def window(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.styleSheet(), app.palette(), app.cursorFlashTime()
    app.setCursorFlashTime(0)
    made = _open(qtbot, request.param)
    yield made
    made.document._saved = made.document.history.last  # nothing to ask about
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.setStyleSheet(before[0])
    app.setPalette(before[1])
    app.setCursorFlashTime(before[2])


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"


def _tab_round(window: QMainWindow) -> list[QWidget]:
    """What Tab leads to, until it is back where it was."""
    found: list[QWidget] = []
    for _ in range(_MOST):
        at = window.focusWidget()
        assert at is not None
        if at in found:
            assert at is found[0], f"Tab is caught between {_name(at)} and {_name(found[-1])}"
            return found
        found.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come back: {[_name(one) for one in found[-10:]]}")


def test_tab_leads_to_every_panel_and_back(window: MainWindow) -> None:
    space = window.workspace
    window.selection.show(next(iter(window.document.org.all(Responsibility))).id)
    space.map_view.setFocus()
    round_ = _tab_round(window)
    assert round_[0] is space.map_view
    for panel in (space.header, space.team, space.inspector, space.problems):
        assert any(panel.isAncestorOf(one) for one in round_), type(panel).__name__
    assert len([one for one in round_ if space.header.isAncestorOf(one)]) > 5
    assert space.team.filter in round_
    behind = (space._docks["outline"], space._docks["history"])
    assert not any(dock.isAncestorOf(one) for dock in behind for one in round_)
    # And the other way round.
    QTest.keyClick(space.map_view, Qt.Key.Key_Backtab)
    assert window.focusWidget() is round_[-1]


def _picture(window: QMainWindow, widget: QWidget) -> QImage:
    QApplication.processEvents()
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    area.adjust(-_ROOM, -_ROOM, _ROOM, _ROOM)
    return window.grab(area & window.rect()).toImage()


def unseen(window: QMainWindow, widgets: list[QWidget]) -> list[str]:
    """The widgets that look the same whether the keyboard is at them or not."""
    found: list[str] = []
    for widget in widgets:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if window.focusWidget() is not widget:
            continue
        there = _picture(window, widget)
        widget.clearFocus()
        if there == _picture(window, widget):
            found.append(_name(widget))
    return found


def test_where_the_keyboard_is_can_be_seen(window: MainWindow) -> None:
    window.selection.show(next(iter(window.document.org.all(Responsibility))).id)
    window.workspace.map_view.setFocus()
    widgets = _tab_round(window)
    assert len(widgets) > 20
    assert unseen(window, widgets) == []


def test_a_focus_that_cannot_be_seen_is_noticed(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bare = QWidget()
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.setCentralWidget(bare)
    window.show()
    window.activateWindow()
    assert len(unseen(window, [bare])) == 1


# Motion


class _Still(QProxyStyle):
    """A system that asks for no movement."""

    def styleHint(  # noqa: N802
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's own name
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


MOVES = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|AnimationGroup|setAnimated")


def test_nothing_moves_where_the_system_asks_for_none(qtbot: QtBot) -> None:
    theme = ThemeSource("light").theme
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    sheet = app.styleSheet()
    app.setStyleSheet("")
    app.setStyle(_Still("Fusion"))
    try:
        assert motion(theme) == 0
    finally:
        app.setStyle("Fusion")
        app.setStyleSheet(sheet)
    assert 0 <= motion(theme) <= theme.sizes.motion


def unasked(path: str, source: str) -> bool:
    """Whether a file moves something without asking how long that may last."""
    return bool(MOVES.search(source)) and "motion(" not in source


def test_whoever_moves_asks_first() -> None:
    files = list((ROOT / "rolemap" / "ui").rglob("*.py"))
    assert len(files) > 100
    assert [str(one) for one in files if unasked(one.name, one.read_text("utf-8"))] == []
    assert unasked("x.py", "QPropertyAnimation(self, b'pos')")


def test_panels_do_not_slide(window: MainWindow) -> None:
    assert not window.workspace.isAnimated()
