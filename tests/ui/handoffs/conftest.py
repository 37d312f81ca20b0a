"""The office of the panels serves the graph too."""

from tests.ui.views.conftest import office, shown

__all__ = ["office", "shown"]
