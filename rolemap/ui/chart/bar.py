"""What stands around a chart: the switch between its arrangements, and a page for nobody."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import Theme

Arrangement = Literal["lines", "teams"]


class ArrangementBar(QWidget):
    """One button for each arrangement; that of the one in sight is down.

    Signals:
        chosen(str): this arrangement was asked for.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._group = QButtonGroup(self)
        self.buttons: dict[Arrangement, QToolButton] = {
            "lines": self._button(self.tr("Reporting lines"), self.tr("Who reports to whom")),
            "teams": self._button(self.tr("Teams"), self.tr("Who is in which team")),
        }
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
        self._row.addStretch(1)
        self.show_chosen("lines")

    def _button(self, words: str, hint: str) -> QToolButton:
        button = QToolButton()
        # Looks like the buttons that switch between the views of the window.
        button.setObjectName("viewSwitch")
        button.setText(words)
        button.setToolTip(plain(hint))
        button.setAccessibleName(words)
        button.setAccessibleDescription(hint)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(button)
        self._row.addWidget(button)
        return button

    def show_chosen(self, arrangement: Arrangement) -> None:
        """Let the button of an arrangement be down."""
        self.buttons[arrangement].setChecked(True)

    def use(self, theme: Theme) -> None:
        """Take the lengths of a theme."""
        sizes = theme.sizes
        self._row.setContentsMargins(sizes.gap_wide, sizes.gap, sizes.gap_wide, sizes.gap)
        self._row.setSpacing(0)


class NobodyYet(QWidget):
    """Says that there is nobody to show, and what to do about it.

    Signals:
        wanted(): somebody is to be added.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QLabel(self.tr("Nobody is on the team yet."))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(self.tr("Add the first person"))
        self.button.clicked.connect(lambda _=False: self.wanted.emit())
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
