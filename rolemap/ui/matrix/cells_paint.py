"""Paints the cells that are seen, all in one go: what is empty costs nothing but its lines."""

from dataclasses import dataclass

from PySide6.QtCore import QLine, QRect, QRectF, QSize
from PySide6.QtGui import QPainter

from rolemap.ui.look.paint import draw_text
from rolemap.ui.look.strokes import Line as Stroke
from rolemap.ui.look.strokes import frame, mirrored
from rolemap.ui.look.theme import Theme, brush, pen
from rolemap.ui.matrix.model import MatrixModel
from rolemap.ui.matrix.pictures import Pictures


@dataclass(frozen=True, slots=True)
class Seen:
    """What of the grid is seen, and what is chosen in it; rectangles are of the viewport.

    Attributes:
        rows: the top of each row that is seen.
        columns: the left edge of each column that is seen.
        size: of every cell.
        area: what is to be painted.
        current: row and column of the current cell, or None.
        chosen: the rectangle of chosen rows and columns (top, left, bottom, right), or None.
        focused: whether the keyboard is here.
    """

    rows: dict[int, int]
    columns: dict[int, int]
    size: QSize
    area: QRect
    current: tuple[int, int] | None
    chosen: tuple[int, int, int, int] | None
    focused: bool


class CellsPainter:
    """Paints cells of a model."""

    def __init__(self, rows: MatrixModel, pictures: Pictures, theme: Theme) -> None:
        self._rows = rows
        self._pictures = pictures
        self._theme = theme

    def paint(self, painter: QPainter, seen: Seen, lit: frozenset[str] | None) -> None:
        """Paint what is seen; with `lit` the other responsibilities step back."""
        painter.fillRect(seen.area, brush(self._theme.colours.surface))
        if not seen.rows or not seen.columns:
            return
        self._cross(painter, seen)
        self._chosen(painter, seen)
        self._bands(painter, seen)
        self._lines(painter, seen)
        self._cells(painter, seen, lit)
        self._ring(painter, seen)

    def _cross(self, painter: QPainter, seen: Seen) -> None:
        """Tint the row and the column of the current cell, so that its heads are found."""
        if seen.current is None:
            return
        row, column = seen.current
        tint, area = brush(self._theme.colours.hover), seen.area
        if row in seen.rows:
            band = QRect(area.left(), seen.rows[row], area.width(), seen.size.height())
            painter.fillRect(band & self._whole(seen), tint)
        if column in seen.columns:
            band = QRect(seen.columns[column], area.top(), seen.size.width(), area.height())
            painter.fillRect(band & self._whole(seen), tint)

    def _whole(self, seen: Seen) -> QRect:
        """The rectangle that holds every cell that is seen."""
        left, right = min(seen.columns.values()), max(seen.columns.values())
        top, bottom = min(seen.rows.values()), max(seen.rows.values())
        size = seen.size
        return QRect(left, top, right - left + size.width(), bottom - top + size.height())

    def _chosen(self, painter: QPainter, seen: Seen) -> None:
        room = self._chosen_room(seen)
        if room is not None:
            painter.fillRect(room, brush(self._theme.colours.accent_weak))

    def _chosen_room(self, seen: Seen) -> QRect | None:
        """Where the chosen cells are, as far as they are seen; None for a single one."""
        if seen.chosen is None:
            return None
        top, left, bottom, right = seen.chosen
        rows = [at for row, at in seen.rows.items() if top <= row <= bottom]
        columns = [at for column, at in seen.columns.items() if left <= column <= right]
        if not rows or not columns or (top, left) == (bottom, right):
            return None
        wide = max(columns) - min(columns) + seen.size.width()
        return QRect(min(columns), min(rows), wide, max(rows) - min(rows) + seen.size.height())

    def _bands(self, painter: QPainter, seen: Seen) -> None:
        panel, whole = brush(self._theme.colours.panel), self._whole(seen)
        for row, top in seen.rows.items():
            if self._rows.rows[row].kind == "stage":
                painter.fillRect(whole.left(), top, whole.width(), seen.size.height(), panel)
        for column, left in seen.columns.items():
            if self._rows.columns[column].kind == "stage":
                painter.fillRect(left, whole.top(), seen.size.width(), whole.height(), panel)

    def _lines(self, painter: QPainter, seen: Seen) -> None:
        """The lines between cells: as many as there are rows and columns."""
        whole, size = self._whole(seen), seen.size
        painter.setPen(pen(self._theme.colours.line, self._theme.sizes.hairline))
        bands = {row for row in seen.rows if self._rows.rows[row].kind == "stage"}
        lines = [
            QLine(whole.left(), top + size.height() - 1, whole.right(), top + size.height() - 1)
            for top in seen.rows.values()
        ]
        end = 0 if mirrored(painter) else size.width() - 1
        for left in seen.columns.values():
            start, x = whole.top(), left + end
            for row in sorted(bands, key=seen.rows.__getitem__):  # not through the bands
                if seen.rows[row] > start:
                    lines.append(QLine(x, start, x, seen.rows[row] - 1))
                start = seen.rows[row] + size.height()
            if start < whole.bottom():
                lines.append(QLine(x, start, x, whole.bottom()))
        painter.drawLines(lines)

    def _cells(self, painter: QPainter, seen: Seen, lit: frozenset[str] | None) -> None:
        rows, content = self._rows, self._rows.content
        scheme, swapped = content.org.scheme, content.options.swapped
        works = seen.columns if swapped else seen.rows
        parties = seen.rows if swapped else seen.columns
        work_lines = rows.columns if swapped else rows.rows
        party_lines = rows.rows if swapped else rows.columns
        places = {party_lines[place].id: at for place, at in parties.items()}
        for place, at in works.items():
            line = work_lines[place]
            if line.kind == "stage":
                continue
            cells = content.cells(line.id)
            if not cells:
                continue
            painter.setOpacity(1.0 if lit is None or line.id in lit else self._theme.sizes.dimmed)
            fewer, other = (cells, places) if len(cells) < len(places) else (places, cells)
            for party in fewer:
                if party in other:
                    picture = self._pictures.of(scheme, cells[party])
                    across = places[party]
                    x, y = (at, across) if swapped else (across, at)
                    painter.drawPixmap(x, y, picture)
        painter.setOpacity(1.0)

    def _ring(self, painter: QPainter, seen: Seen) -> None:
        colours, sizes = self._theme.colours, self._theme.sizes
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._chosen_room(seen)
        if room is not None:
            frame(painter, QRectF(room), Stroke(colours.accent, sizes.hairline), 0)
        if seen.current is None:
            return
        row, column = seen.current
        if row in seen.rows and column in seen.columns:
            token = colours.focus if seen.focused else colours.line_strong
            cell = QRectF(
                seen.columns[column], seen.rows[row], seen.size.width() - 1, seen.size.height() - 1
            )
            frame(painter, cell, Stroke(token, sizes.ring), sizes.half / 2)


def paint_words(painter: QPainter, room: QRect, words: str, theme: Theme) -> None:
    """Say in the middle of an empty grid why it is empty."""
    sizes = theme.sizes
    metrics = theme.metrics("body")
    wide = min(room.width() - 2.0 * sizes.gap, metrics.horizontalAdvance(words) + 1)
    line = QRectF(0, 0, max(0.0, wide), sizes.control_height)
    line.moveCenter(QRectF(room).center())
    draw_text(painter, line, words, theme, colour=theme.colours.text_weak)
