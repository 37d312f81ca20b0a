"""What a copy of some things takes along: an excerpt, records in a fixed order.

An excerpt names nothing that it does not hold, but for one thing: a responsibility that was copied
without its stage still says which stage it came from. Imports the model only.
"""

from collections.abc import Iterable, Sequence

from rolemap.model.edits.fields import evolved, made
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
    Separation,
    Settings,
    Stage,
    Team,
)

# What an excerpt may hold. Not where a thing was drawn: a copy would lie on the original. Not what
# was accepted about it: a copy is judged anew.
_TAKEN = (Stage, Responsibility, Assignment, Handoff, Separation, Role, Team, Person, Seat)


def excerpt(org: Org, ids: Iterable[Id]) -> tuple[Record, ...]:
    """The records that a copy of these things takes along; empty where nothing can be copied.

    - A stage takes its responsibilities along, a responsibility its assignments.
    - Hand-offs among copied stages and separations among copied duties come along.
    - The people, roles and teams that a copied assignment names travel with it, deputies too.
    - A role takes its seats and those who hold them along, a team its members: what the role or
      team does is done by them. Managers and teams that are not copied are no longer named.
    - An assignment, seat or hand-off alone is nothing to paste: it lies between two things.

    The order is that of the pipeline, then of the panels; ids that nothing has are passed over.
    """
    chosen = set(ids)
    stages = [stage for stage in org.stages() if stage.id in chosen]
    works = _works(org, chosen)
    held = [one for work in works for one in org.assignments_on(work.id)]
    return (
        *stages,
        *works,
        *held,
        *_handoffs(org, stages),
        *_separations(org, works),
        *_parties(org, chosen, held),
    )


def _works(org: Org, chosen: set[Id]) -> list[Responsibility]:
    homes = {
        work.stage for work in (org.look(Responsibility, one) for one in chosen) if work is not None
    }
    return [
        work
        for stage in org.stages()
        if stage.id in chosen or stage.id in homes
        for work in org.responsibilities_in(stage.id)
        if stage.id in chosen or work.id in chosen
    ]


def _handoffs(org: Org, stages: Sequence[Stage]) -> list[Handoff]:
    copied = {stage.id for stage in stages}
    return [
        handoff
        for stage in stages
        for handoff in org.handoffs_from(stage.id)
        if handoff.target in copied
    ]


def _separations(org: Org, works: Sequence[Responsibility]) -> list[Separation]:
    copied = {work.id for work in works}
    return [
        separation
        for work in works
        for separation in org.referring(Separation, "first", work.id)
        if separation.second in copied
    ]


def _parties(org: Org, chosen: set[Id], held: Sequence[Assignment]) -> list[Record]:
    """The parties that were copied or are named, with the seats and people of roles and teams."""
    wanted = chosen | {one.party for one in held} | {one.deputy for one in held if one.deputy}
    roles = [role for role in org.roles() if role.id in wanted]
    teams = [team for team in org.teams() if team.id in wanted]
    seats = [seat for role in roles for seat in org.seats_of(role.id)]
    wanted |= {seat.person for seat in seats if seat.person is not None}
    wanted |= {member.id for team in teams for member in org.members_of(team.id)}
    people = sorted((one for one in org.all(Person) if one.id in wanted), key=by_name)
    return [*roles, *teams, *(_alone(person, wanted) for person in people), *seats]


def _alone(person: Person, copied: set[Id]) -> Person:
    """A person who names no manager or team that does not come along."""
    managers = tuple(one for one in person.managers if one in copied)
    teams = tuple(one for one in person.teams if one in copied)
    if (managers, teams) == (person.managers, person.teams):
        return person
    return evolved(person, managers=managers, teams=teams)


def holders(records: Iterable[Record]) -> tuple[Id, ...]:
    """The stages that the responsibilities name and that are not among the records themselves."""
    known = tuple(records)
    stages = {one.id for one in known if isinstance(one, Stage)}
    named = (one.stage for one in known if isinstance(one, Responsibility))
    return tuple(dict.fromkeys(stage for stage in named if stage not in stages))


def taken(records: Iterable[Record]) -> tuple[Record, ...]:
    """Those of the records that an excerpt may hold."""
    return tuple(one for one in records if isinstance(one, _TAKEN))


def as_org(records: Iterable[Record], scheme: str) -> Org:
    """An excerpt as an organisation of its own, checked; `scheme` says what its letters mean.

    Raises:
        Rejected: the records name something that is not among them, or clash.
    """
    parts = taken(records)
    homes = (made(Stage, {"id": one, "name": "…"}) for one in holders(parts))
    return Org.of(made(Settings, {"scheme": scheme}), *parts, *homes)
