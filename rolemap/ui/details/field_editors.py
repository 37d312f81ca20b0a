"""One editor for each kind of field: shows a value, tells when a person edits it.

An editor keeps what is being typed: it takes a value only if that is another one than it told.
"""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

_LONG_LINES = 3
LONGEST = 500  # as records.Name
_NOTHING = object()  # equals no value
_MOST_PERCENT = 1000.0


class Editor(QWidget):
    """Edits one value.

    Signals:
        edited(object): a person made it this value.
        left(): the keyboard went elsewhere; what could not be taken should be shown as it is.
    """

    edited = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._known: object = _NOTHING
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def hold(self, widget: QWidget) -> None:
        """Make `widget` what the value is edited in."""
        self._column.addWidget(widget)
        self.setFocusProxy(widget)
        widget.installEventFilter(self)

    def show_value(self, value: object) -> None:
        """Show a value, unless it is what is being typed already."""
        if value != self._known:
            self._known = value
            with QSignalBlocker(self):
                self.fill(value)

    def restore(self, value: object) -> None:
        """Show a value, whatever was typed."""
        self.forget()
        self.show_value(value)

    def forget(self) -> None:
        """Take the next value whatever it is."""
        self._known = _NOTHING

    def fill(self, value: object) -> None:
        """Put a value into the widgets."""
        raise NotImplementedError

    def tell(self, value: object) -> None:
        """A person made it this value."""
        if value != self._known:
            self._known = value
            self.edited.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A menu or another window takes the focus only for a while.
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
            if event.reason() not in passing:
                self.left.emit()
        return super().eventFilter(watched, event)


class TextEditor(Editor):
    """A line of text."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.hold(self.line)
        self.line.textEdited.connect(lambda said: self.tell(" ".join(said.split())))

    def fill(self, value: object) -> None:
        place = self.line.cursorPosition()
        self.line.setText(str(value))
        # Only the line that is being typed in has a cursor to keep.
        self.line.setCursorPosition(place if self.line.hasFocus() else 0)


class LongEditor(Editor):
    """Several lines of text, without any form."""

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


class _Spin(QDoubleSpinBox):
    """Shows no more digits than there are, and leaves the wheel to what it lies on."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def textFromValue(self, value: float) -> str:
        shown = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return shown.rstrip("0").rstrip(point) if point in shown else shown

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class NumberEditor(Editor):
    """A number from 0 up."""

    def __init__(
        self,
        *,
        unit: str = "",
        factor: float = 1.0,
        most: float = 1000.0,
        least: float = 0.0,
        step: float = 1.0,
        decimals: int = 2,
    ) -> None:
        super().__init__()
        self._factor = factor
        self.spin = _Spin()
        self.spin.setDecimals(decimals)
        self.spin.setRange(least, most)
        self.spin.setSingleStep(step)
        self.spin.setSuffix(unit)
        self.hold(self.spin)
        self.spin.valueChanged.connect(lambda _: self.tell(self.value()))

    def value(self) -> float:
        """The number that is shown."""
        return round(self.spin.value() / self._factor, 6)

    def fill(self, value: object) -> None:
        with QSignalBlocker(self.spin):
            self.spin.setValue(float(str(value)) * self._factor)


def percent_editor() -> NumberEditor:
    """A share of full time, shown in per cent."""
    return NumberEditor(
        unit="\N{NO-BREAK SPACE}%", factor=100.0, most=_MOST_PERCENT, step=5.0, decimals=1
    )


class ListEditor(Editor):
    """Several short texts with commas between."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.hold(self.line)
        self.line.textEdited.connect(lambda said: self.tell(_listed(said)))

    def fill(self, value: object) -> None:
        place = self.line.cursorPosition()
        self.line.setText(", ".join(map(str, value)) if isinstance(value, tuple) else "")
        self.line.setCursorPosition(place if self.line.hasFocus() else 0)


def _listed(said: str) -> tuple[str, ...]:
    parts = (" ".join(part.split()) for part in said.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.box = QCheckBox(words)
        self.hold(self.box)
        self.box.toggled.connect(self.tell)

    def fill(self, value: object) -> None:
        with QSignalBlocker(self.box):
            self.box.setChecked(bool(value))
