"""The sheet with everything that is found, worst first, accepted last."""

from rolemap.formats.problems import Problem, problem
from rolemap.formats.sheets.book import STATES, Book, height, words

_HEADS = (
    ("Severity", 11),
    ("Code", 9),
    ("Problem", 36),
    ("About", 22),
    ("Evidence", 36),
    ("What to do", 46),
    ("Source", 30),
    ("Accepted because", 22),
)
# So many are written between two looks at whether somebody still wants them.
_AT_ONCE = 500


def add_findings(book: Book) -> None:
    """Add the sheet "Findings".

    Raises:
        DoesNotFit: no sheet holds so much.
        Cancelled: somebody no longer wants it.
    """
    handout = book.handout
    sheet = book.sheet("Findings", 1 + len(handout.findings), len(_HEADS))
    sheet.autofilter(0, 0, len(handout.findings), len(_HEADS) - 1)
    sheet.set_row_pixels(0, 30)
    for place, (head, width) in enumerate(_HEADS):
        sheet.write_string(0, place, head, book.head(indent=1))
        sheet.set_column(place, place, width)
    wrapped = book.cell(text_wrap=True)
    for row, finding in enumerate(handout.findings, 1):
        if row % _AT_ONCE == 0:
            book.progress(row / len(handout.findings))
        one = problem(handout, finding)
        ink, ground = STATES[one.state]
        mark = book.cell(font_color=ink, bg_color=ground, bold=True)
        cells = [words(value) for value in _cells(one)]
        for place, value in enumerate(cells):
            sheet.write_string(row, place, value, wrapped if place else mark)
        widths = (width for _, width in _HEADS)
        sheet.set_row_pixels(row, height(zip(cells, widths, strict=True)))


def _cells(one: Problem) -> tuple[str, ...]:
    return (
        one.state,
        one.code,
        one.what,
        "\n".join(one.about),
        "\n".join(one.evidence),
        one.advice,
        one.source,
        one.accepted,
    )
