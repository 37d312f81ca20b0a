"""The QActions of a window, made from the tables of the menus."""

from collections.abc import Iterator

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from rolemap.model.text import Text
from rolemap.ui.hands import Hands
from rolemap.ui.look.icons import icon
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import Theme
from rolemap.ui.menus.all import MENUS
from rolemap.ui.menus.entry import Entry, words


def entries() -> Iterator[Entry]:
    """Every entry of every menu."""
    return (one for menu in MENUS.values() for one in menu if one is not None)


class Actions:
    """What the menus of a window hold.

    Attributes:
        by_name: the QAction of each entry.
        menus: each menu by its title in the table.
    """

    def __init__(self, window: QMainWindow, hands: Hands) -> None:
        self._window = window
        self._hands = hands
        self._groups: dict[str, QActionGroup] = {}
        self.by_name: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for title, table in MENUS.items():
            menu = self.menus[title] = window.menuBar().addMenu(words(title))
            for entry in table:
                if entry is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self._make(entry))

    def _make(self, entry: Entry) -> QAction:
        action = QAction(words(entry.text), self._window)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.triggered.connect(lambda: self._run(entry))
        action.setCheckable(bool(entry.choice or entry.checked))
        if entry.choice:
            group = self._groups.setdefault(entry.choice, QActionGroup(self._window))
            group.addAction(action)
        self.by_name[entry.name] = action
        return action

    def _run(self, entry: Entry) -> None:
        entry.run(self._hands)
        self.refresh()

    def refresh(self) -> None:
        """Say which entries can be used now, which are on, and what undo and redo would do."""
        hands = self._hands
        for entry in entries():
            action = self.by_name[entry.name]
            there = entry.at_start or not hands.at_start
            action.setEnabled(there and (entry.when is None or entry.when(hands)))
            # Of a choice the others go off by themselves, and Qt lets none of it be put off.
            if entry.checked is not None and not (entry.choice and not entry.checked(hands)):
                action.setChecked(there and entry.checked(hands))
        history = hands.document.history
        undo, redo = self.by_name["undo"], self.by_name["redo"]
        # In a menu "&" marks a letter: names may hold one too.
        undo.setText(words("&Undo") + (f" {_plain(history.last.label)}" if history.last else ""))
        redo.setText(words("&Redo") + (f" {_plain(history.next.label)}" if history.next else ""))

    def show_icons(self, theme: Theme) -> None:
        """Draw the pictures of the entries in the colours of a theme."""
        for entry in entries():
            if entry.icon:
                self.by_name[entry.name].setIcon(icon(entry.icon, theme))

    def context_menu(self) -> list[QAction]:
        """The entries that belong into the context menu of the map, and can be used now."""
        found = (self.by_name[entry.name] for entry in entries() if entry.context)
        return [action for action in found if action.isEnabled()]


def _plain(label: Text) -> str:
    return said(label).replace("&", "&&")
