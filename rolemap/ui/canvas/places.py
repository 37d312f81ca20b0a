"""Where on the map something that is let go would come to lie."""

from PySide6.QtCore import QPointF

from rolemap.model.ids import Id
from rolemap.ui.canvas.items.column import Column
from rolemap.ui.canvas.scene import MapScene


def column_near(scene: MapScene, at: QPointF) -> Column | None:
    """The column whose lane holds a point, above and below it too."""
    half = scene.theme.sizes.gap_wide / 2
    for column in scene.in_order():
        left = column.home.x()
        if left - half <= at.x() <= left + column.width + half:
            return column
    return None


def card_gap(scene: MapScene, at: QPointF, moving: frozenset[Id]) -> tuple[Id, Id | None] | None:
    """Where cards let go at `at` go: the stage, and the card they come after (None: first)."""
    column = column_near(scene, at)
    if column is None:
        return None
    return column.record_id, column.card_before(column.mapFromScene(at).y(), moving)


def stage_gap(scene: MapScene, at: QPointF, moving: frozenset[Id]) -> Id | None:
    """The stage behind which columns let go at `at` come; None: they are the first."""
    after, flow = None, scene.flow
    for column in scene.in_order():
        if column.record_id not in moving and flow.x(column.home_centre()) < flow.x(at.x()):
            after = column.record_id
    return after
