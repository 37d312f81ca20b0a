"""A stage: a column with its cards below each other, or a band with its cards side by side."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rolemap.formats.drawing.card import (
    CARD_WIDTH,
    GAP,
    Laid,
    NoteLines,
    Pens,
    draw_card,
    draw_notes,
    lay_card,
    lay_notes,
)
from rolemap.formats.drawing.content import Contents
from rolemap.formats.drawing.marks import Box, Mark, Words
from rolemap.formats.drawing.script import readable
from rolemap.formats.inks import LINE, LINE_STRONG, PANEL, SURFACE, TEXT, TEXT_WEAK
from rolemap.model.records import Responsibility, Stage

WIDTH = CARD_WIDTH + 2 * GAP
_PAD = 18.0
_TOP = 11.0  # from the upper edge to the name
_BAR = 4.0
_RADIUS = 10.0
_LEAST_BODY = 48.0
_HEAD_LINES = 3


class Column(NamedTuple):
    """A stage laid out.

    Attributes:
        lines: its name, wrapped.
        head: how high the band for the name has to be.
        body: how high what is below it has to be, in a column.
    """

    stage: Stage
    lines: tuple[str, ...]
    notes: NoteLines
    cards: tuple[Laid, ...]
    head: float
    body: float


def lay_column(
    stage: Stage, works: Sequence[Responsibility], contents: Contents, pens: Pens
) -> Column:
    """Lay a stage out as a column."""
    inside = WIDTH - 2 * _PAD
    lines = pens.head.wrap(readable(stage.name), inside, _HEAD_LINES)
    notes = lay_notes(contents.notes(stage.id), inside, pens)
    cards = tuple(lay_card(contents.card(one), pens) for one in works)
    head = 2 * _TOP + max(1, len(lines)) * pens.head.line + notes.height
    body = sum(card.height + GAP for card in cards) + GAP
    return Column(stage, lines, notes, cards, head, max(body, _LEAST_BODY))


def arrow_height(pens: Pens) -> float:
    """How far below the top of the columns arrows between neighbours run: beside the names."""
    return _TOP + pens.head.line / 2


def draw_column(
    column: Column, x: float, y: float, head: float, body: float, pens: Pens
) -> Iterator[Mark]:
    """The column with its corner at a point; all columns have the same `head` and `body`."""
    yield from _paper(x, y, WIDTH, head + body, head)
    yield from _draw_head(column, x, y, pens)
    top = y + head + GAP
    for card in column.cards:
        yield draw_card(card, x + GAP, top, pens)
        top += card.height + GAP
    if not column.cards:
        yield _nothing(x + _PAD, top, pens)


def draw_band(
    column: Column, passed: str, x: float, y: float, width: float, pens: Pens
) -> tuple[list[Mark], float]:
    """A stage across all others, its cards side by side.

    Args:
        column: the stage.
        passed: from and to which stages work is handed, in words: arrows would cross the columns.
        x: of its corner, as `y`.
        y: of its corner.
        width: of the band.
        pens: how it is written.

    Returns:
        The marks, and where they end.
    """
    small = pens.small
    lines = small.wrap(passed, width - 2 * _PAD) if passed else ()
    head = column.head + len(lines) * small.line
    rows = list(_rows(column.cards, width))
    body = sum(max(card.height for card in row) + GAP for row in rows) + GAP
    body = max(body, _LEAST_BODY)
    marks = [*_paper(x, y, width, head + body, head, across=True)]
    marks += _draw_head(column, x, y + 2, pens)
    base = y + column.head + small.above - _TOP + 2
    for line in lines:
        marks.append(Words(x + _PAD, base, line, small.size, TEXT_WEAK))
        base += small.line
    top = y + head + GAP
    for row in rows:
        for at, card in enumerate(row):
            marks.append(draw_card(card, x + GAP + at * (CARD_WIDTH + GAP), top, pens))
        top += max(card.height for card in row) + GAP
    if not rows:
        marks.append(_nothing(x + _PAD, top, pens))
    return marks, y + head + body


def _draw_head(column: Column, x: float, y: float, pens: Pens) -> Iterator[Mark]:
    script = pens.head
    y += _TOP
    for line in column.lines:
        yield Words(x + _PAD, y + script.above, line, script.size, TEXT, True)
        y += script.line
    yield from draw_notes(column.notes, x + _PAD, y + 2, pens)


def _nothing(x: float, y: float, pens: Pens) -> Words:
    script = pens.small
    return Words(x, y + 4 + script.above, "No responsibility yet", script.size, TEXT_WEAK)


def _rows(cards: Sequence[Laid], width: float) -> Iterator[Sequence[Laid]]:
    """The cards of a band, as many in a row as fit."""
    each = max(1, int((width - GAP) // (CARD_WIDTH + GAP)))
    for start in range(0, len(cards), each):
        yield cards[start : start + each]


def _paper(
    x: float, y: float, width: float, height: float, head: float, *, across: bool = False
) -> Iterator[Mark]:
    """The ground of a stage with the band for its name; `across` has a bar above it."""
    yield Box(x, y, width, height, SURFACE, LINE, 1.0, _RADIUS)
    yield Box(x + 0.5, y + 0.5, width - 1, head - 1, PANEL, None, 1.0, _RADIUS - 0.5)
    yield Box(x + 0.5, y + head - _RADIUS, width - 1, _RADIUS, PANEL)
    if across:
        yield Box(x + _RADIUS, y, width - 2 * _RADIUS, _BAR, LINE_STRONG)
