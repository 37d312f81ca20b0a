"""Drag responsibilities to another place: in their stage or into another one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF

from rolemap.model.ids import Id
from rolemap.model.records import Stage
from rolemap.model.text import text
from rolemap.ui.canvas.items.card import Card
from rolemap.ui.canvas.items.ghost import Ghost
from rolemap.ui.canvas.places import card_gap
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.commands import Commands
from rolemap.ui.look.speech import said

# So near to its lane, in widths of a card, a card jumps into it.
_MAGNET = 0.3


class MoveCards:
    """A ghost of the cards follows the hand; a mark shows where they would go in.

    Args:
        scene: the map.
        cards: what is carried, in the order in which it is put down.
        held: the one of them that is under the hand.
        commands: what commits the move.
        say: told in words what letting go here would do.
    """

    def __init__(
        self,
        scene: MapScene,
        cards: Sequence[Card],
        held: Card,
        commands: Commands,
        say: Callable[[str], None],
    ) -> None:
        self._scene = scene
        self._cards = cards
        self._held = held
        self._commands = commands
        self._say = say
        self._moving = frozenset(card.record_id for card in cards)
        self._ghost: Ghost | None = None
        self._grip = QPointF()

    def start(self, at: QPointF) -> None:
        """Lift the cards."""
        self._grip = at - self._held.scenePos()
        others = (card for card in self._cards if card is not self._held)
        self._ghost = Ghost(self._scene, (self._held, *others))
        self._scene.addItem(self._ghost)
        for card in self._cards:
            card.light(lit=False)
        self.move(at)

    def move(self, at: QPointF) -> None:
        """Carry the ghost and mark the gap under it."""
        place = card_gap(self._scene, at, self._moving)
        corner = at - self._grip
        if place is None:
            self._scene.mark.hide()
            self._say("")
        else:
            column = self._scene.columns[place[0]]
            lane = column.home.x() + self._held.pos().x()
            if not column.folded and abs(corner.x() - lane) < column.width * _MAGNET:
                corner.setX(lane)
            self._scene.mark.show_between_cards(column, place[1])
            self._say(self._promise(*place))
        if self._ghost is not None:
            self._ghost.setPos(corner)

    def _promise(self, stage_id: Id, after: Id | None) -> str:
        org = self._commands.org
        behind = self._scene.cards.get(after or "")
        stage = org.get(Stage, stage_id).name
        if behind is None:
            return said(text("Goes to the top of {stage}", stage=stage))
        return said(text("Goes into {stage}, below {work}", stage=stage, work=behind.content.name))

    def finish(self, at: QPointF) -> None:
        """Put the cards into the gap."""
        place = card_gap(self._scene, at, self._moving)
        ids = [card.record_id for card in self._cards]
        self.cancel()
        if place is not None:
            self._commands.move_responsibilities(ids, *place)

    def cancel(self) -> None:
        """Nothing was moved."""
        self._scene.mark.hide()
        if self._ghost is not None:
            self._scene.removeItem(self._ghost)
            self._ghost = None
        self._scene.shine(self._scene.light)
        self._say("")
