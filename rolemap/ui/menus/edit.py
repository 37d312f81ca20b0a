"""The menu Edit."""

from PySide6.QtCore import Qt

from rolemap.model.records import Responsibility, Stage
from rolemap.ui.hands import Hands
from rolemap.ui.menus.entry import SEPARATOR, Entries, Entry, later

_WAYS = (
    ("up", later("Move up"), Qt.Key.Key_Up),
    ("down", later("Move down"), Qt.Key.Key_Down),
    ("left", later("Move left"), Qt.Key.Key_Left),
    ("right", later("Move right"), Qt.Key.Key_Right),
)


def _selected(hands: Hands) -> bool:
    return hands.editing.selected


def _selected_on_map(hands: Hands) -> bool:
    return hands.on_map and hands.editing.selected


def _nameable(hands: Hands) -> bool:
    only = hands.selection.only
    return only is not None and hasattr(hands.commands.org.find(only), "name")


def _movable(hands: Hands) -> bool:
    only = hands.selection.only
    return isinstance(hands.commands.org.find(only) if only else None, Stage | Responsibility)


def _has_problem(hands: Hands) -> bool:
    return bool(hands.open_problems())


def _can_undo(hands: Hands) -> bool:
    return hands.document.history.last is not None


def _can_redo(hands: Hands) -> bool:
    return hands.document.history.next is not None


EDIT: Entries = (
    Entry("undo", "&Undo", lambda w: w.commands.undo(), ("Ctrl+Z",), "undo", _can_undo),
    Entry(
        "redo",
        "&Redo",
        lambda w: w.commands.redo(),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        _can_redo,
    ),
    SEPARATOR,
    Entry("cut", "Cu&t", lambda w: w.editing.cut(), ("Ctrl+X",), when=_selected, context=True),
    Entry("copy", "&Copy", lambda w: w.editing.copy(), ("Ctrl+C",), when=_selected, context=True),
    Entry(
        "copy_matrix", "Copy the &matrix as a table", lambda w: w.copy_matrix(), ("Ctrl+Shift+C",)
    ),
    Entry("paste", "&Paste", lambda w: w.paste(), ("Ctrl+V",), context=True),
    Entry(
        "duplicate",
        "&Duplicate",
        lambda w: w.editing.duplicate(),
        ("Ctrl+D",),
        when=_selected,
        context=True,
    ),
    SEPARATOR,
    Entry(
        "assign",
        "&Assign…",
        lambda w: w.assign(w.selection.ids),
        ("Ctrl+Return", "Ctrl+Enter"),
        "assign",
        _selected,
        context=True,
    ),
    Entry(
        "accept_problem",
        "Accept a pr&oblem…",
        lambda w: w.accept_problem(),
        when=_has_problem,
        context=True,
    ),
    Entry("rename", "Re&name", lambda w: w.rename(), ("F2",), "rename", _nameable, context=True),
    Entry("remove", "R&emove", lambda w: w.remove(), ("Del",), "delete", _selected, context=True),
    Entry(
        "pick_up",
        "Pick up, then p&lace",
        lambda w: w.map.pick_up(w.selection.ids),
        ("Ctrl+M",),
        when=_selected_on_map,
        context=True,
    ),
    SEPARATOR,
    *(
        Entry(
            f"move_{way}",
            words,
            lambda w, key=key: w.map.carry(key),
            (f"Ctrl+Shift+{way.capitalize()}",),
            when=_movable,
            context=True,
        )
        for way, words, key in _WAYS
    ),
    SEPARATOR,
    Entry("select_all", "&Select all", lambda w: w.editing.select_all(), ("Ctrl+A",)),
    Entry("find", "&Find…", lambda w: w.find(), ("Ctrl+F",), "find"),
    Entry("find_next", "Find ne&xt", lambda w: w.find_next(), ("F3",)),
    Entry("find_previous", "Find pre&vious", lambda w: w.find_previous(), ("Shift+F3",)),
)
