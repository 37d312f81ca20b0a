"""The page that lists the people: a filter, the table, and what to do where nobody is yet."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.labels import label
from rolemap.ui.lens import Filter, Light
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.people.columns import Column, column_title
from rolemap.ui.people.people_light import asked_for
from rolemap.ui.people.people_table import PeopleTable
from rolemap.ui.selection import Selection


class PeopleList(QWidget):
    """One row for each person, in step with every other view while it is seen.

    Signals:
        menu_wanted(QPoint): the menu of what is selected is wanted, at this point of the screen.
    """

    menu_wanted = Signal(QPoint)

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
        self._asked = Filter()
        self._stale = True
        self.table = PeopleTable(bridge, selection, commands, themes)
        self.filter = QLineEdit()
        self.columns = QPushButton(self.tr("Columns"))
        self.add = QPushButton(self.tr("Add a person"))
        self.tools = QWidget()
        self.add_first = QPushButton(self.tr("Add a person"))
        self._pages = QStackedWidget()
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.setFocusProxy(self.table)
        self.filter.setPlaceholderText(self.tr("Filter by name, title, skill, team or role"))
        self.filter.setAccessibleName(self.tr("Filter people"))
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)
        self.columns.setAccessibleName(self.tr("Columns and order of the list"))
        self.columns.setToolTip(self.tr("Choose columns, and what to sort by"))
        self.add.setProperty("look", "quiet")
        self.add_first.setProperty("look", "primary")

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        head = QHBoxLayout(self.tools)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(sizes.gap)
        head.addWidget(self.filter, 1)
        self.filter.setMaximumWidth(2 * sizes.stage_width)
        head.addStretch(1)
        head.addWidget(self.columns)
        head.addWidget(self.add)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nobody())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _nobody(self) -> QWidget:
        page = QWidget()
        words = QLabel(self.tr("Nobody is on the team yet. Add the people who do the work."))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        column = QVBoxLayout(page)
        column.setSpacing(self._themes.theme.sizes.gap_wide)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(self.add_first, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        return page

    def _connect(self) -> None:
        self._bridge.changed.connect(self.on_change)
        self._bridge.found.connect(self.on_found)
        self._commands.naming.connect(self.rename)
        self.filter.textChanged.connect(self._on_filter)
        self.add.clicked.connect(lambda _: self._commands.add_person())
        self.add_first.clicked.connect(lambda _: self._commands.add_person())
        self.columns.clicked.connect(lambda _: self._show_columns_below())
        self.table.columns_wanted.connect(self._show_columns)
        self.table.menu_wanted.connect(self.menu_wanted)

    # What is shown

    def show_org(self, org: Org) -> None:
        """List an organisation's people, from nothing."""
        self._stale = False
        with self.table.following():
            self.table.people.show(org)
            self._refresh_only()
        self._show_page()

    def on_change(self, event: Changed) -> None:
        """Show what a change did to the rows; what nobody sees is only noted."""
        if not self.isVisible() or self._stale:
            self._stale = True
            return
        with self.table.following():
            self.table.people.on_change(event)
            if self._asked.kind == "party":
                self._refresh_only()
        self._show_page()

    def on_found(self, _: frozenset[Id]) -> None:
        """Show other people where the filter asks for problems."""
        if self._asked.kind in ("gaps", "problems", "finding") and not self._stale:
            if not self.isVisible():
                self._stale = True
                return
            with self.table.following():
                self._refresh_only()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.show_org(self._bridge.org)
        else:
            with self.table.following():
                pass
        self.fit_selection()

    def _show_page(self) -> None:
        nobody = self._bridge.org.count(Person) == 0
        self._pages.setCurrentIndex(1 if nobody else 0)
        self.setFocusProxy(self.add_first if nobody else self.table)
        for tool in (self.filter, self.columns, self.add):
            tool.setEnabled(not nobody)

    def _on_filter(self, said: str) -> None:
        with self.table.following():
            self.table.people.set_filter(said)

    def show_light(self, light: Light, asked: Filter) -> None:
        """Let those who hold something of the light stand out; a filter leaves the others out."""
        people = self.table.people
        if people.set_light(light):
            self.table.viewport().update()
        if asked != self._asked:
            self._asked = asked
            if not self.isVisible():
                self._stale = True
            elif not self._stale:
                with self.table.following():
                    self._refresh_only()

    def _refresh_only(self) -> None:
        people = self.table.people
        people.set_only(asked_for(self._bridge, people.facts, self._asked))

    def fit_selection(self) -> None:
        """Scroll to who is selected."""
        for one in self._selection.ids:
            index = self.table.people.index_of(one)
            if index.isValid():
                self.table.show_row(index)
                return

    def rename(self, record_id: Id) -> bool:
        """Let a name be typed where it stands; False where it does not stand here."""
        if not self.isVisible() or self._bridge.org.look(Person, record_id) is None:
            return False
        if not self.table.people.index_of(record_id).isValid():
            self.filter.clear()
        return self.table.rename(record_id)

    # The filter and the columns

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            return (pressed and self._steer(event)) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        """Down goes from the filter to what it found, Esc takes the filter away."""
        if event.key() == Qt.Key.Key_Down:
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.table.people.index(0, 0))
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            return True
        return False

    def _show_columns_below(self) -> None:
        self._show_columns(self.columns.mapToGlobal(self.columns.rect().bottomLeft()))

    def _show_columns(self, at: QPoint) -> None:
        self.columns_menu().popup(at)

    def columns_menu(self) -> QMenu:
        """Which columns are shown, and by which the rows are sorted."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in Column:
            action = menu.addAction(label(column_title(column)))
            action.setCheckable(True)
            action.setChecked(not self.table.isColumnHidden(column))
            action.setEnabled(column is not Column.NAME)
            action.toggled.connect(
                lambda on, column=column: self.table.setColumnHidden(column, not on)
            )
        menu.addSeparator()
        self._add_orders(menu.addMenu(self.tr("Sort by")))
        return menu

    def _add_orders(self, menu: QMenu) -> None:
        people = self.table.people
        for column in Column:
            action = menu.addAction(label(column_title(column)))
            action.setCheckable(True)
            action.setChecked(people.sorted_by[0] is column)
            action.triggered.connect(lambda _, column=column: self._sort_by(column))

    def _sort_by(self, column: Column) -> None:
        """Sort by a column; by the same one the other way round."""
        people = self.table.people
        order = Qt.SortOrder(people.headerData(column, _ACROSS, _FIRST))
        if people.sorted_by == (column, order):
            order = _OTHER[order]
        self.table.sortByColumn(column, order)


_ACROSS = Qt.Orientation.Horizontal
_FIRST = Qt.ItemDataRole.InitialSortOrderRole
_OTHER = {
    Qt.SortOrder.AscendingOrder: Qt.SortOrder.DescendingOrder,
    Qt.SortOrder.DescendingOrder: Qt.SortOrder.AscendingOrder,
}
