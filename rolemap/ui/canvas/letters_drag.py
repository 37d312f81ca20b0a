"""Letters that are dragged off their card: onto another card, or onto a person in a list."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment
from rolemap.ui.canvas.content import Chip
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.look.paint import chip_width, draw_chip
from rolemap.ui.mime import letters_data


def drag_letters(source: QWidget, org: Org, scene: MapScene, ids: tuple[Id, ...]) -> None:
    """Let the hand carry these letters until it lets go somewhere."""
    drag = make_drag(source, org, scene, ids)
    if drag is not None:
        drag.exec(Qt.DropAction.CopyAction)


def make_drag(source: QWidget, org: Org, scene: MapScene, ids: tuple[Id, ...]) -> QDrag | None:
    """A drag with the chip of the first letter as its ghost; None where there is no letter."""
    letters = [held for held in (org.look(Assignment, one) for one in ids) if held is not None]
    if not letters:
        return None
    drag = QDrag(source)
    drag.setMimeData(letters_data(org, letters))
    chips = scene.cards[letters[0].responsibility].content.chips
    chip = next((one for one in chips if one.assignment == letters[0].id), None)
    if chip is not None:
        drag.setPixmap(_ghost(chip, scene, source.devicePixelRatioF()))
    # Beside the pointer, so that the words under the pointer can be read.
    drag.setHotSpot(QPoint(-scene.theme.sizes.gap, -scene.theme.sizes.gap))
    return drag


def _ghost(chip: Chip, scene: MapScene, ratio: float) -> QPixmap:
    theme, sizes = scene.theme, scene.theme.sizes
    wide = chip_width(chip.letter, chip.name, theme.metrics("caption"), sizes)
    size = QSize(round(min(wide, sizes.card_width)), sizes.chip_height)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setLayoutDirection(scene.flow.direction)
    area = QRectF(0, 0, size.width(), size.height())
    draw_chip(painter, area, chip.letter, chip.name, chip.tone, theme, state="selected")
    painter.end()
    return pixmap
