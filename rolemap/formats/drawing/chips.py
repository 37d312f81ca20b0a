"""Chips: a letter in a filled circle, and beside it who holds it."""

from collections.abc import Iterator
from typing import NamedTuple

from rolemap.formats.drawing.marks import Box, Mark, Words
from rolemap.formats.drawing.measure import Measure
from rolemap.formats.drawing.script import Script
from rolemap.formats.inks import LINE_STRONG, TEXT, TEXT_WEAK, Tone

_FINE_DASH = (4.0, 3.0)
_CAPITAL = 0.36  # how far below the middle the base line of a capital is, in sizes


class Chip(NamedTuple):
    """One letter and its holder.

    Attributes:
        name: the holder; "" for the letter alone.
        vacant: whether nobody stands behind the holder.
    """

    letter: str
    tone: Tone
    name: str = ""
    vacant: bool = False


class ChipPen:
    """Draws chips of one size.

    Args:
        measure: knows how wide words are.
        height: of a chip; the letters are as large as fits.
    """

    def __init__(self, measure: Measure, height: float = 20.0) -> None:
        self.height = height
        size = height * 0.55
        self._name = Script(measure, size)
        self._letter = Script(measure, size, bold=True)

    def circle(self, letter: str, most: float = 1000.0) -> float:
        """How wide a letter is with its circle, which is longer for several."""
        if len(letter) <= 1:
            return self.height
        return min(most, max(self.height, self._letter.width(letter) + self.height / 2))

    def width(self, chip: Chip, most: float = 1000.0) -> float:
        """How wide a chip is, at most so much."""
        wide = self.circle(chip.letter, most)
        if chip.name:
            wide += self.height * 0.6 + self._name.width(chip.name)
        return min(most, wide)

    def draw(self, chip: Chip, x: float, y: float, width: float) -> Iterator[Mark]:
        """The chip in a box that is so wide; the name is cut where it does not fit."""
        tall, half = self.height, self.height / 2
        circle = self.circle(chip.letter, width)
        if chip.vacant:
            yield Box(
                x + 0.5,
                y + 0.5,
                width - 1,
                tall - 1,
                None,
                LINE_STRONG,
                1.0,
                half - 0.5,
                _FINE_DASH,
            )
        elif chip.name:
            yield Box(x, y, width, tall, chip.tone.back, radius=half)
        yield from self.letter(chip.letter, chip.tone, x, y, circle)
        if chip.name:
            room = width - circle - tall * 0.55
            name = self._name.elide(chip.name, room + 0.01)
            base = y + half + self._name.size * _CAPITAL
            ink = TEXT_WEAK if chip.vacant else TEXT
            yield Words(x + circle + tall * 0.2, base, name, self._name.size, ink)

    def letter(self, letter: str, tone: Tone, x: float, y: float, width: float) -> Iterator[Mark]:
        """The letter in its circle, smaller and at last cut where it does not fit."""
        tall = self.height
        edge = None if tone.ring == tone.fill else tone.ring
        inside = tall - 3
        yield Box(x + 1.5, y + 1.5, width - 3, inside, tone.fill, edge, 1.0, inside / 2)
        room = max(width - tall * 0.4, tall * 0.75)
        script = self._letter
        if script.width(letter) > room:
            size = max(script.size * 0.6, script.size * room / script.width(letter))
            script = Script(script.measure, size, bold=True)
            letter = script.elide(letter, room)
        base = y + tall / 2 + script.size * _CAPITAL
        yield Words(x + width / 2, base, letter, script.size, tone.letter, True, "middle")
