"""What a box of the chart says about somebody, as plain values: worked out without a widget."""

from collections.abc import Iterable
from dataclasses import dataclass

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.model.ids import Id
from rolemap.model.org import Org, by_name
from rolemap.model.records import Person, Role, Team
from rolemap.model.text import Text, text
from rolemap.ui.look.speech import said
from rolemap.ui.team.party_content import PartyRow, party_row
from rolemap.ui.wording import percent


@dataclass(frozen=True, slots=True)
class BoxContent:
    """Everything a box shows.

    Attributes:
        row: what the list of people says of the same person.
        figure: how much of the person's time is planned, or that nothing is.
        roles: each role with its share; `without` says that there is none.
        elsewhere: the other teams of the person; "" for none.
        severity: of the worst problem; "" for none.
        hint: all of it in full, for a tool tip.
        spoken: all of it in one sentence, for a screen reader.
    """

    row: PartyRow
    figure: str
    roles: tuple[str, ...]
    without: str
    elsewhere: str
    severity: str
    hint: str
    spoken: str


def box_content(facts: Facts, person: Person, team: Id, findings: Iterable[Finding]) -> BoxContent:
    """What the box of a person says, in a team or wherever else it stands (`team` is "")."""
    org, row = facts.org, party_row(facts, person)
    open_ones = [one for one in findings if one.accepted is None]
    managers = [org.get(Person, one) for one in dict.fromkeys(person.managers)]
    count = len(org.referring(Person, "managers", person.id))
    facts_said = [
        *([_elsewhere(org, person, team)] if _others(org, person, team) else []),
        *([said(text("reports to {names}", names=_names(managers)))] if managers else []),
        *([said(_reports(count))] if count else []),
        *(said(one.text) for one in open_ones),
    ]
    return BoxContent(
        row=row,
        figure=row.figure or percent(row.load or 0.0),
        roles=_roles(org, person),
        without=said(text("no role")),
        elsewhere=_elsewhere(org, person, team) if _others(org, person, team) else "",
        severity=worst(open_ones),
        hint="\n".join((row.hint, *facts_said)),
        spoken=", ".join((row.spoken, *_roles(org, person), *facts_said)),
    )


def worst(findings: Iterable[Finding]) -> str:
    """The severity of the worst finding that nobody accepted; "" for none."""
    return next((one.severity.value for one in findings if one.accepted is None), "")


def _reports(count: int) -> Text:
    return text("1 person below") if count == 1 else text("{count} people below", count=count)


def _roles(org: Org, person: Person) -> tuple[str, ...]:
    """The roles of a person with the share of each; two seats of one role are both there."""
    seats = ((org.get(Role, seat.role), seat.share) for seat in org.seats_held_by(person.id))
    ordered = sorted(seats, key=lambda one: (-one[1], by_name(one[0])))
    return tuple(f"{role.name} {percent(share)}" for role, share in ordered)


def _others(org: Org, person: Person, team: Id) -> list[Team]:
    found = [one for one in dict.fromkeys(person.teams) if team and one != team]
    return [org.get(Team, one) for one in found]


def _elsewhere(org: Org, person: Person, team: Id) -> str:
    return said(text("also in {teams}", teams=_names(_others(org, person, team))))


def _names(found: Iterable[Person | Team]) -> str:
    return ", ".join(one.name for one in found)


def explanation(person: str, manager: str, *, circle: bool) -> Text:
    """What the line from somebody to a further manager means; both are names."""
    names = {"person": person, "manager": manager}
    if not circle:
        return text("{person} also reports to {manager}", **names)
    return text("{person} reports to {manager}, who stands below: that is a circle", **names)
