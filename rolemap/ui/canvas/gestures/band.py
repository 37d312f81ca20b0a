"""Pull a band open around cards, stages and arrows to select them."""

from PySide6.QtCore import QPointF, QRectF

from rolemap.model.ids import Id
from rolemap.ui.canvas.items.mark import BandFrame
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.selection import Selection


class Band:
    """Selects the cards that it touches; where it touches none, the heads of stages it does.

    Args:
        scene: the map.
        selection: what is selected.
        keep: whether what was selected before stays so.
    """

    def __init__(self, scene: MapScene, selection: Selection, *, keep: bool) -> None:
        self._scene = scene
        self._selection = selection
        self._before = selection.ids
        self._kept = selection.ids if keep else ()
        self._from = QPointF()
        self._frame = BandFrame(scene)

    def start(self, at: QPointF) -> None:
        """Hold one corner."""
        self._from = at
        self._scene.addItem(self._frame)

    def move(self, at: QPointF) -> None:
        """Pull the other corner; what is touched is selected right away."""
        rect = QRectF(self._from, at).normalized()
        self._frame.span(rect)
        self._selection.set((*self._kept, *self._touched(rect)))

    def _touched(self, rect: QRectF) -> list[Id]:
        near = [
            column
            for column in self._scene.in_order()
            if column.sceneBoundingRect().intersects(rect)
        ]
        cards = [
            card.record_id
            for column in near
            for card in column.cards_between(rect.top(), rect.bottom())
            if card.sceneBoundingRect().intersects(rect)
        ]
        heads = [
            column.record_id
            for column in near
            if column.mapRectToScene(column.head_rect()).intersects(rect)
        ]
        return cards or heads

    def finish(self, at: QPointF) -> None:
        """What is selected stays so."""
        self._scene.removeItem(self._frame)

    def cancel(self) -> None:
        """What was selected before is so again."""
        self._scene.removeItem(self._frame)
        self._selection.set(self._before)
