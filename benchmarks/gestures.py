"""The same gestures for every canvas: how long each of their frames takes.

Knows no toolkit and nothing outside the standard library: each peer runs it with its own Qt.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Protocol

WIDTH, HEIGHT = 1440, 900
_PANS, _ZOOMS, _FITS = 200, 60, 20
# A canvas that is still at work after so long is taken as it is, in seconds: some never rest.
_PATIENCE = 5.0


class Canvas(Protocol):
    """A canvas that is shown, and what a hand does with it."""

    def pan_to(self, part: float) -> None:
        """Go to a part of the way from the first corner of the map to the last, from 0 to 1."""
        ...

    def zoom_by(self, factor: float) -> None:
        """Zoom around the middle."""
        ...

    def fit(self) -> None:
        """Show the whole map."""
        ...

    def to_100(self) -> None:
        """As large as designed."""
        ...

    def scale(self) -> float:
        """How large it is shown; 1 is 100 %."""
        ...

    def paint(self) -> None:
        """Paint what is shown, and do what else waits."""
        ...

    def settle(self, deadline: float) -> float:
        """Paint and work until it rests, or until this `time.perf_counter()`; says since when."""
        ...


def measured(canvas: Canvas) -> dict[str, object]:
    """The time of each frame of each gesture, and how long the canvas works on after the last.

    All in milliseconds; and the scale at which the whole map is shown.
    """
    gestures = steps(canvas)
    found: dict[str, object] = {"scale": canvas.scale()}
    for name, frames in gestures.items():
        found[name] = [_frame(canvas, step) for step in frames]
        found[f"{name}_after"] = settled(canvas)
    return found


def steps(canvas: Canvas) -> dict[str, Iterator[Callable[[], None]]]:
    """The steps of each gesture, after each of which a frame is painted."""
    canvas.fit()
    settled(canvas)
    return {"pan": _pan(canvas), "zoom": _zoom(canvas, canvas.scale()), "fit": _fit(canvas)}


def settled(canvas: Canvas) -> float:
    """The time until the canvas rests, in milliseconds."""
    start = time.perf_counter()
    return (canvas.settle(start + _PATIENCE) - start) * 1e3


def tell(found: dict[str, object]) -> None:
    """Hand the figures to whoever started this process."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


def _frame(canvas: Canvas, step: Callable[[], None]) -> float:
    start = time.perf_counter()
    step()
    canvas.paint()
    return (time.perf_counter() - start) * 1e3


def _pan(canvas: Canvas) -> Iterator[Callable[[], None]]:
    """Over the whole map at 100 %, from corner to corner."""
    _go_to(canvas, 0.0)
    for step in range(1, _PANS + 1):
        yield lambda part=step / _PANS: canvas.pan_to(part)


def _zoom(canvas: Canvas, fit: float) -> Iterator[Callable[[], None]]:
    """From 100 % until the whole map is seen, and back."""
    _go_to(canvas, 0.5)
    out = fit ** (2 / _ZOOMS)
    for factor in [out] * (_ZOOMS // 2) + [1 / out] * (_ZOOMS // 2):
        yield lambda by=factor: canvas.zoom_by(by)


def _fit(canvas: Canvas) -> Iterator[Callable[[], None]]:
    """The whole map at once, each time coming from another place at 100 %."""
    for step in range(_FITS):
        _go_to(canvas, step / _FITS)
        yield canvas.fit


def _go_to(canvas: Canvas, part: float) -> None:
    canvas.to_100()
    canvas.pan_to(part)
    settled(canvas)
