"""Scrolls the map while something is carried near its edge."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QGraphicsView, QScrollBar

_EDGE = 40  # pixels from the edge in which the map scrolls
_STEP = 14
_INTERVAL_MS = 30


class AutoScroll(QObject):
    """Runs while something is carried; `moved` is called after each scroll.

    What is carried moves over the map then, though the hand does not move.
    """

    def __init__(self, view: QGraphicsView, moved: Callable[[QPoint], None]) -> None:
        super().__init__(view)
        self._view = view
        self._moved = moved
        self._at = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._scroll)

    def at(self, point: QPoint) -> None:
        """The hand is at this point of the viewport."""
        self._at = point
        if any(self._speeds()):
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Nothing is carried any more."""
        self._timer.stop()

    def _speeds(self) -> tuple[int, int]:
        port = self._view.viewport().rect()
        # From right to left, a scroll bar counts from the right.
        x = port.width() - self._at.x() if self._view.isRightToLeft() else self._at.x()
        return (
            _speed(x, port.width(), self._view.horizontalScrollBar()),
            _speed(self._at.y(), port.height(), self._view.verticalScrollBar()),
        )

    def _scroll(self) -> None:
        across, down = self._speeds()
        if not across and not down:
            self._timer.stop()
            return
        bars = (self._view.horizontalScrollBar(), self._view.verticalScrollBar())
        for bar, speed in zip(bars, (across, down), strict=True):
            bar.setValue(bar.value() + speed)
        self._moved(self._at)


def _speed(at: int, length: int, bar: QScrollBar) -> int:
    """How far to scroll in one step: 0 away from the edges and where there is no more to see."""
    if at < _EDGE and bar.value() > bar.minimum():
        return -_STEP
    if at > length - _EDGE and bar.value() < bar.maximum():
        return _STEP
    return 0
