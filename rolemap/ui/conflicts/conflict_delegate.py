"""Paints a conflict: what it is about, and two sides to choose from."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rolemap.ui.conflicts.conflict_model import Column, ConflictModel, Index, side_of
from rolemap.ui.look.mirror import placed
from rolemap.ui.look.paint import draw_sign, draw_text
from rolemap.ui.look.strokes import Line, frame
from rolemap.ui.look.text import wrap
from rolemap.ui.look.theme import Theme, ThemeSource, brush, pen

_STATE = QStyle.StateFlag
_MOST_LINES = 5
_LEAST_LINES = 2
_MOST_NAME_LINES = 2


class ConflictDelegate(QStyledItemDelegate):
    """Paints the cells, and takes a click or the space bar on a side as a choice."""

    def __init__(self, themes: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes

    # Measures

    def height(self, lines: int) -> int:
        """The height of a row with so many lines of text."""
        theme = self._themes.theme
        return round(lines * _line_height(theme)) + 2 * _above(theme)

    @property
    def least_height(self) -> int:
        """The height of a row with no more than the usual words."""
        return self.height(_LEAST_LINES)

    def height_of(self, model: ConflictModel, row: int, widths: list[int]) -> int:
        """The height that a row needs for its words, within reason."""
        lines = max(
            len(self._lines(model.words(row, column), column, widths[column]))
            for column in (Column.BEFORE, Column.OURS, Column.THEIRS)
        )
        names = self._name_lines(model, row, widths[Column.ABOUT], _MOST_NAME_LINES)
        return self.height(max(_LEAST_LINES, lines, len(names) + 1))

    def _lines(self, words: str, column: int, width: float) -> tuple[str, ...]:
        theme = self._themes.theme
        start, end = _room(column, theme)
        return wrap(words, theme.metrics("body"), max(1.0, width - start - end), _MOST_LINES)

    def _name_lines(
        self, model: ConflictModel, row: int, width: float, most: int
    ) -> tuple[str, ...]:
        theme = self._themes.theme
        start, end = _room(Column.ABOUT, theme)
        metrics = theme.metrics("body", strong=model.begins_group(row))
        return wrap(model.words(row, Column.ABOUT), metrics, width - start - end, most)

    def _fitting(self, height: float) -> int:
        """How many lines there is room for."""
        theme = self._themes.theme
        return max(1, int((height - 2 * _above(theme)) / _line_height(theme)))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._themes.theme.sizes.stage_width, self.least_height)

    # Hands

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if side_of(index.column()) is None or not _is_choice(event):
            return False
        return model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, ConflictModel):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
        cell = _Cell(painter, option, self._themes.theme)
        row, column = index.row(), index.column()
        cell.draw_edge(first=row == 0, begins=model.begins_group(row))
        if column == Column.ABOUT:
            self._draw_about(cell, model, row)
        else:
            self._draw_value(cell, model, row, column)
        painter.restore()

    def _draw_about(self, cell: "_Cell", model: ConflictModel, row: int) -> None:
        begins, decided = model.begins_group(row), model.chosen(row) is not None
        cell.draw_focus()
        cell.draw_state(decided=decided)
        weak = cell.theme.colours.text_weak
        most = min(_MOST_NAME_LINES, self._fitting(cell.rect.height()) - 1)
        lines = self._name_lines(model, row, cell.rect.width(), most)
        for number, line in enumerate(lines):
            cell.draw_line(number, line, strong=begins, ink="" if begins else weak)
        cell.draw_line(len(lines), model.point(row), ink=weak)

    def _draw_value(self, cell: "_Cell", model: ConflictModel, row: int, column: int) -> None:
        side, chosen = side_of(column), model.chosen(row)
        colours = cell.theme.colours
        passed = side is None or (chosen is not None and chosen != side)
        if side is None:
            cell.draw_focus()
        else:
            cell.draw_choice(chosen=chosen == side)
        words = self._lines(model.words(row, column), column, cell.rect.width())
        fitting = self._fitting(cell.rect.height())
        for number, line in enumerate(_fitted(words, fitting)):
            cell.draw_line(number, line, column, ink=colours.text_weak if passed else "")


class _Cell:
    """Paints one cell."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        self.painter = painter
        self.theme = theme
        self.rect = QRectF(option.rect)
        self._direction = option.direction
        self._hot = bool(option.state & _STATE.State_MouseOver)
        self._focused = bool(option.state & _STATE.State_HasFocus)

    def draw_edge(self, *, first: bool, begins: bool) -> None:
        """The line between two things; conflicts about one thing stand together."""
        if begins and not first:
            self.painter.setPen(pen(self.theme.colours.line, self.theme.sizes.hairline))
            top = self.rect.top() + self.theme.sizes.hairline / 2
            self.painter.drawLine(QPointF(self.rect.left(), top), QPointF(self.rect.right(), top))

    def draw_focus(self) -> None:
        """The ring around what the keyboard is at."""
        if self._focused:
            colours, sizes = self.theme.colours, self.theme.sizes
            frame(self.painter, self._box(), Line(colours.focus, sizes.ring), sizes.radius_small)

    def draw_choice(self, *, chosen: bool) -> None:
        """The box and the round mark of a side."""
        colours, sizes = self.theme.colours, self.theme.sizes
        back = colours.hover if self._hot else colours.card
        line = Line(colours.accent if chosen else colours.line, sizes.hairline)
        if self._focused:
            line = Line(colours.focus, sizes.ring)
        token = colours.accent_weak if chosen else back
        frame(self.painter, self._box(), line, sizes.radius_small, token)
        self._draw_mark(self._beside(sizes.gap + sizes.half), chosen=chosen)

    def _draw_mark(self, rect: QRectF, *, chosen: bool) -> None:
        colours, sizes = self.theme.colours, self.theme.sizes
        ring = Line(colours.accent if chosen or self._hot else colours.line_strong, sizes.hairline)
        token = colours.accent if chosen else colours.surface
        frame(self.painter, rect, ring, rect.width() / 2, token)
        if chosen:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(brush(colours.on_accent))
            radius = rect.width() / 5
            self.painter.drawEllipse(rect.center(), radius, radius)

    def draw_state(self, *, decided: bool) -> None:
        """A tick for what is decided, a dot for what is not."""
        sizes, colours = self.theme.sizes, self.theme.colours
        rect = self._beside(sizes.half)
        if decided:
            inner = rect.adjusted(2, 2, -2, -2)
            draw_sign(self.painter, inner, "fine", self.theme)
            return
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(brush(colours.accent))
        self.painter.drawEllipse(rect.center(), sizes.half - 0.5, sizes.half - 0.5)

    def draw_line(
        self,
        number: int,
        words: str,
        column: int = Column.ABOUT,
        *,
        strong: bool = False,
        ink: str = "",
    ) -> None:
        """One line of text."""
        start, end = _room(column, self.theme)
        height = _line_height(self.theme)
        top = self.rect.top() + _above(self.theme) + number * height
        rect = QRectF(self.rect.left() + start, top, self.rect.width() - start - end, height)
        draw_text(
            self.painter,
            placed(rect, self.rect, self._direction),
            words,
            self.theme,
            colour=ink or None,
            strong=strong,
        )

    def _beside(self, start: float) -> QRectF:
        """The place of a mark beside the first line."""
        side = self.theme.sizes.icon
        top = self.rect.top() + _above(self.theme) + (_line_height(self.theme) - side) / 2
        rect = QRectF(self.rect.left() + start, top, side, side)
        return placed(rect, self.rect, self._direction)

    def _box(self) -> QRectF:
        half = self.theme.sizes.half
        return self.rect.adjusted(half / 2, half, -half / 2, -half)


