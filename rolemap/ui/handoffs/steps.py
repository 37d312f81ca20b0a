"""Where the arrow keys lead in the graph."""

from PySide6.QtCore import Qt

from rolemap.analysis.flow import Spot
from rolemap.model.ids import Id
from rolemap.ui.handoffs.scene import FlowScene

_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ARROW_KEYS = frozenset({*_DOWN, *_ACROSS})


class Steps:
    """From a box along its arrows to the next box; up and down among what stands there."""

    def __init__(self, scene: FlowScene) -> None:
        self._scene = scene

    def first(self) -> Id | None:
        """Where the keyboard begins: at the first stage."""
        flow = self._scene.flow
        stages = self._stages(0)
        return stages[0] if stages else next(iter(flow.apart), None)

    def next(self, at: Id | None, key: Qt.Key, *, boxes_only: bool = False) -> Id | None:
        """What an arrow key leads to; None where it leads nowhere."""
        if at in self._scene.arrows:
            return self._from_arrow(at, key)
        if at in self._scene.flow.apart:
            return self._from_apart(at, key)
        if at not in self._scene.boxes:
            return self.first()
        return self._from_box(at, key, boxes_only=boxes_only)

    def _onward(self, key: Qt.Key) -> int:
        """1 where a key leads in the direction of the work, -1 against it, 0 up or down."""
        return _ACROSS.get(key, 0) * (-1 if self._scene.mirrored else 1)

    def _from_box(self, at: Id, key: Qt.Key, *, boxes_only: bool) -> Id | None:
        lane = self._lane_of(at)
        onward = self._onward(key)
        if not onward:
            return self._beside(self._stages(lane), at, _DOWN[key]) or self._below(key)
        if not boxes_only:
            arrows = self._arrows_at(at, onward)
            if arrows:
                return arrows[0]
        ahead = self._stages(lane + 2 * onward)
        height = self._scene.boxes[at].place().center().y()
        return min(ahead, key=lambda one: self._off(one, height), default=None)

    def _from_arrow(self, at: Id, key: Qt.Key) -> Id | None:
        route = next(one for one in self._scene.flow.routes if one.handoff == at)
        onward = self._onward(key)
        if onward:
            return route.spots[-1 if onward > 0 else 0].record
        label = route.spots[-2] if route.back else route.spots[1]
        labels = [
            (self._scene.arrows[one.handoff].place().center().y(), one.handoff)
            for one in self._scene.flow.routes
            if (one.spots[-2] if one.back else one.spots[1]).lane == label.lane
        ]
        return self._beside([handoff for _, handoff in sorted(labels)], at, _DOWN[key])

    def _from_apart(self, at: Id, key: Qt.Key) -> Id | None:
        """Among the stages without hand-offs, in their rows; above them is the rest."""
        apart = self._scene.flow.apart
        onward = self._onward(key)
        if onward:
            return self._beside(apart, at, onward)
        here = self._scene.boxes[at].place()
        found = [
            (abs(place.center().y() - here.center().y()), abs(place.left() - here.left()), one)
            for one in apart
            for place in (self._scene.boxes[one].place(),)
            if (place.center().y() - here.center().y()) * _DOWN[key] > 0
        ]
        if found or key == Qt.Key.Key_Down:
            return min(found)[-1] if found else None
        stages = self._stages(0)
        return stages[-1] if stages else None

    def _below(self, key: Qt.Key) -> Id | None:
        down = key == Qt.Key.Key_Down
        return next(iter(self._scene.flow.apart), None) if down else None

    @staticmethod
    def _beside(row: list[Id] | tuple[Id, ...], at: Id, step: int) -> Id | None:
        place = row.index(at) + step
        return row[place] if 0 <= place < len(row) else None

    def _arrows_at(self, stage: Id, onward: int) -> list[Id]:
        """The hand-offs at one side of a box, from top to bottom."""
        end, beside = (0, 0) if onward > 0 else (-1, 1)
        touching = [
            (self._scene.arrows[route.handoff].tips()[beside ^ route.back].y(), route.handoff)
            for route in self._scene.flow.routes
            if route.spots[end].record == stage
        ]
        return [handoff for _, handoff in sorted(touching)]

    def _lane_of(self, stage: Id) -> int:
        lanes = self._scene.flow.lanes
        return next(number for number, lane in enumerate(lanes) if Spot(number, stage) in lane)

    def _stages(self, lane: int) -> list[Id]:
        """The stages of a lane, from top to bottom."""
        lanes = self._scene.flow.lanes
        if not 0 <= lane < len(lanes):
            return []
        return [spot.record for spot in lanes[lane] if spot.record in self._scene.boxes]

    def _off(self, stage: Id, height: float) -> float:
        return abs(self._scene.boxes[stage].place().center().y() - height)
