"""What a hand-off is drawn by: a dot at the side of a stage's head, and the arrow in the hand."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from rolemap.model.ids import Id
from rolemap.ui.canvas.items.arrow import loose_path
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.items.parts import Picture
from rolemap.ui.look.theme import brush, pen


class Handle(QGraphicsObject):
    """Shown at the stage under the pointer, or at the one that is selected.

    Attributes:
        stage_id: the stage at which it is; "" while it is hidden.
    """

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        self.stage_id: Id = ""
        self.setZValue(1.5)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.hide()

    def show_at(self, column: Column | None) -> None:
        """Stand at a column's head, or nowhere."""
        self.stage_id = column.record_id if column is not None else ""
        self.setVisible(column is not None)
        if column is not None:
            middle = self._picture.theme.sizes.stage_header / 2
            end = self._picture.flow.point(QPointF(column.width, middle), column.width)
            self.setPos(column.pos() + end)

    def boundingRect(self) -> QRectF:
        room = self._picture.theme.sizes.handle + 2
        return QRectF(-room, -room, 2 * room, 2 * room)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        colours, radius = self._picture.theme.colours, self._picture.theme.sizes.handle
        painter.setPen(pen(colours.accent, 1.5))
        painter.setBrush(brush(colours.surface))
        painter.drawEllipse(QPointF(0, 0), radius, radius)
        arm = radius / 2
        tip = QPointF(self._picture.flow.sign * arm, 0)
        for end in (-tip, QPointF(0, -arm), QPointF(0, arm)):
            painter.drawLine(end, tip)


class LooseArrow(QGraphicsObject):
    """The arrow that follows the hand."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        self._path = QPainterPath()
        self.setZValue(4)
        self.hide()

    def lead(self, start: QPointF, end: QPointF) -> None:
        """Lead from one point of the scene to another."""
        self.prepareGeometryChange()
        self._path = loose_path(start, end)
        self.show()

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect().adjusted(-4, -4, 4, 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setPen(pen(self._picture.theme.colours.accent, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
