"""The hand-offs in the middle of the window: stages as a graph, or who passes what to whom."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Handoff, Stage
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.handoffs.legend import Legend
from rolemap.ui.handoffs.passage_model import PassageModel
from rolemap.ui.handoffs.passage_table import PassageTable
from rolemap.ui.handoffs.path_line import PathLine
from rolemap.ui.handoffs.scene import FlowScene
from rolemap.ui.handoffs.view import FlowView
from rolemap.ui.handoffs.zoom import GraphZoom
from rolemap.ui.lens import Filter, Light
from rolemap.ui.look.theme import Theme, ThemeSource
from rolemap.ui.selection import Selection


class HandoffsView(QWidget):
    """Two arrangements of the same hand-offs: stages as a graph, people as a table.

    While it is hidden it does nothing; what became stale is shown anew with it.

    Signals:
        hinted(str): what would happen if the hand let go here; "" for nothing.
        menu_wanted(QPoint): a context menu is wanted at this global point.
        zoomed(float): the scale is now this; 1 is 100 %.
    """

    hinted = Signal(str)
    menu_wanted = Signal(QPoint)
    zoomed = Signal(float)

    def __init__(
        self,
        bridge: Bridge,
        selection: Selection,
        commands: Commands,
        themes: ThemeSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._selection = selection
        self._commands = commands
        self._themes = themes
        self._stale = True
        self.scene = FlowScene(bridge, themes.theme, self)
        self.graph = FlowView(self.scene, selection, commands)
        self.passages = PassageModel(bridge, commands, themes.theme, self)
        self.table = PassageTable(self.passages, selection, themes.theme)
        self.path_line = PathLine(themes.theme)
        self.path_button = self._button(self.tr("Longest path"))
        self.stages_button = self._button(self.tr("Stages"))
        self.people_button = self._button(self.tr("People"))
        self.legend = Legend(themes)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def _button(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(words)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        self.stages_button.setToolTip(self.tr("Stages and what passes between them"))
        self.people_button.setToolTip(self.tr("Who passes what to whom"))
        self.path_button.setToolTip(self.tr("Let the chain with most hand-offs stand out"))
        self._switch = QButtonGroup(self)
        for button in (self.stages_button, self.people_button):
            self._switch.addButton(button)
        self.stages_button.setChecked(True)
        top = Qt.AlignmentFlag.AlignTop
        head = QHBoxLayout()
        head.setContentsMargins(sizes.gap_wide, sizes.gap, sizes.gap_wide, sizes.gap)
        head.setSpacing(sizes.half)
        for button in (self.stages_button, self.people_button):
            head.addWidget(button, 0, top)
        head.addSpacing(sizes.gap_wide)
        head.addWidget(self.path_button, 0, top)
        head.addWidget(self.path_line, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(sizes.gap_wide, 0, sizes.gap_wide, 0)
        foot.addWidget(self.legend)
        for page in (self.graph, self.table):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.graph)

    def _connect(self) -> None:
        self._bridge.changed.connect(self.on_change)
        self._bridge.found.connect(self.on_found)
        self._themes.changed.connect(self._on_theme)
        self._selection.changed.connect(self._on_selection)
        self._selection.shown.connect(self.bring_into_view)
        self._commands.naming.connect(self.rename)
        self.graph.hinted.connect(self.hinted)
        self.graph.menu_wanted.connect(self.menu_wanted)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.graph.zoom.zoomed.connect(self.zoomed)
        self.scene.edited.connect(self._show_path)
        self.path_line.wanted.connect(self._selection.show)
        self.path_button.toggled.connect(lambda on: self.scene.highlight_path(on=on))
        self.people_button.toggled.connect(self._switch_to)

    # From nothing, and by what changed

    def show_org(self, org: Org) -> None:
        """Show an organisation from nothing."""
        self._stale = False
        self.scene.mirror(self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        self.scene.show_org(org)
        self.passages.show(self.scene.facts)

    def on_change(self, event: Changed) -> None:
        """Show what a change made stale; later, if nobody sees it."""
        if not self.isVisible():
            self._stale = True
        elif not self._stale:
            self.scene.on_change(event)
            if self._bridge.reach(event).everything:
                self.passages.show(self.scene.facts)
            else:
                self.passages.on_change(event)

    def on_found(self, ids: frozenset[Id]) -> None:
        """Show what the findings about these records say now; later, if nobody sees it."""
        if not self.isVisible():
            self._stale = True
        elif not self._stale:
            self.scene.on_found(ids)
            self.passages.on_found(ids)

    def _on_theme(self, theme: Theme) -> None:
        self.passages.on_theme(theme)
        self.scene.on_theme(theme)
        self._show_path()

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self.show_org(self._bridge.org)
        self._on_selection()
        super().showEvent(event)
        if self._selection.only is not None:
            self.bring_into_view(self._selection.only)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.scene.mirror(self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
            self._show_path()

    def _show_path(self) -> None:
        org = self._bridge.org
        found = ((one, org.look(Stage, one)) for one in self.scene.path)
        stages = [(one, stage.name) for one, stage in found if stage is not None]
        self.path_line.show_path(stages, self.scene.walls_on_path, self._themes.theme)
        self.path_button.setEnabled(bool(stages))

    # What is selected, and what stands out

    def _on_selection(self, *_: object) -> None:
        if self.isVisible() and not self._stale:
            self.graph.show_selection()
            self.table.follow()

    def bring_into_view(self, record_id: Id) -> None:
        """Scroll so that a record is seen."""
        if self.isVisible():
            self.graph.bring_into_view(record_id)
            self.table.follow()

    def fit_selection(self) -> None:
        """What is selected, as large as it fits; all of it if nothing is."""
        self.graph.fit_selection()

    def show_light(self, light: Light, _: Filter) -> None:
        """Let stages stand out of which something does; the rest steps back."""
        self.scene.shine(light)

    # What can be asked of a view in the middle

    @property
    def zoom(self) -> GraphZoom | None:
        """What zooms the graph; the table has one size only."""
        return None if self.people_button.isChecked() else self.graph.zoom

    @property
    def editing(self) -> None:
        """What is selected is what there is to edit."""

    def rename(self, record_id: Id) -> bool:
        """Type a stage's name or what a hand-off passes on; False where it does not stand here."""
        if not self.isVisible():
            return False
        if not self.people_button.isChecked():
            return self.graph.rename(record_id)
        found = self._bridge.org.look(Handoff, record_id)
        return found is not None and self.table.rename(record_id)

    def start_drawing(self, stage_id: Id) -> None:
        """Begin a hand-off at a stage; arrow keys or a click choose where it leads."""
        self.stages_button.setChecked(True)
        self.graph.start_drawing(stage_id)

    def _switch_to(self, people: bool) -> None:
        """Show people, or stages."""
        page = self.table if people else self.graph
        had_keyboard = self.graph.hasFocus() or self.table.hasFocus()
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(page)
        self.legend.setVisible(not people)
        self.path_button.setEnabled(not people and bool(self.scene.path))
        if had_keyboard:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.zoomed.emit(self.graph.zoom.scale)
