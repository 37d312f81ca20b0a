"""New, open, save: what a window does with files, and what it asks before."""

import gc
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from rolemap.formats.org_file import SUFFIX
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import Person
from rolemap.model.text import text
from rolemap.session.document import Document
from rolemap.session.undecided import Undecided, open_document
from rolemap.ui.bridge import Bridge
from rolemap.ui.conflicts.decided import decided_words
from rolemap.ui.dialogs.message import ask_save, show_problem
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.memory import Memory

_START = 4_096  # bytes in which a file says that it is an organisation


class Host(Protocol):
    """What the file menu needs of the window whose document it keeps."""

    themes: ThemeSource
    memory: Memory | None

    @property
    def document(self) -> Document: ...
    @property
    def bridge(self) -> Bridge: ...
    @property
    def untouched(self) -> bool: ...
    def document_name(self) -> str: ...
    def open_document(self, document: Document) -> None: ...
    def new_window(self, document: Document) -> "Host": ...
    def show_start(self) -> None: ...
    def new_start(self) -> None: ...
    def window_on(self, path: Path) -> QWidget | None: ...
    def bring_path(self, path: Path) -> object: ...
    def say(self, words: str) -> None: ...


class Files:
    """The file menu of one window; dialogs stand before `parent`."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        self._host = host
        self._parent = parent

    def new(self) -> None:
        """Start an empty organisation."""
        self._show(Document(Org.of()))

    def _show(self, document: Document) -> Host:
        """Show a document here where nothing is lost, else in a window of its own: in which?"""
        if self._host.untouched:
            self._host.open_document(document)
            return self._host
        return self._host.new_window(document)

    def show_start(self) -> None:
        """Show the start page: here where nothing is lost, else in a window of its own."""
        if self._host.untouched:
            self._host.show_start()
        else:
            self._host.new_start()

    def new_from_template(self) -> None:
        """Ask for a template and start from it."""
        from rolemap.ui.dialogs.template import TemplateDialog

        dialog = TemplateDialog(self._host.themes, self._parent)
        if dialog.exec():
            self.start_from(dialog.template_id)

    def start_from(self, template_id: str) -> None:
        """Open a copy of a template, shipped or own."""
        from rolemap.formats.own_templates import any_template

        try:
            path = any_template(template_id).path
        except RoleMapError as error:  # another window may have removed it
            show_problem(self._parent, error)
            return
        self._open_copy(path)

    def save_as_template(self) -> None:
        """Ask for a name and keep the document as a template of one's own."""
        from rolemap.formats.nameless import without_names
        from rolemap.formats.own_templates import save_own
        from rolemap.ui.dialogs.save_template import SaveTemplateDialog

        org, name = self._host.document.org, self._host.document_name()
        dialog = SaveTemplateDialog(
            self._host.themes,
            name,
            org.settings.story,
            people=bool(org.count(Person)),
            parent=self._parent,
        )
        wanted = dialog.exec()
        dialog.deleteLater()
        if not wanted:
            return
        try:
            if dialog.without_names:
                org = without_names(org, _person_called)
            kept = save_own(org, dialog.name, dialog.story)
        except RoleMapError as error:
            show_problem(self._parent, error)
            return
        self._host.say(said(text("Saved as the template “{name}”", name=kept.name)))

    def open_sample(self) -> object:
        """Open a copy of the sample; returns the window that shows it, None where none can."""
        from rolemap.ui.start.offers import sample_path

        return self._open_copy(sample_path())

    def _open_copy(self, path: Path) -> object:
        from rolemap.formats.org_file import open_org

        try:
            org = open_org(path).org
        except RoleMapError as error:
            show_problem(self._parent, error)
            return None
        return self._show(Document(org))

    def open(self) -> None:
        """Ask for a file and open it."""
        kinds = _words("Organisations (*{suffix} *.json)").format(suffix=SUFFIX)
        kinds += ";;" + _words("All files: what is no organisation is imported (*)")
        folder = self.folder()
        title = _words("Open")
        chosen, _ = QFileDialog.getOpenFileName(self._parent, title, folder, kinds)
        if chosen:
            self.open_path(Path(chosen))

    def folder(self) -> str:
        """Where a file was opened or saved last."""
        memory, path = self._host.memory, self._host.document.path
        last = memory.last_folder if memory is not None else None
        return str(path.parent if path is not None else last or "")

    def open_path(self, path: Path) -> bool:
        """Open a file; says what is wrong with one that cannot be opened.

        What others keep, and a folder, is offered to be brought in. What a merge has left to choose
        is asked first.
        """
        known = self._host.window_on(path)
        if known is not None:
            known.raise_()
            known.activateWindow()
            return True
        if is_of_others(path):
            return self._host.bring_path(path) is not None
        try:
            found = read_document(path)
        except RoleMapError as error:
            show_problem(self._parent, error)
            return False
        document = found if isinstance(found, Document) else self._decide(found)
        if document is None:
            return False
        shown = self._show(document)
        self._note(path, document.org.settings.name or path.name)
        if isinstance(found, Undecided):
            shown.say(said(decided_words(found)))
        return True

    def _decide(self, undecided: Undecided) -> Document | None:
        """Ask for what a merge has left to choose; None where somebody would rather not."""
        if not undecided.merged.conflicts:
            return undecided.decided({})
        from rolemap.ui.conflicts.dialog import ConflictDialog

        dialog = ConflictDialog(undecided, self._host.themes, self._parent)
        dialog.exec()
        dialog.deleteLater()
        return dialog.document

    def note(self, path: Path) -> None:
        """Remember that the document of this window is in a file."""
        self._note(path, self._host.document_name())

    def _note(self, path: Path, name: str) -> None:
        if self._host.memory is not None:
            self._host.memory.note(path, name)
            self._host.memory.set_last_folder(path.parent)

    def save(self) -> bool:
        """Save to the document's file; ask for one the first time."""
        if self._host.document.path is None:
            return self.save_as()
        return self._save_to(self._host.document.path)

    def save_as(self) -> bool:
        """Ask for a file and save to it from now on."""
        path = self._host.document.path
        name = f"{file_name(self._host.document_name())}{SUFFIX}"
        start = str(path or Path(self.folder()) / name)
        kinds = [_words("Organisation (*{suffix})").format(suffix=SUFFIX)]
        chosen = self.ask_where(_words("Save as"), start, kinds, SUFFIX)
        return chosen is not None and self._save_to(chosen)

    def ask_where(self, title: str, start: str, kinds: list[str], suffix: str) -> Path | None:
        """Ask for a file to write; the dialog itself asks before one is replaced."""
        dialog = QFileDialog(self._parent, title, str(Path(start).parent), "")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(kinds)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(Path(start).name)
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(_suffix_of(kind)))
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None

    def _save_to(self, path: Path) -> bool:
        try:
            notes = self._host.document.save(path)
        except RoleMapError as error:
            show_problem(self._parent, error)
            return False
        self._host.bridge.saved.emit()
        self._note(path, self._host.document_name())
        news = (text("Saved to {name}", name=path.name), *notes)
        self._host.say(". ".join(said(one) for one in news))
        return True

    def may_go(self) -> bool:
        """Whether the present document may be left: saved, or not wanted."""
        if not self._host.document.modified:
            return True
        answer = ask_save(self._parent, self._host.document_name())
        return answer == "discard" or (answer == "save" and self.save())


