"""Everything in a window that belongs to one document: the map and the panels around it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from rolemap.model.ids import Id
from rolemap.model.records import Person, Role
from rolemap.ui.bridge import Bridge
from rolemap.ui.canvas.empty import EmptyHint
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.canvas.view import MapView
from rolemap.ui.commands import Commands
from rolemap.ui.header import Header
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.selection import Selection
from rolemap.ui.views.inspector import Inspector
from rolemap.ui.views.problem_list import ProblemList
from rolemap.ui.views.team_panel import TeamPanel


class Workspace(QWidget):
    """Team at the left, map in the middle, problems below it, the inspector at the right.

    Signals:
        assign_wanted(tuple): somebody wants to assign these records.
        template_wanted(): an empty organisation wants to start from a template.
        open_wanted(): a file is to be opened.
    """

    assign_wanted = Signal(object)
    template_wanted = Signal()
    open_wanted = Signal()

    def __init__(
        self,
        bridge: Bridge,
        selection: Selection,
        commands: Commands,
        themes: ThemeSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self.header = Header(themes)
        self.scene = MapScene(bridge, themes, self)
        self.map_view = MapView(self.scene, selection, commands)
        self.team = TeamPanel(bridge, selection, commands, themes)
        self.problems = ProblemList(bridge, selection, commands, themes)
        self.inspector = Inspector(bridge, selection, commands, themes)
        self.empty = EmptyHint(bridge, commands, self.map_view)
        self._lay_out(themes)
        self._connect()

    def _lay_out(self, themes: ThemeSource) -> None:
        sizes = themes.theme.sizes
        middle = QSplitter(Qt.Orientation.Vertical)
        middle.addWidget(self.map_view)
        middle.addWidget(self.problems)
        middle.setStretchFactor(0, 1)
        middle.setSizes([sizes.row_height * 18, sizes.row_height * 7])
        across = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self.team, middle, self.inspector):
            across.addWidget(widget)
        across.setStretchFactor(1, 1)
        across.setSizes([sizes.stage_width + 40, sizes.stage_width * 5, sizes.stage_width + 80])
        for splitter in (middle, across):
            splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(across, 1)

    def _connect(self) -> None:
        self.team.assign_wanted.connect(self.assign_wanted)
        self.inspector.assign_wanted.connect(self.assign_wanted)
        self.problems.assign_wanted.connect(self.assign_wanted)
        self.empty.template_wanted.connect(self.template_wanted)
        self.empty.open_wanted.connect(self.open_wanted)

    def settle(self) -> None:
        """Fit the map once the window has its size."""
        self.map_view.camera.settle()
        self.map_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def rename(self, record_id: Id) -> None:
        """Type a new name where the thing stands."""
        record = self._commands.org.find(record_id)
        if isinstance(record, Person | Role):
            self.team.rename(record_id)
        else:
            self.map_view.rename(record_id)

    def next_pane(self) -> None:
        """Give the keyboard to the panel after the one that has it."""
        panes: list[QWidget] = [self.team, self.map_view, self.inspector, self.problems]
        focus = self.focusWidget()
        at = next((i for i, pane in enumerate(panes) if focus and _holds(pane, focus)), 0)
        panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
