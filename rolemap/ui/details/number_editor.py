"""Edits a number, with its unit in the field."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy

from rolemap.ui.details.field import PERCENT, Number, words
from rolemap.ui.details.field_editors import Editor

_NO_BREAK = "\N{NO-BREAK SPACE}"


class _Spin(QDoubleSpinBox):
    """Shows no more digits than there are, and leaves the wheel to what it lies on.

    Where there are several values it is empty: that is one step below the least number.
    """

    def __init__(self, number: Number) -> None:
        super().__init__()
        self._number = number
        self._several = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setDecimals(number.decimals)
        self.setRange(number.least, number.most)
        self.setSingleStep(number.step)
        self.valueChanged.connect(self.say_unit)
        self.say_unit()

    @property
    def empty(self) -> bool:
        """Whether there is no number in it."""
        return self._several and self.value() == self.minimum()

    def show_several(self, on: bool) -> None:
        """Be empty until there is a number, or show one again."""
        if on == self._several:
            return
        number = self._number
        with QSignalBlocker(self):
            self._several = on
            self.setMinimum(number.least - (10**-number.decimals if on else 0))
            if on:
                self.setValue(self.minimum())
        self.lineEdit().setPlaceholderText(words("several values") if on else "")
        self.say_unit()

    def say_unit(self) -> None:
        """Let the unit fit the number: 1 person, 2 people."""
        unit = (self.value() == 1 and self._number.one) or self._number.unit
        suffix = _NO_BREAK + words(unit) if unit and not self.empty else ""
        if suffix != self.suffix():
            with QSignalBlocker(self):
                self.setSuffix(suffix)

    def textFromValue(self, value: float) -> str:
        if self._several and value == self.minimum():
            return ""
        shown = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return shown.rstrip("0").rstrip(point) if point in shown else shown

    def valueFromText(self, text: str) -> float:
        if self._several and not text.strip():
            return self.minimum()
        return super().valueFromText(text)

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        if self._several and not text.strip():
            return QValidator.State.Acceptable, text, pos
        return super().validate(text, pos)

    def stepBy(self, steps: int) -> None:
        if self.empty:
            self.setValue(self._number.least)
            self.selectAll()
        else:
            super().stepBy(steps)

    def minimumSizeHint(self) -> QSize:
        # Qt makes room for the largest number there may be, with the longest unit of a language.
        hint = super().minimumSizeHint()
        return QSize(hint.width() * 2 // 3, hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class NumberEditor(Editor):
    """A number with its unit."""

    TYPED = True

    def __init__(self, number: Number) -> None:
        super().__init__()
        self._factor = number.factor
        self.spin = _Spin(number)
        self.hold(self.spin)
        self.spin.valueChanged.connect(self._tell)

    def _tell(self) -> None:
        if not self.spin.empty:
            self.tell(self.value())

    def value(self) -> float:
        """The number that is shown."""
        return round(self.spin.value() / self._factor, 6)

    def fill(self, value: object) -> None:
        with QSignalBlocker(self.spin):
            # There may be nothing to have a number: then nobody sees it.
            self.spin.setValue(float(str(value or 0)) * self._factor)
        self.spin.say_unit()

    def fill_several(self) -> None:
        with QSignalBlocker(self.spin):
            self.spin.setValue(self.spin.minimum())
        self.spin.say_unit()

    def mark_several(self, on: bool) -> None:
        self.spin.show_several(on)


def percent_editor() -> NumberEditor:
    """A share of full time, shown in per cent."""
    return NumberEditor(PERCENT)
