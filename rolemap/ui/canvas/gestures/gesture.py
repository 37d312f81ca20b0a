"""What every gesture on the map can do; none knows Qt's events or the history."""

from typing import Protocol

from PySide6.QtCore import QPointF


class Gesture(Protocol):
    """One movement of the hand, from press to release; all points are of the scene.

    Until `finish`, only the picture moves. `cancel` puts the picture back.
    """

    def start(self, at: QPointF) -> None:
        """The hand began to move from here."""
        ...

    def move(self, at: QPointF) -> None:
        """The hand is here now."""
        ...

    def finish(self, at: QPointF) -> None:
        """The hand let go here: commit, as one step."""
        ...

    def cancel(self) -> None:
        """Nothing is to happen."""
        ...
