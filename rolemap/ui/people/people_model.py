"""The people of an organisation as a table: rows made when they are painted, kept until touched."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.org import Org, by_name
from rolemap.model.records import Person
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.lens import Light
from rolemap.ui.look.text import plain
from rolemap.ui.mime import PARTIES, parties_data
from rolemap.ui.people.columns import (
    FIELDS,
    LARGEST_FIRST,
    Column,
    column_hint,
    column_title,
)
from rolemap.ui.people.people_light import touches
from rolemap.ui.people.people_order import Down, Key, PeopleOrder
from rolemap.ui.people.people_reach import named_in, says_nothing
from rolemap.ui.people.people_words import ID, ROW, said_of_cell, said_of_detail
from rolemap.ui.people.person_content import PersonRow, matches, person_row, sort_value
from rolemap.ui.people.person_details import Detail, details_of
from rolemap.ui.search.folding import fold

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
# A change of more rows than this (an import) is shown from nothing: that is quicker.
_MANY = 200
_ROLE = Qt.ItemDataRole
_DESCENDING = Qt.SortOrder.DescendingOrder


class PeopleModel(QAbstractTableModel):
    """One row for each person that the filter lets through, details below those that are open."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.facts = Facts(bridge.org, bridge.today)
        self._order = PeopleOrder()
        self._rows: dict[Id, PersonRow] = {}
        self._details: dict[Id, tuple[Detail, ...]] = {}
        self._values: dict[Id, tuple[object, ...]] = {}
        self._lit: dict[Id, bool] = {}
        self._light = Light()
        self._words: tuple[str, ...] = ()
        self._only: frozenset[Id] | None = None
        self._column = Column.NAME
        self._down = False

    # From nothing, and what changed

    def show(self, org: Org) -> None:
        """Hold the people of an organisation, from nothing; who was open still is."""
        self.beginResetModel()
        self.facts = Facts(org, self._bridge.today)
        self._rows.clear()
        self._values.clear()
        self._lit.clear()
        self._details = {one: self._details_of(one) for one in self._details if self._person(one)}
        self._fill()
        self.endResetModel()

    def _fill(self) -> None:
        people = [one for one in self.facts.org.all(Person) if self._passes(one)]
        lines = {one: len(details) for one, details in self._details.items()}
        self._order.fill(map(self._key, people), lines)

    def on_change(self, event: Changed) -> None:
        """Let rows come, go and move as the change says, and forget what it touched."""
        if says_nothing(event):
            self.facts.move_on(event.after, {})
            return
        edits = [one for one in event.change.edits.values() if isinstance(one.record, Person)]
        reach = self._bridge.reach(event)
        if reach.everything or len(edits) > _MANY:
            self.show(event.after)
            return
        self.facts.move_on(event.after, reach.touched)
        touched = {edit.record.id for edit in edits} | named_in(event, reach, self.facts)
        # What is gone goes first: the rest is looked up in the Org as it is now.
        for one in sorted(touched, key=lambda one: self._person(one) is not None):
            self._refresh(one)

    def _refresh(self, person_id: Id) -> None:
        """Work out again where a person stands and what the row says."""
        known = self._rows.pop(person_id, None) is not None
        self._lit.pop(person_id, None)
        self._values.pop(person_id, None)
        person = self._person(person_id)
        new = self._key(person) if person is not None and self._passes(person) else None
        old = self._order.key_of(person_id)
        if person is None and person_id in self._details:
            self._remove(person_id)
            del self._details[person_id]
        elif old is not None and new is None:
            self._remove(person_id)
        elif old is not None and new is not None:
            self._move(person_id, old, new)
        self._refresh_details(person_id)
        if old is None and new is not None:
            self._insert(person_id, new)
        row = self._order.row_of(person_id)
        # A row that nobody asked about has nothing to paint again.
        if row is not None and (known or old != new):
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def _insert(self, person_id: Id, key: Key) -> None:
        row, lines = self._order.place(key), self._lines(person_id)
        self.beginInsertRows(_NOWHERE, row, row + lines)
        self._order.put(key, lines)
        self.endInsertRows()

    def _remove(self, person_id: Id) -> None:
        row, lines = self._order.row_of(person_id), self._lines(person_id)
        if row is not None:
            self.beginRemoveRows(_NOWHERE, row, row + lines)
            self._order.take(person_id, lines)
            self.endRemoveRows()

    def _move(self, person_id: Id, old: Key, new: Key) -> None:
        if old == new:
            return
        row, target, lines = self._order.place(old), self._order.place(new), self._lines(person_id)
        # Qt counts the target before the rows are taken out, and refuses a move to its own place.
        moves = not row <= target <= row + lines + 1
        if moves:
            self.beginMoveRows(_NOWHERE, row, row + lines, _NOWHERE, target)
        self._order.take(person_id, lines)
        self._order.put(new, lines)
        if moves:
            self.endMoveRows()

    def _refresh_details(self, person_id: Id) -> None:
        old = self._details.get(person_id)
        if old is not None and self._person(person_id) is not None:
            self._set_details(person_id, self._details_of(person_id))

    def _set_details(self, person_id: Id, new: tuple[Detail, ...] | None) -> None:
        """Put other details below a person; None closes the row."""
        old, row = self._lines(person_id), self._order.row_of(person_id)
        lines = len(new or ())
        if row is not None and lines > old:
            self.beginInsertRows(_NOWHERE, row + old + 1, row + lines)
        elif row is not None and lines < old:
            self.beginRemoveRows(_NOWHERE, row + lines + 1, row + old)
        if new is None:
            self._details.pop(person_id, None)
        else:
            self._details[person_id] = new
        if row is None:
            return
        self._order.resize(person_id, old, lines)
        if lines > old:
            self.endInsertRows()
        elif lines < old:
            self.endRemoveRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row + lines, self.columnCount() - 1))

    # Who has a row, and where

    def _key(self, person: Person) -> Key:
        value = self._values.get(person.id)
        if value is None:
            value = self._values[person.id] = sort_value(self.facts, person, self._column)
        return (Down(value) if self._down else value, *self._named_as(person))

    def _named_as(self, person: Person) -> Key:
        name = by_name(person)
        if self._column is Column.NAME and self._down:
            return (Down(name), person.id)
        return name

    def _passes(self, person: Person) -> bool:
        if self._only is not None and person.id not in self._only:
            return False
        return not self._words or matches(self.facts, person, self._words)

    def _person(self, person_id: Id) -> Person | None:
        return self.facts.org.look(Person, person_id)

    def _details_of(self, person_id: Id) -> tuple[Detail, ...]:
        return details_of(self.facts, self.facts.org.get(Person, person_id))

    def _lines(self, person_id: Id) -> int:
        return len(self._details.get(person_id, ()))

    @property
    def sorted_by(self) -> tuple[Column, Qt.SortOrder]:
        """The column by which rows are sorted, and how."""
        return self._column, _DESCENDING if self._down else Qt.SortOrder.AscendingOrder

    @property
    def filtered(self) -> bool:
        """Whether anybody may be left out."""
        return bool(self._words) or self._only is not None

    def set_filter(self, said: str) -> None:
        """Show those in whose row each of these words stands, in any case and order."""
        words = tuple(fold(said).split())
        if words != self._words:
            self._words = words
            self._fill_again()

    def set_only(self, only: frozenset[Id] | None) -> None:
        """Show none but these people; None shows all."""
        old, self._only = self._only, only
        if old == only:
            return
        if old is None or only is None or len(old ^ only) > _MANY:
            self._fill_again()
            return
        for one in old ^ only:
            self._refresh(one)

    def _fill_again(self) -> None:
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is selected and where the keyboard is goes with its row."""
        if (Column(column), order) == self.sorted_by:
            return
        self.layoutAboutToBeChanged.emit()
        places = self.persistentIndexList()
        spots = [(*self._order.spot(index.row()), index.column()) for index in places]
        if column != self._column:
            self._values.clear()
        self._column, self._down = Column(column), order == _DESCENDING
        self._fill()
        self.changePersistentIndexList(places, [self._index_at(*spot) for spot in spots])
        self.layoutChanged.emit()

    def _index_at(self, person_id: Id, line: int, column: int) -> QModelIndex:
        row = self._order.row_of(person_id, line)
        return _NOWHERE if row is None else self.index(row, column)

    def index_of(self, person_id: Id, column: Column = Column.NAME) -> QModelIndex:
        """Where a person stands; an invalid index if the person has no row."""
        return self._index_at(person_id, 0, column)

    def known(self, record_id: Id) -> list[QModelIndex]:
        """The rows that lead to a record: its own, or details of those that are open."""
        found = self.index_of(record_id)
        if found.isValid():
            return [found]
        return [
            self._index_at(person_id, line, 0)
            for person_id, details in self._details.items()
            for line, detail in enumerate(details, start=1)
            if detail.to == record_id and self._order.key_of(person_id) is not None
        ]

    def spot(self, row: int) -> tuple[Id, int]:
        """Whose row it is, and which line: 0 is the person, details count from 1."""
        return self._order.spot(row)

    def leads_to(self, row: int) -> Id:
        """The person whose row it is, or what a detail is about; "" for nothing."""
        person_id, line = self._order.spot(row)
        return self.detail(person_id, line).to if line else person_id

    # What is open

    def is_open(self, person_id: Id) -> bool:
        """Whether the details of a person are shown."""
        return person_id in self._details

    def set_open(self, person_id: Id, on: bool) -> None:
        """Show the details of a person, or no longer."""
        if on != self.is_open(person_id) and self._person(person_id) is not None:
            self._set_details(person_id, self._details_of(person_id) if on else None)

    # What stands out

    def set_light(self, light: Light) -> bool:
        """Let some stand out; whether anything is another than before."""
        if light == self._light:
            return False
        self._light = light
        self._lit.clear()
        return True

    def stands_out(self, person_id: Id) -> bool:
        """Whether a person has to do with what stands out; everybody, where nothing does."""
        found = self._lit.get(person_id)
        if found is None:
            found = self._lit[person_id] = touches(self.facts, self._light, person_id)
        return found

    # What is read

    def details(self, person_id: Id) -> tuple[Detail, ...]:
        """The lines below a person; none where they are not shown."""
        return self._details.get(person_id, ())

    def detail(self, person_id: Id, line: int) -> Detail:
        """A line of the details of a person, counted from 1."""
        return self._details[person_id][line - 1]

    def row_of(self, person_id: Id) -> PersonRow:
        """What the row of a person says."""
        row = self._rows.get(person_id)
        if row is None:
            row = person_row(self.facts, self.facts.org.get(Person, person_id))
            self._rows[person_id] = row
        return row

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(Column):
            return None
        column = Column(section)
        match role:
            case _ROLE.DisplayRole | _ROLE.AccessibleTextRole:
                return column_title(column)
            case _ROLE.ToolTipRole:
                return plain(column_hint(column))
            case _ROLE.AccessibleDescriptionRole:
                return column_hint(column)
            case _ROLE.InitialSortOrderRole:
                return _DESCENDING if column in LARGEST_FIRST else Qt.SortOrder.AscendingOrder
            case _ROLE.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        person_id, line = self._order.spot(index.row())
        if line:
            return said_of_detail(self.detail(person_id, line), index.column(), role)
        if role == ID:
            return person_id
        row = self.row_of(person_id)
        return row if role == ROW else said_of_cell(row.cells[index.column()], role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        found = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        if self._order.spot(index.row())[1]:
            return found
        found |= Qt.ItemFlag.ItemIsDragEnabled
        return found | Qt.ItemFlag.ItemIsEditable if index.column() in FIELDS else found

    def mimeTypes(self) -> list[str]:
        return [PARTIES]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        ids: dict[Id, None] = {}
        for index in indexes:
            person_id, line = self._order.spot(index.row())
            if not line:
                ids[person_id] = None
        return parties_data(self.facts.org.get(Person, one) for one in ids)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction
