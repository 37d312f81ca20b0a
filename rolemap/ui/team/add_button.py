"""A dashed place where something can be added."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from rolemap.ui.look.paint import draw_card, draw_plus
from rolemap.ui.look.theme import ThemeSource


class AddButton(QPushButton):
    """A button that looks like the empty place of what it adds.

    Args:
        words: what is painted beside a plus.
        spoken: what it does, for a tool tip and a screen reader.
        themes: how it looks.
        parent: the widget that holds it.
    """

    def __init__(
        self, words: str, spoken: str, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._themes = themes
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._connect()

    def _connect(self) -> None:
        self._themes.changed.connect(self._on_theme)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._themes.theme
        sizes = theme.sizes
        words = round(theme.metrics("caption").horizontalAdvance(self.text()))
        width = words + sizes.icon + 2 * (sizes.padding + sizes.outset)
        return QSize(width, sizes.row_height + sizes.gap)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        out, half = theme.sizes.outset, theme.sizes.half
        rect = QRectF(self.rect()).adjusted(out, half, -out, -half)
        busy = self.isDown() or self.underMouse()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        draw_card(painter, rect, "target" if busy else "add", theme, focused=self.hasFocus())
        draw_plus(painter, rect, self.text(), theme)
        painter.end()
