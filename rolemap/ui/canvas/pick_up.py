"""Pick something up and place it with the keyboard, or by a second click: a drag without dragging.

After Space picks up what is selected, the arrows choose the place, Space or Enter puts it down
there, Esc leaves everything as it was.
"""

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QPointF, Qt

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Role, Stage, Team
from rolemap.model.text import text
from rolemap.ui.canvas.gestures.drop import Drop
from rolemap.ui.canvas.hits import target_at
from rolemap.ui.canvas.items.card import Card
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.keys import SIDEWAYS, UPWARDS, Steps
from rolemap.ui.canvas.places import card_gap, stage_gap
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.commands import Commands
from rolemap.ui.look.speech import said

Say = Callable[[str], None]


class Carried(Protocol):
    """What has been picked up."""

    def step(self, key: Qt.Key) -> Id | None:
        """Choose the next place in the direction of an arrow; returns what to bring into view."""
        ...

    def point(self, at: QPointF) -> None:
        """Choose the place at a point of the scene."""
        ...

    def place(self) -> None:
        """Put it down at the chosen place."""
        ...

    def give_up(self) -> None:
        """Leave everything as it was."""
        ...


def pick_up(scene: MapScene, commands: Commands, ids: tuple[Id, ...], say: Say) -> Carried | None:
    """Pick up responsibilities, stages, letters or parties; None where nothing can be."""
    org = commands.org
    cards = _on_map(_of_kind(org, ids, (Responsibility,)), scene.cards_in_order())
    stages = _on_map(_of_kind(org, ids, (Stage,)), scene.in_order())
    others = _of_kind(org, ids, (Assignment, Person, Role, Team))
    if cards:
        return CarriedCards(scene, commands, cards, say)
    if stages:
        return CarriedStages(scene, commands, stages, say)
    return CarriedParties(scene, commands, others, say) if others else None


def _of_kind(org: Org, ids: tuple[Id, ...], kinds: tuple[type, ...]) -> tuple[Id, ...]:
    return tuple(one for one in ids if isinstance(org.find(one), kinds))


def _on_map(ids: tuple[Id, ...], items: Iterable[Card | Column]) -> tuple[Id, ...]:
    """These ids in the order of the map, in which they are put down."""
    chosen = frozenset(ids)
    return tuple(item.record_id for item in items if item.record_id in chosen)


class CarriedCards:
    """Responsibilities on their way to a gap between others."""

    def __init__(self, scene: MapScene, commands: Commands, ids: tuple[Id, ...], say: Say) -> None:
        self._scene = scene
        self._commands = commands
        self._ids = ids
        self._moving = frozenset(ids)
        self._say = say
        first = scene.cards[ids[0]]
        self._stage = first.column.record_id
        self._gap = self._gaps().index(self._before(first.record_id))
        self._show()

    def _before(self, card_id: Id) -> Id | None:
        before = None
        for card in self._scene.columns[self._stage].cards:
            if card.record_id == card_id:
                break
            if card.record_id not in self._moving:
                before = card.record_id
        return before

    def _gaps(self) -> list[Id | None]:
        """What the gaps of the stage are below: nothing, then each card that stays."""
        cards = self._scene.columns[self._stage].cards
        return [None, *(one.record_id for one in cards if one.record_id not in self._moving)]

    def step(self, key: Qt.Key) -> Id | None:
        if key in SIDEWAYS:
            order = [column.record_id for column in self._scene.in_order()]
            place = order.index(self._stage) + SIDEWAYS[key]
            self._stage = order[max(0, min(len(order) - 1, place))]
        last = len(self._gaps()) - 1
        self._gap = max(0, min(last, self._gap + UPWARDS.get(key, 0)))
        self._show()
        return self._gaps()[self._gap] or self._stage

    def point(self, at: QPointF) -> None:
        place = card_gap(self._scene, at, self._moving)
        if place is not None:
            self._stage = place[0]
            self._gap = self._gaps().index(place[1])
            self._show()

    def _show(self) -> None:
        after = self._gaps()[self._gap]
        self._scene.mark.show_between_cards(self._scene.columns[self._stage], after)
        org = self._commands.org
        work = org.look(Responsibility, after)
        stage = org.get(Stage, self._stage).name
        if work is None:
            self._say(said(text("Top of {stage}: Enter puts it down, Esc leaves it", stage=stage)))
        else:
            values = {"stage": stage, "work": work.name}
            sentence = text("{stage}, below {work}: Enter puts it down, Esc leaves it", **values)
            self._say(said(sentence))

    def place(self) -> None:
        after = self._gaps()[self._gap]
        self.give_up()
        self._commands.move_responsibilities(self._ids, self._stage, after)

    def give_up(self) -> None:
        self._scene.mark.hide()
        self._say("")


class CarriedStages:
    """Stages on their way to another place in the pipeline."""

    def __init__(self, scene: MapScene, commands: Commands, ids: tuple[Id, ...], say: Say) -> None:
        self._scene = scene
        self._commands = commands
        self._ids = ids
        self._say = say
        self._moving = frozenset(ids)
        order = [column.record_id for column in scene.in_order()]
        self._gap = sum(one not in self._moving for one in order[: order.index(ids[0])])
        self._show()

    def _gaps(self) -> list[Id | None]:
        order = (column.record_id for column in self._scene.in_order())
        return [None, *(one for one in order if one not in self._moving)]

    def step(self, key: Qt.Key) -> Id | None:
        self._gap = max(0, min(len(self._gaps()) - 1, self._gap + SIDEWAYS.get(key, 0)))
        self._show()
        return self._gaps()[self._gap]

    def point(self, at: QPointF) -> None:
        self._gap = self._gaps().index(stage_gap(self._scene, at, self._moving))
        self._show()

    def _show(self) -> None:
        after = self._gaps()[self._gap]
        self._scene.mark.show_between_columns(self._scene, after)
        behind = self._commands.org.look(Stage, after)
        if behind is None:
            sentence = text("Before all stages: Enter puts it down, Esc leaves it")
        else:
            sentence = text("Behind {stage}: Enter puts it down, Esc leaves it", stage=behind.name)
        self._say(said(sentence))

    def place(self) -> None:
        after = self._gaps()[self._gap]
        self.give_up()
        self._commands.move_stages(self._ids, after)

    def give_up(self) -> None:
        self._scene.mark.hide()
        self._say("")


class CarriedParties:
    """People, roles, teams, or letters somebody holds, on their way to a card or stage."""

    def __init__(self, scene: MapScene, commands: Commands, ids: tuple[Id, ...], say: Say) -> None:
        self._scene = scene
        self._steps = Steps(scene)
        self._drop = Drop(scene, commands, ids, say)
        held = commands.org.look(Assignment, ids[0])
        self._drop.aim(held.responsibility if held else self._steps.first_card())

    def step(self, key: Qt.Key) -> Id | None:
        target = self._steps.next(self._drop.target, key)
        self._drop.aim(target)
        return target

    def point(self, at: QPointF) -> None:
        self._drop.aim(target_at(self._scene, at))

    def place(self) -> None:
        self._drop.drop(None)

    def give_up(self) -> None:
        self._drop.cancel()
