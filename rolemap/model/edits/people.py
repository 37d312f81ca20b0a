"""Add people and teams, and put people into teams."""

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.fields import checked, evolved, made, tidy
from rolemap.model.edits.order import last, rank_after
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Person, Team


def add_person(org: Org, name: str, *, new_id: NewId = ids.fresh, **values: object) -> Change:
    """Add a person; `values` are further fields.

    Raises:
        Rejected: the name is empty, a value is not of its field's form, or a manager or team does
            not exist.
    """
    person = made(Person, {"id": new_id(), "name": tidy(name), **values})
    return checked(org, Change.adding(person))


def add_team(org: Org, name: str, *, new_id: NewId = ids.fresh, **values: object) -> Change:
    """Add a team; `values` are further fields.

    Raises:
        Rejected: the name is empty, or a value is not of its field's form.
    """
    teams = org.teams()
    key, ranked = rank_after(teams, last(teams))
    basics = {"id": new_id(), "name": tidy(name), "rank": key}
    return checked(org, ranked.then(Change.adding(made(Team, {**basics, **values}))))


def join_team(org: Org, person_id: Id, team_id: Id) -> Change:
    """Make a person a member of a team; nothing changes for one who is a member already.

    Raises:
        Rejected: the person or the team does not exist.
    """
    person, team = org.get(Person, person_id), org.get(Team, team_id)
    if team.id in person.teams:
        return Change()
    return Change.of((person, evolved(person, teams=(*person.teams, team.id))))


def leave_team(org: Org, person_id: Id, team_id: Id) -> Change:
    """Take a person out of a team.

    Raises:
        Rejected: the person does not exist.
    """
    person = org.get(Person, person_id)
    rest = tuple(team for team in person.teams if team != team_id)
    return Change.of((person, evolved(person, teams=rest)))
