"""What the entries of the menus do that is more than one command: ask, look, and then act."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from rolemap.analysis.finding import Finding
from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Handoff, Responsibility, Stage, name_of
from rolemap.model.text import text
from rolemap.session.document import Document
from rolemap.ui import clipboard
from rolemap.ui.canvas.view import MapView
from rolemap.ui.commands import Commands
from rolemap.ui.copying import Copying
from rolemap.ui.dialogs.choices import Choice, choice_of
from rolemap.ui.export.handing import Handing
from rolemap.ui.files import Files
from rolemap.ui.importing.bringing import Bringing
from rolemap.ui.lens import Filter, FilterKind
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import Choice as ThemeChoice
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.middle import MAP
from rolemap.ui.selection import Selection
from rolemap.ui.views.central import CentralView, Editing
from rolemap.ui.workspace import Workspace


class Shell(Protocol):
    """The window of the entries."""

    themes: ThemeSource
    files: Files
    handing: Handing
    bringing: Bringing
    workspace: Workspace

    @property
    def at_start(self) -> bool: ...
    def close(self) -> bool: ...
    def quit(self) -> None: ...
    def palette_(self) -> None: ...
    def explain_keys(self) -> None: ...
    def take_tour(self) -> None: ...
    def use_theme(self, choice: ThemeChoice) -> None: ...
    def reset_layout(self) -> None: ...
    def tr(self, words: str, /) -> str: ...


class Hands:
    """Does what is asked for in one window."""

    def __init__(self, shell: Shell, window: QMainWindow) -> None:
        self._shell = shell
        self._window = window

    # What there is to work with

    @property
    def files(self) -> Files:
        """Opens and saves."""
        return self._shell.files

    @property
    def handing(self) -> Handing:
        """Exports and prints."""
        return self._shell.handing

    @property
    def bringing(self) -> Bringing:
        """Imports."""
        return self._shell.bringing

    @property
    def at_start(self) -> bool:
        """Whether no organisation is open."""
        return self._shell.at_start

    @property
    def workspace(self) -> Workspace:
        """The views and the panels around them."""
        return self._shell.workspace

    @property
    def document(self) -> Document:
        """What is edited."""
        return self.workspace.bridge.document

    @property
    def selection(self) -> Selection:
        """What is selected."""
        return self.workspace.selection

    @property
    def commands(self) -> Commands:
        """Edits."""
        return self.workspace.commands

    @property
    def editing(self) -> Editing:
        """What the clipboard, Del and Ctrl+A mean where the keyboard is."""
        return self.workspace.editing or Copying(self.commands, self.select_all)

    @property
    def view(self) -> CentralView:
        """The view in the middle."""
        return self.workspace.middle.view

    @property
    def map(self) -> MapView:
        """The view of the map."""
        return self.workspace.map_view

    @property
    def filter(self) -> Filter:
        """What is to stand out."""
        return self.workspace.spotlight.filter

    # Edits

    def paste(self) -> None:
        """Paste where the keyboard is; a table that is pasted on the map is brought in."""
        if self.workspace.editing is None and clipboard.has_table():
            self.bringing.bring_clipboard()
        else:
            self.editing.paste()

    def assign(self, ids: tuple[Id, ...]) -> None:
        """Ask who takes these, or what these take."""
        from rolemap.ui.dialogs.assign import AssignDialog  # not before it is wanted

        if ids:
            themes, bridge = self._shell.themes, self.workspace.bridge
            AssignDialog(bridge, self.commands, themes, ids, self._window).exec()

    def rename(self) -> None:
        """Type a new name for what is selected, where it stands."""
        only = self.selection.only
        if only is not None:
            self.workspace.rename(only)

    def remove(self) -> None:
        """Remove what is selected; of a member of a team, the membership."""
        if self.workspace.in_outline():
            self.workspace.outline.remove()
        else:
            self.editing.remove()

    def open_problems(self) -> list[Finding]:
        """What is wrong with what is selected and accepted by nobody, worst first."""
        bridge = self.workspace.bridge
        found = {
            (one.code, one.subjects): one
            for record_id in self.selection.ids
            for one in bridge.findings_on(record_id)
            if one.accepted is None
        }
        return sorted(found.values(), key=lambda one: one.severity.order)

    def accept_problem(self) -> None:
        """Ask why a problem of what is selected is fine as it is; which one, if it has several."""
        problems = self.open_problems()
        choices = [
            Choice(str(place), self._what(one.subjects[0]), lambda one=one: said(one.brief))
            for place, one in enumerate(problems)
        ]
        picked = self._pick(said(text("Accept which problem?")), choices) if choices[1:] else "0"
        if problems and picked is not None:
            self.workspace.problems.ask_reason(problems[int(picked)])

    def _what(self, record_id: Id) -> str:
        """What a person calls the thing that a problem is about."""
        org = self.document.org
        found = org.find(record_id)
        if isinstance(found, Handoff):
            source, target = (org.get(Stage, one).name for one in (found.source, found.target))
            return said(text("Hand-off from {source} to {target}", source=source, target=target))
        return name_of(found) if found else ""

    def stage_at_hand(self) -> Id | None:
        """The stage that is selected, or that holds what is selected."""
        org, only = self.document.org, self.selection.only
        found = org.find(only) if only else None
        match found:
            case Assignment():
                return org.get(Responsibility, found.responsibility).stage
            case Responsibility():
                return found.stage
            case Handoff():
                return found.source
            case Stage():
                return found.id
            case _:
                return None

    def add_stage(self) -> None:
        """Add a stage behind the one at hand, or as the last."""
        self.commands.add_stage(self.stage_at_hand())

    def add_responsibility(self) -> None:
        """Add a responsibility to the stage at hand."""
        stage_id = self.stage_at_hand()
        if stage_id is not None:
            self.commands.add_responsibility(stage_id)

    def add_handoff(self) -> None:
        """Ask to which stage the one at hand hands work off."""
        source = self.stage_at_hand()
        if source is None:
            return
        org = self.document.org
        others = [stage for stage in org.stages() if stage.id != source]
        title = said(text("Hand off from {stage} to", stage=org.get(Stage, source).name))
        target = self._pick(title, [choice_of(org, stage) for stage in others])
        if target is not None:
            self.commands.hand_off(source, target)

    def _pick(self, title: str, choices: Iterable[Choice]) -> Id | None:
        from rolemap.ui.dialogs.pick import PickDialog

        dialog = PickDialog(title, choices, self._shell.themes, self._window)
        picked = dialog.picked if dialog.exec() else None
        dialog.deleteLater()
        return picked

    def copy_matrix(self) -> None:
        """Put the whole matrix on the clipboard, to be pasted into a spreadsheet or a letter."""
        from rolemap.formats.matrix import RESPONSIBILITY, STAGE, matrix

        whole = matrix(self.document.org, "role")
        rows = ((group.name, row.name, *row.cells) for group in whole.groups for row in group.rows)
        heads = (STAGE, RESPONSIBILITY, *(column.heading for column in whole.columns))
        clipboard.put_table((heads, *rows), headed=True)
        self.commands.said.emit(said(text("The matrix is on the clipboard, as a table")))

    # Looking

    def select_all(self) -> None:
        """Every responsibility on the map, in the order of the pipeline."""
        columns = self.workspace.scene.in_order()
        self.selection.set(card.record_id for column in columns for card in column.cards)

    def find(self) -> None:
        """Type what to find."""
        self.workspace.find_bar.start()

    def find_next(self) -> None:
        """Go to the next thing that was found."""
        self.workspace.find_bar.next()

    def find_previous(self) -> None:
        """Go to the thing found before."""
        self.workspace.find_bar.previous()

    def fold(self) -> None:
        """Fold the stages at hand up, or open them again."""
        org = self.document.org
        stages = [one for one in self.selection.ids if org.look(Stage, one) is not None]
        at_hand = self.stage_at_hand()
        self.map.fold(stages or ([at_hand] if at_hand is not None else []))

    def fold_all(self) -> None:
        """Fold every stage up; open them where all are folded already."""
        self.map.fold(stage.id for stage in self.document.org.stages())

    def toggle_filter(self, kind: FilterKind) -> None:
        """Let some things stand out, or all again where they do already."""
        again = self.filter.kind == kind
        self.workspace.spotlight.set_filter(Filter("all" if again else kind))

    def filter_by_party(self) -> None:
        """Ask whose work is to stand out."""
        org = self.document.org
        parties = (*org.people(), *org.roles(), *org.teams())
        picked = self._pick(
            said(text("Let stand out what is held by")), [choice_of(org, one) for one in parties]
        )
        if picked is not None:
            self.workspace.spotlight.set_filter(Filter("party", picked))

    def filter_by_finding(self) -> None:
        """Ask which kind of problem is to stand out."""
        from rolemap.analysis.catalogue import rule_called  # rules load after the first paint

        codes = sorted({one.code for one in self.workspace.bridge.findings()})
        names = {code: rule_called(code).name.replace("-", " ") for code in codes}
        choices = [Choice(code, names[code], lambda code=code: code) for code in codes]
        picked = self._pick(said(text("Let stand out what is found by")), choices)
        if picked is not None:
            self.workspace.spotlight.set_filter(Filter("finding", picked))

    # The window

    @property
    def on_map(self) -> bool:
        """Whether the map is the view in the middle."""
        return self.workspace.middle.current == MAP

    def show_view(self, name: str) -> None:
        """Look at the organisation in another way."""
        self.workspace.middle.show_view(name)

    def next_pane(self) -> None:
        """Give the keyboard to the next panel."""
        self.workspace.next_pane()

    def use_theme(self, choice: ThemeChoice) -> None:
        """Use the light theme, the dark one, or the system's."""
        self._shell.use_theme(choice)

    def reset_layout(self) -> None:
        """Put every panel back to where it was at first."""
        self._shell.reset_layout()

    def palette(self) -> None:
        """Find a thing, or run a command."""
        self._shell.palette_()

    def explain(self) -> None:
        """Say what the thing is that is selected, or the problem that the keyboard is at."""
        from rolemap.ui.help.topics import topic_of

        finding = self.workspace.problems.view.current() if self.workspace.in_problems() else None
        chosen = f"rule {finding.code}" if finding is not None else ""
        self.show_help(chosen or topic_of(self.workspace.bridge, self.selection.ids))

    def show_help(self, topic: str) -> None:
        """Open the help at a page, or at its first one."""
        from rolemap.ui.help.book import HelpBook

        book = HelpBook(self.document.org.scheme, self._shell.themes, self._window)
        book.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        book.show_topic(topic)
        book.show()

    def take_tour(self) -> None:
        """Lead through the sample."""
        self._shell.take_tour()

    def explain_keys(self) -> None:
        """List every key."""
        self._shell.explain_keys()

    def close(self) -> None:
        """Close the window."""
        self._shell.close()

    def quit(self) -> None:
        """Close every window."""
        self._shell.quit()
