"""The people as a workbook (XLSX)."""

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout
from rolemap.formats.sheets.book import Book
from rolemap.formats.sheets.people_sheet import add_people


@exporter(".xlsx", view="people", name="People as Excel workbook", findings=True, text=False)
def people_workbook(handout: Handout) -> bytes:
    """One sheet, "People"."""
    book = Book(handout)
    book.part(0, 0.7)
    add_people(book)
    return book.data()
