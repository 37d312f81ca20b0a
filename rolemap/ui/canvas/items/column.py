"""The column of a stage: its head, its cards and the place to add one."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QGraphicsObject,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from rolemap.model.ids import Id
from rolemap.ui.canvas.content import ColumnContent
from rolemap.ui.canvas.items.card import Card
from rolemap.ui.canvas.items.parts import (
    Picture,
    draw_lines,
    draw_notes,
    draw_words,
)
from rolemap.ui.canvas.layout import HeadLayout, head_layout
from rolemap.ui.look.paint import CardLook, draw_column, draw_plus
from rolemap.ui.look.text import plain

_FAR = 0.2


class Column(QGraphicsObject):
    """Holds the cards of a stage; shows a `ColumnContent` at its head."""

    def __init__(self, picture: Picture, record_id: Id) -> None:
        super().__init__()
        self._picture = picture
        self.record_id = record_id
        self.content = ColumnContent(record_id, "", False, ())
        self.cards: list[Card] = []
        self._layout: HeadLayout | None = None
        self._height = 0.0
        self._head = 0.0
        self._add = QRectF()
        self._home = 0.0
        self._words = ""
        self._welcome = False
        self.selected = False
        self.setAcceptHoverEvents(True)

    def present(self, content: ColumnContent) -> None:
        """Show another content; nothing happens if it is the same."""
        if content != self.content or self._layout is None:
            self.content = content
            self.lay_out()

    def lay_out(self) -> None:
        """Measure the head again, as after a change of the theme."""
        self.prepareGeometryChange()
        self._layout = head_layout(self.content, self._picture.theme)
        self.update()

    @property
    def needed_head(self) -> float:
        """The height that the name and the notes need."""
        return self._layout.height if self._layout else 0.0

    @property
    def head_height(self) -> float:
        """How high the head is: as high as the highest of all columns needs."""
        return self._head

    def needed_below_head(self) -> float:
        """The height that the cards and the place to add one need."""
        sizes = self._picture.theme.sizes
        cards = sum(card.height + sizes.gap for card in self.cards)
        return sizes.gap + cards + sizes.control_height + sizes.gap

    def arrange(self, head: float, height: float) -> None:
        """Put the cards below each other, under a head of a given height."""
        sizes = self._picture.theme.sizes
        if head != self._head:
            self._head = head
            self.update()
        left = (sizes.stage_width - sizes.card_width) / 2
        top = self.head_height + sizes.gap
        for card in self.cards:
            card.setPos(left, top)
            top += card.height + sizes.gap
        add = QRectF(left, top, sizes.card_width, sizes.control_height)
        if (height, add) != (self._height, self._add):
            self.prepareGeometryChange()
            self._height, self._add = height, add
            self.update()

    def boundingRect(self) -> QRectF:
        room = self._picture.theme.sizes.outset
        return self.rect().adjusted(-room, -room, room, room)

    def rect(self) -> QRectF:
        """The column itself, without the focus ring around it."""
        return QRectF(0, 0, self._picture.theme.sizes.stage_width, self._height)

    def title_rect(self) -> QRectF:
        """Where the name stands."""
        return self._layout.title if self._layout else self.rect()

    def head_rect(self) -> QRectF:
        """The head, by which a column is dragged."""
        return QRectF(0, 0, self._picture.theme.sizes.stage_width, self.head_height)

    def is_add(self, at: QPointF) -> bool:
        """Whether a point is on the place to add a responsibility."""
        return self._add.contains(at)

    def home_centre(self) -> float:
        """The middle of the column where it belongs, even while it is carried, in the scene."""
        left = self._home if self.zValue() > 0 else self.x()
        return left + self._picture.theme.sizes.stage_width / 2

    def card_before(self, y: float, moving: Id) -> Id | None:
        """The card after which one let go at height `y` comes; None: it is the first."""
        before = None
        top = self.head_height + self._picture.theme.sizes.gap
        for card in self.cards:
            if card.record_id != moving and top + card.height / 2 < y:
                before = card.record_id
            top += card.height + self._picture.theme.sizes.gap
        return before

    def gap_below(self, card_id: Id | None) -> float:
        """The height of the middle of the gap below a card, or above all of them."""
        sizes = self._picture.theme.sizes
        top = self.head_height + sizes.gap
        if card_id is None:
            return top - sizes.gap / 2
        for card in self.cards:
            top += card.height + sizes.gap
            if card.record_id == card_id:
                break
        return top - sizes.gap / 2

    def show_target(self, words: str, welcome: bool) -> None:
        """Light up: a drop here would do what `words` say, or is not welcome."""
        self._words, self._welcome = words, welcome
        self.update()

    def clear_target(self) -> None:
        """No drop is coming."""
        self._words = ""
        self.update()

    def mark(self, *, selected: bool) -> None:
        """Show whether the stage is selected."""
        if selected != self.selected:
            self.selected = selected
            self.update()

    def lift(self) -> None:
        """Float above the others while it is carried."""
        self._home = self.x()
        self.setZValue(1)
        self.setOpacity(0.85)

    def put_down(self) -> None:
        """Stand in the row again."""
        self.setZValue(0)
        self.setOpacity(1)

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        over = self.head_rect().contains(event.pos())
        said = "\n".join((self.content.name, *(note.words for note in self.content.notes)))
        self.setToolTip(plain(said) if over else "")

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        layout, theme = self._layout, self._picture.theme
        if layout is None:
            return
        look: CardLook = "plain"
        if self._words:
            look = "target" if self._welcome else "refused"
        draw_column(
            painter,
            self.rect(),
            self.head_height,
            look,
            theme,
            selected=self.selected,
            across=self.content.across,
        )
        if option.levelOfDetailFromTransform(painter.worldTransform()) < _FAR:
            return
        draw_lines(
            painter,
            layout.title,
            layout.lines,
            theme.font("title", strong=True),
            theme.colours.text,
        )
        draw_notes(painter, layout.notes, theme)
        if self._words:
            draw_words(painter, self._below_head(), self._words, self._welcome, theme)
        draw_plus(painter, self._add, self.tr("responsibility"), theme)

    def _below_head(self) -> QRectF:
        """The strip under the head that says what a drop on the stage would do."""
        sizes = self._picture.theme.sizes
        return QRectF(0, self.head_height, sizes.stage_width, sizes.stage_header)
