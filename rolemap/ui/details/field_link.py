"""Ties an editor to a field of one or several records."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from rolemap.model.change import Change
from rolemap.model.edits.assignments import set_letter
from rolemap.model.edits.order import last
from rolemap.model.edits.parts import part_of, with_part
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Record, Responsibility, Settings
from rolemap.model.text import text
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.details.field_editors import Editor
from rolemap.ui.step_words import change_label, merge_key

Records = Sequence[Record]


class FieldLink(QObject):
    """What is typed in an editor is committed, and what changes otherwise is shown in it.

    Args:
        editor: edits the field; owns the link.
        path: the field, or "limits.load" for a part of one.
        bridge: has the current state.
        commands: makes the edits.
        required: what is said where the field would become empty; "" where it may.
    """

    def __init__(
        self, editor: Editor, path: str, bridge: Bridge, commands: Commands, *, required: str = ""
    ) -> None:
        super().__init__(editor)
        self.editor = editor
        self._path = path
        self._bridge = bridge
        self._commands = commands
        self._required = required
        self._ids: tuple[Id, ...] = ()
        self._shown: list[object] = []
        # What the records said before the keyboard came and something was typed.
        self._before: dict[Id, object] = {}
        editor.edited.connect(self._commit)
        editor.left.connect(self._leave)
        editor.taken_back.connect(self._take_back)
        editor.undo_wanted.connect(commands.undo)
        editor.redo_wanted.connect(commands.redo)

    def show_records(self, records: Records) -> None:
        """Show what these say now; what is being typed stays."""
        records = self._concerned(records)
        ids = tuple(record.id for record in records)
        values = self._values(records)
        if ids != self._ids:
            self._ids, self._shown, self._before = ids, values, {}
            self.editor.restore(values)
            self.editor.show_values(values)  # what is never half typed does not restore
        elif values != self._shown:
            self._shown = values
            self.editor.show_values(values)
        self.editor.refresh_names()

    def _values(self, records: Records) -> list[object]:
        return [part_of(record, self._path) for record in records]

    def _concerned(self, records: Records) -> Records:
        """Those that have what a part is a part of; all of them where none has."""
        whole, _, part = self._path.partition(".")
        if not part:
            return records
        return [one for one in records if getattr(one, whole) is not None] or records

    def _records(self) -> list[Record]:
        found = map(self._bridge.org.find, self._ids)
        return [record for record in found if record is not None]

    def _commit(self, value: object) -> None:
        records = self._records()
        if not records:
            return
        if self._required and not value:
            self._commands.refused.emit(self._required)
            return
        if not self._before:
            known = zip(records, self._values(records), strict=True)
            self._before = {record.id: one for record, one in known}
        commit = _COMMITS.get((type(records[0]), self._path))
        typing = self.editor.TYPED
        if commit is not None:
            commit(self._commands, [record.id for record in records], str(value))
        elif self._path == "name" and not isinstance(records[0], Settings):
            self._commands.rename(records[0].id, str(value), typing=typing)
        else:
            self._commands.set_field_of(self._ids, self._path, value, typing=typing)

    def _leave(self) -> None:
        """What was typed and could not be taken gives way to what is true."""
        self._before = {}
        records = self._records()
        if records:
            self.editor.restore(self._values(records))

    def _take_back(self) -> None:
        """Let the records say again what they said before something was typed."""
        before, self._before = self._before, {}
        now = [record for record in self._records() if record.id in before]
        changed = [one for one in now if part_of(one, self._path) != before[one.id]]
        if changed and self._is_last_step(before):
            self._commands.undo()
        elif len(changed) == 1:
            self._commands.set_field(changed[0].id, self._path, before[changed[0].id])
        elif changed:
            pairs = [(one, with_part(one, self._path, before[one.id])) for one in changed]
            label = change_label(self._path, changed, "")
            self._commands.do(label, lambda _: Change.of(*pairs))
        self._leave()

    def _is_last_step(self, before: dict[Id, object]) -> bool:
        """Whether the last step is what was typed, all of it and nothing else."""
        step = self._commands.document.history.last
        if step is None or step.merge_key != merge_key(self._path, self._ids):
            return False
        edits = step.change.edits
        return all(
            edit.before is not None and part_of(edit.before, self._path) == before.get(key)
            for key, edit in edits.items()
        )


def _move(commands: Commands, ids: Sequence[Id], stage_id: str) -> None:
    there = commands.org.responsibilities_in(stage_id)
    known = {work.id for work in there}
    moving = [one for one in ids if one not in known]
    if moving:
        commands.move_responsibilities(moving, stage_id, last(there))


def _set_letter(commands: Commands, ids: Sequence[Id], letter: str) -> None:
    if len(ids) == 1:
        commands.set_letter(ids[0], letter)
        return

    def turn(org: Org, held: Id) -> Change:
        # One of the same cell may have given way to the one before.
        return set_letter(org, held, letter) if org.look(Assignment, held) else Change()

    label = text("Turn {count} assignments into {letter}", count=len(ids), letter=letter)
    commands.do(label, lambda org: _one_by_one(org, ids, turn))


def _one_by_one(org: Org, ids: Sequence[Id], edit: Callable[[Org, Id], Change]) -> Change:
    """Each edit made of what the ones before it left."""
    whole = Change()
    for record_id in ids:
        change = edit(org, record_id)
        org, whole = org.apply(change), whole.then(change)
    return whole


# What is more than setting a field: other records change along.
_COMMITS: dict[tuple[type, str], Callable[[Commands, Sequence[Id], str], object]] = {
    (Responsibility, "stage"): _move,
    (Assignment, "letter"): _set_letter,
    (Settings, "scheme"): lambda commands, _, value: commands.switch_scheme(value),
}
