"""The heads of the heat map: names of stages on lines, names of people on one."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from rolemap.ui.look.strokes import CLIP, after, ink, inset, write
from rolemap.ui.look.text import wrap
from rolemap.ui.look.theme import ThemeSource, brush
from rolemap.ui.numbers.heat_model import HeatModel

_ACROSS = Qt.Orientation.Horizontal
_LINES = 2


class HeatHead(QHeaderView):
    """Paints names, cut where they are too long."""

    def __init__(
        self, orientation: Qt.Orientation, model: HeatModel, themes: ThemeSource, parent: QWidget
    ) -> None:
        super().__init__(orientation, parent)
        self._heat = model
        self._themes = themes
        self.current = -1
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.measure()

    def measure(self) -> None:
        """Take the lengths of the theme."""
        sizes = self._themes.theme.sizes
        self.setMinimumSectionSize(1)
        across = self.orientation() == _ACROSS
        self.setDefaultSectionSize(sizes.stage_width // 3 if across else sizes.row_height)
        self.geometriesChanged.emit()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        theme = self._themes.theme
        if self.orientation() == _ACROSS:
            lines = _LINES * theme.metrics("caption", strong=True).height()
            return QSize(0, round(lines) + theme.sizes.gap)
        return QSize(theme.sizes.stage_width // 2, 0)

    def show_current(self, section: int) -> None:
        """Let the head of the current cell be seen as such."""
        if section != self.current:
            self.current = section
            self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        theme = self._themes.theme
        colours, sizes, room = theme.colours, theme.sizes, QRectF(rect)
        across, current = self.orientation() == _ACROSS, logicalIndex == self.current
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        ground = colours.accent_weak if current else colours.panel if across else colours.surface
        painter.fillRect(room, brush(ground))
        line = sizes.hairline
        below = QRectF(room.left(), room.bottom() - line, room.width(), line)
        painter.fillRect(below, brush(colours.line))
        painter.fillRect(after(room, room.width() - line, painter), brush(colours.line))
        painter.setClipRect(room, CLIP)
        metrics = theme.metrics("caption", strong=across)
        inside = inset(room, sizes.half) if across else room.adjusted(sizes.gap, 0, -sizes.gap, 0)
        name = self._heat.name(self.orientation(), logicalIndex)
        lines = wrap(name, metrics, inside.width() - 1, _LINES if across else 1)
        ink(painter, colours.accent_text if current else colours.text)
        top = inside.center().y() - len(lines) * metrics.height() / 2
        for words in lines:
            at = QRectF(inside.left(), top, inside.width(), metrics.height())
            write(painter, at, words, theme, role="caption", strong=across, centred=across)
            top += metrics.height()
        painter.restore()

    def places(self, length: int) -> dict[int, int]:
        """Where each section begins that is seen in a viewport of that length."""
        if not self.count():
            return {}
        ends = sorted((self._section(0), self._section(length - 1)))
        return {one: self.sectionViewportPosition(one) for one in range(ends[0], ends[1] + 1)}

    def _section(self, at: int) -> int:
        """The section at a point; the last one where they end before it."""
        found = self.logicalIndexAt(at)
        return found if found >= 0 else self.count() - 1

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()
