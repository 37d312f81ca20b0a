"""The map as a scene: columns with cards, arrows between them; repaints what a change touched."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer
from PySide6.QtWidgets import QGraphicsScene

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Handoff, Responsibility, Stage
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.canvas.content import card_content, column_content
from rolemap.ui.canvas.items.add_stage import AddStage
from rolemap.ui.canvas.items.arrow import Arrow
from rolemap.ui.canvas.items.card import Card
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.items.mark import Mark
from rolemap.ui.canvas.stale import stale_after
from rolemap.ui.look.theme import Theme, ThemeSource

# A column with few cards is still long enough to look like one.
_LEAST_ROWS = 8
# Columns that get their cards before the first paint: more than a window shows at once.
_AT_ONCE = 6


class MapScene(QGraphicsScene):
    """What is drawn of an organisation.

    `show_org` builds it from nothing; `on_change` and `on_found` alter only what is no longer true.
    Both lead to the same picture.
    """

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._themes = themes
        self.theme: Theme = themes.theme
        self.columns: dict[Id, Column] = {}
        self.cards: dict[Id, Card] = {}
        self._arrows: dict[Id, Arrow] = {}
        self._order: list[Id] = []
        self.room = 0.0
        self._waiting: dict[Id, None] = {}
        self._builder = QTimer(self)
        self._builder.setInterval(0)
        self._builder.timeout.connect(self._build)
        self._target: Id | None = None
        self._mark = Mark(self)
        self._add_stage = AddStage(self)
        self.addItem(self._mark)
        self.addItem(self._add_stage)
        self._connect()
        self.show_org(bridge.org)

    def _connect(self) -> None:
        self._bridge.changed.connect(self.on_change)
        self._bridge.found.connect(self.on_found)
        self._themes.changed.connect(self.on_theme)

    def show_org(self, org: Org) -> None:
        """Draw an organisation from nothing."""
        for column in list(self.columns.values()):
            self._drop_column(column)
        self._sync_order(org)
        self._waiting = dict.fromkeys(self._order)
        self._sync_arrows(org)
        self._build(_AT_ONCE)

    def _build(self, columns: int = 1) -> None:
        """Give the next columns their cards; called again until each has its own."""
        for stage_id in list(self._waiting)[:columns]:
            self._sync_column(self._bridge.org, stage_id)
        if self._waiting:
            self._builder.start()
        else:
            self._builder.stop()
        self.arrange()

    def finish(self) -> None:
        """Give every column its cards now."""
        self._build(len(self._waiting))

    def on_change(self, event: Changed) -> None:
        """Draw what a change made stale."""
        stale, org = stale_after(event), event.after
        if stale.order:
            self._sync_order(org)
        for stage_id in stale.columns:
            self._sync_column(org, stage_id)
        for responsibility_id in stale.cards:
            self._refresh_card(responsibility_id)
        if stale.handoffs or stale.order:
            self._sync_arrows(org)
        self.arrange()

    def on_found(self, ids: Iterable[Id]) -> None:
        """Draw the findings of these records."""
        for record_id in ids:
            self._refresh_card(record_id)
            self._refresh_column(record_id)
            if record_id in self._arrows:
                self._arrows[record_id].findings = self._bridge.findings_on(record_id)
        self.arrange()

    def on_theme(self, theme: Theme) -> None:
        """Draw everything in another theme."""
        self.theme = theme
        for column in self.columns.values():
            column.lay_out()
        for card in self.cards.values():
            card.lay_out()
        self.arrange()
        self.update()

    def _sync_order(self, org: Org) -> None:
        self._order = [stage.id for stage in org.stages()]
        for stage_id in self.columns.keys() - set(self._order):
            self._drop_column(self.columns[stage_id])
        for stage_id in self._order:
            if stage_id not in self.columns:
                column = self.columns[stage_id] = Column(self, stage_id)
                self.addItem(column)
            self._refresh_column(stage_id)

    def _drop_column(self, column: Column) -> None:
        del self.columns[column.record_id]
        for card in column.cards:
            self.cards.pop(card.record_id, None)
        self.removeItem(column)

    def _sync_column(self, org: Org, stage_id: Id) -> None:
        """Give a column the cards that its stage has now, in their order."""
        column = self.columns.get(stage_id)
        self._waiting.pop(stage_id, None)
        if column is None:
            return
        wanted = org.responsibilities_in(stage_id)
        ids = {work.id for work in wanted}
        for card in column.cards:
            if card.record_id not in ids and card.parentItem() is column:
                self._drop_card_unless_moved(org, card)
        column.cards = [self._card_of(column, work) for work in wanted]

    def _drop_card_unless_moved(self, org: Org, card: Card) -> None:
        if org.look(Responsibility, card.record_id) is None:
            self.cards.pop(card.record_id, None)
            self.removeItem(card)

    def _card_of(self, column: Column, work: Responsibility) -> Card:
        card = self.cards.get(work.id)
        if card is None:
            card = self.cards[work.id] = Card(self, work.id, column)
            self._refresh_card(work.id)
        elif card.parentItem() is not column:
            card.setParentItem(column)
        return card

    def _refresh_card(self, responsibility_id: Id) -> None:
        card = self.cards.get(responsibility_id)
        work = self._bridge.org.look(Responsibility, responsibility_id)
        if card is not None and work is not None:
            findings = self._bridge.findings_on(responsibility_id)
            card.present(card_content(self._bridge.org, work, findings))

    def _refresh_column(self, stage_id: Id) -> None:
        column = self.columns.get(stage_id)
        stage = self._bridge.org.look(Stage, stage_id)
        if column is not None and stage is not None:
            column.present(column_content(stage, self._bridge.findings_on(stage_id)))

    def _sync_arrows(self, org: Org) -> None:
        known = {handoff.id: handoff for handoff in org.all(Handoff)}
        for handoff_id in self._arrows.keys() - known.keys():
            self.removeItem(self._arrows.pop(handoff_id))
        for handoff_id, handoff in known.items():
            arrow = self._arrows.get(handoff_id)
            if arrow is None:
                arrow = self._arrows[handoff_id] = Arrow(self, handoff_id)
                self.addItem(arrow)
            arrow.findings = self._bridge.findings_on(handoff_id)
            arrow.ends = (handoff.source, handoff.target)

    def arrange(self) -> None:
        """Put every column, card and arrow where it belongs."""
        sizes, columns = self.theme.sizes, self.columns.values()
        margin = sizes.gap_wide
        head = max((column.needed_head for column in columns), default=0.0)
        below = max((column.needed_below_head() for column in columns), default=0.0)
        arcs = max((arrow.rise(self._order) for arrow in self._arrows.values()), default=0.0)
        room = self.room - 2 * margin - arcs
        height = max(head + max(below, sizes.row_height * _LEAST_ROWS), room)
        left = 0.0
        for stage_id in self._order:
            column = self.columns[stage_id]
            column.arrange(head, height)
            column.setPos(left, 0)
            left += sizes.stage_width + sizes.gap_wide
        self._add_stage.setPos(left, 0)
        for arrow in self._arrows.values():
            arrow.arrange(self._order)
        right = left + self._add_stage.boundingRect().width()
        area = QRectF(0, -arcs, right, arcs + height)
        self.setSceneRect(area.adjusted(-margin, -margin, margin, margin))

    def fill(self, height: float) -> None:
        """Let the columns be long enough for a view of this height."""
        self.room = height
        self.arrange()

    def in_order(self) -> Iterator[Column]:
        """The columns from left to right."""
        return (self.columns[stage_id] for stage_id in self._order)

    def arrows(self) -> Iterator[Arrow]:
        """The arrows of the hand-offs."""
        return iter(self._arrows.values())

    def item_of(self, record_id: Id | None) -> Card | Column | None:
        """The card or column of a record, if it has one."""
        if record_id is None:
            return None
        if self._waiting and record_id not in self.cards:
            self.finish()
        return self.cards.get(record_id) or self.columns.get(record_id)

    def record_at(self, at: QPointF) -> Id | None:
        """The responsibility or stage drawn at a point."""
        for item in self.items(at):
            if isinstance(item, Card | Column):
                return item.record_id
        return None

    def show_target(self, record_id: Id, words: str, welcome: bool) -> None:
        """Light up what a drop would land on, with what it would do."""
        self.clear_target()
        item = self.item_of(record_id)
        if item is not None:
            self._target = record_id
            item.show_target(words, welcome)

    def clear_target(self) -> None:
        """Nothing is lit up any more."""
        item = self.item_of(self._target)
        if item is not None:
            item.clear_target()
        self._target = None

    def card_gap(self, at: QPointF, moving: Id) -> tuple[Id, Id | None] | None:
        """Where a card let go at `at` goes: the stage, and the card it comes after."""
        column = self._column_near(at)
        if column is None:
            return None
        return column.record_id, column.card_before(column.mapFromScene(at).y(), moving)

    def stage_gap(self, at: QPointF, moving: Id) -> Id | None:
        """The stage behind which a column let go at `at` comes; None: it is the first."""
        after = None
        for column in self.in_order():
            if column.record_id != moving and column.home_centre() < at.x():
                after = column.record_id
        return after

    def mark_card_gap(self, at: QPointF, moving: Id) -> None:
        """Mark the gap into which a card would go."""
        place = self.card_gap(at, moving)
        if place is None:
            self.clear_mark()
        else:
            column = self.columns[place[0]]
            self._mark.show_between_cards(column, place[1])

    def mark_stage_gap(self, at: QPointF, moving: Id = "") -> None:
        """Mark the gap into which a column would go."""
        self._mark.show_between_columns(self, self.stage_gap(at, moving))

    def clear_mark(self) -> None:
        """No gap is marked any more."""
        self._mark.hide()

    def _column_near(self, at: QPointF) -> Column | None:
        """The column whose lane holds a point, above and below it too."""
        half = self.theme.sizes.gap_wide / 2
        for column in self.in_order():
            rect = column.sceneBoundingRect()
            if rect.left() - half <= at.x() <= rect.right() + half:
                return column
        return None
