"""What holds for every test: no screen needed, and nothing is left behind unnoticed."""

import gc
import logging
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings

# Qt reads it when it is loaded; a test that wants another platform starts a process of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nobody's own templates: those of who runs the tests are no part of them.
_NOBODY = Path(__file__).parents[1] / "build" / "nobody" / str(os.getpid())
os.environ["XDG_DATA_HOME"] = str(_NOBODY)

# No deadline: on a busy machine a slow example is not a wrong one.
settings.register_profile(
    "quick", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow]
)
# Elsewhere each run tries new examples; there a failure must be about what was changed.
settings.register_profile("ci", settings.get_profile("quick"), derandomize=True, database=None)
# A fault is to be noticed, not explained, and the same each time.
settings.register_profile(
    "mutants",
    settings.get_profile("ci"),
    max_examples=15,
    phases=[Phase.explicit, Phase.generate],
)
settings.register_profile("torture", settings.get_profile("quick"), max_examples=5_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "quick"))

_PATIENCE_MS = 2_000
_SO_MANY = 50  # tests, until what they imported is set aside too


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    """Take away what a test saved as a user of the program: the next one is another user."""
    yield
    shutil.rmtree(_NOBODY, ignore_errors=True)


# Nothing under these knows a window; to look for what Qt left would take longer than most of them.
_WITHOUT_WINDOW = {"analysis", "formats", "laws", "model", "mutation", "planning", "session"}


@pytest.fixture(autouse=True)
def no_surprises(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test that logs a warning or leaves a thread, window or timer behind.

    A test that expects a log record looks at `caplog.records`, then calls `caplog.clear()`.
    """
    below = request.path.parts[len(Path(__file__).parts) - 1 :]
    windows = not below or below[0] not in _WITHOUT_WINDOW
    if windows:
        _set_aside()
    threads, qt = set(threading.enumerate()), _living() if windows else []
    yield
    logged = [
        record
        for phase in ("setup", "call", "teardown")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    left = _threads_still_running(threads)
    left += _still_living(qt) if windows else []
    problems = [f"logged: {record.name}: {record.getMessage()}" for record in logged]
    problems += [f"left behind: {thing}" for thing in left]
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


_tests_with_windows = count()


def _set_aside() -> None:
    """Let the collector forget what is there for good, modules above all.

    Each test ends with a collection, and nearly all it would look at is what was imported.
    """
    if next(_tests_with_windows) % _SO_MANY == 0:
        gc.collect()
        gc.freeze()


def _threads_still_running(before: set[threading.Thread]) -> list[Any]:
    # What Python knows of a thread that Qt started stays when the thread is idle in Qt's pool.
    for thread in set(_own_threads()) - before:
        thread.join(_PATIENCE_MS / 1000)
    return [thread for thread in _own_threads() if thread not in before]


def _own_threads() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if not isinstance(one, threading._DummyThread)]


def _living() -> list[Any]:
    """The top-level widgets, active timers and running threads of Qt, if there is an app."""
    # Not imported here: a test of the model must not pay for Qt.
    widgets, core = sys.modules.get("PySide6.QtWidgets"), sys.modules.get("PySide6.QtCore")
    if widgets is None or core is None or widgets.QApplication.instance() is None:
        return []
    # NOTE: only objects that Python knows; what Qt keeps to itself is not for a test to stop.
    known = gc.get_objects()
    timers = [one for one in known if issubclass(type(one), core.QTimer)]
    qthreads = [one for one in known if issubclass(type(one), core.QThread)]
    return [
        *widgets.QApplication.topLevelWidgets(),
        *(timer for timer in timers if _is_valid(timer) and timer.isActive()),
        *(thread for thread in qthreads if _is_valid(thread) and thread.isRunning()),
    ]


def _still_living(before: list[Any]) -> list[Any]:
    if (core := sys.modules.get("PySide6.QtCore")) is None:
        return []
    app = core.QCoreApplication.instance()
    if app is None:
        return []
    core.QThreadPool.globalInstance().waitForDone(_PATIENCE_MS)
    gc.collect()
    # Outside an event loop, processEvents leaves deleteLater undone.
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    app.processEvents()
    # Qt makes the label of tool tips once and keeps it.
    living = [one for one in _living() if type(one).__name__ != "QTipLabel"]
    busy = core.QThreadPool.globalInstance().activeThreadCount()
    return [
        *(one for one in living if not any(one is known for known in before)),
        *(["a worker in the thread pool"] if busy else []),
    ]


def _is_valid(thing: object) -> bool:
    return bool(sys.modules["shiboken6"].isValid(thing))
