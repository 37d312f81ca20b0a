"""The list of recent files: open one, or take it off the list."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.memory import Recent
from rolemap.ui.start.recent_rows import RECENT, RecentDelegate, RecentModel

_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_REMOVE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RecentList(QListView):
    """Recent files, the newest first.

    Signals:
        opened(Recent): somebody wants this file.
        removed(Recent): this file is to leave the list.
    """

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._files = RecentModel(self)
        self._delegate = RecentDelegate(themes, self)
        self._released = QPoint()
        self._set_up()
        self.clicked.connect(lambda _: self._on_click())
        themes.changed.connect(self._on_theme)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Recent files"))
        self.setProperty("look", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        # As high as its rows, or lower: what is below it stays near.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setModel(self._files)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_files(self, found: Sequence[Recent], now: datetime) -> None:
        """List these; the keyboard stays at the row where it was."""
        row = max(0, self.currentIndex().row())
        self._files.show(found, now)
        self.setCurrentIndex(self._files.index(min(row, len(found) - 1)))
        self.updateGeometry()

    def files(self) -> list[Recent]:
        """The files that are listed."""
        rows = (self._files.index(row) for row in range(self._files.rowCount()))
        return [recent for row in rows if isinstance(recent := row.data(RECENT), Recent)]

    def sizeHint(self) -> QSize:
        row = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        frame = 2 * self.frameWidth() + 2 * self._themes.theme.sizes.ring
        return QSize(self._themes.theme.sizes.stage_width, self._files.rowCount() * row + frame)

    def minimumSizeHint(self) -> QSize:
        sizes = self._themes.theme.sizes
        return QSize(sizes.avatar, sizes.person_height)

    def _on_theme(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.viewport().update()

    def _button_at(self, at: QPoint) -> Recent | None:
        """The missing file whose button is at a point of the viewport."""
        index = self.indexAt(at)
        recent = index.data(RECENT)
        if not isinstance(recent, Recent) or recent.there:
            return None
        button = self._delegate.button_in(self.visualRect(index), self.layoutDirection())
        return recent if button.contains(at) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        hot = self.indexAt(at).row() if self._button_at(at) else -1
        if hot != self._delegate.hot:
            self._delegate.hot = hot
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._released = event.position().toPoint()
        super().mouseReleaseEvent(event)

    def _on_click(self) -> None:
        gone = self._button_at(self._released)
        if gone is not None:
            self.removed.emit(gone)
        else:
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPEN_KEYS:
            self._open()
        elif event.key() in _REMOVE_KEYS:
            self._remove()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Open")).triggered.connect(self._open)
        menu.addAction(self.tr("&Remove from list")).triggered.connect(self._remove)
        at = self.viewport().mapToGlobal(self.visualRect(index).center())
        menu.popup(event.globalPos() if by_mouse else at)

    def _open(self) -> None:
        recent = self.currentIndex().data(RECENT)
        if isinstance(recent, Recent):
            self.opened.emit(recent)

    def _remove(self) -> None:
        recent = self.currentIndex().data(RECENT)
        if isinstance(recent, Recent):
            self.removed.emit(recent)
