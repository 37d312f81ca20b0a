"""Exports of a matrix against what the library alone takes for the same content: row 8.

The floor of a format is the library that writes it, given the very cells or values that are in the
finished file, without any looks, widths or guards. Both are measured in turn and the best of each
counts, since others use the machine too. A format is one line in `_EXPORTS`.
"""

import argparse
import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias, cast

from benchmarks.generator import mapped, tabled
from benchmarks.table import Row, at_most, show, write
from benchmarks.timing import heading, machine, seconds
from rolemap.formats.exporter import exporter_for, exporters, exporters_in
from rolemap.formats.handout import Handout, Options, View

_KNOWN = (*exporters(), *exporters_in("rolemap.ui.exporters"))
_TODAY = date(2026, 1, 5)
_WORKS, _PEOPLE = 200, 500
_GOAL = 2.0
_PAGE = Path(__file__).resolve().parents[1] / "docs" / "performance.md"

# Takes a finished file apart, and gives what writes the same content with the library alone.
Floor: TypeAlias = Callable[[bytes], Callable[[], object]]


def _delimited(delimiter: str) -> Floor:
    def take_apart(data: bytes) -> Callable[[], object]:
        text = data.decode("utf-8-sig")
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))

        def put_together() -> object:
            out = io.StringIO()
            csv.writer(out, delimiter=delimiter).writerows(lines)
            return out.getvalue().encode("utf-8-sig")

        return put_together

    return take_apart


def _json(data: bytes) -> Callable[[], object]:
    values = json.loads(data)
    return lambda: json.dumps(values, ensure_ascii=False).encode()


def _workbook(data: bytes) -> Callable[[], object]:
    import openpyxl
    from xlsxwriter.workbook import Workbook

    book = openpyxl.load_workbook(io.BytesIO(data))
    sheets = {
        name: [
            (cell.row - 1, cell.column - 1, cell.value, cell.comment and cell.comment.text)
            for row in book[name].iter_rows()
            for cell in row
            if cell.row and cell.column and (cell.value is not None or cell.comment)
        ]
        for name in book.sheetnames
    }

    def put_together() -> object:
        out = io.BytesIO()
        plain = Workbook(out, {"in_memory": True})
        for name, cells in sheets.items():
            sheet = plain.add_worksheet(name)
            for row, column, value, comment in cells:
                if isinstance(value, str):
                    sheet.write_string(row, column, value)
                elif isinstance(value, int | float):
                    sheet.write_number(row, column, value)
                if comment:
                    sheet.write_comment(row, column, comment, {})
        plain.close()
        return out.getvalue()

    return put_together


_BARE_PAGE = """<table>{% for row in rows %}<tr>{% for cell in row %}<td>{{ cell }}</td>{% endfor %}
</tr>{% endfor %}</table>"""


def _web_page(data: bytes) -> Callable[[], object]:
    from jinja2 import Environment

    # What stands in the cells, with a mark for each: reading HTML well is not what is measured.
    body = data.decode().partition("<tbody")[2]
    rows = [
        [cell.partition(">")[2] for cell in line.split("<t")[1:]] for line in body.split("<tr")[1:]
    ]
    page = Environment(autoescape=True).from_string(_BARE_PAGE)
    words = [[cell.partition("<")[0].strip() for cell in row] for row in rows]
    return lambda: page.render(rows=words).encode()


def _slides(data: bytes) -> Callable[[], object]:
    from pptx import Presentation
    from pptx.util import Inches

    tables = [
        [[cell.text for cell in row.cells] for row in shape.table.rows]
        for slide in Presentation(io.BytesIO(data)).slides
        for shape in cast("list[Any]", list(slide.shapes))
        if shape.has_table
    ]

    def put_together() -> object:
        deck = Presentation()
        for rows in tables:
            slide = deck.slides.add_slide(deck.slide_layouts[6])
            where = [Inches(1)] * 4
            table = slide.shapes.add_table(len(rows), len(rows[0]), *where).table
            for at, row in enumerate(rows):
                for place, words in enumerate(row):
                    if words:
                        table.cell(at, place).text = words
        out = io.BytesIO()
        deck.save(out)
        return out.getvalue()

    return put_together


