"""Where everything of a chart stands: boxes, frames, lines; found by place without a search."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath

from rolemap.model.ids import Id
from rolemap.ui.look.theme import Theme

# The side of a cell of the index, in logical pixels: about the size of a box.
_CELL = 256.0

_Thing = TypeVar("_Thing")


class Spot(NamedTuple):
    """One box of the chart: a person, in a team where people stand in their teams.

    The head of a team is the spot without a person.
    """

    person: Id
    team: Id = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame around the people of a team.

    Attributes:
        team: its id; "" for those in no team.
        count: how many people are in it.
    """

    team: Id
    rect: QRectF
    head: QRectF
    count: int


@dataclass(frozen=True, slots=True)
class Extra:
    """A line to one more manager.

    Attributes:
        path: all of it.
        pieces: what is drawn of it where nobody asks for it: all, or of a long one both ends.
        circle: whether it is drawn apart since it would close a circle.
    """

    person: Id
    manager: Id
    path: QPainterPath
    pieces: tuple[QPainterPath, ...]
    circle: bool


@dataclass(frozen=True, slots=True)
class Handle:
    """The small pill that folds the branch of somebody: how many stand in it, and whether shut."""

    person: Id
    rect: QRectF
    count: int
    folded: bool


class Lines:
    """Straight lines, across and down, of which those in an area are found quickly."""

    def __init__(self, lines: Iterable[QLineF]) -> None:
        found = [(one.x1(), one.y1(), one.x2(), one.y2()) for one in lines]
        across = [(y, min(x, to), max(x, to)) for x, y, to, end in found if y == end and x != to]
        down = [(x, min(y, to), max(y, to)) for x, y, end, to in found if x == end and y != to]
        self._across, self._down = sorted(across), sorted(down)

    def __len__(self) -> int:
        return len(self._across) + len(self._down)

    def within(self, area: QRectF) -> list[QLineF]:
        """The lines that cross an area."""
        left, right, top, bottom = area.left(), area.right(), area.top(), area.bottom()
        across = [
            QLineF(start, y, end, y)
            for y, start, end in _between(self._across, top, bottom)
            if start <= right and end >= left
        ]
        return across + [
            QLineF(x, start, x, end)
            for x, start, end in _between(self._down, left, right)
            if start <= bottom and end >= top
        ]


def _between(
    lines: list[tuple[float, float, float]], low: float, high: float
) -> list[tuple[float, float, float]]:
    return lines[
        bisect_left(lines, low, key=lambda one: one[0]) : bisect_right(
            lines, high, key=lambda one: one[0]
        )
    ]


@dataclass(frozen=True, slots=True)
class Measures:
    """The lengths a chart is laid out with.

    Attributes:
        box: how large each box is.
        across: between neighbours; `close` between those that stand in a pile.
        down: from a manager to those below, with room for the handle.
        indent: from the line beside a pile to its boxes.
        apart: between trees, or between teams.
        head: height of the band with the name of a team; `inside` from its frame to its people.
        handle: how large a handle is.
    """

    box: QSizeF
    across: float
    close: float
    down: float
    indent: float
    apart: float
    head: float
    inside: float
    handle: QSizeF

    @classmethod
    def of(cls, theme: Theme) -> "Measures":
        """The lengths in a theme."""
        sizes = theme.sizes
        rows = sizes.avatar + sizes.chip_height + sizes.bar + 2 * sizes.gap
        figure = theme.metrics("caption", tabular=True).horizontalAdvance("0000")
        handle = QSizeF(round(figure) + sizes.icon + sizes.gap, sizes.chip_height)
        return cls(
            box=QSizeF(sizes.stage_width + sizes.gap_wide, rows + 2 * sizes.padding),
            across=sizes.gap_wide,
            close=sizes.gap,
            down=sizes.chip_height + 3 * sizes.gap,
            indent=max(2.0 * sizes.gap_wide, handle.width()),  # a handle stands over the line
            apart=3 * sizes.gap_wide,
            head=sizes.stage_header,
            inside=sizes.gap_wide,
            handle=handle,
        )


