"""A name that leads to the thing it names: painted, so that a long one is cut and not wrapped."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from rolemap.ui.look.paint import Tone, chip_width, draw_chip, draw_text
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import ThemeSource, brush, pen


@dataclass(frozen=True, slots=True)
class Link:
    """What a link shows.

    Attributes:
        about: said in fewer strength beside the name.
        letter: a letter before the name, with its tone; "" for none.
    """

    name: str
    about: str = ""
    letter: str = ""
    tone: Tone = "other"

    @property
    def whole(self) -> str:
        """All of it in words."""
        return ", ".join(part for part in (self.letter, self.name, self.about) if part)


class LinkRow(QAbstractButton):
    """A row to click: a letter, a name, and a few words beside it."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.link = Link("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        themes.changed.connect(self._on_theme)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    def show_link(self, link: Link) -> None:
        """Lead to another thing, or call it otherwise."""
        if link != self.link:
            self.link = link
            self.setAccessibleName(link.whole)
            self.setToolTip(plain(link.whole))
            self.update()

    def sizeHint(self) -> QSize:
        sizes = self._themes.theme.sizes
        return QSize(sizes.stage_width, sizes.control_height)

    def minimumSizeHint(self) -> QSize:
        sizes = self._themes.theme.sizes
        return QSize(2 * sizes.control_height, sizes.control_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        colours, sizes = theme.colours, theme.sizes
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        if self.hasFocus() or self.underMouse():
            ring = pen(colours.focus, sizes.ring) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(ring)
            painter.setBrush(brush(colours.hover))
            back = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(back, sizes.radius_small, sizes.radius_small)
        self._draw_words(painter)
        painter.end()

    def _draw_words(self, painter: QPainter) -> None:
        theme, link = self._themes.theme, self.link
        sizes, left = theme.sizes, float(theme.sizes.half)
        if link.letter:
            wide = chip_width(link.letter, "", theme.metrics("caption"), sizes)
            top = (self.height() - sizes.chip_height) / 2
            chip = self._placed(QRectF(left, top, wide, sizes.chip_height))
            draw_chip(painter, chip, link.letter, "", link.tone, theme)
            left += wide + sizes.gap
        right = float(self.width() - sizes.half)
        if link.about:
            metrics = theme.metrics("caption")
            wide = min(metrics.horizontalAdvance(link.about) + 1, (right - left) / 2)
            about = self._placed(QRectF(right - wide, 0, wide, self.height()))
            ink = theme.colours.text_weak
            draw_text(painter, about, link.about, theme, role="caption", colour=ink)
            right -= wide + sizes.gap
        name = self._placed(QRectF(left, 0, right - left, self.height()))
        draw_text(painter, name, link.name, theme)

    def _placed(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveRight(self.width() - rect.left())
        return rect
