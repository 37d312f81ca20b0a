"""The heat map as a table model: a row for each person, a column for each stage."""

from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rolemap.analysis.metric_heat import Heat, HeatMap
from rolemap.model.ids import Id
from rolemap.model.letters import RACI, Scheme
from rolemap.model.text import text
from rolemap.ui import wording
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import isolate, one_line, plain

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_ROLE = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_ACROSS = Qt.Orientation.Horizontal


class HeatModel(QAbstractTableModel):
    """What was measured last; empty before that."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.map = HeatMap((), (), {})
        self._scheme = RACI

    def show(self, found: HeatMap, scheme: Scheme) -> None:
        """Show another map; where rows and columns are the same they stay."""
        before = self.map
        self._scheme = scheme
        if (before.stages, before.people) != (found.stages, found.people):
            self.beginResetModel()
            self.map = found
            self.endResetModel()
            return
        self.map = found
        if found.stages and found.people:
            last = self.index(len(found.people) - 1, len(found.stages) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # Where things are

    def pair(self, index: Index) -> tuple[Id, Id]:
        """The person and the stage of a cell."""
        return self.map.people[index.row()][0], self.map.stages[index.column()][0]

    def place(self, record_id: Id) -> tuple[int | None, int | None]:
        """The row or the column of a record, if it has one."""
        row = (at for at, (one, _) in enumerate(self.map.people) if one == record_id)
        column = (at for at, (one, _) in enumerate(self.map.stages) if one == record_id)
        return next(row, None), next(column, None)

    def heat(self, row: int, column: int) -> Heat | None:
        """What a person holds in a stage; None for nothing."""
        stage, person = self.map.stages[column][0], self.map.people[row][0]
        return self.map.cells[stage].get(person)

    def name(self, orientation: Qt.Orientation, section: int) -> str:
        """The name of a stage or a person."""
        return (self.map.stages if orientation == _ACROSS else self.map.people)[section][1]

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.map.people)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.map.stages)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> str | None:
        count = self.columnCount() if orientation == _ACROSS else self.rowCount()
        if not 0 <= section < count:
            return None
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return one_line(self.name(orientation, section))
        return plain(self.name(orientation, section)) if role == _ROLE.ToolTipRole else None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        heat = self.heat(index.row(), index.column())
        match role:
            case _ROLE.DisplayRole:
                return " ".join(cell_words(heat)) if heat is not None else ""
            case _ROLE.ToolTipRole:
                return plain("\n".join(self._lines(index, heat)))
            case _ROLE.AccessibleTextRole:
                return "; ".join(self._lines(index, heat))
            case _:
                return None

    def _lines(self, index: Index, heat: Heat | None) -> list[str]:
        """What a cell says, line by line."""
        person, stage = self.map.people[index.row()][1], self.map.stages[index.column()][1]
        lines = [said(text("{person}, {stage}", person=isolate(person), stage=isolate(stage)))]
        if heat is None:
            return [*lines, said(text("holds nothing here"))]
        for letter, count in heat.letters:
            known = self._scheme.find(letter)
            name = wording.letter_name(known) if known is not None else letter
            lines.append(said(text("{letter}: {times}", letter=name, times=count)))
        share = wording.percent(heat.share)
        lines.append(said(text("{share} of the work of this stage", share=share)))
        return lines


def cell_words(heat: Heat) -> tuple[str, str]:
    """What stands in a cell: the letters with how often they are held, and the share."""
    letters = " ".join(
        f"{letter}{count}" if count > 1 else letter for letter, count in heat.letters
    )
    return letters, wording.percent(heat.share) if heat.share else ""
