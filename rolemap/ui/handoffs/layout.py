"""Where boxes and labels stand and which way arrows run; left to right, the scene mirrors it.

Each lane of the flow is a column of the picture. What stands in one is kept apart and drawn as
near as can be to what it leads to, so that arrows run straight where they can.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF

from rolemap.analysis.flow import Flow, Route, Spot
from rolemap.model.ids import Id

_SWEEPS = 6
# A way that is straight for long counts more than one between two boxes.
_STRAIGHT = 4.0


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances in pixels.

    Attributes:
        between: boxes one below the other.
        passing: anything else one below the other.
        room: the width in which an arrow turns, on each side of a lane between boxes.
        level: the level piece of an arrow on each side of its label.
        port: the most between two arrows at the same side of a box.
    """

    between: float
    passing: float
    room: float
    level: float
    port: float


@dataclass(frozen=True, slots=True)
class Way:
    """How an arrow runs.

    Attributes:
        runs: its level pieces, from the left: the start and the end of each.
        label: where its label stands.
    """

    runs: tuple[tuple[QPointF, QPointF], ...]
    label: QRectF


@dataclass(frozen=True, slots=True)
class Picture:
    """The places of everything; `below` is where what is apart begins, None without any."""

    boxes: Mapping[Id, QRectF]
    ways: Mapping[Id, Way]
    below: float | None


def arrange(
    flow: Flow,
    boxes: Mapping[Id, QSizeF],
    labels: Mapping[Id, QSizeF],
    widths: Mapping[Id, float],
    spacing: Spacing,
) -> Picture:
    """Where everything stands.

    Args:
        flow: the lanes and the routes through them.
        boxes: how large the box of each stage is.
        labels: how large the label of each hand-off is.
        widths: how wide the arrow of each hand-off is.
        spacing: how far apart.
    """
    labelled = {_label_spot(route): route.handoff for route in flow.routes}

    def height(spot: Spot) -> float:
        if spot in labelled:
            return labels[spot.record].height()
        size = boxes.get(spot.record)
        return size.height() if size is not None else widths[spot.record]

    middles = _middles(flow, height, boxes, spacing)
    columns = _columns(flow, boxes, labels, labelled, spacing)
    placed: dict[Id, QRectF] = {}
    for lane in flow.lanes[::2]:
        for spot in lane:
            size = boxes.get(spot.record)
            if size is not None:
                left, top = columns[spot.lane][0], middles[spot] - size.height() / 2
                placed[spot.record] = QRectF(QPointF(left, top), size)
    ports = _ports(flow.routes, placed, middles, spacing)
    ways = {
        route.handoff: _way(route, columns, middles, ports, labels[route.handoff], spacing)
        for route in flow.routes
    }
    return _with_apart(Picture(placed, ways, None), flow.apart, boxes, spacing)


def _label_spot(route: Route) -> Spot:
    """The label stands beside the stage that hands over."""
    return route.spots[-2] if route.back else route.spots[1]


# From top to bottom


def _middles(
    flow: Flow, height: Callable[[Spot], float], boxes: Mapping[Id, QSizeF], spacing: Spacing
) -> dict[Spot, float]:
    """How far down the middle of each spot is; the uppermost spot begins at 0."""
    beside: tuple[dict[Spot, list[Spot]], dict[Spot, list[Spot]]] = {}, {}
    for route in flow.routes:
        for one, other in pairwise(route.spots):
            beside[0].setdefault(other, []).append(one)
            beside[1].setdefault(one, []).append(other)
    apart = {
        lane[0].lane: [_distance(*two, height, boxes, spacing) for two in pairwise(lane)]
        for lane in flow.lanes
    }
    middles: dict[Spot, float] = {}
    for lane in flow.lanes:
        places = _settled([0.0] * len(lane), [1.0] * len(lane), apart[lane[0].lane])
        middles.update(zip(lane, places, strict=True))
    for sweep in range(_SWEEPS):
        back = sweep % 2
        for lane in reversed(flow.lanes) if back else flow.lanes:
            _move(lane, beside[back], middles, apart[lane[0].lane], boxes)
    top = min((middle - height(spot) / 2 for spot, middle in middles.items()), default=0.0)
    return {spot: round(middle - top) for spot, middle in middles.items()}


def _distance(
    one: Spot,
    other: Spot,
    height: Callable[[Spot], float],
    boxes: Mapping[Id, QSizeF],
    spacing: Spacing,
) -> float:
    two_boxes = one.record in boxes and other.record in boxes
    space = spacing.between if two_boxes else spacing.passing
    # A pixel more, since middles are rounded.
    return (height(one) + height(other)) / 2 + space + 1


def _move(
    lane: Sequence[Spot],
    beside: Mapping[Spot, list[Spot]],
    middles: dict[Spot, float],
    apart: Sequence[float],
    boxes: Mapping[Id, QSizeF],
) -> None:
    """Let a lane come as near as it can to what it leads to."""
    wanted: list[float] = []
    weights: list[float] = []
    for spot in lane:
        nearest = [middles[one] for one in beside.get(spot, ())]
        wanted.append(sum(nearest) / len(nearest) if nearest else middles[spot])
        weights.append((1.0 if spot.record in boxes else _STRAIGHT) if nearest else 0.1)
    middles.update(zip(lane, _settled(wanted, weights, apart), strict=True))


