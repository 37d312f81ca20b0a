"""What is carried over the map: the first of the cards, and how many more there are."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from rolemap.ui.canvas.items.card import Card
from rolemap.ui.canvas.items.parts import Picture
from rolemap.ui.look.theme import brush, colour


class Ghost(QGraphicsObject):
    """Follows the hand; the cards themselves stay where they are and step back."""

    def __init__(self, picture: Picture, cards: Sequence[Card]) -> None:
        super().__init__()
        self._picture = picture
        self._cards = tuple(cards)
        self.setZValue(5)
        self.setOpacity(0.85)

    def boundingRect(self) -> QRectF:
        room = self._picture.theme.sizes.outset + self._picture.theme.sizes.badge_height
        return self._cards[0].rect().adjusted(-room, -room, room, room)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme, flow = self._picture.theme, self._picture.flow
        painter.setLayoutDirection(flow.direction)
        more = len(self._cards) - 1
        if more:
            half = theme.sizes.half
            behind = self._cards[0].rect().translated(flow.sign * half, half)
            painter.setPen(colour(theme.colours.line_strong))
            painter.setBrush(brush(theme.colours.card))
            painter.drawRoundedRect(behind, theme.sizes.radius, theme.sizes.radius)
        self._cards[0].paint(painter)
        if more:
            self._paint_count(painter, str(len(self._cards)))

    def _paint_count(self, painter: QPainter, words: str) -> None:
        theme = self._picture.theme
        side = theme.sizes.badge_height
        wide = max(side, theme.metrics("caption", strong=True).horizontalAdvance(words) + side / 2)
        card = self._cards[0].rect()
        corner = card.topRight() - QPointF(wide / 2, side / 2)
        box = self._picture.flow.rect(QRectF(corner.x(), corner.y(), wide, side), card.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush(theme.colours.accent))
        painter.drawRoundedRect(box, side / 2, side / 2)
        painter.setPen(colour(theme.colours.on_accent))
        painter.setFont(theme.font("caption", strong=True))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
