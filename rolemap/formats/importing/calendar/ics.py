"""The lines of an iCalendar file as components with their properties, each with its line number.

Lines are taken apart by icalendar. Only what is asked for is: an event of a calendar program says a
lot that has nothing to do with who is on call.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

from rolemap.formats.progress import Progress
from rolemap.model.errors import RoleMapError
from rolemap.model.text import text

MOST_EVENTS = 10_000
_MOST_LINES = 500_000
# What is longer says nothing that is read here; a turn on call has no novel in it.
_MOST_LINE = 20_000
_DEEPEST = 3

READ = frozenset(
    {
        *("SUMMARY", "ATTENDEE", "DTSTART", "DTEND", "DURATION", "STATUS", "UID", "NAME", "TZID"),
        *("RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "TZOFFSETFROM", "TZOFFSETTO"),
        *("X-WR-CALNAME", "X-WR-TIMEZONE", "X-LIC-LOCATION"),
    }
)


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a component: NAME;KEY=parameter:value."""

    value: str
    line: int
    parameters: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(slots=True)
class Component:
    """What stands between BEGIN:KIND and END:KIND.

    Attributes:
        line: where it begins.
        properties: what was asked for, by name.
        parts: the components in it.
    """

    kind: str
    line: int
    properties: dict[str, list[Property]] = field(default_factory=dict[str, list[Property]])
    parts: "list[Component]" = field(default_factory=list["Component"])

    def first(self, name: str) -> Property | None:
        """The first property of a name."""
        return next(iter(self.properties.get(name, ())), None)

    def words(self, name: str) -> str:
        """The value of the first property of a name; "" where there is none."""
        found = self.first(name)
        return found.value.strip() if found else ""

    def of_kind(self, *kinds: str) -> "Iterator[Component]":
        """The components in it that are of these kinds."""
        return (one for one in self.parts if one.kind in kinds)


@dataclass(slots=True)
class Lines:
    """A file taken apart.

    Attributes:
        calendars: the calendars in it; what stands outside of any is in one without a name.
        broken: the lines that are none of the format.
        unread: how often a property of an event stands there that is not read, by name.
    """

    calendars: list[Component] = field(default_factory=list[Component])
    broken: list[int] = field(default_factory=list[int])
    unread: Counter[str] = field(default_factory=Counter[str])


def taken_apart(words: str, progress: Progress) -> Lines:
    """The components of a file.

    Raises:
        RoleMapError: there are too many events in it.
        Cancelled: somebody no longer wants it.
    """
    found = Lines()
    outside = Component("VCALENDAR", 1)
    within = _Within(found, outside)
    count = words.count("\n") + 1
    if count > _MOST_LINES:
        raise _too_many()
    for number, line in _unfolded(words):
        if number % 2_000 == 0:
            progress(number / count)
        start = line[:40].upper()
        if start.startswith("BEGIN:"):
            within.begin(start[6:].strip(), number)
        elif start.startswith("END:"):
            within.end()
        elif line.strip():
            within.note(number, line)
    if outside.parts:
        found.calendars.append(outside)
    return found


class _Within:
    """Where in a file one is: which components are begun and not yet ended."""

    def __init__(self, found: Lines, outside: Component) -> None:
        self._found = found
        self._open = [outside]
        self._too_deep = 0
        self._events = 0

    def begin(self, kind: str, line: int) -> None:
        if len(self._open) > _DEEPEST:
            self._too_deep += 1
            return
        self._events += kind == "VEVENT"
        if self._events > MOST_EVENTS:
            raise _too_many()
        one = Component(kind, line)
        home = self._found.calendars if kind == "VCALENDAR" else self._open[-1].parts
        home.append(one)
        self._open.append(one)

    def end(self) -> None:
        if self._too_deep:
            self._too_deep -= 1
        elif len(self._open) > 1:
            self._open.pop()

    def note(self, number: int, line: str) -> None:
        if not self._too_deep:
            _note(self._found, self._open[-1], number, line)


def _unfolded(words: str) -> Iterator[tuple[int, str]]:
    """Each line with its number; what goes on behind a space on the next one is put together."""
    pieces: list[str] = []
    start = 1
    for number, line in enumerate(words.split("\n"), 1):
        if line[:1] in (" ", "\t") and pieces:
            pieces.append(line[1:])
            continue
        if pieces:
            yield start, "".join(pieces)
        pieces, start = [line], number
    if pieces:
        yield start, "".join(pieces)


def _note(found: Lines, component: Component, number: int, line: str) -> None:
    from icalendar.parser import Contentline

    head = line[:60]
    name = head[
        : min((at for at in (head.find(";"), head.find(":")) if at >= 0), default=0)
    ].upper()
    if not name:
        found.broken.append(number)
        return
    if name not in READ or len(line) > _MOST_LINE:
        if component.kind == "VEVENT":
            found.unread[name] += 1
        return
    plain, colon, rest = line.partition(":")
    if colon and plain.upper() == name and "\\" not in rest:
        component.properties.setdefault(name, []).append(Property(rest, number))
        return
    try:
        _, parameters, value = Contentline(line).parts()
    except ValueError:
        found.broken.append(number)
        return
    told = {
        str(key).upper(): _one(told) for key, told in cast("dict[str, object]", parameters).items()
    }
    component.properties.setdefault(name, []).append(Property(str(value), number, told))


def _one(value: object) -> str:
    """A parameter as one; it may hold several."""
    several = isinstance(value, list | tuple)
    return ", ".join(map(str, cast("list[object]", value))) if several else str(value)


def _too_many() -> RoleMapError:
    return RoleMapError(
        text(
            "The calendar has more than {count} events; export a shorter period.",
            count=MOST_EVENTS,
        )
    )
