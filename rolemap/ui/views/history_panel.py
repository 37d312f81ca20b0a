"""The history: every step that was made or taken back, and a way to go to any of them."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from rolemap.model.org import Org
from rolemap.model.text import Plural
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.past.past_delegate import PastDelegate
from rolemap.ui.past.past_model import PastModel
from rolemap.ui.selection import Selection


class HistoryPanel(QWidget):
    """The steps of a document, oldest first; a click or Enter goes to one."""

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
        self.steps = PastModel(bridge.document, self)
        self.view = QListView()
        self._jumps = False
        self._set_up(themes)
        self._connect(bridge, themes)
        self._go_to_present()

    def _set_up(self, themes: ThemeSource) -> None:
        self.setFocusProxy(self.view)
        self.view.setAccessibleName(self.tr("History"))
        self.view.setProperty("look", "bare")
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setModel(self.steps)
        self.view.setItemDelegate(PastDelegate(themes, self.view))
        column = QVBoxLayout(self)
        sizes = themes.theme.sizes
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.half, 0)
        column.addWidget(self.view)

    def _connect(self, bridge: Bridge, themes: ThemeSource) -> None:
        bridge.changed.connect(self.on_change)
        bridge.saved.connect(self.steps.on_saved)
        themes.changed.connect(self._on_theme)
        self.view.clicked.connect(self._jump_to)
        self.view.activated.connect(self._jump_to)  # Enter

    def _on_theme(self) -> None:
        self.view.scheduleDelayedItemsLayout()
        self.view.viewport().update()

    def show_org(self, org: Org) -> None:
        """List the steps from nothing."""
        self.steps.show()
        self._go_to_present()

    def on_change(self, event: Changed) -> None:
        """Follow a step that was made, taken back or made again."""
        self.steps.on_change(event)
        if not self._jumps:
            self._go_to_present()

    def _go_to_present(self) -> None:
        index = self.steps.index(self.steps.place)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flag)
        self.view.scrollTo(index)

    def _jump_to(self, index: QModelIndex) -> None:
        self.jump(index.row())

    def jump(self, place: int) -> None:
        """Undo or redo until the state after step number `place`; 0 is before any step."""
        start = self.steps.place
        place = max(0, min(place, self.steps.rowCount() - 1))
        document = self._commands.document
        self._jumps = True
        try:
            for _ in range(start - place):
                document.undo()
            for _ in range(place - start):
                document.redo()
        finally:
            self._jumps = False
            self._go_to_present()
        if place != start:
            self._commands.said.emit(self._said(start, place))

    def _said(self, start: int, place: int) -> str:
        """One sentence for all of the way."""
        if place > start:
            way = Plural("Went 1 step on, to: {step}", "Went {count} steps on, to: {step}")
        else:
            way = Plural("Went 1 step back, to: {step}", "Went {count} steps back, to: {step}")
        return said(way.of(abs(place - start), step=self.steps.label(place)))
