"""What a person can do to the document, whichever view it is done from.

Menus, keys, drags and panels all end here, so that each edit has one name in the history and each
result or refusal is said once, in the status line.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from rolemap.analysis.finding import Finding, Fix
from rolemap.model.change import Change
from rolemap.model.edits.acceptances import accept, withdraw
from rolemap.model.edits.assignments import set_letter, unassign
from rolemap.model.edits.fields import rename
from rolemap.model.edits.handoffs import add_handoff, redirect_handoff
from rolemap.model.edits.parts import part_of, with_part
from rolemap.model.edits.people import add_person, add_team
from rolemap.model.edits.remove import remove
from rolemap.model.edits.responsibilities import (
    add_responsibility,
    move_responsibilities,
    move_responsibility,
)
from rolemap.model.edits.roles import add_role, add_seat, vacate
from rolemap.model.edits.scheme import switch_scheme
from rolemap.model.edits.stages import add_stage, move_stage, move_stages
from rolemap.model.edits.tidy import tidy_layout
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Seat,
    Stage,
    name_of,
)
from rolemap.model.text import Text, text
from rolemap.session.document import Document
from rolemap.ui.look.speech import said, why
from rolemap.ui.promise import Promise, promise
from rolemap.ui.selection import Selection
from rolemap.ui.step_words import change_label, merge_key


class Commands(QObject):
    """Edits of one document, with a name for the history and a word about what happened.

    Signals:
        said(str): what was done, for the status line.
        refused(str): why something was not done.
        naming(str): this record was just made and wants a name typed in.
    """

    said = Signal(str)
    refused = Signal(str)
    naming = Signal(str)

    def __init__(
        self, document: Document, selection: Selection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.selection = selection

    @property
    def org(self) -> Org:
        """The current state."""
        return self.document.org

    def do(self, label: Text, make: Callable[[Org], Change], *, merge_key: str = "") -> bool:
        """Commit what `make` makes of the current state, or say why not."""
        try:
            done = self.document.commit(label, make(self.org), merge_key=merge_key)
        except Rejected as error:
            self.refused.emit(why(error))
            return False
        if done:
            self.said.emit(said(label))
        return done

    def undo(self) -> None:
        """Take the last step back."""
        step = self.document.history.last
        if step is not None:
            self.document.undo()
            self.said.emit(said(text("Undone: {step}", step=step.label)))

    def redo(self) -> None:
        """Make the next step again."""
        step = self.document.history.next
        if step is not None:
            self.document.redo()
            self.said.emit(said(text("Redone: {step}", step=step.label)))

    def add_stage(self, after: Id | None = None) -> None:
        """Add a stage behind another, or as the last; its name is typed in next."""
        stages = self.org.stages()
        behind = after or (stages[-1].id if stages else None)
        self._add(
            text("Add a stage"), lambda org: add_stage(org, said(text("New stage")), after=behind)
        )

    def add_responsibility(self, stage_id: Id) -> None:
        """Add a responsibility to a stage; its name is typed in next."""
        make = lambda org: add_responsibility(org, stage_id, said(text("New responsibility")))  # noqa: E731
        self._add(text("Add a responsibility"), make)

    def add_person(self) -> None:
        """Add a person; the name is typed in next."""
        self._add(text("Add a person"), lambda org: add_person(org, said(text("New person"))))

    def add_role(self) -> None:
        """Add a role; its name is typed in next."""
        self._add(text("Add a role"), lambda org: add_role(org, said(text("New role"))))

    def add_team(self) -> None:
        """Add a team; its name is typed in next."""
        self._add(text("Add a team"), lambda org: add_team(org, said(text("New team"))))

    def _add(self, label: Text, make: Callable[[Org], Change]) -> None:
        """Add something and ask for its name; both are one step."""
        try:
            change = make(self.org)
        except Rejected as error:
            self.refused.emit(why(error))
            return
        new = _added(change)
        if new is not None and self.do(label, lambda _: change, merge_key=_new(new.id)):
            self.selection.show(new.id)
            self.naming.emit(new.id)

    def add_seat(self, role_id: Id) -> None:
        """Add a vacant seat to a role."""
        role = self.org.look(Role, role_id)
        if role is not None:
            label = text("Add a vacancy to {role}", role=role.name)
            self.do(label, lambda org: add_seat(org, role_id))

    def rename(self, record_id: Id, name: str, *, typing: bool = False) -> bool:
        """Give something another name; while typing, consecutive ones are one step."""
        record = self.org.find(record_id)
        if record is None or name_of(record) == name:
            return False
        last = self.document.history.last
        if last is not None and last.merge_key == _new(record_id):
            label = text("Add {name}", name=name)
            return self.do(
                label, lambda org: rename(org, record_id, name), merge_key=_new(record_id)
            )
        label = text("Rename {old} to {new}", old=name_of(record), new=name)
        if typing:  # the old name is one letter shorter, and nobody's
            label = text("Rename to {new}", new=name)
        key = merge_key("name", (record_id,)) if typing else ""
        return self.do(label, lambda org: rename(org, record_id, name), merge_key=key)

    def set_field(self, record_id: Id, field: str, value: object, *, typing: bool = False) -> bool:
        """Set one field; while typing, consecutive edits of the field are one step."""
        return self.set_field_of((record_id,), field, value, typing=typing)

    def set_field_of(
        self, ids: Iterable[Id], field: str, value: object, *, typing: bool = False
    ) -> bool:
        """Set one field of several things, all in one step.

        Args:
            ids: the things; what is gone is left out.
            field: its name, or "limits.load" for a part of a field.
            value: what it becomes, or a function that makes that of what it was.
            typing: whether consecutive edits of this field of the same things are one step.
        """
        found = [record for record in map(self.org.find, ids) if record is not None]
        if not found:
            return False

        def edited(record: Record) -> Record:
            new = value(part_of(record, field)) if callable(value) else value
            return with_part(record, field, new)

        label = change_label(field, found, self._called(found[0]))
        key = merge_key(field, [record.id for record in found]) if typing else ""
        return self.do(
            label, lambda _: Change.of(*((one, edited(one)) for one in found)), merge_key=key
        )

    def remove(self, ids: Iterable[Id]) -> bool:
        """Remove things with all that hangs on them."""
        found = [record for record in map(self.org.find, ids) if record is not None]
        if not found:
            return False
        if len(found) == 1:
            label = text("Remove {name}", name=self._called(found[0]))
        else:
            label = text("Remove {count} things", count=len(found))
        return self.do(label, lambda org: remove(org, *(record.id for record in found)))

    def _called(self, record: Record) -> str | Text:
        match record:
            case Assignment():
                party = self.org.party(record.party).name
                work = self.org.get(Responsibility, record.responsibility).name
                values = {"letter": record.letter, "party": party, "work": work}
                return text("{letter} of {party} on {work}", **values)
            case Seat():
                role = self.org.get(Role, record.role).name
                person = self.org.look(Person, record.person)
                if person is None:
                    return text("a vacancy in {role}", role=role)
                return text("{person} as {role}", person=person.name, role=role)
            case Handoff():
                source = self.org.get(Stage, record.source).name
                target = self.org.get(Stage, record.target).name
                return text("the hand-off from {source} to {target}", source=source, target=target)
            case _:
                return name_of(record)

    def move_stage(self, stage_id: Id, after: Id | None) -> bool:
        """Put a stage behind another, or first."""
        stage = self.org.get(Stage, stage_id)
        label = text("Move {stage}", stage=stage.name)
        return self.do(label, lambda org: move_stage(org, stage_id, after))

    def move_responsibility(self, responsibility_id: Id, stage_id: Id, after: Id | None) -> bool:
        """Put a responsibility into a stage behind another one, or first."""
        work = self.org.get(Responsibility, responsibility_id)
        label = text("Move {work}", work=work.name)
        return self.do(
            label, lambda org: move_responsibility(org, responsibility_id, stage_id, after)
        )

    def move_responsibilities(self, ids: Sequence[Id], stage_id: Id, after: Id | None) -> bool:
        """Put responsibilities into a stage behind another one, or first: one step."""
        if len(ids) == 1:
            return self.move_responsibility(ids[0], stage_id, after)
        stage = self.org.get(Stage, stage_id)
        label = text("Move {count} responsibilities to {stage}", count=len(ids), stage=stage.name)
        return self.do(label, lambda org: move_responsibilities(org, ids, stage_id, after))

    def move_stages(self, ids: Sequence[Id], after: Id | None) -> bool:
        """Put stages behind another, or first: one step."""
        if len(ids) == 1:
            return self.move_stage(ids[0], after)
        label = text("Move {count} stages", count=len(ids))
        return self.do(label, lambda org: move_stages(org, ids, after))

    def tidy_layout(self) -> None:
        """Put every stage behind those that hand work to it."""
        if not self.do(text("Tidy the layout"), tidy_layout):
            self.said.emit(said(text("The layout is tidy already")))

    def handoff_change(self, source: Id, target: Id, handoff_id: Id | None = None) -> Change:
        """The edit that lets work pass from one stage to another, by a given hand-off or a new one.

        Raises:
            Rejected: it makes no sense; the message says why.
        """
        if handoff_id is None:
            return add_handoff(self.org, source, target)
        return redirect_handoff(self.org, handoff_id, source, target)

    def hand_off(self, source: Id, target: Id, handoff_id: Id | None = None) -> bool:
        """Let work pass from one stage to another, by a given hand-off or a new one."""
        names = {
            "source": self.org.get(Stage, source).name,
            "target": self.org.get(Stage, target).name,
        }
        label = text("Hand off from {source} to {target}", **names)
        done = self.do(label, lambda _: self.handoff_change(source, target, handoff_id))
        if not done and source != target and handoff_id is None:
            self.refused.emit(said(text("{source} hands off to {target} already.", **names)))
        return done

    def would(self, ids: Iterable[Id], target_id: Id, letter: str | None = None) -> Promise:
        """What `put` would do, in words, before it does it."""
        return promise(self.org, [(one, target_id) for one in ids], letter)

    def put(self, party_ids: Iterable[Id], target_id: Id, letter: str | None = None) -> bool:
        """Put parties, or letters somebody holds, on a target, as a drop would: one step."""
        return self.put_pairs([(party_id, target_id) for party_id in party_ids], letter)

    def put_pairs(self, pairs: Iterable[tuple[Id, Id]], letter: str | None = None) -> bool:
        """Put each party of (party, target) on its target, all in one step."""
        would = promise(self.org, pairs, letter)
        if not would.welcome:
            self.refused.emit(said(would.words))
            return False
        done = self.document.commit(would.label, would.change)
        self.said.emit(said(would.words))
        return done

    def vacate(self, seat_id: Id) -> bool:
        """Leave a seat vacant."""
        seat = self.org.get(Seat, seat_id)
        return self.do(
            text("Take {seat} away", seat=self._called(seat)), lambda org: vacate(org, seat_id)
        )

    def switch_scheme(self, name: str) -> bool:
        """Use other letters; those in use are mapped."""
        return self.do(
            text("Use the letters of {scheme}", scheme=name), lambda org: switch_scheme(org, name)
        )

    def set_letter(self, assignment_id: Id, letter: str) -> bool:
        """Turn an assignment into another letter."""
        held = self.org.get(Assignment, assignment_id)
        values = {"party": self.org.party(held.party).name, "letter": letter}
        label = text("Make {party} {letter}", **values)
        return self.do(label, lambda org: set_letter(org, assignment_id, letter))

    def set_letters(self, ids: Sequence[Id], letter: str) -> bool:
        """Turn several assignments into another letter: one step."""
        if len(ids) == 1:
            return self.set_letter(ids[0], letter)

        def change(org: Org) -> Change:
            whole = Change()
            for one in ids:
                now = org.apply(whole)
                if now.look(Assignment, one) is not None:
                    whole = whole.then(set_letter(now, one, letter))
            return whole

        return self.do(text("Make {count} letters {letter}", count=len(ids), letter=letter), change)

    def unassign(self, party_id: Id, responsibility_id: Id) -> bool:
        """Take a party off a responsibility."""
        work = self.org.get(Responsibility, responsibility_id)
        values = {"party": self.org.party(party_id).name, "work": work.name}
        label = text("Take {party} off {work}", **values)
        return self.do(label, lambda org: unassign(org, party_id, responsibility_id))

    def apply_fix(self, fix: Fix) -> bool:
        """Make the edit that a rule proposed."""
        return self.do(fix.label, lambda _: fix.change)

    def accept(
        self, finding: Finding, reason: str, *, on: date | None = None, until: date | None = None
    ) -> bool:
        """Accept a finding with a reason, for ever or until a day."""
        label = text("Accept {code}", code=finding.code)
        return self.do(
            label,
            lambda org: accept(org, finding.code, finding.subjects, reason, on=on, until=until),
        )

    def withdraw(self, finding: Finding) -> bool:
        """Take the acceptance of a finding back."""
        label = text("No longer accept {code}", code=finding.code)
        return self.do(label, lambda org: withdraw(org, finding.code, finding.subjects))


def _new(record_id: Id) -> str:
    """The merge key of a step that adds something, until it has its name."""
    return f"new {record_id}"


def _added(change: Change) -> Record | None:
    """The named record that a change brought into being."""
    for edit in change.edits.values():
        if edit.before is None and edit.after is not None and hasattr(edit.after, "name"):
            return edit.after
    return None
