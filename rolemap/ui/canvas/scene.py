"""The map as a scene: columns with cards, arrows between them; repaints what a change touched."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGraphicsScene

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Handoff, Responsibility, Stage
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.canvas.content import (
    CardContent,
    ColumnContent,
    card_content,
    column_content,
    folded_content,
)
from rolemap.ui.canvas.items.add_stage import AddStage
from rolemap.ui.canvas.items.arrow import Arrow
from rolemap.ui.canvas.items.card import Card
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.items.handle import Handle, LooseArrow
from rolemap.ui.canvas.items.mark import Mark
from rolemap.ui.canvas.measuring import Measuring
from rolemap.ui.canvas.rasters import Rasters
from rolemap.ui.canvas.stale import stale_after
from rolemap.ui.lens import Light
from rolemap.ui.look.mirror import Flow
from rolemap.ui.look.theme import Theme, ThemeSource

# A column with few cards is still long enough to look like one.
_LEAST_ROWS = 8
# Columns whose cards are measured before the first paint: more than a window shows at once.
_AT_ONCE = 7
# More cards than this are not renewed at once: nobody sees them all.
_AT_A_TIME = 60
# What a frame had no time for is painted in the next one, so many milliseconds later.
_CATCH_UP_MS = 10
# Up to here everything that cards say is kept.
_FEW = 3_000


class MapScene(QGraphicsScene):
    """What is drawn of an organisation.

    `show_org` builds it from nothing; `on_change` and `on_found` alter only what is no longer true.
    Both lead to the same picture.

    Attributes:
        folded: the stages of which only the name is shown.
        light: what stands out, and what steps back.
        flow: the way in which the stages follow each other; from right to left all x are negative.

    Signals:
        edited(): what is drawn is another organisation now; what was in a hand may be gone.
    """

    edited = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._themes = themes
        self.theme: Theme = themes.theme
        self.flow = Flow.of(QGuiApplication.layoutDirection())
        self.columns: dict[Id, Column] = {}
        self.cards: dict[Id, Card] = {}
        self.folded: frozenset[Id] = frozenset()
        self.light = Light()
        self.room = 0.0
        self._arrows: dict[Id, Arrow] = {}
        self._order: dict[Id, int] = {}
        self._places: list[float] = []
        self._least = self._beside = 0.0
        self.measuring = Measuring(self.arrange, lambda: len(self.cards) > _FEW, self)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_CATCH_UP_MS)
        self._late.timeout.connect(self.update)
        self.rasters = Rasters(self._late.start)
        self._target: Id | None = None
        self.mark = Mark(self)
        self.handle = Handle(self)
        self.loose = LooseArrow(self)
        self._add_stage = AddStage(self)
        for item in (self.mark, self.handle, self.loose, self._add_stage):
            self.addItem(item)
        self._connect()
        self.show_org(bridge.org)

    def _connect(self) -> None:
        self._bridge.changed.connect(self.on_change)
        self._bridge.found.connect(self.on_found)
        self._themes.changed.connect(self.on_theme)

    @property
    def bridge(self) -> Bridge:
        """The news of what is drawn."""
        return self._bridge

    # From nothing, and by what changed

    def show_org(self, org: Org) -> None:
        """Draw an organisation from nothing."""
        self.rasters.forget_all()
        for column in list(self.columns.values()):
            self._drop_column(column)
        self._sync_order(org)
        for stage_id in self._order:
            self._sync_column(org, stage_id)
        self._sync_arrows(org)
        for stage_id in list(self._order)[:_AT_ONCE]:
            self.measuring.measure(self.columns[stage_id])
        self.arrange()

    def on_change(self, event: Changed) -> None:
        """Draw what a change made stale."""
        stale, org = stale_after(event), event.after
        if stale.order:
            self._sync_order(org)
        for stage_id in stale.columns:
            self._sync_column(org, stage_id)
        self._renew(stale.cards)
        if stale.handoffs or stale.order:
            self._sync_arrows(org)
        for stage_id in stale.columns:
            self._refresh_column(stage_id)
        self.arrange()
        self.edited.emit()

    def on_found(self, ids: Iterable[Id]) -> None:
        """Draw the findings of these records."""
        touched = list(ids)
        self._renew(touched)
        org = self._bridge.org
        for record_id in touched:
            if record_id in self._arrows:
                self._arrows[record_id].findings = self._bridge.findings_on(record_id)
            work = org.look(Responsibility, record_id) if self.folded else None
            self._refresh_column(work.stage if work is not None else record_id)
        self.arrange()

    def on_theme(self, theme: Theme) -> None:
        """Draw everything in another theme."""
        self.theme = theme
        self._lay_out_anew()

    def turn(self, flow: Flow) -> None:
        """Let the stages follow each other the other way, with all that stands on them."""
        if flow != self.flow:
            self.flow = flow
            self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        self._places = []  # the arrows are to be led anew
        self.rasters.forget_all()
        for card in self.cards.values():
            card.rest()
            card.shape = None
        for column in self.columns.values():
            column.lay_out()
            self.measuring.add(column)
        self.arrange()
        self.update()

    def _sync_order(self, org: Org) -> None:
        self._order = {stage.id: place for place, stage in enumerate(org.stages())}
        for stage_id in self.columns.keys() - self._order.keys():
            self._drop_column(self.columns[stage_id])
        for stage_id in self._order:
            if stage_id not in self.columns:
                column = self.columns[stage_id] = Column(self, stage_id)
                self.addItem(column)
                self._refresh_column(stage_id)

    def _drop_column(self, column: Column) -> None:
        del self.columns[column.record_id]
        self.measuring.drop(column)
        if self.handle.stage_id == column.record_id:
            self.handle.show_at(None)
        for card in column.cards:
            self._drop_card(card)
        for drawn in (column, column.head):
            self.rasters.forget(drawn)
        self.removeItem(column)

    def _drop_card(self, card: Card) -> None:
        self.rasters.forget(card)
        if self.cards.get(card.record_id) is card:
            del self.cards[card.record_id]

    def _sync_column(self, org: Org, stage_id: Id) -> None:
        """Give a column the cards that its stage has now, in their order."""
        column = self.columns.get(stage_id)
        if column is None:
            return
        wanted = org.responsibilities_in(stage_id)
        ids = {work.id for work in wanted}
        for card in column.cards:
            gone = card.record_id not in ids and card.column is column
            if gone and org.look(Responsibility, card.record_id) is None:
                self._drop_card(card)
        column.cards = [self._card_of(column, work) for work in wanted]
        self._refresh_column(stage_id)
        if not all(card.measured for card in column.cards):
            self.measuring.add(column)
        column.stack()

    def _card_of(self, column: Column, work: Responsibility) -> Card:
        card = self.cards.get(work.id)
        if card is None:
            card = self.cards[work.id] = Card(column, work.id)
            card.lit = self.light.lets_stand_out(work.id)
        card.column = column
        return card

    def _renew(self, ids: Iterable[Id]) -> None:
        """Let cards say what is so now: at once, or soon where they are many."""
        stale = [card for card in (self.cards.get(one) for one in ids) if card is not None]
        soon = len(stale) > _AT_A_TIME
        columns: dict[Column, None] = {}
        for card in stale:
            height = card.height
            if soon or not card.measured:
                card.rest()
                card.shape = None
                card.column.show_again(card)
                self.measuring.add(self.columns[card.column.record_id])
            else:
                card.renew()
                if card.height != height:
                    columns[self.columns[card.column.record_id]] = None
        for column in columns:
            column.stack()

    def _refresh_column(self, stage_id: Id) -> None:
        column = self.columns.get(stage_id)
        stage = self._bridge.org.look(Stage, stage_id)
        if column is not None and stage is not None:
            column.present(self._column_content(column, stage))

    def _column_content(self, column: Column, stage: Stage) -> ColumnContent:
        works = self._bridge.org.responsibilities_in(stage.id)
        if stage.id not in self.folded:
            return column_content(stage, len(works), self._bridge.findings_on(stage.id))
        subjects = (stage.id, *(work.id for work in works))
        found = (one for subject in subjects for one in self._bridge.findings_on(subject))
        return folded_content(stage, len(works), found)

    def card_content(self, responsibility_id: Id) -> CardContent:
        """What the card of a responsibility says now."""
        org = self._bridge.org
        work = org.get(Responsibility, responsibility_id)
        return card_content(org, work, self._bridge.findings_on(responsibility_id))

    def _sync_arrows(self, org: Org) -> None:
        known = {handoff.id: handoff for handoff in org.all(Handoff)}
        for handoff_id in self._arrows.keys() - known.keys():
            self.removeItem(self._arrows.pop(handoff_id))
        for handoff_id, handoff in known.items():
            arrow = self._arrows.get(handoff_id)
            if arrow is None:
                arrow = self._arrows[handoff_id] = Arrow(self, handoff_id)
                arrow.light(lit=self.light.lets_stand_out(handoff_id))
                self.addItem(arrow)
            arrow.findings = self._bridge.findings_on(handoff_id)
            arrow.ends = (handoff.source, handoff.target)
            arrow.what = handoff.what
        self._places = []  # the arrows are to be led anew

    def finish(self) -> None:
        """Measure every card now."""
        self.measuring.finish()

    # Where everything is put

    def arrange(self) -> None:
        """Put every column and arrow where it belongs."""
        sizes, columns = self.theme.sizes, self.columns.values()
        margin = sizes.gap_wide
        head = max((column.head.needed for column in columns), default=0.0)
        for column in columns:
            if column.head.height != head:
                column.arrange(head, column.rect().height())
        below = max((column.needed_below_head() for column in columns), default=0.0)
        arcs = max((arrow.rise(self._order) for arrow in self._arrows.values()), default=0.0)
        self._least = head + max(below, sizes.row_height * _LEAST_ROWS)
        self._beside = 2 * margin + arcs
        height = self._height()
        left = 0.0
        places: list[float] = []
        for stage_id in self._order:
            column = self.columns[stage_id]
            column.arrange(head, height)
            column.home = QPointF(self.flow.x(left, column.width), 0)
            column.setPos(column.home)
            places.append(left)
            left += column.width + sizes.gap_wide
        places.append(left)  # so that the last one may not change its width unnoticed
        beside = self._add_stage.boundingRect().width()
        self._add_stage.setPos(self.flow.x(left, beside), 0)
        if places != self._places:
            self._places = places
            self._arrange_arrows()
        area = self.flow.rect(QRectF(0, -arcs, left + beside, arcs + height))
        self.setSceneRect(area.adjusted(-margin, -margin, margin, margin))

    def _arrange_arrows(self) -> None:
        for arrow in self._arrows.values():
            arrow.arrange(self._order)
        if self.handle.stage_id:
            self.handle.show_at(self.columns[self.handle.stage_id])

    def fill(self, height: float) -> None:
        """Let the columns be long enough for a view of this height."""
        before, self.room = self._height(), height
        if self._height() != before:
            self.arrange()

    def _height(self) -> float:
        """How high the columns are: as the longest needs, or as the view gives room for."""
        return max(self._least, self.room - self._beside)

    def fold(self, folded: Iterable[Id]) -> None:
        """Show only the names of these stages, and all of the others."""
        wanted = frozenset(folded)
        changed, self.folded = self.folded ^ wanted, wanted
        for stage_id in changed:
            self._refresh_column(stage_id)
        self.arrange()

    def shine(self, light: Light) -> None:
        """Let some things stand out and the others step back."""
        self.light = light
        for card_id, card in self.cards.items():
            lights = light.chips.get(card_id, frozenset())
            card.light(lit=light.lets_stand_out(card_id), lights=lights)
        for arrow_id, arrow in self._arrows.items():
            arrow.light(lit=light.lets_stand_out(arrow_id))

    # What is where

    def in_order(self) -> Iterator[Column]:
        """The columns in the order of their stages."""
        return (self.columns[stage_id] for stage_id in self._order)

    def cards_in_order(self) -> Iterator[Card]:
        """The cards column by column, from top to bottom."""
        return (card for column in self.in_order() for card in column.cards)

    def arrows(self) -> Iterator[Arrow]:
        """The arrows of the hand-offs."""
        return iter(self._arrows.values())

    def arrow_of(self, record_id: Id | None) -> Arrow | None:
        """The arrow of a hand-off."""
        return self._arrows.get(record_id) if record_id else None

    def item_of(self, record_id: Id | None) -> Card | Column | None:
        """The card or column of a record, if it has one; where it will stay."""
        if record_id is None:
            return None
        card = self.cards.get(record_id)
        column = self.columns.get(card.column.record_id) if card is not None else None
        if column is not None and self.measuring.waits(column):
            self.measuring.measure(column)
            self.arrange()
        return card or self.columns.get(record_id)

    def show_target(self, record_id: Id, words: str, welcome: bool) -> None:
        """Light up what a drop would land on, with what it would do."""
        self.clear_target()
        item = self.item_of(record_id)
        if item is not None:
            self._target = record_id
            item.show_target(words, welcome)

    def clear_target(self) -> None:
        """Nothing is lit up any more."""
        target, self._target = self._target, None
        item = self.cards.get(target or "") or self.columns.get(target or "")
        if item is not None:
            item.clear_target()
