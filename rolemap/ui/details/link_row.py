"""A name that leads to the thing it names: painted, so that a long one is cut and not wrapped."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rolemap.ui.look.mirror import placed
from rolemap.ui.look.paint import Tone, chip_width, draw_chip, draw_text
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import ThemeSource, brush

# What the words beside a very long name get of the row at the least, where it is wide.
_LEAST_ABOUT = 0.25


@dataclass(frozen=True, slots=True)
class Link:
    """What a link shows.

    Attributes:
        about: said beside the name, in fewer words.
        letter: a letter before the name, with its tone; "" for none.
        hint: more about it, for the tool tip.
    """

    name: str
    about: str = ""
    letter: str = ""
    tone: Tone = "other"
    hint: str = ""

    @property
    def whole(self) -> str:
        """All of it in words."""
        return ", ".join(part for part in (self.letter, self.name, self.about, self.hint) if part)


class LinkRow(QAbstractButton):
    """A row to click: a letter, a name, and a few words beside it."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.link = Link("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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
        return QSize(sizes.stage_width, sizes.control_height - sizes.half)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * self._themes.theme.sizes.control_height, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        colours, sizes = theme.colours, theme.sizes
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        hot = self.isEnabled() and (self.hasFocus() or self.underMouse())
        self._draw_words(painter, colours.accent_text if hot else colours.text)
        if self.hasFocus():
            # A ring would touch the words, which begin where the heading above them does.
            line = QRectF(0, self.height() - sizes.ring, self.width(), sizes.ring)
            painter.fillRect(line, brush(colours.focus))
        painter.end()

    def _draw_words(self, painter: QPainter, ink: str) -> None:
        theme, link = self._themes.theme, self.link
        sizes, left, right = theme.sizes, 0.0, float(self.width())
        if link.letter:
            wide = chip_width(link.letter, "", theme.metrics("caption"), sizes)
            top = (self.height() - sizes.chip_height) / 2
            chip = self._placed(QRectF(left, top, wide, sizes.chip_height))
            draw_chip(painter, chip, link.letter, "", link.tone, theme)
            left += wide + sizes.gap
        # The name is what is looked for: the words beside it get what it leaves.
        taken = theme.metrics("body").horizontalAdvance(link.name) + sizes.gap
        room = max((right - left) * _LEAST_ABOUT, right - left - taken)
        if link.about and room > sizes.control_height:
            wide = min(theme.metrics("caption").horizontalAdvance(link.about) + 1, room)
            about = self._placed(QRectF(right - wide, 0, wide, self.height()))
            weak = theme.colours.text_weak
            draw_text(painter, about, link.about, theme, role="caption", colour=weak)
            right -= wide + sizes.gap
        name = self._placed(QRectF(left, 0, right - left, self.height()))
        draw_text(painter, name, link.name, theme, colour=ink)

    def _placed(self, rect: QRectF) -> QRectF:
        return placed(rect, QRectF(self.rect()), self.layoutDirection())
