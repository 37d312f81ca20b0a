"""What draws hand-offs: it holds at most one drawing, led by the hand or by the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt

from rolemap.model.ids import Id
from rolemap.ui.commands import Commands
from rolemap.ui.handoffs.drawing import Drawing
from rolemap.ui.handoffs.scene import FlowScene
from rolemap.ui.handoffs.steps import ARROW_KEYS, Steps


class Pencil:
    """Draws one hand-off at a time.

    Attributes:
        by_keys: the arrow keys lead the drawing, or a click places it.
    """

    def __init__(
        self, scene: FlowScene, commands: Commands, steps: Steps, say: Callable[[str], None]
    ) -> None:
        self._scene = scene
        self._commands = commands
        self._steps = steps
        self._say = say
        self._drawing: Drawing | None = None
        self.by_keys = False

    @property
    def draws(self) -> bool:
        """Whether a hand-off is being drawn."""
        return self._drawing is not None

    def start(self, source: Id) -> None:
        """Begin at a stage; the hand leads on."""
        self._drawing = Drawing(self._scene, self._commands, self._say, source)

    def start_by_keys(self, source: Id) -> Id | None:
        """Begin at a stage; arrow keys lead on, from the stage that is returned."""
        self.give_up()
        self.start(source)
        self.by_keys = True
        onward = Qt.Key.Key_Left if self._scene.mirrored else Qt.Key.Key_Right
        keys = (onward, Qt.Key.Key_Down, Qt.Key.Key_Up, *ARROW_KEYS)
        found = next((one for one in map(self.choose, keys) if one is not None), None)
        if found is None:
            self.give_up()
        return found

    def point(self, at: QPointF) -> None:
        """Lead to a point of the scene."""
        if self._drawing is not None:
            self._drawing.point(at)

    def choose(self, key: Qt.Key) -> Id | None:
        """Lead to the stage that an arrow key leads to, and return it."""
        drawing = self._drawing
        if drawing is None:
            return None
        found = self._steps.next(drawing.target or drawing.source, key, boxes_only=True)
        if found == drawing.source:  # it lies on the way to others
            found = self._steps.next(found, key, boxes_only=True)
        if found is not None:
            drawing.choose(found)
        return found

    def put(self) -> None:
        """Let work pass on as it is drawn."""
        drawing, self._drawing, self.by_keys = self._drawing, None, False
        if drawing is not None:
            drawing.place()

    def give_up(self) -> bool:
        """Leave the drawing undone; returns whether there was one."""
        drawing, self._drawing, self.by_keys = self._drawing, None, False
        if drawing is not None:
            drawing.cancel()
        return drawing is not None
