"""For programs: JSON; docs/together.md describes it."""

from collections.abc import Iterable, Sequence
from typing import TypedDict

from rolemap.cli.shown import shown_json
from rolemap.model.records import Person
from rolemap.planning.comparing.handover import HandOver, Kept, Passed
from rolemap.planning.comparing.sentence import Sentence
from rolemap.planning.comparison import Comparison

VERSION = 1
_MOST = 100  # a letter of a team may pass to thousands of people


class Named(TypedDict):
    """Somebody."""

    id: str
    name: str


class Passing(TypedDict):
    """Letters on a responsibility that pass to somebody or come from somebody.

    Attributes:
        people: to whom or from whom; the first hundred.
        still: who holds them before and after; the first hundred.
        more: how many people are left out.
        nobody: whether nobody holds them any more, or held them, though somebody should.
        unplanned: whether the responsibility itself is gone, or is new.
    """

    id: str
    name: str
    letters: list[str]
    people: list[Named]
    still: list[Named]
    more: int
    nobody: bool
    unplanned: bool


class Keeping(TypedDict):
    """A responsibility that somebody keeps with other letters."""

    id: str
    name: str
    was: list[str]
    now: list[str]
    gives_up: list[Passing]
    takes_over: list[Passing]


class PersonEntry(TypedDict):
    """What changes for a person."""

    id: str
    name: str
    change: str
    gives_up: list[Passing]
    takes_over: list[Passing]
    keeps: list[Keeping]
    sentences: list[str]


class ChangeEntry(TypedDict):
    """A sentence and what it is about."""

    kind: str
    id: str
    name: str
    what: str
    sentence: str
    about: list[str]


class Summary(TypedDict):
    """How much there is of each."""

    joined: int
    left: int
    moved: int
    changed: int
    opened: int
    filled: int
    changes: int


class Report(TypedDict):
    """The whole."""

    format: str
    version: int
    before: str
    after: str
    scheme: str
    summary: Summary
    people: list[PersonEntry]
    changes: list[ChangeEntry]


def write(comparison: Comparison, before: str, after: str) -> str:
    """One object."""
    report: Report = {
        "format": "rolemap-diff",
        "version": VERSION,
        "before": before,
        "after": after,
        "scheme": comparison.scheme.name,
        "summary": _summary(comparison),
        "people": [_person(one) for one in comparison.people],
        "changes": [_change(one) for one in comparison.everything],
    }
    return shown_json(report)


def _summary(comparison: Comparison) -> Summary:
    return {
        "joined": len(comparison.joiners),
        "left": len(comparison.leavers),
        "moved": len(comparison.movers),
        "changed": len(comparison.others),
        "opened": len(comparison.opened),
        "filled": len(comparison.filled),
        "changes": len(comparison.everything),
    }


def _person(one: HandOver) -> PersonEntry:
    return {
        "id": one.person.id,
        "name": one.person.name,
        "change": one.fate,
        "gives_up": _passing(one.gives_up),
        "takes_over": _passing(one.takes_over),
        "keeps": [_keeping(each) for each in one.keeps],
        "sentences": [str(each) for each in one.sentences],
    }


def _passing(found: Iterable[Passed]) -> list[Passing]:
    return [
        {
            "id": one.work.id,
            "name": one.work.name,
            "letters": list(one.letters),
            "people": _named(one.people),
            "still": _named(one.still),
            "more": max(0, len(one.people) - _MOST) + max(0, len(one.still) - _MOST),
            "nobody": one.by_nobody,
            "unplanned": one.unplanned,
        }
        for one in found
    ]


def _keeping(one: Kept) -> Keeping:
    return {
        "id": one.work.id,
        "name": one.work.name,
        "was": list(one.was),
        "now": list(one.now),
        "gives_up": _passing(one.lost),
        "takes_over": _passing(one.gained),
    }


def _named(people: Sequence[Person]) -> list[Named]:
    return [{"id": one.id, "name": one.name} for one in people[:_MOST]]


def _change(one: Sentence) -> ChangeEntry:
    return {
        "kind": one.kind,
        "id": one.id,
        "name": one.name,
        "what": one.what,
        "sentence": str(one),
        "about": list(one.about),
    }
