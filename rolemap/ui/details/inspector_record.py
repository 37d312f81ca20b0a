"""The inspector's page of one record: what is wrong with it, its fields, what hangs on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Handoff,
    Person,
    Record,
    Requirement,
    Responsibility,
    Role,
    Seat,
    Separation,
    Stage,
    Team,
    Turn,
)
from rolemap.ui.details import inspector_content as content
from rolemap.ui.details import on_call_lines
from rolemap.ui.details.field_offers import apart, work
from rolemap.ui.details.inspector_content import Line
from rolemap.ui.details.inspector_form import FieldForm
from rolemap.ui.details.inspector_page import Page, words
from rolemap.ui.details.inspector_rows import Desk, Rows
from rolemap.ui.details.really import Really
from rolemap.ui.details.take_back import keep_apart, take_back
from rolemap.ui.dialogs.pick import PickDialog
from rolemap.ui.look.speech import said
from rolemap.ui.paragraph import Paragraph
from rolemap.ui.problems.problem_content import shown_as


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading.

    Attributes:
        title: the heading; or what works it out, where it holds a figure.
        lines: works the rows out from the record.
        empty: what is said where there are none; "" hides the heading too.
        above: whether it stands before the fields.
    """

    title: str | Callable[[Facts, Any], str]
    lines: Callable[[Facts, Any], Sequence[Line]]
    empty: str = ""
    above: bool = False


_ACCEPTED = Section("Accepted problems", content.acceptances_of)

# Any: each function takes the kind of record under which it stands.
SECTIONS: dict[type[Record], tuple[Section, ...]] = {
    Responsibility: (
        Section("Who holds which letter", content.holders, "Nobody yet.", above=True),
        Section("On call, as the calendar has it", on_call_lines.turns_of_work),
        Section("Not in the same hand as", content.separations_of),
        _ACCEPTED,
    ),
    Person: (
        Section(content.load_sum, content.load_lines, above=True),
        Section("Seats", content.seats_of_person, above=True),
        Section("Letters", content.letters_of, "None yet.", above=True),
        Section("On call, as the calendar has it", on_call_lines.turns_of_person),
        _ACCEPTED,
    ),
    Role: (
        Section("Seats", content.seats_of_role, "None yet: nobody holds it.", above=True),
        Section("Letters", content.letters_of, "None yet.", above=True),
        _ACCEPTED,
    ),
    Team: (
        Section("Members", content.members_of, "Nobody yet.", above=True),
        Section("Letters", content.letters_of, "None yet.", above=True),
        _ACCEPTED,
    ),
    Stage: (
        Section("Responsibilities", content.works_in, "None yet.", above=True),
        Section("Hand-offs", content.handoffs_at),
        _ACCEPTED,
    ),
    Seat: (Section("Between", content.ends_of, above=True), _ACCEPTED),
    Assignment: (Section("Between", content.ends_of, above=True), _ACCEPTED),
    Handoff: (Section("Between", content.ends_of, above=True), _ACCEPTED),
    Separation: (Section("Between", content.ends_of, above=True),),
    Requirement: (
        Section("On the map as", content.covering, "Not on the map.", above=True),
        _ACCEPTED,
    ),
    Turn: (Section("As the calendar has it", on_call_lines.parts_of_turn, above=True),),
    Acceptance: (Section("About", content.ends_of, above=True),),
}
_ASSIGNABLE = (Responsibility, Stage, Person, Role, Team)


class RecordPage(Page):
    """One record."""

    def __init__(self, desk: Desk, record: Record) -> None:
        super().__init__(desk)
        self._id: Id = record.id
        self._findings: list[Paragraph] = []
        self.form = FieldForm([record], desk)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(desk.themes.theme.sizes.half)
        self._sections: list[tuple[Section, Rows]] = []
        self._really: Really | None = None
        self._lay_out(record)
        self.refresh()
        self.refresh_findings()
        self.order_keyboard()

    def _lay_out(self, record: Record) -> None:
        sections = SECTIONS.get(type(record), ())
        if self.form.name is not None:
            self.column.addWidget(self.form.name)
        self.column.addLayout(self._notes)
        self._add_sections([section for section in sections if section.above])
        if isinstance(record, Person | Role):
            self._really = Really(self.desk.themes)
            self.column.addWidget(self._really)
        # Who comes by keyboard should come to a field before what removes it.
        of_others = not isinstance(record, _ASSIGNABLE)
        if of_others:
            self.column.addWidget(self.form)
        self._add_actions(record)
        if not of_others:
            self.column.addWidget(self.form)
        self._add_sections([section for section in sections if not section.above])
        self.column.addStretch(1)

    def _add_sections(self, sections: Sequence[Section]) -> None:
        for section in sections:
            self._sections.append((section, self.add_rows()))

    def _add_actions(self, record: Record) -> None:
        commands = self.desk.commands
        assign = self.tr("Assign…"), lambda: self.assign_wanted.emit((self._id,))
        if isinstance(record, Role):
            self.add_buttons(
                assign, (self.tr("Add a vacancy"), lambda: commands.add_seat(self._id))
            )
        elif isinstance(record, Responsibility):
            self.add_buttons(assign, (self.tr("Separate from…"), self.pick_separated))
        elif isinstance(record, _ASSIGNABLE):
            self.add_buttons(assign)
        else:
            accepted = isinstance(record, Acceptance)
            words = self.tr("No longer accept") if accepted else self.tr("Remove")
            self.add_buttons((words, lambda: take_back(commands, self._id)))

    def pick_separated(self) -> PickDialog:
        """Ask which duty must not be in the same hand."""
        org, first = self.org, self._id
        free = [one for one in work(org) if one.id not in apart(org, first)]
        title = self.tr("Not in the same hand as")
        dialog = PickDialog(title, free, self.desk.themes, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        commands = self.desk.commands
        dialog.accepted.connect(lambda: keep_apart(commands, first, dialog.picked or ""))
        dialog.open()
        return dialog

    def point_to(self, record: Record) -> None:
        self._id = record.id
        super().point_to(record)

    def offered(self) -> tuple[type[Record], ...]:
        offered = self.form.offered()
        if self.org.look(Role, self._id) is None or self.org.assignments_of(self._id):
            return offered
        # What its holders do says what a role without letters is.
        return (*offered, Assignment, Responsibility, Stage, Team, Person)

    def refresh(self) -> None:
        record = self.org.find(self._id)
        if record is None:
            return
        facts = Facts(self.org, self.desk.bridge.today)
        self.kind.say(content.called(self.org, record))
        self.form.refresh([record])
        self.mentioned = self.form.mentioned()
        grown = False
        for section, rows in self._sections:
            title = section.title
            heading = words(title) if isinstance(title, str) else title(facts, record)
            lines = section.lines(facts, record)
            self.mentioned.update(line.to for line in lines)
            grown |= rows.show_lines(heading, lines, words(section.empty))
        if self._really is not None and isinstance(record, Person | Role):
            self._really.show_work(facts, record)
        if grown:
            self.order_keyboard()

    def refresh_findings(self) -> None:
        found = self.desk.bridge.findings_on(self._id)
        while len(self._findings) > len(found):
            gone = self._findings.pop()
            self._notes.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._findings) < len(found):
            note = Paragraph(self.desk.themes)
            self._findings.append(note)
            self._notes.addWidget(note)
        for note, finding in zip(self._findings, found, strict=True):
            note.say(said(finding.text), severity=shown_as(finding))
