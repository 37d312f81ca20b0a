"""Reads the calendar of a rota (iCalendar): who is really on call, and how many hours a week."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from rolemap.formats.importer import NO, PERHAPS, SURE, NotUsable, importer
from rolemap.formats.importing.calendar.hours import Rota, Span, measured, within
from rolemap.formats.importing.calendar.ics import Component, taken_apart
from rolemap.formats.importing.calendar.moments import Clocks
from rolemap.formats.importing.calendar.people import Named, Names
from rolemap.formats.importing.calendar.problems import Problems
from rolemap.formats.importing.calendar.recurrence import Purse, Spent
from rolemap.formats.importing.calendar.rules import NotRead
from rolemap.formats.importing.calendar.series import NoTime, Series, Spell, series_of, spells
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import Progress, part_of
from rolemap.model.edits.fields import tidy
from rolemap.model.ids import Id
from rolemap.model.records import OnCall
from rolemap.model.text import text

# What all rules of a source may cost, in days that are looked at; a second or less.
_PURSE = 500_000
_MOST_SPELLS = 30_000
# What lies further back than two years says little of who is on call.
_MOST_SECONDS = 104 * 7 * 24 * 3600
_MOST_TURN = 366 * 24 * 3600
_MOST_CALENDAR = 500
_MOST_NAME = 500
_BEFORE = b"\xef\xbb\xbf\xfe\xff \t\r\n"
_FULL_WEEK = 166.5
_GENERIC = ("on call schedule for ", "on-call schedule for ", "on-call schedule: ")


def sniff(source: Source, mapping: Mapping) -> int:  # noqa: ARG001, every importer gets both
    """By the word with which calendars begin; others than those of rotas may be meant too."""
    # Whatever the encoding is, these letters are found when its marks and zeros are gone.
    start = source.data[:400].replace(b"\x00", b"").lstrip(_BEFORE).upper()
    if start.startswith(b"BEGIN:VCALENDAR"):
        return SURE
    return PERHAPS if start.startswith(b"BEGIN:VEVENT") else NO


@importer(
    "on-call",
    name=text("On-call calendar"),
    sniff=sniff,
    patterns=("*.ics", "*.ical", "*.ifb"),
)
def on_call_calendar(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """Who takes turns on call, as the events of calendars say."""
    lines = taken_apart(source.text(mapping.encoding), part_of(progress, 0.0, 0.5))
    problems = Problems()
    for line in lines.broken:
        problems.note("broken", line)
    gathering = Gathering()
    purse = Purse(_PURSE)
    count = max(1, len(lines.calendars))
    read = 0
    for number, calendar in enumerate(lines.calendars):
        progress(0.5 + number / count / 2)
        read += _Calendar(calendar, source, mapping, problems, purse).tell(gathering)
    problems.unread(lines.unread)
    gathering.remarks += problems.remarks()
    if not read:
        raise NotUsable(
            text(
                "No event of “{name}” says who is on call when; "
                "export the calendar of a rota, with the names of the people in its events.",
                name=source.name,
            )
        )
    return gathering.imported(mapping)


class _Calendar:
    """One calendar, while it is read."""

    def __init__(
        self,
        calendar: Component,
        source: Source,
        mapping: Mapping,
        problems: Problems,
        purse: Purse,
    ) -> None:
        self._calendar = calendar
        self._source = source
        self._mapping = mapping
        self._problems = problems
        self._purse = purse
        self._clocks = Clocks(calendar, purse)
        self._events = list(calendar.of_kind("VEVENT"))
        self._called = calendar.words("X-WR-CALNAME") or calendar.words("NAME")
        self._names = Names(self._events, self._called)

    def tell(self, gathering: Gathering) -> bool:
        """Tell who is on call; whether anybody is."""
        for part in self._calendar.parts:
            if part.kind not in ("VEVENT", "VTIMEZONE"):
                self._problems.note("other", part.line)
        spells = self._within(self._spells(list(self._series())))
        spans: dict[Named, list[Span]] = {}
        for spell in spells:
            for one in self._people(spell.event):
                spans.setdefault(one, []).append((spell.start, spell.end))
        if spans:
            self._tell_rota(gathering, spells, spans)
        self._tell_clocks()
        return bool(spans)

    def _series(self) -> "list[Series]":
        found: list[Series] = []
        for event in self._events:
            if event.words("STATUS").upper() == "CANCELLED":
                self._problems.note("cancelled", event.line)
                if event.first("RECURRENCE-ID") is None:
                    continue
            try:
                one = series_of(event, self._clocks)
            except NoTime:
                self._problems.note("no time", event.line)
            except NotRead:
                self._problems.note("rule", event.line)
            except (ValueError, OverflowError):
                self._problems.note("not a time", event.line)
            else:
                self._look_at(one)
                found.append(one)
        return found

    def _look_at(self, series: Series) -> None:
        line = series.event.line
        if series.is_endless:
            self._problems.note("endless", line)
        if series.is_cut:
            self._problems.note("too long", line)
        if "EXRULE" in series.event.properties:
            self._problems.note("exrule", line)
        instead = series.event.first("RECURRENCE-ID")
        if instead is not None and "RANGE" in instead.parameters:
            self._problems.note("range", line)

    def _spells(self, series: Sequence[Series]) -> list[Spell]:
        found: list[Spell] = []
        try:
            for spell in spells(series, self._purse):
                if len(found) >= _MOST_SPELLS:
                    raise Spent
                if spell.end - spell.start > _MOST_TURN:
                    self._problems.note("long turn", spell.event.line)
                elif spell.event.words("STATUS").upper() != "CANCELLED":
                    found.append(spell)
        except Spent:
            self._problems.note("spent", self._calendar.line)
        except (ValueError, OverflowError):
            self._problems.note("not a time", self._calendar.line)
        return found

    def _within(self, spells: Sequence[Spell]) -> list[Spell]:
        """The last two years of the spells."""
        last = max((spell.end for spell in spells), default=0)
        bounds = last - _MOST_SECONDS, last
        found: list[Spell] = []
        for spell in spells:
            span = within((spell.start, spell.end), bounds)
            if span is None:
                self._problems.note("long ago", spell.event.line)
            else:
                found.append(Spell(spell.event, *span, spell.day))
        return found

    def _people(self, event: Component) -> list[Named]:
        found = self._names.of(event)
        if not found:
            nobody = self._names.says_nobody(event)
            self._problems.note("nobody" if nobody else "no name", event.line)
        return found

    def _tell_rota(
        self, gathering: Gathering, spells: Sequence[Spell], spans: dict[Named, list[Span]]
    ) -> None:
        called = self._calendar_name()
        work = self._work(gathering, called)
        people = {one: self._person(gathering, one) for one in spans}
        mine: dict[Id, list[Span]] = {}
        for one, some in spans.items():
            mine.setdefault(people[one], []).extend(some)
        rota = measured(mine)
        on_call = OnCall(slots=min(100, rota.slots), hours=_week(rota))
        gathering.assume(work, on_call=on_call)
        since = min(spell.day for spell in spells)
        until = since + timedelta(days=max(0, round(rota.weeks * 7) - 1))
        for person, share in rota.shares.items():
            gathering.turn(
                work,
                person,
                place=called,
                hours=min(168.0, share.hours),
                shift=min(100_000.0, share.shift),
                busiest=min(168.0, share.busiest),
                since=since,
                until=until,
                calendar=called,
            )

    def _person(self, gathering: Gathering, one: Named) -> Id:
        known = gathering.find_person(email=one.email) if one.email else None
        if known is None:
            stated = {"email": one.email} if one.email else {}
            known = gathering.person(one.name or one.email, **stated)
        # A calendar renames nobody; and without a name the e-mail stands for it.
        name = one.name or str(gathering.value(known, "name"))
        gathering.assume(known, name=tidy(name)[:_MOST_NAME])
        return known

    def _work(self, gathering: Gathering, called: str) -> Id:
        stage = gathering.stage(self._mapping.stage or "On-call")
        return gathering.work(stage, self._mapping.responsibility or called)

    def _calendar_name(self) -> str:
        called = self._called
        for generic in _GENERIC:
            if called.casefold().startswith(generic):
                called = called[len(generic) :]
        if not called.strip() or called.casefold().strip() in ("on call schedule", "on-call"):
            schedule = self._names.schedule(self._events[0]) if self._events else ""
            called = schedule or called or Path(self._source.name).stem
        return called.strip()[:_MOST_CALENDAR]

    def _tell_clocks(self) -> None:
        for name, line in self._clocks.unknown.items():
            self._problems.say(
                line,
                text(
                    "Nobody knows the time zone “{zone}”; its times were read as those of {home}.",
                    zone=name,
                    home=self._clocks.home_name or "UTC",
                ),
            )
        if self._clocks.floating:
            self._problems.say(
                self._calendar.line,
                text(
                    "Times without a time zone were read as those of {home}.",
                    home=self._clocks.home_name or "UTC",
                ),
            )


def _week(rota: Rota[Id]) -> float:
    """The hours a week that are covered; an hour less for summer time is still all of them."""
    return 168.0 if rota.hours >= _FULL_WEEK else max(0.1, round(rota.hours, 1))
