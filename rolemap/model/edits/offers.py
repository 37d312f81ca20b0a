"""What dropping a party on something would do: in words, and as an edit.

Every way to staff the map asks here: a drag, a menu, a dialog, a key. So all of them do the same,
say the same, and refuse for the same reason.
"""

from dataclasses import dataclass

from rolemap.model.change import Change
from rolemap.model.edits.assignments import assign
from rolemap.model.edits.people import join_team
from rolemap.model.edits.roles import take_seat
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Party, Person, Responsibility, Role, Stage, Team
from rolemap.model.text import Text, text


@dataclass(frozen=True, slots=True)
class Offer:
    """An edit that a person may take or leave.

    Attributes:
        label: what the step is called in the history.
        promise: what it would do, in words, before it is done.
    """

    label: Text
    promise: Text
    change: Change


def offer(org: Org, party_id: Id, target_id: Id, letter: str | None = None) -> Offer:
    """What putting a party on a target would do.

    On a responsibility the party gets `letter`, or if none is given: accountable where nobody is,
    responsible otherwise. On a stage that happens to each of its responsibilities. A person on a
    role (or a role on a person) takes a seat, a person on a team joins it.

    Raises:
        Rejected: it would do nothing, or makes no sense; the message says why.
    """
    party, target = org.party(party_id), org.find(target_id)
    match party, target:
        case _, Responsibility():
            return _on_responsibility(org, party, target, letter)
        case _, Stage():
            return _on_stage(org, party, target, letter)
        case Person(), Role():
            return _on_role(org, party, target)
        case Role(), Person():
            return _on_role(org, target, party)
        case Person(), Team():
            return _on_team(org, party, target)
        case _:
            raise Rejected(text("Drop {name} on a responsibility or a stage.", name=party.name))


def usual_letter(org: Org, responsibility_id: Id) -> str:
    """The letter that a party gets when none is chosen: the first one that is missing."""
    decider = org.scheme.decider.letter
    held = {assignment.letter for assignment in org.assignments_on(responsibility_id)}
    return org.scheme.doer.letter if decider in held else decider


def _on_responsibility(org: Org, party: Party, target: Responsibility, letter: str | None) -> Offer:
    chosen = letter or usual_letter(org, target.id)
    change = assign(org, party.id, target.id, chosen)
    meaning = org.scheme.find(chosen)
    values = {"party": party.name, "work": target.name}
    says = meaning.word if meaning else chosen
    if not change:
        raise Rejected(text("{party} is {letter} for “{work}” already.", letter=says, **values))
    return Offer(
        text("Assign {party} to {work}", **values),
        text("{party} becomes {letter} for “{work}”", letter=says, **values),
        change,
    )


def _on_stage(org: Org, party: Party, target: Stage, letter: str | None) -> Offer:
    works = org.responsibilities_in(target.id)
    values = {"party": party.name, "stage": target.name}
    if not works:
        raise Rejected(text("“{stage}” has no responsibility yet; add one first.", **values))
    change = Change.joined(
        assign(org, party.id, work.id, letter or usual_letter(org, work.id)) for work in works
    )
    if not change:
        raise Rejected(text("{party} is on every responsibility of “{stage}” already.", **values))
    count = len(works)
    return Offer(
        text("Assign {party} to all of {stage}", **values),
        text("{party} joins all {count} responsibilities of “{stage}”", count=count, **values),
        change,
    )


def _on_role(org: Org, person: Person, role: Role) -> Offer:
    values = {"person": person.name, "role": role.name}
    return Offer(
        text("Put {person} into {role}", **values),
        text("{person} takes a seat as {role}", **values),
        take_seat(org, role.id, person.id),
    )


def _on_team(org: Org, person: Person, team: Team) -> Offer:
    values = {"person": person.name, "team": team.name}
    change = join_team(org, person.id, team.id)
    if not change:
        raise Rejected(text("{person} is in {team} already.", **values))
    return Offer(
        text("Put {person} into {team}", **values),
        text("{person} joins {team}", **values),
        change,
    )
