"""Where Tab leads: to everything that can be seen and takes the keyboard, one after the other.

Qt goes by way of focus proxies: whenever it comes to a panel it jumps to the list in it, past all
that stands before the list, and it also goes to panels whose tab is behind another one.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget


def step(window: QWidget, *, onwards: bool) -> bool:
    """Give the keyboard to what comes next in a window, or before; False where there is none."""
    at = window.focusWidget() or window
    reason = Qt.FocusReason.TabFocusReason if onwards else Qt.FocusReason.BacktabFocusReason
    for widget in _from(at, onwards=onwards):
        if _is_a_stop(widget, window):
            widget.setFocus(reason)
            return True
    return False


def _from(start: QWidget, *, onwards: bool) -> Iterator[QWidget]:
    """The widgets of a window in the order of the keyboard, once round."""
    at = _beside(start, onwards=onwards)
    while at is not None and at is not start:
        yield at
        at = _beside(at, onwards=onwards)


def _beside(widget: QWidget, *, onwards: bool) -> QWidget | None:
    return widget.nextInFocusChain() if onwards else widget.previousInFocusChain()


def _is_a_stop(widget: QWidget, window: QWidget) -> bool:
    # What only hands the keyboard on is no stop: what it is handed to comes by itself.
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    within = window.isAncestorOf(widget) and widget.isVisibleTo(window) and widget.isEnabled()
    return takes and within and not _behind(widget)


def _behind(widget: QWidget) -> bool:
    """Whether it is in a panel that another one covers: Qt lays those out of sight."""
    at: QWidget | None = widget
    while at is not None and not isinstance(at, QDockWidget):
        at = at.parentWidget()
    return at is not None and at.visibleRegion().isEmpty()
