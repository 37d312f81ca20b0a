"""Copy, cut and paste of cells, as tables that spreadsheets and letters take and give."""

from PySide6.QtGui import QGuiApplication

from rolemap.formats.block import Block, read_block
from rolemap.formats.cell_text import cell_text, read_letters
from rolemap.model.edits.cells import Refusal
from rolemap.model.errors import RoleMapError
from rolemap.model.letters import Scheme
from rolemap.model.text import Plural, Text, text
from rolemap.ui import clipboard
from rolemap.ui.commands import Commands
from rolemap.ui.look.speech import said
from rolemap.ui.matrix.cell_edits import MOST, CellEdits
from rolemap.ui.matrix.keystrokes import Keystrokes
from rolemap.ui.matrix.model import MatrixModel, Pair
from rolemap.ui.matrix.table import MatrixTable

_MOST_COPIED = 1_000_000


class CellCopying:
    """What the clipboard's keys, Del, Ctrl+D and Ctrl+A mean in the matrix; an edit is one step."""

    def __init__(
        self, table: MatrixTable, edits: CellEdits, keys: Keystrokes, commands: Commands
    ) -> None:
        self._table = table
        self._edits = edits
        self._keys = keys
        self._commands = commands

    @property
    def _rows(self) -> MatrixModel:
        return self._table.rows

    @property
    def _scheme(self) -> Scheme:
        return self._rows.content.org.scheme

    @property
    def selected(self) -> bool:
        """Whether there is a cell to work on."""
        return self._table.chosen is not None

    def select_all(self) -> None:
        """Choose every cell."""
        self._table.choose_all()

    def remove(self) -> bool:
        """Clear the chosen cells."""
        return self._keys.clear()

    def duplicate(self) -> bool:
        """Fill the chosen cells from the first row of them."""
        return self._keys.fill_down()

    # Out

    def copy(self) -> bool:
        """Put the chosen cells on the clipboard; whether there were any."""
        return self._copy(headed=False)

    def copy_with_headings(self) -> bool:
        """Put the chosen cells on the clipboard with the names of their rows and columns."""
        return self._copy(headed=True)

    def cut(self) -> None:
        """Put the chosen cells on the clipboard and clear them."""
        if self.copy():
            self.remove()

    def _copy(self, *, headed: bool) -> bool:
        area = self._table.chosen
        if area is None:
            self._edits.refuse(text("Choose cells to copy."))
            return False
        top, left, bottom, right = area
        if (bottom - top + 1) * (right - left + 1) > _MOST_COPIED:
            self._edits.refuse(text("Choose {count} cells at the most.", count=_MOST_COPIED))
            return False
        block = self._block(area, headed=headed)
        clipboard.put_table(block, headed=headed)
        self._commands.said.emit(said(text("Copied")))
        return True

    def _block(self, area: tuple[int, int, int, int], *, headed: bool) -> Block:
        """The chosen cells as text; bands of stages are left out."""
        rows, columns = self._lines(area)
        found: list[tuple[str, ...]] = []
        if headed:
            names = (self._rows.content.name(self._rows.columns[one].id) for one in columns)
            found.append(("", *names))
        for row in rows:
            cells = (self._rows.cell(row, column) for column in columns)
            words = tuple(cell_text(cell.letters, self._scheme) for cell in cells)
            name = self._rows.content.name(self._rows.rows[row].id)
            found.append((name, *words) if headed else words)
        return tuple(found)

    def _lines(self, area: tuple[int, int, int, int]) -> tuple[list[int], list[int]]:
        """The rows and columns with cells of a rectangle."""
        top, left, bottom, right = area
        rows, columns = self._rows.rows, self._rows.columns
        return (
            [one for one in range(top, bottom + 1) if rows[one].kind != "stage"],
            [one for one in range(left, right + 1) if columns[one].kind != "stage"],
        )

    # In

    def paste(self) -> bool:
        """Set cells from the clipboard, from the first chosen one on; whether anything changed.

        A single cell goes into all that are chosen. What does not fit in, or is no letter, is
        refused, cell by cell; the rest is set.
        """
        area, data = self._table.chosen, QGuiApplication.clipboard().mimeData()
        if area is None:
            self._edits.refuse(text("Choose the cell to paste to."))
            return False
        html = data.html() if data is not None and data.hasHtml() else ""
        plain = data.text() if data is not None and data.hasText() else ""
        try:
            lines = read_block(html, plain)
        except RoleMapError as error:
            self._edits.refuse(text("{why}", why=error.message))
            return False
        if not any(map(len, lines)):
            self._edits.refuse(text("There is nothing to paste."))
            return False
        if sum(map(len, lines)) > MOST:
            self._edits.refuse(text("Copy {count} cells at the most.", count=MOST))
            return False
        return self._set(lines, area)

    def _set(self, lines: Block, area: tuple[int, int, int, int]) -> bool:
        wanted: dict[Pair, tuple[str, ...]] = {}
        refused: list[Refusal] = []
        for pair, words in self._targets(lines, area):
            if pair is None:
                if words.strip():
                    refused.append(Refusal("", "", _no_room(words)))
                continue
            try:
                letters = read_letters(words, self._scheme)
            except RoleMapError as error:
                refused.append(Refusal(*pair, self._no_letter(pair, error)))
                continue
            cell = self._rows.content.cell(*pair)
            # What is held through a role is there already: it need not be held twice.
            if set(letters) != set(cell.letters):
                wanted[pair] = letters
        return self._edits.put(wanted, lambda _, cells: _pasted_label(cells), refused)

    def _no_letter(self, pair: Pair, error: RoleMapError) -> Text:
        party, work = map(self._rows.content.name, pair)
        return text("{party}, {work}: {why}", party=party, work=work, why=error.message)

    def _targets(
        self, lines: Block, area: tuple[int, int, int, int]
    ) -> list[tuple[Pair | None, str]]:
        """Which cell gets which words; None for words that find no cell."""
        top, left, bottom, right = area
        if len(lines) == 1 and len(lines[0]) == 1:
            pairs = self._keys.chosen()
            return [(pair, lines[0][0]) for pair in pairs]
        last = len(self._rows.rows) - 1, len(self._rows.columns) - 1
        rows, columns = self._lines((top, left, *last))
        found: list[tuple[Pair | None, str]] = []
        for down, line in enumerate(lines):
            for across, words in enumerate(line):
                inside = down < len(rows) and across < len(columns)
                pair = self._rows.pair(rows[down], columns[across]) if inside else None
                found.append((pair, words))
        return found


def _no_room(words: str) -> Text:
    return text("There is no cell left for “{words}”.", words=words.strip())


def _pasted_label(cells: int) -> Text:
    return Plural("1 cell pasted", "{count} cells pasted").of(cells)
