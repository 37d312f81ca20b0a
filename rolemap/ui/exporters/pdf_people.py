"""A page for each person, to be handed to them."""

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout


@exporter(".pdf", view="people", name="A page for each person as PDF", text=False)
def pdf_people(handout: Handout) -> bytes:
    """The pages in one file; text in them can be found and copied."""
    from rolemap.ui.paper.sheets import pdf_of

    return pdf_of(handout, "people")
