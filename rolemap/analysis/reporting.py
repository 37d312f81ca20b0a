"""Who stands under whom, as a chart draws it: facts about the layout, without a place for any."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rolemap.model.ids import Id
from rolemap.model.org import Org, by_name
from rolemap.model.records import Person


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one person stands.

    Attributes:
        manager: under whom it is drawn; None at the top.
        others: whom it reports to besides.
        reports: who is drawn under it, by name.
        level: how many stand above it.
        below: how many people stand under it, at any depth.
        circle: whether its line up was left out, since it would have closed a circle.
    """

    manager: Id | None
    others: tuple[Id, ...]
    reports: tuple[Id, ...]
    level: int
    below: int
    circle: bool


@dataclass(frozen=True)
class Forest:
    """Everybody once, each under the first of its managers.

    Attributes:
        tops: who stands under nobody, by name.
        standing: where each person stands, in the order in which a reader meets them.
    """

    tops: tuple[Id, ...]
    standing: Mapping[Id, Standing]

    def above(self, person_id: Id) -> Iterator[Id]:
        """Those above a person, the nearest first."""
        at = self.standing[person_id].manager
        while at is not None:
            yield at
            at = self.standing[at].manager


@dataclass(frozen=True, slots=True)
class Group:
    """The people of one team, by name.

    Attributes:
        team: its id; None for those in no team.
    """

    team: Id | None
    people: tuple[Id, ...]


def forest_of(org: Org) -> Forest:
    """Who is drawn under whom; a circle is broken above whoever in it comes first by name."""
    people = org.people()
    managers = {
        one.id: tuple(dict.fromkeys(who for who in one.managers if who != one.id)) for one in people
    }
    drawn: dict[Id, Id | None] = {
        one: found[0] if found else None for one, found in managers.items()
    }
    cut = _break_circles(drawn)
    reports: dict[Id, list[Id]] = {one.id: [] for one in people}
    for one in people:
        manager = drawn[one.id]
        if manager is not None:
            reports[manager].append(one.id)
    tops = tuple(one.id for one in people if drawn[one.id] is None)
    order = _in_order(tops, reports)
    level = _levels(order, drawn)
    below = dict.fromkeys(order, 0)
    for one in reversed(order):
        manager = drawn[one]
        if manager is not None:
            below[manager] += below[one] + 1
    return Forest(
        tops,
        {
            one: Standing(
                drawn[one],
                tuple(who for who in managers[one] if who != drawn[one]),
                tuple(reports[one]),
                level[one],
                below[one],
                one in cut,
            )
            for one in order
        },
    )


def _break_circles(drawn: dict[Id, Id | None]) -> set[Id]:
    """Take one line out of each circle of `drawn`, whose keys stand by name; who lost its line."""
    rank = {one: place for place, one in enumerate(drawn)}
    done: set[Id] = set()
    cut: set[Id] = set()
    for start in drawn:
        way: dict[Id, None] = {}
        at: Id | None = start
        while at is not None and at not in done and at not in way:
            way[at] = None
            at = drawn[at]
        if at is not None and at in way:
            steps = list(way)
            first = min(steps[steps.index(at) :], key=rank.__getitem__)
            drawn[first] = None
            cut.add(first)
        done.update(way)
    return cut


def _in_order(tops: tuple[Id, ...], reports: Mapping[Id, list[Id]]) -> list[Id]:
    """Each person before those under it, tree after tree."""
    order: list[Id] = []
    waiting = list(reversed(tops))
    while waiting:
        one = waiting.pop()
        order.append(one)
        waiting.extend(reversed(reports[one]))
    return order


def _levels(order: list[Id], drawn: Mapping[Id, Id | None]) -> dict[Id, int]:
    level: dict[Id, int] = {}
    for one in order:
        manager = drawn[one]
        level[one] = 0 if manager is None else level[manager] + 1
    return level


def groups_of(org: Org) -> tuple[Group, ...]:
    """The teams in order with their people; those in no team come last, if there are any.

    Who is in two teams stands in both.
    """
    members: dict[Id, list[Id]] = {team.id: [] for team in org.teams()}
    nowhere: list[Id] = []
    for person in org.people():
        for team in dict.fromkeys(person.teams):
            members[team].append(person.id)
        if not person.teams:
            nowhere.append(person.id)
    groups = [Group(team, tuple(people)) for team, people in members.items()]
    if nowhere:
        groups.append(Group(None, tuple(nowhere)))
    return tuple(groups)


def shows_same(before: Person | None, after: Person | None) -> bool:
    """Whether a person stands in the same place of every chart before and after an edit."""
    if before is None or after is None:
        return before is after
    return (by_name(before), before.managers, before.teams) == (
        by_name(after),
        after.managers,
        after.teams,
    )
