"""The matrix as a workbook (XLSX), with the people and what is found on sheets of their own."""

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout
from rolemap.formats.sheets.book import Book
from rolemap.formats.sheets.findings_sheet import add_findings
from rolemap.formats.sheets.matrix_sheet import add_matrix
from rolemap.formats.sheets.people_sheet import add_people


@exporter(".xlsx", view="matrix", name="Matrix as Excel workbook", findings=True, text=False)
def matrix_workbook(handout: Handout) -> bytes:
    """The sheets "Matrix", "People" and, where problems are told, "Findings"."""
    book = Book(handout)
    book.part(0, 0.4)
    add_matrix(book)
    book.part(0.4, 0.6)
    add_people(book)
    book.part(0.6, 0.7)
    if handout.with_findings(usual=True):
        add_findings(book)
    return book.data()
