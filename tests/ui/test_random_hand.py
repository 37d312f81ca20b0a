"""A random hand on the main window leaves nothing wrong behind."""

import secrets
from datetime import date
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.logging import Record
from pytestqt.qtbot import QtBot

from rolemap.session.document import Document
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.commands import Commands
from rolemap.ui.files import Files
from rolemap.ui.lens import light_of
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.main_window import MainWindow
from rolemap.ui.selection import Selection
from rolemap.ui.workspace import Workspace
from tests.random_edits import START
from tests.ui.desk import picture
from tests.ui.random_hand import RandomHand

_TODAY = date(2026, 1, 15)
_SAID = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


@pytest.mark.parametrize("seed", range(4))
def test_a_random_hand(
    qtbot: QtBot, qtlog: Any, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    _work(qtbot, qtlog, monkeypatch, seed, 100)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(1000, 1010))
def test_a_random_hand_for_long(
    qtbot: QtBot, qtlog: Any, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    _work(qtbot, qtlog, monkeypatch, seed, 1_000)


def _work(
    qtbot: QtBot, qtlog: Any, monkeypatch: pytest.MonkeyPatch, seed: int, actions: int
) -> None:
    QGuiApplication.clipboard().clear()
    # The same ids in each run: only so a seed tells the whole story again.
    monkeypatch.setattr(secrets, "choice", Random(seed).choice)
    window = MainWindow(ThemeSource("light"), Document(START), today=_TODAY)
    window.resize(1200, 800)
    window.show()
    qtbot.waitUntil(lambda: bool(window.bridge.findings()))
    hand = RandomHand(window, Random(seed))

    def carry(drag: QDrag, *given: object) -> Qt.DropAction:
        return hand.carry(drag, *given)

    monkeypatch.setattr(QDrag, "exec", carry)
    monkeypatch.setattr(Files, "ask_where", lambda *_: None)
    try:
        with qtbot.captureExceptions() as errors:
            for number in range(actions):
                hand.act()
                _check_quiet(qtlog.records, errors)
                if number % 25 == 24:
                    _check_views(window)
            _check_views(window)
            _check_history(window)
            _check_views(window)
    except BaseException as error:
        error.add_note(f"seed {seed}, action {len(hand.log)}; the last ones:")
        for said in hand.log[-12:]:
            error.add_note(f"  {said}")
        raise
    finally:
        window.document._saved = window.document.history.last  # nothing to ask about
        window.close()
        QGuiApplication.clipboard().clear()


def _check_quiet(records: list[Record], errors: list[Any]) -> None:
    """Neither Qt nor Python complained."""
    for record in records:
        assert record.ignored or record.log_type_name == "QtDebugMsg", record.message
    for kind, error, _ in errors:
        raise AssertionError(f"{kind.__name__}: {error}") from error


def _check_history(window: MainWindow) -> None:
    """All can be taken back, and made again."""
    document = window.document
    end, steps = document.org, len(document.history.past)
    while document.history.last is not None:
        document.undo()
    assert document.org.same_as(START)
    for _ in range(steps):
        document.redo()
    assert document.org.same_as(end)


def _check_views(window: MainWindow) -> None:
    """Every view shows what one made from nothing shows."""
    window.hands.show_view("map")
    QApplication.processEvents()
    bridge, live = window.bridge, window.workspace
    _check_map(window)
    selection = Selection()
    commands = Commands(window.document, selection)
    fresh = Workspace(bridge, selection, commands, window.themes)
    fresh.outline.filter.setText(live.outline.filter.text())
    for name, view in _lists(live).items():
        assert _content(view) == _content(_lists(fresh)[name]), name
    fresh.deleteLater()
    commands.deleteLater()
    selection.deleteLater()
    assert window.status.words is not None
    assert not window.map.hand.busy


def _lists(workspace: Workspace) -> dict[str, QAbstractItemView]:
    return {
        "people": workspace.team.people,
        "roles": workspace.team.roles,
        "outline": workspace.outline.tree,
        "problems": workspace.problems.view,
        "history": workspace.history.view,
    }


def _content(view: QAbstractItemView) -> list[Any]:
    """All that a list would say without a filter."""
    model = view.model()
    while isinstance(model, QSortFilterProxyModel):
        model = model.sourceModel()
    return _rows(model, QModelIndex())


def _rows(model: QAbstractItemModel, parent: QModelIndex) -> list[Any]:
    found = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [([one.data(role) for role in _SAID], _rows(model, one)) for one in found]


def _check_map(window: MainWindow) -> None:
    live = window.workspace.scene
    fresh = MapScene(window.bridge, window.themes)
    for scene in (live, fresh):
        scene.finish()
    fresh.fold(live.folded)
    fresh.fill(live.room)
    fresh.shine(live.light)
    chosen = set(window.selection.ids)
    for item in (*fresh.in_order(), *fresh.arrows()):
        item.mark(selected=item.record_id in chosen)
    for card in fresh.cards.values():
        card.mark(selected=card.record_id in chosen, chosen=frozenset())
    shown, wanted = picture(live), picture(fresh)
    # How many other items there are depends on where the pointer is.
    for one in (shown, wanted):
        del one["items"]
    assert shown == wanted
    hovered_or_chosen = window.workspace.spotlight
    if live.light == light_of(window.bridge, hovered_or_chosen.filter):
        assert all(card.lit == live.light.lets_stand_out(one) for one, card in live.cards.items())
    fresh.deleteLater()
