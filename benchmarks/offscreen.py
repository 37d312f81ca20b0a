"""What the measured windows share: the toolkit's event loop, and the memory of the process."""

import time
from pathlib import Path
from resource import getpagesize

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop
from PySide6.QtWidgets import QApplication


def until_idle(app: QApplication, deadline: float) -> None:
    """Handle events until none waits any more, or until this `time.perf_counter()`."""
    dispatcher = QAbstractEventDispatcher.instance()
    while time.perf_counter() < deadline:
        app.sendPostedEvents()
        if not dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
            return


def resident() -> float:
    """The memory of this process that is in use, in MiB; 0 where the system does not tell."""
    told = Path("/proc/self/statm")
    pages = int(told.read_text().split()[1]) if told.exists() else 0
    return pages * getpagesize() / 2**20
