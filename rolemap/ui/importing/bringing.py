"""Import: what a window brings in from a file, folder or clipboard, and what it asks before."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.text import text
from rolemap.session.document import Document
from rolemap.ui.dialogs.message import show_problem
from rolemap.ui.files import Files
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource

if TYPE_CHECKING:
    from rolemap.formats.importing.mapping import Mapping
    from rolemap.formats.importing.source import Source
    from rolemap.ui.importing.dialog import ImportDialog
    from rolemap.ui.importing.proposal import Proposal

_MAPPING = ".json"


class Host(Protocol):
    """What bringing in needs of the window."""

    themes: ThemeSource
    files: Files

    @property
    def document(self) -> Document: ...
    @property
    def untouched(self) -> bool: ...
    def open_document(self, document: Document) -> None: ...
    def new_window(self, document: Document) -> object: ...
    def say(self, words: str) -> None: ...


class Bringing:
    """Brings what others keep into the plan of a window; dialogs stand before `parent`."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        self._host = host
        self._parent = parent

    def bring_file(self) -> None:
        """Ask for a file and bring it in."""
        from rolemap.formats.importer import importers

        every = " ".join(dict.fromkeys(one for kind in importers() for one in kind.patterns))
        kinds = [_words("Whatever can be imported ({patterns})").format(patterns=every)]
        kinds += [f"{said(one.name)} ({' '.join(one.patterns)})" for one in importers()]
        kinds.append(_words("All files (*)"))
        title, folder = _words("Import"), self._host.files.folder()
        chosen, _ = QFileDialog.getOpenFileName(self._parent, title, folder, ";;".join(kinds))
        if chosen:
            self.bring_path(Path(chosen))

    def bring_folder(self) -> None:
        """Ask for a folder and bring in what its files say."""
        title, folder = _words("Import a folder"), self._host.files.folder()
        chosen = QFileDialog.getExistingDirectory(self._parent, title, folder)
        if chosen:
            self.bring_path(Path(chosen))

    def bring_path(self, path: Path) -> "ImportDialog | None":
        """Show what a file or folder would make of the plan."""
        from rolemap.formats.importing.source import source_at

        try:
            return self.bring(source_at(path))
        except RoleMapError as error:
            show_problem(self._parent, error)
            return None

    def bring_clipboard(self) -> "ImportDialog | None":
        """Show what the table or text on the clipboard would make of the plan."""
        from rolemap.formats.importing.source import Source

        data = QGuiApplication.clipboard().mimeData()
        words = (data.html() or data.text()) if data is not None else ""
        if not words.strip():
            self._host.say(_words("There is nothing on the clipboard to import"))
            return None
        whole = words.encode("utf-8", "replace")
        return self.bring(Source.of(_words("the clipboard"), whole))

    def bring(self, source: "Source") -> "ImportDialog":
        """Show what a source would make of the plan."""
        from rolemap.ui.importing.dialog import ImportDialog

        host = self._host
        org = None if host.untouched else host.document.org
        dialog = ImportDialog(source, org, host.themes, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(lambda found, into: self._take(source.name, found, into=into))
        dialog.mapping_kept.connect(lambda mapping: self._keep(dialog, mapping))
        dialog.mapping_wanted.connect(lambda: self._use(dialog))
        dialog.open()
        return dialog

    def _take(self, name: str, found: "Proposal", *, into: bool) -> None:
        assert found.joining is not None
        label = text("Import {name}", name=name)
        if into:
            try:
                self._host.document.commit(label, found.joining.change)
            except RoleMapError as error:
                show_problem(self._parent, error)
                return
        else:
            document = Document(Org.of())
            document.commit(label, found.joining.change)
            if self._host.untouched:
                self._host.open_document(document)
            else:
                self._host.new_window(document)
        self._host.say(said(text("Imported {name}", name=name)))

    def _keep(self, dialog: "ImportDialog", mapping: "Mapping") -> None:
        from rolemap.formats.importing.mapping import mapping_bytes
        from rolemap.formats.safe_file import save

        kinds = [_words("Choices of an import (*{suffix})").format(suffix=_MAPPING)]
        start = str(Path(self._host.files.folder()) / f"{mapping.format}-import{_MAPPING}")
        title = _words("Keep these choices")
        path = self._host.files.ask_where(title, start, kinds, _MAPPING)
        if path is None:
            return
        try:
            save(path, mapping_bytes(mapping))
        except RoleMapError as error:
            show_problem(dialog, error)

    def _use(self, dialog: "ImportDialog") -> None:
        from rolemap.formats.importing.mapping import read_mapping
        from rolemap.formats.safe_file import read

        kinds = _words("Choices of an import (*{suffix})").format(suffix=_MAPPING)
        title, folder = _words("Use kept choices"), self._host.files.folder()
        chosen, _ = QFileDialog.getOpenFileName(dialog, title, folder, kinds)
        if not chosen:
            return
        path = Path(chosen)
        try:
            dialog.use(read_mapping(read(path)[0], path.name))
        except RoleMapError as error:
            show_problem(dialog, error)


def _words(source: str) -> str:
    return QCoreApplication.translate("Bringing", source)
