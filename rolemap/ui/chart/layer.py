"""One item that paints all of a chart: only what is seen, and less of it from far away."""

from collections.abc import Callable, Set
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from rolemap.model.ids import Id
from rolemap.ui.chart.box import Aim, BoxState, draw_box, draw_far_box
from rolemap.ui.chart.content import BoxContent
from rolemap.ui.chart.plan import Extra, Frame, Handle, Plan, Spot
from rolemap.ui.look.paint import CardLook, draw_column, draw_text, severity_colour
from rolemap.ui.look.strokes import after, at_start
from rolemap.ui.look.theme import Theme, ThemeSource, brush, colour, pen

# Below these scales only names can be read, and below that nothing.
_NAMES_ONLY = 0.6
_SHAPES_ONLY = 0.22
# From there the name of a team is written this much larger.
_FAR_HEAD = 1.8


@dataclass
class Sights:
    """What the layer asks about people when it paints them."""

    content: Callable[[Spot], BoxContent]
    name: Callable[[Id], str]
    severity: Callable[[Id], str]
    team: Callable[[Id], str]
    people: Callable[[int], str]
    nobody: str


@dataclass
class Marks:
    """What stands out at the moment.

    Attributes:
        lit: the people who do not step back; None where all are alike.
        target: what something is held over; `aim` says whether it is welcome.
        extra: the line to a further manager that the pointer is on.
    """

    selected: Set[Id] = field(default_factory=frozenset[Id])
    focused: Spot | None = None
    hovered: Spot | None = None
    carried: Set[Id] = field(default_factory=frozenset[Id])
    lit: Set[Id] | None = None
    target: Spot | None = None
    aim: Aim = ""
    extra: Extra | None = None


