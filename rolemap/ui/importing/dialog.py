"""Shows what an import would make of a plan, lets columns be chosen, and brings it in."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from rolemap.formats.foreign.outcome import Sample
from rolemap.formats.importer import importer_named
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org, by_name
from rolemap.model.records import Assignment, Person, Responsibility, Role, Stage, Team
from rolemap.model.text import Plural, in_a_row
from rolemap.ui.importing.columns_table import ColumnsTable
from rolemap.ui.importing.outcome_pane import OutcomePane
from rolemap.ui.importing.proposal import Proposal, proposal
from rolemap.ui.importing.reading_form import ReadingForm
from rolemap.ui.look.speech import said, why
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.paragraph import Paragraph
from rolemap.ui.work import Work

_REST = 250  # milliseconds without another choice
_COUNTED = {
    Stage: Plural("1 stage", "{count} stages"),
    Responsibility: Plural("1 responsibility", "{count} responsibilities"),
    Role: Plural("1 role", "{count} roles"),
    Person: Plural("1 person", "{count} people"),
    Team: Plural("1 team", "{count} teams"),
    Assignment: Plural("1 letter", "{count} letters"),
}


class ImportDialog(QDialog):
    """How it is read above, what comes of it below.

    Args:
        source: what there is to read.
        org: the plan that it may come into; None where none is open.
        themes: how it looks.
        parent: the window that it belongs to.

    Signals:
        seen(): what would come of it is shown, or why nothing would.
        taken(Proposal, bool): it is to be brought in; into the plan, or as a new one.
        mapping_kept(Mapping): how it was read is to be kept.
        mapping_wanted(): a mapping that was kept is to be used.
    """

    seen = Signal()
    taken = Signal(object, bool)
    mapping_kept = Signal(object)
    mapping_wanted = Signal()

    def __init__(
        self, source: Source, org: Org | None, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source, self._org, self._themes = source, org, themes
        self._asked = Mapping()
        self._proposal: Proposal | None = None
        self._work: Work | None = None
        self.form = ReadingForm(themes, _works(org))
        self.table = ColumnsTable(themes)
        self.problem = Paragraph(themes, lines=6)
        self.pane = OutcomePane(themes)
        self.into = QRadioButton(self.tr("Into this plan; who is there already is updated"))
        self.new = QRadioButton(self.tr("As a plan of its own"))
        self.leavers = QCheckBox(self.tr("Remove those who are not in the list any more"))
        self.bar = QProgressBar()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take_button = QPushButton(self.tr("Import"))
        self.keep_button = QPushButton(self.tr("Keep these choices…"))
        self.use_button = QPushButton(self.tr("Use kept choices…"))
        self._rest = QTimer(self)
        self._set_up()
        self._lay_out()
        self._connect()
        self._read()

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Import {name}").format(name=self._source.name))
        roles = QDialogButtonBox.ButtonRole
        self.buttons.addButton(self.take_button, roles.AcceptRole)
        for button in (self.keep_button, self.use_button):
            self.buttons.addButton(button, roles.ActionRole)
        self.take_button.setDefault(True)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.into.setChecked(self._org is not None)
        self.new.setChecked(self._org is None)
        for one in (self.into, self.new):
            one.setVisible(self._org is not None)
        self.leavers.hide()
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.table)
        halves.addWidget(self.pane)
        halves.setChildrenCollapsible(False)
        where = QHBoxLayout()
        where.setSpacing(sizes.gap_wide)
        for one in (self.into, self.new, self.leavers):
            where.addWidget(one)
        where.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap_wide] * 4)
        column.setSpacing(sizes.gap)
        column.addWidget(self.form)
        column.addWidget(self.problem)
        column.addWidget(halves, 1)
        column.addLayout(where)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)

    def sizeHint(self) -> QSize:
        wide = self._themes.theme.sizes.stage_width
        return QSize(5 * wide, 4 * wide)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_form)
        self.table.chosen.connect(self._on_columns)
        self.pane.remark_chosen.connect(self.table.show_row)
        self.into.toggled.connect(lambda _: self._read_soon())
        self.leavers.toggled.connect(lambda _: self._read_soon())
        self.take_button.clicked.connect(self._take)
        self.keep_button.clicked.connect(lambda: self.mapping_kept.emit(self._mapping()))
        self.use_button.clicked.connect(self.mapping_wanted)
        self.buttons.rejected.connect(self.reject)
        self._rest.timeout.connect(self._read)

    # What is chosen

    def use(self, mapping: Mapping) -> None:
        """Read it in this way."""
        self._asked = mapping
        self._read()

    def _on_form(self) -> None:
        self._asked = self.form.mapping()
        self._read_soon()

    def _on_columns(self, columns: dict[str, str]) -> None:
        self._asked = self._mapping().model_copy(update={"columns": columns})
        self._read_soon()

    def _mapping(self) -> Mapping:
        """How it was read, or is to be where nothing could be."""
        imported = self._proposal.outcome.imported if self._proposal else None
        return imported.mapping if imported else self._asked

    # Reading

    def _read_soon(self) -> None:
        self._give_up()
        self.take_button.setEnabled(False)
        self._rest.start()

    def _read(self) -> None:
        """Read it, away from the window's thread and in a process of its own."""
        self._give_up()
        self.take_button.setEnabled(False)
        self.bar.setValue(0)
        self.bar.show()
        before = self._org if self.into.isChecked() and self._org is not None else Org.of()
        self._work = Work(
            partial(_proposed, self._source, self._asked, before, self.leavers.isChecked()), self
        )
        self._work.moved.connect(lambda done: self.bar.setValue(round(done * 1000)))
        self._work.done.connect(self._on_read)
        self._work.failed.connect(self._on_failed)

    def _give_up(self) -> None:
        if self._work is not None:
            self._work.give_up()
            self._work = None

    def _on_failed(self, error: RoleMapError) -> None:
        self._work = None
        self.bar.hide()
        self.problem.say(why(error))
        self.problem.show()
        self.seen.emit()

    def _on_read(self, found: object) -> None:
        self._work = None
        self._show(cast(Proposal, found))
        self.seen.emit()

    def _show(self, found: Proposal) -> None:
        self._proposal = found
        outcome = found.outcome
        self.bar.hide()
        self.form.show_outcome(outcome, self._asked)
        self.problem.say(said(outcome.problem) if outcome.problem else "")
        self.problem.setVisible(outcome.problem is not None)
        self._show_table(found)
        self.pane.show_lines(_counts(found), found.lines, found.remarks)
        imported = outcome.imported
        is_staff = bool(imported) and importer_named(self._mapping().format).is_staff
        has_left = bool(found.joining and found.joining.leavers)
        self.leavers.setVisible(is_staff and (has_left or self.leavers.isChecked()))
        self.take_button.setEnabled(bool(found.joining and found.joining.change))
        self.keep_button.setEnabled(imported is not None)

    def _show_table(self, found: Proposal) -> None:
        mapping = self._mapping()
        sample = found.outcome.sample or _letters(found)
        self.table.setVisible(sample is not None)
        if sample is not None:
            fields = importer_named(mapping.format).fields if mapping.format else ()
            self.table.show_table(sample, fields, mapping.columns, found.remarks)

    # The end

    def _take(self) -> None:
        found = self._proposal
        if found is None or found.joining is None:
            return
        self.accept()
        self.taken.emit(found, self.into.isChecked() and self._org is not None)

    def reject(self) -> None:
        """Give up whatever is being read, and close."""
        self._rest.stop()
        self._give_up()
        super().reject()


def _proposed(
    source: Source,
    mapping: Mapping,
    before: Org,
    remove_leavers: bool,
    progress: Callable[[float], None],
) -> Proposal:
    return proposal(source, mapping, before, progress, remove_leavers=remove_leavers)


def _works(org: Org | None) -> list[str]:
    """The responsibilities of a plan, those that are kept on call first."""
    known = [] if org is None else list(org.all(Responsibility))
    return [one.name for one in sorted(known, key=lambda one: (one.on_call is None, by_name(one)))]


def _counts(found: Proposal) -> str:
    """How much was read, in words."""
    imported = found.outcome.imported
    if imported is None:
        return ""
    counts = ((kind, imported.org.count(kind)) for kind in _COUNTED)
    return said(in_a_row([_COUNTED[kind].of(count) for kind, count in counts if count]))


def _letters(found: Proposal) -> Sample | None:
    """The beginning of a text as each encoding reads it, where one has to be chosen."""
    starts = found.outcome.encodings
    if not starts:
        return None
    rows = tuple((name, *start.splitlines()[:3]) for name, start in starts)
    return Sample("", ((), *rows), (0,) * (len(rows) + 1), 0)
