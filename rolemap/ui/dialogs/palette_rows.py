"""The rows of the palette: the model that holds them and the delegate that paints them."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rolemap.model.text import text
from rolemap.ui.dialogs.key_caps import caps, draw_ways, ways_width
from rolemap.ui.dialogs.palette_offers import Row
from rolemap.ui.look.paint import draw_avatar, draw_text
from rolemap.ui.look.speech import said
from rolemap.ui.look.strokes import SMOOTH, after, at_start, fill, inset
from rolemap.ui.look.text import initials, plain
from rolemap.ui.look.theme import Theme, ThemeSource
from rolemap.ui.search.marked import draw_marked

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_ROLES = Qt.ItemDataRole
_FLAGS = Qt.ItemFlag
# How much of the line a long title may take from what stands beside it.
_TITLE_MOST = 0.7


class PaletteModel(QAbstractListModel):
    """The rows that fit what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """List other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        can = index.isValid() and self.rows[index.row()].can
        return _FLAGS.ItemIsEnabled | _FLAGS.ItemIsSelectable if can else _FLAGS.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case _ROLES.DisplayRole:
                return row.title
            case _ROLES.AccessibleTextRole:
                return row.spoken
            case _ROLES.ToolTipRole:
                return plain(row.spoken)
            case _:
                return row if role == ROW else None


class PaletteDelegate(QStyledItemDelegate):
    """Paints a row: picture, title with the typed letters bold, where it stands, its keys."""

    def __init__(self, themes: ThemeSource, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._themes = themes
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._themes.theme.sizes.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        theme = self._themes.theme
        sizes = theme.sizes
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(SMOOTH)
        whole = QRectF(option.rect)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        # Not the selection, which leaves out what cannot be chosen now.
        _draw_back(painter, whole, theme, self._view.currentIndex() == index, over and row.can)
        line = whole.adjusted(sizes.gap, 0, -sizes.gap, 0)
        side = sizes.avatar - sizes.half
        _draw_picture(painter, at_start(line, side, painter), row, theme)
        line = after(line, side + sizes.gap, painter)
        _draw_words(painter, _without_end(painter, line, row, theme), row, theme)
        painter.restore()


def _draw_back(painter: QPainter, rect: QRectF, theme: Theme, current: bool, over: bool) -> None:
    colours = theme.colours
    if current or over:
        back = colours.accent_weak if current else colours.hover
        fill(painter, inset(rect, theme.sizes.hairline), back, theme.sizes.radius_small)


def _draw_picture(painter: QPainter, rect: QRectF, row: Row, theme: Theme) -> None:
    centre = rect.center()
    if row.person:
        side = rect.width()
        circle = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        draw_avatar(painter, circle, initials(row.title), theme)
    elif row.action is not None:
        side = theme.sizes.icon
        mode = QIcon.Mode.Normal if row.can else QIcon.Mode.Disabled
        place = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        row.action.icon().paint(painter, place.toRect(), mode=mode)


def _without_end(painter: QPainter, line: QRectF, row: Row, theme: Theme) -> QRectF:
    """Draw what stands at the end of the line, and say what is left of it."""
    colours, sizes = theme.colours, theme.sizes
    ways, later = caps(row.keys), "" if row.can else said(text("not now"))
    words = theme.metrics("caption").horizontalAdvance(later) + 1 if later else 0.0
    width = words if later else ways_width(ways, theme)
    if not width or width > line.width() / 2:
        return line
    rest = line.width() - width
    end = after(line, rest, painter)
    if later:
        draw_text(painter, end, later, theme, role="caption", colour=colours.text_weak)
    else:
        draw_ways(painter, end, ways, theme)
    return at_start(line, rest - sizes.gap, painter)


def _draw_words(painter: QPainter, line: QRectF, row: Row, theme: Theme) -> None:
    colours, gap = theme.colours, theme.sizes.gap
    ink = colours.text if row.can else colours.text_disabled
    title = at_start(line, line.width() * (_TITLE_MOST if row.where else 1), painter)
    used = draw_marked(painter, title, row.title, row.marks, theme, ink=ink)
    where = after(line, used + gap, painter)
    if row.where and where.width() > 0:
        weak = colours.text_weak if row.can else colours.text_disabled
        draw_text(painter, where, row.where, theme, role="caption", colour=weak)
