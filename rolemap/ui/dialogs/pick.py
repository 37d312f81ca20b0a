"""Picks one thing from a list."""

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from rolemap.model.ids import Id
from rolemap.ui.dialogs.choices import Choice
from rolemap.ui.dialogs.filter_list import FilterList
from rolemap.ui.look.text import one_line
from rolemap.ui.look.theme import ThemeSource


class PickDialog(QDialog):
    """Asks for one of several choices."""

    def __init__(
        self,
        title: str,
        choices: Iterable[Choice],
        themes: ThemeSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(one_line(title))
        self.list = FilterList(choices, themes)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        sizes = themes.theme.sizes
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap_wide] * 4)
        column.setSpacing(sizes.gap_wide)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        self.list.changed.connect(self._refresh)
        self.list.taken.connect(self._take)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)

    def _refresh(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(self.picked is not None)

    def _take(self) -> None:
        if self.picked is not None:
            self.accept()

    @property
    def picked(self) -> Id | None:
        """What is picked."""
        chosen = self.list.chosen()
        return chosen[0] if chosen else None
