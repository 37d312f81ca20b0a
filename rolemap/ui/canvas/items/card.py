"""The card of a responsibility: its name, who holds which letter, what is wrong with it.

Not an item of the scene of its own: a column paints its cards, so that fifty thousand of them cost
no more than those that are seen.
"""

from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPixmap

from rolemap.model.ids import Id
from rolemap.ui.canvas.content import CardContent, Chip
from rolemap.ui.canvas.items.parts import Picture, draw_lines, draw_notes, draw_words
from rolemap.ui.canvas.layout import CardLayout, card_layout, more_words
from rolemap.ui.canvas.rasters import Raster, Stamps
from rolemap.ui.look.paint import CardLook, ChipState, Tone, draw_card, draw_chip, draw_text
from rolemap.ui.look.shapes import draw_card_shape
from rolemap.ui.look.text import one_line, plain


class Shape(NamedTuple):
    """What is left of a card when it is too far away to be read."""

    look: CardLook
    severity: str
    lines: int
    tones: tuple[Tone, ...]


class Host(Protocol):
    """The column that a card lies in."""

    picture: Picture
    record_id: Id

    def x(self) -> float: ...
    def y(self) -> float: ...
    def show_again(self, card: "Card") -> None: ...


class Card:
    """Shows a `CardContent`; knows where its chips are.

    What can be worked out again is only kept while the card is seen. The names of what maps
    coordinates are those of QGraphicsItem: who holds a card or a column need not ask which.

    Attributes:
        top: where it begins in its column.
        height: what its content needs; an estimate until it is measured.
        lit: whether it stands out; otherwise it steps back.
    """

    __slots__ = (
        "_content", "_layout", "_welcome", "_words", "chosen", "column", "height", "lit", "lights",
        "raster", "record_id", "selected", "shape", "top",
    )  # fmt: skip

    def __init__(self, column: Host, record_id: Id) -> None:
        self.column = column
        self.record_id = record_id
        self.top = 0.0
        self.height = float(column.picture.theme.sizes.usual_card)
        self.shape: Shape | None = None
        self.raster: Raster | None = None
        self.lit = True
        self.selected = False
        self.chosen: frozenset[Id] = frozenset()
        self.lights: frozenset[Id] = frozenset()
        self._content: CardContent | None = None
        self._layout: CardLayout | None = None
        self._words = ""
        self._welcome = False

    # What it shows

    @property
    def content(self) -> CardContent:
        """What it says now."""
        if self._content is None:
            self._content = self.column.picture.card_content(self.record_id)
        return self._content

    @property
    def layout(self) -> CardLayout:
        """Where it says it."""
        if self._layout is None:
            picture = self.column.picture
            self._layout = card_layout(self.content, picture.theme, picture.flow)
        return self._layout

    @property
    def measured(self) -> bool:
        """Whether its height is known."""
        return self.shape is not None

    def measure(self) -> float:
        """Find out how high it is, and what it looks like from far."""
        layout, content = self.layout, self.content
        tones: tuple[Tone, ...] = tuple(chip.tone for chip in content.chips)
        self.shape = Shape(content.look, content.severity, len(layout.lines), tones)
        self.height = layout.height
        return self.height

    def renew(self, *, layout_only: bool = False) -> None:
        """Say what is so now, as after an edit, or lay it out again, as after another theme."""
        if not layout_only:
            self._content = None
        self._layout = None
        self.measure()
        self.column.show_again(self)

    def rest(self) -> None:
        """Keep no more than is needed while nobody sees it."""
        self._content = None
        self._layout = None

    # Where it is

    def rect(self) -> QRectF:
        """The card itself, without the focus ring around it; its corner is the origin."""
        return QRectF(0, 0, self.column.picture.theme.sizes.card_width, self.height)

    def pos(self) -> QPointF:
        """Its corner in its column."""
        sizes = self.column.picture.theme.sizes
        return QPointF((sizes.stage_width - sizes.card_width) / 2, self.top)

    def scenePos(self) -> QPointF:
        return self.pos() + QPointF(self.column.x(), self.column.y())

    def mapToScene(self, point: QPointF) -> QPointF:
        return point + self.scenePos()

    def mapFromScene(self, point: QPointF) -> QPointF:
        return point - self.scenePos()

    def mapRectToScene(self, rect: QRectF) -> QRectF:
        return rect.translated(self.scenePos())

    def sceneBoundingRect(self) -> QRectF:
        return self.mapRectToScene(self.rect())

    def title_rect(self) -> QRectF:
        """Where the name stands."""
        return self.layout.title

    def chip_at(self, at: QPointF) -> Id | None:
        """The assignment whose chip is at a point of the card."""
        found = (chip.assignment for chip, rect in self.layout.chips if rect.contains(at))
        return next(found, None)

    def chip_rect(self, assignment_id: Id) -> QRectF | None:
        """Where the chip of an assignment is."""
        chips = self.layout.chips
        return next((rect for chip, rect in chips if chip.assignment == assignment_id), None)

    def tip(self, at: QPointF) -> str:
        """Rich text for the tool tip at a point: what may be cut there, whole."""
        chosen = self.chip_at(at)
        chip = next((one for one in self.content.chips if one.assignment == chosen), None)
        if chip is not None:
            return plain(f"{chip.letter} · {one_line(chip.full)}")
        return plain("\n".join((self.content.name, *(note.words for note in self.content.notes))))

    # What happens to it

    def show_target(self, words: str, welcome: bool) -> None:
        """Light up: a drop here would do what `words` say, or is not welcome."""
        self._words, self._welcome = words, welcome
        self.column.show_again(self)

    def clear_target(self) -> None:
        """No drop is coming."""
        self._words = ""
        self.column.show_again(self)

    def mark(self, *, selected: bool, chosen: frozenset[Id]) -> None:
        """Show the selection: the card itself, or some of its chips."""
        if (selected, chosen) != (self.selected, self.chosen):
            self.selected, self.chosen = selected, chosen
            self.column.show_again(self)

    def light(self, *, lit: bool, lights: frozenset[Id] = frozenset()) -> None:
        """Stand out or step back; the chips of `lights` are why."""
        if (lit, lights) != (self.lit, self.lights):
            self.lit, self.lights = lit, lights
            self.column.show_again(self)

    # How it is painted

    @property
    def clear(self) -> bool:
        """Whether it does not step back: it stands out, or something is about to drop on it."""
        return self.lit or bool(self._words)

    def extent(self) -> QSizeF:
        room = 2 * self.column.picture.theme.sizes.outset
        return self.rect().size() + QSizeF(room, room)

    def paint_whole(self, painter: QPainter) -> None:
        room = self.column.picture.theme.sizes.outset
        painter.translate(room, room)
        self.paint(painter)

    def paint_shape(self, painter: QPainter, area: QRectF) -> None:
        theme = self.column.picture.theme
        scale = area.width() / self.extent().width()
        room = theme.sizes.outset * scale
        inside = area.adjusted(room, room, -room, -room)
        draw_card_shape(painter, inside, self.shape or _UNKNOWN, theme, scale)

    def stamp(self, stamps: Stamps) -> QPixmap:
        """Its shape as a picture; shared, since many cards look alike from far away."""
        key = self.shape or _UNKNOWN, self.height, self.selected
        found = stamps.pictures.get(key)
        if found is None:
            found = stamps.pictures[key] = self._make_stamp(stamps.scale)
        return found

    def _make_stamp(self, scale: float) -> QPixmap:
        theme = self.column.picture.theme
        size = (self.rect().size() * scale).toSize().expandedTo(QSize(1, 1))
        made = QPixmap(size)
        painter = QPainter(made)
        painter.setLayoutDirection(self.column.picture.flow.direction)
        area = QRectF(0, 0, size.width(), size.height())
        draw_card_shape(painter, area, self.shape or _UNKNOWN, theme, scale, self.selected)
        painter.end()
        return made

    def paint(self, painter: QPainter) -> None:
        """Paint it with its corner at the origin."""
        layout, content, theme = self.layout, self.content, self.column.picture.theme
        severity = content.severity or None
        look = self._look(content)
        draw_card(painter, self.rect(), look, theme, severity=severity, selected=self.selected)
        name_font = theme.font("body", strong=True)
        draw_lines(painter, layout.title, layout.lines, name_font, theme.colours.text)
        for chip, rect in layout.chips:
            state = self._state(chip)
            draw_chip(painter, rect, chip.letter, chip.name, chip.tone, theme, state=state)
        if layout.more is not None:
            draw_text(painter, layout.more, more_words(content), theme, role="caption")
        if self._words:
            draw_words(painter, self.rect(), self._words, self._welcome, theme)
        else:
            draw_notes(painter, layout.notes, theme)

    def _state(self, chip: Chip) -> ChipState:
        if chip.assignment in self.chosen:
            return "selected"
        if chip.assignment in self.lights:
            return "lit"
        return "vacant" if chip.vacant else "plain"

    def _look(self, content: CardContent) -> CardLook:
        if self._words:
            return "target" if self._welcome else "refused"
        return content.look


_UNKNOWN = Shape("plain", "", 1, ())
