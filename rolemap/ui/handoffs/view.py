"""The window onto the graph: mouse and keyboard arrive here."""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QToolTip, QWidget

from rolemap.model.ids import Id
from rolemap.model.records import Handoff, Stage
from rolemap.ui.commands import Commands
from rolemap.ui.handoffs.arrow import Arrow
from rolemap.ui.handoffs.box import Box
from rolemap.ui.handoffs.content import box_lines, link_lines
from rolemap.ui.handoffs.editor import WordsEditor
from rolemap.ui.handoffs.hand import Hand
from rolemap.ui.handoffs.pencil import Pencil
from rolemap.ui.handoffs.scene import FlowScene
from rolemap.ui.handoffs.steps import ARROW_KEYS, Steps
from rolemap.ui.handoffs.zoom import GraphZoom
from rolemap.ui.look.text import one_line, plain
from rolemap.ui.selection import Selection

_NOTCH = 120  # what Qt calls one step of a wheel
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDGE = 16


class FlowView(QGraphicsView):
    """Shows a `FlowScene` and lets a person work on it.

    Signals:
        hinted(str): what would happen if the hand let go here; "" for nothing.
        menu_wanted(QPoint): a context menu is wanted at this global point.
    """

    hinted = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        scene: FlowScene,
        selection: Selection,
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(scene, parent)
        self.graph = scene
        self._selection = selection
        self._commands = commands
        self.zoom = GraphZoom(self)
        self.steps = Steps(scene)
        self.editor = WordsEditor(self, commands)
        self.pencil = Pencil(scene, commands, self.steps, self.hinted.emit)
        self.hand = Hand(self, scene, selection, self.pencil, self.zoom)
        self._settled = False
        self.setAccessibleName(self.tr("Hand-offs between stages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scene.edited.connect(self._on_edited)
        self.hand.rename_wanted.connect(self.rename)

    # What is seen

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        self.editor.finish()
        self.hand.let_go()
        self.hand.pass_over(None)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.editor.finish()

    def settle(self) -> None:
        """Begin where the pipeline begins, the first time there is something to see."""
        if not self._settled and self.graph.boxes and self.isVisible():
            self._settled = True
            whole, port = self.graph.sceneRect(), self.viewport().rect()
            half = QRectF(port).center()
            left = whole.right() - half.x() if self.graph.mirrored else whole.left() + half.x()
            start = whole.center()
            start.setX(left)
            self.zoom.settle(start)

    def bring_into_view(self, record_id: Id) -> None:
        """Scroll so that a record is seen."""
        place = self.graph.place_of(record_id)
        if place is not None:
            self.ensureVisible(place, _EDGE, _EDGE)

    def fit_selection(self) -> None:
        """What is selected, as large as it fits; all of it if nothing is."""
        places = [self.graph.place_of(one) for one in self._selection.ids]
        whole = QRectF()
        for place in places:
            whole = whole.united(place) if place is not None else whole
        if whole.isEmpty():
            self.zoom.fit_all()
        else:
            self.zoom.fit(whole.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE))

    def show_selection(self) -> None:
        """Mark what is selected, and say what the keyboard is at."""
        chosen, at = set(self._selection.ids), self._at() if self.hasFocus() else None
        for items in (self.graph.boxes, self.graph.arrows):
            for record_id, item in items.items():
                item.mark(selected=record_id in chosen, focused=record_id == at)
        self.hand.show_grip()
        lines = self._lines(self._at())
        self.setAccessibleDescription(", ".join(map(one_line, lines)))

    def _at(self) -> Id | None:
        """The box or arrow that the keyboard is at."""
        boxes, arrows = self.graph.boxes, self.graph.arrows
        ids = reversed(self._selection.ids)
        return next((one for one in ids if one in boxes or one in arrows), None)

    def _lines(self, record_id: Id | None) -> list[str]:
        box = self.graph.boxes.get(record_id or "")
        arrow = self.graph.arrows.get(record_id or "")
        if box is not None:
            return box_lines(box.content)
        return link_lines(arrow.content) if arrow is not None else []

    def _on_edited(self) -> None:
        """What was in the hand may be gone; what came back may be selected still."""
        self.hand.let_go()
        self.show_selection()
        self.settle()

    def rename(self, record_id: Id) -> bool:
        """Type a stage's name or what a hand-off passes on; False where it does not stand here."""
        record, place = self._commands.org.find(record_id), self.graph.place_of(record_id)
        if not isinstance(record, Stage | Handoff) or place is None or not self.isVisible():
            return False
        self.bring_into_view(record_id)
        box = self.graph.boxes.get(record_id)
        if box is not None:
            place = box.form.title.translated(box.pos())
        spot = self.mapFromScene(place).boundingRect()
        self.editor.start(record, spot, self.graph.theme.sizes.card_width)
        return True

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.editor.finish()
        self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.hand.double_click(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom.zoom_at(1 + event.value(), event.position().toPoint())
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self.hand.pass_over(None)
        return super().viewportEvent(event)

    def tip_at(self, at: QPoint) -> str:
        """Rich text about what is at a point of the viewport; "" where nothing is to be said."""
        hit = self.hand.hit(at)
        if isinstance(hit, Box):
            person = hit.face_at(self.mapToScene(at) - hit.pos())
            named = [face.name for face in hit.content.faces if face.person == person]
            return plain("\n".join(named or box_lines(hit.content)))
        return plain("\n".join(link_lines(hit.content))) if isinstance(hit, Arrow) else ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom.turn(event.angleDelta().y() / _NOTCH, event.position().toPoint())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not event.angleDelta().x():
            self.zoom.pan(QPoint(event.angleDelta().y() // 2, 0))
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        place = self.graph.place_of(self._at())
        if event.reason() == QContextMenuEvent.Reason.Keyboard and place is not None:
            at = self.viewport().mapToGlobal(self.mapFromScene(place.center()))
        self.menu_wanted.emit(at)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            if not self.hand.let_go():
                self._selection.set(())
        elif key == Qt.Key.Key_Space and not keys:
            self.hand.hold(pans=True)
        elif key in ARROW_KEYS and not keys & ~Qt.KeyboardModifier.ShiftModifier:
            self._step(key, longer=bool(keys))
        elif key in _ENTER and not keys:
            self._enter()
        else:
            super().keyPressEvent(event)

    def _step(self, key: Qt.Key, *, longer: bool) -> None:
        carries = self.pencil.by_keys
        found = self.pencil.choose(key) if carries else self.steps.next(self._at(), key)
        if found is None:
            return
        if carries:
            self.bring_into_view(found)
        elif longer:
            ids = (one for one in self._selection.ids if one != found)
            self._selection.set((*ids, found))
            self.bring_into_view(found)
        else:
            self._selection.show(found)

    def _enter(self) -> None:
        """Begin a hand-off at a stage, place it, or type what a hand-off passes on."""
        at = self._at()
        if self.pencil.by_keys:
            self.pencil.put()
        elif at in self.graph.arrows:
            self.rename(at)
        elif at is not None:
            self.start_drawing(at)

    def start_drawing(self, stage_id: Id) -> None:
        """Begin a hand-off at a stage; arrow keys or a click choose where it leads."""
        if stage_id in self.graph.boxes:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            found = self.pencil.start_by_keys(stage_id)
            if found is not None:
                self.bring_into_view(found)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hand.hold(pans=False)
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.show_selection()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.hand.hold(pans=False)
        super().focusOutEvent(event)
        self.show_selection()
