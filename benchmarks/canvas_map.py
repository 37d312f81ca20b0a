"""One process of `canvas.py`: builds the map of so many stages and cards, and moves it about.

Prints the figures as JSON. Arguments: stages, cards of each stage, and 1 to look at the frames
instead of timing them: how long it takes until the first one is complete, and how many are.
"""

import gc
import sys
import time
from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from benchmarks.generator import mapped
from benchmarks.gestures import HEIGHT, WIDTH, measured, settled, steps, tell
from benchmarks.offscreen import resident, shown, unlike, until_rest
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
# Only each of so many frames is compared with what the map shows when it rests: that takes long.
_EACH = 5
# A map that painted nothing for so long is complete, in seconds.
_STILL = 1.0


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

    def __init__(self, app: QApplication, view: PaintedView) -> None:
        self._app = app
        self._view = view

    def pan_to(self, part: float) -> None:
        """Both scroll bars at once."""
        for bar in (self._view.horizontalScrollBar(), self._view.verticalScrollBar()):
            bar.setValue(round(bar.minimum() + part * (bar.maximum() - bar.minimum())))

    def zoom_by(self, factor: float) -> None:
        """As a turn of the wheel does."""
        self._view.camera.zoom_by(factor)

    def fit(self) -> None:
        """As the menu does."""
        self._view.camera.fit_all()

    def to_100(self) -> None:
        """As the menu does."""
        self._view.camera.zoom_to_100()

    def scale(self) -> float:
        """The zoom of the view."""
        return self._view.transform().m11()

    def paint(self) -> None:
        """One frame."""
        self._view.viewport().repaint()
        self._app.processEvents()

    def settle(self, deadline: float) -> float:
        """Until the map has painted all that it put off."""
        return until_rest(self._app, self._view.painted, deadline)


def main() -> None:
    """Measure one size."""
    stages, each, look = (int(word) for word in sys.argv[1:])
    app = make_app()
    themes = ThemeSource("light", app)
    follow(app, themes)
    bridge = _judged(app, stages, each)
    gc.collect()
    gc.freeze()  # as the program does when it has opened a file
    tell(_looked_at(app, bridge, themes) if look else _timed(app, bridge, themes))


def _timed(app: QApplication, bridge: Bridge, themes: ThemeSource) -> dict[str, object]:
    """How long it takes to build, and each frame; nobody looks at the screen meanwhile."""
    before = resident()
    start = time.perf_counter()
    view = _build(app, bridge, themes)
    view.map.finish()
    view.viewport().repaint()
    app.processEvents()
    found: dict[str, object] = {
        "first": (view.painted[0] - start) * 1e3,
        "laid_out": (time.perf_counter() - start) * 1e3,
        "laid_out_after": settled(Map(app, view)),
        "memory_build": resident() - before,
        "findings": sum(bridge.counts().values()),
    }
    found |= measured(Map(app, view))
    return found | {"memory": resident() - before}


def _looked_at(app: QApplication, bridge: Bridge, themes: ThemeSource) -> dict[str, object]:
    """When the start of the map looks as it stays, and which part of the frames of a gesture do."""
    start = time.perf_counter()
    view = _build(app, bridge, themes)
    seen: list[tuple[float, list[int]]] = []
    looking, count, deadline = 0.0, 0, start + _PATIENCE
    while time.perf_counter() < min(deadline, view.painted[-1] + looking + _STILL):
        if len(view.painted) > count:
            count = len(view.painted)
            at = time.perf_counter()
            seen.append((view.painted[-1] - start - looking, shown(view.viewport())))
            looking += time.perf_counter() - at
        app.processEvents()
    late = [at for at, picture in seen if unlike(picture, seen[-1][1])]
    complete = next(at for at, _ in seen if not late or at > late[-1])
    view.map.finish()
    found: dict[str, object] = {"complete": complete * 1e3}
    return found | _shares(Map(app, view), view)


def _shares(canvas: Map, view: MapView) -> dict[str, float]:
    """Which part of the frames of each gesture show what they show once the map rests.

    A negative share: the map did not show the same twice when it rested.
    """
    pictures: dict[str, list[list[int]]] = {}
    for name, frames in steps(canvas).items():
        pictures[name] = [_seen(canvas, view, step, rest=False) for step in frames]
    rested: list[dict[str, list[list[int]]]] = [{}, {}]
    for again in rested:
        for name, frames in steps(canvas).items():
            all_of_it = [
                _seen(canvas, view, step, rest=number % _EACH == 0)
                for number, step in enumerate(frames)
            ]
            again[name] = all_of_it[::_EACH]
    found: dict[str, float] = {}
    for name, frames in pictures.items():
        pairs = list(zip(frames[::_EACH], rested[0][name], strict=True))
        found[name] = sum(not unlike(*pair) for pair in pairs) / len(pairs)
        if any(unlike(*pair) for pair in zip(rested[0][name], rested[1][name], strict=True)):
            found[name] = -1.0
    return found


def _seen(canvas: Map, view: MapView, step: Callable[[], None], *, rest: bool) -> list[int]:
    step()
    if rest:
        settled(canvas)
    canvas.paint()
    return shown(view.viewport())


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


def _build(app: QApplication, bridge: Bridge, themes: ThemeSource) -> PaintedView:
    """The map, shown from its start and painted once."""
    selection = Selection()
    scene = MapScene(bridge, themes)
    view = PaintedView(scene, selection, Commands(bridge.document, selection, bridge))
    view.painted = []
    view.resize(WIDTH, HEIGHT)
    view.show()
    for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
        bar.setValue(bar.minimum())
    while not view.painted:
        app.processEvents()
    if view.devicePixelRatioF() != 1:
        sys.exit("the view is not painted with one pixel for one")
    return view


if __name__ == "__main__":
    main()
