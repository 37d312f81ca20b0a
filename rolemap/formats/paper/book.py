"""Fills pages from top to bottom and numbers them in the end."""

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from rolemap.formats.drawing.marks import Drawing, Mark, Words
from rolemap.formats.drawing.measure import Measure
from rolemap.formats.drawing.script import Script
from rolemap.formats.handout import Handout
from rolemap.formats.inks import TEXT, TEXT_WEAK
from rolemap.formats.paper.page import Frame, Page, Window
from rolemap.formats.progress import Progress

Draw: TypeAlias = Callable[[float, float], Iterable[Mark]]
_FOOT = 20.0


class Block(NamedTuple):
    """Something of a height, which is not broken over two pages; `draw` takes its corner."""

    height: float
    draw: Draw


class Scripts:
    """The sizes in which pages are written."""

    def __init__(self, measure: Measure) -> None:
        self.measure = measure
        self.title = Script(measure, 20, bold=True)
        self.section = Script(measure, 13, bold=True)
        self.strong = Script(measure, 9, bold=True)
        self.body = Script(measure, 9)
        self.small = Script(measure, 8)


class _Filling:
    """A page that is being filled."""

    def __init__(self, running: str, foot: Block | None) -> None:
        self.running = running
        self.foot = foot
        self.under: list[Mark] = []
        self.marks: list[Mark] = []
        self.window: Window | None = None


class Book:
    """Pages that are filled one after the other.

    Args:
        frame: the paper.
        scripts: how it is written.
        name: what stands at the foot of each page.
        progress: is told now and then how far it is.

    Attributes:
        y: where the next block goes, in points from the upper edge.
        whose: whom the pages are about that begin from now on, where it is one person.
        running: what stands above the pages that begin from now on.
        done: how much of everything is laid out; painting begins at a half.
        foot: what stands at the end of the pages that begin from now on, such as a legend.
    """

    def __init__(self, frame: Frame, scripts: Scripts, name: str, progress: Progress) -> None:
        self.frame = frame
        self.scripts = scripts
        self.whose = ""
        self.running = ""
        self.foot: Block | None = None
        self.y = 0.0
        self.done = 0.0
        self._name = name
        self._progress = progress
        self._pages: list[_Filling] = []
        self._top = 0.0

    @property
    def bottom(self) -> float:
        """Where a page ends for blocks."""
        foot = self._pages[-1].foot
        return self.frame.height - self.frame.margin - (foot.height if foot else 0.0)

    @property
    def fresh(self) -> bool:
        """Whether nothing stands on the page yet."""
        return self.y == self._top

    def turn(self) -> None:
        """Begin a page."""
        self._progress(self.done)
        self._pages.append(_Filling(self.running, self.foot))
        self.y = self._top = self.frame.margin + (6.0 if self.running else 0.0)

    def fits(self, height: float) -> bool:
        """Whether so much still fits on this page; on a fresh one there is no more room."""
        return self.fresh or self.y + height <= self.bottom

    def put(self, block: Block) -> None:
        """A block below what is there, on the next page where it does not fit."""
        if not self.fits(block.height):
            self.turn()
        self._pages[-1].marks += block.draw(self.frame.margin, self.y)
        self.y += block.height

    def under(self, marks: Iterable[Mark]) -> None:
        """Marks on this page below all others."""
        self._pages[-1].under += marks

    def space(self, height: float) -> None:
        """Leave some room, unless the page is fresh."""
        if not self.fresh:
            self.y += height

    def show(self, drawing: Drawing, edge: float, most: float) -> None:
        """A drawing in the rest of this page, as large as fits.

        Args:
            drawing: what is shown.
            edge: how much around it is empty, in its units: the page has an edge of its own.
            most: how large it gets at the most, in points for each of its units.
        """
        room = self.frame.inner_width, self.bottom - self.y
        needed = drawing.width - 2 * edge, drawing.height - 2 * edge
        scale = min(room[0] / needed[0], room[1] / needed[1], most)
        self._pages[-1].window = Window(
            self.frame.margin, self.y, *room, drawing.marks, scale, edge, edge
        )
        self.y = self.bottom

    def pages(self) -> tuple[Page, ...]:
        """The pages, numbered."""
        count = len(self._pages)
        return tuple(self._finished(one, at, count) for at, one in enumerate(self._pages, 1))

    def _finished(self, page: _Filling, number: int, count: int) -> Page:
        frame, small = self.frame, self.scripts.small
        base = frame.height - frame.margin + _FOOT * 0.6
        right = frame.width - frame.margin
        room = frame.inner_width - 80
        marks = [
            *page.under,
            *page.marks,
            Words(frame.margin, base, small.elide(self._name, room), small.size, TEXT_WEAK),
            Words(right, base, f"{number} of {count}", small.size, TEXT_WEAK, False, "end"),
        ]
        if page.running:
            words = small.elide(page.running, frame.inner_width)
            marks.append(Words(frame.margin, frame.margin - 4, words, small.size, TEXT_WEAK))
        if page.foot is not None:
            top = frame.height - frame.margin - page.foot.height
            marks += page.foot.draw(frame.margin, top)
        return Page(frame.width, frame.height, tuple(marks), page.window)


def name_of(handout: Handout, title: str) -> str:
    """What stands at the foot of pages: whose it is, and of which day."""
    dated = handout.options.dated
    return title if dated is None else f"{title} · {dated.isoformat()}"


def lines_of(
    script: Script, words: str, width: float, ink: str = TEXT, *, most: int = 12, below: float = 0.0
) -> Block:
    """A paragraph of plain text."""
    lines = script.wrap(words, width, most)

    def draw(x: float, y: float) -> Iterable[Mark]:
        for at, line in enumerate(lines):
            base = y + script.above + at * script.line
            yield Words(x, base, line, script.size, ink, script.bold)

    return Block(len(lines) * script.line + below, draw)
