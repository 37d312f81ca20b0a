"""The arrow of a hand-off: between neighbours a short one, otherwise an arc above the columns."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from rolemap.analysis.finding import Finding
from rolemap.model.ids import Id
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.items.parts import Picture
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import pen

_HEAD = 5.0


class _Columns(Picture, Protocol):
    columns: dict[Id, Column]


class Arrow(QGraphicsObject):
    """From one stage to another; in the colour of a warning where work goes over a wall."""

    def __init__(self, scene: _Columns, record_id: Id) -> None:
        super().__init__()
        self._scene = scene
        self.record_id = record_id
        self.ends: tuple[Id, Id] = ("", "")
        self._findings: Sequence[Finding] = ()
        self._path = QPainterPath()
        self.setZValue(-1)

    @property
    def findings(self) -> Sequence[Finding]:
        """The findings on the hand-off, worst first."""
        return self._findings

    @findings.setter
    def findings(self, findings: Sequence[Finding]) -> None:
        self._findings = tuple(findings)
        self.setToolTip(plain("\n".join(finding.message for finding in findings)))
        self.update()

    @property
    def walled(self) -> bool:
        """Whether a finding that nobody accepted is on the hand-off."""
        return any(finding.accepted is None for finding in self._findings)

    def arrange(self, order: Sequence[Id]) -> None:
        """Lead from the source to the target, as they stand now."""
        source, target = (self._scene.columns.get(end) for end in self.ends)
        if source is None or target is None:
            return
        self.prepareGeometryChange()
        steps = self._steps(order)
        self._path = _short(source, target) if steps == 1 else _arc(source, target, steps)
        self.update()

    def rise(self, order: Sequence[Id]) -> float:
        """How far the arrow reaches above the columns."""
        steps = self._steps(order)
        return _rise(steps) if steps not in (0, 1) else 0.0

    def _steps(self, order: Sequence[Id]) -> int:
        """How many columns it leads to the right."""
        source, target = self.ends
        both = source in order and target in order
        return order.index(target) - order.index(source) if both else 0

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect().adjusted(-4, -4, 4, 4)

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(10)
        return stroker.createStroke(self._path)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        colours = self._scene.theme.colours
        width = 2.4 if self.walled else 1.6
        painter.setPen(pen(colours.warning if self.walled else colours.line_strong, width))
        painter.drawPath(self._path)
        if self.walled and self._path.elementCount():
            _draw_wall(painter, self._path.pointAtPercent(0.4))


def _short(source: Column, target: Column) -> QPainterPath:
    y = source.y() + 20
    start = QPointF(source.x() + source.rect().width() + 1, y)
    end = QPointF(target.x() - 2, y)
    path = QPainterPath(start)
    path.lineTo(end)
    _add_head(path, end, QPointF(-_HEAD, -_HEAD), QPointF(-_HEAD, _HEAD))
    return path


def _arc(source: Column, target: Column, steps: int) -> QPainterPath:
    """Above the columns, the higher the further it leads; backwards it is the mirror image."""
    half = source.rect().width() / 2
    shift = 12 if steps > 0 else -12
    start, end = QPointF(source.x() + half + shift, -1), QPointF(target.x() + half - shift, -1)
    # A cubic curve reaches three quarters of the way to its handles.
    up = QPointF(0, _rise(steps) * 4 / 3)
    path = QPainterPath(start)
    path.cubicTo(start - up, end - up, end)
    _add_head(path, end, QPointF(-_HEAD, -_HEAD), QPointF(_HEAD, -_HEAD))
    return path


def _rise(steps: int) -> float:
    return 12 + 6 * abs(steps)


def _add_head(path: QPainterPath, tip: QPointF, *ends: QPointF) -> None:
    for end in ends:
        path.moveTo(tip)
        path.lineTo(tip + end)


def _draw_wall(painter: QPainter, at: QPointF) -> None:
    """A bar across the arrow: the wall, for those who do not see its colour."""
    painter.drawLine(at - QPointF(0, 7), at + QPointF(0, 7))
