"""PySide6 6.12.0 loses references to `None` on Python 3.10 and 3.11, and the process dies.

pyproject.toml keeps that pair from being installed; this tells if another release does it too.
"""

import sys

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

_CALLS = 20_000
_SLACK = 100  # references that come and go by themselves


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal: its count says nothing")
def test_qt_calls_keep_the_count_of_none(qtbot: QtBot) -> None:
    thing = QObject()
    thing.setObjectName("warm")
    before = sys.getrefcount(None)
    for number in range(_CALLS):
        thing.setObjectName("even" if number % 2 else "odd")
    assert abs(sys.getrefcount(None) - before) < _SLACK
