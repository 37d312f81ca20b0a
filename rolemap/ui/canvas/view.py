"""The window onto the map: mouse, keyboard and drops arrive here, and go where they belong."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QToolTip, QWidget

from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Handoff, Stage
from rolemap.ui.canvas.autoscroll import AutoScroll
from rolemap.ui.canvas.camera import Camera
from rolemap.ui.canvas.drops import Drops
from rolemap.ui.canvas.hand import Hand
from rolemap.ui.canvas.hits import Hit
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.keyboard import Keyboard
from rolemap.ui.canvas.letters_drag import drag_letters
from rolemap.ui.canvas.rename import NameEditor
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.canvas.tips import tip_at
from rolemap.ui.commands import Commands
from rolemap.ui.lens import Filter, Light
from rolemap.ui.look.mirror import Flow
from rolemap.ui.selection import Selection

_NOTCH = 120  # what Qt calls one step of a wheel


class MapView(QGraphicsView):
    """Shows a `MapScene` and lets a person work on it.

    Signals:
        hinted(str): what would happen if the hand let go here; "" for nothing.
        menu_wanted(QPoint): a context menu is wanted at this global point.
        letter_wanted(QPoint, object): a letter is to be chosen; the object is called with it.
        zoomed(float): the scale is now this; 1 is 100 %.
        moved(): another part of the map is seen.
        left(): Esc was pressed, and there was nothing to go out of.
    """

    hinted = Signal(str)
    menu_wanted = Signal(QPoint)
    letter_wanted = Signal(QPoint, object)
    zoomed = Signal(float)
    moved = Signal()
    left = Signal()

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
        self._marked: set[Id] = set()
        self.camera = Camera(self, scene)
        self.hand = Hand(self, scene, selection, commands)
        self.drops = Drops(self, scene, selection, commands)
        self.keyboard = Keyboard(scene, selection, commands, self)
        self._editor = NameEditor(self, commands)
        self._autoscroll = AutoScroll(self, self._carry_to)
        self.setAccessibleName(self.tr("Map of stages and responsibilities"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self._turn()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._connect()

    def _connect(self) -> None:
        self._selection.changed.connect(self._show_selection)
        self._selection.shown.connect(self.bring_into_view)
        self._commands.naming.connect(self.rename)
        self.map.edited.connect(self._on_edited)
        self.camera.zoomed.connect(self.zoomed)
        self.camera.zoomed.connect(self._on_moved)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._on_moved)
            bar.rangeChanged.connect(self._on_moved)
        self.hand.hinted.connect(self.hinted)
        self.hand.rename_wanted.connect(self.rename)
        self.hand.letters_dragged.connect(self._drag_letters)
        self.hand.letter_wanted.connect(self.choose_letter)
        self.hand.moved.connect(self._autoscroll.at)
        self.hand.over.connect(self._on_over)
        self.drops.hinted.connect(self.hinted)
        self.drops.letter_wanted.connect(self.letter_wanted)
        self.drops.moved.connect(self._autoscroll.at)
        self.keyboard.hinted.connect(self.hinted)
        self.keyboard.wanted_in_view.connect(self.bring_into_view)
        self.keyboard.letter_wanted.connect(self.choose_letter)

    def _turn(self) -> None:
        """Show the first stage where lines begin."""
        self.map.turn(Flow.of(self.layoutDirection()))
        self.setAlignment(self.map.flow.side | Qt.AlignmentFlag.AlignTop)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()
        super().changeEvent(event)

    @property
    def selection(self) -> Selection:
        """What is selected."""
        return self._selection

    # What is seen

    def paintEvent(self, event: QPaintEvent) -> None:
        self.map.rasters.begin_frame()
        super().paintEvent(event)

    def _on_moved(self, *_: object) -> None:
        self.map.measuring.look_at(self.camera.centre().x())
        self.moved.emit()

    def bring_into_view(self, record_id: Id) -> None:
        """Scroll so that a record is seen."""
        area = self._area_of(record_id)
        if area is not None:
            self.ensureVisible(area, 16, 16)

    def _area_of(self, record_id: Id) -> QRectF | None:
        """Where a record is drawn, in the scene."""
        found = self._commands.org.find(record_id)
        if isinstance(found, Handoff):
            arrow = self.map.arrow_of(record_id)
            return arrow.sceneBoundingRect() if arrow is not None else None
        item = self.map.item_of(
            found.responsibility if isinstance(found, Assignment) else record_id
        )
        if isinstance(item, Column):
            return item.mapRectToScene(item.head_rect())
        return item.sceneBoundingRect() if item is not None else None

    def fit_selection(self) -> None:
        """What is selected, as large as it fits; the whole map if nothing is."""
        areas = [area for area in map(self._area_of, self._selection.ids) if area is not None]
        stages = [self.map.columns.get(one) for one in self._selection.ids]
        areas += [column.sceneBoundingRect() for column in stages if column is not None]
        if not areas:
            self.camera.fit_all()
            return
        whole = QRectF()
        for area in areas:
            whole = whole.united(area)
        self.camera.fit(whole)

    def _show_selection(self, ids: tuple[Id, ...]) -> None:
        chosen = frozenset(ids)
        before, self._marked = self._marked, set(chosen)
        chips: dict[Id, set[Id]] = {}
        for one in ids:
            held = self._commands.org.look(Assignment, one)
            if held is not None:
                chips.setdefault(held.responsibility, set()).add(one)
        self._marked.update(chips)
        for record_id in before | self._marked:
            card = self.map.cards.get(record_id)
            if card is not None:
                marked = frozenset(chips.get(record_id, ()))
                card.mark(selected=record_id in chosen, chosen=marked)
        for record_id, column in self.map.columns.items():
            column.mark(selected=record_id in chosen)
        for arrow in self.map.arrows():
            arrow.mark(selected=arrow.record_id in chosen)
        stage = self._selection.only
        self.map.handle.show_at(self.map.columns.get(stage) if stage else None)

    def _on_edited(self) -> None:
        """Let go of what may be gone; what came back may be selected still."""
        self.hand.cancel()
        self.keyboard.give_up()
        self._show_selection(self._selection.ids)

    @property
    def zoom(self) -> Camera:
        """What zooms the map."""
        return self.camera

    @property
    def editing(self) -> None:
        """What is selected on the map is what there is to edit."""

    def show_light(self, light: Light, _: Filter) -> None:
        """Let things stand out; the rest steps back."""
        self.map.shine(light)

    def rename(self, record_id: Id) -> bool:
        """Type a new name where the old one stands; False where it does not stand here."""
        item = self.map.item_of(record_id) if self.isVisible() else None
        if isinstance(item, Column) and item.folded:
            self.map.fold(self.map.folded - {record_id})
        if item is not None:
            self.bring_into_view(record_id)
            self._editor.start(item, str(getattr(self._commands.org.find(record_id), "name", "")))
        return item is not None

    def choose_letter(self, assignment_id: Id) -> None:
        """Ask which letter an assignment is to become."""
        held = self._commands.org.look(Assignment, assignment_id)
        card = self.map.cards.get(held.responsibility) if held is not None else None
        rect = card.chip_rect(assignment_id) if card is not None else None
        if card is None or rect is None:
            return
        at = self.mapFromScene(card.mapToScene(rect.bottomLeft()))

        def choose(letter: str | None) -> None:
            if letter and self._commands.org.look(Assignment, assignment_id) is not None:
                self._commands.set_letter(assignment_id, letter)

        self.letter_wanted.emit(self.viewport().mapToGlobal(at), choose)

    def fold(self, stage_ids: Iterable[Id]) -> None:
        """Fold these stages up; open them where all are folded already."""
        wanted = frozenset(stage_ids)
        folded = self.map.folded
        self.map.fold(folded - wanted if wanted <= folded else folded | wanted)

    # The mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        keys = event.modifiers()
        if keys & Qt.KeyboardModifier.ControlModifier:
            self.camera.turn(event.angleDelta().y() / _NOTCH, event.position().toPoint())
            event.accept()
        elif keys & Qt.KeyboardModifier.ShiftModifier and not event.angleDelta().x():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - event.angleDelta().y() * bar.singleStep() * 3 // _NOTCH)
            event.accept()
        else:
            turned = self.map.flow.wheel(event)
            super().wheelEvent(turned)
            event.setAccepted(turned.isAccepted())

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.camera.zoom_at(1 + event.value(), event.position().toPoint())
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = tip_at(self.map, self._commands.org, self.mapToScene(event.pos()))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._on_over(Hit("paper"))
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._editor.finish()
        left = event.button() == Qt.MouseButton.LeftButton
        if self.keyboard.carries and left:
            self.keyboard.point(self.mapToScene(event.position().toPoint()))
            self.keyboard.put_down()
        else:
            self.hand.press(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.keyboard.carries:
            self.keyboard.point(self.mapToScene(event.position().toPoint()))
        elif not self.hand.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._autoscroll.stop()
        self.hand.release(event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.hand.double_click(event)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            only = self._selection.only
            area = self._area_of(only) if only is not None else None
            whole = self.map.flow.rect(self.map.sceneRect())
            centre = area.center() if area else self.map.flow.point(whole.topLeft())
            at = self.viewport().mapToGlobal(self.mapFromScene(centre))
        self.menu_wanted.emit(at)

    def _on_over(self, hit: Hit) -> None:
        """Show what can be done with what the pointer is over."""
        for column in self.map.columns.values():
            column.hover(over=hit.part in ("head", "fold") and column.record_id == hit.record_id)
        stage = hit.record_id if hit.part in ("head", "fold", "handle") else self._selection.only
        self.map.handle.show_at(self.map.columns.get(stage) if stage else None)
        held = self._commands.org.look(Assignment, hit.record_id) if hit.part == "chip" else None
        self._selection.hovered.emit((held.party,) if held is not None else ())

    def _carry_to(self, at: QPoint) -> None:
        """What is carried is over another part of the map, since the map scrolled under it."""
        if not self.drops.carry_to(at):
            self.hand.carry_to(at)

    def _drag_letters(self, ids: tuple[Id, ...]) -> None:
        drag_letters(self, self._commands.org, self.map, ids)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.hand.cancel() or self.drops.cancel()):
            self._autoscroll.stop()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self._hold_space()
        elif not self.keyboard.press(event):
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
            super().keyPressEvent(event)

    def _hold_space(self) -> None:
        self.hand.pans = True
        self._panned_from = self.camera.centre()
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.hand.pans and not event.isAutoRepeat():
            self._let_space_go()
            # Held while the map was panned it means nothing more.
            if self._panned_from == self.camera.centre():
                self.keyboard.toggle()
        else:
            super().keyReleaseEvent(event)

    def _let_space_go(self) -> None:
        self.hand.pans = False
        self.viewport().unsetCursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._let_space_go()
        super().focusOutEvent(event)

    def pick_up(self, ids: tuple[Id, ...]) -> None:
        """Pick things up, to be placed by the arrow keys or by a click."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keyboard.pick_up(ids)

    def carry(self, key: Qt.Key) -> bool:
        """Carry the selected card or stage one place in the direction of an arrow key."""
        only = self._selection.only
        if only is None:
            return False
        steps, key = self.keyboard.steps, self.map.flow.key(key)
        if self._commands.org.look(Stage, only) is not None:
            found = steps.stage_move(only, key)
            return found is not None and self._commands.move_stage(only, found.after)
        place = steps.card_move(only, key)
        return place is not None and self._commands.move_responsibility(only, *place)

    # Drags from outside

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.drops.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._autoscroll.stop()
        self.drops.cancel()

    def dropEvent(self, event: QDropEvent) -> None:
        self._autoscroll.stop()
        self.drops.drop(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._editor.finish()
        self.camera.fill()
        self.moved.emit()