def _is_choice(event: QEvent) -> bool:
    if isinstance(event, QMouseEvent):
        released = event.type() == QEvent.Type.MouseButtonRelease
        return released and event.button() == Qt.MouseButton.LeftButton
    keys = (Qt.Key.Key_Space, Qt.Key.Key_Select)
    return isinstance(event, QKeyEvent) and event.key() in keys


def _line_height(theme: Theme) -> float:
    return theme.metrics("body").lineSpacing()


def _above(theme: Theme) -> int:
    """From the edge of a row to its first line."""
    return theme.sizes.half + theme.sizes.gap


def _room(column: int, theme: Theme) -> tuple[float, float]:
    """From the edges of a cell to its words, at both ends of a line."""
    sizes = theme.sizes
    if column == Column.ABOUT:
        return sizes.half + sizes.icon + sizes.half, sizes.gap
    if column == Column.BEFORE:
        return sizes.gap, sizes.gap
    return sizes.gap + sizes.half + sizes.icon + sizes.gap, sizes.gap + sizes.half


def _fitted(lines: tuple[str, ...], most: int) -> tuple[str, ...]:
    """As many lines as there is room for; what is cut says so."""
    if len(lines) <= most:
        return lines
    return (*lines[: most - 1], f"{lines[most - 1]} …")
