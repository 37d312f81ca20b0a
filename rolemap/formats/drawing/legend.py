"""What the letters and outlines of a map mean, in rows below it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from rolemap.formats.drawing.arrows import wall
from rolemap.formats.drawing.card import DASH, Pens
from rolemap.formats.drawing.marks import Box, Line, Mark, Words
from rolemap.formats.drawing.signs import sign
from rolemap.formats.inks import (
    LINE_STRONG,
    PAPER,
    TEXT_WEAK,
    WARNING,
    tone_for,
)
from rolemap.model.letters import Scheme

_BETWEEN = 18.0
_SWATCH = 24.0
_Draw: TypeAlias = Callable[[float, float], Iterable[Mark]]


class Entry(NamedTuple):
    """Something with what it means: how wide it is, and what draws it around a height."""

    width: float
    draw: _Draw
    words: str


def entries(
    scheme: Scheme, pens: Pens, there: Collection[str], *, vacant: bool, walled: bool
) -> list[Entry]:
    """What a legend explains: every letter, and of the rest what is there.

    Args:
        scheme: of the letters.
        pens: how it is written.
        there: the looks of cards and the severities of notes that are there.
        vacant: whether a role has nobody in it.
        walled: whether work is thrown over a wall.
    """
    found = [_letter(known.letter, known.name, known.sense, pens) for known in scheme.letters]
    if vacant:
        found.append(Entry(_SWATCH, _vacant, "nobody in the role"))
    found += [entry for look, entry in _REST.items() if look in there]
    if walled:
        found.append(Entry(_SWATCH, _walled, "hand-off over a wall: who takes over had no part"))
    return found


def _letter(letter: str, name: str, sense: str, pens: Pens) -> Entry:
    pen = pens.chips
    wide = pen.circle(letter)

    def draw(x: float, y: float) -> Iterator[Mark]:
        return pen.letter(letter, tone_for(sense), x, y - pen.height / 2, wide)

    return Entry(wide, draw, name)


def _swatch(ink: str, thick: float, dash: tuple[float, float] | None) -> _Draw:
    def draw(x: float, y: float) -> Iterator[Mark]:
        yield Box(x + 1, y - 7, _SWATCH - 4, 14, PAPER, ink, thick, 4, dash)

    return draw


def _vacant(x: float, y: float) -> Iterator[Mark]:
    yield Box(x + 1, y - 7, _SWATCH - 4, 14, None, LINE_STRONG, 1, 7, (4, 3))


def _walled(x: float, y: float) -> Iterator[Mark]:
    end = x + _SWATCH - 4
    yield Line(((x, y), (end, y)), WARNING, 2.4)
    yield Line(((end - 5, y - 5), (end, y), (end - 5, y + 5)), WARNING, 2.4)
    yield from wall(x + 8, y, WARNING, 2.4)


def _signed(severity: str) -> Entry:
    def draw(x: float, y: float) -> Iterator[Mark]:
        return sign(severity, x, y - 6, 12)

    return Entry(12, draw, {"info": "note"}.get(severity, severity))


_REST: dict[str, Entry] = {
    "gap": Entry(_SWATCH, _swatch(TEXT_WEAK, 2, DASH), "gap: nobody for it"),
    "crowded": Entry(_SWATCH, _swatch(TEXT_WEAK, 2, None), "overlap: too many for it"),
    **{severity: _signed(severity) for severity in ("error", "warning", "info", "accepted")},
}


def draw_legend(
    shown: Sequence[Entry], x: float, y: float, width: float, pens: Pens
) -> tuple[list[Mark], float]:
    """The entries side by side in a width, on as many rows as they need.

    Returns:
        The marks, and where they end.
    """
    script, row = pens.small, 26.0
    marks: list[Mark] = []
    left = x
    for one in shown:
        wide = one.width + 5 + script.width(one.words)
        if left > x and left + wide > x + width:
            left, y = x, y + row
        marks += one.draw(left, y + row / 2)
        base = y + row / 2 + script.size * 0.36
        marks.append(Words(left + one.width + 5, base, one.words, script.size, TEXT_WEAK))
        left += wide + _BETWEEN
    return marks, y + row
