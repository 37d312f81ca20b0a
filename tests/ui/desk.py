"""A map with everything around it that a test needs, without the main window."""

from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication

from rolemap.formats.notation import parse
from rolemap.model.ids import Id
from rolemap.session.document import Document
from rolemap.ui.bridge import Bridge
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.canvas.view import MapView
from rolemap.ui.commands import Commands
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.selection import Selection

TODAY = date(2026, 1, 15)

TEAM = """
stage Data; stage Train; stage Run
Data hands off to Train; Train hands off to Run
responsibility Ingest in Data; responsibility Clean in Data
responsibility Evaluate in Train
responsibility On-call in Run (on call)
person Ana; person Ben; person Chen
role Engineer; Chen holds Engineer at 50 %
Ana is A+R on Ingest; Ben is C on Ingest; Engineer is A+R on Evaluate
"""


class Desk:
    """One document with its map, as a window would hold it."""

    def __init__(self, source: str = TEAM) -> None:
        self.said: list[str] = []
        self.hints: list[str] = []
        self.themes = ThemeSource("light")
        self.document = Document(parse(source))
        self.bridge = Bridge(self.document, TODAY)
        self.selection = Selection()
        self.commands = Commands(self.document, self.selection)
        self.scene = MapScene(self.bridge, self.themes)
        self.view = MapView(self.scene, self.selection, self.commands)
        self.commands.said.connect(self.said.append)
        self.commands.refused.connect(self.said.append)
        self.view.hinted.connect(self.hints.append)
        self.view.resize(1000, 700)
        self.view.show()
        self.bridge.start_analysis()
        QApplication.processEvents()

    def id_of(self, name: str) -> Id:
        """The id of the one record with this name."""
        found = [one.id for one in self.document.org.records() if getattr(one, "name", "") == name]
        assert len(found) == 1, f"{name}: {found}"
        return found[0]

    def at(self, name: str) -> QPoint:
        """A point of the viewport on the name of a card or column."""
        item = self.scene.item_of(self.id_of(name))
        assert item is not None
        corner = item.title_rect().topLeft() + QPointF(4, 6)
        return self.view.mapFromScene(item.mapToScene(corner))

    def letters(self, name: str) -> set[tuple[str, str]]:
        """Who holds what on a responsibility: (party, letter)."""
        org = self.document.org
        return {
            (org.party(held.party).name, held.letter)
            for held in org.assignments_on(self.id_of(name))
        }

    def order(self) -> list[tuple[str, list[str]]]:
        """The stages and their responsibilities as they are drawn."""
        return [
            (column.content.name, [card.content.name for card in column.cards])
            for column in self.scene.in_order()
        ]

    def close(self) -> None:
        """Take the window away."""
        self.bridge.close()
        self.view.close()
        self.view.deleteLater()
        self.scene.deleteLater()


def picture(scene: MapScene) -> dict[str, Any]:
    """Everything that a map shows, and where: equal for maps that look alike."""
    return {
        "columns": [
            (column.content, column.pos(), column.rect(), column.head_height, column.selected)
            for column in scene.in_order()
        ],
        "cards": [
            (card.content, card.scenePos(), card.rect(), card.shape, card.selected, card.lit)
            for column in scene.in_order()
            for card in column.cards
        ],
        "arrows": sorted(
            (
                arrow.record_id,
                arrow.ends,
                arrow.walled,
                arrow.what,
                arrow.sceneBoundingRect().getRect(),
            )
            for arrow in scene.arrows()
        ),
        "area": scene.sceneRect(),
        "items": len(scene.items()),
    }
