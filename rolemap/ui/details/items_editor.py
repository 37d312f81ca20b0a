"""Edits lists item by item: what is added is added to all records, what is removed is removed."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rolemap.model.ids import Id
from rolemap.ui.details.field_editors import Editor, listed
from rolemap.ui.details.link_row import Link, LinkRow
from rolemap.ui.details.small_button import SmallButton
from rolemap.ui.details.special_editors import Offer, pick
from rolemap.ui.dialogs.pick import PickDialog
from rolemap.ui.look.theme import ThemeSource

# What a glance takes in.
_MOST = 40


@dataclass(frozen=True, slots=True)
class Added:
    """A list with these items at its end, where they are not in it already."""

    items: tuple[str, ...]

    def __call__(self, old: object) -> object:
        assert isinstance(old, tuple)
        return tuple(dict.fromkeys((*old, *self.items)))


@dataclass(frozen=True, slots=True)
class Removed:
    """A list without an item."""

    item: str

    def __call__(self, old: object) -> object:
        assert isinstance(old, tuple)
        return tuple(one for one in old if one != self.item)


class ItemsEditor(Editor):
    """The items of one or of several lists, each with a button that removes it from all.

    An item that only some of the lists have says so, and can be added to the others.
    """

    def __init__(
        self,
        adder: QWidget,
        name_of: Callable[[str], str],
        go: Callable[[Id], None] | None,
        themes: ThemeSource,
    ) -> None:
        super().__init__()
        self._name_of = name_of
        self._go = go
        self._themes = themes
        self._lists: Sequence[object] = ()
        self._counts: Counter[str] = Counter()
        self._of = 0
        self._adder = adder
        self._rows: list[QWidget] = []
        self._column.setSpacing(themes.theme.sizes.half)
        self.hold(adder)
        self._list = QVBoxLayout()
        self._list.setSpacing(themes.theme.sizes.half)
        self._column.addLayout(self._list)

    def show_values(self, values: Sequence[object]) -> None:
        self._lists = values
        lists = [value for value in values if isinstance(value, tuple)]
        counts = Counter[str](item for one in lists for item in one)
        shown = [(item, count, self._name_of(item)) for item, count in counts.items()]
        if (shown, len(lists)) != self._known:
            self._known = shown, len(lists)
            self._counts, self._of = counts, len(lists)
            self._rebuild()

    @property
    def several(self) -> bool:
        return any(count < self._of for count in self._counts.values())

    def add(self, *items: str) -> None:
        """Add items to every list that lacks them."""
        if any(self._counts[item] < self._of for item in items):
            self.edited.emit(Added(items))

    def remove(self, item: str) -> None:
        """Remove an item from every list."""
        # The row goes, and with it the button that has the keyboard.
        self._adder.setFocus()
        self.edited.emit(Removed(item))

    def refresh_names(self) -> None:
        self.show_values(self._lists)

    def restore(self, values: Sequence[object]) -> None:
        # Nothing in it is half typed, and a row may be where the keyboard goes to.
        self._typed = False

    def _rebuild(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for item, count in list(self._counts.items())[:_MOST]:
            self._put(self._row(item, count))
        left = len(self._counts) - _MOST
        if left > 0:
            self._put(QLabel(self.tr("and %n more", "", left)))
        before = self._adder
        for button in (one for row in self._rows for one in row.findChildren(QAbstractButton)):
            if button.isEnabled():
                QWidget.setTabOrder(before, button)
                before = button

    def _put(self, row: QWidget) -> None:
        self._rows.append(row)
        self._list.addWidget(row)
        row.show()

    def _row(self, item: str, count: int) -> QWidget:
        name, row = self._name_of(item), QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._themes.theme.sizes.half)
        about = self.tr("{count} of {all}").format(count=count, all=self._of)
        link = LinkRow(self._themes)
        link.show_link(Link(name, about if count < self._of else ""))
        link.setEnabled(self._go is not None)
        if self._go is not None:
            link.clicked.connect(lambda _=False, go=self._go: go(item))
        box.addWidget(link, 1)
        if count < self._of:
            more = SmallButton("check", self._themes)
            more.name(self.tr("Add {name} to all").format(name=name))
            more.clicked.connect(lambda: self.add(item))
            box.addWidget(more)
        gone = SmallButton("delete", self._themes)
        gone.name(self.tr("Remove {name}").format(name=name))
        gone.clicked.connect(lambda: self.remove(item))
        box.addWidget(gone)
        return row

    def said(self) -> list[str]:
        """Everything that is shown, in words."""
        return [link.link.whole for row in self._rows for link in row.findChildren(LinkRow)]


class WordsEditor(ItemsEditor):
    """Words that several lists hold; one more is typed in."""

    TYPED = True

    def __init__(self, suggest: Callable[[], Sequence[str]], themes: ThemeSource) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, str, None, themes)
        self._suggest = suggest
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        self.line.setPlaceholderText(self.tr("Add to all…"))
        self.line.textEdited.connect(self._offer)
        self.line.editingFinished.connect(self._take)
        self.taken_back.connect(self.line.clear)

    def _offer(self, said: str) -> None:
        self._typed = bool(said)
        if not self._model.rowCount():
            self._model.setStringList(list(self._suggest()))

    def _take(self) -> None:
        typed = listed(self.line.text())
        self.line.clear()
        self._typed = False
        if typed:
            self.add(*typed)


class PicksEditor(ItemsEditor):
    """Things that one or several lists name; one more is picked."""

    def __init__(
        self,
        choices: Offer,
        name_of: Callable[[Id], str],
        go: Callable[[Id], None],
        themes: ThemeSource,
        title: str,
    ) -> None:
        self.button = QPushButton(self.tr("Add…"))
        super().__init__(self.button, name_of, go, themes)
        self._column.setAlignment(self.button, Qt.AlignmentFlag.AlignLeading)
        self._choices = choices
        self._title = title
        self.button.setAccessibleName(title)
        self.button.clicked.connect(self.pick)

    def pick(self) -> PickDialog:
        """Ask for one more."""
        free = [one for one in self._choices() if self._counts[one.id] < max(1, self._of)]
        dialog = pick(self, self._title, free, self._themes, None)
        dialog.accepted.connect(lambda: self.add(dialog.picked or ""))
        return dialog
