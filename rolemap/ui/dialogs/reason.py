"""Asks why a finding is accepted, and until when."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from rolemap.analysis.finding import Finding
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.paragraph import Paragraph

_REVIEW_IN_DAYS = 90


class ReasonDialog(QDialog):
    """Takes a reason, and if wanted the last day on which it holds.

    Args:
        finding: what is to be accepted.
        today: the day from which an end date is counted.
        themes: how it looks.
        parent: the window that it belongs to.
    """

    def __init__(
        self, finding: Finding, today: date, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._finding = finding
        self._themes = themes
        self.text = QPlainTextEdit()
        self.ends = QCheckBox(self.tr("Only until"))
        day = today.toordinal() + _REVIEW_IN_DAYS
        self.day = QDateEdit(_qdate(date.fromordinal(day)))
        self.day.setMinimumDate(_qdate(today))
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self._set_up()
        self._lay_out()
        self._connect()
        self._refresh()

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Accept with a reason"))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Reason"))
        self.text.setPlaceholderText(self.tr("Why this is fine as it is, for whoever asks later"))
        self.text.setFixedHeight(3 * self._themes.theme.sizes.row_height)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(self.tr("Last day"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Accept"))

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        what = Paragraph(self._themes, strong=True)
        what.say(said(self._finding.text))
        more = QLabel(self.tr("It stays in the list, in grey, with your reason beside it."))
        more.setProperty("look", "weak")
        more.setWordWrap(True)
        until = QHBoxLayout()
        until.addWidget(self.ends)
        until.addWidget(self.day)
        until.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap_wide] * 4)
        column.setSpacing(sizes.gap)
        for widget in (what, more, self.text):
            column.addWidget(widget)
        column.addLayout(until)
        column.addSpacing(sizes.gap)
        column.addWidget(self.buttons)
        self.setMinimumWidth(2 * sizes.stage_width)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._refresh)
        self.ends.toggled.connect(self._refresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _refresh(self) -> None:
        self.day.setEnabled(self.ends.isChecked())
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.reason))

    @property
    def reason(self) -> str:
        """What was typed, on one line."""
        return " ".join(self.text.toPlainText().split())

    @property
    def until(self) -> date | None:
        """The last day on which it is accepted; None for ever."""
        if not self.ends.isChecked():
            return None
        day = self.day.date()
        return date(day.year(), day.month(), day.day())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
