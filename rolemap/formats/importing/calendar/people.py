"""Whom an event of an on-call calendar names: by its attendees, else by the words of its summary.

Programs write "On Call - Ana Ruiz - Payments", "Ana Ruiz is on call", "[L1] ana, ben", "Primary:
ana@example.com". What is no name is known by what it says (on call, primary, shift …), or by being
there whoever is on call.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rolemap.formats.importing.calendar.ics import Component
from rolemap.model.edits.fields import tidy
from rolemap.model.edits.namesakes import name_key

_MAIL = re.compile(r"[^\s<>()\[\],;:\"]+@[^\s<>()\[\],;:\"]+\.[^\s<>()\[\],;:\"]+")
_PARTS = re.compile(r"\s+[-–—|:/•·]+\s+|[|:]\s*|\s+[-–—]+(?=\w)|(?<=\w)[–—]+\s+")
_SEVERAL = re.compile(r"\s*(?:,|;|&|\+| and | und )\s*", re.IGNORECASE)
_BRACKETS = re.compile(r"[\[({<][^\[\](){}<>]{0,80}[\])}>]")
_ON_CALL = r"on[\s_-]?call|oncall|pager ?duty|pager|bereitschaft|rufbereitschaft|opsgenie|victorops"
_DUTY = (
    r"primary|secondary|tertiary|backup|back-up|shadow|override|escalation|level ?\d|tier ?\d"
    r"|layer ?\d|[lp]\d|shift|duty|rotation|rota|schedule|schicht|dienst|engineer|week ?\d*|kw ?\d+"
)
_FILLERS = r"is|the|for|of|person|now|hat|ist|in|am"
_WORDS = re.compile(rf"(?<!\w)(?:{_ON_CALL}|{_DUTY})(?!\w)", re.IGNORECASE)
_SPEAKS = re.compile(rf"(?<!\w)(?:{_ON_CALL})(?!\w)", re.IGNORECASE)
_FILLING = re.compile(rf"(?<!\w)(?:{_FILLERS})(?!\w)", re.IGNORECASE)
_SAYS_SO = re.compile(
    rf"\s(?:(?:is|ist|hat)\s(?:the\s)?(?:{_DUTY})?\s?(?:{_ON_CALL})"
    rf"|(?:{_DUTY})?\s?(?:{_ON_CALL})\s(?:for|of)\s).*",
    re.IGNORECASE,
)
_NOBODY = frozenset(
    {
        *("nobody", "no one", "none", "unassigned", "tbd", "tba", "vacant", "gap", "n/a", "open"),
        *("no one on call", "nobody on call", "niemand", "empty", "uncovered", "no coverage"),
    }
)
_NO_PERSON = frozenset({"RESOURCE", "ROOM", "GROUP"})
_EDGES = " \t-–—:|/,;.·•*#@\"'“”"
_MOST_SUMMARY = 500
_MOST_MAIL = 320


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom an event names; one of name and e-mail may be ""."""

    name: str
    email: str = ""


def on_call_words(words: str) -> bool:
    """Whether words speak of being on call."""
    return _SPEAKS.search(words[:_MOST_SUMMARY]) is not None


