"""The map on paper: on one page, or at full size over several."""

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout


@exporter(".pdf", view="map", name="Map as PDF", findings=True, text=False)
def pdf_map(handout: Handout) -> bytes:
    """The pages in one file; text in them can be found and copied."""
    from rolemap.ui.paper.sheets import pdf_of

    return pdf_of(handout, "map")
