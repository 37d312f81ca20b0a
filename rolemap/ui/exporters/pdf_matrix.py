"""The matrix on paper: headings on every page, and at the end the problems if they are wanted."""

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout


@exporter(".pdf", view="matrix", name="Matrix as PDF", text=False)
def pdf_matrix(handout: Handout) -> bytes:
    """The pages in one file; text in them can be found and copied."""
    from rolemap.ui.paper.sheets import pdf_of

    return pdf_of(handout, "matrix")
