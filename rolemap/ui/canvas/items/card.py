"""The card of a responsibility: its name, who holds which letter, what is wrong with it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsObject,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from rolemap.model.ids import Id
from rolemap.ui.canvas.content import CardContent, Chip
from rolemap.ui.canvas.items.parts import Picture, draw_lines, draw_notes, draw_words
from rolemap.ui.canvas.layout import CardLayout, card_layout, more_words
from rolemap.ui.look.paint import CardLook, ChipState, draw_card, draw_chip, draw_text
from rolemap.ui.look.text import plain

# Below this scale a card is a few pixels high: letters cannot be read, so none are drawn.
_FAR = 0.35


class Card(QGraphicsObject):
    """Shows a `CardContent`; knows where its chips are."""

    def __init__(self, picture: Picture, record_id: Id, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self._picture = picture
        self.record_id = record_id
        self.content = CardContent(record_id, "", (), 0, (), "plain")
        self._layout: CardLayout | None = None
        self._words = ""
        self._welcome = False
        self.chosen: Id | None = None
        self.selected = False
        self.setAcceptHoverEvents(True)

    def present(self, content: CardContent) -> None:
        """Show another content; nothing happens if it is the same."""
        if content != self.content or self._layout is None:
            self.content = content
            self.lay_out()

    def lay_out(self) -> None:
        """Measure the content again, as after a change of the theme."""
        self.prepareGeometryChange()
        self._layout = card_layout(self.content, self._picture.theme)
        self.setToolTip("")
        self.update()

    @property
    def height(self) -> float:
        """The height that the content needs."""
        return self._layout.height if self._layout else 0.0

    def boundingRect(self) -> QRectF:
        room = self._picture.theme.sizes.outset
        return self.rect().adjusted(-room, -room, room, room)

    def rect(self) -> QRectF:
        """The card itself, without the focus ring around it."""
        return QRectF(0, 0, self._picture.theme.sizes.card_width, self.height)

    def title_rect(self) -> QRectF:
        """Where the name stands."""
        return self._layout.title if self._layout else self.rect()

    def chip_at(self, at: QPointF) -> Id | None:
        """The assignment whose chip is at a point of the card."""
        chips = self._layout.chips if self._layout else ()
        return next((chip.assignment for chip, rect in chips if rect.contains(at)), None)

    def chip_rect(self, assignment_id: Id) -> QRectF | None:
        """Where the chip of an assignment is."""
        chips = self._layout.chips if self._layout else ()
        return next((rect for chip, rect in chips if chip.assignment == assignment_id), None)

    def show_target(self, words: str, welcome: bool) -> None:
        """Light up: a drop here would do what `words` say, or is not welcome."""
        self._words, self._welcome = words, welcome
        self.update()

    def clear_target(self) -> None:
        """No drop is coming."""
        self._words = ""
        self.update()

    def mark(self, *, selected: bool, chosen: Id | None) -> None:
        """Show the selection: the card itself, or one of its chips."""
        if (selected, chosen) != (self.selected, self.chosen):
            self.selected, self.chosen = selected, chosen
            self.update()

    def lift(self) -> None:
        """Float above everything while it is carried."""
        parent = self.parentItem()
        if parent is not None:
            parent.setZValue(2)
        self.setZValue(2)
        self.setOpacity(0.85)

    def put_down(self) -> None:
        """Lie in the column again."""
        parent = self.parentItem()
        if parent is not None:
            parent.setZValue(0)
        self.setZValue(0)
        self.setOpacity(1)

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        chosen = self.chip_at(event.pos())
        chip = next((one for one in self.content.chips if one.assignment == chosen), None)
        self.setToolTip(plain(f"{chip.letter} · {chip.full}" if chip else self._said()))

    def _said(self) -> str:
        """The whole name and the notes: what may be cut on the card."""
        return "\n".join((self.content.name, *(note.words for note in self.content.notes)))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        layout, theme = self._layout, self._picture.theme
        if layout is None:
            return
        severity = self.content.severity or None
        draw_card(
            painter, self.rect(), self._look(), theme, severity=severity, selected=self.selected
        )
        if option.levelOfDetailFromTransform(painter.worldTransform()) < _FAR:
            return
        name_font = theme.font("body", strong=True)
        draw_lines(painter, layout.title, layout.lines, name_font, theme.colours.text)
        for chip, rect in layout.chips:
            draw_chip(
                painter, rect, chip.letter, chip.name, chip.tone, theme, state=self._state(chip)
            )
        if layout.more is not None:
            draw_text(painter, layout.more, more_words(self.content), theme, role="caption")
        if self._words:
            draw_words(painter, self.rect(), self._words, self._welcome, theme)
        else:
            draw_notes(painter, layout.notes, theme)

    def _state(self, chip: Chip) -> ChipState:
        if chip.assignment == self.chosen:
            return "selected"
        return "vacant" if chip.vacant else "plain"

    def _look(self) -> CardLook:
        if self._words:
            return "target" if self._welcome else "refused"
        return self.content.look
