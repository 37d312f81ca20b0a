"""Draw a hand-off from one stage to another, by hand or by the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QPointF

from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Stage
from rolemap.model.text import text
from rolemap.ui.commands import Commands
from rolemap.ui.handoffs.scene import FlowScene
from rolemap.ui.look.speech import said


class Drawing:
    """A hand-off on its way: nothing is edited before it is placed.

    Args:
        scene: the graph.
        commands: what commits the hand-off.
        say: told in words what placing it now would do.
        source: the stage that hands over.
    """

    def __init__(
        self, scene: FlowScene, commands: Commands, say: Callable[[str], None], source: Id
    ) -> None:
        self._scene = scene
        self._commands = commands
        self._say = say
        self.source = source
        self.target: Id | None = None

    def point(self, at: QPointF) -> None:
        """Lead to a point of the scene, and to the box there."""
        box = self._scene.box_at(at)
        self._lead(at)
        self._aim(box.record_id if box is not None else None)

    def choose(self, stage_id: Id) -> None:
        """Lead to a stage."""
        box = self._scene.boxes[stage_id]
        place = box.place()
        self._lead(
            QPointF(place.right() if self._scene.mirrored else place.left(), place.center().y())
        )
        self._aim(stage_id)

    def _lead(self, end: QPointF) -> None:
        source = self._scene.boxes.get(self.source)
        if source is not None:
            self._scene.loose.lead(source.port(), end)

    def _aim(self, target: Id | None) -> None:
        target = None if target == self.source else target
        if target == self.target:
            return
        self.target = target
        if target is None:
            self._scene.aim(None)
            self._say("")
            return
        words, welcome = self._promise(target)
        self._scene.aim(target, words, welcome=welcome)
        self._say(words)

    def _promise(self, target: Id) -> tuple[str, bool]:
        org = self._commands.org
        names = {"source": _name(org, self.source), "target": _name(org, target)}
        try:
            change = self._commands.handoff_change(self.source, target)
        except Rejected as error:
            return said(error.message), False
        if not change:
            return said(text("{source} hands off to {target} already", **names)), False
        return said(text("{source} hands off to {target}", **names)), True

    def place(self) -> None:
        """Let work pass on to the stage that was chosen, if there is one."""
        target = self.target
        self.cancel()
        if target is not None:
            self._commands.hand_off(self.source, target)

    def cancel(self) -> None:
        """Leave the hand-offs as they were."""
        self.target = None
        self._scene.loose.hide()
        self._scene.aim(None)
        self._say("")


def _name(org: Org, stage_id: Id) -> str:
    return org.get(Stage, stage_id).name
