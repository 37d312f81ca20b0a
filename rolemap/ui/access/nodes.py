"""Things on the map as assistive technology sees them: a name, a place, a state, what is inside."""

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QWindow,
)
from shiboken6 import VoidPtr

from rolemap.model.ids import Id

_NOTHING = VoidPtr(0)


class Reading(Protocol):
    """The map that the things are on."""

    def interface(self) -> QAccessibleInterface | None: ...
    def window(self) -> QWindow | None: ...
    def has(self, record_id: Id) -> bool: ...
    def below(self, record_id: Id) -> list[Id]: ...
    def above(self, record_id: Id) -> Id | None: ...
    def node(self, record_id: Id) -> "Node | None": ...
    def id_of(self, node: QAccessibleInterface) -> Id | None: ...
    def name(self, record_id: Id) -> str: ...
    def description(self, record_id: Id) -> str: ...
    def rect(self, record_id: Id) -> QRect: ...
    def state(self, record_id: Id) -> QAccessible.State: ...
    def choose(self, record_id: Id) -> None: ...
    def open_menu(self, record_id: Id) -> None: ...


class Node(QAccessibleInterface):
    """A stage, a card, a letter or a hand-off.

    It only knows which record it is of; everything else is looked up when it is asked for. Not of
    a QObject: fifty thousand letters would be as many of them.
    """

    def __init__(self, reading: Reading, record_id: Id) -> None:
        super().__init__()
        self.record_id = record_id
        self._reading = reading
        self._actions = _Actions(reading, record_id)

    def isValid(self) -> bool:
        return self._reading.has(self.record_id)

    def object(self) -> QObject | None:  # type: ignore[override]  # there is none
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._reading.window()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        above = self._reading.above(self.record_id)
        return (self._reading.node(above) if above else None) or self._reading.interface()

    def childCount(self) -> int:
        return len(self._reading.below(self.record_id))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        below = self._reading.below(self.record_id)
        return self._reading.node(below[index]) if 0 <= index < len(below) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        below, wanted = self._reading.below(self.record_id), self._reading.id_of(child)
        return below.index(wanted) if wanted in below else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        below = self._reading.below(self.record_id)
        at = QPoint(x, y)
        found = next((one for one in below if self._reading.rect(one).contains(at)), None)
        return self._reading.node(found) if found else None

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._reading.name(self.record_id)
        if kind == QAccessible.Text.Description:
            return self._reading.description(self.record_id)
        return ""

    def setText(self, kind: QAccessible.Text, words: str) -> None:
        """Names are changed on the map, where a change has a name and can be undone."""

    def rect(self) -> QRect:
        return self._reading.rect(self.record_id)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        return self._reading.state(self.record_id)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        # NOTE: Qt casts what it gets; None would be cast too, and it would crash.
        return self._actions if kind == QAccessible.InterfaceType.ActionInterface else _NOTHING


class _Actions(QAccessibleActionInterface):
    """What can be done with a thing: choose it, open its menu."""

    def __init__(self, reading: Reading, record_id: Id) -> None:
        super().__init__()
        self._reading = reading
        self._record_id = record_id

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction(), self.showMenuAction()]

    def doAction(self, name: str) -> None:
        if name == self.showMenuAction():
            self._reading.open_menu(self._record_id)
        elif name in self.actionNames():
            self._reading.choose(self._record_id)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []
