"""RM201: several people answer for the same responsibility."""

from collections.abc import Iterator

from rolemap.analysis.facts import Duty, Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.repairs import deciding, spell_out
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people
from rolemap.model.change import Change
from rolemap.model.edits.assignments import assign, set_letter
from rolemap.model.ids import Id
from rolemap.model.kind_words import kind_word
from rolemap.model.records import Person, Responsibility
from rolemap.model.text import Text, text


@rule(
    "RM201",
    about=Responsibility,
    severity=Severity.ERROR,
    source="Smith & Erwin, Role & Responsibility Charting (RACI), horizontal analysis",
)
def more_than_one_accountable(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """More than one person answers for a responsibility.

    Counted are people: a role that two people hold and that is accountable makes two.

    Why it matters:
        Two people who both have the final say either block each other or each rely on the other.
        Whoever asks for a decision picks the one who says yes.

    What to do:
        Keep one. The others can still do the work or be consulted.

    Source:
        Smith & Erwin, Role & Responsibility Charting: exactly one A in each row.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben; role Scientist
        Ana holds Scientist; Ben holds Scientist; Scientist is A+R on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben; role Scientist
        Ana holds Scientist; Ben holds Scientist; Scientist is R on Evaluate; Ana is A on Evaluate
    """
    deciders = facts.deciders(responsibility.id)
    if len(deciders) < 2:
        return
    duties = facts.duties(responsibility.id)
    yield more_than_one_accountable.finding(
        (responsibility.id, *sorted(person.id for person in deciders)),
        text(
            "{count} people are accountable for “{work}”",
            count=len(deciders),
            work=responsibility.name,
        ),
        text("Accountable: {names}", names=people(deciders)),
        *[_through(duty) for duty in duties if duty.sense == "decide" and duty.via],
        brief=text("{count} accountable: {names}", count=len(deciders), names=people(deciders)),
    )


def _through(duty: Duty) -> Text:
    assert duty.via is not None
    return text(
        "{person} is accountable through the {kind} “{via}”",
        person=duty.person.name,
        kind=kind_word(duty.via.KIND),
        via=duty.via.name,
    )


@more_than_one_accountable.fixer
def keep_one(facts: Facts, finding: Finding) -> Iterator[Fix]:
    """Leave one accountable; the others do the work."""
    work = finding.subjects[0]
    for person in facts.deciders(work):
        yield Fix(text("Keep {person}", person=person.name), _keep(facts, work, person))


def _keep(facts: Facts, work: Id, kept: Person) -> Change:
    org = facts.org
    change = spell_out(facts, work)
    keeps = False
    for held in deciding(facts, work):
        holders = facts.holders(held.party)
        if holders == (kept,):
            keeps = True
        elif holders:
            change = change.then(set_letter(org.apply(change), held.id, org.scheme.doer.letter))
    if keeps:
        return change
    return change.then(assign(org.apply(change), kept.id, work, org.scheme.decider.letter))
