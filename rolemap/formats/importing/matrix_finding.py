"""Finds the matrices in a sheet: where their headings, labels and letters stand.

A heading is a row whose words stand above letters. Tables stand side by side where an empty column
is between them and the right one has labels of its own, and below each other where there is a new
heading.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rolemap.formats.importing.area import Area
from rolemap.formats.importing.columns import heading_key
from rolemap.formats.importing.kinds import EMPTY, LETTER, MARK, NOTHING, WORDS, Kinds
from rolemap.formats.importing.legend import Legend
from rolemap.formats.importing.table_words import STAGE_KEYS, WORK_KEYS, corner_of

_MOST_HEADING_ROWS = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A matrix in an area.

    Attributes:
        heading: the row of the headings.
        above: the rows right above and below the heading that belong to it but are not it.
        titles: the rows above that, each with what may be a title.
        body: the rows of the table, some of which may be empty.
        columns: the columns that it has.
    """

    heading: int
    above: tuple[int, ...]
    titles: tuple[int, ...]
    body: tuple[int, ...]
    columns: tuple[int, ...]


def find(area: Area, kinds: Kinds, heading: int | None = None) -> tuple[Found, ...]:
    """The matrices of an area, from the left, then from the top.

    Args:
        area: the area.
        kinds: what its cells hold.
        heading: the row of the only headings that are to be read; None to look for them.
    """
    return tuple(
        found
        for columns in _strips(kinds, area.width)
        for found in _in_strip(area, kinds, columns, heading)
    )


def _strips(kinds: Kinds, width: int) -> list[tuple[int, ...]]:
    """The columns of tables that stand side by side."""
    used = [any(row[column] for row in kinds.rows) for column in range(width)]
    strips: list[list[int]] = []
    for column in range(width):
        if not used[column]:
            continue
        if column and used[column - 1] and strips:
            strips[-1].append(column)
        else:
            strips.append([column])
    joined: list[list[int]] = []
    for strip in strips:
        if joined and not (_is_table(kinds, strip) and _is_table(kinds, joined[-1])):
            joined[-1] += strip
        else:
            joined.append(strip)
    return [tuple(one) for one in joined]


def _is_table(kinds: Kinds, strip: Sequence[int]) -> bool:
    """Whether columns have letters, and words before them in the same rows."""
    for row in kinds.rows:
        there = [row[column] for column in strip]
        first = next((kind for kind in there if kind), EMPTY)
        if first in (WORDS, MARK) and LETTER in there:
            return True
    return False


@dataclass(slots=True)
class _Line:
    """What a row has: words, letters, and words or letters that stand above letters."""

    words: int = 0
    letters: int = 0
    above: int = 0
    letters_above: int = 0


def _lines(kinds: Kinds, columns: Sequence[int]) -> list[_Line]:
    below = dict.fromkeys(columns, EMPTY)
    lines: list[_Line] = []
    for row in reversed(kinds.rows):
        line = _Line()
        for column in columns:
            kind = row[column]
            if kind in (EMPTY, NOTHING):
                continue
            line.words += kind != LETTER
            line.letters += kind == LETTER
            line.above += kind != LETTER and below[column] == LETTER
            line.letters_above += kind == LETTER and below[column] == LETTER
            below[column] = kind
        lines.append(line)
    return lines[::-1]


def _in_strip(
    area: Area, kinds: Kinds, columns: tuple[int, ...], heading: int | None
) -> Iterator[Found]:
    lines = _lines(kinds, columns)
    starts = [heading] if heading is not None else list(_headings(area, kinds, columns, lines))
    if any(start >= len(lines) for start in starts):
        return
    heads = [
        _head(area, kinds, columns, lines, (start, heading, one))
        for one, start in enumerate(starts)
    ]
    for number, (best, group, titles) in enumerate(heads):
        end = (
            min((*heads[number + 1][1], *heads[number + 1][2]))
            if number + 1 < len(heads)
            else (len(lines))
        )
        below = range(max(group) + 1, end)
        lettered = [row for row in below if lines[row].letters]
        if not lettered and heading is None:
            continue
        last = _last(lines, lettered[-1] if lettered else max(group), end)
        body = tuple(range(max(group) + 1, last + 1))
        above = tuple(row for row in group if row != best)
        yield Found(best, above, titles, body, columns)


