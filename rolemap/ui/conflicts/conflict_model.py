"""Conflicts as a table: what each is about, what was before, and a column for each side."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from rolemap.model.conflict import Key, Side
from rolemap.model.text import text
from rolemap.session.undecided import Undecided
from rolemap.ui.conflicts.sides import MANY, Sides
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import one_line, plain

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole
_FLAG = Qt.ItemFlag
_KEPT_TEXTS = 4096

_CALLED = text("{side} ({name})")
_SPOKEN = text("{heading}: {value}")
_SPOKEN_CHOICE = text("{heading}: {value}. {why}")


class Column(IntEnum):
    """The columns; `ours` and `theirs` can be chosen."""

    ABOUT = 0
    BEFORE = 1
    OURS = 2
    THEIRS = 3


_SIDES: Mapping[int, Side] = {Column.OURS: "ours", Column.THEIRS: "theirs"}


class ConflictModel(QAbstractTableModel):
    """One conflict on each row; the check of a side says that it is chosen.

    Words are made when a row is looked at: there may be thousands.

    Signals:
        decided(): a side was chosen, for one or for all.
    """

    decided = Signal()

    def __init__(self, undecided: Undecided, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.conflicts = undecided.merged.conflicts
        self._called = {"ours": undecided.ours, "theirs": undecided.theirs}
        self._sides = Sides(undecided.merged)
        self._chosen: dict[Key, Side] = {}
        self.words = lru_cache(maxsize=_KEPT_TEXTS)(self._words)
        self._headings = [self.heading(column) for column in Column]

    # What is chosen

    @property
    def choices(self) -> dict[Key, Side]:
        """The sides that were chosen, by the keys of the conflicts."""
        return dict(self._chosen)

    @property
    def left(self) -> int:
        """How many are still to be decided."""
        return len(self.conflicts) - len(self._chosen)

    def chosen(self, row: int) -> Side | None:
        """The side that was chosen for a conflict."""
        return self._chosen.get(self.conflicts[row].key)

    def choose_all(self, side: Side) -> None:
        """Choose a side for every conflict."""
        self._chosen = {one.key: side for one in self.conflicts}
        self._tell(0, len(self.conflicts) - 1)

    def next_left(self, row: int) -> int | None:
        """The first undecided row after `row`, from the top again where there is none below."""
        count = len(self.conflicts)
        rows = ((row + 1 + step) % count for step in range(count))
        return next((one for one in rows if self.chosen(one) is None), None)

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:
        side = _SIDES.get(index.column())
        if role != _ROLE.CheckStateRole or side is None:
            return False
        self._chosen[self.conflicts[index.row()].key] = side
        self._tell(index.row(), index.row())
        return True

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, Column.THEIRS))
        self.decided.emit()

    # What is shown

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.conflicts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable | _FLAG.ItemNeverHasChildren
        return flags | _FLAG.ItemIsUserCheckable if index.column() in _SIDES else flags

    def begins_group(self, row: int) -> bool:
        """Whether the conflict above is about another thing."""
        return not row or self.conflicts[row - 1].record_id != self.conflicts[row].record_id

    def _words(self, row: int, column: int) -> str:
        """What stands in a cell, on one line; under ABOUT it is the thing."""
        one, sides = self.conflicts[row], self._sides
        match column:
            case Column.ABOUT:
                return one_line(said(sides.thing(one)))
            case Column.BEFORE:
                return one_line(said(sides.before(one)))
            case _:
                return one_line(said(sides.on(one, _SIDES[column])))

    def point(self, row: int) -> str:
        """What of the thing a conflict is about."""
        return one_line(said(self._sides.point(self.conflicts[row])))

    def why(self, row: int) -> str:
        """What has happened, as one sentence."""
        return one_line(said(self._sides.why(self.conflicts[row])))

    def heading(self, column: int) -> str:
        """What stands above a column."""
        match column:
            case Column.ABOUT:
                return self.tr("Conflict")
            case Column.BEFORE:
                return self.tr("Before")
            case _:
                return self.side_called(_SIDES[column])

    def side_called(self, side: Side) -> str:
        """A side, with the name that git has for it."""
        words = self.tr("Ours") if side == "ours" else self.tr("Theirs")
        name = one_line(self._called[side])
        return said(_CALLED.filled(side=words, name=name)) if name else words

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case _ROLE.DisplayRole:
                return self.words(row, column)
            case _ROLE.ToolTipRole:
                return plain(self.words(row, column))
            case _ROLE.AccessibleTextRole:
                return self._spoken(row, column)
            case _ROLE.CheckStateRole if column in _SIDES:
                is_chosen = self.chosen(row) == _SIDES[column]
                return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
            case _:
                return None

    def _spoken(self, row: int, column: int) -> str:
        """A cell for whoever hears it: alone, it would say too little."""
        if column == Column.ABOUT:
            return self.why(row)
        words = _SPOKEN_CHOICE if column in _SIDES else _SPOKEN
        heading, value = self.heading(column), self.words(row, column)
        return said(words.filled(heading=heading, value=value, why=self.why(row)))

    def show_headings(self, headings: Sequence[str]) -> None:
        """Show the headings cut to the columns; they are still told as a whole."""
        if list(headings) != self._headings:
            self._headings = list(headings)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        match role:
            case _ROLE.DisplayRole:
                return self._headings[section]
            case _ROLE.AccessibleTextRole:
                return self.heading(section)
            case _ROLE.ToolTipRole:
                return plain("\n".join(filter(None, self._heading_told(section))))
            case _ROLE.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def _heading_told(self, column: int) -> tuple[str, str]:
        tips: dict[int, str] = {
            Column.BEFORE: self.tr("What both sides started from"),
            Column.OURS: self.tr("The side that you merged into"),
            Column.THEIRS: self.tr("The side that was merged in"),
        }
        return self.heading(column), tips.get(column, "")

    def told(self, row: int) -> str:
        """All there is to say about a conflict, a sentence on each line."""
        one, sides = self.conflicts[row], self._sides
        values = {
            Column.BEFORE: sides.before(one),
            Column.OURS: sides.on(one, "ours", MANY),
            Column.THEIRS: sides.on(one, "theirs", MANY),
        }
        lines = [
            said(_SPOKEN.filled(heading=self.heading(column), value=one_line(said(value))))
            for column, value in values.items()
        ]
        return "\n".join([self.why(row), *lines])


def side_of(column: int) -> Side | None:
    """The side that stands in a column."""
    return _SIDES.get(column)
