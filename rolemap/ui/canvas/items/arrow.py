"""The arrow of a hand-off: between neighbours a short one, otherwise an arc above the columns."""

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from rolemap.analysis.finding import Finding
from rolemap.model.ids import Id
from rolemap.ui.canvas.items.column import FAR, Column
from rolemap.ui.canvas.items.parts import Picture
from rolemap.ui.look.mirror import reads_from_right
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import brush, pen

End = Literal["source", "target"]

_HEAD = 5.0
_MOST_RISE = 60.0
_GRIP = 14.0  # as wide as a hand can hit


class _Columns(Picture, Protocol):
    columns: dict[Id, Column]


class Arrow(QGraphicsObject):
    """From one stage to another; in the colour of a warning where work goes over a wall."""

    def __init__(self, scene: _Columns, record_id: Id) -> None:
        super().__init__()
        self._scene = scene
        self.record_id = record_id
        self.ends: tuple[Id, Id] = ("", "")
        self.selected = False
        self.lit = True
        self.what = ""
        self._findings: Sequence[Finding] = ()
        self._path = QPainterPath()
        self._tips = (QPointF(), QPointF())
        self.setZValue(-1)

    @property
    def findings(self) -> Sequence[Finding]:
        """The findings on the hand-off, worst first."""
        return self._findings

    @findings.setter
    def findings(self, findings: Sequence[Finding]) -> None:
        self._findings = tuple(findings)
        self.update()

    @property
    def walled(self) -> bool:
        """Whether a finding that nobody accepted is on the hand-off."""
        return any(finding.accepted is None for finding in self._findings)

    def tip(self, names: tuple[str, str]) -> str:
        """Rich text for the tool tip: from where to where, what, and what is wrong with it."""
        # Where the first name begins at the right, the second one follows at its left.
        sign = "←" if reads_from_right(names[0]) else "→"
        lines = [f"{names[0]} {sign} {names[1]}", self.what]
        lines += [said(finding.text) for finding in self._findings]
        return plain("\n".join(line for line in lines if line))

    def arrange(self, places: Mapping[Id, int]) -> None:
        """Lead from the source to the target, as they stand now; `places` counts the stages."""
        source, target = (self._scene.columns.get(end) for end in self.ends)
        if source is None or target is None:
            return
        self.prepareGeometryChange()
        steps = self._steps(places)
        flow = self._scene.flow
        ends = flow.rect(_box(source)), flow.rect(_box(target))
        middle = source.y() + self._scene.theme.sizes.stage_header / 2
        tips = _short_tips(*ends, middle) if steps == 1 else _arc_tips(*ends, steps)
        self._path = flow.path(_short(*tips) if steps == 1 else _arc(*tips, steps))
        self._tips = flow.point(tips[0]), flow.point(tips[1])
        self.update()

    def rise(self, places: Mapping[Id, int]) -> float:
        """How far the arrow reaches above the columns."""
        steps = self._steps(places)
        return _rise(steps) if steps not in (0, 1) else 0.0

    def _steps(self, places: Mapping[Id, int]) -> int:
        """How many columns it leads on."""
        source, target = self.ends
        both = source in places and target in places
        return places[target] - places[source] if both else 0

    def mark(self, *, selected: bool) -> None:
        """Show whether the hand-off is selected; then its ends can be taken."""
        if selected != self.selected:
            self.prepareGeometryChange()
            self.selected = selected
            self.setZValue(1 if selected else -1)
            self.update()

    def light(self, *, lit: bool) -> None:
        """Stand out or step back."""
        if lit != self.lit:
            self.lit = lit
            self.setOpacity(1.0 if lit else self._scene.theme.sizes.dimmed)

    def end_at(self, at: QPointF) -> End | None:
        """The end that a point of the scene is on, while the arrow is selected."""
        reach = self._scene.theme.sizes.handle + 2
        ends: tuple[End, End] = ("source", "target")
        for end, tip in zip(ends, self._tips, strict=True):
            if self.selected and (at - tip).manhattanLength() <= reach:
                return end
        return None

    def middle(self) -> QPointF:
        """A point on the arrow, in the scene."""
        return self._path.pointAtPercent(0.4) if self._path.elementCount() else QPointF()

    def boundingRect(self) -> QRectF:
        room = self._scene.theme.sizes.handle + 2
        return self._path.boundingRect().adjusted(-room, -room, room, room)

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(_GRIP)
        return stroker.createStroke(self._path)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        colours = self._scene.theme.colours
        token = colours.warning if self.walled else colours.line_strong
        if self.selected:
            token = colours.accent
        width = 2.4 if self.walled or self.selected else 1.6
        painter.setPen(pen(token, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        if painter.worldTransform().m11() < FAR:
            return
        if self.walled and self._path.elementCount():
            _draw_wall(painter, self.middle())
        if self.selected:
            painter.setBrush(brush(colours.surface))
            for tip in self._tips:
                radius = self._scene.theme.sizes.half
                painter.drawEllipse(tip, radius, radius)


def loose_path(start: QPointF, end: QPointF) -> QPainterPath:
    """An arrow that is still in the hand: it goes over the names of the stages between."""
    path = QPainterPath(start)
    third = QPointF((end.x() - start.x()) / 3, 0)
    up = QPointF(0, min(_MOST_RISE, abs(third.x()) / 2))
    path.cubicTo(start + third - up, end - third - up, end)
    away = 1 if end.x() >= start.x() else -1
    _add_head(path, end, QPointF(-_HEAD * away, -_HEAD), QPointF(-_HEAD * away, _HEAD))
    return path


def _box(column: Column) -> QRectF:
    """Where a column stands in the scene; how high it is does not matter."""
    return QRectF(column.x(), column.y(), column.width, 0)


def _short_tips(source: QRectF, target: QRectF, y: float) -> tuple[QPointF, QPointF]:
    return QPointF(source.right() + 1, y), QPointF(target.left() - 2, y)


def _short(start: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(start)
    path.lineTo(end)
    _add_head(path, end, QPointF(-_HEAD, -_HEAD), QPointF(-_HEAD, _HEAD))
    return path


def _arc_tips(source: QRectF, target: QRectF, steps: int) -> tuple[QPointF, QPointF]:
    shift = 12 if steps > 0 else -12
    return QPointF(source.center().x() + shift, -1), QPointF(target.center().x() - shift, -1)


def _arc(start: QPointF, end: QPointF, steps: int) -> QPainterPath:
    """Above the columns, the higher the further it leads; backwards it is the mirror image."""
    # A cubic curve reaches three quarters of the way to its handles.
    up = QPointF(0, _rise(steps) * 4 / 3)
    path = QPainterPath(start)
    path.cubicTo(start - up, end - up, end)
    _add_head(path, end, QPointF(-_HEAD, -_HEAD), QPointF(_HEAD, -_HEAD))
    return path


def _rise(steps: int) -> float:
    return 12 + 6 * min(abs(steps), 20)


def _add_head(path: QPainterPath, tip: QPointF, *ends: QPointF) -> None:
    for end in ends:
        path.moveTo(tip)
        path.lineTo(tip + end)


def _draw_wall(painter: QPainter, at: QPointF) -> None:
    """A bar across the arrow: the wall, for those who do not see its colour."""
    painter.drawLine(at - QPointF(0, 7), at + QPointF(0, 7))
