"""Who has how many hours a week, from the spells of time that people are on call.

All hours are real ones: the night in which clocks go back has one more. Somebody who is on call
twice at the same time is so once.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, TypeAlias, TypeVar

_HOUR = 3600
_WEEK = 7 * 24 * _HOUR
# As long as several people are on call only while they hand over, they are not on call together.
_HANDING_OVER = 0.1
# A week has an hour less or more where clocks are changed in it.
_CHANGED = 2 * _HOUR

P = TypeVar("P")
# Start and end, in seconds since 1970.
Span: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Share:
    """How much one person is on call.

    Attributes:
        hours: hours a week, on average.
        shift: the hours of the longest time at a stretch.
        busiest: the hours of the busiest seven days.
    """

    hours: float
    shift: float
    busiest: float


@dataclass(frozen=True, slots=True)
class Rota(Generic[P]):
    """Who is on call how much, over all.

    Attributes:
        shares: the share of each person.
        weeks: how many weeks the calendar is about.
        slots: how many people are on call at the same time, when somebody is.
        hours: in how many hours a week somebody is.
    """

    shares: Mapping[P, Share]
    weeks: float
    slots: int
    hours: float


def measured(spans: Mapping[P, Iterable[Span]]) -> Rota[P]:
    """How much each person is on call; `spans` has at least one of them."""
    known = {person: together(some) for person, some in spans.items()}
    everybody = together(one for some in known.values() for one in some)
    weeks = _weeks(everybody)
    shares = {
        person: Share(
            _rounded(_sum(some) / _HOUR / weeks),
            _rounded(max(end - start for start, end in some) / _HOUR),
            _rounded(_busiest(some) / _HOUR),
        )
        for person, some in known.items()
    }
    return Rota(shares, weeks, _slots(known.values()), _rounded(_sum(everybody) / _HOUR / weeks))


def together(spans: Iterable[Span]) -> list[Span]:
    """The same time in spans that neither touch nor overlap, in order."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def within(span: Span, bounds: Span) -> Span | None:
    """The part of a span within bounds; None if there is none."""
    start, end = max(span[0], bounds[0]), min(span[1], bounds[1])
    return (start, end) if start < end else None


def _weeks(covered: Sequence[Span]) -> float:
    """How many weeks a calendar is about: at least one.

    Behind the last turn may be a pause that belongs to it, such as the weekend where nobody is on
    call on weekends: a pause that is no longer than another one in the calendar.
    """
    length = covered[-1][1] - covered[0][0]
    pauses = [later[0] - one[1] for one, later in zip(covered, covered[1:], strict=False)]
    rest = -length % _WEEK
    if rest <= max(pauses, default=0) + _CHANGED:
        length += rest
    return max(1.0, length / _WEEK)


def _busiest(spans: Sequence[Span]) -> int:
    """The most time in any seven days; they may as well begin with a turn."""
    starts = [start for start, _ in spans]
    before = [0, *accumulate(end - start for start, end in spans)]
    most = 0
    for first, start in enumerate(starts):
        stop = start + _WEEK
        last = bisect_left(starts, stop)
        beyond = max(0, spans[last - 1][1] - stop)
        most = max(most, before[last] - before[first] - beyond)
    return most


def _slots(people: Iterable[Sequence[Span]]) -> int:
    """How many people there are for a good part of the time in which somebody is."""
    edges = sorted(
        edge for some in people for start, end in some for edge in ((start, 1), (end, -1))
    )
    time: dict[int, int] = defaultdict(int)
    there, since = 0, 0
    for at, step in edges:
        time[there] += at - since
        there, since = there + step, at
    del time[0]
    covered = sum(time.values())
    often = 0
    for count in sorted(time, reverse=True):
        often += time[count]
        if often >= covered * _HANDING_OVER:
            return max(1, count)
    return 1


def _sum(spans: Iterable[Span]) -> int:
    return sum(end - start for start, end in spans)


def _rounded(hours: float) -> float:
    return round(hours, 3)
