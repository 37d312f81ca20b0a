"""Every key and every movement of the hand, for the sheet that shows them."""

from PySide6.QtGui import QKeySequence

from rolemap.ui.dialogs.key_caps import either
from rolemap.ui.menus.all import MENUS
from rolemap.ui.menus.entry import later, words

Groups = list[tuple[str, list[tuple[str, str]]]]

_ON_THE_MAP = (
    (later("Walk over stages and cards"), later("Arrows")),
    (later("Select more on the way"), later("Shift+Arrows")),
    (later("Go into a card, to its letters; change a letter"), later("Enter")),
    (later("Turn the selected letters into another"), later("A, R, C, I…")),
    (later("Pick up what is selected, put it down"), later("Space")),
    (later("Go back out, leave a drag"), later("Esc")),
)
_IN_THE_MATRIX = (
    (later("Set the chosen cells to a letter"), later("A, R, C, I…")),
    (later("Add a letter to the chosen cells"), later("Shift+letter, or + and the letter")),
    (later("Type what is in a cell"), later("F2")),
    (later("Next cell; next row"), later("Tab; Enter")),
    (later("Choose a block"), later("Shift+Arrows")),
    (later("Fill down; fill right"), later("Ctrl+D; Ctrl+R")),
    (later("Page sideways"), later("Alt+PageUp, Alt+PageDown")),
)
_AMONG_PEOPLE = (
    (later("Show what is behind a row"), later("Space, Enter")),
    (later("Edit a cell"), later("F2, or type")),
    (later("Sort by the column"), later("Alt+Up, Alt+Down")),
    (later("In the chart: pick up, place; add instead"), later("Space, Enter; Alt+Enter")),
    (later("In the chart: fold and unfold"), later("+, -")),
)
_AMONG_HANDOFFS = (
    (later("Walk over stages and hand-offs"), later("Arrows")),
    (later("Begin a hand-off, end it at a stage"), later("Enter")),
)
_WITH_THE_MOUSE = (
    (later("Select; select several"), later("Click; Ctrl+Click")),
    (later("Select all that a band touches"), later("Drag on the paper")),
    (later("Rename; add to a stage"), later("Double-click on a name; below the cards")),
    (later("Move cards, stages, letters"), later("Drag")),
    (later("Choose the letter of a drop"), later("Alt while dropping")),
    (later("Draw a hand-off"), later("Drag the arrow beside a stage")),
    (later("Pan"), later("Middle button; Space+Drag; wheel")),
    (later("Zoom at the pointer"), later("Ctrl+Wheel")),
)


_OF_THE_VIEWS = (
    (later("On the map"), _ON_THE_MAP),
    (later("In the matrix"), _IN_THE_MATRIX),
    (later("Among people"), _AMONG_PEOPLE),
    (later("Among hand-offs"), _AMONG_HANDOFFS),
    (later("With the mouse"), _WITH_THE_MOUSE),
)


def key_groups() -> Groups:
    """The entries with keys of each menu, then what each view knows itself."""
    groups: Groups = []
    for title, table in MENUS.items():
        rows = [
            (_plain(words(entry.text)), _shown(entry.keys))
            for entry in table
            if entry is not None and entry.keys
        ]
        groups.append((_plain(words(title)), rows))
    for title, known in _OF_THE_VIEWS:
        groups.append((words(title), [(words(said), words(keys)) for said, keys in known]))
    return groups


def _shown(keys: tuple[str, ...]) -> str:
    style = QKeySequence.SequenceFormat.NativeText
    return either().join(QKeySequence(key).toString(style) for key in keys)


def _plain(words: str) -> str:
    return words.replace("&", "")
