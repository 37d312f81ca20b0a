"""What can be picked from a list: people, roles, teams, responsibilities, stages."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Record, Responsibility, Role, Stage, Team
from rolemap.model.text import text
from rolemap.ui.look.speech import said
from rolemap.ui.wording import holders_line, title_line


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to pick.

    Attributes:
        about: says what it is, in a few words; asked when it is painted or looked for.
        person: whether it is somebody, and so has initials.
        head: whether what follows in the list belongs to it.
    """

    id: Id
    name: str
    about: Callable[[], str]
    person: bool = False
    head: bool = False


def choice_of(org: Org, record: Record) -> Choice:
    """A person, role, team, responsibility or stage to pick."""
    name = str(getattr(record, "name", ""))
    match record:
        case Person():
            return Choice(record.id, name, lambda: title_line(record), person=True)
        case Role():
            return Choice(record.id, name, lambda: _role(org, record))
        case Team():
            return Choice(record.id, name, lambda: said(text("team")))
        case Responsibility():
            return Choice(record.id, name, lambda: _responsibility(org, record))
        case _:
            return Choice(record.id, name, lambda: said(text("stage")), head=True)


def _role(org: Org, role: Role) -> str:
    return said(text("role, {holders}", holders=holders_line(org, role)))


def _responsibility(org: Org, work: Responsibility) -> str:
    return said(text("in {stage}", stage=org.get(Stage, work.stage).name))


def people_to_pick(org: Org) -> list[Choice]:
    """Everybody, by name."""
    return [choice_of(org, person) for person in org.people()]


def fitting(org: Org, chosen: Iterable[Id]) -> list[Choice]:
    """What can be put on, or take, every one of `chosen`.

    Responsibilities and stages take people, roles and teams; people take those, roles and teams;
    a role takes people or is put on work; a team likewise.
    """
    kinds = fitting_kinds(org, chosen)
    found: list[Record] = []
    if Stage in kinds:
        for stage in org.stages():
            found += [stage, *org.responsibilities_in(stage.id)]
    if Person in kinds:
        found += org.people()
    if Role in kinds:
        found += org.roles()
    if Team in kinds:
        found += org.teams()
    return [choice_of(org, record) for record in found]


_PARTNERS: dict[type, set[type]] = {
    Responsibility: {Person, Role, Team},
    Stage: {Person, Role, Team},
    Person: {Stage, Role, Team},
    Role: {Stage, Person},
    Team: {Stage, Person},
}


def fitting_kinds(org: Org, chosen: Iterable[Id]) -> set[type]:
    """The kinds of records that fit every one of `chosen`; `Stage` stands for its work too."""
    kinds = {type(org.find(one)) for one in chosen}
    sets = [_PARTNERS.get(kind, set()) for kind in kinds]
    return set.intersection(*sets) if sets else set()
