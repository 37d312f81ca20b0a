"""The panel that asks who owns what: a catalogue of work with what the map has of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from rolemap.formats.catalogues import Catalogue, catalogues
from rolemap.model.errors import RoleMapError
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Responsibility
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.catalogue.catalogue_content import ItemRow, counts_words
from rolemap.ui.catalogue.catalogue_model import CatalogueModel
from rolemap.ui.catalogue.catalogue_view import CatalogueView
from rolemap.ui.catalogue.coverage_bar import CoverageBar
from rolemap.ui.catalogue.item_actions import ItemActions
from rolemap.ui.catalogue.item_card import ItemCard
from rolemap.ui.commands import Commands
from rolemap.ui.look.speech import why
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.paragraph import Paragraph
from rolemap.ui.selection import Selection
from rolemap.ui.wording import shipped

_FIRST = "by-stage"
_LEAST_LETTERS = 10


class CataloguePanel(QWidget):
    """A catalogue, how much of it is owned, its items, and the item that is chosen.

    Signals:
        chosen(str): another catalogue is shown; its id.
    """

    chosen = Signal(str)

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
        self._known: tuple[Catalogue, ...] = ()
        self._stale = False
        self.items = CatalogueModel(bridge, self)
        self.actions_ = ItemActions(self.items, selection, commands, themes, self)
        self.combo = QComboBox()
        self.about = Paragraph(themes, role="caption", weak=True, lines=3)
        self.bar = CoverageBar(themes)
        self.counts = Paragraph(themes, role="caption", lines=2)
        self.view = CatalogueView(self.items, self.actions_, themes)
        self.card = ItemCard(self.actions_, themes)
        self._set_up()
        self._lay_out()
        self._connect()
        self._read()

    def _set_up(self) -> None:
        self.setFocusProxy(self.view)
        self.combo.setAccessibleName(self.tr("Catalogue"))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.combo.setSizeAdjustPolicy(policy)
        self.combo.setMinimumContentsLength(_LEAST_LETTERS)

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        edge = sizes.gap_wide
        head = QVBoxLayout()
        head.setContentsMargins(edge, 0, edge, 0)
        head.setSpacing(sizes.gap)
        for part in (self.combo, self.about, self.bar, self.counts):
            head.addWidget(part)
        foot = QVBoxLayout()
        foot.setContentsMargins(sizes.gap, 0, sizes.gap, sizes.gap)
        foot.addWidget(self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, sizes.gap, 0, 0)
        column.setSpacing(sizes.gap)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        QWidget.setTabOrder(self.combo, self.view)

    def _connect(self) -> None:
        self._bridge.changed.connect(self.on_change)
        self._selection.changed.connect(self._follow)
        self.combo.currentIndexChanged.connect(self._choose)
        self.items.recounted.connect(self._recount)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_item())

    def _read(self) -> None:
        """Read the catalogues; where one is damaged, say so instead of listing any."""
        try:
            self._known = catalogues()
        except RoleMapError as error:
            self.about.say(why(error), severity="error")
        for one in self._known:
            self.combo.addItem(shipped(one.name), one.id)
            source = plain(one.source)
            self.combo.setItemData(self.combo.count() - 1, source, Qt.ItemDataRole.ToolTipRole)
        for part in (self.combo, self.bar, self.counts, self.view):
            part.setVisible(bool(self._known))
        self.card.setVisible(False)
        self.show_catalogue(_FIRST)

    # Which catalogue

    @property
    def catalogue_id(self) -> str:
        """The catalogue that is shown; "" where none could be read."""
        return self.items.catalogue.id if self.items.catalogue is not None else ""

    def show_catalogue(self, catalogue_id: str) -> None:
        """Show another catalogue, if there is one with this id."""
        place = self.combo.findData(catalogue_id)
        if place >= 0:
            self.combo.setCurrentIndex(place)

    def _choose(self, place: int) -> None:
        catalogue = self._known[place]
        self.about.say(shipped(catalogue.about))
        self.about.setToolTip(plain(f"{shipped(catalogue.about)}\n{catalogue.source}"))
        self.items.set_catalogue(catalogue)
        self.view.show_again(None)
        self._show_item()
        self.chosen.emit(catalogue.id)

    # What is shown

    def show_org(self, org: Org) -> None:
        """Say who owns what in an organisation, from nothing."""
        self._stale = False
        kept = self.view.current()
        self.items.show(org)
        self.view.show_again(kept.id if kept is not None else None)
        self._show_item()

    def on_change(self, event: Changed) -> None:
        """Show what a change did; while nobody looks, only note that there was one."""
        if not self.isVisible():
            self._stale = True
            return
        reached, current = self.items.on_change(event), self.view.current()
        renamed = any(isinstance(one, Responsibility) for one in event.change.records())
        # What an item probably is depends on the names of all responsibilities.
        if renamed or (current is not None and current.id in reached):
            self._show_item()

    def on_found(self, ids: frozenset[Id]) -> None:
        """Nothing here depends on findings."""

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self.show_org(self._bridge.org)
        super().showEvent(event)

    def _recount(self) -> None:
        counts = self.items.counts()
        words = counts_words(counts)
        self.bar.show_counts(counts, words)
        self.counts.say(words)

    def _show_item(self) -> None:
        index = self.view.currentIndex()
        row = self.items.row_of(index) if index.isValid() else None
        self.card.show_item(self.items.item(index), row if isinstance(row, ItemRow) else None)

    def _follow(self, ids: tuple[Id, ...]) -> None:
        """Go to the item that the selected responsibility is."""
        work = self._bridge.org.look(Responsibility, self._selection.only)
        current = self.view.current()
        if work is None or self._stale or (current is not None and current.id in work.covers):
            return
        known = (one for one in work.covers if self.items.coverage(one) is not None)
        item = next(known, None)
        if item is not None:
            self.view.go_to(item)
