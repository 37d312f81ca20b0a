"""One process of `canvas.py`: edits in the real window, from the verb to the painted pixels.

Prints the figures as JSON. Arguments: people, edits, full passes; "profile" as a fourth prints
where the time goes instead.
"""

import cProfile
import gc
import inspect
import pkgutil
import pstats
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QThreadPool
from PySide6.QtWidgets import QApplication

import rolemap.ui
from benchmarks.generator import organisation
from benchmarks.gestures import tell
from benchmarks.offscreen import shown, unlike, until_idle
from rolemap.analysis.engine import LiveAnalysis
from rolemap.model.org import Org
from rolemap.model.records import Person
from rolemap.session.document import Document
from rolemap.ui.application import make_app
from rolemap.ui.bridge import Bridge
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.look.theme import ThemeSource, follow
from rolemap.ui.main_window import MainWindow

_TODAY = date(2026, 1, 5)
_PATIENCE = 120.0
_WARM = 20
# How much of the map's width to look at: the edited cards, not the overview in the other half.
_CARDS = 0.5
_REST = 0.6  # seconds; nothing is put off for longer
_MODEL, _ANALYSIS, _PAINT = "model", "analysis", "painting and events"


class Parts:
    """Says how much of the time of an edit each part of the program took, by its own time."""

    def __init__(self) -> None:
        self.spent: defaultdict[str, float] = defaultdict(float)
        self._open: list[float] = []

    def watch(self, kind: type, method: str, part: str) -> None:
        """Count calls of a method, less what they call that is counted itself."""
        whole = vars(kind)[method]

        def counted(*words: object, **named: object) -> object:
            return self.count(part, lambda: whole(*words, **named))

        # Qt looks at how many words a slot takes.
        counted.__signature__ = inspect.signature(whole)  # pyright: ignore[reportFunctionMemberAccess]
        setattr(kind, method, counted)

    def count(self, part: str, work: Callable[[], object]) -> object:
        """Do something and count its time."""
        start = time.perf_counter()
        self._open.append(0.0)
        try:
            return work()
        finally:
            spent = time.perf_counter() - start
            self.spent[part] += spent - self._open.pop()
            if self._open:
                self._open[-1] += spent


