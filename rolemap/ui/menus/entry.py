"""What an entry of a menu is, and what it may use."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from rolemap.ui.hands import Hands

Run = Callable[["Hands"], object]
When = Callable[["Hands"], bool]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that a person can ask for.

    Attributes:
        name: how code finds its QAction.
        text: what it is called in its menu; "&" marks the letter to press.
        run: what it does.
        keys: its shortcuts, the first of which is shown.
        icon: the name of its picture, or "".
        when: whether it can be done now.
        context: whether it stands in the context menu of the map too.
        choice: the group of which one entry is checked, or "".
        checked: whether it is on; only entries that can be on and off have it.
        at_start: whether it can be done while no organisation is open.
    """

    name: str
    text: str
    run: Run
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: When | None = None
    context: bool = False
    choice: str = ""
    checked: When | None = None
    at_start: bool = False


# None separates entries.
Entries = tuple[Entry | None, ...]
SEPARATOR = None


def words(source: str) -> str:
    """A title or an entry of a menu, in the language of the window."""
    return QCoreApplication.translate("Actions", source)


def later(source: str) -> str:
    """Marks a text of a table: `words` looks it up when it is shown."""
    return source
