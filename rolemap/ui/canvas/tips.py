"""What a tool tip says of what is under the pointer."""

from PySide6.QtCore import QPointF

from rolemap.model.org import Org
from rolemap.model.records import Stage
from rolemap.ui.canvas.hits import hit_at
from rolemap.ui.canvas.scene import MapScene


def tip_at(scene: MapScene, org: Org, at: QPointF) -> str:
    """Rich text about what is at a point of the scene; "" where nothing is to be said."""
    hit = hit_at(scene, at)
    card, column = scene.cards.get(hit.holder), scene.columns.get(hit.holder)
    if card is not None:
        return card.tip(card.mapFromScene(at))
    if column is not None:
        return column.tip(column.mapFromScene(at))
    arrow = scene.arrow_of(hit.record_id)
    if arrow is None:
        return ""
    source, target = (org.get(Stage, end).name for end in arrow.ends)
    return arrow.tip((source, target))
