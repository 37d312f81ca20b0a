"""The card of a responsibility and the notes below a name: laid out once, drawn where it goes."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rolemap.formats.drawing.chips import Chip, ChipPen
from rolemap.formats.drawing.content import Card, Look, Note
from rolemap.formats.drawing.marks import Box, Group, Mark, Words
from rolemap.formats.drawing.measure import Measure
from rolemap.formats.drawing.script import Script
from rolemap.formats.drawing.signs import sign
from rolemap.formats.inks import LINE, LINE_STRONG, PAPER, TEXT, severity_ink

CARD_WIDTH = 176.0
GAP = 8.0
PADDING = 10.0
RADIUS = 8.0
DASH = (5.0, 4.0)
_HALF = 4.0
_TITLE_LINES = 3
_NOTE_LINES = 3
_SIGN = 11.0
_INDENT = 16.0


class Pens:
    """The sizes in which a map is written."""

    def __init__(self, measure: Measure) -> None:
        self.heading = Script(measure, 20, bold=True)
        self.body = Script(measure, 12)
        self.name = Script(measure, 12, bold=True)
        self.head = Script(measure, 13, bold=True)
        self.small = Script(measure, 11)
        self.chips = ChipPen(measure)


class Laid(NamedTuple):
    """A card with its chips and lines in place; `y` counts from its top."""

    card: Card
    lines: tuple[str, ...]
    chips: tuple[tuple[Chip, float, float, float], ...]
    notes: "NoteLines"
    notes_top: float
    height: float


class NoteLines(NamedTuple):
    """Notes with their words wrapped."""

    lines: tuple[tuple[Note, tuple[str, ...]], ...]
    height: float


def lay_notes(notes: Sequence[Note], width: float, pens: Pens) -> NoteLines:
    """Wrap notes in a width."""
    script = pens.small
    lines = [(note, script.wrap(note.words, width - _INDENT, _NOTE_LINES)) for note in notes]
    height = sum(len(words) * script.line + _HALF for _, words in lines)
    return NoteLines(tuple(lines), height)


def draw_notes(notes: NoteLines, x: float, y: float, pens: Pens) -> Iterator[Mark]:
    """The notes below each other, each with the sign of its severity."""
    script = pens.small
    for note, lines in notes.lines:
        yield from sign(note.severity, x, y + (script.line - _SIGN) / 2, _SIGN)
        for line in lines:
            ink = severity_ink(note.severity)
            yield Words(x + _INDENT, y + script.above, line, script.size, ink)
            y += script.line
        y += _HALF


def lay_card(card: Card, pens: Pens) -> Laid:
    """Find out where everything on a card goes, and how high it is."""
    width = CARD_WIDTH - 2 * PADDING
    lines = pens.name.wrap(card.name, width, _TITLE_LINES)
    y = PADDING + max(1, len(lines)) * pens.name.line + _HALF
    chips, y = _flow(card.chips, y, width, pens.chips)
    notes = lay_notes(card.notes, width, pens)
    top = y + (_HALF if notes.lines else 0)
    return Laid(card, lines, chips, notes, top, top + notes.height + PADDING - _HALF)


def _flow(
    chips: Sequence[Chip], top: float, width: float, pen: ChipPen
) -> tuple[tuple[tuple[Chip, float, float, float], ...], float]:
    """Chips side by side on as many lines as they need; returns them and where they end."""
    placed: list[tuple[Chip, float, float, float]] = []
    x, y = PADDING, top
    for chip in chips:
        wide = pen.width(chip, width)
        if x > PADDING and x + wide > PADDING + width:
            x, y = PADDING, y + pen.height + _HALF
        placed.append((chip, x, y, wide))
        x += wide + _HALF
    return tuple(placed), y + pen.height + _HALF if placed else top


def draw_card(laid: Laid, x: float, y: float, pens: Pens) -> Group:
    """The card with its corner at a point."""
    marks: list[Mark] = [paper(laid.card.look, laid.card.severity, x, y, CARD_WIDTH, laid.height)]
    base = y + PADDING + pens.name.above - 2
    for line in laid.lines:
        marks.append(Words(x + PADDING, base, line, pens.name.size, TEXT, True))
        base += pens.name.line
    for chip, left, top, wide in laid.chips:
        marks += pens.chips.draw(chip, x + left, y + top, wide)
    marks += draw_notes(laid.notes, x + PADDING, y + laid.notes_top, pens)
    return Group(laid.card.told, tuple(marks))


def paper(look: Look, severity: str, x: float, y: float, width: float, height: float) -> Box:
    """The outline of a card: dashed for a gap, thick for an overlap."""
    match look:
        case "gap":
            ink, thick, dash = severity_ink(severity or "error"), 2.0, DASH
        case "crowded":
            ink, thick, dash = severity_ink(severity or "warning"), 2.0, None
        case "accepted":
            ink, thick, dash = LINE_STRONG, 1.0, None
        case _:
            ink, thick, dash = LINE, 1.0, None
    half = thick / 2
    return Box(
        x + half, y + half, width - thick, height - thick, PAPER, ink, thick, RADIUS - half, dash
    )
