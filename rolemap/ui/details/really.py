"""What a person or a role really is, by what is worked on: the inspector's few lines about it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rolemap.analysis.facts import Facts
from rolemap.model.records import Person, Role
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.paragraph import Paragraph
from rolemap.ui.work_words import nearest_line, part_line, track_line, work_of


class Really(QWidget):
    """Whose work it is most like, whether the title says so, and what it is made of."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._lines: list[Paragraph] = []
        self.title = QLabel(self.tr("What it really is"))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("look", "title")
        half = themes.theme.sizes.half
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, half, 0, 0)
        self._column.setSpacing(half)
        self._column.addWidget(self.title)

    def show_work(self, facts: Facts, who: Person | Role) -> None:
        """Say what the work of somebody is; hidden where there is none."""
        work = work_of(facts, who)
        told = [("info", work.contradiction), ("", nearest_line(work))]
        told += [("", part_line(facts, part)) for part in work.mix.kinds]
        told.append(("", track_line(work.mix)))
        self._say([(severity, words) for severity, words in told if words])

    def _say(self, told: list[tuple[str, str]]) -> None:
        self.setVisible(bool(told))
        self._make_room(len(told))
        for line, (severity, words) in zip(self._lines, told, strict=True):
            line.say(words, severity=severity)

    def _make_room(self, count: int) -> None:
        while len(self._lines) > count:
            gone = self._lines.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._lines) < count:
            line = Paragraph(self._themes, lines=_MOST_LINES)
            self._lines.append(line)
            self._column.addWidget(line)

    def said(self) -> Iterable[str]:
        """What is shown, line by line."""
        return [line.words for line in self._lines]


# A name may be very long, and there may be three of them in a line.
_MOST_LINES = 3
