"""What holds of every calendar; the hours against a grid of quarters of an hour."""

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rolemap.formats.importer import importer_named, read_source
from rolemap.formats.importing.calendar.recurrence import Purse, Rule, Spent, repeated
from rolemap.formats.importing.calendar.rules import rule_of
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import Person, Turn
from tests.formats.importers.on_call.test_calendars import CALENDARS

QUARTER = timedelta(minutes=15)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC")
PEOPLE = ("Ana", "Ben", "Cem")
# Both change of clocks in both zones lie within.
FIRST = datetime(2026, 3, 1)


@dataclass(frozen=True)
class Shift:
    """A turn that may be taken again every few days."""

    who: str
    start: datetime
    quarters: int
    zone: str
    every: int = 0
    often: int = 1

    def lines(self) -> list[str]:
        """The event, by the time on the wall in its zone."""
        end = self.start + self.quarters * QUARTER
        rule = f"RRULE:FREQ=DAILY;INTERVAL={self.every};COUNT={self.often}"
        return [
            "BEGIN:VEVENT",
            f"DTSTART;TZID={self.zone}:{self.start:%Y%m%dT%H%M%S}",
            f"DTEND;TZID={self.zone}:{end:%Y%m%dT%H%M%S}",
            f"SUMMARY:On-call: {self.who}",
            *([rule] if self.every else []),
            "END:VEVENT",
        ]

    def grid(self) -> set[datetime]:
        """The quarters of an hour in it, by UTC."""
        zone, found = ZoneInfo(self.zone), set[datetime]()
        for number in range(self.often if self.every else 1):
            start = self.start + timedelta(days=self.every * number)
            at = start.replace(tzinfo=zone).astimezone(UTC)
            end = (start + self.quarters * QUARTER).replace(tzinfo=zone).astimezone(UTC)
            while at < end:
                found.add(at)
                at += QUARTER
        return found


shifts = st.builds(
    Shift,
    who=st.sampled_from(PEOPLE),
    start=st.integers(0, 300 * 24).map(lambda hours: FIRST + timedelta(hours=hours)),
    quarters=st.integers(20, 4 * 24 * 8),
    zone=st.sampled_from(ZONES),
    every=st.sampled_from([0, 0, 1, 7, 14]),
    often=st.integers(1, 6),
)
calendars = st.lists(shifts, min_size=1, max_size=5)


def calendar(some: list[Shift]) -> Source:
    lines = [line for one in some for line in one.lines()]
    written = "\n".join(["BEGIN:VCALENDAR", "X-WR-CALNAME:Pager", *lines, "END:VCALENDAR", ""])
    return Source.of("pager.ics", written.encode())


def hours(org: Org) -> dict[str, tuple[float, float]]:
    """Hours a week, and the longest time at a stretch, by person."""
    return {org.get(Person, one.person).name: (one.hours, one.shift) for one in org.all(Turn)}


def read(some: list[Shift]) -> Imported:
    return read_source(calendar(some))


@settings(max_examples=60)
@given(calendars)
def test_the_hours_are_those_on_a_grid(some: list[Shift]) -> None:
    grid: dict[str, set[datetime]] = {}
    for one in some:
        grid.setdefault(one.who, set()).update(one.grid())
    found = hours(read(some).org)
    assert found.keys() == grid.keys()
    totals = {who: len(quarters) / 4 for who, quarters in grid.items()}
    # Each person's part of all hours says the same, however many weeks there are.
    everything = sum(week for week, _ in found.values())
    for who, (week, shift) in found.items():
        assert week / everything == pytest.approx(totals[who] / sum(totals.values()), abs=1e-3)
        assert shift == stretch(grid[who])
    weeks = sum(totals.values()) / everything
    span = max(set().union(*grid.values())) - min(set().union(*grid.values())) + QUARTER
    assert span / timedelta(weeks=1) - 0.01 <= weeks <= max(1, span / timedelta(weeks=1) + 1) + 0.01


