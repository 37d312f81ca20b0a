"""The tools above the matrix: what its columns are, what is looked for, sorted and left out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QToolTip, QWidget

from rolemap.formats.matrix import By
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.matrix.options import Options, PartyOrder, WorkOrder

Order = TypeVar("Order", bound=str)


class ToolRow(QWidget):
    """Lets a person choose what the matrix shows.

    Signals:
        chosen(Options): this is to be seen.
        totals_wanted(bool): whether totals are to be seen.
        headed_copy_wanted(): what is chosen is to be copied with the names beside it.
        refusals_wanted(): what was refused is to be read.
        down(): the keyboard goes on to the grid.
    """

    chosen = Signal(object)
    totals_wanted = Signal(bool)
    headed_copy_wanted = Signal()
    refusals_wanted = Signal()
    down = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.options = Options()
        self.by_role = self._switch(self.tr("By role"), "role")
        self.by_person = self._switch(self.tr("By person"), "person")
        self.filter = QLineEdit()
        self.sort = self._menu_button(self.tr("Sort"))
        self.show_ = self._menu_button(self.tr("Show"))
        self.help = QToolButton()
        self.refused = QToolButton()
        self.actions_: dict[str, QAction] = {}
        self._set_up()
        self._set_up_help()
        self._fill_sort()
        self._fill_show()
        self._lay_out()
        self.reflect(self.options)

    def _switch(self, words: str, by: By) -> QToolButton:
        button = QToolButton()
        button.setObjectName("viewSwitch")
        button.setText(words)
        button.setAccessibleName(words)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _: self._choose(replace(self.options, by=by)))
        return button

    def _menu_button(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("menuButton")
        button.setText(words)
        button.setAccessibleName(words)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMenu(QMenu(button))
        return button

    def _set_up(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter names"))
        self.filter.setAccessibleName(self.tr("Filter rows and columns by name"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(
            lambda words: self._choose(replace(self.options, words=words))
        )
        self.filter.installEventFilter(self)
        self.refused.setObjectName("refusedLink")
        self.refused.setText(self.tr("What was refused…"))
        self.refused.setAccessibleName(self.tr("What was refused"))
        self.refused.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.refused.clicked.connect(self.refusals_wanted)
        self.refused.hide()

    def _set_up_help(self) -> None:
        self.help.setText("?")
        self.help.setAccessibleName(self.tr("How to type letters"))
        self.help.setAccessibleDescription(self.how_to_type())
        self.help.setToolTip(plain(self.how_to_type()))
        self.help.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.help.clicked.connect(self._explain)

    def how_to_type(self) -> str:
        """What the keys do in the grid."""
        return self.tr(
            "A letter sets the chosen cells to it.\n"
            "With Shift, or after +, it is added to what a cell holds: R, then Shift+A, is A/R.\n"
            "Del clears. F2 types the letters out.\n"
            "Ctrl+D fills down, Ctrl+R fills to the right."
        )

    def _explain(self) -> None:
        at = self.help.mapToGlobal(self.help.rect().bottomLeft())
        QToolTip.showText(at, self.help.toolTip(), self.help)

    def _fill_sort(self) -> None:
        party: tuple[tuple[str, PartyOrder], ...] = (
            (self.tr("Roles and people as planned"), "planned"),
            (self.tr("Roles and people by name"), "name"),
            (self.tr("Roles and people by load"), "load"),
        )
        work: tuple[tuple[str, WorkOrder], ...] = (
            (self.tr("Responsibilities by stage"), "pipeline"),
            (self.tr("Responsibilities by name"), "name"),
            (self.tr("Responsibilities with the worst problem first"), "problem"),
        )
        menu = self.sort.menu()
        self._group(menu, "party", party, lambda o: replace(self.options, party_order=o))
        menu.addSeparator()
        self._group(menu, "work", work, lambda o: replace(self.options, work_order=o))

    def _group(
        self,
        menu: QMenu,
        name: str,
        entries: Sequence[tuple[str, Order]],
        chosen: Callable[[Order], Options],
    ) -> None:
        """Entries of which one holds."""
        group = QActionGroup(menu)
        for words, order in entries:
            action = self._entry(menu, words)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _, order=order: self._choose(chosen(order)))
            self.actions_[f"{name} {order}"] = action

    def _fill_show(self) -> None:
        menu = self.show_.menu()
        self._toggle(menu, "swapped", self.tr("Swap rows and columns"))
        self._toggle(menu, "hide_open", self.tr("Hide responsibilities without letters"))
        self._toggle(menu, "hide_idle", self.tr("Hide roles and people without letters"))
        totals = self._entry(menu, self.tr("Totals"))
        totals.setCheckable(True)
        totals.setChecked(True)
        totals.toggled.connect(self.totals_wanted)
        self.actions_["totals"] = totals
        menu.addSeparator()
        self.actions_["headed"] = self._entry(menu, self.tr("Copy with headings"))
        self.actions_["headed"].triggered.connect(lambda _: self.headed_copy_wanted.emit())

    def _entry(self, menu: QMenu, words: str) -> QAction:
        # It belongs to the row: what a menu makes for itself goes when Python lets the menu go.
        action = QAction(words, self)
        menu.addAction(action)
        return action

    def _toggle(self, menu: QMenu, field: str, words: str) -> None:
        action = self._entry(menu, words)
        action.setCheckable(True)
        action.triggered.connect(lambda on: self._choose(replace(self.options, **{field: on})))
        self.actions_[field] = action

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.gap_wide, sizes.gap, sizes.gap_wide, sizes.gap)
        row.setSpacing(sizes.half)
        row.addWidget(self.by_role)
        row.addWidget(self.by_person)
        row.addSpacing(sizes.gap)
        self.filter.setMinimumWidth(sizes.stage_width // 2)
        self.filter.setMaximumWidth(sizes.stage_width)
        row.addWidget(self.filter, 1)
        row.addSpacing(sizes.half)
        row.addWidget(self.sort)
        row.addWidget(self.show_)
        row.addWidget(self.help)
        row.addStretch(1)
        row.addWidget(self.refused)

    def _choose(self, options: Options) -> None:
        if options != self.options:
            self.reflect(options)
            self.chosen.emit(options)

    def reflect(self, options: Options) -> None:
        """Show what is chosen."""
        self.options = options
        self.by_role.setChecked(options.by == "role")
        self.by_person.setChecked(options.by == "person")
        for field in ("swapped", "hide_open", "hide_idle"):
            self.actions_[field].setChecked(getattr(options, field))
        self.actions_[f"party {options.party_order}"].setChecked(True)
        self.actions_[f"work {options.work_order}"].setChecked(True)
        if self.filter.text() != options.words:
            self.filter.setText(options.words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Down or event.key() == Qt.Key.Key_Return:
                self.down.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self.filter.text():
                    self.filter.clear()
                else:
                    self.down.emit()
                return True
        return super().eventFilter(watched, event)
