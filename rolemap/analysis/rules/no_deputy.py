"""RM504: nobody stands in for those who are accountable."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import listed
from rolemap.model.change import Change
from rolemap.model.edits.assignments import set_deputy
from rolemap.model.ids import Id
from rolemap.model.letters import SCHEMES
from rolemap.model.records import Assignment, Person, Record, Seat, Settings
from rolemap.model.text import Plural, text

_ALONE = Plural(
    "{names} is accountable, and nobody stands in",
    "{count} people are accountable, and nobody stands in for them",
)


# Of more people than this the finding is about the organisation alone: it would lie on every card.
_MOST = 12
_DECIDERS = {scheme.decider.letter for scheme in SCHEMES.values()}


def _moves_deciders(change: Change) -> bool:
    return any(_deciding(edit.before) != _deciding(edit.after) for edit in change.edits.values())


def _deciding(record: Record | None) -> object:
    """What a record says about who decides, and is called how."""
    match record:
        case Assignment() if record.letter in _DECIDERS:
            # In one scheme an A decides and in another a D: which of them is not the same.
            return record.party, record.responsibility, record.letter, record.deputy
        case Person():
            return record.name, record.teams
        case Seat():
            return record.role, record.person
        case _:
            return None


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
    them: where no deputies are named at all, saying so once is enough. It is about each of them,
    or, where they are more than a dozen, about the organisation.

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
    alone = facts.grouped(Person, _alone).members.get(True, ())
    if not alone:
        return
    names, ids = [name for _, name, _ in alone], sorted(one for *_, one in alone)
    yield no_deputy.finding(
        (settings.id, *(ids if len(ids) <= _MOST else ())),
        _ALONE.of(len(ids), names=listed(names)),
        *([text("These are {names}", names=listed(names, most=6))] if len(ids) > 1 else []),
        brief=Plural("one person without a deputy", "{count} people without a deputy").of(len(ids)),
    )


def _alone(facts: Facts, person: Person) -> bool | None:
    """Whether a person answers for something alone and without a deputy; None where not."""
    return bool(_undeputised(facts, person.id)) or None


def _undeputised(facts: Facts, person_id: Id) -> list[Assignment]:
    """The letters through which a person answers for something alone and without a deputy."""
    mine: dict[Id, list[Assignment]] = {}
    for duty in facts.duties_of(person_id):
        if duty.sense == "decide":
            mine.setdefault(duty.responsibility, []).append(duty.assignment)
    return [
        one
        for work, held in mine.items()
        if len(facts.deciders(work)) == 1 and {one.deputy for one in held} <= {None, person_id}
        for one in held
    ]


@no_deputy.fixer
def let_those_stand_in_who_do_it(facts: Facts, _: Finding) -> Iterator[Fix]:
    """Name who does the work as the deputy, where somebody else does all of it."""
    change, org = Change(), facts.org
    for member in facts.grouped(Person, _alone).members.get(True, ()):
        person = member[-1]
        for letter in _undeputised(facts, person):
            others = [one for one in facts.doers(letter.responsibility) if one.id != person]
            if not others:
                return
            change = change.then(set_deputy(org.apply(change), letter.id, others[0].id))
    yield Fix(text("Let those stand in who do the work"), change)
