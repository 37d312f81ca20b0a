"""Type a name, or what is passed on, where it stands in the graph."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGraphicsView, QLineEdit

from rolemap.model.ids import Id
from rolemap.model.records import Handoff, Stage
from rolemap.ui.commands import Commands

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WordsEditor(QObject):
    """A line to type in, laid over the name of a stage or the label of an arrow.

    Enter, or going elsewhere, keeps what was typed; Esc leaves what was there.
    """

    def __init__(self, view: QGraphicsView, commands: Commands) -> None:
        super().__init__(view)
        self._view = view
        self._commands = commands
        self._record_id: Id | None = None
        self.line = QLineEdit(view.viewport())
        self.line.setObjectName("nameEditor")
        self.line.hide()
        self.line.installEventFilter(self)
        self.line.editingFinished.connect(self.finish)

    def start(self, record: Stage | Handoff, place: QRect, least: int) -> None:
        """Lay the line over a place of the viewport, no narrower than `least`, ready to type."""
        self._record_id = record.id
        is_stage = isinstance(record, Stage)
        self.line.setAccessibleName(self.tr("Name") if is_stage else self.tr("What is passed on"))
        self.line.setPlaceholderText("" if is_stage else self.tr("What is passed on"))
        height = self.line.sizeHint().height()
        spot = QRect(0, 0, max(place.width(), least), height)
        spot.moveCenter(place.center())
        self.line.setGeometry(spot)
        self.line.setText(record.name if is_stage else record.what)
        self.line.selectAll()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Keep what was typed and take the line away."""
        record_id, self._record_id = self._record_id, None
        if record_id is None:
            return
        words = self.line.text()
        self._close()
        record = self._commands.org.find(record_id)
        if isinstance(record, Stage):
            self._commands.rename(record_id, words)
        elif isinstance(record, Handoff) and record.what != words:
            self._commands.set_field(record_id, "what", words)

    def cancel(self) -> None:
        """Leave what was there."""
        self._record_id = None
        self._close()

    def _close(self) -> None:
        had_focus = self.line.hasFocus()
        self.line.hide()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The line would let both keys go on to the graph, where they mean something else.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
            if event.key() in _ENTER:
                self.finish()
                return True
        return super().eventFilter(watched, event)
