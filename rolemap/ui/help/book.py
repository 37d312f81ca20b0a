"""The pages of help in a window of their own, beside which one can go on working."""

import re
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from rolemap.model.letters import Scheme
from rolemap.ui.help.topics import Topic, topics
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.search.folding import fold

_TOPIC = Qt.ItemDataRole.UserRole
_CODE = re.compile(r"`([^`]+)`")
_LIST, _PAGE, _HEIGHT = 34, 80, 36  # widths in letters, the height in lines of text


class HelpBook(QDialog):
    """A list of topics with a line that filters it, and the page of one.

    Nothing in it comes from the organisation, so its pages can be rich text.

    Args:
        scheme: the letters that are explained.
        themes: how it looks.
        parent: the window that it belongs to.
    """

    def __init__(self, scheme: Scheme, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._topics = {topic.id: topic for topic in topics(scheme)}
        self.line = QLineEdit()
        self.list = QListWidget()
        self.page = QTextBrowser()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._set_up()
        self._lay_out()
        self._fill("")
        self.line.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(self._show_current)
        self.buttons.rejected.connect(self.reject)
        themes.changed.connect(self._show_current)

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("What is this?"))
        self.line.setPlaceholderText(self.tr("Filter by word"))
        self.line.setAccessibleName(self.tr("Filter the topics"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setOpenLinks(False)

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(sizes.gap)
        beside.addWidget(self.line)
        beside.addWidget(self.list)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.page)
        split.setHandleWidth(sizes.gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap_wide] * 4)
        column.setSpacing(sizes.gap)
        column.addWidget(split, 1)
        column.addWidget(self.buttons)
        metrics = self.fontMetrics()
        widths = [letters * metrics.averageCharWidth() for letters in (_LIST, _PAGE)]
        room = self.screen().availableSize()
        height = min(_HEIGHT * metrics.lineSpacing(), room.height() * 8 // 10)
        self.resize(min(sum(widths), room.width() * 9 // 10), height)
        split.setSizes(widths)

    @property
    def topic(self) -> str:
        """The id of the page that is shown; "" where none is."""
        item = self.list.currentItem()
        return str(item.data(_TOPIC)) if item is not None else ""

    def show_topic(self, topic_id: str) -> None:
        """Turn to a page; the first one for an id that there is not."""
        self.line.clear()
        ids = [self.list.item(row).data(_TOPIC) for row in range(self.list.count())]
        known = topic_id if topic_id in ids else next(filter(None, ids))
        self.list.setCurrentRow(ids.index(known))

    def _fill(self, typed: str) -> None:
        words = fold(typed).split()
        before, group = self.topic, ""
        self.list.clear()
        for topic in self._topics.values():
            if not all(word in fold(_all_words(topic)) for word in words):
                continue
            if topic.group != group:
                group = topic.group
                self._add_head(group)
            item = QListWidgetItem(topic.title)
            item.setData(_TOPIC, topic.id)
            self.list.addItem(item)
            if topic.id == before:
                self.list.setCurrentItem(item)
        if not self.topic and self.list.count():
            self.list.setCurrentRow(1)
        self._show_current()

    def _add_head(self, words: str) -> None:
        head = QListWidgetItem(words)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setFont(self._themes.theme.font("caption", strong=True))
        self.list.addItem(head)

    def _show_current(self, *_: object) -> None:
        topic = self._topics.get(self.topic)
        nothing = self.tr("Nothing is said about that.")
        self.page.setHtml(_html(topic) if topic is not None else escape(nothing))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        """Walk the list though the line has the keyboard."""
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count():
            if self.list.item(row).flags() & Qt.ItemFlag.ItemIsSelectable:
                self.list.setCurrentRow(row)
                return
            row += by


def _all_words(topic: Topic) -> str:
    return " ".join((topic.title, *(f"{part.heading} {part.words}" for part in topic.parts)))


def _html(topic: Topic) -> str:
    lines = [f"<h2>{escape(topic.title)}</h2>"]
    heading = ""
    for part in topic.parts:
        if part.heading != heading:
            heading = part.heading
            lines.append(f"<h4>{escape(heading)}</h4>")
        words = _CODE.sub(r"<code>\1</code>", escape(part.words))
        how = "pre style='white-space: pre-wrap'" if part.example else "p"
        lines.append(f"<{how}>{words}</{how.partition(' ')[0]}>")
    return "".join(lines)