def _settled(
    wanted: Sequence[float], weights: Sequence[float], apart: Sequence[float]
) -> list[float]:
    """The places nearest to what is wanted that keep their order and their distances.

    Without the distances before each it is a rising row, found by joining neighbours that fall
    (isotonic regression).
    """
    shifts = [0.0]
    for distance in apart:
        shifts.append(shifts[-1] + distance)
    blocks: list[tuple[float, float, int]] = []  # where, its weight, how many
    for want, weight, shift in zip(wanted, weights, shifts, strict=False):
        block = (want - shift, weight, 1)
        while blocks and blocks[-1][0] > block[0]:
            before = blocks.pop()
            sum_of = before[1] + block[1]
            where = (before[0] * before[1] + block[0] * block[1]) / sum_of
            block = (where, sum_of, before[2] + block[2])
        blocks.append(block)
    rising = [where for where, _, count in blocks for _ in range(count)]
    return [where + shift for where, shift in zip(rising, shifts, strict=False)]


# From left to right


def _columns(
    flow: Flow,
    boxes: Mapping[Id, QSizeF],
    labels: Mapping[Id, QSizeF],
    labelled: Mapping[Spot, Id],
    spacing: Spacing,
) -> list[tuple[float, float]]:
    """Where each lane begins and ends."""
    columns: list[tuple[float, float]] = []
    left = 0.0
    for number, lane in enumerate(flow.lanes):
        if number % 2:
            widest = max((labels[s.record].width() for s in lane if s in labelled), default=0.0)
            width = widest + 2 * (spacing.room + spacing.level)
        else:
            width = max(boxes[spot.record].width() for spot in lane if spot.record in boxes)
        columns.append((left, left + width))
        left += width
    return columns


_Ports = dict[tuple[Id, Id], float]  # by stage and hand-off


def _ports(
    routes: Sequence[Route],
    boxes: Mapping[Id, QRectF],
    middles: Mapping[Spot, float],
    spacing: Spacing,
) -> _Ports:
    """How far down arrows touch their boxes: in the order in which they come in."""
    sides: dict[tuple[Id, bool], list[tuple[float, Id]]] = {}
    for route in routes:
        ends = ((route.spots[0], route.spots[1], True), (route.spots[-1], route.spots[-2], False))
        for end, beside, right in ends:
            side = sides.setdefault((end.record, right), [])
            side.append((middles[beside], route.handoff))
    ports: _Ports = {}
    for (stage, _), arrows in sides.items():
        box = boxes[stage]
        step = min(spacing.port, box.height() / (len(arrows) + 1))
        top = box.center().y() - step * (len(arrows) - 1) / 2
        for number, (_, handoff) in enumerate(sorted(arrows)):
            ports[stage, handoff] = top + number * step
    return ports


def _way(
    route: Route,
    columns: Sequence[tuple[float, float]],
    middles: Mapping[Spot, float],
    ports: _Ports,
    label: QSizeF,
    spacing: Spacing,
) -> Way:
    first, last = route.spots[0], route.spots[-1]
    start = QPointF(columns[first.lane][1], ports[first.record, route.handoff])
    end = QPointF(columns[last.lane][0], ports[last.record, route.handoff])
    runs = [(start, start)]
    place = QRectF()
    for spot in route.spots[1:-1]:
        left, right = columns[spot.lane]
        room = spacing.room if spot.lane % 2 else 0.0
        runs.append((QPointF(left + room, middles[spot]), QPointF(right - room, middles[spot])))
        if spot == _label_spot(route):
            place = QRectF(QPointF(0, 0), label)
            place.moveCenter(QPointF((left + right) / 2, middles[spot]))
    return Way((*runs, (end, end)), place)


def _with_apart(
    picture: Picture, apart: Sequence[Id], boxes: Mapping[Id, QSizeF], spacing: Spacing
) -> Picture:
    """Stages without hand-offs in rows below the rest, or alone where there is no rest."""
    if not apart:
        return picture
    placed = dict(picture.boxes)
    rects = [*placed.values(), *(way.label for way in picture.ways.values())]
    wide = max((rect.right() for rect in rects), default=0.0)
    bottom = max((rect.bottom() for rect in rects), default=0.0)
    below = bottom + 4 * spacing.between if rects else 0.0
    left, top, row = 0.0, below, 0.0
    # As wide as the rest, but no less than a few boxes.
    wide = max(wide, 4 * (max(boxes[one].width() for one in apart) + spacing.between))
    for stage in apart:
        size = boxes[stage]
        if left and left + size.width() > wide:
            left, top, row = 0.0, top + row + spacing.between, 0.0
        placed[stage] = QRectF(QPointF(left, top), size)
        left += size.width() + spacing.between
        row = max(row, size.height())
    return Picture(placed, picture.ways, below)
