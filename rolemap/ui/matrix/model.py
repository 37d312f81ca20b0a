"""The matrix as a table model: for the selection, the keyboard, and who does not see it."""

from collections.abc import Iterator
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.look.text import plain
from rolemap.ui.matrix.cells import EMPTY, Cell
from rolemap.ui.matrix.content import Content
from rolemap.ui.matrix.heads import Head
from rolemap.ui.matrix.lines import Line
from rolemap.ui.matrix.options import Options
from rolemap.ui.matrix.words import cell_lines, cell_spoken, head_lines, head_spoken

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Pair: TypeAlias = tuple[Id, Id]  # a party and a responsibility

_MOST_TOLD = 100  # cells of one edit: more are not listened to
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole
_ACROSS = Qt.Orientation.Horizontal


class MatrixModel(QAbstractTableModel):
    """A cell for each responsibility and each party; bands of stages have cells that hold nothing.

    Signals:
        refreshed(): the same lines say something else.
    """

    refreshed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.content = Content(bridge)
        self._line_up()

    def _line_up(self) -> None:
        content = self.content
        swapped = content.options.swapped
        self.rows = content.parties if swapped else content.works
        self.columns = content.works if swapped else content.parties
        self._row_of = {line.id: place for place, line in enumerate(self.rows)}
        self._column_of = {line.id: place for place, line in enumerate(self.columns)}

    # The entrances

    def show(self, org: Org) -> None:
        """Show an organisation from nothing."""
        self.beginResetModel()
        self.content.show(org)
        self._line_up()
        self.endResetModel()

    def choose(self, options: Options) -> None:
        """Show other lines, or the same ones otherwise."""
        if options != self.content.options:
            self.beginResetModel()
            self.content.choose(options)
            self._line_up()
            self.endResetModel()

    def on_change(self, event: Changed) -> None:
        """Show what a change did."""
        self._take(self.content.on_change(event))
        self._tell_cells(event)

    def _tell_cells(self, event: Changed) -> None:
        """Let Qt tell who does not see it what was typed."""
        for edit in list(event.change.edits.values())[:_MOST_TOLD]:
            if isinstance(edit.record, Assignment):
                place = self.place(edit.record.party, edit.record.responsibility)
                if place is not None:
                    self.dataChanged.emit(self.index(*place), self.index(*place))

    def on_found(self, ids: frozenset[Id]) -> None:
        """Show other findings about these records."""
        self._take(self.content.on_found(ids))

    def _take(self, other_lines: bool) -> None:
        """Show other lines if there are any, else the same ones anew."""
        content, swapped = self.content, self.content.options.swapped
        rows = content.parties if swapped else content.works
        columns = content.works if swapped else content.parties
        if other_lines and (rows != self.rows or columns != self.columns):
            self.beginResetModel()
            self._line_up()
            self.endResetModel()
        self.refreshed.emit()

    # Where things are

    def pair(self, row: int, column: int) -> Pair | None:
        """Whose cell it is and what it is about; None where there is no cell."""
        if not (0 <= row < len(self.rows) and 0 <= column < len(self.columns)):
            return None
        across, down = self.columns[column], self.rows[row]
        party, work = (down, across) if self.content.options.swapped else (across, down)
        return (party.id, work.id) if work.kind == "work" else None

    def place(self, party: Id, work: Id) -> tuple[int, int] | None:
        """The row and column of a cell; None where it is not shown."""
        row, column = (party, work) if self.content.options.swapped else (work, party)
        if row in self._row_of and column in self._column_of:
            return self._row_of[row], self._column_of[column]
        return None

    def row_of(self, record_id: Id) -> int | None:
        """The row of a record, if it has one."""
        return self._row_of.get(record_id)

    def column_of(self, record_id: Id) -> int | None:
        """The column of a record, if it has one."""
        return self._column_of.get(record_id)

    def cell(self, row: int, column: int) -> Cell:
        """What stands in a cell."""
        pair = self.pair(row, column)
        return self.content.cell(*pair) if pair is not None else EMPTY

    def line(self, orientation: Qt.Orientation, section: int) -> Line:
        """The line of a head."""
        return (self.columns if orientation == _ACROSS else self.rows)[section]

    def head(self, orientation: Qt.Orientation, section: int) -> Head:
        """What a head says."""
        return self.content.head(self.line(orientation, section))

    def pairs(self, rows: range, columns: range) -> Iterator[Pair]:
        """The cells of a rectangle, row by row."""
        for row in rows:
            for column in columns:
                pair = self.pair(row, column)
                if pair is not None:
                    yield pair

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.pair(index.row(), index.column()) is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemNeverHasChildren

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> str | None:
        pair = self.pair(index.row(), index.column())
        if pair is None:
            return None
        cell = self.content.cell(*pair)
        if role == _ROLE.DisplayRole:
            return "/".join(cell.letters)
        if role not in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return None
        party, work = map(self.content.name, pair)
        if role == _ROLE.ToolTipRole:
            return plain("\n".join(cell_lines(self.content.org.scheme, party, work, cell)))
        return cell_spoken(self.content.org.scheme, party, work, cell)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> str | None:
        lines = self.columns if orientation == _ACROSS else self.rows
        if not 0 <= section < len(lines):
            return None
        scheme = self.content.org.scheme
        if role == _ROLE.DisplayRole:
            return self.content.name(lines[section].id)
        if role == _ROLE.ToolTipRole:
            return plain("\n".join(head_lines(scheme, self.content.head(lines[section]))))
        if role == _ROLE.AccessibleTextRole:
            return head_spoken(scheme, self.content.head(lines[section]))
        return None
