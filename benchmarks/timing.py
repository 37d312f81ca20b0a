"""Times pieces of work and prints them with the machine they ran on."""

import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from importlib.metadata import version


def seconds(work: Callable[[], object], runs: int) -> list[float]:
    """The wall time of each of `runs` runs."""
    found: list[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return found


def shown(name: str, found: list[float]) -> float:
    """Print the median and 95th percentile in milliseconds; returns the median in seconds."""
    ordered = sorted(found)
    middle = statistics.median(ordered)
    high = ordered[min(len(ordered) - 1, round(len(ordered) * 0.95))]
    print(f"  {name:<52} median {middle * 1e3:9.3f} ms   p95 {high * 1e3:9.3f} ms")
    return middle


def ratio(name: str, value: float, goal: float) -> None:
    """Print a ratio and the goal that it should not exceed."""
    verdict = "met" if value <= goal else "MISSED"
    print(f"  {name:<52} {value:9.2f}   goal <= {goal:g}  {verdict}")


def heading(title: str) -> None:
    """Print what is measured, when and on what."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("pydantic", "PySide6-Essentials"))
    python = sys.version.split()[0]
    print(title)
    machine = f"{os.cpu_count()} cores, {platform.system()}"
    print(f"  {date.today()}, {machine}, Python {python}, {packages}")
