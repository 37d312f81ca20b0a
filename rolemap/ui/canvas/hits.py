"""What on the map is under the hand."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF

from rolemap.model.ids import Id
from rolemap.ui.canvas.items.add_stage import AddStage
from rolemap.ui.canvas.items.arrow import Arrow, End
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.items.handle import Handle
from rolemap.ui.canvas.scene import MapScene

Part = Literal[
    "card", "chip", "head", "fold", "add", "lane", "handle", "arrow", "end", "add_stage", "paper"
]


@dataclass(frozen=True, slots=True)
class Hit:
    """A part of the map and whose it is.

    Attributes:
        record_id: the responsibility, stage, assignment or hand-off; "" on the bare paper.
        holder: the responsibility of a chip; otherwise the same as `record_id`.
        end: which end of an arrow.
    """

    part: Part
    record_id: Id = ""
    holder: Id = ""
    end: End = "target"


def hit_at(scene: MapScene, at: QPointF) -> Hit:
    """What is at a point of the scene, the uppermost first."""
    for arrow in scene.arrows():
        end = arrow.end_at(at)
        if end is not None:
            return Hit("end", arrow.record_id, end=end)
    for item in scene.items(at):
        match item:
            case Handle():
                return Hit("handle", item.stage_id)
            # Around a column is room for its focus ring, where arrows can be clicked too.
            case Column() if item.rect().contains(item.mapFromScene(at)):
                return _in_column(item, item.mapFromScene(at))
            case Arrow():
                return Hit("arrow", item.record_id, item.record_id)
            case AddStage():
                return Hit("add_stage")
            case _:
                pass
    return Hit("paper")


def _in_column(column: Column, at: QPointF) -> Hit:
    stage_id = column.record_id
    if column.head.fold_rect().adjusted(-4, -4, 4, 4).contains(at):
        return Hit("fold", stage_id, stage_id)
    if column.head_rect().contains(at):
        return Hit("head", stage_id, stage_id)
    card = column.card_at(at)
    if card is not None:
        chip = card.chip_at(at - card.pos())
        part: Part = "chip" if chip else "card"
        return Hit(part, chip or card.record_id, card.record_id)
    return Hit("add" if column.is_add(at) else "lane", stage_id, stage_id)


def target_at(scene: MapScene, at: QPointF) -> Id | None:
    """The responsibility or stage at a point, on which something may be dropped."""
    hit = hit_at(scene, at)
    return hit.holder if hit.part in ("card", "chip", "head", "fold", "add", "lane") else None
