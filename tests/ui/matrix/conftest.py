"""What tests of the matrix share."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.matrix.bench import Bench
from tests.ui.views.office import swept


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    """A small team, by role."""
    made = Bench()
    yield made
    made.close()
    swept()


@pytest.fixture
def by_person(qtbot: QtBot) -> Iterator[Bench]:
    """The same team, by person."""
    made = Bench(by="person")
    yield made
    made.close()
    swept()


@pytest.fixture(autouse=True)
def clear_clipboard(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
