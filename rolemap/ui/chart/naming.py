"""Types a name where it stands in the chart."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from rolemap.model.ids import Id
from rolemap.ui.commands import Commands


class Naming(QObject):
    """A line to type in, laid over a name.

    Enter, or going elsewhere, keeps the name; Esc leaves the old one.
    """

    def __init__(self, view: QWidget, over: QWidget, commands: Commands) -> None:
        super().__init__(view)
        self._view = view
        self._commands = commands
        self._record_id: Id | None = None
        self.line = QLineEdit(over)
        self.line.setAccessibleName(self.tr("Name"))
        self.line.hide()
        self.line.installEventFilter(self)
        self.line.editingFinished.connect(self.finish)

    def start(self, record_id: Id, name: str, place: QRect) -> None:
        """Lay the line here, all of the name selected, ready to type."""
        self._record_id = record_id
        height = self.line.sizeHint().height()
        top = place.center().y() - height // 2
        self.line.setGeometry(place.left(), top, max(place.width(), 4 * height), height)
        self.line.setText(name)
        self.line.selectAll()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Keep what was typed and take the line away."""
        record_id, self._record_id = self._record_id, None
        if record_id is not None:
            name = self.line.text()
            self._close()
            self._commands.rename(record_id, name)

    def cancel(self) -> None:
        """Leave the old name."""
        self._record_id = None
        self._close()

    def _close(self) -> None:
        had_focus = self.line.hasFocus()
        self.line.hide()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The line would let both keys go on to the chart, where they mean something else.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.finish()
                return True
        return super().eventFilter(watched, event)
