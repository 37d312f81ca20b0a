"""Drags that come to the map from a list, from another window, or from a card of its own."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QGraphicsView

from rolemap.ui.canvas.gestures.drop import Drop, Put
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.commands import Commands
from rolemap.ui.mime import dragged_in
from rolemap.ui.selection import Selection

_COPY = Qt.DropAction.CopyAction


class Drops(QObject):
    """Leads such a drag over one view of the map.

    Signals:
        hinted(str): what would happen if the hand let go here; "" for nothing.
        letter_wanted(QPoint, object): a letter is to be chosen; the object is called with it.
        moved(QPoint): something is carried over this point of the viewport.
    """

    hinted = Signal(str)
    letter_wanted = Signal(QPoint, object)
    moved = Signal(QPoint)

    def __init__(
        self, view: QGraphicsView, scene: MapScene, selection: Selection, commands: Commands
    ) -> None:
        super().__init__(view)
        self._view = view
        self._scene = scene
        self._selection = selection
        self._commands = commands
        self._drop: Drop | None = None

    def enter(self, event: QDragEnterEvent) -> None:
        """Something is dragged in; what this document does not know is refused."""
        org = self._commands.org
        known = tuple(one for one in dragged_in(event.mimeData()) if org.find(one) is not None)
        if not known:
            event.ignore()
            return
        self._drop = Drop(self._scene, self._commands, known, self.hinted.emit)
        self._drop.start(self._view.mapToScene(event.position().toPoint()))
        event.acceptProposedAction()

    def move(self, event: QDragMoveEvent) -> None:
        """It is dragged on."""
        if self._drop is None:
            event.ignore()
            return
        at = event.position().toPoint()
        self._drop.move(self._view.mapToScene(at))
        self.moved.emit(at)
        event.setDropAction(_COPY)
        event.setAccepted(self._drop.welcome)

    def carry_to(self, at: QPoint) -> bool:
        """The map scrolled under the hand; returns whether anything is dragged."""
        if self._drop is not None:
            self._drop.move(self._view.mapToScene(at))
        return self._drop is not None

    def cancel(self) -> bool:
        """It left the map or was given up; returns whether anything was dragged."""
        drop, self._drop = self._drop, None
        if drop is not None:
            drop.cancel()
        return drop is not None

    def drop(self, event: QDropEvent) -> None:
        """It is let go: put on what is under it, with a chosen letter while Alt is held."""
        drop = self._drop
        if drop is None or not drop.welcome:
            self.cancel()
            event.ignore()
            return
        self._drop = None
        event.setDropAction(_COPY)
        event.accept()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            point = self._view.viewport().mapToGlobal(event.position().toPoint())
            put = drop.take()
            self.letter_wanted.emit(point, lambda letter: self._finish(put, letter))
        else:
            self._finish(drop.take(), None)

    def _finish(self, put: Put, letter: str | None) -> None:
        target = put(letter)
        if target is not None:
            self._selection.set((target,))
