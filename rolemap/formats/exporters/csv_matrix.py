"""The matrix as CSV (RFC 4180), for spreadsheets."""

from rolemap.formats.delimited import comma_separated, matrix_lines
from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout


@exporter(".csv", view="matrix", name="Matrix as CSV")
def csv_matrix(handout: Handout) -> bytes:
    """One line for each responsibility, each with its stage; a stage without any has one too."""
    return comma_separated(matrix_lines(handout), handout.progress)
