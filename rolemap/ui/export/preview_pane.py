"""Shows what a file will look like: a page with its neighbours to turn to, or its beginning."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rolemap.model.text import text
from rolemap.ui.export.preview import Preview
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.paragraph import Paragraph


class PreviewPane(QWidget):
    """A page or the first lines, with a word about what is seen.

    Signals:
        turned(int): this page is wanted.
        resized(): there is another width for pictures.
    """

    turned = Signal(int)
    resized = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._pages = 0, 1
        self._room = themes.theme.sizes.gap_wide
        self.words = QPlainTextEdit()
        self.picture = QLabel()
        self.note = Paragraph(themes, role="caption", weak=True, lines=3)
        self.before = QPushButton(self.tr("Previous page"))
        self.after = QPushButton(self.tr("Next page"))
        self.count = QLabel()
        self._stack = QStackedWidget()
        self._scroll = QScrollArea()
        self._set_up(themes)
        self._lay_out(themes)
        self.before.clicked.connect(lambda: self.turned.emit(self._page - 1))
        self.after.clicked.connect(lambda: self.turned.emit(self._page + 1))

    def _set_up(self, themes: ThemeSource) -> None:
        self.words.setReadOnly(True)
        self.words.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.words.setFont(themes.theme.font("caption"))
        self.words.setAccessibleName(self.tr("Beginning of the file"))
        self.picture.setAccessibleName(self.tr("Preview of the page"))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.picture.setContentsMargins(0, self._room, 0, self._room)
        self.picture.setProperty("look", "canvas")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.picture)
        for part in (self._scroll, self.words):
            self._stack.addWidget(part)

    def _lay_out(self, themes: ThemeSource) -> None:
        sizes = themes.theme.sizes
        row = QHBoxLayout()
        row.setSpacing(sizes.gap)
        row.addWidget(self.before)
        row.addWidget(self.count)
        row.addWidget(self.after)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.gap)
        column.addWidget(self._stack, 1)
        column.addLayout(row)
        column.addWidget(self.note)

    @property
    def width_of_page(self) -> int:
        """How wide a picture may be, in pixels of the screen."""
        # There may be a bar beside it: pages are higher than the pane.
        inside = self._scroll.width() - 2 * self._room
        return max(200, round(inside * self.devicePixelRatioF()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def show_preview(self, found: Preview) -> None:
        """Show what was worked out."""
        self._page, self._pages = found.page, found.pages
        several = found.pages > 1
        for part in (self.before, self.count, self.after):
            part.setVisible(several)
        self.before.setEnabled(found.page > 0)
        self.after.setEnabled(found.page + 1 < found.pages)
        self.count.setText(said(text("{page} of {pages}", page=found.page + 1, pages=found.pages)))
        note = self.tr("The program that opens it will lay it out its own way.")
        self.note.say(note if found.likeness else "")
        if found.picture is None:
            self.words.setPlainText(found.words)
            self._stack.setCurrentWidget(self.words)
            return
        pixmap = QPixmap.fromImage(found.picture)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(pixmap)
        self._stack.setCurrentWidget(self._scroll)

    def show_problem(self, why: str) -> None:
        """Say why there is nothing to see."""
        self.words.setPlainText(why)
        self._stack.setCurrentWidget(self.words)
        self.note.say("")
        for part in (self.before, self.count, self.after):
            part.setVisible(False)
