"""New, open, save, export: what a window does with files, and what it asks before."""

import gc
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

from rolemap.formats.org_file import SUFFIX
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.text import text
from rolemap.session.document import Document
from rolemap.ui.bridge import Bridge
from rolemap.ui.dialogs.message import ask_save, show_problem
from rolemap.ui.look.theme import ThemeSource


class Host(Protocol):
    """What the file menu needs of the window whose document it keeps."""

    document: Document
    bridge: Bridge
    themes: ThemeSource

    def document_name(self) -> str: ...
    def open_document(self, document: Document) -> None: ...
    def say(self, words: str) -> None: ...


class Files:
    """The file menu of one window; dialogs stand before `parent`."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        self._host = host
        self._parent = parent

    def new(self) -> None:
        """Start an empty organisation, once the present one may go."""
        if self.may_go():
            self._host.open_document(Document(Org.of()))

    def new_from_template(self) -> None:
        """Start from a template, once the present organisation may go."""
        from rolemap.ui.dialogs.template import TemplateDialog

        dialog = TemplateDialog(self._host.themes, self._parent)
        if dialog.exec() and self.may_go():
            self.start_from(dialog.template_id)

    def start_from(self, template_id: str) -> None:
        """Open a copy of a template."""
        from rolemap.formats.org_file import open_org
        from rolemap.formats.templates import template

        try:
            org = open_org(template(template_id).path).org
        except RoleMapError as error:
            show_problem(self._parent, error)
            return
        self._host.open_document(Document(org))

    def open(self) -> None:
        """Ask for a file and open it, once the present organisation may go."""
        if not self.may_go():
            return
        kinds = self._parent.tr("Organisations (*{suffix} *.json)").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self._parent, self._parent.tr("Open"), "", kinds)
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> bool:
        """Open a file; says what is wrong with one that cannot be opened."""
        try:
            document = Document.open(path)
        except RoleMapError as error:
            show_problem(self._parent, error)
            return False
        # The records stay: without this the collector would look through all of them again and
        # again while the views are built.
        gc.freeze()
        self._host.open_document(document)
        return True

    def save(self) -> bool:
        """Save to the document's file; ask for one the first time."""
        if self._host.document.path is None:
            return self.save_as()
        return self._save_to(self._host.document.path)

    def save_as(self) -> bool:
        """Ask for a file and save to it from now on."""
        path = self._host.document.path
        start = str(path) if path else f"{self._host.document_name()}{SUFFIX}"
        kinds = [self._parent.tr("Organisation (*{suffix})").format(suffix=SUFFIX)]
        chosen = self._ask_where(self._parent.tr("Save as"), start, kinds, SUFFIX)
        return chosen is not None and self._save_to(chosen)

    def _ask_where(self, title: str, start: str, kinds: list[str], suffix: str) -> Path | None:
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
        said = (text("Saved to {name}", name=path.name), *notes)
        self._host.say(". ".join(str(one) for one in said))
        return True

    def export(self) -> None:
        """Ask for a file and write the matrix to it, in the format of its suffix."""
        from rolemap.formats.exporter import exporter_for, exporters

        known = exporters()
        kinds = [f"{one.name} (*{one.suffix})" for one in known]
        start = f"{self._host.document_name()}-matrix{known[0].suffix}"
        path = self._ask_where(self._parent.tr("Export the matrix"), start, kinds, known[0].suffix)
        if path is None:
            return
        try:
            exporter_for(path).export(self._host.document.org, path)
        except RoleMapError as error:
            show_problem(self._parent, error)
        else:
            self._host.say(str(text("Exported to {name}", name=path.name)))

    def may_go(self) -> bool:
        """Whether the present document may be left: saved, or not wanted."""
        if not self._host.document.modified:
            return True
        answer = ask_save(self._parent, self._host.document_name())
        return answer == "discard" or (answer == "save" and self.save())


def _suffix_of(kind: str) -> str:
    """The suffix in a filter such as "Markdown (*.md)"."""
    return kind.rpartition("*")[2].rstrip(")")
