"""New, open, save, export: what a window does with files, and what it asks before."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from rolemap.formats.org_file import SUFFIX
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.text import text
from rolemap.session.document import Document
from rolemap.ui.dialogs.message import ask_save, show_problem

if TYPE_CHECKING:
    from rolemap.ui.main_window import MainWindow


class Files:
    """The file menu of one window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def new(self) -> None:
        """Start an empty organisation, once the present one may go."""
        if self.may_go():
            self._window.open_document(Document(Org.of()))

    def new_from_template(self) -> None:
        """Start from a template, once the present organisation may go."""
        from rolemap.ui.dialogs.template import TemplateDialog

        dialog = TemplateDialog(self._window.themes, self._window)
        if dialog.exec() and self.may_go():
            self.start_from(dialog.template_id)

    def start_from(self, template_id: str) -> None:
        """Open a copy of a template."""
        from rolemap.formats.org_file import open_org
        from rolemap.formats.templates import template

        try:
            org = open_org(template(template_id).path).org
        except RoleMapError as error:
            show_problem(self._window, error)
            return
        self._window.open_document(Document(org))

    def open(self) -> None:
        """Ask for a file and open it, once the present organisation may go."""
        if not self.may_go():
            return
        kinds = self._window.tr("Organisations (*{suffix} *.json)").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self._window, self._window.tr("Open"), "", kinds)
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> bool:
        """Open a file; says what is wrong with one that cannot be opened."""
        try:
            document = Document.open(path)
        except RoleMapError as error:
            show_problem(self._window, error)
            return False
        self._window.open_document(document)
        return True

    def save(self) -> bool:
        """Save to the document's file; ask for one the first time."""
        if self._window.document.path is None:
            return self.save_as()
        return self._save_to(self._window.document.path)

    def save_as(self) -> bool:
        """Ask for a file and save to it from now on."""
        path = self._window.document.path
        start = str(path) if path else f"{self._window.document_name()}{SUFFIX}"
        kinds = self._window.tr("Organisation (*{suffix})").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self._window.tr("Save as"), start, kinds
        )
        if not chosen:
            return False
        suffix = "" if chosen.endswith(".json") else SUFFIX
        return self._save_to(Path(chosen + suffix))

    def _save_to(self, path: Path) -> bool:
        try:
            self._window.document.save(path)
        except RoleMapError as error:
            show_problem(self._window, error)
            return False
        self._window.bridge.saved.emit()
        self._window.say(str(text("Saved to {name}", name=path.name)))
        return True

    def export(self) -> None:
        """Ask for a file and write the matrix to it, in the format of its suffix."""
        from rolemap.formats.exporter import exporter_for, exporters

        kinds = ";;".join(f"{one.name} (*{one.suffix})" for one in exporters())
        start = f"{self._window.document_name()}-matrix{exporters()[0].suffix}"
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, self._window.tr("Export the matrix"), start, kinds
        )
        if not chosen:
            return
        path = Path(chosen)
        if not path.suffix:
            path = path.with_suffix(kind.rpartition("*")[2].rstrip(")"))
        try:
            exporter_for(path).export(self._window.document.org, path)
        except RoleMapError as error:
            show_problem(self._window, error)
        else:
            self._window.say(str(text("Exported to {name}", name=path.name)))

    def may_go(self) -> bool:
        """Whether the present document may be left: saved, or not wanted."""
        if not self._window.document.modified:
            return True
        answer = ask_save(self._window, self._window.document_name())
        return answer == "discard" or (answer == "save" and self.save())
