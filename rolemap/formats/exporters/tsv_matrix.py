"""The matrix as TSV: columns cut at tabs, for tools of the command line and statistics programs."""

from rolemap.formats.delimited import matrix_lines, tab_separated
from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout


@exporter(".tsv", view="matrix", name="Matrix as TSV")
def tsv_matrix(handout: Handout) -> bytes:
    """As in CSV; no cell has a tab or a line break in it, these are shown as an escape."""
    return tab_separated(matrix_lines(handout), handout.progress)
