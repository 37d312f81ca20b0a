"""Drag a stage to another place in the pipeline."""

from PySide6.QtCore import QPointF

from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.commands import Commands


class MoveStage:
    """The column follows the hand sideways; a mark shows where it would go in."""

    def __init__(self, scene: MapScene, column: Column, commands: Commands) -> None:
        self._scene = scene
        self._column = column
        self._commands = commands
        self._grip = 0.0

    def start(self, at: QPointF) -> None:
        """Lift the column."""
        self._grip = at.x() - self._column.x()
        self._column.lift()

    def move(self, at: QPointF) -> None:
        """Carry the column and mark the gap under the hand."""
        self._column.setX(at.x() - self._grip)
        self._scene.mark_stage_gap(at)

    def finish(self, at: QPointF) -> None:
        """Put the column into the gap."""
        after = self._scene.stage_gap(at, self._column.record_id)
        self.cancel()
        self._commands.move_stage(self._column.record_id, after)

    def cancel(self) -> None:
        """Put the column back where it was."""
        self._scene.clear_mark()
        self._column.put_down()
        self._scene.arrange()
