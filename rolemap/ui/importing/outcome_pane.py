"""What comes of an import, and what was not understood: two lists, and a sentence above each."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QSplitter, QVBoxLayout, QWidget

from rolemap.formats.importing.remark import Remark
from rolemap.model.text import Plural, Text
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import isolate
from rolemap.ui.look.theme import ThemeSource

_REMARKS = Plural("1 remark", "{count} remarks")


class OutcomePane(QSplitter):
    """What comes, and what is remarked, side by side.

    Args:
        themes: how it looks.
        parent: what it belongs to.

    Signals:
        remark_chosen(Remark): somebody wants to see where this stands.
    """

    remark_chosen = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        gap = themes.theme.sizes.gap
        self.counts, self.comes = QLabel(), _list(self.tr("What comes"))
        self.told, self.remarks = QLabel(), _list(self.tr("Remarks"))
        for heading, lines in ((self.counts, self.comes), (self.told, self.remarks)):
            heading.setTextFormat(Qt.TextFormat.PlainText)
            heading.setWordWrap(True)
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(gap)
            column.addWidget(heading)
            column.addWidget(lines, 1)
            self.addWidget(side)
        self.setChildrenCollapsible(False)
        self._shown: Sequence[Remark] = ()
        for chosen in (self.remarks.clicked, self.remarks.activated):
            chosen.connect(lambda index: self.remark_chosen.emit(self._shown[index.row()]))

    def show_lines(
        self, counts: str, lines: Sequence[Text | str], remarks: Sequence[Remark]
    ) -> None:
        """Show what comes of it."""
        self._shown = remarks
        self.counts.setText(counts)
        _fill(self.comes, [_indented(said(one)) for one in lines])
        self.told.setText(said(_REMARKS.of(len(remarks))) if remarks else self.tr("No remarks"))
        _fill(self.remarks, [_remark(one) for one in remarks])


def _remark(one: Remark) -> str:
    place, message = said(one.place), said(one.message)
    return isolate(f"{place}: {message}" if place else message)


def _indented(words: str) -> str:
    start = len(words) - len(words.lstrip(" "))
    return "\N{NO-BREAK SPACE}" * start + isolate(words.lstrip(" "))


def _list(name: str) -> QListView:
    view = QListView()
    view.setModel(QStringListModel(view))
    view.setAccessibleName(name)
    view.setUniformItemSizes(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTextElideMode(Qt.TextElideMode.ElideNone)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return view


def _fill(view: QListView, lines: list[str]) -> None:
    model = view.model()
    assert isinstance(model, QStringListModel)
    model.setStringList(lines)
