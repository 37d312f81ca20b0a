"""Paints the table of people by its cells, and lets fields be typed where they stand."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from rolemap.ui.commands import Commands
from rolemap.ui.details.field_editors import LONGEST
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.people.columns import Column, column_title
from rolemap.ui.people.people_model import Index, PeopleModel
from rolemap.ui.people.person_cells import CellPainter, State
from rolemap.ui.people.person_typing import problem_with, take

_STATE = QStyle.StateFlag
_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CellEditor(QLineEdit):
    """A line to type in; `place` is the cell that it lies on."""

    def __init__(self, parent: QWidget, place: Index) -> None:
        super().__init__(parent)
        self.place = QPersistentModelIndex(place)


class PersonDelegate(QStyledItemDelegate):
    """Paints people and their details; `hot` is the row under the pointer.

    Args:
        model: whose rows they are.
        whole: where all the columns lie together, for a row at a given height.
        commands: what edits.
        themes: how it looks.
        parent: the table.
    """

    def __init__(
        self,
        model: PeopleModel,
        whole: Callable[[QRectF], QRectF],
        commands: Commands,
        themes: ThemeSource,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._whole = whole
        self._commands = commands
        self._themes = themes
        self.hot = -1

    def row_height(self) -> int:
        """How high every row is."""
        sizes = self._themes.theme.sizes
        return sizes.avatar + sizes.gap

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._themes.theme.sizes.card_width, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        person_id, line = self._model.spot(index.row())
        selected = bool(option.state & _STATE.State_Selected)
        state = State(
            selected=selected,
            hot=index.row() == self.hot,
            focused=bool(option.state & _STATE.State_HasFocus),
            line=line,
            lines=len(self._model.details(person_id)),
            # Who is chosen does not step back.
            dimmed=not selected and not self._model.stands_out(person_id),
        )
        cell = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setClipRect(cell, Qt.ClipOperation.IntersectClip)
        paint = CellPainter(painter, self._themes.theme)
        if line:
            whole = self._whole(cell)
            details = self._model.details(person_id)
            paint.draw_back(cell, state, whole)
            paint.draw_detail(whole, details[line - 1], details)
        else:
            paint.draw_back(cell, state)
            paint.draw_cell(cell, self._model.row_of(person_id), Column(index.column()), state)
        painter.restore()

    # Typing

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        line = CellEditor(parent, index)
        line.setMaxLength(LONGEST)
        column = Column(index.column())
        line.setAccessibleName(column_title(column))
        if column is Column.LEVEL:
            offers = QCompleter(list(self._commands.org.settings.levels), line)
            offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(offers)
        return line

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = option.rect
        if index.column() == Column.NAME:
            sizes = self._themes.theme.sizes
            before = sizes.row_height + sizes.avatar + sizes.half
            name = rect.adjusted(before, 0, 0, 0)
            rect = QStyle.visualRect(option.direction, rect, name)
        editor.setGeometry(rect.adjusted(0, 1, 0, -2))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, QLineEdit) or not index.isValid():
            return
        person_id, line = self._model.spot(index.row())
        problem = None if line else self._problem(editor, index)
        if problem:
            self._commands.refused.emit(problem)
        elif not line and editor.text() != str(index.data(Qt.ItemDataRole.EditRole)):
            take(self._commands, person_id, Column(index.column()), editor.text())

    def _problem(self, editor: QLineEdit, index: Index) -> str:
        """Why what is typed cannot be taken, in words; "" where it can."""
        if not index.isValid():  # the person is gone
            return ""
        person_id, _ = self._model.spot(index.row())
        column = Column(index.column())
        return problem_with(self._commands, person_id, column, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) else None
        pressed = event.type() == QEvent.Type.KeyPress and key in _DONE
        if pressed and isinstance(watched, CellEditor):
            problem = self._problem(watched, watched.place)
            if problem:  # it stays open: what was typed is not lost
                self._commands.refused.emit(problem)
                watched.selectAll()
                return True
        return super().eventFilter(watched, event)