class Names:
    """What the summaries of a calendar have in common, to tell names from the rest.

    Args:
        events: all events of the calendar.
        called: what the calendar is called.
    """

    def __init__(self, events: Sequence[Component], called: str) -> None:
        self._called = {name_key(called), name_key(_cleaned(called, ()))}
        self._said: dict[str, list[Named]] = {}
        parts: dict[str, set[str]] = defaultdict(set)
        by_event: dict[str, set[str]] = {}
        self._partners: dict[str, set[str]] = defaultdict(set)
        for event in events:
            summary = event.words("SUMMARY")[:_MOST_SUMMARY]
            if summary in by_event:
                keys = by_event[summary]
            else:
                split = _parts(summary)
                keys = by_event[summary] = {name_key(one) for one in split}
                self._pair(split)
            for key in keys:
                parts[key] |= {one.email for one in _attendees(event)}
        several = {key for key, mails in parts.items() if len(mails - {""}) > 1}
        self._common = several | _everywhere(list(by_event.values()))

    @property
    def common(self) -> frozenset[str]:
        """The keys of what is no name, since it is there whoever is on call."""
        return frozenset(self._common)

    def _pair(self, parts: Iterable[str]) -> None:
        for part in parts:
            names = [name_key(one) for one in part.split(",")]
            for one in names:
                self._partners[one] |= {*names} - {one} or {""}

    def schedule(self, event: Component) -> str:
        """The part of a summary that all have: the name of the schedule; "" for none."""
        found = [one for one in _parts(event.words("SUMMARY")) if name_key(one) in self._common]
        return found[-1] if found else ""

    def of(self, event: Component) -> list[Named]:
        """Whom an event names; nobody where it says so, or is not understood."""
        attendees = _attendees(event)
        if attendees:
            return [self._attendee(one, event, len(attendees)) for one in attendees]
        summary = event.words("SUMMARY")[:_MOST_SUMMARY]
        if summary not in self._said:
            self._said[summary] = self._by_summary(summary)
        return self._said[summary]

    def _by_summary(self, summary: str) -> list[Named]:
        left = self._left(summary)
        return [one for part in left[:1] for one in self._people(part)]

    def says_nobody(self, event: Component) -> bool:
        """Whether an event says that nobody is on call."""
        summary = event.words("SUMMARY")[:_MOST_SUMMARY]
        return not summary or any(name_key(one) in _NOBODY for one in (summary, *_parts(summary)))

    def _attendee(self, told: Named, event: Component, count: int) -> Named:
        """An attendee by name, which may stand in the summary only."""
        if told.name or count > 1:
            return told
        named = self._by_summary(event.words("SUMMARY")[:_MOST_SUMMARY])
        if len(named) == 1 and named[0].name and not named[0].email:
            return Named(named[0].name, told.email)
        return told

    def _left(self, summary: str) -> list[str]:
        """The parts of a summary that may be names."""
        found: list[str] = []
        for part in _parts(summary):
            key = name_key(part)
            if key and key not in self._called and key not in self._common and key not in _NOBODY:
                found.append(part)
        return found

    def _people(self, part: str) -> list[Named]:
        """The people in one part of a summary: "ana, ben", but not "Ruiz, Ana"."""
        names = [one for one in _SEVERAL.split(part) if one.strip(_EDGES)]
        if part.count(",") == 1 and len(names) == 2 and self._go_together(part):
            names = [part]
        return [one for one in map(_named, names) if one.name or one.email]

    def _go_together(self, part: str) -> bool:
        """Whether two words never stand alone, nor with others: they are one name."""
        first, second = (name_key(one) for one in part.split(","))
        if self._partners[first] != {second} or self._partners[second] != {first}:
            return False
        is_name = all(one.strip()[:1].isupper() for one in part.split(","))
        return is_name and "@" not in part and len(self._partners) > 2


def _everywhere(keys: Sequence[set[str]]) -> set[str]:
    """What all events have, if each of them has something else besides."""
    if len(keys) < 2:
        return set()
    first, *others = keys
    shared = first.intersection(*others)
    return shared if all(one - shared for one in keys) else set()


def _parts(summary: str) -> list[str]:
    """The parts of a summary, without the words that say what kind of turn it is."""
    mails = _MAIL.findall(summary)
    plain = _SAYS_SO.sub("", tidy(summary))
    found: list[str] = []
    for part in _PARTS.split(plain):
        cleaned = _cleaned(part, mails)
        if any(one.isalnum() for one in cleaned):
            found.append(cleaned)
    return found


def _cleaned(part: str, mails: Sequence[str]) -> str:
    def unless_mail(found: re.Match[str]) -> str:
        return found[0] if any(one in found[0] for one in mails) else " "

    part = _BRACKETS.sub(unless_mail, part)
    bare = _WORDS.sub(" ", part)
    if bare != part:
        bare = _FILLING.sub(" ", bare)
    return " ".join(bare.split()).strip(_EDGES)


def _named(words: str) -> Named:
    """A name and an e-mail from "Ana Ruiz (ana@example.com)", or one of them alone."""
    mail = _MAIL.search(words)
    if mail is None:
        return Named(tidy(words).strip(_EDGES))
    rest = (words[: mail.start()] + " " + words[mail.end() :]).replace("mailto:", "")
    return Named(" ".join(rest.strip("<>()[] ").split()).strip(_EDGES + "<>()[]"), mail[0])


def _attendees(event: Component) -> list[Named]:
    """The people who are asked to the event, without rooms and those who declined."""
    found: list[Named] = []
    for one in event.properties.get("ATTENDEE", ()):
        kind = one.parameters.get("CUTYPE", "").upper()
        if kind in _NO_PERSON or one.parameters.get("PARTSTAT", "").upper() == "DECLINED":
            continue
        mail = _MAIL.search(one.value[:_MOST_MAIL])
        email = mail[0].removeprefix("mailto:") if mail else ""
        name = tidy(one.parameters.get("CN", "")[:_MOST_SUMMARY])
        if "@" in name:
            name, email = "", email or name
        if name or email:
            found.append(Named(name, email))
    return list(dict.fromkeys(found))
