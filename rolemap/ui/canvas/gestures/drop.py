"""Drag people, roles, teams or letters over the map; the target says what would happen."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF

from rolemap.model.ids import Id
from rolemap.ui.canvas.hits import target_at
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.look.speech import said
from rolemap.ui.promise import Promise

# Drops with a letter, None for the usual one; returns where.
Put = Callable[[str | None], Id | None]


class Puts(Protocol):
    """Knows what dropping something on a target would do, and does it."""

    def would(self, ids: tuple[Id, ...], target_id: Id, letter: str | None = None, /) -> Promise:
        """What `put` would do, in words."""
        ...

    def put(self, ids: tuple[Id, ...], target_id: Id, letter: str | None = None, /) -> bool:
        """Do it, as one step."""
        ...


class Drop:
    """A drag of what has no place on the map of its own, or leaves it for another one.

    Args:
        scene: the map.
        commands: what commits the drop.
        ids: the parties or the assignments that are dragged.
        say: told in words what a drop would do here, "" where nothing is meant.
    """

    def __init__(
        self,
        scene: MapScene,
        commands: Puts,
        ids: tuple[Id, ...],
        say: Callable[[str], None],
    ) -> None:
        self._scene = scene
        self._commands = commands
        self._ids = ids
        self._say = say
        self._target: Id | None = None
        self._would: Promise | None = None

    def start(self, at: QPointF) -> None:
        """The drag came over the map."""
        self.move(at)

    def move(self, at: QPointF) -> None:
        """Light up what is under the hand and say what a drop would do."""
        self.aim(target_at(self._scene, at))

    def aim(self, target: Id | None) -> None:
        """Mean this responsibility or stage, or none."""
        if target == self._target:
            return
        self._target = target
        self._would = None
        if target is None:
            self._scene.clear_target()
            self._say("")
            return
        self._would = self._commands.would(self._ids, target)
        self._scene.show_target(target, said(self._would.words), self._would.welcome)
        self._say(said(self._would.words))

    @property
    def welcome(self) -> bool:
        """Whether letting go here would do something."""
        return self._would is not None and self._would.welcome

    @property
    def target(self) -> Id | None:
        """What is under the hand."""
        return self._target

    def finish(self, at: QPointF) -> None:
        """Drop on what is under the hand, with the usual letter."""
        self.drop(None)

    def drop(self, letter: str | None) -> None:
        """Drop with a chosen letter, or with the usual one."""
        self.take()(letter)

    def take(self) -> Put:
        """End the drag; what is returned drops, whenever a letter is chosen, if it ever is."""
        target, welcome = self._target, self.welcome
        self.cancel()

        def put(letter: str | None) -> Id | None:
            if target is not None and welcome:
                self._commands.put(self._ids, target, letter)
            return target

        return put

    def cancel(self) -> None:
        """The drag left the map or was given up."""
        self._scene.clear_target()
        self._target = None
        self._would = None
        self._say("")
