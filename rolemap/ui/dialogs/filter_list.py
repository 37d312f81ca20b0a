"""A list to pick from: type to filter, arrows to walk, Enter to take."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from rolemap.model.ids import Id
from rolemap.ui.dialogs.choice_rows import CHOICE, ChoiceDelegate, ChoiceModel
from rolemap.ui.dialogs.choices import Choice
from rolemap.ui.look.theme import ThemeSource

_LINES_SHOWN = 9


class FilterList(QWidget):
    """A line to type in over the list that it filters; the keyboard stays in the line.

    Signals:
        changed(): something else is picked.
        taken(): what is picked is meant: Enter, or a double click.
    """

    changed = Signal()
    taken = Signal()

    def __init__(
        self,
        choices: Iterable[Choice],
        themes: ThemeSource,
        *,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        sizes = themes.theme.sizes
        self.line = QLineEdit()
        self.view = QListView()
        self._choices = ChoiceModel(choices, self)
        self.line.setPlaceholderText(self.tr("Type a name"))
        self.line.setAccessibleName(self.tr("Filter"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.view.setModel(self._choices)
        indented = self._choices.has_people
        self.view.setItemDelegate(ChoiceDelegate(themes, indented=indented, parent=self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(self.tr("Choices"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        mode = QAbstractItemView.SelectionMode
        self.view.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.view.setMinimumSize(2 * sizes.stage_width, _LINES_SHOWN * sizes.row_height)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.gap)
        column.addWidget(self.line)
        column.addWidget(self.view, 1)
        self._connect()
        self._go(0)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._filter)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.changed.emit())
        self.view.doubleClicked.connect(lambda _: self.taken.emit())

    def chosen(self) -> tuple[Id, ...]:
        """What is picked, from top to bottom."""
        rows = sorted(self.view.selectionModel().selectedIndexes(), key=lambda one: one.row())
        return tuple(index.data(CHOICE).id for index in rows)

    def pick(self, record_id: Id) -> None:
        """Pick one choice, if it is there."""
        for row in range(self._choices.rowCount()):
            if self._choices.index(row).data(CHOICE).id == record_id:
                self._go(row)
                return

    def _filter(self, said: str) -> None:
        self._choices.set_text(said)
        self._go(0)
        self.changed.emit()

    def _go(self, row: int) -> None:
        row = max(0, min(self._choices.rowCount() - 1, row))
        index = self._choices.index(row)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flag)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._steer(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        """Keys that mean the list, though the line has the keyboard."""
        row = self.view.currentIndex().row()
        page = max(1, self.view.height() // max(1, self.view.sizeHintForRow(0)))
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._go(row + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            return False
        return True
