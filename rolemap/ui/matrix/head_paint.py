"""Paints the heads of rows and columns: name, who is behind it, load, and the worst problem."""

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from rolemap.ui.look.marks import draw_load_bar
from rolemap.ui.look.signs import draw_sign
from rolemap.ui.look.strokes import CLIP, after, at_start, ink, inset, write
from rolemap.ui.look.text import wrap
from rolemap.ui.look.theme import FontRole, Theme, brush
from rolemap.ui.matrix.heads import Head

Words: TypeAlias = tuple[FontRole, str, str]  # how large, what, and in which colour


@dataclass(frozen=True, slots=True)
class HeadLook:
    """How a head is to look.

    Attributes:
        words: what stands under the name.
        counts: the letters in it, as a word; "" for none.
        current: whether the current cell is in this line.
        dimmed: whether it steps back.
    """

    words: str = ""
    counts: str = ""
    current: bool = False
    dimmed: bool = False


class HeadPainter:
    """Paints one head into the rectangle from (0, 0) to its size, as designed."""

    def __init__(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        self.painter = painter
        self.room = room
        self.theme = theme

    def row(self, head: Head, look: HeadLook) -> None:
        """The head of a row."""
        sizes, theme = self.theme.sizes, self.theme
        self._ground(head, look, across=False)
        inside = self.room.adjusted(sizes.gap, 0, -sizes.gap, 0)
        if head.kind == "stage":
            self._write(inside, head.name, "body", theme.colours.text, strong=True)
            return
        self._dim(look)
        side = sizes.icon * 0.75
        if head.severity:
            spot = at_start(inside, side, self.painter)
            draw_sign(self.painter, spot, head.severity, theme)
        inside = after(inside, side + sizes.half, self.painter)
        narrow = inside.width() < sizes.stage_width
        end = head.figure or ("" if narrow else look.counts)
        if end:
            wide = theme.metrics("caption").horizontalAdvance(end) + 1
            rest = max(0.0, inside.width() - wide - sizes.gap)
            token = theme.colours.error if head.over else theme.colours.text_weak
            self._write(after(inside, rest + sizes.gap, self.painter), end, "caption", token)
            inside = at_start(inside, rest, self.painter)
        self._name_lines(inside, head, look)

    def _name_lines(self, room: QRectF, head: Head, look: HeadLook) -> None:
        """The name on one line, and below it what is said of it or the rest of the name."""
        theme = self.theme
        name = theme.metrics("body")
        token = theme.colours.accent_text if look.current else theme.colours.text
        fits = name.horizontalAdvance(head.name) + 1 <= room.width()
        if look.words or fits:
            lines: list[Words] = [("body", head.name, token)]
            if look.words:
                lines.append(("caption", look.words, self._under(head)))
        else:
            names = wrap(head.name, theme.metrics("caption"), room.width() - 1, 2)
            lines = [("caption", one, token) for one in names]
        self._lines(room, lines)

    def _lines(self, room: QRectF, lines: list[Words], *, strong: bool = False) -> None:
        """Lines of text, together in the middle of the height."""
        heights = [self.theme.metrics(role).height() for role, _, _ in lines]
        top = room.center().y() - sum(heights) / 2
        for (role, words, token), height in zip(lines, heights, strict=True):
            line = QRectF(room.left(), top, room.width(), height)
            self._write(line, words, role, token, strong=strong and role == "body")
            top += height

    def stacked(self, head: Head, look: HeadLook) -> None:
        """The head of a wide column: its name on lines."""
        sizes, theme = self.theme.sizes, self.theme
        self._ground(head, look, across=True)
        self._dim(look)
        inside = inset(self.room, sizes.half)
        foot = self._foot(head, inside, beside=True)
        inside = inside.adjusted(0, 0, 0, -foot)
        token = theme.colours.accent_text if look.current else theme.colours.text
        metrics = theme.metrics("body", strong=True)
        most = 1 if look.words and head.load is not None else 2
        names = wrap(head.name, metrics, inside.width() - 1, most)
        lines: list[Words] = [("body", one, token) for one in names]
        if look.words:
            lines.append(("caption", look.words, self._under(head)))
        self._lines(inside, lines, strong=True)

    def turned(self, head: Head, look: HeadLook) -> None:
        """The head of a narrow column: its name from the bottom to the top."""
        painter, sizes, theme = self.painter, self.theme.sizes, self.theme
        self._ground(head, look, across=True)
        self._dim(look)
        inside = inset(self.room, sizes.half)
        foot = self._foot(head, inside, beside=False)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.translate(QPointF(inside.left(), inside.bottom() - foot - sizes.half))
        painter.rotate(-90)
        room = QRectF(0, 0, inside.height() - foot - sizes.half, inside.width())
        token = theme.colours.accent_text if look.current else theme.colours.text
        if look.words:
            lines: list[Words] = [("body", head.name, token)]
            lines.append(("caption", look.words, self._under(head)))
        else:
            metrics = theme.metrics("body", strong=True)
            names = wrap(head.name, metrics, room.width() - 1, 2)
            lines = [("body", one, token) for one in names]
        self._lines(room, lines, strong=True)
        painter.restore()

    def _foot(self, head: Head, inside: QRectF, *, beside: bool) -> float:
        """The sign, the figure and the bar at the bottom of a column; how much they take."""
        sizes, theme = self.theme.sizes, self.theme
        side, bottom, taken = sizes.icon * 0.75, inside.bottom() - sizes.half, 0.0
        if head.load is not None:
            bar = QRectF(inside.left(), bottom - sizes.bar, inside.width(), sizes.bar)
            draw_load_bar(self.painter, bar, head.load, theme)
            line = theme.metrics("caption").height()
            taken = sizes.bar + sizes.half + line
            room = QRectF(inside.left(), bottom - taken, inside.width(), line)
            token = theme.colours.error if head.over else theme.colours.text_weak
            self._write(room, head.figure, "caption", token, centred=not beside)
            if beside and head.severity:  # at the end of the figure's line
                end = after(room, room.width() - side, self.painter)
                draw_sign(self.painter, end, head.severity, theme)
        if head.severity and not (beside and taken):
            spot = QRectF(inside.left(), bottom - taken - side, inside.width(), side)
            spot = at_start(spot, side, self.painter) if beside else spot
            draw_sign(self.painter, spot, head.severity, theme)
            taken += side
        return taken + sizes.half if taken else 0.0

    def _under(self, head: Head) -> str:
        colours = self.theme.colours
        return colours.warning if head.vacant else colours.text_weak

    def _ground(self, head: Head, look: HeadLook, *, across: bool) -> None:
        colours, sizes, room = self.theme.colours, self.theme.sizes, self.room
        band = head.kind == "stage"
        ground = colours.panel if band or across else colours.surface
        self.painter.fillRect(room, brush(colours.accent_weak if look.current else ground))
        line = sizes.hairline
        below = QRectF(room.left(), room.bottom() - line, room.width(), line)
        self.painter.fillRect(below, brush(colours.line))
        end = after(room, room.width() - line, self.painter)
        self.painter.fillRect(end, brush(colours.line))
        self.painter.setClipRect(room, CLIP)

    def _dim(self, look: HeadLook) -> None:
        if look.dimmed:
            self.painter.setOpacity(self.theme.sizes.dimmed)

    def _write(
        self,
        room: QRectF,
        words: str,
        role: FontRole,
        token: str,
        *,
        strong: bool = False,
        centred: bool = False,
    ) -> None:
        ink(self.painter, token)
        write(self.painter, room, words, self.theme, role=role, strong=strong, centred=centred)
