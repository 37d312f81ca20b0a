"""Collects where things go while a chart is laid out from the left, and mirrors it if need be."""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from rolemap.model.ids import Id
from rolemap.ui.chart.plan import Extra, Frame, Handle, Lines, Measures, Plan, Spot

# Lines that are longer than this are drawn at both ends only, so far, in logical pixels.
_LONG = 3_000.0
_STUB = 160.0

_Curve = tuple[QPointF, QPointF, QPointF, QPointF]


class Board:
    """What has been placed so far; `plan` makes a chart of it.

    Args:
        measures: the lengths of things.
        mirrored: whether what begins at the left here begins at the right on the screen.
    """

    def __init__(self, measures: Measures, *, mirrored: bool) -> None:
        self.measures = measures
        self._mirrored = mirrored
        self.corners: dict[Spot, tuple[float, float]] = {}
        self.lines: list[tuple[float, float, float, float]] = []
        self.handles: list[tuple[Id, float, float, int, bool]] = []
        self.frames: list[tuple[Id, tuple[float, float, float, float], int]] = []
        self.wanted: list[tuple[Id, Id, bool]] = []

    def plan(self) -> Plan:
        """The chart, with lines to further managers where both ends are seen."""
        width, height = self._reach()
        turn = width if self._mirrored else None
        size, small = self.measures.box, self.measures.handle
        boxes = {
            spot: _rect(x, y, size.width(), size.height(), turn)
            for spot, (x, y) in self.corners.items()
        }
        handles = {
            one: Handle(one, _rect(x, y, small.width(), small.height(), turn), count, folded)
            for one, x, y, count, folded in self.handles
        }
        return Plan(
            boxes=boxes,
            frames=tuple(self._framed(turn)),
            handles=handles,
            lines=Lines(_line(*one, turn) for one in self.lines),
            extras=tuple(self._extras(boxes)),
            area=QRectF(0, 0, width, height),
            mirrored=self._mirrored,
        )

    def _reach(self) -> tuple[float, float]:
        size = self.measures.box
        frames = [rect for _, rect, _ in self.frames]
        corners = self.corners.values()
        right = [x + size.width() for x, _ in corners] + [x + wide for x, _, wide, _ in frames]
        bottom = [y + size.height() for _, y in corners] + [y + high for _, y, _, high in frames]
        bottom += [y + self.measures.handle.height() for _, _, y, _, _ in self.handles]
        return max(right, default=0.0), max(bottom, default=0.0)

    def _framed(self, turn: float | None) -> Iterable[Frame]:
        for team, (x, y, wide, high), count in self.frames:
            rect = _rect(x, y, wide, high, turn)
            head = QRectF(rect.left(), rect.top(), rect.width(), self.measures.head)
            yield Frame(team, rect, head, count)

    def _extras(self, boxes: dict[Spot, QRectF]) -> Iterable[Extra]:
        for person, manager, circle in self.wanted:
            one, other = boxes.get(Spot(person)), boxes.get(Spot(manager))
            if one is not None and other is not None:
                curve = _curve(one, other, self.measures)
                yield Extra(person, manager, _path(curve), _pieces(curve), circle)


def _rect(x: float, y: float, width: float, height: float, turn: float | None) -> QRectF:
    return QRectF(x if turn is None else turn - x - width, y, width, height)


def _line(x: float, y: float, to_x: float, to_y: float, turn: float | None) -> QLineF:
    return QLineF(x, y, to_x, to_y) if turn is None else QLineF(turn - x, y, turn - to_x, to_y)


def _curve(one: QRectF, other: QRectF, measures: Measures) -> _Curve:
    """From a person to a further manager: upwards if that one stands higher, else sideways."""
    aside = 1 if other.center().x() >= one.center().x() else -1
    room = measures.down
    if other.bottom() < one.top():
        # Not from the middle, where the line to the first manager begins.
        start = QPointF(one.center().x() + aside * one.width() / 4, one.top())
        end = QPointF(other.center().x() - aside * other.width() / 4, other.bottom())
        bend = QPointF(0, max(room, (start.y() - end.y()) / 2))
        start_bend, end_bend = start - bend, end + bend
    else:
        start = QPointF(one.right() if aside > 0 else one.left(), one.center().y())
        end = QPointF(other.left() if aside > 0 else other.right(), other.center().y())
        bend = QPointF(aside * max(room, abs(end.x() - start.x()) / 2), 0)
        start_bend, end_bend = start + bend, end - bend
    return start, start_bend, end_bend, end


def _path(curve: _Curve) -> QPainterPath:
    path = QPainterPath(curve[0])
    path.cubicTo(*curve[1:])
    return path


def _pieces(curve: _Curve) -> tuple[QPainterPath, ...]:
    """The whole curve, or both ends of one that crosses half of a large chart."""
    across = curve[3] - curve[0]
    if across.manhattanLength() <= _LONG:
        return (_path(curve),)
    start, start_bend, end_bend, end = curve
    turned = (end, end_bend, start_bend, start)
    return _path(_beginning(curve)), _path(_beginning(turned))


def _beginning(curve: _Curve) -> _Curve:
    """The first part of a curve, about as long as `_STUB`: by de Casteljau's construction."""
    one, two, three, four = curve
    speed = 3 * max(1.0, (two - one).manhattanLength())
    part = min(0.5, _STUB / speed)
    first, second, third = _to(one, two, part), _to(two, three, part), _to(three, four, part)
    left, right = _to(first, second, part), _to(second, third, part)
    return one, first, left, _to(left, right, part)


def _to(one: QPointF, other: QPointF, part: float) -> QPointF:
    return one + (other - one) * part
