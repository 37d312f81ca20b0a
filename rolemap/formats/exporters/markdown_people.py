"""What each person answers for and does, as Markdown."""

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout
from rolemap.formats.pages.writing import shipped_page


@exporter(".md", view="people", name="A page for each person as Markdown")
def markdown_people(handout: Handout) -> bytes:
    """A sheet for each person, below a list of all."""
    return shipped_page(handout, "people.md", told=False)
