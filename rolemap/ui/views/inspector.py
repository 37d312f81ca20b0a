"""The panel at the right: what is selected, with its fields to edit as one types."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Handoff
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.selection import Selection
from rolemap.ui.views.inspector_other import OrgPage, SeveralPage
from rolemap.ui.views.inspector_page import Page
from rolemap.ui.views.inspector_record import RecordPage
from rolemap.ui.views.inspector_rows import Desk


class Inspector(QWidget):
    """Shows the record that is selected, what several have in common, or the organisation.

    Signals:
        assign_wanted(tuple): these records want somebody, or something to do.
    """

    assign_wanted = Signal(object)

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
        self._themes = themes
        self._desk = Desk(bridge, selection, commands, themes)
        self._ids: tuple[Id, ...] | None = None
        self.page: Page
        self._area = QScrollArea()
        self._set_up()
        self._connect()
        self.show_org(bridge.org)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Details"))
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    def _connect(self) -> None:
        self._selection.changed.connect(self._on_selection)
        self._bridge.changed.connect(self.on_change)
        self._bridge.found.connect(self.on_found)
        self._themes.changed.connect(self._on_theme)

    def sizeHint(self) -> QSize:
        sizes = self._themes.theme.sizes
        return QSize(sizes.stage_width + 12 * sizes.gap, 3 * sizes.stage_width)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._themes.theme.sizes.stage_width, 0)

    # What is shown

    def show_org(self, org: Org) -> None:
        """Show the selection in an organisation, from nothing."""
        self._ids = None
        self._on_selection(self._selection.ids)

    def _on_selection(self, ids: tuple[Id, ...]) -> None:
        org = self._bridge.org
        there = tuple(one for one in ids if org.find(one) is not None)
        if there == self._ids:
            return
        self._ids = there
        self.page = self._make_page(there)
        self.page.assign_wanted.connect(self.assign_wanted)
        old = self._area.takeWidget()
        if old is not None:
            # Only later: the click that asked for another page may come from this one.
            old.deleteLater()
        self._area.setWidget(self.page)
        # Who comes to this panel by keyboard comes to its first field.
        first = self.page.first_field()
        if first is not None:
            self.setFocusProxy(first)

    def _make_page(self, ids: tuple[Id, ...]) -> Page:
        if len(ids) > 1:
            return SeveralPage(self._desk, ids)
        record = self._bridge.org.find(ids[0]) if ids else None
        return OrgPage(self._desk) if record is None else RecordPage(self._desk, record)

    def on_change(self, event: Changed) -> None:
        """Show what a change did to what is shown."""
        self._on_selection(self._selection.ids)  # what was selected may be gone, or back
        if self._concerns(event):
            self.page.refresh()

    def _concerns(self, event: Changed) -> bool:
        ids = self._ids or ()
        if len(ids) != 1 or isinstance(event.after.find(ids[0]), Assignment | Handoff):
            return True
        reach = self._bridge.reach(event)
        return reach.everything or any(ids[0] in touched for touched in reach.touched.values())

    def on_found(self, ids: frozenset[Id]) -> None:
        """Show what is found about what is shown."""
        if not self._ids or ids.intersection(self._ids):
            self.page.refresh_findings()

    def _on_theme(self) -> None:
        # Sizes may be other ones too, and they are laid out only once.
        self.show_org(self._bridge.org)
