"""Choices as rows of a list: the model that filters them, and the delegate that paints them."""

from collections.abc import Iterable, Sequence

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
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rolemap.ui.dialogs.choices import Choice
from rolemap.ui.look.mirror import placed
from rolemap.ui.look.paint import draw_avatar, draw_text
from rolemap.ui.look.text import initials, plain
from rolemap.ui.look.theme import ThemeSource, brush, pen

Index = QModelIndex | QPersistentModelIndex

CHOICE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_STATE = QStyle.StateFlag
_ABOUT_AT = 0.55


class ChoiceModel(QAbstractListModel):
    """The choices that hold every word of the filter."""

    def __init__(self, choices: Iterable[Choice], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(choices)
        self._folded = [choice.name.casefold() for choice in self._all]
        self._shown: Sequence[Choice] = self._all
        self.has_people = any(choice.person for choice in self._all)

    def set_text(self, said: str) -> None:
        """Show the choices whose name, or else what they are, holds each of these words."""
        words = said.casefold().split()
        self.beginResetModel()
        if words:
            found = [
                choice
                for choice, name in zip(self._all, self._folded, strict=True)
                if _holds(name, words) or _holds(f"{name} {choice.about()}".casefold(), words)
            ]
            # Whose name begins with what is typed is most likely meant.
            self._shown = sorted(
                found, key=lambda choice: not choice.name.casefold().startswith(words[0])
            )
        else:
            self._shown = self._all
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self._shown[index.row()]
        if role == CHOICE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            whole = ", ".join(part for part in (choice.name, choice.about()) if part)
            return plain(whole) if role == Qt.ItemDataRole.ToolTipRole else whole
        return None


def _holds(said: str, words: Sequence[str]) -> bool:
    return all(word in said for word in words)


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a choice: initials, name, and what it is."""

    def __init__(self, themes: ThemeSource, *, indented: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        self._indented = indented

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        sizes = self._themes.theme.sizes
        return QSize(sizes.stage_width, sizes.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice = index.data(CHOICE)
        if not isinstance(choice, Choice):
            return
        theme = self._themes.theme
        colours, sizes = theme.colours, theme.sizes
        row = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._draw_back(painter, option)
        left = sizes.gap + (sizes.avatar + sizes.gap if self._indented else 0)
        column = row.width() * _ABOUT_AT
        if choice.person:
            side = sizes.avatar - sizes.half
            circle = QRectF(row.left() + sizes.gap, row.center().y() - side / 2, side, side)
            draw_avatar(painter, self._placed(option, circle), initials(choice.name), theme)
        name = QRectF(row.left() + left, row.top(), column - left - sizes.gap, row.height())
        about = QRectF(row.left() + column, row.top(), row.width() - column, row.height())
        draw_text(painter, self._placed(option, name), choice.name, theme, strong=choice.head)
        place = self._placed(option, about.adjusted(0, 0, -sizes.gap, 0))
        ink = colours.text_weak
        draw_text(painter, place, choice.about(), theme, role="caption", colour=ink)
        painter.restore()

    def _draw_back(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, sizes = self._themes.theme.colours, self._themes.theme.sizes
        chosen = bool(option.state & _STATE.State_Selected)
        if not chosen and not option.state & _STATE.State_MouseOver:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(colours.accent if chosen else colours.hover, sizes.hairline))
        painter.setBrush(brush(colours.accent_weak if chosen else colours.hover))
        back = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(back, sizes.radius_small, sizes.radius_small)

    @staticmethod
    def _placed(option: QStyleOptionViewItem, rect: QRectF) -> QRectF:
        return placed(rect, QRectF(option.rect), option.direction)
