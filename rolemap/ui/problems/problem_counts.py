"""How many problems there are of each kind, each with its sign."""

from collections import Counter

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rolemap.ui.look.paint import draw_sign, draw_text
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import Theme, ThemeSource
from rolemap.ui.problems.problem_content import SHOWN_AS, counted


class ProblemCounts(QWidget):
    """One line: "✕ 2 errors  ⚠ 2 warnings"; empty where there are none."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = themes.theme
        self._parts: list[tuple[str, str]] = []
        self.setAccessibleName("")
        themes.changed.connect(self._on_theme)

    def _on_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_counts(self, counts: Counter[str]) -> None:
        """Show these, by severity and "accepted"."""
        parts = [(kind, said(counted(kind, counts[kind]))) for kind in SHOWN_AS if counts[kind]]
        if parts != self._parts:
            self._parts = parts
            self.setAccessibleName(", ".join(words for _, words in parts))
            self.updateGeometry()
            self.update()

    def _width(self, words: str) -> float:
        return self._theme.metrics("caption").horizontalAdvance(words) + 1

    def sizeHint(self) -> QSize:
        sizes = self._theme.sizes
        beside = self._side() + sizes.half + sizes.gap_wide
        width = sum(self._width(words) + beside for _, words in self._parts)
        return QSize(round(width), sizes.control_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.sizes.control_height)

    def _side(self) -> float:
        return self._theme.metrics("caption").ascent()

    def paintEvent(self, event: QPaintEvent) -> None:
        sizes, side = self._theme.sizes, self._side()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        left = float(sizes.gap)
        for kind, words in self._parts:
            width = self._width(words)
            sign = QRectF(left, (self.height() - side) / 2, side, side)
            shown = QRectF(sign.right() + sizes.half, 0, width, self.height())
            left = shown.right() + sizes.gap_wide
            if rtl:
                sign.moveRight(self.width() - sign.left())
                shown.moveRight(self.width() - shown.left())
            draw_sign(painter, sign, kind, self._theme)
            ink = self._theme.colours.text_weak
            draw_text(painter, shown, words, self._theme, role="caption", colour=ink)
        painter.end()
