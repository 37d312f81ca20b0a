"""The arrow of a hand-off: the wider the more it passes on, with the figure on its label."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from rolemap.model.ids import Id
from rolemap.ui.handoffs.content import LinkContent, back_words, wall_words
from rolemap.ui.handoffs.drawn import FAR, Drawn
from rolemap.ui.handoffs.layout import Way
from rolemap.ui.handoffs.measures import LabelShape, label_shape, line_height, thickness
from rolemap.ui.look.paint import draw_sign, draw_text, severity_colour
from rolemap.ui.look.speech import number as figure_of
from rolemap.ui.look.theme import brush, colour, pen

_GRIP = 12.0  # as wide as a hand can hit
_HEAD = 6.0
_WALL = 3.0
_MOST_RISE = 96.0
_DASH = (8.0, 5.0)


class Arrow(QGraphicsObject):
    """One hand-off; it lies in the scene where its `way` says."""

    def __init__(self, scene: Drawn, content: LinkContent, ends: tuple[Id, Id]) -> None:
        super().__init__()
        self._scene = scene
        self.record_id: Id = content.id
        self.content = content
        self.ends = ends
        self.label = label_shape(content, scene.theme)
        self.selected = False
        self.focused = False
        self.highlighted = False
        self._path = QPainterPath()
        self._head = QPolygonF()
        self._tip = QPointF()
        self._place = QRectF()
        self._wall = QPointF()
        self.setZValue(-1)

    @property
    def width(self) -> float:
        """How wide the line is."""
        return thickness(self.content.works)

    def show_content(self, content: LinkContent) -> bool:
        """Say something else; returns whether it may have to run another way now."""
        if content == self.content:
            return False
        before = self.label.size, self.content.back, self.width
        self.prepareGeometryChange()  # the line may be wider: Qt asks for the old outline first
        self.content = content
        self.measure()
        return before != (self.label.size, content.back, self.width)

    def measure(self) -> None:
        """Let the label be as large as what is said needs."""
        self.prepareGeometryChange()
        self.label: LabelShape = label_shape(self.content, self._scene.theme)
        self.update()

    def mark(self, *, selected: bool, focused: bool) -> None:
        """Show whether the hand-off is selected, and whether the keyboard is at it."""
        if (selected, focused) != (self.selected, self.focused):
            self.selected, self.focused = selected, focused
            self.setZValue(-0.5 if selected else -1)
            self.update()

    def highlight(self, *, on: bool) -> None:
        """Show whether it is part of the longest path."""
        if on != self.highlighted:
            self.highlighted = on
            self.update()

    # Where it lies

    def run(self, way: Way) -> None:
        """Lie along a way."""
        self.prepareGeometryChange()
        runs = way.runs
        if self.content.back:
            runs = tuple((end, start) for start, end in reversed(way.runs))
        tip, before = runs[-1][0], runs[-2][1]
        onward = 1.0 if tip.x() > before.x() else -1.0
        reach = _HEAD + self.width
        self._tip = tip
        base = tip - QPointF(onward * reach, 0)
        self._path = _path_of((*runs[:-1], (base, base)))
        side = QPointF(0, reach * 0.75)
        self._head = QPolygonF([tip, base + side, base - side])
        self._place = way.label
        half = way.label.width() / 2 + self._scene.theme.sizes.gap
        self._wall = way.label.center() + QPointF(onward * half, 0)
        self.update()

    def place(self) -> QRectF:
        """Where the label is, in the scene."""
        return self._place

    def tips(self) -> tuple[QPointF, QPointF]:
        """Where it begins and where its head ends."""
        return self._path.pointAtPercent(0), self._tip

    @property
    def path(self) -> QPainterPath:
        """The line without its head."""
        return self._path

    def boundingRect(self) -> QRectF:
        room = self.width / 2 + _HEAD + self.width
        out = self._scene.theme.sizes.outset
        label = self._place.adjusted(-out, -out, out, out)
        return self._path.boundingRect().adjusted(-room, -room, room, room).united(label)

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(max(_GRIP, self.width))
        outline = stroker.createStroke(self._path)
        outline.addRect(self._place)
        outline.setFillRule(Qt.FillRule.WindingFill)
        return outline

    # Painting

    def _token(self) -> str:
        colours = self._scene.theme.colours
        if self.selected or self.highlighted:
            return colours.accent
        return colours.warning if self.content.wall == "warning" else colours.line_strong

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        token = self._token()
        line = QPen(pen(token, self.width, _DASH if self.content.back else None))
        line.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush(token))
        painter.drawPolygon(self._head)
        if self.content.wall:
            self._paint_wall(painter)
        if painter.worldTransform().m11() >= FAR:
            self._paint_label(painter)

    def _paint_wall(self, painter: QPainter) -> None:
        """A bar across the arrow: the wall, for those who do not see its colour."""
        token = severity_colour(self.content.wall, self._scene.theme)
        reach = QPointF(0, self.width / 2 + self._scene.theme.sizes.gap)
        painter.setPen(pen(token, _WALL))
        painter.drawLine(self._wall - reach, self._wall + reach)

    def _paint_label(self, painter: QPainter) -> None:
        theme, place, content = self._scene.theme, self._place, self.content
        colours, sizes = theme.colours, theme.sizes
        direction = Qt.LayoutDirection
        painter.setLayoutDirection(
            direction.RightToLeft if self._scene.mirrored else direction.LeftToRight
        )
        if self.focused:
            out = sizes.ring + sizes.hairline
            painter.setPen(pen(colours.focus, sizes.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                place.adjusted(-out, -out, out, out), sizes.radius, sizes.radius
            )
        edge = colours.warning if content.wall == "warning" else colours.line
        width = sizes.hairline
        if self.selected or self.highlighted:
            edge, width = colours.accent, sizes.outline if self.selected else sizes.hairline
        painter.setPen(pen(edge, width))
        painter.setBrush(brush(colours.selected if self.selected else colours.surface))
        painter.drawRoundedRect(place, sizes.radius_small, sizes.radius_small)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme, label, content = self._scene.theme, self.label, self.content
        figure = figure_of(content.works)
        draw_text(painter, self._at(label.figure), figure, theme, role="caption", strong=True)
        high = line_height(theme)
        weak = theme.colours.text_weak
        for number, line in enumerate(label.what):
            words = label.words
            row = QRectF(words.left(), words.top() + number * high, words.width(), high)
            draw_text(painter, self._at(row), line, theme, role="caption", colour=weak)
        for kind, rect in label.notes:
            if kind == "wall":
                self._paint_wall_note(painter, rect)
            else:
                draw_text(painter, self._at(rect), back_words(), theme, role="caption")

    def _paint_wall_note(self, painter: QPainter, rect: QRectF) -> None:
        theme, wall = self._scene.theme, self.content.wall
        side = theme.sizes.icon * 0.75
        sign = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        draw_sign(painter, self._at(sign), wall, theme)
        words = rect.adjusted(theme.sizes.icon, 0, 0, 0)
        token = severity_colour(wall, theme)
        draw_text(painter, self._at(words), wall_words(wall), theme, role="caption", colour=token)

    def _at(self, rect: QRectF) -> QRectF:
        """A part of the label, in the scene."""
        part = QRectF(rect)
        if self._scene.mirrored:
            part.moveLeft(self.label.size.width() - rect.right())
        return part.translated(self._place.topLeft())


def _path_of(runs: tuple[tuple[QPointF, QPointF], ...]) -> QPainterPath:
    """Level pieces with a bend from each to the next."""
    path = QPainterPath(runs[0][0])
    for (_, start), (end, after) in pairwise(runs):
        middle = (start.x() + end.x()) / 2
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        if after != end:
            path.lineTo(after)
    return path


class Loose(QGraphicsObject):
    """The arrow that follows the hand while a hand-off is drawn."""

    def __init__(self, scene: Drawn) -> None:
        super().__init__()
        self._scene = scene
        self._path = QPainterPath()
        self.setZValue(3)
        self.hide()

    def lead(self, start: QPointF, end: QPointF) -> None:
        """Lead from one point of the scene to another, over the boxes between."""
        self.prepareGeometryChange()
        third = QPointF((end.x() - start.x()) / 3, 0)
        up = QPointF(0, min(_MOST_RISE, abs(third.x()) / 2))
        self._path = QPainterPath(start)
        self._path.cubicTo(start + third - up, end - third - up, end)
        onward = _HEAD if end.x() >= start.x() else -_HEAD
        for side in (-_HEAD, _HEAD):
            self._path.moveTo(end)
            self._path.lineTo(end - QPointF(onward, side))
        self.show()

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect().adjusted(-_GRIP, -_GRIP, _GRIP, _GRIP)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setPen(pen(self._scene.theme.colours.accent, self._scene.theme.sizes.outline))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)


class Grip(QGraphicsObject):
    """The dot beside a box by which a hand-off is drawn.

    Attributes:
        stage_id: the stage at which it is; "" while it is hidden.
    """

    def __init__(self, scene: Drawn) -> None:
        super().__init__()
        self._scene = scene
        self.stage_id: Id = ""
        self.setZValue(2)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.hide()

    def show_at(self, stage_id: Id, at: QPointF | None) -> None:
        """Stand at a point of the scene, or nowhere."""
        self.stage_id = stage_id if at is not None else ""
        self.setVisible(at is not None)
        if at is not None:
            self.setPos(at)

    def boundingRect(self) -> QRectF:
        room = self._scene.theme.sizes.handle + 2
        return QRectF(-room, -room, 2 * room, 2 * room)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        colours, radius = self._scene.theme.colours, self._scene.theme.sizes.handle
        painter.setPen(pen(colours.accent, self._scene.theme.sizes.stroke))
        painter.setBrush(brush(colours.surface))
        painter.drawEllipse(QPointF(0, 0), radius, radius)
        arm = radius / 2 * (-1 if self._scene.mirrored else 1)
        painter.drawLine(QPointF(-arm, 0), QPointF(arm, 0))
        for side in (-arm, arm):
            painter.drawLine(QPointF(arm, 0), QPointF(0, side))


class Heading(QGraphicsObject):
    """A line of text over the stages without hand-offs."""

    def __init__(self, scene: Drawn) -> None:
        super().__init__()
        self._scene = scene
        self.words = ""
        self._rect = QRectF()
        self.hide()

    def say(self, words: str, rect: QRectF | None) -> None:
        """Stand at a place of the scene, or nowhere."""
        self.prepareGeometryChange()
        self.words = words
        self._rect = rect or QRectF()
        self.setVisible(rect is not None)
        self.update()

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        direction = Qt.LayoutDirection
        painter.setLayoutDirection(
            direction.RightToLeft if self._scene.mirrored else direction.LeftToRight
        )
        theme = self._scene.theme
        painter.setPen(colour(theme.colours.text_weak))
        draw_text(painter, self._rect, self.words, theme, colour=theme.colours.text_weak)
