"""What each person answers for and does, as one web page: the sheet for a one-to-one."""

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout
from rolemap.formats.pages.writing import shipped_page


@exporter(".html", view="people", name="A page for each person as web page")
def html_people(handout: Handout) -> bytes:
    """A sheet for each person, each on a page of its own on paper."""
    return shipped_page(handout, "people.html", told=False)
