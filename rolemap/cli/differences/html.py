"""For a browser: one page that needs nothing else."""

from rolemap.formats.difference import difference
from rolemap.formats.pages.difference_page import difference_page
from rolemap.planning.comparison import Comparison


def write(comparison: Comparison, before: str, after: str) -> str:
    """The page."""
    return difference_page(difference(comparison, before, after)).decode()
