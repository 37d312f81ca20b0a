"""A document with all that a panel is given, and no window around it."""

from contextlib import suppress
from random import Random
from typing import Any, Protocol, TypeVar

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QMimeData,
    QObject,
    QPoint,
    QPointF,
    QRect,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from rolemap.formats.notation import parse
from rolemap.model.edits.people import add_person
from rolemap.model.edits.roles import add_role, add_seat
from rolemap.model.edits.stages import add_stage
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment
from rolemap.model.text import text
from rolemap.session.document import Document
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.selection import Selection
from tests.random_edits import TODAY, random_change

TEAM = """
stage Data; stage Train; stage Run
Data hands off to Train; Train hands off to Run
responsibility Ingest in Data (effort: 40 %)
responsibility Clean in Data
responsibility Evaluate in Train
responsibility Pager in Run (on call: 1 slot)
role Engineer; role Scientist; team Core
person Ana (title: Data scientist, level: senior); person Ben (title: ML engineer)
person Cem; person Dana
Ana holds Engineer at 80 %; Ben holds Engineer at 120 %; Scientist has a vacancy
Cem is in Core
Ana is A+R on Ingest; Ben is R on Clean; Core is C on Clean; Engineer is A on Evaluate
"""

# What the offscreen platform says of every menu that opens.
NO_GRAB = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")

HOSTILE = {
    "rich": "<img src='/dev/zero'>",
    "entities": "A & B <br> <b>bold</b> &amp;",
    "right to left": "שלום\u202eعالم \u2067abc",
    "combining": "Z" + "\u0335\u0327\u034d\u0352" * 60,
    "wide": "W" * 500,
    "many words": "very long name " * 33,
    "unseen": "a\u0000b\tc\nd\u200be\u2028f",
    "pictures": "👩🏽‍🚀👨‍👩‍👧‍👦" * 40,
}


T = TypeVar("T", bound=QObject)


class Show(Protocol):
    """Shows a widget for as long as the test runs."""

    def __call__(self, widget: QWidget, width: int = 300, height: int = 600) -> None: ...


def only(widget: QObject, kind: type[T]) -> T:
    """The one thing of a kind inside of a widget."""
    (found,) = widget.findChildren(kind)
    return found


class Office:
    """One document and what its panels share."""

    def __init__(self, source: str | Org = TEAM, *, judged: bool = True) -> None:
        self.themes = ThemeSource("light")
        self.document = Document(parse(source) if isinstance(source, str) else source)
        self.bridge = Bridge(self.document, TODAY)
        self.selection = Selection()
        self.commands = Commands(self.document, self.selection)
        self.said: list[str] = []
        self.refused: list[str] = []
        self.shown: list[Id] = []
        self.commands.said.connect(self.said.append)
        self.commands.refused.connect(self.refused.append)
        self.selection.shown.connect(self.shown.append)
        if judged:
            self.bridge.start_analysis()

    @property
    def org(self) -> Org:
        return self.document.org

    @property
    def parts(self) -> tuple[Bridge, Selection, Commands, ThemeSource]:
        """What every panel is made with."""
        return self.bridge, self.selection, self.commands, self.themes

    def id_of(self, name: str) -> Id:
        found = [one.id for one in self.org.records() if getattr(one, "name", "") == name]
        assert len(found) == 1, f"{name}: {found}"
        return found[0]

    def letters(self, name: str) -> set[tuple[str, str]]:
        """Who holds what on a responsibility: (party, letter)."""
        held = self.org.assignments_on(self.id_of(name))
        return {(self.org.party(one.party).name, one.letter) for one in held}

    def assignment(self, party: str, work: str, letter: str) -> Assignment:
        on_it = self.org.assignments_on(self.id_of(work))
        party_id = self.id_of(party)
        (found,) = [one for one in on_it if (one.party, one.letter) == (party_id, letter)]
        return found

    def steps(self) -> list[str]:
        return [str(step.label) for step in self.document.history.past]

    def edit_at_random(self, random: Random) -> None:
        """What a random user does next: any verb, or undo and redo."""
        if random.random() < 0.15:
            random.choice([self.document.undo, self.document.redo])()
            return
        with suppress(Rejected):
            self.document.commit(text("Edit"), random_change(self.org, random))

    def close(self) -> None:
        self.bridge.close()


def swept() -> None:
    """Delete now what waits to be deleted: thousands of widgets at once take Qt minutes."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def rows(model: QAbstractItemModel) -> list[dict[int, Any]]:
    """What every row of a model says."""
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.UserRole,
        Qt.ItemDataRole.UserRole + 1,
    )
    found = (model.index(row, 0) for row in range(model.rowCount()))
    return [{int(role): index.data(role) for role in roles} for index in found]


def names(view: QListView) -> list[str]:
    """What is listed, from top to bottom."""
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def hostile_org(name: str) -> Org:
    """An organisation in which everything is called `name`."""
    org = parse("stage One; responsibility Work in One")
    tidy = " ".join(name.split())[:500]
    new = iter(f"new-{number}" for number in range(99)).__next__
    for make in (add_person, add_role, add_stage):
        org = org.apply(make(org, tidy, new_id=new))
    role = org.roles()[0]
    return org.apply(add_seat(org, role.id, org.people()[0].id, share=2.0, new_id=new))


def stays_inside(view: QListView, width: int = 180) -> bool:
    """Whether the first row paints nothing outside of its rectangle."""
    delegate, index = view.itemDelegate(), view.model().index(0, 0)
    option = QStyleOptionViewItem()
    states = QStyle.StateFlag
    option.state = states.State_Enabled | states.State_Selected
    height = delegate.sizeHint(option, index).height()
    margin = 40
    image = QImage(width + 2 * margin, height + 2 * margin, QImage.Format.Format_ARGB32)
    image.fill(QColor("magenta"))
    option.rect = QRect(margin, margin, width, height)
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
    inside = option.rect
    touched = QImage(image)
    eraser = QPainter(touched)
    eraser.fillRect(inside, QColor("magenta"))
    eraser.end()
    blank = QImage(image.size(), image.format())
    blank.fill(QColor("magenta"))
    return touched == blank and image != blank


def hover(widget: QWidget, at: QPoint) -> None:
    """Move the pointer over a widget without a button pressed."""
    none, place = Qt.MouseButton.NoButton, QPointF(at)
    where = QPointF(widget.mapToGlobal(at))
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, where, none, none, keys)
    QApplication.sendEvent(widget, event)


def fits(widget: QWidget) -> bool:
    """Whether a widget can be as narrow as it is; what cannot would be cut at the side."""
    return widget.minimumSizeHint().width() <= widget.width()


class Drag:
    """A drag over a view, told by events; a real one needs a platform that has drags."""

    def __init__(self, view: QAbstractItemView, data: QMimeData) -> None:
        self._view = view.viewport()
        self._data = data
        self._arguments = (
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )

    def enter(self, at: QPoint) -> bool:
        event = QDragEnterEvent(at, *self._arguments)
        QApplication.sendEvent(self._view, event)
        return event.isAccepted()

    def move(self, at: QPoint) -> bool:
        event = QDragMoveEvent(at, *self._arguments)
        QApplication.sendEvent(self._view, event)
        return event.isAccepted()

    def leave(self) -> None:
        QApplication.sendEvent(self._view, QDragLeaveEvent())

    def drop(self, at: QPoint) -> bool:
        event = QDropEvent(QPointF(at), *self._arguments)
        QApplication.sendEvent(self._view, event)
        return event.isAccepted()
