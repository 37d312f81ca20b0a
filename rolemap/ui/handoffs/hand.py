"""What the mouse does on the graph: select, draw a hand-off, pan."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QGraphicsView

from rolemap.model.ids import Id
from rolemap.ui.canvas.autoscroll import AutoScroll
from rolemap.ui.handoffs.arrow import Arrow, Grip
from rolemap.ui.handoffs.box import Box
from rolemap.ui.handoffs.pencil import Pencil
from rolemap.ui.handoffs.scene import FlowScene
from rolemap.ui.handoffs.zoom import GraphZoom
from rolemap.ui.selection import Selection

_LEFT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Hand(QObject):
    """One hand on the graph.

    Signals:
        rename_wanted(str): the words of this record are to be typed.
    """

    rename_wanted = Signal(str)

    def __init__(
        self,
        view: QGraphicsView,
        scene: FlowScene,
        selection: Selection,
        pencil: Pencil,
        zoom: GraphZoom,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._scene = scene
        self._selection = selection
        self._pencil = pencil
        self._zoom = zoom
        self._pans = False
        self._panned_from: QPoint | None = None
        self._gripped: tuple[QPoint, Id] | None = None
        self._over: Id | None = None
        self._face: Id | None = None
        self._autoscroll = AutoScroll(view, self._point)

    def hit(self, at: QPoint) -> Box | Arrow | Grip | None:
        """What is at a point of the viewport."""
        for item in self._view.items(at):
            if isinstance(item, Arrow | Grip):
                return item
            # Around a box is room for its focus ring.
            if isinstance(item, Box) and item.place().contains(self._view.mapToScene(at)):
                return item
        return None

    # From press to release

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        at = event.position().toPoint()
        if self._pencil.by_keys and event.button() == _LEFT:
            self._point(at)
            self._pencil.put()
        elif self.let_go():
            pass  # another button gives up what the first one holds
        elif event.button() == _MIDDLE or (self._pans and event.button() == _LEFT):
            self._panned_from = at
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() in (_LEFT, Qt.MouseButton.RightButton):
            several = bool(event.modifiers() & _SEVERAL)
            self._press(at, several=several, menu=event.button() != _LEFT)

    def _press(self, at: QPoint, *, several: bool, menu: bool) -> None:
        hit = self.hit(at)
        if isinstance(hit, Grip):
            self._gripped = None if menu else (at, hit.stage_id)
        elif hit is not None:
            self._select(hit.record_id, several=several, keep=menu)
        elif not several and not menu:
            self._selection.set(())

    def _select(self, record_id: Id, *, several: bool, keep: bool) -> None:
        ids = self._selection.ids
        if several:
            others = tuple(one for one in ids if one != record_id)
            self._selection.set(others if record_id in ids else (*ids, record_id))
        elif not (keep and record_id in ids):
            self._selection.set((record_id,))

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved."""
        at = event.position().toPoint()
        if self._panned_from is not None:
            self._zoom.pan(at - self._panned_from)
            self._panned_from = at
            return
        if self._gripped is not None:
            start, source = self._gripped
            if (at - start).manhattanLength() >= QApplication.startDragDistance():
                self._gripped = None
                self._pencil.start(source)
        if self._pencil.draws:
            self._point(at)
            if not self._pencil.by_keys:
                self._autoscroll.at(at)
        elif not event.buttons():
            self.pass_over(at)

    def _point(self, at: QPoint) -> None:
        self._pencil.point(self._view.mapToScene(at))

    def release(self, event: QMouseEvent) -> None:
        """A button went up."""
        self._autoscroll.stop()
        self._gripped = None
        if self._panned_from is not None:
            self._panned_from = None
            self._show_cursor()
        elif self._pencil.draws and not self._pencil.by_keys:
            self._point(event.position().toPoint())
            self._pencil.put()

    def double_click(self, event: QMouseEvent) -> None:
        """Type the name of a stage, or what a hand-off passes on."""
        if event.modifiers() & _SEVERAL:  # two quick clicks that each mean one more, or one less
            self.press(event)
            return
        hit = self.hit(event.position().toPoint())
        if isinstance(hit, Box | Arrow) and event.button() == _LEFT:
            self.rename_wanted.emit(hit.record_id)

    def let_go(self) -> bool:
        """Leave what is drawn undone; returns whether there was anything."""
        self._gripped = None
        self._autoscroll.stop()
        return self._pencil.give_up()

    # Without a button

    def pass_over(self, at: QPoint | None) -> None:
        """Show what can be done with what the pointer is over; None is beside the graph."""
        hit = self.hit(at) if at is not None else None
        if isinstance(hit, Grip):
            return
        box = hit if isinstance(hit, Box) else None
        face = None
        if box is not None and at is not None:
            face = box.face_at(self._view.mapToScene(at) - box.pos())
        if face != self._face:
            self._face = face
            self._selection.hovered.emit((face,) if face is not None else ())
        self._over = box.record_id if box is not None else None
        self.show_grip()

    def show_grip(self) -> None:
        """The dot stands at the box under the pointer, or at the one that is selected."""
        boxes = self._scene.boxes
        stage = self._over if self._over in boxes else self._selection.only
        box = boxes.get(stage or "")
        self._scene.grip.show_at(stage or "", box.port() if box is not None else None)

    def hold(self, *, pans: bool) -> None:
        """Whether a press moves the paper."""
        self._pans = pans
        self._show_cursor()

    def _show_cursor(self) -> None:
        if self._pans:
            self._view.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._view.viewport().unsetCursor()
