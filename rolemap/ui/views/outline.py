"""The outline: everything there is as a tree under a filter, and a way in without the map."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.outline.outline_tree import OutlineTree
from rolemap.ui.selection import Selection


class Outline(QWidget):
    """Stages, roles, people, teams and hand-offs as a tree, in step with every other view.

    Signals:
        assign_wanted(tuple): these records want somebody, or something to do.
        menu_wanted(QPoint): the menu of what is selected is wanted, at this point of the screen.
    """

    assign_wanted = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        bridge: Bridge,
        selection: Selection,
        commands: Commands,
        themes: ThemeSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self.filter = QLineEdit()
        self.tree = OutlineTree(bridge, selection, commands, themes)
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.setFocusProxy(self.tree)
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the outline"))
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        head = QVBoxLayout()
        head.setContentsMargins(sizes.gap_wide, 0, sizes.gap_wide, 0)
        head.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, sizes.gap, 0, 0)
        column.setSpacing(sizes.gap)
        column.addLayout(head)
        lists = QVBoxLayout()
        lists.setContentsMargins(sizes.gap, 0, sizes.half, 0)
        lists.addWidget(self.tree)
        column.addLayout(lists, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.tree.set_filter)
        self.tree.assign_wanted.connect(self.assign_wanted)
        self.tree.menu_wanted.connect(self.menu_wanted)

    def show_org(self, org: Org) -> None:
        """Show an organisation from nothing."""
        self.tree.show_org(org)

    def rename(self, record_id: Id) -> None:
        """Let a name be typed where it stands."""
        if not self.tree.rows.home(record_id).isValid():
            self.filter.clear()
        self.tree.rename(record_id)

    def remove(self) -> bool:
        """Remove what is selected, as the key Del does; whether anything was."""
        return self.tree.remove()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if self._steer(event):
                return True
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        """Down goes from the filter to what it found, Esc takes the filter away."""
        if event.key() == Qt.Key.Key_Down:
            if not self.tree.currentIndex().isValid():
                self.tree.setCurrentIndex(self.tree.rows.index(0, 0))
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            return True
        return False
