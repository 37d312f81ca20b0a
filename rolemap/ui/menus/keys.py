"""Every key and every movement of the hand, for the sheet that shows them."""

from PySide6.QtGui import QKeySequence

from rolemap.ui.menus.all import MENUS
from rolemap.ui.menus.entry import words

Groups = list[tuple[str, list[tuple[str, str]]]]

_ON_THE_MAP = (
    ("Walk over stages and cards", "Arrows"),
    ("Select more on the way", "Shift+Arrows"),
    ("Go into a card, to its letters; change a letter", "Enter"),
    ("Turn the selected letters into another", "A, R, C, I…"),
    ("Pick up what is selected, put it down", "Space"),
    ("Go back out, leave a drag", "Esc"),
)
_WITH_THE_MOUSE = (
    ("Select; select several", "Click; Ctrl+Click"),
    ("Select all that a band touches", "Drag on the paper"),
    ("Rename; add to a stage", "Double-click on a name; below the cards"),
    ("Move cards, stages, letters", "Drag"),
    ("Choose the letter of a drop", "Alt while dropping"),
    ("Draw a hand-off", "Drag the arrow beside a stage"),
    ("Pan", "Middle button; Space+Drag; wheel"),
    ("Zoom at the pointer", "Ctrl+Wheel"),
)


def key_groups() -> Groups:
    """The entries with keys of each menu, then what the map itself knows."""
    groups: Groups = []
    for title, table in MENUS.items():
        rows = [
            (_plain(words(entry.text)), _shown(entry.keys))
            for entry in table
            if entry is not None and entry.keys
        ]
        groups.append((_plain(words(title)), rows))
    on_map = [(words(said), words(keys)) for said, keys in _ON_THE_MAP]
    mouse = [(words(said), words(keys)) for said, keys in _WITH_THE_MOUSE]
    return [*groups, (words("On the map"), on_map), (words("With the mouse"), mouse)]


def _shown(keys: tuple[str, ...]) -> str:
    style = QKeySequence.SequenceFormat.NativeText
    return " or ".join(QKeySequence(key).toString(style) for key in keys)


def _plain(words: str) -> str:
    return words.replace("&", "")
