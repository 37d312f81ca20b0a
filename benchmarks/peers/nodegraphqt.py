# pyright: reportMissingImports=false
"""Measures the canvas of NodeGraphQt; runs in the peers' own environment.

Prints the figures as JSON. Arguments: stages, nodes of each stage.
"""

import os
import sys
import time

os.environ["QT_PREFERRED_BINDING"] = "PySide6"

from NodeGraphQt import BaseNode, NodeGraph
from Qt import QtCore, QtWidgets

from benchmarks.gestures import HEIGHT, WIDTH, measured, tell

_ACROSS, _DOWN = 260, 110


class Work(BaseNode):
    """A node with a name and two ports."""

    __identifier__ = "bench"
    NODE_NAME = "Work"

    def __init__(self):
        super().__init__()
        self.add_input("in", multi_input=True)
        self.add_output("out")


class Graph:
    """A graph of NodeGraphQt as `gestures.py` moves it."""

    def __init__(self, app, graph):
        self._app = app
        self._view = graph.viewer()
        nodes = [node.view for node in graph.all_nodes()]
        self._first, self._last = nodes[0].pos(), nodes[-1].pos()

    def pan_to(self, part):
        """It has no scroll bars: the hand moves the part of the scene that is seen."""
        size = self._view.size()
        way = self._last - self._first
        left = self._first.x() + part * max(0, way.x() + _ACROSS - size.width())
        top = self._first.y() + part * max(0, way.y() + _DOWN - size.height())
        self._view.set_scene_rect([left, top, size.width(), size.height()])

    def zoom_by(self, factor):
        """As the wheel does, around the middle."""
        self._view.scale(factor, factor)

    def fit(self):
        """Paint every node; its own command takes minutes to find out where 5,000 of them lie."""
        way = self._last - self._first
        width, height = way.x() + _ACROSS, way.y() + _DOWN
        self._view.set_scene_rect([self._first.x(), self._first.y(), width, height])

    def to_100(self):
        """As its menu does."""
        middle = (self._first + self._last) / 2
        self._view.reset_zoom(middle)

    def scale(self):
        """The zoom of the view."""
        return self._view.transform().m11()

    def paint(self):
        """One frame."""
        self._view.viewport().repaint()
        self._app.processEvents()

    def settle(self, deadline):
        """Until nothing waits any more; it puts nothing off by a timer."""
        dispatcher = QtCore.QAbstractEventDispatcher.instance()
        while time.perf_counter() < deadline:
            self._app.sendPostedEvents()
            if not dispatcher.processEvents(QtCore.QEventLoop.ProcessEventsFlag.AllEvents):
                break
        return time.perf_counter()


def build(stages, each):
    """Nodes in columns and the links between neighbours, in its quickest way: without undo."""
    graph = NodeGraph()
    graph.register_node(Work)
    nodes = [
        graph.create_node(
            "bench.Work",
            name=f"Responsibility {number}",
            selected=False,
            pos=(number // each * _ACROSS, number % each * _DOWN),
            push_undo=False,
        )
        for number in range(stages * each)
    ]
    for number in range((stages - 1) * each):
        target = nodes[number + each].input(0)
        nodes[number].output(0).connect_to(target, push_undo=False)
    return graph


def main():
    """Measure one size."""
    stages, each = (int(word) for word in sys.argv[1:])
    app = QtWidgets.QApplication([])
    start = time.perf_counter()
    graph = build(stages, each)
    view = graph.viewer()
    view.resize(WIDTH, HEIGHT)
    view.show()
    view.reset_zoom()
    view.viewport().repaint()
    app.processEvents()
    spent = time.perf_counter() - start
    found = {"build": spent * 1e3, "nodes": len(graph.all_nodes())}
    tell(found | measured(Graph(app, graph)))
    os._exit(0)  # taking it down again takes minutes


if __name__ == "__main__":
    main()
