"""The main window: one document, its map and the panels around it; or the start page."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QCursor, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget

from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.session.document import Document
from rolemap.ui.access.tabbing import step
from rolemap.ui.actions import Actions
from rolemap.ui.bridge import Bridge
from rolemap.ui.canvas.view import MapView
from rolemap.ui.commands import Commands
from rolemap.ui.dialogs.message import show_problem
from rolemap.ui.export.handing import Handing
from rolemap.ui.files import Files, file_in, is_of_others, read_document
from rolemap.ui.hands import Hands
from rolemap.ui.header import FilterWords
from rolemap.ui.importing.bringing import Bringing
from rolemap.ui.look.theme import Choice, Theme, ThemeSource
from rolemap.ui.memory import Memory
from rolemap.ui.menus.language import LanguageMenu
from rolemap.ui.menus.recent import RecentMenu
from rolemap.ui.remembering import Remembering
from rolemap.ui.selection import Selection
from rolemap.ui.status import StatusLine
from rolemap.ui.tour.touring import Touring
from rolemap.ui.views.start_page import StartPage
from rolemap.ui.wording import letter_name
from rolemap.ui.workspace import Workspace

_WIDTH, _HEIGHT = 1600, 1000  # room for a usual team, on a screen that has it
_MOST_RAN = 8  # commands that the palette remembers


class MainWindow(QMainWindow):
    """Shows one document, or the start page while there is none.

    Args:
        themes: the theme in use.
        document: what to show; the start page when None.
        today: the day on which findings are judged.
        memory: what is remembered between runs; nothing when None.
    """

    def __init__(
        self,
        themes: ThemeSource,
        document: Document | None = None,
        *,
        today: date | None = None,
        memory: Memory | None = None,
    ) -> None:
        super().__init__()
        self.themes = themes
        self.memory = memory
        self._today = today or date.today()
        self.setObjectName("mainWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.files = Files(self, self)
        self.handing = Handing(self, self)
        self.bringing = Bringing(self, self)
        self.status = StatusLine(themes)
        self.setStatusBar(self.status)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.start_page: StartPage | None = None
        self.workspace: Workspace
        self._ran: list[QAction] = []
        self.touring = Touring(self, self)
        self.hands = Hands(self, self)
        self._remembering = Remembering(self, memory)
        self._open(document or Document(Org.of()))
        self.actions_ = Actions(self, self.hands)
        self._recent = RecentMenu(self, memory, self.files.open_path)
        self._languages = LanguageMenu(self, memory, self.say, self.actions_.menus["&View"])
        self._finish_header()
        self.actions_.show_icons(themes.theme)
        self.actions_.by_name[f"theme_{themes.choice}"].setChecked(True)
        themes.changed.connect(self._on_theme)
        if document is None:
            self.show_start()
        self.refresh()

    # What is shown

    @property
    def document(self) -> Document:
        """What is edited."""
        return self.workspace.bridge.document

    @property
    def bridge(self) -> Bridge:
        """The document's news."""
        return self.workspace.bridge

    @property
    def selection(self) -> Selection:
        """What is selected."""
        return self.workspace.selection

    @property
    def commands(self) -> Commands:
        """Edits of the document."""
        return self.workspace.commands

    @property
    def map(self) -> MapView:
        """The view of the map."""
        return self.workspace.map_view

    @property
    def at_start(self) -> bool:
        """Whether the start page is shown, and no organisation is open."""
        return self._stack.currentWidget() is not self.workspace

    @property
    def untouched(self) -> bool:
        """Whether nothing is lost if another document takes the place of this one."""
        document, org = self.document, self.document.org
        kept = document.path is not None or document.history.last is not None
        content = any(one is not org.settings for one in org.records())
        return self.at_start or not (kept or content)

    def show_start(self) -> None:
        """Show the start page in place of an empty document."""
        if self.start_page is None:
            self.start_page = StartPage(self.memory or Memory(Path()), self.themes, self._stack)
            self.start_page.template_chosen.connect(self.files.start_from)
            self.start_page.file_chosen.connect(self.files.open_path)
            self.start_page.sample_wanted.connect(self.files.open_sample)
            self.start_page.empty_wanted.connect(self.files.new)
            self.start_page.open_wanted.connect(self.files.open)
            self.start_page.import_wanted.connect(self.bringing.bring_file)
            self._stack.addWidget(self.start_page)
        self.start_page.refresh()
        self._stack.setCurrentWidget(self.start_page)
        self.start_page.setFocus()
        self.refresh()

    def open_document(self, document: Document) -> None:
        """Show another document in this window."""
        self._remembering.note_view()
        self._open(document)
        self._finish_header()
        self.refresh()
        if self.isVisible():
            self._begin()

    def _open(self, document: Document) -> None:
        old = self.workspace if hasattr(self, "workspace") else None
        if old is not None:
            old.bridge.close()
        selection = Selection(self)
        bridge = Bridge(document, self._today, self)
        commands = Commands(document, selection, self)
        self.workspace = Workspace(bridge, selection, commands, self.themes, self._stack)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._connect()

    def _connect(self) -> None:
        for news in (self.bridge.changed, self.bridge.saved):
            news.connect(self.refresh)
        self.bridge.found.connect(self.refresh)
        self.selection.changed.connect(self.refresh)
        self.commands.said.connect(self.say)
        self.commands.refused.connect(self.status.warn)
        self.workspace.assign_wanted.connect(self.hands.assign)
        self.workspace.template_wanted.connect(self.files.new_from_template)
        self.workspace.open_wanted.connect(self.files.open)
        self.workspace.hinted.connect(self.status.hint)
        self.workspace.menu_wanted.connect(self._show_menu)
        self.workspace.spotlight.filtered.connect(self.refresh)
        self.workspace.middle.switched.connect(self._on_switched)
        self.map.letter_wanted.connect(self._choose_letter)
        self.workspace.zoomed.connect(self.status.show_zoom)

    def _finish_header(self) -> None:
        self.workspace.header.add_buttons(self.actions_.by_name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():  # otherwise it was only out of sight for a while
            self._begin()

    def _begin(self) -> None:
        """Lay the map out for the window's size, and judge the organisation once it is painted."""
        if self.at_start:
            return
        # The panels get their sizes only in a window that has its own.
        self.workspace.put_back()
        self._remembering.restore_panels()
        QTimer.singleShot(0, self.workspace, self._settle)
        self.workspace.installEventFilter(self)

    def _settle(self) -> None:
        self.workspace.settle()
        self._remembering.restore_view()

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
        name = self.tr("Start") if self.at_start else self.document_name()
        self.setWindowTitle(f"{name}[*] — RoleMap")
        self.setWindowModified(self.document.modified)
        self.setWindowFilePath(str(self.document.path or ""))
        self.actions_.refresh()
        self.workspace.header.show_name(self.document_name(), self.document.modified)
        self.workspace.header.show_filter(self._filter_words())
        self.status.show_counts(None if self.at_start else self.bridge)

    def _filter_words(self) -> FilterWords | None:
        asked = self.workspace.spotlight.filter
        return None if asked.kind == "all" else FilterWords.of(self.document.org, asked)

    def document_name(self) -> str:
        """What the document is called: by its organisation, else by its file."""
        path = self.document.path
        by_file = path.name.removesuffix(".json").removesuffix(".rolemap") if path else ""
        return self.document.org.settings.name or by_file or self.tr("Untitled")

    def say(self, words: str) -> None:
        """Announce a result in the status line."""
        self.status.say(words)

    # What the menus ask of the window

    def palette_(self) -> None:
        """Find a thing, or run a command."""
        from rolemap.ui.dialogs.palette import Palette

        actions = [one for name, one in self.actions_.by_name.items() if name != "palette"]
        parts = (self.bridge, self.selection, actions, self.themes, self)
        dialog = Palette(*parts, recent=self._ran)
        dialog.ran.connect(self._note_ran)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _note_ran(self, action: QAction) -> None:
        """What was run last from the palette comes first in it."""
        self._ran = [action, *(one for one in self._ran if one is not action)][:_MOST_RAN]

    def explain_keys(self) -> None:
        """List every key."""
        from rolemap.ui.dialogs.shortcuts import ShortcutSheet
        from rolemap.ui.menus.keys import key_groups

        sheet = ShortcutSheet(key_groups(), self.themes, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def take_tour(self) -> None:
        """Lead through a copy of the sample, here or in a window of its own."""
        self.touring.take()

    def _on_switched(self, _: str) -> None:
        zoom = self.workspace.middle.view.zoom
        self.status.show_zoom(zoom.scale if zoom is not None else None)
        self.refresh()

    def _on_theme(self, theme: Theme) -> None:
        self.actions_.show_icons(theme)

    def use_theme(self, choice: Choice) -> None:
        """Use the light theme, the dark one, or the system's."""
        self.themes.set_choice(choice)
        if self.memory is not None:
            self.memory.set_theme(choice)

    def reset_layout(self) -> None:
        """Put every panel back to where it was at first."""
        self.workspace.put_back()
        if self.memory is not None:
            self.memory.forget_window()
        self.say(self.tr("The layout is as it was at first"))

    def new_window(self, document: Document) -> "MainWindow":
        """Another window, a little lower to the right, on another document."""
        other = MainWindow(self.themes, document, today=self._today, memory=self.memory)
        other.resize(self.size())
        step = self.themes.theme.sizes.row_height
        other.move(self.pos() + QPoint(step, step))
        other.show()
        return other

    def new_start(self) -> None:
        """Another window with the start page."""
        other = MainWindow(self.themes, today=self._today, memory=self.memory)
        other.resize(self.size())
        other.show()

    def bring_path(self, path: Path) -> object:
        """Offer to bring in what others keep."""
        return self.bringing.bring_path(path)

    def window_on(self, path: Path) -> "MainWindow | None":
        """The window on a file, if it is open."""
        wanted = path.resolve()
        for window in main_windows():
            shown = window.document.path
            if shown is not None and not window.at_start and shown.resolve() == wanted:
                return window
        return None

    def quit(self) -> None:
        """Close every window; stop where one is to stay."""
        for window in main_windows():
            if not window.close():
                return

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions_.context_menu())
        menu.popup(at)

    def _choose_letter(self, at: QPoint, chosen: Callable[[str | None], None]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for letter in self.document.org.scheme.letters:
            action = menu.addAction(f"&{letter.letter}  {letter_name(letter)}")
            action.triggered.connect(lambda _=False, one=letter.letter: chosen(one))
        menu.popup(at or QCursor.pos())

    # Files dropped on the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            self.status.hint(self.tr("Drop the file to open it"))

    def dragLeaveEvent(self, event: QEvent) -> None:
        self.status.hint("")

    def dropEvent(self, event: QDropEvent) -> None:
        path = file_in(event.mimeData())
        self.status.hint("")
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.files.open_path(path))

    def focusNextPrevChild(self, next: bool) -> bool:
        return step(self, onwards=next)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_go():
            event.ignore()
            return
        self._remembering.note_all()
        self.bridge.close()
        event.accept()


def open_window(themes: ThemeSource, path: Path | None, memory: Memory) -> MainWindow:
    """A shown window on a file, or on the start page."""
    found = problem = None
    if path is not None and not is_of_others(path):
        try:
            found = read_document(path)
        except RoleMapError as error:
            problem = error
    document = found if isinstance(found, Document) else None
    window = MainWindow(themes, document, memory=memory)
    room = window.screen().availableSize()
    window.resize(min(_WIDTH, room.width() * 9 // 10), min(_HEIGHT, room.height() * 9 // 10))
    if memory.geometry:
        window.restoreGeometry(QByteArray.fromBase64(memory.geometry.encode()))
    window.show()
    if document is not None and path is not None:
        window.files.note(path)
    elif path is not None and problem is None:
        # What others keep, or a merge has left undecided, is asked about before it is shown.
        QTimer.singleShot(0, window, lambda: window.files.open_path(path))
    if problem is not None:
        QTimer.singleShot(0, window, lambda: show_problem(window, problem))
    return window


def main_windows() -> list[MainWindow]:
    """The main windows that are open."""
    found = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    return [one for one in found if one.isVisible()]
