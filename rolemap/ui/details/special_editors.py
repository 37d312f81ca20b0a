"""Editors of fields that are more than a text or a number."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from rolemap.model.ids import Id
from rolemap.model.records import OnCall
from rolemap.ui.details.field_editors import Editor, NumberEditor
from rolemap.ui.dialogs.choices import Choice
from rolemap.ui.dialogs.pick import PickDialog
from rolemap.ui.labels import label
from rolemap.ui.look.theme import ThemeSource

_HOURS_A_WEEK = 168.0


class OnCallEditor(Editor):
    """Whether somebody is on call, and how: people at a time, hours a week, sites."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self.box = QCheckBox(self.tr("Needs somebody on call"))
        self.parts = {
            "slots": NumberEditor(least=1, most=100, decimals=0),
            "hours": NumberEditor(least=0.5, most=_HOURS_A_WEEK, decimals=1),
            "sites": NumberEditor(least=1, most=24, decimals=0),
        }
        words = (self.tr("People at a time"), self.tr("Hours a week"), self.tr("Sites"))
        self._more = QWidget()
        grid = QGridLayout(self._more)
        sizes = themes.theme.sizes
        grid.setContentsMargins(0, sizes.half, 0, 0)
        grid.setSpacing(sizes.half)
        grid.setColumnStretch(1, 1)
        for row, (editor, said) in enumerate(zip(self.parts.values(), words, strict=True)):
            name = QLabel(said)
            name.setProperty("look", "weak")
            name.setWordWrap(True)
            editor.spin.setAccessibleName(said)
            grid.addWidget(name, row, 0)
            grid.addWidget(editor, row, 1)
        self.hold(self.box)
        self._column.addWidget(self._more)
        self._connect()

    def _connect(self) -> None:
        self.box.toggled.connect(self._tell)
        for editor in self.parts.values():
            editor.edited.connect(self._tell)
            editor.left.connect(self.left)

    def _tell(self) -> None:
        on = self.box.isChecked()
        self._more.setVisible(on)
        known = self._known if isinstance(self._known, OnCall) else OnCall()
        values = {name: editor.value() for name, editor in self.parts.items()}
        self.tell(_with(known, values) if on else None)

    def fill(self, value: object) -> None:
        on_call = value if isinstance(value, OnCall) else None
        with QSignalBlocker(self.box):
            self.box.setChecked(on_call is not None)
        self._more.setVisible(on_call is not None)
        shown = on_call or OnCall()
        for name, editor in self.parts.items():
            editor.show_value(float(getattr(shown, name)))


def _with(known: OnCall, values: dict[str, float]) -> OnCall:
    whole = {"slots": round(values["slots"]), "sites": round(values["sites"])}
    # Fields that this version does not know are kept.
    rest = {**known.__dict__, **(known.model_extra or {})}
    return OnCall.model_validate({**rest, "hours": values["hours"], **whole})


class PersonEditor(Editor):
    """Somebody, picked from a list, or nobody.

    Args:
        people: who can be picked, asked when somebody wants to.
        name_of: what somebody is called.
        themes: how it looks.
    """

    def __init__(
        self,
        people: Callable[[], Sequence[Choice]],
        name_of: Callable[[Id], str],
        themes: ThemeSource,
    ) -> None:
        super().__init__()
        self._people = people
        self._name_of = name_of
        self._themes = themes
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

    def _set(self, person: Id | None) -> None:
        self.tell(person)
        self.fill(person)

    def fill(self, value: object) -> None:
        name = self._name_of(value) if isinstance(value, str) else ""
        width = self._themes.theme.sizes.card_width
        shown = label(name, self.button.fontMetrics(), width) if name else self.tr("Pick…")
        self.button.setText(shown)
        self.button.setAccessibleName(name or self.tr("Nobody"))
        self.clear.setVisible(bool(name))

    def pick(self) -> PickDialog:
        """Ask for somebody."""
        title = self.tr("Pick a person")
        dialog = PickDialog(title, self._people(), self._themes, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(self._known, str):
            dialog.list.pick(self._known)
        dialog.accepted.connect(lambda: self._set(dialog.picked))
        dialog.open()
        return dialog


class DayEditor(Editor):
    """A day on which something was confirmed: today, or not any more."""

    def __init__(self, today: date, themes: ThemeSource) -> None:
        super().__init__()
        self._today = today
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
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
        self.words.setText(value.isoformat() if isinstance(value, date) else self.tr("never"))
        self.button.setEnabled(not known or value != self._today)
