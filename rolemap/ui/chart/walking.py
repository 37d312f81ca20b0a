"""Where the arrow keys lead in a chart."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt

from rolemap.analysis.reporting import Forest
from rolemap.ui.chart.plan import Plan, Spot

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
# What stands aside is further away than what stands straight ahead.
_ASIDE = 3.0


def first_of(plan: Plan) -> Spot | None:
    """Where a walk begins: the first that was laid out."""
    return next(iter(plan.boxes), None)


def next_in_tree(plan: Plan, forest: Forest, at: Spot, key: Qt.Key) -> Spot | None:
    """From somebody up to the manager, down to the first report, or to a neighbour.

    Where people stand in a pile, up and down lead through the pile first.
    """
    if at not in plan.boxes:
        return first_of(plan)
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        return nearest(plan.boxes, at, key)
    if key == Qt.Key.Key_Down:
        below = [Spot(one) for one in forest.standing[at.person].reports]
        found = [spot for spot in below if spot in plan.boxes]
        if found:
            return _first_seen(plan, found)
    in_pile = _in_pile(plan, forest, at, key)
    if in_pile is not None:
        return in_pile
    manager = forest.standing[at.person].manager
    if key == Qt.Key.Key_Up and manager is not None:
        return Spot(manager)
    return nearest(plan.boxes, at, key)


def next_in_teams(plan: Plan, at: Spot, key: Qt.Key) -> Spot | None:
    """From somebody to a neighbour, or to the head of a team."""
    heads = {Spot("", one.team): one.head for one in plan.frames if one.team}
    return nearest({**heads, **plan.boxes}, at, key) or first_of(plan)


def next_team(plan: Plan, at: Spot, key: Qt.Key) -> Spot | None:
    """From one team to a neighbour, those in no team included."""
    frames = {Spot("", one.team): one.rect for one in plan.frames}
    return nearest(frames, Spot("", at.team), key)


def nearest(rects: Mapping[Spot, QRectF], at: Spot, key: Qt.Key) -> Spot | None:
    """What lies next in a direction, straight ahead if possible; None where nothing does."""
    here, way = rects.get(at), ARROWS.get(key)
    if here is None or way is None:
        return None
    best: tuple[float, Spot] | None = None
    for spot, rect in rects.items():
        cost = _cost(here, rect, way)
        if cost is not None and (best is None or cost < best[0]):
            best = cost, spot
    return best[1] if best is not None else None


def _cost(here: QRectF, there: QRectF, way: tuple[int, int]) -> float | None:
    """How far it is in a direction; None for what does not lie there."""
    across = there.center().x() - here.center().x()
    down = there.center().y() - here.center().y()
    if way[0]:
        ahead, gap = across * way[0], abs(down) - (here.height() + there.height()) / 2
        least = min(here.width(), there.width()) / 2
    else:
        ahead, gap = down * way[1], abs(across) - (here.width() + there.width()) / 2
        least = min(here.height(), there.height()) / 2
    if ahead < least:
        return None
    off = abs(down if way[0] else across)
    # Straight ahead the nearest counts, however little it is off the middle.
    return ahead + off / 100 if gap < 0 else ahead + _ASIDE * (gap + least)


def _in_pile(plan: Plan, forest: Forest, at: Spot, key: Qt.Key) -> Spot | None:
    """The next one above or below in the same pile."""
    rect, standing = plan.boxes[at], forest.standing
    if standing[at.person].reports:
        return None
    step = rect.height() * 1.5 * ARROWS[key][1]
    other = plan.box_at(rect.center() + QPointF(0, step))
    if other is None or standing[other.person].reports:
        return None
    same = standing[other.person].manager == standing[at.person].manager
    return other if same and plan.boxes[other].left() == rect.left() else None


def _first_seen(plan: Plan, found: list[Spot]) -> Spot:
    """The uppermost, and of these the one where a reader begins."""
    top = min(plan.boxes[spot].top() for spot in found)
    row = [spot for spot in found if plan.boxes[spot].top() == top]
    return (max if plan.mirrored else min)(row, key=lambda spot: plan.boxes[spot].left())
