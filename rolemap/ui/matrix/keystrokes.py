"""What typing in the grid does.

A letter of the scheme sets the cell to that letter alone, in every chosen cell. With Shift, or
after "+", it is added to what the cell holds, as far as the two may share a cell: R, then Shift+A,
is A/R. Del and Backspace clear, F2 types the letters out, Esc goes back to a single cell.
"""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from rolemap.formats.cell_text import cell_text, read_letters
from rolemap.model.errors import RoleMapError
from rolemap.model.text import Plural, Text, text
from rolemap.ui.commands import Commands
from rolemap.ui.look.speech import why
from rolemap.ui.matrix.cell_edits import MOST, CellEdits
from rolemap.ui.matrix.line_editor import LineEditor
from rolemap.ui.matrix.model import Pair
from rolemap.ui.matrix.table import MatrixTable

_MODIFIERS = Qt.KeyboardModifier
_COMMANDS = _MODIFIERS.ControlModifier | _MODIFIERS.AltModifier | _MODIFIERS.MetaModifier
_CLEARS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Keystrokes(QObject):
    """Turns keys into edits of the chosen cells.

    Signals:
        hinted(str): what the next key would do; "" for nothing.
    """

    hinted = Signal(str)

    def __init__(self, table: MatrixTable, edits: CellEdits, commands: Commands) -> None:
        super().__init__(table)
        self._table = table
        self._edits = edits
        self._commands = commands
        self._adds = False
        self.line = LineEditor(table.viewport(), table)
        table.key_pressed.connect(self.press)
        table.edit_wanted.connect(self.type_out)
        table.picked.connect(self._let_go)
        self.line.done.connect(table.walk)
        # The key of filling to the right; downwards is what duplicates elsewhere.
        right = QShortcut(QKeySequence("Ctrl+R"), table)
        right.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        right.activated.connect(self.fill_right)

    def press(self, event: QKeyEvent) -> None:
        """Take a key, if it means anything here."""
        plain = not event.modifiers() & _COMMANDS
        if event.key() == Qt.Key.Key_Escape:
            event.setAccepted(self._escape())
        elif plain and event.key() in _CLEARS:
            self.clear()
            event.accept()
        elif plain and event.key() == Qt.Key.Key_F2:
            self.type_out()
            event.accept()
        elif plain and event.text().strip():
            event.setAccepted(self._type(event))

    def _escape(self) -> bool:
        current, chosen = self._table.current, self._table.chosen
        if self._adds:
            self._let_go()
        elif current is not None and chosen != (*current, *current):
            self._table.go(*current)
            self._table.picked.emit()
        else:
            return False
        return True

    def _type(self, event: QKeyEvent) -> bool:
        if event.text() == "+":
            self._adds = self._table.current is not None
            if self._adds:
                self.hinted.emit(self.tr("The next letter is added to the cell."))
            return True
        scheme = self._table.rows.content.org.scheme
        known = scheme.find(event.text().upper())
        adds = self._adds or bool(event.modifiers() & _MODIFIERS.ShiftModifier)
        self._let_go()
        if known is None or self._table.current is None:
            return False
        pairs = self.chosen()
        if pairs and adds:
            self._edits.add(pairs, known.letter)
        elif pairs:
            self._edits.set(pairs, (known.letter,))
        return True

    def _let_go(self) -> None:
        if self._adds:
            self._adds = False
            self.hinted.emit("")

    # What is chosen

    def chosen(self) -> list[Pair]:
        """The chosen cells, row by row; none, and a word about it, where they are too many."""
        area = self._table.chosen
        if area is None:
            return []
        top, left, bottom, right = area
        if (bottom - top + 1) * (right - left + 1) > MOST:
            self._edits.refuse(text("Choose {count} cells at the most.", count=MOST))
            return []
        return list(self._table.rows.pairs(range(top, bottom + 1), range(left, right + 1)))

    def _filled(self) -> Iterator[Pair]:
        """The chosen cells that hold anything, whatever their number."""
        area, rows = self._table.chosen, self._table.rows
        if area is None:
            return
        top, left, bottom, right = area
        lines = {*rows.rows[top : bottom + 1], *rows.columns[left : right + 1]}
        parties = {one.id for one in lines if one.kind == "party"}
        for work in (one for one in lines if one.kind == "work"):
            for party in rows.content.cells(work.id).keys() & parties:
                yield party, work.id

    # Edits

    def clear(self) -> bool:
        """Take the letters out of the chosen cells."""
        order = self._table.rows.place
        return self._edits.clear(sorted(self._filled(), key=lambda pair: order(*pair) or ()))

    def fill_down(self) -> bool:
        """Let every chosen row hold what the first one does."""
        return self._fill(down=True)

    def fill_right(self) -> bool:
        """Let every chosen column hold what the first one does."""
        return self._fill(down=False)

    def _fill(self, *, down: bool) -> bool:
        area, rows = self._table.chosen, self._table.rows
        pairs = self.chosen()
        if area is None or not pairs:
            return False
        top, left, bottom, right = area
        if (top == bottom) if down else (left == right):
            self._edits.refuse(text("Choose the cell to repeat and those that get the same."))
            return False
        wanted: dict[Pair, tuple[str, ...]] = {}
        first: dict[int, Pair] = {}
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                pair = rows.pair(row, column)
                if pair is None:
                    continue
                source = first.setdefault(column if down else row, pair)
                if source != pair:
                    wanted[pair] = rows.content.cell(*source).letters
        return self._edits.put(wanted, lambda _, cells: _filled_label(cells))

    # Letters typed out

    def type_out(self) -> None:
        """Type the letters of the current cell out: A/R, or Accountable."""
        current, rows = self._table.current, self._table.rows
        pair = rows.pair(*current) if current is not None else None
        if current is None or pair is None:
            return
        index = rows.index(*current)
        self._table.scrollTo(index)
        room, least = self._table.visualRect(index), self._table.measures.row * 3
        room.setWidth(max(room.width(), least))
        words = cell_text(rows.content.cell(*pair).own, rows.content.org.scheme)
        self.line.start(
            self.tr("Letters"), room, words, lambda typed: self._keep(pair, typed), low=True
        )

    def _keep(self, pair: Pair, typed: str) -> bool:
        """Let a cell hold what was typed; whether that are letters."""
        content = self._table.rows.content
        if content.org.find(pair[0]) is None or content.org.find(pair[1]) is None:
            return True  # it went while somebody typed
        try:
            letters = read_letters(typed, content.org.scheme)
        except RoleMapError as error:
            self._commands.refused.emit(why(error))
            return False
        if set(letters) != set(content.cell(*pair).own):
            self._edits.set((pair,), letters)
        return True


def _filled_label(cells: int) -> Text:
    return Plural("1 cell filled", "{count} cells filled").of(cells)
