"""One process of `canvas.py`: builds the map of so many stages and cards, and moves it about.

Prints the figures as JSON. Arguments: stages, cards of each stage.
"""

import gc
import sys
import time
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication

from benchmarks.generator import mapped
from benchmarks.gestures import HEIGHT, WIDTH, measured, settled, tell
from benchmarks.offscreen import resident, until_idle
from rolemap.session.document import Document
from rolemap.ui.application import make_app
from rolemap.ui.bridge import Bridge
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.canvas.view import MapView
from rolemap.ui.commands import Commands
from rolemap.ui.look.theme import ThemeSource, follow
from rolemap.ui.selection import Selection

_TODAY = date(2026, 1, 5)
_PATIENCE = 120.0


class PaintedView(MapView):
    """The real view, which remembers when it was painted.

    Attributes:
        painted: at which `time.perf_counter()` each paint ended.
    """

    painted: list[float]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        self.painted.append(time.perf_counter())


class Map:
    """The map of RoleMap as `gestures.py` moves it."""

    def __init__(self, app: QApplication, view: MapView) -> None:
        self._app = app
        self._view = view

    def pan_to(self, part: float) -> None:
        """Both scroll bars at once."""
        for bar in (self._view.horizontalScrollBar(), self._view.verticalScrollBar()):
            bar.setValue(round(bar.minimum() + part * (bar.maximum() - bar.minimum())))

    def zoom_by(self, factor: float) -> None:
        """As a turn of the wheel does."""
        self._view.zoom_by(factor)

    def fit(self) -> None:
        """As the menu does."""
        self._view.zoom_to_fit()

    def to_100(self) -> None:
        """As the menu does."""
        self._view.zoom_to_100()

    def scale(self) -> float:
        """The zoom of the view."""
        return self._view.transform().m11()

    def paint(self) -> None:
        """One frame."""
        self._view.viewport().repaint()
        self._app.processEvents()

    def settle(self, deadline: float) -> None:
        """Until the map has painted all that it put off."""
        until_idle(self._app, deadline)


def main() -> None:
    """Measure one size."""
    stages, each = (int(word) for word in sys.argv[1:])
    app = make_app()
    themes = ThemeSource("light", app)
    follow(app, themes)
    bridge = _judged(app, stages, each)
    gc.collect()
    gc.freeze()  # as the program does when it has opened a file
    before = resident()
    view, found = _build(app, bridge, themes)
    found["memory_build"] = resident() - before
    found |= measured(Map(app, view))
    found["memory"] = resident() - before
    found["cards"] = stages * each
    found["findings"] = sum(bridge.counts().values())
    found["whole"] = _is_whole(view)
    tell(found)


def _judged(app: QApplication, stages: int, each: int) -> Bridge:
    """A document of that size with its findings."""
    bridge = Bridge(Document(mapped(stages, each)), _TODAY)
    bridge.start_analysis()
    deadline = time.perf_counter() + _PATIENCE
    while not bridge.judged and time.perf_counter() < deadline:
        app.processEvents()
        time.sleep(0.01)
    if not bridge.counts():
        sys.exit("there are no findings to be drawn")
    return bridge


def _build(
    app: QApplication, bridge: Bridge, themes: ThemeSource
) -> tuple[PaintedView, dict[str, object]]:
    """The shown map; and, in milliseconds, its first frame and the time until all is laid out."""
    selection = Selection()
    start = time.perf_counter()
    scene = MapScene(bridge, themes)
    view = PaintedView(scene, selection, Commands(bridge.document, selection, bridge))
    view.painted = []
    view.resize(WIDTH, HEIGHT)
    view.show()
    while not view.painted:
        app.processEvents()
    first = view.painted[0] - start
    early = _shown(view)
    start = time.perf_counter()
    scene.finish()
    view.viewport().repaint()
    app.processEvents()
    rest = time.perf_counter() - start
    after = settled(Map(app, view))
    complete = early == _shown(view)
    ratio = view.devicePixelRatioF()
    if ratio != 1:
        sys.exit(f"the view is painted with {ratio} pixels for one")
    figures: dict[str, object] = {
        "first": first * 1e3,
        "laid_out": (first + rest) * 1e3,
        "laid_out_after": after,
        "first_is_complete": complete,
    }
    return view, figures


def _shown(view: MapView) -> QImage:
    """What is on the screen; nothing is painted for it."""
    return view.screen().grabWindow(view.winId()).toImage()


def _is_whole(view: MapView) -> bool:
    """Whether the whole map is seen."""
    seen = view.mapToScene(view.viewport().rect()).boundingRect()
    return seen.adjusted(-1, -1, 1, 1).contains(QRectF(view.sceneRect()))


if __name__ == "__main__":
    main()
