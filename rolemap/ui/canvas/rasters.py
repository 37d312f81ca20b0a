"""Pictures of cards and columns, painted once and shown often, within the time that a frame has.

Painting a card takes longer than a frame can spend on each of hundreds. So each is painted into a
picture once, at the scale of the view. A frame that has no time left shows the picture of another
scale meanwhile, or a plain shape, and the next frames catch up.
"""

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from time import perf_counter
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

# What a frame may spend on painting pictures, in seconds: a quarter of one sixtieth.
_BUDGET = 0.004
# Pictures kept, in bytes: a screen of 4K several times over.
_MOST_BYTES = 96 * 2**20
_BYTES_PER_PIXEL = 4


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture and the scale at which it was painted, in pixels of the device."""

    pixmap: QPixmap
    scale: float

    @property
    def size(self) -> int:
        """What it takes of the memory, in bytes."""
        return self.pixmap.width() * self.pixmap.height() * _BYTES_PER_PIXEL


class Device(NamedTuple):
    """From the coordinates of a column to logical pixels of the device."""

    scale: float
    left: float
    top: float
    ratio: float

    @classmethod
    def of(cls, transform: QTransform, ratio: float) -> "Device":
        """For a transform that scales alike both ways; `ratio` is of pixels to logical ones."""
        return cls(transform.m11(), transform.dx(), transform.dy(), ratio)


@dataclass(slots=True)
class Stamps:
    """Pictures at one scale that many things share."""

    scale: float
    pictures: dict[Hashable, QPixmap] = field(default_factory=dict[Hashable, QPixmap])


class Drawn(Protocol):
    """What has a picture.

    Attributes:
        raster: its picture; None where it has to be painted anew.
    """

    raster: Raster | None

    def extent(self) -> QSizeF:
        """How large it is at 100 %, with all that reaches out of it."""
        ...

    def paint_whole(self, painter: QPainter) -> None:
        """Paint it with its corner at the origin, at 100 %."""
        ...

    def paint_shape(self, painter: QPainter, area: QRectF) -> None:
        """Paint a plain shape into `area` of the device, for a frame without time."""
        ...

    def rest(self) -> None:
        """It has not been seen for long: keep no more than is needed."""
        ...


class Rasters:
    """Shows pictures and keeps those that were shown last.

    Args:
        behind: called when a frame could not paint all that it shows.
    """

    def __init__(self, behind: Callable[[], None]) -> None:
        self._behind = behind
        self._kept: OrderedDict[Drawn, int] = OrderedDict()
        self._bytes = 0
        self._stamps = Stamps(0.0)
        self._end = math.inf

    def begin_frame(self) -> None:
        """A frame begins: from now on its time is running."""
        self._end = perf_counter() + _BUDGET

    def stamps(self, scale: float) -> Stamps:
        """The shared pictures of a scale; those of other scales are let go."""
        if self._stamps.scale != scale:
            self._stamps = Stamps(scale)
        return self._stamps

    def forget(self, drawn: Drawn) -> None:
        """It looks different now, or is gone."""
        self._bytes -= self._kept.pop(drawn, 0)
        drawn.raster = None

    def forget_all(self) -> None:
        """Everything looks different now."""
        self._stamps = Stamps(0.0)
        for drawn in tuple(self._kept):
            self.forget(drawn)

    def draw(
        self, painter: QPainter, device: Device, left: float, top: float, drawn: Drawn
    ) -> None:
        """Show it; the painter's own transform is the identity.

        Args:
            painter: paints in logical pixels of the device.
            device: where the coordinates lie on it.
            left: the left edge, with all that reaches out.
            top: the upper edge.
            drawn: what to show.
        """
        scale, x, y, ratio = device
        x, y = x + left * scale, y + top * scale
        raster = drawn.raster
        if raster is None or raster.scale != scale * ratio:
            if perf_counter() < self._end:
                raster = self._paint(painter, drawn, scale, ratio)
            else:
                self._behind()
        if raster is None:
            drawn.paint_shape(painter, QRectF(QPointF(x, y), drawn.extent() * scale))
        elif raster.scale == scale * ratio:
            # On whole pixels of the device: anything between would blur the text.
            at = QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio)
            painter.drawPixmap(at, raster.pixmap)
            self._kept.move_to_end(drawn)
        else:
            pixmap, part = raster.pixmap, scale * ratio / raster.scale
            width = pixmap.width() * part / ratio
            area = QRectF(x, y, width, pixmap.height() * part / ratio)
            painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))

    def _paint(self, painter: QPainter, drawn: Drawn, scale: float, ratio: float) -> Raster:
        self.forget(drawn)
        extent = drawn.extent() * (scale * ratio)
        pixmap = QPixmap(max(1, math.ceil(extent.width())), max(1, math.ceil(extent.height())))
        pixmap.fill(Qt.GlobalColor.transparent)
        brush = QPainter(pixmap)
        brush.setLayoutDirection(painter.layoutDirection())
        brush.setRenderHints(painter.renderHints())
        brush.scale(scale * ratio, scale * ratio)
        drawn.paint_whole(brush)
        brush.end()
        pixmap.setDevicePixelRatio(ratio)
        raster = drawn.raster = Raster(pixmap, scale * ratio)
        self._kept[drawn] = raster.size
        self._bytes += raster.size
        while self._bytes > _MOST_BYTES and len(self._kept) > 1:
            oldest = next(iter(self._kept))
            self.forget(oldest)
            oldest.rest()
        return raster
