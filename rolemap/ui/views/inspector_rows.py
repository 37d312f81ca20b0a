"""The rows under a heading of the inspector: who holds what, seats, letters, load."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from rolemap.ui.commands import Commands
from rolemap.ui.look.icons import icon
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.selection import Selection
from rolemap.ui.views.field_editors import OneOfEditor, percent_editor
from rolemap.ui.views.inspector_content import Holder, Leads, Line, SeatLine
from rolemap.ui.views.link_row import LinkRow
from rolemap.ui.views.party_content import PartyRow

# What a glance takes in; a role with a thousand letters must not become a thousand widgets.
_MOST = 40


class Row(QWidget):
    """One row; `show_line` gives it what it says, as often as that changes."""

    def __init__(self, selection: Selection, commands: Commands, themes: ThemeSource) -> None:
        super().__init__()
        self._selection = selection
        self._commands = commands
        self._themes = themes
        self._line: Line = Leads.__new__(Leads)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(themes.theme.sizes.half)
