"""Every menu entry and key as a table: what it is called, where it stands, what it does."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from rolemap.model.ids import Id
from rolemap.model.records import Responsibility, Stage
from rolemap.session.document import Document
from rolemap.ui.canvas.view import MapView
from rolemap.ui.commands import Commands
from rolemap.ui.files import Files
from rolemap.ui.look.theme import Choice
from rolemap.ui.selection import Selection


class Hands(Protocol):
    """What the entries need of a window: the table knows no more of it."""

    document: Document
    selection: Selection
    commands: Commands
    files: Files

    @property
    def map(self) -> MapView: ...
    def close(self) -> bool: ...
    def assign(self, ids: tuple[Id, ...]) -> None: ...
    def rename(self) -> None: ...
    def remove(self) -> None: ...
    def add_stage(self) -> None: ...
    def add_responsibility(self) -> None: ...
    def stage_at_hand(self) -> Id | None: ...
    def next_pane(self) -> None: ...
    def use_theme(self, choice: Choice) -> None: ...
    def explain_letters(self) -> None: ...
    def explain_keys(self) -> None: ...


Run = Callable[[Hands], object]
When = Callable[[Hands], bool]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that a person can ask for.

    Attributes:
        name: how code finds its QAction.
        menu: the title of the menu it stands in.
        text: what it is called there; "&" marks the letter to press.
        run: what it does.
        keys: its shortcuts, the first of which is shown.
        icon: the name of its picture, or "".
        when: whether it can be done now.
        context: whether it stands in the context menu of the map too.
        choice: the group of which one entry is checked, or "".
    """

    name: str
    menu: str
    text: str
    run: Run
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: When | None = None
    context: bool = False
    choice: str = ""


def _selected(hands: Hands) -> bool:
    return bool(hands.selection.ids)


def _nameable(hands: Hands) -> bool:
    only = hands.selection.only
    return only is not None and hasattr(hands.commands.org.find(only), "name")


def _movable(hands: Hands) -> bool:
    only = hands.selection.only
    return isinstance(hands.commands.org.find(only) if only else None, Stage | Responsibility)


def _can_undo(hands: Hands) -> bool:
    return hands.document.history.last is not None


def _can_redo(hands: Hands) -> bool:
    return hands.document.history.next is not None


SEPARATOR = None

_WAYS = {
    "up": Qt.Key.Key_Up,
    "down": Qt.Key.Key_Down,
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
}

