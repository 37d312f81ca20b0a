"""How much of a catalogue is owned, as a bar; the words beside it say the same."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rolemap.analysis.coverage import Tally
from rolemap.ui.look.strokes import after, at_start, fill
from rolemap.ui.look.theme import ThemeSource


class CoverageBar(QWidget):
    """What is owned, then what nobody answers for, then what is missing.

    Args:
        themes: how it looks.
        parent: the widget that holds it.
    """

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._counts = Tally()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        # No lambda: that would outlive the widget.
        themes.changed.connect(self._on_theme)

    def _on_theme(self) -> None:
        self.update()

    def show_counts(self, counts: Tally, words: str) -> None:
        """Show these; `words` say them to whoever does not see the bar."""
        self._counts = counts
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        sizes = self._themes.theme.sizes
        return QSize(sizes.stage_width, sizes.gap)

    def minimumSizeHint(self) -> QSize:
        sizes = self._themes.theme.sizes
        return QSize(sizes.avatar, sizes.gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, counts, whole = self._themes.theme, self._counts, QRectF(self.rect())
        radius = whole.height() / 2
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill(painter, whole, theme.colours.track, radius)
        if counts.total:
            owned = whole.width() * counts.owned / counts.total
            unowned = whole.width() * counts.unowned / counts.total
            space = theme.sizes.ring if owned and unowned else 0
            rest = after(whole, owned + space, painter)
            if unowned > space:
                part = at_start(rest, unowned - space, painter)
                fill(painter, part, theme.colours.warning, min(radius, part.width() / 2))
            if owned:
                part = at_start(whole, owned, painter)
                fill(painter, part, theme.colours.fine, min(radius, part.width() / 2))
        painter.end()
