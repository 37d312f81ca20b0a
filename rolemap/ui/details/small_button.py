"""A button with an icon alone, at the end of a row."""

from PySide6.QtWidgets import QToolButton

from rolemap.ui.look.icons import icon
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import Theme, ThemeSource


class SmallButton(QToolButton):
    """An icon to click; what it does is said by its name and its tool tip.

    Args:
        drawn: the name of the icon.
        themes: how it looks.
    """

    def __init__(self, drawn: str, themes: ThemeSource) -> None:
        super().__init__()
        self._icon = drawn
        self._show_icon(themes.theme)
        themes.changed.connect(self._show_icon)

    def _show_icon(self, theme: Theme) -> None:
        self.setIcon(icon(self._icon, theme, theme.colours.text_weak))

    def name(self, words: str) -> None:
        """Say what a click does."""
        self.setToolTip(plain(words))
        self.setAccessibleName(words)
