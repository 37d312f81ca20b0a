"""Drag stages to another place in the pipeline."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF

from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.places import stage_gap
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.commands import Commands


class MoveStages:
    """The columns follow the hand sideways; a mark shows where they would go in."""

    def __init__(self, scene: MapScene, columns: Sequence[Column], commands: Commands) -> None:
        self._scene = scene
        self._columns = columns
        self._commands = commands
        self._moving = frozenset(column.record_id for column in columns)
        self._from = QPointF()

    def start(self, at: QPointF) -> None:
        """Lift the columns."""
        self._from = at
        self._scene.handle.show_at(None)
        self._show_arrows(shown=False)
        for column in self._columns:
            column.lift()

    def _show_arrows(self, *, shown: bool) -> None:
        """The arrows of what is carried would point at where it was."""
        for arrow in self._scene.arrows():
            if self._moving.intersection(arrow.ends):
                arrow.setVisible(shown)

    def move(self, at: QPointF) -> None:
        """Carry the columns and mark the gap under the hand."""
        for column in self._columns:
            column.setX(column.home.x() + at.x() - self._from.x())
        self._scene.mark.show_between_columns(self._scene, stage_gap(self._scene, at, self._moving))

    def finish(self, at: QPointF) -> None:
        """Put the columns into the gap."""
        after = stage_gap(self._scene, at, self._moving)
        self.cancel()
        self._commands.move_stages([column.record_id for column in self._columns], after)

    def cancel(self) -> None:
        """Put the columns back where they were."""
        self._scene.mark.hide()
        self._show_arrows(shown=True)
        for column in self._columns:
            column.put_down()
