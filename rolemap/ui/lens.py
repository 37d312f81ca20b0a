"""What stands out on the map: everything that a person touches, or only what has problems."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Party,
    Person,
    Responsibility,
    Role,
    Team,
)
from rolemap.ui.bridge import Bridge

FilterKind = Literal["all", "gaps", "problems", "party", "finding"]


@dataclass(frozen=True, slots=True)
class Light:
    """Which records stand out.

    Attributes:
        ids: responsibilities and hand-offs that do; None where all are alike.
        chips: for a responsibility, the letters because of which it does.
    """

    ids: frozenset[Id] | None = None
    chips: dict[Id, frozenset[Id]] = field(default_factory=dict[Id, frozenset[Id]])

    def lets_stand_out(self, record_id: Id) -> bool:
        """Whether a record stands out, or at least does not step back."""
        return self.ids is None or record_id in self.ids


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked for.

    Attributes:
        kind: everything, only gaps, only what has a problem, a party's, or one kind of finding.
        of: the party's id, or the code of the rule.
    """

    kind: FilterKind = "all"
    of: str = ""


def light_of(bridge: Bridge, asked: Filter) -> Light:
    """What stands out for a filter."""
    match asked.kind:
        case "all":
            return Light()
        case "party":
            return light_of_parties(bridge.org, (asked.of,))
        case "gaps":
            return _found(bridge, lambda code: code.startswith("RM1"))
        case "problems":
            return _found(bridge, lambda _: True)
        case "finding":
            return _found(bridge, lambda code: code == asked.of)


def light_of_parties(org: Org, ids: Iterable[Id]) -> Light:
    """Everything that these parties hold, themselves, by a role they are in, or by their team."""
    letters = [letter for one in ids for party in _behind(org, one) for letter in _held(org, party)]
    chips: dict[Id, set[Id]] = {}
    for letter in letters:
        chips.setdefault(letter.responsibility, set()).add(letter.id)
    return Light(frozenset(chips), {work: frozenset(held) for work, held in chips.items()})


def _held(org: Org, party: Party) -> list[Assignment]:
    stands_in = org.referring(Assignment, "deputy", party.id) if isinstance(party, Person) else []
    return [*org.assignments_of(party.id), *stands_in]


def _behind(org: Org, party_id: Id) -> list[Party]:
    """A party and, for a person, the roles and teams through which it holds letters too."""
    person = org.look(Person, party_id)
    if person is not None:
        roles = [org.look(Role, seat.role) for seat in org.seats_held_by(party_id)]
        teams = [org.look(Team, team) for team in person.teams]
        return [person, *(one for one in (*roles, *teams) if one is not None)]
    found = org.look(Role, party_id) or org.look(Team, party_id)
    return [found] if found is not None else []


def _found(bridge: Bridge, wanted: Callable[[str], bool]) -> Light:
    subjects = {
        subject
        for finding in bridge.findings()
        if finding.accepted is None and wanted(finding.code)
        for subject in finding.subjects
    }
    org = bridge.org
    lit = {one for one in subjects if org.look(Responsibility, one) or org.look(Handoff, one)}
    # A person over capacity is a problem of what the person does.
    kinds = (Person, Role, Team)
    parties = [one for one in subjects if any(org.look(kind, one) for kind in kinds)]
    of_parties = light_of_parties(org, parties)
    return Light(frozenset(lit | (of_parties.ids or frozenset())), of_parties.chips)
