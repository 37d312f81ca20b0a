"""Points in time as calendars write them, and the clocks by which they are meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from rolemap.formats.importing.calendar.ics import Component, Property
from rolemap.formats.importing.calendar.recurrence import Purse, Spent, repeated
from rolemap.formats.importing.calendar.rules import rule_of
from rolemap.formats.importing.calendar.zones import (
    Clock,
    ClockChange,
    described_zone,
    known_zone,
    universal,
)

# No calendar speaks of the years outside; some programs write nonsense for "never".
FIRST_YEAR, LAST_YEAR = 1970, 2200
_WRITTEN = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?", re.ASCII | re.IGNORECASE)
_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(\d\d)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time.

    Attributes:
        wall: the time on the wall.
        clock: by which clock.
        is_day: whether only a day is told.
    """

    wall: datetime
    clock: Clock
    is_day: bool = False

    @property
    def seconds(self) -> int:
        """Seconds since 1970 in UTC."""
        return self.clock(self.wall)

    def at(self, wall: datetime) -> "Moment":
        """Another time by the same clock."""
        return Moment(wall, self.clock, self.is_day)


class Clocks:
    """The clocks of one calendar.

    Attributes:
        unknown: the names of zones that nobody knows, by the line where they were met first.
        floating: how many times are told without a zone.
    """

    def __init__(self, calendar: Component, purse: Purse) -> None:
        self.unknown: dict[str, int] = {}
        self.floating = 0
        self._purse = purse
        self._described = {one.words("TZID"): one for one in calendar.of_kind("VTIMEZONE")}
        self._known: dict[str, Clock | None] = {}
        self.home_name = calendar.words("X-WR-TIMEZONE") or self._only_one()
        self.home = self._named(self.home_name) or universal

    def _only_one(self) -> str:
        return next(iter(self._described)) if len(self._described) == 1 else ""

    def moments(self, written: Property) -> Iterator[Moment]:
        """The points in time of a line; of a period its start.

        Raises:
            ValueError: it is none, or no calendar speaks of it.
        """
        zone = written.parameters.get("TZID", "")
        for one in written.value.split(","):
            yield self._moment(one.partition("/")[0].strip(), zone, written.line)

    def moment(self, written: Property) -> Moment:
        """The point in time of a line.

        Raises:
            ValueError: it is none.
        """
        return next(self.moments(written))

    def _moment(self, written: str, zone: str, line: int) -> Moment:
        wall, is_utc, is_day = wall_time(written)
        if is_utc:
            return Moment(wall, universal)
        if not zone:
            self.floating += not is_day
            return Moment(wall, self.home, is_day)
        clock = self._named(zone)
        if clock is None:
            self.unknown.setdefault(zone, line)
        return Moment(wall, clock or self.home, is_day)

    def _named(self, name: str) -> Clock | None:
        if name and name not in self._known:
            described = self._described.get(name)
            by_place = described.words("X-LIC-LOCATION") if described else ""
            self._known[name] = (
                known_zone(name)
                or (known_zone(by_place) if by_place else None)
                or (_described(described, self._purse) if described else None)
            )
        return self._known.get(name)


def wall_time(written: str) -> tuple[datetime, bool, bool]:
    """The time on the wall, whether that of UTC, and whether it is only a day.

    Raises:
        ValueError: it is none, or no calendar speaks of it.
    """
    found = _WRITTEN.fullmatch(written)
    if found is None:
        raise ValueError(written)
    year, month, day, hour, minute, second, utc = found.groups()
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise ValueError(written)
    seconds = min(59, int(second or 0))
    time = (int(hour or 0), int(minute or 0), seconds)
    return datetime(int(year), int(month), int(day), *time), bool(utc), hour is None


def _described(zone: Component, purse: Purse) -> Clock | None:
    """The clock of a zone that a calendar describes."""
    changes: list[ClockChange] = []
    for part in zone.of_kind("STANDARD", "DAYLIGHT"):
        try:
            before, after = _offset(part.words("TZOFFSETFROM")), _offset(part.words("TZOFFSETTO"))
            changes += (ClockChange(wall, before, after) for wall in _onsets(part, purse))
        except (ValueError, Spent):
            continue
    return described_zone(changes)


def _onsets(part: Component, purse: Purse) -> Iterator[datetime]:
    """When clocks are changed, by the wall; long before 1970 there are no calendars."""
    written = part.words("DTSTART")
    found = _WRITTEN.fullmatch(written)
    if found is not None and int(found[1]) < FIRST_YEAR:
        written = f"{FIRST_YEAR}{written[4:]}"
    first, _, _ = wall_time(written)
    rule = part.first("RRULE")
    if rule is None:
        yield first
    else:
        told, until = rule_of(rule.value)
        last = date(LAST_YEAR, 12, 31)
        if until:
            last = wall_time(until)[0].date() + timedelta(days=1)
        for day in repeated(told, first.date(), last, purse):
            yield datetime.combine(day, first.time())
    for more in part.properties.get("RDATE", ()):
        for one in more.value.split(","):
            yield wall_time(one.strip())[0]


def _offset(written: str) -> timedelta:
    found = _OFFSET.fullmatch(written)
    if found is None:
        raise ValueError(written)
    sign, hours, minutes, seconds = found.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds or 0))
    return -offset if sign == "-" else offset
