"""RM110: what the organisation requires to be owned is not on the map, or nobody owns it."""

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from rolemap.analysis.coverage import Links, coverage
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import things
from rolemap.model.org import Org
from rolemap.model.records import Requirement
from rolemap.model.text import text

# Which responsibilities are which item: worked out once for each Org, and let go with it.
_known: WeakKeyDictionary[Org, Links] = WeakKeyDictionary()


@rule(
    "RM110",
    about=Requirement,
    severity=Severity.WARNING,
    source="Breck et al. 2017, The ML Test Score",
    shifts={"regulated": "harder"},
)
def required_not_owned(facts: Facts, requirement: Requirement) -> Iterator[Finding]:
    """An item of a catalogue that is required here is on no map, or nobody answers for it.

    Which items are required is chosen in the catalogue, or in the settings. An item is owned if
    somebody is accountable for a responsibility that covers it; a vacant role is nobody.

    Why it matters:
        Somebody decided that this must not be forgotten, by a policy or out of a bad experience.
        As the plan stands it is forgotten.

    What to do:
        Take the item from the catalogue onto the map, or link it to the responsibility that it is,
        and let somebody answer for it. If it is no longer required, say so in the catalogue. No
        edit is proposed: to whom it falls is not for a program to say.

    Source:
        Breck, Cai, Nielsen, Salib and Sculley (2017), The ML Test Score: a list of what has to be
        done for a model in production is used by going through it item by item.

    Bad:
        stage Serve; responsibility Deploy in Serve; person Ana; Ana is A+R on Deploy
        require mlts-infra-7 as Rollback because the policy on model risk asks for it

    Good:
        stage Serve; responsibility Go back in Serve (covers: mlts-infra-7); person Ana
        Ana is A+R on Go back
        require mlts-infra-7 as Rollback because the policy on model risk asks for it
    """
    (found,) = coverage(facts, [requirement.item], _links(facts.org))
    if found.state == "owned":
        return
    works = found.responsibilities
    yield required_not_owned.finding(
        (requirement.id, *sorted(work.id for work in works)),
        text("“{item}” is required, and nobody answers for it", item=requirement.name)
        if works
        else text("“{item}” is required and not on the map", item=requirement.name),
        *(
            [text("It is covered by {names}", names=things(work.name for work in works))]
            if works
            else []
        ),
        *(
            [text("It is required because {reason}", reason=requirement.reason)]
            if requirement.reason
            else []
        ),
        brief=text("nobody answers for it") if works else text("not on the map"),
    )


def _links(org: Org) -> Links:
    found = _known.get(org)
    if found is None:
        found = _known[org] = Links(org)
    return found
