"""Edits of cells, each one step: what was done is said, and what was refused with the reasons."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from rolemap.formats.cell_text import in_order
from rolemap.model.edits.cells import Refusal, set_cells
from rolemap.model.ids import Id
from rolemap.model.letters import Scheme
from rolemap.model.records import Responsibility
from rolemap.model.text import Plural, Text, text
from rolemap.ui.commands import Commands
from rolemap.ui.look.speech import said
from rolemap.ui.matrix.cells import Cell
from rolemap.ui.matrix.content import Content
from rolemap.ui.matrix.model import Pair

MOST = 20_000
_REASONS = 3  # as many as can be read in passing


class CellEdits(QObject):
    """Sets cells of the matrix.

    Signals:
        judged(): something was refused, or nothing is any more.

    Attributes:
        refusals: what the last edit refused.
    """

    judged = Signal()

    def __init__(self, content: Content, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content
        self._commands = commands
        self.refusals: tuple[Refusal, ...] = ()

    @property
    def _scheme(self) -> Scheme:
        return self._content.org.scheme

    # What a person asks for

    def set(self, pairs: Sequence[Pair], letters: Sequence[str]) -> bool:
        """Let these cells hold these letters and no others."""
        wanted = {pair: in_order(letters, self._scheme) for pair in pairs}
        return self.put(wanted, self._set_label)

    def add(self, pairs: Sequence[Pair], letter: str) -> bool:
        """Let these cells hold a letter besides those that they hold, where the two may be."""
        wanted = {
            pair: in_order((*self._content.cell(*pair).own, letter), self._scheme) for pair in pairs
        }
        return self.put(wanted, self._set_label)

    def clear(self, pairs: Iterable[Pair]) -> bool:
        """Take the letters that parties hold themselves out of these cells."""
        wanted: dict[Pair, tuple[str, ...]] = {}
        refused: list[Refusal] = []
        for pair in pairs:
            cell = self._content.cell(*pair)
            if cell.own:
                wanted[pair] = ()
            elif cell.borrowed:
                refused.append(Refusal(*pair, self._borrowed(pair[0], cell)))
        return self.put(wanted, self._clear_label, refused)

    def _borrowed(self, party: Id, cell: Cell) -> Text:
        """Why a letter cannot be taken away here."""
        first = cell.borrowed[0]
        letters = in_order((one.letter for one in cell.borrowed), self._scheme)
        return text(
            "{person} holds {letters} through {via}; change it there.",
            person=self._content.org.party(party).name,
            letters="/".join(letters),
            via=first.via,
        )

    # How it is done

    def put(
        self,
        wanted: Mapping[Pair, tuple[str, ...]],
        label: Callable[[Mapping[Pair, tuple[str, ...]], int], Text],
        refused: Sequence[Refusal] = (),
    ) -> bool:
        """Let cells hold letters, all in one step; whether anything changed.

        Args:
            wanted: the letters of each cell.
            label: what the step is called, of what is wanted and how many cells change.
            refused: what was refused already.
        """
        if len(wanted) > MOST:
            self._commands.refused.emit(said(text("Choose {count} cells at the most.", count=MOST)))
            return False
        edit = set_cells(self._content.org, wanted)
        self.refusals = (*refused, *edit.refusals)
        done = bool(edit.change) and self._commands.do(
            label(wanted, edit.cells), lambda _: edit.change
        )
        if self.refusals:
            self._commands.refused.emit(said(self._summary(edit.cells if done else 0)))
        self.judged.emit()
        return done

    def refuse(self, why: Text) -> None:
        """Say why nothing was done."""
        self._commands.refused.emit(said(why))

    def forget(self) -> None:
        """What was refused is of the past."""
        if self.refusals:
            self.refusals = ()
            self.judged.emit()

    def _summary(self, cells: int) -> Text:
        """How much was done, how much was refused, and the first reasons."""
        reasons = tuple(dict.fromkeys(said(one.why) for one in self.refusals))
        why = " ".join(reasons[:_REASONS])
        count = len(self.refusals)
        if not cells and count == 1:
            return text("{why}", why=why)
        refused = Plural("1 refused", "{count} refused").of(count)
        values = {"done": _set_words(cells), "refused": refused, "why": why}
        return text("{done}, {refused}: {why}", **values)

    def reasons(self) -> list[str]:
        """Why each cell was refused."""
        return [said(one.why) for one in self.refusals]

    # What the steps are called

    def _set_label(self, wanted: Mapping[Pair, tuple[str, ...]], cells: int) -> Text:
        if cells != 1 or len(wanted) != 1:
            return _set_words(cells)
        ((party, work), letters) = next(iter(wanted.items()))
        if not letters:
            return self._clear_label(wanted, cells)
        values = {**self._names(party, work), "letters": "/".join(letters)}
        return text("Make {party} {letters} on {work}", **values)

    def _clear_label(self, wanted: Mapping[Pair, tuple[str, ...]], cells: int) -> Text:
        if len(wanted) == 1:
            return text("Take {party} off {work}", **self._names(*next(iter(wanted))))
        return Plural("1 cell cleared", "{count} cells cleared").of(cells)

    def _names(self, party: Id, work: Id) -> dict[str, str]:
        org = self._content.org
        return {"party": org.party(party).name, "work": org.get(Responsibility, work).name}


def _set_words(cells: int) -> Text:
    return Plural("1 cell set", "{count} cells set").of(cells)
