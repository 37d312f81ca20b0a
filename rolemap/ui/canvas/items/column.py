"""The column of a stage: its head, its cards and the place to add one."""

from bisect import bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from rolemap.model.ids import Id
from rolemap.ui.canvas.content import ColumnContent
from rolemap.ui.canvas.items.card import Card
from rolemap.ui.canvas.items.head import Head
from rolemap.ui.canvas.items.parts import Picture, draw_words
from rolemap.ui.canvas.rasters import Device, Raster
from rolemap.ui.look.paint import CardLook, draw_column, draw_plus
from rolemap.ui.look.text import plain
from rolemap.ui.look.theme import colour

# Below this scale a card is a few pixels high: letters cannot be read, so none are drawn.
FAR = 0.45


class Column(QGraphicsObject):
    """Holds the cards of a stage; shows a `ColumnContent` at its head.

    Attributes:
        cards: from top to bottom.
        home: where it stands, even while it is carried elsewhere.
    """

    def __init__(self, picture: Picture, record_id: Id) -> None:
        super().__init__()
        self.picture = picture
        self.record_id = record_id
        self.cards: list[Card] = []
        self.head = Head(picture, ColumnContent(record_id, "", False, ()))
        self.raster: Raster | None = None
        self.home = QPointF()
        self.selected = False
        self._height = 0.0
        self._rect = QRectF()
        self._bounds = QRectF()
        self._add_top = 0.0
        self._words = ""
        self._welcome = False
        self.setFlag(self.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    # What it shows

    @property
    def content(self) -> ColumnContent:
        """What its head says."""
        return self.head.content

    @property
    def folded(self) -> bool:
        """Whether only its name is shown."""
        return self.content.folded

    def present(self, content: ColumnContent) -> None:
        """Show another content; nothing happens if it is the same."""
        if content != self.content:
            self._renew_head(content)

    def lay_out(self) -> None:
        """Measure the head again, as after a change of the theme."""
        self._renew_head(self.content)

    def _renew_head(self, content: ColumnContent) -> None:
        self.head.present(content)
        self.picture.rasters.forget(self.head)
        self._resize()

    def show_again(self, card: Card) -> None:
        """A card looks different now."""
        self.picture.rasters.forget(card)
        self.picture.rasters.forget(self)
        room = self.picture.theme.sizes.outset
        self.update(card.rect().translated(card.pos()).adjusted(-room, -room, room, room))

    def _repaint(self) -> None:
        self.picture.rasters.forget(self)
        self.update()

    # How large it is

    @property
    def head_height(self) -> float:
        """How high the head is: as high as the highest of all columns needs."""
        return self.head.height

    @property
    def width(self) -> float:
        """How wide it is now."""
        sizes = self.picture.theme.sizes
        return float(sizes.folded_width if self.folded else sizes.stage_width)

    def needed_below_head(self) -> float:
        """The height that the cards and the place to add one need."""
        sizes = self.picture.theme.sizes
        return self._add_top - self.head_height + sizes.control_height + sizes.gap

    def stack(self) -> None:
        """Put the cards below each other."""
        gap = self.picture.theme.sizes.gap
        top = self.head_height + gap
        for card in self.cards:
            card.top = top
            top += card.height + gap
        self._add_top = top
        self._repaint()

    def arrange(self, head: float, height: float) -> None:
        """Be as high as all columns are, with a head as high as that of all."""
        if head != self.head.height:
            self.head.height = head
            self.picture.rasters.forget(self.head)
            self.stack()
        if height != self._height:
            self._height = height
            self._resize()

    def _resize(self) -> None:
        """Keep what Qt asks for again and again in every frame."""
        self.prepareGeometryChange()
        room = self.picture.theme.sizes.outset
        self._rect = QRectF(0, 0, self.width, self._height)
        self._bounds = self._rect.adjusted(-room, -room, room, room)
        self._repaint()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def rect(self) -> QRectF:
        """The column itself, without the focus ring around it."""
        return self._rect

    def title_rect(self) -> QRectF:
        """Where the name stands."""
        return self.head.title_rect()

    def head_rect(self) -> QRectF:
        """The head, by which a column is dragged: all of it while it is folded."""
        height = self._height if self.folded else self.head_height
        return QRectF(0, 0, self.width, height)

    def add_rect(self) -> QRectF:
        """The place to add a responsibility."""
        sizes = self.picture.theme.sizes
        left = (sizes.stage_width - sizes.card_width) / 2
        return QRectF(left, self._add_top, sizes.card_width, sizes.control_height)

    def is_add(self, at: QPointF) -> bool:
        """Whether a point is on the place to add a responsibility."""
        return not self.folded and self.add_rect().contains(at)

    def home_centre(self) -> float:
        """The middle of the column where it belongs, even while it is carried, in the scene."""
        return self.home.x() + self.width / 2

    # Its cards

    def card_at(self, at: QPointF) -> Card | None:
        """The card at a point."""
        place = bisect_right(self.cards, at.y(), key=lambda card: card.top) - 1
        if place < 0 or self.folded:
            return None
        card = self.cards[place]
        return card if card.rect().contains(at - card.pos()) else None

    def cards_between(self, top: float, bottom: float) -> Iterator[Card]:
        """The cards that can be seen between two heights."""
        if self.folded:
            return
        place = max(0, bisect_right(self.cards, top, key=lambda card: card.top) - 1)
        for card in self.cards[place:]:
            if card.top > bottom:
                return
            yield card

    def card_before(self, y: float, moving: frozenset[Id]) -> Id | None:
        """The card after which what is let go at height `y` comes; None: it is the first."""
        before = None
        for card in () if self.folded else self.cards:
            if card.record_id not in moving and card.top + card.height / 2 < y:
                before = card.record_id
        return self.last_card(moving) if self.folded else before

    def last_card(self, moving: frozenset[Id]) -> Id | None:
        """The last card that stays where it is."""
        ids = (card.record_id for card in reversed(self.cards))
        return next((one for one in ids if one not in moving), None)

    def gap_below(self, card_id: Id | None) -> float:
        """The height of the middle of the gap below a card, or above all of them."""
        gap = self.picture.theme.sizes.gap
        above = next((card for card in self.cards if card.record_id == card_id), None)
        return (above.top + above.height if above else self.head_height) + gap / 2

    # What happens to it

    def show_target(self, words: str, welcome: bool) -> None:
        """Light up: a drop here would do what `words` say, or is not welcome."""
        self._words, self._welcome = words, welcome
        self._repaint()

    def clear_target(self) -> None:
        """No drop is coming."""
        self._words = ""
        self._repaint()

    def mark(self, *, selected: bool) -> None:
        """Show whether the stage is selected."""
        if selected != self.selected:
            self.selected = selected
            self._repaint()

    def hover(self, *, over: bool) -> None:
        """Show what the head can be used for while the pointer is over it."""
        if over != self.head.hovered:
            self.head.hovered = over
            self.picture.rasters.forget(self.head)
            self.update()

    def lift(self) -> None:
        """Float above the others while it is carried."""
        self.setZValue(2)
        self.setOpacity(0.95)

    def put_down(self) -> None:
        """Stand in the row again."""
        self.setZValue(0)
        self.setOpacity(1)
        self.setPos(self.home)

    def tip(self, at: QPointF) -> str:
        """Rich text for the tool tip at a point; "" where none is needed."""
        if not self.head_rect().contains(at):
            return ""
        return plain("\n".join((self.content.name, *(note.words for note in self.content.notes))))

    # How it is painted

    def extent(self) -> QSizeF:
        return self.boundingRect().size()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setLayoutDirection(self.picture.flow.direction)
        to_device = painter.worldTransform()
        seen = option.exposedRect  # type: ignore[attr-defined]
        if widget is None:  # a printer or a picture: no pictures in the picture
            self._paint_near(painter, seen, None)
        elif to_device.m11() < FAR:
            painter.save()
            painter.resetTransform()
            room = self.picture.theme.sizes.outset
            ratio = painter.device().devicePixelRatioF()
            self.picture.rasters.draw(painter, Device.of(to_device, ratio), -room, -room, self)
            painter.restore()
        else:
            self._paint_near(painter, seen, to_device)

    def paint_whole(self, painter: QPainter) -> None:
        room = self.picture.theme.sizes.outset
        painter.translate(room, room)
        self._paint_paper(painter)
        to_device = painter.worldTransform()
        self.head.paint(painter)
        painter.resetTransform()
        ratio = painter.device().devicePixelRatioF()
        stamps = self.picture.rasters.stamps(to_device.m11() * ratio)
        for card in () if self.folded else self.cards:
            painter.setOpacity(1.0 if card.clear else self.picture.theme.sizes.dimmed)
            at = to_device.map(card.pos())
            painter.drawPixmap(round(at.x()), round(at.y()), card.stamp(stamps))

    def paint_shape(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, colour(self.picture.theme.colours.surface))

    def rest(self) -> None:
        pass  # its cards do so by themselves

    def _paint_near(self, painter: QPainter, seen: QRectF, to_device: QTransform | None) -> None:
        self._paint_paper(painter)
        if to_device is None:
            self._paint_parts(painter, seen)
        else:
            painter.save()
            painter.resetTransform()
            ratio = painter.device().devicePixelRatioF()
            self._show_parts(painter, seen, Device.of(to_device, ratio))
            painter.restore()
        if self._words:
            draw_words(painter, self._below_head(), self._words, self._welcome, self.picture.theme)
        if not self.folded and seen.intersects(self.add_rect()):
            draw_plus(painter, self.add_rect(), self.tr("responsibility"), self.picture.theme)

    def _paint_paper(self, painter: QPainter) -> None:
        look: CardLook = "plain"
        if self._words:
            look = "target" if self._welcome else "refused"
        draw_column(
            painter,
            self.rect(),
            self.head_rect().height(),
            look,
            self.picture.theme,
            selected=self.selected,
            across=self.content.across,
        )

    def _show_parts(self, painter: QPainter, seen: QRectF, device: Device) -> None:
        """The head and the cards, by their pictures."""
        sizes, rasters = self.picture.theme.sizes, self.picture.rasters
        whole = self.opacity()
        if seen.top() < self.head_rect().bottom():
            rasters.draw(painter, device, 0.0, 0.0, self.head)
        left = (sizes.stage_width - sizes.card_width) / 2 - sizes.outset
        lit = True
        for card in self.cards_between(seen.top(), seen.bottom()):
            if card.clear != lit:
                lit = card.clear
                painter.setOpacity(whole if lit else whole * sizes.dimmed)
            rasters.draw(painter, device, left, card.top - sizes.outset, card)

    def _paint_parts(self, painter: QPainter, seen: QRectF) -> None:
        """The head and the cards, line by line."""
        if seen.top() < self.head_rect().bottom():
            self.head.paint(painter)
        for card in self.cards_between(seen.top(), seen.bottom()):
            painter.save()
            painter.setOpacity(1.0 if card.clear else self.picture.theme.sizes.dimmed)
            painter.translate(card.pos())
            card.paint(painter)
            painter.restore()

    def _below_head(self) -> QRectF:
        """The strip under the head that says what a drop on the stage would do."""
        sizes = self.picture.theme.sizes
        return QRectF(0, self.head_height, self.width, sizes.stage_header)