ENTRIES: tuple[Entry | None, ...] = (
    Entry("new", "&File", "&New", lambda w: w.files.new(), ("Ctrl+N",), "new"),
    Entry(
        "template",
        "&File",
        "New from &template…",
        lambda w: w.files.new_from_template(),
        ("Ctrl+Shift+N",),
    ),
    Entry("open", "&File", "&Open…", lambda w: w.files.open(), ("Ctrl+O",), "open"),
    SEPARATOR,
    Entry("save", "&File", "&Save", lambda w: w.files.save(), ("Ctrl+S",), "save"),
    Entry("save_as", "&File", "Save &as…", lambda w: w.files.save_as(), ("Ctrl+Shift+S",)),
    Entry(
        "export", "&File", "&Export the matrix…", lambda w: w.files.export(), ("Ctrl+E",), "export"
    ),
    SEPARATOR,
    Entry("close", "&File", "&Close", lambda w: w.close(), ("Ctrl+W", "Ctrl+Q")),
    Entry("undo", "&Edit", "&Undo", lambda w: w.commands.undo(), ("Ctrl+Z",), "undo", _can_undo),
    Entry(
        "redo",
        "&Edit",
        "&Redo",
        lambda w: w.commands.redo(),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        _can_redo,
    ),
    SEPARATOR,
    Entry(
        "assign",
        "&Edit",
        "&Assign…",
        lambda w: w.assign(w.selection.ids),
        ("Ctrl+Return", "Ctrl+Enter"),
        "assign",
        _selected,
        context=True,
    ),
    Entry(
        "rename",
        "&Edit",
        "Re&name",
        lambda w: w.rename(),
        ("F2",),
        "rename",
        _nameable,
        context=True,
    ),
    Entry(
        "remove",
        "&Edit",
        "&Remove",
        lambda w: w.remove(),
        ("Del",),
        "delete",
        _selected,
        context=True,
    ),
    SEPARATOR,
    *(
        Entry(
            f"move_{way}",
            "&Edit",
            f"Move {way}",
            lambda w, key=key: w.map.carry(key),
            (f"Ctrl+Shift+{way.capitalize()}",),
            when=_movable,
            context=True,
        )
        for way, key in _WAYS.items()
    ),
    Entry(
        "add_stage",
        "&Add",
        "&Stage",
        lambda w: w.add_stage(),
        ("Ctrl+Alt+S",),
        "add-stage",
        None,
        True,
    ),
    Entry(
        "add_responsibility",
        "&Add",
        "&Responsibility",
        lambda w: w.add_responsibility(),
        ("Ctrl+Alt+N",),
        "add-responsibility",
        lambda w: w.stage_at_hand() is not None,
        context=True,
    ),
    Entry(
        "add_person",
        "&Add",
        "&Person",
        lambda w: w.commands.add_person(),
        ("Ctrl+Alt+P",),
        "add-person",
    ),
    Entry(
        "add_role", "&Add", "R&ole", lambda w: w.commands.add_role(), ("Ctrl+Alt+O",), "add-role"
    ),
    Entry(
        "zoom_in", "&View", "Zoom &in", lambda w: w.map.camera.zoom_in(), ("Ctrl++", "Ctrl+="), "zoom-in"
    ),
    Entry("zoom_out", "&View", "Zoom &out", lambda w: w.map.camera.zoom_out(), ("Ctrl+-",), "zoom-out"),
    Entry("zoom_100", "&View", "&100 %", lambda w: w.map.camera.zoom_to_100(), ("Ctrl+0",)),
    Entry("zoom_fit", "&View", "&Fit all", lambda w: w.map.camera.fit_all(), ("Ctrl+9",), "fit"),
    SEPARATOR,
    Entry("next_pane", "&View", "Next &pane", lambda w: w.next_pane(), ("F6",)),
    SEPARATOR,
    Entry(
        "theme_system",
        "&View",
        "Theme of the &system",
        lambda w: w.use_theme("system"),
        choice="theme",
    ),
    Entry("theme_light", "&View", "&Light theme", lambda w: w.use_theme("light"), choice="theme"),
    Entry("theme_dark", "&View", "&Dark theme", lambda w: w.use_theme("dark"), choice="theme"),
    Entry("letters", "&Help", "What do the &letters mean?", lambda w: w.explain_letters(), ("F1",)),
    Entry("keys", "&Help", "&Keys", lambda w: w.explain_keys(), ("Ctrl+?",)),
)


class Actions:
    """The QActions of a window, made from the table."""

    def __init__(self, window: QMainWindow, hands: Hands) -> None:
        self._window = window
        self._hands = hands
        self._groups: dict[str, QActionGroup] = {}
        self.by_name: dict[str, QAction] = {}
        menus: dict[str, QMenu] = {}
        menu: QMenu | None = None
        for entry in ENTRIES:
            if entry is None:
                if menu is not None:
                    menu.addSeparator()
                continue
            menu = menus.get(entry.menu)
            if menu is None:
                menu = menus[entry.menu] = window.menuBar().addMenu(_words(entry.menu))
            menu.addAction(self._make(entry))

    def _make(self, entry: Entry) -> QAction:
        action = QAction(_words(entry.text), self._window)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.triggered.connect(lambda: entry.run(self._hands))
        if entry.choice:
            group = self._groups.setdefault(entry.choice, QActionGroup(self._window))
            action.setCheckable(True)
            group.addAction(action)
        self.by_name[entry.name] = action
        return action

    def refresh(self) -> None:
        """Say which entries can be used now, and what undo and redo would do."""
        for entry in ENTRIES:
            if entry is not None and entry.when is not None:
                self.by_name[entry.name].setEnabled(entry.when(self._hands))
        history = self._hands.document.history
        undo, redo = self.by_name["undo"], self.by_name["redo"]
        # In a menu "&" marks a letter: names may hold one too.
        undo.setText(_words("&Undo") + (f" {_plain(history.last.label)}" if history.last else ""))
        redo.setText(_words("&Redo") + (f" {_plain(history.next.label)}" if history.next else ""))

    def context_menu(self) -> list[QAction]:
        """The entries that belong into the context menu of the map."""
        return [
            self.by_name[entry.name] for entry in ENTRIES if entry is not None and entry.context
        ]


def _plain(label: object) -> str:
    return str(label).replace("&", "&&")


def _words(source: str) -> str:
    return QCoreApplication.translate("Actions", source)
