"""The sheet with the people: their time, letters and stages."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rolemap.formats.matrix import PROBLEMS
from rolemap.formats.people import PersonLine, people_list
from rolemap.formats.problems import in_brief
from rolemap.formats.sheets.book import STATES, Book, height, wide, words

# Heading, and how narrow and how wide a column may be, of what stands before the letters.
_NAMES = (("Name", 14, 28), ("Title", 10, 28), ("Level", 9, 14), ("Teams", 9, 24))
_MORE_NAMES = (("Managers", 11, 24),)
_NUMBERS = (("Capacity", 11, 11), ("Planned", 11, 11), ("Load", 9, 9), ("On call", 10, 10))
_LETTERS = (13, 13)
_STAGES = ("Stages", 16, 36)
_PROBLEMS = (PROBLEMS, 24, 52)
_MARGIN = 4  # beside the longest word; the button of the filter needs as much


@dataclass(frozen=True, slots=True)
class _Cell:
    """What stands in a cell, and how it looks where it looks unlike others."""

    value: str | float
    look: dict[str, object] = field(default_factory=dict[str, object])

    @property
    def words(self) -> str:
        return words(self.value) if isinstance(self.value, str) else ""


def add_people(book: Book) -> None:
    """Add the sheet "People".

    Raises:
        DoesNotFit: no sheet holds so much.
        Cancelled: somebody no longer wants it.
    """
    found = people_list(book.handout, book.progress)
    told = book.handout.with_findings(usual=True)
    letters = [(letter, *_LETTERS) for letter in found.letters]
    heads = [*_NAMES, *_MORE_NAMES, *_NUMBERS, *letters, _STAGES, *([_PROBLEMS] if told else [])]
    rows = [_cells(book, line, told=told) for line in found.lines]
    widths = [_width(head, [row[place] for row in rows]) for place, head in enumerate(heads)]
    sheet = book.sheet("People", 1 + len(rows), len(heads))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(rows), len(heads) - 1)
    sheet.set_row_pixels(0, 48)
    names = len(_NAMES) + len(_MORE_NAMES)
    numbers = range(names, names + len(_NUMBERS) + len(letters))
    for place, (head, *_) in enumerate(heads):
        look = book.head(align="center") if place in numbers else book.head(indent=1)
        sheet.write_string(0, place, words(head), look)
        sheet.set_column(place, place, widths[place])
    for at, row in enumerate(rows, 1):
        for place, cell in enumerate(row):
            if isinstance(cell.value, str):
                sheet.write_string(at, place, cell.words, book.cell(text_wrap=True, **cell.look))
            else:
                sheet.write_number(at, place, cell.value, book.cell(align="center", **cell.look))
        told_here = ((cell.words, width) for cell, width in zip(row, widths, strict=True))
        sheet.set_row_pixels(at, height(told_here))


def _width(head: tuple[str, int, int], cells: Sequence[_Cell]) -> int:
    """A width for the longest line of a column, in characters."""
    _, least, most = head
    lines = (line for cell in cells for line in cell.words.split("\n"))
    return max(least, min(most, _MARGIN + max(map(wide, lines), default=0)))


def _cells(book: Book, line: PersonLine, *, told: bool) -> list[_Cell]:
    share: dict[str, object] = {"num_format": "0%"}
    most = book.handout.org.settings.limits.load
    over = {**share, "bold": True, "font_color": STATES["error"][0]}
    about = book.handout.findings_about if told else {}
    load = _Cell("", {"align": "center"})
    if line.ratio is not None:
        load = _Cell(line.ratio, over if line.ratio > most else share)
    return [
        _Cell(line.name, {"bold": True}),
        _Cell(line.title),
        _Cell(line.level),
        _Cell("\n".join(line.teams)),
        _Cell("\n".join(line.managers)),
        _Cell(line.capacity, {"num_format": "0.00"}),
        _Cell(line.planned, {"num_format": "0.00"}),
        load,
        _Cell(line.on_call, {"num_format": "0%;;"}),
        # Nothing is seen of a nought: most of them would only be in the way.
        *(_Cell(held, {"num_format": "0;;"}) for held in line.letters),
        _Cell(", ".join(line.stages)),
        *([_Cell(in_brief(about.get(line.id, ()), "\n"))] if told else []),
    ]
