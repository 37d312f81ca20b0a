"""The middle of the window: the map and the other views of the same document, one at a time."""

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from rolemap.ui.late import Late
from rolemap.ui.views.central import CentralView

MAP = "map"


class Middle(QStackedWidget):
    """Holds the map, and the other views as soon as somebody looks at them.

    Args:
        first: the map, which is there from the start.
        others: for the name of each other view, what makes it.

    Signals:
        switched(str): another view is seen now; its name.
    """

    switched = Signal(str)

    def __init__(self, first: QWidget, others: Mapping[str, Callable[[], QWidget]]) -> None:
        super().__init__()
        self.setObjectName("middle")
        self._first = first
        self._late = {name: Late(make) for name, make in others.items()}
        self._current = MAP
        for widget in (first, *self._late.values()):
            self.addWidget(widget)
        self.setFocusProxy(first)

    @property
    def current(self) -> str:
        """The name of the view that is seen."""
        return self._current

    @property
    def view(self) -> CentralView:
        """The view that is seen."""
        return cast(CentralView, self.widget_of(self._current))

    def widget_of(self, name: str) -> QWidget:
        """A view by its name, made now if need be."""
        return self._first if name == MAP else self._late[name].view

    @property
    def made(self) -> list[CentralView]:
        """The views that have been made."""
        late = [one.made for one in self._late.values() if one.made is not None]
        return [cast(CentralView, one) for one in (self._first, *late)]

    def show_view(self, name: str) -> None:
        """Let another view be seen; it gets the keyboard if the old one had it."""
        if name == self._current or (name != MAP and name not in self._late):
            return
        focus = self.window().focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        widget = self.widget_of(name)
        self._current = name
        self.setFocusProxy(widget)
        self.setCurrentWidget(self._first if name == MAP else self._late[name])
        if had_keyboard:
            widget.setFocus()
        self.switched.emit(name)
