"""The window onto a chart: mouse and keyboard arrive here, and go where they belong."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPathStroker,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QToolTip

from rolemap.model.ids import Id
from rolemap.ui.canvas.autoscroll import AutoScroll
from rolemap.ui.chart.bubble import Bubble, Ghost
from rolemap.ui.chart.camera import Camera
from rolemap.ui.chart.carry import Carry, Would
from rolemap.ui.chart.hand import Hand
from rolemap.ui.chart.keyboard import Keyboard
from rolemap.ui.chart.layer import Layer, Sights
from rolemap.ui.chart.naming import Naming
from rolemap.ui.chart.plan import Extra, Plan, Spot
from rolemap.ui.commands import Commands
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.selection import Selection
from rolemap.ui.team.party_ghost import ghost

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
# So near to a thin line, in pixels of the screen, the pointer is on it.
_NEAR = 8.0


class ChartView(QGraphicsView):
    """Shows a plan and lets a person work on it.

    Signals:
        hinted(str): what would happen if the hand let go here; "" for nothing.
        menu_wanted(QPoint, object): a context menu is wanted at this global point, for a spot.
        folded(str): the branch of this person is to be shut or opened.
        walked(Spot): the keyboard is at another spot, or nowhere (None).
    """

    hinted = Signal(str)
    menu_wanted = Signal(QPoint, object)
    folded = Signal(str)
    walked = Signal(object)

    def __init__(
        self,
        sights: Sights,
        would: Would,
        selection: Selection,
        commands: Commands,
        themes: ThemeSource,
    ) -> None:
        self._scene = QGraphicsScene()
        super().__init__(self._scene)
        self._scene.setParent(self)
        self._sights = sights
        self._selection = selection
        self._commands = commands
        self._themes = themes
        self.plan = Plan()
        self.explain: Callable[[Extra], str] = lambda _extra: ""
        self.layer = Layer(sights, themes)
        self._scene.addItem(self.layer)
        self.camera = Camera(self)
        self.carry = Carry(commands, would, self._show_target, self)
        self.hand = Hand(self, selection, self.carry)
        self.keyboard = Keyboard(self.hand, self.carry, selection, self)
        self.naming = Naming(self, self.viewport(), commands)
        self.bubble = Bubble(themes, self.viewport())
        self._ghost = Ghost(self.viewport())
        self._autoscroll = AutoScroll(self, self.hand.carry_to)
        self._set_up()
        self._connect()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        self.hand.picked.connect(self.keyboard.stand_at)
        self.hand.folded.connect(self.folded)
        self.keyboard.folded.connect(self.folded)
        self.keyboard.walked.connect(self._on_walked)
        self.keyboard.wanted_in_view.connect(self.bring_into_view)
        self.keyboard.rename_wanted.connect(self.rename)
        self.keyboard.taken.connect(self._show_carried)
        self.hand.moved.connect(self._follow)

    # What is seen

    def show_plan(self, plan: Plan) -> None:
        """Show a chart; what the keyboard is at stays where it is on the screen."""
        self.naming.cancel()
        self.let_go()
        anchor = self._anchor()
        self.plan = self.hand.plan = plan
        marks = self.layer.marks
        marks.hovered, marks.extra = None, None
        self.layer.mirrored = plan.mirrored
        self.layer.show_plan(plan)
        margin = 2.0 * self._themes.theme.sizes.gap_wide
        self.setSceneRect(plan.area.adjusted(-margin, -margin, margin, margin))
        if self.current is not None and plan.rect_of(self.current) is None:
            self.keyboard.stand_at(next(iter(plan.spots_of(self.current.person)), None))
        if anchor is not None:
            spot, at = anchor
            rect = plan.rect_of(spot)
            if rect is not None:
                self.camera.hold(rect.center(), at)

    def _anchor(self) -> tuple[Spot, QPoint] | None:
        """Something in sight that is to stay there, and where on the screen it is."""
        port, current = self.viewport().rect(), self.current
        seen = [current] if current is not None else []
        seen += self.plan.boxes_in(self.mapToScene(port).boundingRect())[:1]
        for spot in seen:
            rect = self.plan.rect_of(spot)
            at = self.mapFromScene(rect.center()) if rect is not None else None
            if at is not None and port.contains(at):
                return spot, at
        return None

    def bring_into_view(self, spot: Spot) -> None:
        """Scroll so that a spot is seen."""
        rect = self.plan.rect_of(spot)
        if rect is not None:
            gap = self._themes.theme.sizes.gap_wide
            self.ensureVisible(rect, gap, gap)

    @property
    def current(self) -> Spot | None:
        """Where the keyboard is."""
        return self.keyboard.current

    def _on_walked(self, spot: Spot | None) -> None:
        self._show_focus()
        self.walked.emit(spot)

    def speak(self, name: str, about: str) -> None:
        """Let a screen reader say where the keyboard is."""
        if name != self.accessibleName() or about != self.accessibleDescription():
            self.setAccessibleDescription(about)
            self.setAccessibleName(name)
            event = QAccessibleEvent(self, QAccessible.Event.NameChanged)
            QAccessible.updateAccessibility(event)

    def _show_focus(self) -> None:
        marks = self.layer.marks
        before, marks.focused = marks.focused, self.current if self.hasFocus() else None
        self.layer.update_spot(before)
        self.layer.update_spot(marks.focused)

    def area_of(self, record_id: Id) -> QRectF | None:
        """Where a person or a team is, in the scene: the nearest of several places."""
        spots = self.plan.spots_of(record_id)
        if self.current in spots:
            return self.plan.rect_of(self.current) if self.current else None
        frame = self.plan.frame_of(record_id)
        if frame is not None:
            return frame.rect
        return self.plan.boxes[spots[0]] if spots else None

    def rename(self, spot: Spot) -> bool:
        """Type a new name where the old one stands."""
        rect = self.plan.rect_of(spot)
        if rect is None:
            return False
        self.bring_into_view(spot)
        sizes = self._themes.theme.sizes
        if spot.person:
            inside = sizes.padding + sizes.avatar + sizes.half
            left, right = (0, inside) if self.plan.mirrored else (inside, 0)
            rect = rect.adjusted(left, sizes.half, -right, -rect.height() / 2)
        place = self.mapFromScene(rect).boundingRect()
        record_id = spot.person or spot.team
        self.naming.start(record_id, self._sights.name(record_id), place)
        return True

    # What is carried

    def pick_up(self, spots: tuple[Spot, ...]) -> None:
        """Pick people up, to be placed by the arrow keys or by a click."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.carry.take(spots)
        self._show_carried()

    def let_go(self) -> bool:
        """Leave whoever is carried where they are; returns whether anybody was."""
        self._autoscroll.stop()
        self.hand.let_go()
        return self.carry.give_up()

    def _show_target(self, target: Spot | None, words: str, welcome: bool) -> None:
        marks = self.layer.marks
        before, marks.target = marks.target, target
        marks.aim = ("target" if welcome else "refused") if target is not None else ""
        self.layer.update_spot(before)
        self.layer.update_spot(target)
        self._show_carried()
        rect = self._target_rect(target)
        if rect is None:
            self.bubble.hide()
        else:
            self.bubble.say(words, rect)
        self.hinted.emit(words)

    def _target_rect(self, target: Spot | None) -> QRect | None:
        rect = self.plan.rect_of(target) if target is not None else None
        return self.mapFromScene(rect).boundingRect() if rect is not None else None

    def _show_carried(self) -> None:
        people, marks = self.carry.people, self.layer.marks
        changed, marks.carried = people ^ set(marks.carried), people
        for one in changed:
            self.layer.update_person(one)
        if not people:
            self._ghost.hide()

    def _follow(self, at: QPoint) -> None:
        """The ghost follows the hand, and the chart scrolls near its edges."""
        parties = [self._commands.org.party(spot.person) for spot in self.carry.spots]
        picture = ghost(parties, self._themes.theme, self.devicePixelRatioF())
        gap = self._themes.theme.sizes.gap
        aside = gap if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -gap
        if aside < 0:
            aside -= round(picture.width() / picture.devicePixelRatio())
        self._ghost.follow(picture, at + QPoint(aside, gap))
        self._autoscroll.at(at)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.naming.finish()
        if self.carry.busy and event.button() == Qt.MouseButton.LeftButton:
            self.hand.carry_to(event.position().toPoint())
            self.carry.place()
        else:
            self.hand.press(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.carry.busy and not self.hand.drags and not event.buttons():
            self.hand.carry_to(event.position().toPoint())
        elif not self.hand.move(event) and not event.buttons():
            self._pass_over(self.mapToScene(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._autoscroll.stop()
        self.hand.release(event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self.hand.spot_at(self.mapToScene(event.position().toPoint()))
        if event.button() != Qt.MouseButton.LeftButton or spot is None or event.modifiers():
            self.mousePressEvent(event)
        else:
            self.hand.let_go()
            self.rename(spot)
        event.accept()

    def _pass_over(self, point: QPointF) -> None:
        """Show what can be done with what the pointer is over."""
        spot, handle = self.hand.spot_at(point), self.plan.handle_at(point)
        shape = Qt.CursorShape.PointingHandCursor if handle else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if self.hand.pans else shape)
        extra = self.extra_at(point) if spot is None else None
        self._hover(spot, extra)

    def _hover(self, spot: Spot | None, extra: Extra | None) -> None:
        marks = self.layer.marks
        if extra is not marks.extra:
            marks.extra = extra
            self.layer.update()
        if spot != marks.hovered:
            self.layer.update_spot(marks.hovered)
            marks.hovered = spot
            self.layer.update_spot(spot)
            record_id = (spot.person or spot.team) if spot is not None else ""
            self._selection.hovered.emit((record_id,) if record_id else ())

    def extra_at(self, point: QPointF) -> Extra | None:
        """The line to a further manager at a point."""
        wide = _NEAR / self.camera.scale
        stroker = QPainterPathStroker()
        stroker.setWidth(wide)
        near = (
            (one, piece)
            for one in self.plan.extras
            for piece in one.pieces
            if piece.controlPointRect().adjusted(-wide, -wide, wide, wide).contains(point)
        )
        return next(
            (one for one, piece in near if stroker.createStroke(piece).contains(point)), None
        )

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.camera.zoom_to(self.camera.scale * (1 + event.value()))
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.tip_at(self.mapToScene(event.pos()))
            QToolTip.showText(event.globalPos(), plain(words), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None, None)
        return super().viewportEvent(event)

    def tip_at(self, point: QPointF) -> str:
        """What there is to say about a point of the scene."""
        spot = self.hand.spot_at(point)
        if spot is not None:
            return self._sights.content(spot).hint if spot.person else self._sights.team(spot.team)
        extra = self.extra_at(point)
        return self.explain(extra) if extra is not None else ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at, spot = event.globalPos(), self.current
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.plan.rect_of(spot) if spot is not None else None
            centre = rect.center() if rect is not None else self.mapToScene(QPoint())
            at = self.viewport().mapToGlobal(self.mapFromScene(centre))
        else:
            spot = self.hand.spot_at(self.mapToScene(event.pos()))
        self.menu_wanted.emit(at, spot)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & _CTRL:
            self.camera.turn(event.angleDelta().y(), event.position().toPoint())
            event.accept()
        elif event.modifiers() & _SHIFT and not event.angleDelta().x():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.let_go():
                self._selection.set(())
        elif not self.keyboard.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.keyboard.release(event):
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.hand.let_paper_go()
        super().focusOutEvent(event)
        self._show_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.naming.finish()
        super().resizeEvent(event)
