"""Recent files as rows: what is said of each, and how it is painted."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rolemap.formats.org_file import SUFFIX
from rolemap.ui.look.paint import draw_sign, draw_text
from rolemap.ui.look.speech import said
from rolemap.ui.look.strokes import after, at_start
from rolemap.ui.look.text import one_line, plain
from rolemap.ui.look.theme import Theme, ThemeSource, brush, pen
from rolemap.ui.memory import Recent
from rolemap.ui.start.ago import ago

Index = QModelIndex | QPersistentModelIndex

RECENT = Qt.ItemDataRole.UserRole
AGO = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_STATE = QStyle.StateFlag


def name_of(recent: Recent) -> str:
    """What a recent file is called: by its organisation, else by its file."""
    return recent.name or recent.path.name.removesuffix(SUFFIX)


def folder_of(recent: Recent) -> str:
    """Where a recent file is; the user's own folder is "~"."""
    folder = recent.path.parent
    try:
        home = Path.home()
    except RuntimeError:
        return str(folder)
    return str(Path("~", folder.relative_to(home))) if folder.is_relative_to(home) else str(folder)


class RecentModel(QAbstractListModel):
    """One row for each recent file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Recent, ...] = ()
        self._now: datetime | None = None

    def show(self, found: Sequence[Recent], now: datetime) -> None:
        """List these files as seen at this time."""
        self.beginResetModel()
        self._found, self._now = tuple(found), now
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        recent = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name_of(recent)
            case Qt.ItemDataRole.ToolTipRole:
                return plain(f"{name_of(recent)}\n{recent.path}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(recent)
            case Qt.ItemDataRole.UserRole:
                return recent
        return self._ago(recent) if role == AGO else None

    def _ago(self, recent: Recent) -> str:
        return said(ago(recent.opened, self._now)) if self._now else ""

    def _spoken(self, recent: Recent) -> str:
        missing = "" if recent.there else self.tr("missing")
        parts = (name_of(recent), missing, folder_of(recent), self._ago(recent))
        return ", ".join(part for part in parts if part)


class RecentDelegate(QStyledItemDelegate):
    """Paints a recent file: its name and when it was opened, its folder below.

    Attributes:
        remove: what stands on the button of a missing file.
        missing: what is said of one.
        hot: the row whose button is under the pointer; -1 for none.
    """

    def __init__(self, themes: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        self.remove = self.tr("Remove")
        self.missing = self.tr("missing")
        self.hot = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._themes.theme
        words = theme.metrics("body").lineSpacing() + theme.metrics("caption").lineSpacing()
        spaces = 2 * theme.sizes.gap + theme.sizes.half
        return QSize(theme.sizes.stage_width, round(words + spaces))

    def button_in(self, row: QRect, direction: Qt.LayoutDirection) -> QRectF:
        """Where the button of a missing file lies in its row."""
        theme = self._themes.theme
        sizes = theme.sizes
        words = theme.metrics("caption", strong=True).horizontalAdvance(self.remove) + 1
        width = min(words + 2 * sizes.padding, row.width() / 2)
        height = sizes.control_height - sizes.half
        inside = self._inside(row)
        top = inside.center().y() - height / 2
        left = inside.left()
        if direction != Qt.LayoutDirection.RightToLeft:
            left = inside.right() - width
        return QRectF(left, top, width, height)

    def _inside(self, row: QRect) -> QRectF:
        gap = self._themes.theme.sizes.gap
        return QRectF(row).adjusted(gap, gap, -gap, -gap)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        recent = index.data(RECENT)
        if not isinstance(recent, Recent):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_row(painter, option)
        inside = self._inside(option.rect)
        if not recent.there:
            button = self.button_in(option.rect, option.direction)
            self._draw_button(painter, button, hot=self.hot == index.row())
            taken = button.width() + self._themes.theme.sizes.gap
            inside = at_start(inside, inside.width() - taken, painter)
        self._draw_words(painter, inside, recent, str(index.data(AGO)))
        painter.restore()

    def _draw_row(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = self._themes.theme
        colours, sizes = theme.colours, theme.sizes
        focused = bool(option.state & _STATE.State_HasFocus)
        if not focused and not option.state & _STATE.State_MouseOver:
            return
        painter.setPen(pen(colours.focus, sizes.ring) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(brush(colours.accent_weak if focused else colours.hover))
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, sizes.radius_small, sizes.radius_small)

    def _draw_words(self, painter: QPainter, inside: QRectF, recent: Recent, when: str) -> None:
        theme = self._themes.theme
        weak = theme.colours.text_weak
        line = QRectF(inside)
        line.setHeight(theme.metrics("body", strong=True).lineSpacing())
        beside = theme.metrics("caption").horizontalAdvance(when) + 1
        beside = min(beside, line.width() / 2)
        room = line.width() - beside - theme.sizes.gap
        name = at_start(line, room, painter)
        ink = theme.colours.text if recent.there else weak
        draw_text(painter, name, name_of(recent), theme, colour=ink, strong=True)
        draw_text(
            painter, after(line, line.width() - beside, painter), when, theme,
            role="caption", colour=weak,
        )  # fmt: skip
        line = QRectF(inside)
        line.setTop(inside.bottom() - theme.metrics("caption").lineSpacing())
        if not recent.there:
            line = self._draw_missing(painter, line)
        folder = _shortened(folder_of(recent), theme, line.width())
        draw_text(painter, line, folder, theme, role="caption", colour=weak)

    def _draw_missing(self, painter: QPainter, line: QRectF) -> QRectF:
        """Say that a file is gone, with a sign; returns what is left of the line."""
        theme = self._themes.theme
        sizes = theme.sizes
        side = theme.metrics("caption").ascent()
        draw_sign(painter, at_start(line, side, painter), "warning", theme)
        line = after(line, side + sizes.half, painter)
        words = theme.metrics("caption", strong=True).horizontalAdvance(self.missing) + 1
        ink = theme.colours.warning
        place = at_start(line, min(words, line.width()), painter)
        draw_text(painter, place, self.missing, theme, role="caption", colour=ink, strong=True)
        return after(line, min(words + sizes.gap, line.width()), painter)

    def _draw_button(self, painter: QPainter, rect: QRectF, *, hot: bool) -> None:
        theme = self._themes.theme
        colours, sizes = theme.colours, theme.sizes
        painter.setPen(pen(colours.accent if hot else colours.line_strong, sizes.hairline))
        painter.setBrush(brush(colours.accent_weak if hot else colours.surface))
        painter.drawRoundedRect(
            rect.adjusted(0.5, 0.5, -0.5, -0.5), sizes.radius_small, sizes.radius_small
        )
        words = rect.adjusted(sizes.padding, 0, -sizes.padding, 0)
        ink = colours.accent_text
        draw_text(painter, words, self.remove, theme, role="caption", colour=ink, strong=True)


def _shortened(folder: str, theme: Theme, width: float) -> str:
    """A folder cut in its middle: where it begins and where it ends says the most."""
    metrics = theme.metrics("caption")
    return metrics.elidedText(one_line(folder), Qt.TextElideMode.ElideMiddle, width)
