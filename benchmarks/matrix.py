"""The matrix of a large organisation: a page sideways, a page down, an edit, until painted: row 10.

A page is one press of Alt+PageDown or PageDown, until every cell and head that is seen then has
been worked out and painted. No page is seen twice.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.generator import organisation
from benchmarks.table import Row, show, write
from benchmarks.timing import heading, high, machine, seconds
from rolemap.model.records import Assignment
from rolemap.session.document import Document
from rolemap.ui.application import make_app
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.look.theme import ThemeSource, follow
from rolemap.ui.matrix.options import Options
from rolemap.ui.selection import Selection
from rolemap.ui.views.matrix import MatrixView

_TODAY = date(2026, 1, 5)
_PEOPLE = 10_000
_SIZE = 1440, 900
_GOAL = 16.0
_REST = 5.0  # seconds; by then nothing is worked out ahead any more
_PAGE = Path(__file__).resolve().parents[1] / "docs" / "performance.md"
_KEY, _ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


class Painted(QObject):
    """Counts how often a widget was painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802
        self.count += event.type() == QEvent.Type.Paint
        return False


class Bench:
    """One matrix in a window, by person."""

    def __init__(self, app: QApplication, people: int) -> None:
        self._app = app
        document = Document(organisation(people))
        self.bridge = Bridge(document, _TODAY)
        selection = Selection()
        themes = ThemeSource("light")
        follow(app, themes)
        self.commands = Commands(document, selection)
        self.view = MatrixView(self.bridge, selection, self.commands, themes)
        self.view.choose(Options(by="person"))
        self.view.resize(*_SIZE)
        self._painted = Painted()
        self.view.table.viewport().installEventFilter(self._painted)

    def show(self) -> None:
        """From nothing to the first frame."""
        self.view.show_org(self.bridge.org)
        self.view.show()
        self.paint()

    def start(self) -> None:
        """Judge everything, and go into the first cell."""
        from rolemap.analysis.engine import LiveAnalysis  # as the bridge does it, but at once

        self.bridge._take(self.bridge.org, LiveAnalysis(self.bridge.org, _TODAY))
        self.view.activateWindow()
        self.view.table.setFocus()
        self.view.table.start()
        until = time.monotonic() + _REST
        while time.monotonic() < until:
            self._app.processEvents()

    def paint(self) -> None:
        """Until everything that is to be painted is."""
        self._app.processEvents()

    def press(
        self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """A key, until the next frame is painted."""
        before = self._painted.count
        QTest.keyClick(self.view.table, key, keys)
        self.paint()
        if self._painted.count == before:
            sys.exit("a key was not painted")

    def rounds(self, work: Callable[[], object], count: int) -> list[float]:
        """Milliseconds for each of so many times."""
        return [spent * 1e3 for spent in seconds(work, count)]


def _rows(people: int, pages: int) -> list[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_app()
    bench = Bench(app, people)
    start = time.perf_counter()
    bench.show()
    first = (time.perf_counter() - start) * 1e3
    bench.start()
    sideways = bench.rounds(lambda: bench.press(_KEY.Key_PageDown, _ALT), pages)
    down = bench.rounds(lambda: bench.press(_KEY.Key_PageDown), pages // 2)
    letters = iter("RACI" * pages)
    before = bench.bridge.org.count(Assignment)
    edits = bench.rounds(lambda: bench.press(_key(next(letters))), pages // 2)
    if bench.bridge.org.count(Assignment) == before:
        sys.exit("the edits set nothing")
    table = bench.view.table
    seen = table.seen(table.viewport().rect())
    rows = [
        Row("build to the first painted frame", f"{first:,.1f} ms"),
        Row("cells that are seen at once", f"{len(seen.rows)} × {len(seen.columns)}"),
        _spread("page sideways, by person, never seen before", sideways, _GOAL),
        _spread("page down, never seen before", down),
        _spread("a letter typed, until findings are right and all is painted", edits),
    ]
    bench.bridge.close()
    bench.view.deleteLater()
    return rows


def _key(letter: str) -> Qt.Key:
    return Qt.Key[f"Key_{letter}"]


def _spread(what: str, found: list[float], goal: float = 0.0) -> Row:
    """Median, 95th percentile and worst; the goal is for the 95th percentile."""
    middle, tail = sorted(found)[len(found) // 2], high(found)
    figure = f"{middle:,.2f} / {tail:,.2f} / {max(found):,.1f} ms"
    return Row(what, figure, f"p95 ≤ {goal:g}" if goal else "", tail <= goal if goal else None)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--quick", action="store_true", help="fewer people and pages")
    parser.add_argument(
        "--write",
        type=Path,
        nargs="?",
        const=_PAGE,
        metavar="PAGE",
        help="put the table into a page of the documentation",
    )
    wanted = parser.parse_args()
    heading("The matrix (offscreen, 1440 x 900, one pixel for one)")
    people, pages = (1_000, 20) if wanted.quick else (_PEOPLE, 120)
    title = f"Row 10: the matrix, {people // 5:,} responsibilities × {people:,} people"
    rows = _rows(people, pages)
    show(title, rows)
    if wanted.write:
        words = f"Measured by `benchmarks/matrix.py` on {machine()}."
        write(wanted.write, "The matrix", words, [(title, rows)])


if __name__ == "__main__":
    main()
