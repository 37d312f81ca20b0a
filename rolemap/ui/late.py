"""Room for a view that is made only when it is seen: what nobody looks at takes no time."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

View = TypeVar("View", bound=QWidget)


class Late(QWidget, Generic[View]):
    """Makes its view when it is shown, or when somebody asks for it.

    Args:
        make: makes the view, connected to whatever it needs.
    """

    def __init__(self, make: Callable[[], View]) -> None:
        super().__init__()
        self._make = make
        self._view: View | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    @property
    def made(self) -> View | None:
        """The view, if it has been made."""
        return self._view

    @property
    def view(self) -> View:
        """The view, made now if need be."""
        if self._view is None:
            self._view = self._make()
            self.setFocusProxy(self._view)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._view)
        return self._view

    def showEvent(self, event: QShowEvent) -> None:
        assert self.view is not None
        super().showEvent(event)