class Layer(QGraphicsObject):
    """Paints a plan."""

    def __init__(self, sights: Sights, themes: ThemeSource) -> None:
        super().__init__()
        self._sights = sights
        self._themes = themes
        self._plan = Plan()
        self.marks = Marks()
        self.mirrored = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @property
    def _theme(self) -> Theme:
        return self._themes.theme

    def show_plan(self, plan: Plan) -> None:
        """Paint another plan from now on."""
        self.prepareGeometryChange()
        self._plan = plan
        self.update()

    def boundingRect(self) -> QRectF:
        out = self._theme.sizes.outset
        return self._plan.area.adjusted(-out, -out, out, out)

    def update_person(self, person_id: Id) -> None:
        """Paint the boxes of somebody again."""
        for spot in self._plan.spots_of(person_id):
            self.update_spot(spot)

    def update_spot(self, spot: Spot | None) -> None:
        """Paint a box or the frame of a team again."""
        if spot is None:
            return
        frame = None if spot.person else self._plan.frame_of(spot.team)
        rect = frame.rect if frame is not None else self._plan.boxes.get(spot)
        if rect is not None:
            out = self._theme.sizes.outset
            self.update(rect.adjusted(-out, -out, out, out))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        # As the viewport says it, not the item: an item has no direction of its own.
        direction = Qt.LayoutDirection
        painter.setLayoutDirection(
            direction.RightToLeft if self.mirrored else direction.LeftToRight
        )
        out = self._theme.sizes.outset
        area = option.exposedRect.adjusted(-out, -out, out, out)  # type: ignore[attr-defined]
        for frame in self._plan.frames:
            if frame.rect.intersects(area):
                self._paint_frame(painter, frame, far=scale < _NAMES_ONLY)
        self._paint_lines(painter, area, scale)
        spots = self._plan.boxes_in(area)
        if scale < _SHAPES_ONLY:
            self._paint_shapes(painter, spots)
            self._paint_extras(painter, area, scale, stressed=True)
            return
        for spot in spots:
            self._paint_box(painter, spot, scale)
        self._paint_extras(painter, area, scale, stressed=True)
        for handle in self._plan.handles_in(area):
            self._paint_handle(painter, handle)

    def _paint_lines(self, painter: QPainter, area: QRectF, scale: float) -> None:
        colours, sizes = self._theme.colours, self._theme.sizes
        painter.save()
        width = max(sizes.hairline, sizes.hairline / scale)
        # Straight lines are sharp only where they are not smoothed.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen(colours.line_strong, width))
        painter.drawLines([_sharp(one) for one in self._plan.lines.within(area)])
        painter.restore()
        if scale >= _SHAPES_ONLY:
            self._paint_extras(painter, area, scale, stressed=False)

    def _paint_extras(
        self, painter: QPainter, area: QRectF, scale: float, *, stressed: bool
    ) -> None:
        """Lines to further managers: those that stand out lie above the boxes."""
        colours, sizes = self._theme.colours, self._theme.sizes
        token = colours.accent if stressed else colours.line_strong
        thick = max(sizes.outline if stressed else sizes.stroke, sizes.hairline / scale)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for extra in self._plan.extras:
            if self._is_stressed(extra) == stressed:
                # The dashes of a line across half of the chart would take long, unseen.
                endless = stressed and len(extra.pieces) > 1
                painter.setPen(pen(token, thick, None if endless else sizes.dash))
                for piece in (extra.path,) if stressed else extra.pieces:
                    if piece.controlPointRect().intersects(area):
                        painter.drawPath(piece)
        painter.restore()

    def _is_stressed(self, extra: Extra) -> bool:
        ends = {extra.person, extra.manager}
        return extra is self.marks.extra or bool(ends & self.marks.selected)

    def _paint_frame(self, painter: QPainter, frame: Frame, *, far: bool) -> None:
        theme, sizes = self._theme, self._theme.sizes
        target = self.marks.target
        aimed = target is not None and not target.person and target.team == frame.team
        look: CardLook = (self.marks.aim or "plain") if aimed else "plain"
        chosen = bool(frame.team) and frame.team in self.marks.selected
        draw_column(painter, frame.rect, frame.head.height(), look, theme, selected=chosen)
        if self.marks.focused == Spot("", frame.team) and frame.team:
            ring = frame.head.adjusted(sizes.half, sizes.half, -sizes.half, -sizes.half)
            painter.setPen(pen(theme.colours.focus, sizes.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, sizes.radius_small, sizes.radius_small)
        head = frame.head.adjusted(sizes.gap_wide, 0, -sizes.gap_wide, 0)
        if far:
            painter.save()
            painter.translate(head.topLeft())
            painter.scale(_FAR_HEAD, _FAR_HEAD)
            small = QRectF(0, 0, head.width() / _FAR_HEAD, head.height() / _FAR_HEAD)
            self._write_team(painter, small, frame)
            painter.restore()
            return
        words = self._sights.people(frame.count)
        weak = theme.colours.text_weak
        wide = theme.metrics("caption").horizontalAdvance(words) + sizes.half
        at_end = after(head, head.width() - wide, painter)
        draw_text(painter, at_end, words, theme, role="caption", colour=weak)
        rest = at_start(head, head.width() - wide - sizes.gap, painter)
        self._write_team(painter, rest, frame)
        if not frame.count:
            body = frame.rect.adjusted(sizes.gap_wide, frame.head.height(), -sizes.gap_wide, 0)
            draw_text(painter, body, self._sights.nobody, theme, role="caption", colour=weak)

    def _write_team(self, painter: QPainter, line: QRectF, frame: Frame) -> None:
        colours = self._theme.colours
        token = colours.text if frame.team else colours.text_weak
        name = self._sights.team(frame.team)
        draw_text(painter, line, name, self._theme, role="title", strong=True, colour=token)

    def _state(self, spot: Spot) -> BoxState:
        marks = self.marks
        person = spot.person
        chosen = person in marks.selected
        stands_out = marks.lit is None or person in marks.lit or chosen or spot == marks.hovered
        return BoxState(
            selected=chosen,
            focused=spot == marks.focused,
            hovered=spot == marks.hovered,
            dimmed=not stands_out or person in marks.carried,
            aim=marks.aim if spot == marks.target else "",
        )

    def _paint_box(self, painter: QPainter, spot: Spot, scale: float) -> None:
        rect, state = self._plan.boxes[spot], self._state(spot)
        if scale < _NAMES_ONLY:
            name, severity = self._sights.name(spot.person), self._sights.severity(spot.person)
            draw_far_box(painter, rect, name, severity, self._theme, state)
        else:
            draw_box(painter, rect, self._sights.content(spot), self._theme, state)

    def _paint_shapes(self, painter: QPainter, spots: list[Spot]) -> None:
        """All boxes of one colour at a time: thousands are seen at once."""
        colours, sizes = self._theme.colours, self._theme.sizes
        groups: dict[str, list[QRectF]] = {}
        for spot in spots:
            state, severity = self._state(spot), self._sights.severity(spot.person)
            token = severity_colour(severity, self._theme) if severity else colours.line_strong
            token = colours.accent if state.selected or state.aim else token
            token = colours.line if state.dimmed else token
            groups.setdefault(token, []).append(self._plan.boxes[spot])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        edge = 2 * sizes.half
        for token, rects in groups.items():
            painter.setBrush(brush(token))
            painter.drawRects(rects)
            painter.setBrush(brush(colours.card))
            painter.drawRects([one.adjusted(edge, edge, -edge, -edge) for one in rects])
        painter.restore()

    def _paint_handle(self, painter: QPainter, handle: Handle) -> None:
        theme, sizes, colours = self._theme, self._theme.sizes, self._theme.colours
        rect = handle.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(colours.line_strong, sizes.hairline))
        painter.setBrush(brush(colours.accent_weak if handle.folded else colours.surface))
        half = sizes.hairline / 2
        radius = rect.height() / 2
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
        inside = rect.adjusted(sizes.gap, 0, -sizes.gap, 0)
        _draw_sign(painter, at_start(inside, sizes.gap, painter), handle.folded, theme)
        painter.setPen(colour(colours.text))
        painter.setFont(theme.font("caption", tabular=True))
        figure = after(inside, sizes.gap + sizes.half, painter)
        painter.drawText(figure, int(Qt.AlignmentFlag.AlignCenter), str(handle.count))
        painter.restore()


def _sharp(line: QLineF) -> QLineF:
    return QLineF(round(line.x1()), round(line.y1()), round(line.x2()), round(line.y2()))


def _draw_sign(painter: QPainter, rect: QRectF, folded: bool, theme: Theme) -> None:
    """A plus where a branch can be opened, a minus where it can be shut."""
    middle, arm = rect.center(), rect.width() / 2
    painter.setPen(pen(theme.colours.text_weak, theme.sizes.stroke))
    painter.drawLine(QLineF(middle.x() - arm, middle.y(), middle.x() + arm, middle.y()))
    if folded:
        painter.drawLine(QLineF(middle.x(), middle.y() - arm, middle.x(), middle.y() + arm))
