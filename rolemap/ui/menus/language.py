"""The menu of languages, and of the side from which one reads."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from rolemap.ui.language import SYSTEM, choose, choose_mirrored, languages, own_name
from rolemap.ui.memory import Memory
from rolemap.ui.menus.entry import words


class LanguageMenu(QMenu):
    """Fills itself when it is opened; stands at the end of the menu of looks."""

    def __init__(
        self, window: QMainWindow, memory: Memory | None, say: Callable[[str], object], menu: QMenu
    ) -> None:
        super().__init__(words("Lang&uage"), window)
        self._memory = memory
        self._say = say
        self.aboutToShow.connect(self._fill)
        menu.addSeparator()
        menu.addMenu(self)
        self.setEnabled(memory is not None)

    def _fill(self) -> None:
        self.clear()
        chosen = self._memory.language if self._memory is not None else SYSTEM
        group = QActionGroup(self)
        for code in (SYSTEM, *languages()):
            # A language is found by who speaks it: by its own name.
            said = words("Language of the &system") if code == SYSTEM else own_name(code)
            action = self._add(said, lambda code=code: self._say(choose(self._memory, code)))
            action.setChecked(code == chosen)
            group.addAction(action)
        self.addSeparator()
        mirrored = self._memory is not None and self._memory.mirrored
        turn = self._add(
            words("&Right to left"),
            lambda: self._say(choose_mirrored(self._memory, not mirrored)),
        )
        turn.setChecked(mirrored)

    def _add(self, said: str, run: Callable[[], object]) -> QAction:
        action = self.addAction(said)
        action.setCheckable(True)
        action.triggered.connect(lambda _: run())
        return action
