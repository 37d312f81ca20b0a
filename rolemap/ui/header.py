"""The bar above the map: the document's name, and buttons for what is wanted most."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from rolemap.ui.look.text import one_line
from rolemap.ui.look.theme import Theme, ThemeSource

_ICONS = ("undo", "redo", "zoom_out", "zoom_fit", "zoom_in")
_WORDS = ("add_stage", "assign", "export")


class Header(QWidget):
    """Named "header" for the style sheet."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setMinimumWidth(1)
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._name)
        self._on_theme(themes.theme)
        themes.changed.connect(self._on_theme)

    def _on_theme(self, theme: Theme) -> None:
        sizes = theme.sizes
        self._name.setFont(theme.font("heading", strong=True))
        self._row.setContentsMargins(sizes.gap_wide, sizes.gap, sizes.gap_wide, sizes.gap)
        self._row.setSpacing(sizes.gap)

    def show_name(self, name: str, modified: bool) -> None:
        """The document's name, with a star while it has unsaved changes."""
        self._name.setText(one_line(name) + (" *" if modified else ""))

    def add_buttons(self, actions: Mapping[str, QAction]) -> None:
        """Put the buttons in; they do what the menu entries do."""
        for name in (*_ICONS, *_WORDS):
            button = QToolButton()
            button.setDefaultAction(actions[name])
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if name in _ICONS:
                style = Qt.ToolButtonStyle.ToolButtonIconOnly
            button.setToolButtonStyle(style)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)