@dataclass
class Plan:
    """A whole chart.

    Attributes:
        boxes: where each spot stands.
        frames: the teams in order; none where people stand by whom they report to.
        handles: what folds the branches, by person.
        lines: from managers to those under them; `extras` to further managers.
        area: what all of it covers.
        mirrored: whether it begins at the right.
    """

    boxes: dict[Spot, QRectF] = field(default_factory=dict[Spot, QRectF])
    frames: tuple[Frame, ...] = ()
    handles: dict[Id, Handle] = field(default_factory=dict[Id, Handle])
    lines: Lines = field(default_factory=lambda: Lines(()))
    extras: tuple[Extra, ...] = ()
    area: QRectF = field(default_factory=QRectF)
    mirrored: bool = False

    def __post_init__(self) -> None:
        self._spots: dict[Id, list[Spot]] = {}
        self._cells: dict[tuple[int, int], list[Spot]] = {}
        self._folds: dict[tuple[int, int], list[Handle]] = {}
        for spot, rect in self.boxes.items():
            self._spots.setdefault(spot.person, []).append(spot)
            for cell in _cells(rect):
                self._cells.setdefault(cell, []).append(spot)
        for handle in self.handles.values():
            for cell in _cells(handle.rect):
                self._folds.setdefault(cell, []).append(handle)

    def spots_of(self, person_id: Id) -> list[Spot]:
        """Where a person stands: nowhere, once, or in each of several teams."""
        return self._spots.get(person_id, [])

    def frame_of(self, team_id: Id) -> Frame | None:
        """The frame of a team; None where there is none."""
        return next((one for one in self.frames if one.team == team_id), None)

    def rect_of(self, spot: Spot) -> QRectF | None:
        """Where a spot is; the head of its frame for that of a team."""
        if spot.person:
            return self.boxes.get(spot)
        frame = self.frame_of(spot.team)
        return frame.head if frame is not None else None

    def boxes_in(self, area: QRectF) -> list[Spot]:
        """The spots whose boxes reach into an area."""
        found = _near(self._cells, area, len(self.boxes))
        spots = self.boxes if found is None else dict.fromkeys(found)
        return [spot for spot in spots if self.boxes[spot].intersects(area)]

    def box_at(self, at: QPointF) -> Spot | None:
        """The spot whose box is at a point."""
        cell = int(at.x() // _CELL), int(at.y() // _CELL)
        found = self._cells.get(cell, ())
        return next((spot for spot in found if self.boxes[spot].contains(at)), None)

    def handle_at(self, at: QPointF) -> Handle | None:
        """The handle at a point."""
        cell = int(at.x() // _CELL), int(at.y() // _CELL)
        return next((one for one in self._folds.get(cell, ()) if one.rect.contains(at)), None)

    def handles_in(self, area: QRectF) -> list[Handle]:
        """The handles that reach into an area."""
        found = _near(self._folds, area, len(self.handles))
        handles = self.handles if found is None else dict.fromkeys(one.person for one in found)
        return [self.handles[one] for one in handles if self.handles[one].rect.intersects(area)]

    def frame_at(self, at: QPointF) -> Frame | None:
        """The frame at a point."""
        return next((one for one in self.frames if one.rect.contains(at)), None)

    def team_at(self, at: QPointF) -> Spot | None:
        """The head of the team at a point."""
        frame = next((one for one in self.frames if one.team and one.head.contains(at)), None)
        return Spot("", frame.team) if frame is not None else None


def _cells(rect: QRectF) -> Iterator[tuple[int, int]]:
    for across in range(int(rect.left() // _CELL), int(rect.right() // _CELL) + 1):
        for down in range(int(rect.top() // _CELL), int(rect.bottom() // _CELL) + 1):
            yield across, down


def _near(
    cells: Mapping[tuple[int, int], list[_Thing]], area: QRectF, count: int
) -> Iterator[_Thing] | None:
    """What is in the cells of an area; None where there are more of these than things."""
    if area.width() * area.height() > count * _CELL * _CELL:
        return None
    return (one for cell in _cells(area) for one in cells.get(cell, ()))
