"""The head of a stage's column: its name, what is wrong with it, and what folds it up."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from rolemap.ui.canvas.content import ColumnContent
from rolemap.ui.canvas.items.parts import Picture, draw_lines, draw_notes
from rolemap.ui.canvas.layout import HeadLayout, head_layout
from rolemap.ui.canvas.rasters import Raster
from rolemap.ui.look.paint import draw_sign
from rolemap.ui.look.text import elide
from rolemap.ui.look.theme import colour, pen


class Head:
    """Paints the head; its corner is that of the column.

    Attributes:
        height: as high as the highest head of all columns needs.
        hovered: whether the pointer is over it.
    """

    def __init__(self, picture: Picture, content: ColumnContent) -> None:
        self._picture = picture
        self.content = content
        self.height = 0.0
        self.hovered = False
        self.raster: Raster | None = None
        self._layout: HeadLayout | None = None

    def present(self, content: ColumnContent) -> None:
        """Show another content, or the same laid out anew."""
        self.content = content
        self._layout = None

    @property
    def layout(self) -> HeadLayout:
        """Where the name and the notes are."""
        if self._layout is None:
            self._layout = head_layout(self.content, self._picture.theme, self._picture.flow)
        return self._layout

    @property
    def needed(self) -> float:
        """The height that the name and the notes need; a folded stage takes any."""
        if self.content.folded:
            return float(self._picture.theme.sizes.stage_header)
        return self.layout.height

    def title_rect(self) -> QRectF:
        """Where the name stands."""
        sizes = self._picture.theme.sizes
        if self.content.folded:
            return QRectF(0, sizes.stage_header, sizes.folded_width, sizes.stage_width)
        return self.layout.title

    def fold_rect(self) -> QRectF:
        """The sign that folds the stage up, or opens it again."""
        sizes = self._picture.theme.sizes
        side = sizes.icon
        if self.content.folded:
            return QRectF((sizes.folded_width - side) / 2, sizes.gap, side, side)
        top = self.layout.title.top() + (self.layout.line - side) / 2
        left = sizes.stage_width - sizes.gap - side
        return QRectF(self._picture.flow.x(left, side, sizes.stage_width), top, side, side)

    # How it is painted

    def extent(self) -> QSizeF:
        sizes = self._picture.theme.sizes
        if self.content.folded:
            below = 2 * sizes.half + sizes.badge_height + sizes.icon
            return QSizeF(sizes.folded_width, sizes.stage_header + sizes.stage_width + below)
        return QSizeF(sizes.stage_width, self.height)

    def paint_whole(self, painter: QPainter) -> None:
        self.paint(painter)

    def paint_shape(self, painter: QPainter, area: QRectF) -> None:
        pass  # the paper of the column is there already

    def rest(self) -> None:
        self._layout = None

    def paint(self, painter: QPainter) -> None:
        """Paint it with its corner at the origin."""
        theme = self._picture.theme
        if self.content.folded:
            self._paint_folded(painter)
        else:
            layout = self.layout
            font = theme.font("title", strong=True)
            draw_lines(painter, layout.title, layout.lines, font, theme.colours.text)
            draw_notes(painter, layout.notes, theme)
        self._paint_fold(painter)

    def _paint_folded(self, painter: QPainter) -> None:
        """The name from top to bottom, how much is in it, and the sign of the worst of it."""
        theme = self._picture.theme
        sizes = theme.sizes
        area = QRectF(0, 0, sizes.stage_width, sizes.folded_width)
        name = elide(self.content.name, theme.metrics("title", strong=True), area.width())
        painter.save()
        # A line begins at the top, whichever way it runs.
        painter.translate(sizes.folded_width / 2, sizes.stage_header + area.width() / 2)
        painter.rotate(90 * self._picture.flow.sign)
        painter.translate(-area.center())
        draw_lines(painter, area, (name,), theme.font("title", strong=True), theme.colours.text)
        painter.restore()
        top = sizes.stage_header + sizes.stage_width + sizes.half
        box = QRectF(0, top, sizes.folded_width, sizes.badge_height)
        painter.setFont(theme.font("caption"))
        painter.setPen(colour(theme.colours.text_weak))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self.content.works))
        if self.content.severity:
            side = sizes.icon
            spot = QRectF((sizes.folded_width - side) / 2, box.bottom() + sizes.half, side, side)
            draw_sign(painter, spot, self.content.severity, theme)

    def _paint_fold(self, painter: QPainter) -> None:
        """An angle that points down at an open stage and to the side at a folded one."""
        theme = self._picture.theme
        weak = theme.colours.text if self.hovered else theme.colours.line_strong
        painter.setPen(pen(weak, theme.sizes.stroke))
        middle, arm = self.fold_rect().center(), theme.sizes.icon / 4
        if self.content.folded:
            along = self._picture.flow.sign * arm
            tip = middle + QPointF(along / 2, 0)
            ends = (tip + QPointF(-along, -arm), tip + QPointF(-along, arm))
        else:
            tip = middle + QPointF(0, arm / 2)
            ends = (tip + QPointF(-arm, -arm), tip + QPointF(arm, -arm))
        for end in ends:
            painter.drawLine(tip, end)
