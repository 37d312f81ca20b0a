"""The people or the roles of an organisation as a list model, and the filter over it."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from rolemap.analysis.facts import Facts
from rolemap.analysis.neighbourhood import Neighbourhood
from rolemap.model.ids import Id
from rolemap.model.org import Org, by_name
from rolemap.model.records import Person, Role
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.look.text import plain
from rolemap.ui.mime import PARTIES, parties_data
from rolemap.ui.team.party_content import PartyRow, party_row
from rolemap.ui.wording import title_line

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Kind: TypeAlias = type[Person] | type[Role]

ID = Qt.ItemDataRole.UserRole
ROW = Qt.ItemDataRole.UserRole + 1

_NOWHERE = QModelIndex()
# A change of more rows than this (an import) is shown from nothing: that is quicker.
_MANY = 200


def _place(party: Person | Role) -> tuple[str, ...]:
    """A sort key whose last part is the id: people by name, roles in their order."""
    return by_name(party) if isinstance(party, Person) else (party.rank, party.id)


class PartyModel(QAbstractListModel):
    """One row for each person (by name) or role (in order).

    What a row says is worked out when it is first painted and kept until a change touches it.
    """

    def __init__(self, kind: Kind, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._bridge = bridge
        self._today = bridge.today
        self._facts = Facts(bridge.org, bridge.today)
        self._keys: list[tuple[str, ...]] = []
        self._key_of: dict[Id, tuple[str, ...]] = {}
        self._rows: dict[Id, PartyRow] = {}

    def show(self, org: Org) -> None:
        """Hold the parties of an organisation, from nothing."""
        self.beginResetModel()
        self._facts = Facts(org, self._today)
        self._rows.clear()
        self._keys = sorted(_place(party) for party in org.all(self.kind))
        self._key_of = {key[-1]: key for key in self._keys}
        self.endResetModel()

    def on_change(self, event: Changed) -> None:
        """Let rows come, go and move as the change says, and forget what it touched."""
        edits = [edit for edit in event.change.edits.values() if isinstance(edit.record, self.kind)]
        if len(edits) > _MANY:
            self.show(event.after)
            return
        reach = self._bridge.reach(event)
        if reach.everything:
            self._facts = Facts(event.after, self._today)
        else:
            self._facts.move_on(event.after, reach.touched)
        # What is gone goes first: the filter looks parties up in the Org as it is now.
        for edit in sorted(edits, key=lambda one: one.after is not None):
            after = edit.after
            self._put(edit.record.id, _place(after) if isinstance(after, Person | Role) else None)
        self._forget(reach, {edit.record.id for edit in edits})

    def _put(self, party_id: Id, key: tuple[str, ...] | None) -> None:
        """Give a party its place; None takes it away."""
        old = self._key_of.get(party_id)
        if old == key:
            return
        if old is None and key is not None:
            self._insert(key)
        elif old is not None and key is None:
            self._remove(old)
        elif old is not None and key is not None:
            self._move(old, key)

    def _insert(self, key: tuple[str, ...]) -> None:
        row = bisect_left(self._keys, key)
        self.beginInsertRows(_NOWHERE, row, row)
        self._keys.insert(row, key)
        self._key_of[key[-1]] = key
        self.endInsertRows()

    def _remove(self, key: tuple[str, ...]) -> None:
        row = bisect_left(self._keys, key)
        self.beginRemoveRows(_NOWHERE, row, row)
        del self._keys[row]
        del self._key_of[key[-1]]
        self._rows.pop(key[-1], None)
        self.endRemoveRows()

    def _move(self, old: tuple[str, ...], new: tuple[str, ...]) -> None:
        row, target = bisect_left(self._keys, old), bisect_left(self._keys, new)
        # Qt counts the target before the row is taken out, and refuses a move to its own place.
        moves = target not in (row, row + 1)
        if moves:
            self.beginMoveRows(_NOWHERE, row, row, _NOWHERE, target)
        del self._keys[row]
        self._keys.insert(target - (target > row), new)
        self._key_of[new[-1]] = new
        if moves:
            self.endMoveRows()

    def _forget(self, reach: Neighbourhood, edited: set[Id]) -> None:
        if reach.everything:
            self._rows.clear()
            if self._keys:
                self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))
            return
        for party_id in reach.touched.get(self.kind.KIND, ()):
            # A row that nobody asked about has nothing to paint again.
            known = self._rows.pop(party_id, None) is not None or party_id in edited
            if known and party_id in self._key_of:
                found = self.index_of(party_id)
                self.dataChanged.emit(found, found)

    def index_of(self, party_id: Id) -> QModelIndex:
        """Where a party stands; an invalid index if it is not here."""
        key = self._key_of.get(party_id)
        return _NOWHERE if key is None else self.index(bisect_left(self._keys, key))

    def row_of(self, party_id: Id) -> PartyRow:
        """What the row of a party says."""
        row = self._rows.get(party_id)
        if row is None:
            party = self._facts.org.get(self.kind, party_id)
            row = self._rows[party_id] = party_row(self._facts, party)
        return row

    def matches(self, row: int, words: Sequence[str]) -> bool:
        """Whether each of the (case-folded) words stands in the name or the line below it."""
        party = self._facts.org.get(self.kind, self._keys[row][-1])
        if isinstance(party, Person):
            said = f"{party.name} {title_line(party)} {' '.join(party.skills)}"
        else:
            said = f"{party.name} {party.kind} {self.row_of(party.id).line}"
        folded = said.casefold()
        return all(word in folded for word in words)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        party_id = self._keys[index.row()][-1]
        if role == ID:
            return party_id
        if role not in _SAYS:
            return None
        return _SAYS[role](self.row_of(party_id))

    def flags(self, index: Index) -> Qt.ItemFlag:
        able = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return super().flags(index) | able | Qt.ItemFlag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        return [PARTIES]

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        ids = dict.fromkeys(self._keys[index.row()][-1] for index in indexes)
        return parties_data(self._facts.org.get(self.kind, one) for one in ids)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


_SAYS: dict[int, Callable[[PartyRow], object]] = {
    ROW: lambda row: row,
    Qt.ItemDataRole.DisplayRole: lambda row: row.name,
    Qt.ItemDataRole.EditRole: lambda row: row.name,
    Qt.ItemDataRole.ToolTipRole: lambda row: plain(row.hint),
    Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken,
}


class PartyFilter(QSortFilterProxyModel):
    """The rows of a `PartyModel` that hold every word of a filter."""

    def __init__(self, model: PartyModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.parties = model
        self._words: tuple[str, ...] = ()
        self.setSourceModel(model)

    @property
    def words(self) -> tuple[str, ...]:
        """What is asked for."""
        return self._words

    def set_text(self, said: str) -> None:
        """Show the rows that hold each of these words, in any case and order."""
        words = tuple(said.casefold().split())
        if words != self._words:
            self._words = words
            self._filter_again()

    def index_of(self, party_id: Id) -> QModelIndex:
        """Where a party is shown; an invalid index if it is not."""
        return self.mapFromSource(self.parties.index_of(party_id))

    def _filter_again(self) -> None:
        # What is meant for this has another name in nearly every version of Qt.
        self.setFilterFixedString("")

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return not self._words or self.parties.matches(source_row, self._words)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction
