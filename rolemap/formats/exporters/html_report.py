"""A report on the whole plan as one web page that needs no network."""

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout
from rolemap.formats.pages.writing import shipped_page


@exporter(".html", view="report", name="Report as web page", findings=True)
def html_report(handout: Handout) -> bytes:
    """The story, the map, the matrix, what is found and why, load, hand-offs and figures."""
    return shipped_page(handout, "report.html", told=True)
