"""The window onto the map: zoom, mouse, keys and drops; routes them to gestures and commands."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsView, QStyle, QWidget

from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Stage
from rolemap.ui.canvas.autoscroll import AutoScroll
from rolemap.ui.canvas.gestures.gesture import Gesture
from rolemap.ui.canvas.gestures.move_card import MoveCard
from rolemap.ui.canvas.gestures.move_stage import MoveStage
from rolemap.ui.canvas.gestures.pan import Pan
from rolemap.ui.canvas.gestures.staff import Staff
from rolemap.ui.canvas.items.add_stage import AddStage
from rolemap.ui.canvas.items.card import Card
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.keys import Steps
from rolemap.ui.canvas.rename import NameEditor
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.commands import Commands
from rolemap.ui.mime import parties_in
from rolemap.ui.selection import Selection

_LEAST_ZOOM, _MOST_ZOOM = 0.05, 4.0
_LEAST_READABLE = 0.8
_ZOOM_STEP = 1.15


class MapView(QGraphicsView):
    """Shows a `MapScene` and lets a person work on it.

    Signals:
        hinted(str): what would happen if the hand let go here; "" for nothing.
        menu_wanted(QPoint): a context menu is wanted at this global point.
        letter_wanted(QPoint, object): a drop wants a letter chosen; the object is called with it.
        zoomed(float): the scale is now this; 1 is 100 %.
    """

    hinted = Signal(str)
    menu_wanted = Signal(QPoint)
    letter_wanted = Signal(QPoint, object)
    zoomed = Signal(float)

    def __init__(
        self,
        scene: MapScene,
        selection: Selection,
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(scene, parent)
        self.map = scene
        self._selection = selection
        self._commands = commands
        self._gesture: Gesture | None = None
        self._ready: Callable[[], Gesture] | None = None
        self._pressed_at = QPoint()
        self._staff: Staff | None = None
        self._editor = NameEditor(self, commands)
        self._steps = Steps(scene)
        self._autoscroll = AutoScroll(self, self._carry_to)
        self.setAccessibleName(self.tr("Map of stages and responsibilities"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(True)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._connect()

    def _connect(self) -> None:
        self._selection.changed.connect(self._show_selection)
        self._selection.shown.connect(self.bring_into_view)
        self._commands.naming.connect(self.rename)

    # What is seen

    def zoom_by(self, factor: float) -> None:
        """Zoom around the pointer, or around the middle when asked for by a key."""
        now = self.transform().m11()
        wanted = max(_LEAST_ZOOM, min(_MOST_ZOOM, now * factor))
        self.scale(wanted / now, wanted / now)
        self.zoomed.emit(wanted)

    def zoom_in(self) -> None:
        """One step nearer."""
        self.zoom_by(_ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step further away."""
        self.zoom_by(1 / _ZOOM_STEP)

    def zoom_to_100(self) -> None:
        """As large as designed."""
        self.zoom_by(1 / self.transform().m11())

    def zoom_to_fit(self) -> None:
        """The whole map, but no larger than designed."""
        view, whole = self.viewport().rect(), self.map.sceneRect()
        if whole.isEmpty() or view.isEmpty():
            return
        scale = min(view.width() / whole.width(), view.height() / whole.height(), 1.0)
        self.zoom_by(scale / self.transform().m11())
        self._to_start()

    def settle(self) -> None:
        """The view to begin with: as much of the map as can still be read, from its start."""
        view, whole = self.viewport().rect(), self.map.sceneRect()
        if whole.isEmpty() or view.isEmpty():
            return
        scale = max(_LEAST_READABLE, min(view.width() / whole.width(), 1.0))
        self.zoom_by(scale / self.transform().m11())
        self._fill()
        self._to_start()

    def _to_start(self) -> None:
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setValue(bar.minimum())

    def _fill(self) -> None:
        """Let the columns reach down to the edge of the view."""
        # NOTE: Qt leaves room for the scroll bar of the plain style, wider than ours, and two
        # pixels less keep rounding from bringing a vertical one.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = self.maximumViewportSize().height() - bar - 2
        self.map.fill(room / self.transform().m11())

    def bring_into_view(self, record_id: Id) -> None:
        """Scroll so that a record is seen."""
        assignment = self._commands.org.look(Assignment, record_id)
        item = self.map.item_of(assignment.responsibility if assignment else record_id)
        if isinstance(item, Column):
            self.ensureVisible(item.mapRectToScene(item.head_rect()), 16, 16)
        elif item is not None:
            self.ensureVisible(item.sceneBoundingRect(), 16, 16)

    def _show_selection(self, ids: tuple[Id, ...]) -> None:
        chips = {
            held.responsibility: held.id
            for held in (self._commands.org.look(Assignment, one) for one in ids)
            if held is not None
        }
        for record_id, card in self.map.cards.items():
            card.mark(selected=record_id in ids, chosen=chips.get(record_id))
        for record_id, column in self.map.columns.items():
            column.mark(selected=record_id in ids)

    def rename(self, record_id: Id) -> None:
        """Type a new name where the old one stands."""
        item = self.map.item_of(record_id)
        if item is not None:
            self.bring_into_view(record_id)
            self._editor.start(item, self._name_of(record_id))

    def _name_of(self, record_id: Id) -> str:
        return str(getattr(self._commands.org.find(record_id), "name", ""))

    # The mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_ZOOM_STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._editor.finish()
        at = event.position().toPoint()
        self._pressed_at = at
        if event.button() == Qt.MouseButton.MiddleButton:
            self._begin(Pan(self), at)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._press(at, event.modifiers())
        elif event.button() == Qt.MouseButton.RightButton:
            self._select_under(at, keep=True)
        event.accept()

    def _press(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        item, point = self._item_at(at)
        if isinstance(item, AddStage):
            self._commands.add_stage()
        elif isinstance(item, Column) and item.is_add(point):
            self._commands.add_responsibility(item.record_id)
        elif isinstance(item, Column | Card):
            several = modifiers & (
                Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            )
            self._select(self._chosen(item, point), several=bool(several))
            self._ready = self._gesture_for(item)
        else:
            self._selection.set(())
            self._ready = lambda: Pan(self)

    def _gesture_for(self, item: Column | Card) -> Callable[[], Gesture]:
        if isinstance(item, Card):
            return lambda: MoveCard(self.map, item, self._commands)
        return lambda: MoveStage(self.map, item, self._commands)

    def _item_at(self, at: QPoint) -> tuple[Card | Column | AddStage | None, QPointF]:
        """What is under a point of the viewport, and the point in its own coordinates."""
        point = self.mapToScene(at)
        for item in self.map.items(point):
            if isinstance(item, Card | Column | AddStage):
                return item, item.mapFromScene(point)
        return None, point

    @staticmethod
    def _chosen(item: Column | Card, point: QPointF) -> Id:
        chip = item.chip_at(point) if isinstance(item, Card) else None
        return chip or item.record_id

    def _select(self, record_id: Id, *, several: bool) -> None:
        if not several:
            if record_id not in self._selection.ids:
                self._selection.set((record_id,))
            return
        ids = self._selection.ids
        rest = tuple(one for one in ids if one != record_id)
        self._selection.set(rest if record_id in ids else (*ids, record_id))

    def _select_under(self, at: QPoint, *, keep: bool) -> None:
        item, point = self._item_at(at)
        if isinstance(item, Column | Card):
            chosen = self._chosen(item, point)
            if not (keep and chosen in self._selection.ids):
                self._selection.set((chosen,))

    def _begin(self, gesture: Gesture, at: QPoint) -> None:
        self._gesture = gesture
        gesture.start(self.mapToScene(at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._gesture is None and self._ready is not None and far:
            self._begin(self._ready(), self._pressed_at)
            self._ready = None
        if self._gesture is None:
            super().mouseMoveEvent(event)
            return
        self._gesture.move(self.mapToScene(at))
        if not isinstance(self._gesture, Pan):
            self._autoscroll.at(at)

    def _carry_to(self, at: QPoint) -> None:
        """What is carried is over another part of the map, since the map scrolled under it."""
        carried = self._staff or self._gesture
        if carried is not None:
            carried.move(self.mapToScene(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self._gesture, ready, self._ready = self._gesture, None, self._ready, None
        self._autoscroll.stop()
        at = event.position().toPoint()
        if gesture is not None:
            gesture.finish(self.mapToScene(at))
        elif ready is not None and not event.modifiers():
            self._select_under(at, keep=False)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item, point = self._item_at(event.position().toPoint())
        if isinstance(item, Card) or (isinstance(item, Column) and not item.is_add(point)):
            self._ready = None
            self.rename(item.record_id)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            item = self.map.item_of(self._selection.only)
            centre = item.sceneBoundingRect().center() if item else self.map.sceneRect().topLeft()
            at = self.viewport().mapToGlobal(self.mapFromScene(centre))
        self.menu_wanted.emit(at)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self._autoscroll.stop()
            self._gesture.cancel()
            self._gesture = None
        elif not self._step(event):
            super().keyPressEvent(event)

    def _step(self, event: QKeyEvent) -> bool:
        """Walk with the arrows from card to card."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        found = self._steps.next(self._selection.only, Qt.Key(event.key()))
        if found is not None:
            self._selection.show(found)
        return found is not None

    def carry(self, key: Qt.Key) -> bool:
        """Carry the selected card or stage one place in the direction of an arrow key."""
        only = self._selection.only
        if only is None:
            return False
        if self._commands.org.look(Stage, only) is not None:
            found = self._steps.stage_move(only, key)
            return found is not None and self._commands.move_stage(only, found.after)
        place = self._steps.card_move(only, key)
        return place is not None and self._commands.move_responsibility(only, *place)

    # Drags from outside

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        parties = parties_in(event.mimeData())
        known = tuple(one for one in parties if self._commands.org.find(one) is not None)
        if not known:
            event.ignore()
            return
        self._staff = Staff(self.map, self._commands, known, self.hinted.emit)
        self._staff.start(self.mapToScene(event.position().toPoint()))
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._staff is None:
            event.ignore()
            return
        at = event.position().toPoint()
        self._staff.move(self.mapToScene(at))
        self._autoscroll.at(at)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(self._staff.welcome)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._autoscroll.stop()
        if self._staff is not None:
            self._staff.cancel()
            self._staff = None

    def dropEvent(self, event: QDropEvent) -> None:
        staff, self._staff = self._staff, None
        self._autoscroll.stop()
        if staff is None or not staff.welcome:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        at = self.mapToScene(event.position().toPoint())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            point = self.viewport().mapToGlobal(event.position().toPoint())
            self.letter_wanted.emit(point, lambda letter: self._drop(staff, at, letter))
        else:
            self._drop(staff, at, None)

    def _drop(self, staff: Staff, at: QPointF, letter: str | None) -> None:
        target = staff.target
        staff.drop(at, letter)
        if target is not None:
            self._selection.set((target,))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._editor.finish()
        self._fill()
