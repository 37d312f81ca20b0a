"""The inspector's pages where no single record is selected: the organisation, or several things."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from rolemap.model.ids import Id
from rolemap.model.records import Person, Record, Responsibility, Role, Stage, Team
from rolemap.model.text import text
from rolemap.ui.details import inspector_content as content
from rolemap.ui.details.inspector_form import FieldForm
from rolemap.ui.details.inspector_page import Page
from rolemap.ui.details.inspector_rows import Desk
from rolemap.ui.details.requiring import items_to_require, require_picked
from rolemap.ui.dialogs.choices import fitting_kinds
from rolemap.ui.dialogs.pick import PickDialog
from rolemap.ui.look.speech import said
from rolemap.ui.paragraph import Paragraph
from rolemap.ui.problems.problem_content import SHOWN_AS, counted
from rolemap.ui.step_words import things
from rolemap.ui.wording import things as counted_things

_COUNTED: tuple[type[Record], ...] = (Stage, Responsibility, Person, Role, Team)


class OrgPage(Page):
    """The organisation: its name, its story, its letters, and how much there is of what."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        themes = desk.themes
        settings = self.org.settings
        self.form = FieldForm([settings], desk)
        self._counts = Paragraph(themes)
        self._problems = [Paragraph(themes) for _ in SHOWN_AS]
        self._letters: list[Paragraph] = []
        hint = Paragraph(themes, weak=True)
        hint.say(self.tr("Select something to see what it is made of, and to edit it here."))
        if self.form.name is not None:
            self.column.addWidget(self.form.name)
            self.form.name.line.setPlaceholderText(self.tr("Name of the organisation"))
        self.column.addWidget(self._counts)
        problems = QVBoxLayout()
        problems.setSpacing(themes.theme.sizes.half)
        for line in self._problems:
            problems.addWidget(line)
        self.column.addLayout(problems)
        self.column.addWidget(self.form)
        self._required = self.add_rows()
        self.add_buttons((self.tr("Require an item…"), self.ask_required))
        self._meanings = self.add_rows()
        self.column.addSpacing(themes.theme.sizes.gap)
        self.column.addWidget(hint)
        self.column.addStretch(1)
        self.refresh()
        self.refresh_findings()
        self.order_keyboard()

    def refresh(self) -> None:
        self.kind.say(self.tr("Organisation"))
        self.form.refresh([self.org.settings])
        counts = ((kind.KIND, self.org.count(kind)) for kind in _COUNTED)
        self._counts.say(" · ".join(counted_things(kind, count) for kind, count in counts if count))
        self._required.show_lines(self.tr("Has to be owned"), content.requirements(self.org))
        self._meanings.show_lines(self.tr("What the letters mean"), content.meanings(self.org))

    def ask_required(self) -> PickDialog:
        """Ask which item of a catalogue somebody has to own."""
        dialog = PickDialog(
            self.tr("What somebody has to own"),
            items_to_require(self.org),
            self.desk.themes,
            self.window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: require_picked(self.desk.commands, dialog.picked))
        dialog.open()
        return dialog

    def refresh_findings(self) -> None:
        counts = self.desk.bridge.counts()
        for line, kind in zip(self._problems, SHOWN_AS, strict=True):
            line.say(said(counted(kind, counts[kind])), severity=kind)
            line.setVisible(bool(counts[kind]))


class SeveralPage(Page):
    """Several things at once: the fields that they share, and what can be done with all of them."""

    def __init__(self, desk: Desk, ids: tuple[Id, ...]) -> None:
        super().__init__(desk)
        self._ids = ids
        self.form = FieldForm(self._records(), desk)
        self.form.setVisible(bool(self.form.fields))
        self.column.addWidget(self.form)
        actions: list[tuple[str, Callable[[], object]]] = []
        if fitting_kinds(self.org, ids):
            actions.append((self.tr("Assign…"), lambda: self.assign_wanted.emit(ids)))
        actions.append((self.tr("Remove"), lambda: desk.commands.remove(ids)))
        self.add_buttons(*actions)
        self._rows = self.add_rows()
        self.column.addStretch(1)
        self.refresh()
        self.order_keyboard()

    def _records(self) -> list[Record]:
        found = map(self.org.find, self._ids)
        return [record for record in found if record is not None]

    def offered(self) -> tuple[type[Record], ...]:
        return self.form.offered()

    def refresh(self) -> None:
        records = self._records()
        selected = text("{count} {things} selected", count=len(records), things=things(records))
        self.kind.say(said(selected))
        self.form.refresh(records)
        self.mentioned = self.form.mentioned().union(self._ids)
        self._rows.show_lines(self.tr("Selected"), content.picked(self.org, self._ids))
