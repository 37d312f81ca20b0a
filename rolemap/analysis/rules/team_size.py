"""RM605: a team is smaller or larger than teams that work well."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people
from rolemap.model.records import Team
from rolemap.model.text import Plural, text


@rule(
    "RM605",
    about=Team,
    severity=Severity.INFO,
    limits=("team_smallest", "team_largest"),
    source="Skelton & Pais 2019, Team Topologies",
    shifts={"small": "off"},
)
def team_size(facts: Facts, team: Team) -> Iterator[Finding]:
    """A team has fewer or more members than teams that work well have.

    The limits are `team_smallest` and `team_largest`. A team with nobody in it is not reported: it
    is not yet a team, and has no size that could be wrong. If work waits for it, the findings
    about that work (RM101, RM102, RM105) name it.

    Why it matters:
        In a team that is too small one holiday stops the work. In one that is too large people no
        longer know what the others do, and it falls apart into smaller ones by itself.

    What to do:
        Join small teams that work on the same thing; split a large one along the stages or the
        products that it works on. If the size is meant, accept it with the reason.

    Source:
        Skelton and Pais (2019), Team Topologies: five to nine people; in a larger group not
        everybody can know and trust everybody.

    Bad:
        team Core; person Ana; person Ben; person Cem; person Dana
        Ana is in Core; Ben is in Core; Cem is in Core; Dana is in Core

    Good:
        team Core; person Ana; person Ben; person Cem; person Dana; person Eve
        Ana is in Core; Ben is in Core; Cem is in Core; Dana is in Core; Eve is in Core
    """
    members = facts.holders(team.id)
    limits = facts.org.settings.limits
    smallest, largest = limits.team_smallest, limits.team_largest
    if not members or smallest <= len(members) <= largest:
        return
    yield team_size.finding(
        (team.id,),
        Plural("The team “{team}” has one member", "The team “{team}” has {count} members").of(
            len(members), team=team.name
        ),
        text("Members: {names}", names=people(members)),
        text(
            "Teams work well with {smallest} to {largest} people",
            smallest=smallest,
            largest=largest,
        ),
        brief=Plural("one member", "{count} members").of(len(members)),
    )
