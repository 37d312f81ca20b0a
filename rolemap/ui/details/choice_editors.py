"""Editors that offer values to choose from."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from rolemap.ui.details.field import words
from rolemap.ui.details.field_editors import LONGEST, Editor

Suggest = Callable[[], Iterable[str]]


class Combo(QComboBox):
    """Asks for its suggestions when it opens, and leaves the wheel to what it lies on."""

    def __init__(self, suggest: Suggest | None = None) -> None:
        super().__init__()
        self._suggest = suggest
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Otherwise the longest entry would say how wide the panel is.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)

    def showPopup(self) -> None:
        if self._suggest is not None:
            said = self.currentText()
            with QSignalBlocker(self):
                self.clear()
                self.addItems(list(self._suggest()))
                self.setCurrentIndex(self.findText(said))
                self.setEditText(said)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class ChoiceEditor(Editor):
    """A line of text with suggestions."""

    TYPED = True

    def __init__(self, suggest: Suggest) -> None:
        super().__init__()
        self.combo = Combo(suggest)
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # What completes itself while one types would be told as if it had been typed.
        self.combo.setCompleter(None)  # pyright: ignore[reportArgumentType]
        self.hold(self.combo)
        self._line.setMaxLength(LONGEST)
        self._line.installEventFilter(self)
        self._line.textEdited.connect(lambda said: self.tell(" ".join(said.split())))
        self.combo.textActivated.connect(self.tell)

    @property
    def _line(self) -> QLineEdit:
        line = self.combo.lineEdit()
        assert line is not None
        return line

    def fill(self, value: object) -> None:
        place = self._line.cursorPosition()
        self.combo.setEditText(str(value))
        self._line.setCursorPosition(place if self._line.hasFocus() else 0)

    def fill_several(self) -> None:
        self.combo.setCurrentIndex(-1)
        self.combo.setEditText("")

    def mark_several(self, on: bool) -> None:
        self._line.setPlaceholderText(words("several values") if on else "")


class OneOfEditor(Editor):
    """One of a few values, each with the words that stand for it."""

    def __init__(self, combo: Combo | None = None) -> None:
        super().__init__()
        self.combo = combo or Combo()
        self.hold(self.combo)
        self.combo.activated.connect(self._activated)

    def _activated(self) -> None:
        if self.combo.currentIndex() >= 0:
            self.tell(self.combo.currentData())

    def offer(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer these (value, words), unless they are offered already."""
        wanted = list(options)
        shown = [
            (self.combo.itemData(row), self.combo.itemText(row))
            for row in range(self.combo.count())
        ]
        if wanted != shown:
            with QSignalBlocker(self.combo):
                self.combo.clear()
                for value, said in wanted:
                    self.combo.addItem(said, value)
            with QSignalBlocker(self):
                self.fill_several() if self.several else self.fill(self._known)

    def fill(self, value: object) -> None:
        row = self.combo.findData(value)
        if row < 0 and isinstance(value, str) and value:
            self.combo.addItem(str(value), value)  # of another scheme, or of a later version
            row = self.combo.count() - 1
        self.combo.setCurrentIndex(row)

    def fill_several(self) -> None:
        self.combo.setCurrentIndex(-1)

    def mark_several(self, on: bool) -> None:
        self.combo.setPlaceholderText(words("several values") if on else "")
