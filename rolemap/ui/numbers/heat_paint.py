"""Paints the cells of the heat map: the warmer, the more of a stage hangs on a person."""

from dataclasses import dataclass

from PySide6.QtCore import QLine, QRect, QRectF, QSize
from PySide6.QtGui import QPainter

from rolemap.ui.look.strokes import Line, frame, ink, inset, mirrored, write
from rolemap.ui.look.theme import FontRole, Theme, brush, pen
from rolemap.ui.numbers.heat_model import HeatModel, cell_words

# How much of the accent lies over the ground: text must stay readable on the warmest cell.
COOLEST, WARMEST = 0.06, 0.42


@dataclass(frozen=True, slots=True)
class Sight:
    """What of the map is seen.

    Attributes:
        rows: where each row begins, by its number.
        columns: where each column begins, by its number.
        size: of a cell.
        current: row and column of the current cell.
        hot: row and column of the cell under the pointer.
        focused: whether the keyboard is here.
    """

    rows: dict[int, int]
    columns: dict[int, int]
    size: QSize
    current: tuple[int, int] | None
    hot: tuple[int, int] | None
    focused: bool

    def rect(self, cell: tuple[int, int]) -> QRect | None:
        """Where a cell is; None if it is not seen."""
        row, column = cell
        if row not in self.rows or column not in self.columns:
            return None
        return QRect(self.columns[column], self.rows[row], self.size.width(), self.size.height())


def paint_heat(painter: QPainter, model: HeatModel, seen: Sight, theme: Theme) -> None:
    """Paint every cell that is seen."""
    if not seen.rows or not seen.columns:
        return
    _lines(painter, seen, theme)
    if seen.hot is not None:
        at = seen.rect(seen.hot)
        if at is not None:
            painter.fillRect(at.adjusted(0, 0, -1, -1), brush(theme.colours.hover))
    for row in seen.rows:
        for column in seen.columns:
            heat, at = model.heat(row, column), seen.rect((row, column))
            if heat is not None and at is not None:
                _cell(painter, QRectF(at), cell_words(heat), heat.share, theme)
    _ring(painter, seen, theme)


def warmth(share: float) -> float:
    """How much of the accent lies over the ground of a cell."""
    return COOLEST + (WARMEST - COOLEST) * min(1.0, share)


def _cell(
    painter: QPainter, at: QRectF, words: tuple[str, str], share: float, theme: Theme
) -> None:
    colours, sizes = theme.colours, theme.sizes
    if share:
        painter.setOpacity(warmth(share))
        painter.fillRect(at.adjusted(0, 0, -1, -1), brush(colours.accent))
        painter.setOpacity(1.0)
    inside = inset(at, sizes.half / 2)
    letters, figure = words
    line = theme.metrics("caption").height()
    tops = [inside.center().y() - line, inside.center().y()] if figure else []
    first = QRectF(inside.left(), tops[0] if tops else inside.top(), inside.width(), line)
    if not tops:
        first.moveTop(inside.center().y() - line / 2)
    _write(painter, first, letters, theme, strong=True)
    if figure:
        _write(painter, QRectF(inside.left(), tops[1], inside.width(), line), figure, theme)


def _write(
    painter: QPainter, at: QRectF, words: str, theme: Theme, *, strong: bool = False
) -> None:
    role: FontRole = "caption"
    ink(painter, theme.colours.text)
    write(painter, at, words, theme, role=role, strong=strong, centred=True)


def _lines(painter: QPainter, seen: Sight, theme: Theme) -> None:
    """The lines between cells: as many as there are rows and columns."""
    wide, high = seen.size.width(), seen.size.height()
    left, right = min(seen.columns.values()), max(seen.columns.values()) + wide - 1
    top, bottom = min(seen.rows.values()), max(seen.rows.values()) + high - 1
    end = 0 if mirrored(painter) else wide - 1
    painter.setPen(pen(theme.colours.line, theme.sizes.hairline))
    painter.drawLines(
        [
            *(QLine(left, at + high - 1, right, at + high - 1) for at in seen.rows.values()),
            *(QLine(at + end, top, at + end, bottom) for at in seen.columns.values()),
        ]
    )


def _ring(painter: QPainter, seen: Sight, theme: Theme) -> None:
    at = seen.rect(seen.current) if seen.current is not None else None
    if at is None:
        return
    colours, sizes = theme.colours, theme.sizes
    token = colours.focus if seen.focused else colours.line_strong
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = QRectF(at).adjusted(0, 0, -1, -1)
    frame(painter, inside, Line(token, sizes.ring), sizes.half / 2)
