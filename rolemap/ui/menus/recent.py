"""The menu of files that were open lately; missing ones are grey."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMainWindow, QMenu

from rolemap.ui.look.text import one_line
from rolemap.ui.memory import Memory, Recent
from rolemap.ui.menus.entry import words

_MOST = 10


class RecentMenu(QMenu):
    """Fills itself when it is opened; stands behind "Open…" in the menu of files."""

    def __init__(
        self, window: QMainWindow, memory: Memory | None, open_path: Callable[[Path], object]
    ) -> None:
        super().__init__(words("Open &recent"), window)
        self._memory = memory
        self._open = open_path
        self.aboutToShow.connect(self._fill)
        menu = window.menuBar().actions()[0].menu()
        if isinstance(menu, QMenu):
            before = next(one for one in menu.actions() if one.text() == words("&Save"))
            menu.insertMenu(before, self)
            menu.insertSeparator(before)
        self.setEnabled(memory is not None)

    def _fill(self) -> None:
        self.clear()
        files = self._memory.recent()[:_MOST] if self._memory is not None else ()
        for number, recent in enumerate(files, start=1):
            self._add(number, recent)
        if not files:
            self.addAction(words("No file yet")).setEnabled(False)

    def _add(self, number: int, recent: Recent) -> None:
        said = f"{one_line(recent.name)} — {one_line(str(recent.path))}".replace("&", "&&")
        if not recent.there:
            said += f" ({words('missing')})"
        action = self.addAction(f"&{number}  {said}" if number < 10 else said)
        action.setEnabled(recent.there)
        action.triggered.connect(lambda: self._open(recent.path))
