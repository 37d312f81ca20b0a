"""Which part of a chart is seen, and how large."""

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsView

from rolemap.ui.canvas.camera import scroll_by

_LEAST_ZOOM, _MOST_ZOOM = 0.005, 4.0
_LEAST_READABLE = 0.8
_STEP = 1.15
_NOTCH = 120  # what Qt calls one step of a wheel


class Camera(QObject):
    """Zooms and moves one view of a chart.

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
        self.zoom_to(self.scale * _STEP)

    def zoom_out(self) -> None:
        """One step further away, around the middle."""
        self.zoom_to(self.scale / _STEP)

    def zoom_to_100(self) -> None:
        """As large as designed."""
        self.zoom_to(1.0)

    def fit_all(self) -> None:
        """The whole chart, but no larger than designed."""
        self.fit(self._view.sceneRect())

    def turn(self, delta: int, at: QPoint) -> None:
        """Zoom around a point of the viewport, by what a wheel turned."""
        under = self._view.mapToScene(at)
        self.zoom_to(self.scale * _STEP ** (delta / _NOTCH))
        self.hold(under, at)

    def hold(self, point: QPointF, at: QPoint) -> None:
        """Bring a point of the scene under a point of the viewport."""
        scroll_by(self._view, self._view.mapFromScene(point) - at)

    def zoom_to(self, scale: float) -> None:
        """This large, around the middle."""
        wanted = max(_LEAST_ZOOM, min(_MOST_ZOOM, scale))
        factor = wanted / self.scale
        self._view.scale(factor, factor)
        self.zoomed.emit(wanted)

    def fit(self, area: QRectF) -> None:
        """A part of the chart, as large as it fits, but no larger than designed."""
        port = self._view.maximumViewportSize()
        if area.isEmpty() or port.isEmpty():
            return
        scale = min(port.width() / area.width(), port.height() / area.height(), 1.0)
        self.zoom_to(scale)
        self._view.centerOn(area.center())

    def settle(self, top: QRectF) -> None:
        """The view to begin with: as much as can still be read, with the first box in sight."""
        port, whole = self._view.maximumViewportSize(), self._view.sceneRect()
        if whole.isEmpty() or port.isEmpty():
            return
        fitting = min(port.width() / whole.width(), port.height() / whole.height(), 1.0)
        self.zoom_to(max(_LEAST_READABLE, fitting))
        self._view.centerOn(top.center().x(), whole.top())
