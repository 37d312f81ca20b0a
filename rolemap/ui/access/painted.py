"""Widgets that paint words or a picture themselves: read as such, and not as empty panels."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from rolemap.ui.access.kept import keep

_ROLES = {
    "MiniMap": QAccessible.Role.Graphic,
    "Paragraph": QAccessible.Role.StaticText,
    "ProblemCounts": QAccessible.Role.StaticText,
}


def painted(kind: str, thing: QObject) -> QAccessibleInterface | None:
    """What is read of a widget of one of these kinds."""
    if not isinstance(thing, QWidget):
        return None
    return keep(QAccessibleWidget(thing, _ROLES[kind]))
