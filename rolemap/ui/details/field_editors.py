"""One editor for each kind of field: shows a value, tells when a person edits it.

An editor keeps what is being typed: it takes a value only if that is another one than it told.
Of several records whose values differ it shows that they do.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from rolemap.ui.details.field import words

_LONG_LINES = 3
LONGEST = 500  # as records.Name


class _Mark:
    """A value that equals none but itself."""


_NOTHING = _Mark()
SEVERAL = _Mark()  # records whose values differ


class Editor(QWidget):
    """Edits one value.

    Signals:
        edited(object): a person made it this value.
        left(): the keyboard went elsewhere; what could not be taken should be shown as it is.
        taken_back(): what was typed since the keyboard came should not have been.
        undo_wanted(): the last step should be taken back.
        redo_wanted(): the next step should be made again.
    """

    edited = Signal(object)
    left = Signal()
    taken_back = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    # Whether values come from keys, one after the other, so that Escape takes them back.
    TYPED = False

    def __init__(self) -> None:
        super().__init__()
        self._known: object = _NOTHING
        self._typed = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def hold(self, widget: QWidget) -> None:
        """Make `widget` what the value is edited in."""
        self._column.addWidget(widget)
        self.setFocusProxy(widget)
        self.setFocusPolicy(widget.focusPolicy())  # Qt leaves what takes no keyboard out of order
        widget.installEventFilter(self)

    def show_values(self, values: Sequence[object]) -> None:
        """Show the value that several records share, or that they share none."""
        first = values[0]
        self.show_value(first if all(one == first for one in values) else SEVERAL)

    def show_value(self, value: object) -> None:
        """Show a value, unless it is what is being typed already."""
        if value == self._known and value is not SEVERAL:
            self.mark_several(False)
            return
        if value is not self._known:
            self._known = value
            with QSignalBlocker(self):
                self.mark_several(value is SEVERAL)
                if value is SEVERAL:
                    self.fill_several()
                else:
                    self.fill(value)

    def restore(self, values: Sequence[object]) -> None:
        """Show the values, whatever was typed."""
        self._known = _NOTHING
        self._typed = False
        self.show_values(values)

    @property
    def several(self) -> bool:
        """Whether it shows that values differ."""
        return self._known is SEVERAL

    def fill(self, value: object) -> None:
        """Put a value into the widgets."""
        raise NotImplementedError

    def fill_several(self) -> None:
        """Show no value, as there are several."""
        raise NotImplementedError

    def mark_several(self, on: bool) -> None:
        """Say, or no longer say, that there are several values."""

    def refresh_names(self) -> None:
        """Show what the things are called now that it names, if it names any."""

    def tell(self, value: object) -> None:
        """A person made it this value."""
        if value != self._known:
            self._known = value
            self._typed = True
            self.edited.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A menu or another window takes the focus only for a while.
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
            if event.reason() not in passing:
                self._typed = False
                self.left.emit()
        elif self.TYPED and isinstance(event, QKeyEvent):
            return self._steer(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        """Keys that mean the whole value, not the letters of it."""
        undo = event.matches(QKeySequence.StandardKey.Undo)
        asked = event.type() == QEvent.Type.ShortcutOverride
        if undo or event.matches(QKeySequence.StandardKey.Redo):
            # There is one history, that of the document; the window has the keys for it.
            if asked:
                event.ignore()
            elif event.type() == QEvent.Type.KeyPress:
                (self.undo_wanted if undo else self.redo_wanted).emit()
            return True
        if event.key() == Qt.Key.Key_Escape and self._typed:
            if asked:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                self._typed = False
                self.taken_back.emit()
            return True
        return False


class LineEditor(Editor):
    """What is typed in one line of text."""

    TYPED = True

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()

    def show_text(self, said: str) -> None:
        """Show a text, with the cursor where it is."""
        place = self.line.cursorPosition()
        self.line.setText(said)
        # Only the line that is being typed in has a cursor to keep.
        self.line.setCursorPosition(place if self.line.hasFocus() else 0)

    def fill_several(self) -> None:
        self.line.clear()

    def mark_several(self, on: bool) -> None:
        said = words("several values")
        if on or self.line.placeholderText() == said:
            self.line.setPlaceholderText(said if on else "")


class TextEditor(LineEditor):
    """A line of text."""

    def __init__(self) -> None:
        super().__init__()
        self.line.setMaxLength(LONGEST)
        self.hold(self.line)
        self.line.textEdited.connect(lambda said: self.tell(" ".join(said.split())))

    def fill(self, value: object) -> None:
        self.show_text(str(value))


class ListEditor(LineEditor):
    """Several short texts with commas between."""

    def __init__(self) -> None:
        super().__init__()
        self.hold(self.line)
        self.line.textEdited.connect(lambda said: self.tell(listed(said)))

    def fill(self, value: object) -> None:
        self.show_text(", ".join(map(str, value)) if isinstance(value, tuple) else "")


def listed(said: str) -> tuple[str, ...]:
    """What stands between the commas of a text, each once."""
    parts = (" ".join(part.split()) for part in said.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


class LongEditor(Editor):
    """Several lines of text, without any form."""

    TYPED = True

    def __init__(self) -> None:
        super().__init__()
        self.page = QPlainTextEdit()
        self.page.setTabChangesFocus(True)
        metrics = self.page.fontMetrics()
        margins = 2 * (self.page.document().documentMargin() + self.page.frameWidth())
        self.page.setFixedHeight(round(_LONG_LINES * metrics.lineSpacing() + margins) + 8)
        self.hold(self.page)
        self.page.textChanged.connect(lambda: self.tell(self.page.toPlainText()))

    def fill(self, value: object) -> None:
        with QSignalBlocker(self.page):
            cursor = self.page.textCursor()
            place = cursor.position()
            self.page.setPlainText(str(value))
            cursor = self.page.textCursor()
            cursor.setPosition(min(place, len(self.page.toPlainText())))
            self.page.setTextCursor(cursor)
            if not self.page.hasFocus():
                self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def fill_several(self) -> None:
        self.fill("")

    def mark_several(self, on: bool) -> None:
        self.page.setPlaceholderText(words("several values") if on else "")


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self, said: str) -> None:
        super().__init__()
        self.box = QCheckBox(said)
        self.hold(self.box)
        self.box.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        self.box.setTristate(False)
        self.tell(self.box.isChecked())

    def fill(self, value: object) -> None:
        with QSignalBlocker(self.box):
            self.box.setTristate(False)
            self.box.setChecked(bool(value))

    def fill_several(self) -> None:
        with QSignalBlocker(self.box):
            self.box.setTristate(True)
            self.box.setCheckState(Qt.CheckState.PartiallyChecked)
