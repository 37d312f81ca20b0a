"""Copy, cut, paste and duplicate: what the clipboard does with a document."""

from collections.abc import Callable

from rolemap.model.edits.copies import Pasted, duplicate, paste, paste_lines
from rolemap.model.errors import RoleMapError
from rolemap.model.text import text
from rolemap.ui import clipboard
from rolemap.ui.commands import Commands
from rolemap.ui.look.speech import said, why


class Copying:
    """What the clipboard's keys, Del and Ctrl+A do with what is selected; each edit is one step.

    Args:
        commands: the edits of the document.
        select_all: selects everything there is to copy.
    """

    def __init__(self, commands: Commands, select_all: Callable[[], object]) -> None:
        self._commands = commands
        self.select_all = select_all

    @property
    def selected(self) -> bool:
        """Whether anything is; what was selected may be gone since."""
        org = self._commands.org
        return any(org.find(one) is not None for one in self._commands.selection.ids)

    def copy(self) -> bool:
        """Put what is selected on the clipboard."""
        ids = self._commands.selection.ids
        done = clipboard.copy(self._commands.org, ids)
        if done:
            self._commands.said.emit(said(text("Copied")))
        else:
            sentence = text("Select stages, responsibilities, people, roles or teams to copy.")
            self._commands.refused.emit(said(sentence))
        return done

    def cut(self) -> None:
        """Put what is selected on the clipboard and take it away."""
        if self.copy():
            self.remove()

    def remove(self) -> None:
        """Remove what is selected, with all that hangs on it."""
        if self._commands.remove(self._commands.selection.ids):
            self._commands.selection.set(())

    def paste(self) -> None:
        """Bring in what is on the clipboard, behind what is selected."""
        only = self._commands.selection.ids[-1] if self._commands.selection.ids else None
        org = self._commands.org
        try:
            found = clipboard.pasted()
            match found:
                case None:
                    self._commands.refused.emit(said(text("There is nothing to paste.")))
                case tuple():
                    self._bring(paste_lines(org, found, after=only))
                case _:
                    self._bring(paste(org, found.records, after=only, scheme=found.scheme))
        except RoleMapError as error:
            self._commands.refused.emit(why(error))

    def duplicate(self) -> None:
        """Double what is selected, right beside it."""
        try:
            self._bring(duplicate(self._commands.org, self._commands.selection.ids))
        except RoleMapError as error:
            self._commands.refused.emit(why(error))

    def _bring(self, pasted: Pasted) -> None:
        if self._commands.do(pasted.label, lambda _: pasted.change):
            self._commands.selection.set(pasted.added)
            if pasted.added:
                self._commands.selection.shown.emit(pasted.added[0])
            notes = " ".join(said(note) for note in pasted.notes)
            if notes:
                self._commands.said.emit(f"{said(pasted.label)}. {notes}")
