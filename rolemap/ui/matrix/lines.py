"""Which rows and columns the matrix has, and in which order; imports nothing of Qt."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple

from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Responsibility, Role, Stage
from rolemap.ui.matrix.options import Options
from rolemap.ui.search.folding import fold


class Line(NamedTuple):
    """A row or column: a stage (a band with no cells), a responsibility, or a party.

    There are thousands of them: a tuple is made quickly.
    """

    kind: Literal["stage", "work", "party"]
    id: Id


def works_of(
    org: Org, options: Options, severity: Callable[[Id], int], hit: Callable[[str], bool]
) -> list[Line]:
    """The responsibilities in their order, in bands by stage where that is the pipeline.

    Args:
        org: the organisation.
        options: what is left out, and the order.
        severity: how bad the worst problem of a record is, 0 for the worst.
        hit: whether a name is looked for.
    """
    if options.work_order == "pipeline":
        return [line for stage in org.stages() for line in _band(org, stage, options, hit)]
    works = [
        one
        for stage in org.stages()
        for one in org.responsibilities_in(stage.id)
        if _wanted(org, options, one) and (hit(one.name) or hit(stage.name))
    ]
    if options.work_order == "name":
        works.sort(key=lambda one: (fold(one.name), one.name, one.id))
    else:  # the pipeline's order among those that are as bad
        works.sort(key=lambda one: severity(one.id))
    return [Line("work", one.id) for one in works]


def _band(org: Org, stage: Stage, options: Options, hit: Callable[[str], bool]) -> list[Line]:
    whole = hit(stage.name)
    works = [
        Line("work", one.id)
        for one in org.responsibilities_in(stage.id)
        if _wanted(org, options, one) and (whole or hit(one.name))
    ]
    leaves_out = options.hide_open or options.kept is not None
    return [Line("stage", stage.id), *works] if works or (whole and not leaves_out) else []


def _wanted(org: Org, options: Options, work: Responsibility) -> bool:
    if options.kept is not None and work.id not in options.kept:
        return False
    return not options.hide_open or bool(org.assignments_on(work.id))


class Parties:
    """The parties that have a line, by role or by person.

    By role: all roles, then the teams and people that hold letters themselves. By person: all
    people, then the vacant roles and empty teams that hold letters which nobody would see.
    """

    def __init__(self) -> None:
        self._people: tuple[Id, ...] | None = None

    def forget_people(self) -> None:
        """People came, went or are called differently."""
        self._people = None

    def people(self, org: Org) -> tuple[Id, ...]:
        """The people by name."""
        if self._people is None:
            self._people = tuple(one.id for one in org.people())
        return self._people

    def all(self, facts: Facts, options: Options) -> list[Id]:
        """Those that have a line, as planned."""
        org = facts.org
        groups: Sequence[Iterable[Id]]
        roles, teams = (one.id for one in org.roles()), (one.id for one in org.teams())
        if options.by == "role":
            groups = (roles, teams, self.people(org))
        else:
            groups = (self.people(org), roles, teams)
        return [one for group in groups for one in group if has_line(facts, options, one)]


def has_line(facts: Facts, options: Options, party: Id) -> bool:
    """Whether a party has a line, whatever it is called."""
    org = facts.org
    mine = Role if options.by == "role" else Person
    if org.look(mine, party) is None:
        if not org.assignments_of(party):
            return False
        return options.by == "role" or not facts.holders(party)
    if not options.hide_idle:
        return True
    behind = (party,) if options.by == "role" else facts.parties_of(party)
    return any(org.assignments_of(one) for one in behind)


def headings(org: Org, parties: Iterable[Id]) -> dict[Id, str]:
    """A name for each party, made unlike the others: two people called Ana are Ana and Ana (2)."""
    found: dict[Id, str] = {}
    taken: set[str] = set()
    last: dict[str, int] = {}
    for one in parties:
        name = heading = org.party(one).name
        number = last.get(name, 1)
        while heading in taken:
            number += 1
            heading = f"{name} ({number})"
        last[name] = number
        taken.add(heading)
        found[one] = heading
    return found
