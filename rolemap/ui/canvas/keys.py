"""Where the arrow keys lead on the map, and where they carry a card or a stage."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from rolemap.model.ids import Id
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.scene import MapScene

SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
UPWARDS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Behind:
    """A place in the pipeline: behind a stage, or first."""

    after: Id | None


class Steps:
    """Reads the map as columns of cards; a column's head is the place above its first card.

    Keys are those of a map that runs from left to right: the right one leads to the next stage.
    """

    def __init__(self, scene: MapScene) -> None:
        self._scene = scene

    def next(self, record_id: Id | None, key: Qt.Key) -> Id | None:
        """The record that an arrow key leads to; None where the key leads nowhere."""
        columns = list(self._scene.in_order())
        if not columns or key not in {**SIDEWAYS, **UPWARDS}:
            return None
        place = self._place(columns, record_id)
        if place is None:
            return columns[0].record_id
        across, down = place
        if key in SIDEWAYS:
            across = max(0, min(len(columns) - 1, across + SIDEWAYS[key]))
        column = _rows(columns[across])
        down = max(0, min(len(column) - 1, down + UPWARDS.get(key, 0)))
        return column[down]

    def first_card(self) -> Id | None:
        """The uppermost card of the first stage that has one."""
        cards = (column.cards[0].record_id for column in self._scene.in_order() if column.cards)
        return next(cards, None)

    def stage_move(self, stage_id: Id, key: Qt.Key) -> Behind | None:
        """Where a key carries a stage."""
        order = [column.record_id for column in self._scene.in_order()]
        step = SIDEWAYS.get(key)
        if step is None or stage_id not in order:
            return None
        others = [one for one in order if one != stage_id]
        place = order.index(stage_id) + step
        if not 0 <= place <= len(others):
            return None
        return Behind(others[place - 1] if place else None)

    def card_move(self, card_id: Id, key: Qt.Key) -> tuple[Id, Id | None] | None:
        """The stage and the card before, where a key carries a card."""
        columns = list(self._scene.in_order())
        place = self._place(columns, card_id)
        if place is None or place[1] == 0:
            return None
        across, down = place
        if key in UPWARDS:
            others = [card.record_id for card in columns[across].cards if card.record_id != card_id]
            wanted = down - 1 + UPWARDS[key]
            if not 0 <= wanted <= len(others):
                return None
            return columns[across].record_id, others[wanted - 1] if wanted else None
        wanted = across + SIDEWAYS.get(key, len(columns))
        if not 0 <= wanted < len(columns):
            return None
        ids = [card.record_id for card in columns[wanted].cards]
        before = ids[: down - 1]
        return columns[wanted].record_id, before[-1] if before else None

    @staticmethod
    def _place(columns: list[Column], record_id: Id | None) -> tuple[int, int] | None:
        for across, column in enumerate(columns):
            rows = _rows(column)
            if record_id in rows:
                return across, rows.index(record_id)
            if column.folded and any(card.record_id == record_id for card in column.cards):
                return across, 0
        return None


def _rows(column: Column) -> list[Id]:
    cards = () if column.folded else column.cards
    return [column.record_id, *(card.record_id for card in cards)]
