"""A map as small as a stamp: stages as columns, cards as bars and dots, gaps dashed."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from rolemap.analysis.finding import Finding
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Stage
from rolemap.ui.canvas.content import CardContent, card_content
from rolemap.ui.look.mirror import placed
from rolemap.ui.look.paint import CardLook, card_ink
from rolemap.ui.look.theme import Theme, brush, pen

# More would be too small to be seen.
_MOST_COLUMNS = 10
_MOST_ROWS = 9
_MOST_DOTS = 4
# A map with few stages has columns of the shape that columns have.
_WIDEST_COLUMN = 0.3
_TALLEST_CARD = 0.2
_NO_PEN = Qt.PenStyle.NoPen


@dataclass(frozen=True, slots=True)
class MiniCard:
    """What is left of a card: how it is outlined, how long its name is, its strongest letters."""

    look: CardLook
    severity: str
    length: float
    tones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MiniColumn:
    """What is left of a stage."""

    across: bool
    cards: tuple[MiniCard, ...]


@dataclass(frozen=True, slots=True)
class Sketch:
    """What a miniature shows: small, so that it can be kept and painted in any theme."""

    columns: tuple[MiniColumn, ...]


# A place for a first stage.
EMPTY = Sketch((MiniColumn(False, (MiniCard("add", "", 0.0, ()),)),))


def sketch_of(org: Org, today: date | None = None) -> Sketch:
    """What the miniature of an organisation shows; runs the rules, to know its gaps."""
    from rolemap.analysis.engine import analyse  # not before a picture is wanted

    found: dict[Id, list[Finding]] = {}
    for finding in analyse(org, today or date.today()):
        for subject in finding.subjects:
            found.setdefault(subject, []).append(finding)
    return Sketch(tuple(_column(org, stage, found) for stage in org.stages()[:_MOST_COLUMNS]))


def _column(org: Org, stage: Stage, found: dict[Id, list[Finding]]) -> MiniColumn:
    works = org.responsibilities_in(stage.id)[:_MOST_ROWS]
    cards = (_card(card_content(org, work, found.get(work.id, ()))) for work in works)
    return MiniColumn(stage.across, tuple(cards))


def _card(content: CardContent) -> MiniCard:
    # Between a third and the whole of the width, by the letters of the name.
    length = min(1.0, max(0.35, len(content.name) / 30))
    tones = tuple(chip.tone for chip in content.chips[:_MOST_DOTS])
    return MiniCard(content.look, content.severity, length, tones)


def miniature(
    org: Org, theme: Theme, size: QSizeF, ratio: float = 1.0, today: date | None = None
) -> QPixmap:
    """The picture of an organisation, `size` logical pixels large on a screen of `ratio`."""
    return picture(sketch_of(org, today), theme, size, ratio)


def picture(
    sketch: Sketch,
    theme: Theme,
    size: QSizeF,
    ratio: float = 1.0,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> QPixmap:
    """The picture of a sketch; transparent outside of its round corners."""
    made = QPixmap((size * ratio).toSize())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setLayoutDirection(direction)
    draw_miniature(painter, QRectF(QPointF(), size), sketch, theme)
    painter.end()
    return made


def draw_miniature(painter: QPainter, rect: QRectF, sketch: Sketch, theme: Theme) -> None:
    """Draw a map so that it fits into `rect`, in the direction of the painter."""
    colours, sizes = theme.colours, theme.sizes
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_NO_PEN)
    painter.setBrush(brush(colours.canvas))
    painter.drawRoundedRect(rect, sizes.radius_small, sizes.radius_small)
    edge = min(sizes.gap, rect.height() / 16)
    inside = rect.adjusted(edge, edge, -edge, -edge)
    count = len(sketch.columns)
    if count and inside.width() > count * sizes.gap and inside.height() > sizes.icon:
        width = (inside.width() - (count - 1) * sizes.half) / count
        width = min(width, rect.width() * _WIDEST_COLUMN)
        left = inside.center().x() - (count * width + (count - 1) * sizes.half) / 2
        height = _card_height(inside, sketch, theme)
        for column in sketch.columns:
            place = QRectF(left, inside.top(), width, inside.height())
            place = placed(place, inside, painter.layoutDirection())
            _draw_column(painter, place, column, height, theme)
            left += width + sizes.half
    painter.restore()


def _gap(column: QRectF, theme: Theme) -> float:
    """The space between cards: less in a small picture."""
    return min(theme.sizes.half * 0.75, column.height() / 36)


def _head(column: QRectF) -> float:
    return column.height() / 8


def _card_height(inside: QRectF, sketch: Sketch, theme: Theme) -> float:
    """All cards are as high as they can be where most cards are."""
    rows = max(1, *(len(column.cards) for column in sketch.columns))
    gap = _gap(inside, theme)
    room = inside.height() - _head(inside) - gap
    return min(room / rows - gap, inside.height() * _TALLEST_CARD)


def _draw_column(
    painter: QPainter, rect: QRectF, column: MiniColumn, height: float, theme: Theme
) -> None:
    colours, sizes = theme.colours, theme.sizes
    radius = sizes.half * 0.75
    outline = pen(colours.line, sizes.hairline)
    painter.setPen(outline)
    painter.setBrush(brush(colours.surface))
    painter.drawRoundedRect(rect, radius, radius)
    head = QRectF(rect.left(), rect.top(), rect.width(), _head(rect))
    painter.setBrush(brush(colours.panel))
    painter.drawRoundedRect(head, radius, radius)
    painter.setPen(_NO_PEN)
    if column.across:
        painter.setBrush(brush(colours.line_strong))
        painter.drawRect(QRectF(head.left(), head.top(), head.width(), sizes.ring))
    gap = _gap(rect, theme)
    name = QRectF(head.left() + 2 * gap, 0, head.width() / 2, max(sizes.stroke, head.height() / 5))
    name.moveTop(head.center().y() - name.height() / 2 + (sizes.hairline if column.across else 0))
    name = placed(name, head, painter.layoutDirection())
    painter.setBrush(brush(colours.text_weak))
    painter.drawRoundedRect(name, name.height() / 2, name.height() / 2)
    place = QRectF(rect.left() + gap, head.bottom() + gap, rect.width() - 2 * gap, height)
    for card in column.cards:
        _draw_card(painter, place, card, theme)
        place.translate(0, height + gap)


def _draw_card(painter: QPainter, rect: QRectF, card: MiniCard, theme: Theme) -> None:
    colours, sizes = theme.colours, theme.sizes
    line = pen(colours.line, sizes.hairline)
    match card.look:
        case "gap":
            dash = (sizes.dash[0] * 0.6, sizes.dash[1] * 0.5)
            line = pen(card_ink("gap", theme, card.severity or None), sizes.stroke, dash)
        case "crowded":
            line = pen(card_ink("crowded", theme, card.severity or None), sizes.stroke)
        case "add":
            line = pen(colours.line_strong, sizes.hairline, sizes.dash_fine)
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush if card.look == "add" else brush(colours.card))
    radius = min(sizes.half * 0.5, rect.height() / 6)
    painter.drawRoundedRect(rect, radius, radius)
    if card.look == "add":
        _draw_plus(painter, rect, theme)
        return
    # A bar for the name in the upper half, dots for the letters in the lower one.
    unit = min(rect.height() / 5, sizes.half)
    painter.setPen(_NO_PEN)
    left, room = rect.left() + unit, rect.width() - 2 * unit
    if rect.height() < sizes.half or room <= 0:
        return
    painter.setBrush(brush(colours.line_strong))
    bar = QRectF(left, rect.top() + unit, room * card.length, unit * 0.8)
    bar = placed(bar, rect, painter.layoutDirection())
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    dot = unit * 1.5
    for tone in card.tones[: int(room // (dot + unit / 2))]:
        painter.setBrush(brush(getattr(colours, f"chip_{tone}").ring))
        spot = QRectF(left, rect.bottom() - unit * 0.7 - dot, dot, dot)
        painter.drawEllipse(placed(spot, rect, painter.layoutDirection()))
        left += dot + unit / 2


def _draw_plus(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    arm = rect.height() / 5
    painter.setPen(pen(theme.colours.accent, theme.sizes.outline))
    middle = rect.center()
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
    painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
