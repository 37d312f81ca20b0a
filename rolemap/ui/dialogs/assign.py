"""Who takes it, or what they take: the way to staff the map without a drag."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rolemap.model.ids import Id
from rolemap.model.letters import Letter
from rolemap.model.records import Person, Responsibility, Role, Stage, Team, name_of
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.dialogs.choices import fitting
from rolemap.ui.dialogs.filter_list import FilterList
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import one_line
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.paragraph import Paragraph
from rolemap.ui.promise import Promise, oriented, promise
from rolemap.ui.wording import letter_meaning, letter_name

_MOST_NAMES = 3


class AssignDialog(QDialog):
    """Assigns some records: the list offers what each of them can take, or be taken by.

    The keyboard types into the filter; arrows walk the list, Alt with a letter chooses the letter,
    Enter assigns.

    Args:
        bridge: the document.
        commands: what commits the assignment.
        themes: how it looks.
        ids: responsibilities, stages, people, roles or teams.
        parent: the window that it belongs to.
    """

    def __init__(
        self,
        bridge: Bridge,
        commands: Commands,
        themes: ThemeSource,
        ids: tuple[Id, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._org = bridge.org
        self._commands = commands
        self._themes = themes
        self._ids = tuple(one for one in ids if self._org.find(one) is not None)
        self.list = FilterList(fitting(self._org, self._ids), themes, several=True)
        self.letters: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.meaning = Paragraph(themes, weak=True, lines=2)
        self.promise = Paragraph(themes, lines=3)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        title = self.tr("Assign {names}").format(names=self._names())
        self.setWindowTitle(title)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Assign"))
        heading = Paragraph(self._themes, role="heading", strong=True, lines=2)
        heading.say(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap_wide] * 4)
        column.setSpacing(sizes.gap)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        column.addLayout(self._letter_row())
        column.addWidget(self.meaning)
        column.addSpacing(sizes.gap)
        column.addWidget(self.promise)
        column.addSpacing(sizes.gap)
        column.addWidget(self.buttons)

    def _names(self) -> str:
        found = [self._org.find(one) for one in self._ids[:_MOST_NAMES]]
        names = ", ".join(f"“{one_line(name_of(one))}”" for one in found if one is not None)
        more = len(self._ids) - _MOST_NAMES
        if more <= 0:
            return names
        return self.tr("{names} and {count} more").format(names=names, count=more)

    def _letter_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._themes.theme.sizes.half)
        self._add_letter(row, self.tr("As &usual"), "", self.tr("As usual"))
        for letter in self._org.scheme.letters:
            self._add_letter(row, f"&{letter.letter}", letter.letter, letter_name(letter))
        row.addStretch(1)
        self.letters[""].setChecked(True)
        return row

    def _add_letter(self, row: QHBoxLayout, words: str, letter: str, spoken: str) -> None:
        button = QPushButton(words)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
        self._group.addButton(button)
        self.letters[letter] = button
        row.addWidget(button)

    def _connect(self) -> None:
        self.list.changed.connect(self._refresh)
        self.list.taken.connect(self.assign)
        self.list.view.installEventFilter(self)
        self._group.buttonToggled.connect(lambda *_: self._refresh())
        self.buttons.accepted.connect(self.assign)
        self.buttons.rejected.connect(self.reject)

    @property
    def letter(self) -> str | None:
        """The letter that is chosen; None as usual."""
        return next((one for one, button in self.letters.items() if button.isChecked()), "") or None

    def pairs(self) -> list[tuple[Id, Id]]:
        """Who would be put where: (party, target)."""
        found = (
            oriented(self._org, one, chosen) for one in self._ids for chosen in self.list.chosen()
        )
        return [pair for pair in found if pair is not None]

    def _would(self) -> Promise:
        return promise(self._org, self.pairs(), self.letter)

    def _refresh(self) -> None:
        pairs, would = self.pairs(), self._would()
        work = any(isinstance(self._org.find(to), Responsibility | Stage) for _, to in pairs)
        for button in self.letters.values():
            button.setEnabled(work)
        self.meaning.say(self._meaning() if work else "")
        self.promise.say(said(would.words) if pairs else self._hint(), strong=would.welcome)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(would.welcome)

    def _meaning(self) -> str:
        known: Letter | None = self._org.scheme.find(self.letter or "")
        if known is not None:
            return f"{letter_name(known)}: {letter_meaning(known)}"
        decider = letter_name(self._org.scheme.decider)
        doer = said(self._org.scheme.doer.word)
        words = self.tr("{decider} where nobody is yet, {doer} otherwise.")
        return words.format(decider=decider, doer=doer)

    def _hint(self) -> str:
        if not self._org.count(Person) + self._org.count(Role) + self._org.count(Team):
            return self.tr("There is nobody yet: add a person or a role first.")
        return self.tr("Nothing of that name can be assigned here.")

    def assign(self) -> None:
        """Do what the promise says and close; nothing happens where it promises nothing."""
        if self._would().welcome and self._commands.put_pairs(self.pairs(), self.letter):
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._choose_by_key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _choose_by_key(self, event: QKeyEvent) -> bool:
        """In the list itself nothing is typed, so a letter alone means the letter."""
        button = self.letters.get(event.text().upper()) if event.text() else None
        if button is not None and button.isEnabled():
            button.setChecked(True)
        return button is not None
