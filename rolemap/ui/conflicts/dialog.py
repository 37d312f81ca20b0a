"""Asks which side is to hold in each conflict of a merge, before the file is opened."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rolemap.model.conflict import Side
from rolemap.model.errors import RoleMapError
from rolemap.model.text import Plural, text
from rolemap.session.document import Document
from rolemap.session.undecided import Undecided
from rolemap.ui.access.announce import announce
from rolemap.ui.conflicts.conflict_model import ConflictModel
from rolemap.ui.conflicts.conflict_table import ConflictTable
from rolemap.ui.dialogs.message import may_discard, show_problem
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import one_line
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.paragraph import Paragraph

_TITLE = text("Resolve conflicts in {name}")
_INTRODUCTION = Plural(
    "Two people have edited “{name}”. What goes together is merged already; one conflict is left."
    " Choose the side that holds.",
    "Two people have edited “{name}”. What goes together is merged already; {count} conflicts are"
    " left. Choose the side that holds in each.",
)
_LEFT = Plural("1 of {all} is left to decide", "{count} of {all} are left to decide")
_LOST = text("Discard what you have chosen in {count} conflicts?")
_QUICKLY_CHOSEN = 2
_NONE_LEFT = text("All are decided")
_LINES_TOLD = 5


class ConflictDialog(QDialog):
    """The conflicts, with both sides of each, and the current one in full below.

    Nothing is chosen at first, and nothing is opened before everything is.

    Args:
        undecided: the file.
        themes: how it looks.
        parent: the window that it belongs to.

    Attributes:
        document: what came of choosing; None until then, and where somebody would rather not.
    """

    def __init__(
        self, undecided: Undecided, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._undecided, self._themes = undecided, themes
        self.document: Document | None = None
        self.model = ConflictModel(undecided, self)
        self.introduction = Paragraph(themes, lines=4)
        self.table = ConflictTable(self.model, themes)
        self.left = QLabel()
        self.ours = QPushButton(self.tr("All &ours"))
        self.theirs = QPushButton(self.tr("All &theirs"))
        self.next = QPushButton(self.tr("&Next undecided"))
        self.told = QPlainTextEdit()
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Open | standard.Cancel)
        self.open_button = self.buttons.button(standard.Open)
        self._set_up()
        self._lay_out()
        self._connect()
        self._refresh()
        self.table.go_to(0)
        self.table.setFocus()

    def _set_up(self) -> None:
        name = one_line(self._undecided.path.name)
        self.setWindowTitle(said(_TITLE.filled(name=name)))
        count = len(self.model.conflicts)
        self.introduction.say(said(_INTRODUCTION.of(count, name=name)))
        for one in (self.ours, self.theirs, self.next):
            one.setAutoDefault(False)
        self.open_button.setText(self.tr("Open"))
        self.open_button.setDefault(True)
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        self.told.setAccessibleName(self.tr("The conflict in full"))

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        line = QHBoxLayout()
        line.setSpacing(sizes.gap)
        line.addWidget(self.left, 1)
        for button in (self.next, self.ours, self.theirs):
            line.addWidget(button)
        lines = _LINES_TOLD * self._themes.theme.metrics("body").lineSpacing()
        self.told.setFixedHeight(round(lines) + 2 * sizes.gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap_wide] * 4)
        column.setSpacing(sizes.gap)
        column.addWidget(self.introduction)
        column.addWidget(self.table, 1)
        column.addLayout(line)
        column.addWidget(self.told)
        column.addSpacing(sizes.gap)
        column.addWidget(self.buttons)

    def sizeHint(self) -> QSize:
        return super().sizeHint().boundedTo(self.screen().availableSize() * 0.9)

    def _connect(self) -> None:
        self.table.moved.connect(self._on_row)
        self.model.decided.connect(self._on_decided)
        self.ours.clicked.connect(lambda: self.model.choose_all("ours"))
        self.theirs.clicked.connect(lambda: self.model.choose_all("theirs"))
        self.next.clicked.connect(self._go_on)
        self.buttons.accepted.connect(self._open)
        self.buttons.rejected.connect(self.reject)

    def _on_row(self, row: int) -> None:
        self.told.setPlainText(self.model.told(row) if row >= 0 else "")

    def _on_decided(self) -> None:
        self._refresh()
        row = self.table.currentIndex().row()
        side = self.model.chosen(row)
        news = [self._chosen_words(side)] if side is not None else []
        announce(self.table, ". ".join([*news, self.left.text()]))

    def _chosen_words(self, side: Side) -> str:
        return said(text("{side} chosen", side=self.model.side_called(side)))

    def _refresh(self) -> None:
        left, count = self.model.left, len(self.model.conflicts)
        self.left.setText(said(_LEFT.of(left, all=count) if left else _NONE_LEFT))
        self.next.setEnabled(left > 0)
        self.open_button.setEnabled(left == 0)

    def _go_on(self) -> None:
        row = self.model.next_left(self.table.currentIndex().row())
        if row is not None:
            self.table.go_to(row)
            self.table.setFocus()

    def _open(self) -> None:
        try:
            self.document = self._undecided.decided(self.model.choices)
        except RoleMapError as error:
            show_problem(self, error)
            return
        self.accept()

    def reject(self) -> None:
        """Open nothing; asks first where more is lost than a click."""
        count = len(self.model.choices)
        if count <= _QUICKLY_CHOSEN or may_discard(self, said(_LOST.filled(count=count))):
            super().reject()
