"""What the cells of the table of people answer for each role of Qt's."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from rolemap.ui.look.text import plain
from rolemap.ui.people.columns import Column
from rolemap.ui.people.person_content import Cell
from rolemap.ui.people.person_details import Detail

ID = Qt.ItemDataRole.UserRole  # what a row leads to: the person, or what a detail is about
ROW = Qt.ItemDataRole.UserRole + 1  # the PersonRow or the Detail

_ROLE = Qt.ItemDataRole

_SAYS: dict[int, Callable[[Cell], str]] = {
    _ROLE.DisplayRole: lambda cell: cell.words,
    _ROLE.EditRole: lambda cell: cell.typed,
    _ROLE.ToolTipRole: lambda cell: plain(cell.hint),
    _ROLE.AccessibleTextRole: lambda cell: cell.spoken,
}


def said_of_cell(cell: Cell, role: int) -> object:
    """What a cell answers."""
    says = _SAYS.get(role)
    return says(cell) if says is not None else None


def said_of_detail(detail: Detail, column: int, role: int) -> object:
    """What a detail answers in a column."""
    if role == ID:
        return detail.to
    if role == ROW:
        return detail
    # It reaches over all columns, but is read once.
    if column == Column.NAME and role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
        return detail.words if role == _ROLE.DisplayRole else detail.spoken
    return plain(detail.spoken) if role == _ROLE.ToolTipRole else None
