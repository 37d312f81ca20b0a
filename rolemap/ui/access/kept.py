"""Keeps what Qt was given to read from: Qt deletes it, and must not be forestalled by Python."""

from typing import TypeVar

from PySide6.QtGui import QAccessibleInterface
from shiboken6 import isValid

Given = TypeVar("Given", bound=QAccessibleInterface)

_kept: list[QAccessibleInterface] = []


def keep(given: Given) -> Given:
    """Keep `given` until Qt has deleted it together with its widget."""
    _kept[:] = [one for one in kept() if one is not given]
    _kept.append(given)
    return given


def kept() -> list[QAccessibleInterface]:
    """What was given and is not deleted yet."""
    return [one for one in _kept if isValid(one)]
