"""Lets Qt ask here for what it cannot read by itself."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

_MAP = "MapView"
_PAINTED = ("MiniMap", "Paragraph", "ProblemCounts")


def install() -> None:
    """From now on whoever reads the screen can read what is painted by hand too.

    Nothing is made, and nothing loaded, before somebody reads.
    """
    QAccessible.installFactory(_make)


def _make(kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt asks for each class of each thing that is read; None leaves it to Qt."""
    if kind == _MAP:
        from rolemap.ui.access.map_access import access_to  # only for who reads

        return access_to(thing)
    if kind in _PAINTED:
        from rolemap.ui.access.painted import painted

        return painted(kind, thing)
    return None
