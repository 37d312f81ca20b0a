"""Every key and gesture on one sheet: groups in columns, with a line that filters them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rolemap.ui.dialogs.shortcut_page import Group, ShortcutPage
from rolemap.ui.look.text import one_line
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.paragraph import Paragraph
from rolemap.ui.search.folding import fold

_KEY = Qt.Key


class ShortcutSheet(QDialog):
    """Lists keys and gestures under the titles of their groups.

    Args:
        groups: (title, rows); a row is (what it does, its keys: "Ctrl+Shift+Z or Ctrl+Y").
        themes: how it looks.
        parent: the window that it belongs to.
    """

    def __init__(
        self, groups: Sequence[Group], themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._groups = groups
        self._themes = themes
        self.line = QLineEdit()
        self.page = ShortcutPage(themes)
        self.area = QScrollArea()
        self.nothing = Paragraph(themes, weak=True, lines=2)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._set_up()
        self._lay_out()
        self.line.textChanged.connect(self._filter)
        self.buttons.rejected.connect(self.reject)
        self._filter("")

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Keys and gestures"))
        self.line.setPlaceholderText(self.tr("Filter by what it does, or by key"))
        self.line.setAccessibleName(self.tr("Filter keys and gestures"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self.area.setWidget(self.page)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line scrolls it too
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap_wide] * 4)
        column.setSpacing(sizes.gap)
        column.addWidget(self.line)
        column.addWidget(self.nothing)
        column.addWidget(self.area, 1)
        column.addWidget(self.buttons)
        room = self.screen().availableSize()
        edges = 2 * sizes.gap_wide + sizes.gap + sizes.scroll_bar
        width = min(self.page.widest() + edges, room.width() * 9 // 10)
        self.page.set_groups(self._groups)
        beside = self.line.sizeHint().height() + self.buttons.sizeHint().height()
        height = self.page.heightForWidth(width - edges) + beside + 4 * sizes.gap_wide
        self.resize(width, min(height, room.height() * 8 // 10))

    def rows(self) -> list[tuple[str, str]]:
        """What is listed, from top to bottom of each group."""
        return [row for _, rows in self.page.groups for row in rows]

    def _filter(self, said: str) -> None:
        words = fold(said).split()
        kept = (
            (title, [row for row in rows if _holds(title, row, words)])
            for title, rows in self._groups
        )
        self.page.set_groups([(title, rows) for title, rows in kept if rows])
        self.nothing.setVisible(not self.page.groups)
        self.nothing.say(self.tr("No key or gesture for “{words}”.").format(words=one_line(said)))
        count = len(self.rows())
        listed = self.tr("{count} listed").format(count=count)
        self.line.setAccessibleDescription(listed if count else self.nothing.words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._scroll(event)
        return super().eventFilter(watched, event)

    def _scroll(self, event: QKeyEvent) -> bool:
        """Keys that move the sheet, though the line has the keyboard."""
        bar = self.area.verticalScrollBar()
        steps = {
            _KEY.Key_Up: -self._themes.theme.sizes.row_height,
            _KEY.Key_Down: self._themes.theme.sizes.row_height,
            _KEY.Key_PageUp: -bar.pageStep(),
            _KEY.Key_PageDown: bar.pageStep(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            return False
        bar.setValue(bar.value() + step)
        return True


def _holds(title: str, row: tuple[str, str], words: Sequence[str]) -> bool:
    said = fold(f"{title} {row[0]} {row[1]}")
    return all(word in said for word in words)
