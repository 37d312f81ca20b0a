"""What tests of the window share."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from rolemap.ui.canvas import rasters
from tests.ui.desk import Desk


@pytest.fixture(autouse=True)
def unhurried() -> Iterator[None]:
    """Every frame of the map has the time it needs: pictures are compared."""
    # Not the fixture of that name: what a test patches with it must be undone before the rest.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rasters, "_BUDGET", 60.0)
        yield


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """A small team on its map."""
    made = Desk()
    yield made
    made.close()
