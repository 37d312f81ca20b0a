"""The line that shows where a card or a column would go in."""

from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from rolemap.model.ids import Id
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.items.parts import Picture
from rolemap.ui.look.theme import brush


class _Columns(Protocol):
    columns: dict[Id, Column]


class Mark(QGraphicsObject):
    """A bar in the accent's colour; hidden unless something is carried."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        self._rect = QRectF()
        self.setZValue(3)
        self.hide()

    def show_between_cards(self, column: Column, after: Id | None) -> None:
        """Lie in the gap below a card, or above all cards of the column."""
        sizes = self._picture.theme.sizes
        middle = column.scenePos().y() + column.gap_below(after)
        left = column.scenePos().x() + (sizes.stage_width - sizes.card_width) / 2
        self._show(QRectF(left, middle - 2, sizes.card_width, 4))

    def show_between_columns(self, scene: _Columns, after: Id | None) -> None:
        """Stand in the gap behind a column, or before all columns."""
        sizes = self._picture.theme.sizes
        left = -sizes.gap_wide / 2
        if after is not None:
            left += scene.columns[after].home_centre() + sizes.stage_width / 2 + sizes.gap_wide
        height = max((column.rect().height() for column in scene.columns.values()), default=0)
        self._show(QRectF(left - 2, 0, 4, height))

    def _show(self, rect: QRectF) -> None:
        self.prepareGeometryChange()
        self._rect = rect
        self.show()

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush(self._picture.theme.colours.accent))
        painter.drawRoundedRect(self._rect, 2, 2)
