"""Begins and ends the guided tour in the right window."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from rolemap.session.document import Document
from rolemap.ui.files import Files
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.workspace import Workspace

if TYPE_CHECKING:
    from rolemap.ui.tour.tour import Tour


class _Shell(Protocol):
    themes: ThemeSource
    files: Files
    workspace: Workspace

    @property
    def document(self) -> Document: ...
    def say(self, words: str) -> None: ...


class Touring:
    """Knows whether a tour is under way in one window, and over which document."""

    def __init__(self, shell: _Shell, window: QWidget) -> None:
        self._shell = shell
        self._window = window
        self._sample: Document | None = None
        self.tour: Tour | None = None

    def take(self) -> None:
        """Lead through a copy of the sample: this one if it is fresh, else another."""
        if self._sample is self._shell.document and not self._shell.document.modified:
            self.begin()
            return
        window = self._shell.files.open_sample()
        touring = getattr(window, "touring", None)
        if isinstance(touring, Touring):
            touring.begin()

    def begin(self) -> None:
        """Lead through what this window shows."""
        from rolemap.ui.tour.tour import Tour

        if self.tour is not None:
            self.tour.end(finished=False)
        self._sample = self._shell.document
        self.tour = Tour(self._window, self._shell.workspace, self._shell.themes)
        self.tour.ended.connect(self._on_ended)
        self.tour.destroyed.connect(self._forget)
        self.tour.start()

    def _on_ended(self, finished: bool) -> None:
        self._forget()
        done, left = _words("That was the tour"), _words("The tour waits in the menu Help")
        self._shell.say(done if finished else left)

    def _forget(self, *_: object) -> None:
        self.tour = None


def _words(source: str) -> str:
    return QCoreApplication.translate("Tour", source)