@dataclass(frozen=True, slots=True)
class Export:
    """What is measured: a format, and its floor; `findings` as in `Options`.

    Attributes:
        runs: how often at the most; what takes long is not measured so often.
    """

    what: str
    view: View
    suffix: str
    floor: Floor | None
    findings: bool | None = None
    runs: int = 100


_EXPORTS = (
    Export("CSV", "matrix", ".csv", _delimited(",")),
    Export("TSV", "matrix", ".tsv", _delimited("\t")),
    Export("JSON", "matrix", ".json", _json),
    Export("Markdown (no library)", "matrix", ".md", None),
    Export("HTML", "matrix", ".html", _web_page, findings=False),
    Export("PPTX", "matrix", ".pptx", _slides, findings=False, runs=1),
    Export("PDF (no library but Qt)", "matrix", ".pdf", None, findings=False, runs=1),
    Export("XLSX, letters and people", "matrix", ".xlsx", _workbook, findings=False),
    Export("XLSX, with problems and comments", "matrix", ".xlsx", _workbook, findings=True),
)


def _row(one: Export, runs: int, *, filled: bool) -> Row:
    letters = _PEOPLE if filled else 30
    org = tabled(_WORKS, _PEOPLE, letters)
    handout = Handout(org, _TODAY, Options("person", findings=one.findings))
    _ = handout.matrix, handout.findings, handout.findings_about  # known beforehand
    exporter = exporter_for(Path(one.suffix), one.view, _KNOWN)
    data = exporter.write(handout)
    floor = one.floor(data) if one.floor else None
    ours, theirs = list[float](), list[float]()
    for _ in range(min(runs, one.runs)):
        ours += seconds(lambda: exporter.write(handout), 1)
        theirs += seconds(floor, 1) if floor else []
    spent = min(ours)
    if not theirs:
        return Row(one.what, f"{spent * 1e3:,.0f} ms")
    least = min(theirs)
    more = f" ({spent * 1e3:,.0f} / {least * 1e3:,.0f} ms)"
    return at_most(one.what, spent / least, _GOAL, " ×", more)


def _picture(suffix: str, runs: int) -> Row:
    """A map of 2,000 cards in 20 stages, with three letters each."""
    handout = Handout(mapped(20, 100), _TODAY)
    _ = handout.findings, handout.findings_about
    exporter = exporter_for(Path(suffix), "map", _KNOWN)
    spent = min(seconds(lambda: exporter.write(handout), runs))
    return at_most(f"map of 2,000 cards as {suffix[1:].upper()}", spent * 1e3, 500, " ms")


def _build(runs: int) -> Row:
    org = tabled(_WORKS, _PEOPLE, _PEOPLE)
    spent = seconds(lambda: Handout(org, _TODAY, Options("person")).matrix, runs)
    return Row("the matrix itself, before it is written", f"{min(spent) * 1e3:,.0f} ms")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument(
        "--write",
        type=Path,
        nargs="?",
        const=_PAGE,
        metavar="PAGE",
        help="put the tables into a page of the documentation",
    )
    wanted = parser.parse_args()
    heading("Exports")
    tables: list[tuple[str, list[Row]]] = []
    for filled in (True, False):
        cells = "a letter in every cell" if filled else "30 letters in each row"
        title = f"Row 8: a matrix of {_WORKS} × {_PEOPLE}, {cells}"
        rows = [_row(one, wanted.runs, filled=filled) for one in _EXPORTS]
        if filled:
            rows += [_build(wanted.runs), *(_picture(one, wanted.runs) for one in (".svg", ".pdf"))]
        show(title, rows)
        tables.append((title, rows))
    if wanted.write:
        words = (
            f"Measured by `benchmarks/export.py` on {machine()}. Each figure is the time to write "
            "the file against that of the library alone with the same content and no looks "
            "(in brackets both), each the best of several runs. What is found is known beforehand."
        )
        write(wanted.write, "Exports", words, tables)


if __name__ == "__main__":
    main()
