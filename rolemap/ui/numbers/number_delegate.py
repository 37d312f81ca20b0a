"""Paints a metric: its name, a small picture, its figure."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rolemap.ui.look.marks import draw_load_bar
from rolemap.ui.look.strokes import CLIP, SMOOTH, after, at_start, fill, ink, mirrored, write
from rolemap.ui.look.text import wrap
from rolemap.ui.look.theme import FontRole, Theme, ThemeSource, brush, pen
from rolemap.ui.numbers.number_model import ROW, Index
from rolemap.ui.numbers.number_rows import NumberRow

_STATE = QStyle.StateFlag
_WIDEST = "100,0\N{NO-BREAK SPACE}%"


class NumberDelegate(QStyledItemDelegate):
    """Paints rows of a `NumberModel`."""

    def __init__(self, themes: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._themes.theme.sizes.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, NumberRow):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(SMOOTH)
        painter.setClipRect(option.rect, CLIP)
        if row.metric or option.state & _STATE.State_HasFocus:
            _back(painter, option, self._themes.theme)
        if row.metric:
            _Row(painter, QRectF(option.rect), self._themes.theme).draw(row)
        else:
            _heading(painter, QRectF(option.rect), row.name, self._themes.theme)
        painter.restore()


def _back(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    state, colours, sizes = option.state, theme.colours, theme.sizes
    selected = bool(state & _STATE.State_Selected)
    focused = bool(state & _STATE.State_HasFocus)
    if not (selected or focused or state & _STATE.State_MouseOver):
        return
    painter.setPen(pen(colours.focus, sizes.ring) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(brush(colours.accent_weak if selected else colours.hover))
    inside = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(inside, sizes.radius_small, sizes.radius_small)


def _heading(painter: QPainter, room: QRectF, words: str, theme: Theme) -> None:
    """The name of a group, at the bottom of its row: it belongs to what follows."""
    sizes, line = theme.sizes, theme.metrics("caption", strong=True).height()
    inside = room.adjusted(sizes.gap, 0, -sizes.gap, -sizes.half)
    inside.setTop(inside.bottom() - line)
    ink(painter, theme.colours.text_weak)
    write(painter, inside, words, theme, role="caption", strong=True)


class _Row:
    """Paints one metric."""

    def __init__(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        self.painter = painter
        self.room = room
        self.theme = theme

    def draw(self, row: NumberRow) -> None:
        """The name, then a bar or a spark where there is room, then the figure."""
        sizes, theme = self.theme.sizes, self.theme
        inside = self.room.adjusted(sizes.gap, 0, -sizes.gap, 0)
        font = theme.metrics("body", strong=True)
        wide = max(font.horizontalAdvance(one) for one in (row.figure, _WIDEST)) + 1
        name_room = max(0.0, inside.width() - wide - sizes.gap)
        self._figure(after(inside, inside.width() - wide, self.painter), row)
        picture = sizes.avatar * 2.0
        # A name must be readable before there is a picture.
        if name_room > sizes.stage_width * 0.5 + picture:
            name_room -= picture + sizes.gap
            self._picture(self._part(inside, name_room + sizes.gap, picture), row)
        self._name(at_start(inside, name_room, self.painter), row.name)

    def _part(self, room: QRectF, start: float, width: float) -> QRectF:
        return at_start(after(room, start, self.painter), width, self.painter)

    def _figure(self, room: QRectF, row: NumberRow) -> None:
        """The figure, against the end of the row."""
        theme = self.theme
        wide = theme.metrics("body", strong=True).horizontalAdvance(row.figure) + 1
        too_much = row.load and row.bar is not None and round(row.bar * 100) > 100
        ink(self.painter, theme.colours.error if too_much else theme.colours.text)
        end = after(room, max(0.0, room.width() - wide), self.painter)
        write(self.painter, end, row.figure, theme, role="body", strong=True)

    def _name(self, room: QRectF, name: str) -> None:
        """The name on one line, or smaller on two."""
        theme = self.theme
        fits = theme.metrics("body").horizontalAdvance(name) + 1 <= room.width()
        role: FontRole = "body" if fits else "caption"
        metrics = theme.metrics(role)
        lines = (name,) if fits else wrap(name, metrics, room.width() - 1, 2)
        top = room.center().y() - len(lines) * metrics.height() / 2
        ink(self.painter, theme.colours.text)
        for line in lines:
            at = QRectF(room.left(), top, room.width(), metrics.height())
            write(self.painter, at, line, theme, role=role)
            top += metrics.height()

    def _picture(self, room: QRectF, row: NumberRow) -> None:
        if row.bar is not None:
            self._bar(room, row.bar, load=row.load)
        elif row.spark:
            self._spark(room, row.spark)

    def _bar(self, room: QRectF, share: float, *, load: bool) -> None:
        sizes, colours = self.theme.sizes, self.theme.colours
        bar = QRectF(room.left(), room.center().y() - sizes.bar / 2, room.width(), sizes.bar)
        if load:
            draw_load_bar(self.painter, bar, share, self.theme)
            return
        fill(self.painter, bar, colours.track, sizes.bar / 2)
        if share > 0:
            wide = min(bar.width(), max(bar.width() * share, sizes.bar))
            fill(self.painter, at_start(bar, wide, self.painter), colours.accent, sizes.bar / 2)

    def _spark(self, room: QRectF, values: tuple[float, ...]) -> None:
        """A small column for each part, in their order."""
        sizes, colours = self.theme.sizes, self.theme.colours
        inside = room.adjusted(0, sizes.gap, 0, -sizes.gap)
        step = min(inside.width() / len(values), float(sizes.gap))
        self.painter.setPen(Qt.PenStyle.NoPen)
        for place, value in enumerate(values):
            # Nothing is a thin line: there is a part, and it has nothing.
            tall = max(sizes.hairline, inside.height() * value)
            left = inside.left() + place * step
            if mirrored(self.painter):
                left = inside.right() - (place + 1) * step
            column = QRectF(left, inside.bottom() - tall, step - sizes.hairline, tall)
            self.painter.fillRect(column, brush(colours.accent if value else colours.line_strong))
