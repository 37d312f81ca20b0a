"""Drag a responsibility to another place: in its stage or into another one."""

from PySide6.QtCore import QPointF

from rolemap.ui.canvas.items.card import Card
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.commands import Commands


class MoveCard:
    """The card follows the hand; a mark shows where it would go in."""

    def __init__(self, scene: MapScene, card: Card, commands: Commands) -> None:
        self._scene = scene
        self._card = card
        self._commands = commands
        self._grip = QPointF()

    def start(self, at: QPointF) -> None:
        """Lift the card."""
        self._grip = at - self._card.scenePos()
        self._card.lift()

    def move(self, at: QPointF) -> None:
        """Carry the card and mark the gap under it."""
        parent = self._card.parentItem()
        self._card.setPos(parent.mapFromScene(at - self._grip) if parent else at - self._grip)
        self._scene.mark_card_gap(at, self._card.record_id)

    def finish(self, at: QPointF) -> None:
        """Put the card into the gap."""
        place = self._scene.card_gap(at, self._card.record_id)
        self.cancel()
        if place is not None:
            self._commands.move_responsibility(self._card.record_id, *place)

    def cancel(self) -> None:
        """Put the card back where it was."""
        self._scene.clear_mark()
        self._card.put_down()
        self._scene.arrange()
