"""What tests of reading aloud share."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from rolemap.ui.access import news
from rolemap.ui.access.install import install
from tests.ui.access.reader import Ears


@pytest.fixture
def ears() -> Iterator[Ears]:
    """Somebody listens, as long as the test runs."""
    install()
    made = Ears()
    QAccessible.setActive(True)
    # Not the fixture of that name: what a test patches with it must be undone before the rest.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(news, "_send", made.on_map)
        yield made
    QAccessible.setActive(False)
