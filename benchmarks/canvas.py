"""The map against two installed canvases, and one edit until it is painted: rows 2, 3 and 4.

Every figure is taken in fresh processes, ours in turn with the others. Without the package index
the others are not measured; our own figures are there all the same.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeAlias

from benchmarks.peers import environment
from benchmarks.table import Row, at_least, at_most, show, write
from benchmarks.timing import heading, high, machine

_SMALL, _LARGE = (50, 100), (250, 200)
_GESTURES = {"pan": "pan at 100 %", "zoom": "zoom from 100 % to all and back", "fit": "show all"}
_PEERS = {"nodegraphqt": "NodeGraphQt", "orange_canvas": "orange-canvas-core"}
_SIZES = (1_000, 10_000, 100_000)
_PATIENCE = 1800  # seconds for one process
_PAGE = environment.ROOT / "docs" / "performance.md"

Figures: TypeAlias = dict[str, Any]  # what a process told


class NotMeasured(Exception):
    """A process ended without figures; says why."""


def main() -> None:
    """Print the tables; end with 1 where something of ours could not be measured."""
    wanted = _arguments()
    heading("The map, and one edit until it is painted (offscreen, 1440 x 900, one pixel for one)")
    tables: list[tuple[str, list[Row]]] = []
    failed = False
    for number, table in ((2, _row_2), (3, _row_3), (4, _row_4)):
        if number not in wanted.rows:
            continue
        try:
            tables.append(table(wanted.quick))
        except NotMeasured as error:
            failed = True
            tables.append((f"Row {number}", [Row("could not be measured", str(error))]))
        show(*tables[-1])
    if wanted.write:
        words = f"Measured by `benchmarks/canvas.py` on {machine()}."
        write(wanted.write, "The map, and one edit until it is painted", words, tables)
    sys.exit(1 if failed else 0)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--quick", action="store_true", help="one round, smaller, without others")
    parser.add_argument("--rows", type=int, nargs="+", default=[2, 3, 4], help="only these")
    parser.add_argument(
        "--write",
        type=Path,
        nargs="?",
        const=_PAGE,
        metavar="PAGE",
        help="put the tables into a page of the documentation",
    )
    return parser.parse_args()


def _row_2(quick: bool) -> tuple[str, list[Row]]:
    sizes, rounds, edits = (_SIZES[:2], 1, 200) if quick else (_SIZES, 3, 400)
    found: dict[int, list[Figures]] = {size: [] for size in sizes}
    for _ in range(rounds):  # in turn, so that a slow moment of the machine hits all
        for size in sizes:
            passes = 2 if size == 10_000 else 0
            found[size].append(_ours("canvas_edit", size, edits, passes))
    usual = found[10_000]
    middles = {size: _middle(told["edits"] for told in found[size]) for size in sizes}
    full = _middle(told["full"] for told in usual)
    rows = [
        _spread("one edit, 10,000 people and 60,000 letters", [one["edits"] for one in usual], 5),
        Row(
            "  edits that the map shows in full at once",
            f"{usual[0]['at_once']} of {usual[0]['looked_at']}",
        ),
        Row("a full pass: all rules, whole map", f"{full:,.0f} ms"),
        at_least("full pass / one edit", full / middles[10_000], 25, " ×"),
    ]
    if not quick:
        rows.append(
            at_most("growth from 1,000 to 100,000", middles[100_000] / middles[1_000], 2, " ×")
        )
    for part in sorted({name for one in usual for name in one["parts"]}):
        lists = [one["parts"].get(part, [0.0]) for one in usual]
        each = ", ".join(
            f"{_middle(one['parts'].get(part, [0.0]) for one in found[size]):.2f}" for size in sizes
        )
        rows.append(
            Row(f"  of it, {part} (and with {_listed(sizes)})", f"{_figure(lists)} ({each})")
        )
    return "Row 2: one edit until the findings are right and the window is painted", rows


def _row_3(quick: bool) -> tuple[str, list[Row]]:
    looked = _ours("canvas_map", *_SMALL, 1)
    ours = [_ours("canvas_map", *_SMALL, 0)]
    theirs: dict[str, Figures] = {}
    others = None if quick else environment.python()
    for peer in _PEERS if others else ():
        try:
            theirs[peer] = _run([str(others), str(_script(f"peers/{peer}"))], *_SMALL)
        except NotMeasured as error:
            print(f"  {_PEERS[peer]} is not measured: {error}", flush=True)
        ours.append(_ours("canvas_map", *_SMALL, 0))
    rows = _map_rows(ours, looked, 16)
    for peer, name in _PEERS.items():
        told = theirs.get(peer)
        if told is None:
            rows.append(Row(f"{name}: build and frames", "not measured"))
            continue
        build = told["build"]
        whole = statistics.median(one["laid_out"] for one in ours)
        rows += [
            Row(f"{name}: build", f"{build:,.0f} ms"),
            at_least(f"  {name} / ours until complete", build / looked["complete"], 50, " ×"),
            at_least(f"  {name} / ours until all is laid out", build / whole, 50, " ×"),
        ]
        rows += [Row(f"  {name}: {what}", _figure([told[key]])) for key, what in _GESTURES.items()]
    return "Row 3: 5,000 cards in 50 stages", rows


def _row_4(quick: bool) -> tuple[str, list[Row]]:
    looked = _ours("canvas_map", *_LARGE, 1)
    ours = [_ours("canvas_map", *_LARGE, 0) for _ in range(1 if quick else 3)]
    rows = _map_rows(ours, looked, 33)
    grown = max(one["memory"] for one in ours)
    built = max(one["memory_build"] for one in ours)
    if grown:
        more = f" ({built:,.0f} when built)"
        rows.append(
            at_most("memory after all gestures, more than before", grown, 200, " MiB", more)
        )
    else:
        rows.append(Row("memory after all gestures, more than before", "not measured"))
    return "Row 4: 50,000 cards in 250 stages", rows


def _map_rows(ours: list[Figures], looked: Figures, goal: float) -> list[Row]:
    """Build and frames of ours."""
    first = statistics.median(one["first"] for one in ours)
    whole = statistics.median(one["laid_out"] for one in ours)
    rows = [
        Row("build to the first painted frame", f"{first:,.1f} ms"),
        Row("build until what is seen is complete", f"{looked['complete']:,.1f} ms"),
        Row("build until all is laid out and painted", f"{whole:,.1f} ms"),
    ]
    for key, what in _GESTURES.items():
        after = statistics.median(one[f"{key}_after"] for one in ours)
        rows.append(_spread(what, [one[key] for one in ours], goal))
        share = looked[key]
        full = f"{share:.0%}" if share >= 0 else "not measured: it did not rest in 5 s"
        rows.append(Row("  frames that show all in full", full))
        rows.append(Row("  work left after the last frame", f"{after:,.1f} ms"))
    rows.append(Row("the zoom at which all is shown", f"{ours[0]['scale']:.1%}"))
    return rows


def _spread(what: str, rounds: list[list[float]], goal: float) -> Row:
    """Median, 95th percentile and worst; the goal is for the 95th percentile."""
    met = statistics.median(map(high, rounds)) <= goal
    return Row(what, _figure(rounds), f"p95 ≤ {goal:g}", met)


def _figure(rounds: list[list[float]]) -> str:
    """Of the rounds: the median of their medians, of their 95th percentiles, and the worst."""
    median, tail = _middle(rounds), statistics.median(map(high, rounds))
    worst = max(map(max, rounds))
    return f"{median:,.2f} / {tail:,.2f} / {worst:,.1f} ms"


def _middle(rounds: Iterable[list[float]]) -> float:
    return statistics.median(statistics.median(one) for one in rounds)


def _listed(sizes: Iterable[int]) -> str:
    return ", ".join(f"{size:,}" for size in sizes)


def _ours(name: str, *words: int) -> Figures:
    return _run([sys.executable, str(_script(name))], *words)


def _script(name: str) -> Path:
    return Path(__file__).parent / f"{name}.py"


def _run(command: list[str], *words: int) -> Figures:
    """What a fresh process measures.

    Raises:
        NotMeasured: it told nothing.
    """
    environ = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "QML", "PYTHON"))
    }
    environ |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(environment.ROOT)}
    line = [*command, *map(str, words)]
    try:
        done = subprocess.run(
            line, env=environ, capture_output=True, text=True, check=False, timeout=_PATIENCE
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotMeasured(str(error)) from error
    told = done.stdout.strip().splitlines()
    if done.returncode or not told:
        raise NotMeasured(environment.last_line(done.stderr))
    return json.loads(told[-1])


if __name__ == "__main__":
    main()
