"""The overview: the whole map in a corner, and which part of it is seen."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QStyle, QWidget

from rolemap.ui.bridge import Bridge
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.canvas.view import MapView
from rolemap.ui.look.paint import card_ink
from rolemap.ui.look.theme import Theme, brush, colour, pen

# The picture is made anew so long after the last of many changes, in milliseconds.
_REST_MS = 150
# Who sees this part of the map needs no overview.
_ENOUGH = 0.85
# More cards than this are not told apart in so small a picture.
_MOST_CARDS = 4_000


class MiniMap(QWidget):
    """Shown while the map is larger than its view; a click or drag goes there.

    Attributes:
        wanted: whether it is to be shown at all.
    """

    def __init__(self, view: MapView, scene: MapScene, bridge: Bridge) -> None:
        super().__init__(view)
        self._view = view
        self._scene = scene
        self._picture: QPixmap | None = None
        self._drawn_in = scene.theme
        self.wanted = True
        self.setObjectName("minimap")
        self.setAccessibleName(self.tr("Overview of the map"))
        self.setToolTip(self.tr("Click to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._forget)
        for changed in (bridge.changed, bridge.found, scene.sceneRectChanged):
            changed.connect(self._stale)
        view.moved.connect(self.refresh)

    def show_wanted(self, wanted: bool) -> None:
        """Show it where there is need, or never."""
        self.wanted = wanted
        self.refresh()

    def _stale(self, *_: object) -> None:
        self._rest.start()

    def _forget(self) -> None:
        self._picture = None
        self.refresh()

    def refresh(self) -> None:
        """Show which part of the map is seen, where that is not all of it."""
        seen, whole = self._view.camera.seen(), self._scene.sceneRect()
        part = seen.intersected(whole)
        large = part.width() * part.height() < _ENOUGH * whole.width() * whole.height()
        self.setVisible(self.wanted and not whole.isEmpty() and large)
        if self.isVisible():
            self._place(whole.size())
            self.update()

    def _place(self, whole: QSizeF) -> None:
        sizes = self._scene.theme.sizes
        room = QSizeF(sizes.stage_width * 0.8, sizes.stage_width * 0.5)
        size = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).toSize()
        size = size.expandedTo(QSize(sizes.row_height, sizes.row_height))
        port = self._view.viewport().geometry()
        self.resize(size + QSize(sizes.gap, sizes.gap))
        place = self.rect()
        place.moveBottomRight(port.bottomRight() - QPoint(sizes.gap_wide, sizes.gap_wide))
        self.move(QStyle.visualRect(self.layoutDirection(), port, place).topLeft())

    def _scale(self) -> tuple[float, QPointF]:
        """Pixels for one of the scene, and where the scene's corner is."""
        whole, gap = self._scene.sceneRect(), self._scene.theme.sizes.gap
        across = (self.width() - gap) / max(1.0, whole.width())
        down = (self.height() - gap) / max(1.0, whole.height())
        scale = min(across, down)
        drawn = QRectF(gap / 2, gap / 2, whole.width() * scale, whole.height() * scale)
        drawn = self._scene.flow.rect(drawn, self.width())
        return scale, drawn.topLeft() - whole.topLeft() * scale

    # How it is painted

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._scene.theme
        ratio = self.devicePixelRatioF()
        stale = self._picture is None or self._drawn_in is not theme
        if self._picture is None or stale or self._picture.size() != self.size() * ratio:
            self._picture, self._drawn_in = self._draw(theme, ratio), theme
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        scale, corner = self._scale()
        seen = self._view.camera.seen().intersected(self._scene.sceneRect())
        frame = QRectF(seen.topLeft() * scale + corner, seen.size() * scale)
        painter.setPen(pen(theme.colours.accent, theme.sizes.stroke))
        painter.drawRoundedRect(frame, 2, 2)

    def _draw(self, theme: Theme, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(theme.colours.line, theme.sizes.hairline))
        painter.setBrush(brush(theme.colours.surface))
        half = theme.sizes.hairline / 2
        area = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(area, theme.sizes.radius_small, theme.sizes.radius_small)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        scale, corner = self._scale()
        for column in self._scene.in_order():
            self._draw_column(painter, column, theme, scale, corner)
        painter.end()
        return picture

    def _draw_column(
        self, painter: QPainter, column: Column, theme: Theme, scale: float, corner: QPointF
    ) -> None:
        rect = column.mapRectToScene(column.rect())
        area = QRectF(rect.topLeft() * scale + corner, rect.size() * scale)
        painter.fillRect(area, colour(theme.colours.panel))
        if column.folded or len(self._scene.cards) > _MOST_CARDS:
            return
        for card in column.cards:
            shape, place = card.shape, card.sceneBoundingRect()
            wrong = shape is not None and shape.look in ("gap", "crowded")
            ink = theme.colours.track
            if shape is not None and wrong:
                ink = card_ink(shape.look, theme, shape.severity or None)
            spot = QRectF(place.topLeft() * scale + corner, place.size() * scale)
            painter.fillRect(spot, colour(ink))

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons():
            self._go(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what happens on the overview does not happen on the map under it

    def _go(self, event: QMouseEvent) -> None:
        scale, corner = self._scale()
        self._view.centerOn((event.position() - corner) / scale)
        event.accept()
