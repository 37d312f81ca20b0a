"""Editors of fields that are more than a text or a number."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QLabel, QPushButton, QWidget

from rolemap.model.ids import Id
from rolemap.model.records import Part
from rolemap.ui.details.field import words
from rolemap.ui.details.field_editors import Editor, FlagEditor
from rolemap.ui.dialogs.choices import Choice
from rolemap.ui.dialogs.pick import PickDialog
from rolemap.ui.labels import label
from rolemap.ui.look.speech import day
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import ThemeSource

_REVIEW = timedelta(days=90)

Offer = Callable[[], Iterable[Choice]]


@dataclass(frozen=True, slots=True)
class Kept:
    """What is there stays as it is; what is not there comes into being."""

    make: Callable[[], Part]

    def __call__(self, old: object) -> object:
        return self.make() if old is None else old


class PresentEditor(FlagEditor):
    """Whether there is something with parts of its own, as there is on-call duty.

    Args:
        said: what the box says.
        make: makes what is there from then on.
    """

    def __init__(self, said: str, make: Callable[[], Part]) -> None:
        super().__init__(said)
        self._make = make

    def show_values(self, values: Iterable[object]) -> None:
        super().show_values([value is not None for value in values])

    def tell(self, value: object) -> None:
        if value != self._known:
            self._known = value
            self.edited.emit(Kept(self._make) if value else None)


def pick(
    parent: Editor, title: str, choices: Iterable[Choice], themes: ThemeSource, known: object
) -> PickDialog:
    """Open a dialog that asks for one of these; `known` is picked at first."""
    dialog = PickDialog(title, choices, themes, parent.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if isinstance(known, str):
        dialog.list.pick(known)
    dialog.open()
    return dialog


class PickEditor(Editor):
    """One thing, picked from a list, or none.

    Args:
        choices: what can be picked, asked when somebody wants to.
        name_of: what something is called.
        themes: how it looks.
        title: what the dialog asks for.
        required: whether there is always one.
    """

    def __init__(
        self,
        choices: Offer,
        name_of: Callable[[Id], str],
        themes: ThemeSource,
        title: str,
        *,
        required: bool = False,
    ) -> None:
        super().__init__()
        self._choices = choices
        self._name_of = name_of
        self._themes = themes
        self._title = title
        self._required = required
        self.button = QPushButton()
        self.clear = QPushButton(self.tr("Nobody"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(themes.theme.sizes.half)
        row.addWidget(self.button, 1)
        row.addWidget(self.clear)
        self.hold(holder)
        self.setFocusProxy(self.button)
        self.button.setMinimumWidth(themes.theme.sizes.avatar)
        self.button.clicked.connect(self.pick)
        self.clear.clicked.connect(lambda: self._set(None))

    def _set(self, picked: Id | None) -> None:
        self.tell(picked)
        self.fill(picked)

    def fill(self, value: object) -> None:
        name = self._name_of(value) if isinstance(value, str) else ""
        self._say(name or self.tr("Pick…"), name or self.tr("Nobody"))
        self.clear.setVisible(bool(name) and not self._required)

    def fill_several(self) -> None:
        self._say(words("several values"), words("several values"))
        self.clear.setVisible(not self._required)

    def _say(self, said: str, spoken: str) -> None:
        width = self._themes.theme.sizes.card_width
        self.button.setText(label(said, self.button.fontMetrics(), width))
        self.button.setAccessibleName(f"{self._title}: {spoken}")
        self.button.setToolTip(plain(spoken))

    def refresh_names(self) -> None:
        if not self.several:
            self.fill(self._known)

    def pick(self) -> PickDialog:
        """Ask for one."""
        dialog = pick(self, self._title, self._choices(), self._themes, self._known)
        dialog.accepted.connect(lambda: self._set(dialog.picked))
        return dialog


class DayEditor(Editor):
    """A day on which something was confirmed: today, or not any more."""

    def __init__(self, today: date, themes: ThemeSource) -> None:
        super().__init__()
        self._today = today
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.button = QPushButton(self.tr("Confirm today"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(themes.theme.sizes.gap)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hold(holder)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self._confirm)

    def _confirm(self) -> None:
        self.tell(self._today)
        self.fill(self._today)

    def fill(self, value: object) -> None:
        known = isinstance(value, date)
        self.words.setText(day(value) if isinstance(value, date) else self.tr("never"))
        self.button.setEnabled(not known or value != self._today)

    def fill_several(self) -> None:
        self.words.setText(words("several values"))
        self.button.setEnabled(True)


class _Day(QDateEdit):
    """Leaves the wheel to what it lies on."""

    def __init__(self, today: date) -> None:
        super().__init__(_qdate(today + _REVIEW))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCalendarPopup(True)
        self.setDisplayFormat("yyyy-MM-dd")
        # A day that is half typed is another day.
        self.setKeyboardTracking(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class EndEditor(Editor):
    """The last day of something, or no end to it.

    Args:
        said: what the box says that gives it an end.
        today: the day from which an end is proposed.
        themes: how it looks.
    """

    def __init__(self, said: str, today: date, themes: ThemeSource) -> None:
        super().__init__()
        self._today = today
        self.box = QCheckBox(said)
        self.day = _Day(today)
        self.day.setAccessibleName(said)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(themes.theme.sizes.gap)
        row.addWidget(self.box)
        row.addWidget(self.day, 1)
        self.hold(holder)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self._tell)
        self.day.dateChanged.connect(self._tell)

    def _tell(self) -> None:
        self.box.setTristate(False)
        self.day.setEnabled(self.box.isChecked())
        day = self.day.date()
        self.tell(date(day.year(), day.month(), day.day()) if self.box.isChecked() else None)

    def fill(self, value: object) -> None:
        ends = isinstance(value, date)
        with QSignalBlocker(self.box), QSignalBlocker(self.day):
            self.box.setTristate(False)
            self.box.setChecked(ends)
            self.day.setDate(_qdate(value if isinstance(value, date) else self._today + _REVIEW))
        self.day.setEnabled(ends)

    def fill_several(self) -> None:
        self.fill(None)
        self.box.setTristate(True)
        self.box.setCheckState(Qt.CheckState.PartiallyChecked)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
