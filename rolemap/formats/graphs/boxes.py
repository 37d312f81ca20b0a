"""The map as boxes in frames with arrows between them, for the languages that describe drawings.

As on the map of the window, a stage is a column of its responsibilities, and who holds a letter
stands on the card: an arrow for each letter would be a knot.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from rolemap.analysis.finding import Finding, Severity
from rolemap.formats.handout import Handout
from rolemap.formats.matrix import Matrix, Row
from rolemap.formats.wrapping import shortened, wrapped
from rolemap.model.ids import Id
from rolemap.model.letters import Scheme

# In heights of the font: some 28 letters, as wide as a card on the map.
_CARD = 16.0
_MOST_LINES = 6
_SIGNS = {Severity.ERROR: "✕", Severity.WARNING: "⚠", Severity.INFO: "i"}


@dataclass(frozen=True, slots=True)
class Box:
    """A responsibility: its name, its letters and, where they are told, its problems, in lines.

    Attributes:
        worst: how bad the worst problem is that is told, or None.
    """

    id: Id
    lines: tuple[str, ...]
    worst: Severity | None


@dataclass(frozen=True, slots=True)
class Frame:
    """A stage with its boxes; none where nothing is planned in it yet.

    Attributes:
        name: what it is called.
        problems: its own, where they are told, in lines.
    """

    id: Id
    name: str
    problems: tuple[str, ...]
    boxes: tuple[Box, ...]
    worst: Severity | None


@dataclass(frozen=True, slots=True)
class Arrow:
    """A hand-off, or nothing but the order in which two stages stand (`seen` is False)."""

    source: Id
    target: Id
    lines: tuple[str, ...] = ()
    seen: bool = True
    back: bool = False


def frames(handout: Handout) -> tuple[Frame, ...]:
    """The stages that are shown, in the order of the pipeline."""
    table = handout.matrix
    return tuple(
        Frame(
            group.id,
            group.name,
            tuple(_problems(handout, group.id)),
            tuple(_box(handout, table, row) for row in group.rows),
            _worst(_told(handout, group.id)),
        )
        for group in table.groups
    )


def arrows(handout: Handout) -> tuple[Arrow, ...]:
    """The hand-offs, and an unseen arrow between neighbours without one, to keep the order."""
    place = {one.id: number for number, one in enumerate(handout.stages())}
    seen = [
        Arrow(
            one.source,
            one.target,
            (*(lines_of(one.what) if one.what else ()), *_problems(handout, one.id)),
            back=place[one.source] >= place[one.target],
        )
        for one in handout.handoffs()
    ]
    pairs = {(one.source, one.target) for one in seen}
    order = (Arrow(*pair, seen=False) for pair in pairwise(place) if pair not in pairs)
    return (*seen, *order)


def _box(handout: Handout, table: Matrix, row: Row) -> Box:
    held = [
        (cell, column.heading)
        for column, cell in zip(table.columns, row.cells, strict=True)
        if cell
    ]
    held.sort(key=lambda one: _weight(one[0], table.scheme))
    letters = (line for cell, name in held for line in lines_of(f"{cell}: {name}"))
    lines = (*lines_of(row.name), *letters, *_problems(handout, row.id))
    return Box(row.id, lines, _worst(_told(handout, row.id)))


def _weight(cell: str, scheme: Scheme) -> int:
    order = [scheme.decider.letter, *(known.letter for known in scheme.letters)]
    first = cell.split("/", maxsplit=1)[0]
    return order.index(first) if first in order else len(order)


def lines_of(words: str) -> list[str]:
    """Words in lines as wide as a card."""
    return wrapped(shortened(words, _CARD, _MOST_LINES), _CARD)


def _problems(handout: Handout, record_id: Id) -> Iterator[str]:
    for one in _told(handout, record_id):
        yield from lines_of(f"{_SIGNS[one.severity]} {one.brief}")


def _told(handout: Handout, record_id: Id) -> list[Finding]:
    return handout.findings_about.get(record_id, []) if handout.with_findings(False) else []


def _worst(found: list[Finding]) -> Severity | None:
    return min((one.severity for one in found), key=lambda one: one.order, default=None)
