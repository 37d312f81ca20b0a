"""What hangs over the chart while somebody is carried: the ghost, and words beside the target."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from rolemap.ui.look.text import wrap
from rolemap.ui.look.theme import ThemeSource

_MOST_LINES = 3


class Bubble(QLabel):
    """A few words on a card beside something."""

    def __init__(self, themes: ThemeSource, over: QWidget) -> None:
        super().__init__(over)
        self._themes = themes
        self.setProperty("look", "card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str, beside: QRect) -> None:
        """Show words below a rectangle of the widget, or above it where there is no room."""
        theme = self._themes.theme
        sizes = theme.sizes
        over = self.parentWidget()
        assert over is not None
        port = over.rect()
        room = min(port.width() - 2 * sizes.gap, 2 * sizes.stage_width)
        self.setFont(theme.font("body"))
        self.setMargin(sizes.gap)
        inner = room - 2 * sizes.gap - 2 * sizes.ring
        self.setText("\n".join(wrap(words, theme.metrics("body"), inner, _MOST_LINES)))
        self.adjustSize()
        at = QPoint(beside.center().x() - self.width() // 2, beside.bottom() + sizes.half)
        if at.y() + self.height() > port.bottom():
            at.setY(beside.top() - sizes.half - self.height())
        highest = max(0, port.height() - self.height())
        furthest = max(0, port.width() - self.width())
        self.move(min(max(0, at.x()), furthest), min(max(0, at.y()), highest))
        self.show()
        self.raise_()


class Ghost(QLabel):
    """A picture that follows the pointer."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def follow(self, picture: QPixmap, at: QPoint) -> None:
        """Show a picture with its corner here."""
        if self.isHidden():
            self.setPixmap(picture)
            self.adjustSize()
            self.show()
        self.raise_()
        self.move(at)