class Painted(QObject):
    """Counts how often a widget was painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802
        self.count += event.type() == QEvent.Type.Paint
        return False


class Edits:
    """Assigns and unassigns, in turn, on cards that are seen; the first of them is selected."""

    def __init__(self, app: QApplication, window: MainWindow, parts: Parts) -> None:
        self._app = app
        self._window = window
        self._parts = parts
        self._draw = random.Random(3)
        self._people = [person.id for person in window.document.org.all(Person)]
        stages = window.document.org.stages()[:3]
        self._cards = [window.document.org.responsibilities_in(stage.id)[0].id for stage in stages]
        self._next: tuple[str, str] | None = None
        self._painted = Painted()
        window.map.viewport().installEventFilter(self._painted)
        window.selection.set(self._cards[:1])
        self._idle()

    def edit(self) -> dict[str, float]:
        """One edit until the window is painted: the milliseconds of each part, and the "whole"."""
        self._parts.spent.clear()
        if self._next is None:
            card = self._draw.choice(self._cards)
            person = self._draw.choice(self._free(card))
            work = lambda: self._window.commands.put((person,), card)  # noqa: E731
            self._next = person, card
        else:
            person, card = self._next
            work = lambda: self._window.commands.unassign(person, card)  # noqa: E731
            self._next = None
        before = self._painted.count
        start = time.perf_counter()
        self._parts.count(_MODEL, work)
        self._parts.count(_PAINT, self._idle)
        spent = (time.perf_counter() - start) * 1e3
        if self._painted.count == before:
            sys.exit("an edit of a visible card was not painted")
        found = {part: part_spent * 1e3 for part, part_spent in self._parts.spent.items()}
        return found | {"whole": spent}

    def full_pass(self) -> float:
        """All findings and the whole map from nothing until painted, in milliseconds."""
        start = time.perf_counter()
        LiveAnalysis(self._window.document.org, _TODAY)
        scene = self._window.map.map
        scene.show_org(self._window.document.org)
        scene.finish()
        self._window.map.viewport().repaint()
        self._idle()
        return (time.perf_counter() - start) * 1e3

    def check(self) -> tuple[int, int]:
        """How many edits the map shows in full at once, of how many.

        Ends the process where one of them cannot be seen on the screen at all.
        """
        at_once: list[bool] = []
        for card in self._cards:
            person = self._draw.choice(self._free(card))
            for put in (True, False):
                before = self._shown()
                if put:
                    self._window.commands.put((person,), card)
                else:
                    self._window.commands.unassign(person, card)
                self._idle()
                after = self._shown()
                if not unlike(before, after):
                    sys.exit(f"nothing on the map shows that {card} was edited")
                self.rest()
                at_once.append(not unlike(after, self._shown()))
        return sum(at_once), len(at_once)

    def rest(self) -> None:
        """Let the window do what it puts off, so that it does not fall into what is timed next."""
        end = time.perf_counter() + _REST
        while time.perf_counter() < end:
            self._app.processEvents()
            time.sleep(0.001)
        QThreadPool.globalInstance().waitForDone()
        self._idle()
        gc.collect()

    def _free(self, card: str) -> list[str]:
        org = self._window.document.org
        taken = {held.party for held in org.assignments_on(card)}
        return [one for one in self._draw.sample(self._people, 100) if one not in taken]

    def _shown(self) -> list[int]:
        return shown(self._window.map, _CARDS)

    def _idle(self) -> None:
        until_idle(self._app, time.perf_counter() + _PATIENCE)


def main() -> None:
    """Measure one size."""
    people, edits, passes = (int(word) for word in sys.argv[1:4])
    parts = _watched()
    app = make_app()
    themes = ThemeSource("light", app)
    follow(app, themes)
    window = _window(app, themes, organisation(people))
    driver = Edits(app, window, parts)
    at_once, looked_at = driver.check()
    for _ in range(_WARM):
        driver.edit()
    if sys.argv[4:] == ["profile"]:
        _profile(driver, edits)
        return
    found: list[dict[str, float]] = []
    whole: list[float] = []
    for _ in range(max(1, passes)):  # in turn, so that a slow moment of the machine hits both
        found += [driver.edit() for _ in range(edits // max(1, passes))]
        for _ in range(min(passes, 1)):
            driver.rest()
            whole.append(driver.full_pass())
            driver.rest()
    names = sorted({name for one in found for name in one} - {"whole"})
    tell(
        {
            "edits": [one["whole"] for one in found],
            "full": whole,
            "at_once": at_once,
            "looked_at": looked_at,
            "parts": {name: [one.get(name, 0.0) for one in found] for name in names},
        }
    )


def _watched() -> Parts:
    """Every class of the window that hears of a change, each counted by the name of its module.

    Before a window is made: signals are connected to what a method is then.
    """
    parts = Parts()
    parts.watch(Bridge, "_on_change", _ANALYSIS)
    parts.watch(MainWindow, "refresh", "main window")
    for found in pkgutil.walk_packages(rolemap.ui.__path__, "rolemap.ui."):
        module = import_module(found.name)
        for kind in list(vars(module).values()):
            own = inspect.isclass(kind) and kind.__module__ == found.name
            for method in ("on_change", "on_found") if own else ():
                if method in vars(kind):
                    scene = issubclass(kind, MapScene)
                    parts.watch(kind, method, "scene" if scene else found.name.rpartition(".")[2])
    return parts


def _window(app: QApplication, themes: ThemeSource, org: Org) -> MainWindow:
    """The real window, shown and judged."""
    gc.collect()
    gc.freeze()  # as the program does when it has opened a file
    window = MainWindow(themes, Document(org), today=_TODAY)
    window.resize(1600, 1000)
    window.show()
    deadline = time.perf_counter() + _PATIENCE
    while not window.bridge.judged and time.perf_counter() < deadline:
        app.processEvents()
        time.sleep(0.01)
    until_idle(app, deadline)
    if not window.bridge.counts():
        sys.exit("there are no findings to be kept right")
    return window


def _profile(driver: Edits, edits: int) -> None:
    profile = cProfile.Profile()
    profile.enable()
    for _ in range(edits):
        driver.edit()
    profile.disable()
    pstats.Stats(profile).sort_stats("tottime").print_stats(15)


if __name__ == "__main__":
    main()
