"""Words of any length on as many lines as they need: plain, and never wider than their place."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rolemap.model.text import text
from rolemap.ui.look.paint import draw_sign, draw_text, severity_colour
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import plain, wrap
from rolemap.ui.look.theme import FontRole, ThemeSource

_MOST_LINES = 6

# What a sign says to whoever does not see it.
_SPOKEN = {
    "error": text("error: {words}"),
    "warning": text("warning: {words}"),
    "info": text("info: {words}"),
    "accepted": text("accepted: {words}"),
}
_PLAIN = text("{words}")


class Paragraph(QWidget):
    """A label that breaks inside a word rather than overflow, which QLabel does not.

    Args:
        themes: how it looks.
        role: the size of the letters.
        strong: whether they are bold.
        weak: whether they step back.
        lines: how many there are at the most; what is longer is cut, and whole in the tool tip.
        parent: the widget that holds it.
    """

    def __init__(
        self,
        themes: ThemeSource,
        *,
        role: FontRole = "body",
        strong: bool = False,
        weak: bool = False,
        lines: int = _MOST_LINES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._role: FontRole = role
        self._strong = strong
        self._weak = weak
        self._most = lines
        self._words = ""
        self._severity = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self._on_theme)

    @property
    def words(self) -> str:
        """What is said."""
        return self._words

    def say(self, words: str, *, severity: str = "", strong: bool | None = None) -> None:
        """Show other words, with the sign of a severity before them if one is given."""
        strong = self._strong if strong is None else strong
        if (words, severity, strong) != (self._words, self._severity, self._strong):
            self._words, self._severity, self._strong = words, severity, strong
            spoken = _SPOKEN.get(severity, _PLAIN)
            self.setAccessibleName(said(spoken.filled(words=words)))
            self.setToolTip(plain(words))
            self.updateGeometry()
            self.update()

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    def _indent(self) -> float:
        """Where the words begin: beside the sign, if there is one."""
        sizes = self._themes.theme.sizes
        return sizes.icon + sizes.half if self._severity else 0.0

    def _lines(self, width: float) -> tuple[str, ...]:
        metrics = self._themes.theme.metrics(self._role, strong=self._strong)
        return wrap(self._words, metrics, max(1.0, width - self._indent()), self._most)

    def _line_height(self) -> float:
        return self._themes.theme.metrics(self._role, strong=self._strong).lineSpacing()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(max(1, len(self._lines(width))) * self._line_height() + 0.5)

    def sizeHint(self) -> QSize:
        width = self._themes.theme.sizes.stage_width
        return QSize(width, self.heightForWidth(self.width() if self.isVisible() else width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._themes.theme.sizes.avatar, round(self._line_height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, indent, height = self._themes.theme, self._indent(), self._line_height()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        ink = theme.colours.text_weak if self._weak else theme.colours.text
        if self._severity:
            side = theme.metrics(self._role).ascent()
            sign = QRectF(0.0, (height - side) / 2, side, side)
            if rtl:
                sign.moveRight(self.width())
            draw_sign(painter, sign, self._severity, theme)
            ink = severity_colour(self._severity, theme)
        for row, line in enumerate(self._lines(self.width())):
            place = QRectF(0 if rtl else indent, row * height, self.width() - indent, height)
            draw_text(painter, place, line, theme, role=self._role, colour=ink, strong=self._strong)
        painter.end()
