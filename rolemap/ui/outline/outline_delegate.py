"""Paints a row of the outline: chip, name, a little more, and what is wrong with it."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from rolemap.ui.commands import Commands
from rolemap.ui.look.chips import chip_width, draw_chip
from rolemap.ui.look.mirror import placed
from rolemap.ui.look.paint import draw_sign, draw_text
from rolemap.ui.look.signs import severity_colour
from rolemap.ui.look.text import one_line
from rolemap.ui.look.theme import Theme, ThemeSource, brush, pen
from rolemap.ui.outline.outline_content import OutlineRow
from rolemap.ui.outline.outline_model import ID, ROW, Index

_STATE = QStyle.StateFlag


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a row lie; what is not there has no width."""

    chip: QRectF
    words: QRectF
    detail: QRectF
    sign: QRectF
    count: QRectF


class OutlineDelegate(QStyledItemDelegate):
    """Paints rows, and lets a name be typed where it stands."""

    def __init__(self, commands: Commands, themes: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._themes.theme.sizes.control_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, OutlineRow):
            return
        theme = self._themes.theme
        places = _places(row, option, theme)
        painter.save()
        painter.setLayoutDirection(option.direction)
        _draw_back(painter, option, theme)
        if row.letter:
            draw_chip(painter, places.chip, row.letter, "", row.tone, theme)
        weak = theme.colours.text_weak
        ink = weak if row.look == "vacant" else theme.colours.text
        strong = row.look == "section"
        draw_text(painter, places.words, row.words, theme, colour=ink, strong=strong)
        if places.detail.width() > 0:
            draw_text(painter, places.detail, row.detail, theme, role="caption", colour=weak)
        if row.severity:
            draw_sign(painter, places.sign, row.severity, theme)
        if row.count:
            ink = severity_colour(row.severity, theme)
            count = str(row.count)
            draw_text(painter, places.count, count, theme, role="caption", colour=ink, strong=True)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        line = QLineEdit(parent)
        line.setAccessibleName(self.tr("Name"))
        return line

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            self._commands.rename(str(index.data(ID)), editor.text())


def _places(row: OutlineRow, option: QStyleOptionViewItem, theme: Theme) -> Places:
    """Where the parts lie: what is wrong at the end, and the name has the first claim on the rest.

    Args:
        row: what is painted.
        option: the room there is, and from which side a line is read.
        theme: how large it is.
    """
    sizes, whole = theme.sizes, QRectF(option.rect)
    caption = theme.metrics("caption", strong=True)
    left, right = whole.left() + sizes.half, whole.right() - sizes.gap

    def part(start: float, end: float, height: float | None = None) -> QRectF:
        tall = whole.height() if height is None else height
        top = whole.center().y() - tall / 2
        return placed(QRectF(start, top, max(0.0, end - start), tall), whole, option.direction)

    side = caption.ascent() if row.severity else 0.0
    # One column for the signs, whether a number stands behind them or not.
    behind = caption.horizontalAdvance("00") + sizes.half if row.severity else 0.0
    if row.count:
        behind = max(behind, caption.horizontalAdvance(str(row.count)) + 1 + sizes.half)
    sign = right - behind - side
    chip = chip_width(row.letter, "", theme.metrics("caption"), sizes) if row.letter else 0.0
    words = left + chip + (sizes.gap if row.letter else 0)
    last = sign - sizes.gap if row.severity else right
    metrics = theme.metrics("body", strong=row.look == "section")
    detail = min(words + metrics.horizontalAdvance(one_line(row.words)) + 1, last)
    more = detail + sizes.gap
    # A stump of it would say nothing.
    fits = bool(row.detail) and more + min(_wide(row.detail, theme), sizes.avatar) <= last
    return Places(
        part(left, left + chip, sizes.chip_height),
        part(words, detail),
        part(more, last) if fits else part(more, more),
        part(sign, sign + side),
        part(sign + side + sizes.half, right + 1),
    )


def _wide(said: str, theme: Theme) -> float:
    return theme.metrics("caption").horizontalAdvance(one_line(said)) + 1


def _draw_back(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    colours, sizes = theme.colours, theme.sizes
    selected = bool(option.state & _STATE.State_Selected)
    focused = bool(option.state & _STATE.State_HasFocus)
    if not (selected or focused or option.state & _STATE.State_MouseOver):
        return
    back = colours.accent_weak if selected else colours.hover
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(colours.focus, sizes.ring) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(brush(back))
    inside = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(inside, sizes.radius_small, sizes.radius_small)


def draw_chevron(painter: QPainter, rect: QRectF, way: str, theme: Theme) -> None:
    """Draw the mark of a row that can be opened ("right", "left") or closed ("down")."""
    arm = theme.sizes.half
    tip = QPointF(arm / 2, 0) if way != "down" else QPointF(0, arm / 2)
    across = QPointF(0, arm) if way != "down" else QPointF(arm, 0)
    if way == "left":
        tip = -tip
    middle = rect.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(theme.colours.text_weak, theme.sizes.stroke))
    painter.drawPolyline([middle - tip - across, middle + tip, middle - tip + across])
    painter.restore()