def read_document(path: Path) -> Document | Undecided:
    """The document in a file, or what has to be chosen first.

    Raises:
        RoleMapError: it cannot be opened; the message says why.
    """
    document = open_document(path)
    # The records stay: without this the collector would look through all of them again and again
    # while the views are built.
    gc.freeze()
    return document


def is_of_others(path: Path) -> bool:
    """Whether a file, or folder, does not look as if RoleMap had written it."""
    if path.is_dir():
        return True
    if path.name.endswith(SUFFIX) or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            start = file.read(_START)
    except OSError:
        return False
    return b'"format"' not in start or b'"rolemap"' not in start


def file_in(data: QMimeData) -> Path | None:
    """The one file that is dragged; None for several, or for what is no file of this machine."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())


def _person_called(number: int) -> str:
    return said(text("Person {number}", number=number))


def file_name(name: str) -> str:
    """A name of an organisation as the name of a file."""
    return "".join("-" if sign in '/\\:*?"<>|' else sign for sign in name).strip(". ")[:80] or "map"


def _suffix_of(kind: str) -> str:
    """The suffix in a filter such as "Markdown (*.md)"."""
    return kind.rpartition("*")[2].rstrip(")")


def _words(source: str) -> str:
    return QCoreApplication.translate("Files", source)
