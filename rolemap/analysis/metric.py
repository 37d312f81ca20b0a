"""What a metric is: a figure about a whole organisation, what it means and how it came about."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from rolemap.model.ids import Id
from rolemap.model.text import Text

# A share is a fraction: 0.5 is 50 %. Everything else counts what it names.
Unit: TypeAlias = Literal[
    "share", "people", "responsibilities", "letters", "hand-offs", "stages", "items"
]


@dataclass(frozen=True, slots=True)
class Part:
    """One of the figures that a metric is made of, such as that of one stage.

    Attributes:
        name: what it is about: words of the user, or a sentence of the program.
        value: the figure, in the unit of the metric; its place, counted from 1, where the parts
            are a row of records; None where there is none to give.
        record: the record that it is about, "" for none.
    """

    name: str | Text
    value: float | None
    record: Id = ""


@dataclass(frozen=True, slots=True)
class Metric:
    """A figure about a whole organisation.

    Attributes:
        id: what programs call it, for ever ("coverage").
        group: what it belongs to, as a heading.
        name: what people call it.
        unit: what the figure counts.
        value: the figure; None where there is nothing to measure.
        meaning: what it says, in one sentence.
        method: how it is computed, in one sentence.
        parts: the figures that it is made of, in an order that says something.
        subjects: the records that somebody would want to see because of it.
    """

    id: str
    group: Text
    name: Text
    unit: Unit
    value: float | None
    meaning: Text
    method: Text
    parts: tuple[Part, ...] = ()
    subjects: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True)
class Metrics:
    """Everything that was measured of one organisation, in the order in which it is shown."""

    all: tuple[Metric, ...]

    def __getitem__(self, metric_id: str) -> Metric:
        """The metric of that id."""
        return next(one for one in self.all if one.id == metric_id)

    def __iter__(self) -> Iterator[Metric]:
        """Each metric, those of a group together."""
        return iter(self.all)
