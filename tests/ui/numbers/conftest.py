"""What tests of the numbers share."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.views.conftest import office
from tests.ui.views.conftest import shown as shown_once
from tests.ui.views.office import Show

__all__ = ["office", "shown", "shown_once"]


@pytest.fixture
def shown(shown_once: Show) -> Iterator[Show]:
    """Shows a widget and keeps it: Python would throw it away while it is being painted."""
    kept: list[QWidget] = []

    def show(widget: QWidget, width: int = 300, height: int = 600) -> None:
        kept.append(widget)
        shown_once(widget, width, height)

    yield show
    for widget in kept:
        widget.hide()
