"""The matrix as one web page that needs no network, for whoever has a browser."""

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout
from rolemap.formats.pages.writing import shipped_page


@exporter(".html", view="matrix", name="Matrix as web page")
def html_matrix(handout: Handout) -> bytes:
    """The letters with what they mean, and one table that a click on a heading sorts."""
    return shipped_page(handout, "matrix.html", told=False, wide=True)
