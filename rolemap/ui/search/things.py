"""Everything in an organisation that can be found by name, and what else is said about it.

Knows the model and how words are made fit to be seen, but no widgets.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Stage,
    Team,
)
from rolemap.model.text import Text, text
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import one_line
from rolemap.ui.wording import title_line

KINDS: tuple[type[Record], ...] = (Stage, Responsibility, Handoff, Person, Role, Team)

# What stands where in a list of things: the pipeline first, as it runs, then who works in it.
Place = tuple[int, str, str, int, str, str]
_PIPELINE, _PEOPLE, _ROLES, _TEAMS = range(4)


@dataclass(frozen=True, slots=True)
class Passage:
    """Something said about a thing beside its name: `label` is what ("notes")."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can be found.

    Attributes:
        kind: the kind of record.
        title: its name on one line, as it is shown.
        where: what it is and where it belongs ("Responsibility in Data").
        text: its notes, skills and titles, those that there are.
        place: sorts things into the order of the pipeline, then people, roles and teams.
    """

    id: Id
    kind: str
    title: str
    where: str
    text: tuple[Passage, ...]
    place: Place


def things(org: Org) -> list[Thing]:
    """Everything that can be found, in the order of the pipeline."""
    found = (thing_of(org, record) for kind in KINDS for record in org.all(kind))
    return sorted((thing for thing in found if thing is not None), key=lambda one: one.place)


def thing_of(org: Org, record: Record | None) -> Thing | None:
    """A record as something to find; None for what has no name of its own."""
    match record:
        case Stage():
            where = text("Stage alongside the others") if record.across else text("Stage")
            place = (_PIPELINE, *_run(record), 0, "", "")
            more = _passages((text("notes"), record.notes))
        case Responsibility():
            stage = org.get(Stage, record.stage)
            where = text("Responsibility in {stage}", stage=stage.name)
            place = (_PIPELINE, *_run(stage), 1, record.rank, record.id)
            more = _passages((text("skills"), record.skills), (text("notes"), record.notes))
        case Handoff():
            return _handoff(org, record)
        case Person():
            return _person(record)
        case Role():
            where = _with_more(said(text("Role")), record.kind)
            place = (_ROLES, record.rank, record.id, 0, "", "")
            more = _passages(
                (text("level"), record.level),
                (text("skills"), record.skills),
                (text("notes"), record.notes),
            )
            more = (*_passages((text("kind of work"), record.kind)), *more)
        case Team():
            where = text("Team")
            place = (_TEAMS, record.rank, record.id, 0, "", "")
            more = _passages((text("notes"), record.notes))
        case _:
            return None
    return Thing(record.id, record.KIND, _line(record.name), _line(said(where)), more, place)


def _run(stage: Stage) -> tuple[str, str]:
    return stage.rank, stage.id


def _handoff(org: Org, record: Handoff) -> Thing:
    source, target = org.get(Stage, record.source), org.get(Stage, record.target)
    ends = _line(f"{source.name} → {target.name}")
    where = said(text("Hand-off, {ends}", ends=ends)) if record.what else said(text("Hand-off"))
    place = (_PIPELINE, *_run(source), 2, target.rank, record.id)
    more = _passages((text("notes"), record.notes))
    return Thing(record.id, record.KIND, _line(record.what) or ends, where, more, place)


def _person(record: Person) -> Thing:
    where = _line(_with_more(said(text("Person")), title_line(record)))
    more = _passages(
        (text("title"), record.title),
        (text("level"), record.level),
        (text("site"), record.site),
        (text("skills"), record.skills),
        (text("learning"), record.learning),
        (text("notes"), record.notes),
    )
    place = (_PEOPLE, record.name.casefold(), record.name, 0, "", record.id)
    return Thing(record.id, record.KIND, _line(record.name), where, more, place)


def _with_more(kind: str, more: str) -> str:
    return f"{kind}, {more}" if more else kind


def _line(words: str) -> str:
    line = " ".join(words.split())
    # Nothing in it has to be made visible, and that is quick to find out.
    return line if line.isprintable() else one_line(line)


def _passages(*found: tuple[Text, str | tuple[str, ...]]) -> tuple[Passage, ...]:
    """What there is of these (label, words), each on one line."""
    return tuple(
        Passage(said(label), _line(words if isinstance(words, str) else ", ".join(words)))
        for label, words in found
        if words
    )


def touched_by(org: Org, change: Change) -> Iterator[Id]:
    """The ids of things that may read otherwise after `change`, which led to `org`."""
    for record in _once(change.records()):
        if isinstance(record, KINDS):
            yield record.id
        if isinstance(record, Stage):
            for held in (
                *org.referring(Responsibility, "stage", record.id),
                *org.handoffs_from(record.id),
                *org.handoffs_to(record.id),
            ):
                yield held.id


def _once(records: Iterable[Record]) -> Iterable[Record]:
    return {record.id: record for record in records}.values()
