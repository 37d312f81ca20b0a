"""Rules of recurrence as iCalendar writes them: "FREQ=WEEKLY;INTERVAL=6;BYDAY=MO"."""

from typing import cast

from rolemap.formats.importing.calendar.recurrence import Rule

_EVERY = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_WEEK_DAYS = {name: at for at, name in enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))}
_KNOWN = frozenset(
    {
        *("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTH"),
        *("BYMONTHDAY", "BYYEARDAY", "BYSETPOS"),
    }
)
# What nobody needs to tell when a turn begins: it begins when the first one does.
_MOST_PLACES = 400
_MOST_WEEKS = 53


class NotRead(ValueError):
    """A rule that is not understood."""


def rule_of(written: str) -> tuple[Rule, str]:
    """A rule, and until when it goes on, as it is written; "" where that is not told.

    Raises:
        NotRead: it is no rule, or of a kind that is not read, such as one of every hour.
    """
    said = _said(written)
    if not said.keys() <= _KNOWN or any(len(value) > _MOST_PLACES for value in said.values()):
        raise NotRead(written)
    every = str(next(iter(said.get("FREQ", ())), "")).upper()
    if every not in _EVERY:
        raise NotRead(written)
    rule = Rule(
        every,
        interval=max(1, *_numbers(said.get("INTERVAL", (1,)))),
        count=next(iter(_numbers(said.get("COUNT", ()))), None),
        months=_within(said.get("BYMONTH", ()), 1, 12),
        month_days=_within(said.get("BYMONTHDAY", ()), -31, 31),
        year_days=_within(said.get("BYYEARDAY", ()), -366, 366),
        week_days=tuple(_week_day(str(one)) for one in said.get("BYDAY", ())),
        places=_within(said.get("BYSETPOS", ()), -366, 366),
        week_start=_week_day(str(next(iter(said.get("WKST", ())), "MO")))[1],
    )
    if rule.interval > 100_000:
        raise NotRead(written)
    return rule, _until(written)


def _said(written: str) -> dict[str, tuple[object, ...]]:
    from icalendar import vRecur

    try:
        told = cast("dict[str, object]", vRecur.from_ical(written))
    except (ValueError, TypeError, OverflowError, AttributeError) as error:
        raise NotRead(written) from error
    return {str(key).upper(): _all(value) for key, value in told.items()}


def _until(written: str) -> str:
    for part in written.split(";"):
        key, _, value = part.partition("=")
        if key.strip().upper() == "UNTIL":
            return value.strip()
    return ""


def _all(value: object) -> tuple[object, ...]:
    return tuple(cast("list[object]", value)) if isinstance(value, list | tuple) else (value,)


def _numbers(value: tuple[object, ...]) -> tuple[int, ...]:
    try:
        return tuple(int(str(one)) for one in value)
    except ValueError as error:
        raise NotRead(str(value)) from error


def _within(value: tuple[object, ...], least: int, most: int) -> tuple[int, ...]:
    """Numbers of a calendar: none is zero or beyond the ends."""
    found = _numbers(value)
    if any(not least <= one <= most or not one for one in found):
        raise NotRead(str(value))
    return found


def _week_day(written: str) -> tuple[int, int]:
    number, name = written[:-2], written[-2:].upper()
    if name not in _WEEK_DAYS:
        raise NotRead(written)
    try:
        place = int(number or 0)
    except ValueError as error:
        raise NotRead(written) from error
    if abs(place) > _MOST_WEEKS:
        raise NotRead(written)
    return place, _WEEK_DAYS[name]
