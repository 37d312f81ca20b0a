"""The panel below the map: every problem, how many there are, and which of them are shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from rolemap.analysis.finding import Finding
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Stage
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.dialogs.reason import ReasonDialog
from rolemap.ui.labels import label
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.problems.problem_content import SHOWN_AS
from rolemap.ui.problems.problem_counts import ProblemCounts
from rolemap.ui.problems.problem_model import ProblemFilter, ProblemModel
from rolemap.ui.problems.problem_view import ProblemView
from rolemap.ui.selection import Selection

if TYPE_CHECKING:
    from rolemap.ui.help.book import HelpBook


class ProblemList(QWidget):
    """Findings with their counts and filters.

    Signals:
        assign_wanted(tuple): somebody is wanted for these records.
    """

    assign_wanted = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        selection: Selection,
        commands: Commands,
        themes: ThemeSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._commands = commands
        self._themes = themes
        self._problems = ProblemModel(bridge, self)
        self._shown = ProblemFilter(bridge, self._problems, self)
        self.view = ProblemView(self._shown, bridge, selection, commands, themes)
        self.counts = ProblemCounts(themes)
        self.stage_button = QPushButton()
        self.kind_button = QPushButton()
        self._stage_menu = QMenu(self.stage_button)
        self._kind_menu = QMenu(self.kind_button)
        self._set_up()
        self._lay_out()
        self._connect()
        if bridge.judged:
            self.show_org(bridge.org)

    def _set_up(self) -> None:
        self.setFocusProxy(self.view)
        self.stage_button.setMenu(self._stage_menu)
        self.stage_button.setAccessibleName(self.tr("Problems of which stages"))
        self.kind_button.setMenu(self._kind_menu)
        self.kind_button.setAccessibleName(self.tr("Which kinds of problems"))
        names = (
            self.tr("Errors"),
            self.tr("Warnings"),
            self.tr("Notes"),
            self.tr("Accepted"),
        )
        for kind, name in zip(SHOWN_AS, names, strict=True):
            action = self._kind_menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(True)
            action.setData(kind)
        self._name_filters()

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        title = QLabel(self.tr("Problems"))
        title.setProperty("look", "title")
        head = QHBoxLayout()
        edge = sizes.gap_wide + sizes.ring
        head.setContentsMargins(edge, sizes.gap, edge, sizes.half)
        head.setSpacing(sizes.gap)
        head.addWidget(title)
        head.addWidget(self.counts, 1)
        head.addWidget(self.stage_button)
        head.addWidget(self.kind_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self._bridge.changed.connect(self.on_change)
        self._bridge.found.connect(self.on_found)
        self._themes.changed.connect(self.view.refresh)
        self._stage_menu.aboutToShow.connect(self._fill_stages)
        self._kind_menu.triggered.connect(self._filter_kinds)
        self.view.assign_wanted.connect(self.assign_wanted)
        self.view.accept_wanted.connect(self.ask_reason)
        self.view.explain_wanted.connect(self.explain)

    def sizeHint(self) -> QSize:
        rows = 5 * self._themes.theme.sizes.row_height
        return QSize(0, super().minimumSizeHint().height() + rows)

    # What is shown

    def show_org(self, org: Org) -> None:
        """List what is known to be wrong with an organisation, from nothing."""
        self._problems.show()
        self._after_news()
        self.view.refresh()

    def on_change(self, event: Changed) -> None:
        """Sort anew what a change moved; what came and went is told by `on_found`."""
        self._problems.on_change(event)
        if any(isinstance(record, Stage) for record in event.change.records()):
            self._follow_stage()
        self.view.on_news()

    def on_found(self, ids: frozenset[Id]) -> None:
        """Let the findings about these records come and go; the current row stays current."""
        kept = self.view.current()
        self._problems.on_found(ids)
        if kept is not None and self.view.current() != kept:
            found = self._problems.index_of(kept.code, kept.subjects)
            if found.isValid():
                self.view.go_to(found)
        self._after_news()

    def _after_news(self) -> None:
        self.counts.show_counts(self._bridge.counts())
        self.view.on_news()

    # What is filtered

    def _fill_stages(self) -> None:
        """The stages as they are now; made when the menu opens."""
        self._stage_menu.clear()
        group = QActionGroup(self._stage_menu)
        self._add_stage(group, self.tr("All stages"), None)
        self._stage_menu.addSeparator()
        for stage in self._bridge.org.stages():
            self._add_stage(group, label(stage.name, self.fontMetrics(), self._most()), stage.id)

    def _add_stage(self, group: QActionGroup, words: str, stage: Id | None) -> None:
        action: QAction = self._stage_menu.addAction(words, lambda: self.filter_stage(stage))
        action.setCheckable(True)
        action.setChecked(stage == self._shown.stage)
        group.addAction(action)

    def filter_stage(self, stage: Id | None) -> None:
        """Show what lies in one stage; None shows all."""
        self._shown.set_stage(stage)
        self._name_filters()

    def _follow_stage(self) -> None:
        """A stage may have another name now, or be gone."""
        if self._bridge.org.look(Stage, self._shown.stage) is None:
            self._shown.set_stage(None)
        self._name_filters()

    def _filter_kinds(self) -> None:
        actions = self._kind_menu.actions()
        self._shown.set_kinds(str(action.data()) for action in actions if action.isChecked())
        self._name_filters()

    def _name_filters(self) -> None:
        stage = self._bridge.org.look(Stage, self._shown.stage)
        words = self.tr("All stages") if stage is None else stage.name
        self.stage_button.setText(label(words, self.fontMetrics(), self._most()))
        shown = [action.text() for action in self._kind_menu.actions() if action.isChecked()]
        words = self.tr("By severity") if len(shown) == len(SHOWN_AS) else ", ".join(shown)
        self.kind_button.setText(words or self.tr("None shown"))

    def _most(self) -> int:
        return self._themes.theme.sizes.stage_width

    # What is asked

    def ask_reason(self, finding: Finding) -> ReasonDialog:
        """Ask for a reason and accept the finding with it."""
        dialog = ReasonDialog(finding, self._bridge.today, self._themes, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take() -> None:
            self._commands.accept(finding, dialog.reason, on=self._bridge.today, until=dialog.until)

        dialog.accepted.connect(take)
        dialog.open()
        return dialog

    def explain(self, finding: Finding) -> "HelpBook":
        """Open the help at the page of a finding's rule."""
        from rolemap.ui.help.book import HelpBook  # rules load after the first paint

        book = HelpBook(self._bridge.org.scheme, self._themes, self.window())
        book.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        book.show_topic(f"rule {finding.code}")
        book.show()
        return book
