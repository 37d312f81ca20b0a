"""The table of conflicts: rows as high as their words, columns as wide as there is room."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rolemap.ui.conflicts.conflict_delegate import ConflictDelegate
from rolemap.ui.conflicts.conflict_model import Column, ConflictModel, Index
from rolemap.ui.look.text import elide
from rolemap.ui.look.theme import ThemeSource

# Of the width of the table, by column.
_SHARES = (0.24, 0.2, 0.28, 0.28)
# Conflicts up to which every row is measured; beyond, all rows are as high as most are.
_MOST_MEASURED = 200
_MOST_SHOWN = 8  # rows that the table asks room for


class ConflictTable(QTableView):
    """Shows conflicts; a click or the space bar on a side chooses it.

    Args:
        model: the conflicts.
        themes: how it looks.
        parent: what it belongs to.

    Signals:
        moved(int): another row is the current one.
    """

    moved = Signal(int)

    def __init__(
        self, model: ConflictModel, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._conflicts = model
        self._themes = themes
        self._delegate = ConflictDelegate(themes, self)
        self._set_up()
        themes.changed.connect(self._measure)

    def _set_up(self) -> None:
        self.setObjectName("conflicts")
        self.setAccessibleName(self.tr("Conflicts"))
        self.setModel(self._conflicts)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        rows = min(max(2, self._conflicts.rowCount()), _MOST_SHOWN)
        head = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        width = 5 * self._themes.theme.sizes.stage_width
        return QSize(width, head + rows * self._delegate.height(3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Give the columns their shares, and the rows the room that their words need there."""
        width = self.viewport().width()
        widths = [int(width * share) for share in _SHARES]
        widths[-1] += width - sum(widths)
        for column, one in enumerate(widths):
            self.setColumnWidth(column, one)
        self._conflicts.show_headings(self._headings(widths))
        self.verticalHeader().setDefaultSectionSize(self._delegate.least_height)
        if self._conflicts.rowCount() <= _MOST_MEASURED:
            for row in range(self._conflicts.rowCount()):
                self.setRowHeight(row, self._delegate.height_of(self._conflicts, row, widths))
        self.viewport().update()

    def _headings(self, widths: list[int]) -> list[str]:
        # Heads are painted by Qt, which cuts them off in the middle of a letter.
        theme = self._themes.theme
        metrics, room = theme.metrics("body", strong=True), 2 * theme.sizes.gap + theme.sizes.half
        names = map(self._conflicts.heading, Column)
        return [
            elide(name, metrics, width - room) for name, width in zip(names, widths, strict=True)
        ]

    def go_to(self, row: int) -> None:
        """Make a conflict the current one, in the column of the side that is current."""
        column = max(self.currentIndex().column(), Column.OURS)
        self.setCurrentIndex(self._conflicts.index(row, column))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.moved.emit(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
