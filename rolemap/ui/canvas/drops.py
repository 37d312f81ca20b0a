"""Drags that come to the map from a list, from another window, or from a card of its own."""

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QGraphicsView

from rolemap.ui.adding import Adding
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
        self._lettered = True

    def enter(self, event: QDragEnterEvent) -> None:
        """Something is dragged in; what this document does not know is refused."""
        self._drop = self._taken_up(event.mimeData())
        if self._drop is None:
            event.ignore()
            return
        self._drop.start(self._view.mapToScene(event.position().toPoint()))
        event.acceptProposedAction()

    def _taken_up(self, data: QMimeData) -> Drop | None:
        org = self._commands.org
        known = tuple(one for one in dragged_in(data) if org.find(one) is not None)
        self._lettered = bool(known)
        if known:
            return Drop(self._scene, self._commands, known, self.hinted.emit)
        adding = Adding.of(self._commands, data)
        if adding is None:
            return None
        return Drop(self._scene, adding, (adding.item.id,), self.hinted.emit)

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
        if self._lettered and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            point = self._view.viewport().mapToGlobal(event.position().toPoint())
            put = drop.take()
            self.letter_wanted.emit(point, lambda letter: self._finish(put, letter))
        else:
            self._finish(drop.take(), None)

    def _finish(self, put: Put, letter: str | None) -> None:
        target = put(letter)
        # An item of a catalogue selects what became of it.
        if target is not None and self._lettered:
            self._selection.set((target,))
