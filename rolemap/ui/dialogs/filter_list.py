"""A list to pick from: type to filter, arrows to walk, Enter to take."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from rolemap.model.ids import Id
from rolemap.ui.dialogs.choices import Choice
from rolemap.ui.look.paint import draw_avatar, draw_text
from rolemap.ui.look.text import initials, plain
from rolemap.ui.look.theme import ThemeSource, brush, pen

Index = QModelIndex | QPersistentModelIndex

CHOICE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_STATE = QStyle.StateFlag
_LINES_SHOWN = 9
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
        row = option.rect
        if option.direction == Qt.LayoutDirection.RightToLeft:
            rect.moveRight(row.left() + row.right() + 1 - rect.left())
        return rect


class FilterList(QWidget):
    """A line to type in over the list that it filters; the keyboard stays in the line.

    Signals:
        changed(): something else is picked.
        taken(): what is picked is meant: Enter, or a double click.
    """

    changed = Signal()
    taken = Signal()

    def __init__(
        self,
        choices: Iterable[Choice],
        themes: ThemeSource,
        *,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        sizes = themes.theme.sizes
        self.line = QLineEdit()
        self.view = QListView()
        self._choices = ChoiceModel(choices, self)
        self.line.setPlaceholderText(self.tr("Type a name"))
        self.line.setAccessibleName(self.tr("Filter"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.view.setModel(self._choices)
        indented = self._choices.has_people
        self.view.setItemDelegate(ChoiceDelegate(themes, indented=indented, parent=self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(self.tr("Choices"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        mode = QAbstractItemView.SelectionMode
        self.view.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.view.setMinimumSize(2 * sizes.stage_width, _LINES_SHOWN * sizes.row_height)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.gap)
        column.addWidget(self.line)
        column.addWidget(self.view, 1)
        self._connect()
        self._go(0)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._filter)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.changed.emit())
        self.view.doubleClicked.connect(lambda _: self.taken.emit())

    def chosen(self) -> tuple[Id, ...]:
        """What is picked, from top to bottom."""
        rows = sorted(self.view.selectionModel().selectedIndexes(), key=lambda one: one.row())
        return tuple(index.data(CHOICE).id for index in rows)

    def pick(self, record_id: Id) -> None:
        """Pick one choice, if it is there."""
        for row in range(self._choices.rowCount()):
            if self._choices.index(row).data(CHOICE).id == record_id:
                self._go(row)
                return

    def _filter(self, said: str) -> None:
        self._choices.set_text(said)
        self._go(0)
        self.changed.emit()

    def _go(self, row: int) -> None:
        row = max(0, min(self._choices.rowCount() - 1, row))
        index = self._choices.index(row)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flag)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._steer(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        """Keys that mean the list, though the line has the keyboard."""
        row = self.view.currentIndex().row()
        page = max(1, self.view.height() // max(1, self.view.sizeHintForRow(0)))
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._go(row + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            return False
        return True
