"""What the keyboard does in a chart: walks, folds, picks up and places."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from rolemap.ui.chart.carry import Carry
from rolemap.ui.chart.hand import Hand
from rolemap.ui.chart.plan import Spot
from rolemap.ui.chart.walking import ARROWS, first_of
from rolemap.ui.selection import Selection

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FOLDS = (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Period)
_NONE = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier

# Where an arrow key leads from a spot.
Step = Callable[[Spot, Qt.Key], Spot | None]


class Keyboard(QObject):
    """Keys of one chart.

    Arrows walk, Enter or Space picks up and puts down (with Alt besides what there is), Esc gives
    up, plus and minus open and shut a branch, F2 renames.

    Attributes:
        current: where the keyboard is.
        step: where an arrow leads; `carry_step` while somebody is carried.

    Signals:
        walked(Spot): it is at another spot now; the spot is None where it is nowhere.
        wanted_in_view(Spot): this should be seen.
        rename_wanted(Spot): the name of this is to be typed.
        folded(str): the branch of this person is to be shut or opened.
        taken(): somebody has been picked up.
    """

    walked = Signal(object)
    wanted_in_view = Signal(object)
    rename_wanted = Signal(object)
    folded = Signal(str)
    taken = Signal()

    def __init__(self, hand: Hand, carry: Carry, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._hand = hand
        self._carry = carry
        self._selection = selection
        self.current: Spot | None = None
        self.step: Step = lambda _spot, _key: None
        self.carry_step: Step = lambda _spot, _key: None

    def stand_at(self, spot: Spot | None) -> None:
        """The keyboard is at this spot now."""
        if spot != self.current:
            self.current = spot
            self.walked.emit(spot)

    def go_to(self, spot: Spot | None, *, longer: bool = False) -> None:
        """Walk to a spot and select it, besides what is selected already if `longer`."""
        if spot is None:
            return
        self.stand_at(spot)
        record_id, ids = spot.person or spot.team, self._selection.ids
        rest = tuple(one for one in ids if one != record_id)
        self._selection.set((*rest, record_id) if longer else (record_id,))
        self.wanted_in_view.emit(spot)

    def press(self, event: QKeyEvent) -> bool:
        """A key went down; returns whether it meant anything."""
        key, keys = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Space and keys == _NONE:
            self._hold_space(event)
        elif (key in _ENTER and keys in (_NONE, _ALT)) or (key == Qt.Key.Key_M and keys == _CTRL):
            self.toggle(also=keys == _ALT)
        elif key in ARROWS and keys in (_NONE, _SHIFT, _ALT):
            self._walk(key, keys)
        elif self._carry.busy:
            return False
        elif key == Qt.Key.Key_Home and keys == _NONE:
            self.go_to(first_of(self._hand.plan))
        elif key in _FOLDS:
            self._fold(key)
        elif key == Qt.Key.Key_F2 and self.current is not None:
            self.rename_wanted.emit(self.current)
        else:
            return False
        return True

    def _hold_space(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._hand.hold_paper()

    def release(self, event: QKeyEvent) -> bool:
        """A key went up; returns whether it meant anything."""
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat() or not self._hand.pans:
            return False
        # Held while the chart was moved it means nothing more.
        if not self._hand.let_paper_go():
            self.toggle(also=False)
        return True

    def toggle(self, *, also: bool) -> None:
        """Pick up whom the keyboard is at, or put down whoever is carried."""
        if self._carry.busy:
            self._carry.aim(self._carry.target, also=also)
            self._carry.place()
        elif self.current is None:
            self.go_to(first_of(self._hand.plan))
        elif self.current.person:
            self._carry.take(self._hand.dragged(self.current))
            self.taken.emit()

    def _walk(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
        if self._carry.busy:
            begin = self._carry.target or self._carry.spots[0]
            self._aim(self._past_carried(begin, key), also=keys == _ALT)
        elif keys != _ALT:
            at = self.current
            found = self.step(at, key) if at is not None else first_of(self._hand.plan)
            self.go_to(found, longer=keys == _SHIFT)

    def _past_carried(self, at: Spot, key: Qt.Key) -> Spot | None:
        """The next target that is not carried itself."""
        found = self.carry_step(at, key)
        for _ in self._carry.spots:
            if found is not None and found.person in self._carry.people:
                found = self.carry_step(found, key)
        return found

    def _aim(self, found: Spot | None, *, also: bool) -> None:
        target = found or self._carry.target
        if target is not None:
            self.wanted_in_view.emit(target)
            self._carry.aim(target, also=also)

    def _fold(self, key: Qt.Key) -> None:
        """Shut, open or turn over the branch of the person the keyboard is at."""
        handle = self._hand.plan.handles.get(self.current.person) if self.current else None
        if handle is None:
            return
        if key == Qt.Key.Key_Period or handle.folded == (key == Qt.Key.Key_Plus):
            self.folded.emit(handle.person)
