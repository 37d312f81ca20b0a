# pyright: reportMissingImports=false
"""Measures the canvas of orange-canvas-core; runs in the peers' own environment.

Prints the figures as JSON. Arguments: stages, nodes of each stage.
"""

import os
import sys
import time

os.environ["QT_API"] = "pyqt6"  # AnyQt breaks with PySide6

from AnyQt.QtCore import QAbstractEventDispatcher, QEventLoop, Qt
from AnyQt.QtGui import QPainter
from AnyQt.QtWidgets import QApplication
from orangecanvas.canvas.scene import CanvasScene
from orangecanvas.canvas.view import CanvasView
from orangecanvas.registry import (
    CategoryDescription,
    InputSignal,
    OutputSignal,
    WidgetDescription,
    WidgetRegistry,
)
from orangecanvas.scheme import Scheme, SchemeLink, SchemeNode

from benchmarks.gestures import HEIGHT, WIDTH, measured, tell

_ACROSS, _DOWN = 200, 130


class Canvas:
    """A canvas of orange-canvas-core as `gestures.py` moves it."""

    def __init__(self, app, view):
        self._app = app
        self._view = view

    def pan_to(self, part):
        """Both scroll bars at once."""
        for bar in (self._view.horizontalScrollBar(), self._view.verticalScrollBar()):
            bar.setValue(round(bar.minimum() + part * (bar.maximum() - bar.minimum())))

    def zoom_by(self, factor):
        """Around the middle; its own zoom ends at 30 %."""
        self._view.scale(factor, factor)

    def fit(self):
        """It has no such command: what the toolkit has."""
        self._view.fitInView(self._view.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def to_100(self):
        """As its menu does, from any zoom."""
        self._view.resetTransform()

    def scale(self):
        """The zoom of the view."""
        return self._view.transform().m11()

    def paint(self):
        """One frame."""
        self._view.viewport().repaint()
        self._app.processEvents()

    def settle(self, deadline):
        """Until nothing waits any more; it puts nothing off by a timer."""
        dispatcher = QAbstractEventDispatcher.instance()
        while time.perf_counter() < deadline:
            self._app.sendPostedEvents()
            if not dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
                break
        return time.perf_counter()


def registry():
    """One kind of node, with an input and an output."""
    found = WidgetRegistry()
    found.register_category(CategoryDescription("Work", background="light-blue"))
    kind = WidgetDescription(
        "Work",
        "bench.Work",
        category="Work",
        qualified_name="benchmarks.peers.Work",
        inputs=[InputSignal("in", object, "set_in")],
        outputs=[OutputSignal("out", object)],
    )
    found.register_widget(kind)
    return found, kind


def place(number, each):
    """Where a node lies; not at the origin, which counts as nowhere."""
    return (number // each + 1) * _ACROSS, (number % each + 1) * _DOWN


def scheme(kind, stages, each):
    """What a file of it holds: nodes in columns, and the links between neighbours."""
    found = Scheme()
    found.set_loop_flags(Scheme.AllowLoops)
    nodes = [
        SchemeNode(kind, f"Responsibility {number}", place(number, each))
        for number in range(stages * each)
    ]
    for node in nodes:
        found.add_node(node)
    for number in range((stages - 1) * each):
        found.add_link(SchemeLink(nodes[number], "out", nodes[number + each], "in"))
    return found


def main():
    """Measure one size."""
    stages, each = (int(word) for word in sys.argv[1:3])
    app = QApplication([])
    kinds, kind = registry()
    model = scheme(kind, stages, each)
    start = time.perf_counter()
    scene = CanvasScene()
    scene.set_registry(kinds)
    view = CanvasView(scene)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.setFrameStyle(0)
    scene.set_scheme(model)
    view.resize(WIDTH, HEIGHT)
    view.show()
    view.viewport().repaint()
    app.processEvents()
    build = time.perf_counter() - start
    view.setTransformationAnchor(CanvasView.ViewportAnchor.AnchorViewCenter)
    found = {"build": build * 1e3, "nodes": len(scene.node_items())}
    tell(found | measured(Canvas(app, view)))
    os._exit(0)  # taking it down again takes minutes


if __name__ == "__main__":
    main()
