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


def high(found: list[float]) -> float:
    """The 95th percentile."""
    return sorted(found)[min(len(found) - 1, round(len(found) * 0.95))]


def shown(name: str, found: list[float]) -> float:
    """Print the median and 95th percentile in milliseconds; returns the median in seconds."""
    middle = statistics.median(found)
    print(f"  {name:<52} median {middle * 1e3:9.3f} ms   p95 {high(found) * 1e3:9.3f} ms")
    return middle


def ratio(name: str, value: float, goal: float) -> None:
    """Print a ratio and the goal that it should not exceed."""
    verdict = "met" if value <= goal else "MISSED"
    print(f"  {name:<52} {value:9.2f}   goal <= {goal:g}  {verdict}")


def heading(title: str) -> None:
    """Print what is measured, when and on what."""
    print(f"{title}\n  {machine()}")


def machine() -> str:
    """The day, the machine and what runs on it."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("pydantic", "PySide6-Essentials"))
    python = sys.version.split()[0]
    return (
        f"{date.today()}, {os.cpu_count()} cores, {platform.system()}, Python {python}, {packages}"
    )
