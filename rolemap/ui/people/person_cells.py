"""Paints the cells of the table of people."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from rolemap.ui.look.paint import (
    chip_width,
    draw_avatar,
    draw_chip,
    draw_load_bar,
    draw_sign,
    draw_text,
    severity_colour,
)
from rolemap.ui.look.strokes import after, at_start
from rolemap.ui.look.text import initials, one_line
from rolemap.ui.look.theme import FontRole, Theme, brush, pen
from rolemap.ui.outline.outline_delegate import draw_chevron
from rolemap.ui.people.columns import Column
from rolemap.ui.people.person_content import Cell, PersonRow
from rolemap.ui.people.person_details import Detail

# The part of its column that the bar of a load takes.
_BAR = 0.36


@dataclass(frozen=True, slots=True)
class State:
    """How a row stands.

    Attributes:
        selected: it is chosen.
        hot: the pointer is on it.
        focused: the keyboard is at this cell.
        line: which line of the person it is, 0 the person, and `lines` how many details there are.
        dimmed: it steps back.
    """

    selected: bool = False
    hot: bool = False
    focused: bool = False
    line: int = 0
    lines: int = 0
    dimmed: bool = False


class CellPainter:
    """Paints one cell; from which side it is read, the painter says."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter = painter
        self.theme = theme
        self.sizes = theme.sizes

    def draw_back(self, cell: QRectF, state: State, ring: QRectF | None = None) -> None:
        """Paint what lies below the words: the row, its line, and the ring of the keyboard."""
        colours = self.theme.colours
        back = colours.surface if state.line == 0 else colours.canvas
        if state.selected:
            back = colours.selected
        elif state.hot:
            back = colours.hover
        self.painter.fillRect(cell, brush(back))
        if state.line == state.lines:
            line = QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1)
            self.painter.fillRect(line, brush(colours.line))
        if state.focused:
            self._draw_ring(ring or cell)

    def draw_mark(self, cell: QRectF) -> None:
        """Mark where a chosen row begins, so that it is not told by its colour alone."""
        mark = at_start(cell, float(self.sizes.half), self.painter)
        self.painter.fillRect(mark, brush(self.theme.colours.accent))

    def _draw_ring(self, rect: QRectF) -> None:
        radius = self.sizes.radius_small
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(pen(self.theme.colours.focus, self.sizes.ring))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        half = self.sizes.ring / 2
        self.painter.drawRoundedRect(rect.adjusted(half, half, -half, -half - 1), radius, radius)

    def draw_cell(self, rect: QRectF, row: PersonRow, column: Column, state: State) -> None:
        """Paint what a person's row says in a column."""
        if column is Column.NAME and state.selected:
            self.draw_mark(rect)
        if state.dimmed:
            self.painter.setOpacity(self.sizes.dimmed)
        cell = row.cells[column]
        inside = rect.adjusted(self.sizes.gap, 0, -self.sizes.gap, 0)
        match column:
            case Column.NAME:
                self._draw_name(rect, cell, state)
            case Column.LOAD:
                self._draw_load(inside, row, cell)
            case Column.LETTERS:
                self._draw_letters(inside, row)
            case Column.STAGES | Column.OPEN:
                self._draw_counted(inside, cell)
            case Column.WORK:
                self._draw_hinted(inside, cell)
            case _:
                self._write(inside, cell.words)

    def _draw_name(self, rect: QRectF, cell: Cell, state: State) -> None:
        room = at_start(rect, self.sizes.row_height, self.painter)
        rtl = self.painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        draw_chevron(
            self.painter, room, "down" if state.lines else "left" if rtl else "right", self.theme
        )
        rest = after(rect, self.sizes.row_height, self.painter)
        side = float(self.sizes.avatar)
        avatar = at_start(rest, side, self.painter)
        avatar.setHeight(side)
        avatar.moveTop(rest.center().y() - side / 2)
        draw_avatar(self.painter, avatar, initials(cell.words), self.theme)
        words = after(rest, side + self.sizes.gap, self.painter)
        self._write(self._before(words, self.sizes.half), cell.words, strong=True)

    def _draw_load(self, rect: QRectF, row: PersonRow, cell: Cell) -> None:
        wide = rect.width() * _BAR
        bar = at_start(rect, wide, self.painter)
        bar.setHeight(self.sizes.bar)
        bar.moveTop(rect.center().y() - self.sizes.bar / 2)
        draw_load_bar(self.painter, bar, row.load, self.theme)
        self._draw_signed(after(rect, wide + self.sizes.gap, self.painter), cell)

    def _draw_counted(self, rect: QRectF, cell: Cell) -> None:
        """A number, with a sign where there is one, then the names of what was counted."""
        if not cell.count:
            return
        number = Cell(cell.count, severity=cell.severity)
        wide = self._draw_signed(rect, number, strong=True)
        rest = after(rect, wide + self.sizes.gap, self.painter)
        if rest.width() > 0:
            self._write(rest, cell.words, ink=self.theme.colours.text_weak, role="caption")

    def _draw_hinted(self, rect: QRectF, cell: Cell) -> None:
        """Words that are no worse for the sign before them."""
        side = self.theme.metrics("body").ascent() if cell.severity else 0.0
        if side:
            draw_sign(self.painter, at_start(rect, side, self.painter), cell.severity, self.theme)
            side += self.sizes.half
        self._write(after(rect, side, self.painter), cell.words)

    def _draw_signed(self, rect: QRectF, cell: Cell, *, strong: bool = False) -> float:
        """Words after the sign of their severity; how wide it all would be."""
        side, ink = 0.0, self.theme.colours.text
        if cell.severity:
            strong, ink = True, severity_colour(cell.severity, self.theme)
            side = self.theme.metrics("body").ascent()
            draw_sign(self.painter, at_start(rect, side, self.painter), cell.severity, self.theme)
            side += self.sizes.half
        rest = after(rect, side, self.painter)
        if rest.width() > 0:
            self._write(rest, cell.words, ink=ink, strong=strong)
        return side + self.theme.metrics("body", strong=strong).horizontalAdvance(cell.words) + 1

    def _draw_letters(self, rect: QRectF, row: PersonRow) -> None:
        metrics, rest = self.theme.metrics("caption"), rect
        for letter, tone, count in row.letters:
            wide = chip_width(letter, str(count), metrics, self.sizes)
            if wide > rest.width():
                self._write(rest, "…")
                return
            chip = at_start(rest, wide, self.painter)
            chip.setHeight(self.sizes.chip_height)
            chip.moveTop(rect.center().y() - self.sizes.chip_height / 2)
            draw_chip(self.painter, chip, letter, str(count), tone, self.theme)
            rest = after(rest, wide + self.sizes.half, self.painter)

    def draw_detail(self, rect: QRectF, detail: Detail, among: Sequence[Detail]) -> None:
        """Paint a line below a person, over all columns, in step with the lines around it."""
        sizes, colours = self.sizes, self.theme.colours
        rest = after(rect, sizes.row_height + sizes.half, self.painter)
        mark = at_start(rest, float(sizes.avatar), self.painter)
        if detail.severity:
            mark = at_start(mark, self.theme.metrics("body").ascent(), self.painter)
            draw_sign(self.painter, mark, detail.severity, self.theme)
        elif detail.figure:
            self._write(mark.adjusted(0, 0, sizes.gap, 0), detail.figure, role="caption")
        rest = after(rest, sizes.avatar + 2 * sizes.gap, self.painter)
        if not detail.more:
            self._write(rest, detail.words, ink=colours.text_weak)
            return
        metrics = self.theme.metrics("body")
        widest = max(metrics.horizontalAdvance(one_line(one.words)) for one in among if one.more)
        wide = min(widest + 1, rest.width() / 2)
        self._write(at_start(rest, wide, self.painter), detail.words)
        ink = severity_colour(detail.severity, self.theme) if detail.severity else colours.text_weak
        more = self._before(after(rest, wide + sizes.gap_wide, self.painter), sizes.gap)
        self._write(more, detail.more, ink=ink, role="caption")

    def _before(self, rect: QRectF, width: float) -> QRectF:
        """`rect` without the part where a line ends."""
        return at_start(rect, max(0.0, rect.width() - width), self.painter)

    def _write(
        self,
        rect: QRectF,
        words: str,
        *,
        ink: str | None = None,
        role: FontRole = "body",
        strong: bool = False,
    ) -> None:
        if rect.width() > 0:
            draw_text(self.painter, rect, words, self.theme, role=role, colour=ink, strong=strong)
