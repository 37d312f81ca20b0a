"""Everything on paper: map, matrix, problems, load, hand-offs, what was accepted."""

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout


@exporter(".pdf", view="report", name="Report as PDF", findings=True, text=False)
def pdf_report(handout: Handout) -> bytes:
    """The pages in one file; text in them can be found and copied."""
    from rolemap.ui.paper.sheets import pdf_of

    return pdf_of(handout, "report")
