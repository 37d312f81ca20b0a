"""How a source is read: as what, which sheet, in which encoding, with the headings on which row."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QWidget

from rolemap.formats.foreign.outcome import Outcome
from rolemap.formats.importer import Importer, importers
from rolemap.formats.importing.decoding import ENCODINGS
from rolemap.formats.importing.mapping import Mapping
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import one_line
from rolemap.ui.look.theme import ThemeSource


class ReadingForm(QWidget):
    """The choices above the table; those that make no difference are hidden.

    Args:
        themes: how it looks.
        works: the names of the responsibilities that a calendar may be about.
        parent: what it belongs to.

    Signals:
        changed(): something else is chosen.
    """

    changed = Signal()

    def __init__(
        self, themes: ThemeSource, works: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.format = QComboBox()
        self.sheet = QComboBox()
        self.encoding = QComboBox()
        self.heading = QSpinBox()
        self.turned = QComboBox()
        self.about = QComboBox()
        self._works = works
        self._mapping = Mapping()
        self._known: Sequence[Importer] = importers()
        self._form = QFormLayout(self)
        self._width = round(1.75 * themes.theme.sizes.stage_width)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(themes.theme.sizes.gap)
        self._set_up()
        self._connect()

    def _set_up(self) -> None:
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.heading.setRange(0, 10_000)
        self.heading.setSpecialValueText(self.tr("The row that looks so"))
        for words, value in (
            (self.tr("As the table says"), None),
            (self.tr("Rows"), False),
            (self.tr("Columns"), True),
        ):
            self.turned.addItem(words, value)
        self.about.addItem(self.tr("What the calendar is called"), "")
        for name in self._works:
            self.about.addItem(one_line(name), name)
        self.encoding.addItem(self.tr("As the file says"), "")
        for one in ENCODINGS:
            self.encoding.addItem(one, one)
        for words, field in (
            (self.tr("Read it as"), self.format),
            (self.tr("Table"), self.sheet),
            (self.tr("Encoding"), self.encoding),
            (self.tr("Headings on row"), self.heading),
            (self.tr("The work stands in"), self.turned),
            (self.tr("On call for"), self.about),
        ):
            field.setAccessibleName(words)
            field.setMinimumWidth(self._width)
            self._form.addRow(words, field)

    def _connect(self) -> None:
        for box in (self.format, self.sheet, self.encoding, self.turned, self.about):
            box.activated.connect(lambda _: self.changed.emit())
        self.heading.valueChanged.connect(lambda _: self.changed.emit())

    def show_outcome(self, outcome: Outcome, asked: Mapping) -> None:
        """Show how it was read."""
        self._mapping = outcome.imported.mapping if outcome.imported else asked
        self._fill_formats(outcome.formats)
        self._fill_sheets(outcome.sheets)
        self.encoding.setCurrentIndex(max(0, self.encoding.findData(self._mapping.encoding)))
        self.turned.setCurrentIndex(max(0, self.turned.findData(asked.turned)))
        self.about.setCurrentIndex(max(0, self.about.findData(asked.responsibility)))
        self.heading.blockSignals(True)
        self.heading.setValue(asked.heading)
        self.heading.blockSignals(False)
        is_table = outcome.sample is not None
        form = self._form
        form.setRowVisible(self.sheet, len(outcome.sheets) > 1)
        form.setRowVisible(self.encoding, bool(outcome.encodings or self._mapping.encoding))
        form.setRowVisible(self.heading, is_table)
        form.setRowVisible(self.turned, self._mapping.format == "raci")
        form.setRowVisible(self.about, self._mapping.format == "on-call" and bool(self._works))

    def _fill_formats(self, fitting: Sequence[str]) -> None:
        """The formats that fit come first."""
        known = {one.format: one for one in self._known}
        order = [*(known[one] for one in fitting), *self._known]
        self.format.clear()
        if not self._mapping.format:
            self.format.addItem(self.tr("What it looks like"), "")
        for one in dict.fromkeys(order):
            self.format.addItem(said(one.name), one.format)
        if fitting and len(fitting) < len(known):
            self.format.insertSeparator(self.format.findData(fitting[-1]) + 1)
        self.format.setCurrentIndex(max(0, self.format.findData(self._mapping.format)))

    def _fill_sheets(self, sheets: Sequence[str]) -> None:
        self.sheet.clear()
        self.sheet.addItem(self.tr("All of them"), "")
        for name in sheets:
            self.sheet.addItem(one_line(name), name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(self._mapping.sheet)))

    def mapping(self) -> Mapping:
        """What is chosen; columns belong to the table as it was read, and are guessed anew."""
        return Mapping(
            format=self.format.currentData() or "",
            sheet=self.sheet.currentData() or "",
            encoding=self.encoding.currentData() or "",
            heading=self.heading.value(),
            turned=self.turned.currentData(),
            responsibility=self.about.currentData() or "",
            delimiter=self._mapping.delimiter,
        )
