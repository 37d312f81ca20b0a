"""RM504: nobody stands in for those who are accountable."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people
from rolemap.model.change import Change
from rolemap.model.edits.assignments import set_deputy
from rolemap.model.ids import Id
from rolemap.model.org import by_name
from rolemap.model.records import Assignment, Person, Responsibility, Seat, Settings
from rolemap.model.text import Plural, text

_ALONE = Plural(
    "{names} is accountable, and nobody stands in",
    "{count} people are accountable, and nobody stands in for them",
)


def _moves_deciders(change: Change) -> bool:
    return any(isinstance(one, Assignment | Person | Seat) for one in change.records())


@rule(
    "RM504",
    about=Settings,
    severity=Severity.INFO,
    source="Practice of business continuity: whoever decides has a named deputy",
    shifts={"regulated": "harder", "small": "off"},
    spreads=_moves_deciders,
)
def no_deputy(facts: Facts, settings: Settings) -> Iterator[Finding]:
    """Nobody stands in for people who are accountable.

    A deputy is named at the letter. Counted is who answers for something alone, directly or through
    a role or team; where two people do, the other one can decide. It is one finding for all of
    them: where no deputies are named at all, saying so once is enough.

    Why it matters:
        Decisions wait while somebody is ill or away, or are taken by whoever happens to be there.

    What to do:
        Name a deputy, best somebody who does the work and so knows what is to be decided. Tell
        both what the deputy may decide alone.

    Source:
        Practice of business continuity, and of regulated work: whoever decides has a deputy who is
        named beforehand. It is stricter for regulated organisations, and left out for small teams,
        by RoleMap's own choice.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben
        Ana is A on Evaluate; Ben is R on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben
        Ana is A on Evaluate deputy Ben; Ben is R on Evaluate
    """
    found = _alone(facts)
    if not found:
        return
    who = sorted((facts.org.get(Person, one) for one in found), key=by_name)
    yield no_deputy.finding(
        (settings.id, *sorted(found)),
        _ALONE.of(len(who), names=people(who)),
        *([text("These are {names}", names=people(who, most=6))] if len(who) > 1 else []),
        brief=Plural("one person without a deputy", "{count} people without a deputy").of(len(who)),
    )


def _alone(facts: Facts) -> dict[Id, list[Assignment]]:
    """Who answers for something alone and without a deputy, and through which letters."""
    found: dict[Id, list[Assignment]] = {}
    for work in facts.org.all(Responsibility):
        deciders = facts.deciders(work.id)
        if len(deciders) != 1:
            continue
        person = deciders[0].id
        held = [duty.assignment for duty in facts.duties(work.id) if duty.sense == "decide"]
        if all(one.deputy in (None, person) for one in held):
            found.setdefault(person, []).extend(held)
    return found


@no_deputy.fixer
def let_those_stand_in_who_do_it(facts: Facts, _: Finding) -> Iterator[Fix]:
    """Name who does the work as the deputy, where somebody else does all of it."""
    change, org = Change(), facts.org
    for person, assignments in _alone(facts).items():
        for held in assignments:
            others = [one for one in facts.doers(held.responsibility) if one.id != person]
            if not others:
                return
            change = change.then(set_deputy(org.apply(change), held.id, others[0].id))
    yield Fix(text("Let those stand in who do the work"), change)
