"""Reads the sheets of a workbook. Only this module may import python_calamine.

Of .xlsx and .xlsm it is known beforehand what they will take; .xls and .ods of others are for a
process that may be killed.
"""

import datetime as dt
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from rolemap.formats.importing.grid import MOST_CELLS, Grid, Row
from rolemap.formats.importing.grid_size import check_size, too_large
from rolemap.formats.importing.remark import Remark, inside
from rolemap.formats.importing.sheet_cells import (
    errors,
    lengths_of_words,
    says_too_much,
    takes_too_much,
    uncalculated,
)
from rolemap.formats.importing.workbook_parts import Parts, check_parts, damaged, sheet_parts
from rolemap.model.text import text

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_Value: TypeAlias = "int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta"
_Range: TypeAlias = tuple[tuple[int, int], tuple[int, int]]
_MOST_REMARKS = 20


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook, and whether the program that it is from hides it."""

    grid: Grid
    is_hidden: bool


def workbook_sheets(parts: Parts) -> Iterator[Sheet]:
    """The sheets of a workbook that hold anything, or cannot be read, in its order.

    Raises:
        RoleMapError: it is too large, damaged, or locked.
    """
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    check_parts(parts)
    book = _opened(parts.name, parts.data)
    xmls = sheet_parts(parts)
    words = lengths_of_words(parts.unpacked("xl/sharedStrings.xml"))
    if len(words) > MOST_CELLS:
        raise too_large(detail=f"{len(words)} shared words")
    left = MOST_CELLS
    used = [one for one in xmls.values() if one]
    if len(set(used)) < len(used):
        raise damaged(parts.name, "two sheets of one part")
    for known in book.sheets_metadata:
        part = xmls.get(known.name, "")
        if known.typ != SheetTypeEnum.WorkSheet:
            continue
        xml = parts.unpacked(part)
        if not xml:
            grid = Grid(known.name, (), lettered=True, remarks=(_missing(known.name),))
        elif takes_too_much(xml) or says_too_much(xml, words):
            grid = Grid(known.name, (), lettered=True, remarks=(_too_far(known.name),))
        else:
            grid = _grid(known.name, _loaded(parts.name, book, known.name))
            grid = replace(grid, remarks=(*grid.remarks, *_unread(known.name, xml)))
        left -= sum(map(len, grid.rows))
        if left < 0:
            raise too_large(detail="sheets in all")
        if grid.rows or grid.remarks:
            yield Sheet(grid, is_hidden=known.visible != SheetVisibleEnum.Visible)


def other_sheets(name: str, data: bytes) -> Iterator[Sheet]:
    """The sheets of an .xls or .ods workbook that hold anything, in its order.

    Args:
        name: the file's name, for messages.
        data: its bytes; an .ods has been through `check_parts`.

    Raises:
        RoleMapError: it is too large or damaged.
    """
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    book = _opened(name, data)
    left = MOST_CELLS
    for known in book.sheets_metadata:
        if known.typ == SheetTypeEnum.WorkSheet:
            grid = _grid(known.name, _loaded(name, book, known.name))
            left -= sum(map(len, grid.rows))
            if left < 0:
                raise too_large(detail="sheets in all")
            if grid.rows:
                yield Sheet(grid, is_hidden=known.visible != SheetVisibleEnum.Visible)


def _opened(name: str, data: bytes) -> "CalamineWorkbook":
    from python_calamine import CalamineWorkbook

    with _refused(name):
        return CalamineWorkbook.from_filelike(BytesIO(data))


def _loaded(name: str, book: "CalamineWorkbook", sheet: str) -> "CalamineSheet":
    with _refused(name):
        return book.get_sheet_by_name(sheet)


@contextmanager
def _refused(name: str) -> Generator[None]:
    """Say in our words what the reader of workbooks could not do."""
    from python_calamine import CalamineError

    try:
        yield
    except (CalamineError, ValueError, OSError) as error:
        raise damaged(name, type(error).__name__) from None
    except BaseException as error:
        # What the reader did not foresee has no name to catch it by, and is no Exception.
        if type(error).__name__ == "PanicException":
            raise damaged(name, "panic") from None
        raise


def _grid(name: str, sheet: "CalamineSheet") -> Grid:
    top, left = sheet.start or (0, 0)
    check_size(1, 1, sheet.height * sheet.width)
    before = ("",) * left
    rows = [(*before, *map(_words, row)) for row in sheet.to_python(skip_empty_area=True)]
    check_size(len(rows), max(map(len, rows), default=0), sum(map(len, rows)))
    rows = [row if any(row) else () for row in rows]
    while rows and not rows[-1]:
        del rows[-1]
    merged = _fill(rows, top, sheet.merged_cell_ranges or [])
    return Grid(name, tuple(rows), lettered=True, first=top + 1, merged=frozenset(merged))


def _words(value: _Value) -> str:
    """What a cell says, as a spreadsheet shows it; days are written as in ISO 8601."""
    if isinstance(value, str):
        return value.strip()
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case int():
            return str(value)
        case float():
            return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"
        case dt.datetime() if value.time() == dt.time():
            return value.date().isoformat()
        case dt.datetime():
            return value.isoformat(" ", "minutes" if not value.second else "seconds")
        case dt.time():
            return value.isoformat("minutes" if not value.second else "seconds")
        case dt.timedelta():
            minutes = round(value.total_seconds() / 60)
            return f"{minutes // 60}:{minutes % 60:02}"
        case _:
            return value.isoformat()


def _fill(rows: list[Row], top: int, ranges: list[_Range]) -> set[tuple[int, int]]:
    """Repeat the words of merged cells in all cells that they cover; says which these are."""
    filled: set[tuple[int, int]] = set()
    work = MOST_CELLS
    for (first, left), (bottom, end) in ranges:
        row, last = first - top, min(bottom - top, len(rows) - 1)
        if not 0 <= row <= last or left >= len(rows[row]) or not rows[row][left]:
            continue
        right = min(end, max(map(len, rows[row : last + 1])) - 1)
        work -= (last - row + 1) * (right - left + 1)
        if work < 0:
            break
        words = rows[row][left]
        for at in range(row, last + 1):
            cells = list(rows[at]) + [""] * (right + 1 - len(rows[at]))
            for column in range(left, right + 1):
                if (at, column) != (row, left) and not cells[column]:
                    cells[column] = words
                    filled.add((at, column))
            rows[at] = tuple(cells)
    return filled


def _missing(name: str) -> Remark:
    return Remark(name, text("The sheet is named in the file, but not in it."))


def _too_far(name: str) -> Remark:
    return Remark(
        name,
        text(
            "The sheet reaches too far to be read; delete what stands far from its table, and "
            "save it again."
        ),
    )


def _unread(name: str, xml: bytes) -> Iterator[Remark]:
    """What stands in a sheet but has no words that could be read."""
    for found in (_errors(name, xml), _uncalculated(name, xml)):
        yield from islice(found, _MOST_REMARKS)
        more = sum(1 for _ in found)
        if more:
            yield Remark(name, text("The same is so in {more} more cells.", more=str(more)))


def _errors(name: str, xml: bytes) -> Iterator[Remark]:
    for place, error in errors(xml):
        message = text("This cell holds the error {error}; it was read as empty.", error=error)
        yield Remark(inside(name, place), message)


def _uncalculated(name: str, xml: bytes) -> Iterator[Remark]:
    message = text(
        "This cell holds a formula without a result, and was read as empty; open the workbook in "
        "a spreadsheet program and save it, so that it is calculated."
    )
    for place in uncalculated(xml):
        yield Remark(inside(name, place), message)
