"""A workbook as XLSX, the same bytes each time: no author, no path, and a creation date of its own.

Words are written as words only: nothing in them is taken for a formula, a number or a link.
XlsxWriter is imported when a workbook is made.
"""

import io
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from rolemap.formats.handout import DoesNotFit, Handout
from rolemap.formats.progress import part_of
from rolemap.formats.visible import visible
from rolemap.model.text import text

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

# What XLSX holds at the most (Microsoft, "Excel specifications and limits"); a character is a unit
# of UTF-16.
MOST_COLUMNS, MOST_ROWS, MOST_CHARACTERS = 16_384, 1_048_576, 32_767

INK, WEAK, LINE, STRONG_LINE, HEAD = "#1B1F24", "#5B6470", "#D3DAE3", "#7B8696", "#EEF1F5"
# Ink and ground of what is found, by how bad it is.
STATES = {
    "error": ("#B3201F", "#FDF0F0"),
    "warning": ("#7A4E00", "#FFF8EA"),
    "info": ("#4A535F", "#F4F6F8"),
    "accepted": ("#256B2A", "#EFF8F0"),
}

_COMMON = {"align": "left", "valign": "top", "font_color": INK}
_CENTRED = {**_COMMON, "border": 1, "border_color": LINE}
_TABLE = {**_CENTRED, "indent": 1}
_HEADING = {
    **_CENTRED,
    "bold": True,
    "bg_color": HEAD,
    "text_wrap": True,
    "bottom": 2,
    "bottom_color": STRONG_LINE,
    "valign": "vcenter",
}
_PAPERS = {"A4": 9, "Letter": 1}
_BIRTH = datetime(2000, 1, 1)  # a fixed day: a clock would change the bytes
_LINE_PIXELS, _ROOM_PIXELS, _TALLEST_PIXELS = 20, 4, 540
_NARROW = 1.08  # widths count digits, and letters are a little narrower
_LONGEST_TITLE = 100  # a header or footer of a page has 255 characters


class Book:
    """A workbook that is being written.

    Attributes:
        handout: what stands in it.
        progress: is told how much of the sheet that is being written is done, from 0 to 1.
    """

    def __init__(self, handout: Handout) -> None:
        from xlsxwriter.workbook import Workbook

        self.handout = handout
        self._out = io.BytesIO()
        never = {
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        self._book = Workbook(self._out, {"in_memory": True, **never})
        self._book.set_properties({"author": "", "created": _BIRTH})
        self.progress = handout.progress
        self._looks: dict[tuple[object, ...], Format] = {}

    def style(self, **properties: object) -> "Format":
        """The look of a cell, in the words of XlsxWriter, on top of what all cells have in common.

        Cells that look the same share it: a workbook can hold 64,000 looks.
        """
        return self._look("cell", _COMMON, properties)

    def overlay(self, **properties: object) -> "Format":
        """What a rule of a sheet changes about cells; nothing but that."""
        return self._book.add_format(properties)

    def cell(self, **properties: object) -> "Format":
        """The look of a cell of a table: as `style`, within thin lines and a little off them."""
        return self._look("table", _CENTRED if "align" in properties else _TABLE, properties)

    def head(self, **properties: object) -> "Format":
        """The look of what heads a column."""
        return self._look("head", _HEADING, properties)

    def _look(
        self, kind: str, usual: Mapping[str, object], properties: Mapping[str, object]
    ) -> "Format":
        key = (kind, *properties.items())
        if key not in self._looks:
            self._looks[key] = self._book.add_format({**usual, **properties})
        return self._looks[key]

    def sheet(self, name: str, rows: int, columns: int) -> "Worksheet":
        """A new sheet for a table of so many rows and columns, the first of them the heading.

        Raises:
            DoesNotFit: no sheet has so many.
        """
        _check_size(rows, columns)
        sheet = self._book.add_worksheet(name)
        sheet.hide_gridlines(2)
        sheet.freeze_panes(1, 0)
        sheet.set_landscape()
        sheet.set_paper(_PAPERS[self.handout.options.paper])
        sheet.set_margins(left=0.4, right=0.4, top=0.75, bottom=0.6)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        options = self.handout.options
        title = visible(self.handout.org.settings.name)[:_LONGEST_TITLE].replace("&", "&&")
        day = options.dated.isoformat() if options.dated else ""
        sheet.set_header(f"&L&B{title}&C{name}&R{day}")
        sheet.set_footer("&RPage &P of &N")
        return sheet

    def part(self, start: float, end: float) -> None:
        """The sheets that follow are the part of the work between these fractions."""
        self.progress = part_of(self.handout.progress, start, end)

    def data(self) -> bytes:
        """The finished file."""
        self.progress(1)
        self._book.close()
        self.handout.progress(1)
        return self._out.getvalue()


def words(value: str) -> str:
    """Words as a cell holds them; a line break stays one.

    Raises:
        DoesNotFit: no cell holds so many.
    """
    shown = visible(value, keep="\n")
    if len(shown) * 2 > MOST_CHARACTERS and _units(shown) > MOST_CHARACTERS:
        raise DoesNotFit(
            text(
                "A cell of a workbook holds {most} characters, and one has {found} here; "
                "export this as CSV.",
                most=MOST_CHARACTERS,
                found=_units(shown),
            )
        )
    return shown


def height(cells: Iterable[tuple[str, float]]) -> int:
    """How high a row has to be, in pixels, for its words.

    Not every program works this out by itself when it opens a file.

    Args:
        cells: what stands in the cells whose words are wrapped, and the width of each, in
            characters.
    """
    lines = max((_lines(value, width) for value, width in cells), default=1)
    return min(_TALLEST_PIXELS, lines * _LINE_PIXELS + _ROOM_PIXELS)


def _lines(value: str, width: float) -> int:
    room = max(1, int(width * _NARROW) - 1)
    return sum(1 + (wide(line) - 1) // room for line in value.split("\n"))


def wide(line: str) -> int:
    """How wide a line is, in characters: those of Chinese, Japanese and Korean count double."""
    if line.isascii():
        return len(line)
    return sum(2 if east_asian_width(one) in "WF" else 1 for one in line)


def _units(value: str) -> int:
    return len(value.encode("utf-16-le")) // 2


def _check_size(rows: int, columns: int) -> None:
    if columns > MOST_COLUMNS:
        raise DoesNotFit(
            text(
                "A workbook holds {most} columns, and this needs {found}; export it as CSV, by "
                "role, or one stage at a time.",
                most=MOST_COLUMNS,
                found=columns,
            )
        )
    if rows > MOST_ROWS:
        raise DoesNotFit(
            text(
                "A workbook holds {most} rows, and this needs {found}; export it as CSV, or one "
                "stage at a time.",
                most=MOST_ROWS,
                found=rows,
            )
        )
