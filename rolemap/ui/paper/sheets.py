"""Each thing that can be had on paper, as a sheet: for files, printers and the screen alike."""

from collections.abc import Callable
from typing import TypeAlias

from rolemap.formats.drawing.measure import Measure
from rolemap.formats.handout import Handout, View
from rolemap.formats.paper.map_pages import map_pages
from rolemap.formats.paper.page import Page
from rolemap.formats.paper.report_pages import matrix_pages, people_pages, report_pages
from rolemap.ui.paper.application import ready_to_paint
from rolemap.ui.paper.fonts import measure
from rolemap.ui.paper.pdf import pdf
from rolemap.ui.paper.sheet import PaperSheet

_Lay: TypeAlias = Callable[[Handout, Measure], tuple[Page, ...]]
_PAGES: dict[View, _Lay] = {
    "matrix": matrix_pages,
    "map": map_pages,
    "people": people_pages,
    "report": report_pages,
}


def sheet_of(handout: Handout, view: View) -> PaperSheet:
    """What is handed out on pages, laid out in the application's font.

    Raises:
        DoesNotFit: it takes too many pages.
        Cancelled: somebody no longer wants it.
    """
    ready_to_paint()
    return PaperSheet(_PAGES[view](handout, measure()))


def pdf_of(handout: Handout, view: View) -> bytes:
    """The same as the bytes of a PDF file.

    Raises:
        DoesNotFit: it takes too many pages.
        Cancelled: somebody no longer wants it.
    """
    from rolemap.formats.drawing.script import readable

    sheet = sheet_of(handout, view)
    return pdf(sheet, readable(handout.org.settings.name), handout.progress)
