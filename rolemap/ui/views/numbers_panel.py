"""The panel of numbers: how the organisation stands in figures, and who works where."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.numbers.heat_model import HeatModel
from rolemap.ui.numbers.heat_table import HeatTable
from rolemap.ui.numbers.measuring import Figures, Measuring
from rolemap.ui.numbers.number_delegate import NumberDelegate
from rolemap.ui.numbers.number_model import ROW, NumberModel
from rolemap.ui.numbers.number_rows import NumberRow
from rolemap.ui.selection import Selection

# Nobody looks at more than so many one by one.
_MOST_SELECTED = 500


class NumbersPanel(QWidget):
    """Metrics with their figures, and a heat map of people against stages.

    A click on a metric, or Enter, selects what it counts; on a cell, the person and what the
    person holds in that stage, or all of the stage where that is nothing.
    """

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
        self._leads = False
        self.measuring = Measuring(bridge, self)
        self.numbers = NumberModel(self)
        self.heat = HeatModel(self)
        self.list = QListView()
        self.table = HeatTable(self.heat, themes)
        self._title = QLabel(self.tr("Who works where"))
        self._waiting = QLabel(self.tr("Working it out …"))
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.setFocusProxy(self.list)
        self.list.setAccessibleName(self.tr("Numbers"))
        self.list.setProperty("look", "bare")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.numbers)
        self.list.setItemDelegate(NumberDelegate(self._themes, self.list))
        for label in (self._title, self._waiting):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("look", "title")
        self._waiting.setProperty("look", "weak")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setWordWrap(True)

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        self._lower = QWidget()
        lower = QVBoxLayout(self._lower)
        lower.setContentsMargins(0, sizes.gap, 0, 0)
        lower.setSpacing(sizes.half)
        self._title.setIndent(sizes.gap)
        lower.addWidget(self._title)
        lower.addWidget(self.table, 1)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        # As thin as a line; Qt lets the hand take it beside the line too.
        self._split.setHandleWidth(round(sizes.hairline))
        self._split.addWidget(self.list)
        self._split.addWidget(self._lower)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.half, 0)
        column.addWidget(self._waiting, 1)
        column.addWidget(self._split, 1)
        self._split.hide()

    def _connect(self) -> None:
        self._bridge.changed.connect(self.on_change)
        self._selection.changed.connect(self._follow)
        self._themes.changed.connect(self._on_theme)
        self.measuring.measured.connect(self._show)
        self.list.clicked.connect(self._pick_metric)
        self.list.activated.connect(self._pick_metric)  # Enter
        self.table.picked.connect(self._pick_cell)

    def _on_theme(self) -> None:
        self._limit()
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()

    # What is shown

    def show_org(self, org: Org) -> None:
        """Show the figures of an organisation, from nothing."""
        self.measuring.measure()

    def on_change(self, event: Changed) -> None:
        """Note that there is another state; its figures come when the hand rests."""
        self.measuring.note()

    def on_found(self, ids: frozenset[Id]) -> None:
        """Findings are no figures."""

    def _show(self, found: Figures) -> None:
        self.numbers.show(found.metrics)
        self.heat.show(found.heat, self._bridge.org.scheme)
        self._lower.setVisible(bool(found.heat.stages and found.heat.people))
        self._limit()
        self._waiting.hide()
        self._split.show()
        self.list.viewport().update()
        self.table.viewport().update()
        self._follow(self._selection.ids)

    def _limit(self) -> None:
        """Give the heat map no more room than it has rows for."""
        sizes = self._themes.theme.sizes
        margin = sizes.gap + sizes.half + self._title.sizeHint().height()
        self._lower.setMaximumHeight(margin + self.table.whole_height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.measuring.look(True)
        self._follow(self._selection.ids)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.measuring.look(False)

    # What is selected

    def _pick_metric(self, index: QModelIndex) -> None:
        """Select what a metric counts, as far as it is still there."""
        row = index.data(ROW)
        if isinstance(row, NumberRow):
            self._lead(row.leads_to[:_MOST_SELECTED])

    def _pick_cell(self, index: QModelIndex) -> None:
        """Select a person and what the person holds in a stage, or all that the stage has."""
        person, stage = self.heat.pair(index)
        held = self.heat.heat(index.row(), index.column())
        works = held.works if held is not None else self._works_in(stage)
        self._lead((person, *works[:_MOST_SELECTED]))

    def _works_in(self, stage: Id) -> tuple[Id, ...]:
        return tuple(work.id for work in self._bridge.org.responsibilities_in(stage))

    def _lead(self, ids: Sequence[Id]) -> None:
        """Select records without following; figures may be older than the organisation."""
        known = [one for one in ids if self._bridge.org.find(one) is not None]
        if known:
            self._leads = True
            self._selection.set(known)
            self._leads = False

    def _follow(self, ids: Sequence[Id]) -> None:
        """Let the current cell be where a selected person or stage is."""
        if not self._leads and self.isVisible() and len(ids) == 1:
            self.table.go_to(ids[0])
