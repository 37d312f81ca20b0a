"""The sheet with the matrix: letters in the colours of the window, and what they mean below."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolemap.formats.inks import tone_for
from rolemap.formats.matrix import PROBLEMS, RESPONSIBILITY, STAGE, Group, Row
from rolemap.formats.problems import in_brief
from rolemap.formats.sheets import remarks
from rolemap.formats.sheets.book import (
    INK,
    LINE,
    STATES,
    STRONG_LINE,
    WEAK,
    Book,
    height,
    wide,
    words,
)
from rolemap.model.ids import Id

if TYPE_CHECKING:
    from xlsxwriter.format import Format

_FIRST = 2  # stage and responsibility stand before the parties
_FEW = 8  # so many headings fit side by side without being turned
_COLUMNS_A_PAGE = 40  # more across one page cannot be read any more
_PROBLEMS_WIDTHS = 14, 50  # at the least and at the most


def add_matrix(book: Book) -> None:
    """Add the sheet "Matrix".

    Raises:
        DoesNotFit: no sheet holds so much.
        Cancelled: somebody no longer wants it.
    """
    _MatrixSheet(book).write()


class _MatrixSheet:
    def __init__(self, book: Book) -> None:
        self._book = book
        self._handout = book.handout
        self._table = book.handout.matrix
        self._told = book.handout.with_findings(usual=True)
        self._rows = sum(max(1, len(group.rows)) for group in self._table.groups)
        self._columns = _FIRST + len(self._table.columns) + self._told
        self._remarks = remarks.LetterRemarks(book.handout) if self._told else None
        self._place = {one.id: _FIRST + at for at, one in enumerate(self._table.columns)}
        # What stands in a cell with these letters, and how it looks.
        self._cells: dict[tuple[str, ...], tuple[str, Format]] = {}

    def _look_of(self, letter: str) -> "Format":
        known = self._table.scheme.find(letter)
        colours = tone_for(known.sense if known else "")
        centred = {"align": "center", "valign": "vcenter", "bold": True}
        return self._book.cell(font_color=colours.letter, bg_color=colours.fill, **centred)

    def write(self) -> None:
        legend = 1 + len(self._table.scheme.letters)
        self._sheet = self._book.sheet("Matrix", 1 + self._rows + 1 + legend, self._columns)
        self._set_up()
        self._head()
        at = 1
        for number, group in enumerate(self._table.groups):
            self._book.progress(number / len(self._table.groups))
            self._group(at, group)
            at += max(1, len(group.rows))
        self._lines()
        self._legend(at + 1)

    def _set_up(self) -> None:
        sheet, table = self._sheet, self._table
        sheet.freeze_panes(1, _FIRST)
        sheet.repeat_columns(0, _FIRST - 1)
        sheet.fit_to_pages(max(1, -(-len(table.columns) // _COLUMNS_A_PAGE)), 0)
        sheet.autofilter(0, 0, self._rows, self._columns - 1)
        stages = [group.name for group in table.groups]
        works = [row.name for group in table.groups for row in group.rows]
        told = [self._told_of(subject) for subject in self._subjects()] if self._told else []
        self._widths = (
            _width(stages, 12, 24),
            _width(works, 20, 44),
            _width(told, *_PROBLEMS_WIDTHS),
        )
        for place, width in enumerate(self._widths[:_FIRST]):
            sheet.set_column(place, place, width)
        if table.columns:
            wide = 14 if self._across else 6
            sheet.set_column(_FIRST, _FIRST + len(table.columns) - 1, wide)
        if self._told:
            sheet.set_column(self._columns - 1, self._columns - 1, self._widths[-1])

    @property
    def _across(self) -> bool:
        """Whether the headings of the parties run across."""
        return len(self._table.columns) <= _FEW

    def _head(self) -> None:
        sheet, book, columns = self._sheet, self._book, self._table.columns
        beside = book.head(indent=1)
        party = (
            book.head(align="center") if self._across else book.head(rotation=90, align="center")
        )
        longest = max((len(one.heading) for one in columns), default=0)
        # Room for the button of the filter below a heading that is turned.
        sheet.set_row_pixels(0, 54 if self._across else min(220, 44 + 7 * longest))
        sheet.write_string(0, 0, STAGE, beside)
        sheet.write_string(0, 1, RESPONSIBILITY, beside)
        for column in columns:
            sheet.write_string(0, self._place[column.id], words(column.heading), party)
            if self._told:
                about = self._handout.findings_about.get(column.id, ())
                remarks.put(sheet, 0, self._place[column.id], remarks.of_findings(about))
        if self._told:
            sheet.write_string(0, self._columns - 1, PROBLEMS, beside)

    def _group(self, at: int, group: Group) -> None:
        rows = [(row.id, row.name) for row in group.rows] or [(group.id, "")]
        stage = self._book.cell(font_color=WEAK, text_wrap=True, valign="vcenter")
        work = self._book.cell(text_wrap=True, valign="vcenter")
        for number, (subject, name) in enumerate(rows, at):
            stage_words, work_words = words(group.name), words(name)
            self._sheet.write_string(number, 0, stage_words, stage)
            self._sheet.write_string(number, 1, work_words, work)
            problems = self._problems(number, subject)
            told = (stage_words, work_words, problems)
            self._sheet.set_row_pixels(number, height(zip(told, self._widths, strict=True)))
        for number, row in enumerate(group.rows, at):
            self._letters_of(number, row)
        if self._told:
            about = self._handout.findings_about.get(group.id, ())
            remarks.put(self._sheet, at, 0, remarks.of_findings(about))

    def _letters_of(self, at: int, row: Row) -> None:
        write, known = self._sheet.write_string, self._cells
        for column, letters in row.held.items():
            if letters not in known:
                known[letters] = words("/".join(letters)), self._look_of(letters[0])
            write(at, self._place[column], *known[letters])
        if self._remarks is not None:
            about = self._handout.findings_about.get(row.id, ())
            remarks.put(self._sheet, at, 1, remarks.of_findings(about))
            for column, lines in self._remarks.on(row.id).items():
                if column in row.held:
                    remarks.put(self._sheet, at, self._place[column], lines)

    def _subjects(self) -> Iterator[Id]:
        """What each row is about: a responsibility, or a stage without any."""
        for group in self._table.groups:
            yield from [row.id for row in group.rows] or [group.id]

    def _told_of(self, subject: Id) -> str:
        return words(in_brief(self._handout.findings_about.get(subject, ()), "\n"))

    def _problems(self, at: int, subject: Id) -> str:
        """Tell what is found about a row, in brief; what is told."""
        told = self._told_of(subject) if self._told else ""
        if told:
            found = self._handout.findings_about[subject]
            ink, _ = STATES[min(found, key=lambda one: one.severity.order).severity.value]
            look = self._book.cell(font_color=ink, text_wrap=True, valign="vcenter")
            self._sheet.write_string(at, self._columns - 1, told, look)
        return told

    def _lines(self) -> None:
        """Lines around every cell, and where another stage begins.

        As rules of the sheet: cells without a letter need not be written, and a stage begins where
        it does after the rows were sorted, too.
        """
        sheet, last = self._sheet, (self._rows, self._columns - 1)
        if not self._rows:
            return
        around: dict[str, object] = {
            f"{side}{what}": value
            for side in ("left", "right", "top", "bottom")
            for what, value in (("", 1), ("_color", LINE))
        }
        above = {**around, "top_color": STRONG_LINE}
        begins = "=$A2<>$A1"
        # Where two rules are about the same, some programs obey the first one only.
        for area, criteria, look in (
            ((1, 0, self._rows, 0), begins, {**above, "bold": True, "font_color": INK}),
            ((1, 0, self._rows, 0), "=TRUE", around),
            ((1, 1, *last), begins, above),
            ((1, 1, *last), "=TRUE", around),
        ):
            rule = {"type": "formula", "criteria": criteria, "format": self._book.overlay(**look)}
            sheet.conditional_format(*area, rule)

    def _legend(self, at: int) -> None:
        sheet = self._sheet
        sheet.write_string(at, 0, "Letters", self._book.style(bold=True, indent=1))
        for number, known in enumerate(self._table.scheme.letters, at + 1):
            sheet.write_string(number, 0, known.letter, self._look_of(known.letter))
            told = f"{known.name}: {known.meaning}"
            sheet.write_string(number, 1, told, self._book.style(indent=1, valign="vcenter"))
            sheet.set_row_pixels(number, height([]))


def _width(names: list[str], least: int, most: int) -> int:
    """A width for the longest of the names, in characters."""
    longest = max((wide(line) for name in names for line in name.split("\n")), default=0)
    return max(least, min(most, longest + 3))
