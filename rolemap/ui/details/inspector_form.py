"""The fields of one record, or of several at once, as a form that edits live."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from rolemap.model.ids import Id
from rolemap.model.records import OnCall, Record, name_of, targets
from rolemap.ui.details.choice_editors import ChoiceEditor, OneOfEditor
from rolemap.ui.details.field import Field, words
from rolemap.ui.details.field_editors import (
    Editor,
    FlagEditor,
    ListEditor,
    LongEditor,
    TextEditor,
)
from rolemap.ui.details.field_link import FieldLink
from rolemap.ui.details.inspector_fields import FIELDS, NAMED
from rolemap.ui.details.inspector_rows import Desk
from rolemap.ui.details.items_editor import PicksEditor, WordsEditor
from rolemap.ui.details.number_editor import NumberEditor
from rolemap.ui.details.special_editors import DayEditor, EndEditor, PickEditor, PresentEditor
from rolemap.ui.dialogs.choices import Choice
from rolemap.ui.look.text import plain

# These say themselves what they are for, or want the whole width.
_WIDE = ("long", "words", "flag", "present", "picks", "end")
_UNLABELLED = ("flag", "present", "end")


def fields_of(records: Sequence[Record]) -> tuple[Field, ...]:
    """The fields that can be edited of these records, all at once where there are several.

    Records of several kinds share the fields of the same name that are edited in the same way.
    """
    kinds = list(dict.fromkeys(type(record) for record in records))
    first, *others = (FIELDS.get(kind, ()) for kind in kinds)
    if len(records) == 1:
        return first
    known = [{(field.name, field.kind) for field in fields} for fields in others]
    return tuple(
        field
        for field in first
        if not field.alone and all((field.name, field.kind) in names for names in known)
    )


class FieldForm(QWidget):
    """Edits the fields that the tables name for the kind of one record, or of several."""

    def __init__(self, records: Sequence[Record], desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._records = tuple(records)
        self._one = len(records) == 1
        self.fields = fields_of(records)
        self.editors: dict[str, Editor] = {}
        self._links: list[FieldLink] = []
        self._labels: dict[str, QLabel] = {}
        self._group = ""
        self._grid = QGridLayout(self)
        sizes = desk.themes.theme.sizes
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(sizes.gap)
        self._grid.setVerticalSpacing(sizes.gap)
        self._grid.setColumnMinimumWidth(0, sizes.stage_width * 2 // 5)
        self._grid.setColumnStretch(1, 1)
        kind = type(records[0])
        named = self._one and kind in NAMED
        self.name = self._make_name(words(NAMED[kind])) if named else None
        for field in self.fields:
            self._add(field)
        self.refresh(records)

    # Making it

    def _make_name(self, spoken: str) -> TextEditor:
        """The editor of the name; whoever holds the form puts it where a heading belongs."""
        editor = TextEditor()
        editor.line.setFont(self._desk.themes.theme.font("title", strong=True))
        editor.line.setAccessibleName(spoken)
        editor.line.setToolTip(plain(spoken))
        self._join(Field("name", spoken, "text"), editor)
        return editor

    def _add(self, field: Field) -> None:
        if field.group != self._group:
            self._add_heading(field.group)
        editor = _FACTORIES[field.kind](self, field)
        typed = _tell_reader(editor, words(field.label))
        editor.setToolTip(plain(_hint(field)))
        row = self._grid.rowCount()
        wide = field.wide or field.kind in _WIDE
        if field.kind not in _UNLABELLED:
            label = self._make_label(field)
            label.setBuddy(typed)  # a choice is read by its label alone
            self._grid.addWidget(label, row, 0, 1, 2 if wide else 1)
            row += wide
        if wide:
            self._grid.addWidget(editor, row, 0, 1, 2)
        else:
            self._grid.addWidget(editor, row, 1)
        self._join(field, editor)

    def _add_heading(self, group: str) -> None:
        self._group = group
        title = QLabel(words(group))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("look", "title")
        self._grid.addWidget(title, self._grid.rowCount(), 0, 1, 2)

    def _make_label(self, field: Field) -> QLabel:
        name = QLabel("\n".join([words(field.label), ", ".join(field.rules)]).strip())
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("look", "weak")
        name.setWordWrap(True)
        name.setToolTip(plain(_hint(field)))
        self._labels[field.name] = name
        return name

    def _join(self, field: Field, editor: Editor) -> None:
        self.editors[field.name] = editor
        said = self.tr("{field} cannot be empty.").format(field=words(field.label))
        required = said if field.required else ""
        desk = self._desk
        link = FieldLink(editor, field.name, desk.bridge, desk.commands, required=required)
        self._links.append(link)

    # Showing

    def refresh(self, records: Sequence[Record]) -> None:
        """Show what these records say now; what is being typed stays.

        They are as many, and of the same kinds, as those that the form was made for.
        """
        self._records = tuple(records)
        for field in self.fields:
            editor = self.editors[field.name]
            if field.options is not None and isinstance(editor, OneOfEditor):
                editor.offer(field.options(self._desk.bridge.org, self._records))
        for link in self._links:
            link.show_records(self._records)
        for field in self.fields:
            self._describe(field)

    def _describe(self, field: Field) -> None:
        editor = self.editors[field.name]
        if field.needs:
            there = any(getattr(record, field.needs) is not None for record in self._records)
            editor.setVisible(there)
            self._labels[field.name].setVisible(there)
        said = _hint(field)
        if editor.several:
            said = f"{words('several values')}. {said}"
        (editor.focusProxy() or editor).setAccessibleDescription(said)

    def mentioned(self) -> set[Id]:
        """The records whose names the fields show."""
        names = [(one, field) for one in self._records for field in type(one).REFERS]
        return {target for one, field in names for target in targets(one, field)}

    def offered(self) -> tuple[type[Record], ...]:
        """The kinds of records that can be chosen from."""
        return tuple(kind for field in self.fields for kind in field.offers)

    # What editors ask for when they need it

    def suggestions(self, field: Field) -> Callable[[], list[str]]:
        """Asks for the values to choose from, as they are when they are wanted."""
        suggest = field.suggest
        return lambda: list(suggest(self._desk.bridge.org)) if suggest else []

    def choices(self, field: Field) -> Callable[[], Iterable[Choice]]:
        """Asks for what can be picked, as it is when it is wanted."""
        choices = field.choices
        return lambda: choices(self._desk.bridge.org, self._records) if choices else ()

    def name_of(self, record_id: Id) -> str:
        """What something is called."""
        record = self._desk.bridge.org.find(record_id)
        return name_of(record) if record is not None else ""

    def make_words(self, field: Field) -> Editor:
        """An editor for a list of words: one line for one list, word by word for several."""
        if self._one:
            return ListEditor()
        return WordsEditor(self.suggestions(field), self._desk.themes)

    def make_pick(self, field: Field) -> Editor:
        """An editor for something or nothing."""
        title, themes = words(field.label), self._desk.themes
        choices = self.choices(field)
        return PickEditor(choices, self.name_of, themes, title, required=field.required)

    def make_picks(self, field: Field) -> Editor:
        """An editor for several things."""
        title, desk = words(field.label), self._desk
        choices, go = self.choices(field), desk.selection.show
        return PicksEditor(choices, self.name_of, go, desk.themes, title)

    def make_day(self) -> Editor:
        """An editor for a day of confirmation."""
        return DayEditor(self._desk.bridge.today, self._desk.themes)

    def make_end(self, field: Field) -> Editor:
        """An editor for a last day."""
        return EndEditor(words(field.label), self._desk.bridge.today, self._desk.themes)


def _hint(field: Field) -> str:
    """What a field means, and which rules read it."""
    said = words(field.help)
    if not field.rules:
        return said
    return f"{said} {words('Read by {rules}.').format(rules=', '.join(field.rules))}"


_FACTORIES: dict[str, Callable[[FieldForm, Field], Editor]] = {
    "text": lambda _form, _field: TextEditor(),
    "long": lambda _form, _field: LongEditor(),
    "number": lambda _form, field: NumberEditor(field.number),
    "choice": lambda form, field: ChoiceEditor(form.suggestions(field)),
    "one_of": lambda _form, _field: OneOfEditor(),
    "words": lambda form, field: form.make_words(field),
    "flag": lambda _form, field: FlagEditor(words(field.label)),
    "present": lambda _form, field: PresentEditor(words(field.label), OnCall),
    "pick": lambda form, field: form.make_pick(field),
    "picks": lambda form, field: form.make_picks(field),
    "day": lambda form, _field: form.make_day(),
    "end": lambda form, field: form.make_end(field),
}


def _tell_reader(editor: Editor, name: str) -> QWidget:
    """Give an editor the name by which it is read aloud; returns what is typed into."""
    typed = editor.focusProxy() or editor
    typed.setAccessibleName(name)
    line = typed.lineEdit() if isinstance(typed, QComboBox) else None
    if line is not None:
        line.setAccessibleName(name)
    return typed
