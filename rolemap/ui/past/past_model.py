"""The steps of a document as a list model: those made, and those taken back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from rolemap.model.change import Step
from rolemap.model.text import text
from rolemap.session.document import Changed, Document
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import plain

Index: TypeAlias = QModelIndex | QPersistentModelIndex
State: TypeAlias = Literal["past", "now", "undone"]

ROW = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class PastRow:
    """Everything a row shows.

    Attributes:
        words: what was done.
        time: when, as people write times; "" for what was there before.
        state: "past", "now" (the state that is shown everywhere) or "undone".
        saved: whether this is the state that is on disk.
        hint: all of it with the day, for a tool tip.
        spoken: all of it in one sentence, for a screen reader.
    """

    words: str
    time: str
    state: State
    saved: bool
    hint: str
    spoken: str


class PastModel(QAbstractListModel):
    """The state before any step, then each step, oldest first.

    Attributes:
        place: the row of the present state.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        # A name for the first row: a file may come later, and that does not change how it began.
        self._opened = document.path is not None
        self._steps: list[Step] = []
        self._saved: Step | None = None
        self._saved_at = -1
        self.place = 0
        self.show()

    def show(self) -> None:
        """Hold the history, from nothing."""
        history = self._document.history
        self.beginResetModel()
        past = history.past
        self._steps = [*past, *history.future]
        self.place = len(past)
        self.endResetModel()
        self.on_saved()

    def on_change(self, event: Changed) -> None:
        """Follow one step made, taken back or made again; the cost is that of the step alone."""
        if event.change is not event.step.change:
            self._go(self.place - 1)
        elif self.place < len(self._steps) and self._steps[self.place] is event.step:
            self._go(self.place + 1)
        else:
            self._take(event.step)
        self.on_saved()

    def _go(self, place: int) -> None:
        before, self.place = self.place, place
        self._tell(before)
        self._tell(place)

    def _take(self, step: Step) -> None:
        """Add a step, or let it become one with the last; what was taken back is forgotten."""
        last = self._document.history.last
        if self.place < len(self._steps):
            self.beginRemoveRows(_NOWHERE, self.place + 1, len(self._steps))
            del self._steps[self.place :]
            self.endRemoveRows()
        if last is not None and last is not step:  # typing: it is part of the last one now
            self._steps[-1] = last
            self._tell(self.place)
            return
        self.beginInsertRows(_NOWHERE, self.place + 1, self.place + 1)
        self._steps.append(step)
        self.endInsertRows()
        self._go(self.place + 1)

    def on_saved(self) -> None:
        """Mark what is on disk, if that is the present state."""
        if self._document.modified:
            return
        before = self._saved_row()
        self._saved, self._saved_at = self._document.history.last, self.place
        for row in {before, self.place}:
            self._tell(row)

    def _saved_row(self) -> int:
        """The row of what is on disk; -1 where it is not in the list or not known."""
        row = self._saved_at
        if self._document.path is None or not 0 <= row <= len(self._steps):
            return -1
        step = self._steps[row - 1] if row else None
        return row if step is self._saved else -1

    def _tell(self, row: int) -> None:
        if 0 <= row <= len(self._steps):
            self.dataChanged.emit(self.index(row), self.index(row))

    def label(self, row: int) -> str:
        """What was done in a row."""
        return said(self._steps[row - 1].label) if row else self._start()

    def _start(self) -> str:
        return self.tr("Opened") if self._opened else self.tr("Start")

    def row_of(self, row: int) -> PastRow:
        """What a row says."""
        step = self._steps[row - 1] if row else None
        saved = row == self._saved_row()
        state: State = "now" if row == self.place else "past" if row < self.place else "undone"
        time, day = ("", "") if step is None else (_time(step.at), _day(step.at))
        marks = [_STATES[state], _SAVED if saved else None]
        notes = [said(mark) for mark in marks if mark is not None]
        words = self.label(row)
        hint = "\n".join(part for part in (words, day, ", ".join(notes)) if part)
        spoken = ", ".join(part for part in (words, time, *notes) if part)
        return PastRow(words, time, state, saved, hint, spoken)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._steps) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        says = _SAYS.get(role) if index.isValid() else None
        return None if says is None else says(self.row_of(index.row()))

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren


_STATES = {"past": None, "now": text("current state"), "undone": text("undone")}
_SAVED = text("saved")

_SAYS: dict[int, Callable[[PastRow], object]] = {
    ROW: lambda row: row,
    Qt.ItemDataRole.DisplayRole: lambda row: row.words,
    Qt.ItemDataRole.ToolTipRole: lambda row: plain(row.hint),
    Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken,
}


def _local(at: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()))


def _time(at: datetime) -> str:
    return QLocale().toString(_local(at).time(), QLocale.FormatType.ShortFormat)


def _day(at: datetime) -> str:
    return QLocale().toString(_local(at), QLocale.FormatType.ShortFormat)