def stretch(quarters: set[datetime]) -> float:
    """The hours of the longest row of quarters."""
    longest = 0
    for first in quarters:
        if first - QUARTER not in quarters:
            at = first
            while at in quarters:
                at += QUARTER
            longest = max(longest, (at - first) // QUARTER)
    return longest / 4


@settings(max_examples=40)
@given(calendars, st.integers(1, 200))
def test_weeks_earlier_or_later_make_no_difference_where_no_clock_is_changed(
    some: list[Shift], weeks: int
) -> None:
    plain = [replace(one, zone="Asia/Kolkata") for one in some]
    moved = [replace(one, start=one.start + timedelta(weeks=weeks)) for one in plain]
    assert hours(read(moved).org) == hours(read(plain).org)


@settings(max_examples=40)
@given(calendars, st.data())
def test_a_turn_in_two_pieces_is_the_same(some: list[Shift], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(some) - 1))
    one = replace(some[place], every=0)
    cut = data.draw(st.integers(1, one.quarters - 1))
    # Not in an hour that is there twice, or not at all: it would be another point in time.
    middle = one.start + cut * QUARTER
    assume(middle.hour < 1 or middle.hour > 3)
    pieces = [
        replace(one, quarters=cut),
        replace(one, start=middle, quarters=one.quarters - cut),
    ]
    whole = [*some[:place], one, *some[place + 1 :]]
    assert hours(read([*whole, *pieces]).org) == hours(read(whole).org)
    split = [*some[:place], *pieces, *some[place + 1 :]]
    assert hours(read(split).org) == hours(read(whole).org)


@given(calendars, st.randoms())
def test_the_order_of_events_makes_no_difference(some: list[Shift], chance: object) -> None:
    other = list(some)
    getattr(chance, "shuffle")(other)  # noqa: B009, hypothesis does not say what it is
    assert hours(read(other).org) == hours(read(some).org)


# Rules of recurrence against those of another library.

parts = st.sampled_from(
    [
        *("FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=DAILY;BYDAY=MO,WE,FR"),
        *("FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=SA,SU,MO;WKST=SU"),
        *("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU"),
        *("FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=1MO,-1FR", "FREQ=MONTHLY;BYMONTHDAY=-1,15"),
        *("FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,TU;BYSETPOS=1,-1", "FREQ=MONTHLY;BYDAY=FR"),
        *("FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU", "FREQ=YEARLY;BYYEARDAY=1,-1,100"),
        *("FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYMONTH=2", "FREQ=YEARLY;BYMONTHDAY=29"),
    ]
)


@settings(max_examples=80)
@given(parts, st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.sampled_from(["", ";COUNT=7"]))
def test_what_repeats_does_so_on_the_days_that_dateutil_finds(
    rule: str, day: date, count: str
) -> None:
    from dateutil.rrule import rrulestr

    midnight = datetime.combine(day, datetime.min.time())
    # A rule that does not name the day on which it begins is not defined: begin on one it names.
    start = rrulestr(rule, dtstart=midnight).after(midnight - timedelta(days=1))
    assert start is not None
    last = start + timedelta(days=900)
    known = rrulestr(f"{rule}{count}", dtstart=start)
    told, _ = rule_of(f"{rule}{count}")
    found = list(repeated(told, start.date(), last.date(), Purse(1_000_000)))
    assert found == [one.date() for one in takewhile(lambda one: one <= last, known)]


def test_a_purse_is_empty_at_some_point() -> None:
    never = Rule("DAILY", months=(2,), month_days=(30,))
    with pytest.raises(Spent):
        list(repeated(never, date(1970, 1, 1), date(2200, 1, 1), Purse(1_000)))


# What is meant to hurt.

SAMPLES = [path.read_bytes() for path in CALENDARS]
BOMBS = [
    "RRULE:FREQ=SECONDLY;COUNT=1000000000",
    "RRULE:FREQ=DAILY;COUNT=1000000000",
    "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "RRULE:FREQ=YEARLY;BYDAY=53MO;BYMONTH=2;BYSETPOS=" + ",".join(["-366"] * 300),
    "RRULE:FREQ=MONTHLY;BYSETPOS=" + ",".join(map(str, range(1, 366))),
    "RRULE:FREQ=DAILY;COUNT=" + "9" * 5_000,
    "RRULE:FREQ=DAILY;INTERVAL=0",
    "RRULE:FREQ=DAILY;INTERVAL=-5",
    "RRULE:" + "FREQ=DAILY;" * 10_000,
    "RRULE:FREQ=WEEKLY;BYDAY=" + ",".join(["MO"] * 5_000),
    "DURATION:P999999999999W",
    "DURATION:PT999999999H",
    "RDATE:" + ",".join(["20260105T090000Z"] * 1_000),
    "EXDATE:" + ",".join(["20260105T090000Z"] * 1_000),
    "ATTENDEE;CN=" + "a" * 15_000 + ":" + "a" * 4_000,
    "ATTENDEE:mailto:" + "a@" * 9_000,
    "RECURRENCE-ID;RANGE=THISANDFUTURE:20260105T090000Z",
    "BEGIN:X\n" * 10_000,
    "END:X\n" * 10_000,
    "BEGIN:VEVENT\n" * 10_000,
    "X" * 1_000_000,
    "SUMMARY:" + "(" * 15_000,
    "SUMMARY:" + "a " * 7_000 + "is on call",
]


