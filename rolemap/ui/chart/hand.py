"""What the mouse does in a chart: selects, folds, carries, moves the paper."""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QGraphicsView

from rolemap.model.ids import Id
from rolemap.ui.canvas.gestures.pan import Pan
from rolemap.ui.chart.carry import Carry
from rolemap.ui.chart.plan import Plan, Spot
from rolemap.ui.selection import Selection

_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_ALSO = Qt.KeyboardModifier.AltModifier
_LEFT = Qt.MouseButton.LeftButton


class Hand(QObject):
    """One hand on one chart.

    Signals:
        picked(Spot): this was pressed, and is where the keyboard is now.
        folded(str): the branch of this person is to be shut or opened.
        moved(QPoint): somebody is carried over this point of the viewport.
    """

    picked = Signal(object)
    folded = Signal(str)
    moved = Signal(QPoint)

    def __init__(self, view: QGraphicsView, selection: Selection, carry: Carry) -> None:
        super().__init__(view)
        self._view = view
        self._selection = selection
        self._carry = carry
        self._pan: Pan | None = None
        self._pressed: Spot | None = None
        self._pressed_at = QPoint()
        self._panned = False
        self.plan = Plan()
        self.pans = False

    @property
    def drags(self) -> bool:
        """Whether a button that is down carries somebody."""
        return self._carry.busy and self._pressed is not None

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        at = event.position().toPoint()
        self._pressed, self._pressed_at = None, at
        self._carry.give_up()
        left = event.button() == _LEFT
        if event.button() == Qt.MouseButton.MiddleButton or (self.pans and left):
            self._panned = True
            self._pan = Pan(self._view)
            self._pan.start(self._view.mapToScene(at))
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        point = self._view.mapToScene(at)
        handle = self.plan.handle_at(point)
        if handle is not None and left:
            self.folded.emit(handle.person)
            return
        spot = self.spot_at(point)
        if event.button() in (_LEFT, Qt.MouseButton.RightButton):
            self._select(spot, event, left=left)
        if left and spot is not None and spot.person and not event.modifiers() & _SEVERAL:
            self._pressed = spot

    def _select(self, spot: Spot | None, event: QMouseEvent, *, left: bool) -> None:
        several = bool(event.modifiers() & _SEVERAL)
        if spot is None:
            if left and not several:
                self._selection.set(())
            return
        record_id, ids = spot.person or spot.team, self._selection.ids
        self.picked.emit(spot)
        if several and left:
            rest = tuple(one for one in ids if one != record_id)
            self._selection.set(rest if record_id in ids else (*ids, record_id))
        elif record_id not in ids:
            self._selection.set((record_id,))

    def spot_at(self, point: QPointF) -> Spot | None:
        """The person, or the head of a team, at a point of the scene."""
        return self.plan.box_at(point) or self.plan.team_at(point)

    def move(self, event: QMouseEvent) -> bool:
        """The pointer moved; returns whether it carries something."""
        at = event.position().toPoint()
        if self._pan is not None:
            self._pan.move(self._view.mapToScene(at))
            return True
        if self._pressed is None:
            return False
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._carry.busy:
            self._carry.take(self.dragged(self._pressed))
        if self._carry.busy:
            self.carry_to(at, also=bool(event.modifiers() & _ALSO))
            self.moved.emit(at)
        return self._carry.busy

    def dragged(self, pressed: Spot) -> tuple[Spot, ...]:
        """Who is dragged: all people who are selected, if the one under the hand is."""
        ids = self._selection.ids
        if pressed.person not in ids:
            return (pressed,)
        others = [self._beside(one, pressed) for one in ids if one != pressed.person]
        return (pressed, *(spot for spot in others if spot is not None))

    def _beside(self, record_id: Id, pressed: Spot) -> Spot | None:
        """Where one who comes along stands: in the same team if possible."""
        spots = self.plan.spots_of(record_id)
        same = next((spot for spot in spots if spot.team == pressed.team), None)
        return same or next(iter(spots), None)

    def carry_to(self, at: QPoint, *, also: bool | None = None) -> None:
        """What is carried is over this point of the viewport now."""
        self._carry.aim(self.target_at(self._view.mapToScene(at)), also=also)

    def target_at(self, point: QPointF) -> Spot | None:
        """What a drop at a point of the scene would mean: a person, or a team."""
        if self.plan.frames:
            frame = self.plan.frame_at(point)
            return Spot("", frame.team) if frame is not None else None
        return self.plan.box_at(point)

    def release(self, event: QMouseEvent) -> None:
        """The button went up."""
        pressed, self._pressed = self._pressed, None
        if self._pan is not None:
            self._pan = None
            self._view.viewport().unsetCursor()
        elif self._carry.busy:
            self.carry_to(event.position().toPoint(), also=bool(event.modifiers() & _ALSO))
            self._carry.place()
        elif pressed is not None:
            # A click on one of several that are selected means this one alone.
            self._selection.set((pressed.person,))

    def hold_paper(self) -> None:
        """From now on the hand moves the paper."""
        self.pans, self._panned = True, False
        self._view.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def let_paper_go(self) -> bool:
        """The hand moves the paper no longer; returns whether it did meanwhile."""
        self.pans = False
        self._view.viewport().unsetCursor()
        return self._panned

    def let_go(self) -> None:
        """The button means nothing any more."""
        self._pressed = None
        self._pan = None
        self._view.viewport().unsetCursor()
