"""What a window writes into the memory, and takes from it again."""

from typing import Protocol

from PySide6.QtCore import QByteArray

from rolemap.session.document import Document
from rolemap.ui.canvas.camera import Sight
from rolemap.ui.memory import FileView, Memory
from rolemap.ui.workspace import Workspace


class _Window(Protocol):
    workspace: Workspace

    @property
    def document(self) -> Document: ...
    @property
    def at_start(self) -> bool: ...
    def saveGeometry(self) -> QByteArray: ...


class Remembering:
    """Knows what of a window is to come back: its panels, and how each file was looked at."""

    def __init__(self, window: _Window, memory: Memory | None) -> None:
        self._window = window
        self._memory = memory

    def restore_panels(self) -> None:
        """Put the panels where they were when a window was closed last."""
        if self._memory is not None and self._memory.dock_state:
            self._window.workspace.restore_layout(self._memory.dock_state)

    def restore_view(self) -> None:
        """Show what was seen of the file when it was closed last."""
        path, workspace = self._window.document.path, self._window.workspace
        view = self._memory.view_of(path) if self._memory is not None and path else None
        if view is not None:
            org = self._window.document.org
            workspace.scene.fold(one for one in view.collapsed if org.find(one) is not None)
            workspace.map_view.camera.look(Sight(view.scale, view.centre))
            workspace.middle.show_view(view.shown)
            workspace.list_catalogue(view.catalogue)

    def note_view(self) -> None:
        """Remember what is seen of the file."""
        path, workspace = self._window.document.path, self._window.workspace
        if self._memory is None or path is None or self._window.at_start:
            return
        sight = workspace.map_view.camera.sight
        folded = tuple(sorted(workspace.scene.folded))
        view = FileView(
            scale=sight.scale,
            centre=sight.centre,
            collapsed=folded,
            shown=workspace.middle.current,
            catalogue=workspace.listed,
        )
        self._memory.note_view(path, view)

    def note_all(self) -> None:
        """Remember the view, the window and its panels."""
        if self._memory is None:
            return
        self.note_view()
        geometry = bytes(self._window.saveGeometry().toBase64().data()).decode()
        state = self._memory.dock_state
        if not self._window.at_start:
            state = self._window.workspace.layout_state()
        self._memory.note_window(geometry, state)
