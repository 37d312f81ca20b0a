"""Who of an excerpt is in an organisation already, and who has to come along to make it whole."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from unicodedata import normalize

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Party,
    Person,
    Record,
    Responsibility,
    Role,
    Seat,
    Team,
)

# An id that `ids.fresh` made is nobody else's. One that somebody wrote, such as "p1", may well be
# another person's in another file.
_RANDOM = re.compile("[23456789bcdfghjkmnpqrstvwxyz]{12}")
_PARTIES = (Role, Team, Person)


def name_key(name: str) -> str:
    """What two names have in common that people read as the same."""
    return " ".join(normalize("NFC", name).split()).casefold()


def is_random(record_id: Id) -> bool:
    """Whether an id is of those that nobody else can have made."""
    return bool(_RANDOM.fullmatch(record_id))


def namesakes(org: Org, source: Org) -> dict[Id, Id]:
    """Who of the parties of `source` is who in `org`: ids there by ids here.

    The same id and name, or the same random id, is the same party. Else one of the same kind and
    name is, if there is no second one of that name on either side.
    """
    known: dict[Id, Id] = {}
    for kind in _PARTIES:
        parties = sorted(source.all(kind), key=lambda party: party.id)
        known |= {party.id: party.id for party in parties if _is_there(org, party)}
        if any(party.id not in known for party in parties):
            known |= _by_name(parties, list(org.all(kind)), known)
    return known


def _is_there(org: Org, party: Party) -> bool:
    there = org.look(type(party), party.id)
    if there is None:
        return False
    return is_random(party.id) or name_key(there.name) == name_key(party.name)


def _by_name(
    parties: Sequence[Party], there: Sequence[Party], known: Mapping[Id, Id]
) -> Iterator[tuple[Id, Id]]:
    here = Counter(name_key(party.name) for party in parties)
    found = {name_key(party.name): party.id for party in there}
    often = Counter(name_key(party.name) for party in there)
    met = set(known.values())
    for party in parties:
        key = name_key(party.name)
        if party.id not in known and here[key] == often[key] == 1 and found[key] not in met:
            yield party.id, found[key]


def newcomers(source: Org, parts: Sequence[Record], known: Mapping[Id, Id]) -> list[Record]:
    """Those of the parts of an excerpt that have to be added where the `known` parties are.

    Someone who travels only as one of a role or team that is known stays away where work is
    pasted: nothing that is pasted needs them. A seat comes with a new role or a new holder.
    """
    away = _not_needed(source, known) if source.count(Responsibility) else set[Id]()
    new = [one for one in parts if one.id not in known and one.id not in away]
    return [one for one in new if not isinstance(one, Seat) or _seat_comes(one, known, away)]


def _seat_comes(seat: Seat, known: Mapping[Id, Id], away: set[Id]) -> bool:
    if seat.role not in known:
        return True
    return seat.person is not None and seat.person not in known and seat.person not in away


def _not_needed(source: Org, known: Mapping[Id, Id]) -> set[Id]:
    named = {held.party for held in source.all(Assignment)}
    named |= {held.deputy for held in source.all(Assignment) if held.deputy is not None}
    away = set[Id]()
    for person in source.all(Person):
        groups = {*person.teams, *(seat.role for seat in source.seats_held_by(person.id))}
        if person.id not in named and groups and groups <= known.keys():
            away.add(person.id)
    return away
