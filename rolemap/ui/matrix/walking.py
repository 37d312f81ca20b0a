"""Where the keys lead from a cell: bands of stages are stepped over."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from rolemap.ui.matrix.lines import Line

_KEY = Qt.Key
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True)
class Goal:
    """Where a key leads.

    Attributes:
        extends: whether what lies between is chosen too.
        out: whether it leads out of the grid: -1 back, 1 on, 0 for none.
    """

    row: int
    column: int
    extends: bool = False
    out: int = 0


class Walk:
    """The grid as the keys see it.

    Args:
        rows: the rows.
        columns: the columns.
        page: how many rows and columns are seen at once.
        mirrored: whether the first column is at the right.
    """

    def __init__(
        self,
        rows: Sequence[Line],
        columns: Sequence[Line],
        page: tuple[int, int],
        *,
        mirrored: bool = False,
    ) -> None:
        self._rows = rows
        self._columns = columns
        self._page = page
        self._mirrored = mirrored

    def goal(self, event: QKeyEvent, row: int, column: int) -> Goal | None:
        """Where a key leads from a cell; None for a key that means something else."""
        keys = event.modifiers() & (_SHIFT | _CONTROL | _ALT)
        if event.key() in (_KEY.Key_Tab, _KEY.Key_Backtab, _KEY.Key_Return, _KEY.Key_Enter):
            return self._along(event.key(), keys, row, column)
        down, across = self._way(event.key(), keys)
        if not down and not across:
            return None
        return Goal(
            self._step(self._rows, row, down),
            self._step(self._columns, column, across),
            bool(keys & _SHIFT),
        )

    def _way(self, key: int, keys: Qt.KeyboardModifier) -> tuple[int, int]:
        """How many rows down and columns on a key leads."""
        far = len(self._rows) + len(self._columns)
        control, alt = bool(keys & _CONTROL), bool(keys & _ALT)
        on = -1 if self._mirrored else 1
        step = far if control else 1
        tall, wide = self._page
        match key:
            case _KEY.Key_Up | _KEY.Key_Down if not alt:
                return (step if key == _KEY.Key_Down else -step), 0
            case _KEY.Key_Left | _KEY.Key_Right if not alt:
                return 0, (on * step if key == _KEY.Key_Right else -on * step)
            case _KEY.Key_PageUp | _KEY.Key_PageDown if not control:
                pages = 1 if key == _KEY.Key_PageDown else -1
                return (0, pages * wide) if alt else (pages * tall, 0)
            case _KEY.Key_Home if not alt:
                return (-far if control else 0), -far
            case _KEY.Key_End if not alt:
                return (far if control else 0), far
            case _:
                return 0, 0

    def _along(self, key: int, keys: Qt.KeyboardModifier, row: int, column: int) -> Goal | None:
        """Tab goes along a row and on to the next one, Enter goes down a column."""
        if keys & (_CONTROL | _ALT):
            return None
        back = key == _KEY.Key_Backtab or bool(keys & _SHIFT)
        step = -1 if back else 1
        if key in (_KEY.Key_Return, _KEY.Key_Enter):
            return Goal(self._step(self._rows, row, step), column)
        beside = self._step(self._columns, column, step)
        if beside != column:
            return Goal(row, beside)
        below = self._step(self._rows, row, step)
        if below == row:
            return Goal(row, column, out=step)
        return Goal(below, self.last(self._columns) if back else self.first(self._columns))

    def _step(self, lines: Sequence[Line], place: int, by: int) -> int:
        """The place so many lines on, or as far as there are any; never in a band."""
        if not by:
            return place
        wanted = max(0, min(len(lines) - 1, place + by))
        return self.near(lines, wanted, 1 if by > 0 else -1)

    def near(self, lines: Sequence[Line], place: int, way: int = 1) -> int:
        """The nearest line with cells, in one direction if there is one; else the place itself."""
        for there in (way, -way):
            for one in _from(place, there, len(lines)):
                if one < len(lines) and lines[one].kind != "stage":
                    return one
        return place

    def first(self, lines: Sequence[Line]) -> int:
        """The first line with cells; -1 for none."""
        return next((at for at, one in enumerate(lines) if one.kind != "stage"), -1)

    def last(self, lines: Sequence[Line]) -> int:
        """The last line with cells; -1 for none."""
        places = range(len(lines) - 1, -1, -1)
        return next((at for at in places if lines[at].kind != "stage"), -1)


def _from(place: int, way: int, count: int) -> range:
    return range(place, count if way > 0 else -1, way)


def is_own(event: QKeyEvent) -> bool:
    """Whether a key means the cell, though the window may have it too."""
    if event.modifiers() & (_CONTROL | _ALT | Qt.KeyboardModifier.MetaModifier):
        return False
    own = (_KEY.Key_F2, _KEY.Key_Delete, _KEY.Key_Backspace, _KEY.Key_Home, _KEY.Key_End)
    return event.key() in own or bool(event.text().strip())
