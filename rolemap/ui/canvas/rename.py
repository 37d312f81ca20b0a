"""Type a name where it stands on the map."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGraphicsView, QLineEdit

from rolemap.model.ids import Id
from rolemap.ui.canvas.items.card import Card
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.commands import Commands


class NameEditor(QObject):
    """A line to type in, laid over the name of a card or column.

    Enter, or going elsewhere, keeps the name; Esc leaves the old one.
    """

    def __init__(self, view: QGraphicsView, commands: Commands) -> None:
        super().__init__(view)
        self._view = view
        self._commands = commands
        self._record_id: Id | None = None
        self._line = QLineEdit(view.viewport())
        self._line.setObjectName("nameEditor")
        self._line.setAccessibleName(self.tr("Name"))
        self._line.hide()
        self._line.installEventFilter(self)
        self._line.editingFinished.connect(self.finish)

    def start(self, item: Card | Column, name: str) -> None:
        """Lay the line over the item's name, all of it selected, ready to type."""
        self._record_id = item.record_id
        rect = self._view.mapFromScene(item.mapRectToScene(item.title_rect())).boundingRect()
        height = self._line.sizeHint().height()
        middle = rect.center().y()
        self._line.setGeometry(rect.left() - 6, middle - height // 2, rect.width() + 12, height)
        self._line.setText(name)
        self._line.selectAll()
        self._line.show()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Keep what was typed and take the line away."""
        record_id, self._record_id = self._record_id, None
        if record_id is not None:
            name = self._line.text()
            self._close()
            self._commands.rename(record_id, name)

    def cancel(self) -> None:
        """Leave the old name."""
        self._record_id = None
        self._close()

    def _close(self) -> None:
        had_focus = self._line.hasFocus()
        self._line.hide()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The line would let both keys go on to the map, where they mean something else.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.finish()
                return True
        return super().eventFilter(watched, event)
