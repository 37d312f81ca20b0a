"""Draw a hand-off from one stage to another, or lead an end of one elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QPointF

from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Stage
from rolemap.model.text import text
from rolemap.ui.canvas.items.arrow import Arrow, End
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.places import column_near
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.commands import Commands
from rolemap.ui.look.speech import said, why


class HandOff:
    """An arrow follows the hand; the stage under it says what letting go would do.

    Args:
        scene: the map.
        commands: what commits the hand-off.
        say: told in words what letting go here would do.
        held: the stage at the other end, which stays.
        arrow: the hand-off of which an end is led elsewhere; None for a new one.
        end: the end that is in the hand.
    """

    def __init__(
        self,
        scene: MapScene,
        commands: Commands,
        say: Callable[[str], None],
        held: Column,
        *,
        arrow: Arrow | None = None,
        end: End = "target",
    ) -> None:
        self._scene = scene
        self._commands = commands
        self._say = say
        self._held = held
        self._arrow = arrow
        self._end: End = end
        self._from = QPointF()

    def start(self, at: QPointF) -> None:
        """Take the arrow."""
        middle = self._scene.theme.sizes.stage_header / 2
        wide = self._held.width
        side = wide if self._end == "target" else 0.0
        self._from = self._held.scenePos() + self._scene.flow.point(QPointF(side, middle), wide)
        if self._arrow is not None:
            self._arrow.hide()
        self.move(at)

    def move(self, at: QPointF) -> None:
        """Lead the arrow here."""
        ends = (self._from, at) if self._end == "target" else (at, self._from)
        self._scene.loose.lead(*ends)
        self._scene.clear_target()
        column = column_near(self._scene, at)
        words = ""
        if column is not None and column is not self._held:
            words, welcome = self._promise(column.record_id)
            self._scene.show_target(column.record_id, words, welcome)
        self._say(words)

    def _promise(self, stage_id: Id) -> tuple[str, bool]:
        org = self._commands.org
        source, target = self._ends(stage_id)
        names = {"source": _name(org, source), "target": _name(org, target)}
        try:
            change = self._commands.handoff_change(source, target, self._id)
        except Rejected as error:
            return why(error), False
        if not change:
            return said(text("{source} hands off to {target} already", **names)), False
        return said(text("{source} hands off to {target}", **names)), True

    @property
    def _id(self) -> Id | None:
        return self._arrow.record_id if self._arrow is not None else None

    def _ends(self, stage_id: Id) -> tuple[Id, Id]:
        held = self._held.record_id
        return (held, stage_id) if self._end == "target" else (stage_id, held)

    def finish(self, at: QPointF) -> None:
        """Let it end at the stage under the hand."""
        column = column_near(self._scene, at)
        self.cancel()
        if column is not None and column is not self._held:
            self._commands.hand_off(*self._ends(column.record_id), self._id)

    def cancel(self) -> None:
        """Leave the hand-offs as they were."""
        self._scene.loose.hide()
        self._scene.clear_target()
        if self._arrow is not None:
            self._arrow.show()
        self._say("")


def _name(org: Org, stage_id: Id) -> str:
    return org.get(Stage, stage_id).name