def _last(lines: Sequence[_Line], lettered: int, end: int) -> int:
    """The last row of a table: after the last letters, as long as no row is empty."""
    last = lettered
    while last + 1 < end and lines[last + 1].words:
        last += 1
    return last


def _headings(
    area: Area, kinds: Kinds, columns: Sequence[int], lines: Sequence[_Line]
) -> Iterator[int]:
    """The rows whose words stand right above letters, as headings do."""
    before: set[str] = set()
    for row, line in enumerate(lines):
        if not line.above and not line.letters_above:
            continue
        words = [area.cell(row, one) for one in columns if kinds.rows[row][one] > NOTHING]
        known = bool(words) and corner_of(words[0]) != ""
        if not before:
            good = line.above >= 1 and line.letters <= line.above
            good = good or (known and line.letters == line.letters_above)
        else:
            again = before & set(map(heading_key, words))
            parted = row == 0 or lines[row - 1].words + lines[row - 1].letters <= 1
            new = line.above > 1 and not line.letters and len(set(words)) == len(words) and parted
            good = new or (known and line.above > 0 and not line.letters)
            good = good or len(again) * 2 > len(words)
        if good:
            before = set(map(heading_key, words))
            yield row


def _head(
    area: Area,
    kinds: Kinds,
    columns: Sequence[int],
    lines: Sequence[_Line],
    asked: tuple[int, int | None, int],
) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    """The row of the headings, all rows that belong to it, and the titles above."""
    start, said, number = asked
    group = [start]
    while group[0] and len(group) < _MOST_HEADING_ROWS:
        line = lines[group[0] - 1]
        if line.words < 2 or line.letters:
            break
        group.insert(0, group[0] - 1)
    titles = _titles(lines, group[0] - 1, first=number == 0)
    if said is not None:
        return said, tuple(group), tuple(titles)
    over = [
        one
        for one in columns
        if kinds.rows[start][one] > NOTHING and _is_above_letter(kinds, start, one)
    ]

    def fit(row: int) -> tuple[int, bool, int, int]:
        named = {area.cell(row, one) for one in over if kinds.rows[row][one] > NOTHING}
        first = next((area.cell(row, one) for one in columns if kinds.rows[row][one]), "")
        key = heading_key(first)
        return len(named), key in WORK_KEYS, -(key in STAGE_KEYS), lines[row].words

    return max(group, key=fit), tuple(group), tuple(titles)


def _titles(lines: Sequence[_Line], row: int, *, first: bool) -> list[int]:
    """The rows that speak of the table below; of a second table, only one right above it."""
    titles: list[int] = []
    while row >= 0 and not lines[row].letters:
        if lines[row].words:
            titles.insert(0, row)
            if not first:
                alone = lines[row].words == 1 and not (row and lines[row - 1].words > 1)
                return titles if alone else []
        elif titles or not first:
            break
        row -= 1
    return titles


def _is_above_letter(kinds: Kinds, row: int, column: int) -> bool:
    below = (kinds.rows[one][column] for one in range(row + 1, len(kinds.rows)))
    return next((kind for kind in below if kind not in (EMPTY, NOTHING)), EMPTY) == LETTER


def find_empty(area: Area, legend: Legend) -> Found | None:
    """A table with headings of stages and of work, but without any letters yet."""
    for row in range(min(area.height, 30)):
        keys = [heading_key(area.cell(row, column)) for column in range(area.width)]
        if {"stage", "responsibility"} <= set(keys):
            body = tuple(range(row + 1, area.height))
            if all(one not in legend.cells for one in ((row, 0), (row, 1))):
                return Found(row, (), (), body, tuple(range(area.width)))
    return None
