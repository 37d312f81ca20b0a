"""What tests of the window share."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from rolemap.ui.canvas import rasters
from tests.ui.desk import Desk


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every frame of the map has the time it needs: pictures are compared."""
    monkeypatch.setattr(rasters, "_BUDGET", 60.0)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """A small team on its map."""
    made = Desk()
    yield made
    made.close()
