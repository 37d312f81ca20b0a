"""Drag people, roles or teams from a list onto the map; the target says what would happen."""

from collections.abc import Callable

from PySide6.QtCore import QPointF

from rolemap.model.edits.offers import offer
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.text import text
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.commands import Commands


class Staff:
    """A drag that came from outside the map.

    Args:
        scene: the map.
        commands: what commits the drop.
        party_ids: who is dragged.
        say: told in words what a drop would do here, "" where nothing is meant.
    """

    def __init__(
        self,
        scene: MapScene,
        commands: Commands,
        party_ids: tuple[Id, ...],
        say: Callable[[str], None],
    ) -> None:
        self._scene = scene
        self._commands = commands
        self._party_ids = party_ids
        self._say = say
        self._target: Id | None = None
        self._welcome = False

    def start(self, at: QPointF) -> None:
        """The drag came over the map."""
        self.move(at)

    def move(self, at: QPointF) -> None:
        """Light up what is under the hand and say what a drop would do."""
        target = self._scene.record_at(at)
        if target == self._target:
            return
        self._target = target
        self._welcome = False
        if target is None:
            self._scene.clear_target()
            self._say("")
            return
        words, self._welcome = self._promise(target)
        self._scene.show_target(target, words, self._welcome)
        self._say(words)

    def _promise(self, target: Id) -> tuple[str, bool]:
        """What a drop on `target` would do, and whether it would do anything."""
        org = self._commands.org
        welcome, words = 0, ""
        for party_id in self._party_ids:
            try:
                promise = str(offer(org, party_id, target).promise)
                words = promise if not welcome else words
                welcome += 1
            except Rejected as error:
                words = words or str(error)
        if welcome > 1:
            words = str(text("{promise}, and {count} more join", promise=words, count=welcome - 1))
        return words, welcome > 0

    @property
    def welcome(self) -> bool:
        """Whether letting go here would do something."""
        return self._welcome

    @property
    def target(self) -> Id | None:
        """What is under the hand."""
        return self._target

    def finish(self, at: QPointF) -> None:
        """Drop: staff what is under the hand, with the usual letter."""
        self.drop(at, None)

    def drop(self, at: QPointF, letter: str | None) -> None:
        """Drop with a chosen letter, or with the usual one."""
        target, welcome = self._target, self._welcome
        self.cancel()
        if target is not None and welcome:
            self._commands.put(self._party_ids, target, letter)

    def cancel(self) -> None:
        """The drag left the map or was given up."""
        self._scene.clear_target()
        self._target = None
        self._welcome = False
        self._say("")
