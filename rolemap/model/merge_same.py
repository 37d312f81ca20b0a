"""The same fact noted by two people: two records with ids of their own become one."""

from collections.abc import Hashable, Mapping
from typing import cast

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.part_values import with_values
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Handoff,
    Placement,
    Record,
    Requirement,
    Seat,
    Separation,
    targets,
)

Ids = Mapping[Id, Id]


def with_same_ids(base: Org, ours: Org, theirs: Org) -> tuple[Org, Org]:
    """Our side and theirs, with one id where both have noted the same fact since `base`.

    It is the smaller of the two, so that it does not matter whose side is called ours.
    """
    while True:
        mine, other = _shared_ids(base, ours, theirs)
        if not mine and not other:
            return ours, theirs
        # Once more: a finding accepted for two such records is itself the same only now.
        ours, theirs = _renamed(ours, mine), _renamed(theirs, other)


def _shared_ids(base: Org, ours: Org, theirs: Org) -> tuple[dict[Id, Id], dict[Id, Id]]:
    """The new ids of records of ours and of theirs."""
    mine, other = _facts(base, ours, theirs), _facts(base, theirs, ours)
    new_mine: dict[Id, Id] = {}
    new_other: dict[Id, Id] = {}
    for fact in mine.keys() & other.keys():
        for one, another in zip(sorted(mine[fact]), sorted(other[fact]), strict=False):
            if one < another:
                new_other[another] = one
            else:
                new_mine[one] = another
    return new_mine, new_other


def _facts(base: Org, org: Org, other: Org) -> dict[Hashable, list[Id]]:
    """The facts of `org` that are in neither of the others by id."""
    found: dict[Hashable, list[Id]] = {}
    elsewhere = _ids(base) | _ids(other)
    for record in org.records():
        if record.id not in elsewhere and (fact := _fact(record)) is not None:
            found.setdefault(fact, []).append(record.id)
    return found


def _ids(org: Org) -> set[Id]:
    return {record.id for record in org.records()}


def _fact(record: Record) -> Hashable | None:
    """What a record says, if no two people would want to say it twice; vacant seats they may."""
    match record:
        case Assignment():
            return record.KIND, record.party, record.responsibility, record.letter
        case Handoff():
            return record.KIND, record.source, record.target
        case Seat() if record.person is not None:
            return record.KIND, record.role, record.person
        case Separation():
            return record.KIND, frozenset((record.first, record.second))
        case Requirement():
            return record.KIND, record.item
        case Acceptance():
            return record.KIND, record.code, frozenset(record.subjects)
        case Placement():
            return record.KIND, record.subject
        case _:
            return None


def _renamed(org: Org, new_ids: Ids) -> Org:
    if not new_ids:
        return org
    records = (_with_new_ids(record, new_ids) for record in org.records())
    return Org.of(*records, unknown=org.unknown)


def _with_new_ids(record: Record, new_ids: Ids) -> Record:
    values: dict[tuple[str, ...], object] = {}
    if record.id in new_ids:
        values["id",] = new_ids[record.id]
    for field in record.REFERS:
        if any(target in new_ids for target in targets(record, field)):
            old = cast("Id | tuple[Id, ...]", getattr(record, field))
            values[field,] = (
                tuple(new_ids.get(one, one) for one in old)
                if isinstance(old, tuple)
                else new_ids.get(old, old)
            )
    return with_values(record, values) if values else record
