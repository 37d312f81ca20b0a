"""The table of who passes what to whom; a row is a hand-off."""

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rolemap.model.ids import Id
from rolemap.ui.handoffs.passage_model import ID, WHAT, PassageModel
from rolemap.ui.look.theme import Theme
from rolemap.ui.selection import Selection

_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class PassageTable(QTableView):
    """Follows the selection and sets it.

    Signals:
        menu_wanted(QPoint): a context menu is wanted at this global point.
    """

    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        model: PassageModel,
        selection: Selection,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._passages = model
        self._selection = selection
        self._following = False
        self.setModel(model)
        self.setAccessibleName(self.tr("Who passes what to whom"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setProperty("look", "bare")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.sizes.row_height)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setStretchLastSection(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        model.modelReset.connect(self.follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = self._passages.columnCount()
        for column in range(columns - 1):
            self.setColumnWidth(column, self.viewport().width() // columns)

    def _on_current(self) -> None:
        handoff = self.currentIndex().data(ID)
        if handoff is not None and not self._following:
            self._selection.set((str(handoff),))

    def follow(self) -> None:
        """Let the row of the selected hand-off be the current one."""
        row = self._passages.row_of(self._selection.only)
        self._following = True
        try:
            if row is None:
                self.clearSelection()
            elif self.currentIndex().row() != row or not self.selectionModel().hasSelection():
                column = max(0, self.currentIndex().column())
                self.selectionModel().setCurrentIndex(self._passages.index(row, column), _ROW)
        finally:
            self._following = False

    def rename(self, handoff: Id) -> bool:
        """Type what a hand-off passes on; False where it is not listed."""
        row = self._passages.row_of(handoff)
        if row is None:
            return False
        index = self._passages.index(row, WHAT)
        self.scrollTo(index)
        self.setCurrentIndex(index)
        # Where another name is being typed, that one comes first.
        if self.state() != QAbstractItemView.State.EditingState:
            self.edit(index)
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
            at = self.viewport().mapToGlobal(place)
        self.menu_wanted.emit(at)
