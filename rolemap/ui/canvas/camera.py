"""Which part of the map is seen, and how large."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, QTimer, Signal
from PySide6.QtWidgets import QGraphicsView, QStyle

from rolemap.ui.canvas.scene import MapScene

_LEAST_ZOOM, _MOST_ZOOM = 0.02, 4.0
_LEAST_READABLE = 0.8
_STEP = 1.15
# Around what is fitted into the view, in pixels.
_ROOM = 24


@dataclass(frozen=True, slots=True)
class Sight:
    """A scale (1 is 100 %) and the point of the scene in the middle of the view.

    The point is that of a map that runs from left to right.
    """

    scale: float
    centre: tuple[float, float]


def scroll_by(view: QGraphicsView, by: QPoint) -> None:
    """Show what is `by` pixels to the right and below."""
    across, down = view.horizontalScrollBar(), view.verticalScrollBar()
    # From right to left, a scroll bar counts from the right.
    across.setValue(across.value() + (-by.x() if view.isRightToLeft() else by.x()))
    down.setValue(down.value() + by.y())


class Camera(QObject):
    """Zooms and pans one view of the map.

    Signals:
        zoomed(float): the scale is now this; 1 is 100 %.
    """

    zoomed = Signal(float)

    def __init__(self, view: QGraphicsView, scene: MapScene) -> None:
        super().__init__(view)
        self._view = view
        self._scene = scene

    @property
    def scale(self) -> float:
        """The scale; 1 is 100 %."""
        return self._view.transform().m11()

    def zoom_by(self, factor: float) -> None:
        """Zoom around the pointer, or around the middle when asked for by a key."""
        now = self.scale
        wanted = max(_LEAST_ZOOM, min(_MOST_ZOOM, now * factor))
        if wanted != now:
            self._view.scale(wanted / now, wanted / now)
        self.zoomed.emit(wanted)

    def zoom_at(self, factor: float, at: QPoint) -> None:
        """Zoom around a point of the viewport, whatever is in the hand."""
        under = self._view.mapToScene(at)
        self._around_middle(factor)
        scroll_by(self._view, self._view.mapFromScene(under) - at)

    def turn(self, steps: float, at: QPoint) -> None:
        """Zoom by steps of a wheel around a point of the viewport; one step nearer is 1."""
        self.zoom_at(_STEP**steps, at)

    def zoom_in(self) -> None:
        """One step nearer, around the middle."""
        self._around_middle(_STEP)

    def zoom_out(self) -> None:
        """One step further away, around the middle."""
        self._around_middle(1 / _STEP)

    def zoom_to_100(self) -> None:
        """As large as designed."""
        self._around_middle(1 / self.scale)

    def _around_middle(self, factor: float) -> None:
        anchor = self._view.transformationAnchor()
        self._view.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.zoom_by(factor)
        self._view.setTransformationAnchor(anchor)

    def fit_all(self) -> None:
        """The whole map, but no larger than designed."""
        self._scene.finish()
        self.fit(self._scene.sceneRect(), room=0)

    def fit(self, area: QRectF, room: int = _ROOM) -> None:
        """A part of the map, as large as it fits, but no larger than designed."""
        port = self._view.viewport().rect().adjusted(room, room, -room, -room)
        if area.isEmpty() or port.isEmpty():
            return
        scale = min(port.width() / area.width(), port.height() / area.height(), 1.0)
        self._around_middle(scale / self.scale)
        self._view.centerOn(area.center())

    def settle(self) -> None:
        """The view to begin with: as much of the map as can still be read, from its start."""
        port, whole = self._view.viewport().rect(), self._scene.sceneRect()
        if whole.isEmpty() or port.isEmpty():
            return
        scale = max(_LEAST_READABLE, min(port.width() / whole.width(), 1.0))
        self._around_middle(scale / self.scale)
        self.fill()
        for bar in (self._view.horizontalScrollBar(), self._view.verticalScrollBar()):
            bar.setValue(bar.minimum())

    def fill(self) -> None:
        """Let the columns reach down to the edge of the view."""
        # NOTE: Qt leaves room for the scroll bar of the plain style, wider than ours, and two
        # pixels less keep rounding from bringing a vertical one.
        bar = self._view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = self._view.maximumViewportSize().height() - bar - 2
        self._scene.fill(room / max(self.scale, _LEAST_READABLE))

    def centre(self) -> QPointF:
        """The point of the scene in the middle of the view."""
        return self._view.mapToScene(self._view.viewport().rect().center())

    def seen(self) -> QRectF:
        """The part of the scene that is seen."""
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()

    @property
    def sight(self) -> Sight:
        """What is seen now, to come back to."""
        centre = self._scene.flow.point(self.centre())
        return Sight(self.scale, (centre.x(), centre.y()))

    def look(self, sight: Sight) -> None:
        """Come back to what was seen."""
        self._around_middle(sight.scale / self.scale)
        self.fill()
        centre = self._scene.flow.point(QPointF(*sight.centre))
        self._view.centerOn(centre)
        # Once more when the scroll bars are there: they make the view smaller.
        QTimer.singleShot(0, self, lambda: self._view.centerOn(centre))