@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb[:40])
@pytest.mark.parametrize("often", [1, 200])
def test_a_bomb_is_read_or_refused(bomb: str, often: int) -> None:
    head = "BEGIN:VEVENT\nUID:1\nDTSTART:20260105T090000Z\n"
    tail = "\nDURATION:PT8H\nSUMMARY:Ana\nEND:VEVENT\n"
    events = (head + bomb + tail) * (often if len(bomb) < 1_000 else 1)
    written = f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n".encode()
    asked = Counter[str]()
    with suppress(RoleMapError):
        read_source(Source.of("x.ics", written), progress=lambda _: asked.update(["progress"]))
    assert asked["progress"] <= len(written)


def test_a_zone_that_changes_its_clocks_for_ever_is_no_bomb() -> None:
    change = "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\n"
    part = f"BEGIN:STANDARD\nDTSTART:16010101T000000\n{change}END:STANDARD\n"
    zone = f"BEGIN:VTIMEZONE\nTZID:Odd\n{part * 300}END:VTIMEZONE\n"
    event = (
        "BEGIN:VEVENT\nDTSTART;TZID=Odd:20260105T090000\nDURATION:PT8H\nSUMMARY:Ana\nEND:VEVENT\n"
    )
    found = read_source(Source.of("x", f"BEGIN:VCALENDAR\n{zone}{event}END:VCALENDAR\n".encode()))
    assert [one.hours for one in found.org.all(Turn)] == [8]


def test_too_many_lines_are_refused() -> None:
    with pytest.raises(RoleMapError, match="export a shorter period"):
        read_source(Source.of("x", b"BEGIN:VCALENDAR\n" + b"a\n" * 600_000))


def test_too_many_events_are_refused() -> None:
    event = "BEGIN:VEVENT\nDTSTART:20260105T090000Z\nDURATION:PT8H\nSUMMARY:Ana\nEND:VEVENT\n"
    with pytest.raises(RoleMapError, match="export a shorter period"):
        read_source(Source.of("x", f"BEGIN:VCALENDAR\n{event * 10_001}".encode()))


@st.composite
def mutations(draw: st.DrawFn) -> bytes:
    """A sample with some bytes other ones, or lines gone, doubled or put elsewhere."""
    data = draw(st.sampled_from(SAMPLES))
    lines = data.split(b"\n")
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.integers(0, 3)):
            case 0:
                lines[at] = draw(st.binary(max_size=20))
            case 1:
                lines.insert(at, lines[draw(st.integers(0, len(lines) - 1))])
            case 2 if len(lines) > 1:
                del lines[at]
            case _:
                cut = draw(st.integers(0, len(lines[at])))
                more = draw(
                    st.sampled_from([b"", b":", b";", b"=", b'"', b"99999", b"Z", b"-", b","])
                )
                lines[at] = lines[at][:cut] + more + lines[at][cut + 1 :]
    return b"\n".join(lines)


@settings(max_examples=300)
@given(mutations())
def test_whatever_it_is_it_is_read_or_refused_with_a_sentence(data: bytes) -> None:
    source = Source.of("x.ics", data)
    one = importer_named("on-call")
    assert one.sniff(source, Mapping()) in (0, 1, 2, 3)
    with suppress(RoleMapError):
        found = one.read(source, Mapping(), lambda _: None)
        assert found.org.count(Turn)
        assert all(str(remark.message) for remark in found.remarks)
        assert all(0 <= turn.hours <= 168 for turn in found.org.all(Turn))
