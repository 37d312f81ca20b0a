"""Everything of an organisation as a tree model that is worked out branch by branch."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Record, Role, Team
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.look.text import plain
from rolemap.ui.mime import PARTIES, parties_data
from rolemap.ui.outline.outline_branches import Branch, Branches, key_of
from rolemap.ui.outline.outline_content import NOTHING, OutlineRow, record_row, section_row
from rolemap.ui.outline.outline_filter import OutlineFilter
from rolemap.ui.outline.outline_places import (
    ROOT,
    SECTIONS,
    STAGES,
    SortKey,
    Spot,
    above,
    below,
    reshapes,
    sort_key,
    spots_above,
    stages_over,
    touched,
    upwards,
)

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ID = Qt.ItemDataRole.UserRole
ROW = Qt.ItemDataRole.UserRole + 1

_NOWHERE = QModelIndex()
# A change of more records than this (an import) is shown from nothing: that is quicker.
_MANY = 200
_PARTIES = Person | Role | Team


class OutlineModel(QAbstractItemModel):
    """Stages, roles, people, teams and hand-offs, each with what is below them.

    What a row says is worked out when it is asked for and kept until the next news.
    """

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._org = bridge.org
        self.filter = OutlineFilter()
        self._branches = Branches()
        self._said: dict[int, OutlineRow] = {}

    # From nothing, and what changed

    def show(self, org: Org) -> None:
        """Hold an organisation, from nothing."""
        self.beginResetModel()
        self._org = org
        self._branches.clear()
        self._said.clear()
        self.endResetModel()

    def set_filter(self, said: str) -> bool:
        """Show rows that hold each of these words, in any case; whether that is news."""
        wanted = OutlineFilter(said)
        if wanted.words == self.filter.words:
            return False
        self.filter = wanted
        self.show(self._org)
        return True

    def on_change(self, event: Changed) -> None:
        """Let rows come, go and move as a change says; branches nobody opened stay unread."""
        before, after, change = event.before, event.after, event.change
        if len(change.edits) > _MANY or reshapes(before, after, change):
            self.show(after)
            return
        pairs = touched(before, after, change)
        spots = {spot for spot, _ in pairs}
        if self.filter:
            pairs |= {pair for org in (before, after) for pair in upwards(org, pairs)}
        for spot in spots:
            self._wake(spot, before, after)
        self._org = after
        self._said.clear()
        self._put_all(pairs)
        # How many problems a stage has depends on what is in it.
        over = stages_over(after, (record_id for section, record_id in spots if section == STAGES))
        self._tell({*over, *(record_id for _, record_id in pairs)}, {spot[0] for spot in spots})

    def _put_all(self, pairs: set[tuple[Spot, Id]]) -> None:
        if self.filter:
            self._branches.doubt()
            pairs = pairs | self._downwards(pairs)
            self._bring_sections(pairs)
        for spot, record_id in self._leaving_first(pairs):
            self._put(spot, record_id)
        if self.filter:
            for section in SECTIONS:
                known = self._branches.find((section, ""))
                if known is not None and not self._rows(known):
                    self._remove(self._branches.root, known)

    def _wake(self, spot: Spot, before: Org, after: Org) -> None:
        """Read a branch nobody opened if it is about to become empty, or to be it no longer.

        Otherwise the view would not learn that there is something to open.
        """
        branch = self._branches.find(spot)
        if branch is None or branch.rows is not None:
            return
        branch.fertile = None
        if self.filter.shows_any(before, spot) != self.filter.shows_any(after, spot):
            self._rows(branch)

    def _downwards(self, pairs: Iterable[tuple[Spot, Id]]) -> set[tuple[Spot, Id]]:
        """The rows below these that a filter may let through or not, now that these changed."""
        found: set[tuple[Spot, Id]] = set()
        rest = [branch for _, record_id in pairs for branch in self._branches.of(record_id)]
        while rest:
            branch = rest.pop()
            if branch.rows is not None:
                found.update((branch.spot, one.id) for one in below(self._org, branch.spot))
                found.update((branch.spot, one.spot[1]) for one in branch.rows)
                rest += branch.rows
        return found

    def _leaving_first(self, pairs: Iterable[tuple[Spot, Id]]) -> list[tuple[Spot, Id]]:
        return sorted(pairs, key=lambda pair: (self._org.find(pair[1]) is not None, pair))

    def _put(self, spot: Spot, record_id: Id) -> None:
        """Bring a row to its place in a branch that was read, or take it away."""
        upper = self._branches.find(spot)
        if upper is None or upper.rows is None:
            return
        known = [one for one in self._branches.of(record_id) if one.upper is upper]
        key = self._wanted_key(spot, record_id)
        if known and key is None:
            self._remove(upper, known[0])
        elif known and key is not None:
            self._move(upper, known[0], key)
        elif key is not None:
            self._insert(upper, (spot[0], record_id), key, self._org.find(record_id))

    def _bring_sections(self, pairs: Iterable[tuple[Spot, Id]]) -> None:
        """Let the sections come in which the filter lets something through now."""
        root = self._branches.root
        hidden = {one for one in SECTIONS if self._branches.find((one, "")) is None}
        wanted = {
            spot[0]
            for spot, record_id in pairs
            if spot[0] in hidden and self._wanted_key(spot, record_id) is not None
        }
        for section in wanted if root.rows is not None else ():
            self._insert(root, (section, ""), (SECTIONS.index(section),))

    def _wanted_key(self, spot: Spot, record_id: Id) -> SortKey | None:
        """Where a record belongs in a branch; None where it does not."""
        record = self._org.find(record_id)
        if record is None or spot not in spots_above(self._org, record):
            return None
        shown = self.filter.shows(self._org, spot, record)
        return sort_key(self._org, spot, record) if shown else None

    def _insert(
        self, upper: Branch, spot: Spot, key: SortKey, record: Record | None = None
    ) -> None:
        rows = self._rows(upper)
        at = bisect_left(rows, key, key=key_of)
        self.beginInsertRows(self._index(upper), at, at)
        kind = type(record) if record is not None else None
        rows.insert(at, self._branches.add(upper, spot, key, kind))
        self.endInsertRows()

    def _remove(self, upper: Branch, branch: Branch) -> None:
        rows = self._rows(upper)
        at = bisect_left(rows, branch.key, key=key_of)
        self.beginRemoveRows(self._index(upper), at, at)
        del rows[at]
        self._branches.forget(branch)
        self.endRemoveRows()

    def _move(self, upper: Branch, branch: Branch, key: SortKey) -> None:
        if branch.key == key:
            return
        rows, parent = self._rows(upper), self._index(upper)
        at = bisect_left(rows, branch.key, key=key_of)
        target = bisect_left(rows, key, key=key_of)
        # Qt counts the target before the row is taken out, and refuses a move to its own place.
        moves = target not in (at, at + 1)
        if moves:
            self.beginMoveRows(parent, at, at, parent, target)
        del rows[at]
        branch.key = key
        rows.insert(target - (target > at), branch)
        if moves:
            self.endMoveRows()

    def _tell(self, ids: Collection[Id], sections: Iterable[str]) -> None:
        """Say which rows that were asked about may say something else now."""
        headings = (self._branches.find((one, "")) for one in sections)
        branches = [one for one in headings if one is not None]
        branches += [one for record_id in ids for one in self._branches.of(record_id)]
        if len(branches) <= _MANY:
            for branch in branches:
                index = self._index(branch)
                self.dataChanged.emit(index, index)
            return
        for upper in {one.upper for one in branches if one.upper is not None}:
            rows = self._rows(upper)
            self.dataChanged.emit(self._index(rows[0]), self._index(rows[-1]))

    def on_found(self, ids: Collection[Id]) -> None:
        """Show other findings about these records."""
        self._said.clear()
        self._tell({*ids, *stages_over(self._org, ids)}, ())

    # Rows that were asked about

    def _rows(self, branch: Branch) -> list[Branch]:
        """The rows below a branch, read now if nobody asked before."""
        if branch.rows is None:
            branch.rows = []
            for key, spot, kind in self._read(branch):
                branch.rows.append(self._branches.add(branch, spot, key, kind))
        return branch.rows

    def _read(self, branch: Branch) -> list[tuple[SortKey, Spot, type[Record] | None]]:
        org, wanted, spot = self._org, self.filter, branch.spot
        if spot == ROOT:
            shown = [one for one in SECTIONS if not wanted or wanted.leads(org, (one, ""))]
            return [((SECTIONS.index(one),), (one, ""), None) for one in shown]
        if not branch.opens:
            return []
        found = [
            (sort_key(org, spot, one), (spot[0], one.id), type(one))
            for one in wanted.shown(org, spot)
        ]
        return sorted(found, key=lambda one: one[0])

    def _index(self, branch: Branch) -> QModelIndex:
        if branch.upper is None:
            return QModelIndex()
        at = bisect_left(self._rows(branch.upper), branch.key, key=key_of)
        return self.createIndex(at, 0, branch.number)

    def _branch(self, index: Index) -> Branch:
        """What an index stands for: the root for one that is not valid."""
        return self._branches.at(index.internalId()) if index.isValid() else self._branches.root

    # What others ask

    def spot(self, index: Index) -> Spot:
        """What a row stands for: (section, id)."""
        return self._branch(index).spot

    def record(self, index: Index) -> Record | None:
        """The record of a row, None for a section."""
        return self._org.find(self._branch(index).spot[1])

    def leads(self, index: Index) -> bool:
        """Whether the filter finds something below a row."""
        return bool(self.filter) and self.filter.leads(self._org, self._branch(index).spot)

    def known(self, record_id: Id) -> list[QModelIndex]:
        """The rows of a record among those that were asked about."""
        return [self._index(branch) for branch in self._branches.of(record_id)]

    def home(self, record_id: Id) -> QModelIndex:
        """The row where a record is at home; an invalid index if it is not in the tree."""
        record = self._org.find(record_id)
        spots = spots_above(self._org, record) if record is not None else []
        upper = self._open(spots[0]) if spots else None
        if upper is None:
            return _NOWHERE
        self._rows(upper)
        found = (one for one in self._branches.of(record_id) if one.upper is upper)
        branch = next(found, None)
        return self._index(branch) if branch is not None else _NOWHERE

    def _open(self, spot: Spot) -> Branch | None:
        """The branch of a spot, reading what is above it; None where the filter hides it."""
        if self._branches.find(spot) is None:
            upper = above(self._org, spot)
            branch = self._open(upper) if upper is not None else None
            if branch is not None:
                self._rows(branch)
        return self._branches.find(spot)

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        rows = self._rows(self._branch(parent))
        if column or not 0 <= row < len(rows):
            return QModelIndex()
        return self.createIndex(row, 0, rows[row].number)

    def parent(self, child: Index | None = None) -> QModelIndex:  # type: ignore[override]
        upper = self._branch(child).upper if child is not None else None
        return self._index(upper) if upper is not None else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._rows(self._branch(parent)))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        branch = self._branch(parent)
        if branch.rows is not None:
            return bool(branch.rows)
        if branch is self._branches.root:
            return bool(self._rows(branch))
        if branch.fertile is None:
            shown = branch.opens and self.filter.shows_any(self._org, branch.spot)
            branch.fertile = shown
        return branch.fertile

    def row_of(self, index: Index) -> OutlineRow:
        """What a row says."""
        branch = self._branch(index)
        said = self._said.get(branch.number)
        if said is None:
            said = self._said[branch.number] = self._say(branch)
        return said

    def _say(self, branch: Branch) -> OutlineRow:
        section, record_id = branch.spot
        if not record_id:
            return section_row(self._org, section) if section else NOTHING
        record = self._org.find(record_id)
        # Its last moment: a change took it away, and the view asks before it is told.
        if record is None or branch.upper is None:
            return NOTHING
        return record_row(self._bridge, self._org, branch.upper.spot, record)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ID:
            return self._branch(index).spot[1]
        if role == Qt.ItemDataRole.EditRole:
            return str(getattr(self.record(index), "name", ""))
        says = _SAYS.get(role)
        return None if says is None else says(self.row_of(index))

    def flags(self, index: Index) -> Qt.ItemFlag:
        return self._branch(index).flags if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        return [PARTIES]

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        found = [self.record(index) for index in indexes]
        parties = {one.id: one for one in found if isinstance(one, _PARTIES)}
        return parties_data(parties.values())

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


_SAYS: dict[int, Callable[[OutlineRow], object]] = {
    ROW: lambda row: row,
    Qt.ItemDataRole.DisplayRole: lambda row: row.find,
    Qt.ItemDataRole.ToolTipRole: lambda row: plain(row.hint),
    Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken,
}
