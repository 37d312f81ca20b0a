"""What the measured windows share: the toolkit's event loop, and the memory of the process."""

import time
from pathlib import Path
from resource import getpagesize

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QPoint
from PySide6.QtWidgets import QApplication, QWidget

# Lines of pixels: fewer are no more than a hair at the edge of what was painted anew.
_UNLIKE = 5
# A window that painted nothing for so long rests: longer than it puts anything off, in seconds.
_REST = 0.4


def until_idle(app: QApplication, deadline: float) -> None:
    """Handle events until none waits any more, or until this `time.perf_counter()`."""
    dispatcher = QAbstractEventDispatcher.instance()
    while time.perf_counter() < deadline:
        app.sendPostedEvents()
        if not dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
            return


def until_rest(app: QApplication, painted: list[float], deadline: float) -> float:
    """Handle events until nothing is painted any more, what was put off by a timer included.

    Args:
        app: whose events.
        painted: at which `time.perf_counter()` each paint ended; grows as the window paints.
        deadline: when to give up.

    Returns:
        Since when it rests.
    """
    until_idle(app, deadline)
    since = time.perf_counter()
    while (now := time.perf_counter()) < deadline:
        since = max(since, painted[-1])
        if now - since > _REST:
            break
        app.processEvents()
        time.sleep(0.001)
    return since


def resident() -> float:
    """The memory of this process that is in use, in MiB; 0 where the system does not tell."""
    told = Path("/proc/self/statm")
    pages = int(told.read_text().split()[1]) if told.exists() else 0
    return pages * getpagesize() / 2**20


def shown(widget: QWidget, part: float = 1.0) -> list[int]:
    """What the screen shows of a widget, a number for each line; nothing is painted for it.

    Args:
        widget: what to look at.
        part: how much of its width, from the left.
    """
    window = widget.window()
    corner = widget.mapTo(window, QPoint(0, 0))
    whole = widget.screen().grabWindow(window.winId())
    image = whole.copy(
        corner.x(), corner.y(), round(widget.width() * part), widget.height()
    ).toImage()
    length, bits = image.bytesPerLine(), bytes(image.constBits())
    return [hash(bits[at : at + length]) for at in range(0, len(bits), length)]


def unlike(one: list[int], other: list[int]) -> bool:
    """Whether two pictures say something else."""
    lines = sum(mine != its for mine, its in zip(one, other, strict=False))
    return len(one) != len(other) or lines >= _UNLIKE
