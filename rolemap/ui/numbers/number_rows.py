"""What the rows of the list of metrics say."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from rolemap.analysis.metric import Metric, Metrics, Part
from rolemap.model.ids import Id
from rolemap.model.text import text
from rolemap.ui import wording
from rolemap.ui.look.speech import number, said
from rolemap.ui.look.text import isolate

# Whose parts are a row of records, one after the other; and whose are worth a small picture.
_IN_ORDER = ("bus-factor", "longest-path")
_WITH_SPARK = ("responsibilities", "stage-bus-factor", "letters-per-person", "people-per-stage")
_LOADS = ("median-load", "highest-load")
_MOST_TOLD, _MOST_BARS = 8, 16


@dataclass(frozen=True, slots=True)
class NumberRow:
    """Everything a row shows.

    Attributes:
        metric: the id of the metric, "" for the heading of a group.
        name: what it is called.
        figure: its figure as people write it, "–" where there is none.
        bar: a share that a bar shows, None for no bar.
        load: whether the bar is a load, for which more than 100 % is too much.
        spark: the figures of its parts for a small picture, as parts of the highest.
        leads_to: what is selected by a click.
        hint: what it means and how it came about, line by line.
    """

    metric: str
    name: str
    figure: str = ""
    bar: float | None = None
    load: bool = False
    spark: tuple[float, ...] = ()
    leads_to: tuple[Id, ...] = ()
    hint: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        if not self.metric:
            return self.name
        return f"{self.name}: {self.figure}. {self.hint[0]}"


def rows_of(metrics: Metrics) -> list[NumberRow]:
    """A row for each metric, with a heading before each group."""
    return [row for _, group in groupby(metrics, lambda one: one.group) for row in _group(group)]


def _group(group: Iterator[Metric]) -> Iterator[NumberRow]:
    for place, metric in enumerate(group):
        if place == 0:
            yield NumberRow("", said(metric.group))
        yield _row(metric)


def _row(metric: Metric) -> NumberRow:
    share = metric.value if metric.unit == "share" else None
    return NumberRow(
        metric.id,
        said(metric.name),
        figure(metric, metric.value),
        share,
        metric.id in _LOADS,
        _spark(metric) if metric.id in _WITH_SPARK else (),
        metric.subjects,
        (said(metric.meaning), said(metric.method), *_parts(metric)),
    )


def figure(metric: Metric, value: float | None) -> str:
    """A figure of a metric, or of a part of it, as people write it."""
    if value is None:
        return "–"
    return wording.percent(value) if metric.unit == "share" else number(round(value, 1))


def _spark(metric: Metric) -> tuple[float, ...]:
    values = [part.value or 0.0 for part in metric.parts[:_MOST_BARS]]
    highest = max(values, default=0)
    return tuple(value / highest for value in values) if highest else ()


def _parts(metric: Metric) -> Iterator[str]:
    for part in metric.parts[:_MOST_TOLD]:
        yield _part(metric, part)
    rest = len(metric.parts) - _MOST_TOLD
    if rest > 0:
        yield said(text("and 1 more") if rest == 1 else text("and {count} more", count=rest))


def _part(metric: Metric, part: Part) -> str:
    name = isolate(part.name) if isinstance(part.name, str) else said(part.name)
    shown = figure(metric, part.value)
    if metric.id in _IN_ORDER:
        return said(text("{place}. {name}", place=shown, name=name))
    return said(text("{name}: {figure}", name=name, figure=shown))
