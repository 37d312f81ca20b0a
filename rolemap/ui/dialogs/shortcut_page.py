"""Groups of keys and gestures in columns: each group a painted block, as many columns as fit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rolemap.ui.dialogs.key_caps import caps, draw_ways, ways_width
from rolemap.ui.look.paint import draw_text
from rolemap.ui.look.strokes import after
from rolemap.ui.look.text import one_line, wrap
from rolemap.ui.look.theme import Theme, ThemeSource, brush

Group = tuple[str, Sequence[tuple[str, str]]]

_MOST_COLUMNS = 3
_USUAL_IN_STAGES = 1.75
_LEAST_IN_STAGES = 1.4
# Of a row, how much its words keep where the keys are many.
_WORDS_LEAST = 0.4
_MOST_LINES = 3


class ShortcutPage(QWidget):
    """The groups, one below the other in each column, all columns about as high."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.groups: Sequence[Group] = ()
        self.blocks: list[Block] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self._on_theme)

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups and no others."""
        self.groups = groups
        for block in self.blocks:
            block.hide()
            block.deleteLater()
        self.blocks = [Block(title, rows, self._themes, self) for title, rows in groups]
        for block in self.blocks:
            block.show()
        self._on_theme()

    def _on_theme(self) -> None:
        self.updateGeometry()
        self._arrange()

    def widest(self) -> int:
        """How wide it is where there is room for everything."""
        sizes = self._themes.theme.sizes
        column = round(_USUAL_IN_STAGES * sizes.stage_width)
        return _MOST_COLUMNS * column + (_MOST_COLUMNS - 1) * self._gap()

    def _gap(self) -> int:
        return 2 * self._themes.theme.sizes.gap_wide

    def _room(self, width: int) -> int:
        """What is left of a width beside the space before the scroll bar."""
        return width - self._themes.theme.sizes.gap

    def _columns(self, width: int) -> list[list["Block"]]:
        least = round(_LEAST_IN_STAGES * self._themes.theme.sizes.stage_width)
        most = max(1, min(_MOST_COLUMNS, (width + self._gap()) // (least + self._gap())))
        one = self._column_width(width, most)
        heights = [block.heightForWidth(one) for block in self.blocks]
        return [self.blocks[part] for part in balanced(heights, most)]

    def _column_width(self, width: int, columns: int) -> int:
        return max(1, (width - (columns - 1) * self._gap()) // max(1, columns))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = self._room(width)
        columns = self._columns(room)
        one = self._column_width(room, len(columns))
        return max(
            (sum(block.heightForWidth(one) for block in some) for some in columns), default=0
        )

    def sizeHint(self) -> QSize:
        return QSize(self.widest(), self.heightForWidth(self.widest()))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._themes.theme.sizes.stage_width), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self._room(self.width())
        columns = self._columns(room)
        one = self._column_width(room, len(columns))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, blocks in enumerate(columns):
            left = number * (one + self._gap())
            top = 0
            for block in blocks:
                height = block.heightForWidth(one)
                block.setGeometry(self.width() - one - left if rtl else left, top, one, height)
                top += height


def balanced(heights: Sequence[int], most: int) -> list[slice]:
    """At most `most` runs of these heights, in order, the highest run as low as it can be."""
    sums = sorted(
        sum(heights[start:end])
        for start in range(len(heights))
        for end in range(start + 1, len(heights) + 1)
    )
    for limit in sums:
        runs = _filled(heights, limit)
        if runs is not None and len(runs) <= most:
            return runs
    return []


def _filled(heights: Sequence[int], limit: int) -> list[slice] | None:
    """Runs none of which is higher than `limit`; None where a single height is."""
    runs: list[slice] = []
    start = height = 0
    for at, one in enumerate(heights):
        if one > limit:
            return None
        if height + one > limit:
            runs.append(slice(start, at))
            start, height = at, 0
        height += one
    return [*runs, slice(start, len(heights))]


@dataclass(frozen=True, slots=True)
class _Line:
    """One row laid out: the words on their lines, and the ways to press on theirs."""

    words: tuple[str, ...]
    ways: tuple[list[list[str]], ...]
    height: float


class Block(QWidget):
    """One group: its title over rows of words and key caps."""

    def __init__(
        self, title: str, rows: Sequence[tuple[str, str]], themes: ThemeSource, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._rows = [(words, caps(one_line(keys))) for words, keys in rows]
        self._themes = themes
        self._done: tuple[Theme, int, list[_Line]] | None = None
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(f"{words}: {keys}" for words, keys in rows))

    def heightForWidth(self, width: int) -> int:
        theme = self._themes.theme
        rows = sum(line.height for line in self._lines(width))
        return round(_title_height(theme) + rows + theme.sizes.gap_wide + 0.5)

    def _lines(self, width: int) -> list[_Line]:
        theme = self._themes.theme
        if self._done is None or self._done[0] is not theme or self._done[1] != width:
            lines = [_laid_out(words, ways, width, theme) for words, ways in self._rows]
            self._done = theme, width, lines
        return self._done[2]

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        title = QRectF(0, 0, self.width(), _title_height(theme) - theme.sizes.half)
        draw_text(painter, title, self._title, theme, role="title", strong=True)
        rule = QRectF(0, title.bottom(), self.width(), theme.sizes.hairline)
        painter.fillRect(rule, brush(theme.colours.line))
        top = _title_height(theme)
        for line in self._lines(self.width()):
            _draw_line(painter, QRectF(0, top, self.width(), line.height), line, theme)
            top += line.height
        painter.end()


def _title_height(theme: Theme) -> float:
    return theme.metrics("title", strong=True).lineSpacing() + theme.sizes.gap + theme.sizes.half


def _step(theme: Theme) -> float:
    """From one line of key caps to the next."""
    return theme.sizes.chip_height + theme.sizes.half


def _laid_out(words: str, ways: list[list[str]], width: int, theme: Theme) -> _Line:
    """The ways to press on as many lines as leave room for the words beside them."""
    flown = _flown(ways, width * (1 - _WORDS_LEAST), theme)
    taken = max((ways_width(some, theme) for some in flown), default=0.0) + theme.sizes.gap
    metrics = theme.metrics("body")
    least = width * _WORDS_LEAST - theme.sizes.gap
    lines = wrap(words, metrics, max(least, width - taken), _MOST_LINES)
    spacing = metrics.lineSpacing()
    height = max(len(lines) * spacing + 2 * _down(theme), len(flown) * _step(theme))
    return _Line(lines, tuple(flown), height + theme.sizes.half)


def _flown(ways: list[list[str]], room: float, theme: Theme) -> list[list[list[str]]]:
    """`ways` on lines no wider than `room`, unless a single way is."""
    lines: list[list[list[str]]] = []
    for way in ways:
        if lines and ways_width([*lines[-1], way], theme) <= room:
            lines[-1].append(way)
        else:
            lines.append([way])
    return lines


def _down(theme: Theme) -> float:
    """How far down words begin, so that their first line is level with the first keys."""
    return max(0.0, (_step(theme) - theme.metrics("body").lineSpacing()) / 2)


def _draw_line(painter: QPainter, rect: QRectF, line: _Line, theme: Theme) -> None:
    spacing = theme.metrics("body").lineSpacing()
    for number, words in enumerate(line.words):
        top = rect.top() + _down(theme) + number * spacing
        draw_text(painter, QRectF(rect.left(), top, rect.width(), spacing), words, theme)
    for number, ways in enumerate(line.ways):
        width = min(ways_width(ways, theme), rect.width())
        place = QRectF(rect.left(), rect.top() + number * _step(theme), rect.width(), _step(theme))
        place = after(place, rect.width() - width, painter)
        draw_ways(painter, place, ways, theme)
