"""Pages of paper: their size, what is on them, and a window through which a drawing is seen."""

from typing import NamedTuple

from rolemap.formats.drawing.marks import Mark
from rolemap.formats.handout import Paper

# In points, upright.
_SIZES: dict[Paper, tuple[float, float]] = {"A4": (595.0, 842.0), "Letter": (612.0, 792.0)}


class Frame(NamedTuple):
    """A sheet of paper, in points, and how much of its edge stays empty."""

    width: float
    height: float
    margin: float = 34.0

    @property
    def inner_width(self) -> float:
        """How wide what is printed may be."""
        return self.width - 2 * self.margin

    @property
    def inner_height(self) -> float:
        """How high what is printed may be."""
        return self.height - 2 * self.margin


class Window(NamedTuple):
    """A part of a page through which a part of a drawing is seen.

    Attributes:
        x: of its corner on the page; `y`, `width` and `height` likewise, in points.
        marks: the drawing, in its own units.
        scale: points for each unit of the drawing.
        left: what of the drawing lies at the corner, in its units; `top` likewise.
    """

    x: float
    y: float
    width: float
    height: float
    marks: tuple[Mark, ...]
    scale: float
    left: float = 0.0
    top: float = 0.0


class Page(NamedTuple):
    """One page; `marks` are in points from its upper left corner."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    window: Window | None = None


def frame(paper: Paper, *, landscape: bool) -> Frame:
    """A sheet of this kind of paper."""
    short, long = _SIZES[paper]
    return Frame(long, short) if landscape else Frame(short, long)
