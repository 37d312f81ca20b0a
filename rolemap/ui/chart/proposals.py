"""What putting people under a manager or into a team would do: in words, and as one edit."""

from collections.abc import Callable, Iterable, Sequence

from rolemap.model.change import Change
from rolemap.model.edits.offers import Offer
from rolemap.model.edits.people import leave_team
from rolemap.model.edits.reporting import move_team, report_to, stop_reporting
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Team
from rolemap.model.text import Text, text
from rolemap.ui.chart.plan import Spot
from rolemap.ui.promise import Promise

# Who is put where, in the state that those before have left.
_Make = Callable[[Org], Offer]


def would_report(org: Org, people: Iterable[Id], manager_id: Id, *, also: bool) -> Promise:
    """What letting people report to a manager would do.

    Args:
        org: the state it starts from.
        people: who is put under the manager.
        manager_id: the manager.
        also: whether they keep the managers they have.
    """
    makes = [_reports(one, manager_id, also=also) for one in people]
    manager = org.look(Person, manager_id)
    many = text(
        "Let {count} people report to {manager}",
        count=len(makes),
        manager=manager.name if manager is not None else "",
    )
    return _together(org, makes, many)


def would_stop(org: Org, person_id: Id, manager_id: Id) -> Promise:
    """What letting somebody no longer report to a manager would do."""

    def make(now: Org) -> Offer:
        change = stop_reporting(now, person_id, manager_id)
        names = {"person": now.party(person_id).name, "manager": now.party(manager_id).name}
        return Offer(
            text("No longer let {person} report to {manager}", **names),
            text("{person} no longer reports to {manager}", **names),
            change,
        )

    return _together(org, [make], text("Nothing is chosen."))


def would_move(org: Org, spots: Iterable[Spot], team_id: Id, *, also: bool) -> Promise:
    """What moving people to a team would do.

    Args:
        org: the state it starts from.
        spots: who is moved, and out of which team.
        team_id: the team; "" for none.
        also: whether they stay where they are besides.
    """
    makes = [_moves(spot, team_id, also=also) for spot in spots]
    team = org.look(Team, team_id)
    many = text("Take {count} people out of their team", count=len(makes))
    if team is not None:
        many = text("Move {count} people to {team}", count=len(makes), team=team.name)
    return _together(org, makes, many)


def _reports(person_id: Id, manager_id: Id, *, also: bool) -> _Make:
    def make(now: Org) -> Offer:
        person, manager = now.get(Person, person_id), now.get(Person, manager_id)
        old = None
        if not also:
            old = next((one for one in person.managers if one != person_id), None)
        names = {"person": person.name, "manager": manager.name}
        change = report_to(now, person_id, manager_id, instead_of=old)
        label = text("Let {person} report to {manager}", **names)
        if old is not None:
            former = now.get(Person, old).name
            words = text("{person} reports to {manager} instead of {old}", old=former, **names)
        elif person.managers:
            label = text("Let {person} also report to {manager}", **names)
            words = text("{person} also reports to {manager}", **names)
        else:
            words = text("{person} reports to {manager}", **names)
        return Offer(label, words, change)

    return make


def _moves(spot: Spot, team_id: Id, *, also: bool) -> _Make:
    def make(now: Org) -> Offer:
        person = now.get(Person, spot.person)
        if not team_id:
            return _leaves(now, person, spot.team)
        team = now.get(Team, team_id)
        old = None if also or spot.team not in person.teams else spot.team
        names = {"person": person.name, "team": team.name}
        change = move_team(now, person.id, team_id, instead_of=old)
        label = text("Move {person} to {team}", **names)
        if old is not None:
            former = now.get(Team, old).name
            words = text("{person} moves from {old} to {team}", old=former, **names)
        elif person.teams:
            label = text("Put {person} into {team}", **names)
            words = text("{person} also joins {team}", **names)
        else:
            words = text("{person} joins {team}", **names)
        return Offer(label, words, change)

    return make


def _leaves(now: Org, person: Person, team_id: Id) -> Offer:
    if not team_id:
        raise Rejected(text("{person} is in no team already.", person=person.name))
    names = {"person": person.name, "team": now.get(Team, team_id).name}
    return Offer(
        text("Take {person} out of {team}", **names),
        text("{person} leaves {team}", **names),
        leave_team(now, person.id, team_id),
    )


def _together(org: Org, makes: Sequence[_Make], many: Text) -> Promise:
    """Several of these as one step; those that would be refused are left out."""
    taken: list[Offer] = []
    refusal = text("Nothing is chosen.")
    now, whole = org, Change()
    for make in makes:
        try:
            one = make(now)
            now = now.apply(one.change)
        except Rejected as error:
            refusal = text("{why}", why=error.message)
        else:
            taken.append(one)
            whole = whole.then(one.change)
    if not whole:
        return Promise(refusal, refusal, Change())
    if len(taken) == 1:
        return Promise(taken[0].promise, taken[0].label, whole)
    first, more = taken[0].promise, len(taken) - 1
    words = text("{promise}, and {count} more like it", promise=first, count=more)
    return Promise(words, many, whole)
