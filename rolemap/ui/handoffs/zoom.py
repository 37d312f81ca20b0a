"""How large the graph is seen."""

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsView

_LEAST_ZOOM, _MOST_ZOOM = 0.02, 4.0
_LEAST_READABLE = 0.8
_STEP = 1.15


class GraphZoom(QObject):
    """Zooms one view of a scene.

    Signals:
        zoomed(float): the scale is now this; 1 is 100 %.
    """

    zoomed = Signal(float)

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view

    @property
    def scale(self) -> float:
        """The scale; 1 is 100 %."""
        return self._view.transform().m11()

    def zoom_in(self) -> None:
        """One step nearer, around the middle."""
        self._by(_STEP)

    def zoom_out(self) -> None:
        """One step further away, around the middle."""
        self._by(1 / _STEP)

    def zoom_to_100(self) -> None:
        """As large as designed."""
        self._by(1 / self.scale)

    def fit_all(self) -> None:
        """All of it, but no larger than designed."""
        self.fit(self._view.sceneRect())

    def fit(self, area: QRectF) -> None:
        """A part of it, as large as it fits, but no larger than designed."""
        # As much as there is without scroll bars: they go when all can be seen.
        port = self._view.maximumViewportSize()
        if not area.isEmpty() and not port.isEmpty():
            scale = min(port.width() / area.width(), port.height() / area.height(), 1.0)
            self._by(scale / self.scale)
            self._view.centerOn(area.center())

    def settle(self, start: QPointF) -> None:
        """The view to begin with: all of it if it can be read so, else from where it starts."""
        port, whole = self._view.maximumViewportSize(), self._view.sceneRect()
        if whole.isEmpty() or port.isEmpty():
            return
        fitting = min(port.width() / whole.width(), port.height() / whole.height(), 1.0)
        self._by(max(_LEAST_READABLE, fitting) / self.scale)
        self._view.centerOn(whole.center() if fitting >= _LEAST_READABLE else start)

    def turn(self, steps: float, at: QPoint) -> None:
        """Zoom by steps of a wheel around a point of the viewport; one step nearer is 1."""
        self.zoom_at(_STEP**steps, at)

    def zoom_at(self, factor: float, at: QPoint) -> None:
        """Zoom around a point of the viewport."""
        under = self._view.mapToScene(at)
        self._by(factor)
        self.pan(at - self._view.mapFromScene(under))

    def pan(self, by: QPoint) -> None:
        """Let the picture follow a hand that moved so far."""
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        # From right to left a scroll bar counts from the right.
        shift = by.x() if self._view.isRightToLeft() else -by.x()
        across.setValue(across.value() + shift)
        down.setValue(down.value() - by.y())

    def _by(self, factor: float) -> None:
        wanted = max(_LEAST_ZOOM, min(_MOST_ZOOM, self.scale * factor))
        if wanted != self.scale:
            self._view.scale(wanted / self.scale, wanted / self.scale)
        self.zoomed.emit(wanted)
