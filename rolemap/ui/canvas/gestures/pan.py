"""Pan the map: the paper follows the hand."""

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QGraphicsView

from rolemap.ui.canvas.camera import scroll_by


class Pan:
    """Moves the visible part of the map; nothing is edited."""

    def __init__(self, view: QGraphicsView) -> None:
        self._view = view
        self._held = QPointF()

    def start(self, at: QPointF) -> None:
        """Take hold of the point under the hand."""
        self._held = at

    def move(self, at: QPointF) -> None:
        """Bring the point that is held under the hand."""
        shift = self._view.mapFromScene(at) - self._view.mapFromScene(self._held)
        scroll_by(self._view, -shift)

    def finish(self, at: QPointF) -> None:
        """Let go."""

    def cancel(self) -> None:
        """Let go; the map stays where it is."""
