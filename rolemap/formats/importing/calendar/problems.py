"""What of a calendar was not understood: the same thing is said once, with how often and where."""

from collections import Counter
from collections.abc import Iterator

from rolemap.formats.importing.remark import Place, Remark, line
from rolemap.model.text import Plural, Text, text

_SAID = {
    "broken": Plural(
        "This is no line of a calendar, and was left out.",
        "{count} lines from here on are none of a calendar, and were left out.",
    ),
    "other": Plural(
        "This is no event (but a task, a note or the like), and was left out.",
        "{count} parts from here on are no events (but tasks, notes or the like), and were left"
        " out.",
    ),
    "cancelled": Plural(
        "An event is cancelled, and was left out.",
        "{count} events from here on are cancelled, and were left out.",
    ),
    "no time": Plural(
        "An event does not begin, or does not last, and was left out.",
        "{count} events from here on do not begin, or do not last, and were left out.",
    ),
    "not a time": Plural(
        "The time of an event is none between 1970 and 2200; the event was left out.",
        "The times of {count} events from here on are none between 1970 and 2200; the events were"
        " left out.",
    ),
    "rule": Plural(
        "An event repeats in a way that is not read here; it was left out.",
        "{count} events from here on repeat in a way that is not read here; they were left out.",
    ),
    "exrule": Plural(
        "An event has a rule of when it is not (EXRULE), which is not read;"
        " it counts at all times.",
        "{count} events from here on have a rule of when they are not (EXRULE), which is not read;"
        " they count at all times.",
    ),
    "range": Plural(
        "An event changes all later ones (RANGE); here it changes one of them.",
        "{count} events from here on change all later ones (RANGE); here each changes one of them.",
    ),
    "endless": Plural(
        "An event repeats for ever; it was read as long as the others last, and at least a year.",
        "{count} events from here on repeat for ever; they were read as long as the others last,"
        " and at least a year.",
    ),
    "too long": Plural(
        "An event repeats for more than ten years; only ten were read.",
        "{count} events from here on repeat for more than ten years; only ten were read.",
    ),
    "spent": Plural(
        "The events repeat too often to be counted; the rest was left out.",
        "The events of {count} calendars repeat too often to be counted; the rest was left out.",
    ),
    "long turn": Plural(
        "A turn of more than a year was left out.",
        "{count} turns of more than a year were left out.",
    ),
    "long ago": Plural(
        "A turn is more than two years before the last one, and was left out.",
        "{count} turns are more than two years before the last one, and were left out.",
    ),
    "nobody": Plural(
        "A turn is said to be nobody's.",
        "{count} turns are said to be nobody's.",
    ),
    "no name": Plural(
        "The words of an event do not say who is on call; its hours count for nobody.",
        "The words of {count} events do not say who is on call; their hours count for nobody.",
    ),
}
# What calendar programs write into every event, and what says nothing of who is on call when.
_HOUSEKEEPING = frozenset(
    {
        *("DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "URL", "TRANSP", "CLASS", "PRIORITY"),
        *("ORGANIZER", "COLOR", "GEO", "REQUEST-STATUS", "RELATED-TO", "IMAGE", "CONFERENCE"),
    }
)


class Problems:
    """Collects what was not understood."""

    def __init__(self) -> None:
        self._often = Counter[str]()
        self._first: dict[str, int] = {}
        self._others: list[Remark] = []

    def note(self, kind: str, at: int) -> None:
        """Something of a known kind, at a line."""
        self._often[kind] += 1
        self._first.setdefault(kind, at)

    def say(self, at: int, message: Text) -> None:
        """Something else, at a line."""
        self._others.append(Remark(line(at), message))

    def unread(self, names: Counter[str]) -> None:
        """What is not read of the events."""
        known = sorted(
            one for one in names if one not in _HOUSEKEEPING and not one.startswith("X-")
        )
        if known:
            shown = ", ".join(one[:40] for one in known[:10])
            place: Place = ""
            self._others.append(
                Remark(place, text("Not read of the events: {names}.", names=shown))
            )

    def remarks(self) -> Iterator[Remark]:
        """All of it, in the order in which it was met."""
        for kind, count in self._often.items():
            yield Remark(line(self._first[kind]), _SAID[kind].of(count))
        yield from self._others
