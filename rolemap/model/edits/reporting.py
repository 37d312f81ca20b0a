"""Say who reports to whom, and move people between teams."""

from rolemap.model.change import Change
from rolemap.model.edits.fields import evolved
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Team
from rolemap.model.text import Text, text


def report_to(org: Org, person_id: Id, manager_id: Id, *, instead_of: Id | None = None) -> Change:
    """Let a person report to a manager: to one more, or in place of another one.

    Raises:
        Rejected: either is gone, somebody would report to themselves or in a circle, the person
            does not report to `instead_of`, or nothing would change.
    """
    person, manager = org.get(Person, person_id), org.get(Person, manager_id)
    old = None if instead_of is None else org.get(Person, instead_of)
    if person.id == manager.id:
        raise _refusal(person, text("{person} cannot report to themselves.", person=person.name))
    if old is not None and old.id not in person.managers:
        raise _not_under(person, old)
    if manager.id in person.managers and (old is None or old.id == manager.id):
        names = {"person": person.name, "manager": manager.name}
        raise _refusal(person, text("{person} reports to {manager} already.", **names))
    _check_no_circle(org, person, manager)
    return Change.of((person, evolved(person, managers=_put(person.managers, manager.id, old))))


def stop_reporting(org: Org, person_id: Id, manager_id: Id) -> Change:
    """Let a person no longer report to a manager.

    Raises:
        Rejected: either is gone, or the person does not report to that manager.
    """
    person, manager = org.get(Person, person_id), org.get(Person, manager_id)
    if manager.id not in person.managers:
        raise _not_under(person, manager)
    rest = tuple(one for one in person.managers if one != manager.id)
    return Change.of((person, evolved(person, managers=rest)))


def move_team(org: Org, person_id: Id, team_id: Id, *, instead_of: Id | None = None) -> Change:
    """Put a person into a team: into one more, or out of another one.

    Raises:
        Rejected: one of them is gone, the person is not in `instead_of`, or nothing would change.
    """
    person, team = org.get(Person, person_id), org.get(Team, team_id)
    old = None if instead_of is None else org.get(Team, instead_of)
    if old is not None and old.id not in person.teams:
        raise _refusal(
            person, text("{person} is not in {team}.", person=person.name, team=old.name)
        )
    if team.id in person.teams and (old is None or old.id == team.id):
        raise _refusal(
            person, text("{person} is in {team} already.", person=person.name, team=team.name)
        )
    return Change.of((person, evolved(person, teams=_put(person.teams, team.id, old))))


def way_up(org: Org, person_id: Id, manager_id: Id) -> tuple[Id, ...] | None:
    """The people from a person up to somebody above, both included; None where there is no way.

    The shortest way, over any of the managers that each has; a circle in the file does no harm.
    """
    came_from: dict[Id, Id | None] = {person_id: None}
    layer = [person_id]
    while layer and manager_id not in came_from:
        above: list[Id] = []
        for one in layer:
            person = org.look(Person, one)
            for manager in person.managers if person is not None else ():
                if manager not in came_from:
                    came_from[manager] = one
                    above.append(manager)
        layer = above
    if manager_id not in came_from:
        return None
    way: list[Id] = []
    at: Id | None = manager_id
    while at is not None:
        way.append(at)
        at = came_from[at]
    return tuple(reversed(way))


def _check_no_circle(org: Org, person: Person, manager: Person) -> None:
    way = way_up(org, manager.id, person.id)
    if way is None:
        return
    names = {"person": person.name, "manager": manager.name}
    if len(way) == 2:
        said = text("{manager} reports to {person}; {person} cannot report to {manager}.", **names)
    else:
        said = text(
            "{manager} reports to {person} by way of {between}; "
            "{person} cannot report to {manager}.",
            between=org.get(Person, way[-2]).name,
            **names,
        )
    raise _refusal(person, said)


def _put(ids: tuple[Id, ...], new: Id, old: Person | Team | None) -> tuple[Id, ...]:
    """`ids`, each once, with `new` in the place of `old`, or as the last."""
    if old is None:
        return tuple(dict.fromkeys((*ids, new)))
    kept = (one for one in ids if one != new)
    return tuple(dict.fromkeys(new if one == old.id else one for one in kept))


def _not_under(person: Person, manager: Person) -> Rejected:
    names = {"person": person.name, "manager": manager.name}
    return _refusal(person, text("{person} does not report to {manager}.", **names))


def _refusal(person: Person, said: Text) -> Rejected:
    return Rejected(said, record_id=person.id)
