"""The page that is shown while no organisation is open: recent files, and what to start from."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rolemap.ui.look.paint import draw_card
from rolemap.ui.look.theme import Theme, ThemeSource, brush
from rolemap.ui.memory import Memory, Recent
from rolemap.ui.own.own_shelf import OwnShelf
from rolemap.ui.paragraph import Paragraph
from rolemap.ui.start.offer_cards import OfferCards
from rolemap.ui.start.offers import Offer
from rolemap.ui.start.recent_list import RecentList

# On a very wide screen the page keeps together: in widths of a stage.
_WIDEST = 9.0
_WIDEST_RECENT = 2.25


class StartPage(QWidget):
    """Recent files at the left, cards to start from at the right.

    Signals:
        template_chosen(str): start from the template with this id.
        file_chosen(Path): open this file.
        sample_wanted(): open the sample.
        empty_wanted(): start with an empty map.
        open_wanted(): ask for a file to open.
        import_wanted(): ask for a file of others to bring in.
    """

    template_chosen = Signal(str)
    file_chosen = Signal(object)
    sample_wanted = Signal()
    empty_wanted = Signal()
    open_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, memory: Memory, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._themes = themes
        self._dropping = False
        self.recent = RecentList(themes)
        self.none_yet = Paragraph(themes, weak=True)
        self.open_button = QPushButton(self.tr("Open a file…"))
        self.import_button = QPushButton(self.tr("Import people or tables…"))
        self.drop_hint = Paragraph(themes, role="caption", weak=True)
        self.cards = OfferCards(themes)
        said = (self.tr("Recent"), self.tr("Start from a template"), self.tr("Your own"))
        self._headings = tuple(_heading(words) for words in said)
        self.own = OwnShelf(self._headings[2], themes)
        self._page = QHBoxLayout()
        self._left = QWidget()
        self._left_column = QVBoxLayout(self._left)
        self._below = QVBoxLayout()
        self._right_column = QVBoxLayout()
        self._body = QWidget(self)
        self._lay_out()
        self._connect()
        self._on_theme(themes.theme)
        self.refresh()

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Start page"))
        self.setAcceptDrops(True)
        self.none_yet.say(self.tr("Files that you open are listed here."))
        self.drop_hint.say(self.tr("Drop a file here to open it."))
        self._left_column.addWidget(self._headings[0])
        self._left_column.addWidget(self.recent)
        for widget in (self.none_yet, self.open_button, self.import_button, self.drop_hint):
            self._below.addWidget(widget)
        self._left_column.addLayout(self._below)
        self._left_column.addStretch(1)
        self._right_column.addWidget(self.own)
        self._right_column.addWidget(self._headings[1])
        self._right_column.addWidget(self.cards, 1)
        for column in (self._left_column, self._right_column):
            column.setContentsMargins(0, 0, 0, 0)
        self._body.setLayout(self._page)
        self._page.addWidget(self._left, 1)
        self._page.addLayout(self._right_column, 2)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._body, 1)
        # In the order in which they are read.
        QWidget.setTabOrder(self.recent, self.open_button)
        QWidget.setTabOrder(self.open_button, self.import_button)
        QWidget.setTabOrder(self.import_button, self.own.cards)
        QWidget.setTabOrder(self.own.cards, self.own.put_back_button)
        QWidget.setTabOrder(self.own.put_back_button, self.cards)

    def _connect(self) -> None:
        self.recent.opened.connect(self._open_recent)
        self.recent.removed.connect(self._forget)
        self.cards.chosen.connect(self._start)
        self.own.chosen.connect(self._start)
        self.open_button.clicked.connect(self.open_wanted)
        self.import_button.clicked.connect(self.import_wanted)
        self._themes.changed.connect(self._on_theme)

    def _on_theme(self, theme: Theme) -> None:
        sizes = theme.sizes
        wide = 2 * sizes.gap_wide
        self._page.setContentsMargins(wide, wide, wide, sizes.gap_wide)
        self._page.setSpacing(wide)
        self._left_column.setSpacing(sizes.gap)
        self._right_column.setSpacing(sizes.gap)
        # In line with what is in the rows and the cards.
        indent = sizes.gap + sizes.ring
        for heading in self._headings:
            heading.setIndent(indent)
        self._below.setContentsMargins(indent, 0, indent, 0)
        self._below.setSpacing(sizes.gap)
        self._body.setMaximumWidth(round(sizes.stage_width * _WIDEST))
        self._left.setMaximumWidth(round(sizes.stage_width * _WIDEST_RECENT))
        self.update()

    def refresh(self) -> None:
        """List the recent files and the user's own templates again."""
        self.own.refresh()
        self.recent.show_files(self._memory.recent(), self._memory.clock())
        some = bool(self.recent.files())
        self.recent.setVisible(some)
        self.none_yet.setVisible(not some)
        self.setFocusProxy(self.recent if some else self.cards)

    def _open_recent(self, recent: Recent) -> None:
        if not recent.there:
            # The drive may be back.
            self.refresh()
            found = (one for one in self.recent.files() if one.path == recent.path)
            if not any(one.there for one in found):
                return
        self.file_chosen.emit(recent.path)

    def _forget(self, recent: Recent) -> None:
        had_focus = self.recent.hasFocus()
        self._memory.forget(recent.path)
        self.refresh()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self, offer: Offer) -> None:
        match offer.kind:
            case "template":
                self.template_chosen.emit(offer.template)
            case "sample":
                self.sample_wanted.emit()
            case "empty":
                self.empty_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        come = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if come and self.isVisible():
            # Somebody may have moved a file meanwhile.
            self.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event.mimeData()) is not None:
            self._show_dropping(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_dropping(False)
        path = _file_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_chosen.emit(path)

    def _show_dropping(self, dropping: bool) -> None:
        self._dropping = dropping
        said = self.tr("Let go to open it.") if dropping else ""
        self.drop_hint.say(said or self.tr("Drop a file here to open it."), strong=dropping)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), brush(theme.colours.surface))
        if self._dropping:
            edge = theme.sizes.gap
            around = self.rect().toRectF().adjusted(edge, edge, -edge, -edge)
            draw_card(painter, around, "target", theme)
        painter.end()


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", "heading")
    return label


def _file_in(data: QMimeData) -> Path | None:
    """The one file that is dragged; None for several, or for what is no file of this machine."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
