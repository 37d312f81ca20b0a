"""The line that shows where a card or a column would go in, and the band around what is chosen."""

from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from rolemap.model.ids import Id
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.items.parts import Picture
from rolemap.ui.look.mirror import Flow
from rolemap.ui.look.theme import brush, pen


class _Columns(Protocol):
    columns: dict[Id, Column]
    flow: Flow


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
        middle = column.home.y() + column.gap_below(after)
        left = column.home.x() + sizes.gap
        self._show(QRectF(left, middle - 2, column.width - 2 * sizes.gap, 4))

    def show_between_columns(self, scene: _Columns, after: Id | None) -> None:
        """Stand in the gap behind a column, or before all columns."""
        sizes = self._picture.theme.sizes
        left = -sizes.gap_wide / 2
        if after is not None:
            column = scene.columns[after]
            left += scene.flow.x(column.home.x(), column.width) + column.width + sizes.gap_wide
        height = max((column.rect().height() for column in scene.columns.values()), default=0)
        self._show(scene.flow.rect(QRectF(left - 2, 0, 4, height)))

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


class BandFrame(QGraphicsObject):
    """The rectangle that a hand pulls open to choose all that it touches."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        self._rect = QRectF()
        self.setZValue(6)

    def span(self, rect: QRectF) -> None:
        """Be this large."""
        self.prepareGeometryChange()
        self._rect = rect

    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-2, -2, 2, 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        colours = self._picture.theme.colours
        inside = QColor(colours.accent)
        inside.setAlphaF(0.12)
        outline = pen(colours.accent, self._picture.theme.sizes.hairline)
        painter.setPen(outline)
        painter.setBrush(inside)
        painter.drawRect(self._rect)
