"""The place at the end of the pipeline where a stage is added."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from rolemap.ui.canvas.items.parts import Picture
from rolemap.ui.look.paint import draw_card, draw_plus


class AddStage(QGraphicsObject):
    """A dashed box that says what a click on it does."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def boundingRect(self) -> QRectF:
        sizes = self._picture.theme.sizes
        return QRectF(0, 0, sizes.card_width / 2, sizes.stage_header)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setLayoutDirection(self._picture.flow.direction)
        rect = self.boundingRect().adjusted(1, 1, -1, -1)
        draw_card(painter, rect, "add", self._picture.theme)
        draw_plus(painter, rect, self.tr("stage"), self._picture.theme)
