"""The metrics as a list model: a heading for each group, a row for each metric."""

from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from rolemap.analysis.metric import Metrics
from rolemap.ui.look.text import plain
from rolemap.ui.numbers.number_rows import NumberRow, rows_of

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
_ROLE = Qt.ItemDataRole
_NOWHERE = QModelIndex()


class NumberModel(QAbstractListModel):
    """What was measured last; empty before that."""

    rows: tuple[NumberRow, ...] = ()

    def show(self, metrics: Metrics) -> None:
        """Show these figures; a row that stays keeps its place, and who is at it."""
        rows = tuple(rows_of(metrics))
        if [row.metric for row in rows] != [row.metric for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        found = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        # The keyboard goes to headings too: they are read aloud there.
        return found if self.rows[index.row()].metric else found & ~Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case _ if role == ROW:
                return row
            case _ROLE.DisplayRole:
                return row.name
            case _ROLE.AccessibleTextRole:
                return row.spoken
            case _ROLE.AccessibleDescriptionRole:
                return "\n".join(row.hint[1:])
            case _ROLE.ToolTipRole:
                return plain("\n".join((row.name, *row.hint))) if row.metric else None
            case _:
                return None
