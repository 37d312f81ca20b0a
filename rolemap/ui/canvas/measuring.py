"""Measures cards when there is time: first those that are looked at."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from rolemap.ui.canvas.items.column import Column

# How long cards are measured at a time, in seconds, while nobody waits for it.
_SLICE = 0.005


class Measuring(QObject):
    """Knows the columns in which there are cards of unknown height.

    Args:
        arrange: called when columns may have become higher or lower.
        sparing: whether cards keep no more than they must, since they are many.
    """

    def __init__(
        self, arrange: Callable[[], None], sparing: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._arrange = arrange
        self._sparing = sparing
        self._waiting: dict[Column, None] = {}
        self._seen = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def add(self, column: Column) -> None:
        """There are cards to measure in a column."""
        self._waiting[column] = None
        self._timer.start()

    def drop(self, column: Column) -> None:
        """A column is gone."""
        self._waiting.pop(column, None)

    def look_at(self, x: float) -> None:
        """Somebody looks at the columns around here: they are measured first."""
        self._seen = x

    def waits(self, column: Column) -> bool:
        """Whether there are cards to measure in a column."""
        return column in self._waiting

    def finish(self) -> None:
        """Measure every card now."""
        if self._waiting:
            for column in list(self._waiting):
                self.measure(column)
            self._timer.stop()
            self._arrange()

    def _go_on(self) -> None:
        """Measure cards for a moment; called again until each is."""
        end = perf_counter() + _SLICE
        while self._waiting and perf_counter() < end:
            nearest = min(self._waiting, key=lambda column: abs(column.x() - self._seen))
            self.measure(nearest, end)
        if not self._waiting:
            self._timer.stop()
        self._arrange()

    def measure(self, column: Column, end: float = float("inf")) -> None:
        """Measure the cards of a column, until the time `end` at the latest."""
        sparing = self._sparing()
        for card in column.cards:
            if card.measured:
                continue
            if perf_counter() > end:
                return
            card.measure()
            column.picture.rasters.forget(card)
            if sparing:
                card.rest()
        self._waiting.pop(column, None)
        column.stack()
