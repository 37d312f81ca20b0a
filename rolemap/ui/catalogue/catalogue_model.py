"""A catalogue as a list: a row for each stage, and below it one for each item."""

from collections.abc import Callable, Collection, Iterable
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from rolemap.analysis.coverage import Coverage, Links, Tally, coverage, tallies, tally
from rolemap.analysis.facts import Facts
from rolemap.formats.catalogues import Catalogue, Item, StageHint
from rolemap.model.org import Org
from rolemap.model.records import Requirement, Responsibility
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.catalogue.catalogue_content import CatalogueRow, HeadRow, head_row, item_row
from rolemap.ui.look.text import plain
from rolemap.ui.mime import ITEM, item_data
from rolemap.ui.wording import shipped

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole

_NOWHERE = QModelIndex()


class CatalogueModel(QAbstractListModel):
    """The items of one catalogue with who owns each.

    Signals:
        recounted(): other items are owned now, or missing.
    """

    recounted = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._org = bridge.org
        self._links = Links(bridge.org)
        self._rows: list[Item | StageHint] = []
        self._places: dict[str, int] = {}
        self._found: dict[str, Coverage] = {}
        self._counts: dict[str, Tally] = {}
        self._required = _required(bridge.org)
        self.catalogue: Catalogue | None = None

    # From nothing, and what changed

    def show(self, org: Org) -> None:
        """Say who owns what in an organisation, from nothing."""
        self.beginResetModel()
        self._org = org
        self._links = Links(org)
        self._required = _required(org)
        self._fill()
        self.endResetModel()
        self.recounted.emit()

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """List the items of another catalogue."""
        self.beginResetModel()
        self.catalogue = catalogue
        self._rows = []
        for stage in catalogue.stages():
            self._rows += [stage, *(one for one in catalogue.items if one.stage == stage)]
        self._places = {
            one if isinstance(one, str) else one.id: place for place, one in enumerate(self._rows)
        }
        self._fill()
        self.endResetModel()
        self.recounted.emit()

    def _fill(self) -> None:
        self._found = {}
        self._work_out([one.id for one in self.items()])

    def _work_out(self, items: Iterable[str]) -> None:
        facts = Facts(self._org, self._bridge.today)
        self._found |= {one.item: one for one in coverage(facts, items, self._links)}
        stage_of = {one.id: one.stage for one in self.items()}
        self._counts = tallies([self._found[one] for one in stage_of], dict(stage_of))

    def on_change(self, event: Changed) -> set[str]:
        """Say of what a change reaches who owns it now; the items that say something else."""
        required = self._required
        if any(isinstance(one, Requirement) for one in event.change.records()):
            required = _required(event.after)
        reached = self._links.move_on(event.change) | self._reached(event)
        known = (reached | (required ^ self._required)) & self._found.keys()
        rows, counts = self._said(known), self._counts
        self._org, self._required = event.after, required
        if not known:
            return known
        self._work_out(known)
        now = self._said(known)
        news = {one for one in known if now[one] != rows[one]}
        heads = [stage for stage in self._counts if counts.get(stage) != self._counts[stage]]
        for place in sorted(self._places[one] for one in (*news, *heads)):
            self.dataChanged.emit(self.index(place), self.index(place))
        if heads:
            self.recounted.emit()
        return news

    def _said(self, items: Iterable[str]) -> dict[str, CatalogueRow]:
        return {one: self.row_of(self.index_of(one)) for one in items}

    def _reached(self, event: Changed) -> set[str]:
        """The items whose responsibilities, or whoever is on them, a change touched."""
        reach = self._bridge.reach(event)
        if reach.everything:
            return set(self._found)
        touched: Collection[str] = reach.touched.get(Responsibility.KIND, ())
        works = (event.after.look(Responsibility, one) for one in touched)
        return {item for work in works if work is not None for item in work.covers}

    # What others ask

    def items(self) -> list[Item]:
        """The items of the catalogue, stage by stage."""
        return [one for one in self._rows if isinstance(one, Item)]

    def item(self, index: Index) -> Item | None:
        """The item of a row; None for a stage."""
        found = self._rows[index.row()] if index.isValid() else None
        return found if isinstance(found, Item) else None

    def coverage(self, item_id: str) -> Coverage | None:
        """What there is of an item of this catalogue."""
        return self._found.get(item_id)

    def index_of(self, item_id: str) -> QModelIndex:
        """Where an item stands; an invalid index if it is of another catalogue."""
        return self.index(self._places[item_id]) if item_id in self._found else QModelIndex()

    def is_required(self, item_id: str) -> bool:
        """Whether somebody has to own an item here."""
        return item_id in self._required

    def counts(self) -> Tally:
        """How many of all items are in which state."""
        return tally(self._found.values())

    def row_of(self, index: Index) -> CatalogueRow:
        """What a row says."""
        found = self._rows[index.row()]
        if isinstance(found, Item):
            known = self._found[found.id]
            return item_row(self._org, found, known, required=self.is_required(found.id))
        return head_row(found, self._counts[found])

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        says = _SAYS.get(role) if index.isValid() else None
        return None if says is None else says(self.row_of(index))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.item(index) is None:
            return Qt.ItemFlag.NoItemFlags  # the keyboard passes over it
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [ITEM]

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        found = [one for one in map(self.item, indexes) if one is not None]
        return item_data(found[0].id, shipped(found[0].name)) if found else QMimeData()

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


def _required(org: Org) -> frozenset[str]:
    return frozenset(known.item for known in org.all(Requirement))


def _name(row: CatalogueRow) -> str:
    return row.words if isinstance(row, HeadRow) else row.name


def _hint(row: CatalogueRow) -> str:
    return "" if isinstance(row, HeadRow) else plain(row.hint)


_SAYS: dict[int, Callable[[CatalogueRow], object]] = {
    ROW: lambda row: row,
    Qt.ItemDataRole.DisplayRole: _name,
    Qt.ItemDataRole.ToolTipRole: _hint,
    Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken,
}
