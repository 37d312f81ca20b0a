"""What tests of the panels share."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.views.office import Office


@pytest.fixture
def office(qtbot: QtBot) -> Iterator[Office]:
    """A small team."""
    made = Office()
    yield made
    made.close()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Shows a widget for as long as the test runs."""

    def show(widget: QWidget, width: int = 300, height: int = 600) -> None:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        widget.activateWindow()
        QApplication.processEvents()

    return show
