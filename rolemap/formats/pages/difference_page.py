"""What has changed between two organisations as one web page that needs no network."""

from rolemap.formats.difference import Difference
from rolemap.formats.pages.writing import filled


def difference_page(found: Difference) -> bytes:
    """What is open now, a table for each person, and all else by kind."""
    return filled("difference.html", {"found": found, "title": "What has changed", "date": ""})
