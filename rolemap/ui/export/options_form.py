"""What is wanted of a file: which part, which columns, and what is told or kept back."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from rolemap.formats.exporter import Exporter
from rolemap.formats.handout import Options, Paper
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.ui.export.offers import uses
from rolemap.ui.labels import label
from rolemap.ui.look.theme import ThemeSource

WHOLE, LIT = "whole", "lit"
_PAPERS: tuple[Paper, ...] = ("A4", "Letter")
_SHARPEST = 8.0


class OptionsForm(QWidget):
    """The choices beside the list of formats; those that make no difference are hidden.

    Args:
        org: the organisation, for its stages.
        lit: whether a filter is on, so that only what stands out could be handed out.
        themes: how it looks.
        parent: what it belongs to.

    Signals:
        changed(): something else is chosen.
    """

    changed = Signal()

    def __init__(
        self, org: Org, themes: ThemeSource, *, lit: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self.part = QComboBox()
        self.roles, self.people = QRadioButton(self.tr("Roles")), QRadioButton(self.tr("People"))
        self.findings = QCheckBox(self.tr("Problems too"))
        self.redact = QCheckBox(self.tr("Without people's names"))
        self.dated = QCheckBox(self.tr("With today's date"))
        self.paper = QComboBox()
        self.tiled = QCheckBox(self.tr("At full size, over several pages"))
        self.scale = QDoubleSpinBox()
        self._columns = QWidget()
        self._group = QButtonGroup(self)
        self._form = QFormLayout(self)
        self._fill(org, lit)
        self._set_up()
        self._lay_out()
        self._connect()

    def _fill(self, org: Org, lit: bool) -> None:
        self.part.addItem(self.tr("The whole plan"), WHOLE)
        if lit:
            self.part.addItem(self.tr("Only what stands out now"), LIT)
        for stage in org.stages():
            self.part.addItem(label(stage.name).replace("&&", "&"), stage.id)
        self.paper.addItems(_PAPERS)

    def _set_up(self) -> None:
        self.roles.setChecked(True)
        for button in (self.roles, self.people):
            self._group.addButton(button)
        self.scale.setRange(0.1, _SHARPEST)
        self.scale.setValue(2.0)
        self.scale.setSingleStep(0.5)
        self.scale.setDecimals(1)
        self.scale.setSuffix(" ×")
        self.redact.setToolTip(
            self.tr(
                "People are called Person 1 and so on, in an order drawn by lot; notes, titles, pay"
                " bands and reasons are left out, and of levels only the third is told."
            )
        )
        for field, name in (
            (self.part, self.tr("Part of the plan")),
            (self.paper, self.tr("Paper")),
            (self.scale, self.tr("Size of the picture")),
            (self._columns, self.tr("Columns")),
        ):
            field.setAccessibleName(name)

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        row = QHBoxLayout(self._columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap_wide)
        for button in (self.roles, self.people):
            row.addWidget(button)
        row.addStretch(1)
        form = self._form
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(sizes.gap)
        form.addRow(self.tr("Part"), self.part)
        form.addRow(self.tr("Columns"), self._columns)
        form.addRow(self.tr("Paper"), self.paper)
        form.addRow(self.tr("Size"), self.scale)
        for box in (self.tiled, self.findings, self.redact, self.dated):
            form.addRow(box)

    def _connect(self) -> None:
        self.part.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.paper.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.scale.valueChanged.connect(lambda _: self.changed.emit())
        self.roles.toggled.connect(lambda _: self.changed.emit())
        for box in (self.tiled, self.findings, self.redact, self.dated):
            box.toggled.connect(lambda _: self.changed.emit())

    def show_for(self, one: Exporter) -> None:
        """Show what makes a difference to a format; problems are told where that is usual."""
        used = uses(one)
        form = self._form
        form.setRowVisible(self._columns, used.by)
        form.setRowVisible(self.paper, used.paper)
        form.setRowVisible(self.scale, used.scale)
        form.setRowVisible(self.tiled, used.tiled)
        self.findings.blockSignals(True)
        self.findings.setChecked(one.findings)
        self.findings.blockSignals(False)

    def options(self, today: date) -> Options:
        """What is chosen."""
        return Options(
            by="person" if self.people.isChecked() else "role",
            findings=self.findings.isChecked(),
            paper=_PAPERS[self.paper.currentIndex()],
            tiled=self.tiled.isChecked(),
            scale=self.scale.value(),
            dated=today if self.dated.isChecked() else None,
        )

    @property
    def stage(self) -> Id | None:
        """The stage that is chosen; None for the whole, or for what stands out."""
        chosen: str = self.part.currentData()
        return None if chosen in (WHOLE, LIT) else chosen

    @property
    def only_lit(self) -> bool:
        """Whether only what stands out is wanted."""
        return self.part.currentData() == LIT
