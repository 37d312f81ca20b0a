"""Everything in a window that belongs to one document: its views and the panels around them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDockWidget, QMainWindow, QTabWidget, QWidget

from rolemap.model.ids import Id
from rolemap.model.records import Person, Role
from rolemap.ui.bridge import Bridge
from rolemap.ui.canvas.minimap import MiniMap
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.canvas.view import MapView
from rolemap.ui.commands import Commands
from rolemap.ui.empty import EmptyHint
from rolemap.ui.header import Header
from rolemap.ui.late import Late
from rolemap.ui.lens import Filter, Light
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.middle import Middle
from rolemap.ui.selection import Selection
from rolemap.ui.spotlight import Spotlight
from rolemap.ui.views.inspector import Inspector
from rolemap.ui.views.problem_list import ProblemList
from rolemap.ui.views.team_panel import TeamPanel

if TYPE_CHECKING:
    from rolemap.ui.views.catalogue_panel import CataloguePanel
    from rolemap.ui.views.central import Editing
    from rolemap.ui.views.find_bar import FindBar
    from rolemap.ui.views.handoffs import HandoffsView
    from rolemap.ui.views.history_panel import HistoryPanel
    from rolemap.ui.views.matrix import MatrixView
    from rolemap.ui.views.outline import Outline
    from rolemap.ui.views.people import PeopleView

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_BELOW = Qt.DockWidgetArea.BottomDockWidgetArea


# Which panels share a place with which, in this order.
_TABS = (
    ("team", "outline"),
    ("outline", "catalogue"),
    ("details", "history"),
    ("history", "numbers"),
)


class Workspace(QMainWindow):
    """The map in the middle; team, problems, details and more in panels that can be moved.

    Signals:
        assign_wanted(tuple): somebody wants to assign these records.
        template_wanted(): an empty organisation wants to start from a template.
        open_wanted(): a file is to be opened.
        menu_wanted(QPoint): a context menu is wanted at this global point.
        hinted(str): what would happen if the hand let go here; "" for nothing.
        zoomed(float): the scale of the view in the middle is now this.
    """

    assign_wanted = Signal(object)
    template_wanted = Signal()
    open_wanted = Signal()
    menu_wanted = Signal(QPoint)
    hinted = Signal(str)
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
        self.setObjectName("workspace")
        # A window within the window: only so can panels be docked.
        self.setWindowFlags(Qt.WindowType.Widget)
        self.bridge = bridge
        self.selection = selection
        self.commands = commands
        self.scene = MapScene(bridge, themes)
        self.map_view = MapView(self.scene, selection, commands)
        self.scene.setParent(self.map_view)  # so that the view goes first
        self.spotlight = Spotlight(bridge, selection, self)
        self.header = Header(themes)
        self.middle = Middle(
            self.map_view,
            {
                "matrix": self._make_matrix,
                "people": self._make_people,
                "handoffs": self._make_handoffs,
            },
        )
        self.empty = EmptyHint(bridge, commands, self.middle)
        self.minimap = MiniMap(self.map_view, self.scene, bridge)
        parts = (bridge, selection, commands, themes)
        self._find_bar: FindBar | None = None
        self.team = TeamPanel(*parts)
        self.problems = ProblemList(*parts)
        self.inspector = Inspector(*parts)
        self._parts = parts
        self._outline = Late(self._make_outline)
        self._history = Late(self._make_history)
        self._catalogue = Late(self._make_catalogue)
        self.listed = ""
        self._numbers = Late(self._make_numbers)
        self.arranging = False
        self._docks: dict[str, QDockWidget] = {}
        self._lay_out(themes)
        self._connect()

    def _lay_out(self, themes: ThemeSource) -> None:
        self.setMenuWidget(self.header)
        self.setCentralWidget(self.middle)
        self.setDocumentMode(True)
        self.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks
        )
        self.setTabPosition(_LEFT | _RIGHT, QTabWidget.TabPosition.North)
        for corner in (Qt.Corner.BottomLeftCorner, Qt.Corner.TopLeftCorner):
            self.setCorner(corner, _LEFT)
        for corner in (Qt.Corner.BottomRightCorner, Qt.Corner.TopRightCorner):
            self.setCorner(corner, _RIGHT)
        # Qt mirrors what is in a window, but not on which side its panels are.
        first, last = (_RIGHT, _LEFT) if self.isRightToLeft() else (_LEFT, _RIGHT)
        self._add("team", self.tr("Team"), self.team, first)
        self._add("outline", self.tr("Outline"), self._outline, first)
        self._add("catalogue", self.tr("Catalogue"), self._catalogue, first)
        self._add("problems", self.tr("Problems"), self.problems, _BELOW)
        self._add("details", self.tr("Details"), self.inspector, last)
        self._add("history", self.tr("History"), self._history, last)
        self._add("numbers", self.tr("Numbers"), self._numbers, last)
        self._show_titles()
        self._sizes = themes.theme.sizes
        # Narrower, its fields would be cut.
        self.inspector.setMinimumWidth(self._sizes.stage_width + 8 * self._sizes.gap)
        for front, behind in _TABS:
            self.tabifyDockWidget(self._docks[front], self._docks[behind])
        self._first = self.saveState()
        self.put_back()

    def _add(self, name: str, title: str, view: QWidget, area: Qt.DockWidgetArea) -> None:
        dock = self._docks[name] = QDockWidget(title)
        dock.setObjectName(name)
        dock.setWidget(view)
        self.addDockWidget(area, dock)

    def put_back(self) -> None:
        """Put every panel back to where it was at first."""
        self.restoreState(self._first)
        docks, sizes = self._docks, self._sizes
        for name in ("team", "details"):
            docks[name].raise_()
        sides = [docks["team"], docks["details"]]
        widths = [sizes.stage_width + 5 * sizes.gap, sizes.stage_width + 10 * sizes.gap]
        self.resizeDocks(sides, widths, Qt.Orientation.Horizontal)
        height = [sizes.row_height * 7]
        self.resizeDocks([docks["problems"]], height, Qt.Orientation.Vertical)

    def _connect(self) -> None:
        for panel in (self.team, self.inspector, self.problems):
            panel.assign_wanted.connect(self.assign_wanted)
        for source in (self.map_view, self.team):
            source.hinted.connect(self.hinted)
        self.map_view.menu_wanted.connect(self.menu_wanted)
        self.map_view.zoomed.connect(self.zoomed)
        self.empty.template_wanted.connect(self.template_wanted)
        self.empty.open_wanted.connect(self.open_wanted)
        self.map_view.left.connect(lambda: self.spotlight.set_filter(Filter()))
        self.spotlight.lit.connect(self._on_lit)
        self.spotlight.filtered.connect(lambda _: self._on_lit(self.spotlight.light))
        self.middle.switched.connect(self._on_switched)

    def _on_lit(self, light: Light) -> None:
        for view in self.middle.made:
            view.show_light(light, self.spotlight.filter)

    def _on_switched(self, _: str) -> None:
        self.empty.refresh()
        # A view that was made just now does not know what is to stand out.
        self._on_lit(self.spotlight.light)

    # What is made when it is needed

    def _make_matrix(self) -> QWidget:
        from rolemap.ui.views.matrix import MatrixView

        made = MatrixView(*self._parts)
        self._listen_to(made)
        made.assign_wanted.connect(self.assign_wanted)
        return made

    def _make_people(self) -> QWidget:
        from rolemap.ui.views.people import PeopleView

        made = PeopleView(*self._parts)
        self._listen_to(made)
        # One of its pages can be zoomed, the other cannot.
        made.tabs.currentChanged.connect(lambda _: self.middle.switched.emit(self.middle.current))
        made.assign_wanted.connect(self.assign_wanted)
        return made

    def _make_handoffs(self) -> QWidget:
        from rolemap.ui.views.handoffs import HandoffsView

        made = HandoffsView(*self._parts)
        self._listen_to(made)
        return made

    def _listen_to(self, made: "MatrixView | PeopleView | HandoffsView") -> None:
        made.hinted.connect(self.hinted)
        made.menu_wanted.connect(self.menu_wanted)
        made.zoomed.connect(self.zoomed)

    @property
    def outline(self) -> "Outline":
        """The tree of everything."""
        return self._outline.view

    def _make_outline(self) -> "Outline":
        from rolemap.ui.views.outline import Outline

        made = Outline(*self._parts)
        made.assign_wanted.connect(self.assign_wanted)
        made.menu_wanted.connect(self.menu_wanted)
        return made

    @property
    def history(self) -> "HistoryPanel":
        """The steps that were made."""
        return self._history.view

    def _make_history(self) -> "HistoryPanel":
        from rolemap.ui.views.history_panel import HistoryPanel

        return HistoryPanel(*self._parts)

    def _make_catalogue(self) -> "CataloguePanel":
        from rolemap.ui.views.catalogue_panel import CataloguePanel

        panel = CataloguePanel(*self._parts)
        panel.show_catalogue(self.listed)
        panel.chosen.connect(self._note_listed)
        return panel

    def _note_listed(self, catalogue_id: str) -> None:
        self.listed = catalogue_id

    def list_catalogue(self, catalogue_id: str) -> None:
        """List a catalogue, at once or when the panel is made; nothing if there is none such."""
        self.listed = catalogue_id
        panel = self._catalogue.made
        if panel is not None:
            panel.show_catalogue(catalogue_id)

    def _make_numbers(self) -> QWidget:
        from rolemap.ui.views.numbers_panel import NumbersPanel

        return NumbersPanel(*self._parts)

    @property
    def find_bar(self) -> "FindBar":
        """Finds words in the organisation."""
        from rolemap.ui.views.find_bar import FindBar

        if self._find_bar is None:
            self._find_bar = FindBar(*self._parts, self.middle)
            self._find_bar.closed.connect(self.middle.setFocus)
        return self._find_bar

    @property
    def editing(self) -> "Editing | None":
        """What edits the view in the middle, where the keyboard is in it and it has its own way."""
        editing = self.middle.view.editing
        return editing if editing and _holds(self.middle, self.window().focusWidget()) else None

    def in_problems(self) -> bool:
        """Whether the keyboard is in the problem list."""
        return _holds(self.problems, self.window().focusWidget())

    def in_outline(self) -> bool:
        """Whether the keyboard is in the outline."""
        return self._outline.made is not None and _holds(self._outline, self.window().focusWidget())

    def settle(self) -> None:
        """Fit the map once the window has its size."""
        self.map_view.camera.settle()
        self.middle.setFocus(Qt.FocusReason.OtherFocusReason)

    def rename(self, record_id: Id) -> None:
        """Type a new name where the thing stands."""
        lists = (self.team.people, self.team.roles, self.outline.tree)
        if any(one.state() == QAbstractItemView.State.EditingState for one in lists):
            return  # a name is being typed already
        record = self.commands.org.find(record_id)
        if self.in_outline():
            self.outline.rename(record_id)
        elif isinstance(record, Person | Role) and (
            _holds(self.team, self.window().focusWidget())
            or self.middle.view.rename(record_id) is False
        ):
            self.team.rename(record_id)
        elif self.middle.view.rename(record_id) is False:
            self._docks["outline"].show()
            self._docks["outline"].raise_()
            self.outline.rename(record_id)

    # The panels

    def is_shown(self, name: str) -> bool:
        """Whether a panel is shown, if only as a tab."""
        return not self._docks[name].isHidden()

    def toggle(self, name: str) -> None:
        """Show a panel and give it the keyboard, or take it away."""
        dock = self._docks[name]
        dock.setVisible(dock.isHidden())
        if not dock.isHidden():
            dock.raise_()
            dock.widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_arranging(self) -> None:
        """Give the panels titles by which they are moved, or take the titles away."""
        self.arranging = not self.arranging
        self._show_titles()

    def _show_titles(self) -> None:
        for dock in self._docks.values():
            # Without a title bar of Qt's there is more room and less noise.
            dock.setTitleBarWidget(None if self.arranging else QWidget(dock))  # type: ignore[arg-type]

    def toggle_minimap(self) -> None:
        """Show the overview, or never."""
        self.minimap.show_wanted(not self.minimap.wanted)

    def layout_state(self) -> str:
        """Where the panels are, as text."""
        return bytes(self.saveState().toBase64().data()).decode()

    def restore_layout(self, state: str) -> None:
        """Put the panels where they were."""
        self.restoreState(QByteArray.fromBase64(state.encode()))

    def _panes(self) -> Iterator[QWidget]:
        """The panels that can be seen, from left to right; the middle among them."""
        for name, view in (
            ("team", self.team),
            ("outline", self._outline),
            ("catalogue", self._catalogue),
            ("", self.middle),
            ("details", self.inspector),
            ("history", self._history),
            ("numbers", self._numbers),
            ("problems", self.problems),
        ):
            if not name or not self._docks[name].visibleRegion().isEmpty():
                yield view

    def next_pane(self) -> None:
        """Give the keyboard to the panel after the one that has it."""
        panes = list(self._panes())
        focus = self.window().focusWidget()
        at = next((place for place, pane in enumerate(panes) if _holds(pane, focus)), 0)
        panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))
