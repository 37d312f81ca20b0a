"""Which record of what was read is which one of an organisation."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias, TypeVar

from rolemap.model.edits.namesakes import is_random, name_key
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    KINDS,
    Acceptance,
    Assignment,
    Handoff,
    Party,
    Person,
    Placement,
    Record,
    Requirement,
    Responsibility,
    Role,
    Seat,
    Separation,
    Stage,
    Team,
    Turn,
    name_of,
    targets,
)

R = TypeVar("R", bound=Record)
_Key: TypeAlias = object | None
_PARTIES: tuple[type[Party], ...] = (Role, Team, Person)
_Known: TypeAlias = dict[Id, Id]

# What has no name is known by what it names, and by these fields.
_NAMELESS: dict[type[Record], tuple[str, ...]] = {
    Seat: ("role", "person"),
    Assignment: ("party", "responsibility", "letter"),
    Handoff: ("source", "target", "what"),
    Separation: ("first", "second"),
    Placement: ("subject",),
    Turn: ("responsibility", "person", "calendar"),
    Acceptance: ("code", "subjects"),
}


def who_is_who(org: Org, read: Org) -> _Known:
    """The ids in `org` by those in `read`, for each record that is in both.

    The same random id is the same record, and so is the same id and name. Else people are known by
    staff number, then e-mail, then name; stages, roles, teams and the responsibilities of a stage
    by name; a responsibility whose stage is new by its name alone; the rest by what it names. What
    two records on one side have in common tells nothing. A party of which nothing is told but its
    letters may be of another kind there: a table says “Ana”, and not whether that is a person.
    """
    known: _Known = {"settings": "settings"}
    for record in read.records():
        there = org.find(record.id)
        if there is not None and there.KIND == record.KIND and _same(there, record):
            known[record.id] = record.id
    _people(org, read, known)
    for kind in (Stage, Role, Team):
        _match(org.all(kind), read.all(kind), known, _name, _name)
    known |= dict(_of_another_kind(org, read, known))
    _responsibilities(org, read, known)
    for kind in (one for one in KINDS.values() if "name" not in one.model_fields):
        fields = _NAMELESS.get(kind, tuple(kind.REFERS))
        _match(org.all(kind), read.all(kind), known, _values(fields), _values(fields, known))
    _match(org.all(Requirement), read.all(Requirement), known, _item, _item)
    return known


def _same(there: Record, record: Record) -> bool:
    return is_random(record.id) or name_key(name_of(there)) == name_key(name_of(record))


def _match(
    there: Iterable[R],
    here: Iterable[R],
    known: _Known,
    key_there: Callable[[R], _Key],
    key_here: Callable[[R], _Key],
) -> None:
    """Note those that alone, on each side, have a key; None is no key."""
    met = set(known.values())
    free = [(key_there(one), one) for one in there if one.id not in met]
    new = [(key_here(one), one) for one in here if one.id not in known]
    often = Counter(key for key, _ in free), Counter(key for key, _ in new)
    found = {key: one.id for key, one in free if key is not None and often[0][key] == 1}
    known |= {one.id: found[key] for key, one in new if key in found and often[1][key] == 1}


def _people(org: Org, read: Org, known: _Known) -> None:
    everybody = list(org.all(Person)), list(read.all(Person))
    for key in (_staff_id, _email):
        _match(*everybody, known, key, key)
    there = {name_key(one.name): one for one in everybody[0]}

    def unless_another(person: Person) -> str | None:
        """The name, unless staff number or e-mail say that it is somebody else's too."""
        other = there.get(name_key(person.name))
        told = ((person.staff_id, other.staff_id), (person.email, other.email)) if other else ()
        differs = any(a and b and a.casefold() != b.casefold() for a, b in told)
        return None if differs else name_key(person.name)

    _match(*everybody, known, _name, unless_another)


def _of_another_kind(org: Org, read: Org, known: Mapping[Id, Id]) -> Iterator[tuple[Id, Id]]:
    there = [one for kind in _PARTIES for one in org.all(kind)]
    here = [one for kind in _PARTIES for one in read.all(kind)]
    often = Counter(map(_name, there)), Counter(map(_name, here))
    found = {_name(one): one.id for one in there}
    more_told = {
        named
        for record in read.records()
        for field in record.REFERS
        for named in targets(record, field)
        if (type(record), field) != (Assignment, "party")
    }
    met = {*known, *known.values()}
    for one in here:
        name = _name(one)
        is_bare = one.model_fields_set <= {"id", "name", "rank"} and one.id not in more_told
        if is_bare and often[0][name] == often[1][name] == 1 and not {one.id, found[name]} & met:
            yield one.id, found[name]


def _responsibilities(org: Org, read: Org, known: _Known) -> None:
    there, here = list(org.all(Responsibility)), list(read.all(Responsibility))
    in_stage = _values(("stage",)), _values(("stage",), known)
    _match(
        there,
        here,
        known,
        lambda one: (in_stage[0](one), name_key(one.name)),
        lambda one: (in_stage[1](one), name_key(one.name)) if one.stage in known else None,
    )
    _match(there, here, known, _name, lambda one: None if one.stage in known else _name(one))


def _values(
    fields: Iterable[str], known: Mapping[Id, Id] | None = None
) -> Callable[[Record], _Key]:
    """What fields hold, as ids of the organisation; None where one of them is not there."""

    def key(record: Record) -> _Key:
        found: list[object] = []
        for field in fields:
            if field not in record.REFERS:
                found.append(getattr(record, field))
                continue
            named = targets(record, field)
            if known is not None:
                if not known.keys() >= set(named):
                    return None
                named = tuple(known[one] for one in named)
            found.append(named)
        return tuple(found)

    return key


def _name(record: Record) -> str:
    return name_key(name_of(record))


def _staff_id(person: Person) -> str | None:
    return person.staff_id.casefold() or None


def _email(person: Person) -> str | None:
    return person.email.casefold() or None


def _item(requirement: Requirement) -> str:
    return requirement.item
