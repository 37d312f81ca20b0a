"""The status line: counts at the left, what just happened in the middle, the zoom at the right."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar

from rolemap.model.records import Person, Responsibility, Stage
from rolemap.ui.access.announce import announce
from rolemap.ui.bridge import Bridge
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import elide, one_line, plain
from rolemap.ui.look.theme import Theme, ThemeSource
from rolemap.ui.problems.problem_content import counted
from rolemap.ui.wording import percent, things


class StatusLine(QStatusBar):
    """Says results quietly; nothing pops up."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._counts = self._label("statusCounts")
        self._words = self._label("statusWords")
        self._zoom = self._label("statusZoom")
        self._said = self._full = ""
        self.addWidget(self._counts)
        self.addWidget(self._words, 1)
        self.addPermanentWidget(self._zoom)
        self.setSizeGripEnabled(False)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_zoom(1.0)
        self._paint(themes.theme)
        themes.changed.connect(self._paint)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumWidth(1)
        return label

    def _paint(self, theme: Theme) -> None:
        self._hint_style = f"color: {theme.colours.accent_text}"
        self._warn_style = f"color: {theme.colours.warning}"
        self._said_style = f"color: {theme.colours.text_weak}"
        self._words.setStyleSheet(self._said_style)
        self._counts.setStyleSheet(self._said_style)
        self._zoom.setStyleSheet(self._said_style)

    def show_counts(self, bridge: Bridge | None) -> None:
        """How much there is, and how much of it is wrong; nothing without a document."""
        self._zoom.setVisible(bridge is not None)
        if bridge is None:
            self._counts.setText("")
            return
        org, found = bridge.org, bridge.counts()
        parts = (
            things("stage", org.count(Stage)),
            things("responsibility", org.count(Responsibility)),
            things("person", org.count(Person)),
            said(counted("error", found["error"])),
            said(counted("warning", found["warning"])),
        )
        self._counts.setText(" · ".join(parts))

    def say(self, words: str) -> None:
        """Announce what was done."""
        self._said = words
        self._show(words, self._said_style)
        announce(self, self._full)

    def warn(self, words: str) -> None:
        """Announce why something was not done."""
        self._said = words
        self._show(words, self._warn_style)
        announce(self, self._full, urgent=True)

    def hint(self, words: str) -> None:
        """Say what would happen if the hand let go now; "" goes back to what was said last."""
        self._show(words or self._said, self._hint_style if words else self._said_style)
        announce(self, one_line(words))

    def _show(self, words: str, style: str) -> None:
        if self._words.styleSheet() != style:  # Qt would work the style out even for the same one
            self._words.setStyleSheet(style)
        self._full = one_line(words)
        self._words.setAccessibleName(self._full)  # what is read is never cut
        self._cut()

    def _cut(self) -> None:
        self._words.setText(elide(self._full, self._words.fontMetrics(), self._words.width()))
        cut = self._words.text() != self._full
        self._words.setToolTip(plain(self._full) if cut else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The label has its new width only once the layout is done.
        QTimer.singleShot(0, self, self._cut)

    @property
    def words(self) -> str:
        """What stands in the middle now, whole."""
        return self._full

    def show_zoom(self, scale: float | None) -> None:
        """The scale of the view; nothing for one that has one size only."""
        self._zoom.setText("" if scale is None else percent(scale))
