"""The longest path in words: its stages one behind the other, how long it is, how many walls."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from rolemap.model.ids import Id
from rolemap.model.text import text
from rolemap.ui.handoffs.flow_row import FlowRow
from rolemap.ui.labels import label
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import Theme

# A longer path shows so many stages at its start and at its end.
_AT_EACH_END = 8


class PathLine(FlowRow):
    """Stages of a path, each to be clicked.

    Signals:
        wanted(str): somebody wants to see this stage.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme.sizes.half, parent)
        self._theme = theme
        self._said: object = None

    def show_path(self, stages: list[tuple[Id, str]], walls: int, theme: Theme) -> None:
        """Show a path: the id and name of each stage, and over how many walls it leads."""
        known = stages, walls, theme, self.layoutDirection()
        if known == self._said:
            return
        self._said, self._theme = known, theme
        if not stages:
            self.hold([self._words(self.tr("No hand-offs yet"))])
            return
        cut = len(stages) > 2 * _AT_EACH_END + 1
        first, last = (stages[:_AT_EACH_END], stages[-_AT_EACH_END:]) if cut else (stages, [])
        left_out = len(stages) - len(first) - len(last)
        widgets: list[QWidget] = []
        for place, stage in enumerate((*first, *last)):
            if place:
                widgets.append(self._arrow())
            if cut and place == len(first):
                more = text("{count} more stages", count=left_out)
                widgets += [self._words(said(more)), self._arrow()]
            widgets.append(self._stage(*stage))
        self.hold([*widgets, self._words(path_words(len(stages) - 1, walls))])

    def _stage(self, stage_id: Id, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(label(name, button.fontMetrics(), self._theme.sizes.card_width))
        button.setAccessibleName(name)
        button.setToolTip(plain(name))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.wanted.emit(stage_id))
        return button

    def _arrow(self) -> QLabel:
        back = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self._words("←" if back else "→")

    def _words(self, words: str) -> QLabel:
        made = QLabel(words)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setProperty("look", "weak")
        made.setMinimumHeight(self._theme.sizes.control_height)
        return made


def path_words(handoffs: int, walls: int) -> str:
    """How long a path is and over how many walls it leads."""
    one = text("1 hand-off")
    long = one if handoffs == 1 else text("{count} hand-offs", count=handoffs)
    over = text("1 wall") if walls == 1 else text("{count} walls", count=walls)
    return said(text("{long} · {over}", long=long, over=over if walls else text("no walls")))
