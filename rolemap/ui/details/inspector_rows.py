"""The rows under a heading of the inspector: who holds what, seats, letters, load."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Seat
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.details.field_link import FieldLink
from rolemap.ui.details.inspector_content import Holder, Leads, Line, Own, SeatLine
from rolemap.ui.details.letter_editor import LetterEditor
from rolemap.ui.details.link_row import LinkRow
from rolemap.ui.details.number_editor import percent_editor
from rolemap.ui.details.small_button import SmallButton
from rolemap.ui.details.take_back import take_back
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.selection import Selection

# What a glance takes in: a role with a thousand letters must not become a thousand widgets.
_MOST = 40


class Desk:
    """What the rows of one inspector share."""

    def __init__(
        self, bridge: Bridge, selection: Selection, commands: Commands, themes: ThemeSource
    ) -> None:
        self.bridge = bridge
        self.selection = selection
        self.commands = commands
        self.themes = themes


class Row(QWidget):
    """One row; `show_line` gives it what it says, as often as that changes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.link = LinkRow(desk.themes)
        self.box = QHBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(desk.themes.theme.sizes.half)
        self.box.addWidget(self.link, 1)
        self._to = ""
        self.link.clicked.connect(self._go)

    def _go(self) -> None:
        if self._to:
            self.desk.selection.show(self._to)

    def add_details(self, words: str) -> None:
        """Lead to the record that the row itself is about."""
        self.details = SmallButton("rename", self.desk.themes)
        self.details.name(words)
        self.details.clicked.connect(lambda: self.desk.selection.set((self.own_id,)))
        self.box.addWidget(self.details)

    @property
    def own_id(self) -> Id:
        """The record that the row itself is about."""
        return ""

    def show_line(self, line: Line) -> None:
        """Say what `line` says."""
        self._to = line.to
        self.link.show_link(line.link)
        self.link.setEnabled(bool(line.to))

    def said(self) -> tuple[str, ...]:
        """Everything that the row shows, in words."""
        return (self.link.link.whole,)


class HolderRow(Row):
    """A party with its letter, which can be another one, or go."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.letter = LetterEditor(desk.themes)
        self.letter.combo.setAccessibleName(self.tr("Letter"))
        self.remove = SmallButton("delete", desk.themes)
        self.remove.name(self.tr("Take this letter away"))
        self.box.addWidget(self.letter)
        self.add_details(self.tr("Deputy, confirmation and notes of this letter"))
        self.box.addWidget(self.remove)
        self._held = ""
        self.letter.edited.connect(self._set_letter)
        self.remove.clicked.connect(lambda: desk.commands.remove([self._held]))

    @property
    def own_id(self) -> Id:
        return self._held

    def _set_letter(self, letter: object) -> None:
        if self.desk.bridge.org.look(Assignment, self._held) is not None:
            self.desk.commands.set_letter(self._held, str(letter))

    def show_line(self, line: Line) -> None:
        super().show_line(line)
        assert isinstance(line, Holder)
        self._held = line.assignment
        self.letter.tone = line.tone
        self.letter.offer(line.options)
        self.letter.show_value(line.letter)

    def said(self) -> tuple[str, ...]:
        return (*super().said(), self.letter.combo.currentText())


class SeatRow(Row):
    """A seat with its share of full time, which can be another one, or go."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.share = percent_editor()
        self.share.spin.setAccessibleName(self.tr("Share of full time"))
        self.share.setToolTip(self.tr("Share of full time"))
        self.share.setFixedWidth(3 * desk.themes.theme.sizes.control_height)
        self.remove = SmallButton("delete", desk.themes)
        self.box.addWidget(self.share)
        self.add_details(self.tr("Role, person and notes of this seat"))
        self.box.addWidget(self.remove)
        self._seat = ""
        self._vacate = False
        self._share = FieldLink(self.share, "share", desk.bridge, desk.commands)
        self.remove.clicked.connect(self._take_away)

    @property
    def own_id(self) -> Id:
        return self._seat

    def _take_away(self) -> None:
        if self._vacate:
            self.desk.commands.vacate(self._seat)
        else:
            self.desk.commands.remove([self._seat])

    def show_line(self, line: Line) -> None:
        super().show_line(line)
        assert isinstance(line, SeatLine)
        self._seat, self._vacate = line.seat, line.vacate
        words = self.tr("Leave this seat vacant") if line.vacate else self.tr("Remove this seat")
        self.remove.name(words)
        self._share.show_records([self.desk.bridge.org.get(Seat, line.seat)])

    def said(self) -> tuple[str, ...]:
        return (*super().said(), self.share.spin.text())


