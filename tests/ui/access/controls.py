"""Finds what somebody who cannot see a window would not know what it is."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.ui.access.reader import Role, name, read, walk

_BUTTONS = {
    Role.Button,
    Role.ButtonMenu,
    Role.ButtonDropDown,
    Role.CheckBox,
    Role.RadioButton,
    Role.PageTab,
}
_KINDS: list[tuple[type[QWidget], set[QAccessible.Role]]] = [
    (QAbstractButton, _BUTTONS),
    (QTabBar, {Role.PageTabList}),
    (QAbstractSpinBox, {Role.SpinBox}),
    (QComboBox, {Role.ComboBox}),
    (QLineEdit, {Role.EditableText}),
    (QAbstractItemView, {Role.List, Role.Tree, Role.Table}),
]
_EDITED = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)


def unknown(window: QWidget) -> list[str]:
    """The controls of a window that can be seen and have no name, or the role of another thing."""
    return [
        f"{_path(widget)}: {problem}"
        for thing in walk(read(window))
        if isinstance(widget := thing.object(), QWidget) and _can_be_used(widget)
        for problem in _problems(thing, widget)
    ]


def _can_be_used(widget: QWidget) -> bool:
    reached = widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)
    if not widget.isVisible() or widget.focusProxy() is not None:
        return False
    # Qt's own: the buttons that move the tabs of a bar that is too long.
    return reached and not isinstance(widget.parent(), QTabBar)


def _problems(thing: QAccessibleInterface, widget: QWidget) -> Iterator[str]:
    said = name(thing).strip()
    if isinstance(widget, QComboBox) and said == widget.currentText():
        # Here Qt reads a choice by its value, and its name by the label that belongs to it.
        said = widget.accessibleName() and f"{widget.accessibleName()}: {said}"
    if not any(one.isalnum() for one in said):
        yield f"has no name but {said!r}"
    if said.lower() in ("button", "edit", "line edit", "check box"):
        yield f"is only called {said!r}"
    if isinstance(widget, _EDITED) and said and said == _value(widget):
        yield f"is called by its value {said!r}"
    for kind, roles in _KINDS:
        if isinstance(widget, kind) and thing.role() not in roles:
            yield f"has the role {thing.role().name}"


def _value(widget: QWidget) -> str:
    match widget:
        case QLineEdit() | QAbstractSpinBox():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case QPlainTextEdit() | QTextEdit():
            return widget.toPlainText()
        case _:
            return ""


def _path(widget: QWidget) -> str:
    names: list[str] = []
    at: QObject | None = widget
    while at is not None and len(names) < 4:
        names.append(at.objectName() or type(at).__name__)
        at = at.parent()
    return " < ".join(names)
