"""What tests ask of a graph of hand-offs."""

from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rolemap.model.records import Handoff, Stage
from rolemap.ui.handoffs.scene import FlowScene
from rolemap.ui.views.handoffs import HandoffsView
from tests.ui.views.office import Office
from tests.ui.views.office import hover as pointed

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier

# A pipeline with a long way, a fork, a circle and a stage on its own.
PIPELINE = """
stage Data; stage Label; stage Explore; stage Train; stage Serve; stage Talk
Data hands off to Label; Data hands off to Explore; Label hands off to Train
Explore hands off to Train; Train hands off to Serve; Data hands off to Serve
Serve hands off to Data; Train hands off to Label
person Ana; person Ben; person Cem
responsibility Ingest in Data; responsibility Clean in Data; Ana is A+R on Ingest
Ana is A+R on Clean; responsibility Guide in Label; Ana is A+R on Guide
responsibility Fit in Train; Ben is A+R on Fit; responsibility Run in Serve; Cem is A+R on Run
"""


def picture(scene: FlowScene) -> dict[str, Any]:
    """Everything that a graph shows, and where: equal for graphs that look alike."""
    return {
        "boxes": {
            one: (box.content, box.place().getRect(), box.form, box.opacity())
            for one, box in scene.boxes.items()
        },
        "arrows": {
            one: (
                arrow.content,
                arrow.ends,
                arrow.width,
                arrow.place().getRect(),
                arrow.tips()[0].toTuple(),
                arrow.tips()[1].toTuple(),
                arrow.path.length(),
                arrow.opacity(),
                arrow.highlighted,
            )
            for one, arrow in scene.arrows.items()
        },
        "path": (scene.path, scene.walls_on_path),
        "heading": (scene.heading.words, scene.heading.boundingRect().getRect()),
        "area": scene.sceneRect().getRect(),
        "items": len(scene.items()),
    }


def links(office: Office) -> set[tuple[str, str]]:
    """Who hands off to whom, by name."""
    org = office.org
    return {
        (org.get(Stage, one.source).name, org.get(Stage, one.target).name)
        for one in org.all(Handoff)
    }


def handoff(office: Office, source: str, target: str) -> str:
    """The id of the hand-off between two stages."""
    ends = office.id_of(source), office.id_of(target)
    (found,) = [one.id for one in office.org.all(Handoff) if (one.source, one.target) == ends]
    return found


def at(view: HandoffsView, point: QPointF) -> QPoint:
    """A point of the scene, in the viewport."""
    return view.graph.mapFromScene(point)


def on_box(view: HandoffsView, office: Office, name: str) -> QPoint:
    """A point on the name of a stage's box."""
    box = view.scene.boxes[office.id_of(name)]
    return at(view, box.place().topLeft() + QPointF(12, 14))


def click(view: HandoffsView, point: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.graph.viewport(), LEFT, keys, point)


def hover(view: HandoffsView, point: QPoint) -> None:
    pointed(view.graph.viewport(), point)


def key(view: HandoffsView, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(view.graph, one)


def drag(view: HandoffsView, start: QPoint, end: QPoint, *, let_go: bool = True) -> None:
    """Press, move in several parts, and let go."""
    port = view.graph.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    for part in range(1, 7):
        QTest.mouseMove(port, start + (end - start) * part / 6)
    if let_go:
        QTest.mouseRelease(port, LEFT, NONE, end)
    QApplication.processEvents()
