"""What is selected, shared by all views of a window; never part of the document."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from rolemap.model.ids import Id


class Selection(QObject):
    """The ids of the selected records, in the order in which they were selected.

    Signals:
        changed(tuple): the selection is now these ids.
        shown(str): somebody wants to see this record; views scroll to it.
        hovered(tuple): the pointer rests on these parties; empty: on none.
    """

    changed = Signal(object)
    shown = Signal(str)
    hovered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[Id, ...] = ()

    @property
    def ids(self) -> tuple[Id, ...]:
        """What is selected."""
        return self._ids

    @property
    def only(self) -> Id | None:
        """The selected record if it is a single one."""
        return self._ids[0] if len(self._ids) == 1 else None

    def set(self, ids: Iterable[Id]) -> None:
        """Select these and nothing else."""
        new = tuple(dict.fromkeys(ids))
        if new != self._ids:
            self._ids = new
            self.changed.emit(new)

    def show(self, record_id: Id) -> None:
        """Select a record and bring it into view."""
        self.set((record_id,))
        self.shown.emit(record_id)
