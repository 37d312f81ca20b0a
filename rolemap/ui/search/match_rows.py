"""What was found as rows of a list: the model that tells them and the delegate that paints them."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rolemap.model.text import text
from rolemap.ui.look.paint import draw_text
from rolemap.ui.look.speech import said
from rolemap.ui.look.strokes import SMOOTH, after, at_start, fill, inset
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import Theme, ThemeSource
from rolemap.ui.search.finder import Finder, Match
from rolemap.ui.search.marked import draw_marked

Index = QModelIndex | QPersistentModelIndex

MATCH = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_ROLES = Qt.ItemDataRole
# How much of the line a long title may take from what stands beside it; less from what was found.
_TITLE_MOST = 0.6
_TITLE_MOST_BESIDE_WORDS = 0.4


def spoken(match: Match) -> str:
    """A match in words: what was found and where the words are."""
    more = text("{label}: {words}", label=match.label, words=match.words) if match.label else ""
    return ", ".join(part for part in (match.thing.title, match.thing.where, said(more)) if part)


class MatchModel(QAbstractListModel):
    """Every match, worked out when it is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finder: Finder | None = None
        self._count = 0

    def show(self, finder: Finder | None) -> None:
        """List what a finder has found now; None for nothing."""
        self.beginResetModel()
        self._finder = finder
        self._count = len(finder.matches) if finder is not None else 0
        self.endResetModel()

    def found_at(self, row: int) -> Match | None:
        """What one row tells."""
        finder = self._finder
        if finder is None or not 0 <= row < self._count:
            return None
        return finder.match(finder.matches[row])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        match = self.found_at(index.row()) if index.isValid() else None
        if match is None:
            return None
        if role == _ROLES.DisplayRole:
            return match.thing.title
        if role in (_ROLES.AccessibleTextRole, _ROLES.ToolTipRole):
            words = spoken(match)
            return plain(words) if role == _ROLES.ToolTipRole else words
        return match if role == MATCH else None


class MatchDelegate(QStyledItemDelegate):
    """Paints a match: the title, and beside it what it is or the words around what was found."""

    def __init__(self, themes: ThemeSource, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._themes.theme.sizes.control_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        match = index.data(MATCH)
        if not isinstance(match, Match):
            return
        theme = self._themes.theme
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(SMOOTH)
        row = QRectF(option.rect)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            back = theme.colours.accent_weak if current else theme.colours.hover
            fill(painter, inset(row, theme.sizes.hairline), back, theme.sizes.radius_small)
        gap = theme.sizes.gap
        _draw_match(painter, row.adjusted(gap, 0, -gap, 0), match, theme)
        painter.restore()


def _draw_match(painter: QPainter, line: QRectF, match: Match, theme: Theme) -> None:
    gap, weak = theme.sizes.gap, theme.colours.text_weak
    most = _TITLE_MOST_BESIDE_WORDS if match.label else _TITLE_MOST
    title = at_start(line, line.width() * most, painter)
    rest = after(
        line, draw_marked(painter, title, match.thing.title, match.in_title, theme), painter
    )
    rest = after(rest, gap, painter)
    if not match.label:
        draw_text(painter, rest, match.thing.where, theme, role="caption", colour=weak)
        return
    label = f"{match.label}: "
    used = draw_marked(painter, rest, label, (), theme, role="caption", ink=weak)
    words = after(rest, used + theme.sizes.half, painter)
    if words.width() > 0:
        draw_marked(painter, words, match.words, match.in_words, theme, role="caption", ink=weak)
