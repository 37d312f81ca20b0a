"""What tests of the inspector's pages share."""

from tests.ui.views.conftest import office, shown

__all__ = ["office", "shown"]
