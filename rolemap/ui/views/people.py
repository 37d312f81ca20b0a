"""The people view: who there is, as a list with all that counts on each, and as a chart."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.late import Late
from rolemap.ui.lens import Filter, Light
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.people.people_list import PeopleList
from rolemap.ui.selection import Selection
from rolemap.ui.views.central import Editing, Zoom

if TYPE_CHECKING:
    from rolemap.ui.views.org_chart import OrgChart

LIST, CHART = 0, 1


class PeopleView(QWidget):
    """A view for the middle of the window, with a page that lists people and one that draws them.

    Signals:
        hinted(str): what would happen if the hand let go here; "" for nothing.
        menu_wanted(QPoint): the menu of what is selected is wanted, at this point of the screen.
        assign_wanted(tuple): these records want something to do.
        zoomed(float): the page that is seen has this scale now; 1 is 100 %.
    """

    hinted = Signal(str)
    menu_wanted = Signal(QPoint)
    assign_wanted = Signal(object)
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
        self._parts = (bridge, selection, commands, themes)
        self._light, self._asked = Light(), Filter()
        self.list = PeopleList(*self._parts)
        self._late: Late[OrgChart] = Late(self._make_chart)
        self.tabs = QTabBar()
        self._pages = QStackedWidget()
        self._set_up(themes)
        self.tabs.currentChanged.connect(self.show_page)
        self.list.menu_wanted.connect(self.menu_wanted)

    def _set_up(self, themes: ThemeSource) -> None:
        self.tabs.addTab(self.tr("List"))
        self.tabs.addTab(self.tr("Chart"))
        self.tabs.setAccessibleName(self.tr("People as a list or as a chart"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        # A click on a tab is seen anyway; the ring is for who comes by keyboard.
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._late)
        sizes = themes.theme.sizes
        head = QHBoxLayout()
        head.setContentsMargins(sizes.gap_wide, sizes.gap, sizes.gap_wide, sizes.gap)
        head.setSpacing(sizes.gap_wide)
        head.addWidget(self.tabs)
        head.addWidget(self.list.tools, 1)
        head.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._pages, 1)
        self.setFocusProxy(self.list)

    def _make_chart(self) -> "OrgChart":
        from rolemap.ui.views.org_chart import OrgChart

        chart = OrgChart(*self._parts)
        chart.hinted.connect(self.hinted)
        chart.menu_wanted.connect(self.menu_wanted)
        chart.zoomed.connect(self.zoomed)
        chart.show_light(self._light, self._asked)
        return chart

    # The pages

    @property
    def chart(self) -> "OrgChart":
        """The page that draws who reports to whom, made now if need be."""
        return self._late.view

    @property
    def _seen_chart(self) -> "OrgChart | None":
        return self._late.made if self.tabs.currentIndex() == CHART else None

    def show_page(self, place: int) -> None:
        """Show the list or the chart."""
        had_keyboard = self._pages.isAncestorOf(self.window().focusWidget() or self)
        self.tabs.setCurrentIndex(place)
        page = self.chart if place == CHART else self.list
        self._pages.setCurrentIndex(place)
        self.list.tools.setVisible(place == LIST)
        self.setFocusProxy(page)
        if had_keyboard:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.zoomed.emit(self.zoom.scale if self.zoom else 1.0)

    # What every view in the middle can be asked

    def show_org(self, org: Org) -> None:
        """Show an organisation from nothing, on the page that is seen."""
        (self._seen_chart or self.list).show_org(org)

    @property
    def zoom(self) -> Zoom | None:
        """What zooms the chart; the list has one size only."""
        chart = self._seen_chart
        return chart.zoom if chart is not None else None

    @property
    def editing(self) -> Editing | None:
        """What edits the chart, if it has a way of its own; else that is what is selected."""
        chart = self._seen_chart
        return chart.editing if chart is not None else None

    def fit_selection(self) -> None:
        """Show who is selected."""
        (self._seen_chart or self.list).fit_selection()

    def rename(self, record_id: Id) -> object:
        """Let a name be typed where it stands; False where it does not stand here."""
        return (self._seen_chart or self.list).rename(record_id)

    def show_light(self, light: Light, asked: Filter) -> None:
        """Let people stand out; with a filter those whom it does not mean are left out."""
        self._light, self._asked = light, asked
        self.list.show_light(light, asked)
        if self._late.made is not None:
            self._late.made.show_light(light, asked)
