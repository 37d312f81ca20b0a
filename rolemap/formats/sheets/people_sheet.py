"""The sheet with the people: their time, letters and stages."""

from rolemap.formats.matrix import PROBLEMS
from rolemap.formats.people import PersonLine, people_list
from rolemap.formats.sheets.book import STATES, Book, words

_BEFORE = (  # heading and width of what stands before the letters
    ("Name", 26),
    ("Title", 26),
    ("Level", 12),
    ("Teams", 20),
    ("Managers", 20),
    ("Capacity", 10),
    ("Planned", 10),
    ("Load", 9),
    ("On call", 9),
)
_WORDS = 5  # so many of them are words
_LETTER_WIDTH, _STAGES_WIDTH, _PROBLEMS_WIDTH = 13, 34, 46


def add_people(book: Book) -> None:
    """Add the sheet "People".

    Raises:
        DoesNotFit: no sheet holds so much.
        Cancelled: somebody no longer wants it.
    """
    found = people_list(book.handout)
    told = book.handout.with_findings(usual=True)
    heads = [
        *_BEFORE,
        *((letter, _LETTER_WIDTH) for letter in found.letters),
        ("Stages", _STAGES_WIDTH),
        *([(PROBLEMS, _PROBLEMS_WIDTH)] if told else []),
    ]
    sheet = book.sheet("People", 1 + len(found.lines), len(heads))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(found.lines), len(heads) - 1)
    sheet.set_row_pixels(0, 44)
    for place, (head, width) in enumerate(heads):
        number = _WORDS <= place < len(_BEFORE) + len(found.letters)
        sheet.write_string(0, place, words(head), book.head(align="center" if number else "left"))
        sheet.set_column(place, place, width)
    for row, line in enumerate(found.lines, 1):
        for place, (value, look) in enumerate(_cells(book, line, told=told)):
            if value is None or value == "":
                sheet.write_blank(row, place, None, book.cell(**look))
            elif isinstance(value, str):
                sheet.write_string(row, place, words(value), book.cell(**look))
            else:
                sheet.write_number(row, place, value, book.cell(**look))


def _cells(
    book: Book, line: PersonLine, *, told: bool
) -> list[tuple[str | float | None, dict[str, object]]]:
    """What stands in each cell, and how it looks where it looks unlike others."""
    wrapped: dict[str, object] = {"text_wrap": True}
    share: dict[str, object] = {"num_format": "0%", "align": "center"}
    number: dict[str, object] = {"num_format": "0.##", "align": "center"}
    count: dict[str, object] = {"num_format": "0", "align": "center"}
    over = line.ratio is None or line.ratio > book.handout.org.settings.limits.load
    too_much = {**share, "bold": True, "font_color": STATES["error"][0]} if over else share
    return [
        (line.name, {**wrapped, "bold": True}),
        (line.title, wrapped),
        (line.level, wrapped),
        ("\n".join(line.teams), wrapped),
        ("\n".join(line.managers), wrapped),
        (line.capacity, number),
        (line.planned, number),
        (line.ratio, too_much),
        (line.on_call or None, share),
        *((held or None, count) for held in line.letters),
        ("\n".join(line.stages), wrapped),
        *([(line.problems.replace("; ", "\n"), wrapped)] if told else []),
    ]
