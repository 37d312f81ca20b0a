"""What time it is really: from the time on a wall and a zone to seconds since 1970 in UTC."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

# From the time on a wall there, without a zone, to seconds since 1970.
Clock: TypeAlias = Callable[[datetime], int]

_EPOCH = datetime(1970, 1, 1)


def universal(wall: datetime) -> int:
    """The clock of UTC."""
    return round((wall - _EPOCH).total_seconds())


def fixed(offset: timedelta) -> Clock:
    """The clock of a place that never changes it, so far east of Greenwich."""
    return lambda wall: universal(wall - offset)


def known_zone(name: str) -> Clock | None:
    """The clock of a zone by its name in the list of IANA, or by what Windows calls it.

    Calendar programs put things before the name: "/freeassociation.sourceforge.net/Europe/Berlin".
    """
    if name.upper() in ("UTC", "GMT", "Z", "ETC/UTC"):
        return universal
    parts = name.strip("/").split("/")[-4:]
    for start in range(len(parts)):
        clock = _clock("/".join(parts[start:]))
        if clock is not None:
            return clock
    return None


def _clock(name: str) -> Clock | None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    try:
        # UTC is always there; a name that is a path, a folder, or too long, is none.
        zone = ZoneInfo(WINDOWS_TO_OLSON.get(name, name))
    except (ValueError, OSError, KeyError):
        return None
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    return lambda wall: round((wall.replace(tzinfo=zone) - epoch).total_seconds())


@dataclass(frozen=True, slots=True)
class ClockChange:
    """Clocks are changed.

    Attributes:
        wall: when, by the clock that is about to be changed.
        before: how far it was ahead of UTC.
        after: how far it is from then on.
    """

    wall: datetime
    before: timedelta
    after: timedelta


def described_zone(changes: Sequence[ClockChange]) -> Clock | None:
    """The clock of a zone that a file describes itself; None where it says nothing.

    An hour that does not exist, or exists twice, is taken by the clock before it is changed.
    """
    if not changes:
        return None
    ordered = sorted(changes, key=lambda one: (one.wall, one.after))
    # By the wall: from when on the new clock holds without doubt.
    since = [one.wall + max(timedelta(), one.after - one.before) for one in ordered]

    def clock(wall: datetime) -> int:
        place = bisect_right(since, wall)
        offset = ordered[place - 1].after if place else ordered[0].before
        return universal(wall - offset)

    return clock
