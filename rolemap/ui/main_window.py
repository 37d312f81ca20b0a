"""The main window: one document, its map and the panels around it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QCursor, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Responsibility, Stage
from rolemap.session.document import Document
from rolemap.ui.actions import ENTRIES, Actions
from rolemap.ui.bridge import Bridge
from rolemap.ui.canvas.view import MapView
from rolemap.ui.commands import Commands
from rolemap.ui.dialogs.help import keys_text, letters_text
from rolemap.ui.dialogs.message import show_text
from rolemap.ui.files import Files
from rolemap.ui.look.icons import icon
from rolemap.ui.look.theme import Choice, ThemeSource
from rolemap.ui.selection import Selection
from rolemap.ui.status import StatusLine
from rolemap.ui.workspace import Workspace

_WIDTH, _HEIGHT = 1600, 1000  # room for a usual team, on a screen that has it


class MainWindow(QMainWindow):
    """Shows one document; a file opened here takes the place of the one before.

    Args:
        themes: the theme in use.
        document: what to show first; an empty organisation when None.
        today: the day on which findings are judged.
    """

    def __init__(
        self, themes: ThemeSource, document: Document | None = None, *, today: date | None = None
    ) -> None:
        super().__init__()
        self.themes = themes
        self._today = today or date.today()
        self.setObjectName("mainWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.files = Files(self, self)
        self.status = StatusLine(themes)
        self.setStatusBar(self.status)
        self.document = document or Document(Org.of())
        self.bridge: Bridge
        self.selection: Selection
        self.commands: Commands
        self.workspace: Workspace
        self._open(self.document)
        self.actions_ = Actions(self, self)
        self.workspace.header.add_buttons(self.actions_.by_name)
        self._show_icons()
        self.actions_.by_name[f"theme_{themes.choice}"].setChecked(True)
        themes.changed.connect(self._show_icons)
        self.refresh()

    @property
    def map(self) -> MapView:
        """The view of the map."""
        return self.workspace.map_view

    def open_document(self, document: Document) -> None:
        """Show another document in this window."""
        self._open(document)
        self.workspace.header.add_buttons(self.actions_.by_name)
        self.refresh()
        if self.isVisible():
            self._begin()

    def _open(self, document: Document) -> None:
        if hasattr(self, "bridge"):
            self.bridge.close()
        self.document = document
        self.selection = Selection(self)
        self.bridge = Bridge(document, self._today, self)
        self.commands = Commands(document, self.selection, self)
        old = self.takeCentralWidget() if hasattr(self, "workspace") else None
        self.workspace = Workspace(self.bridge, self.selection, self.commands, self.themes, self)
        self.setCentralWidget(self.workspace)
        if old is not None:
            old.deleteLater()
        self._connect()

    def _connect(self) -> None:
        self.bridge.changed.connect(self.refresh)
        self.bridge.found.connect(self.refresh)
        self.bridge.saved.connect(self.refresh)
        self.selection.changed.connect(self.refresh)
        self.commands.said.connect(self.say)
        self.commands.refused.connect(self.status.warn)
        self.workspace.assign_wanted.connect(self.assign)
        self.workspace.template_wanted.connect(self.files.new_from_template)
        self.workspace.open_wanted.connect(self.files.open)
        self.map.hinted.connect(self.status.hint)
        self.workspace.team.hinted.connect(self.status.hint)
        self.map.menu_wanted.connect(self._show_menu)
        self.map.letter_wanted.connect(self._choose_letter)
        self.map.zoomed.connect(self.status.show_zoom)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def _begin(self) -> None:
        """Lay the map out for the window's size, and judge the organisation once it is painted."""
        QTimer.singleShot(0, self.workspace, self.workspace.settle)
        self.map.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            # The rules take longer to load than the window: they come after the first paint.
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.bridge, self.bridge.start_analysis)
        return False

    def refresh(self, *_: object) -> None:
        """Bring the title, the entries of the menus and the status line up to date."""
        if not hasattr(self, "actions_"):
            return
        self.setWindowTitle(f"{self.document_name()}[*] — RoleMap")
        self.setWindowModified(self.document.modified)
        self.setWindowFilePath(str(self.document.path or ""))
        self.actions_.refresh()
        self.workspace.header.show_name(self.document_name(), self.document.modified)
        self.status.show_counts(self.bridge)

    def document_name(self) -> str:
        """What the document is called: by its organisation, else by its file."""
        path = self.document.path
        by_file = path.name.removesuffix(".json").removesuffix(".rolemap") if path else ""
        return self.document.org.settings.name or by_file or self.tr("Untitled")

    def say(self, words: str) -> None:
        """Announce a result in the status line."""
        self.status.say(words)

    def assign(self, ids: tuple[Id, ...]) -> None:
        """Ask who takes these, or what these take."""
        from rolemap.ui.dialogs.assign import AssignDialog  # not before it is wanted

        if ids:
            AssignDialog(self.bridge, self.commands, self.themes, ids, self).exec()

    def rename(self) -> None:
        """Type a new name for what is selected, where it stands."""
        only = self.selection.only
        if only is not None:
            self.workspace.rename(only)

    def remove(self) -> None:
        """Remove what is selected."""
        if self.commands.remove(self.selection.ids):
            self.selection.set(())

    def stage_at_hand(self) -> Id | None:
        """The stage that is selected, or that holds what is selected."""
        only = self.selection.only
        found = self.document.org.find(only) if only else None
        if isinstance(found, Assignment):
            found = self.document.org.find(found.responsibility)
        if isinstance(found, Responsibility):
            return found.stage
        return found.id if isinstance(found, Stage) else None

    def add_stage(self) -> None:
        """Add a stage behind the one at hand, or as the last."""
        self.commands.add_stage(self.stage_at_hand())

    def add_responsibility(self) -> None:
        """Add a responsibility to the stage at hand."""
        stage_id = self.stage_at_hand()
        if stage_id is not None:
            self.commands.add_responsibility(stage_id)

    def next_pane(self) -> None:
        """Give the keyboard to the next panel."""
        self.workspace.next_pane()

    def use_theme(self, choice: Choice) -> None:
        """Use the light theme, the dark one, or the system's."""
        self.themes.set_choice(choice)

    def explain_letters(self) -> None:
        """Say what the letters of the scheme mean."""
        show_text(self, self.tr("Letters"), letters_text(self.document.org.scheme))

    def explain_keys(self) -> None:
        """List every key."""
        show_text(self, self.tr("Keys"), keys_text(ENTRIES))

    def _show_icons(self, *_: object) -> None:
        for entry in ENTRIES:
            if entry is not None and entry.icon:
                self.actions_.by_name[entry.name].setIcon(icon(entry.icon, self.themes.theme))

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions_.context_menu())
        menu.popup(at)

    def _choose_letter(self, at: QPoint, chosen: Callable[[str | None], None]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for letter in self.document.org.scheme.letters:
            action = menu.addAction(f"&{letter.letter}  {letter.name}")
            action.triggered.connect(lambda _=False, one=letter.letter: chosen(one))
        menu.popup(at or QCursor.pos())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_go():
            event.ignore()
            return
        self.bridge.close()
        event.accept()


def open_window(themes: ThemeSource, path: Path | None) -> MainWindow:
    """A shown window on a file, or on an empty organisation."""
    window = MainWindow(themes)
    room = window.screen().availableSize()
    window.resize(min(_WIDTH, room.width() * 9 // 10), min(_HEIGHT, room.height() * 9 // 10))
    if path is not None:
        window.files.open_path(path)
    window.show()
    return window


def main_windows() -> list[QWidget]:
    """The main windows that are open."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
