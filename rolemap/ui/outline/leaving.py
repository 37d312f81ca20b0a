"""Take people out of teams, from the rows that show them as members."""

from collections.abc import Sequence

from rolemap.model.change import Change
from rolemap.model.edits.people import leave_team
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.text import text
from rolemap.ui.commands import Commands


def leave_teams(commands: Commands, members: Sequence[tuple[Id, Id]]) -> bool:
    """Take each person of (person, team) out of the team: one step."""

    def make(org: Org) -> Change:
        change = Change()
        for person, team in members:
            change = change.then(leave_team(org.apply(change), person, team))
        return change

    org, (person, team) = commands.org, members[0]
    names = {"person": org.party(person).name, "team": org.party(team).name}
    label = text("Take {person} out of {team}", **names)
    if len(members) > 1:
        label = text("Take {count} people out of their teams", count=len(members))
    return commands.do(label, make)
