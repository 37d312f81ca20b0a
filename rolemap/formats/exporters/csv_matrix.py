"""The matrix as CSV (RFC 4180), for spreadsheets.

It starts with a byte order mark: without one, Excel takes UTF-8 for the code page of the machine
and shows "Zoë" as "ZoÃ«". LibreOffice, Google and pandas (as utf-8-sig) know the mark too.
"""

import csv
import io

from rolemap.formats.exporter import exporter
from rolemap.formats.formula import guarded
from rolemap.formats.handout import Handout
from rolemap.formats.matrix import RESPONSIBILITY, STAGE
from rolemap.formats.visible import visible


@exporter(".csv", view="matrix", name="Matrix as CSV")
def csv_matrix(handout: Handout) -> bytes:
    """One line for each responsibility, each with its stage; a stage without any has one too."""
    table = handout.matrix
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    nothing = ("", *("" for _ in table.columns))
    writer.writerow(map(_cell, (STAGE, RESPONSIBILITY, *(one.heading for one in table.columns))))
    for group in table.groups:
        lines = [(row.name, *row.cells) for row in group.rows] or [nothing]
        writer.writerows([_cell(value) for value in (group.name, *line)] for line in lines)
    return out.getvalue().encode("utf-8-sig")


def _cell(value: str) -> str:
    return guarded(visible(value, keep="\n"))
