"""The application object that fonts need, also in a process that has no window and no display."""

from functools import cache

from PySide6.QtGui import QGuiApplication


def ready_to_paint() -> None:
    """Make sure that there are fonts; in a program with a window they are there already.

    Call it first in the main thread; after that painting works in any.
    """
    if QGuiApplication.instance() is None:
        _without_display()


@cache
def _without_display() -> QGuiApplication:
    """Made once and kept: Qt wants one until the end of the process."""
    return QGuiApplication(["rolemap", "-platform", "offscreen"])
