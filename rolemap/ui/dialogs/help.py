"""What the letters mean and which keys there are, as plain text."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtGui import QKeySequence

from rolemap.model.letters import Scheme


def letters_text(scheme: Scheme) -> str:
    """One line for each letter of a scheme."""
    return "\n".join(
        f"{letter.letter}  {letter.name}: {letter.meaning}" for letter in scheme.letters
    )


class _Keyed(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def keys(self) -> tuple[str, ...]: ...


def keys_text(entries: Iterable[_Keyed | None]) -> str:
    """Every key of these entries of the menus, and of the map."""
    lines = [
        f"{_shown(entry.keys)}    {entry.text.replace('&', '')}"
        for entry in entries
        if entry is not None and entry.keys
    ]
    return "\n".join((*lines, "", *_MAP_KEYS))


_MAP_KEYS = (
    "Arrows    walk from card to card on the map",
    "Alt while dropping    choose the letter",
    "Esc    give a drag up",
)


def _shown(keys: tuple[str, ...]) -> str:
    style = QKeySequence.SequenceFormat.NativeText
    return " or ".join(QKeySequence(key).toString(style) for key in keys)
