"""The team as a chart: who reports to whom, or who is in which team."""

from collections.abc import Set

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from rolemap.analysis.reporting import Forest
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person
from rolemap.model.text import text
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.chart.bar import Arrangement, ArrangementBar, NobodyYet
from rolemap.ui.chart.camera import Camera
from rolemap.ui.chart.content import explanation
from rolemap.ui.chart.data import ChartData
from rolemap.ui.chart.layer import Sights
from rolemap.ui.chart.menu import PersonMenu
from rolemap.ui.chart.plan import Extra, Measures, Plan, Spot
from rolemap.ui.chart.proposals import would_move, would_report
from rolemap.ui.chart.team_layout import lay_out_teams
from rolemap.ui.chart.tree_layout import lay_out_tree
from rolemap.ui.chart.view import ChartView
from rolemap.ui.chart.walking import first_of, next_in_teams, next_in_tree, next_team
from rolemap.ui.commands import Commands
from rolemap.ui.lens import Filter, Light
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.promise import Promise
from rolemap.ui.selection import Selection


class OrgChart(QWidget):
    """Shows people by their managers or by their teams, and lets both be changed.

    Signals:
        hinted(str): what would happen if the hand let go here; "" for nothing.
        menu_wanted(QPoint): the window's context menu is wanted at this global point.
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
        self._light: tuple[Light, Filter] = (Light(), Filter())
        self._arrangement: Arrangement = "lines"
        self._folded: frozenset[Id] = frozenset()
        self._stale = True
        self._settled = False
        self._data = ChartData(bridge)
        sights = self._sights()
        self.view = ChartView(sights, self._would, selection, commands, themes)
        self._menu = PersonMenu(commands, themes, self)
        self.bar = ArrangementBar()
        self._nobody = NobodyYet()
        self._pages = QStackedWidget()
        self._set_up()
        self._connect()

    # How it is made

    def _sights(self) -> Sights:
        def people(count: int) -> str:
            return said(text("1 person") if count == 1 else text("{count} people", count=count))

        return Sights(
            content=self._data.content,
            name=self._data.name,
            severity=self._data.severity,
            team=lambda one: self._data.name(one) if one else self.tr("No team"),
            people=people,
            nobody=self.tr("Nobody is in it yet"),
        )

    def _set_up(self) -> None:
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.view)
        self.bar.use(self._themes.theme)

    def _connect(self) -> None:
        self._bridge.changed.connect(self.on_change)
        self._bridge.found.connect(self.on_found)
        self._selection.changed.connect(self._on_selected)
        self._selection.shown.connect(self.bring_into_view)
        self._themes.changed.connect(self._on_theme)
        self.bar.chosen.connect(self._choose)
        self._nobody.wanted.connect(self._commands.add_person)
        self.view.hinted.connect(self.hinted)
        self.view.camera.zoomed.connect(self.zoomed)
        self.view.folded.connect(self.turn_over)
        self.view.walked.connect(self._speak)
        self.view.menu_wanted.connect(self._show_menu)

    # What is shown

    def show_org(self, org: Org) -> None:
        """Show an organisation from nothing."""
        self._data.show(org)
        self._folded = frozenset(one for one in self._folded if org.look(Person, one) is not None)
        self._stale = False
        self._lay_out()
        self._on_selected(self._selection.ids)

    def on_change(self, event: Changed) -> None:
        """Show what a change did; while nobody looks, only note that there was one."""
        if self._stale or not self.isVisible():
            self._stale = True
            return
        moved, touched = self._data.on_change(event)
        if moved:
            self._lay_out()
        else:
            self._repaint(touched)
        self._shine()
        self._speak(self.view.current)

    def on_found(self, ids: Set[Id]) -> None:
        """Show other findings about these records."""
        if not self._stale:
            self._repaint(self._data.on_found(ids))

    def _repaint(self, people: Set[Id] | None) -> None:
        if people is None:
            self.view.layer.update()
            return
        for one in people:
            self.view.layer.update_person(one)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.show_org(self._bridge.org)
        if not self._settled:
            self._settled = True
            self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and not self._stale:
            self._lay_out()

    def _on_theme(self) -> None:
        self.bar.use(self._themes.theme)
        if not self._stale:
            self._lay_out()

    def _lay_out(self) -> None:
        self._pages.setCurrentIndex(0 if self._data.org.count(Person) else 1)
        self.view.keyboard.step = self._step
        self.view.keyboard.carry_step = self._carry_step
        self.view.explain = self._explain
        self.view.show_plan(self._plan())

    def _plan(self) -> Plan:
        measures = Measures.of(self._themes.theme)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._arrangement == "teams":
            return lay_out_teams(self._data.groups, measures, mirrored=mirrored)
        return lay_out_tree(self._forest, self._folded, measures, mirrored=mirrored)

    @property
    def _forest(self) -> Forest:
        return self._data.forest

    def _settle(self) -> None:
        first = first_of(self.view.plan)
        if first is not None:
            self.view.camera.settle(self.view.plan.boxes[first])

    @property
    def arrangement(self) -> Arrangement:
        """Whether people stand by their reporting "lines" or by their "teams"."""
        return self._arrangement

    def arrange(self, arrangement: Arrangement) -> None:
        """Let people stand by their reporting lines or by their teams."""
        if arrangement == self._arrangement:
            return
        self._arrangement = arrangement
        self.bar.show_chosen(arrangement)
        current = self.view.current
        self.view.keyboard.stand_at(None)
        if self._stale:
            return
        self._lay_out()
        self._settle()
        if current is not None:
            self._stand_at(current.person or current.team)

    def _choose(self, name: str) -> None:
        self.arrange("teams" if name == "teams" else "lines")
        self.view.setFocus()

    @property
    def folded(self) -> frozenset[Id]:
        """Whose branches are shut."""
        return self._folded

    def fold(self, people: Set[Id]) -> None:
        """Shut the branches of these people and open all others."""
        wanted = frozenset(people)
        if wanted != self._folded:
            self._folded = wanted
            if not self._stale:
                self._lay_out()
                self._on_selected(self._selection.ids)

    def turn_over(self, person_id: Id) -> None:
        """Open a branch that is shut, shut one that is open."""
        self._stand_at(person_id)  # it is what stays where it is
        self.fold(self._folded ^ {person_id})

    # What is selected

    def _on_selected(self, ids: tuple[Id, ...]) -> None:
        marks = self.view.layer.marks
        marks.selected = frozenset(ids)
        self.view.layer.update()
        if ids:
            self._stand_at(ids[-1])
        else:
            self._speak(self.view.current)

    def _stand_at(self, record_id: Id) -> None:
        spot = self._spot_of(record_id)
        if spot is not None:
            self.view.keyboard.stand_at(spot)
        self._speak(self.view.current)

    def _spot_of(self, record_id: Id) -> Spot | None:
        """Where a person or team stands; where the keyboard is if it is at one of its places."""
        plan, current = self.view.plan, self.view.current
        spots = plan.spots_of(record_id)
        if current in spots:
            return current
        if plan.frame_of(record_id) is not None:
            return Spot("", record_id)
        return next(iter(spots), None)

    def bring_into_view(self, record_id: Id) -> None:
        """Scroll to a person or team; the branches it is folded away in open."""
        if self._stale or not self.isVisible():
            return
        if self._arrangement == "lines" and record_id in self._forest.standing:
            self.fold(self._folded - set(self._forest.above(record_id)))
        spot = self._spot_of(record_id)
        if spot is not None:
            self.view.keyboard.stand_at(spot)
            self.view.bring_into_view(spot)

    def fit_selection(self) -> None:
        """What is selected, as large as it fits; the whole chart if nothing is."""
        areas = [self.view.area_of(one) for one in self._selection.ids]
        found = [one for one in areas if one is not None]
        if not found:
            self.view.camera.fit_all()
            return
        whole = found[0]
        for area in found[1:]:
            whole = whole.united(area)
        room = self._themes.theme.sizes.gap_wide
        self.view.camera.fit(whole.adjusted(-room, -room, room, room))

    def show_light(self, light: Light, asked: Filter) -> None:
        """Let those who hold something in the light stand out; the rest steps back."""
        self._light = light, asked
        if not self._stale:
            self._shine()

    def _shine(self) -> None:
        light, asked = self._light
        # Somebody who holds nothing lights nothing up: then all are alike.
        nothing = asked.kind == "all" and not light.ids
        lit = None if nothing else self._data.lit(light)
        if lit != self.view.layer.marks.lit:
            self.view.layer.marks.lit = lit
            self.view.layer.update()

    def _speak(self, spot: Spot | None) -> None:
        lines = self._arrangement == "lines"
        name = self.tr("Chart of reporting lines") if lines else self.tr("Chart of teams")
        about = ""
        if spot is not None and spot.person and self._data.name(spot.person):
            about = self._data.content(spot).spoken
        elif spot is not None:
            about = self._data.name(spot.team)
        if about:
            name = said(text("{chart}: {current}", chart=name, current=about))
        self.view.speak(name, about)

    # What can be done

    @property
    def zoom(self) -> Camera:
        """What zooms the chart."""
        return self.view.camera

    @property
    def editing(self) -> None:
        """What is selected in the chart is what there is to edit."""

    def rename(self, record_id: Id) -> bool:
        """Type a new name where the old one stands; False where it does not stand here."""
        if not self.isVisible():
            return False
        self.bring_into_view(record_id)
        spot = self._spot_of(record_id)
        return spot is not None and self.view.rename(spot)

    def pick_up(self, ids: tuple[Id, ...]) -> None:
        """Pick people up, to be placed by the arrow keys or by a click."""
        spots = tuple(self._spot_of(one) for one in ids)
        found = tuple(spot for spot in spots if spot is not None and spot.person)
        if found:
            self.view.pick_up(found)
        else:
            self._commands.refused.emit(self.tr("Select a person to pick up first."))

    def actions_for(self, person_id: Id) -> list[QAction]:
        """What a menu can do with somebody: managers and teams."""
        spot = self._spot_of(person_id) or Spot(person_id)
        return self._menu.actions(spot, self)

    def _show_menu(self, at: QPoint, spot: Spot | None) -> None:
        menu = self.menu_for(spot)
        if menu is None:
            self.menu_wanted.emit(at)
        else:
            menu.addSeparator()
            menu.addAction(self.tr("More…"), lambda: self.menu_wanted.emit(at))
            menu.popup(at)

    def menu_for(self, spot: Spot | None) -> QMenu | None:
        """A menu for the person at a spot; None where nobody is."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions = self._menu.actions(spot, menu) if spot is not None else []
        if not actions:
            menu.deleteLater()
            return None
        menu.addActions(actions)
        return menu

    def _would(self, spots: tuple[Spot, ...], target: Spot, also: bool) -> Promise:
        """What putting people on a target would do."""
        if target.person:
            people = [spot.person for spot in spots]
            return would_report(self._commands.org, people, target.person, also=also)
        return would_move(self._commands.org, spots, target.team, also=also)

    def _step(self, at: Spot, key: Qt.Key) -> Spot | None:
        if self._arrangement == "teams":
            return next_in_teams(self.view.plan, at, key)
        return next_in_tree(self.view.plan, self._forest, at, key)

    def _carry_step(self, at: Spot, key: Qt.Key) -> Spot | None:
        if self._arrangement == "teams":
            return next_team(self.view.plan, at, key)
        return next_in_tree(self.view.plan, self._forest, at, key)

    def _explain(self, extra: Extra) -> str:
        person, manager = self._data.name(extra.person), self._data.name(extra.manager)
        return said(explanation(person, manager, circle=extra.circle))
