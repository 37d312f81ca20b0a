"""Where each record stands in the tree: below what, in which order. Knows no widget."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org, by_name
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Seat,
    Settings,
    Stage,
    Team,
)

# What a row stands for: (section, id of a record); ("stages", "") is the section itself, ROOT all.
Spot: TypeAlias = tuple[str, Id]
# Sorts the rows of one branch; the last part is an id, so that no two are equal.
SortKey: TypeAlias = tuple[int | str, ...]

STAGES, ROLES, PEOPLE, TEAMS, HANDOFFS = SECTIONS = (
    "stages",
    "roles",
    "people",
    "teams",
    "handoffs",
)
ROOT: Spot = ("", "")


def spots_above(org: Org, record: Record) -> list[Spot]:
    """The branches in which a record stands, the one where it is at home first."""
    match record:
        case Stage():
            return [(STAGES, "")]
        case Responsibility(stage=stage):
            return [(STAGES, stage)]
        case Assignment(party=party, responsibility=work):
            held = [(PEOPLE, party)] if org.look(Person, party) is not None else []
            return [(STAGES, work), *held]
        case Role():
            return [(ROLES, "")]
        case Seat(role=role):
            return [(ROLES, role)]
        case Person(teams=teams):
            return [(PEOPLE, ""), *((TEAMS, team) for team in dict.fromkeys(teams))]
        case Team():
            return [(TEAMS, "")]
        case Handoff():
            return [(HANDOFFS, "")]
        case _:
            return []


def above(org: Org, spot: Spot) -> Spot | None:
    """The branch that a branch stands in; None above all, and for what does not exist."""
    section, record_id = spot
    if not record_id:
        return ROOT if section else None
    record = org.find(record_id)
    found = spots_above(org, record) if record is not None else []
    return next((one for one in found if one[0] == section), None)


def below(org: Org, spot: Spot) -> Sequence[Record]:
    """The records in a branch, in no order that means anything."""
    section, record_id = spot
    if not record_id:
        kind = _KINDS.get(section)
        return [*org.all(kind)] if kind is not None else []
    match section:
        case "stages":
            # An id is that of one thing only: what stands in a stage, or who holds a letter.
            works = org.referring(Responsibility, "stage", record_id)
            return works or org.assignments_on(record_id)
        case "roles":
            return org.seats_of(record_id)
        case "people":
            return org.assignments_of(record_id)
        case "teams":
            return org.members_of(record_id)
        case _:
            return []


_KINDS: dict[str, type[Record]] = {
    STAGES: Stage,
    ROLES: Role,
    PEOPLE: Person,
    TEAMS: Team,
    HANDOFFS: Handoff,
}


_OPENS = frozenset({Stage, Responsibility, Role, Person, Team})


def count_below(org: Org, spot: Spot) -> int:
    """How many records a branch has; quick for a section, however large."""
    section, record_id = spot
    if record_id:
        return len(below(org, spot))
    return org.count(_KINDS[section]) if section else len(SECTIONS)


def sort_key(org: Org, spot: Spot, record: Record) -> SortKey:
    """Where a record stands among those of the branch `spot`."""
    match record:
        case Stage() | Responsibility() | Role() | Team():
            return record.rank, record.id
        case Assignment():
            return _letter_key(org, spot, record)
        case Seat():
            person = org.look(Person, record.person)
            named = (person.name.casefold(), person.name) if person is not None else ("", "")
            return person is None, *named, record.id
        case Person():
            return by_name(record)
        case Handoff():
            source, target = org.get(Stage, record.source), org.get(Stage, record.target)
            return source.rank, source.id, target.rank, target.id, record.id
        case _:
            return (record.id,)


def _letter_key(org: Org, spot: Spot, held: Assignment) -> SortKey:
    """Who decides comes first, then the letters as people write them, then by name."""
    letters = [known.letter for known in org.scheme.letters]
    known = org.scheme.find(held.letter)
    decides = known is not None and known.sense == "decide"
    place = letters.index(held.letter) if known is not None else len(letters)
    if spot[0] == PEOPLE:
        name = org.get(Responsibility, held.responsibility).name
    else:
        name = org.party(held.party).name
    return not decides, place, name.casefold(), name, held.id


def is_branch(spot: Spot, kind: type[Record]) -> bool:
    """Whether the row of such a record in the branch `spot` may have rows below it."""
    # As a member of a team, a person is a leaf.
    return kind in _OPENS and (kind is not Person or spot[0] == PEOPLE)


def touched(before: Org, after: Org, change: Change) -> set[tuple[Spot, Id]]:
    """The rows, as (branch, id), that a change may bring, take away, move or word anew."""
    rows: set[tuple[Spot, Id]] = set()
    for edit in change.edits.values():
        for org, record in ((before, edit.before), (after, edit.after)):
            if record is None:
                continue
            for one in (record, *_named_after(org, record)):
                rows.update((spot, one.id) for spot in spots_above(org, one))
    return rows


def _named_after(org: Org, record: Record) -> Iterator[Record]:
    """The records whose rows say something of another record."""
    match record:
        case Stage():
            yield from (*org.handoffs_from(record.id), *org.handoffs_to(record.id))
            for work in org.referring(Responsibility, "stage", record.id):
                yield from org.assignments_on(work.id)
        case Responsibility():
            yield from org.assignments_on(record.id)
        case Person():
            yield from (*org.assignments_of(record.id), *org.seats_held_by(record.id))
        case Role() | Team():
            yield from org.assignments_of(record.id)
        case _:
            pass


def reshapes(before: Org, after: Org, change: Change) -> bool:
    """Whether a change orders every letter anew: another scheme of letters."""
    settings = any(isinstance(record, Settings) for record in change.records())
    return settings and before.scheme != after.scheme


def stages_over(org: Org, ids: Iterable[Id]) -> set[Id]:
    """The stages that hold these records."""
    return {stage for record_id in ids for stage in _stages_of(org, org.find(record_id))}


def _stages_of(org: Org, record: Record | None) -> tuple[Id, ...]:
    match record:
        case Stage():
            return (record.id,)
        case Responsibility():
            return (record.stage,)
        case Assignment():
            return (org.get(Responsibility, record.responsibility).stage,)
        case Handoff():
            return record.source, record.target
        case _:
            return ()


def upwards(org: Org, pairs: Iterable[tuple[Spot, Id]]) -> set[tuple[Spot, Id]]:
    """The rows that these stand below."""
    found: set[tuple[Spot, Id]] = set()
    for spot, _ in pairs:
        while spot[1] and (upper := above(org, spot)) is not None and (upper, spot[1]) not in found:
            found.add((upper, spot[1]))
            spot = upper  # noqa: PLW2901
    return found
