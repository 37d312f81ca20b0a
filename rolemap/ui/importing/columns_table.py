"""The beginning of a table that is read, with a choice above each column of what it is."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from rolemap.formats.foreign.outcome import Sample
from rolemap.formats.importing.columns import Field, distinct
from rolemap.formats.importing.remark import Remark, row_of
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import isolate, one_line, plain
from rolemap.ui.look.theme import ThemeSource

_MOST_ROWS = 30
_LEFT_OUT = ""


class ColumnsTable(QTableWidget):
    """Rows of a table; in the first row, what each column is taken for.

    Args:
        themes: how it looks.
        parent: what it belongs to.

    Signals:
        chosen(dict): somebody said what columns are: the key of the field by heading.
    """

    chosen = Signal(dict)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._sample = Sample("", (), (), 0)
        self._headings: tuple[str, ...] = ()
        self._boxes: dict[int, QComboBox] = {}
        self.setAccessibleName(self.tr("What the columns are"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_table(
        self,
        sample: Sample,
        fields: Sequence[Field],
        columns: Mapping[str, str],
        remarks: Iterable[Remark] = (),
    ) -> None:
        """Show a table.

        Args:
            sample: its beginning.
            fields: what columns may be.
            columns: what they are taken for: the key of the field by heading.
            remarks: what is remarked; rows of the table that are spoken of are marked.
        """
        self._sample = sample
        rows = sample.rows[:_MOST_ROWS]
        width = max(map(len, rows), default=0)
        self.clear()
        self._boxes = {}
        self.setRowCount(len(rows) + 1)
        self.setColumnCount(width)
        self._headings = distinct(rows[sample.heading]) if sample.heading < len(rows) else ()
        for at, name in enumerate(self._headings):
            if name:
                self._boxes[at] = self._box(name, fields, columns.get(name))
                self.setCellWidget(0, at, self._boxes[at])
        for number, row in enumerate(rows):
            for at, words in enumerate(row):
                self.setItem(number + 1, at, self._item(words, strong=number == sample.heading))
        self._number_rows(remarks)
        self._fit_columns()

    def _number_rows(self, remarks: Iterable[Remark]) -> None:
        """The numbers of the rows, with a sign and the words where something is remarked."""
        told: dict[str, list[str]] = {}
        for one in remarks:
            table, line = row_of(one.place)
            if table in ("", self._sample.name):
                told.setdefault(line, []).append(said(one.message))
        self.setVerticalHeaderItem(0, QTableWidgetItem(""))
        for at, number in enumerate(self._sample.lines[:_MOST_ROWS]):
            line = str(number) if number else ""
            item = QTableWidgetItem(f"{line} ⚠" if line in told else line)
            item.setToolTip(plain("\n".join(told.get(line, ()))))
            self.setVerticalHeaderItem(at + 1, item)

    def _fit_columns(self) -> None:
        self.resizeColumnsToContents()
        most = self._themes.theme.sizes.stage_width
        for at in range(self.columnCount()):
            self.setColumnWidth(at, min(max(self.columnWidth(at), most // 2), most))

    def show_row(self, remark: Remark) -> None:
        """Bring the row that a remark speaks of into view, if it is one of these."""
        table, line = row_of(remark.place)
        lines = [str(one) for one in self._sample.lines[:_MOST_ROWS]]
        if table in ("", self._sample.name) and line in lines:
            row = lines.index(line) + 1
            self.selectRow(row)
            self.scrollTo(self.model().index(row, 0))

    def _item(self, words: str, *, strong: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(isolate(words))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if strong:
            font = self.font()
            font.setBold(True)
            item.setFont(font)
        return item

    def _box(self, heading: str, fields: Sequence[Field], key: str | None) -> QComboBox:
        box = QComboBox()
        if key is None:
            box.addItem(self.tr("(guessed)"), None)
        box.addItem(self.tr("(not read)"), _LEFT_OUT)
        for field in fields:
            box.addItem(said(field.name), field.key)
        box.setCurrentIndex(0 if key is None else max(0, box.findData(key)))
        box.setAccessibleName(self.tr("What “{name}” is").format(name=one_line(heading)))
        box.currentIndexChanged.connect(lambda _: self.chosen.emit(self.columns()))
        # Whoever turns the wheel wants to see more of the table.
        box.installEventFilter(self)
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def columns(self) -> dict[str, str]:
        """What the columns are taken for: the key of the field by heading."""
        found = {self._headings[at]: box.currentData() for at, box in self._boxes.items()}
        return {heading: key for heading, key in found.items() if key is not None}

    def box_of(self, heading: str) -> QComboBox:
        """The choice above a column."""
        return self._boxes[self._headings.index(heading)]
