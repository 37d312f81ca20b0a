"""What the keyboard does on the map: walk, choose letters, pick up and place."""

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Responsibility, Stage
from rolemap.model.text import text
from rolemap.ui.canvas.keys import SIDEWAYS, UPWARDS, Steps
from rolemap.ui.canvas.pick_up import Carried, pick_up
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.commands import Commands
from rolemap.ui.look.speech import said
from rolemap.ui.selection import Selection

_ARROWS = {**SIDEWAYS, **UPWARDS}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keyboard(QObject):
    """Keys of one view of the map.

    Arrows walk over stages and cards, Enter goes into a card to its letters, a letter of the scheme
    typed there changes it, Space picks up and puts down, Esc goes back out.

    Signals:
        hinted(str): what Enter would do with what is carried; "" for nothing.
        wanted_in_view(str): this record should be seen.
        letter_wanted(str): another letter is to be chosen for this assignment.
    """

    hinted = Signal(str)
    wanted_in_view = Signal(str)
    letter_wanted = Signal(str)

    def __init__(
        self,
        scene: MapScene,
        selection: Selection,
        commands: Commands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scene = scene
        self._selection = selection
        self._commands = commands
        self._carried: Carried | None = None
        self.steps = Steps(scene)

    # Pick up and place

    @property
    def carries(self) -> bool:
        """Whether something has been picked up."""
        return self._carried is not None

    def toggle(self) -> None:
        """Pick up what is selected, or put down what is carried."""
        if self._carried is not None:
            self.put_down()
        else:
            self.pick_up(self._selection.ids)

    def pick_up(self, ids: tuple[Id, ...]) -> None:
        """Pick things up; says so where nothing can be."""
        self.give_up()
        self._carried = pick_up(self._scene, self._commands, ids, self.hinted.emit)
        if self._carried is None:
            sentence = text("Select what to pick up first: a card, a stage, a letter, a person.")
            self._commands.refused.emit(said(sentence))

    def point(self, at: QPointF) -> None:
        """Choose the place at a point of the scene."""
        if self._carried is not None:
            self._carried.point(at)

    def put_down(self) -> None:
        """Put what is carried at the place that was chosen."""
        carried, self._carried = self._carried, None
        if carried is not None:
            carried.place()

    def give_up(self) -> bool:
        """Leave what is carried where it was; returns whether anything was carried."""
        carried, self._carried = self._carried, None
        if carried is not None:
            carried.give_up()
        return carried is not None

    # Keys

    def press(self, event: QKeyEvent) -> bool:
        """A key went down; returns whether it meant anything."""
        key = self._scene.flow.key(Qt.Key(event.key()))
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            return self.give_up() or self._go_out()
        if self._carried is not None:
            return self._press_carrying(self._carried, key)
        if key in _ARROWS and keys in (_NONE, _SHIFT):
            return self._walk(key, longer=keys == _SHIFT)
        if keys not in (_NONE, _SHIFT):
            return False
        if key in _ENTER:
            return self._go_in()
        return self._type_letter(event.text())

    def _press_carrying(self, carried: Carried, key: Qt.Key) -> bool:
        if key in _ENTER:
            self.put_down()
        elif key in _ARROWS:
            seen = carried.step(key)
            if seen is not None:
                self.wanted_in_view.emit(seen)
        return True

    def _walk(self, key: Qt.Key, *, longer: bool) -> bool:
        ids = self._selection.ids
        at = ids[-1] if ids else None
        held = self._commands.org.look(Assignment, at)
        found = self._beside(held, key) if held is not None else self.steps.next(at, key)
        if found is None:
            return False
        if longer and ids:
            self._selection.set((*(one for one in ids if one != found), found))
            self.wanted_in_view.emit(found)
        else:
            self._selection.show(found)
        return True

    def _beside(self, held: Assignment, key: Qt.Key) -> Id:
        """The letter beside another one on its card; above the first is the card itself."""
        card = self._scene.cards[held.responsibility]
        order = [chip.assignment for chip in card.content.chips]
        if held.id not in order:
            return held.responsibility
        place = order.index(held.id) + _ARROWS[key]
        if place < 0:
            return held.responsibility
        return order[min(place, len(order) - 1)]

    def _go_in(self) -> bool:
        """From a stage to its cards, from a card to its letters; choose for a letter."""
        only = self._selection.only
        found = self._commands.org.find(only) if only else None
        match found:
            case Assignment():
                self.letter_wanted.emit(found.id)
            case Responsibility():
                chips = self._scene.cards[found.id].content.chips
                if chips:
                    self._selection.show(chips[0].assignment)
            case Stage() if found.id in self._scene.folded:
                self._scene.fold(self._scene.folded - {found.id})
            case Stage():
                return self._walk(Qt.Key.Key_Down, longer=False)
            case _:
                return False
        return True

    def _go_out(self) -> bool:
        only = self._selection.only
        found = self._commands.org.find(only) if only else None
        if isinstance(found, Assignment):
            self._selection.show(found.responsibility)
        elif self._selection.ids:
            self._selection.set(())
        else:
            return False
        return True

    def _type_letter(self, typed: str) -> bool:
        """A letter of the scheme, typed on letters that are selected, changes them."""
        org = self._commands.org
        letter = org.scheme.find(typed.upper()) if typed else None
        held = [one for one in self._selection.ids if org.look(Assignment, one) is not None]
        if letter is None or not held:
            return False
        self._commands.set_letters(held, letter.letter)
        return True
