"""The panel at the left: who there is, as people and as roles, ready to be dragged onto the map."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Role
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.selection import Selection
from rolemap.ui.team.add_button import AddButton
from rolemap.ui.team.party_list import PartyList

_WIDTH_IN_GRID = 29  # 232 pixels at the usual font size


class TeamPanel(QWidget):
    """People and roles on two tabs under one filter.

    Signals:
        assign_wanted(tuple): these people or roles want something to do.
        hinted(str): what would happen if the hand let go here; "" for nothing.
    """

    assign_wanted = Signal(object)
    hinted = Signal(str)

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
        self.people = PartyList(Person, bridge, selection, commands, themes)
        self.roles = PartyList(Role, bridge, selection, commands, themes)
        self.add_person = AddButton(self.tr("person"), self.tr("Add a person"), themes)
        self.add_role = AddButton(self.tr("role"), self.tr("Add a role"), themes)
        self.tabs = QTabBar()
        self.filter = QLineEdit()
        self._pages = QStackedWidget()
        self._set_up()
        self._connect()

    def _set_up(self) -> None:
        self.tabs.addTab(self.tr("People"))
        self.tabs.addTab(self.tr("Roles"))
        self.tabs.setAccessibleName(self.tr("Team"))
        # Who drags a person to a role waits over the tab until the roles come forward.
        self.tabs.setChangeCurrentOnDrag(True)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter people and roles"))
        self.filter.setClearButtonEnabled(True)
        # A click on a tab is seen anyway; the ring is for who comes by keyboard.
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        ring = self._themes.theme.sizes.ring
        self._pages.addWidget(_page(self.people, self.add_person, ring))
        self._pages.addWidget(_page(self.roles, self.add_role, ring))
        self._show_page(0)
        self._lay_out()

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        margin = sizes.gap_wide
        beside = QHBoxLayout()
        beside.setContentsMargins(margin, 0, margin, 0)
        beside.addWidget(self.filter)
        head = QHBoxLayout()
        # The text of a tab starts where the filter does: its padding and border lie outside.
        head.setContentsMargins(margin - sizes.half - sizes.ring, 0, margin, 0)
        head.addWidget(self.tabs)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, sizes.gap, 0, sizes.gap)
        whole.setSpacing(sizes.gap)
        whole.addLayout(head)
        whole.addLayout(beside)
        lists = QHBoxLayout()
        # Cards start where the filter does: the room for their rings lies outside.
        edge = margin - sizes.outset - sizes.ring
        lists.setContentsMargins(edge, 0, edge, 0)
        lists.addWidget(self._pages)
        whole.addLayout(lists, 1)
        self.setMinimumWidth(_WIDTH_IN_GRID * sizes.gap)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_page)
        self.filter.textChanged.connect(self.people.set_filter)
        self.filter.textChanged.connect(self.roles.set_filter)
        self.add_person.clicked.connect(self._commands.add_person)
        self.add_role.clicked.connect(self._commands.add_role)
        self._commands.naming.connect(self.rename)
        self._selection.shown.connect(self._bring_forward)
        for shown in (self.people, self.roles):
            shown.assign_wanted.connect(self.assign_wanted)
            shown.hinted.connect(self.hinted)

    def show_org(self, org: Org) -> None:
        """List an organisation's people and roles, from nothing."""
        self.people.show_org(org)
        self.roles.show_org(org)

    def _show_page(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        self.setFocusProxy(self.roles if place else self.people)

    def rename(self, record_id: Id) -> None:
        """Let the name of a person or role be typed where it stands."""
        found = self._list_of(record_id)
        if found is None:
            return
        self._bring_forward(record_id)
        if not found.shows(record_id):
            self.filter.clear()
        found.rename(record_id)

    def _list_of(self, record_id: Id) -> PartyList | None:
        org = self._bridge.org
        if org.look(Person, record_id) is not None:
            return self.people
        return self.roles if org.look(Role, record_id) is not None else None

    def _bring_forward(self, record_id: Id) -> None:
        found = self._list_of(record_id)
        if found is not None:
            self.tabs.setCurrentIndex(0 if found is self.people else 1)


def _page(shown: PartyList, add: AddButton, ring: int) -> QWidget:
    """A list that ends where its rows do, the button to add to it right below."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
    layout.addWidget(shown)
    below = QHBoxLayout()
    # As wide as the rows, which lie inside the ring that shows the list's focus.
    below.setContentsMargins(ring, 0, ring, 0)
    below.addWidget(add)
    layout.addLayout(below)
    layout.addStretch(1)
    return page
