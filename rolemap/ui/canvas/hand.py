"""What the mouse does on the map: which gesture a press begins, and what a click means."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QGraphicsView

from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Responsibility, Stage
from rolemap.ui.canvas.gestures.band import Band
from rolemap.ui.canvas.gestures.gesture import Gesture
from rolemap.ui.canvas.gestures.hand_off import HandOff
from rolemap.ui.canvas.gestures.move_cards import MoveCards
from rolemap.ui.canvas.gestures.move_stages import MoveStages
from rolemap.ui.canvas.gestures.pan import Pan
from rolemap.ui.canvas.hits import Hit, hit_at
from rolemap.ui.canvas.items.card import Card
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.commands import Commands
from rolemap.ui.selection import Selection

_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
# What the pointer looks like over what can be clicked.
_CURSORS = {
    "fold": Qt.CursorShape.PointingHandCursor,
    "add": Qt.CursorShape.PointingHandCursor,
    "add_stage": Qt.CursorShape.PointingHandCursor,
    "handle": Qt.CursorShape.CrossCursor,
    "end": Qt.CursorShape.CrossCursor,
    "arrow": Qt.CursorShape.PointingHandCursor,
}
# What a press selects.
_SELECTABLE = ("card", "chip", "head", "arrow")

Make = Callable[[], Gesture]


class Hand(QObject):
    """One hand on one view of the map.

    Signals:
        hinted(str): what would happen if the hand let go here; "" for nothing.
        rename_wanted(str): the name of this record is to be typed.
        letters_dragged(tuple): these letters leave their card.
        letter_wanted(str): another letter is to be chosen for this assignment.
        moved(QPoint): something is carried over this point of the viewport.
        over(Hit): the pointer is over this now.
    """

    hinted = Signal(str)
    rename_wanted = Signal(str)
    letters_dragged = Signal(object)
    letter_wanted = Signal(str)
    moved = Signal(QPoint)
    over = Signal(object)

    def __init__(
        self, view: QGraphicsView, scene: MapScene, selection: Selection, commands: Commands
    ) -> None:
        super().__init__(view)
        self._view = view
        self._scene = scene
        self._selection = selection
        self._commands = commands
        self._gesture: Gesture | None = None
        self._ready: Make | None = None
        self._dragged: tuple[Id, ...] = ()
        self._pressed_at = QPoint()
        self._pressed = Hit("paper")
        self.pans = False

    @property
    def busy(self) -> bool:
        """Whether something is in the hand."""
        return self._gesture is not None

    # From press to release

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        if self.cancel():
            return  # another button gives up what the first one holds
        at = event.position().toPoint()
        self._pressed_at = at
        self._pressed = hit_at(self._scene, self._view.mapToScene(at))
        if event.button() == Qt.MouseButton.MiddleButton or (
            self.pans and event.button() == Qt.MouseButton.LeftButton
        ):
            self._begin(Pan(self._view), at)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._press(self._pressed, bool(event.modifiers() & _SEVERAL))
        elif event.button() == Qt.MouseButton.RightButton and self._pressed.record_id:
            self._select(self._pressed.record_id, several=False)

    def _press(self, hit: Hit, several: bool) -> None:
        match hit.part:
            case "add_stage":
                self._commands.add_stage()
            case "add":
                self._commands.add_responsibility(hit.record_id)
            case "fold":
                self._scene.fold(self._scene.folded ^ {hit.record_id})
            case part if part in _SELECTABLE:
                self._select(hit.record_id, several=several)
                self._get_ready(hit)
            case "handle" | "end":
                self._get_ready(hit)
            case _:
                if not several:
                    self._selection.set(())
                self._ready = lambda: Band(self._scene, self._selection, keep=several)

    def _get_ready(self, hit: Hit) -> None:
        """What the press becomes if the hand moves on."""
        scene, commands, say = self._scene, self._commands, self.hinted.emit
        match hit.part:
            case "card":
                held = scene.cards[hit.record_id]
                cards = self._cards(hit.record_id)
                self._ready = lambda: MoveCards(scene, cards, held, commands, say)
            case "head":
                columns = self._columns(hit.record_id)
                self._ready = lambda: MoveStages(scene, columns, commands)
            case "chip":
                self._dragged = self._chosen(hit.record_id, Assignment)
            case "handle":
                source = scene.columns[hit.record_id]
                self._ready = lambda: HandOff(scene, commands, say, source)
            case "end":
                self._ready = self._redirect(hit)
            case _:
                pass

    def _redirect(self, hit: Hit) -> Make | None:
        arrow = self._scene.arrow_of(hit.record_id)
        if arrow is None:
            return None
        source, target = arrow.ends
        held = self._scene.columns[source if hit.end == "target" else target]
        values = {"arrow": arrow, "end": hit.end}
        return lambda: HandOff(self._scene, self._commands, self.hinted.emit, held, **values)

    def _chosen(self, record_id: Id, kind: type) -> tuple[Id, ...]:
        """What is dragged: all that is selected of a kind, if the one under the hand is."""
        ids = self._selection.ids if record_id in self._selection.ids else (record_id,)
        found = tuple(one for one in ids if isinstance(self._commands.org.find(one), kind))
        return found or (record_id,)

    def _cards(self, first: Id) -> list[Card]:
        """The cards that are dragged, in their order on the map."""
        ids = set(self._chosen(first, Responsibility))
        return [card for card in self._scene.cards_in_order() if card.record_id in ids]

    def _columns(self, first: Id) -> list[Column]:
        """The columns that are dragged, in the order of their stages."""
        ids = set(self._chosen(first, Stage))
        return [column for column in self._scene.in_order() if column.record_id in ids]

    def _begin(self, gesture: Gesture, at: QPoint) -> None:
        self._gesture = gesture
        gesture.start(self._view.mapToScene(at))
        if isinstance(gesture, Pan):
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, event: QMouseEvent) -> bool:
        """The pointer moved; returns whether it carries something."""
        at = event.position().toPoint()
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far and self._dragged:
            dragged, self._dragged = self._dragged, ()
            self.letters_dragged.emit(dragged)
            return True
        if far and self._gesture is None and self._ready is not None:
            self._begin(self._ready(), self._pressed_at)
            self._ready = None
        if self._gesture is None:
            if not event.buttons():
                self._pass_over(at)
            return False
        self.carry_to(at)
        if not isinstance(self._gesture, Pan):
            self.moved.emit(at)
        return True

    def carry_to(self, at: QPoint) -> None:
        """What is carried is over this point of the viewport now."""
        if self._gesture is not None:
            self._gesture.move(self._view.mapToScene(at))

    def release(self, event: QMouseEvent) -> None:
        """The button went up."""
        gesture, self._gesture, ready, self._ready = self._gesture, None, self._ready, None
        clicked = ready is not None or bool(self._dragged)
        self._dragged = ()
        at = event.position().toPoint()
        if gesture is not None:
            gesture.finish(self._view.mapToScene(at))
            self._view.viewport().unsetCursor()
        elif clicked and self._pressed.part in _SELECTABLE and not event.modifiers() & _SEVERAL:
            # A click on one of several that are selected means this one alone.
            self._selection.set((self._pressed.record_id,))

    def double_click(self, event: QMouseEvent) -> None:
        """Rename what has a name; add to what is empty; choose another letter."""
        if event.modifiers() & _SEVERAL:  # two quick clicks that each mean one more, or one less
            self.press(event)
            return
        self._ready, self._dragged = None, ()
        hit = hit_at(self._scene, self._view.mapToScene(event.position().toPoint()))
        match hit.part:
            case "card" | "head":
                self.rename_wanted.emit(hit.record_id)
            case "chip":
                self.letter_wanted.emit(hit.record_id)
            case "lane":
                self._commands.add_responsibility(hit.record_id)
            case _:
                pass

    def cancel(self) -> bool:
        """Give up what is in the hand; returns whether there was anything."""
        gesture, self._gesture = self._gesture, None
        self._ready, self._dragged = None, ()
        if gesture is not None:
            gesture.cancel()
            self._view.viewport().unsetCursor()
        return gesture is not None

    # Without a button

    def _pass_over(self, at: QPoint) -> None:
        hit = hit_at(self._scene, self._view.mapToScene(at))
        shape = Qt.CursorShape.OpenHandCursor if self.pans else _CURSORS.get(hit.part)
        if shape is None:
            self._view.viewport().unsetCursor()
        else:
            self._view.viewport().setCursor(shape)
        self.over.emit(hit)

    def _select(self, record_id: Id, *, several: bool) -> None:
        ids = self._selection.ids
        if not several:
            if record_id not in ids:
                self._selection.set((record_id,))
            return
        rest = tuple(one for one in ids if one != record_id)
        self._selection.set(rest if record_id in ids else (*ids, record_id))
