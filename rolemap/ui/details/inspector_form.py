"""The fields of one record, as a form that edits live."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Person, Record, Responsibility, Settings
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.details.choice_editors import ChoiceEditor, OneOfEditor
from rolemap.ui.details.field_editors import (
    Editor,
    FlagEditor,
    ListEditor,
    LongEditor,
    NumberEditor,
    TextEditor,
    percent_editor,
)
from rolemap.ui.details.inspector_fields import FIELDS, NAMED, Field, words
from rolemap.ui.details.special_editors import DayEditor, OnCallEditor, PersonEditor
from rolemap.ui.dialogs.choices import Choice, people_to_pick
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import ThemeSource

# These say themselves what they are for, or want the whole width.
_WIDE = ("long", "flag", "on_call")
_UNLABELLED = ("flag", "on_call")


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
        self.name = self._make_name(words(NAMED[kind])) if kind in NAMED else None
        self._options = {one.name: one.options for one in FIELDS.get(kind, ()) if one.options}
        for field in FIELDS.get(kind, ()):
            self._add(field)
        self.refresh(record)

    def _make_name(self, spoken: str) -> TextEditor:
        """The editor of the name; whoever holds the form puts it where a heading belongs."""
        editor = TextEditor()
        editor.line.setFont(self._themes.theme.font("title", strong=True))
        editor.line.setAccessibleName(spoken)
        editor.line.setToolTip(plain(spoken))
        self._join("name", editor)
        return editor

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
        record = self._bridge.org.find(self._id)
        commit = _COMMITS.get((type(record), name))
        if record is not None and commit is not None:
            commit(self._commands, record, str(value))
        elif name == "name" and not isinstance(record, Settings):
            self._commands.rename(self._id, str(value), typing=True)
        else:
            self._commands.set_field(self._id, name, value, typing=True)

    def _restore(self, name: str) -> None:
        """What was typed and could not be taken gives way to what is true."""
        record = self._bridge.org.find(self._id)
        if record is not None:
            self.editors[name].restore(getattr(record, name))

    def point_to(self, record: Record) -> None:
        """Edit another record of the same kind."""
        self._id = record.id
        for editor in self.editors.values():
            editor.forget()
        self.refresh(record)

    def refresh(self, record: Record) -> None:
        """Show what the record says now; what is being typed stays."""
        for name, editor in self.editors.items():
            options = self._options.get(name)
            if options is not None and isinstance(editor, OneOfEditor):
                editor.offer(options(self._bridge.org))
            editor.show_value(getattr(record, name))

    # What editors ask for when they need it

    def suggestions(self, field: Field) -> Callable[[], Iterable[str]]:
        """Asks for the values to choose from, as they are when they are wanted."""
        suggest = field.suggest
        return lambda: suggest(self._bridge.org) if suggest else ()

    def people(self) -> Sequence[Choice]:
        """Everybody who can be picked."""
        return people_to_pick(self._bridge.org)

    def name_of(self, person_id: Id) -> str:
        """What somebody is called."""
        person = self._bridge.org.look(Person, person_id)
        return person.name if person is not None else ""

    def make_person(self) -> Editor:
        """An editor for somebody or nobody."""
        return PersonEditor(self.people, self.name_of, self._themes)

    def make_on_call(self) -> Editor:
        """An editor for how it is kept on call."""
        return OnCallEditor(self._themes)

    def make_day(self) -> Editor:
        """An editor for a day of confirmation."""
        return DayEditor(self._bridge.today, self._themes)


def _move(commands: Commands, work: Record, stage_id: str) -> object:
    there = commands.org.responsibilities_in(stage_id)
    return commands.move_responsibility(work.id, stage_id, there[-1].id if there else None)


# What is more than setting a field: other records change along.
_COMMITS: dict[tuple[type, str], Callable[[Commands, Record, str], object]] = {
    (Responsibility, "stage"): _move,
    (Assignment, "letter"): lambda commands, held, value: commands.set_letter(held.id, value),
    (Settings, "scheme"): lambda commands, _, value: commands.switch_scheme(value),
}

_FACTORIES: dict[str, Callable[[FieldForm, Field], Editor]] = {
    "text": lambda _form, _field: TextEditor(),
    "long": lambda _form, _field: LongEditor(),
    "percent": lambda _form, _field: percent_editor(),
    "number": lambda _form, _field: NumberEditor(),
    "choice": lambda form, field: ChoiceEditor(form.suggestions(field)),
    "one_of": lambda _form, _field: OneOfEditor(),
    "list": lambda _form, _field: ListEditor(),
    "flag": lambda _form, field: FlagEditor(words(field.label)),
    "on_call": lambda form, _field: form.make_on_call(),
    "person": lambda form, _field: form.make_person(),
    "day": lambda form, _field: form.make_day(),
}