class OwnRow(Row):
    """A separation or an acceptance: leads to itself, or is taken back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.add_details(self.tr("Edit this"))
        self.remove = SmallButton("delete", desk.themes)
        self.box.addWidget(self.remove)
        self._own = ""
        self.remove.clicked.connect(self._take_away)

    @property
    def own_id(self) -> Id:
        return self._own

    def _take_away(self) -> None:
        take_back(self.desk.commands, self._own)

    def show_line(self, line: Line) -> None:
        super().show_line(line)
        assert isinstance(line, Own)
        self._own = line.record
        self.details.setVisible(line.to != line.record)
        self.remove.name(line.remove)


_ROWS: dict[type[Line], Callable[[Desk], Row]] = {
    Leads: Row,
    Holder: HolderRow,
    SeatLine: SeatRow,
    Own: OwnRow,
}


class Rows(QWidget):
    """Rows under a heading; each keeps its widgets, and the keyboard, while it is there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: dict[tuple[type[Line], str], Row] = {}
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("look", "title")
        self.more = QLabel()
        self.more.setProperty("look", "weak")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, desk.themes.theme.sizes.half, 0, 0)
        self._column.setSpacing(desk.themes.theme.sizes.half)
        self._column.addWidget(self.title)
        self._list = QVBoxLayout()
        self._list.setSpacing(desk.themes.theme.sizes.half)
        self._column.addLayout(self._list)
        self._column.addWidget(self.more)

    def show_lines(self, title: str, lines: Sequence[Line], empty: str = "") -> bool:
        """Show these under a heading; where there are none `empty`, or nothing at all.

        Returns:
            Whether rows were added, so that the order of the keyboard is another one.
        """
        self.setVisible(bool(lines or empty))
        self.title.setText(title)
        known = set(self._rows)
        keyed = {_key(place, line): line for place, line in enumerate(lines[:_MOST])}
        for key in self._rows.keys() - keyed.keys():
            gone = self._rows.pop(key)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (key, line) in enumerate(keyed.items()):
            row = self._rows.get(key)
            if row is None:
                row = self._rows[key] = _ROWS[type(line)](self._desk)
            # Where it is already, moving it would only make it flicker.
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
            row.show_line(line)
        left = len(lines) - _MOST
        self.more.setVisible(left > 0 or not lines)
        self.more.setText(self.tr("and %n more", "", left) if lines else empty)
        return not self._rows.keys() <= known

    def rows(self) -> list[Row]:
        """The rows, from top to bottom."""
        return sorted(self._rows.values(), key=self._list.indexOf)

    def said(self) -> list[tuple[str, ...]]:
        """Everything that is shown, in words."""
        if self.isHidden():
            return []
        more = [] if self.more.isHidden() else [(self.more.text(),)]
        return [(self.title.text(),), *(row.said() for row in self.rows()), *more]


def _key(place: int, line: Line) -> tuple[type[Line], str]:
    """What makes a row the same one: its record, or where nothing is edited in it its place."""
    match line:
        case Holder():
            return Holder, line.assignment
        case SeatLine():
            return SeatLine, line.seat
        case Own():
            return Own, line.record
        case _:
            return Leads, str(place)
