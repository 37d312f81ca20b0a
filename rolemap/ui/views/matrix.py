"""The matrix: responsibilities against roles or people, with letters to type in."""

from collections.abc import Sequence
from dataclasses import replace
from time import monotonic

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Responsibility, Stage
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.lens import Filter, Light, light_of
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.matrix.cell_edits import CellEdits
from rolemap.ui.matrix.copying import CellCopying
from rolemap.ui.matrix.head_view import HeadView
from rolemap.ui.matrix.keystrokes import Keystrokes
from rolemap.ui.matrix.line_editor import LineEditor
from rolemap.ui.matrix.model import MatrixModel
from rolemap.ui.matrix.options import Options
from rolemap.ui.matrix.refusals import RefusalList
from rolemap.ui.matrix.table import MatrixTable
from rolemap.ui.matrix.tool_row import ToolRow
from rolemap.ui.matrix.totals import TotalsBand
from rolemap.ui.matrix.zoom import MatrixZoom
from rolemap.ui.selection import Selection

# So many chosen cells are looked through for what they hold; of more, the current one counts.
_MOST_SELECTED = 500
# Seconds of the time between two keys that go into working ahead.
_SLICE = 0.003


class MatrixView(QWidget):
    """A grid of responsibilities and roles or people, in step with the other views.

    A letter of the scheme sets the chosen cells to it; with Shift or after "+" it is added.

    Signals:
        hinted(str): what the next key would do; "" for nothing.
        menu_wanted(QPoint): a context menu is wanted at this global point.
        assign_wanted(tuple): these records want somebody, or something to do.
        zoomed(float): the scale is now this; 1 is 100 %.
    """

    hinted = Signal(str)
    menu_wanted = Signal(QPoint)
    assign_wanted = Signal(object)
    zoomed = Signal(float)

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
        self._selection = selection
        self._commands = commands
        self._themes = themes
        self._stale = True
        self._leads = False
        self._asked = Filter()
        self._ahead = QTimer(self)
        self.rows = MatrixModel(bridge, self)
        self._next = self.rows.content.work_ahead()
        self.table = MatrixTable(self.rows, themes)
        self.tools = ToolRow(themes)
        self.totals = TotalsBand(self.table, themes)
        self.edits = CellEdits(self.rows.content, commands, self)
        self.keys = Keystrokes(self.table, self.edits, commands)
        self.cells = CellCopying(self.table, self.edits, self.keys, commands)
        self._zoom = MatrixZoom(self.table, self)
        self._names = {head: LineEditor(head.viewport(), self.table) for head in self._heads}
        self._lay_out()
        self._connect()

    @property
    def _heads(self) -> tuple[HeadView, HeadView]:
        return self.table.across, self.table.down

    def _lay_out(self) -> None:
        self.setFocusProxy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.table, 1)
        column.addWidget(self.totals)

    def _connect(self) -> None:
        self._ahead.timeout.connect(self._work_ahead)
        self._bridge.changed.connect(self.on_change)
        self._bridge.found.connect(self.on_found)
        self._selection.changed.connect(self._follow)
        self._selection.shown.connect(self._bring_into_view)
        self._commands.naming.connect(self._name_new)
        self.table.picked.connect(self._select)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.tools.chosen.connect(self._choose)
        self.tools.totals_wanted.connect(self._show_totals)
        self.tools.headed_copy_wanted.connect(self.cells.copy_with_headings)
        self.tools.refusals_wanted.connect(self._tell_refusals)
        self.tools.down.connect(self.table.setFocus)
        self.edits.judged.connect(lambda: self.tools.refused.setVisible(bool(self.edits.refusals)))
        self.keys.hinted.connect(self.hinted)
        self._zoom.zoomed.connect(self.zoomed)
        for head in self._heads:
            head.picked.connect(lambda section, head=head: self._pick(head, section))
            head.rename_wanted.connect(lambda section, head=head: self._name(head, section))
            head.menu_wanted.connect(lambda _, at: self.menu_wanted.emit(at))

    # The entrances

    def show_org(self, org: Org) -> None:
        """Show an organisation from nothing."""
        self._stale = False
        self.rows.show(org)
        self._on_shown()

    def on_change(self, event: Changed) -> None:
        """Show what a change did; while nobody looks, only note that there is one."""
        if not self.isVisible():
            self._stale = True
            return
        self.rows.on_change(event)
        if self._asked.kind != "all":
            self._keep_filtered()
        self._on_shown()

    def on_found(self, ids: frozenset[Id]) -> None:
        """Show other findings about these records."""
        if not self.isVisible():
            self._stale = True
            return
        self.rows.on_found(ids)
        if self._asked.kind in ("gaps", "problems", "finding"):
            self._keep_filtered()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.rows.show(self._bridge.org)
            self._keep_filtered()
            self._on_shown()
        self._next = self.rows.content.work_ahead()
        self._ahead.start()
        self._follow(self._selection.ids)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ahead.stop()

    def _work_ahead(self) -> None:
        """Work out what may be asked next, in slices too short to be felt."""
        until = monotonic() + _SLICE
        while monotonic() < until:
            if next(self._next, self) is self:
                self._ahead.stop()
                return

    def _on_shown(self) -> None:
        self.table.emptiness = self._emptiness()

    def _emptiness(self) -> str:
        """Why there is nothing to be seen, and what to do."""
        content = self.rows.content
        if content.options.words and not (content.parties and content.works):
            return self.tr("Nothing is called so.")
        if not content.works and (content.options.hide_open or content.options.kept is not None):
            return self.tr("Every responsibility is left out by the filter.")
        if not content.parties and content.options.hide_idle:
            return self.tr("Nobody holds a letter yet.")
        if not content.works:
            return ""
        if not content.parties and content.options.by == "role":
            return self.tr("There is no role yet: add roles, or show the matrix by person.")
        return "" if content.parties else self.tr("Nobody is here yet: add people to the team.")

    # What is chosen to be seen

    def _choose(self, options: Options) -> None:
        self.rows.choose(replace(options, kept=self.rows.content.options.kept))
        self._on_shown()
        self._follow(self._selection.ids)

    def choose(self, options: Options) -> None:
        """Show other rows and columns, or the same ones in another order."""
        self.tools.reflect(options)
        self._choose(options)

    def _show_totals(self, on: bool) -> None:
        self.totals.setVisible(on)
        self.table.down.totals = on
        self.table.down.viewport().update()

    @property
    def zoom(self) -> MatrixZoom:
        """What zooms the matrix."""
        return self._zoom

    @property
    def editing(self) -> CellCopying | None:
        """What edits the chosen cells; None while the keyboard is in the tools."""
        focus = self.window().focusWidget()
        return None if focus is not None and self.tools.isAncestorOf(focus) else self.cells

    def fit_selection(self) -> None:
        """Show what is chosen, as large as it fits."""
        self._zoom.fit_chosen()

    def show_light(self, light: Light, asked: Filter) -> None:
        """Let responsibilities stand out; with a filter the others are left out."""
        self._asked = asked
        self.table.lit = light.ids
        for head in self._heads:
            head.lit = light.ids
        if self.isVisible():
            self._keep_filtered()
            self.table.refresh()

    def _keep_filtered(self) -> None:
        """Leave out what the filter does: what only the pointer lights up hides nothing."""
        kept = None if self._asked.kind == "all" else light_of(self._bridge, self._asked).ids
        self.rows.choose(replace(self.rows.content.options, kept=kept))
        self._on_shown()

    def _tell_refusals(self) -> None:
        sizes = self._themes.theme.sizes
        RefusalList(self.edits.reasons(), sizes, self).open_below(self.tools.refused)

    # What is selected

    def _select(self) -> None:
        """Select the letters of the chosen cells, else what the current one is about."""
        ids = self._chosen_ids()
        if ids:
            self._lead(ids)

    def _chosen_ids(self) -> list[Id]:
        current, area = self.table.current, self.table.chosen
        if current is None or area is None:
            return []
        top, left, bottom, right = area
        if (bottom - top + 1) * (right - left + 1) > _MOST_SELECTED:
            top, left, bottom, right = (*current, *current)
        pairs = list(self.rows.pairs(range(top, bottom + 1), range(left, right + 1)))
        held = [one for pair in pairs for one in self.rows.content.cell(*pair).held]
        return held or [work for _, work in pairs]

    def _lead(self, ids: Sequence[Id]) -> None:
        """Select records without following."""
        self._leads = True
        self._selection.set(ids)
        self._leads = False

    def _pick(self, head: HeadView, section: int) -> None:
        """Select the record of a head, and go into its line."""
        line = self.rows.line(head.orientation(), section)
        self.table.setFocus(Qt.FocusReason.MouseFocusReason)
        self._go_to(line.id)
        self._lead((line.id,))

    def _follow(self, ids: Sequence[Id]) -> None:
        """Let the current cell be where what is selected is."""
        if self._leads or not self.isVisible() or len(ids) != 1:
            return
        self._go_to(ids[0])

    def _bring_into_view(self, record_id: Id) -> None:
        if self.isVisible() and not self._leads:
            self._go_to(record_id)

    def _go_to(self, record_id: Id) -> None:
        """Make a cell of this record the current one, as near to the last as there is one."""
        held = self._bridge.org.look(Assignment, record_id)
        ids = (held.responsibility, held.party) if held is not None else (record_id,)
        row, column = self.table.current or self.table.first()
        found = False
        for one in ids:
            at, across = self.rows.row_of(one), self.rows.column_of(one)
            row, column = (row if at is None else at), (column if across is None else across)
            found = found or at is not None or across is not None
        if found and self.rows.pair(row, column) is None:  # a stage: the first below it
            row, column = self.table.beside(row, column)
        there = self.rows.pair(row, column) is not None  # a filter may leave nothing to go to
        if found and there and (row, column) != self.table.current:
            self.table.go(row, column)

    # Names

    def rename(self, record_id: Id) -> bool:
        """Type a new name in the head of a record; False where it has none here."""
        if not self.isVisible():
            return False
        for head in self._heads:
            places = self.rows.column_of if head is self.table.across else self.rows.row_of
            section = places(record_id)
            if section is not None:
                self._go_to(record_id)
                self._name(head, section)
                return True
        return False

    def _name_new(self, record_id: Id) -> None:
        """Let what was just added be named here; people and roles are named in the team."""
        if isinstance(self._bridge.org.find(record_id), Responsibility | Stage):
            self.rename(record_id)

    def _name(self, head: HeadView, section: int) -> None:
        record_id = self.rows.line(head.orientation(), section).id
        record = self._bridge.org.find(record_id)
        room = head.room_of(section)
        least = self.table.measures.row * 6
        if head is self.table.across and room.width() < least:
            room.adjust((room.width() - least) // 2, 0, (least - room.width()) // 2, 0)
        self._names[head].start(
            self.tr("Name"),
            room,
            str(getattr(record, "name", "")),
            lambda words: self._keep_name(record_id, words),
        )

    def _keep_name(self, record_id: Id, words: str) -> bool:
        self._commands.rename(record_id, words)
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.table.measure()
