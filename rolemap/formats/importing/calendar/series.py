"""Events, the times at which they repeat, and the spells of time that come of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from rolemap.formats.importing.calendar.ics import Component
from rolemap.formats.importing.calendar.moments import Clocks, Moment, wall_time
from rolemap.formats.importing.calendar.recurrence import Purse, Rule, repeated
from rolemap.formats.importing.calendar.rules import rule_of
from rolemap.formats.importing.calendar.zones import universal

_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?",
    re.ASCII | re.IGNORECASE,
)
# Of what ends one day, as much is looked at; of what never ends, a year behind all the rest.
_MOST_DAYS = 3_653
_ENDLESS_DAYS = 364


class NoTime(ValueError):
    """An event does not say when it is."""


@dataclass(frozen=True, slots=True)
class Length:
    """How long something is: so many days by the clock on the wall, and so many seconds."""

    days: int
    seconds: int
    wall: timedelta | None = None

    def end(self, start: Moment) -> int:
        """When it ends that starts then, in seconds since 1970."""
        if self.wall is not None:
            # As calendar programs do: from nine to nine is so in the week of summer time too.
            return start.at(start.wall + self.wall).seconds
        return start.at(start.wall + timedelta(days=self.days)).seconds + self.seconds


@dataclass(slots=True)
class Series:
    """An event, once or again and again.

    Attributes:
        until: when it ends to repeat; None where it never does, or by its count.
        instead_of: which time of another event of its name it takes the place of.
    """

    event: Component
    start: Moment
    length: Length
    rule: Rule | None = None
    until: Moment | None = None
    more: list[Moment] = field(default_factory=list[Moment])
    without: list[Moment] = field(default_factory=list[Moment])
    instead_of: Moment | None = None

    @property
    def is_endless(self) -> bool:
        """Whether nothing says when it is over."""
        return self.rule is not None and self.rule.count is None and self.until is None

    @property
    def last_day(self) -> date:
        """The last day that has to be looked at; of what is endless as if nothing else were."""
        first = self.start.wall.date()
        if self.is_endless:
            return first + timedelta(days=_ENDLESS_DAYS)
        most = first + timedelta(days=_MOST_DAYS)
        if self.until is None:
            return most
        return min(most, self.until.wall.date() + timedelta(days=1))

    @property
    def is_cut(self) -> bool:
        """Whether it goes on for so long that its end is not looked at."""
        most = self.start.wall.date() + timedelta(days=_MOST_DAYS)
        return self.until is not None and self.until.wall.date() > most

    def starts(self, last: date, purse: Purse) -> Iterator[Moment]:
        """When it is, until a day.

        Raises:
            Spent: too many days had to be looked at.
        """
        gone = {one.wall.date() if one.is_day else one.seconds for one in self.without}
        for start in (*self._repeated(last, purse), *self.more):
            if start.seconds not in gone and start.wall.date() not in gone:
                yield start

    def _repeated(self, last: date, purse: Purse) -> Iterator[Moment]:
        if self.rule is None:
            yield self.start
            return
        time = self.start.wall.time()
        for day in repeated(self.rule, self.start.wall.date(), last, purse):
            start = self.start.at(datetime.combine(day, time))
            if self.until is not None and self._is_over(start, self.until):
                return
            yield start

    def _is_over(self, start: Moment, until: Moment) -> bool:
        if until.is_day:
            return start.wall.date() > until.wall.date()
        return start.seconds > until.seconds


def series_of(event: Component, clocks: Clocks) -> Series:
    """An event with the times at which it repeats.

    Raises:
        NoTime: it does not say when it begins, or ends before that.
        NotRead: it repeats in a way that is not read.
        ValueError: a point in time is none.
    """
    instead = event.first("RECURRENCE-ID")
    written = event.first("DTSTART") or instead
    if written is None:
        raise NoTime
    start = clocks.moment(written)
    gone = instead is not None and event.words("STATUS").upper() == "CANCELLED"
    found = Series(event, start, Length(0, 1) if gone else _length(event, start, clocks))
    rule = event.first("RRULE")
    if rule is not None:
        found.rule, until = rule_of(rule.value)
        found.until = _until(until, start) if until else None
    found.more = [one for line in event.properties.get("RDATE", ()) for one in clocks.moments(line)]
    found.without = [
        one for line in event.properties.get("EXDATE", ()) for one in clocks.moments(line)
    ]
    found.instead_of = clocks.moment(instead) if instead else None
    return found


def _until(written: str, start: Moment) -> Moment:
    wall, is_utc, is_day = wall_time(written)
    return Moment(wall, universal if is_utc else start.clock, is_day)


def _length(event: Component, start: Moment, clocks: Clocks) -> Length:
    written = event.first("DTEND")
    if written is not None:
        end = clocks.moment(written)
        if end.clock is start.clock:
            return _checked(Length(0, 0, end.wall - start.wall), start)
        return _checked(Length(0, end.seconds - start.seconds), start)
    duration = event.words("DURATION")
    if not duration:
        return Length(1, 0) if start.is_day else _checked(Length(0, 0), start)
    found = _DURATION.fullmatch(duration)
    if found is None or found[1] == "-":
        raise NoTime
    weeks, days, hours, minutes, seconds = (int(one or 0) for one in found.groups()[1:])
    if weeks * 7 + days > _MOST_DAYS:
        raise NoTime
    return _checked(Length(weeks * 7 + days, hours * 3600 + minutes * 60 + seconds), start)


def _checked(length: Length, start: Moment) -> Length:
    try:
        if length.end(start) <= start.seconds:
            raise NoTime
    except OverflowError:
        raise NoTime from None
    return length


@dataclass(frozen=True, slots=True)
class Spell:
    """Time between two points, in seconds since 1970, that an event takes."""

    event: Component
    start: int
    end: int
    day: date


def spells(series: Iterable[Series], purse: Purse) -> Iterator[Spell]:
    """All times of all events; of those that never end, as many as the others last, and a year.

    Raises:
        Spent: too many days had to be looked at.
    """
    known = list(series)
    instead = {(one.event.words("UID"), one.instead_of.seconds) for one in known if one.instead_of}
    ends = [one.start.wall.date() for one in known if one.rule is None]
    last = max([*ends, *(one.last_day for one in known if one.is_endless)], default=date.min)
    for one in known:
        uid = one.event.words("UID")
        for start in one.starts(last if one.is_endless else one.last_day, purse):
            if one.instead_of is None and uid and (uid, start.seconds) in instead:
                continue
            yield Spell(one.event, start.seconds, one.length.end(start), start.wall.date())
