"""Pictures of cells, each painted once: a cell is then as quick to show as an image."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from rolemap.model.letters import Scheme
from rolemap.ui.look.chips import draw_chip, tone_of
from rolemap.ui.look.signs import draw_sign, severity_colour
from rolemap.ui.look.strokes import SMOOTH, Line, at_start, frame, ink, inset, write
from rolemap.ui.look.theme import Theme
from rolemap.ui.matrix.cells import Cell

_MOST = 2_000


class Pictures:
    """Pictures of what stands in cells, for one theme, size and screen."""

    def __init__(self) -> None:
        self._made: dict[tuple[object, ...], QPixmap] = {}
        self._for: tuple[object, ...] = ()

    def begin(self, theme: Theme, size: QSize, scale: float, pixels: float, rtl: bool) -> None:
        """Paint for a theme, a size of cells, a scale, a screen, and a direction from now on."""
        wanted = (theme, size.width(), size.height(), scale, pixels, rtl)
        if wanted != self._for:
            self._for = wanted
            self._made.clear()
        self._theme, self._size, self._scale = theme, size, scale
        self._pixels, self._rtl = pixels, rtl

    def of(self, scheme: Scheme, cell: Cell) -> QPixmap:
        """The picture of a cell, see-through where nothing is."""
        borrowed = tuple(dict.fromkeys(one.letter for one in cell.borrowed))
        key = (scheme.name, cell.own, borrowed, cell.severity)
        found = self._made.get(key)
        if found is None:
            if len(self._made) >= _MOST:
                self._made.clear()
            found = self._made[key] = self._paint(scheme, cell.own, borrowed, cell.severity)
        return found

    def _paint(
        self, scheme: Scheme, own: tuple[str, ...], borrowed: tuple[str, ...], severity: str
    ) -> QPixmap:
        picture = QPixmap(self._size * self._pixels)
        picture.setDevicePixelRatio(self._pixels)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(SMOOTH)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        )
        painter.scale(self._scale, self._scale)
        room = QRectF(0, 0, self._size.width() / self._scale, self._size.height() / self._scale)
        inside = room
        if severity:
            self._problem(painter, room, severity)
            inside = self._beside_sign(room, len(own) + len(borrowed), painter)
        self._letters(painter, inside, scheme, own, borrowed)
        painter.end()
        return picture

    def _letters(
        self,
        painter: QPainter,
        room: QRectF,
        scheme: Scheme,
        own: tuple[str, ...],
        borrowed: tuple[str, ...],
    ) -> None:
        sizes = self._theme.sizes
        letters = [(one, True) for one in own] + [(one, False) for one in borrowed]
        side = min(sizes.chip_height, (room.width() - 2) / max(1, len(letters)))
        gap = min(sizes.ring, max(0.0, room.width() - side * len(letters)) / 4)
        wide = side * len(letters) + gap * (len(letters) - 1)
        left = room.center().x() - wide / 2
        for letter, mine in reversed(letters) if self._rtl else letters:
            spot = QRectF(left, room.center().y() - side / 2, side, side)
            known = scheme.find(letter)
            if mine:
                tone = tone_of(known.sense if known else "")
                draw_chip(painter, spot, letter, "", tone, self._theme)
            else:
                self._hollow(painter, inset(spot, 1), letter)
            left += side + gap

    def _beside_sign(self, room: QRectF, letters: int, painter: QPainter) -> QRectF:
        """Where letters can be without the sign being over them."""
        sizes = self._theme.sizes
        taken = self._sign_side() + sizes.half
        if room.width() - letters * (sizes.chip_height + sizes.ring) >= 2 * taken:
            return room
        return at_start(room.adjusted(sizes.ring, 0, -sizes.ring, 0), room.width() - taken, painter)

    def _sign_side(self) -> float:
        return self._theme.sizes.icon * 0.6

    def _hollow(self, painter: QPainter, circle: QRectF, letter: str) -> None:
        """A letter that is held through a role or team: an outline only."""
        colours, sizes = self._theme.colours, self._theme.sizes
        line = Line(colours.line_strong, sizes.hairline, sizes.dash_fine)
        frame(painter, circle, line, circle.height() / 2)
        ink(painter, colours.text_weak)
        write(painter, circle, letter, self._theme, role="caption", strong=True, centred=True)

    def _problem(self, painter: QPainter, room: QRectF, severity: str) -> None:
        """An outline and a sign in the corner where a line ends."""
        sizes, theme = self._theme.sizes, self._theme
        token = severity_colour(severity, theme)
        frame(painter, inset(room, 1.5), Line(token, sizes.stroke), sizes.half)
        side = self._sign_side()
        left = room.left() + sizes.half if self._rtl else room.right() - sizes.half - side
        draw_sign(painter, QRectF(left, room.top() + sizes.half, side, side), severity, theme)
