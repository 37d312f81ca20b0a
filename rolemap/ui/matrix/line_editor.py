"""A line to type in, laid over a cell or a head."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class LineEditor(QLineEdit):
    """Enter, Tab, or going elsewhere keeps what was typed if it can be kept; Esc leaves the old.

    Args:
        port: what it lies over.
        view: what gets the keyboard back.

    Signals:
        done(QKeyEvent): what was typed was kept because of this key.
    """

    done = Signal(object)

    def __init__(self, port: QWidget, view: QWidget) -> None:
        super().__init__(port)
        self._view = view
        self.setObjectName("lineEditor")
        self._keep: Callable[[str], bool] | None = None
        self.hide()

    def start(
        self,
        name: str,
        room: QRect,
        words: str,
        keep: Callable[[str], bool],
        *,
        low: bool = False,
    ) -> None:
        """Lie over a rectangle of the parent, all words chosen.

        Args:
            name: what is typed, for who does not see it.
            room: where, in the middle of it.
            words: what stands there.
            keep: takes what was typed; whether it could.
            low: whether the line is to fill the height of the room.
        """
        self._keep = keep
        self.setAccessibleName(name)
        height = max(self.sizeHint().height(), room.height() if low else 0)
        place = QRect(room.left(), room.center().y() - height // 2, room.width(), height)
        port = self.parentWidget()
        assert port is not None
        whole = port.rect()
        place.setWidth(min(place.width(), whole.width()))
        place.moveTopLeft(
            QPoint(
                max(0, min(place.left(), whole.right() - place.width())),
                max(0, min(place.top(), whole.bottom() - place.height())),
            )
        )
        self.setGeometry(place)
        self.setText(words)
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, *, insist: bool = True) -> bool:
        """Keep what was typed; whether the line is closed. `insist` leaves bad words there."""
        keep, self._keep = self._keep, None
        if keep is None:
            return True
        if not keep(self.text()) and insist:
            self._keep = keep
            self.selectAll()
            return False
        self._close()
        return True

    def cancel(self) -> None:
        """Leave what stood there."""
        self._keep = None
        self._close()

    def _close(self) -> None:
        had_focus = self.hasFocus()
        self.hide()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        # Tab would go to the next widget before it were a key of this one.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
            if event.key() in (*_ENTER, *_TABS):
                if self.finish():
                    self.done.emit(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish(insist=False)
