"""Which fields of which record can be edited, as tables: a new field is a new line here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from rolemap.model.letters import SCHEMES
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Settings,
    Stage,
    Team,
)

Kind = Literal[
    "text",
    "long",
    "percent",
    "number",
    "choice",
    "one_of",
    "list",
    "flag",
    "on_call",
    "person",
    "day",
]
Suggest = Callable[[Org], Iterable[str]]
Options = Callable[[Org], Iterable[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Field:
    """One field that can be edited.

    Attributes:
        name: the field of the record.
        label: what it is called.
        kind: how it is edited.
        help: one sentence about what it means and what it does.
        suggest: values to choose from; others may be typed.
        options: the only values there are, each with its words; for "one_of".
    """

    name: str
    label: str
    kind: Kind
    help: str = ""
    suggest: Suggest | None = None
    options: Options | None = None


def words(source: str) -> str:
    """A label or a help text of the tables, in the language of the window."""
    return QCoreApplication.translate("Fields", source)


def _levels(org: Org) -> Iterable[str]:
    return org.settings.levels


def _tracks(_: Org) -> Iterable[str]:
    return "research", "development", "both"


def _complexities(_: Org) -> Iterable[str]:
    return "simple", "complicated", "complex"


def _used(kind: type[Record], field: str) -> Suggest:
    """The values that records of a kind have already."""

    def suggest(org: Org) -> Iterable[str]:
        found = {str(getattr(record, field)) for record in org.all(kind)}
        return sorted(found - {""}, key=str.casefold)

    return suggest


def _stages(org: Org) -> Iterable[tuple[str, str]]:
    return [(stage.id, stage.name) for stage in org.stages()]


def _letters(org: Org) -> Iterable[tuple[str, str]]:
    return [(one.letter, f"{one.letter}  {one.name}") for one in org.scheme.letters]


def _schemes(_: Org) -> Iterable[tuple[str, str]]:
    return [(name, name) for name in SCHEMES]


_NOTES = Field("notes", "Notes", "long", "Whatever else should be known.")

FIELDS: dict[type[Record], tuple[Field, ...]] = {
    Settings: (
        Field(
            "scheme",
            "Letters",
            "one_of",
            "Another set of letters; those in use are mapped, and mapped back when you return.",
            options=_schemes,
        ),
        Field("story", "Story", "long", "What this organisation is about, in a few sentences."),
    ),
    Stage: (
        Field(
            "across",
            "Accompanies every stage",
            "flag",
            "Work that goes along with all the others, such as presenting results.",
        ),
        _NOTES,
    ),
    Responsibility: (
        Field("stage", "Stage", "one_of", "Another stage puts it last there.", options=_stages),
        Field(
            "effort",
            "Effort",
            "percent",
            "The work it takes, in per cent of one full-time person; 0 is not estimated.",
        ),
        Field("weight", "Weight", "number", "How much it counts in its stage; 1 is ordinary."),
        Field(
            "complexity",
            "Complexity",
            "choice",
            "How hard it is to hold in mind; limits how much one person can own.",
            _complexities,
        ),
        Field(
            "skills",
            "Needs skills",
            "list",
            "What somebody must be able to do to own it, with commas between.",
        ),
        Field("on_call", "On call", "on_call", "How it is watched when nobody is at work."),
        _NOTES,
    ),
    Role: (
        Field("kind", "Kind of work", "choice", "Such as “data scientist”.", _used(Role, "kind")),
        Field("track", "Track", "choice", "Research, development or both.", _tracks),
        Field("level", "Level", "choice", "Where it stands on the ladder.", _levels),
        Field("pay_band", "Pay band", "choice", "", _used(Role, "pay_band")),
        Field("skills", "Skills", "list", "What the role calls for, with commas between."),
        _NOTES,
    ),
    Person: (
        Field("title", "Title", "choice", "As it stands on the contract.", _used(Person, "title")),
        Field("level", "Level", "choice", "Where the person stands on the ladder.", _levels),
        Field("track", "Track", "choice", "Research, development or both.", _tracks),
        Field(
            "capacity",
            "Capacity",
            "percent",
            "Working time, in per cent of a full-time person.",
        ),
        Field("site", "Site", "choice", "Where the person works.", _used(Person, "site")),
        Field("skills", "Skills", "list", "What the person masters, with commas between."),
        Field("learning", "Learning", "list", "What is not mastered yet; it does not count."),
        Field("pay_band", "Pay band", "choice", "", _used(Person, "pay_band")),
        _NOTES,
    ),
    Team: (_NOTES,),
    Assignment: (
        Field("letter", "Letter", "one_of", "What the party does for it.", options=_letters),
        Field("deputy", "Deputy", "person", "Who stands in when the holder is away."),
        Field("confirmed_on", "Confirmed", "day", "When somebody last said that it is true."),
        _NOTES,
    ),
    Handoff: (
        Field("what", "What is handed on", "text", "Such as “a trained model”."),
        _NOTES,
    ),
}

# What a name means to whoever types it; a kind that is not here has none to type.
NAMED: dict[type[Record], str] = {
    Settings: "Name of the organisation",
    Stage: "Name of the stage",
    Responsibility: "Name of the responsibility",
    Role: "Name of the role",
    Person: "Name of the person",
    Team: "Name of the team",
}
