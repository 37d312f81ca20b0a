"""Export and print: what a window hands out, and what it asks before."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from rolemap.model.text import text
from rolemap.session.document import Document
from rolemap.ui.bridge import Bridge
from rolemap.ui.dialogs.message import show_problem
from rolemap.ui.export.offers import name_of
from rolemap.ui.files import Files, file_name
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.workspace import Workspace

if TYPE_CHECKING:
    from rolemap.formats.exporter import Exporter
    from rolemap.formats.handout import Handout, View
    from rolemap.formats.safe_file import Fingerprint
    from rolemap.ui.export.dialog import ExportDialog


class Host(Protocol):
    """What handing out needs of the window."""

    themes: ThemeSource
    files: Files
    workspace: Workspace

    @property
    def document(self) -> Document: ...
    @property
    def bridge(self) -> Bridge: ...
    def document_name(self) -> str: ...
    def say(self, words: str) -> None: ...


class Handing:
    """Hands the organisation of a window out; dialogs stand before `parent`."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        self._host = host
        self._parent = parent

    @property
    def _shown(self) -> str:
        return self._host.workspace.middle.current

    def export(self) -> "ExportDialog":
        """Ask what is wanted in which format, and write it."""
        from rolemap.ui.export.choice import Source
        from rolemap.ui.export.dialog import ExportDialog

        host = self._host
        spotlight = host.workspace.spotlight
        asked, lit = spotlight.filter, spotlight.filtered_ids()
        whom = frozenset([asked.of]) if asked.kind == "party" else frozenset[str]()
        source = Source(host.document.org, host.bridge.today, lit, whom)
        dialog = ExportDialog(source, self._shown, host.themes, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.save_wanted.connect(lambda one: self._write(dialog, one))
        dialog.print_wanted.connect(
            lambda: self._print(dialog.handout(), dialog.exporter.view, dialog)
        )
        dialog.written.connect(self._say_written)
        dialog.failed.connect(lambda error: show_problem(dialog, error))
        dialog.open()
        return dialog

    def _write(self, dialog: "ExportDialog", one: "Exporter") -> None:
        host = self._host
        name = f"{file_name(host.document_name())}-{one.view}{one.suffix}"
        kinds = [f"{name_of(one)} (*{one.suffix})"]
        start = str(Path(host.files.folder()) / name)
        path = host.files.ask_where(_words("Export"), start, kinds, one.suffix)
        if path is not None:
            dialog.write(path)

    def _say_written(self, path: Path, saved: "Fingerprint") -> None:
        news = (text("Exported to {name}", name=path.name), *saved.notes)
        self._host.say(". ".join(said(one) for one in news))

    def print(self) -> QDialog:
        """Show on paper what is looked at, and print it."""
        from rolemap.formats.handout import VIEWS, Handout

        views: dict[str, View] = {one: one for one in VIEWS}
        handout = Handout(self._host.document.org, self._host.bridge.today)
        return self._print(handout, views.get(self._shown, "report"), self._parent)

    def _print(self, handout: "Handout", view: "View", parent: QWidget) -> QDialog:
        from rolemap.ui.export.printing import PrintPreview

        dialog = PrintPreview(handout, view, parent)
        dialog.open()
        return dialog


def _words(source: str) -> str:
    return QCoreApplication.translate("Handing", source)
