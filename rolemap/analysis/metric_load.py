"""Metrics of how the time of people is planned: too much, some left, and who is on call."""

from collections.abc import Iterator, Sequence
from statistics import median

from rolemap.analysis.metric import Metric, Part
from rolemap.analysis.metric_basis import Basis
from rolemap.analysis.workload import load_of, on_call_share, rota
from rolemap.model.ids import Id
from rolemap.model.records import Person
from rolemap.model.text import Text, text

_LOAD = text("Load")
_ON_CALL = text("On call")
_FULL, _NEARLY = 1.0, 0.8


def load(basis: Basis) -> Iterator[Metric]:
    """How the load is spread over people."""
    loads = [(person, load_of(basis.facts, person)) for person in basis.people]
    yield from _bands([(person, one.ratio) for person, one in loads])
    # Where there is no time, no share of it can be told.
    told = [(person, one.ratio) for person, one in loads if person.capacity > 0]
    told.sort(key=lambda one: -one[1])
    yield from _median_and_highest(told)


def _bands(ratios: list[tuple[Person, float]]) -> Iterator[Metric]:
    """How many people have too much to do, enough, some time left, and nothing."""
    yield _band(
        "overloaded",
        text("People over 100\N{NO-BREAK SPACE}%"),
        text("How many people are planned for more time than they have."),
        text(
            "The shares of seats, the effort of other work and on-call duty, against the capacity."
        ),
        [person for person, ratio in ratios if ratio > _FULL],
    )
    yield _band(
        "nearly-full",
        text("People at 80–100\N{NO-BREAK SPACE}%"),
        text("How many people are planned for most of their time, and no more than all of it."),
        text("A load from 80 % to 100 % of the capacity."),
        [person for person, ratio in ratios if _NEARLY <= ratio <= _FULL],
    )
    yield _band(
        "with-room",
        text("People under 80\N{NO-BREAK SPACE}%"),
        text("How many people have something to do and time left."),
        text("A load of less than 80 % of the capacity, but more than nothing."),
        [person for person, ratio in ratios if 0 < ratio < _NEARLY],
    )
    yield _band(
        "free",
        text("People with nothing planned"),
        text("For how many people no time is planned at all."),
        text("No seat with a share, no work with an effort, and no on-call duty."),
        [person for person, ratio in ratios if not ratio],
    )


def _band(
    metric_id: str, name: Text, meaning: Text, method: Text, people: Sequence[Person]
) -> Metric:
    return Metric(
        metric_id,
        _LOAD,
        name,
        "people",
        len(people),
        meaning,
        method,
        subjects=_ids(people),
    )


def _median_and_highest(told: list[tuple[Person, float]]) -> Iterator[Metric]:
    """The load in the middle and the highest, of people by load, highest first."""
    values = [ratio for _, ratio in told]
    yield Metric(
        "median-load",
        _LOAD,
        text("Median load"),
        "share",
        median(values) if values else None,
        text("The load of the person in the middle: half of the people have less, half more."),
        text("The planned share of the capacity; people without any capacity are left out."),
    )
    yield Metric(
        "highest-load",
        _LOAD,
        text("Highest load"),
        "share",
        values[0] if values else None,
        text("How much of the time of the busiest person is planned."),
        text("The planned share of the capacity; people without any capacity are left out."),
        tuple(Part(person.name, ratio, person.id) for person, ratio in told),
        _ids([person for person, ratio in told if ratio and ratio == values[0]]),
    )


def _ids(people: Sequence[Person]) -> tuple[Id, ...]:
    return tuple(person.id for person in people)


def on_call(basis: Basis) -> Iterator[Metric]:
    """How much of their time people are on call."""
    shares: dict[Id, float] = {}
    for work in basis.works:
        if work.on_call is None:
            continue
        people = rota(basis.facts, work)
        for person in people:
            mine = on_call_share(work.on_call, len(people))
            shares[person.id] = shares.get(person.id, 0.0) + mine
    found = [(person, shares[person.id]) for person in basis.people if person.id in shares]
    found.sort(key=lambda one: -one[1])
    highest = found[0][1] if found else None
    yield Metric(
        "on-call-people",
        _ON_CALL,
        text("People on call"),
        "people",
        len(found),
        text("How many people share the on-call duties."),
        text("Whoever works on a responsibility that is kept on call."),
        subjects=_ids([person for person, _ in found]),
    )
    yield Metric(
        "on-call-share",
        _ON_CALL,
        text("Highest on-call share"),
        "share",
        highest,
        text("The largest share of full time that one person is on call."),
        text("The covered hours of a week times the slots, split among the people who take turns."),
        tuple(Part(person.name, share, person.id) for person, share in found),
        _ids([person for person, share in found if share == highest]),
    )
