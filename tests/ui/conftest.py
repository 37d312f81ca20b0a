"""What tests of the window share."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.desk import Desk


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """A small team on its map."""
    made = Desk()
    yield made
    made.close()
