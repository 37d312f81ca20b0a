"""The map as a drawing: stages side by side, cards below each other, arrows of hand-offs.

One row of columns, however many there are, as in the window: a pipeline that is broken into rows no
longer reads as one. What accompanies every stage lies below as a band across all of them.
"""

from rolemap.formats.drawing.arrows import Arrow, draw_arrow, rise
from rolemap.formats.drawing.card import Pens
from rolemap.formats.drawing.column import (
    WIDTH,
    Column,
    arrow_height,
    draw_band,
    draw_column,
    lay_column,
)
from rolemap.formats.drawing.content import Contents
from rolemap.formats.drawing.legend import Entry, draw_legend, entries
from rolemap.formats.drawing.marks import Box, Drawing, Mark, Words
from rolemap.formats.drawing.measure import Measure, estimate
from rolemap.formats.drawing.script import readable
from rolemap.formats.handout import Handout
from rolemap.formats.inks import PAPER, TEXT, TEXT_WEAK
from rolemap.model.records import Handoff, Stage

MARGIN = 24.0
_BETWEEN = 26.0
_GAP = 16.0
_LEAST_COLUMNS = 3


def map_drawing(handout: Handout, measure: Measure = estimate, *, titled: bool = True) -> Drawing:
    """The map of what is handed out, with its problems where they are wanted.

    Args:
        handout: what is handed out.
        measure: knows how wide words are in the font in which it is drawn.
        titled: whether its name stands above it.

    Raises:
        Cancelled: somebody no longer wants it.
    """
    return _Map(handout, measure).drawing(titled=titled)


def title_of(handout: Handout) -> str:
    """The organisation's name, or what it is about where it has none."""
    return readable(handout.org.settings.name) or "Who does what"


def subtitle_of(handout: Handout) -> str:
    """What there is, in numbers, and the day if one is to be told."""
    stages = handout.stages()
    counts = (
        (len(stages), "stage", "stages"),
        (
            sum(len(handout.works_in(one.id)) for one in stages),
            "responsibility",
            "responsibilities",
        ),
        (len(handout.people()), "person", "people"),
    )
    parts = [f"{count} {one if count == 1 else many}" for count, one, many in counts]
    if handout.options.dated is not None:
        parts.append(handout.options.dated.isoformat())
    return " · ".join(parts)


class _Map:
    """Lays a map out and draws it."""

    def __init__(self, handout: Handout, measure: Measure) -> None:
        self._handout = handout
        self._pens = Pens(measure)
        self._findings = handout.with_findings(usual=True)
        self._contents = Contents(handout, findings=self._findings)
        stages = handout.stages()
        laid = [self._lay(one, place / len(stages)) for place, one in enumerate(stages)]
        self._columns = [one for one in laid if not one.stage.across]
        self._bands = [one for one in laid if one.stage.across]
        self._arrows = self._find_arrows()

    def drawing(self, *, titled: bool) -> Drawing:
        """All of it."""
        width = max(len(self._columns), _LEAST_COLUMNS) * (WIDTH + _BETWEEN) - _BETWEEN
        marks: list[Mark] = []
        y = self._title(marks, width) if titled else MARGIN
        y = self._draw_columns(marks, y + rise(self._arrows))
        for band in self._bands:
            top = y + _GAP if self._columns else y
            drawn, y = draw_band(band, self._passed(band.stage), MARGIN, top, width, self._pens)
            marks += drawn
        if not (self._columns or self._bands):
            script = self._pens.body
            words = "Nothing is planned yet."
            marks.append(Words(MARGIN, y + script.above, words, script.size, TEXT_WEAK))
            y += script.line
        legend, y = draw_legend(self._legend(), MARGIN, y + _GAP / 2, width, self._pens)
        size = width + 2 * MARGIN, y + _GAP
        return Drawing(*size, title_of(self._handout), (Box(0, 0, *size, PAPER), *marks, *legend))

    def _lay(self, stage: Stage, done: float) -> Column:
        self._handout.progress(done / 2)
        return lay_column(stage, self._handout.works_in(stage.id), self._contents, self._pens)

    def _find_arrows(self) -> list[Arrow]:
        place = {one.stage.id: at for at, one in enumerate(self._columns)}
        return [
            self._arrow(one, place[one.source], place[one.target])
            for one in self._handout.handoffs()
            if one.source in place and one.target in place and one.source != one.target
        ]

    def _arrow(self, handoff: Handoff, source: int, target: int) -> Arrow:
        notes = self._contents.notes(handoff.id)
        names = (readable(self._columns[at].stage.name) for at in (source, target))
        said = [" → ".join(names), readable(handoff.what), *(note.words for note in notes)]
        return Arrow(source, target, bool(notes), "; ".join(one for one in said if one))

    def _title(self, marks: list[Mark], width: float) -> float:
        """Name and numbers; returns where they end."""
        heading, body, y = self._pens.heading, self._pens.body, MARGIN
        for line in heading.wrap(title_of(self._handout), width, 2):
            marks.append(Words(MARGIN, y + heading.above, line, heading.size, TEXT, True))
            y += heading.line
        words = subtitle_of(self._handout)
        marks.append(Words(MARGIN, y + body.above, words, body.size, TEXT_WEAK))
        return y + body.line + _GAP

    def _draw_columns(self, marks: list[Mark], top: float) -> float:
        """The columns, all as high as the highest, and their arrows; returns where they end."""
        if not self._columns:
            return top
        head = max(one.head for one in self._columns)
        body = max(one.body for one in self._columns)
        lefts = [MARGIN + at * (WIDTH + _BETWEEN) for at in range(len(self._columns))]
        for at, (column, x) in enumerate(zip(self._columns, lefts, strict=True)):
            self._handout.progress((1 + at / len(self._columns)) / 2)
            marks += draw_column(column, x, top, head, body, self._pens)
        beside = arrow_height(self._pens)
        marks += (draw_arrow(one, lefts, WIDTH, top, beside) for one in self._arrows)
        return top + head + body

    def _passed(self, stage: Stage) -> str:
        """Hand-offs from and to a stage across, in words."""
        names = {one.id: readable(one.name) for one in self._handout.stages()}
        handoffs = self._handout.handoffs()
        gets = [names[one.source] for one in handoffs if one.target == stage.id]
        gives = [names[one.target] for one in handoffs if one.source == stage.id]
        said = (("Takes over from ", gets), ("Hands off to ", gives))
        return ". ".join(words + ", ".join(found) for words, found in said if found)

    def _legend(self) -> list[Entry]:
        columns = [*self._columns, *self._bands]
        cards = [laid.card for column in columns for laid in column.cards]
        notes = [note for column in columns for note, _ in column.notes.lines]
        notes += [note for card in cards for note in card.notes]
        return entries(
            self._handout.org.scheme,
            self._pens,
            {card.look for card in cards} | {note.severity for note in notes},
            vacant=any(chip.vacant for card in cards for chip in card.chips),
            walled=any(one.walled for one in self._arrows),
        )
