"""The fields of one record, as a form that edits live."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from rolemap.model.ids import Id
from rolemap.model.records import Person, Record, name_of
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.dialogs.choices import people_to_pick
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.views.field_editors import (
    ChoiceEditor,
    Editor,
    FlagEditor,
    ListEditor,
    LongEditor,
    NumberEditor,
    TextEditor,
    percent_editor,
)
from rolemap.ui.views.inspector_fields import FIELDS, NAMED, Field, words
from rolemap.ui.views.special_editors import DayEditor, OnCallEditor, PersonEditor

# These say themselves what they are for, or want the whole width.
_WIDE = ("long", "flag", "on_call")
_UNLABELLED = ("flag",)


class FieldForm(QWidget):
    """Edits the fields that the tables name for a kind of record."""

    def __init__(
        self, record: Record, bridge: Bridge, commands: Commands, themes: ThemeSource
    ) -> None:
        super().__init__()
        self._id: Id = record.id
        self._bridge = bridge
        self._commands = commands
        self._themes = themes
        self.editors: dict[str, Editor] = {}
        self._grid = QGridLayout(self)
        sizes = themes.theme.sizes
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(sizes.gap)
        self._grid.setVerticalSpacing(sizes.gap)
        self._grid.setColumnMinimumWidth(0, sizes.stage_width * 2 // 5)
        self._grid.setColumnStretch(1, 1)
        kind = type(record)
        if kind in NAMED:
            self._add_name(words(NAMED[kind]))
        for field in FIELDS.get(kind, ()):
            self._add(field)
        self.refresh(record)

    def _add_name(self, spoken: str) -> None:
        editor = TextEditor()
        editor.line.setFont(self._themes.theme.font("title", strong=True))
        editor.line.setAccessibleName(spoken)
        editor.line.setToolTip(plain(spoken))
        self._grid.addWidget(editor, 0, 0, 1, 2)
        self._join("name", editor)

    def _add(self, field: Field) -> None:
        editor = _FACTORIES[field.kind](self, field)
        said, hint = words(field.label), words(field.help)
        target = editor.focusProxy() or editor
        target.setAccessibleName(said)
        editor.setToolTip(plain(hint))
        row = self._grid.rowCount()
        if field.kind not in _UNLABELLED:
            name = QLabel(said)
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setProperty("look", "weak")
            name.setWordWrap(True)
            name.setToolTip(plain(hint))
            self._grid.addWidget(name, row, 0, 1, 2 if field.kind in _WIDE else 1)
            row += field.kind in _WIDE
        if field.kind in _WIDE:
            self._grid.addWidget(editor, row, 0, 1, 2)
        else:
            self._grid.addWidget(editor, row, 1)
        self._join(field.name, editor)

    def _join(self, name: str, editor: Editor) -> None:
        self.editors[name] = editor
        editor.edited.connect(lambda value: self._commit(name, value))
        editor.left.connect(lambda: self._restore(name))

    def _commit(self, name: str, value: object) -> None:
        if name == "name" and self._bridge.org.settings.id != self._id:
            self._commands.rename(self._id, str(value), typing=True)
        else:
            self._commands.set_field(self._id, name, value, typing=True)

    def _restore(self, name: str) -> None:
        """What was typed and could not be taken gives way to what is true."""
        record = self._bridge.org.find(self._id)
        if record is not None:
            self.editors[name].restore(getattr(record, name))

    def refresh(self, record: Record) -> None:
        """Show what the record says now; what is being typed stays."""
        for name, editor in self.editors.items():
            editor.show_value(getattr(record, name))

    # The makers of editors, one for each kind of field

    def text(self, field: Field) -> Editor:
        """A line."""
        return TextEditor()

    def long(self, field: Field) -> Editor:
        """Several lines."""
        return LongEditor()

    def percent(self, field: Field) -> Editor:
        """A share of full time."""
        return percent_editor()

    def number(self, field: Field) -> Editor:
        """A number."""
        return NumberEditor()

    def choice(self, field: Field) -> Editor:
        """A line with suggestions."""
        suggest = field.suggest
        return ChoiceEditor(lambda: suggest(self._bridge.org) if suggest else ())

    def list(self, field: Field) -> Editor:
        """Several short texts."""
        return ListEditor()

    def flag(self, field: Field) -> Editor:
        """Yes or no."""
        return FlagEditor(words(field.label))

    def on_call(self, field: Field) -> Editor:
        """How it is kept on call."""
        return OnCallEditor(self._themes)

    def person(self, field: Field) -> Editor:
        """Somebody or nobody."""
        return PersonEditor(self._people, self._name_of, self._themes)

    def day(self, field: Field) -> Editor:
        """A day of confirmation."""
        return DayEditor(self._bridge.today, self._themes)

    def _people(self) -> list:
        return people_to_pick(self._bridge.org)

    def _name_of(self, person_id: Id) -> str:
        person = self._bridge.org.look(Person, person_id)
        return name_of(person) if person is not None else ""


_FACTORIES: dict[str, Callable[[FieldForm, Field], Editor]] = {
    "text": FieldForm.text,
    "long": FieldForm.long,
    "percent": FieldForm.percent,
    "number": FieldForm.number,
    "choice": FieldForm.choice,
    "list": FieldForm.list,
    "flag": FieldForm.flag,
    "on_call": FieldForm.on_call,
    "person": FieldForm.person,
    "day": FieldForm.day,
}
