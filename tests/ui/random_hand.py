"""A random hand on a main window: any click, drag, key, entry or drop, with sense or without.

What it does is decided by its `Random` alone, so a seed tells the whole story again.
"""

from collections.abc import Callable
from random import Random
from typing import Any, cast

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QMenu,
    QMenuBar,
    QMessageBox,
    QWidget,
)
from shiboken6 import isValid

from rolemap.model.records import Assignment, Person, Responsibility, Role, Team
from rolemap.ui.lens import Filter
from rolemap.ui.main_window import MainWindow
from rolemap.ui.mime import letters_data, parties_data
from rolemap.ui.views.people import PeopleView

_NONE = Qt.KeyboardModifier.NoModifier
_KEYS = (
    _NONE,
    _NONE,
    _NONE,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_LEFT = Qt.MouseButton.LeftButton
_BUTTONS = (_LEFT, _LEFT, _LEFT, _LEFT, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton)
_COPY = Qt.DropAction.CopyAction
Key = Qt.Key
_MAP_KEYS = (
    *(Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right) * 3,
    *(Key.Key_Return, Key.Key_Space, Key.Key_Escape) * 2,
    *(Key.Key_A, Key.Key_R, Key.Key_C, Key.Key_I, Key.Key_Delete, Key.Key_F2, Key.Key_Tab),
)
# Entries that leave the window or the document: other tests are about these.
_LEAVING = ("new", "sample", "tour", "start_page", "close", "quit", "template", "open")
_MOST = 60
_WORDS = ("Ana", "x", "  ", "Zoe & Co", "3", "<b>bold</b>", "Review")


class RandomHand:
    """Works on one window.

    Attributes:
        log: what it did, newest last.
    """

    def __init__(self, window: MainWindow, random: Random) -> None:
        self.window = window
        self.random = random
        self.log: list[str] = []
        self._acting = False
        self._ways: dict[Callable[[], str], int] = {
            self._click: 14,
            self._drag: 16,
            self._double_click: 4,
            self._wheel: 5,
            self._key: 16,
            self._entry: 16,
            self._undo_or_redo: 10,
            self._drop_parties: 8,
            self._drop_letters: 5,
            self._click_anywhere: 10,
            self._type: 6,
            self._fold: 2,
            self._filter: 3,
            self._pick_up: 3,
            self._select: 6,
            self._resize: 1,
            self._show_view: 5,
        }

    # One action after the other

    def act(self) -> None:
        """Do something, and answer whatever asks back."""
        way = self.random.choices(list(self._ways), list(self._ways.values()))[0]
        if self.window.document.org.count(Responsibility) > _MOST:
            way = self._go_back  # copies of copies would make it slow
        self._acting = True
        QTimer.singleShot(0, self.window, self._answer)
        self.log.append(way.__name__)
        self.log[-1] += f" {way()}"
        QApplication.processEvents()
        self._acting = False
        self._calm_down()

    def _answer(self) -> None:
        """Answer a dialog that holds everything up; look again until the action is over."""
        asking = QApplication.activeModalWidget()
        popup = QApplication.activePopupWidget()
        if asking is not None:
            self._answer_dialog(asking)
        elif isinstance(popup, QMenu):
            popup.close()  # the menu of a button holds everything up until it is left
        if self._acting:
            QTimer.singleShot(1, self.window, self._answer)

    def _answer_dialog(self, asking: QWidget) -> None:
        self.log.append(f"answers {type(asking).__name__}")
        if isinstance(asking, QMessageBox):
            QTest.mouseClick(self.random.choice(asking.buttons()), _LEFT)
            return
        chance, focus = self.random.random(), asking.focusWidget() or asking
        if chance < 0.5 and type(asking).__name__ not in ("QFileDialog", "Palette"):
            for _ in range(self.random.randint(0, 3)):
                QTest.keyClick(focus, Key.Key_Down)
            QTest.keyClick(focus, Key.Key_Return)
        if asking.isVisible() and QApplication.activeModalWidget() is asking:
            asking.close()

    def _calm_down(self) -> None:
        """Answer the menus and dialogs that hold nothing up."""
        for _ in range(10):
            asking = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if asking is None:
                return
            if isinstance(asking, QMenu):
                self._choose(asking)
            else:
                self._answer_dialog(asking) if asking.isModal() else asking.close()
            QApplication.processEvents()
        raise AssertionError("a menu or a dialog never goes away")

    def _choose(self, menu: QMenu) -> None:
        """Choose something in a menu, or leave it."""
        entries = [one for one in menu.actions() if one.isEnabled() and not one.isSeparator()]
        if entries and self.random.random() < 0.6:
            entry = self.random.choice(entries)
            self.log.append(f"chooses {entry.text()}")
            menu.close()
            self._acting = True
            QTimer.singleShot(0, self.window, self._answer)
            entry.trigger()
            self._acting = False
        else:
            menu.close()

    # Where

    @property
    def _view(self) -> QAbstractScrollArea:
        """What is worked on in the view that is seen."""
        middle = self.window.workspace.middle
        seen = middle.widget_of(middle.current)
        if isinstance(seen, QAbstractScrollArea):
            return seen
        areas = seen.findChildren(QAbstractScrollArea)
        return max(areas, key=lambda one: one.isVisible() and one.width() * one.height())

    @property
    def _port(self) -> QWidget:
        return self._view.viewport()

    def _spot(self) -> QPoint:
        """A point of the map: more often on something than anywhere."""
        view, scene = self.window.map, self.window.workspace.scene
        port = self._port.rect()
        items = [*scene.in_order(), *scene.cards_in_order()] if self.window.hands.on_map else []
        if items and self.random.random() < 0.75:
            item = self.random.choice(items)
            rect = item.rect()
            inside = QPointF(
                self.random.uniform(0, rect.width()), self.random.uniform(0, min(rect.height(), 90))
            )
            at = view.mapFromScene(item.mapToScene(inside))
            if port.contains(at):
                return at
        return QPoint(
            self.random.randrange(max(1, port.width())),
            self.random.randrange(max(1, port.height())),
        )

    # What

    def _click(self) -> str:
        at, button, keys = self._spot(), self.random.choice(_BUTTONS), self.random.choice(_KEYS)
        QTest.mouseMove(self._port, at)
        QTest.mouseClick(self._port, button, keys, at)
        return f"{at.toTuple()} {button.name} {keys.name}"

    def _double_click(self) -> str:
        at = self._spot()
        QTest.mouseDClick(self._port, _LEFT, _NONE, at)
        return f"{at.toTuple()}"

    def _drag(self) -> str:
        start, end = self._spot(), self._spot()
        button, keys = self.random.choice(_BUTTONS), self.random.choice(_KEYS)
        QTest.mouseMove(self._port, start)
        QTest.mousePress(self._port, button, keys, start)
        for part in range(1, 4):
            QTest.mouseMove(self._port, start + (end - start) * part / 3)
        meanwhile = ""
        if self.random.random() < 0.25:
            ways = (self._key, self._undo_or_redo, self._wheel, self._click)
            meanwhile = f" meanwhile {self.random.choice(ways)()}"
        QTest.mouseRelease(self._port, button, keys, end)
        return f"{start.toTuple()} {end.toTuple()} {button.name} {keys.name}{meanwhile}"

    def _wheel(self) -> str:
        at, keys = self._spot(), self.random.choice(_KEYS)
        turn = QPoint(0, self.random.choice([-240, -120, 120, 240]))
        event = QWheelEvent(
            QPointF(at),
            QPointF(self._port.mapToGlobal(at)),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self._port, event)
        return f"{at.toTuple()} {turn.y()} {keys.name}"

    def _key(self) -> str:
        focus = self.window.focusWidget() or self._view
        if self.random.random() < 0.7:
            focus = self._view
            focus.setFocus()
        keys = [self.random.choice(_MAP_KEYS) for _ in range(self.random.randint(1, 4))]
        held = Qt.KeyboardModifier.ShiftModifier if self.random.random() < 0.15 else _NONE
        name = type(focus).__name__
        for key in keys:
            if not isValid(focus):
                break
            QTest.keyClick(focus, key, held)
            # A person's key comes after all that the one before it left to be done.
            QApplication.processEvents()
        return f"{name} {[key.name for key in keys]} {held.name}"

    def _entry(self) -> str:
        by_name = self.window.actions_.by_name
        able = [name for name, one in by_name.items() if one.isEnabled() and name not in _LEAVING]
        name = self.random.choice(able)
        by_name[name].trigger()
        return name

    def _undo_or_redo(self) -> str:
        name = self.random.choice(["undo", "undo", "redo"])
        for _ in range(self.random.randint(1, 4)):
            self.window.actions_.by_name[name].trigger()
        return name

    def _go_back(self) -> str:
        for _ in range(20):
            self.window.actions_.by_name["undo"].trigger()
        return ""

    def _drop_parties(self) -> str:
        org = self.window.document.org
        parties = [*org.all(Person), *org.all(Role), *org.all(Team)]
        if not parties:
            return "nobody"
        chosen = self.random.sample(parties, min(len(parties), self.random.randint(1, 3)))
        return self.drop(parties_data(chosen))

    def _drop_letters(self) -> str:
        org = self.window.document.org
        letters = list(org.all(Assignment))
        if not letters:
            return "none"
        chosen = self.random.sample(letters, min(len(letters), self.random.randint(1, 3)))
        return self.drop(letters_data(org, chosen))

    def drop(self, data: QMimeData) -> str:
        """Carry something over a view, and drop it there or leave."""
        team, outline = self.window.workspace.team, self.window.workspace.outline
        ports = [self._port, self._port, team.people.viewport(), team.roles.viewport()]
        port = self.random.choice([*ports, outline.tree.viewport()])
        size = port.rect()
        at = QPoint(
            self.random.randrange(max(1, size.width())),
            self.random.randrange(max(1, size.height())),
        )
        if port is self._port:
            at = self._spot()
        keys = Qt.KeyboardModifier.AltModifier if self.random.random() < 0.2 else _NONE
        for event in (
            QDragEnterEvent(at, _COPY, data, _LEFT, keys),
            QDragMoveEvent(at, _COPY, data, _LEFT, keys),
        ):
            QApplication.sendEvent(port, event)
        last: QEvent = QDropEvent(QPointF(at), _COPY, data, _LEFT, keys)
        if self.random.random() < 0.15:
            last = QDragLeaveEvent()
        QApplication.sendEvent(port, last)
        return f"{data.text()!r} on {type(port.parent()).__name__} {at.toTuple()} {keys.name}"

    def carry(self, drag: QDrag, *_: Any) -> Qt.DropAction:
        """What `QDrag.exec` would do, had the platform a hand."""
        said = self.drop(drag.mimeData())
        self.log.append(f"carries {said}")
        drag.deleteLater()
        return _COPY

    def _click_anywhere(self) -> str:
        """Click on any widget but the menu bar, which leads to the entries that leave."""
        shown = [
            one
            # Not findChildren: it would make all of them children of the window in Python too.
            for one in QApplication.allWidgets()
            if self.window.isAncestorOf(one)
            and one.isVisible()
            and one.isEnabled()
            and not isinstance(one, QMenuBar)
            and one.window() is self.window
            and not one.visibleRegion().isEmpty()
        ]
        widget = self.random.choice(shown)
        rect = widget.visibleRegion().boundingRect()
        at = QPoint(
            self.random.randint(rect.left(), rect.right()),
            self.random.randint(rect.top(), rect.bottom()),
        )
        said = f"{type(widget).__name__} {widget.objectName()} {at.toTuple()}"
        self.log[-1] += f" ({said})"
        QTest.mouseClick(widget, _LEFT, _NONE, at)
        return said

    def _type(self) -> str:
        focus, words = self.window.focusWidget() or self._view, self.random.choice(_WORDS)
        said = f"{words!r} into {type(focus).__name__} {focus.objectName()}"
        self.log[-1] += f" ({said})"
        QTest.keyClicks(focus, words)
        end = self.random.choice([Key.Key_Return, Key.Key_Escape, Key.Key_Tab, None])
        if end is not None:
            QTest.keyClick(self.window.focusWidget() or self._view, end)
        return f"{said} {end and end.name}"

    def _fold(self) -> str:
        stages = [stage.id for stage in self.window.document.org.stages()]
        self.window.map.fold(self.random.sample(stages, self.random.randint(0, len(stages))))
        return ""

    def _filter(self) -> str:
        org = self.window.document.org
        parties = [one.id for kind in (Person, Role, Team) for one in org.all(kind)]
        asked = self.random.choice(
            [
                Filter(),
                Filter("gaps"),
                Filter("problems"),
                Filter("finding", "RM101"),
                Filter("party", self.random.choice([*parties, "nobody"])),
            ]
        )
        self.window.workspace.spotlight.set_filter(asked)
        return str(asked)

    def _pick_up(self) -> str:
        ids = [record.id for record in self.window.document.org.records()]
        chosen = tuple(self.random.sample(ids, self.random.randint(1, 3)))
        self.window.map.pick_up(chosen)
        return str(chosen)

    def _select(self) -> str:
        ids = [record.id for record in self.window.document.org.records()]
        chosen = self.random.sample(ids, min(len(ids), self.random.choice([0, 1, 1, 1, 2, 5])))
        self.window.selection.set(chosen)
        return str(chosen)

    def _show_view(self) -> str:
        name = self.random.choice(["map", "map", "matrix", "people", "chart", "handoffs"])
        self.window.hands.show_view("people" if name == "chart" else name)
        if name in ("people", "chart"):
            people = self.window.workspace.middle.widget_of("people")
            cast(PeopleView, people).show_page(int(name == "chart"))
        return name

    def _resize(self) -> str:
        size = self.random.randint(700, 1400), self.random.randint(500, 900)
        self.window.resize(*size)
        return str(size)
