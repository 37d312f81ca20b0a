"""What `rolemap metrics` measured, and the three ways of printing it."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from rolemap.analysis.metric import Metric, Metrics, Part
from rolemap.formats.formula import guarded
from rolemap.formats.visible import visible

_NOTHING = "–"
_GAP = "  "


class PartEntry(TypedDict):
    """One of the figures that a metric is made of, as JSON; `id` is "" where it has no record."""

    name: str
    id: str
    value: float | None


class Entry(TypedDict):
    """A metric as JSON; a share is a fraction of 1, and null is for nothing to measure."""

    id: str
    group: str
    name: str
    unit: str
    value: float | None
    meaning: str
    method: str
    parts: list[PartEntry]


class FileEntry(TypedDict):
    """A file as JSON."""

    file: str
    metrics: list[Entry]


@dataclass(frozen=True, slots=True)
class Measured:
    """The metrics of one file."""

    path: Path
    metrics: Metrics


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of a table: a metric, or a part of it, with a figure of each file."""

    metric: Metric
    part: str
    values: tuple[float | None, ...]


def as_json(measured: Sequence[Measured]) -> dict[str, list[FileEntry]]:
    """Everything as JSON."""
    return {
        "files": [
            {"file": str(one.path), "metrics": [_entry(metric) for metric in one.metrics]}
            for one in measured
        ]
    }


def _entry(metric: Metric) -> Entry:
    return {
        "id": metric.id,
        "group": str(metric.group),
        "name": str(metric.name),
        "unit": metric.unit,
        "value": metric.value,
        "meaning": str(metric.meaning),
        "method": str(metric.method),
        "parts": [
            {"name": str(part.name), "id": part.record, "value": part.value}
            for part in metric.parts
        ],
    }


def as_csv(measured: Sequence[Measured], *, parts: bool) -> str:
    """A line for each metric and a column for each file; shares are fractions of 1."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    heads = ["metric", "name", "part", "unit", *(str(one.path) for one in measured)]
    writer.writerow(map(_cell, heads if parts else [*heads[:2], *heads[3:]]))
    for row in _rows(measured, parts=parts):
        words = [row.metric.id, str(row.metric.name), row.part, row.metric.unit]
        figures = ["" if value is None else f"{value:.10g}" for value in row.values]
        cells = [_cell(one) for one in (words if parts else [*words[:2], *words[3:]])]
        writer.writerow([*cells, *figures])
    return out.getvalue().removesuffix("\n")


def _cell(words: str) -> str:
    return guarded(visible(words))


def as_text(measured: Sequence[Measured], *, parts: bool) -> str:
    """Lines for a person: a heading for each group, a column for each file."""
    table: list[tuple[str, ...]] = [("Metric", *_headings(measured))]
    group = ""
    for row in _rows(measured, parts=parts):
        if str(row.metric.group) != group:
            group = str(row.metric.group)
            table += [("",) * len(table[0]), (group, *("" for _ in measured))]
        name = f"    {visible(row.part)}" if row.part else f"  {row.metric.name}"
        table.append((name, *(_figure(row.metric, value) for value in row.values)))
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return "\n".join(_line(cells, widths) for cells in table)


def _headings(measured: Sequence[Measured]) -> list[str]:
    """The files by name alone, where that tells them apart: columns are narrow."""
    names = [one.path.name for one in measured]
    return [
        visible(name if names.count(name) == 1 else str(one.path))
        for name, one in zip(names, measured, strict=True)
    ]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = widths
    figures = (cell.rjust(width) for cell, width in zip(cells[1:], others, strict=True))
    return _GAP.join((cells[0].ljust(first), *figures)).rstrip()


def _figure(metric: Metric, value: float | None) -> str:
    if value is None:
        return _NOTHING
    return f"{round(100 * value)} %" if metric.unit == "share" else f"{round(value, 1):g}"


def _rows(measured: Sequence[Measured], *, parts: bool) -> Iterator[_Row]:
    """Each metric, with its parts below it if they are wanted."""
    for alike in zip(*(one.metrics for one in measured), strict=True):
        yield _Row(alike[0], "", tuple(metric.value for metric in alike))
        if parts:
            yield from _part_rows(alike)


def _part_rows(alike: Sequence[Metric]) -> Iterator[_Row]:
    """The parts of one metric: those of the same name in several files are on one line."""
    found = [_by_name(metric.parts) for metric in alike]
    for name, number in dict.fromkeys(key for parts in found for key in parts):
        values = tuple(parts.get((name, number)) for parts in found)
        yield _Row(alike[0], name, values)


def _by_name(parts: Sequence[Part]) -> dict[tuple[str, int], float | None]:
    """The figures by name, and by how many before them have the same."""
    found: dict[tuple[str, int], float | None] = {}
    times: dict[str, int] = {}
    for part in parts:
        name = str(part.name)
        found[name, times.get(name, 0)] = part.value
        times[name] = times.get(name, 0) + 1
    return found
