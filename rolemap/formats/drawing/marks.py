"""What a drawing is made of: boxes, lines, curves and words, each with its place and its ink.

Lengths are logical pixels on a map and points on paper; x grows to the right, y downwards. Inks are
"#rrggbb". Tuples rather than dataclasses: a large map has a hundred thousand of them.
"""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

Point: TypeAlias = tuple[float, float]
Dash: TypeAlias = tuple[float, float]
Anchor: TypeAlias = Literal["start", "middle", "end"]


class Box(NamedTuple):
    """A rectangle with round corners; a circle where `radius` is half of its side."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    stroke: str | None = None
    thick: float = 1.0
    radius: float = 0.0
    dash: Dash | None = None


class Line(NamedTuple):
    """A line through points, with round ends."""

    points: tuple[Point, ...]
    stroke: str
    thick: float = 1.0


class Curve(NamedTuple):
    """A cubic curve."""

    start: Point
    one: Point
    two: Point
    end: Point
    stroke: str
    thick: float = 1.0


class Words(NamedTuple):
    """One line of plain text; `y` is its base line.

    Attributes:
        anchor: which of its points lies at `x`.
        turned: whether it runs upwards.
    """

    x: float
    y: float
    text: str
    size: float
    ink: str
    bold: bool = False
    anchor: Anchor = "start"
    turned: bool = False


class Group(NamedTuple):
    """Marks that belong together; `title` says in words what they show."""

    title: str
    marks: "tuple[Mark, ...]"


Mark: TypeAlias = "Box | Line | Curve | Words | Group"


class Drawing(NamedTuple):
    """A picture with its size and what it shows, in words."""

    width: float
    height: float
    title: str
    marks: tuple[Mark, ...]


def flat(marks: Iterable[Mark]) -> "Iterator[Box | Line | Curve | Words]":
    """The marks with those inside groups, in the order in which they are painted."""
    for mark in marks:
        if isinstance(mark, Group):
            yield from flat(mark.marks)
        else:
            yield mark
