"""The formats there are, each under the view that it shows."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from rolemap.formats.exporter import Exporter
from rolemap.formats.handout import View
from rolemap.formats.visible import visible
from rolemap.ui.export.offers import VIEW_WORDS, name_of
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource


class FormatList(QListWidget):
    """A list of formats under headings that the keyboard passes over.

    Args:
        known: the formats, by view.
        own: templates of the user, under a heading of their own.
        themes: how it looks.
        parent: what it belongs to.

    Attributes:
        exporter: the format that is chosen.

    Signals:
        chosen(Exporter): another one is chosen.
    """

    chosen = Signal(object)

    def __init__(
        self,
        known: Sequence[Exporter],
        own: Sequence[Exporter],
        themes: ThemeSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._head_font = themes.theme.font("caption", strong=True)
        self._places: dict[int, Exporter] = {}
        self.exporter = known[0]
        self.setAccessibleName(self.tr("Format"))
        self.setUniformItemSizes(False)
        for view, formats in groupby(known, key=_view_of):
            self._add_head(said(VIEW_WORDS[view]))
            for one in formats:
                self._add(one, f"{name_of(one)}  {one.suffix}")
        if own:
            self._add_head(self.tr("Your templates"))
        for one in own:
            self._add(one, visible(one.name))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizes = themes.theme.sizes
        self.setMinimumWidth(self.sizeHintForColumn(0) + sizes.scroll_bar + 2 * sizes.gap_wide)
        self.currentRowChanged.connect(self._on_row)

    def _add_head(self, words: str) -> None:
        head = QListWidgetItem(words)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setFont(self._head_font)
        self.addItem(head)

    def _add(self, one: Exporter, words: str) -> None:
        self._places[self.count()] = one
        self.addItem(QListWidgetItem(words))

    def _on_row(self, row: int) -> None:
        if row in self._places:
            self.exporter = self._places[row]
            self.chosen.emit(self.exporter)

    def choose(self, wanted: Exporter) -> None:
        """Choose a format."""
        row = next((row for row, one in self._places.items() if one is wanted), None)
        if row is not None:
            self.setCurrentRow(row)


def _view_of(one: Exporter) -> View:
    return one.view
