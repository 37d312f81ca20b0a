"""On which days something repeats, as RFC 5545 section 3.3.10 has it; never more than one can pay.

A rule may be written such that nothing comes of it for thousands of years. So every day that is
looked at costs something, and whoever asks says how much may be spent. Standard library only.
"""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta


class Spent(Exception):
    """So many days were looked at that it must be a mistake, or a trick."""


@dataclass(slots=True)
class Purse:
    """How many more days may be looked at, all rules of a source together."""

    days: int

    def pay(self, days: int) -> None:
        """Take so many days.

        Raises:
            Spent: so many are not left.
        """
        self.days -= days
        if self.days < 0:
            raise Spent


@dataclass(frozen=True, slots=True)
class Rule:
    """How something repeats.

    Attributes:
        every: "DAILY", "WEEKLY", "MONTHLY" or "YEARLY".
        interval: every how many of them.
        count: how often in all; None for no such end.
        months: the months in which it may be, from 1.
        month_days: the days of the month; those from its end are negative.
        year_days: the days of the year, likewise.
        week_days: (which one, week day from 0 for Monday); which one is 0 for each of them.
        places: which of the days of one period it is, from 1, or from the end where negative.
        week_start: the week day with which weeks begin.
    """

    every: str
    interval: int = 1
    count: int | None = None
    months: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    week_days: tuple[tuple[int, int], ...] = ()
    places: tuple[int, ...] = ()
    week_start: int = 0


def repeated(rule: Rule, first: date, last: date, purse: Purse) -> Iterator[date]:
    """The days on which something that begins on `first` is, until `last`, in order.

    The first day is always one of them, and counts.

    Raises:
        Spent: too many days would have to be looked at.
    """
    left = rule.count
    for day in _days(rule, first, last, purse):
        if left is not None:
            if not left:
                return
            left -= 1
        yield day


def _days(rule: Rule, first: date, last: date, purse: Purse) -> Iterator[date]:
    yield first
    for period in _periods(rule, first, last):
        purse.pay(len(period))
        found = [day for day in period if _fits(rule, day, first)]
        for day in _placed(found, rule.places):
            if day > last:
                return
            if day > first:
                yield day


def _periods(rule: Rule, first: date, last: date) -> Iterator[Sequence[date]]:
    """The days of each period that may hold one, from that of the first day on."""
    match rule.every:
        case "DAILY":
            yield from ([day] for day in _steps(first, last, rule.interval))
        case "WEEKLY":
            start = _back(first, (first.weekday() - rule.week_start) % 7)
            yield from (_row(day, 7) for day in _steps(start, last, 7 * rule.interval))
        case "MONTHLY":
            months = first.year * 12 + first.month - 1
            for month in range(months, last.year * 12 + last.month, rule.interval):
                yield _month(month // 12, month % 12 + 1)
        case _:
            for year in range(first.year, last.year + 1, rule.interval):
                yield _year(rule, year, first)


def _steps(first: date, last: date, days: int) -> Iterator[date]:
    for number in range(first.toordinal(), last.toordinal() + 1, days):
        yield date.fromordinal(number)


def _back(day: date, days: int) -> date:
    return date.fromordinal(max(1, day.toordinal() - days))


def _row(first: date, days: int) -> list[date]:
    most = min(days, date.max.toordinal() - first.toordinal() + 1)
    return [first + timedelta(days=number) for number in range(most)]


def _month(year: int, month: int) -> list[date]:
    return _row(date(year, month, 1), monthrange(year, month)[1])


def _year(rule: Rule, year: int, first: date) -> list[date]:
    """The days of a year that may be meant: all, or those of the months that are."""
    if rule.year_days or (rule.week_days and not rule.months) or rule.month_days:
        months: Sequence[int] = rule.months or range(1, 13)
    else:
        months = rule.months or (first.month,)
    return [day for month in sorted({*months}) for day in _month(year, month)]


def _fits(rule: Rule, day: date, first: date) -> bool:
    if rule.months and day.month not in rule.months:
        return False
    if rule.month_days and not _is_nth(day.day, monthrange(day.year, day.month)[1], rule):
        return False
    if rule.year_days and not _is_of_year(rule, day):
        return False
    if rule.week_days:
        return any(_is_week_day(rule, day, which, week_day) for which, week_day in rule.week_days)
    return _fits_by_itself(rule, day, first)


def _is_nth(day: int, days: int, rule: Rule) -> bool:
    return day in rule.month_days or day - days - 1 in rule.month_days


def _is_of_year(rule: Rule, day: date) -> bool:
    number = day.timetuple().tm_yday
    days = date(day.year, 12, 31).timetuple().tm_yday
    return number in rule.year_days or number - days - 1 in rule.year_days


def _is_week_day(rule: Rule, day: date, which: int, week_day: int) -> bool:
    """Whether a day is such a week day, or that one of its month or year."""
    if day.weekday() != week_day:
        return False
    if not which or rule.every in ("DAILY", "WEEKLY"):
        return True
    if rule.every == "MONTHLY" or rule.months:
        place, days = day.day, monthrange(day.year, day.month)[1]
    else:
        place = day.timetuple().tm_yday
        days = date(day.year, 12, 31).timetuple().tm_yday
    number = (place - 1) // 7 + 1 if which > 0 else -((days - place) // 7 + 1)
    return number == which


def _fits_by_itself(rule: Rule, day: date, first: date) -> bool:
    """Whether a day is like the first one, where the rule does not say which days are meant."""
    if rule.month_days or rule.year_days or rule.every == "DAILY":
        return True
    if rule.every == "WEEKLY":
        return day.weekday() == first.weekday()
    return day.day == first.day


def _placed(days: Sequence[date], places: Sequence[int]) -> Sequence[date]:
    """Those of the days of a period that are at such a place among them."""
    if not places:
        return days
    count = len(days)
    chosen = {place - 1 if place > 0 else count + place for place in places}
    return [days[place] for place in sorted(chosen) if 0 <= place < count]
